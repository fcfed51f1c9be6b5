# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: parameter-styles/spec/things.yaml
"""The resource `things`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime.json_style import HEADER_JSON, JSON
from .._runtime.operation import Cookie, Header, Operation, Query
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

_COMPARE = Operation[Any]("GET /things/compare/{base}...{head}", name="compare")
_FILE = Operation[Any]("GET /things/{id}.json", name="file")
_CANCEL = Operation[Any]("POST /things/{id}:cancel", name="cancel")
_VERSION = Operation[Any]("GET /things/v{major}.{minor}", name="version")
_JOINED = Operation[Any]("GET /things/joined/{a}{b}", name="joined")
_HIDDEN = Operation[Any]("GET /things/hidden/.{a}", name="hidden")
_TWICE = Operation[Any]("GET /things/{id}/copies/{id}/", name="twice")
_SPACED = Operation[Any]("GET /things/a%20b//{id}", name="spaced")
_PATH_COMMA = Operation[Any](
    "GET /things/comma/{ids}", name="path_comma", styles={"ids": COMMA}
)
_PATH_COMMA_OBJECT = Operation[Any](
    "GET /things/comma-object/{size}", name="path_comma_object", styles={"size": COMMA}
)
_PATH_PAIRS = Operation[Any](
    "GET /things/pairs/{size}", name="path_pairs", styles={"size": PAIRS}
)
_PATH_MAP = Operation[Any](
    "GET /things/map/{size}", name="path_map", styles={"size": COMMA}
)
_PATH_LABEL = Operation[Any](
    "GET /things/label{id}", name="path_label", styles={"id": LABEL}
)
_PATH_LABEL_LIST = Operation[Any](
    "GET /things/label-list/{ids}", name="path_label_list", styles={"ids": LABEL}
)
_PATH_LABEL_EXPLODED = Operation[Any](
    "GET /things/label-exploded/{ids}",
    name="path_label_exploded",
    styles={"ids": LABEL_EXPLODED},
)
_PATH_LABEL_OBJECT = Operation[Any](
    "GET /things/label-object/{size}",
    name="path_label_object",
    styles={"size": LABEL_EXPLODED},
)
_PATH_MATRIX = Operation[Any](
    "GET /things/matrix{id}", name="path_matrix", styles={"id": MATRIX}
)
_PATH_MATRIX_LIST = Operation[Any](
    "GET /things/matrix-list/{ids}", name="path_matrix_list", styles={"ids": MATRIX}
)
_PATH_MATRIX_EXPLODED = Operation[Any](
    "GET /things/matrix-exploded/{ids}",
    name="path_matrix_exploded",
    styles={"ids": MATRIX_EXPLODED},
)
_PATH_MATRIX_OBJECT = Operation[Any](
    "GET /things/matrix-object/{size}",
    name="path_matrix_object",
    styles={"size": MATRIX},
)
_PATH_MATRIX_OBJECT_EXPLODED = Operation[Any](
    "GET /things/matrix-object-exploded/{size}",
    name="path_matrix_object_exploded",
    styles={"size": MATRIX_EXPLODED},
)
_PATH_JSON = Operation[Any](
    "GET /things/json/{filter}", name="path_json", styles={"filter": JSON}
)
_QUERY_OBJECTS = Operation[Any](
    "GET /things/query-objects",
    name="query_objects",
    query=[Query("comma", "comma"), Query("pipe", "pipe"), Query("space", "space")],
)
_QUERY_SPREAD = Operation[Any](
    "GET /things/query-spread",
    name="query_spread",
    query=[
        Query("filter", "spread", required=True),
        Query("paging", "spread"),
        "limit",
    ],
)
_QUERY_JSON = Operation[Any](
    "GET /things/query-json",
    name="query_json",
    query=[
        Query("filter", JSON),
        Query("ids", JSON),
        Query("word", JSON),
        Query("any", JSON),
    ],
)
_QUERY_NAMES = Operation[Any](
    "GET /things/query-names",
    name="query_names",
    query=["filter[name]", "$top", "class", "X-Foo"],
)
_HEADERS = Operation[Any](
    "GET /things/headers",
    name="headers",
    headers=[
        "X-List",
        "X-Object",
        Header("X-Pairs", HEADER_PAIRS),
        Header("X-Json", HEADER_JSON),
        Header("X-Word", HEADER_JSON),
    ],
)
_COOKIES = Operation[Any](
    "GET /things/cookies",
    name="cookies",
    cookies=[Cookie("list", COMMA), Cookie("object", COMMA), Cookie("json", JSON)],
)
_SEARCH = Operation[Any](
    "QUERY /things", name="search", fields=["status", "since", "owner", "tags"]
)
_SEARCH_ANY = Operation[Any]("QUERY /things/any", name="search_any", whole_body=True)
_GET_ACL = Operation[Any](
    "GET /things", name="get_acl", query=[Query("part", required=True)]
)
_GET_TAGS = Operation[Any](
    "GET /things", name="get_tags", query=[Query("part", required=True)]
)
_TARGET_A = Operation[Any](
    "POST /things", name="target_a", headers=[Header("X-Target", required=True)]
)
_TARGET_B = Operation[Any](
    "POST /things", name="target_b", headers=[Header("X-Target", required=True)]
)


class Things(Resource):
    """The resource `things`."""

    def compare(
        self, base: str, head: str, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/compare/{base}...{head}`.

        Args:
            head: Example: `a/b`.
        """
        return self._call(_COMPARE, options, base, head)

    def file(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/{id}.json`."""
        return self._call(_FILE, options, id)

    def cancel(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`POST /things/{id}:cancel`."""
        return self._call(_CANCEL, options, id)

    def version(
        self, major: int, minor: int, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/v{major}.{minor}`."""
        return self._call(_VERSION, options, major, minor)

    def joined(
        self, a: str, b: str, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/joined/{a}{b}`."""
        return self._call(_JOINED, options, a, b)

    def hidden(self, a: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/hidden/.{a}`."""
        return self._call(_HIDDEN, options, a)

    def twice(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/{id}/copies/{id}/`."""
        return self._call(_TWICE, options, id, id)

    def spaced(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/a%20b//{id}`."""
        return self._call(_SPACED, options, id)

    def path_comma(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/comma/{ids}`."""
        return self._call(_PATH_COMMA, options, ids)

    def path_comma_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/comma-object/{size}`."""
        return self._call(_PATH_COMMA_OBJECT, options, size)

    def path_pairs(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/pairs/{size}`."""
        return self._call(_PATH_PAIRS, options, size)

    def path_map(
        self, size: Mapping[str, int], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/map/{size}`."""
        return self._call(_PATH_MAP, options, size)

    def path_label(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/label{id}`."""
        return self._call(_PATH_LABEL, options, id)

    def path_label_list(
        self, ids: _types.IdsInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-list/{ids}`."""
        return self._call(_PATH_LABEL_LIST, options, ids)

    def path_label_exploded(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-exploded/{ids}`.

        Args:
            ids: Example: `["a.b", "c"]`.
        """
        return self._call(_PATH_LABEL_EXPLODED, options, ids)

    def path_label_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-object/{size}`."""
        return self._call(_PATH_LABEL_OBJECT, options, size)

    def path_matrix(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/matrix{id}`."""
        return self._call(_PATH_MATRIX, options, id)

    def path_matrix_list(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-list/{ids}`.

        Args:
            ids: Example: `["a", "b;c"]`.
        """
        return self._call(_PATH_MATRIX_LIST, options, ids)

    def path_matrix_exploded(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-exploded/{ids}`."""
        return self._call(_PATH_MATRIX_EXPLODED, options, ids)

    def path_matrix_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-object/{size}`."""
        return self._call(_PATH_MATRIX_OBJECT, options, size)

    def path_matrix_object_exploded(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-object-exploded/{size}`."""
        return self._call(_PATH_MATRIX_OBJECT_EXPLODED, options, size)

    def path_json(
        self, filter: _types.FilterInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/json/{filter}`."""
        return self._call(_PATH_JSON, options, filter)

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
        return self._call(_QUERY_OBJECTS, options, comma, pipe, space)

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
        return self._call(_QUERY_SPREAD, options, filter, paging, limit)

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
        return self._call(_QUERY_JSON, options, filter, ids, word, any)

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
        return self._call(_QUERY_NAMES, options, filter_name, top, class_, x_foo)

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
        return self._call(_HEADERS, options, x_list, x_object, x_pairs, x_json, x_word)

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
        return self._call(_COOKIES, options, list, object, json)

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
        return self._call(_SEARCH, options, status, since, owner, tags)

    def search_any(
        self, *, body: Any = UNSET, options: RequestOptions | None = None
    ) -> Any:
        """`QUERY /things/any`."""
        return self._call(_SEARCH_ANY, options, body)

    def get_acl(self, *, options: RequestOptions | None = None) -> Any:
        """`GET /things`."""
        return self._call(_GET_ACL, options, "acl")

    def get_tags(self, *, options: RequestOptions | None = None) -> Any:
        """`GET /things`."""
        return self._call(_GET_TAGS, options, "tags")

    def target_a(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /things`."""
        return self._call(_TARGET_A, options, "A")

    def target_b(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /things`."""
        return self._call(_TARGET_B, options, "B")


class AsyncThings(AsyncResource):
    """The resource `things`."""

    async def compare(
        self, base: str, head: str, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/compare/{base}...{head}`. See `Things.compare`."""
        return await self._call(_COMPARE, options, base, head)

    async def file(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/{id}.json`. See `Things.file`."""
        return await self._call(_FILE, options, id)

    async def cancel(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`POST /things/{id}:cancel`. See `Things.cancel`."""
        return await self._call(_CANCEL, options, id)

    async def version(
        self, major: int, minor: int, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/v{major}.{minor}`. See `Things.version`."""
        return await self._call(_VERSION, options, major, minor)

    async def joined(
        self, a: str, b: str, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/joined/{a}{b}`. See `Things.joined`."""
        return await self._call(_JOINED, options, a, b)

    async def hidden(self, a: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/hidden/.{a}`. See `Things.hidden`."""
        return await self._call(_HIDDEN, options, a)

    async def twice(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/{id}/copies/{id}/`. See `Things.twice`."""
        return await self._call(_TWICE, options, id, id)

    async def spaced(self, id: str, /, *, options: RequestOptions | None = None) -> Any:
        """`GET /things/a%20b//{id}`. See `Things.spaced`."""
        return await self._call(_SPACED, options, id)

    async def path_comma(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/comma/{ids}`. See `Things.path_comma`."""
        return await self._call(_PATH_COMMA, options, ids)

    async def path_comma_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/comma-object/{size}`. See `Things.path_comma_object`."""
        return await self._call(_PATH_COMMA_OBJECT, options, size)

    async def path_pairs(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/pairs/{size}`. See `Things.path_pairs`."""
        return await self._call(_PATH_PAIRS, options, size)

    async def path_map(
        self, size: Mapping[str, int], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/map/{size}`. See `Things.path_map`."""
        return await self._call(_PATH_MAP, options, size)

    async def path_label(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label{id}`. See `Things.path_label`."""
        return await self._call(_PATH_LABEL, options, id)

    async def path_label_list(
        self, ids: _types.IdsInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-list/{ids}`. See `Things.path_label_list`."""
        return await self._call(_PATH_LABEL_LIST, options, ids)

    async def path_label_exploded(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-exploded/{ids}`. See `Things.path_label_exploded`."""
        return await self._call(_PATH_LABEL_EXPLODED, options, ids)

    async def path_label_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/label-object/{size}`. See `Things.path_label_object`."""
        return await self._call(_PATH_LABEL_OBJECT, options, size)

    async def path_matrix(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix{id}`. See `Things.path_matrix`."""
        return await self._call(_PATH_MATRIX, options, id)

    async def path_matrix_list(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-list/{ids}`. See `Things.path_matrix_list`."""
        return await self._call(_PATH_MATRIX_LIST, options, ids)

    async def path_matrix_exploded(
        self, ids: Sequence[str], /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-exploded/{ids}`. See `Things.path_matrix_exploded`."""
        return await self._call(_PATH_MATRIX_EXPLODED, options, ids)

    async def path_matrix_object(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-object/{size}`. See `Things.path_matrix_object`."""
        return await self._call(_PATH_MATRIX_OBJECT, options, size)

    async def path_matrix_object_exploded(
        self, size: _types.SizeInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/matrix-object-exploded/{size}`. See
        `Things.path_matrix_object_exploded`.
        """
        return await self._call(_PATH_MATRIX_OBJECT_EXPLODED, options, size)

    async def path_json(
        self, filter: _types.FilterInput, /, *, options: RequestOptions | None = None
    ) -> Any:
        """`GET /things/json/{filter}`. See `Things.path_json`."""
        return await self._call(_PATH_JSON, options, filter)

    async def query_objects(
        self,
        *,
        comma: _types.SizeInput | None = None,
        pipe: _types.SizeInput | None = None,
        space: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-objects`. See `Things.query_objects`."""
        return await self._call(_QUERY_OBJECTS, options, comma, pipe, space)

    async def query_spread(
        self,
        *,
        filter: _types.FilterInput,
        paging: _types.Page_Input | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-spread`. See `Things.query_spread`."""
        return await self._call(_QUERY_SPREAD, options, filter, paging, limit)

    async def query_json(
        self,
        *,
        filter: _types.FilterInput | None = None,
        ids: Sequence[str] | None = None,
        word: str | None = None,
        any: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-json`. See `Things.query_json`."""
        return await self._call(_QUERY_JSON, options, filter, ids, word, any)

    async def query_names(
        self,
        *,
        filter_name: str | None = None,
        top: int | None = None,
        class_: str | None = None,
        x_foo: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/query-names`. See `Things.query_names`."""
        return await self._call(_QUERY_NAMES, options, filter_name, top, class_, x_foo)

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
        """`GET /things/headers`. See `Things.headers`."""
        return await self._call(
            _HEADERS, options, x_list, x_object, x_pairs, x_json, x_word
        )

    async def cookies(
        self,
        *,
        list: Sequence[str] | None = None,
        object: _types.SizeInput | None = None,
        json: _types.FilterInput | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /things/cookies`. See `Things.cookies`."""
        return await self._call(_COOKIES, options, list, object, json)

    async def search(
        self,
        *,
        status: str,
        since: str | datetime.date | Unset = UNSET,
        owner: _types.FilterOwnerInput | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """`QUERY /things`. See `Things.search`."""
        return await self._call(_SEARCH, options, status, since, owner, tags)

    async def search_any(
        self, *, body: Any = UNSET, options: RequestOptions | None = None
    ) -> Any:
        """`QUERY /things/any`. See `Things.search_any`."""
        return await self._call(_SEARCH_ANY, options, body)

    async def get_acl(self, *, options: RequestOptions | None = None) -> Any:
        """`GET /things`. See `Things.get_acl`."""
        return await self._call(_GET_ACL, options, "acl")

    async def get_tags(self, *, options: RequestOptions | None = None) -> Any:
        """`GET /things`. See `Things.get_tags`."""
        return await self._call(_GET_TAGS, options, "tags")

    async def target_a(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /things`. See `Things.target_a`."""
        return await self._call(_TARGET_A, options, "A")

    async def target_b(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /things`. See `Things.target_b`."""
        return await self._call(_TARGET_B, options, "B")
