"""A schema as the type that it says: the one place where its keys are looked at in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from ...diagnostics import Report
from ..drafts import (
    Key,
    ListDraft,
    MapDraft,
    ModelDraft,
    NamedDraft,
    NullableDraft,
    ObjectDraft,
    PrimitiveDraft,
    TypeDraft,
    UnionDraft,
)
from ..prose import deprecation, prose
from ..references import References, is_reference
from ..trees import ANY, either, is_described, nullable, without_null
from ..values import Value
from .all_of import Merged, Merger, extends
from .enums import enumerated
from .kinds import COMPOSING, Nulls, is_binary, kinds_of, listed, primitive_of, says_type
from .objects import read_list, read_object
from .places import Place, hint_of
from .subtypes import Subtypes, is_base
from .unions import read_product, read_union
from .warnings import Warnings

MAXIMUM_INLINE = 5
MAXIMUM_NESTING = 80
_IGNORED = frozenset(("if", "not", "dependentSchemas", "contains"))
_ALTERNATIVES = frozenset(("oneOf", "anyOf"))
_STRUCTURE = frozenset("properties items allOf oneOf anyOf enum const prefixItems".split())


@dataclass(frozen=True, slots=True)
class _Pending:
    """A model that is to be read."""

    key: Key
    schema: Value
    hint: str
    read: Callable[[], TypeDraft]


class Reader:
    """Reads schemas; the models that it meets wait until `next_models` reads them."""

    def __init__(self, references: References, report: Report) -> None:
        self.references = references
        self.warnings = Warnings(report)
        self.nulls = Nulls(references)
        self.merger = Merger(references, self.warnings)
        self._subtypes = Subtypes(references)
        self._pending: deque[_Pending] = deque()
        self._known: set[Key] = set()
        self._nesting = 0

    def next_models(self) -> list[ModelDraft]:
        """All that is pending, and what is met while it is read."""
        models: list[ModelDraft] = []
        while self._pending:
            models.append(self._model(self._pending.popleft()))
        return models

    def read(self, schema: Value, place: Place) -> TypeDraft:
        if is_reference(schema):
            return self._referred(schema, place)
        if not isinstance(schema.raw, dict):
            if not isinstance(schema.raw, bool):
                message = "a schema is an object; this is read as `any`"
                self.warnings.tell(schema, "bad-schema", message)
            return ANY
        type_ = self._nested(schema, place)
        if isinstance(type_, ObjectDraft) and place.depth > MAXIMUM_INLINE:
            type_ = self.expressed(type_, schema, place, "")
        return nullable(type_) if self.nulls.admitted(schema) else type_

    def read_merged(self, merged: Merged, schema: Value, place: Place) -> TypeDraft:
        has_fields = bool(merged.properties or merged.required)
        if merged.groups and (has_fields or len(merged.groups) > 1):
            return self._beside_alternatives(merged, schema, place)
        if merged.groups:
            return read_union(merged.groups[0], schema, place, self)
        if merged.others and not has_fields:
            return self._narrowest(merged.others, schema, place)
        if merged.others:
            message = "fields stand beside a part that is no object; that part is left out"
            self.warnings.tell(schema, "type-conflict", message)
        if merged.is_object or has_fields:
            return read_object(merged, place, self)
        return ANY

    def named(
        self, key: Key, schema: Value, hint: str, read: Callable[[], TypeDraft]
    ) -> NamedDraft:
        if key not in self._known:
            self._known.add(key)
            self._pending.append(_Pending(key, schema, hint, read))
        return NamedDraft(key)

    def expressed(self, type_: TypeDraft, schema: Value, place: Place, end: str) -> TypeDraft:
        if not is_described(type_):
            return type_
        match type_:
            case NullableDraft(inner):
                return NullableDraft(self.expressed(inner, schema, place, end))
            case ListDraft(inner):
                return ListDraft(self.expressed(inner, schema, place.item(), f"{end}/items"))
            case MapDraft(inner):
                return MapDraft(self.expressed(inner, schema, place.value(), f"{end}/values"))
            case _:
                return self.named(schema.key + end, schema, place.hint, lambda: type_)

    def _nested(self, schema: Value, place: Place) -> TypeDraft:
        self._nesting += 1
        try:
            if self._nesting <= MAXIMUM_NESTING:
                return without_null(self._content(schema, place))
            message = "this stands too deep in other schemas; it is read as `any`"
            self.warnings.tell(schema, "deep-schema", message)
            return ANY
        finally:
            self._nesting -= 1

    def _content(self, schema: Value, place: Place) -> TypeDraft:
        keys = schema.members.keys()
        if not _IGNORED.isdisjoint(keys):
            self._tell_ignored(schema)
        if "allOf" in keys and (narrowed := self._narrowed(schema)) is not None:
            return narrowed
        if any(True for key in COMPOSING for _ in listed(schema, key)):
            part = self.merger.single_part(schema)
            if part is not None and not self._is_subtype(schema, part):
                return self.read(part, place)
            return self.read_merged(self.merger.merged(schema), schema, place)
        kinds = kinds_of(schema, self.warnings)
        values = enumerated(schema, kinds, self.warnings)
        if values is not None:
            return values
        types = [self._of_kind(kind, schema, place) for kind in kinds]
        if len(types) < 2:
            return types[0] if types else ANY
        return either(
            tuple(
                self.expressed(one, schema, place, f"/{kind}")
                for kind, one in zip(kinds, types, strict=True)
            )
        )

    def _narrowed(self, schema: Value) -> TypeDraft | None:
        """Beside `allOf`, the values that are left of what its parts allow."""
        if not _ALTERNATIVES.isdisjoint(schema.members):
            return None
        return enumerated(schema, kinds_of(schema, self.warnings), self.warnings)

    def _is_subtype(self, schema: Value, part: Value) -> bool:
        """A component that adds nothing to its base but a name is one of those that the base may
        be, and not another name for it."""
        return schema.component is not None and is_base(self.references.follow(part))

    def _tell_ignored(self, schema: Value) -> None:
        for key in sorted(_IGNORED):
            if (ignored := schema.get(key)) is not None:
                message = f"what `{key}` asks for is not checked by the SDK"
                self.warnings.once(ignored, f"ignored-{key}", message)

    def _of_kind(self, kind: str, schema: Value, place: Place) -> TypeDraft:
        if kind == "object":
            return read_object(self.merger.merged(schema), place, self)
        if kind == "array":
            return read_list(schema, place, self)
        return PrimitiveDraft(primitive_of(schema, kind, place.binary))

    def _beside_alternatives(self, merged: Merged, schema: Value, place: Place) -> TypeDraft:
        if merged.others:
            message = "alternatives stand beside parts that are no objects; these are left out"
            self.warnings.tell(schema, "type-conflict", message)
        return read_product(merged, schema, place, self)

    def _narrowest(self, others: tuple[Value, ...], schema: Value, place: Place) -> TypeDraft:
        """Of several scalars or lists that a value must be, the one that says most."""
        types = [without_null(self.read(one, place)) for one in others]
        kinds = {self._kind_of(one) for one in others}
        if len(kinds) > 1 and kinds != {("integer",), ("number",)}:
            message = "no value is of all these types; the first of them is taken"
            self.warnings.tell(schema, "type-conflict", message)
            return types[0]
        return max(reversed(types), key=_detail)

    def _kind_of(self, schema: Value) -> tuple[str, ...]:
        return kinds_of(self.references.follow(schema), self.warnings)

    def _referred(self, schema: Value, place: Place) -> TypeDraft:
        target = self.references.follow(schema)
        if extends(schema) and target.members:
            merged = self.merger.merged(schema)
            type_ = without_null(self.read_merged(merged, schema, place))
        else:
            type_ = self.read_target(target, place)
        return nullable(type_) if self.nulls.admitted(schema) else type_

    def read_target(self, target: Value, place: Place) -> TypeDraft:
        """What a reference leads to, without null: a model where that is a component, or more than
        a scalar."""
        if not isinstance(target.raw, dict):
            return ANY
        if not says_type(target) and not target.get("required"):
            return ANY
        has_parts = not _STRUCTURE.isdisjoint(target.members)
        holds_binary = place.binary != "string" and self._holds_binary(target, place, set())
        if not has_parts and (holds_binary or target.component is None):
            return self._nested(target, place)
        own = Place(hint_of(target), place.binary if holds_binary else "string")
        key = f"{target.key}#{place.binary}" if holds_binary else target.key
        return self.named(key, target, own.hint, lambda: self._model_type(target, own))

    def _holds_binary(self, schema: Value, place: Place, seen: set[str]) -> bool:
        """Whether binary text stands in a schema where the place has another word for it."""
        target = self.references.follow(schema)
        if target.key in seen or not isinstance(target.raw, dict):
            return False
        seen.add(target.key)
        if is_binary(target):
            return True
        if place.binary != "file":
            return False
        inside = [*listed(target, "allOf"), *listed(target, "oneOf"), *listed(target, "anyOf")]
        items, properties = target.get("items"), target.get("properties")
        inside += [items] if items else []
        if any(self._holds_binary(one, place, seen) for one in inside):
            return True
        return (
            place.depth == 0
            and properties is not None
            and any(
                self._holds_binary(one, place.field(wire), set(seen))
                for wire, one in properties.entries()
            )
        )

    def _model_type(self, target: Value, place: Place) -> TypeDraft:
        union = self._subtypes.union_of(target, self)
        return union if union is not None else self._nested(target, place)

    def _model(self, pending: _Pending) -> ModelDraft:
        schema = pending.schema
        type_ = without_null(pending.read())
        return ModelDraft(
            key=pending.key,
            hint=pending.hint,
            type=type_,
            at=schema.at,
            is_component=_is_whole(pending),
            description=prose(schema, "description"),
            deprecated=deprecation(schema),
        )


def _is_whole(pending: _Pending) -> bool:
    """Whether a model is a component, and not what was made of a part of one."""
    key, own = pending.key, pending.schema.key
    return pending.schema.component is not None and key.removeprefix(own) in ("", "#file", "#bytes")


def _detail(type_: TypeDraft) -> int:
    """How much a type says."""
    match type_:
        case PrimitiveDraft("any") | ListDraft(PrimitiveDraft("any")):
            return 0
        case PrimitiveDraft("string" | "number" | "boolean"):
            return 1
        case PrimitiveDraft("integer"):
            return 2
        case PrimitiveDraft() | NamedDraft() | ListDraft() | UnionDraft():
            return 3
        case _:
            return 4
