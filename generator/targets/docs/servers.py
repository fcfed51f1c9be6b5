"""The guide on servers: where calls go, and what a client chooses of it."""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.servers import own_base_urls
from ...ir import Variable
from . import places
from .context import Context
from .lists import MOST, operation_rows
from .phrases import codes, fact
from .views import FactView, GuideView, SectionView

_CHOSEN = (
    "The SDKs call the usual one, unless a client is made with the name of another. A client that "
    "is given a base URL of its own sends every call there."
)
_VARIABLES = "Words in braces are said when a client is made."
_ELSEWHERE = (
    "Some operations have a base URL of their own. Credentials go there as they go everywhere else."
)


def servers_guide(context: Context) -> GuideView:
    sections = (*_servers(context), *_variables(context), *_elsewhere(context))
    return GuideView(title=context.writing.text("Servers"), sections=sections)


def _servers(context: Context) -> Iterator[SectionView]:
    api, writing = context.api, context.writing
    said = [fact("The usual one", writing.code(api.base_url), context)]
    for one in api.servers:
        url = writing.code(one.url)
        told = [url, " ", writing.line(one.description)] if one.description.strip() else [url]
        said.append(fact(one.name, writing.words(*told), context))
    text = _CHOSEN if api.servers and context.site.sdks else "Every path continues a base URL."
    title = writing.text("Base URLs")
    yield SectionView(writing.attribute("servers"), title, writing.prose(text), facts=tuple(said))


def _variables(context: Context) -> Iterator[SectionView]:
    writing = context.writing
    for one in context.api.variables:
        text = one.description if one.description.strip() else _VARIABLES
        yield SectionView(
            writing.attribute(places.anchor("variable", one.name)),
            writing.text(f"Variable {one.name}"),
            writing.prose(text),
            facts=tuple(_facts(one, context)),
        )


def _facts(variable: Variable, context: Context) -> Iterator[FactView]:
    code = context.writing.code
    if variable.default is not None:
        yield fact("Default", code(variable.default), context)
    else:
        yield fact("Default", context.writing.text("None: it must be given."), context)
    if variable.values:
        yield fact("Known values", codes(variable.values, context), context)
    for sdk in context.site.sdks:
        argument = sdk.arguments.get(variable.name)
        if argument:
            yield fact(f"Argument of the {sdk.title}", code(argument), context)


def _elsewhere(context: Context) -> Iterator[SectionView]:
    urls = own_base_urls(context.api)
    if not urls:
        return
    writing = context.writing
    found = [one for one in context.site.operations if one.base_url]
    yield SectionView(
        writing.attribute("elsewhere"),
        writing.text("Operations elsewhere"),
        writing.prose(_ELSEWHERE),
        facts=(fact("Base URLs", codes(urls[:MOST], context), context),),
        rows_title=writing.text("Operations"),
        rows=operation_rows(found, context),
    )
