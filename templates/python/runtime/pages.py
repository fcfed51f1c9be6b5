# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Lists come in pages: one at hand, the others one request away."""

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from itertools import islice
from typing import Any, Generic, NoReturn, Self, TypeVar, cast

from .async_sender import AsyncSender
from .operation import Operation
from .options import RequestOptions
from .sender import Sender
from .walk import Step, first_step

T = TypeVar("T")
ItemT = TypeVar("ItemT")
FieldsT = TypeVar("FieldsT")
PageT = TypeVar("PageT")
_LONGEST_SHOWN = 60


def call_list(
    sender: Sender,
    operation: Operation[T],
    options: RequestOptions | None,
    *values: object,
) -> "Page[T, Any]":
    """Send a list's first call; what comes back may be chosen by a value."""
    try:
        call = sender.prepare(operation, values, options)
    finally:
        del values
    if not call.is_paged:
        return cast(Page[T, Any], sender.run(call))
    page = KeyedPage if call.keyed else Page
    return cast(Page[T, Any], first_step(sender, call, page).fetch())


def call_list_async(
    sender: AsyncSender,
    operation: Operation[T],
    options: RequestOptions | None,
    *values: object,
) -> "AsyncPageRequest[T, Any]":
    """A list to await or to iterate; what comes back may be chosen by a value."""
    try:
        call = sender.prepare(operation, values, options)
    finally:
        del values
    if not call.is_paged:
        return cast(AsyncPageRequest[T, Any], sender.run(call))
    if call.keyed:
        step = first_step(sender, call, AsyncKeyedPage)
        return cast(AsyncPageRequest[T, Any], AsyncKeyedPageRequest(step))
    return AsyncPageRequest(first_step(sender, call, AsyncPage))


class _AnyPage(Generic[FieldsT]):
    def __init__(
        self, items: Any, fields: FieldsT, next_cursor: str | None, step: Step
    ) -> None:
        self.next_cursor = next_cursor
        self.fields = fields
        self._items = items
        self._step = step

    def __reduce__(self) -> NoReturn:
        raise TypeError("a page is not pickled, for it holds its client: its items are")

    def __repr__(self) -> str:
        cursor = None if self.next_cursor is None else _shown(self.next_cursor)
        size = len(self._items)
        return f"<{type(self).__name__} of {size} items, next_cursor={cursor!r}>"


def _shown(cursor: str) -> str:
    """Short, and of a URL the path alone: the rest may hold what is secret."""
    start, query, _ = cursor.partition("?")
    _, mark, address = start.partition("://")
    shown = f"/{address.partition('/')[2]}" if mark else start
    is_cut = query or len(shown) > _LONGEST_SHOWN
    return f"{shown[:_LONGEST_SHOWN]}{'...' if is_cut else ''}"


class _SyncPage(_AnyPage[FieldsT], Generic[ItemT, FieldsT]):
    def values(self) -> Iterator[ItemT]:
        """The items of this page alone."""
        return iter(self._items)

    def __iter__(self) -> Iterator[ItemT]:
        """The items of this page and of all that follow."""
        for page in self.pages():
            yield from page.values()

    def pages(self) -> Iterator[Self]:
        """This page and all that follow."""
        page: Self | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def next_page(self) -> Self | None:
        """The page after this one; None after the last."""
        step = self._step.onward(self.next_cursor)
        page: Self | None = None if step is None else step.fetch()
        return page

    def first(self) -> ItemT | None:
        """The first item, on whichever page it is; None if there is none."""
        return next(iter(self), None)

    def take(self, count: int) -> Iterator[ItemT]:
        """The first `count` items, or all if there are less; no page is asked for that
        they are not on."""
        if count < 0:
            raise ValueError("take() takes no negative number")
        return islice(self, count)


class Page(_SyncPage[ItemT, FieldsT], Generic[ItemT, FieldsT]):
    """One page of a list. `fields` is what the API sent beside the items; so is what
    `raw_data` and `extra_fields` say of it. `next_cursor` is where the next page is:
    with `RequestOptions(cursor=...)` the list starts there."""

    @property
    def items(self) -> list[ItemT]:
        items: list[ItemT] = self._items
        return items


class KeyedPage(_SyncPage[ItemT, FieldsT], Generic[ItemT, FieldsT]):
    """One page of a list whose items came by key."""

    @property
    def items(self) -> dict[str, ItemT]:
        items: dict[str, ItemT] = self._items
        return items

    def values(self) -> Iterator[ItemT]:
        """The items of this page alone."""
        return iter(self.items.values())


