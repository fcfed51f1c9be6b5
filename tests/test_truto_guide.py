"""The guide to Truto's SDK does what it says: each block runs, in order, as it stands.

The blocks share their names and their environment, as in a reader's session. What a comment behind
a `print` claims must be printed there; blocks that print nothing have a test of their own below.
"""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Generator
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from inspect import signature
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

import certifi
import pytest

from tests.support.server import Request, serve
from tests.support.truto import ACCOUNT, STREAM, Truto

REPOSITORY = Path(__file__).parents[1]
GUIDE = (REPOSITORY / "docs/truto-guide.md").read_text(encoding="utf-8")
BLOCKS: list[tuple[str, str]] = re.findall(
    r"^```(python|sh)\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE
)
BASE_URL = "https://api.truto.one"


@dataclass
class Ran:
    """A block, what its lines printed, and what it sent. `environment`: for the next ones."""

    block: str
    printed: dict[int, list[str]] = field(default_factory=dict[int, list[str]])
    requests: list[Request] = field(default_factory=list[Request])
    output: str = ""
    names: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def claims(self) -> dict[int, str]:
        """What comments behind a `print` say, by line."""
        lines = enumerate(self.block.splitlines(), 1)
        found = {number: re.search(r"print\(.*?  # (.+)$", line) for number, line in lines}
        return {number: one[1] for number, one in found.items() if one}

    def print(self, url: str, *values: object) -> None:
        shown = " ".join(map(str, values)).replace(url, BASE_URL)
        self.printed.setdefault(sys._getframe(1).f_lineno, []).append(shown)


@dataclass
class Session:
    """The reader: a folder, an environment, and the names that blocks share."""

    url: str
    truto: Truto
    patch: pytest.MonkeyPatch
    names: dict[str, Any] = field(default_factory=dict[str, Any])

    def run(self, language: str, block: str) -> Ran:
        ran, before = Ran(block), len(self.truto.requests)
        if language == "sh":
            self._shell(block)
        else:
            self.names["print"] = partial(ran.print, self.url)
            with redirect_stdout(StringIO()) as output:
                exec(compile(block, "<a block of the guide>", "exec"), self.names)
            ran.output = output.getvalue()
        ran.names = dict(self.names)
        ran.requests = self.truto.requests[before:]
        return ran

    def _shell(self, block: str) -> None:
        done = subprocess.run(
            ["bash", "-euc", f"{block}\nenv -0 > environment"], capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        for entry in Path("environment").read_text().split("\0"):
            name, _, value = entry.partition("=")
            if name and os.environ.get(name) != value:
                self.patch.setenv(name, value)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Generator[Session]:
    folder, truto = tmp_path_factory.mktemp("reader"), Truto()
    logger = logging.getLogger("truto_python_sdk")
    client = import_module("truto_python_sdk._runtime.sync_client").SyncClient
    before, level = list(logger.handlers), logger.level
    with serve(truto) as server, pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        (folder / "sdkpress").symlink_to(REPOSITORY)
        (folder / "company-ca.pem").write_bytes(Path(certifi.where()).read_bytes())
        patch.setenv("COMPANY_PROXY", server.url)
        # What is installed already is all that the first block may ask for.
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PATH", f"{sysconfig.get_path('scripts')}:{os.environ['PATH']}")
        patch.delenv("TRUTO_API_TOKEN", raising=False)
        patch.setattr(import_module("truto_python_sdk._config"), "BASE_URL", server.url)
        session = Session(server.url, truto, patch)
        yield session
        logger.handlers[:] = before
        logger.setLevel(level)
        for value in session.names.values():
            if isinstance(value, client):
                value.close()


@pytest.fixture(scope="module")
def all_ran(reader: Session) -> list[Ran]:
    return [reader.run(language, block) for language, block in BLOCKS]


Find = Callable[[str], Ran]


@pytest.fixture
def ran(all_ran: list[Ran]) -> Find:
    """Finds the block that holds a piece of text."""

    def find(piece: str) -> Ran:
        (found,) = (one for one in all_ran if piece in one.block)
        return found

    return find


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_what_comments_claim_is_printed(all_ran: list[Ran], number: int) -> None:
    one = all_ran[number]
    assert {line: ", ".join(texts) for line, texts in one.printed.items()} == one.claims


# The blocks that print nothing, and the tests that know what they do.
SILENT = {
    "pip install": "test_it_is_copied",
    "export TRUTO_API_TOKEN": "test_the_token_of_the_environment",
    "3f1b2a9e": "test_the_account_of_a_call",
    "messages.create(\n": "test_what_is_sent",
    "parent=UNSET": "test_left_out_and_none",
    "logging.DEBUG": "test_logs",
}


def test_every_block_is_checked() -> None:
    silent = [block for _, block in BLOCKS if not Ran(block).claims]
    assert len(silent) == len(SILENT)
    for block in silent:
        (name,) = (name for piece, name in SILENT.items() if piece in block)
        assert name in globals()


@pytest.mark.tools
def test_type_checkers_accept_it(tmp_path: Path) -> None:
    code = "\n".join(block for language, block in BLOCKS if language == "python")
    (tmp_path / "guide.py").write_text(code, encoding="utf-8")
    options = ("--strict", "--config-file=", "--python-version=3.11")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "guide.py"],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(REPOSITORY / "generated/python")},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_is_copied(all_ran: list[Ran]) -> None:
    assert Path("truto_python_sdk/__init__.py").is_file()


