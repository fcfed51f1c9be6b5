"""Paths -> operations: each with its parameters, body and answers, or the reason why it is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..resolve.paths import shape
from .bodies import Bodies
from .drafts import BodyDraft, ConstDraft, OperationDraft, Skipped
from .extensions import idempotent, operation_name, resource_name
from .paging import Paging
from .parameter_lists import ParameterLists
from .parameters import Parameters
from .path_templates import PathTemplate, path_template
from .prose import deprecation, line, summary_and_description
from .reading import METHODS, Reading
from .references import is_reference
from .responses import Responses
from .security import Security
from .servers import Servers
from .values import Value, escaped, given
from .webhooks import Webhooks

_WITHOUT_BODY = ("GET", "HEAD")
_NO_FETCH = "`{method}` is none of the methods that `fetch` sends"
_NO_METHOD = "`{method}` is none of the methods that SDKs send"


@dataclass(frozen=True, slots=True)
class _Found:
    """An operation where it stands: `sources` are its path items, the last of them the nearest."""

    method: str
    path: str
    pointer: str
    value: Value
    sources: tuple[Value, ...]

    def skipped(self, reason: str) -> Skipped:
        return Skipped(
            method=self.method,
            path=self.path,
            operation_id=line(self.value, "operationId"),
            pointer=self.pointer,
            reason=reason,
            at=self.value.at,
        )


@dataclass(frozen=True, slots=True)
class Operations:
    """Adds operations to the draft."""

    reading: Reading
    security: Security
    servers: Servers
    parameters: Parameters
    bodies: Bodies
    responses: Responses
    webhooks: Webhooks

    def read(self, root: Value) -> None:
        skipped = self.reading.draft.skipped
        drafts: list[tuple[str, OperationDraft]] = []
        for found in self._found(root):
            read = self._operation(found)
            if isinstance(read, OperationDraft):
                drafts.append((found.path, read))
            else:
                skipped.append(found.skipped(read))
        kept, repeated = _distinct(drafts)
        self.reading.draft.operations.extend(kept)
        skipped.extend(repeated)

    # What there is

    def _found(self, root: Value) -> Iterator[_Found]:
        for key in ("paths", "x-ms-paths"):
            for path, item in self.reading.mapping(root, key, f"`{key}`"):
                if not path.startswith("x-"):
                    yield from self._of_path(path, f"#/{key}/{escaped(path)}", item)

    def _of_path(self, path: str, place: str, item: Value) -> Iterator[_Found]:
        sources = (self.reading.follow(item), item) if is_reference(item) else (item,)
        if not item.is_mapping:
            self.reading.warn(
                item, "bad-shape", "a path holds a mapping of methods; it is left out"
            )
        operations: dict[str, tuple[str, Value]] = {}
        for source in sources:
            for pointer, method, value in _methods(source):
                operations[method] = (place + pointer, value)
        for method, (pointer, value) in operations.items():
            value = self.reading.follow(value) if is_reference(value) else value
            yield _Found(method, path, pointer, value, sources)

    # One operation

    def _operation(self, found: _Found) -> OperationDraft | str:
        """The operation, or why it cannot be generated."""
        if fault := _method_fault(found):
            return fault
        value, sources = found.value, (*found.sources, found.value)
        template = path_template(found.path, ParameterLists(self.reading).path_names(sources))
        if template.fault:
            return template.fault
        self._tell_notes(found, template)
        hint = line(value, "operationId") or f"{found.method.lower()} {found.path}"
        body = self._body(found, hint)
        if isinstance(body, str):
            return body
        alternatives = self.security.alternatives(value, "operation")
        usual = self.reading.draft.security
        claimed = self.security.claimed(usual if alternatives is None else alternatives)
        parameters = self.parameters.read(sources, found.method, template, hint, claimed)
        outcome = self.responses.read(value, found.method, hint)
        self.webhooks.callbacks(value, line(value, "operationId"))
        summary, description = summary_and_description(value)
        return OperationDraft(
            method=found.method,
            path=template.path,
            at=value.at,
            pointer=found.pointer,
            operation_id=line(value, "operationId"),
            tags=tuple(self._tags(value)),
            summary=summary or self._of_item(found, "summary"),
            description=description or self._of_item(found, "description"),
            deprecated=deprecation(value),
            parameters=parameters,
            body=body,
            response=outcome.response,
            errors=outcome.errors,
            security=None if alternatives == usual else alternatives,
            base_url=self.servers.base_url(value, *reversed(found.sources)),
            resource=resource_name(value),
            name=operation_name(value),
            pagination=Paging(self.reading, parameters, outcome.response).read(value),
            idempotent=idempotent(value),
            follow_redirects=outcome.follow_redirects,
        )

    def _body(self, found: _Found, hint: str) -> BodyDraft | str | None:
        body = self.bodies.read(found.value, hint)
        said = given(found.value, "requestBody")
        if body is None or said is None or found.method not in _WITHOUT_BODY:
            return body
        if self.reading.follow(said).is_said("required"):
            return f"it needs a body, and `fetch` sends none with `{found.method}`"
        message = f"`{found.method}` is sent without a body, for `fetch` sends none with it"
        # Told once: a tool that writes them does so everywhere.
        self.reading.warn_at(said.at, "", "unsent-body", message)
        return None

    def _tell_notes(self, found: _Found, template: PathTemplate) -> None:
        for note in template.notes:
            message = f"the path `{found.path}`: {note}"
            self.reading.warn(found.sources[-1], "path", message)

    def _tags(self, operation: Value) -> Iterator[str]:
        for one in self.reading.items(operation, "tags", "`tags`"):
            if isinstance(one.raw, str | int | float) and (tag := str(one.raw).strip()):
                yield tag

    def _of_item(self, found: _Found, key: str) -> str:
        """What the path says of all its operations."""
        said = (summary_and_description(one) for one in reversed(found.sources))
        index = 0 if key == "summary" else 1
        return next((one[index] for one in said if one[index]), "")


def _methods(item: Value) -> Iterator[tuple[str, str, Value]]:
    """Operations of a path item: the pointer below it, the method in capitals, and the value."""
    for key, value in item.entries():
        if key == "additionalOperations":
            for method, one in value.entries():
                yield f"/{key}/{escaped(method)}", method.strip().upper(), one
        elif key.lower() in (*METHODS, "trace") or _looks_like_operation(key, value):
            yield f"/{escaped(key)}", key.strip().upper(), value


def _looks_like_operation(key: str, value: Value) -> bool:
    is_said = value.get("responses") is not None or value.get("operationId") is not None
    return (
        not key.startswith("x-") and key not in ("summary", "description", "parameters") and is_said
    )


def _method_fault(found: _Found) -> str:
    if found.method == "TRACE":
        return _NO_FETCH.format(method=found.method)
    if found.method.lower() not in METHODS:
        return _NO_METHOD.format(method=found.method)
    return "" if found.value.is_mapping else "there is nothing below its method"


def _distinct(
    drafts: Sequence[tuple[str, OperationDraft]],
) -> tuple[list[OperationDraft], list[Skipped]]:
    """Of operations that no server can tell apart, the first by path (as it is written) stays."""
    first: dict[object, OperationDraft] = {}
    for _, one in sorted(drafts, key=lambda pair: (pair[0], pair[1].pointer)):
        first.setdefault(_identity(one), one)
    kept: list[OperationDraft] = []
    repeated: list[Skipped] = []
    for _, one in drafts:
        other = first[_identity(one)]
        if other is one:
            kept.append(one)
        else:
            reason = f"its method and path are those of another operation, {other.pointer}"
            repeated.append(one.skipped(reason))
    return kept, repeated


def _identity(one: OperationDraft) -> object:
    constants = frozenset(
        (parameter.place, parameter.wire, parameter.type.value)
        for parameter in one.parameters
        if parameter.required
        and parameter.place in ("query", "header")
        and isinstance(parameter.type, ConstDraft)
    )
    return one.method, shape(one.path), constants
