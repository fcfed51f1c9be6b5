"""The runtime is tested as it is shipped: inside the generated package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from truto_python_sdk import _runtime

if TYPE_CHECKING:
    from .callers import Caller

# What Truto's API does not use is not shipped for it. It is tested beside the rest.
_runtime.__path__.append(str(Path(__file__).parents[2] / "templates/python/runtime"))


@pytest.fixture(params=["sync", "asyncio", "trio"])
def caller(request: pytest.FixtureRequest) -> Caller:
    """Calls through the sync client, and through the async one on asyncio and on trio."""
    from .callers import caller_of

    return caller_of(str(request.param))
