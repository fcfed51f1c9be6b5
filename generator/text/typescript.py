"""What stands in TypeScript files."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .code import INVISIBLE, Code, Expression, Identifier, Source, is_identifier

_LARGEST_EXACT = 2**53 - 1
# What a reader of comments takes for a tag: at the start of a line, after white space or a brace.
_TAG = re.compile(r"(?<![^\s{])@(?=\w)")


def _escape_character(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"


class TsIdentifier(Identifier):
    """A TypeScript name, or names joined by dots."""

    __slots__ = ()


class TsString(Code):
    """A string literal that reads back as the text; the formatter chooses the quotes."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
        escaped = INVISIBLE.sub(_escape_character, escaped.replace('"', '\\"'))
        super().__init__(f'"{escaped}"')


class TsLiteral(Code):
    """A literal of a scalar; an integer that no number holds exactly is a bigint."""

    __slots__ = ()

    def __init__(self, value: str | int | float | bool | None) -> None:
        super().__init__(_literal(value))


def _literal(value: str | int | float | bool | None) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return TsString(value).__html__()
        case int() if abs(value) > _LARGEST_EXACT:
            return f"{value}n"
        case _:
            return repr(value)


class TsExpression(Expression):
    """A TypeScript expression, type or statement."""

    __slots__ = ()


class TsPropertyName(Code):
    """The name of a property in a type, quoted where it has to be."""

    __slots__ = ()

    def __init__(self, name: str) -> None:
        super().__init__(name if is_identifier(name) else TsString(name).__html__())


class TsKey(Code):
    """The name of a property of an object: `__proto__` would set its prototype, written plainly."""

    __slots__ = ()

    def __init__(self, name: str) -> None:
        written = TsPropertyName(name).__html__()
        super().__init__('["__proto__"]' if name == "__proto__" else written)


class TsAccess(Code):
    """What takes a property out of an object, by its name."""

    __slots__ = ()

    def __init__(self, name: str) -> None:
        super().__init__(f".{name}" if is_identifier(name) else f"[{TsString(name).__html__()}]")


class TsDocComment(Code):
    """A documentation comment around lines. Tags are told apart from text that looks like one:
    they are `tags`, a name (`param id`) and its lines each."""

    __slots__ = ()

    def __init__(
        self, lines: Iterable[str], tags: Iterable[tuple[str, Iterable[str]]] = ()
    ) -> None:
        said = "\n".join(lines).strip("\n")
        written = [_comment_line(line) for line in said.split("\n")] if said else []
        for name, text in tags:
            first, *rest = [_comment_line(line) for line in text] or [""]
            written += [""] if written and not written[-1].startswith("@") else []
            written += [f"@{name} {first}".rstrip(), *rest]
        super().__init__(_comment(written))


def _comment(lines: list[str]) -> str:
    if len(lines) == 1:
        return f"/** {lines[0]} */"
    return "\n".join(["/**", *(f" * {line}".rstrip() for line in lines), " */"])


def _comment_line(text: str) -> str:
    """A line that ends no comment and holds no tag."""
    escaped = _TAG.sub(r"\\@", text.replace("*/", "*\\/"))
    return INVISIBLE.sub(_escape_character, escaped).rstrip()


class TsSource(Source):
    """The path in the third line of a TypeScript file."""

    __slots__ = ()
