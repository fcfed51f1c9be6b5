"""Classes that inherit from classes of the package's user: the API of `cases/extended-classes`.

`extended/` is what such a user writes: `extensions.py` in the package, a module elsewhere, and code
that uses both.
"""

from __future__ import annotations

import copy
import json
import pickle
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.support.server import Answer, Request, answer, serve

from .callers import Way
from .printed import REPOSITORY, print_sdk, python, run_python

SPEC = REPOSITORY / "tests/cases/extended-classes/spec"
OWN = Path(__file__).parent / "extended"
TICKET = {"id": "7", "title": "the door", "notes": [{"text": "It"}, {"text": "sticks"}]}


def print_extended(folder: Path) -> Path:
    """The package, with what its user adds."""
    packages = print_sdk(SPEC, folder)
    shutil.copy(OWN / "extensions.py", packages / "desk_sdk")
    shutil.copytree(OWN / "acme", packages / "acme")
    return packages


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    found = print_extended(tmp_path_factory.mktemp("extended"))
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(found))
        yield found


@pytest.fixture(scope="module")
def desk_sdk(folder: Path) -> Any:
    return import_module("desk_sdk")


def the_desk(request: Request) -> Answer:
    """As much of the desk as is asked for."""
    if request.method == "PATCH":
        return answer({**TICKET, "is_open": json.loads(request.body)["is_open"]})
    if request.path.startswith("/archive/"):
        return answer({"id": request.path.rpartition("/")[2], "shelf": 4})
    if request.path == "/tickets":
        return answer({"data": [TICKET], "next": None})
    if request.path == "/tickets/7":
        return answer(TICKET)
    return answer({"reason": "locked"}, status=423)


# --- what the classes do


def test_a_model_has_what_its_user_gives_it(desk_sdk: Any) -> None:
    with serve(the_desk) as server, desk_sdk.Desk(base_url=server.url) as desk:
        ticket = desk.tickets.get("7")
        old = desk.archive.tickets.get("3")
    assert (ticket.headline, ticket.text) == ("The door", "It sticks")
    assert ticket.mentions("sticks")
    assert old.label() == "old 3"
    assert desk_sdk.extra_fields(old) == {"shelf": 4}


def test_a_model_stays_what_it_was(desk_sdk: Any) -> None:
    with serve(the_desk) as server, desk_sdk.Desk(base_url=server.url) as desk:
        ticket = desk.tickets.get("7")
    assert ticket.text  # kept beside the fields, and no part of them
    for twin in (copy.copy(ticket), copy.deepcopy(ticket), pickle.loads(pickle.dumps(ticket))):
        assert (type(twin), twin, twin.text) == (type(ticket), ticket, ticket.text)
    assert desk_sdk.to_dict(ticket) == desk_sdk.raw_data(ticket) == TICKET
    assert type(ticket).__struct_fields__ == ("id", "title", "is_open", "notes")
    assert repr(ticket).startswith("Ticket(id='7'")


def test_the_body_of_an_error_is_extended(desk_sdk: Any) -> None:
    with (
        serve(the_desk) as server,
        desk_sdk.Desk(base_url=server.url) as desk,
        pytest.raises(desk_sdk.APIStatusError) as raised,
    ):
        desk.tickets.get("8")
    assert raised.value.body.is_lock()


def test_a_resource_is_extended_in_both_its_forms(desk_sdk: Any, way: Way) -> None:
    with (
        serve(the_desk) as server,
        way.client(desk_sdk.Desk, desk_sdk.AsyncDesk, base_url=server.url) as desk,
    ):
        closed = way.result(desk.tickets.close("7"))
    assert (closed.is_open, closed.headline) == (False, "The door")
    assert not hasattr(desk.archive.tickets, "close")


def test_a_client_is_extended_and_so_are_its_copies(desk_sdk: Any) -> None:
    with serve(the_desk) as server, desk_sdk.Desk(base_url=server.url) as desk:
        assert desk.first().id == desk.with_options(timeout=5).first().id == "7"
    assert not hasattr(desk_sdk.AsyncDesk, "first")


# --- when a module of the user's is loaded


@pytest.mark.parametrize(
    ("code", "loaded"),
    [
        ("import desk_sdk", []),
        ("from desk_sdk import Desk", ["desk_sdk.extensions"]),
        ("from desk_sdk import AsyncDesk", []),
        # The body of errors is there with every client.
        ("from desk_sdk import AsyncDesk; AsyncDesk().archive.count", ["acme.errors"]),
        (
            "from desk_sdk import AsyncDesk; AsyncDesk().tickets",
            ["acme.errors", "desk_sdk.extensions"],
        ),
        (
            "from desk_sdk import AsyncDesk; AsyncDesk().archive.tickets",
            ["acme.errors", "acme.sdk"],
        ),
    ],
)
def test_a_module_loads_with_the_classes_that_need_it(
    folder: Path, code: str, loaded: list[str]
) -> None:
    check = "print(*sorted({'acme.errors', 'acme.sdk', 'desk_sdk.extensions'} & set(sys.modules)))"
    printed = python("-c", f"import sys\n{code}\n{check}", path=folder)
    assert printed.split() == loaded


