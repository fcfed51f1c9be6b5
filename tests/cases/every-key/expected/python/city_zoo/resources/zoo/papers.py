# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/papers.yaml
"""The resource `zoo.papers`."""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from ..._runtime.deprecation import deprecated, deprecated_arguments
from ..._runtime.file_body import FileBody
from ..._runtime.files import FileInput
from ..._runtime.form import FORM
from ..._runtime.json_body import JSONBody
from ..._runtime.multipart import MULTIPART
from ..._runtime.operation import Body, Operation, Query
from ..._runtime.options import RequestOptions
from ..._runtime.raw_body import BytesBody, TextBody
from ..._runtime.redirects import REDIRECTS
from ..._runtime.resources import AsyncResource, Resource
from ..._runtime.sent_as import SentAs
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire_types import Base64URL, UnixTime
from ...types.zoo import papers as _types

_GET = Operation[_types.Paper](
    "GET /papers/{id}",
    name="get",
    query=[
        Query("words", "space"),
        Query("stamps", "pipe"),
        Query("fees", "newline"),
        "within",
        "after",
    ],
    headers=["X-Shelves", "X-As-Of"],
    cookies=["desk"],
    redirects=REDIRECTS,
    sent_as=SentAs(
        {
            0: str | Base64URL,
            2: Sequence[float | UnixTime],
            5: float | UnixTime,
            7: float | UnixTime,
            8: str | Base64URL,
        }
    ),
)
_ISSUE = Operation[_types.Paper](
    "POST /papers",
    name="issue",
    fields=[
        "issued",
        "valid_for",
        "fee",
        "number",
        "seal",
        "stamps",
        "marks",
        "until",
        "note",
    ],
    redirects=REDIRECTS,
    sent_as=SentAs(
        {
            0: float | UnixTime,
            5: Sequence[float | UnixTime],
            6: Mapping[str, str | Base64URL],
            7: float | UnixTime | str,
        }
    ),
)
_AMEND = Operation[_types.Paper](
    "PATCH /papers/{id}",
    name="amend",
    fields=[
        "issued",
        "valid_for",
        "fee",
        "number",
        "seal",
        "stamps",
        "marks",
        "until",
        "note",
    ],
    body=JSONBody("application/merge-patch+json"),
    redirects=REDIRECTS,
    sent_as=SentAs(
        {
            1: float | UnixTime,
            6: Sequence[float | UnixTime] | None,
            7: Mapping[str, str | Base64URL] | None,
            8: float | UnixTime | str | None,
        }
    ),
)
_APPLY = Operation[None](
    "POST /papers/applications",
    name="apply",
    fields=["name", "animals", "born", "fee", "on", "home", "more"],
    body=FORM,
    redirects=REDIRECTS,
    sent_as=SentAs({4: float | UnixTime}),
)
_FILE = Operation[_types.Paper](
    "POST /papers/{id}/files",
    name="file",
    fields=["title", "scan", "photos", "tags", "index"],
    body=MULTIPART,
    redirects=REDIRECTS,
)
_REMARK = Operation[None](
    "PUT /papers/{id}/remark",
    name="remark",
    whole_body=True,
    body=TextBody("text/plain"),
    redirects=REDIRECTS,
)
_STAMP = Operation[None](
    "PUT /papers/{id}/stamp",
    name="stamp",
    whole_body=True,
    body=BytesBody("application/octet-stream"),
    redirects=REDIRECTS,
)
_SCAN = Operation[None](
    "PUT /papers/{id}/scan",
    name="scan",
    whole_body=True,
    body=FileBody("image/png"),
    redirects=REDIRECTS,
)
_PUBLISH = Operation[None](
    "POST /papers/publications",
    name="publish",
    whole_body=True,
    body=JSONBody("application/vnd.zoo+json"),
    redirects=REDIRECTS,
)
_COPY = Operation[_types.Paper](
    "POST /papers/{id}/copies",
    name="copy",
    fields=[Body("count", required=True), "onto", "inColour"],
    body_required=False,
    redirects=REDIRECTS,
)
_RENEW = Operation[None](
    "POST /papers/{id}/renewals",
    name="renew",
    fields=["until", "scan"],
    body=MULTIPART,
    body_required=False,
    redirects=REDIRECTS,
)


