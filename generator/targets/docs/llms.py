"""`llms.txt`: the list of the pages for language models, in the form of https://llmstxt.org."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...ir import Api, Operation
from ...render import Page, render
from ...text import Code, MdLink, MdPlain, MdSpan, MdWords
from . import places
from .site import Site
from .titles import api_title, operation_title, plain_line

_LONGEST = 100  # What is said of an operation: a thousand of them shall be one read.


@dataclass(frozen=True, slots=True)
class LlmsLine:
    """A page, and what stands behind its link."""

    link: Code
    note: Code | None = None


@dataclass(frozen=True, slots=True)
class LlmsList:
    title: Code
    lines: tuple[LlmsLine, ...]


@dataclass(frozen=True, slots=True)
class LlmsView:
    """`facts` stand between the summary and the lists."""

    title: Code
    summary: Code
    facts: tuple[Code, ...]
    lists: tuple[LlmsList, ...]


def llms_file(site: Site) -> str:
    api = site.request.api
    said = plain_line(api.description, 400)
    view = LlmsView(
        title=MdPlain(api_title(api)),
        summary=MdPlain(said or f"The reference of {api_title(api)}."),
        facts=tuple(_facts(api)),
        lists=(*_guides(site), *_operations(site)),
    )
    return render("docs", Page(places.LLMS, "llms.txt.jinja", view))


def _facts(api: Api) -> Iterator[Code]:
    yield MdWords("Base URL: ", MdSpan(api.base_url))
    yield MdWords("Version: ", MdPlain(api.version))


def _guides(site: Site) -> Iterator[LlmsList]:
    lines = tuple(LlmsLine(MdLink(title, places.markdown_of(page))) for page, title in site.guides)
    if lines:
        yield LlmsList(MdPlain("Guides"), lines)


def _operations(site: Site) -> Iterator[LlmsList]:
    for path, resource in site.resources.items():
        if resource.operations:
            lines = tuple(map(_line, resource.operations))
            yield LlmsList(MdPlain(_title(path, site)), lines)


def _title(path: str, site: Site) -> str:
    """With what it stands below: titles such as "Messages" are of many resources."""
    steps = path.split(".")
    return ": ".join(site.resource_title(".".join(steps[:n])) for n in range(1, len(steps) + 1))


def _line(operation: Operation) -> LlmsLine:
    link = MdLink(operation_title(operation), places.operation_page(operation))
    request = MdSpan(f"{operation.method} {operation.path}")
    said = plain_line(operation.description, _LONGEST)
    deprecated = "Deprecated. " if operation.deprecated else ""
    return LlmsLine(link, MdWords(request, ". " if deprecated or said else "", deprecated, said))