def test_a_copy_under_another_name_has_extensions_of_its_own(folder: Path, tmp_path: Path) -> None:
    there = tmp_path / "shop/vendored/helpdesk"
    shutil.copytree(folder / "desk_sdk", there, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(folder / "acme", tmp_path / "acme")
    code = (
        "from shop.vendored.helpdesk.types.tickets import Ticket\n"
        "print(Ticket(id='1', title='a').headline, Ticket.__mro__[1].__module__)"
    )
    assert python("-c", code, path=tmp_path) == "A shop.vendored.helpdesk.extensions\n"


def test_a_module_that_is_missing_is_named(folder: Path, tmp_path: Path) -> None:
    for package in ("desk_sdk", "acme"):
        shutil.copytree(folder / package, tmp_path / package)
    (tmp_path / "desk_sdk/extensions.py").unlink()
    done = run_python("-c", "from desk_sdk import Desk", path=tmp_path)
    assert done.stderr.endswith("ModuleNotFoundError: No module named 'desk_sdk.extensions'\n")


# --- where both have a name


COLLIDING = """
class DeskExtras: ...
class AsyncTicketsExtras: ...
class TicketsExtras:
    def get(self, id: str) -> str:
        return "mine"
class TicketExtras:
    title = "mine"
    @property
    def is_open(self) -> str:
        return "mine"
    def __repr__(self) -> str:
        return "mine"
"""


def test_what_is_printed_wins_over_what_is_inherited(folder: Path, tmp_path: Path) -> None:
    for package in ("desk_sdk", "acme"):
        shutil.copytree(folder / package, tmp_path / package)
    (tmp_path / "desk_sdk/extensions.py").write_text(COLLIDING)
    code = (
        "from desk_sdk.resources.tickets import Tickets\n"
        "from desk_sdk.types.tickets import Ticket\n"
        "ticket = Ticket(id='1', title='a')\n"
        "print(ticket.title, ticket.is_open, ticket, Tickets.get.__module__)\n"
    )
    assert python("-c", code, path=tmp_path) == "a None mine desk_sdk.resources.tickets\n"


def test_a_model_takes_no_constructor(folder: Path, tmp_path: Path) -> None:
    for package in ("desk_sdk", "acme"):
        shutil.copytree(folder / package, tmp_path / package)
    own = tmp_path / "desk_sdk/extensions.py"
    own.write_text("class TicketExtras:\n    def __init__(self) -> None: ...\n")
    done = run_python("-c", "import desk_sdk.types.tickets", path=tmp_path)
    assert "TypeError: Struct base classes cannot define __init__" in done.stderr


# --- sdkpress leaves the user's module alone


def test_neither_generate_nor_check_minds_the_module(tmp_path: Path) -> None:
    shutil.copytree(SPEC, tmp_path / "specs/desk")
    api = tmp_path / "specs/desk/api.yaml"
    api.write_text(re.sub(r"(?ms)^  typescript:.*?^(?! )", "", api.read_text()))
    command = (sys.executable, "-m", "generator")

    def sdkpress(name: str) -> subprocess.CompletedProcess[str]:
        environment = {"PYTHONPATH": str(REPOSITORY), "PATH": ""}
        return subprocess.run(
            [*command, name], cwd=tmp_path, env=environment, capture_output=True, text=True
        )

    assert sdkpress("generate").returncode == 0
    own = tmp_path / "generated/python/desk_sdk/extensions.py"
    own.write_text("import nothing_of_this_name\n")
    assert sdkpress("check").returncode == 0
    # What the spec says of classes changes files around it.
    api.write_text(api.read_text().replace("      Ticket: TicketExtras\n", ""))
    assert sdkpress("check").returncode != 0
    assert sdkpress("generate").returncode == 0
    assert own.read_text() == "import nothing_of_this_name\n"
    assert "extensions.py" not in (own.parent / "sdkpress.lock").read_text()


# --- type checkers

REFUSED = {
    f"consumer.py:{number}"
    for number, line in enumerate((OWN / "consumer.py").read_text().splitlines(), 1)
    if line.endswith("  # refused")
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = print_extended(tmp_path_factory.mktemp("project"))
    shutil.copy(OWN / "consumer.py", folder)
    return folder


@pytest.mark.tools
def test_mypy_strict(project: Path) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file=", "--python-version"),
            *("3.11", "--no-error-summary", "consumer.py", "desk_sdk", "acme"),
        ],
        cwd=project,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    found = set(re.findall(r"^(.*?:\d+): error: ", done.stdout, re.MULTILINE))
    assert found == REFUSED, done.stdout


@pytest.mark.tools
def test_pyright_strict(project: Path) -> None:
    # What the runtime looks like is judged elsewhere.
    settings = {
        "include": ["consumer.py", "acme", "desk_sdk"],
        "exclude": ["desk_sdk/_runtime"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (project / "strict.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pyright", "--project", "strict.json"),
            *("--pythonpath", sys.executable, "--outputjson"),
        ],
        cwd=project,
        capture_output=True,
        text=True,
    )
    found = {
        f"{Path(one['file']).relative_to(project)}:{one['range']['start']['line'] + 1}"
        for one in json.loads(done.stdout)["generalDiagnostics"]
    }
    assert found == REFUSED, done.stdout