class _AsyncList(Generic[ItemT]):
    """What is said of all items, of a page at hand and of one that is not yet."""

    def pages(self) -> "AsyncIterator[_AsyncPage[ItemT, Any]]":
        raise NotImplementedError

    def __aiter__(self) -> AsyncIterator[ItemT]:
        """The items of this page and of all that follow."""
        return _Items(self.pages())

    async def first(self) -> ItemT | None:
        """The first item, on whichever page it is; None if there is none."""
        return await anext(aiter(self), None)

    def take(self, count: int) -> AsyncIterator[ItemT]:
        """The first `count` items, or all if there are less; no page is asked for that
        they are not on."""
        if count < 0:
            raise ValueError("take() takes no negative number")
        return _Items(self.pages(), count)


class _AsyncPage(_AnyPage[FieldsT], _AsyncList[ItemT], Generic[ItemT, FieldsT]):
    def values(self) -> Iterator[ItemT]:
        """The items of this page alone."""
        return iter(self._items)

    def pages(self) -> AsyncIterator[Self]:
        """This page and all that follow."""
        return _Pages(self._itself)

    async def next_page(self) -> Self | None:
        """The page after this one; None after the last."""
        step = self._step.onward(self.next_cursor)
        page: Self | None = None if step is None else await step.fetch()
        return page

    async def _itself(self) -> Self:
        return self


class _Pages(AsyncIterator[PageT], Generic[PageT]):
    """Page after page. No generator: a loop that is left early leaves nothing open."""

    def __init__(self, first: Callable[[], Awaitable[PageT | None]]) -> None:
        self._turn: Callable[[], Awaitable[Any]] = first

    async def __anext__(self) -> PageT:
        page = await self._turn()
        if page is None:
            raise StopAsyncIteration
        self._turn = page.next_page
        return cast(PageT, page)


class _Items(AsyncIterator[ItemT], Generic[ItemT]):
    """Item after item, over all pages or up to `count`."""

    def __init__(
        self, pages: AsyncIterator[_AsyncPage[ItemT, Any]], count: int = -1
    ) -> None:
        self._pages = pages
        self._values: Iterator[ItemT] = iter(())
        self._left = count

    async def __anext__(self) -> ItemT:
        if not self._left:
            raise StopAsyncIteration
        while True:
            for item in self._values:
                self._left -= 1
                return item
            self._values = (await anext(self._pages)).values()


class AsyncPage(_AsyncPage[ItemT, FieldsT], Generic[ItemT, FieldsT]):
    """One page of a list. `fields` is what the API sent beside the items; so is what
    `raw_data` and `extra_fields` say of it. `next_cursor` is where the next page is:
    with `RequestOptions(cursor=...)` the list starts there."""

    @property
    def items(self) -> list[ItemT]:
        items: list[ItemT] = self._items
        return items


class AsyncKeyedPage(_AsyncPage[ItemT, FieldsT], Generic[ItemT, FieldsT]):
    """One page of a list whose items came by key."""

    @property
    def items(self) -> dict[str, ItemT]:
        items: dict[str, ItemT] = self._items
        return items

    def values(self) -> Iterator[ItemT]:
        """The items of this page alone."""
        return iter(self.items.values())


class _AsyncRequest(_AsyncList[ItemT], Awaitable[PageT], Generic[ItemT, PageT]):
    """A list that is about to be read: awaited, it is its first page."""

    def __init__(self, step: Step) -> None:
        self._step = step

    def __await__(self) -> Generator[Any, Any, PageT]:
        return self._fetched().__await__()

    def _fetched(self) -> Awaitable[PageT]:
        page: Awaitable[PageT] = self._step.fetch()
        return page


class AsyncPageRequest(
    _AsyncRequest[ItemT, AsyncPage[ItemT, FieldsT]], Generic[ItemT, FieldsT]
):
    """A list that is about to be read: `await` gives its first page, `async for` the
    items of all pages."""

    def pages(self) -> AsyncIterator[AsyncPage[ItemT, FieldsT]]:
        """All pages."""
        return _Pages(self._fetched)


class AsyncKeyedPageRequest(
    _AsyncRequest[ItemT, AsyncKeyedPage[ItemT, FieldsT]], Generic[ItemT, FieldsT]
):
    """The same for a list whose items come by key."""

    def pages(self) -> AsyncIterator[AsyncKeyedPage[ItemT, FieldsT]]:
        """All pages."""
        return _Pages(self._fetched)
