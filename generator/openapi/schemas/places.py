"""Where a schema stands while it is read: what a model that is made there would be called."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...naming import is_speakable, singular, words
from ..values import Value

MAXIMUM_TITLE_WORDS = 5


@dataclass(frozen=True, slots=True)
class Place:
    """`hint` are words for a model; `binary` is the word for binary text; `depth` counts the
    objects around."""

    hint: str
    binary: str = "string"
    depth: int = 0

    def field(self, wire: str) -> Place:
        """A file may stand in the fields of a body, and no deeper."""
        is_file = self.binary == "file" and self.depth == 0
        return Place(f"{self.hint} {wire}", "file" if is_file else "string", self.depth + 1)

    def item(self) -> Place:
        binary = self.binary if self.binary == "file" else "string"
        return Place(" ".join(singular(self.hint).split("_")), binary, self.depth)

    def value(self) -> Place:
        return Place(f"{self.hint} value", "string", self.depth + 1)

    def called(self, hint: str) -> Place:
        return replace(self, hint=hint)

    def member(self, schema: Value, label: str) -> Place:
        """A member of a union: by its title, else by what labels it."""
        title = _title_of(schema)
        if len(words(title)) > 1:
            return self.called(title)
        return self.called(f"{self.hint} {title or label}")


def _title_of(schema: Value) -> str:
    """A title that can be a name, or ""."""
    title = " ".join(schema.text("title").split())
    is_name = is_speakable(title) and len(words(title)) <= MAXIMUM_TITLE_WORDS
    return title if is_name else ""


def hint_of(target: Value) -> str:
    """What the schema would be called that a reference leads to."""
    if target.component is not None:
        return target.component[1]
    if not target.pointer:
        return target.document.shown.rpartition("/")[2].partition(".")[0] or "model"
    return _title_of(target) or _words_of(target.pointer)


_STRUCTURE = frozenset(
    "components schemas definitions $defs paths schema properties items content allOf oneOf anyOf "
    "responses requestBody parameters additionalProperties patternProperties".split()
)


def _words_of(pointer: tuple[str, ...]) -> str:
    """The last tokens that say something."""
    telling = [
        token
        for token in pointer
        if token not in _STRUCTURE and not token.isdigit() and is_speakable(token)
    ]
    kept = [token.rpartition("/")[2] if "{" not in token else token for token in telling]
    return " ".join(kept[-2:]) or "model"
