# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Files to send: checked before anything is sent, and read piece by piece then."""

import io
import os
import re
import stat
from mimetypes import guess_type
from typing import Final, Protocol, TypeAlias, TypeGuard, runtime_checkable

_UNKNOWN: Final = "application/octet-stream"
_CONTENT_TYPE = re.compile(r"[!-:<-~]+/[!-:<-~]+( *; *[!-:<-~]+)*")


class Readable(Protocol):
    """A file object, open for binary reading."""

    def read(self, size: int, /) -> bytes: ...


FileContent: TypeAlias = os.PathLike[str] | Readable | bytes


class File:
    """A file to send, with the name and the content type that the server is told.

    By default the name is that of the path or of the file object, and the content type
    follows from the name.
    """

    def __init__(
        self,
        content: FileContent,
        *,
        name: str | None = None,
        content_type: str | None = None,
    ) -> None:
        self.content = content
        self.name = _name(content) if name is None else name
        self.content_type = content_type

    def __repr__(self) -> str:
        return f"File(name={self.name!r}, content_type={self.content_type!r})"


FileInput: TypeAlias = File | FileContent


class Source(Protocol):
    """Where bytes come from; `size` is None where only reading tells it."""

    @property
    def size(self) -> int | None: ...

    @property
    def is_replayable(self) -> bool: ...

    def open(self) -> "OpenSource":
        """From the beginning, for one attempt."""
        ...


class OpenSource(Readable, Protocol):
    def close(self) -> None: ...


def is_file(value: object) -> bool:
    """Whether a value is given as a file is."""
    return isinstance(value, File) or is_content(value)


def is_content(value: object) -> TypeGuard[FileContent]:
    return isinstance(value, os.PathLike | bytes) or hasattr(value, "read")


def file_of(value: object) -> File:
    if isinstance(value, File):
        return value
    if is_content(value):
        return File(value)
    kind = type(value).__name__
    raise TypeError(f"a file is a path, an open file, bytes or a File, not {kind}")


def content_type(file: File, usual: str = "") -> str:
    """What it says itself, else what is `usual`, else what follows from its name."""
    said = file.content_type
    if said is None:
        return usual or guess_type(file.name, strict=False)[0] or _UNKNOWN
    if not _CONTENT_TYPE.fullmatch(said):
        raise ValueError("content_type is not a media type, as image/png")
    return said


def source_of(file: File) -> bytes | Source:
    """What is wrong with a file is found here."""
    content: object = file.content
    if not is_content(content):
        kind = type(content).__name__
        raise TypeError(f"a file holds a path, an open file or bytes, not {kind}")
    if isinstance(content, bytes):
        return content
    if isinstance(content, os.PathLike):
        return _Path(os.fspath(content))
    if isinstance(content, io.TextIOBase):
        raise TypeError("files are sent as bytes: open the file in binary mode")
    return _FileObject(content)


class _Path:
    """Opened for each attempt. What is no plain file, as a pipe, can be read once."""

    def __init__(self, path: str) -> None:
        self._path = path
        mode = os.stat(path).st_mode
        self.is_replayable = stat.S_ISREG(mode)
        self.size: int | None = None
        if self.is_replayable or stat.S_ISDIR(mode):
            with open(path, "rb") as file:
                self.size = os.fstat(file.fileno()).st_size

    def open(self) -> OpenSource:
        return open(self._path, "rb")


@runtime_checkable
class _Seekable(Readable, Protocol):
    def seekable(self) -> bool: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...
    def tell(self) -> int: ...


class _FileObject:
    """Somebody else's: read from where it stood, and never closed."""

    def __init__(self, file: Readable) -> None:
        self._file = file
        self.size: int | None = None
        self.is_replayable = False
        if isinstance(file, _Seekable) and file.seekable():
            self._start = file.tell()
            self.size = max(file.seek(0, io.SEEK_END) - self._start, 0)
            self.is_replayable = True
            file.seek(self._start)

    def open(self) -> OpenSource:
        if isinstance(self._file, _Seekable) and self.is_replayable:
            self._file.seek(self._start)
        return _Borrowed(self._file)


class _Borrowed:
    def __init__(self, file: Readable) -> None:
        self._file = file

    def read(self, size: int, /) -> bytes:
        return self._file.read(size)

    def close(self) -> None:
        """It stays open: whoever opened it closes it."""


def _name(content: FileContent) -> str:
    """The last part of a path's or an open file's name; "" where there is none."""
    if isinstance(content, os.PathLike):
        return os.path.basename(os.fspath(content))
    name = getattr(content, "name", None)
    is_path = isinstance(name, str) and not name.startswith("<")
    return os.path.basename(str(name)) if is_path else ""
