# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What a fake transport keeps of a request: all but what proves who one is."""

from functools import cached_property
from typing import Any
from urllib.parse import parse_qs

import httpx2

from .auth import Scheme
from .decode import plain
from .errors import Headers
from .operation import Operation
from .testing_operations import name_of


class RecordedCall:
    """A request as it was sent; one that is sent again is recorded again.

    `name` is that of the resource and the method, `operation` is as in hooks and
    errors, and `query` has the texts of each parameter.
    """

    def __init__(
        self,
        operation: Operation[Any],
        path: str,
        query_text: str,
        headers: Headers,
        content: bytes,
    ) -> None:
        self.name = name_of(operation)
        self.operation = operation.label
        self.method = operation.method
        self.path = path
        self.query_text = query_text
        self.headers = headers
        self.content = content

    @cached_property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(self.query_text, keep_blank_values=True)

    @cached_property
    def body(self) -> Any:
        """JSON as plain data, anything else as bytes, None if nothing was sent."""
        media_type = self.headers.get("content-type", "").partition(";")[0]
        if media_type.endswith(("/json", "+json")):
            return plain(self.content)
        return self.content or None

    def __repr__(self) -> str:
        return f"<RecordedCall {self.name}: {self.method} {self.path}>"


def recorded(request: httpx2.Request, content: bytes) -> RecordedCall:
    schemes: tuple[Scheme, ...] = request.extensions["schemes"]
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    secret = {scheme.query() for scheme in schemes}
    return RecordedCall(
        request.extensions["operation"],
        path,
        "&".join(text for text in query.split("&") if text not in secret),
        _headers(request, schemes),
        content,
    )


def _headers(request: httpx2.Request, schemes: tuple[Scheme, ...]) -> Headers:
    names = {header[0].lower() for one in schemes if (header := one.header())}
    cookies = {scheme.cookie() for scheme in schemes}
    kept: list[tuple[str, str]] = []
    for name, value in request.headers.raw:
        if name.lower() in names:
            continue
        if name.lower() == b"cookie":
            value = b"; ".join(c for c in value.split(b"; ") if c not in cookies)
        if value:
            kept.append((name.decode("ascii"), value.decode("latin-1")))
    return Headers(kept)
