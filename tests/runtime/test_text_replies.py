"""Replies that are text: what is taken for it, and what is not."""

from __future__ import annotations

import pytest
from truto_python_sdk._runtime.errors import DecodeError
from truto_python_sdk._runtime.operation import Operation

from tests.support.server import answer, serve

from .callers import Caller

PAGE = "<html>Log in</html>"


@pytest.mark.parametrize(
    ("accept", "content_type"),
    [
        ("text/csv", "text/csv"),
        ("text/csv", "text/plain; charset=utf-8"),
        ("", "text/plain"),
        ("text/html", "text/html"),
        ("text/html;q=0.9", "text/html; charset=utf-8"),
        ("text/*", "text/html"),
        ("*/*", "text/html"),
    ],
)
def test_text_is_given_as_it_came(caller: Caller, accept: str, content_type: str) -> None:
    operation: Operation[str] = Operation("GET /x", response=str, accept=accept)
    with serve(answer(body=PAGE.encode(), content_type=content_type)) as server:
        assert caller.call(server.url, operation) == PAGE


@pytest.mark.parametrize("accept", ["text/csv", "text/plain", ""])
def test_a_page_that_nobody_asked_for_is_an_error(caller: Caller, accept: str) -> None:
    operation: Operation[str] = Operation("GET /x", response=str, accept=accept)
    said = answer(body=PAGE.encode(), content_type="text/html; charset=utf-8")
    with serve(said) as server, pytest.raises(DecodeError, match="text/html"):
        caller.call(server.url, operation)
