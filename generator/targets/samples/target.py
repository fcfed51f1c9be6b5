"""The samples target: an API -> a page for each operation, and beside it samples that run."""

from __future__ import annotations

from collections.abc import Iterator

from ...ir import Api, Operation, Resource
from ...progress import track
from ...render import Page, render
from ...samples.example import Rendering
from ...samples.examples import example_of
from ...text import MdCode, MdFence, MdSource, MdText
from ...text.code import Expression, Source
from ..base import File, Output, Request
from ..printing import Printer, Rendered
from .views import IndexView, OperationView, ResourceView, RunnableView
from .writers import samples_of


def generate(request: Request) -> Output:
    root = f"samples/{request.api.name}"
    printer = Printer(request, root)
    files = [_printed(page, printer) for page in _pages(request)]
    return Output(root, tuple(sorted(files, key=lambda file: file.path)))


def _printed(page: Page, printer: Printer) -> File:
    return printer.unformatted(Rendered(page, render("samples", page), page.path))


def _pages(request: Request) -> Iterator[Page]:
    yield _index(request.api)
    for resource in track(request.api.resources):
        for operation in resource.operations:
            folder = _folder(operation)
            yield _page(request, resource, operation, f"{folder}.md")
            yield from _runnable(request, resource, operation, folder)


def _folder(operation: Operation) -> str:
    return "/".join((*operation.resource.split("."), operation.key))


def _page(request: Request, resource: Resource, operation: Operation, path: str) -> Page:
    view = OperationView(
        source=MdSource(resource.source),
        title=MdText(operation.summary or f"{resource.path}.{operation.key}"),
        request=MdCode(f"{operation.method} {operation.path}"),
        samples=tuple(
            (MdText(sample.heading), MdFence(sample.language, sample.text))
            for sample in samples_of(request, operation, Rendering.PLACEHOLDERS)
        ),
    )
    return Page(path, "operation.md.jinja", view, resource.path)


def _runnable(
    request: Request, resource: Resource, operation: Operation, folder: str
) -> Iterator[Page]:
    for sample in samples_of(request, operation, Rendering.VALUES):
        path = f"{folder}/{sample.file}"
        view = RunnableView(
            comment=Expression(sample.comment),
            source=Source(resource.source),
            text=Expression(sample.text.rstrip()),
        )
        yield Page(path, "runnable.jinja", view, resource.path)


def _index(api: Api) -> Page:
    view = IndexView(
        source=MdSource(api.source),
        title=MdText(api.title),
        variables=tuple(map(MdCode, _variables(api))),
        resources=tuple(
            ResourceView(
                title=MdText(resource.title or resource.path),
                operations=tuple(
                    (
                        MdText(operation.summary or operation.key),
                        Expression(f"{_folder(operation)}.md"),
                        MdCode(f"{operation.method} {operation.path}"),
                    )
                    for operation in resource.operations
                ),
            )
            for resource in api.resources
            if resource.operations
        ),
    )
    return Page("README.md", "index.md.jinja", view)


def _variables(api: Api) -> list[str]:
    """The environment variables that the samples read."""
    found: dict[str, None] = {}
    for resource in api.resources:
        for operation in resource.operations:
            example = example_of(api, operation, Rendering.VALUES)
            found |= dict.fromkeys(secret.env for secret in example.secrets)
    return list(found)
