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
from .views import IndexView, OperationView, ResourceView, RunnableView
from .writers import samples_of


def generate(request: Request) -> Output:
    api = request.api
    files = [_index(api)]
    for resource in track(api.resources):
        for operation in resource.operations:
            folder = _folder(operation)
            files.append(_page(request, resource, operation, f"{folder}.md"))
            files += _runnable(request, resource, operation, folder)
    return Output(f"samples/{api.name}", tuple(sorted(files, key=lambda file: file.path)))


def _folder(operation: Operation) -> str:
    return "/".join((*operation.resource.split("."), operation.key))


def _page(request: Request, resource: Resource, operation: Operation, path: str) -> File:
    view = OperationView(
        source=MdSource(resource.source),
        title=MdText(operation.summary or f"{resource.path}.{operation.key}"),
        request=MdCode(f"{operation.method} {operation.path}"),
        samples=tuple(
            (MdText(sample.heading), MdFence(sample.language, sample.text))
            for sample in samples_of(request, operation, Rendering.PLACEHOLDERS)
        ),
    )
    return File(path, render("samples", Page(path, "operation.md.jinja", view)))


def _runnable(
    request: Request, resource: Resource, operation: Operation, folder: str
) -> Iterator[File]:
    for sample in samples_of(request, operation, Rendering.VALUES):
        path = f"{folder}/{sample.file}"
        view = RunnableView(
            comment=Expression(sample.comment),
            source=Source(resource.source),
            text=Expression(sample.text.rstrip()),
        )
        yield File(path, render("samples", Page(path, "runnable.jinja", view)))


def _index(api: Api) -> File:
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
    return File("README.md", render("samples", Page("README.md", "index.md.jinja", view)))


def _variables(api: Api) -> list[str]:
    """The environment variables that the samples read."""
    found: dict[str, None] = {}
    for resource in api.resources:
        for operation in resource.operations:
            example = example_of(api, operation, Rendering.VALUES)
            found |= dict.fromkeys(secret.env for secret in example.secrets)
    return list(found)
