"""What Truto lets be sent again: 429, 502, 504, and from 500 on what is not remote; never 503."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.server import Reply, answer, serve

from .sdk import MESSAGE, Sdk


def failed(status: int, **more: Any) -> Reply:
    return answer({"message": "no", **more}, status=status, headers={"Retry-After": "0"})


@pytest.mark.parametrize("status", [429, 500, 501, 502, 504])
def test_what_truto_failed_at_is_sent_again(sdk: Sdk, status: int) -> None:
    with sdk.messages(failed(status), failed(status), answer(MESSAGE)) as (messages, server):
        assert sdk.result(messages.get("1")).id == "1"
    assert len(server.requests) == 3


def test_a_failure_of_the_integration_is_final(sdk: Sdk) -> None:
    with (
        sdk.messages(failed(500, truto_is_remote_error=True)) as (messages, server),
        pytest.raises(sdk.package.InternalServerError) as raised,
    ):
        sdk.result(messages.get("1"))
    assert not raised.value.is_transient
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [400, 404, 408, 409, 425, 503])
def test_other_statuses_are_final(sdk: Sdk, status: int) -> None:
    with (
        sdk.messages(failed(status)) as (messages, server),
        pytest.raises(sdk.package.APIStatusError),
    ):
        sdk.result(messages.get("1"))
    assert len(server.requests) == 1


def test_a_limit_ends_when_truto_says(sdk: Sdk) -> None:
    limited = answer({}, status=429, headers={"ratelimit-reset": "300"})
    with sdk.messages(limited) as (messages, server), pytest.raises(sdk.package.RateLimitError):
        sdk.result(messages.get("1"))
    assert len(server.requests) == 1, "so long nobody waits"


@pytest.mark.parametrize("operation", ["create", "update", "delete"])
def test_a_mutation_keeps_its_key(sdk: Sdk, operation: str) -> None:
    arguments = () if operation == "create" else ("1",)
    with sdk.messages(failed(502), answer(MESSAGE)) as (messages, server):
        call = getattr(messages, operation)
        sdk.result(call(*arguments))
        sdk.result(call(*arguments))
    first, again, other = (one.header("idempotency-key") for one in server.requests)
    assert first == again != other
    assert None not in (first, other)


def test_custom_methods_have_keys(sdk: Sdk) -> None:
    with serve(failed(502), answer({"result": {}})) as server, sdk.client(server) as client:
        sdk.result(client.unified_api.custom_method("crm", "contacts", "merge", {}))
        sdk.result(client.instant_messaging.channels.join(channel={"id": "C1"}))
    first, again, other = (one.header("idempotency-key") for one in server.requests)
    assert first == again != other
    assert None not in (first, other)
