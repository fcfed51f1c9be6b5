"""What stands in JavaScript that people write by hand: strings between single quotes."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import cast

from .code import INVISIBLE, Code, holds_others, is_identifier

# The largest integer that a number holds with all its neighbours.
LARGEST_EXACT = 2**53 - 1
# How long a list may be that stands in one line.
_SHORT = 60


class JsVariable(Code):
    """An environment variable."""

    __slots__ = ()

    def __init__(self, name: str) -> None:
        if not is_identifier(name):
            raise ValueError(f"not a variable: {name!r}")
        super().__init__(f"process.env.{name}")


class JsString(Code):
    """A string literal that reads back as the text."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        super().__init__("'" + _escaped(text).replace("'", "\\'") + "'")


class JsTemplate(Code):
    """Text with expressions in it; without any, a string literal."""

    __slots__ = ()

    def __init__(self, *parts: str | Code) -> None:
        if any(isinstance(part, Code) for part in parts):
            super().__init__("`" + "".join(map(_template_part, parts)) + "`")
        else:
            super().__init__(JsString("".join(map(str, parts))).__html__())


def _template_part(part: str | Code) -> str:
    if isinstance(part, Code):
        return f"${{{part.__html__()}}}"
    return _escaped(part).replace("`", "\\`").replace("$", "\\$")


def _escaped(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
    return INVISIBLE.sub(utf16_escape, escaped)


def utf16_escape(match: re.Match[str]) -> str:
    """As JavaScript and JSON both write a character: one escape, or two."""
    units = match[0].encode("utf-16-be", "surrogatepass")
    pairs = (units[start : start + 2] for start in range(0, len(units), 2))
    return "".join(f"\\u{int.from_bytes(pair):04x}" for pair in pairs)


class JsValue(Code):
    """A value as a literal over several lines, of which all but the first have so many spaces
    before them. `Code` in it, at any depth, stands for itself.

    `as_json`: written as JSON, as far as JavaScript reads it alike.
    """

    __slots__ = ()

    def __init__(self, value: object, spaces: int = 0, *, as_json: bool = False) -> None:
        super().__init__(_Literals(as_json).value(value, spaces))


@dataclass(frozen=True, slots=True)
class _Literals:
    as_json: bool

    def value(self, value: object, spaces: int) -> str:
        match value:
            case Code():
                return value.__html__()
            case dict():
                entries = cast("dict[str, object]", value)
                keys = [f"{self._key(key)}: " for key in entries]
                return self._display("{", keys, list(entries.values()), "}", spaces)
            case list():
                items = cast("list[object]", value)
                return self._display("[", [""] * len(items), items, "]", spaces)
            case str():
                return self._string(value)
            case bool() | None:
                return json.dumps(value)
            case int() | float():
                is_exact = isinstance(value, float) or abs(value) <= LARGEST_EXACT
                return repr(value) if is_exact else f"{value}n"
            case _:
                raise TypeError(f"no literal of {type(value).__name__}")

    def _display(
        self, start: str, keys: list[str], values: list[object], end: str, spaces: int
    ) -> str:
        """In one line where it holds one thing, or a few items, none of which holds others."""
        inside = " " * (spaces + 2)
        items = [
            key + self.value(value, spaces + 2) for key, value in zip(keys, values, strict=True)
        ]
        is_flat = not any(map(holds_others, values))
        line = ", ".join(items)
        if is_flat and not items:
            return start + end
        if is_flat and start == "[" and len(line) <= _SHORT:
            return f"[{line}]"
        if is_flat and len(items) == 1 and not self.as_json:
            return f"{start} {line} {end}"
        separator = f",\n{inside}"
        return f"{start}\n{inside}{separator.join(items)}\n{' ' * spaces}{end}"

    def _string(self, text: str) -> str:
        if not self.as_json:
            return JsString(text).__html__()
        return INVISIBLE.sub(utf16_escape, json.dumps(text, ensure_ascii=False))

    def _key(self, key: str) -> str:
        """Written plainly, `__proto__` would be no key."""
        if key == "__proto__":
            return f"[{self._string(key)}]"
        return key if is_identifier(key) and not self.as_json else self._string(key)
