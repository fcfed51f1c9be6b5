# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/messages.yaml
"""Which integrations support what of `instant_messaging.messages`.

Names are those on the wire.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..._runtime.support import OperationSupport, Support

OPERATIONS: Mapping[str, OperationSupport] = {
    "list": OperationSupport(
        integrations=("microsoft", "msteams", "slack"),
        source="coverage page",
        parameters={
            "workspace": Support(
                supported_by=("microsoft", "msteams"),
                required_by=("microsoft", "msteams"),
                source="docs",
            ),
            "channel": Support(
                supported_by=("microsoft", "msteams", "slack"),
                required_by=("microsoft", "msteams", "slack"),
                source="docs",
            ),
            "user": Support(supported_by=("msteams",), source="docs"),
            "parent": Support(
                supported_by=("microsoft", "msteams", "slack"), source="docs"
            ),
            "created_at": Support(
                supported_by=("microsoft", "msteams", "slack"), source="docs"
            ),
            "updated_at": Support(
                supported_by=("microsoft", "msteams", "slack"), source="docs"
            ),
            "integrated_account_id": Support(source="seed"),
            "truto_response_format": Support(source="typed page"),
            "truto_ignore_remote_data": Support(source="typed page"),
            "truto_exclude_fields": Support(source="seed"),
            "remote_query": Support(source="seed"),
            "limit": Support(source="docs"),
            "next_cursor": Support(source="docs"),
            "truto_key_by": Support(source="docs"),
            "truto_ignore_limit": Support(source="docs"),
            "truto_super_query": Support(source="docs"),
        },
        response={
            "id": Support(
                supported_by=("microsoft", "msteams", "slack"), source="docs"
            ),
            "body": Support(
                supported_by=("microsoft", "msteams", "slack"), source="docs"
            ),
        },
    ),
    "get": OperationSupport(
        integrations=("microsoft", "msteams", "slack"),
        source="coverage page",
        parameters={
            "id": Support(source="seed"),
            "workspace": Support(
                supported_by=("microsoft", "msteams"),
                required_by=("microsoft", "msteams"),
                source="docs",
            ),
            "channel": Support(
                supported_by=("microsoft", "msteams", "slack"),
                required_by=("microsoft", "msteams", "slack"),
                source="docs",
            ),
            "user": Support(supported_by=("msteams",), source="docs"),
            "updated_at": Support(supported_by=("msteams",), source="docs"),
            "integrated_account_id": Support(source="seed"),
            "truto_response_format": Support(source="typed page"),
            "truto_ignore_remote_data": Support(source="typed page"),
            "truto_exclude_fields": Support(source="seed"),
            "remote_query": Support(source="seed"),
        },
        response={
            "id": Support(
                supported_by=("microsoft", "msteams", "slack"),
                source="docs",
                inferred=True,
            ),
            "attachments": Support(
                supported_by=("microsoft", "msteams", "slack"),
                source="docs",
                inferred=True,
            ),
        },
    ),
    "create": OperationSupport(
        integrations=("googlechat", "microsoft", "msteams", "slack"),
        source="coverage page",
        parameters={
            "integrated_account_id": Support(source="seed"),
            "truto_response_format": Support(source="typed page"),
            "truto_ignore_remote_data": Support(source="typed page"),
            "truto_exclude_fields": Support(source="seed"),
            "remote_query": Support(source="seed"),
            "truto_body_passthrough": Support(source="docs"),
            "Idempotency-Key": Support(source="docs"),
        },
    ),
    "update": OperationSupport(
        integrations=("slack",),
        source="seed",
        parameters={
            "id": Support(source="seed"),
            "integrated_account_id": Support(source="seed"),
            "truto_response_format": Support(source="typed page"),
            "truto_ignore_remote_data": Support(source="typed page"),
            "truto_exclude_fields": Support(source="seed"),
            "remote_query": Support(source="seed"),
            "truto_body_passthrough": Support(source="docs"),
            "Idempotency-Key": Support(source="docs"),
        },
        request={
            "body": Support(
                supported_by=("slack",), required_by=("slack",), source="seed"
            ),
            "channel": Support(
                supported_by=("slack",), required_by=("slack",), source="seed"
            ),
            "remote_data": Support(source="seed"),
        },
        response={
            "id": Support(supported_by=("slack",), source="seed"),
            "attachments": Support(supported_by=("slack",), source="seed"),
            "author": Support(supported_by=("slack",), source="seed"),
            "body": Support(supported_by=("slack",), source="seed"),
            "channel": Support(supported_by=("slack",), source="seed"),
            "created_at": Support(supported_by=("slack",), source="seed"),
            "has_children": Support(supported_by=("slack",), source="seed"),
            "parent": Support(supported_by=("slack",), source="seed"),
            "updated_at": Support(supported_by=("slack",), source="seed"),
        },
    ),
    "delete": OperationSupport(
        integrations=("slack",),
        source="coverage page",
        parameters={
            "id": Support(source="seed"),
            "integrated_account_id": Support(source="seed"),
            "truto_response_format": Support(source="typed page"),
            "truto_ignore_remote_data": Support(source="typed page"),
            "truto_exclude_fields": Support(source="seed"),
            "remote_query": Support(source="seed"),
            "Idempotency-Key": Support(source="docs"),
        },
    ),
}

MODELS: Mapping[str, Mapping[str, Support]] = {
    "Message": {
        "body": Support(source="seed"),
        "channel": Support(source="seed"),
        "remote_data": Support(source="seed"),
    },
    "GetWorkspace": {
        "id": Support(inferred=True),
    },
}
