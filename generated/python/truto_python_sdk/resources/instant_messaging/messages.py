# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/messages.yaml
"""The resource `instant_messaging.messages`."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, overload

from ..._runtime.operation import Operation, Query
from ..._runtime.options import RequestOptions
from ..._runtime.pages import (
    AsyncKeyedPageRequest,
    AsyncPageRequest,
    KeyedPage,
    Page,
    call_list,
    call_list_async,
)
from ..._runtime.resources import AsyncResource, Resource
from ..._runtime.streams import AsyncByteStream, ByteStream
from ..._runtime.unset import UNSET, Unset
from ...envelopes import PAGE, PageFields
from ...types.instant_messaging import messages as _types

_LIST = Operation[Any](
    "GET /unified/instant-messaging/messages",
    name="list",
    query=[
        Query("workspace", "deep_object"),
        Query("channel", "deep_object"),
        Query("user", "deep_object"),
        Query("parent", "deep_object"),
        Query("created_at", "deep_object"),
        Query("updated_at", "deep_object"),
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
        "limit",
        "next_cursor",
        "truto_key_by",
        "truto_ignore_limit",
        "truto_super_query",
    ],
    response=_types.Message,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    envelope=PAGE,
)
_GET = Operation[Any](
    "GET /unified/instant-messaging/messages/{id}",
    name="get",
    query=[
        Query("workspace", "deep_object"),
        Query("channel", "deep_object"),
        Query("user", "deep_object"),
        Query("updated_at", "deep_object"),
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
    ],
    response=_types.Message,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
)
_CREATE = Operation[Any](
    "POST /unified/instant-messaging/messages",
    name="create",
    fields=["body", "channel", "parent", "author", "remote_data"],
    query=[
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
        "truto_body_passthrough",
    ],
    response=_types.Message,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    idempotency_header="Idempotency-Key",
)
_UPDATE = Operation[Any](
    "PATCH /unified/instant-messaging/messages/{id}",
    name="update",
    fields=["body", "channel", "remote_data"],
    query=[
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
        "truto_body_passthrough",
    ],
    response=_types.Message,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    idempotency_header="Idempotency-Key",
)
_DELETE = Operation[Any](
    "DELETE /unified/instant-messaging/messages/{id}",
    name="delete",
    query=[
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
    ],
    response=_types.DeletedMessage,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    idempotency_header="Idempotency-Key",
)


class Messages(Resource):
    """Messages in channels and threads."""

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
        user: _types.ListUserInput | None = None,
        parent: _types.MessageParent | _types.MessageParentInput | None = None,
        created_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        limit: int | None = None,
        next_cursor: str | None = None,
        truto_key_by: None = None,
        truto_ignore_limit: bool | None = None,
        truto_super_query: Literal["apac", "wnam"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[_types.Message, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
        user: _types.ListUserInput | None = None,
        parent: _types.MessageParent | _types.MessageParentInput | None = None,
        created_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        limit: int | None = None,
        next_cursor: str | None = None,
        truto_key_by: str,
        truto_ignore_limit: bool | None = None,
        truto_super_query: Literal["apac", "wnam"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> KeyedPage[_types.Message, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
        user: _types.ListUserInput | None = None,
        parent: _types.MessageParent | _types.MessageParentInput | None = None,
        created_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        limit: int | None = None,
        next_cursor: str | None = None,
        truto_key_by: str | None = None,
        truto_ignore_limit: bool | None = None,
        truto_super_query: Literal["apac", "wnam"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> ByteStream: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
        user: _types.ListUserInput | None = None,
        parent: _types.MessageParent | _types.MessageParentInput | None = None,
        created_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"] | str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        limit: int | None = None,
        next_cursor: str | None = None,
        truto_key_by: str | None = None,
        truto_ignore_limit: bool | None = None,
        truto_super_query: Literal["apac", "wnam"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
        user: _types.ListUserInput | None = None,
        parent: _types.MessageParent | _types.MessageParentInput | None = None,
        created_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        limit: int | None = None,
        next_cursor: str | None = None,
        truto_key_by: str | None = None,
        truto_ignore_limit: bool | None = None,
        truto_super_query: Literal["apac", "wnam"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """List Messages.

        `GET /unified/instant-messaging/messages`. Offered by microsoft, msteams, slack.

        Args:
            workspace: Workspace of the channel. Supported by microsoft, msteams;
                required by microsoft, msteams.
            channel: Channel to which the message belongs. Supported by microsoft,
                msteams, slack; required by microsoft, msteams, slack.
            user: User whose messages are listed. Supported by msteams.
            parent: Parent entity of the message. Supported by microsoft, msteams,
                slack.
            created_at: Date and time when the message was created. Also by operator
                (gt, gte, lt, lte, eq, in), of which integrations support some. Example:
                `{"gt": "2026-11-01T00:00:00Z"}`. Supported by microsoft, msteams,
                slack.
            updated_at: Date and time when the message was last updated. Operators as in
                `created_at`. Supported by microsoft, msteams, slack.
            integrated_account_id: The ID of the integrated account to use for the
                request. Example: `62f44730-dd91-461e-bd6a-aedd9e0ad79d`. Can be given
                once, on the client.
            truto_response_format: The format of the response. Default: `unified`.

                - `unified`: returns the response with unified mappings applied.
                - `raw`: returns the unprocessed, raw response from the remote API.
                - `normalized`: applies the unified mappings and returns the data in a
                  normalized format.
                - `stream`: returns the response as a stream, which is ideal for
                  transmitting large datasets, files, or binary data. Using streaming
                  mode helps to efficiently handle large payloads or real-time data
                  flows without requiring the entire data to be buffered in memory.
            truto_ignore_remote_data: Excludes the remote_data attribute from the
                response.
            truto_exclude_fields: Array of fields to exclude from the response. Example:
                `["id", "name"]`.
            remote_query: Query parameters to pass to the underlying API without any
                transformations. Refer [this
                guide](https://truto.one/docs/api-reference/overview/querying#remote-query-parameters)
                to see how to structure the query parameters. Example: `{"foo": "bar"}`.
            limit: How many items a page may hold.
            next_cursor: The `next_cursor` of the page before.
            truto_key_by: The field by whose value `result` is keyed, as an object in
                place of an array. Example: `id`.
            truto_ignore_limit: Ignores `limit`.
            truto_super_query: Reads the store of synced data.
        """
        return call_list(
            self._sender,
            _LIST,
            options,
            workspace,
            channel,
            user,
            parent,
            created_at,
            updated_at,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
            limit,
            next_cursor,
            truto_key_by,
            truto_ignore_limit,
            truto_super_query,
        )

    @overload
    def get(
        self,
        id: str,
        /,
        *,
        workspace: _types.GetWorkspaceInput | None = None,
        channel: _types.GetChannelInput | None = None,
        user: _types.GetUserInput | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Message: ...

    @overload
    def get(
        self,
        id: str,
        /,
        *,
        workspace: _types.GetWorkspaceInput | None = None,
        channel: _types.GetChannelInput | None = None,
        user: _types.GetUserInput | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> ByteStream: ...

    @overload
    def get(
        self,
        id: str,
        /,
        *,
        workspace: _types.GetWorkspaceInput | None = None,
        channel: _types.GetChannelInput | None = None,
        user: _types.GetUserInput | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"] | str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def get(
        self,
        id: str,
        /,
        *,
        workspace: _types.GetWorkspaceInput | None = None,
        channel: _types.GetChannelInput | None = None,
        user: _types.GetUserInput | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get Messages.

        `GET /unified/instant-messaging/messages/{id}`. Offered by microsoft, msteams,
        slack.

        Args:
            id: The ID of the resource. Example: `23423523`.
            workspace: Workspace of the channel. Supported by microsoft, msteams;
                required by microsoft, msteams.
            channel: Channel to which the message belongs. Supported by microsoft,
                msteams, slack; required by microsoft, msteams, slack.
            user: User whose message it is. Supported by msteams.
            updated_at: Date and time when the message was last updated. Operators as in
                `list`. Supported by msteams.
            integrated_account_id: The ID of the integrated account to use for the
                request. Example: `62f44730-dd91-461e-bd6a-aedd9e0ad79d`. Can be given
                once, on the client.
            truto_response_format: The format of the response. Default: `unified`.

                - `unified`: returns the response with unified mappings applied.
                - `raw`: returns the unprocessed, raw response from the remote API.
                - `normalized`: applies the unified mappings and returns the data in a
                  normalized format.
                - `stream`: returns the response as a stream, which is ideal for
                  transmitting large datasets, files, or binary data. Using streaming
                  mode helps to efficiently handle large payloads or real-time data
                  flows without requiring the entire data to be buffered in memory.
            truto_ignore_remote_data: Excludes the remote_data attribute from the
                response.
            truto_exclude_fields: Array of fields to exclude from the response. Example:
                `["id", "name"]`.
            remote_query: Query parameters to pass to the underlying API without any
                transformations. Refer [this
                guide](https://truto.one/docs/api-reference/overview/querying#remote-query-parameters)
                to see how to structure the query parameters. Example: `{"foo": "bar"}`.
        """
        return self._call(
            _GET,
            options,
            id,
            workspace,
            channel,
            user,
            updated_at,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )

    @overload
    def create(
        self,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        parent: _types.MessageParent | _types.MessageParentInput | Unset = UNSET,
        author: _types.MessageAuthor | _types.MessageAuthorInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Message: ...

    @overload
    def create(
        self,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        parent: _types.MessageParent | _types.MessageParentInput | Unset = UNSET,
        author: _types.MessageAuthor | _types.MessageAuthorInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ByteStream: ...

    @overload
    def create(
        self,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        parent: _types.MessageParent | _types.MessageParentInput | Unset = UNSET,
        author: _types.MessageAuthor | _types.MessageAuthorInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"] | str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def create(
        self,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        parent: _types.MessageParent | _types.MessageParentInput | Unset = UNSET,
        author: _types.MessageAuthor | _types.MessageAuthorInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create Messages.

        Refer [Writing data using Unified
        APIs](https://truto.one/docs/guides/integrated-accounts/making-api-calls#writing-data-using-unified-apis)

        `POST /unified/instant-messaging/messages`. Offered by googlechat, microsoft,
        msteams, slack.

        Args:
            body: Body of the message.
            channel: Channel to which the message belongs.
            parent: Parent entity of the message.
            author: Author of the message.
            remote_data: Any additional data that should be passed as part of the
                request body. This data is not transformed by Truto and is passed as is
                to the remote API.
            integrated_account_id: The ID of the integrated account to use for the
                request. Example: `62f44730-dd91-461e-bd6a-aedd9e0ad79d`. Can be given
                once, on the client.
            truto_response_format: The format of the response. Default: `unified`.

                - `unified`: returns the response with unified mappings applied.
                - `raw`: returns the unprocessed, raw response from the remote API.
                - `normalized`: applies the unified mappings and returns the data in a
                  normalized format.
                - `stream`: returns the response as a stream, which is ideal for
                  transmitting large datasets, files, or binary data. Using streaming
                  mode helps to efficiently handle large payloads or real-time data
                  flows without requiring the entire data to be buffered in memory.
            truto_ignore_remote_data: Excludes the remote_data attribute from the
                response.
            truto_exclude_fields: Array of fields to exclude from the response. Example:
                `["id", "name"]`.
            remote_query: Query parameters to pass to the underlying API without any
                transformations. Refer [this
                guide](https://truto.one/docs/api-reference/overview/querying#remote-query-parameters)
                to see how to structure the query parameters. Example: `{"foo": "bar"}`.
            truto_body_passthrough: Passes the body through as it is.
        """
        return self._call(
            _CREATE,
            options,
            body,
            channel,
            parent,
            author,
            remote_data,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
            truto_body_passthrough,
        )

    @overload
    def update(
        self,
        id: str,
        /,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Message: ...

    @overload
    def update(
        self,
        id: str,
        /,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ByteStream: ...

    @overload
    def update(
        self,
        id: str,
        /,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"] | str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def update(
        self,
        id: str,
        /,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Update Messages.

        Refer [Writing data using Unified
        APIs](https://truto.one/docs/guides/integrated-accounts/making-api-calls#writing-data-using-unified-apis)

        `PATCH /unified/instant-messaging/messages/{id}`. Offered by slack.

        Args:
            id: The ID of the resource. Example: `23423523`.
            body: Body of the message. Supported by slack; required by slack.
            channel: Channel to which the message belongs. Supported by slack; required
                by slack.
            remote_data: Any additional data that should be passed as part of the
                request body. This data is not transformed by Truto and is passed as is
                to the remote API.
            integrated_account_id: The ID of the integrated account to use for the
                request. Example: `62f44730-dd91-461e-bd6a-aedd9e0ad79d`. Can be given
                once, on the client.
            truto_response_format: The format of the response. Default: `unified`.

                - `unified`: returns the response with unified mappings applied.
                - `raw`: returns the unprocessed, raw response from the remote API.
                - `normalized`: applies the unified mappings and returns the data in a
                  normalized format.
                - `stream`: returns the response as a stream, which is ideal for
                  transmitting large datasets, files, or binary data. Using streaming
                  mode helps to efficiently handle large payloads or real-time data
                  flows without requiring the entire data to be buffered in memory.
            truto_ignore_remote_data: Excludes the remote_data attribute from the
                response.
            truto_exclude_fields: Array of fields to exclude from the response. Example:
                `["id", "name"]`.
            remote_query: Query parameters to pass to the underlying API without any
                transformations. Refer [this
                guide](https://truto.one/docs/api-reference/overview/querying#remote-query-parameters)
                to see how to structure the query parameters. Example: `{"foo": "bar"}`.
            truto_body_passthrough: Passes the body through as it is.
        """
        return self._call(
            _UPDATE,
            options,
            id,
            body,
            channel,
            remote_data,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
            truto_body_passthrough,
        )

    @overload
    def delete(
        self,
        id: str,
        /,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.DeletedMessage: ...

    @overload
    def delete(
        self,
        id: str,
        /,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> ByteStream: ...

    @overload
    def delete(
        self,
        id: str,
        /,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"] | str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def delete(
        self,
        id: str,
        /,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete Messages.

        `DELETE /unified/instant-messaging/messages/{id}`. Offered by slack.

        Args:
            id: The ID of the resource. Example: `23423523`.
            integrated_account_id: The ID of the integrated account to use for the
                request. Example: `62f44730-dd91-461e-bd6a-aedd9e0ad79d`. Can be given
                once, on the client.
            truto_response_format: The format of the response. Default: `unified`.

                - `unified`: returns the response with unified mappings applied.
                - `raw`: returns the unprocessed, raw response from the remote API.
                - `normalized`: applies the unified mappings and returns the data in a
                  normalized format.
                - `stream`: returns the response as a stream, which is ideal for
                  transmitting large datasets, files, or binary data. Using streaming
                  mode helps to efficiently handle large payloads or real-time data
                  flows without requiring the entire data to be buffered in memory.
            truto_ignore_remote_data: Excludes the remote_data attribute from the
                response.
            truto_exclude_fields: Array of fields to exclude from the response. Example:
                `["id", "name"]`.
            remote_query: Query parameters to pass to the underlying API without any
                transformations. Refer [this
                guide](https://truto.one/docs/api-reference/overview/querying#remote-query-parameters)
                to see how to structure the query parameters. Example: `{"foo": "bar"}`.
        """
        return self._call(
            _DELETE,
            options,
            id,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )


class AsyncMessages(AsyncResource):
    """Messages in channels and threads."""

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
        user: _types.ListUserInput | None = None,
        parent: _types.MessageParent | _types.MessageParentInput | None = None,
        created_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        limit: int | None = None,
        next_cursor: str | None = None,
        truto_key_by: None = None,
        truto_ignore_limit: bool | None = None,
        truto_super_query: Literal["apac", "wnam"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageRequest[_types.Message, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
        user: _types.ListUserInput | None = None,
        parent: _types.MessageParent | _types.MessageParentInput | None = None,
        created_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        limit: int | None = None,
        next_cursor: str | None = None,
        truto_key_by: str,
        truto_ignore_limit: bool | None = None,
        truto_super_query: Literal["apac", "wnam"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncKeyedPageRequest[_types.Message, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
        user: _types.ListUserInput | None = None,
        parent: _types.MessageParent | _types.MessageParentInput | None = None,
        created_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        limit: int | None = None,
        next_cursor: str | None = None,
        truto_key_by: str | None = None,
        truto_ignore_limit: bool | None = None,
        truto_super_query: Literal["apac", "wnam"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Awaitable[Any]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
        user: _types.ListUserInput | None = None,
        parent: _types.MessageParent | _types.MessageParentInput | None = None,
        created_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        limit: int | None = None,
        next_cursor: str | None = None,
        truto_key_by: str | None = None,
        truto_ignore_limit: bool | None = None,
        truto_super_query: Literal["apac", "wnam"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Awaitable[AsyncByteStream]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
        user: _types.ListUserInput | None = None,
        parent: _types.MessageParent | _types.MessageParentInput | None = None,
        created_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        limit: int | None = None,
        next_cursor: str | None = None,
        truto_key_by: str | None = None,
        truto_ignore_limit: bool | None = None,
        truto_super_query: Literal["apac", "wnam"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> (
        AsyncPageRequest[_types.Message, PageFields]
        | AsyncKeyedPageRequest[_types.Message, PageFields]
        | Awaitable[Any]
        | Awaitable[AsyncByteStream]
    ): ...

    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
        user: _types.ListUserInput | None = None,
        parent: _types.MessageParent | _types.MessageParentInput | None = None,
        created_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        limit: int | None = None,
        next_cursor: str | None = None,
        truto_key_by: str | None = None,
        truto_ignore_limit: bool | None = None,
        truto_super_query: Literal["apac", "wnam"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """List Messages. See `Messages.list`."""
        return call_list_async(
            self._sender,
            _LIST,
            options,
            workspace,
            channel,
            user,
            parent,
            created_at,
            updated_at,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
            limit,
            next_cursor,
            truto_key_by,
            truto_ignore_limit,
            truto_super_query,
        )

    @overload
    async def get(
        self,
        id: str,
        /,
        *,
        workspace: _types.GetWorkspaceInput | None = None,
        channel: _types.GetChannelInput | None = None,
        user: _types.GetUserInput | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Message: ...

    @overload
    async def get(
        self,
        id: str,
        /,
        *,
        workspace: _types.GetWorkspaceInput | None = None,
        channel: _types.GetChannelInput | None = None,
        user: _types.GetUserInput | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncByteStream: ...

    @overload
    async def get(
        self,
        id: str,
        /,
        *,
        workspace: _types.GetWorkspaceInput | None = None,
        channel: _types.GetChannelInput | None = None,
        user: _types.GetUserInput | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"] | str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def get(
        self,
        id: str,
        /,
        *,
        workspace: _types.GetWorkspaceInput | None = None,
        channel: _types.GetChannelInput | None = None,
        user: _types.GetUserInput | None = None,
        updated_at: str | datetime.datetime | Mapping[str, Any] | None = None,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get Messages. See `Messages.get`."""
        return await self._call(
            _GET,
            options,
            id,
            workspace,
            channel,
            user,
            updated_at,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )

    @overload
    async def create(
        self,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        parent: _types.MessageParent | _types.MessageParentInput | Unset = UNSET,
        author: _types.MessageAuthor | _types.MessageAuthorInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Message: ...

    @overload
    async def create(
        self,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        parent: _types.MessageParent | _types.MessageParentInput | Unset = UNSET,
        author: _types.MessageAuthor | _types.MessageAuthorInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncByteStream: ...

    @overload
    async def create(
        self,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        parent: _types.MessageParent | _types.MessageParentInput | Unset = UNSET,
        author: _types.MessageAuthor | _types.MessageAuthorInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"] | str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def create(
        self,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        parent: _types.MessageParent | _types.MessageParentInput | Unset = UNSET,
        author: _types.MessageAuthor | _types.MessageAuthorInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create Messages. See `Messages.create`."""
        return await self._call(
            _CREATE,
            options,
            body,
            channel,
            parent,
            author,
            remote_data,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
            truto_body_passthrough,
        )

    @overload
    async def update(
        self,
        id: str,
        /,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Message: ...

    @overload
    async def update(
        self,
        id: str,
        /,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncByteStream: ...

    @overload
    async def update(
        self,
        id: str,
        /,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"] | str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def update(
        self,
        id: str,
        /,
        *,
        body: _types.MessageBody | _types.MessageBodyInput | Unset = UNSET,
        channel: _types.MessageChannel | _types.MessageChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Update Messages. See `Messages.update`."""
        return await self._call(
            _UPDATE,
            options,
            id,
            body,
            channel,
            remote_data,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
            truto_body_passthrough,
        )

    @overload
    async def delete(
        self,
        id: str,
        /,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.DeletedMessage: ...

    @overload
    async def delete(
        self,
        id: str,
        /,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncByteStream: ...

    @overload
    async def delete(
        self,
        id: str,
        /,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"] | str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def delete(
        self,
        id: str,
        /,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete Messages. See `Messages.delete`."""
        return await self._call(
            _DELETE,
            options,
            id,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )
