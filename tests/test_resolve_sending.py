"""How calls are let in and sent, resolved from specs without mistakes; and what stands for it in
`_config.py`, in the operations' data and in the clients."""

from __future__ import annotations

import ast

import pytest

from generator.diagnostics import Location
from generator.inspect import describe
from generator.ir import (
    Api,
    ApiKeyScheme,
    BasicScheme,
    BearerScheme,
    Operation,
    Place,
    Retry,
    Scheme,
)
from generator.nodes import Text
from generator.targets.base import Request
from generator.targets.python import TARGET
from generator.targets.python.options import PythonOptions
from generator.targets.python.target import generate
from tests.test_resolve import operation, orders

SCHEMES = (
    "auth: {bearer: {argument: token, env: T}, "
    "basic: {username: name, password: {argument: word, env: W}}, "
    "app: {kind: api_key, argument: app_id, header: X-App}, "
    "key: {kind: api_key, argument: key, cookie: key, description: From the page.}}"
)
HERE = Location("api.yaml", 1, 1)
OPTIONS = PythonOptions(
    at=HERE,
    package=Text("shop", HERE),
    client=Text("Shop", HERE),
    async_client=Text("AsyncShop", HERE),
    version=Text("1.0", HERE),
)


def scheme(api: Api, name: str) -> Scheme:
    return next(one for one in api.schemes if one.name == name)


def get(said: str, api: str = "") -> Operation:
    """An operation `one` of which this is said."""
    body = f"operations:\n  one: {{http: GET /, response: any, {said}}}\n"
    return operation(orders(body, api), "one")


def rendered(api: Api) -> dict[str, str]:
    return {file.path: file.text for file in generate(Request(api, OPTIONS)).files}


# Authentication


def test_schemes_have_their_kind_by_name_or_as_they_say() -> None:
    api = orders("", SCHEMES)
    bearer, basic, app, key = (one.kind for one in api.schemes)
    assert isinstance(bearer, BearerScheme) and (bearer.token.argument, bearer.token.env) == (
        "token",
        "T",
    )
    assert isinstance(basic, BasicScheme) and basic.username.argument == "name"
    assert basic.password.env == "W"
    assert isinstance(app, ApiKeyScheme) and (app.place, app.wire) == (Place.HEADER, "X-App")
    assert isinstance(key, ApiKeyScheme) and (key.place, key.wire) == (Place.COOKIE, "key")
    assert scheme(api, "key").description == "From the page."


def test_each_scheme_alone_is_accepted_where_nothing_is_said() -> None:
    api = orders("operations: {one: {http: GET /, response: any}}", SCHEMES)
    assert api.security == (("bearer",), ("basic",), ("app",), ("key",))
    assert operation(api, "one").security == api.security


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("none", ()),
        ("[none]", ()),
        ("[key]", (("key",),)),
        ("[bearer, app+key, none]", (("bearer",), ("app", "key"), ())),
    ],
)
def test_security_of_the_api_and_of_an_operation(
    said: str, expected: tuple[tuple[str, ...], ...]
) -> None:
    assert get(f"security: {said}", SCHEMES).security == expected
    assert get("summary: One", f"{SCHEMES}, security: {said}").security == expected


def test_an_api_without_schemes_takes_no_credentials() -> None:
    api = orders("operations: {one: {http: GET /, response: any}}")
    assert (api.schemes, api.security, operation(api, "one").security) == ((), (), ())
    assert "Credentials()" in rendered(api)["_client.py"]
    assert "NEEDS_CREDENTIALS = False" in rendered(api)["_config.py"]


def test_a_key_may_go_where_no_operation_has_a_parameter() -> None:
    auth = "auth: {api_key: {argument: key, header: Authorization}}"
    assert get("cookie: {X-App: string}, query: {authorization: string}", auth).security


def test_inspect_tells_of_schemes() -> None:
    api = orders("", SCHEMES)
    names = {"python": {"auth": {"token": {"argument": "token"}, "word": {"argument": "word"}}}}
    bearer, basic, app, _ = describe(api, names)["auth"]
    assert (bearer["scheme"], bearer["type"], bearer["in"]) == ("bearer", "http", "header")
    assert (bearer["env"], bearer["python"]) == ("T", {"argument": "token"})
    assert (basic["env"], basic["python"]) == (None, None)
    assert [one["role"] for one in basic["credentials"]] == ["username", "password"]
    assert basic["credentials"][1]["python"] == {"argument": "word"}
    assert (app["type"], app["wire"], app["python"]) == ("apiKey", "X-App", None)


def test_a_client_needs_credentials_only_where_every_operation_does() -> None:
    resource = "operations: {one: {http: GET /, response: any}, two: {http: PUT /%s}}"
    auth = "auth: {bearer: {argument: token}}"
    assert "NEEDS_CREDENTIALS = True" in rendered(orders(resource % "", auth))["_config.py"]
    open_ = orders(resource % ", security: none", auth)
    assert "NEEDS_CREDENTIALS = False" in rendered(open_)["_config.py"]


