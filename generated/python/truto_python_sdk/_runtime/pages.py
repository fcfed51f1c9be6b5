# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Lists come in pages: one at hand, the others one request away."""

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any, Generic, Self, TypeVar, cast

from .decode import PageContent
from .request import Call

ItemT = TypeVar("ItemT")
FieldsT = TypeVar("FieldsT")
PageT = TypeVar("PageT")


class _AnyPage(Generic[FieldsT]):
    def __init__(
        self, content: PageContent, call: Call, fetch: Callable[[Call], Any]
    ) -> None:
        self.next_cursor: str | None = content.next_cursor
        self.fields: FieldsT = content.fields
        self._items = content.items
        self._call = call
        self._fetch = fetch

    def __repr__(self) -> str:
        size, cursor = len(self._items), self.next_cursor
        return f"<{type(self).__name__} of {size} items, next_cursor={cursor!r}>"

    def _following(self) -> Call | None:
        return self._call.after(self.next_cursor) if self.next_cursor else None


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
        call = self._following()
        page: Self | None = None if call is None else self._fetch(call)
        return page

    def first(self) -> ItemT | None:
        """The first item, on whichever page it is; None if there is none."""
        return next(iter(self), None)


class Page(_SyncPage[ItemT, FieldsT], Generic[ItemT, FieldsT]):
    """One page of a list. `fields` is what the API sent beside the items; so is what
    `raw_data` and `extra_fields` say of it."""

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


class _AsyncPage(_AnyPage[FieldsT], Generic[ItemT, FieldsT]):
    def values(self) -> Iterator[ItemT]:
        """The items of this page alone."""
        return iter(self._items)

    def __aiter__(self) -> AsyncIterator[ItemT]:
        """The items of this page and of all that follow."""
        return _Items(self.pages())

    def pages(self) -> AsyncIterator[Self]:
        """This page and all that follow."""
        return _Pages(self._itself)

    async def next_page(self) -> Self | None:
        """The page after this one; None after the last."""
        call = self._following()
        page: Self | None = None if call is None else await self._fetch(call)
        return page

    async def first(self) -> ItemT | None:
        """The first item, on whichever page it is; None if there is none."""
        return await anext(aiter(self), None)

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
    """Item after item, over all pages."""

    def __init__(self, pages: AsyncIterator[_AsyncPage[ItemT, Any]]) -> None:
        self._pages = pages
        self._values: Iterator[ItemT] = iter(())

    async def __anext__(self) -> ItemT:
        while True:
            for item in self._values:
                return item
            self._values = (await anext(self._pages)).values()


class AsyncPage(_AsyncPage[ItemT, FieldsT], Generic[ItemT, FieldsT]):
    """One page of a list. `fields` is what the API sent beside the items; so is what
    `raw_data` and `extra_fields` say of it."""

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


class _AsyncRequest(Awaitable[PageT], Generic[PageT]):
    """A list that is about to be read: awaited, it is its first page."""

    def __init__(self, call: Call, fetch: Callable[[Call], Awaitable[PageT]]) -> None:
        self._call = call
        self._fetch = fetch

    def __await__(self) -> Generator[Any, Any, PageT]:
        return self._first().__await__()

    def _first(self) -> Awaitable[PageT]:
        return self._fetch(self._call)


class AsyncPageRequest(
    _AsyncRequest[AsyncPage[ItemT, FieldsT]], Generic[ItemT, FieldsT]
):
    """A list that is about to be read: `await` gives its first page, `async for` the
    items of all pages."""

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return _Items(self.pages())

    def pages(self) -> AsyncIterator[AsyncPage[ItemT, FieldsT]]:
        """All pages."""
        return _Pages(self._first)


class AsyncKeyedPageRequest(
    _AsyncRequest[AsyncKeyedPage[ItemT, FieldsT]], Generic[ItemT, FieldsT]
):
    """The same for a list whose items come by key."""

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return _Items(self.pages())

    def pages(self) -> AsyncIterator[AsyncKeyedPage[ItemT, FieldsT]]:
        """All pages."""
        return _Pages(self._first)
