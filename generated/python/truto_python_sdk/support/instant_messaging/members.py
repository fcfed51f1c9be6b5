# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/members.yaml
"""Which integrations support what of `instant_messaging.members`.

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
                supported_by=("slack",), required_by=("slack",), source="docs"
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
    ),
    "get": OperationSupport(
        integrations=("microsoft", "msteams", "slack"),
        source="coverage page",
        parameters={
            "id": Support(source="seed"),
            "integrated_account_id": Support(source="seed"),
            "truto_response_format": Support(source="typed page"),
            "truto_ignore_remote_data": Support(source="typed page"),
            "truto_exclude_fields": Support(source="seed"),
            "remote_query": Support(source="seed"),
        },
    ),
}

MODELS: Mapping[str, Mapping[str, Support]] = {
    "Member": {
        "activated_at": Support(inferred=True),
        "created_at": Support(inferred=True),
        "last_active_at": Support(inferred=True),
        "last_login_at": Support(inferred=True),
        "status_changed_at": Support(inferred=True),
        "updated_at": Support(inferred=True),
    },
    "MemberWorkspace": {
        "id": Support(inferred=True),
        "name": Support(inferred=True),
    },
    "ListWorkspace": {
        "id": Support(inferred=True),
    },
    "ListChannel": {
        "id": Support(inferred=True),
    },
}
