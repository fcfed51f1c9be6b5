"""The TypeScript target: an API -> the files of its package."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...format import format_typescript
from ...ir import Api, Resource
from ...progress import track
from ...render import Page, render
from ..base import File, Output, Reprint, Request
from .emitted import imported_by, runtime_folder, runtime_modules
from .options import TypescriptOptions
from .package import NODE, index_view, package_json, tsconfig_json
from .pages import pages, pages_of, places_of
from .readme import example_view, readme_view
from .types import Types


def generate(request: Request) -> Output:
    """The package: rendered modules, and what they need of the runtime, as it is."""
    api, options = request.api, request.options
    sources = pages(api, options)
    rendered = {page.path: _rendered(page) for page in track(sources)}
    modules = runtime_modules(File(path, text) for path, text in rendered.items())
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


def reprint(request: Request, resources: Sequence[Resource]) -> Reprint:
    """The modules of these resources."""
    sources = pages_of(request.api, resources, Types.of(request.api))
    rendered = {page.path: _rendered(page) for page in sources}
    templates = {page.path: page.template for page in sources}
    formatted = format_typescript(rendered, templates)
    files = tuple(File(f"src/{path}", text) for path, text in formatted.items())
    places = frozenset(f"src/{path}" for one in resources for path in places_of(one))
    return Reprint(files, places, imported_by)


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
