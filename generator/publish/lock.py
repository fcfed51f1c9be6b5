"""Publishing, part 2: `sdkpress.lock`, which says what we printed into a folder.

The lock is committed, merged and edited by others, so it is read as untrusted input: it can make
us remove a file only below its own folder, and only one whose bytes it knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..digests import digest, normalised
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
_HEAD = (
    LOCK_FORMAT,
    "# What sdkpress printed here. Commit this file; `sdkpress generate` keeps it.",
)
_ENTRY = re.compile(r"([0-9a-f]{64})  (.+)")
_MERGE_MARKER = re.compile(r"(<{7}|={7}|>{7}|\|{7})( |$)")
# What no path of ours holds; some of it means something else on another system.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]')


class LockError(Exception):
    """The lock cannot be relied on; the text says where and why."""


@dataclass(frozen=True, slots=True)
class Lock:
    """Hashes that are ours, by path. A journal may know two for one path: before and after.

    `facts` are the lines above them, as they stand there.
    """

    hashes: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    facts: tuple[str, ...] = ()

    def owns(self, path: str, content: bytes) -> bool:
        return digest(content) in self.hashes.get(path, frozenset())

    def joined(self, other: Lock) -> Lock:
        paths = sorted({*self.hashes, *other.hashes})
        none: frozenset[str] = frozenset()
        hashes = {p: self.hashes.get(p, none) | other.hashes.get(p, none) for p in paths}
        return Lock(hashes, other.facts or self.facts)


def lock_of(files: Mapping[str, bytes], lines: Iterable[str]) -> Lock:
    """`lines` are facts for other tools; they may hold any text of a spec, so they are escaped."""
    facts = tuple(line.encode("unicode_escape").decode("ascii") for line in lines)
    hashes = {path: frozenset((digest(content),)) for path, content in files.items()}
    return Lock(hashes, facts)


def write_lock(lock: Lock) -> bytes:
    entries = [
        f"{hash_}  {path}" for path in sorted(lock.hashes) for hash_ in sorted(lock.hashes[path])
    ]
    return "\n".join((*_HEAD, *lock.facts, "", *entries, "")).encode()


def read_lock(content: bytes) -> Lock:
    lines = _text(content).split("\n")
    for number, line in enumerate(lines, 1):
        if _MERGE_MARKER.match(line):
            raise LockError(f"line {number} is a merge marker")
    if lines[0] != LOCK_FORMAT:
        raise LockError(f"line 1 is not `{LOCK_FORMAT}`, the only format this sdkpress knows")
    if lines.pop() != "" or "" not in lines:
        raise LockError("it is cut short")
    hashes: dict[str, frozenset[str]] = {}
    start = lines.index("") + 1
    for number, line in enumerate(lines[start:], start + 1):
        path, hash_ = _entry(number, line)
        hashes[path] = hashes.get(path, frozenset()) | {hash_}
    return Lock(hashes, tuple(line for line in lines[: start - 1] if line not in _HEAD))


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


def _entry(number: int, line: str) -> tuple[str, str]:
    match = _ENTRY.fullmatch(line)
    if not match:
        raise LockError(f"line {number} is not a hash and a path")
    fault = path_fault(match[2])
    if fault:
        raise LockError(f"line {number}: the path {fault}")
    return match[2], match[1]
