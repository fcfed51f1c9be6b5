"""The TypeScript target: a typed client package on the standard `fetch`."""

from __future__ import annotations

from ..base import Target
from .check import check
from .inspect_names import inspect_names
from .options import TypescriptOptions
from .samples import samples
from .target import generate, reprint

TARGET = Target(
    name="typescript",
    options=TypescriptOptions,
    check=check,
    generate=generate,
    names=inspect_names,
    samples=samples,
    reprint=reprint,
)