class Papers(Resource):
    """The resource `zoo.papers`."""

    def get(
        self,
        id: str | Base64URL,
        /,
        *,
        words: Sequence[str] | None = None,
        stamps: Sequence[float | UnixTime] | None = None,
        fees: Sequence[str | decimal.Decimal] | None = None,
        within: str | datetime.timedelta | None = None,
        after: float | UnixTime | None = None,
        x_shelves: Sequence[str] | None = None,
        x_as_of: float | UnixTime | None = None,
        desk: str | Base64URL | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Paper:
        """`GET /papers/{id}`.

        Args:
            within: Example: `PT1H30M`.
            after: Default: `0`.
            x_shelves: Joined by commas.
        """
        return self._call(
            _GET,
            options,
            id,
            words,
            stamps,
            fees,
            within,
            after,
            x_shelves,
            x_as_of,
            desk,
        )

    def issue(
        self,
        *,
        issued: float | UnixTime,
        valid_for: str | datetime.timedelta | Unset = UNSET,
        fee: str | decimal.Decimal | Unset | None = UNSET,
        number: int | Unset = UNSET,
        seal: bytes | Unset = UNSET,
        stamps: Sequence[float | UnixTime] | Unset = UNSET,
        marks: Mapping[str, str | Base64URL] | Unset = UNSET,
        until: float | UnixTime | str | Unset = UNSET,
        note: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper:
        """`POST /papers`.

        Args:
            issued: Example: `1706695200.5`.
            valid_for: Default: `P30DT12H`.
            fee: Example: `12.50`.
            number: Example: `9007199254740993`.
            seal: Base64.
            until: A time or a word.
        """
        return self._call(
            _ISSUE,
            options,
            issued,
            valid_for,
            fee,
            number,
            seal,
            stamps,
            marks,
            until,
            note,
        )

    def amend(
        self,
        id: str,
        /,
        *,
        issued: float | UnixTime,
        valid_for: str | datetime.timedelta | Unset | None = UNSET,
        fee: str | decimal.Decimal | Unset | None = UNSET,
        number: int | Unset | None = UNSET,
        seal: bytes | Unset | None = UNSET,
        stamps: Sequence[float | UnixTime] | Unset | None = UNSET,
        marks: Mapping[str, str | Base64URL] | Unset | None = UNSET,
        until: float | UnixTime | str | Unset | None = UNSET,
        note: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper:
        """`PATCH /papers/{id}`.

        Args:
            issued: Example: `1706695200.5`.
            valid_for: Default: `P30DT12H`.
            fee: Example: `12.50`.
            number: Example: `9007199254740993`.
            seal: Base64.
            until: A time or a word.
        """
        return self._call(
            _AMEND,
            options,
            id,
            issued,
            valid_for,
            fee,
            number,
            seal,
            stamps,
            marks,
            until,
            note,
        )

    def apply(
        self,
        *,
        name: str,
        animals: Sequence[str] | Unset = UNSET,
        born: str | datetime.date | Unset = UNSET,
        fee: str | decimal.Decimal | Unset = UNSET,
        asked_on: float | UnixTime | Unset = UNSET,
        home: _types.ApplyHomeInput | Unset = UNSET,
        more: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """A form.

        `POST /papers/applications`.
        """
        return self._call(
            _APPLY, options, name, animals, born, fee, asked_on, home, more
        )

    def file(
        self,
        id: str,
        /,
        *,
        title: str,
        scan: FileInput,
        photos: Sequence[FileInput] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        index: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper:
        """`POST /papers/{id}/files`.

        Args:
            scan: The paper itself.
        """
        return self._call(_FILE, options, id, title, scan, photos, tags, index)

    def remark(
        self, id: str, /, *, text: str, options: RequestOptions | None = None
    ) -> None:
        """`PUT /papers/{id}/remark`."""
        return self._call(_REMARK, options, id, text)

    def stamp(
        self,
        id: str,
        /,
        *,
        picture: bytes | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /papers/{id}/stamp`."""
        return self._call(_STAMP, options, id, picture)

    def scan(
        self, id: str, /, *, picture: FileInput, options: RequestOptions | None = None
    ) -> None:
        """`PUT /papers/{id}/scan`."""
        return self._call(_SCAN, options, id, picture)

    def publish(
        self, *, body: Mapping[str, Any], options: RequestOptions | None = None
    ) -> None:
        """`POST /papers/publications`."""
        return self._call(_PUBLISH, options, body)

    @overload
    def copy(
        self,
        id: str,
        count: int,
        *,
        onto: Literal["paper", "card"] | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper: ...

    @overload
    def copy(
        self, id: str, *, options: RequestOptions | None = None
    ) -> _types.Paper: ...

    @overload
    @deprecated("`in_colour` of zoo.papers.copy() is deprecated. Copies are black.")
    def copy(
        self,
        id: str,
        count: int,
        *,
        onto: Literal["paper", "card"] | str | Unset = UNSET,
        in_colour: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper: ...

    @deprecated_arguments(
        in_colour="`in_colour` of zoo.papers.copy() is deprecated. Copies are black."
    )
    def copy(
        self,
        id: str,
        count: int | Unset = UNSET,
        *,
        onto: Literal["paper", "card"] | str | Unset = UNSET,
        in_colour: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper:
        """How it is copied.

        `POST /papers/{id}/copies`.

        Args:
            in_colour: Deprecated. Copies are black.
        """
        return self._call(_COPY, options, id, count, onto, in_colour)

    def renew(
        self,
        id: str,
        /,
        *,
        until: str | datetime.date | Unset = UNSET,
        scan: FileInput | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /papers/{id}/renewals`."""
        return self._call(_RENEW, options, id, until, scan)


class AsyncPapers(AsyncResource):
    """The resource `zoo.papers`."""

    async def get(
        self,
        id: str | Base64URL,
        /,
        *,
        words: Sequence[str] | None = None,
        stamps: Sequence[float | UnixTime] | None = None,
        fees: Sequence[str | decimal.Decimal] | None = None,
        within: str | datetime.timedelta | None = None,
        after: float | UnixTime | None = None,
        x_shelves: Sequence[str] | None = None,
        x_as_of: float | UnixTime | None = None,
        desk: str | Base64URL | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Paper:
        """`GET /papers/{id}`. See `Papers.get`."""
        return await self._call(
            _GET,
            options,
            id,
            words,
            stamps,
            fees,
            within,
            after,
            x_shelves,
            x_as_of,
            desk,
        )

    async def issue(
        self,
        *,
        issued: float | UnixTime,
        valid_for: str | datetime.timedelta | Unset = UNSET,
        fee: str | decimal.Decimal | Unset | None = UNSET,
        number: int | Unset = UNSET,
        seal: bytes | Unset = UNSET,
        stamps: Sequence[float | UnixTime] | Unset = UNSET,
        marks: Mapping[str, str | Base64URL] | Unset = UNSET,
        until: float | UnixTime | str | Unset = UNSET,
        note: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper:
        """`POST /papers`. See `Papers.issue`."""
        return await self._call(
            _ISSUE,
            options,
            issued,
            valid_for,
            fee,
            number,
            seal,
            stamps,
            marks,
            until,
            note,
        )

    async def amend(
        self,
        id: str,
        /,
        *,
        issued: float | UnixTime,
        valid_for: str | datetime.timedelta | Unset | None = UNSET,
        fee: str | decimal.Decimal | Unset | None = UNSET,
        number: int | Unset | None = UNSET,
        seal: bytes | Unset | None = UNSET,
        stamps: Sequence[float | UnixTime] | Unset | None = UNSET,
        marks: Mapping[str, str | Base64URL] | Unset | None = UNSET,
        until: float | UnixTime | str | Unset | None = UNSET,
        note: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper:
        """`PATCH /papers/{id}`. See `Papers.amend`."""
        return await self._call(
            _AMEND,
            options,
            id,
            issued,
            valid_for,
            fee,
            number,
            seal,
            stamps,
            marks,
            until,
            note,
        )

    async def apply(
        self,
        *,
        name: str,
        animals: Sequence[str] | Unset = UNSET,
        born: str | datetime.date | Unset = UNSET,
        fee: str | decimal.Decimal | Unset = UNSET,
        asked_on: float | UnixTime | Unset = UNSET,
        home: _types.ApplyHomeInput | Unset = UNSET,
        more: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /papers/applications`. See `Papers.apply`."""
        return await self._call(
            _APPLY, options, name, animals, born, fee, asked_on, home, more
        )

    async def file(
        self,
        id: str,
        /,
        *,
        title: str,
        scan: FileInput,
        photos: Sequence[FileInput] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        index: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper:
        """`POST /papers/{id}/files`. See `Papers.file`."""
        return await self._call(_FILE, options, id, title, scan, photos, tags, index)

    async def remark(
        self, id: str, /, *, text: str, options: RequestOptions | None = None
    ) -> None:
        """`PUT /papers/{id}/remark`. See `Papers.remark`."""
        return await self._call(_REMARK, options, id, text)

    async def stamp(
        self,
        id: str,
        /,
        *,
        picture: bytes | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /papers/{id}/stamp`. See `Papers.stamp`."""
        return await self._call(_STAMP, options, id, picture)

    async def scan(
        self, id: str, /, *, picture: FileInput, options: RequestOptions | None = None
    ) -> None:
        """`PUT /papers/{id}/scan`. See `Papers.scan`."""
        return await self._call(_SCAN, options, id, picture)

    async def publish(
        self, *, body: Mapping[str, Any], options: RequestOptions | None = None
    ) -> None:
        """`POST /papers/publications`. See `Papers.publish`."""
        return await self._call(_PUBLISH, options, body)

    @overload
    async def copy(
        self,
        id: str,
        count: int,
        *,
        onto: Literal["paper", "card"] | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper: ...

    @overload
    async def copy(
        self, id: str, *, options: RequestOptions | None = None
    ) -> _types.Paper: ...

    @overload
    @deprecated("`in_colour` of zoo.papers.copy() is deprecated. Copies are black.")
    async def copy(
        self,
        id: str,
        count: int,
        *,
        onto: Literal["paper", "card"] | str | Unset = UNSET,
        in_colour: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper: ...

    @deprecated_arguments(
        in_colour="`in_colour` of zoo.papers.copy() is deprecated. Copies are black."
    )
    async def copy(
        self,
        id: str,
        count: int | Unset = UNSET,
        *,
        onto: Literal["paper", "card"] | str | Unset = UNSET,
        in_colour: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Paper:
        """`POST /papers/{id}/copies`. See `Papers.copy`."""
        return await self._call(_COPY, options, id, count, onto, in_colour)

    async def renew(
        self,
        id: str,
        /,
        *,
        until: str | datetime.date | Unset = UNSET,
        scan: FileInput | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /papers/{id}/renewals`. See `Papers.renew`."""
        return await self._call(_RENEW, options, id, until, scan)
