"""The Python target: an API -> the files of its package."""

from __future__ import annotations

from collections.abc import Sequence

from ...format import format_python, place_of_failures
from ...ir import Resource
from ...render import Page, render, templates_folder
from ..base import File, Output, Reprint, Request
from .emitted import imported_by, runtime_folder, runtime_modules
from .options import PythonOptions
from .package import REQUIREMENTS, package
from .pages import pages, pages_of, places_of
from .types import Types


def generate(request: Request) -> Output:
    """The package: rendered modules, and what they need of the runtime, as it is."""
    api = request.api
    options: PythonOptions = request.options
    files = _rendered(pages(api, options))
    modules = runtime_modules(files)
    files += [*_rendered([package(api, options, modules)]), *_copied(modules)]
    files.sort(key=lambda file: file.path)
    return Output(f"python/{options.package}", tuple(files), _facts(options))


def reprint(request: Request, resources: Sequence[Resource]) -> Reprint:
    """The modules of these resources."""
    types = Types.of(request.api)
    files = _rendered(pages_of(request.api, resources, types))
    places = frozenset(path for one in resources for path in places_of(one, types))
    return Reprint(tuple(files), places, imported_by)


def _rendered(pages: Sequence[Page]) -> list[File]:
    templates = {page.path: page.template for page in pages}
    texts = {page.path: _text(page) for page in pages}
    return [
        _compiled(File(path, text), templates[path])
        for path, text in format_python(texts, templates).items()
    ]


def _text(page: Page) -> str:
    with place_of_failures(page.path, page.template):
        return render("python", page)


def _compiled(file: File, template: str) -> File:
    with place_of_failures(file.path, template):
        compile(file.text.encode(), file.path, "exec", dont_inherit=True)
    return file


def _copied(modules: frozenset[str]) -> list[File]:
    runtime = [
        (f"_runtime/{name}.py", runtime_folder() / f"{name}.py")
        for name in sorted({"__init__", *modules})
    ]
    marker = ("py.typed", templates_folder() / "python" / "package" / "py.typed")
    return [File(path, source.read_bytes().decode()) for path, source in (*runtime, marker)]


def _facts(options: PythonOptions) -> tuple[str, ...]:
    return (
        f"version {options.version}",
        *(f"requires {requirement}" for requirement in REQUIREMENTS),
    )
