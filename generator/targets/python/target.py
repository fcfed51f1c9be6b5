"""The Python target: an API -> the files of its package."""

from __future__ import annotations

from ...format import format_python
from ...ir import Api
from ...progress import track
from ...render import Page, render, templates_folder
from ..base import File, Output
from .options import PythonOptions
from .package import REQUIREMENTS
from .pages import pages


def generate(api: Api, options: PythonOptions) -> Output:
    """The package: rendered modules, and the runtime as it is."""
    files = [_rendered(page) for page in track(pages(api, options))] + _copied()
    files.sort(key=lambda file: file.path)
    return Output(f"python/{options.package}", tuple(files), _facts(options))


def _rendered(page: Page) -> File:
    try:
        text = format_python(render("python", page))
        compile(text.encode(), page.path, "exec", dont_inherit=True)
    except Exception as error:
        error.add_note(f"file {page.path}, template {page.template}")
        raise
    return File(page.path, text)


def _copied() -> list[File]:
    folder = templates_folder() / "python"
    runtime = [
        (f"_runtime/{source.name}", source) for source in sorted((folder / "runtime").glob("*.py"))
    ]
    marker = ("py.typed", folder / "package" / "py.typed")
    return [File(path, source.read_bytes().decode()) for path, source in (*runtime, marker)]


def _facts(options: PythonOptions) -> tuple[str, ...]:
    return (
        f"version {options.version}",
        *(f"requires {requirement}" for requirement in REQUIREMENTS),
    )
