# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Streams that are written to files."""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from typing import Any, BinaryIO, Self, TypeAlias

import httpx2

Destination: TypeAlias = str | os.PathLike[str] | BinaryIO
OnProgress: TypeAlias = Callable[[int, int | None], None]


class Saving:
    """A file at a path is written beside its place, and moved there at the end. What
    is no plain file, as a pipe, is written to as it is."""

    def __init__(
        self,
        file: Destination,
        response: httpx2.Response,
        on_progress: OnProgress | None,
    ) -> None:
        self.size = 0
        self._path = ""
        self._part = ""
        if isinstance(file, str | os.PathLike):
            # A link stays: what it leads to is replaced.
            self._path = os.path.realpath(file)
        self._file: Any = file
        self._total = _length(response)
        self._on_progress = on_progress

    def write(self, piece: bytes) -> None:
        """All of it: a file without a buffer may take a part at a time."""
        self.size += len(piece)
        written = self._file.write(piece)
        while isinstance(written, int) and 0 < written < len(piece):
            piece = piece[written:]
            written = self._file.write(piece)

    def tell(self) -> None:
        """Say how far it is: where the stream is read, in no thread of ours."""
        if self._on_progress is not None:
            self._on_progress(self.size, self._total)

    def __enter__(self) -> Self:
        if self._path:
            mode = _mode(self._path)
            if mode is None or stat.S_ISREG(mode):
                # Its own name may be as long as names can be.
                name = f".{os.urandom(8).hex()}.part"
                self._part = os.path.join(os.path.dirname(self._path), name)
            self._file = open(self._part or self._path, "xb" if self._part else "wb")
            if self._part and mode is not None:
                # Who could not read the file before cannot read it now.
                with suppress(PermissionError):
                    os.chmod(self._part, stat.S_IMODE(mode))
        return self

    def __exit__(self, cls: object, error: object, traceback: object) -> None:
        if not self._path:
            return
        try:
            self._file.close()
            if self._part and error is None:
                os.replace(self._part, self._path)
                self._part = ""
        finally:
            self._drop()

    def _drop(self) -> None:
        if self._part:
            with suppress(FileNotFoundError):
                os.unlink(self._part)


def _mode(path: str) -> int | None:
    """What is at `path`, and who may use it; None where nothing is."""
    try:
        return os.stat(path).st_mode
    except FileNotFoundError:
        return None


def _length(response: httpx2.Response) -> int | None:
    """How long the content is, where no compression makes that another number."""
    length = response.headers.get("content-length", "")
    if not length.isdecimal() or "content-encoding" in response.headers:
        return None
    return int(length)
