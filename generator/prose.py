"""What the spec says of a thing -> sentences and lines of text, for every target's comments."""

from __future__ import annotations

import json
import re
import textwrap
from functools import lru_cache

from .facts.servers import own_base_urls
from .ir import (
    Api,
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    Credential,
    Deprecation,
    EnumType,
    Field,
    Json,
    ListType,
    MapType,
    Model,
    NullableType,
    Operation,
    Parameter,
    Place,
    Scheme,
    Support,
    Type,
    Variable,
)

_CODE = ("```", "~~~")
_KEPT = re.compile(r"\s*([-*+]\s|[|>]|#{1,6}\s|\d+[.)]\s|```|~~~|[-=*_]{3,}\s*$)|\s{4}")
# What holds a fence or is indented as code, or is an item of which the rest follows its marker.
_HOLDS_CODE = re.compile(r"```|~~~|^(?: {4}|\t)(?!\s*(?:[-*+]|\d+[.)])\s)", re.M)
_CLOSED = re.compile(r"""[.!?:;][)\]"'\u201d\u2019*_`]*$""")
_MARKS = (".", "!", "?", ":", ";")
_MARKER = re.compile(r" *(?:[-*+]|\d+[.)]|>)\s")


def markdown(text: str, width: int, hanging: str = "") -> list[str]:
    """Text of the spec in lines: paragraphs are wrapped; lists, code and tables stay, but for items
    that are too long."""
    return list(_lines(text, width, hanging))


@lru_cache(maxsize=4096)  # What is said of one thing is often said of others.
def _lines(text: str, width: int, hanging: str) -> tuple[str, ...]:
    lines: list[str] = []
    is_code = False
    for paragraph in _paragraphs(text):
        if lines:
            lines.append("")
        written = paragraph.split("\n")
        if is_code or _is_block(paragraph):
            is_text = not (is_code or _HOLDS_CODE.search(paragraph))
            for line in written:
                whole = hanging + line if lines else line
                lines += _item(whole, width, hanging) if is_text else [whole]
        else:
            first = hanging if lines else ""
            lines += wrap(" ".join(paragraph.split()), width, hanging, first)
        is_code ^= sum(line.lstrip().startswith(_CODE) for line in written) % 2 == 1
    return tuple(lines)


def _paragraphs(text: str) -> list[str]:
    if text.isprintable():  # no line ends
        return [text.strip()]
    return re.split(r"\n[ \t]*\n", _universal_newlines(text).strip())


def _is_block(paragraph: str) -> bool:
    """Whether it is a list, code or a table, of which each line stays a line."""
    return any(_KEPT.match(line) for line in paragraph.split("\n"))


def _item(line: str, width: int, hanging: str) -> list[str]:
    """A line of a list or a quotation, which goes on below its first word."""
    marker = _MARKER.match(line)
    if len(line) <= width or not marker:
        return [line]
    start = marker[0]
    below = start if start.endswith("> ") else " " * max(len(start), len(hanging))
    return wrap(line[len(start) :], width, below, start)


def wrap(text: str, width: int, hanging: str, first: str = "") -> list[str]:
    words = text.split()
    if words and " ".join(words) == text:
        return _wrapped(words, width, hanging, first)
    return textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _wrapped(words: list[str], width: int, hanging: str, first: str) -> list[str]:
    """Words with one space between them as `textwrap` has them, which takes ten times as long."""
    lines: list[str] = []
    line = first + words[0]
    for word in words[1:]:
        if len(line) + 1 + len(word) <= width:
            line += f" {word}"
        else:
            lines.append(line)
            line = hanging + word
    return [*lines, line]


@lru_cache(maxsize=4096)
def sentences(*sentences: str) -> str:
    """Sentences in a row, each with its full stop; what follows a list, code or a table is a
    paragraph of its own."""
    text = ""
    for sentence in filter(None, map(str.strip, sentences)):
        if text:
            text += "\n\n" if _is_block(_paragraphs(text)[-1]) else " "
        is_closed = (
            sentence.endswith(_MARKS)
            or _CLOSED.search(sentence)
            or _is_block(_paragraphs(sentence)[-1])
        )
        text += sentence if is_closed else f"{sentence}."
    return text


