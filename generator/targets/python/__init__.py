"""The Python target: a typed client package on httpx2 and msgspec."""

from __future__ import annotations

from ..base import Target
from .check import check
from .inspect_names import inspect_names
from .options import PythonOptions
from .samples import samples
from .target import generate, reprint

TARGET = Target(
    name="python",
    options=PythonOptions,
    check=check,
    generate=generate,
    names=inspect_names,
    samples=samples,
    reprint=reprint,
)
