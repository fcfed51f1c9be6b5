# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A fake list: its pages, each for the request that asks for it."""

from collections.abc import Mapping, Sequence
from threading import Lock
from typing import Any, Generic, TypeAlias, TypeVar

import msgspec
from msgspec import Raw, Struct

from .kinds import is_collection, is_mapping
from .models import allows_none, to_dict
from .operation import Operation
from .testing_calls import RecordedCall
from .testing_outcomes import Outcome, json_reply
from .testing_positions import Plain, positions_of
from .testing_values import content_of

ItemT = TypeVar("ItemT")
FieldsT = TypeVar("FieldsT")


class FakePage(Generic[ItemT, FieldsT]):
    """The items of a page, and what the API sends beside them."""

    def __init__(
        self, items: Sequence[ItemT] | Mapping[str, ItemT], fields: FieldsT
    ) -> None:
        self.items = items
        self.fields = fields


GivenPage: TypeAlias = Sequence[ItemT] | Mapping[str, ItemT] | FakePage[ItemT, FieldsT]


class Pages:
    """Answers each request with the page that it asks for, or with what fails there."""

    def __init__(
        self, operation: Operation[Any], pages: Sequence[GivenPage[Any, Any] | Outcome]
    ) -> None:
        self._lock = Lock()
        self._slots = _slots(_Form(operation), pages)
        envelope: Any = operation.envelope
        pagination = envelope.pagination
        if pagination is None and len(self._slots) > 1:
            raise TypeError(f"{operation.name} gives one page")
        read = [slot.page for slot in self._slots if slot.page]
        self._is_keyed = any(page.is_keyed for page in read)
        self._form = _Form(operation)
        self._positions = positions_of(pagination)(
            pagination,
            self._form.fields,
            [len(slot.page.items) if slot.page else 1 for slot in self._slots],
            [slot.page.fields if slot.page else {} for slot in self._slots],
        )

    def next(self, call: RecordedCall) -> Outcome:
        index = self._positions.index(call)
        if index >= len(self._slots):
            page: _Page | Outcome = self._form.page({} if self._is_keyed else [])
        else:
            with self._lock:
                page = self._slots[index].take()
        return page if isinstance(page, Outcome) else self._reply(page, call, index)

    def _reply(self, page: "_Page", call: RecordedCall, index: int) -> Outcome:
        self._form.check_key(page, call)
        said = {**self._form.nulls, **self._positions.said(call, index), **page.fields}
        headers = self._positions.headers(call, index)
        return json_reply(self._form.content(page, said), headers=headers)


class _Page(Struct):
    """Items and fields as a server would send them."""

    items: dict[str, Raw] | list[Raw]
    fields: Plain

    @property
    def is_keyed(self) -> bool:
        return isinstance(self.items, dict)


class _Slot(Struct):
    """What the requests for one page get: failures, each once, then the page. Without
    a page the last failure stays."""

    failures: list[Outcome]
    page: _Page | None = None

    def take(self) -> _Page | Outcome:
        if self.page is not None and not self.failures:
            return self.page
        is_last = self.page is None and len(self.failures) == 1
        return self.failures[0] if is_last else self.failures.pop(0)


def _slots(
    form: "_Form", pages: Sequence[GivenPage[Any, Any] | Outcome]
) -> list[_Slot]:
    slots = [_Slot([])]
    for page in pages:
        if isinstance(page, Outcome):
            slots[-1].failures.append(page)
        else:
            slots[-1].page = form.page(page)
            slots.append(_Slot([]))
    if not slots[-1].failures:
        slots.pop()
    if not slots:
        raise TypeError("give one page or more")
    return slots


class _Form:
    """What the pages of an operation look like."""

    def __init__(self, operation: Operation[Any]) -> None:
        envelope: Any = operation.envelope
        self._operation = operation
        self._keyed_by: str = envelope.keyed_by
        # A list that comes as an array has neither.
        self._items: str = getattr(envelope, "items", "")
        self.fields: Any = getattr(envelope, "fields", None)
        own = msgspec.structs.fields(self.fields) if self.fields else ()
        promised = [field for field in own if field.required]
        self.nulls: Plain = {
            field.encode_name: None for field in promised if allows_none(field.type)
        }
        pagination = envelope.pagination
        known = {*self.nulls, pagination.field if pagination else ""}
        self._needed = {field.encode_name for field in promised} - known

    def page(self, given: GivenPage[Any, Any]) -> _Page:
        if isinstance(given, FakePage):
            return self._page(given.items, self._plain(given.fields))
        return self._page(given, {})

    def _page(self, items: object, fields: Plain) -> _Page:
        missing = ", ".join(sorted(self._needed - fields.keys()))
        if missing:
            raise TypeError(f"a page has {missing} besides: give a FakePage with them")
        if is_mapping(items):
            keyed = {str(key): self._item(item) for key, item in items.items()}
            return _Page(keyed, fields)
        if not is_collection(items):
            raise TypeError("a page is a list of its items, a dict or a FakePage")
        return _Page([self._item(item) for item in items], fields)

    def content(self, page: _Page, fields: Plain) -> bytes:
        if not self._items:
            return msgspec.json.encode(page.items)
        return msgspec.json.encode({**fields, self._items: page.items})

    def check_key(self, page: _Page, call: RecordedCall) -> None:
        """A call that asks for items by key is to get them so, and only that one."""
        if page.is_keyed != (self._keyed_by in call.query):
            form = "a list" if page.is_keyed else "a dict"
            raise TypeError(f"{call.name} asks for pages whose items are {form}")

    def _item(self, item: object) -> Raw:
        return Raw(content_of(item, self._operation.response, self._operation))

    def _plain(self, fields: Any) -> Plain:
        if fields is None:
            return {}
        if self.fields is None or not isinstance(fields, self.fields):
            name = type(fields).__name__
            raise TypeError(f"the fields of the page are no {name}")
        return to_dict(fields)
