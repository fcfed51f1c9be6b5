"""A base with a `discriminator` that other schemas extend by `allOf`: where the base is used, one
of these comes."""

from __future__ import annotations

from ..drafts import NamedDraft, TypeDraft, UnionDraft
from ..references import References, is_reference
from ..values import Value
from .context import Context
from .discriminators import Member, property_name, read_discriminator
from .kinds import alternatives, listed
from .objects import read_object
from .places import Place, hint_of


class Subtypes:
    def __init__(self, references: References) -> None:
        self._references = references
        self._indexed: set[str] = set()
        self._children: dict[str, list[Value]] = {}

    def union_of(self, base: Value, context: Context) -> TypeDraft | None:
        """The union of what extends a base; None where it is none, or nothing tells them."""
        if not is_base(base):
            return None
        found = self._descendants(base)
        if not found:
            return None
        types = [(one, context.read_target(one, Place(hint_of(one)))) for one in found]
        members = [Member(one, type_.key) for one, type_ in types if isinstance(type_, NamedDraft)]
        if self._is_mapped(base):
            key = f"{base.key}&itself"
            place = Place(f"{hint_of(base)} base")
            merged = context.merger.merged(base)
            context.named(key, base, place.hint, lambda: read_object(merged, place, context))
            members.append(Member(base, key))
        return _union(base, members, context)

    def _descendants(self, base: Value) -> list[Value]:
        """What extends the base, also by way of others; a base among them gives its own."""
        self._index(base)
        found: dict[str, Value] = {}
        passed = {base.key}
        pending = list(self._children.get(base.key, ()))
        while pending:
            child = pending.pop(0)
            if child.key in passed:
                continue
            passed.add(child.key)
            own = self._children.get(child.key, ())
            if not (is_base(child) and len(own) > 1):
                found[child.key] = child
            pending += own
        return list(found.values())

    def _is_mapped(self, base: Value) -> bool:
        """Whether a value of the discriminator names the base itself."""
        mapping = (base.get("discriminator") or base).get("mapping")
        name = base.component[1] if base.component else None
        entries = mapping.entries() if mapping else ()
        return any(
            isinstance(one.raw, str) and one.raw.rpartition("/")[2] == name for _, one in entries
        )

    def _index(self, base: Value) -> None:
        document = base.document
        if document.shown in self._indexed:
            return
        self._indexed.add(document.shown)
        components = document.root.get("components")
        for holder in (
            components.get("schemas") if components else None,
            document.root.get("definitions"),
        ):
            for _, schema in holder.entries() if holder else ():
                for part in listed(schema, "allOf"):
                    if is_reference(part):
                        target = self._references.follow(part)
                        self._children.setdefault(target.key, []).append(schema)


def is_base(schema: Value) -> bool:
    """Whether a schema says by which field the schemas that extend it are told."""
    return bool(property_name(schema)) and not any(True for _ in alternatives(schema))


def _union(base: Value, members: list[Member], context: Context) -> TypeDraft | None:
    if len(members) < 2:
        return None
    union = UnionDraft(tuple(NamedDraft(one.key) for one in members))
    discriminator = read_discriminator(base, union, members, context)
    return UnionDraft(union.members, discriminator) if discriminator else None
