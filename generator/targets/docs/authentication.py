"""The guide on who calls: what a caller has to have, and where it goes."""

from __future__ import annotations

from ...ir import ApiKeyScheme, BasicScheme, BearerScheme, Credential, Place, Scheme
from ...samples.values import in_brackets
from ...text import Code
from .context import Context
from .lists import MOST, operation_rows
from .phrases import fact, md_code, row
from .security import alternatives, scheme_anchor
from .views import FactView, GuideView, SectionView


def authentication_guide(context: Context) -> GuideView:
    return GuideView(
        title=context.writing.text("Authentication"),
        sections=(
            *_usual(context),
            *(_section(scheme, context) for scheme in context.api.schemes),
            *_other_operations(context),
        ),
    )


def _usual(context: Context) -> tuple[SectionView, ...]:
    """What holds where an operation's page says nothing else."""
    writing = context.writing
    security = context.api.security
    text = "A call needs this, unless the page of its operation says something else."
    if not any(security):
        text = "A call needs no credentials, unless the page of its operation says something else."
    elif len([names for names in security if names]) > 1:
        text += " One of the ways is enough: the SDKs take the first for which all is given."
    if any(security) and () in security:
        text += " A call without any is answered too."
    said = (fact("Needed", alternatives(security, context), context),)
    title = writing.text("What a call needs")
    return (SectionView(writing.attribute("needed"), title, writing.prose(text), facts=said),)


def _section(scheme: Scheme, context: Context) -> SectionView:
    writing = context.writing
    return SectionView(
        writing.attribute(scheme_anchor(scheme.name)),
        writing.text(context.site.scheme_titles[scheme.name]),
        writing.prose("\n\n".join(filter(None, [_where(scheme), scheme.description]))),
        facts=tuple(_facts(scheme, context)),
        example=writing.block("http", _example(scheme)),
    )


def _where(scheme: Scheme) -> str:
    match scheme.kind:
        case BearerScheme():
            return "The token goes in the header `Authorization`, after the word `Bearer`."
        case BasicScheme():
            return (
                "The user's name and password, with a colon between them and in Base64, go in the "
                "header `Authorization`, after the word `Basic`."
            )
        case ApiKeyScheme(_, place, wire):
            where = "query parameter" if place is Place.QUERY else place.value
            return f"The key goes in the {where} {md_code(wire)}."


def _example(scheme: Scheme) -> str:
    match scheme.kind:
        case BearerScheme(token):
            return f"Authorization: Bearer {_word(token)}"
        case BasicScheme(username, password):
            return f"Authorization: Basic base64({_word(username)}:{_word(password)})"
        case ApiKeyScheme(key, Place.QUERY, wire):
            return f"?{wire}={_word(key)}"
        case ApiKeyScheme(key, Place.COOKIE, wire):
            return f"Cookie: {wire}={_word(key)}"
        case ApiKeyScheme(key, _, wire):
            return f"{wire}: {_word(key)}"


def _word(credential: Credential) -> str:
    return in_brackets(credential.placeholder)


def _facts(scheme: Scheme, context: Context) -> list[FactView]:
    """How the SDKs are given it."""
    found: list[FactView] = []
    code = context.writing.code
    for sdk in context.site.sdks:
        names = [sdk.arguments.get(one.argument) for one in scheme.credentials]
        arguments: list[Code] = [code(name) for name in names if name]
        if arguments:
            found.append(fact(f"Argument of the {sdk.title}", row(arguments, context), context))
    variables = [_variable(one, scheme, context) for one in scheme.credentials if one.env]
    if variables and context.site.sdks:
        found.append(fact("Environment variable", row(variables, context), context))
    return found


def _variable(credential: Credential, scheme: Scheme, context: Context) -> Code:
    """Where there are two credentials, with the one that it stands for."""
    writing = context.writing
    name = writing.code(credential.env)
    if len(scheme.credentials) == 1:
        return name
    return writing.words(name, " for ", writing.code(credential.argument))


def _other_operations(context: Context) -> tuple[SectionView, ...]:
    security = context.api.security
    others = [one for one in context.site.operations if one.security != security]
    if not others:
        return ()
    writing = context.writing
    listed = "These" if len(others) <= MOST else f"{len(others):,} operations, among them these,"
    text = f"{listed} need something else, or nothing; their pages say what."
    return (
        SectionView(
            writing.attribute("others"),
            writing.text("Other operations"),
            writing.prose(text),
            rows_title=writing.text("Operations"),
            rows=operation_rows(others, context),
        ),
    )
