"""The samples target: each operation's request as curl, `fetch`, `requests`, and as the targets
beside it call what they print."""

from __future__ import annotations

from typing import Any

from ...diagnostics import Report
from ...ir import Api
from ..base import Target
from .options import SamplesOptions
from .target import generate


def _check(api: Api, options: SamplesOptions, report: Report) -> None:
    """Every API has samples."""


def _names(api: Api, options: SamplesOptions) -> dict[str, Any]:
    """Samples give nothing a name."""
    return {}


TARGET = Target(
    name="samples", options=SamplesOptions, check=_check, generate=generate, names=_names
)
