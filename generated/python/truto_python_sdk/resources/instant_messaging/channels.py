# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/channels.yaml
"""The resource `instant_messaging.channels`."""

from __future__ import annotations

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
from ...types.instant_messaging import channels as _types

_LIST = Operation[Any](
    "GET /unified/instant-messaging/channels",
    name="list",
    query=[
        Query("workspace", "deep_object"),
        Query("type", "brackets"),
        Query("user", "deep_object"),
        "exclude_archived",
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
    response=_types.Channel,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    envelope=PAGE,
)
_GET = Operation[Any](
    "GET /unified/instant-messaging/channels/{id}",
    name="get",
    query=[
        Query("workspace", "deep_object"),
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
    ],
    response=_types.Channel,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
)
_JOIN = Operation[Any](
    "POST /unified/instant-messaging/channels/join",
    name="join",
    fields=["channel", "remote_data"],
    query=[
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
        "truto_body_passthrough",
    ],
    response=_types.JoinedChannel,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    idempotency_header="Idempotency-Key",
)


class Channels(Resource):
    """Channels, private channels and direct messages, of two people or of a group."""

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        type: (
            Sequence[
                Literal["channel", "dm", "group_dm", "private_channel", "all"] | str
            ]
            | None
        ) = None,
        user: _types.ListUserInput | None = None,
        exclude_archived: bool | None = None,
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
    ) -> Page[_types.Channel, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        type: (
            Sequence[
                Literal["channel", "dm", "group_dm", "private_channel", "all"] | str
            ]
            | None
        ) = None,
        user: _types.ListUserInput | None = None,
        exclude_archived: bool | None = None,
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
    ) -> KeyedPage[_types.Channel, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        type: (
            Sequence[
                Literal["channel", "dm", "group_dm", "private_channel", "all"] | str
            ]
            | None
        ) = None,
        user: _types.ListUserInput | None = None,
        exclude_archived: bool | None = None,
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
        type: (
            Sequence[
                Literal["channel", "dm", "group_dm", "private_channel", "all"] | str
            ]
            | None
        ) = None,
        user: _types.ListUserInput | None = None,
        exclude_archived: bool | None = None,
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
        type: (
            Sequence[
                Literal["channel", "dm", "group_dm", "private_channel", "all"] | str
            ]
            | None
        ) = None,
        user: _types.ListUserInput | None = None,
        exclude_archived: bool | None = None,
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
        """List Channels.

        `GET /unified/instant-messaging/channels`. Offered by googlechat, microsoft,
        msteams, slack.

        Args:
            workspace: Workspace of the channels.
            type: Types of channels to list.
            user: User whose channels are listed.
            exclude_archived: Leaves out archived channels.
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
            type,
            user,
            exclude_archived,
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
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Channel: ...

    @overload
    def get(
        self,
        id: str,
        /,
        *,
        workspace: _types.GetWorkspaceInput | None = None,
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
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get Channels.

        `GET /unified/instant-messaging/channels/{id}`. Offered by microsoft, msteams,
        slack.

        Args:
            id: The ID of the resource. Example: `23423523`.
            workspace: Workspace of the channel.
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
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )

    @overload
    def join(
        self,
        *,
        channel: _types.JoinChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> _types.JoinedChannel: ...

    @overload
    def join(
        self,
        *,
        channel: _types.JoinChannelInput | Unset = UNSET,
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
    def join(
        self,
        *,
        channel: _types.JoinChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"] | str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def join(
        self,
        *,
        channel: _types.JoinChannelInput | Unset = UNSET,
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
        """Join Channels.

        `POST /unified/instant-messaging/channels/join`. Offered by slack.

        Args:
            channel: The channel to join.
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
            _JOIN,
            options,
            channel,
            remote_data,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
            truto_body_passthrough,
        )


class AsyncChannels(AsyncResource):
    """Channels, private channels and direct messages, of two people or of a group."""

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        type: (
            Sequence[
                Literal["channel", "dm", "group_dm", "private_channel", "all"] | str
            ]
            | None
        ) = None,
        user: _types.ListUserInput | None = None,
        exclude_archived: bool | None = None,
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
    ) -> AsyncPageRequest[_types.Channel, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        type: (
            Sequence[
                Literal["channel", "dm", "group_dm", "private_channel", "all"] | str
            ]
            | None
        ) = None,
        user: _types.ListUserInput | None = None,
        exclude_archived: bool | None = None,
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
    ) -> AsyncKeyedPageRequest[_types.Channel, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        type: (
            Sequence[
                Literal["channel", "dm", "group_dm", "private_channel", "all"] | str
            ]
            | None
        ) = None,
        user: _types.ListUserInput | None = None,
        exclude_archived: bool | None = None,
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
        type: (
            Sequence[
                Literal["channel", "dm", "group_dm", "private_channel", "all"] | str
            ]
            | None
        ) = None,
        user: _types.ListUserInput | None = None,
        exclude_archived: bool | None = None,
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
        type: (
            Sequence[
                Literal["channel", "dm", "group_dm", "private_channel", "all"] | str
            ]
            | None
        ) = None,
        user: _types.ListUserInput | None = None,
        exclude_archived: bool | None = None,
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
        AsyncPageRequest[_types.Channel, PageFields]
        | AsyncKeyedPageRequest[_types.Channel, PageFields]
        | Awaitable[Any]
        | Awaitable[AsyncByteStream]
    ): ...

    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        type: (
            Sequence[
                Literal["channel", "dm", "group_dm", "private_channel", "all"] | str
            ]
            | None
        ) = None,
        user: _types.ListUserInput | None = None,
        exclude_archived: bool | None = None,
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
        """List Channels. See `Channels.list`."""
        return call_list_async(
            self._sender,
            _LIST,
            options,
            workspace,
            type,
            user,
            exclude_archived,
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
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Channel: ...

    @overload
    async def get(
        self,
        id: str,
        /,
        *,
        workspace: _types.GetWorkspaceInput | None = None,
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
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: (
            Literal["unified", "raw", "normalized", "stream"] | str | None
        ) = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get Channels. See `Channels.get`."""
        return await self._call(
            _GET,
            options,
            id,
            workspace,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )

    @overload
    async def join(
        self,
        *,
        channel: _types.JoinChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> _types.JoinedChannel: ...

    @overload
    async def join(
        self,
        *,
        channel: _types.JoinChannelInput | Unset = UNSET,
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
    async def join(
        self,
        *,
        channel: _types.JoinChannelInput | Unset = UNSET,
        remote_data: Mapping[str, Any] | Unset = UNSET,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["raw"] | str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def join(
        self,
        *,
        channel: _types.JoinChannelInput | Unset = UNSET,
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
        """Join Channels. See `Channels.join`."""
        return await self._call(
            _JOIN,
            options,
            channel,
            remote_data,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
            truto_body_passthrough,
        )
