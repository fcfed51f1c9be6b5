"""The runtime, in place."""

from pathlib import Path

__path__ = [str(Path(__file__).parents[4] / "templates/python/runtime")]
