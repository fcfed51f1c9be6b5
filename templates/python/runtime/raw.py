# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Replies as they came, beside what a call makes of them."""

from collections.abc import Callable
from functools import cached_property
from typing import Any, Generic, TypeVar

from .errors import Headers
from .reply import Reply

ResultT = TypeVar("ResultT")


class RawResponse(Generic[ResultT]):
    """A reply: `content` are its bytes, `result` is what the call returns otherwise.

    Those of a stream are not read yet: `result` is the stream.
    """

    def __init__(
        self, reply: Reply, request_id: str | None, finish: Callable[[Reply], Any]
    ) -> None:
        self._reply = reply
        self._finish = finish
        self.status_code = reply.status_code
        self.request_id = request_id

    @cached_property
    def headers(self) -> Headers:
        return self._reply.headers

    @property
    def content(self) -> bytes:
        return self._reply.content

    @cached_property
    def result(self) -> ResultT:
        """Decoded when first asked for."""
        result: ResultT = self._finish(self._reply)
        return result

    def __repr__(self) -> str:
        return f"<RawResponse {self.status_code}>"


def on_twin(method: Callable[..., Any], sender: Any) -> Any:
    """The same method of the same resource, sent by `sender`, with replies as they
    come."""
    resource: Any = getattr(method, "__self__", None)
    if not isinstance(getattr(resource, "_sender", None), type(sender)):
        raise TypeError("raw takes a method of one of this client's resources")
    make: Callable[[Any], Any] = resource.__class__
    return getattr(make(sender.in_raw()), method.__name__)


def plain_result(reply: Reply) -> Any:
    """What a reply of an unknown operation holds: JSON, text or bytes."""
    from .decode import plain

    media_type = reply.media_type
    if media_type.endswith(("/json", "+json")):
        return plain(reply.content) if reply.content else None
    if media_type.startswith("text/"):
        return text_of(reply)
    return reply.content


def text_of(reply: Reply) -> str:
    """The text of a reply, in the encoding that its content type names."""
    from email.message import Message

    message = Message()
    message["content-type"] = reply.content_type
    charset = message.get_content_charset("utf-8")
    return reply.content.decode(charset)
