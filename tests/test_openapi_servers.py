"""URLs of servers as they are written become those that a client can be made with."""

from __future__ import annotations

from typing import Any

import pytest
from openapi_drafts import Read, document, read

HOST = "https://zoo.example"


def with_server(url: str, **variables: Any) -> Read:
    said = {
        name: {"default": value} if isinstance(value, str) else value
        for name, value in variables.items()
    }
    return read(document({}, servers=[{"url": url, "variables": said}]))


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("//zoo.example/v1", f"{HOST}/v1"),
        ("zoo.example/v1/", f"{HOST}/v1"),
        (f"{HOST}//v1//api/", f"{HOST}/v1/api"),
        ("https://user:password@zoo.example/?a=b#c", HOST),
        ("HTTPS://zoo.example", HOST),
        ("https://zöo.example", "https://xn--zo-fka.example"),
        ("/v1", "/v1"),
        ("./v1", "/v1"),
        ("v1", "/v1"),
    ],
)
def test_a_url_is_made_one_that_can_be_called(written: str, url: str) -> None:
    (server,) = with_server(written).draft.servers
    assert server.url == url


@pytest.mark.parametrize("written", ["wss://zoo.example", "https://a_zoo.example", "https://{x"])
def test_what_is_no_url_is_left_out(written: str) -> None:
    found = with_server(written)
    assert not found.draft.servers
    assert "bad-server" in found.codes


@pytest.mark.parametrize(
    ("written", "default", "url"),
    [
        ("{base}/v1", HOST, f"{HOST}/v1"),
        ("{base}/v1", "none", "/v1"),
        ("https://{base}/v1", f"{HOST}/zoo", f"{HOST}/zoo/v1"),
        ("https://a{base}zoo.example", ".", "https://a.zoo.example"),
        (f"{HOST}/{{base}}/v1", "", f"{HOST}/v1"),
        (f"{HOST}{{base}}", "/", HOST),
    ],
)
def test_what_no_variable_can_be_is_written_out(written: str, default: str, url: str) -> None:
    (server,) = with_server(written, base=default).draft.servers
    assert (server.url, server.variables) == (url, ())


@pytest.mark.parametrize(
    ("written", "default", "url", "kept"),
    [
        ("{base}", "zoo.example", "https://{base}", "zoo.example"),
        (f"{HOST}{{base}}", "/v1/pets", f"{HOST}/{{base}}", "v1/pets"),
        ("https://{base}.example", "{base}", "https://{base}.example", ""),
        ("https://{base}.example", "", "https://{base}.example", ""),
        ("https://{base}", f"{HOST}", "https://{base}", "zoo.example"),
        (f"{HOST}/bot{{base}}", "1:2", f"{HOST}/bot{{base}}", ""),
    ],
)
def test_a_default_that_cannot_stand_there_is_none(
    written: str, default: str, url: str, kept: str
) -> None:
    (server,) = with_server(written, base=default).draft.servers
    assert server.url == url
    assert [one.default for one in server.variables] == [kept]


def test_a_variable_has_a_name_that_a_client_can_have_and_values_that_can_be_sent() -> None:
    said = {"default": "a", "enum": ["a", "b c", "d"]}
    (server,) = with_server(HOST + "/{the base}", **{"the base": said}).draft.servers
    (variable,) = server.variables
    assert server.url == HOST + "/{the_base}"
    assert (variable.name, variable.values) == ("the_base", ("a", "d"))
