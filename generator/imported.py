"""An API that is read from a document: `openapi/` makes specs of it, and the usual stages go on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .diagnostics import Report
from .ir import Api
from .partial import bare
from .resolve import resolve
from .spec import ApiSpec
from .spec_files import SpecFile
from .targets.base import Choice

if TYPE_CHECKING:
    from .openapi.assembly import Assembled
    from .openapi.importing import Imported
    from .openapi.repair import Check


def load_imported(
    file: SpecFile, spec: ApiSpec, choices: Sequence[Choice], report: Report
) -> tuple[Api, Imported] | None:
    """The API of a folder whose `api.yaml` names a document; None, and errors, if it is none."""
    # Whoever writes specs by hand does not wait for this to load.
    from .openapi.importing import Home, import_document

    assert spec.from_ is not None
    folder = file.path.parent
    home = Home(folder, _folder_of(file.shown), _folder_of(file.source))
    imported = import_document(spec.from_, spec, home, check_of(spec, choices), report)
    if imported is None or report.diagnostics:
        return None
    api = resolved(imported.assembled, {**imported.sources, file.shown: imported.source}, report)
    return (api, imported) if api else None


def resolved(assembled: Assembled, sources: dict[str, str], report: Report) -> Api | None:
    return resolve(assembled.api, assembled.resources, report, sources, models=assembled.models)


def check_of(spec: ApiSpec, choices: Sequence[Choice]) -> Check:
    """What every API has to pass: that it can be resolved, and said by all of its targets."""

    def check(assembled: Assembled, report: Report) -> None:
        api = resolved(assembled, {}, report)
        for choice in choices:
            choice.target.check(api or bare(spec), choice.options, report)

    return check


def _folder_of(path: str) -> str:
    return path.rpartition("/")[0] or "."
