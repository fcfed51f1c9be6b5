"""The Python target: an API -> the files of its package."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

from ...facts.resources import with_groups
from ...format import format_python, place_of_failures
from ...ir import Api, Model, Resource
from ...processes import in_processes
from ...progress import track
from ...render import Page, render, templates_folder
from ...syntax.python import tokens_of_tree
from ...syntax.tokens import hash_of
from ..base import File, Output, Reprint, Request
from ..printing import Formatted, Printer, Rendered
from .emitted import imported_by, imported_in, runtime_folder, runtime_modules
from .options import PythonOptions
from .package import REQUIREMENTS, package
from .pages import pages_of, pages_of_all, places_of, types_of
from .types import Types

# Lines from which on it is worth to share the work out: seconds of one processor.
_LONG = 20_000


def generate(request: Request) -> Output:
    """The package: rendered modules, and what they need of the runtime, as it is."""
    api = request.api
    options: PythonOptions = request.options
    root = _root(options)
    printer, types = Printer(request, root), types_of(api, options)
    files = _pages(api, options, types, printer)
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


def _pages(api: Api, options: PythonOptions, types: Types, printer: Printer) -> list[File]:
    """All but the package's root, made on all processors if there is much of it."""

    def work(share: Sequence[Resource | None]) -> dict[str, File]:
        found = pages_of(api, [one for one in share if one], types)
        if None in share:
            found += pages_of_all(api, options, types)
        return {file.path: file for file in _printed(found, printer)}

    def size(resource: Resource | None) -> int:
        """About how many lines are printed of it; None is what is about no resource."""
        if resource is None:
            return _lines_of(api.common_models) + 20 * len(api.webhooks)
        return _lines_of(resource.models) + 50 * len(resource.operations)

    parts = [None, *with_groups(api)]
    is_long = sum(map(size, parts)) > _LONG
    return list((in_processes(work, parts, size) if is_long else work(parts)).values())


def _lines_of(models: Sequence[Model]) -> int:
    return sum(len(model.fields) + 10 for model in models)


def _printed(pages: Sequence[Page], printer: Printer) -> list[File]:
    rendered = (Rendered(page, _text(page), page.path) for page in track(pages))
    return printer.formatted(rendered, _formatted)


def _text(page: Page) -> str:
    with place_of_failures(page.path, page.template):
        return render("python", page)


def _formatted(texts: Mapping[str, str], templates: Mapping[str, str]) -> Mapping[str, Formatted]:
    """In black's style, and compiled: what is no Python is our mistake, and is not printed."""
    formatted = format_python(texts, templates)
    return {path: _compiled(path, text, templates[path]) for path, text in formatted.items()}


def _compiled(path: str, text: str, template: str) -> Formatted:
    with place_of_failures(path, template):
        tree = ast.parse(text.encode())
        compile(tree, path, "exec", dont_inherit=True)
    return Formatted(text, hash_of(tokens_of_tree(tree, text)), imported_in(tree))


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
