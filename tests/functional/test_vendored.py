"""The package in other people's hands: copied, renamed, imported with care, looked into."""

from __future__ import annotations

import pickle
import shutil
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.support.server import answer, serve

from .printed import python, run_python
from .sdk import ACCOUNT, TOKEN

PUBLIC = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncByteStream",
    "AsyncKeyedPage",
    "AsyncPage",
    "AuthenticationError",
    "BadRequestError",
    "ByteStream",
    "ConflictError",
    "ConnectError",
    "ConnectTimeoutError",
    "DeadlineExceededError",
    "DecodeError",
    "ErrorBody",
    "ErrorEvent",
    "InternalServerError",
    "KeyedPage",
    "MethodNotAllowedError",
    "Mismatch",
    "NotFoundError",
    "Page",
    "PaginationError",
    "PermissionDeniedError",
    "PoolTimeoutError",
    "RateLimitError",
    "RawResponse",
    "ReadTimeoutError",
    "RedirectError",
    "RequestEvent",
    "RequestOptions",
    "ResponseEvent",
    "ResponseTooLargeError",
    "RetryEvent",
    "Timeout",
    "Truto",
    "TrutoApi",
    "UNSET",
    "UnprocessableEntityError",
    "Unset",
    "WriteTimeoutError",
    "__api_version__",
    "__requires__",
    "__version__",
    "extra_fields",
    "raw_data",
    "to_dict",
    "to_json",
]

IMPORT_EVERYTHING = """
import pkgutil, sys
from importlib import import_module

package = import_module(sys.argv[2])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    import_module(module.name)
"""
WITH_PATH = "import sys\nsys.path.insert(0, sys.argv[1])\n"
WITH_AUDIT = """
import os
seen = []
def audit(event, arguments):
    if event == "open":
        writes = arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        seen.append(("write" if writes else "read", str(arguments[0])))
    elif event.startswith(("socket.", "subprocess.", "os.", "shutil.", "urllib.", "ctypes.dlopen")):
        if event not in ("os.listdir", "os.scandir"):
            seen.append((event, repr(arguments)))
sys.addaudithook(audit)
"""


# --- two copies


