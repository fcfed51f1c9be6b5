"""What the spec says of a thing -> the lines of its docstring."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ... import prose, prose_of_replies
from ...ir import Field, Model, Operation, Parameter, Type
from ...text import PyDocstring

_WIDTH = 88


def docstring(
    blocks: Iterable[Sequence[str]], indent: int, *, of_attribute: bool = False
) -> PyDocstring | None:
    """Blocks of lines, an empty line between them; None where there is nothing to say."""
    lines: list[str] = []
    for block in blocks:
        if block:
            lines += ["", *block] if lines else block
    if not lines:
        return None
    if len(lines) == 1 and len(lines[0]) > _WIDTH - indent - 6:
        lines = prose.wrap(lines[0], _WIDTH - indent - 3, "")
    return PyDocstring(lines, indent if of_attribute else None)


def markdown(text: str, indent: int, hanging: str = "") -> list[str]:
    return prose.markdown(text, _WIDTH - indent, hanging)


def model(model: Model) -> PyDocstring | None:
    if model.alias is None:
        return docstring([markdown(prose.described(model), 4)], 4)
    blocks = [markdown(prose.described(model), 0), _enum_lines(model.alias, 0)]
    return docstring(blocks, 0, of_attribute=True)


def field(field: Field) -> PyDocstring | None:
    blocks = [markdown(prose.described(field), 4), _enum_lines(field.type, 4)]
    return docstring(blocks, 4, of_attribute=True)


def operation(
    operation: Operation, arguments: Sequence[tuple[str, Parameter | Field | str]]
) -> PyDocstring | None:
    """A method's docstring: summary, description, the request, its arguments, what comes back."""
    blocks = [
        markdown(prose.sentences(operation.summary), 8),
        markdown(operation.description, 8),
        markdown(operation.body.description, 8) if operation.body and operation.body.fields else [],
        markdown(_request(operation), 8),
        _argument_lines(arguments),
        _returned_lines(operation),
    ]
    return docstring([[line for text in block for line in text.split("\n")] for block in blocks], 8)


def twin(operation: Operation, method: str) -> PyDocstring | None:
    """The docstring of the asynchronous twin of a method: what it does, and where the rest is."""
    summary = operation.summary or f"`{operation.method} {operation.path}`"
    said = prose.sentences(summary, prose.deprecation(operation.deprecated), f"See `{method}`.")
    return docstring([markdown(said, 8)], 8)


def _request(operation: Operation) -> str:
    """What is sent, who offers it, and what may come with a reply or in its place."""
    return prose.sentences(
        prose.request(operation),
        prose_of_replies.response_headers(operation),
        prose_of_replies.errors(operation),
    )


def _returned_lines(operation: Operation) -> list[str]:
    said = prose.sentences(operation.response_description)
    return ["Returns:", "    " + "\n".join(markdown(said, 12, "    "))] if said else []


def _argument_lines(arguments: Sequence[tuple[str, Parameter | Field | str]]) -> list[str]:
    lines: list[str] = []
    for name, fact in arguments:
        text = fact if isinstance(fact, str) else prose.described(fact)
        enum = [] if isinstance(fact, str) else _enum_lines(fact.type, 16)
        if not text and not enum:
            continue
        lines += ["    " + line if line else "" for line in markdown(f"{name}: {text}", 12, "    ")]
        lines += ["", *(" " * 8 + line for line in enum)] if enum else []
    return ["Args:", *lines] if lines else []


def _enum_lines(type: Type, indent: int) -> list[str]:
    """A list of the values that have a description."""
    items = prose.described_values(type)
    return [line for item in items for line in prose.wrap(item, _WIDTH - indent, "  ")]
