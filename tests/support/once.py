"""What takes long to make is made once, for all the processes that run the tests side by side."""

from __future__ import annotations

import fcntl
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Once:
    """A folder of this run, in which values of JSON are kept by their names."""

    folder: Path

    def __call__(self, name: str, make: Callable[[], Any]) -> Any:
        file = self.folder / f"{hashlib.sha256(name.encode()).hexdigest()}.json"
        with file.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not file.exists():
                file.write_text(json.dumps(make()), encoding="utf-8")
        return json.loads(file.read_text(encoding="utf-8"))
