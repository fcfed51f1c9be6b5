"""`$ref`: from a value to the one that is meant, in this document or in another file."""

from __future__ import annotations

import re
from urllib.parse import unquote, urldefrag, urljoin

from ..diagnostics import Report
from ..nodes import shortened
from .documents import Document, Documents
from .faults import UnreadableError
from .identifiers import Identifiers, identifiers_around
from .values import Pointer, Value, sequence_of, unescaped

_REFERRING = ("$ref", "$dynamicRef", "$recursiveRef")
_REMOTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
# Where a bare name is meant to stand: `$ref: Pet`.
_HOMES: tuple[Pointer, ...] = (("components", "schemas"), ("definitions",))
_INSTEAD = "it is read as `any`"


class References:
    """Follows references within the documents of one API. Each that is broken is told once."""

    def __init__(self, documents: Documents, report: Report) -> None:
        self._documents = documents
        self._report = report
        self._identifiers = Identifiers()
        self._found: dict[tuple[str, str], Value | None] = {}
        self._told: set[tuple[str, str]] = set()
        # What is being looked for: references may lead through themselves.
        self._open: set[tuple[str, str]] = set()

    def follow(self, value: Value) -> Value:
        """What a value refers to, through chains and files; the value itself where it does not.

        What stands beside a `$ref` is for the caller. A reference to nowhere, or to itself, is
        told, and gives an empty mapping that stands where the reference does.
        """
        start = value
        passed: set[str] = set()
        while reference := reference_of(value):
            passed.add(value.key)
            target = self.find(reference, value)
            if target is None:
                return Value(start.document, start.pointer, {})
            if target.key in passed:
                message = f"`{shortened(reference)}` leads back to itself; {_INSTEAD}"
                self._tell(value, reference, "circular-ref", message)
                return Value(start.document, start.pointer, {})
            value = target
        return value

    def find(self, reference: str, base: Value) -> Value | None:
        """What a reference that stands in `base` names; None, and a warning, where it is nothing.

        That is not followed further.
        """
        cause = (base.document.shown, reference)
        if cause not in self._found:
            self._open.add(cause)
            self._found[cause] = self._lookup(reference, base)
            self._open.discard(cause)
        target = self._found[cause] or self._nearby(reference, base)
        if target is None:
            message = f"`{shortened(reference)}` names nothing in this document; {_INSTEAD}"
            self._tell(base, reference, "broken-ref", message)
        return target

    def _lookup(self, reference: str, base: Value) -> Value | None:
        """By the reference alone, wherever in its document it is written."""
        address, fragment = _divided(reference)
        if not address:
            return self._within(base.document, (), fragment)
        known = self._identified(address, base)
        if known is not None:
            return self._within(known.document, known.pointer, fragment)
        if _REMOTE.match(address):
            message = f"`{shortened(reference)}` is elsewhere, and nothing is fetched; {_INSTEAD}"
            self._tell(base, reference, "remote-ref", message)
            return None
        return self._in_file(reference, address, fragment, base)

    def _identified(self, address: str, base: Value) -> Value | None:
        """The schema with this `$id`, or with the one that it is from the `$id` around it."""
        addresses = [address, *(urljoin(one, address) for one in identifiers_around(base))]
        found = (self._identifiers.resource(one, self._documents.all) for one in addresses)
        return next((one for one in found if one is not None), None)

    def _in_file(self, reference: str, address: str, fragment: str, base: Value) -> Value | None:
        try:
            document = self._opened(base.document, address)
        except UnreadableError as fault:
            if by_name := self._by_bare_name(reference, base.document):
                return by_name
            at = "" if (fault.at.line, fault.at.column) == (1, 1) else f" ({fault.at})"
            what = f"`{shortened(address)}` cannot be used{at}: {fault.message}"
            self._tell(base, reference, fault.code, f"{what}; {_INSTEAD}")
            return None
        return self._within(document, (), fragment)

    def _opened(self, document: Document, address: str) -> Document:
        try:
            return self._documents.beside(document, address)
        except UnreadableError as fault:
            if "\\" not in address or fault.code != "unreadable-file":
                raise
            return self._documents.beside(document, address.replace("\\", "/"))

    def _by_bare_name(self, name: str, document: Document) -> Value | None:
        """`$ref: Pet`, as old documents write it."""
        homes = (descend(document.root, (*home, name)) for home in _HOMES)
        return next((one for one in homes if one is not None), None)

    def _within(self, document: Document, start: Pointer, fragment: str) -> Value | None:
        base = descend(document.root, start)
        if base is None or not fragment:
            return base
        if fragment.startswith("/"):
            return self._descend(base, _tokens(fragment))
        return self._identifiers.anchor(fragment, document)

    def _descend(self, value: Value, tokens: Pointer) -> Value | None:
        """What stands below a value, also by way of references: `paths: {$ref: paths.yaml}`."""
        for number, token in enumerate(tokens):
            found = descend(value, (token,))
            if found is None and self._leads_on(value):
                return self._descend(self.follow(value), tokens[number:])
            if found is None:
                return None
            value = found
        return value

    def _leads_on(self, value: Value) -> bool:
        """Whether a value refers to another, and not to one that is being looked for there."""
        reference = reference_of(value)
        return bool(reference) and (value.document.shown, reference) not in self._open

    def _nearby(self, reference: str, base: Value) -> Value | None:
        """`#/$defs/Pet` within a schema that holds `$defs`, as pasted JSON Schema has it."""
        address, fragment = _divided(reference)
        if address or not fragment.startswith("/"):
            return None
        tokens = _tokens(fragment)
        for end in range(len(base.pointer), 0, -1):
            around = descend(base.document.root, base.pointer[:end])
            found = descend(around, tokens) if around else None
            if found is not None:
                return found
        return None

    def _tell(self, value: Value, reference: str, code: str, message: str) -> None:
        cause = (value.document.shown, reference)
        if cause not in self._told:
            self._told.add(cause)
            member = value.get("$ref") or value
            self._report.warning(member.at, code, message)


def reference_of(value: Value) -> str:
    """The reference that stands in place of a value, or ""."""
    members = value.members
    for word in _REFERRING:
        if word in members:
            written = members[word]
            if isinstance(written, str) and written.strip():
                return written.strip()
    return ""


def is_reference(value: Value) -> bool:
    return bool(reference_of(value))


def descend(value: Value, tokens: Pointer) -> Value | None:
    """What stands below a value; None where nothing does."""
    for token in tokens:
        found = value.get(token) or _item(value, token)
        if found is None:
            return None
        value = found
    return value


def _item(value: Value, token: str) -> Value | None:
    items = sequence_of(value.raw)
    # Longer numbers are no index of anything that fits into memory.
    number = int(token) if token.isascii() and token.isdigit() and len(token) < 10 else len(items)
    if number >= len(items):
        return None
    return Value(value.document, (*value.pointer, token), items[number])


def _divided(reference: str) -> tuple[str, str]:
    """Address and fragment, both as they are meant."""
    address, fragment = urldefrag(reference)
    return (address if _REMOTE.match(address) else unquote(address)), unquote(fragment)


def _tokens(fragment: str) -> Pointer:
    return tuple(unescaped(token) for token in fragment.split("/")[1:])
