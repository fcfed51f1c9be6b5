"""Work that is shared out comes back whole, whatever becomes of the processes that do it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator import processes
from generator.pipeline import generate
from generator.processes import in_processes
from generator.targets.python import target


@pytest.fixture(autouse=True)
def processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_processors", lambda: 3)


def lengths(words: Sequence[str]) -> dict[str, int]:
    return {word: len(word) for word in words}


@pytest.mark.parametrize("count", [0, 1, 2, 3, 50])
def test_every_item_is_worked_on(count: int) -> None:
    words = ["x" * number for number in range(count)]
    assert in_processes(lengths, words, len) == lengths(words)


def test_shares_are_worked_on_elsewhere_and_are_of_one_size() -> None:
    words = [letter * length for length in (1, 5, 9, 10) for letter in "abc"]
    found = in_processes(lambda share: dict.fromkeys(share, os.getpid()), words, len)
    by_process = {
        process: sum(len(word) for word in words if found[word] == process)
        for process in set(found.values())
    }
    assert list(by_process.values()) == [25, 25, 25] and os.getpid() in by_process


def test_what_a_process_does_not_bring_back_is_done_here() -> None:
    here = os.getpid()

    def work(words: Sequence[str]) -> dict[str, int]:
        if os.getpid() != here:
            os._exit(3)
        return lengths(words)

    assert in_processes(work, ["a", "bb", "ccc"], len) == lengths(["a", "bb", "ccc"])


def test_a_mistake_in_any_share_is_told_and_no_process_is_left(
    capfd: pytest.CaptureFixture[str],
) -> None:
    def work(words: Sequence[str]) -> dict[str, int]:
        if "bad" in words:
            raise ValueError("bad")
        return lengths(words)

    for words in (["bad", "a", "b"], ["aaaa", "bad", "b"], ["aaaa", "bbbb", "bad"]):
        with pytest.raises(ValueError, match="bad"):
            in_processes(work, words, len)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
    assert capfd.readouterr().err == ""


def test_a_package_is_the_same_however_many_processes_print_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    specs = Path(__file__).parents[1] / "specs/truto"
    alone = generate(specs, "python")
    monkeypatch.setattr(target, "_LONG", 0)
    assert generate(specs, "python") == alone
