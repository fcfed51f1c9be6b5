# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/gates.yaml
"""The resource `zoo.gates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, overload

from ..._runtime.operation import Cookie, Header, Operation, Query
from ..._runtime.options import RequestOptions
from ..._runtime.pages import (
    AsyncKeyedPageRequest,
    AsyncPageRequest,
    KeyedPage,
    Page,
    call_list,
    call_list_async,
)
from ..._runtime.redirects import REDIRECTS
from ..._runtime.resources import AsyncResource, Resource
from ..._runtime.streams import AsyncByteStream, ByteStream
from ..._runtime.unset import UNSET, Unset
from ...envelopes import SLICE, SliceFields
from ...types.zoo import gates as _types

_LIST = Operation[Any](
    "GET /gates",
    name="list",
    query=["limit", "after", "by", Query("kind", required=True)],
    headers=[Header("X-Depth", required=True)],
    cookies=[Cookie("taste", required=True)],
    envelope=SLICE,
    security=(),
    idempotent=False,
)
_PASS = Operation[None](
    "POST /gates/{gate}/{side}/pass",
    name="pass_",
    fields=["name"],
    security=(("stamp",), ("basic",)),
    idempotency_header="Idempotency-Key",
    redirects=REDIRECTS,
)
_SHUT = Operation[None](
    "POST /gates/shut",
    name="shut",
    query=[Query("sides", "repeated", required=True)],
    redirects=REDIRECTS,
)
_ENTER = Operation[Any](
    "POST /gates/enter", name="enter", idempotent=True, redirects=REDIRECTS
)
_PLAN = Operation[Any](
    "GET /gates/plan",
    name="plan",
    headers=["Accept"],
    response=_types.PlanResponse,
    selector="Accept",
    cases={"text/csv": str, "image/png": bytes},
    redirects=REDIRECTS,
)
_SIGN = Operation[str](
    "GET /gates/sign", name="sign", accept="text/plain", redirects=REDIRECTS
)


class Gates(Resource):
    """Gates"""

    @overload
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        by: None = None,
        options: RequestOptions | None = None,
    ) -> Page[Any, SliceFields]: ...

    @overload
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        by: str,
        options: RequestOptions | None = None,
    ) -> KeyedPage[Any, SliceFields]: ...

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        by: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /gates`.

        Args:
            limit: Items on a page. Default: `20`. Example: `50`.
            by: Key the items by this field.
        """
        return call_list(
            self._sender, _LIST, options, limit, after, by, "open", 2, "plain"
        )

    def pass_(
        self,
        gate: str,
        /,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /gates/{gate}/{side}/pass`."""
        return self._call(_PASS, options, gate, "left", name)

    def shut(
        self, *, sides: Sequence[Literal["left"]], options: RequestOptions | None = None
    ) -> None:
        """`POST /gates/shut`."""
        return self._call(_SHUT, options, sides)

    def enter(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /gates/enter`."""
        return self._call(_ENTER, options)

    @overload
    def plan(
        self,
        *,
        accept: Literal["application/json"] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.PlanResponse: ...

    @overload
    def plan(
        self, *, accept: Literal["text/csv"], options: RequestOptions | None = None
    ) -> str: ...

    @overload
    def plan(
        self, *, accept: Literal["image/png"], options: RequestOptions | None = None
    ) -> ByteStream: ...

    @overload
    def plan(
        self, *, accept: str, options: RequestOptions | None = None
    ) -> _types.PlanResponse | str | ByteStream: ...

    def plan(
        self,
        *,
        accept: (
            Literal["application/json", "text/csv", "image/png"] | str | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /gates/plan`.

        Args:
            accept: Default: `application/json`.
        """
        return self._call(_PLAN, options, accept)

    def sign(self, *, options: RequestOptions | None = None) -> str:
        """`GET /gates/sign`."""
        return self._call(_SIGN, options)


class AsyncGates(AsyncResource):
    """Gates"""

    @overload
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        by: None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageRequest[Any, SliceFields]: ...

    @overload
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        by: str,
        options: RequestOptions | None = None,
    ) -> AsyncKeyedPageRequest[Any, SliceFields]: ...

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        by: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /gates`. See `Gates.list`."""
        return call_list_async(
            self._sender, _LIST, options, limit, after, by, "open", 2, "plain"
        )

    async def pass_(
        self,
        gate: str,
        /,
        *,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /gates/{gate}/{side}/pass`. See `Gates.pass_`."""
        return await self._call(_PASS, options, gate, "left", name)

    async def shut(
        self, *, sides: Sequence[Literal["left"]], options: RequestOptions | None = None
    ) -> None:
        """`POST /gates/shut`. See `Gates.shut`."""
        return await self._call(_SHUT, options, sides)

    async def enter(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /gates/enter`. See `Gates.enter`."""
        return await self._call(_ENTER, options)

    @overload
    async def plan(
        self,
        *,
        accept: Literal["application/json"] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.PlanResponse: ...

    @overload
    async def plan(
        self, *, accept: Literal["text/csv"], options: RequestOptions | None = None
    ) -> str: ...

    @overload
    async def plan(
        self, *, accept: Literal["image/png"], options: RequestOptions | None = None
    ) -> AsyncByteStream: ...

    @overload
    async def plan(
        self, *, accept: str, options: RequestOptions | None = None
    ) -> _types.PlanResponse | str | AsyncByteStream: ...

    async def plan(
        self,
        *,
        accept: (
            Literal["application/json", "text/csv", "image/png"] | str | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /gates/plan`. See `Gates.plan`."""
        return await self._call(_PLAN, options, accept)

    async def sign(self, *, options: RequestOptions | None = None) -> str:
        """`GET /gates/sign`. See `Gates.sign`."""
        return await self._call(_SIGN, options)
