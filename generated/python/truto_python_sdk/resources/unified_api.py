# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/unified_api.yaml
"""The resource `unified_api`."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, overload

from .._runtime.operation import Operation, Query
from .._runtime.options import RequestOptions
from .._runtime.pages import (
    AsyncKeyedPageRequest,
    AsyncPageRequest,
    KeyedPage,
    Page,
    call_list,
    call_list_async,
)
from .._runtime.resources import AsyncResource, Resource
from .._runtime.streams import AsyncByteStream, ByteStream
from ..envelopes import PAGE, PageFields

_LIST = Operation[Any](
    "GET /unified/{model}/{resource}",
    name="list",
    query=[
        Query("query", "spread"),
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
    response=Any,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    envelope=PAGE,
)
_GET = Operation[Any](
    "GET /unified/{model}/{resource}/{id}",
    name="get",
    query=[
        Query("query", "spread"),
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
    ],
    response=Any,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
)
_CREATE = Operation[Any](
    "POST /unified/{model}/{resource}",
    name="create",
    whole_body=True,
    query=[
        Query("query", "spread"),
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
        "truto_body_passthrough",
    ],
    response=Any,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    idempotency_header="Idempotency-Key",
)
_UPDATE = Operation[Any](
    "PATCH /unified/{model}/{resource}/{id}",
    name="update",
    whole_body=True,
    query=[
        Query("query", "spread"),
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
        "truto_body_passthrough",
    ],
    response=Any,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    idempotency_header="Idempotency-Key",
)
_DELETE = Operation[Any](
    "DELETE /unified/{model}/{resource}/{id}",
    name="delete",
    query=[
        Query("query", "spread"),
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
    ],
    response=Any,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    idempotency_header="Idempotency-Key",
)
_CUSTOM_METHOD = Operation[Any](
    "POST /unified/{model}/{resource}/{method}",
    name="custom_method",
    whole_body=True,
    query=[
        Query("query", "spread"),
        Query("integrated_account_id", required=True, client=True),
        "truto_response_format",
        "truto_ignore_remote_data",
        Query("truto_exclude_fields", "brackets"),
        Query("remote_query", "deep_object"),
        "truto_body_passthrough",
    ],
    response=Any,
    selector="truto_response_format",
    cases={"raw": Any, "stream": bytes},
    idempotency_header="Idempotency-Key",
)


class UnifiedApi(Resource):
    """Any resource of any unified model, named in the call. Bodies and results are plain
    data.
    """

    @overload
    def list(
        self,
        model: str,
        resource: str,
        query: Mapping[str, Any] | None = None,
        *,
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
    ) -> Page[Any, PageFields]: ...

    @overload
    def list(
        self,
        model: str,
        resource: str,
        query: Mapping[str, Any] | None = None,
        *,
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
    ) -> KeyedPage[Any, PageFields]: ...

    @overload
    def list(
        self,
        model: str,
        resource: str,
        query: Mapping[str, Any] | None = None,
        *,
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
        model: str,
        resource: str,
        query: Mapping[str, Any] | None = None,
        *,
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
        model: str,
        resource: str,
        query: Mapping[str, Any] | None = None,
        *,
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
        """List a resource.

        `GET /unified/{model}/{resource}`.

        Args:
            model: The unified model. Example: `instant-messaging`.
            resource: The model's resource. Example: `messages`.
            query: Query parameters by name.
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
            model,
            resource,
            query,
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
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "raw", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    @overload
    def get(
        self,
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
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
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def get(
        self,
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
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
        """Get one resource.

        `GET /unified/{model}/{resource}/{id}`.

        Args:
            model: The unified model. Example: `instant-messaging`.
            resource: The model's resource. Example: `messages`.
            id: The ID of the resource. Example: `23423523`.
            query: Query parameters by name.
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
            model,
            resource,
            id,
            query,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )

    @overload
    def create(
        self,
        model: str,
        resource: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "raw", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    @overload
    def create(
        self,
        model: str,
        resource: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
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
        model: str,
        resource: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def create(
        self,
        model: str,
        resource: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
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
        """Create a resource.

        `POST /unified/{model}/{resource}`.

        Args:
            model: The unified model. Example: `instant-messaging`.
            resource: The model's resource. Example: `messages`.
            data: The JSON body.
            query: Query parameters by name.
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
            model,
            resource,
            data,
            query,
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
        model: str,
        resource: str,
        id: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "raw", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    @overload
    def update(
        self,
        model: str,
        resource: str,
        id: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
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
        model: str,
        resource: str,
        id: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def update(
        self,
        model: str,
        resource: str,
        id: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
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
        """Update a resource.

        `PATCH /unified/{model}/{resource}/{id}`.

        Args:
            model: The unified model. Example: `instant-messaging`.
            resource: The model's resource. Example: `messages`.
            id: The ID of the resource. Example: `23423523`.
            data: The JSON body.
            query: Query parameters by name.
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
            model,
            resource,
            id,
            data,
            query,
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
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "raw", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    @overload
    def delete(
        self,
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
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
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def delete(
        self,
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
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
        """Delete a resource.

        `DELETE /unified/{model}/{resource}/{id}`.

        Args:
            model: The unified model. Example: `instant-messaging`.
            resource: The model's resource. Example: `messages`.
            id: The ID of the resource. Example: `23423523`.
            query: Query parameters by name.
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
            model,
            resource,
            id,
            query,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )

    @overload
    def custom_method(
        self,
        model: str,
        resource: str,
        method: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "raw", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    @overload
    def custom_method(
        self,
        model: str,
        resource: str,
        method: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ByteStream: ...

    @overload
    def custom_method(
        self,
        model: str,
        resource: str,
        method: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    def custom_method(
        self,
        model: str,
        resource: str,
        method: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
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
        """Call a custom method.

        Methods besides the usual five, such as `join` of instant-messaging channels.

        `POST /unified/{model}/{resource}/{method}`.

        Args:
            model: The unified model. Example: `instant-messaging`.
            resource: The model's resource. Example: `messages`.
            method: Name of the method in the path. Example: `join`.
            data: The JSON body.
            query: Query parameters by name.
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
            _CUSTOM_METHOD,
            options,
            model,
            resource,
            method,
            data,
            query,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
            truto_body_passthrough,
        )


class AsyncUnifiedApi(AsyncResource):
    """Any resource of any unified model, named in the call. Bodies and results are plain
    data.
    """

    @overload
    def list(
        self,
        model: str,
        resource: str,
        query: Mapping[str, Any] | None = None,
        *,
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
    ) -> AsyncPageRequest[Any, PageFields]: ...

    @overload
    def list(
        self,
        model: str,
        resource: str,
        query: Mapping[str, Any] | None = None,
        *,
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
    ) -> AsyncKeyedPageRequest[Any, PageFields]: ...

    @overload
    def list(
        self,
        model: str,
        resource: str,
        query: Mapping[str, Any] | None = None,
        *,
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
        model: str,
        resource: str,
        query: Mapping[str, Any] | None = None,
        *,
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
        model: str,
        resource: str,
        query: Mapping[str, Any] | None = None,
        *,
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
        AsyncPageRequest[Any, PageFields]
        | AsyncKeyedPageRequest[Any, PageFields]
        | Awaitable[Any]
        | Awaitable[AsyncByteStream]
    ): ...

    def list(
        self,
        model: str,
        resource: str,
        query: Mapping[str, Any] | None = None,
        *,
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
        """List a resource. See `UnifiedApi.list`."""
        return call_list_async(
            self._sender,
            _LIST,
            options,
            model,
            resource,
            query,
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
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "raw", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    @overload
    async def get(
        self,
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
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
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def get(
        self,
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
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
        """Get one resource. See `UnifiedApi.get`."""
        return await self._call(
            _GET,
            options,
            model,
            resource,
            id,
            query,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )

    @overload
    async def create(
        self,
        model: str,
        resource: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "raw", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    @overload
    async def create(
        self,
        model: str,
        resource: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
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
        model: str,
        resource: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def create(
        self,
        model: str,
        resource: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
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
        """Create a resource. See `UnifiedApi.create`."""
        return await self._call(
            _CREATE,
            options,
            model,
            resource,
            data,
            query,
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
        model: str,
        resource: str,
        id: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "raw", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    @overload
    async def update(
        self,
        model: str,
        resource: str,
        id: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
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
        model: str,
        resource: str,
        id: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def update(
        self,
        model: str,
        resource: str,
        id: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
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
        """Update a resource. See `UnifiedApi.update`."""
        return await self._call(
            _UPDATE,
            options,
            model,
            resource,
            id,
            data,
            query,
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
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "raw", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    @overload
    async def delete(
        self,
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
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
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def delete(
        self,
        model: str,
        resource: str,
        id: str,
        query: Mapping[str, Any] | None = None,
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
        """Delete a resource. See `UnifiedApi.delete`."""
        return await self._call(
            _DELETE,
            options,
            model,
            resource,
            id,
            query,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
        )

    @overload
    async def custom_method(
        self,
        model: str,
        resource: str,
        method: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["unified", "raw", "normalized"] | None = None,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    @overload
    async def custom_method(
        self,
        model: str,
        resource: str,
        method: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: Literal["stream"],
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncByteStream: ...

    @overload
    async def custom_method(
        self,
        model: str,
        resource: str,
        method: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
        integrated_account_id: str | uuid.UUID | None = None,
        truto_response_format: str,
        truto_ignore_remote_data: bool | None = None,
        truto_exclude_fields: Sequence[str] | None = None,
        remote_query: Mapping[str, Any] | None = None,
        truto_body_passthrough: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def custom_method(
        self,
        model: str,
        resource: str,
        method: str,
        data: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        *,
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
        """Call a custom method. See `UnifiedApi.custom_method`."""
        return await self._call(
            _CUSTOM_METHOD,
            options,
            model,
            resource,
            method,
            data,
            query,
            integrated_account_id,
            truto_response_format,
            truto_ignore_remote_data,
            truto_exclude_fields,
            remote_query,
            truto_body_passthrough,
        )
