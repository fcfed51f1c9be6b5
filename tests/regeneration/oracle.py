"""What a run should do, from nothing but the files that stand and those of a clean run.

It knows no plan, no journal's step and no cache: a dict of paths and bytes comes in, and another
goes out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.publish.file_names import JOURNAL, LOCK, STAGING
from generator.syntax import tree_hash

Tree = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Expected:
    """`refused`: the paths that are in the way; then nothing is written. `tree` is what stands
    after a run that is not."""

    refused: frozenset[str]
    tree: Tree


@dataclass
class _Place:
    """What a lock and a journal say; `paths` have the hashes that are known of each."""

    root: str
    own: str
    facts: dict[str, str] = field(default_factory=dict)
    paths: dict[str, set[str]] = field(default_factory=dict)
    is_readable: bool = True

    @property
    def lock(self) -> str:
        return f"{self.root}/{self.own}.{LOCK}" if self.own else f"{self.root}/{LOCK}"

    @property
    def identity(self) -> tuple[str, str]:
        return self.facts.get("source", ""), self.facts.get("target", "")

    def owns(self, path: str, content: bytes) -> bool:
        tree = tree_hash(path.rpartition("/")[2], _normal(content))
        return bool({_hash(content), tree} - {""} & self.paths.get(path, set()))


def is_passing(path: str) -> bool:
    """Whether it is one of ours that only a run at work has."""
    return STAGING in path or path.endswith(JOURNAL)


def is_lock(path: str) -> bool:
    return path.endswith(LOCK)


def expected(
    standing: Tree, clean: Tree, *, targets: tuple[str, ...] = (), force: bool = False
) -> Expected:
    """`clean` is what all targets print into an empty folder, `targets` those that are asked."""
    before = _places(standing)
    wanted = [one for one in _places(clean).values() if _is_asked(one, targets)]
    tree = {path: content for path, content in standing.items() if not is_passing(path)}
    refused: set[str] = set()
    for place in wanted:
        known = before.get(place.lock)
        refused |= _applied(place, known, standing, clean, tree, force)
    for place in _abandoned(before, wanted, targets):
        refused |= _applied(None, place, standing, clean, tree, force)
    return Expected(frozenset(refused), tree)


def unreadable(standing: Tree) -> set[str]:
    """The locks that hold a conflict."""
    return {one.lock for one in _places(standing).values() if not one.is_readable}


def _is_asked(place: _Place, targets: tuple[str, ...]) -> bool:
    return not targets or place.facts["target"] in targets


def _abandoned(
    before: Mapping[str, _Place], wanted: list[_Place], targets: tuple[str, ...]
) -> Iterator[_Place]:
    """Whoever asks for everything is rid of all that nothing prints any more; who asks for some
    targets, of what these printed elsewhere."""
    locks, identities = {one.lock for one in wanted}, {one.identity for one in wanted}
    for place in before.values():
        is_ours = not targets or place.identity in identities
        if is_ours and place.is_readable and place.lock not in locks:
            yield place


def _applied(
    wanted: _Place | None,
    known: _Place | None,
    standing: Tree,
    clean: Tree,
    tree: Tree,
    force: bool,
) -> set[str]:
    """Changes `tree`; gives what is in the way."""
    if known and not known.is_readable:
        return {known.lock}
    files = {path: clean[path] for path in wanted.paths} if wanted else {}
    refused = _strangers(wanted, files, standing) if wanted and not known else set[str]()
    is_due = False
    for path in sorted({*files, *(known.paths if known else ())}):
        old, new = standing.get(path), files.get(path)
        if old is None or new is None or _normal(old) != new:
            is_due |= old is not new
            if old is not None and not (known and known.owns(path, old)):
                if not force or not known or path not in known.paths:
                    refused.add(path)
                    continue
                tree.setdefault(_aside(path, old, tree), old)
            _put(tree, path, new)
    lock = (wanted or known).lock  # type: ignore[union-attr]
    new_lock = clean[lock] if wanted else None
    if is_due or new_lock is None or _but_inputs(standing.get(lock, b"")) != _but_inputs(new_lock):
        _put(tree, lock, new_lock)
    return refused


def _strangers(wanted: _Place, files: Tree, standing: Tree) -> set[str]:
    """A folder with files and without a lock is another's."""
    if wanted.own:
        return set()
    inside = (path for path in standing if path.startswith(f"{wanted.root}/"))
    return {path for path in inside if path not in files and not is_passing(path)}


def _put(tree: Tree, path: str, content: bytes | None) -> None:
    if content is None:
        tree.pop(path, None)
    else:
        tree[path] = content


def _aside(path: str, content: bytes, tree: Tree) -> str:
    names = (f"{path}.edited" + (f"-{number}" if number > 1 else "") for number in range(1, 100))
    return next(one for one in names if one not in tree or _normal(tree[one]) == _normal(content))


def _places(tree: Tree) -> dict[str, _Place]:
    """By lock. What is in a lock or a journal is read as lines, without any care."""
    found: dict[str, _Place] = {}
    for path in sorted(tree):
        if STAGING not in path and path.endswith((LOCK, JOURNAL)):
            root, _, name = path.rpartition("/")
            own = name.removesuffix(JOURNAL).removesuffix(LOCK).rstrip(".")
            place = _Place(root, own)
            _read(found.setdefault(place.lock, place), _normal(tree[path]).decode())
    return found


def _read(place: _Place, text: str) -> None:
    head, _, entries = text.partition("\n\n")
    place.is_readable &= "<<<<<<<" not in text and text.endswith("\n")
    place.facts |= dict(line.partition(" ")[::2] for line in head.splitlines())
    for line in entries.splitlines() if place.is_readable else ():
        content, tree, _, _, path = line.split(" ", 4)
        place.paths.setdefault(f"{place.root}/{path}", set()).update({content, tree} - {"-"})


def _but_inputs(lock: bytes) -> list[str]:
    lines = _normal(lock).decode().split("\n")
    return [line for line in lines if not line.startswith("input ")]


def _normal(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n")


def _hash(content: bytes) -> str:
    return hashlib.sha256(_normal(content)).hexdigest()
