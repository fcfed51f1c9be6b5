"""What the rest of the house would refuse in an imported API -> renamed, left out, or named.

A document is nobody's spec: its owner cannot mend it line by line. So every check that a spec goes
through is run, and what it finds is led back to the operation, model or parameter that it comes
from. Names that collide get others, which `names.yaml` keeps; what cannot be said is left out with
a warning or, where a whole operation cannot, named among the skipped. What comes from `api.yaml`
itself stays a mistake.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from ..diagnostics import Diagnostic, Location, Report
from ..naming import free_name
from ..spec import ApiSpec
from .assembly import Assembled, assemble, copied
from .drafts import ApiDraft, Key
from .naming import Names, stable_key
from .naming.values import place_of
from .naming.words import words_of
from .trees import ANY
from .values import DocumentLocation, Pointer

Check: TypeAlias = Callable[[Assembled, Report], None]
Kind: TypeAlias = Literal["operation", "model", "parameter", "scheme", "webhook"]

# What is repaired may bring to light what it has hidden.
_MOST_REPAIRS = 12
_NAMES = frozenset({"duplicate-model", "name-collision", "colliding-names", "bad-name"})
_PAGES = frozenset({"bad-pagination", "missing-parameter", "missing-response", "bad-stream"})


@dataclass(frozen=True, slots=True)
class _Owner:
    """A part of the document that can be changed or left out; `key` is its key or pointer."""

    kind: Kind
    key: str
    at: Location


def assemble_checked(
    draft: ApiDraft, own: ApiSpec, names: Names, check: Check, report: Report
) -> Assembled:
    """The API as it passes every check; `report` gains the warnings of what was changed for that.

    `check` tells what is wrong with an assembled API, as resolving and the targets find it.
    """
    repairs = 0
    apart: set[Key] = set()
    while True:
        found = Report()
        assembled = assemble(copied(draft), own, names, found, apart)
        check(assembled, found)
        foreign = [one for one in found.diagnostics if not _is_imported(one.at)]
        if not found.diagnostics or foreign or repairs == _MOST_REPAIRS:
            break
        repair = _Repair(draft, assembled, report)
        names = repair.all(sorted(set(found.diagnostics)), names)
        apart |= repair.apart
        repairs += 1
        if not repair.has_changed:
            break
    report.warnings += found.warnings
    report.diagnostics += found.diagnostics
    return assembled


def _is_imported(at: Location) -> bool:
    return isinstance(at, DocumentLocation)


class _Repair:
    """Changes the draft for what was found; `has_changed` says whether anything could be done.

    What is wrong in a model that several places share is looked at again in each of these places,
    which stand `apart` from then on.
    """

    def __init__(self, draft: ApiDraft, assembled: Assembled, report: Report) -> None:
        self._draft = draft
        self._assembled = assembled
        self._report = report
        self._owners = list(_owners(draft))
        self.has_changed = False
        self.apart: set[Key] = set()

    def all(self, found: Sequence[Diagnostic], names: Names) -> Names:
        kept = self._assembled.names
        inline, models, operations = dict(kept.inline), dict(kept.models), dict(kept.operations)
        changed: set[str] = set()
        for one in found:
            owner = self._owner(one.at)
            if one.code in _NAMES and self._renamed(one, owner, inline, models, operations):
                self.has_changed = True
            elif one.at in self._assembled.shared.within:
                self.apart.add(self._assembled.shared.within[one.at])
                self.has_changed = True
            elif owner is not None and owner.key not in changed:
                changed.add(owner.key)
                self._leave_out(owner, one)
                self.has_changed = True
        return replace(names, inline=inline, models=models, operations=operations)

    def _renamed(
        self,
        found: Diagnostic,
        owner: _Owner | None,
        inline: dict[str, str],
        models: dict[str, str],
        operations: dict[str, str],
    ) -> bool:
        """Whether another name could be given to what stands exactly there."""
        shared = self._assembled.shared.at.get(found.at)
        if shared is not None:
            key = stable_key(shared, self._draft.at.path)
            models[key] = f"{models[key]}Model"
            return True
        place = self._assembled.places.get(found.at)
        if place is not None:
            inline[place] = self._free(inline.get(place) or self._inline_name(place), inline)
            return True
        if owner is None or owner.at != found.at:
            return False
        if owner.kind == "model":
            key = stable_key(owner.key, self._draft.at.path)
            models[key] = f"{models[key]}Model"
            return True
        if owner.kind == "operation":
            key = next(place_of(o) for o in self._draft.operations if o.pointer == owner.key)
            operations[key] = f"{operations[key]}_one"
            return True
        return False

    def _inline_name(self, place: str) -> str:
        """`PullUser` of `/components/schemas/pull.user`."""
        root, _, fields = place.partition(".")
        home = self._assembled.names.models.get(root) or root.rsplit("/", 1)[-1]
        words = words_of(f"{home.rpartition('.')[2]} {fields}")
        name = "".join(word[:1].upper() + word[1:] for word in words)
        return name if name[:1].isalpha() else f"Inline{name}"

    def _free(self, name: str, inline: Mapping[str, str]) -> str:
        """The name with `Object` behind it, or a number where that is taken too."""
        taken = {home.rpartition(".")[2] for home in self._assembled.names.models.values()}
        taken |= set(inline.values())
        return free_name(f"{name}Object", taken.__contains__, "")

    def _owner(self, at: Location) -> _Owner | None:
        """The smallest part of the document that holds a place."""
        if not isinstance(at, DocumentLocation):
            return None
        best, depth = None, -1
        for owner in self._owners:
            pointer = _pointer_within(owner.at, at)
            if pointer is not None and len(pointer) > depth:
                best, depth = owner, len(pointer)
        return best

    def _leave_out(self, owner: _Owner, found: Diagnostic) -> None:
        draft, reason = self._draft, found.message
        match owner.kind:
            case "model":
                model = draft.models[owner.key]
                draft.models[owner.key] = replace(model, type=ANY)
                self._warn(found, f"the schema `{model.hint}` is read as `any`: {reason}")
            case "parameter":
                self._without_parameter(owner.key, found)
            case "scheme":
                self._without_scheme(owner.key, found)
            case "webhook":
                draft.webhooks[:] = [one for one in draft.webhooks if one.name != owner.key]
                self._warn(found, f"the webhook `{owner.key}` is left out: {reason}")
            case "operation":
                self._without_operation(owner.key, found)

    def _without_parameter(self, key: Key, found: Diagnostic) -> None:
        """What may be left out is; an operation that must send it is left out itself."""
        operations = self._draft.operations
        for index, one in enumerate(operations):
            mine = [p for p in one.parameters if p.key == key]
            if not mine:
                continue
            if mine[0].required:
                self._without_operation(one.pointer, found)
            else:
                rest = tuple(p for p in one.parameters if p.key != key)
                operations[index] = replace(one, parameters=rest)
                message = f"the parameter `{mine[0].wire}` is left out: {found.message}"
                self._warn(found, message)
        operations[:] = [one for one in operations if one.pointer not in self._skipped()]

    def _without_scheme(self, name: str, found: Diagnostic) -> None:
        draft = self._draft
        draft.schemes[:] = [one for one in draft.schemes if one.name != name]
        draft.security = tuple(one for one in draft.security if name not in one)
        for index, one in enumerate(draft.operations):
            if one.security is not None:
                rest = tuple(ways for ways in one.security if name not in ways)
                draft.operations[index] = replace(one, security=rest)
        self._warn(found, f"the security scheme `{name}` is left out: {found.message}")

    def _without_operation(self, pointer: str, found: Diagnostic) -> None:
        """At first without its pages, where these are what is wrong."""
        draft = self._draft
        for index, one in enumerate(draft.operations):
            if one.pointer != pointer:
                continue
            if one.pagination is not None and found.code in _PAGES:
                draft.operations[index] = replace(one, pagination=None)
                self._warn(found, f"its pages are not walked: {found.message}")
                return
            draft.skipped.append(one.skipped(found.message, found.at))
        draft.operations[:] = [one for one in draft.operations if one.pointer != pointer]

    def _skipped(self) -> set[str]:
        return {one.pointer for one in self._draft.skipped}

    def _warn(self, found: Diagnostic, message: str) -> None:
        self._report.warning(found.at, found.code, message)


def _owners(draft: ApiDraft) -> Iterator[_Owner]:
    for operation in draft.operations:
        yield _Owner("operation", operation.pointer, operation.at)
        parts = [operation.body, operation.response, *operation.errors]
        for part in parts:
            if part is not None and _pointer_within(operation.at, part.at) is None:
                yield _Owner("operation", operation.pointer, part.at)
        for parameter in operation.parameters:
            yield _Owner("parameter", parameter.key, parameter.at)
    for key, model in draft.models.items():
        yield _Owner("model", key, model.at)
    for scheme in draft.schemes:
        yield _Owner("scheme", scheme.name, scheme.at)
    for webhook in draft.webhooks:
        yield _Owner("webhook", webhook.name, webhook.at)


def _pointer_within(outer: Location, inner: Location) -> Pointer | None:
    """The pointer of a place that holds another one."""
    if not isinstance(outer, DocumentLocation) or not isinstance(inner, DocumentLocation):
        return None
    pointer = outer.pointer
    is_within = outer.document is inner.document and inner.pointer[: len(pointer)] == pointer
    return pointer if is_within else None
