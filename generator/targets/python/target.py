"""The Python target: an API -> the files of its package."""

from __future__ import annotations

from ...format import format_python
from ...progress import track
from ...render import Page, render, templates_folder
from ..base import File, Output, Request
from .emitted import runtime_folder, runtime_modules
from .options import PythonOptions
from .package import REQUIREMENTS, package
from .pages import pages


def generate(request: Request) -> Output:
    """The package: rendered modules, and what they need of the runtime, as it is."""
    api = request.api
    options: PythonOptions = request.options
    files = [_rendered(page) for page in track(pages(api, options))]
    modules = runtime_modules(files)
    files += [_rendered(package(api, options, modules)), *_copied(modules)]
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