def described(thing: Field | Parameter | Model, *, marks_deprecation: bool = False) -> str:
    """What is said of a thing. `marks_deprecation`: the language has a mark of its own for it."""
    is_client = isinstance(thing, Parameter) and thing.client
    return sentences(
        thing.description,
        *([] if isinstance(thing, Model) else _value_sentences(thing)),
        "Can be given once, on the client." if is_client else "",
        "" if marks_deprecation else deprecation(thing.deprecated),
        *_support_sentences(thing.support),
    )


def request(operation: Operation, *, marks_deprecation: bool = False) -> str:
    """What an operation sends, and who offers it."""
    offered = f"Offered by {', '.join(operation.integrations)}." if operation.integrations else ""
    return sentences(
        f"`{operation.method} {operation.path}`",
        offered,
        "" if marks_deprecation else deprecation(operation.deprecated),
        *_support_sentences(operation.support),
    )


def deprecation(said: Deprecation | None) -> str:
    return sentences("Deprecated.", said.message) if said else ""


def described_values(type: Type) -> list[str]:
    """An item of a list for each value of an enum, where one has a description."""
    while isinstance(type, ListType | MapType | NullableType):
        type = (
            type.item
            if isinstance(type, ListType)
            else type.value if isinstance(type, MapType) else type.inner
        )
    if not isinstance(type, EnumType) or not any(value.description for value in type.values):
        return []
    items: list[str] = []
    for value in type.values:
        text = " ".join(sentences(value.description).split())
        items.append(f"- {_value(value.value)}: {text}" if text else f"- {_value(value.value)}")
    return items


def credentials(scheme: Scheme) -> list[tuple[Credential, str]]:
    """What each credential of a scheme is, and what stands in for it."""
    return [
        (one, sentences(text, scheme.description, _fallback(one)))
        for one, text in zip(scheme.credentials, _credential_texts(scheme), strict=True)
    ]


def _credential_texts(scheme: Scheme) -> tuple[str, ...]:
    match scheme.kind:
        case BearerScheme():
            return ("The bearer token, or a function that gives one.",)
        case BasicScheme():
            return ("The user.", "The user's password.")
        case ApiKeyScheme(_, place, wire):
            where = "query parameter" if place is Place.QUERY else place.value
            return (f"The key for the {where} `{wire}`, or a function that gives one.",)


def _fallback(credential: Credential) -> str:
    return f"By default the environment variable `{credential.env}`." if credential.env else ""


def _value_sentences(fact: Parameter | Field) -> list[str]:
    return [
        f"Default: {_value(fact.default)}." if fact.has_default else "",
        (
            f"Example: {_value(fact.example)}."
            if fact.has_example and (not fact.has_default or fact.example != fact.default)
            else ""
        ),
    ]


def _support_sentences(support: Support) -> list[str]:
    if not (support.supported_by or support.required_by or support.inferred):
        return []
    parts: list[str] = []
    if support.supported_by:
        parts.append(f"supported by {', '.join(support.supported_by)}")
    if support.required_by:
        parts.append(f"required by {', '.join(support.required_by)}")
    phrase = "; ".join(parts)
    return [
        f"{phrase[:1].upper()}{phrase[1:]}." if phrase else "",
        "(Inferred.)" if support.inferred else "",
    ]


def _value(value: Json) -> str:
    """As code. Text stands for itself, unless it is empty or would end the code."""
    is_plain = isinstance(value, str) and value.strip() and "`" not in value
    text = value if is_plain else json.dumps(value, ensure_ascii=False)
    return f"`` {text} ``" if "`" in str(text) else f"`{text}`"


def _universal_newlines(text: str) -> str:
    return "\n".join(text.splitlines())


def variable_text(variable: Variable) -> str:
    """A variable of base URLs as an argument of clients."""
    known = ", ".join(f"`{value}`" for value in variable.values)
    usual = f"By default `{variable.default}`." if variable.default is not None else ""
    said = (variable.description.strip(), f"Known values: {known}." if known else "", usual)
    return sentences(*said) or "A part of the base URL."


def server_text(api: Api) -> str:
    """The servers that can be chosen."""
    listed = (
        f"`{one.name}` ({' '.join(one.description.split()) or one.url})" for one in api.servers
    )
    return f"Another server than the usual one: {', '.join(listed)}."


def base_url_text(api: Api) -> str:
    usual = f"Where the API is. By default `{api.base_url}`."
    if own_base_urls(api):
        return f"{usual} Given, it is where every call goes, also to what is elsewhere by itself."
    return usual
