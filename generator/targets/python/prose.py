"""What the spec says of a thing -> the lines of its docstring."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Sequence

from ...ir import (
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
    Support,
    Type,
)
from ...text import PyDocstring

_WIDTH = 88
_KEPT = re.compile(r"\s*([-*|>#]|\d+[.)]\s|```)|\s{4}")


def docstring(blocks: Iterable[Sequence[str]], indent: int) -> PyDocstring | None:
    """Blocks of lines, an empty line between them; None where there is nothing to say."""
    lines: list[str] = []
    for block in blocks:
        if block:
            lines += ["", *block] if lines else block
    if not lines:
        return None
    if len(lines) == 1 and len(lines[0]) > _WIDTH - indent - 6:
        lines = _wrap(lines[0], _WIDTH - indent - 3, "")
    return PyDocstring(lines)


def markdown(text: str, indent: int, hanging: str = "") -> list[str]:
    """Text of the spec in lines: paragraphs are wrapped; lists, code and tables stay."""
    lines: list[str] = []
    for paragraph in re.split(r"\n[ \t]*\n", _universal_newlines(text).strip()):
        if lines:
            lines.append("")
        written = paragraph.split("\n")
        if any(_KEPT.match(line) for line in written):
            lines += [hanging + line if lines else line for line in written]
        else:
            first = hanging if lines else ""
            lines += _wrap(" ".join(paragraph.split()), _WIDTH - indent, hanging, first)
    return lines


def model(model: Model) -> PyDocstring | None:
    text = sentences(model.description, *_fact_sentences(model.deprecated, model.support))
    values = _enum_lines(model.alias, 4) if model.alias is not None else []
    return docstring([markdown(text, 4), values], 4)


def field(field: Field) -> PyDocstring | None:
    text = sentences(
        field.description,
        *_value_sentences(field),
        *_fact_sentences(field.deprecated, field.support),
    )
    return docstring([markdown(text, 4), _enum_lines(field.type, 4)], 4)


def operation(
    operation: Operation, arguments: Sequence[tuple[str, Parameter | Field | str]]
) -> PyDocstring | None:
    """A method's docstring: summary, description, who offers it, its arguments."""
    offered = f"Offered by {', '.join(operation.integrations)}." if operation.integrations else ""
    request = f"`{operation.method} {operation.path}`"
    facts = sentences(request, offered, *_fact_sentences(operation.deprecated, operation.support))
    blocks = [
        markdown(sentences(operation.summary), 8),
        markdown(operation.description, 8),
        markdown(operation.body.description, 8) if operation.body and operation.body.fields else [],
        markdown(facts, 8),
        _argument_lines(arguments),
        (
            ["Returns:", "    " + "\n".join(markdown(operation.response_description, 12, "    "))]
            if operation.response_description
            else []
        ),
    ]
    return docstring([[line for text in block for line in text.split("\n")] for block in blocks], 8)


def _argument_lines(arguments: Sequence[tuple[str, Parameter | Field | str]]) -> list[str]:
    lines: list[str] = []
    for name, fact in arguments:
        text = fact if isinstance(fact, str) else _argument_text(fact)
        enum = [] if isinstance(fact, str) else _enum_lines(fact.type, 16)
        if not text and not enum:
            continue
        lines += ["    " + line if line else "" for line in markdown(f"{name}: {text}", 12, "    ")]
        lines += ["", *(" " * 8 + line for line in enum)] if enum else []
    return ["Args:", *lines] if lines else []


def _argument_text(fact: Parameter | Field) -> str:
    once = (
        "Can be given once, on the client." if isinstance(fact, Parameter) and fact.client else ""
    )
    return sentences(
        fact.description,
        *_value_sentences(fact),
        once,
        *_fact_sentences(fact.deprecated, fact.support),
    )


def _value_sentences(fact: Parameter | Field) -> list[str]:
    return [
        f"Default: {_value(fact.default)}." if fact.has_default else "",
        (
            f"Example: {_value(fact.example)}."
            if fact.has_example and (not fact.has_default or fact.example != fact.default)
            else ""
        ),
    ]


def _fact_sentences(deprecated: Deprecation | None, support: Support) -> list[str]:
    parts: list[str] = []
    if support.supported_by:
        parts.append(f"supported by {', '.join(support.supported_by)}")
    if support.required_by:
        parts.append(f"required by {', '.join(support.required_by)}")
    phrase = "; ".join(parts)
    return [
        sentences("Deprecated.", deprecated.message) if deprecated else "",
        f"{phrase[:1].upper()}{phrase[1:]}." if phrase else "",
        "(Inferred.)" if support.inferred else "",
    ]


def _enum_lines(type: Type, indent: int) -> list[str]:
    """A list of the values that have a description."""
    while isinstance(type, ListType | MapType | NullableType):
        type = (
            type.item
            if isinstance(type, ListType)
            else type.value if isinstance(type, MapType) else type.inner
        )
    if not isinstance(type, EnumType) or not any(value.description for value in type.values):
        return []
    lines: list[str] = []
    for value in type.values:
        text = " ".join(sentences(value.description).split())
        lines += _wrap(
            f"- {_value(value.value)}: {text}" if text else f"- {_value(value.value)}",
            _WIDTH - indent,
            "  ",
        )
    return lines


def _value(value: Json) -> str:
    return f"`{value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}`"


def sentences(*sentences: str) -> str:
    """Sentences in a row, each with its full stop."""
    kept = [sentence.strip() for sentence in sentences if sentence.strip()]
    return " ".join(s if s[-1] in ".!?:;)\n" else f"{s}." for s in kept)


def _universal_newlines(text: str) -> str:
    return "\n".join(text.splitlines())


def _wrap(text: str, width: int, hanging: str, first: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
