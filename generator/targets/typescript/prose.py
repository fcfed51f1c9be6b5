"""What the spec says of a thing -> the lines of its documentation comment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ... import prose, prose_of_replies
from ...ir import Field, Model, Operation, Parameter, ParameterGroup, Type, Webhook
from ...text import TsDocComment

_WIDTH = 80

Tag = tuple[str, str]


def comment(
    blocks: Iterable[Sequence[str]], indent: int, tags: Iterable[Tag] = ()
) -> TsDocComment | None:
    """Blocks of lines, an empty line between them, then tags; None where nothing is said."""
    lines: list[str] = []
    for block in blocks:
        if block:
            lines += ["", *block] if lines else block
    written = [(name, _tag_lines(name, text, indent)) for name, text in tags]
    if not lines and not written:
        return None
    if len(lines) == 1 and not written and len(lines[0]) > _WIDTH - indent - len("/**  */"):
        lines = prose.wrap(lines[0], _width(indent), "")
    return TsDocComment(lines, written)


def markdown(text: str, indent: int) -> list[str]:
    return prose.markdown(text, _width(indent))


def model(model: Model) -> TsDocComment | None:
    """A deprecated model has no tag: every type that names it would be reported, ours first."""
    values = _enum_lines(model.alias, 0) if model.alias is not None else []
    return comment([markdown(prose.described(model), 0), values], 0)


def property(fact: Field | Parameter) -> TsDocComment | None:
    text = markdown(prose.described(fact, marks_deprecation=True), 2)
    return comment([text, _enum_lines(fact.type, 2)], 2, _deprecated(fact))


def option(parameter: Parameter) -> TsDocComment | None:
    """What is said of a parameter where it is given to the client."""
    text = prose.described(replace(parameter, client=False), marks_deprecation=True)
    said = prose.sentences(text, "Taken by every call that gives none.")
    return comment([markdown(said, 2), _enum_lines(parameter.type, 2)], 2)


def group(group: ParameterGroup) -> TsDocComment | None:
    text = prose.sentences(group.title, group.description)
    return comment([markdown(text or f"Parameters of the group `{group.name}`.", 0)], 0)


def operation(operation: Operation, arguments: Iterable[Tag]) -> TsDocComment | None:
    """A method's comment: summary, description, who offers it, its arguments."""
    body = operation.body
    blocks = [
        markdown(prose.sentences(operation.summary), 2),
        markdown(operation.description, 2),
        markdown(body.description, 2) if body and body.fields else [],
        markdown(prose.request(operation, marks_deprecation=True), 2),
        markdown(prose_of_replies.response_headers(operation), 2),
        markdown(prose_of_replies.errors(operation), 2),
    ]
    tags = [(f"param {name} -", text) for name, text in arguments if text]
    if operation.response_description:
        tags.append(("returns", prose.sentences(operation.response_description)))
    return comment(blocks, 2, [*tags, *_deprecated(operation)])


def overload(operation: Operation) -> TsDocComment | None:
    """The comment of a further signature: what its first one says stands above that."""
    return comment([markdown(prose.sentences(operation.summary), 2)], 2, _deprecated(operation))


def reader(webhook: Webhook) -> TsDocComment | None:
    """What reads a payload."""
    said = (webhook.summary, webhook.description, webhook.payload_description)
    blocks = [markdown(text, 0) for text in said if text.strip()]
    usual = markdown(f"Reads the payload of `{webhook.event}`.", 0)
    return comment(blocks or [usual], 0, _deprecated(webhook))


def _deprecated(fact: Field | Parameter | Operation | Webhook) -> list[Tag]:
    if fact.deprecated is None:
        return []
    return [("deprecated", prose.sentences(fact.deprecated.message))]


def _enum_lines(type: Type, indent: int) -> list[str]:
    """A list of the values that have a description."""
    items = prose.described_values(type)
    return [line for item in items for line in prose.wrap(item, _width(indent), "  ")]


def _tag_lines(name: str, text: str, indent: int) -> list[str]:
    start = f"@{name} "
    lines = prose.markdown(start + text.strip(), _width(indent))
    return [lines[0][len(start) :], *lines[1:]]


def _width(indent: int) -> int:
    return _WIDTH - indent - len(" * ")


def argument(parameter: Parameter) -> str:
    """What is said of a positional argument."""
    values = "\n".join(prose.described_values(parameter.type))
    text = prose.sentences(
        prose.described(parameter, marks_deprecation=True), prose.deprecation(parameter.deprecated)
    )
    return f"{text or 'Known values:'}\n\n{values}" if values else text
