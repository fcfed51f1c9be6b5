"""Security schemes, servers and webhooks of documents."""

from __future__ import annotations

from typing import Any

import pytest

from tests.openapi_drafts import PET, Read, document, read, said

OK: Any = {"responses": {"200": {"description": "ok"}}}
SCHEMES: Any = {
    "token": {"type": "http", "scheme": "Bearer"},
    "oauth": {"type": "oauth2", "flows": {}},
    "basic": {"type": "http", "scheme": "basic"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "app": {"type": "apiKey", "in": "query", "name": "app"},
    "digest": {"type": "http", "scheme": "digest"},
    "nothing": None,
}


def with_security(api: Any = None, operation: Any = None) -> Read:
    said_of_api = {} if api is None else {"security": api}
    own = OK if operation is None else {**OK, "security": operation}
    return read(
        document({"/p": {"get": own}}, components={"securitySchemes": SCHEMES}, **said_of_api)
    )


@pytest.mark.parametrize(
    ("written", "alternatives"),
    [
        ([{"token": []}], (("token",),)),
        ([{}, {"token": []}], (("token",), ())),
        ([], ()),
        ([{"key": [], "app": []}], (("key", "app"),)),
        ([{"token": []}, {"oauth": ["read"]}, {"token": []}], (("token",), ("oauth",))),
        ([{"token": [], "oauth": []}], (("token",),)),
        ([{"digest": []}, {"basic": []}], (("basic",),)),
        ([{"digest": []}], ()),
        ([{"unknown": []}, {"basic": []}], (("basic",),)),
        ([{"nothing": []}], ()),
    ],
)
def test_what_an_api_accepts(written: Any, alternatives: Any) -> None:
    found = with_security(written)
    assert found.draft.security == alternatives
    assert {one.name for one in found.draft.schemes} == {n for one in alternatives for n in one}


def test_an_operation_has_its_own_or_the_usual() -> None:
    assert with_security([{"token": []}]).only.security is None
    assert with_security([{"token": []}], []).only.security == ()
    assert with_security(None, [{"key": []}]).only.security == (("key",),)
    assert with_security(None, [{"key": []}]).draft.security == ()


def test_schemes_that_nothing_asks_for_may_be_used_everywhere() -> None:
    found = with_security()
    assert found.draft.security[0] == ("token",)
    assert found.draft.security[-1] == ()
    assert "unused-security" in found.codes


def test_what_cannot_be_sent_together_is_told_once() -> None:
    operation = {**OK, "security": [{"token": [], "basic": []}]}
    paths = {f"/{name}": {"get": operation} for name in "ab"}
    found = read(document(paths, components={"securitySchemes": SCHEMES}))
    assert found.codes.count("bad-security") == 1


def test_authorization_among_the_parameters_is_a_credential() -> None:
    parameter = {"name": "authorization", "in": "header", "schema": {"type": "string"}}
    found = read(document({"/p": {"get": {**OK, "parameters": [parameter]}}}))
    (scheme,) = found.draft.schemes
    assert (scheme.kind, scheme.place, scheme.wire) == ("api_key", "header", "Authorization")
    assert not found.only.parameters
    assert "authorization-parameter" in found.codes


def with_servers(servers: Any, own: Any = None) -> Read:
    operation = OK if own is None else {**OK, "servers": own}
    return read(document({"/p": {"get": operation}}, servers=servers))


def test_servers_have_names_and_variables() -> None:
    variables = {"tenant": {"default": "demo", "enum": ["demo", "acme"]}}
    found = with_servers(
        [
            {"url": "https://{tenant}.zoo.example/v1", "variables": variables},
            {"url": "https://sandbox.zoo.example", "description": "The sandbox server."},
            {
                "url": "https://api.eu.zoo.example",
                "description": "For customers who live in Europe",
            },
        ]
    )
    first, second, third = found.draft.servers
    (variable,) = first.variables
    assert (variable.name, variable.default, variable.values) == (
        "tenant",
        "demo",
        ("demo", "acme"),
    )
    assert (second.name, third.name) == ("sandbox", "eu_zoo")


def test_a_variable_of_the_scheme_is_https() -> None:
    variables = {"scheme": {"default": "http", "enum": ["http", "https"]}}
    found = with_servers([{"url": "{scheme}://zoo.example", "variables": variables}])
    assert found.draft.servers[0].url == "https://zoo.example"
    assert not found.draft.servers[0].variables


@pytest.mark.parametrize(
    ("own", "base_url"),
    [
        ([{"url": "https://api.zoo.example/"}], ""),
        ([{"url": "https://uploads.zoo.example"}], "https://uploads.zoo.example"),
        ([{"url": "/v2"}], "https://api.zoo.example/v2"),
        ([{"url": "http://old.zoo.example"}], "https://old.zoo.example"),
        ([{"url": "ftp://zoo.example"}], ""),
        ([], ""),
    ],
)
def test_operations_elsewhere(own: Any, base_url: str) -> None:
    assert with_servers([{"url": "https://api.zoo.example"}], own).only.base_url == base_url


def test_webhooks_and_callbacks_have_payloads() -> None:
    body = {"requestBody": {"content": {"application/json": {"schema": PET}}}}
    callbacks = {"fed": {"{$request.body#/url}": {"post": body}}}
    paths = {f"/{name}": {"post": {**OK, "callbacks": callbacks}} for name in ("a", "b")}
    webhooks = {"pet.new": {"post": {**body, "summary": "A new pet"}}, "ping": {"post": {}}}
    found = read(document(paths, webhooks=webhooks))
    hooks = {one.name: said(one.type) for one in found.draft.webhooks}
    assert hooks == {"fed": "{name: string}", "pet.new": "{name: string}"}
    assert found.codes == ["empty-webhook"]
