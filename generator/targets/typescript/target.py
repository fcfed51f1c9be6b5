"""The TypeScript target: an API -> the files of its package."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ...format import format_typescript
from ...ir import Api, Resource
from ...progress import track
from ...render import Page, render
from ..base import File, Output, Reprint, Request
from ..printing import Formatted, Printer, Rendered
from .emitted import imported_by, runtime_folder, runtime_modules
from .extensions import BASES
from .options import TypescriptOptions
from .package import NODE, index_view, package_json, tsconfig_json
from .pages import pages, pages_of, places_of
from .readme import example_view, readme_view
from .types import Types


def generate(request: Request) -> Output:
    """The package: rendered modules, and what they need of the runtime, as it is."""
    api, options = request.api, request.options
    folder = _folder(options)
    printer = Printer(request, folder)
    sources = [_source(page) for page in track(pages(api, options))]
    bases = BASES if options.extend else ()
    modules = runtime_modules((File(one.path, one.text) for one in sources), bases)
    root = Page("index.ts", "index.ts.jinja", index_view(api, options, modules))
    rendered = [*sources, _source(root), *map(_document, _documents(api, options))]
    files = printer.formatted(rendered, _formatted)
    # npm writes this file too, in its own way.
    paths = [one.page.path for one in rendered]
    files.append(printer.unformatted(_document(package_json(api, options, paths))))
    files += _copied(modules)
    files.sort(key=lambda file: file.path)
    return Output(folder, tuple(files), _facts(options))


def _formatted(texts: Mapping[str, str], templates: Mapping[str, str]) -> Mapping[str, Formatted]:
    formatted = format_typescript(texts, templates)
    return {path: Formatted(text) for path, text in formatted.items()}


def _source(page: Page) -> Rendered:
    return Rendered(page, _rendered(page), f"src/{page.path}")


def _document(page: Page) -> Rendered:
    return Rendered(page, _rendered(page), page.path)


def reprint(request: Request, resources: Sequence[Resource]) -> Reprint | None:
    """The modules of these resources; what `extend` means, the classes of all of them decide."""
    if request.options.extend:
        return None
    printer = Printer(request, _folder(request.options))
    found = pages_of(request.api, resources, Types.of(request.api), {})
    sources = map(_source, found)
    files = printer.formatted(sources, _formatted)
    places = frozenset(f"src/{path}" for one in resources for path in places_of(one))
    return Reprint(tuple(files), places, imported_by)


def _folder(options: TypescriptOptions) -> str:
    return f"typescript/{options.folder}"


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