def test_the_token_of_the_environment(ran: Find) -> None:
    (sent,) = ran("print(message.created_at)").requests
    assert sent.header("authorization") == "Bearer an-api-token-of-yours"
    assert parse_qs(sent.query) == {"integrated_account_id": [ACCOUNT]}


def test_a_token_is_asked_for_again(ran: Find) -> None:
    sent = ran("def ask_for_token").requests
    assert [one.header("authorization") for one in sent] == [
        "Bearer an-expired-token",
        "Bearer a-fresh-token",
    ]


def test_the_account_of_a_call(ran: Find) -> None:
    (sent,) = ran("3f1b2a9e").requests
    assert parse_qs(sent.query)["integrated_account_id"] == ["3f1b2a9e-5f0c-4b53-9d0a-0f6a4d1c2b7e"]


def test_a_filter_by_operator(ran: Find) -> None:
    (sent,) = ran("created_at={").requests
    assert parse_qs(sent.query) == {
        "channel[id]": ["C1"],
        "channel[type]": ["channel"],
        "created_at[gt]": ["2026-11-01T00:00:00+00:00"],
        "integrated_account_id": [ACCOUNT],
        "limit": ["50"],
    }


def test_pages_are_fetched_when_they_are_reached(ran: Find) -> None:
    cursors = [parse_qs(one.query).get("next_cursor", [""])[0] for one in ran("take(3)").requests]
    assert cursors == ["", "2", "3", "2", "3"]  # take(3), which needs the third, then pages()


def test_a_list_goes_on_at_a_cursor(ran: Find) -> None:
    sent = ran("RequestOptions(cursor=").requests
    assert [parse_qs(one.query)["next_cursor"] for one in sent] == [["2"], ["3"]]


def test_what_is_sent(ran: Find) -> None:
    sent = ran("messages.create(\n").requests
    body = {"content": "Hello", "format": "text"}
    assert [(one.method, one.path.rpartition("/")[2]) for one in sent] == [
        ("POST", "messages"),
        ("PATCH", "23423523"),
        ("PATCH", "23423524"),
        ("DELETE", "23423523"),
    ]
    assert [one.json() for one in sent[:3]] == [
        {"channel": {"id": "C1"}, "body": body},
        {"body": {"content": "Hello again"}},
        {"body": body},
    ]
    keys = {UUID(one.header("idempotency-key")) for one in sent}
    assert len(keys) == 4