# Sending


def test_retry_has_what_is_usual_where_nothing_is_said() -> None:
    assert orders("").retry == Retry()
    assert orders("", "retry: {}").retry == Retry()
    assert "RETRY = RetryPolicy()" in rendered(orders(""))["_config.py"]


def test_retry_as_it_is_said() -> None:
    api = orders(
        "",
        "errors: {fields: {mine: boolean}}, retry: {statuses: [504, 429], never: [503], "
        "server_errors_unless: mine, max_retries: 0, first_delay: 1, max_delay: 2.5, "
        "max_retry_after: 0, reset: X-Reset}",
    )
    assert api.retry == Retry(
        statuses=(429, 504),
        server_errors_unless="mine",
        never=(503,),
        max_retries=0,
        first_delay=1.0,
        max_delay=2.5,
        max_retry_after=0.0,
        reset_header="X-Reset",
    )
    assert describe(api, {})["retry"]["reset"] == "X-Reset"


def test_no_status_at_all() -> None:
    api = orders("", "retry: {statuses: []}")
    assert api.retry.statuses == ()
    assert "statuses=frozenset()" in rendered(api)["_config.py"]


def test_headers_are_text_as_it_is_written() -> None:
    api = orders("", "headers: {X-Version: 1.10, X-Empty: ''}")
    assert api.headers == (("X-Version", "1.10"), ("X-Empty", ""))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("http: GET /", True),
        ("http: DELETE /", True),
        ("http: POST /", False),
        ("http: PATCH /", False),
        ("http: POST /, idempotent: true", True),
        ("http: GET /, idempotent: false", False),
        ("http: POST /, header: {Key: {type: string, idempotency_key: true}}", True),
    ],
)
def test_what_may_be_sent_twice(said: str, expected: bool) -> None:
    api = orders(f"operations: {{one: {{{said}}}}}")
    assert operation(api, "one").idempotent is expected


def test_redirects_are_followed_as_the_api_or_the_operation_says() -> None:
    assert not get("summary: One").follow_redirects
    assert get("summary: One", "follow_redirects: true").follow_redirects
    assert not get("follow_redirects: false", "follow_redirects: true").follow_redirects


# What is no argument


def test_constants_and_idempotency_keys_are_no_arguments() -> None:
    api = orders("""
        operations:
          make:
            http: POST /{id}/{side}
            path: {id: string, side: {const: left}}
            query: {side: {const: 1, required: true}, maybe: {const: yes}}
            header: {Key: {type: string, idempotency_key: true}}
            request: {fields: {side: string}}
            arguments: [id, side]
        """)
    one = operation(api, "make")
    assert [p.wire for p in one.parameters if p.is_constant] == ["side", "side"]
    assert [p.wire for p in one.parameters if p.is_idempotency_key] == ["Key"]
    text = rendered(api)["resources/orders.py"]
    tree = ast.parse(text)
    (method,) = [
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "make"
    ]
    given = [argument.arg for argument in (*method.args.args, *method.args.kwonlyargs)]
    assert given == ["self", "id", "side", "maybe", "options"]
    assert 'idempotency_header="Key"' in text
    assert '(_MAKE, options, id, "left", side, maybe, 1' in " ".join(text.split())


def test_accept_says_what_comes_back() -> None:
    one = get("header: {Accept: {enum: [text/csv], response: {text/csv: string}}}")
    assert one.selector is not None
    assert (one.selector.place, one.selector.wire) == (Place.HEADER, "Accept")


# The package


def test_only_what_is_used_of_the_runtime_is_in_a_package() -> None:
    small = rendered(orders(""))
    big = rendered(orders("", f"{SCHEMES}, follow_redirects: true"))
    assert "_runtime/__init__.py" in small
    assert "_runtime/sync_client.py" in small
    assert {"_runtime/bearer.py", "_runtime/api_keys.py", "_runtime/pages.py"}.isdisjoint(small)
    assert {"_runtime/bearer.py", "_runtime/basic.py", "_runtime/api_keys.py"} <= set(big)


def test_a_package_gives_out_no_name_of_a_module_that_it_lacks() -> None:
    files = rendered(orders(""))
    for statement in ast.walk(ast.parse(files["__init__.py"])):
        if isinstance(statement, ast.ImportFrom) and statement.level:
            path = f"{(statement.module or '').replace('.', '/')}.py"
            assert path in files
    assert '"Page"' not in files["__init__.py"]


def test_the_target_names_the_arguments_for_credentials() -> None:
    names = TARGET.names(orders("", SCHEMES), OPTIONS)["auth"]
    assert names == {
        name: {"argument": name} for name in ("token", "name", "word", "app_id", "key")
    }
