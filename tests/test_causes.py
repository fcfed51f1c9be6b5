"""Why `check` says that a file differs: the spec moved, the generator, or somebody edited it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from generator import cli, identity, pipeline
from generator.digests import digest
from generator.render import Page
from generator.targets.base import File, Output, Request
from generator.targets.printing import Formatted, Printer, Rendered
from tests.support.cli import API, RESOURCE, ROOT, stub, work_in

SPEC = Path("specs/zoo/animals.yaml")
LOCK = ROOT / "sdkpress.lock"
Run = Callable[..., list[str]]


class Generator:
    """A target whose text and whose formatter can be moved."""

    head, tail, number = "# Printed\n", "", 1

    def __call__(self, request: Request) -> Output:
        printer = Printer(request, "python/zoo")
        pages = [self._page(one.path, one.title) for one in request.api.resources]
        files = printer.formatted(pages, self._format)
        copied = [File(f"copied{n}.txt", self.head) for n in range(self.number)]
        return Output("python/zoo", (*files, *copied))

    def _page(self, path: str, title: str) -> Rendered:
        page = Page(f"{path}.py", "a.jinja", None, path)
        return Rendered(page, f"{self.head}title = {title!r}\n", page.path)

    def _format(self, texts: Mapping[str, str], templates: object) -> dict[str, Formatted]:
        return {path: Formatted(text + self.tail) for path, text in texts.items()}


@pytest.fixture
def generator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator:
    work_in(tmp_path, monkeypatch)
    generator = Generator()
    monkeypatch.setattr(pipeline, "target_named", lambda name: stub(generator))
    assert cli.run(["generate"]) == 0
    return generator


@pytest.fixture
def check(generator: Generator, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    def run(*arguments: str) -> list[str]:
        cli.run(["check", *arguments])
        return [line.removeprefix(f"{ROOT}/") for line in capsys.readouterr().out.splitlines()]

    assert run() == []
    yield run


def other_sdkpress(monkeypatch: pytest.MonkeyPatch, **versions: str) -> None:
    """The lock was written by another one."""
    facts = dict(line.split(" ") for line in identity.identity())
    lock = LOCK.read_text()
    for name, version in versions.items():
        lock = lock.replace(f"{name} {facts[name]}", f"{name} {version}")
    LOCK.write_text(lock)


def test_missing_and_extra(check: Run) -> None:
    (ROOT / "animals.py").unlink()
    assert check() == ["animals.py: missing"]
    SPEC.rename("specs/zoo/plants.yaml")
    Path("specs/zoo/plants.yaml").write_text(RESOURCE.replace("animals", "plants"))
    cli.run(["generate"])
    SPEC.write_text(RESOURCE)
    Path("specs/zoo/plants.yaml").unlink()
    assert check() == [
        "animals.py: missing",
        "plants.py: extra: no spec prints it any more",
        "sdkpress.lock: to be written anew",
    ]


def test_reformatted_is_no_edit_and_is_written_over(check: Run) -> None:
    (ROOT / "animals.py").write_text("#  Printed\ntitle    = ('')\n")
    assert check() == ["animals.py: reformatted: it says the same in another layout"]
    assert cli.run(["generate"]) == 0
    assert check() == []


def test_line_ends_are_no_difference(check: Run) -> None:
    for path in ROOT.iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert check() == []


def test_edited_by_hand(check: Run) -> None:
    (ROOT / "animals.py").write_text("title = 'mine'\n")
    assert check() == ["animals.py: was edited by hand since sdkpress wrote it"]


def test_the_spec_moved(check: Run) -> None:
    SPEC.write_text(f"{RESOURCE}title: Beasts\n")
    assert check() == ["animals.py: the spec moved", "sdkpress.lock: to be written anew"]


def test_what_is_not_printed_moves_the_lock_alone(check: Run) -> None:
    SPEC.write_text(f"{RESOURCE}description: Beasts\n")
    assert check() == ["sdkpress.lock: to be written anew"]


def test_the_generator_moved(
    check: Run, generator: Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    other_sdkpress(monkeypatch, sdkpress="0.0.1")
    generator.head = "# Printed anew\n"
    moved = f"the generator moved (sdkpress 0.0.1 → {identity.__version__})"
    assert check() == [
        f"animals.py: {moved}",
        f"copied0.txt: {moved}",
        "sdkpress.lock: to be written anew",
    ]


def test_the_generator_moved_within_a_version(
    check: Run, generator: Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    other_sdkpress(monkeypatch, templates="0" * 64)
    generator.head = "# Printed anew\n"
    assert check()[0] == "animals.py: the generator moved (other code or templates)"


def test_the_spec_moved_while_the_generator_did(
    check: Run, generator: Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    other_sdkpress(monkeypatch, sdkpress="0.0.1")
    SPEC.write_text(f"{RESOURCE}title: Beasts\n")
    assert check()[0] == "animals.py: the spec moved"


def test_the_formatter_moved(
    check: Run, generator: Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    other_sdkpress(monkeypatch, black="26.1.0", sdkpress="0.0.1")
    generator.tail = "\n"
    moved = f"the formatter moved (black 26.1.0 → {identity.BLACK_VERSION})"
    assert check() == [f"animals.py: {moved}", "sdkpress.lock: to be written anew"]


def test_an_upgrade_that_changes_no_body_changes_the_lock_alone(
    check: Run, generator: Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = LOCK.read_bytes()
    stamps = {path: path.stat().st_mtime_ns for path in ROOT.iterdir() if path != LOCK}
    other_sdkpress(monkeypatch, sdkpress="0.0.1", black="26.1.0", templates="0" * 64)
    assert check() == [
        "sdkpress.lock: to be written anew, and nothing else: the generator moved "
        f"(sdkpress 0.0.1 → {identity.__version__})"
    ]
    assert cli.run(["generate"]) == 0
    assert LOCK.read_bytes() == before
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps


def test_a_lock_of_the_format_before_tells_by_its_inputs(
    check: Run, generator: Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    other_sdkpress(monkeypatch, sdkpress="0.0.1")
    head, _, entries = LOCK.read_text().partition("\n\n")
    lines = (line.split(" ", 4) for line in entries.splitlines())
    old = "".join(f"{hash_}  {path}\n" for hash_, *_, path in lines)
    LOCK.write_text(f"{head.replace('lock-format 2', 'lock-format 1')}\n\n{old}")
    generator.head = "# Printed anew\n"
    assert check()[0].startswith("animals.py: the generator moved (sdkpress 0.0.1")
    SPEC.write_text(f"{RESOURCE}title: Beasts\n")
    assert check()[0] == "animals.py: the spec or the generator moved"
    assert cli.run(["generate"]) == 0
    assert check() == []


def test_a_forged_lock_is_found(check: Run) -> None:
    """`generate` takes it at its word; `check` prints everything and compares."""
    path = ROOT / "animals.py"
    forged = "title = 'forged'\n"
    lock = LOCK.read_text()
    LOCK.write_text(lock.replace(digest(path.read_bytes()), digest(forged.encode())))
    path.write_text(forged)
    assert cli.run(["generate"]) == 0
    assert path.read_text() == forged
    assert check() == [
        "animals.py: not what these specs are printed as, whatever the lock says",
        "sdkpress.lock: to be written anew",
    ]
    SPEC.write_text(f"# A comment\n{RESOURCE}")
    assert cli.run(["generate"]) == 0
    assert path.read_text() == forged
    assert check()[0].startswith("animals.py: not what these specs")


def test_many_files_with_one_cause_are_one_line(check: Run, generator: Generator) -> None:
    SPEC.write_text(f"{RESOURCE}title: Beasts\n")
    generator.number = 1_200
    assert check() == [
        "animals.py: the spec moved",
        f"{ROOT}: 1,199 files: missing; copied1.txt is the first",
        "sdkpress.lock: to be written anew",
    ]


def test_the_difference_is_shown_as_before(check: Run) -> None:
    SPEC.write_text(f"{RESOURCE}title: Beasts\n")
    lines = check("--diff")
    assert f"--- {ROOT.relative_to('generated')}/animals.py" in lines
    assert "+title = 'Beasts'" in lines


def test_every_cause_but_an_edit_is_mended_without_asking(
    check: Run, generator: Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    other_sdkpress(monkeypatch, sdkpress="0.0.1")
    generator.head, generator.tail = "# Printed anew\n", "\n"
    SPEC.write_text(f"{RESOURCE}title: Beasts\n")
    (ROOT / "copied0.txt").unlink()
    assert cli.run(["generate"]) == 0
    assert check() == []


def test_the_api_s_own_facts_are_in_every_slice(check: Run) -> None:
    api = Path("specs/zoo/api.yaml")
    before = LOCK.read_text()
    api.write_text(API.replace("https://api.zoo", "https://api2.zoo"))
    assert cli.run(["generate"]) == 0
    line = next(line for line in before.splitlines() if line.endswith(" animals.py"))
    assert line not in LOCK.read_text().splitlines()
    assert line[:64] in LOCK.read_text()
