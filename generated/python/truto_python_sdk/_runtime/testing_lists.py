# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The fake transport of an API with lists: it answers them page by page."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar, overload

from . import testing
from .pages import AsyncPage, Page
from .testing_outcomes import Outcome
from .testing_pages import GivenPage, Pages

T = TypeVar("T")
ItemT = TypeVar("ItemT")
FieldsT = TypeVar("FieldsT")


class ListAnswers(testing.Answers[T]):
    """How one operation is answered; `calls` are the requests that it got."""

    @overload
    def answer_pages(
        self: "ListAnswers[Page[ItemT, FieldsT]]",
        *pages: GivenPage[ItemT, FieldsT] | Outcome,
    ) -> None: ...

    @overload
    def answer_pages(
        self: "ListAnswers[AsyncPage[ItemT, FieldsT]]",
        *pages: GivenPage[ItemT, FieldsT] | Outcome,
    ) -> None: ...

    def answer_pages(
        self: "ListAnswers[Any]", *pages: GivenPage[Any, Any] | Outcome
    ) -> None:
        """A list of these pages: the items of each, by key where the call asks for
        that, or a `FakePage`. What leads to the next page is added.

        The list can be walked again and again. A failure comes once, in front of the
        page that it stands before; one behind all pages stays.
        """
        operation = self._operation
        if operation is None or operation.envelope is None:
            raise TypeError("these calls give no pages: use answer()")
        self.script = Pages(operation, pages)


class FakeTransport(testing.FakeTransport):
    """Give it to a client as its `http_client`."""

    def on(self, method: Callable[..., T]) -> ListAnswers[T]:
        """How a method of a resource is answered, as `fake.on(client.messages.get)`."""
        return self._on(method, ListAnswers[T])


class AsyncFakeTransport(testing.AsyncFakeTransport):
    """The same for an asynchronous client."""

    def on(self, method: Callable[..., Awaitable[T]]) -> ListAnswers[T]:
        """How a method of a resource is answered, as `fake.on(client.messages.get)`."""
        return self._on(method, ListAnswers[T])
