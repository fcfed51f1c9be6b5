"""The TypeScript target: an API -> the files of its package."""

from __future__ import annotations

from collections.abc import Iterable

from ...format import format_typescript
from ...ir import Api
from ...progress import track
from ...render import Page, render
from ..base import File, Output, Request
from .emitted import runtime_folder, runtime_modules
from .extensions import BASES
from .options import TypescriptOptions
from .package import NODE, index_view, package_json, tsconfig_json
from .pages import pages
from .readme import example_view, readme_view


def generate(request: Request) -> Output:
    """The package: rendered modules, and what they need of the runtime, as it is."""
    api, options = request.api, request.options
    sources = pages(api, options)
    rendered = {page.path: _rendered(page) for page in track(sources)}
    bases = BASES if options.extend else ()
    modules = runtime_modules((File(path, text) for path, text in rendered.items()), bases)
    root = Page("index.ts", "index.ts.jinja", index_view(api, options, modules))
    documents = _documents(api, options)
    rendered |= {page.path: _rendered(page) for page in (root, *documents)}
    templates = {page.path: page.template for page in (*sources, root, *documents)}
    formatted = format_typescript(rendered, templates)
    about = {page.path for page in documents}
    files = [
        File(path if path in about else f"src/{path}", text) for path, text in formatted.items()
    ]
    # npm writes this file too, in its own way.
    files.append(File("package.json", _rendered(package_json(api, options, rendered))))
    files += _copied(modules)
    files.sort(key=lambda file: file.path)
    return Output(f"typescript/{options.folder}", tuple(files), _facts(options))


def _documents(api: Api, options: TypescriptOptions) -> list[Page]:
    example = _rendered(Page("README.md", "example.ts.jinja", example_view(api, options)))
    return [
        Page("README.md", "README.md.jinja", readme_view(api, options, example)),
        tsconfig_json(),
    ]


def _rendered(page: Page) -> str:
    try:
        return render("typescript", page)
    except Exception as error:
        error.add_note(f"file {page.path}, template {page.template}")
        raise


def _copied(modules: Iterable[str]) -> list[File]:
    folder = runtime_folder()
    return [
        File(f"src/runtime/{name}.ts", (folder / f"{name}.ts").read_bytes().decode())
        for name in sorted(modules)
    ]


def _facts(options: TypescriptOptions) -> tuple[str, ...]:
    return (f"version {options.version}", f"requires node{NODE}")
