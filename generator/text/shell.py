"""What stands in shell scripts."""

from __future__ import annotations

import re

from .code import Code, is_identifier

# What a shell takes as it is, between double quotes too.
_PLAIN = re.compile(r"[A-Za-z0-9 _.,:;=/@%+?&{}<>()~*-]*")


class ShellVariable(Code):
    """The value of an environment variable, within double quotes."""

    __slots__ = ()

    def __init__(self, name: str) -> None:
        if not is_identifier(name):
            raise ValueError(f"not a variable: {name!r}")
        super().__init__(f"${{{name}}}")


class ShellWord(Code):
    """One word, whatever is in it: between single quotes, variables between double ones.

    No word can hold a NUL, so it is left out.
    """

    __slots__ = ()

    def __init__(self, *parts: str | ShellVariable) -> None:
        texts = [part for part in parts if isinstance(part, str)]
        if len(texts) == len(parts):
            super().__init__(_quoted("".join(texts)))
        elif all(map(_PLAIN.fullmatch, texts)):
            super().__init__(
                f'"{"".join(p if isinstance(p, str) else p.__html__() for p in parts)}"'
            )
        else:
            super().__init__(
                "".join(_quoted(p) if isinstance(p, str) else f'"{p.__html__()}"' for p in parts)
            )


def _quoted(text: str) -> str:
    escaped = text.replace("\0", "").replace("'", "'\\''")
    return f"'{escaped}'"
