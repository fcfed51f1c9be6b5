"""The docs target: the reference of an API as a static site, and as Markdown."""

from __future__ import annotations

from typing import Any

from ...diagnostics import Report
from ...ir import Api
from ..base import Target
from .options import DocsOptions
from .target import generate


def _check(api: Api, options: DocsOptions, report: Report) -> None:
    """Every API has a reference."""


def _names(api: Api, options: DocsOptions) -> dict[str, Any]:
    """A page gives nothing a name."""
    return {}


TARGET = Target(name="docs", options=DocsOptions, check=_check, generate=generate, names=_names)
