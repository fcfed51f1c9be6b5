# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/unified_api.yaml
"""Which integrations support what of `unified_api`.

Names are those on the wire.
"""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.support import OperationSupport, Support

OPERATIONS: Mapping[str, OperationSupport] = {
    "list": OperationSupport(
        parameters={
            "model": Support(source="seed"),
            "resource": Support(source="seed"),
            "query": Support(source="published SDK"),
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
    ),
    "get": OperationSupport(
        parameters={
            "model": Support(source="seed"),
            "resource": Support(source="seed"),
            "id": Support(source="seed"),
            "query": Support(source="published SDK"),
            "integrated_account_id": Support(source="seed"),
            "truto_response_format": Support(source="typed page"),
            "truto_ignore_remote_data": Support(source="typed page"),
            "truto_exclude_fields": Support(source="seed"),
            "remote_query": Support(source="seed"),
        },
    ),
    "create": OperationSupport(
        parameters={
            "model": Support(source="seed"),
            "resource": Support(source="seed"),
            "query": Support(source="published SDK"),
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
        parameters={
            "model": Support(source="seed"),
            "resource": Support(source="seed"),
            "id": Support(source="seed"),
            "query": Support(source="published SDK"),
            "integrated_account_id": Support(source="seed"),
            "truto_response_format": Support(source="typed page"),
            "truto_ignore_remote_data": Support(source="typed page"),
            "truto_exclude_fields": Support(source="seed"),
            "remote_query": Support(source="seed"),
            "truto_body_passthrough": Support(source="docs"),
            "Idempotency-Key": Support(source="docs"),
        },
    ),
    "delete": OperationSupport(
        parameters={
            "model": Support(source="seed"),
            "resource": Support(source="seed"),
            "id": Support(source="seed"),
            "query": Support(source="published SDK"),
            "integrated_account_id": Support(source="seed"),
            "truto_response_format": Support(source="typed page"),
            "truto_ignore_remote_data": Support(source="typed page"),
            "truto_exclude_fields": Support(source="seed"),
            "remote_query": Support(source="seed"),
            "Idempotency-Key": Support(source="docs"),
        },
    ),
    "custom_method": OperationSupport(
        parameters={
            "model": Support(source="seed"),
            "resource": Support(source="seed"),
            "query": Support(source="published SDK"),
            "integrated_account_id": Support(source="seed"),
            "truto_response_format": Support(source="typed page"),
            "truto_ignore_remote_data": Support(source="typed page"),
            "truto_exclude_fields": Support(source="seed"),
            "remote_query": Support(source="seed"),
            "truto_body_passthrough": Support(source="docs"),
            "Idempotency-Key": Support(source="docs"),
        },
    ),
}

MODELS: Mapping[str, Mapping[str, Support]] = {}