def test_left_out_and_none(ran: Find) -> None:
    body = {"body": {"content": "Hello"}}
    sent = ran("parent=UNSET").requests
    assert [one.json() for one in sent] == [body, {**body, "remote_data": None}]


def test_a_blocked_account_is_asked_once(ran: Find) -> None:
    paths = [one.path.rpartition("/")[2] for one in ran("def describe").requests]
    assert paths == ["23423523", "refused", "without-channel", "blocked"]


def test_a_retry_has_the_same_key(ran: Find) -> None:
    first, second = ran("on_retry=").requests
    assert first.header("idempotency-key") == second.header("idempotency-key")
    assert first.body == second.body


def test_options(ran: Find) -> None:
    first, second = ran("with_options(").requests
    assert [one.header("x-team") for one in (first, second)] == ["billing", "billing"]
    assert parse_qs(first.query)["truto_skip_api_call"] == ["true"]


def test_requests_of_ones_own(ran: Find) -> None:
    first, second = ran("/proxy/messages").requests
    assert (first.target, second.json()) == ("/integrated-account/me", {"text": "Hello"})
    assert second.target == f"/proxy/messages?integrated_account_id={ACCOUNT}"


def test_any_unified_resource(ran: Find) -> None:
    *_, update, custom = ran('unified_api.list("crm"').requests
    assert (update.method, update.path) == ("PATCH", "/unified/crm/contacts/17")
    assert custom.path == "/unified/instant-messaging/channels/join"
    assert custom.json() == {"channel": {"id": "C1"}}


def test_a_saved_stream(all_ran: list[Ran]) -> None:
    assert Path("message.bin").read_bytes() == STREAM


def test_a_header_of_a_hook(ran: Find) -> None:
    (sent,) = ran("def add_trace").requests
    assert sent.header(
        "traceparent",
    ) == ("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")


def test_logs(ran: Find) -> None:
    sent, received = ran("logging.DEBUG").output.splitlines()
    assert sent.endswith("/unified/instant-messaging/messages/23423523, attempt 1: sending")
    assert "200 in" in received
    assert "'content-type': 'application/json'" in received
    assert "'ratelimit-remaining': '499'" in received
    assert "x-" not in received


def test_the_headers_that_logs_show(ran: Find) -> None:
    hooks = import_module("truto_python_sdk._runtime.hooks")
    (claimed,) = re.findall(r"^these are shown: (.+?)\. Of a ", GUIDE, re.DOTALL | re.MULTILINE)
    assert re.findall(r"`(.+?)`", claimed) == sorted(hooks._SHOWN)


def test_the_figures() -> None:
    def module(name: str) -> Any:
        return import_module(f"truto_python_sdk.{name}")

    policy, budget = module("_config").RETRY, module("_runtime.retry").RetryBudget()
    assert (policy.statuses, policy.never) == ({429, 502, 504}, {503})
    assert policy.server_errors_unless == "truto_is_remote_error"
    assert (policy.max_retries, policy.max_retry_after) == (2, 120)
    assert (policy.first_delay, policy.max_delay, policy.reset_header) == (
        0.5,
        8,
        "ratelimit-reset",
    )
    assert [budget.spend() for _ in range(101)] == [True] * 100 + [False]
    for _ in range(10):
        budget.earn()
    assert [budget.spend(), budget.spend()] == [True, False]
    timeout = module("_runtime.timeouts").Timeout()
    assert (timeout.total, timeout.connect) == (600, 10)
    assert timeout.read == timeout.write == timeout.pool == 60
    size = signature(module("_client").Truto).parameters["max_response_size"].default
    assert size == 64 * 1024 * 1024
    replies = module("_runtime.replies")
    assert (replies.ERROR_BODY_LIMIT, replies._CONTENT_LIMIT) == (1024 * 1024, 64 * 1024)
    assert module("_runtime.connection")._LONGEST_URL == 65_536


def test_a_proxy_of_ones_own(ran: Find) -> None:
    (sent,) = ran("COMPANY_PROXY").requests
    assert sent.target.startswith("http://127.0.0.1:")
