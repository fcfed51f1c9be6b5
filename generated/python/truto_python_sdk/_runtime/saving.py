# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Bytes on their way into a file."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, Self, TypeAlias

import httpx2

Destination: TypeAlias = str | os.PathLike[str] | BinaryIO
OnProgress: TypeAlias = Callable[[int, int | None], None]


class Saving:
    """A file at a path is written beside its place, and moved there at the end."""

    def __init__(
        self,
        file: Destination,
        response: httpx2.Response,
        on_progress: OnProgress | None,
    ) -> None:
        self.size = 0
        self._path = Path(file) if isinstance(file, str | os.PathLike) else None
        self._part = Path()
        self._file: Any = file
        self._total = _length(response)
        self._on_progress = on_progress

    def write(self, piece: bytes) -> None:
        self._file.write(piece)
        self.size += len(piece)
        if self._on_progress is not None:
            self._on_progress(self.size, self._total)

    def __enter__(self) -> Self:
        if self._path is not None:
            self._part = self._path.with_name(
                f".{self._path.name}.{os.urandom(4).hex()}.part"
            )
            self._file = open(self._part, "xb")
        return self

    def __exit__(self, cls: object, error: object, traceback: object) -> None:
        if self._path is None:
            return
        self._file.close()
        if error is None:
            os.replace(self._part, self._path)
        else:
            self._part.unlink()


def _length(response: httpx2.Response) -> int | None:
    """How long the content is, where no compression makes that another number."""
    length = response.headers.get("content-length", "")
    if not length.isdecimal() or "content-encoding" in response.headers:
        return None
    return int(length)
