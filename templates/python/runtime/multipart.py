# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Bodies of fields and files, as `multipart/form-data`."""

from collections.abc import Iterator
from secrets import token_hex

from .file_payload import FilePayload, Part
from .files import File, content_type, file_of, is_file, source_of
from .json_body import json_content
from .kinds import is_collection
from .parts import entries_of
from .payload import Payload
from .scalars import is_scalar, scalar_text

# What browsers write for what would end a name in a header.
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A", "\0": "%00"})


class MultipartBody:
    """A file is a part with its name and content type, a single value a part of text,
    each item of a list of these a part of its own, and anything else a part of JSON.
    None is not sent."""

    def encode(self, body: object) -> Payload:
        boundary = token_hex(16)
        parts: list[Part] = []
        for name, value in entries_of(body, "the form").items():
            for head, part in _parts(name, value):
                start = f"--{boundary}\r\n{head}\r\n\r\n"
                # A file's name may be no Unicode.
                parts += [start.encode("utf-8", "replace"), part, b"\r\n"]
        parts.append(f"--{boundary}--\r\n".encode("ascii"))
        media_type = f"multipart/form-data; boundary={boundary}"
        return FilePayload(parts, media_type.encode("ascii"))


def _parts(name: str, value: object) -> Iterator[tuple[str, Part]]:
    """The parts of one field: the lines of each one's head, and what it holds."""
    items = value if is_collection(value) else [value]
    values = [item for item in items if item is not None]
    if not all(is_file(one) or is_scalar(one) for one in values):
        head = _disposition(name), "Content-Type: application/json"
        yield "\r\n".join(head), json_content(value)
        return
    for one in values:
        if is_scalar(one):
            yield _disposition(name), scalar_text(one, name).encode()
        else:
            yield _file_part(name, file_of(one))


def _file_part(name: str, file: File) -> tuple[str, Part]:
    disposition = f'{_disposition(name)}; filename="{_escaped(file.name or name)}"'
    return f"{disposition}\r\nContent-Type: {content_type(file)}", source_of(file)


def _disposition(name: str) -> str:
    return f'Content-Disposition: form-data; name="{_escaped(name)}"'


def _escaped(name: str) -> str:
    return name.translate(_ESCAPES)


MULTIPART = MultipartBody()
