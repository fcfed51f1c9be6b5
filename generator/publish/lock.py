"""Publishing, part 2: `sdkpress.lock`, which says what we printed into a folder.

The lock is committed, merged and edited by others, so it is read as untrusted input: it can make
us remove a file only below its own folder, and only one whose bytes it knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..digests import digest, normalised
from ..syntax import tree_hash
from .file_names import JOURNAL, LOCK, LOCK_FORMAT, STAGING

MAXIMUM_PART = 100


@dataclass(frozen=True, slots=True)
class Place:
    """Where an output stands: a folder, and what our own files in it are called.

    In a folder that several outputs share, each has a lock of its own, which bears its name `own`.
    """

    root: str
    own: str = ""

    @property
    def lock(self) -> str:
        return f"{self.own}.{LOCK}" if self.own else LOCK

    @property
    def journal(self) -> str:
        return f"{self.own}.{JOURNAL}" if self.own else JOURNAL

    @property
    def staging(self) -> str:
        return f".{self.own}{STAGING}" if self.own else STAGING


def place_of(root: str, name: str) -> Place | None:
    """Whose lock, journal or staging folder it is; None where it is another thing."""
    if name in (LOCK, JOURNAL, STAGING):
        return Place(root)
    for ending in (JOURNAL, LOCK):
        if name.endswith(f".{ending}"):
            return Place(root, name.removesuffix(f".{ending}"))
    if name.startswith(".") and name.endswith(STAGING):
        return Place(root, name.removeprefix(".").removesuffix(STAGING))
    return None


_KEPT = (LOCK, JOURNAL, STAGING)
_NOTE = "# What sdkpress printed here. Commit this file; `sdkpress generate` keeps it."
# Earlier ones, with their lines; ours is as that was, with hashes of more things before the path.
_FIRST_FORMAT = "lock-format 1"
_HEAD = (LOCK_FORMAT, _FIRST_FORMAT, _NOTE)
_ENTRIES = {
    LOCK_FORMAT: re.compile(
        r"([0-9a-f]{64}) ([0-9a-f]{32}|-) ([0-9a-f]{32}|-) ([0-9a-f]{32}|-) (.+)"
    ),
    _FIRST_FORMAT: re.compile(r"([0-9a-f]{64})  (.+)"),
}
_HASHES = {LOCK_FORMAT: "four hashes and a path", _FIRST_FORMAT: "a hash and a path"}
_NEWER = re.compile(r"lock-format [1-9][0-9]{0,8}")
_MERGE_MARKER = re.compile(r"(<{7}|={7}|>{7}|\|{7})( |$)")
# What no path of ours holds; some of it means something else on another system.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]')
_ONE_SIDE = "take one side of it whole from version control, then generate again"


class LockError(Exception):
    """The lock cannot be relied on; the text says where, why, and the way out."""

    def __init__(self, reason: str, way_out: str = _ONE_SIDE) -> None:
        super().__init__(f"{reason}; {way_out}")


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A file as we printed it: hashes of its bytes, of its syntax tree, of its text before it was
    formatted, and of the slice of the API that it depends on; "" where there is none."""

    content: str
    tree: str = ""
    text: str = ""
    slice: str = ""


@dataclass(frozen=True, slots=True)
class Lock:
    """What is ours, by path. A journal may know several entries for one path: before and after.

    `facts` are the lines above them, as they stand there.
    """

    entries: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict[str, tuple[Entry, ...]])
    facts: tuple[str, ...] = ()

    def of(self, path: str) -> tuple[Entry, ...]:
        return self.entries.get(path, ())

    def printed(self, path: str, content: bytes) -> Entry | None:
        """The entry of exactly these bytes."""
        entries = self.of(path)
        hash_ = digest(content) if entries else ""
        return next((entry for entry in entries if entry.content == hash_), None)

    def reformatted(self, path: str, content: bytes) -> Entry | None:
        """The entry of a file that says the same in another layout."""
        known = [entry for entry in self.of(path) if entry.tree]
        tree = tree_hash(path, content) if known else ""
        return next((entry for entry in known if entry.tree == tree), None)

    def owns(self, path: str, content: bytes) -> bool:
        """Whether nobody has said anything in this file that we did not."""
        return bool(self.printed(path, content) or self.reformatted(path, content))

    def joined(self, other: Lock) -> Lock:
        paths = sorted({*self.entries, *other.entries})
        entries = {path: tuple(sorted({*self.of(path), *other.of(path)})) for path in paths}
        return Lock(entries, other.facts or self.facts)


def facts_of(lines: Iterable[str]) -> tuple[str, ...]:
    """Facts for other tools; they may hold any text of a spec, so they are escaped."""
    return tuple(line.encode("unicode_escape").decode("ascii") for line in lines)


def write_lock(lock: Lock) -> bytes:
    lines = [_line(path, entry) for path in sorted(lock.entries) for entry in lock.of(path)]
    return "\n".join((LOCK_FORMAT, _NOTE, *lock.facts, "", *lines, "")).encode()


def read_lock(content: bytes, *, is_journal: bool = False) -> Lock:
    """Of this format, or of the one before."""
    lines = _text(content).split("\n")
    for number, line in enumerate(lines, 1):
        if _MERGE_MARKER.match(line):
            raise LockError(f"line {number} is a merge marker")
    format_ = _format(lines[0])
    if lines.pop() != "" or "" not in lines:
        raise LockError("it is cut short")
    start = lines.index("") + 1
    entries: dict[str, tuple[Entry, ...]] = {}
    last = ""
    for number, line in enumerate(lines[start:], start + 1):
        path, entry = _entry(number, line, format_)
        if path in entries and not is_journal:
            raise LockError(f"line {number}: the path stands here twice")
        if path < last:
            raise LockError(f"line {number} is not in the order of the paths")
        entries[path], last = (*entries.get(path, ()), entry), path
    return Lock(entries, tuple(line for line in lines[: start - 1] if line not in _HEAD))


def _line(path: str, entry: Entry) -> str:
    hashes = (entry.content, entry.tree, entry.text, entry.slice)
    return " ".join((*(hash_ or "-" for hash_ in hashes), path))


def path_fault(path: str) -> str:
    """Why a path must not be written or removed, or ""."""
    parts = path.split("/")
    if _UNSAFE.search(path):
        return "holds characters that no path of ours holds"
    if any(part in ("", ".", "..") for part in parts):
        return "leaves the folder or is not in its shortest form"
    if any(part.endswith((".", " ")) or len(part) > MAXIMUM_PART for part in parts):
        return "has a part that not every file system can hold"
    return "is kept for sdkpress itself" if parts[0].endswith(_KEPT) else ""


def _text(content: bytes) -> str:
    try:
        return normalised(content).decode()
    except UnicodeDecodeError:
        raise LockError("it is not UTF-8 text") from None


def _format(line: str) -> str:
    if line in _ENTRIES:
        return line
    if _NEWER.fullmatch(line):
        way_out = "use the sdkpress that wrote it, or a newer one"
        raise LockError(f"it is of a newer format, `{line}`", way_out)
    raise LockError(f"line 1 is not `{LOCK_FORMAT}`")


def _entry(number: int, line: str, format_: str) -> tuple[str, Entry]:
    match = _ENTRIES[format_].fullmatch(line)
    if not match:
        raise LockError(f"line {number} is not {_HASHES[format_]}")
    *hashes, path = match.groups()
    if fault := path_fault(path):
        raise LockError(f"line {number}: the path {fault}")
    return path, Entry(*("" if hash_ == "-" else hash_ for hash_ in hashes))
