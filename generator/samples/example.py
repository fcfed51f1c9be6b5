"""What a sample shows: one request, as data. And what a target makes of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from ..ir import Field, Json, Operation, Parameter, Place, Scheme

_NOT_WORDS = re.compile(r"[^a-z0-9]+")


class Rendering(StrEnum):
    """`placeholders`: as a page shows it, to be filled in. `values`: as it runs."""

    PLACEHOLDERS = "placeholders"
    VALUES = "values"


class Answer(StrEnum):
    """What comes back, and so what a sample does with it. `items`: a list that has pages;
    `stream`: items, one after another."""

    DATA = "data"
    ITEMS = "items"
    STREAM = "stream"
    TEXT = "text"
    BYTES = "bytes"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class GivenParameter:
    """A parameter with its value, which for a file is the file's name."""

    parameter: Parameter
    value: Json


@dataclass(frozen=True, slots=True)
class GivenField:
    """A field of the body with its value."""

    field: Field
    value: Json


@dataclass(frozen=True, slots=True)
class GivenBody:
    """A body: its fields, or (`fields` None) one value."""

    fields: tuple[GivenField, ...] | None
    whole: Json = None

    @property
    def value(self) -> Json:
        if self.fields is None:
            return self.whole
        return {given.field.wire: given.value for given in self.fields}


@dataclass(frozen=True, slots=True)
class Secret:
    """A credential. Its value stands in no sample: a page has the word, and a sample that runs
    reads the environment variable."""

    argument: str
    placeholder: str
    env: str


@dataclass(frozen=True, slots=True)
class GivenScheme:
    """A way to prove who calls, and what it needs, in the order of the client's arguments."""

    scheme: Scheme
    secrets: tuple[Secret, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A request of an operation: what its caller gives. What the client sends by itself (constants,
    idempotency keys) is not among it.

    `general` is the same request as an operation for any resource makes it, where there is one.
    """

    operation: Operation
    rendering: Rendering
    parameters: tuple[GivenParameter, ...] = ()
    body: GivenBody | None = None
    schemes: tuple[GivenScheme, ...] = ()
    answer: Answer = Answer.DATA
    general: Example | None = None

    def value_of(self, place: Place, wire: str) -> GivenParameter | None:
        """The parameter with its value, None where it is not given."""
        for given in self.parameters:
            if (given.parameter.place, given.parameter.wire) == (place, wire):
                return given
        return None

    @property
    def secrets(self) -> tuple[Secret, ...]:
        return tuple(secret for given in self.schemes for secret in given.secrets)

    @property
    def has_values(self) -> bool:
        return self.rendering is Rendering.VALUES


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One way to write a request: text in a language.

    `title` is that of the language or the SDK; `variant` says what sets a sample apart from the
    first one of this title ("for any resource"). `language` is what a fence of Markdown says,
    `file` the name of the file that runs, `comment` what starts a comment in it.
    """

    title: str
    variant: str = ""
    language: str
    file: str
    comment: str
    text: str

    @property
    def key(self) -> str:
        """The title in ASCII letters, digits and `_`: "typescript_sdk"."""
        return "_".join(_NOT_WORDS.sub(" ", self.title.lower()).split())

    @property
    def heading(self) -> str:
        """What tells this sample from all others: "TypeScript SDK, for any resource"."""
        return ", ".join(filter(None, (self.title, self.variant)))
