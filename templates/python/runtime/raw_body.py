# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Bodies that are text or bytes as they are given."""

from .payload import Content, Payload


class TextBody:
    """Text, sent in UTF-8, which its media type says."""

    def __init__(self, media_type: str) -> None:
        said = "" if "charset=" in media_type.lower() else "; charset=utf-8"
        self._media_type = f"{media_type}{said}".encode("ascii")

    def encode(self, body: object) -> Payload:
        if not isinstance(body, str):
            raise TypeError(f"the body is a str, not {type(body).__name__}")
        return Content(body.encode("utf-8"), self._media_type)


class BytesBody:
    def __init__(self, media_type: str) -> None:
        self._media_type = media_type.encode("ascii")

    def encode(self, body: object) -> Payload:
        if not isinstance(body, bytes | bytearray):
            raise TypeError(f"the body is bytes, not {type(body).__name__}")
        return Content(bytes(body), self._media_type)
