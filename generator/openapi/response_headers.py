"""The headers of answers -> fields that are documented, and read from the raw answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .contents import contents
from .drafts import FieldDraft, ListDraft, TypeDraft
from .reading import Reading
from .shapes import is_scalar
from .slots import slot_facts
from .trees import STRING, without_null
from .values import Value, given


@dataclass(frozen=True, slots=True)
class Headers:
    reading: Reading

    def read(self, responses: Sequence[Value], hint: str) -> tuple[FieldDraft, ...]:
        """Those of all answers of a success; the first of each name counts."""
        found: dict[str, FieldDraft] = {}
        for response in responses:
            for name, value in self.reading.mapping(response, "headers", "`headers`"):
                lower = name.strip().lower()
                if lower and lower != "content-type" and lower not in found:
                    header = self.reading.follow(value)
                    found[lower] = self._field(name.strip(), header, f"{hint} {name}")
        return tuple(found.values())

    def _field(self, name: str, header: Value, hint: str) -> FieldDraft:
        schema = given(header, "schema")
        for media in contents(self.reading, header) if schema is None else ():
            schema = media.schema
        type_ = self._type(schema, hint)
        return FieldDraft(
            wire=name,
            type=type_,
            at=header.at,
            facts=slot_facts(self.reading, header, schema, header, type_),
            required=header.flag("required"),
        )

    def _type(self, schema: Value | None, hint: str) -> TypeDraft:
        """A scalar, or a list of them; anything else is the text as it comes."""
        if schema is None:
            return STRING
        type_ = without_null(self.reading.schemas.type_of(schema, hint))
        bare = self.reading.shapes.bare(type_)
        inner = self.reading.shapes.bare(bare.item) if isinstance(bare, ListDraft) else bare
        return type_ if is_scalar(inner) else STRING
