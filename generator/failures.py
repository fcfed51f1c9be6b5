"""Why a run came to no end: an exit code, and what is said of it on the terminal."""

from __future__ import annotations

import os

FINE, DRIFT, MISTAKE, ENVIRONMENT, REFUSED, INTERNAL, INTERRUPTED = 0, 1, 2, 3, 4, 70, 130


def explained(error: Exception) -> tuple[int, str]:
    """The exit code, and the text, line ends included."""
    from .diagnostics import SpecError
    from .publish.publishing import RefusedError

    if isinstance(error, SpecError):
        from .report import render

        return MISTAKE, render(error.diagnostics, error.sources)
    if isinstance(error, RefusedError):
        from .summaries import refusal

        lines = ("sdkpress: refused, and nothing was written:", *refusal(error))
        return REFUSED, "".join(f"{line}\n" for line in lines)
    if isinstance(error, OSError):
        what = f"{error.filename}: {error.strerror}" if error.filename else str(error)
        return ENVIRONMENT, f"sdkpress: {what}\n"
    if isinstance(error, ModuleNotFoundError) and not (error.name or "").startswith("generator"):
        what = f"the package `{error.name}` is not installed beside sdkpress"
        return ENVIRONMENT, f"sdkpress: {what}\n"
    return INTERNAL, _of_bug(error)


def _of_bug(error: Exception) -> str:
    before = ""
    if "SDKPRESS_TRACEBACK" in os.environ:
        import traceback

        before = "".join((*traceback.format_exception(error), "\n"))
    where = "".join(f" ({note})" for note in getattr(error, "__notes__", ()))
    what = " ".join(f"{type(error).__name__}: {error}".split())
    return (
        f"{before}sdkpress: internal error{where}: {what}. This is a mistake in sdkpress, not in "
        "your specs; nothing was written. SDKPRESS_TRACEBACK=1 shows where it happened.\n"
    )
