"""An API that is read from a document: what `openapi/` makes, put through the stages of all APIs."""

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


def load_imported(
    file: SpecFile, spec: ApiSpec, choices: Sequence[Choice], report: Report
) -> tuple[Api, Imported] | None:
    """The API of a folder whose `api.yaml` names a document; None, and errors, if it is none."""
    # Whoever writes specs by hand does not wait for this to load.
    from .openapi.importing import Home, import_document

    assert spec.from_ is not None
    folder = file.path.parent
    home = Home(folder, _folder_of(file.shown), _folder_of(file.source))
    imported = import_document(spec.from_, spec, home, checked_for(spec, choices), report)
    if imported is None or report.diagnostics:
        return None
    api = resolved(imported.assembled, {**imported.sources, file.shown: imported.source}, report)
    return (api, imported) if api else None


def resolved(assembled: Assembled, sources: dict[str, str], report: Report) -> Api | None:
    return resolve(
        assembled.api, assembled.resources, report, sources, models=assembled.models
    )


class _Checked:
    """What every API has to pass: that it can be resolved, and said by all of its targets."""

    def __init__(self, spec: ApiSpec, choices: Sequence[Choice]) -> None:
        self._spec = spec
        self._choices = choices

    def __call__(self, assembled: Assembled, report: Report) -> None:
        api = resolved(assembled, {}, report)
        for choice in self._choices:
            choice.target.check(api or bare(self._spec), choice.options, report)


checked_for = _Checked


def _folder_of(path: str) -> str:
    return path.rpartition("/")[0] or "."
