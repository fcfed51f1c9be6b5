"""The files of one API's description: read once each, and never from anywhere but near by."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Location, Report
from .decoding import decoded
from .faults import UnreadableError
from .files import read_bytes
from .json_values import looks_like_json, read_json
from .places import JsonPlaces, Places, YamlPlaces
from .values import Pointer, Value
from .yaml_values import YamlDocument, read_yaml

# Longer text that is no JSON but nearly so is not read a second time, as YAML.
_MAXIMUM_SECOND_READING = 2 * 1024 * 1024


@dataclass(slots=True, eq=False)
class Document:
    """One file. `shown` is its path in messages; `raw` is what it holds."""

    path: Path
    shown: str
    text: str
    raw: object
    _places: Places | None = None

    @property
    def root(self) -> Value:
        return Value(self, (), self.raw)

    def place_of(self, pointer: Pointer) -> tuple[int, int]:
        """Line and column of what stands there, or of the nearest thing around it."""
        if self._places is None:
            self._places = JsonPlaces(self.text)
        return self._places.find(pointer)


class Documents:
    """The files that a main document is made of, by their real paths.

    A file may be named from another where it lies below the folder of the main document, or below
    the working directory if the main document does. Links are followed before that is asked.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._by_path: dict[str, Document | UnreadableError] = {}
        self._folders: tuple[Path, ...] = ()
        self._bytes = 0
        # What is done to each further file, once.
        self.on_read: Callable[[Document], None] | None = None

    @property
    def all(self) -> tuple[Document, ...]:
        """Every file that was read, the main document first."""
        return tuple(one for one in self._by_path.values() if isinstance(one, Document))

    def main(self, path: Path, shown: str) -> Document | None:
        """The document that all others are named from; None, and an error, if it is unreadable."""
        real = Path(os.path.realpath(path))
        self._folders = _folders_around(real)
        try:
            return self._read(real, shown)
        except UnreadableError as fault:
            self._report.error(fault.at, fault.code, fault.message)
            return None

    def beside(self, document: Document, address: str) -> Document:
        """The file that a relative path in `document` names; raises `UnreadableError`."""
        whole = os.path.normpath(document.path.parent / address)
        shown = _shown(document, address)
        try:
            real = Path(os.path.realpath(whole))
        except ValueError:
            raise UnreadableError(
                Location(shown, 1, 1), "unreadable-file", "its name has a NUL"
            ) from None
        if not any(real.is_relative_to(folder) for folder in self._folders):
            message = "it lies outside of the folders that the document may name files in"
            raise UnreadableError(Location(shown, 1, 1), "leads-outside", message)
        return self._read(real, shown)

    def _read(self, real: Path, shown: str) -> Document:
        known = self._by_path.get(str(real))
        if known is None:
            try:
                known = self._parsed(real, shown)
            except UnreadableError as fault:
                known = fault
            self._by_path[str(real)] = known
            if self.on_read and isinstance(known, Document):
                self.on_read(known)
        if isinstance(known, UnreadableError):
            raise known
        return known

    def _parsed(self, real: Path, shown: str) -> Document:
        start = Location(shown, 1, 1)
        data = read_bytes(real, start, self._bytes)
        self._bytes += len(data)
        text = decoded(data, shown, self._report)
        self._report.add_source(shown, data, data if data.isascii() else text.encode())
        found = self._value_of(text, shown)
        if isinstance(found, YamlDocument):
            return Document(real, shown, text, found.raw, YamlPlaces(found.placed))
        return Document(real, shown, text, found)

    def _value_of(self, text: str, shown: str) -> object:
        if not looks_like_json(text):
            return read_yaml(text, shown, self._report)
        try:
            return read_json(text, shown, self._report)
        except UnreadableError as fault:
            return self._as_yaml(text, shown, fault)

    def _as_yaml(self, text: str, shown: str, fault: UnreadableError) -> YamlDocument:
        """What looked like JSON and is none may be YAML between brackets."""
        if fault.code != "syntax" or len(text) > _MAXIMUM_SECOND_READING:
            raise fault
        try:
            found = read_yaml(text, shown, self._report)
        except UnreadableError:
            raise fault from None
        if not shown.endswith((".yaml", ".yml")):
            message = f"{fault.message}; the file was read as YAML instead"
            self._report.warning(fault.at, "not-json", message)
        return found


def _folders_around(main: Path) -> tuple[Path, ...]:
    """Where files may be named: below the main document, and below the working directory."""
    here = Path(os.path.realpath(Path.cwd()))
    is_here = main.is_relative_to(here) and here != Path(here.anchor)
    return (main.parent, here) if is_here else (main.parent,)


def _shown(document: Document, address: str) -> str:
    path = os.path.normpath(os.path.join(os.path.dirname(document.shown), address))
    return Path(path).as_posix()
