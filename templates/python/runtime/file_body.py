# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A body that is one file."""

from .file_payload import FilePayload
from .files import content_type, file_of, source_of
from .payload import Content, Payload


class FileBody:
    """A file as it is; the content type that a `File` says wins over the API's."""

    def __init__(self, media_type: str) -> None:
        self._media_type = media_type

    def encode(self, body: object) -> Payload:
        file = file_of(body)
        media_type = content_type(file, self._media_type).encode("ascii")
        source = source_of(file)
        if isinstance(source, bytes):
            return Content(source, media_type)
        return FilePayload((source,), media_type)
