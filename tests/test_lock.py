"""The lock: four hashes of each file, read as what anybody may have written."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import cli, identity
from generator.digests import digest
from generator.publish.lock import Entry, Lock, LockError, read_lock, write_lock
from generator.publish.publishing import RefusedError, publish
from generator.targets.base import File, Output

ROOT = "python/sdk"
OLD = {"__init__.py": "one = 1\n", "types/a.py": "a = 1\n", "notes.md": "a\n"}
NEW = {"__init__.py": "two = 2\n", "types/b.py": "b = 1\n", "notes.md": "a\n"}
HASH = "0" * 64
SHORT = "1" * 32
HEAD = "lock-format 2\n\n"
LINE = f"{HASH} {SHORT} - {SHORT} a.py\n"


def put(folder: Path, files: dict[str, str]) -> None:
    printed = tuple(File(path, text, f"{text} ", SHORT) for path, text in files.items())
    publish([Output(ROOT, printed, ("word value",))], folder, lambda: None)


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    put(tmp_path / "generated", OLD)
    return tmp_path / "generated" / ROOT / "sdkpress.lock"


def test_a_line_has_four_hashes_and_the_path(lock: Path) -> None:
    head, _, entries = lock.read_text().partition("\n\n")
    assert head.splitlines()[0] == "lock-format 2"
    assert head.splitlines()[-1] == "word value"
    lines = [line.split(" ", 4) for line in entries.splitlines()]
    assert [line[4] for line in lines] == ["__init__.py", "notes.md", "types/a.py"]
    assert lines[0][0] == digest(OLD["__init__.py"].encode())
    assert [len(hash_) for hash_ in lines[0][1:4]] == [32, 32, 32]
    assert lines[1][1] == "-"
    assert all(line[3] == SHORT for line in lines)


def test_a_lock_is_read_as_it_is_written(lock: Path) -> None:
    content = lock.read_bytes()
    assert write_lock(read_lock(content)) == content
    assert write_lock(read_lock(content.replace(b"\n", b"\r\n"))) == content


def test_a_lock_of_the_format_before_is_ours_and_goes_on_as_this_one(lock: Path) -> None:
    hashes = "".join(f"{digest(OLD[path].encode())}  {path}\n" for path in sorted(OLD))
    new = lock.read_bytes()
    lock.write_text(f"lock-format 1\nsdkpress 0.0.1\n\n{hashes}")
    put(lock.parents[2], OLD)
    assert lock.read_bytes() == new
    lock.write_text(f"lock-format 1\nsdkpress 0.0.1\n\n{hashes}")
    put(lock.parents[2], NEW)
    assert sorted(tree(lock.parent)) == [*sorted(NEW)[:2], "sdkpress.lock", "types/b.py"]


def test_a_file_whose_bytes_are_those_of_the_lock_keeps_its_tree(
    lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import generator.publish.entries as entries

    looked_at: list[str] = []

    def of(path: str, content: bytes) -> str:
        looked_at.append(path)
        return SHORT

    monkeypatch.setattr(entries, "tree_hash", of)
    facts = identity.identity()
    for files in (OLD, {**OLD, "types/a.py": "a = 2\n"}):
        looked_at.clear()
        printed = tuple(File(path, text) for path, text in files.items())
        publish([Output(ROOT, printed, facts)], lock.parents[2], lambda: None)
    assert "types/a.py" in looked_at
    assert "__init__.py" not in looked_at


REFUSALS = {
    "lock-format 3\n\n": "it is of a newer format, `lock-format 3`; use the sdkpress that wrote it",
    "lock-format 0\n\n": "line 1 is not `lock-format 2`",
    "lock-format 2 \n\n": "line 1 is not `lock-format 2`",
    HEAD + LINE * 2: "line 4: the path stands here twice",
    HEAD + LINE.replace("a.py", "b.py") + LINE: "line 4 is not in the order of the paths",
    HEAD + LINE[1:]: "line 3 is not four hashes and a path",
    HEAD + LINE.replace("1", "g"): "line 3 is not four hashes and a path",
    HEAD + LINE.replace("1", "A"): "line 3 is not four hashes and a path",
    HEAD + LINE.replace(" - ", " "): "line 3 is not four hashes and a path",
    HEAD + LINE.replace(" a.py", ""): "line 3 is not four hashes and a path",
    HEAD + f"{HASH}  a.py\n": "line 3 is not four hashes and a path",
    "lock-format 1\n\n" + LINE: "line 3 is not a hash and a path",
    HEAD + LINE.replace("a.py", "../a.py"): "line 3: the path leaves the folder",
    HEAD + LINE.replace("a.py", "/a.py"): "line 3: the path leaves the folder",
    HEAD + LINE.replace("a.py", "a/../../b"): "line 3: the path leaves the folder",
    HEAD + LINE.replace("a.py", "sdkpress.lock"): "is kept for sdkpress itself",
    HEAD + "<<<<<<< ours\n" + LINE + "=======\n>>>>>>> theirs\n": "line 3 is a merge marker",
    "<<<<<<< ours\n" + HEAD + LINE: "line 1 is a merge marker",
    "lock-format 2\n||||||| base\n\n": "line 2 is a merge marker",
    HEAD + LINE[:-1]: "it is cut short",
    "": "line 1 is not",
    "\udc80": "it is not UTF-8 text",
}


@pytest.mark.parametrize("content", REFUSALS)
def test_a_lock_that_is_wrong_is_refused_with_the_way_out(lock: Path, content: str) -> None:
    lock.write_bytes(content.encode("utf-8", "surrogateescape"))
    before = tree(lock.parents[2])
    with pytest.raises(RefusedError) as refused:
        put(lock.parents[2], NEW)
    (conflict,) = refused.value.conflicts
    assert REFUSALS[content] in conflict.reason
    assert "; take one side of it" in conflict.reason or "; use the sdkpress" in conflict.reason
    assert tree(lock.parents[2]) == before


def test_a_journal_may_know_a_path_twice() -> None:
    both = Lock({"a.py": (Entry(HASH, SHORT), Entry("1" * 64))})
    assert read_lock(write_lock(both), is_journal=True) == both
    with pytest.raises(LockError):
        read_lock(write_lock(both))


def test_facts_of_later_stages_have_their_room() -> None:
    lines = ("input 12 a.yaml", "interface 34 animals", "no-value")
    lock = Lock({}, lines)
    assert read_lock(write_lock(lock)).facts == lines


def _flipped(content: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(content))
    return (
        content[:place] + bytes([content[place] ^ 1 << chance.randrange(8)]) + content[place + 1 :]
    )


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


def _line_twice(content: bytes, chance: random.Random) -> bytes:
    lines = content.split(b"\n")
    place = chance.randrange(len(lines))
    return b"\n".join([*lines[:place], lines[place], *lines[place:]])


def _line_lost(content: bytes, chance: random.Random) -> bytes:
    lines = content.split(b"\n")
    del lines[chance.randrange(len(lines))]
    return b"\n".join(lines)


def _outside(content: bytes, chance: random.Random) -> bytes:
    way = chance.choice([b"../victim", b"../../victim", b"/victim", b"types/../../victim", b"./x"])
    return content.replace(chance.choice([b"types/a.py", b"__init__.py"]), way)


def _marker(content: bytes, chance: random.Random) -> bytes:
    lines = content.split(b"\n")
    lines.insert(
        chance.randrange(len(lines)), chance.choice([b"<<<<<<< a", b"=======", b">>>>>>> b"])
    )
    return b"\n".join(lines)


DAMAGES: list[Callable[[bytes, random.Random], bytes]] = [
    *(_flipped, _cut, _line_twice, _line_lost, _outside, _marker),
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_lock_is_refused_or_does_no_harm(
    tmp_path: Path, damage: Callable[[bytes, random.Random], bytes]
) -> None:
    """Whatever it says: no file goes that is not what we printed, and none outside is touched."""
    chance = random.Random(7)
    for number in range(60):
        folder = tmp_path / str(number) / "generated"
        put(folder, OLD)
        victims = {name: folder.parent / name for name in ("victim", "generated/victim")}
        for path in victims.values():
            path.write_text("one = 1\n")
        lock = folder / ROOT / "sdkpress.lock"
        lock.write_bytes(damage(lock.read_bytes(), chance))
        before = tree(folder / ROOT)
        try:
            put(folder, NEW)
        except RefusedError:
            assert tree(folder / ROOT) == before
        assert {path.read_text() for path in victims.values()} == {"one = 1\n"}
        for path, content in before.items():
            known = path in OLD and content == OLD[path].encode()
            assert known or path == "sdkpress.lock"


def test_a_damaged_lock_ends_no_command_with_a_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from tests.support.cli import ROOT as PACKAGE, work_in

    work_in(tmp_path, monkeypatch)
    assert cli.run(["generate"]) == 0
    lock = PACKAGE / "sdkpress.lock"
    content = lock.read_bytes()
    chance = random.Random(8)
    for damage in DAMAGES * 20:
        lock.write_bytes(damage(content, chance))
        assert cli.run(["check"]) in (0, 1)
        assert cli.run(["generate"]) in (0, 4)
        assert "internal error" not in capsys.readouterr().err
        (PACKAGE / "sdkpress.lock").unlink(missing_ok=True)
        assert cli.run(["generate"]) == 0
