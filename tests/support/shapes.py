"""The classes of the spec language: none of them may be missed where all are looked at."""

from __future__ import annotations

import ast
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any

from generator import spec


def shapes_of_the_spec() -> list[type[Any]]:
    """Every class of `generator/spec/`."""
    shapes = [
        value
        for value in vars(spec).values()
        if isinstance(value, type)
        and is_dataclass(value)
        and value.__module__.startswith(f"{spec.__name__}.")
    ]
    assert sorted(shape.__name__ for shape in shapes) == sorted(_written())
    return shapes


def _written() -> list[str]:
    """The classes that stand in the files of the folder."""
    return [
        node.name
        for file in Path(spec.__path__[0]).glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
