"""Adds fields to a model of a spec, as somebody does who edits it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path


@dataclass(frozen=True)
class Edit:
    """Another field of `model`, which is what operations of this file answer with."""

    file: Path
    model: str
    numbers: count[int] = field(default_factory=lambda: count(1))

    def make(self) -> None:
        """Each time, of another name."""
        text = self.file.read_text(encoding="utf-8")
        start = rf"^  {self.model}:\n(?:    .*\n|\n)*?    fields:\n"
        added = f"      added_{next(self.numbers)}: {{type: string, description: It is new.}}\n"
        changed, times = re.subn(
            start, lambda found: found[0] + added, text, count=1, flags=re.MULTILINE
        )
        if not times:
            raise SystemExit(f"{self.file} has no model {self.model}")
        self.file.write_text(changed, encoding="utf-8")
