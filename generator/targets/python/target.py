"""The Python target: an API -> the files of its package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...format import format_python, place_of_failures
from ...ir import Resource
from ...render import Page, render, templates_folder
from ..base import File, Output, Reprint, Request
from ..printing import Printer, Rendered
from .emitted import imported_by, runtime_folder, runtime_modules
from .options import PythonOptions
from .package import REQUIREMENTS, package
from .pages import pages, pages_of, places_of
from .types import Types


def generate(request: Request) -> Output:
    """The package: rendered modules, and what they need of the runtime, as it is."""
    api = request.api
    options: PythonOptions = request.options
    root = _root(options)
    printer = Printer(request, root)
    files = _printed(pages(api, options), printer)
    modules = runtime_modules(files)
    files += [*_printed([package(api, options, modules)], printer), *_copied(modules)]
    files.sort(key=lambda file: file.path)
    return Output(root, tuple(files), _facts(options))


def reprint(request: Request, resources: Sequence[Resource]) -> Reprint | None:
    """The modules of these resources; what `extend` means, the classes of all of them decide."""
    options: PythonOptions = request.options
    if options.extend:
        return None
    printer, types = Printer(request, _root(options)), Types.of(request.api)
    files = _printed(pages_of(request.api, resources, types), printer)
    places = frozenset(path for one in resources for path in places_of(one, types))
    return Reprint(tuple(files), places, imported_by)


def _root(options: PythonOptions) -> str:
    return f"python/{options.package}"


def _printed(pages: Sequence[Page], printer: Printer) -> list[File]:
    rendered = (Rendered(page, _text(page), page.path) for page in pages)
    return printer.formatted(rendered, _formatted)


def _text(page: Page) -> str:
    with place_of_failures(page.path, page.template):
        return render("python", page)


def _formatted(texts: Mapping[str, str], templates: Mapping[str, str]) -> Mapping[str, str]:
    """In black's style, and compiled: what is no Python is our mistake, and is not printed."""
    formatted = format_python(texts, templates)
    for path, text in formatted.items():
        with place_of_failures(path, templates[path]):
            compile(text.encode(), path, "exec", dont_inherit=True)
    return formatted


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
