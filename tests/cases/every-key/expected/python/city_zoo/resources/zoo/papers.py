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
from ..._runtime.operation import (
    Body,
    Cookie,
    Header,
    Operation,
    Path,
    Query,
    WholeBody,
)
from ..._runtime.options import RequestOptions
from ..._runtime.raw_body import BytesBody, TextBody
from ..._runtime.redirects import REDIRECTS
from ..._runtime.resources import AsyncResource, Resource
from ..._runtime.sent_as import SentAs
from ..._runtime.unset import UNSET, Unset
from ..._runtime.wire_types import Base64URL, UnixTime
from ...types.zoo import papers as _types

_GET: Operation[_types.Paper] = Operation(
    "GET",
    "/papers/{}",
    (
        Path("id"),
        Query("words", "space"),
        Query("stamps", "pipe"),
        Query("fees", "newline"),
        Query("within"),
        Query("after"),
        Header("X-Shelves"),
        Header("X-As-Of"),
        Cookie("desk"),
    ),
    name="get",
    response=_types.Paper,
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
_ISSUE: Operation[_types.Paper] = Operation(
    "POST",
    "/papers",
    (
        Body("issued"),
        Body("valid_for"),
        Body("fee"),
        Body("number"),
        Body("seal"),
        Body("stamps"),
        Body("marks"),
        Body("until"),
        Body("note"),
    ),
    name="issue",
    response=_types.Paper,
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
_AMEND: Operation[_types.Paper] = Operation(
    "PATCH",
    "/papers/{}",
    (
        Path("id"),
        Body("issued"),
        Body("valid_for"),
        Body("fee"),
        Body("number"),
        Body("seal"),
        Body("stamps"),
        Body("marks"),
        Body("until"),
        Body("note"),
    ),
    name="amend",
    response=_types.Paper,
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
_APPLY: Operation[None] = Operation(
    "POST",
    "/papers/applications",
    (
        Body("name"),
        Body("animals"),
        Body("born"),
        Body("fee"),
        Body("on"),
        Body("home"),
        Body("more"),
    ),
    name="apply",
    response=None,
    body=FORM,
    redirects=REDIRECTS,
    sent_as=SentAs({4: float | UnixTime}),
)
_FILE: Operation[_types.Paper] = Operation(
    "POST",
    "/papers/{}/files",
    (
        Path("id"),
        Body("title"),
        Body("scan"),
        Body("photos"),
        Body("tags"),
        Body("index"),
    ),
    name="file",
    response=_types.Paper,
    body=MULTIPART,
    redirects=REDIRECTS,
)
_REMARK: Operation[None] = Operation(
    "PUT",
    "/papers/{}/remark",
    (Path("id"), WholeBody()),
    name="remark",
    response=None,
    body=TextBody("text/plain"),
    redirects=REDIRECTS,
)
_STAMP: Operation[None] = Operation(
    "PUT",
    "/papers/{}/stamp",
    (Path("id"), WholeBody()),
    name="stamp",
    response=None,
    body=BytesBody("application/octet-stream"),
    redirects=REDIRECTS,
)
_SCAN: Operation[None] = Operation(
    "PUT",
    "/papers/{}/scan",
    (Path("id"), WholeBody()),
    name="scan",
    response=None,
    body=FileBody("image/png"),
    redirects=REDIRECTS,
)
_PUBLISH: Operation[None] = Operation(
    "POST",
    "/papers/publications",
    (WholeBody(),),
    name="publish",
    response=None,
    body=JSONBody("application/vnd.zoo+json"),
    redirects=REDIRECTS,
)
_COPY: Operation[_types.Paper] = Operation(
    "POST",
    "/papers/{}/copies",
    (
        Path("id"),
        Body("count", required=True),
        Body("onto"),
        Body("inColour"),
    ),
    name="copy",
    response=_types.Paper,
    body_required=False,
    redirects=REDIRECTS,
)
_RENEW: Operation[None] = Operation(
    "POST",
    "/papers/{}/renewals",
    (
        Path("id"),
        Body("until"),
        Body("scan"),
    ),
    name="renew",
    response=None,
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
        return self._sender.call(
            _GET,
            id,
            words,
            stamps,
            fees,
            within,
            after,
            x_shelves,
            x_as_of,
            desk,
            options=options,
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
        return self._sender.call(
            _ISSUE,
            issued,
            valid_for,
            fee,
            number,
            seal,
            stamps,
            marks,
            until,
            note,
            options=options,
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
        return self._sender.call(
            _AMEND,
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
            options=options,
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
        return self._sender.call(
            _APPLY, name, animals, born, fee, asked_on, home, more, options=options
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
        return self._sender.call(
            _FILE, id, title, scan, photos, tags, index, options=options
        )

    def remark(
        self,
        id: str,
        /,
        *,
        text: str,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /papers/{id}/remark`."""
        return self._sender.call(_REMARK, id, text, options=options)

    def stamp(
        self,
        id: str,
        /,
        *,
        picture: bytes | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /papers/{id}/stamp`."""
        return self._sender.call(_STAMP, id, picture, options=options)

    def scan(
        self,
        id: str,
        /,
        *,
        picture: FileInput,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /papers/{id}/scan`."""
        return self._sender.call(_SCAN, id, picture, options=options)

    def publish(
        self, *, body: Mapping[str, Any], options: RequestOptions | None = None
    ) -> None:
        """`POST /papers/publications`."""
        return self._sender.call(_PUBLISH, body, options=options)

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
        return self._sender.call(_COPY, id, count, onto, in_colour, options=options)

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
        return self._sender.call(_RENEW, id, until, scan, options=options)


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
        """`GET /papers/{id}`.

        Args:
            within: Example: `PT1H30M`.
            after: Default: `0`.
            x_shelves: Joined by commas.
        """
        return await self._sender.call(
            _GET,
            id,
            words,
            stamps,
            fees,
            within,
            after,
            x_shelves,
            x_as_of,
            desk,
            options=options,
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
        """`POST /papers`.

        Args:
            issued: Example: `1706695200.5`.
            valid_for: Default: `P30DT12H`.
            fee: Example: `12.50`.
            number: Example: `9007199254740993`.
            seal: Base64.
            until: A time or a word.
        """
        return await self._sender.call(
            _ISSUE,
            issued,
            valid_for,
            fee,
            number,
            seal,
            stamps,
            marks,
            until,
            note,
            options=options,
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
        """`PATCH /papers/{id}`.

        Args:
            issued: Example: `1706695200.5`.
            valid_for: Default: `P30DT12H`.
            fee: Example: `12.50`.
            number: Example: `9007199254740993`.
            seal: Base64.
            until: A time or a word.
        """
        return await self._sender.call(
            _AMEND,
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
            options=options,
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
        """A form.

        `POST /papers/applications`.
        """
        return await self._sender.call(
            _APPLY, name, animals, born, fee, asked_on, home, more, options=options
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
        """`POST /papers/{id}/files`.

        Args:
            scan: The paper itself.
        """
        return await self._sender.call(
            _FILE, id, title, scan, photos, tags, index, options=options
        )

    async def remark(
        self,
        id: str,
        /,
        *,
        text: str,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /papers/{id}/remark`."""
        return await self._sender.call(_REMARK, id, text, options=options)

    async def stamp(
        self,
        id: str,
        /,
        *,
        picture: bytes | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /papers/{id}/stamp`."""
        return await self._sender.call(_STAMP, id, picture, options=options)

    async def scan(
        self,
        id: str,
        /,
        *,
        picture: FileInput,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /papers/{id}/scan`."""
        return await self._sender.call(_SCAN, id, picture, options=options)

    async def publish(
        self, *, body: Mapping[str, Any], options: RequestOptions | None = None
    ) -> None:
        """`POST /papers/publications`."""
        return await self._sender.call(_PUBLISH, body, options=options)

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
        """How it is copied.

        `POST /papers/{id}/copies`.

        Args:
            in_colour: Deprecated. Copies are black.
        """
        return await self._sender.call(
            _COPY, id, count, onto, in_colour, options=options
        )

    async def renew(
        self,
        id: str,
        /,
        *,
        until: str | datetime.date | Unset = UNSET,
        scan: FileInput | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /papers/{id}/renewals`."""
        return await self._sender.call(_RENEW, id, until, scan, options=options)
