# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A reply that has been read: decoded, and no longer than the client allows."""

import httpx2

from .errors import Headers


class Reply:
    __slots__ = ("_response", "content", "status_code")

    def __init__(self, response: httpx2.Response, content: bytes) -> None:
        self._response = response
        self.status_code = response.status_code
        self.content = content

    @property
    def headers(self) -> Headers:
        return Headers(self._response.headers.items())

    @property
    def reason_phrase(self) -> str:
        return self._response.reason_phrase

    @property
    def content_type(self) -> str:
        """As it came; "" if it is not given."""
        content_type: str = self._response.headers.get("content-type", "")
        return content_type

    @property
    def media_type(self) -> str:
        return self.content_type.partition(";")[0].strip().lower()

    def header(self, name: str) -> str | None:
        value: str | None = self._response.headers.get(name)
        return value
