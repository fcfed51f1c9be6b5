# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The way through the pages of a list, which never leads back to one of them."""

from itertools import islice
from typing import Any

from .errors import PaginationError
from .pagination import PageContent, Pagination
from .reply import Reply
from .request import Call


class Step:
    """One page of a list, to be asked for. `page` is the class that is made of it.

    `steps` are the pages that were asked for, by their order; `count` of them came
    before the next one. Where a page is left a second time for another next page, as
    the list has changed meanwhile, the two ways part.
    """

    __slots__ = ("_call", "_count", "_page", "_pagination", "_sender", "_steps")

    def __init__(
        self, sender: Any, call: Call, page: type, steps: dict[str, int], count: int
    ) -> None:
        self._sender = sender
        self._call = call
        self._page = page
        self._steps = steps
        self._count = count
        self._pagination = _pagination(call)

    def fetch(self) -> Any:
        """The page; of a sender that is awaited, what is to be awaited."""
        return self._sender.run(self._call, self._finished)

    def onward(self, position: str | None) -> "Step | None":
        """The step to the page at `position`."""
        if self._pagination is None or position is None:
            return None
        call = self._pagination.at(self._call, position, self._base_url())
        target, steps, count = call.target(), self._steps, self._count
        if steps.get(target, count) < count:
            operation = call.operation
            raise PaginationError(
                f"the cursor of the next page came before ({operation.label})",
                method=operation.method,
            )
        if len(steps) > count and steps.get(target) != count:
            steps = dict(islice(steps.items(), count))
        steps[target] = count
        return Step(self._sender.typed(), call, self._page, steps, count + 1)

    def _finished(self, call: Call, reply: Reply) -> Any:
        content: PageContent = self._sender.read(call, reply)
        position: str | None = None
        if self._pagination is not None:
            base_url = self._base_url()
            position = self._pagination.following(self._call, content, reply, base_url)
        return self._page(content.items, content.fields, position, self)

    def _base_url(self) -> str:
        found: str = self._sender.base_url_of(self._call)
        return found


def first_step(sender: Any, call: Call, page: type) -> Step:
    """The step to where the list starts, or where the call's options say."""
    pagination = _pagination(call)
    if call.options.cursor:
        if pagination is None:
            raise ValueError(f"{call.operation.name} has one page: it takes no cursor")
        base_url: str = sender.base_url_of(call)
        call = pagination.at(call, call.options.cursor, base_url)
    return Step(sender, call, page, {call.target(): 0}, 1)


def _pagination(call: Call) -> Pagination | None:
    envelope = call.operation.envelope
    return None if envelope is None else envelope.pagination
