# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/instant_messaging/members.yaml
"""The resource `instant_messaging.members`."""

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
from ...envelopes import PAGE, PageFields
from ...types.instant_messaging import members as _types

_LIST = Operation[Any](
    "GET /unified/instant-messaging/members",
    name="list",
    query=[
        Query("workspace", "deep_object"),
        Query("channel", "deep_object"),
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
    response=_types.Member,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    envelope=PAGE,
)
_GET = Operation[Any](
    "GET /unified/instant-messaging/members/{id}",
    name="get",
    query=[
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
    ],
    response=_types.Member,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
)


class Members(Resource):
    """People, apps, bots and integrations of an organization; `type` tells which."""

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
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
    ) -> Page[_types.Member, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
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
    ) -> KeyedPage[_types.Member, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
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
        """List Members.

        In Slack an item holds a part of the member's fields; `get` gives them all.

        `GET /unified/instant-messaging/members`. Offered by microsoft, msteams, slack.

        Args:
            workspace: Workspace of the members. Supported by microsoft, msteams;
                required by microsoft, msteams.
            channel: Channel of the members. Supported by slack; required by slack.
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
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Member: ...

    @overload
    def get(
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
    def get(
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

    def get(
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
        """Get Members.

        `GET /unified/instant-messaging/members/{id}`. Offered by microsoft, msteams,
        slack.

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
            _GET,
            options,
            id,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )


class AsyncMembers(AsyncResource):
    """People, apps, bots and integrations of an organization; `type` tells which."""

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
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
    ) -> AsyncPageRequest[_types.Member, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
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
    ) -> AsyncKeyedPageRequest[_types.Member, PageFields]: ...

    @overload
    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
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
        AsyncPageRequest[_types.Member, PageFields]
        | AsyncKeyedPageRequest[_types.Member, PageFields]
        | Awaitable[Any]
        | Awaitable[AsyncByteStream]
    ): ...

    def list(
        self,
        *,
        workspace: _types.ListWorkspaceInput | None = None,
        channel: _types.ListChannelInput | None = None,
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
        """List Members. See `Members.list`."""
        return call_list_async(
            self._sender,
            _LIST,
            options,
            workspace,
            channel,
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
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Member: ...

    @overload
    async def get(
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
    async def get(
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

    async def get(
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
        """Get Members. See `Members.get`."""
        return await self._call(
            _GET,
            options,
            id,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )
