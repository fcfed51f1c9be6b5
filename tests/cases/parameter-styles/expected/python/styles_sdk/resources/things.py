# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: parameter-styles/spec/things.yaml
"""The resource `things`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime.json_style import HEADER_JSON, JSON
from .._runtime.operation import Body, Cookie, Header, Operation, Path, Query, WholeBody
from .._runtime.options import RequestOptions
from .._runtime.part_styles import (
    COMMA,
    HEADER_PAIRS,
    LABEL,
    LABEL_EXPLODED,
    MATRIX,
    MATRIX_EXPLODED,
    PAIRS,
)
from .._runtime.resources import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..types import things as _types

_COMPARE: Operation[Any] = Operation(
    "GET",
    "/things/compare/{}...{}",
    (Path("base"), Path("head")),
    name="compare",
    response=Any,
)
_FILE: Operation[Any] = Operation(
    "GET",
    "/things/{}.json",
    (Path("id"),),
    name="file",
    response=Any,
)
_CANCEL: Operation[Any] = Operation(
    "POST",
    "/things/{}:cancel",
    (Path("id"),),
    name="cancel",
    response=Any,
)
_VERSION: Operation[Any] = Operation(
    "GET",
    "/things/v{}.{}",
    (Path("major"), Path("minor")),
    name="version",
    response=Any,
)
_JOINED: Operation[Any] = Operation(
    "GET",
    "/things/joined/{}{}",
    (Path("a"), Path("b")),
    name="joined",
    response=Any,
)
_HIDDEN: Operation[Any] = Operation(
    "GET",
    "/things/hidden/.{}",
    (Path("a"),),
    name="hidden",
    response=Any,
)
_TWICE: Operation[Any] = Operation(
    "GET",
    "/things/{}/copies/{}/",
    (Path("id"), Path("id")),
    name="twice",
    response=Any,
)
_SPACED: Operation[Any] = Operation(
    "GET",
    "/things/a%20b//{}",
    (Path("id"),),
    name="spaced",
    response=Any,
)
_PATH_COMMA: Operation[Any] = Operation(
    "GET",
    "/things/comma/{}",
    (Path("ids", COMMA),),
    name="path_comma",
    response=Any,
)
_PATH_COMMA_OBJECT: Operation[Any] = Operation(
    "GET",
    "/things/comma-object/{}",
    (Path("size", COMMA),),
    name="path_comma_object",
    response=Any,
)
_PATH_PAIRS: Operation[Any] = Operation(
    "GET",
    "/things/pairs/{}",
    (Path("size", PAIRS),),
    name="path_pairs",
    response=Any,
)
_PATH_MAP: Operation[Any] = Operation(
    "GET",
    "/things/map/{}",
    (Path("size", COMMA),),
    name="path_map",
    response=Any,
)
_PATH_LABEL: Operation[Any] = Operation(
    "GET",
    "/things/label{}",
    (Path("id", LABEL),),
    name="path_label",
    response=Any,
)
_PATH_LABEL_LIST: Operation[Any] = Operation(
    "GET",
    "/things/label-list/{}",
    (Path("ids", LABEL),),
    name="path_label_list",
    response=Any,
)
_PATH_LABEL_EXPLODED: Operation[Any] = Operation(
    "GET",
    "/things/label-exploded/{}",
    (Path("ids", LABEL_EXPLODED),),
    name="path_label_exploded",
    response=Any,
)
_PATH_LABEL_OBJECT: Operation[Any] = Operation(
    "GET",
    "/things/label-object/{}",
    (Path("size", LABEL_EXPLODED),),
    name="path_label_object",
    response=Any,
)
_PATH_MATRIX: Operation[Any] = Operation(
    "GET",
    "/things/matrix{}",
    (Path("id", MATRIX),),
    name="path_matrix",
    response=Any,
)
_PATH_MATRIX_LIST: Operation[Any] = Operation(
    "GET",
    "/things/matrix-list/{}",
    (Path("ids", MATRIX),),
    name="path_matrix_list",
    response=Any,
)
_PATH_MATRIX_EXPLODED: Operation[Any] = Operation(
    "GET",
    "/things/matrix-exploded/{}",
    (Path("ids", MATRIX_EXPLODED),),
    name="path_matrix_exploded",
    response=Any,
)
_PATH_MATRIX_OBJECT: Operation[Any] = Operation(
    "GET",
    "/things/matrix-object/{}",
    (Path("size", MATRIX),),
    name="path_matrix_object",
    response=Any,
)
_PATH_MATRIX_OBJECT_EXPLODED: Operation[Any] = Operation(
    "GET",
    "/things/matrix-object-exploded/{}",
    (Path("size", MATRIX_EXPLODED),),
    name="path_matrix_object_exploded",
    response=Any,
)
_PATH_JSON: Operation[Any] = Operation(
    "GET",
    "/things/json/{}",
    (Path("filter", JSON),),
    name="path_json",
    response=Any,
)
_QUERY_OBJECTS: Operation[Any] = Operation(
    "GET",
    "/things/query-objects",
    (
        Query("comma", "comma"),
        Query("pipe", "pipe"),
        Query("space", "space"),
    ),
    name="query_objects",
    response=Any,
)
_QUERY_SPREAD: Operation[Any] = Operation(
    "GET",
    "/things/query-spread",
    (
        Query("filter", "spread", required=True),
        Query("paging", "spread"),
        Query("limit"),
    ),
    name="query_spread",
    response=Any,
)
_QUERY_JSON: Operation[Any] = Operation(
    "GET",
    "/things/query-json",
    (
        Query("filter", JSON),
        Query("ids", JSON),
        Query("word", JSON),
        Query("any", JSON),
    ),
    name="query_json",
    response=Any,
)
_QUERY_NAMES: Operation[Any] = Operation(
    "GET",
    "/things/query-names",
    (
        Query("filter[name]"),
        Query("$top"),
        Query("class"),
        Query("X-Foo"),
    ),
    name="query_names",
    response=Any,
)
_HEADERS: Operation[Any] = Operation(
    "GET",
    "/things/headers",
    (
        Header("X-List"),
        Header("X-Object"),
        Header("X-Pairs", HEADER_PAIRS),
        Header("X-Json", HEADER_JSON),
        Header("X-Word", HEADER_JSON),
    ),
    name="headers",
    response=Any,
)
_COOKIES: Operation[Any] = Operation(
    "GET",
    "/things/cookies",
    (
        Cookie("list", COMMA),
        Cookie("object", COMMA),
        Cookie("json", JSON),
    ),
    name="cookies",
    response=Any,
)
_SEARCH: Operation[Any] = Operation(
    "QUERY",
    "/things",
    (
        Body("status"),
        Body("since"),
        Body("owner"),
        Body("tags"),
    ),
    name="search",
    response=Any,
)
_SEARCH_ANY: Operation[Any] = Operation(
    "QUERY",
    "/things/any",
    (WholeBody(),),
    name="search_any",
    response=Any,
)
_GET_ACL: Operation[Any] = Operation(
    "GET",
    "/things",
    (Query("part", required=True),),
    name="get_acl",
    response=Any,
)
_GET_TAGS: Operation[Any] = Operation(
    "GET",
    "/things",
    (Query("part", required=True),),
    name="get_tags",
    response=Any,
)
_TARGET_A: Operation[Any] = Operation(
    "POST",
    "/things",
    (Header("X-Target", required=True),),
    name="target_a",
    response=Any,
)
_TARGET_B: Operation[Any] = Operation(
    "POST",
    "/things",
    (Header("X-Target", required=True),),
    name="target_b",
    response=Any,
)


class Things(Resource):
    """The resource `things`."""

    def compare(
        self,
        base: str,
        head: str,
        /,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/compare/{base}...{head}`.

        Args:
            head: Example: `a/b`.
        """
        return self._sender.call(_COMPARE, base, head, options=options)

    def file(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/{id}.json`."""
        return self._sender.call(_FILE, id, options=options)

    def cancel(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`POST /things/{id}:cancel`."""
        return self._sender.call(_CANCEL, id, options=options)

    def version(
        self,
        major: int,
        minor: int,
        /,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/v{major}.{minor}`."""
        return self._sender.call(_VERSION, major, minor, options=options)

    def joined(
        self,
        a: str,
        b: str,
        /,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/joined/{a}{b}`."""
        return self._sender.call(_JOINED, a, b, options=options)

    def hidden(self, a: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/hidden/.{a}`."""
        return self._sender.call(_HIDDEN, a, options=options)

    def twice(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/{id}/copies/{id}/`."""
        return self._sender.call(_TWICE, id, id, options=options)

    def spaced(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/a%20b//{id}`."""
        return self._sender.call(_SPACED, id, options=options)

    def path_comma(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/comma/{ids}`."""
        return self._sender.call(_PATH_COMMA, ids, options=options)

    def path_comma_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/comma-object/{size}`."""
        return self._sender.call(_PATH_COMMA_OBJECT, size, options=options)

    def path_pairs(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/pairs/{size}`."""
        return self._sender.call(_PATH_PAIRS, size, options=options)

    def path_map(
        self, size: Mapping[str, int], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/map/{size}`."""
        return self._sender.call(_PATH_MAP, size, options=options)

    def path_label(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/label{id}`."""
        return self._sender.call(_PATH_LABEL, id, options=options)

    def path_label_list(
        self, ids: _types.IdsInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-list/{ids}`."""
        return self._sender.call(_PATH_LABEL_LIST, ids, options=options)

    def path_label_exploded(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-exploded/{ids}`.

        Args:
            ids: Example: `["a.b", "c"]`.
        """
        return self._sender.call(_PATH_LABEL_EXPLODED, ids, options=options)

    def path_label_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-object/{size}`."""
        return self._sender.call(_PATH_LABEL_OBJECT, size, options=options)

    def path_matrix(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/matrix{id}`."""
        return self._sender.call(_PATH_MATRIX, id, options=options)

    def path_matrix_list(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-list/{ids}`.

        Args:
            ids: Example: `["a", "b;c"]`.
        """
        return self._sender.call(_PATH_MATRIX_LIST, ids, options=options)

    def path_matrix_exploded(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-exploded/{ids}`."""
        return self._sender.call(_PATH_MATRIX_EXPLODED, ids, options=options)

    def path_matrix_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-object/{size}`."""
        return self._sender.call(_PATH_MATRIX_OBJECT, size, options=options)

    def path_matrix_object_exploded(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-object-exploded/{size}`."""
        return self._sender.call(_PATH_MATRIX_OBJECT_EXPLODED, size, options=options)

    def path_json(
        self, filter: _types.FilterInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/json/{filter}`."""
        return self._sender.call(_PATH_JSON, filter, options=options)

    def query_objects(
        self,
        *,
        comma: _types.SizeInput | None = None,
        pipe: _types.SizeInput | None = None,
        space: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-objects`.

        Args:
            comma: Example: `{"width": 1, "height": 2}`.
            pipe: Example: `{"width": 1}`.
        """
        return self._sender.call(_QUERY_OBJECTS, comma, pipe, space, options=options)

    def query_spread(
        self,
        *,
        filter: _types.FilterInput,
        paging: _types.Page_Input | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-spread`.

        Args:
            paging: Example: `{"page": 2, "limit": 5}`.
        """
        return self._sender.call(_QUERY_SPREAD, filter, paging, limit, options=options)

    def query_json(
        self,
        *,
        filter: _types.FilterInput | None = None,
        ids: Sequence[str] | None = None,
        word: str | None = None,
        any: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-json`.

        Args:
            filter: Example: `{"status": "a&b", "since": "2026-01-31"}`.
            ids: Example: `["a", "b,c"]`.
            word: Example: `a b`.
            any: Example: `{"a": [1, null]}`.
        """
        return self._sender.call(_QUERY_JSON, filter, ids, word, any, options=options)

    def query_names(
        self,
        *,
        filter_name: str | None = None,
        top: int | None = None,
        class_: str | None = None,
        x_foo: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-names`.

        Args:
            filter_name: Example: `a`.
            top: Example: `1`.
            class_: Example: `b`.
            x_foo: Example: `c`.
        """
        return self._sender.call(
            _QUERY_NAMES, filter_name, top, class_, x_foo, options=options
        )

    def headers(
        self,
        *,
        x_list: Sequence[str] | None = None,
        x_object: _types.SizeInput | None = None,
        x_pairs: _types.SizeInput | None = None,
        x_json: _types.FilterInput | None = None,
        x_word: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/headers`.

        Args:
            x_list: Example: `["a", "b"]`.
            x_object: Example: `{"width": 1, "height": 2}`.
            x_pairs: Example: `{"width": 1, "height": 2}`.
            x_json: Example: `{"status": "é"}`.
            x_word: Example: `a`.
        """
        return self._sender.call(
            _HEADERS, x_list, x_object, x_pairs, x_json, x_word, options=options
        )

    def cookies(
        self,
        *,
        list: Sequence[str] | None = None,
        object: _types.SizeInput | None = None,
        json: _types.FilterInput | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/cookies`.

        Args:
            list: Example: `["a", "b,c"]`.
            object: Example: `{"width": 1, "height": 2}`.
            json: Example: `{"status": "a"}`.
        """
        return self._sender.call(_COOKIES, list, object, json, options=options)

    def search(
        self,
        *,
        status: str,
        since: str | datetime.date | Unset = UNSET,
        owner: _types.FilterOwnerInput | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """`QUERY /things`."""
        return self._sender.call(_SEARCH, status, since, owner, tags, options=options)

    def search_any(
        self, *, body: Any = UNSET, options: RequestOptions | None = None
    ) -> Any:
        """`QUERY /things/any`."""
        return self._sender.call(_SEARCH_ANY, body, options=options)

    def get_acl(self, *, options: RequestOptions | None = None) -> Any:
        """`GET /things`."""
        return self._sender.call(_GET_ACL, "acl", options=options)

    def get_tags(self, *, options: RequestOptions | None = None) -> Any:
        """`GET /things`."""
        return self._sender.call(_GET_TAGS, "tags", options=options)

    def target_a(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /things`."""
        return self._sender.call(_TARGET_A, "A", options=options)

    def target_b(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /things`."""
        return self._sender.call(_TARGET_B, "B", options=options)


class AsyncThings(AsyncResource):
    """The resource `things`."""

    async def compare(
        self,
        base: str,
        head: str,
        /,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/compare/{base}...{head}`.

        Args:
            head: Example: `a/b`.
        """
        return await self._sender.call(_COMPARE, base, head, options=options)

    async def file(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/{id}.json`."""
        return await self._sender.call(_FILE, id, options=options)

    async def cancel(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`POST /things/{id}:cancel`."""
        return await self._sender.call(_CANCEL, id, options=options)

    async def version(
        self,
        major: int,
        minor: int,
        /,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/v{major}.{minor}`."""
        return await self._sender.call(_VERSION, major, minor, options=options)

    async def joined(
        self,
        a: str,
        b: str,
        /,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/joined/{a}{b}`."""
        return await self._sender.call(_JOINED, a, b, options=options)

    async def hidden(self, a: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/hidden/.{a}`."""
        return await self._sender.call(_HIDDEN, a, options=options)

    async def twice(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/{id}/copies/{id}/`."""
        return await self._sender.call(_TWICE, id, id, options=options)

    async def spaced(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/a%20b//{id}`."""
        return await self._sender.call(_SPACED, id, options=options)

    async def path_comma(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/comma/{ids}`."""
        return await self._sender.call(_PATH_COMMA, ids, options=options)

    async def path_comma_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/comma-object/{size}`."""
        return await self._sender.call(_PATH_COMMA_OBJECT, size, options=options)

    async def path_pairs(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/pairs/{size}`."""
        return await self._sender.call(_PATH_PAIRS, size, options=options)

    async def path_map(
        self, size: Mapping[str, int], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/map/{size}`."""
        return await self._sender.call(_PATH_MAP, size, options=options)

    async def path_label(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label{id}`."""
        return await self._sender.call(_PATH_LABEL, id, options=options)

    async def path_label_list(
        self, ids: _types.IdsInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-list/{ids}`."""
        return await self._sender.call(_PATH_LABEL_LIST, ids, options=options)

    async def path_label_exploded(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-exploded/{ids}`.

        Args:
            ids: Example: `["a.b", "c"]`.
        """
        return await self._sender.call(_PATH_LABEL_EXPLODED, ids, options=options)

    async def path_label_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-object/{size}`."""
        return await self._sender.call(_PATH_LABEL_OBJECT, size, options=options)

    async def path_matrix(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix{id}`."""
        return await self._sender.call(_PATH_MATRIX, id, options=options)

    async def path_matrix_list(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-list/{ids}`.

        Args:
            ids: Example: `["a", "b;c"]`.
        """
        return await self._sender.call(_PATH_MATRIX_LIST, ids, options=options)

    async def path_matrix_exploded(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-exploded/{ids}`."""
        return await self._sender.call(_PATH_MATRIX_EXPLODED, ids, options=options)

    async def path_matrix_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-object/{size}`."""
        return await self._sender.call(_PATH_MATRIX_OBJECT, size, options=options)

    async def path_matrix_object_exploded(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-object-exploded/{size}`."""
        return await self._sender.call(
            _PATH_MATRIX_OBJECT_EXPLODED, size, options=options
        )

    async def path_json(
        self, filter: _types.FilterInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/json/{filter}`."""
        return await self._sender.call(_PATH_JSON, filter, options=options)

    async def query_objects(
        self,
        *,
        comma: _types.SizeInput | None = None,
        pipe: _types.SizeInput | None = None,
        space: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-objects`.

        Args:
            comma: Example: `{"width": 1, "height": 2}`.
            pipe: Example: `{"width": 1}`.
        """
        return await self._sender.call(
            _QUERY_OBJECTS, comma, pipe, space, options=options
        )

    async def query_spread(
        self,
        *,
        filter: _types.FilterInput,
        paging: _types.Page_Input | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-spread`.

        Args:
            paging: Example: `{"page": 2, "limit": 5}`.
        """
        return await self._sender.call(
            _QUERY_SPREAD, filter, paging, limit, options=options
        )

    async def query_json(
        self,
        *,
        filter: _types.FilterInput | None = None,
        ids: Sequence[str] | None = None,
        word: str | None = None,
        any: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-json`.

        Args:
            filter: Example: `{"status": "a&b", "since": "2026-01-31"}`.
            ids: Example: `["a", "b,c"]`.
            word: Example: `a b`.
            any: Example: `{"a": [1, null]}`.
        """
        return await self._sender.call(
            _QUERY_JSON, filter, ids, word, any, options=options
        )

    async def query_names(
        self,
        *,
        filter_name: str | None = None,
        top: int | None = None,
        class_: str | None = None,
        x_foo: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-names`.

        Args:
            filter_name: Example: `a`.
            top: Example: `1`.
            class_: Example: `b`.
            x_foo: Example: `c`.
        """
        return await self._sender.call(
            _QUERY_NAMES, filter_name, top, class_, x_foo, options=options
        )

    async def headers(
        self,
        *,
        x_list: Sequence[str] | None = None,
        x_object: _types.SizeInput | None = None,
        x_pairs: _types.SizeInput | None = None,
        x_json: _types.FilterInput | None = None,
        x_word: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/headers`.

        Args:
            x_list: Example: `["a", "b"]`.
            x_object: Example: `{"width": 1, "height": 2}`.
            x_pairs: Example: `{"width": 1, "height": 2}`.
            x_json: Example: `{"status": "é"}`.
            x_word: Example: `a`.
        """
        return await self._sender.call(
            _HEADERS, x_list, x_object, x_pairs, x_json, x_word, options=options
        )

    async def cookies(
        self,
        *,
        list: Sequence[str] | None = None,
        object: _types.SizeInput | None = None,
        json: _types.FilterInput | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/cookies`.

        Args:
            list: Example: `["a", "b,c"]`.
            object: Example: `{"width": 1, "height": 2}`.
            json: Example: `{"status": "a"}`.
        """
        return await self._sender.call(_COOKIES, list, object, json, options=options)

    async def search(
        self,
        *,
        status: str,
        since: str | datetime.date | Unset = UNSET,
        owner: _types.FilterOwnerInput | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """`QUERY /things`."""
        return await self._sender.call(
            _SEARCH, status, since, owner, tags, options=options
        )

    async def search_any(
        self, *, body: Any = UNSET, options: RequestOptions | None = None
    ) -> Any:
        """`QUERY /things/any`."""
        return await self._sender.call(_SEARCH_ANY, body, options=options)

    async def get_acl(self, *, options: RequestOptions | None = None) -> Any:
        """`GET /things`."""
        return await self._sender.call(_GET_ACL, "acl", options=options)

    async def get_tags(self, *, options: RequestOptions | None = None) -> Any:
        """`GET /things`."""
        return await self._sender.call(_GET_TAGS, "tags", options=options)

    async def target_a(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /things`."""
        return await self._sender.call(_TARGET_A, "A", options=options)

    async def target_b(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /things`."""
        return await self._sender.call(_TARGET_B, "B", options=options)