@pytest.fixture
def copies(packages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any]:
    """The package under two other names, one of them deep inside of another package."""
    names = "shop.vendored.truto_client", "another_copy"
    for name in names:
        folder = tmp_path.joinpath(*name.split("."))
        shutil.copytree(
            packages / "truto_python_sdk", folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    monkeypatch.syspath_prepend(str(tmp_path))
    first, second = map(import_module, names)
    return first, second


def message_of(package: Any) -> Any:
    """A message that a call of this copy gave."""
    with serve(answer({"id": "1", "body": {"content": "Hello"}})) as server:
        arguments = {"token": TOKEN, "integrated_account_id": ACCOUNT, "base_url": server.url}
        with package.Truto(**arguments) as client:
            return client.instant_messaging.messages.get("1")


def test_models_of_both_copies_are_pickled(copies: tuple[Any, Any]) -> None:
    for package in copies:
        message = message_of(package)
        copy = pickle.loads(pickle.dumps(message))
        assert type(copy) is type(message)
        assert type(copy).__module__.startswith(package.__name__)
        assert copy == message
        assert copy.body.content == "Hello"


def test_equal_names_do_not_meet(copies: tuple[Any, Any]) -> None:
    first, second = copies
    assert type(message_of(first)) is not type(message_of(second))
    assert message_of(first) != message_of(second)
    assert first.UNSET is not second.UNSET
    with (
        serve(answer({}, status=404)) as server,
        first.Truto(token=TOKEN, base_url=server.url) as client,
        pytest.raises(first.NotFoundError) as raised,
    ):
        client.unified_api.get("crm", "contacts", "1", {"integrated_account_id": ACCOUNT})
    assert not isinstance(raised.value, second.APIError)


# --- what importing does


@pytest.mark.parametrize("name", ["truto_python_sdk", "city_zoo"])
def test_every_module_imports_without_a_warning(packages: Path, name: str) -> None:
    code = WITH_PATH + IMPORT_EVERYTHING
    assert python("-I", "-W", "error", "-c", code, packages, name, path=packages) == ""


@pytest.mark.parametrize("name", ["truto_python_sdk", "city_zoo"])
def test_importing_reads_modules_and_does_nothing_else(packages: Path, name: str) -> None:
    # Where trio is installed, httpx2's connections load it, and it loads much.
    without_trio = "sys.modules['trio'] = None\n"
    code = WITH_PATH + without_trio + WITH_AUDIT + IMPORT_EVERYTHING + "print(*seen, sep='\\n')"
    printed = python("-I", "-B", "-c", code, packages, name, path=packages)
    # httpx2 asks its own METADATA for its version; Python looks for modules in a .zip, too.
    modules = tuple(f"{suffix}')" for suffix in (".py", ".pyc", ".so", ".zip", "/METADATA"))
    assert [
        line
        for line in printed.splitlines()
        if not (line.startswith("('read', ") and line.endswith(modules))
    ] == []


def test_importing_the_package_reads_its_first_file_alone(packages: Path) -> None:
    code = WITH_PATH + WITH_AUDIT + "import truto_python_sdk\nprint(*(name for _, name in seen))"
    printed = python("-I", "-B", "-c", code, packages, path=packages)
    modules = {Path(name).name.partition(".")[0] for name in printed.split()}
    assert modules - {"__future__"} == {"__init__"}


def test_importing_the_package_loads_nothing_else(packages: Path) -> None:
    code = WITH_PATH + (
        "before = set(sys.modules)\n"
        "import truto_python_sdk\n"
        "print(*sorted(set(sys.modules) - before - {'__future__'}))"
    )
    assert python("-I", "-c", code, packages, path=packages) == "truto_python_sdk\n"


def test_a_client_s_class_loads_no_http_library(packages: Path) -> None:
    code = WITH_PATH + (
        "from truto_python_sdk import Truto, TrutoApi\n"
        "print(*({'httpx2', 'msgspec', 'asyncio', 'ssl'} & set(sys.modules)))"
    )
    assert python("-I", "-c", code, packages, path=packages) == "\n"


def test_a_call_loads_its_own_resource_alone(packages: Path) -> None:
    code = WITH_PATH + (
        "from truto_python_sdk import Truto\n"
        "Truto(token='t').instant_messaging.channels\n"
        "names = [name for name in sys.modules if name.startswith('truto_python_sdk.')]\n"
        "print(*sorted(name for name in names if '.instant_messaging.' in name))"
    )
    assert python("-I", "-c", code, packages, path=packages).split() == [
        "truto_python_sdk.resources.instant_messaging.channels",
        "truto_python_sdk.types.instant_messaging.channels",
    ]


@pytest.mark.parametrize("missing", ["httpx2", "msgspec"])
@pytest.mark.parametrize(
    "name", ["Truto as T; T(token='t')", "TrutoApi as T; T(token='t')", "Page"]
)
def test_a_missing_requirement_is_one_clear_line(packages: Path, missing: str, name: str) -> None:
    code = WITH_PATH + f"sys.modules[{missing!r}] = None\nfrom truto_python_sdk import {name}"
    done = run_python("-I", "-c", code, packages, path=packages)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        "ImportError: truto_python_sdk needs httpx2>=2.16,<3 and msgspec>=0.22,<1: "
        f"no {missing} here"
    )
    assert "ModuleNotFoundError" not in done.stderr


# --- what there is to see


def test_the_public_names_are_these(truto: Any) -> None:
    assert sorted(truto.__all__) == PUBLIC
    assert dir(truto) == PUBLIC
    for name in PUBLIC:
        assert getattr(truto, name) is not None


def test_the_public_names_can_be_imported_by_a_star(packages: Path) -> None:
    code = (
        "from truto_python_sdk import *\nprint(*sorted(set(dir()) & set(__import__('sys').argv)))"
    )
    assert python("-c", code, *PUBLIC, path=packages).split() == PUBLIC


def test_a_name_that_there_is_not(truto: Any) -> None:
    with pytest.raises(
        AttributeError, match="module 'truto_python_sdk' has no attribute 'Nothing'"
    ):
        _ = truto.Nothing


def test_versions_and_requirements_can_be_read(truto: Any, zoo: Any) -> None:
    assert (truto.__version__, truto.__api_version__) == ("0.1.0", "2026-11")
    assert (zoo.__version__, zoo.__api_version__) == ("1.0.0", "3.1")
    assert truto.__requires__ == zoo.__requires__ == ("httpx2>=2.16,<3", "msgspec>=0.22,<1")


def test_support_is_data(packages: Path) -> None:
    support = import_module("truto_python_sdk.support.instant_messaging.messages")
    update = support.OPERATIONS["update"]
    assert update.integrations == ("slack",)
    assert update.request["body"].required_by == ("slack",)
    assert update.response["id"].supported_by == ("slack",)
    assert support.OPERATIONS["get"].response["id"].supported_by != ("slack",)
    assert support.MODELS["Message"]["body"].source == "seed"
