"""Webhooks and callbacks: requests that the API sends -> the types of what they carry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..naming import free_name
from .bodies import Bodies
from .drafts import Key, WebhookDraft
from .prose import deprecation, summary_and_description
from .reading import METHODS, Reading
from .values import Value


@dataclass(frozen=True, slots=True)
class Webhooks:
    """Adds to the draft; what is said again for another operation is one."""

    reading: Reading
    bodies: Bodies
    # The body of each by its name.
    _names: dict[str, object] = field(default_factory=dict[str, object])
    _known: set[Key] = field(default_factory=set[str])

    def read(self, root: Value) -> None:
        for key in ("webhooks", "x-webhooks"):
            for name, item in self.reading.mapping(root, key, f"`{key}`"):
                self._item(name, item, "webhook")

    def callbacks(self, operation: Value, hint: str) -> None:
        """What an operation says that the API will send."""
        for name, callback in self.reading.mapping(operation, "callbacks", "`callbacks`"):
            followed = self.reading.follow(callback)
            for expression, item in followed.entries():
                if not expression.startswith("x-"):
                    self._item(name, item, "callback", hint)

    def _item(self, name: str, item: Value, what: str, hint: str = "") -> None:
        followed = self.reading.follow(item)
        if followed.key in self._known:
            return
        self._known.add(followed.key)
        found = list(self._operations(followed))
        for method, operation in found:
            is_alone = len(found) == 1 or method == "post"
            self._add(name if is_alone else f"{name}.{method}", operation, what, hint)

    def _operations(self, item: Value) -> Iterator[tuple[str, Value]]:
        for method in METHODS:
            operation = item.get(method)
            if operation is not None and operation.is_mapping:
                yield method, operation

    def _add(self, name: str, operation: Value, what: str, hint: str) -> None:
        typed = self.bodies.payload(operation, f"{name} payload")
        if typed is None:
            message = f"the {what} `{name}` has no body; no payload is generated for it"
            self.reading.warn(operation, "empty-webhook", message)
            return
        type_, media_type = typed
        name = self._free(name, operation, hint)
        if not name:
            return
        summary, description = summary_and_description(operation)
        draft = WebhookDraft(
            name=name,
            type=type_,
            at=operation.at,
            media_type="" if media_type == "application/json" else media_type,
            summary=summary,
            description=description,
            deprecated=deprecation(operation),
        )
        self.reading.draft.webhooks.append(draft)
        self._names[name] = _body(operation)

    def _free(self, name: str, operation: Value, hint: str) -> str:
        """A name that nothing else has; "" where the same is there already."""
        proposals = [name, operation.text("operationId"), f"{hint}.{name}" if hint else ""]
        for one in filter(None, proposals):
            if one not in self._names:
                return one
            if self._names[one] == _body(operation):
                return ""
        return free_name(name, self._names.__contains__)


def _body(operation: Value) -> object:
    """What is compared to tell whether two requests are the same."""
    body = operation.get("requestBody")
    return body.raw if body is not None else None
