# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/animals.yaml
"""The resource `zoo.animals`."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from ..._runtime.deprecation import deprecated, deprecated_arguments
from ..._runtime.operation import Header, Operation, Query
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
from ...types.zoo import animals as _types
from ...types.zoo import keepers as _types__zoo__keepers

_LIST = Operation[_types.Animal](
    "GET /animals",
    name="list",
    query=[
        Query("sort", "comma"),
        Query("color", "repeated"),
        Query("only", "brackets"),
        Query("where", "deep_object"),
        Query("near", "deep_object"),
        "since",
        "mood",
        "limit",
        "after",
        "by",
    ],
    headers=[Header("X-Visitor", required=True, client=True), "X-Trace"],
    cookies=["zoo_session"],
    envelope=SLICE,
    redirects=REDIRECTS,
)
_GET = Operation[_types.Animal | None](
    "GET /animals/{id}",
    name="get",
    headers=[Header("X-Visitor", required=True, client=True), "X-Trace"],
    cookies=["zoo_session"],
    redirects=REDIRECTS,
)
_CREATE = Operation[_types.Animal](
    "POST /animals",
    name="create",
    fields=[
        "class",
        "list",
        "tags",
        "field",
        "datetime",
        "born",
        "updatedAt",
        "weight",
        "legs",
        "fed",
        "photo",
        "secret",
        "kind",
        "size",
        "parent",
        "young",
        "keeper",
        "notes",
        "scores",
        "home",
        "food",
        "guess",
        "mixed",
    ],
    headers=[Header("X-Visitor", required=True, client=True), "X-Trace"],
    cookies=["zoo_session"],
    redirects=REDIRECTS,
)
_DELETE = Operation[None](
    "DELETE /animals/{id}",
    name="delete",
    headers=[Header("X-Visitor", required=True, client=True), "X-Trace"],
    cookies=["zoo_session"],
    redirects=REDIRECTS,
)
_PICTURE = Operation[bytes](
    "GET /animals/{id}/photo",
    name="picture",
    headers=[Header("X-Visitor", required=True, client=True), "X-Trace"],
    cookies=["zoo_session"],
    redirects=REDIRECTS,
)
_RENAME = Operation[_types.RenameResponse](
    "POST /animals/{id}/rename",
    name="rename",
    whole_body=True,
    headers=[Header("X-Visitor", required=True, client=True), "X-Trace"],
    cookies=["zoo_session"],
    redirects=REDIRECTS,
)


class Animals(Resource):
    """What lives in the zoo."""

    @overload
    def list(
        self,
        *,
        sort: Sequence[str] | None = None,
        color: Sequence[str] | None = None,
        only: Sequence[str] | None = None,
        where: Mapping[str, Any] | None = None,
        near: _types.ListNearInput | None = None,
        since: str | datetime.datetime | None = None,
        mood: _types.Mood | None = None,
        visitor: str | None = None,
        zoo_session: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        by: None = None,
        options: RequestOptions | None = None,
    ) -> Page[_types.Animal, SliceFields]: ...

    @overload
    def list(
        self,
        *,
        sort: Sequence[str] | None = None,
        color: Sequence[str] | None = None,
        only: Sequence[str] | None = None,
        where: Mapping[str, Any] | None = None,
        near: _types.ListNearInput | None = None,
        since: str | datetime.datetime | None = None,
        mood: _types.Mood | None = None,
        visitor: str | None = None,
        zoo_session: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        by: str,
        options: RequestOptions | None = None,
    ) -> KeyedPage[_types.Animal, SliceFields]: ...

    @overload
    @deprecated("`x_trace` of zoo.animals.list() is deprecated. Use the request id.")
    def list(
        self,
        *,
        sort: Sequence[str] | None = None,
        color: Sequence[str] | None = None,
        only: Sequence[str] | None = None,
        where: Mapping[str, Any] | None = None,
        near: _types.ListNearInput | None = None,
        since: str | datetime.datetime | None = None,
        mood: _types.Mood | None = None,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        by: None = None,
        options: RequestOptions | None = None,
    ) -> Page[_types.Animal, SliceFields]: ...

    @overload
    @deprecated("`x_trace` of zoo.animals.list() is deprecated. Use the request id.")
    def list(
        self,
        *,
        sort: Sequence[str] | None = None,
        color: Sequence[str] | None = None,
        only: Sequence[str] | None = None,
        where: Mapping[str, Any] | None = None,
        near: _types.ListNearInput | None = None,
        since: str | datetime.datetime | None = None,
        mood: _types.Mood | None = None,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        by: str,
        options: RequestOptions | None = None,
    ) -> KeyedPage[_types.Animal, SliceFields]: ...

    @deprecated_arguments(
        x_trace="`x_trace` of zoo.animals.list() is deprecated. Use the request id."
    )
    def list(
        self,
        *,
        sort: Sequence[str] | None = None,
        color: Sequence[str] | None = None,
        only: Sequence[str] | None = None,
        where: Mapping[str, Any] | None = None,
        near: _types.ListNearInput | None = None,
        since: str | datetime.datetime | None = None,
        mood: _types.Mood | None = None,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        by: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """List animals.

        Walks the cages.

        - cage by cage
        - floor by floor

        `GET /animals`. Offered by registry, customs.

        Args:
            sort: Fields to sort by.
            visitor: Who asks. Can be given once, on the client.
            x_trace: Deprecated. Use the request id.
            zoo_session: A session. (Inferred.)
            limit: Items on a page. Default: `20`. Example: `50`.
            by: Key the items by this field.
        """
        return call_list(
            self._sender,
            _LIST,
            options,
            sort,
            color,
            only,
            where,
            near,
            since,
            mood,
            limit,
            after,
            by,
            visitor,
            x_trace,
            zoo_session,
        )

    @overload
    def get(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Animal | None: ...

    @overload
    @deprecated("`x_trace` of zoo.animals.get() is deprecated. Use the request id.")
    def get(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Animal | None: ...

    @deprecated_arguments(
        x_trace="`x_trace` of zoo.animals.get() is deprecated. Use the request id."
    )
    def get(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Animal | None:
        """`GET /animals/{id}`.

        Args:
            id: The animal. Example: `4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11`.
            visitor: Who asks. Can be given once, on the client.
            x_trace: Deprecated. Use the request id.
            zoo_session: A session. (Inferred.)

        Returns:
            The animal.
        """
        return self._call(_GET, options, id, visitor, x_trace, zoo_session)

    @deprecated("zoo.animals.create() is deprecated. Use the registry.")
    def create(
        self,
        *,
        class_: str | Unset = UNSET,
        list: Sequence[str] | Unset = UNSET,
        tags: Sequence[Literal["wild", "tame"] | str] | Unset = UNSET,
        field: Sequence[Sequence[int]] | Unset = UNSET,
        datetime: str | datetime.datetime | Unset = UNSET,
        born: str | datetime.date | Unset | None = UNSET,
        updated_at: str | datetime.datetime | Unset = UNSET,
        weight: float | Unset = UNSET,
        legs: Literal[0, 2, 4] | Unset = UNSET,
        fed: bool | Unset = UNSET,
        photo: bytes | Unset = UNSET,
        secret_note: str | Unset = UNSET,
        kind: Literal["animal"] | Unset = UNSET,
        size: Literal["small", "large"] | str | Unset = UNSET,
        parent: _types.Animal | _types.AnimalInput | Unset = UNSET,
        young: Sequence[_types.Animal | _types.AnimalInput] | Unset = UNSET,
        keeper: (
            _types__zoo__keepers.Keeper | _types__zoo__keepers.KeeperInput | Unset
        ) = UNSET,
        notes: Mapping[str, Any] | Unset = UNSET,
        scores: Mapping[str, float] | Unset = UNSET,
        home: _types.Enclosure | _types.EnclosureInput | Unset = UNSET,
        food: _types.FoodInput | Unset = UNSET,
        guess: (
            _types.Lion | _types.LionInput | _types.Parrot | _types.ParrotInput | Unset
        ) = UNSET,
        mixed: str | int | Unset = UNSET,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Animal:
        """Take in an animal.

        The newcomer.

        `POST /animals`. Deprecated. Use the registry. (Inferred.)

        Args:
            class_: A Python keyword. Example: `mammal`.
            list: A builtin's name.
            tags: Default: `["tame"]`.

                - `wild`: Born outside.
                - `tame`: Used to people.
            field: The name of a function.
            datetime: The name of a module.
            born: Supported by registry; required by customs. (Inferred.)
            updated_at: Deprecated.
            weight: Default: `1.5`. Example: `2`.
            legs: How many legs.
            fed: Default: `false`.
            photo: Base64.
            parent: Recursive.
            notes: Anything.
            home: Where it lives.
            visitor: Who asks. Can be given once, on the client.
            x_trace: Deprecated. Use the request id.
            zoo_session: A session. (Inferred.)
        """
        _call = self._sender.prepare(
            _CREATE,
            (
                class_,
                list,
                tags,
                field,
                datetime,
                born,
                updated_at,
                weight,
                legs,
                fed,
                photo,
                secret_note,
                kind,
                size,
                parent,
                young,
                keeper,
                notes,
                scores,
                home,
                food,
                guess,
                mixed,
                visitor,
                x_trace,
                zoo_session,
            ),
            options,
        )
        del secret_note, parent, young, keeper  # so that no traceback shows it
        return self._sender.send(_CREATE, _call)

    @overload
    def delete(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    @deprecated("`x_trace` of zoo.animals.delete() is deprecated. Use the request id.")
    def delete(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> None: ...

    @deprecated_arguments(
        x_trace="`x_trace` of zoo.animals.delete() is deprecated. Use the request id."
    )
    def delete(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /animals/{id}`.

        Args:
            id: The animal. Example: `4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11`.
            visitor: Who asks. Can be given once, on the client.
            x_trace: Deprecated. Use the request id.
            zoo_session: A session. (Inferred.)
        """
        return self._call(_DELETE, options, id, visitor, x_trace, zoo_session)

    @overload
    def picture(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> ByteStream: ...

    @overload
    @deprecated("`x_trace` of zoo.animals.picture() is deprecated. Use the request id.")
    def picture(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> ByteStream: ...

    @deprecated_arguments(
        x_trace="`x_trace` of zoo.animals.picture() is deprecated. Use the request id."
    )
    def picture(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> ByteStream:
        """`GET /animals/{id}/photo`.

        Args:
            id: The animal. Example: `4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11`.
            visitor: Who asks. Can be given once, on the client.
            x_trace: Deprecated. Use the request id.
            zoo_session: A session. (Inferred.)
        """
        return self._sender.call_stream(
            _PICTURE, options, id, visitor, x_trace, zoo_session
        )

    @deprecated("zoo.animals.rename() is deprecated.")
    def rename(
        self,
        id: str | uuid.UUID,
        /,
        *,
        new_name: str | Unset = UNSET,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.RenameResponse:
        """`POST /animals/{id}/rename`. Deprecated.

        Args:
            id: The animal. Example: `4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11`.
            new_name: The new name.
            visitor: Who asks. Can be given once, on the client.
            x_trace: Deprecated. Use the request id.
            zoo_session: A session. (Inferred.)
        """
        return self._call(_RENAME, options, id, new_name, visitor, x_trace, zoo_session)


class AsyncAnimals(AsyncResource):
    """What lives in the zoo."""

    @overload
    def list(
        self,
        *,
        sort: Sequence[str] | None = None,
        color: Sequence[str] | None = None,
        only: Sequence[str] | None = None,
        where: Mapping[str, Any] | None = None,
        near: _types.ListNearInput | None = None,
        since: str | datetime.datetime | None = None,
        mood: _types.Mood | None = None,
        visitor: str | None = None,
        zoo_session: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        by: None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageRequest[_types.Animal, SliceFields]: ...

    @overload
    def list(
        self,
        *,
        sort: Sequence[str] | None = None,
        color: Sequence[str] | None = None,
        only: Sequence[str] | None = None,
        where: Mapping[str, Any] | None = None,
        near: _types.ListNearInput | None = None,
        since: str | datetime.datetime | None = None,
        mood: _types.Mood | None = None,
        visitor: str | None = None,
        zoo_session: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        by: str,
        options: RequestOptions | None = None,
    ) -> AsyncKeyedPageRequest[_types.Animal, SliceFields]: ...

    @overload
    @deprecated("`x_trace` of zoo.animals.list() is deprecated. Use the request id.")
    def list(
        self,
        *,
        sort: Sequence[str] | None = None,
        color: Sequence[str] | None = None,
        only: Sequence[str] | None = None,
        where: Mapping[str, Any] | None = None,
        near: _types.ListNearInput | None = None,
        since: str | datetime.datetime | None = None,
        mood: _types.Mood | None = None,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        by: None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageRequest[_types.Animal, SliceFields]: ...

    @overload
    @deprecated("`x_trace` of zoo.animals.list() is deprecated. Use the request id.")
    def list(
        self,
        *,
        sort: Sequence[str] | None = None,
        color: Sequence[str] | None = None,
        only: Sequence[str] | None = None,
        where: Mapping[str, Any] | None = None,
        near: _types.ListNearInput | None = None,
        since: str | datetime.datetime | None = None,
        mood: _types.Mood | None = None,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        by: str,
        options: RequestOptions | None = None,
    ) -> AsyncKeyedPageRequest[_types.Animal, SliceFields]: ...

    @deprecated_arguments(
        x_trace="`x_trace` of zoo.animals.list() is deprecated. Use the request id."
    )
    def list(
        self,
        *,
        sort: Sequence[str] | None = None,
        color: Sequence[str] | None = None,
        only: Sequence[str] | None = None,
        where: Mapping[str, Any] | None = None,
        near: _types.ListNearInput | None = None,
        since: str | datetime.datetime | None = None,
        mood: _types.Mood | None = None,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        by: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """List animals. See `Animals.list`."""
        return call_list_async(
            self._sender,
            _LIST,
            options,
            sort,
            color,
            only,
            where,
            near,
            since,
            mood,
            limit,
            after,
            by,
            visitor,
            x_trace,
            zoo_session,
        )

    @overload
    async def get(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Animal | None: ...

    @overload
    @deprecated("`x_trace` of zoo.animals.get() is deprecated. Use the request id.")
    async def get(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Animal | None: ...

    @deprecated_arguments(
        x_trace="`x_trace` of zoo.animals.get() is deprecated. Use the request id."
    )
    async def get(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Animal | None:
        """`GET /animals/{id}`. See `Animals.get`."""
        return await self._call(_GET, options, id, visitor, x_trace, zoo_session)

    @deprecated("zoo.animals.create() is deprecated. Use the registry.")
    async def create(
        self,
        *,
        class_: str | Unset = UNSET,
        list: Sequence[str] | Unset = UNSET,
        tags: Sequence[Literal["wild", "tame"] | str] | Unset = UNSET,
        field: Sequence[Sequence[int]] | Unset = UNSET,
        datetime: str | datetime.datetime | Unset = UNSET,
        born: str | datetime.date | Unset | None = UNSET,
        updated_at: str | datetime.datetime | Unset = UNSET,
        weight: float | Unset = UNSET,
        legs: Literal[0, 2, 4] | Unset = UNSET,
        fed: bool | Unset = UNSET,
        photo: bytes | Unset = UNSET,
        secret_note: str | Unset = UNSET,
        kind: Literal["animal"] | Unset = UNSET,
        size: Literal["small", "large"] | str | Unset = UNSET,
        parent: _types.Animal | _types.AnimalInput | Unset = UNSET,
        young: Sequence[_types.Animal | _types.AnimalInput] | Unset = UNSET,
        keeper: (
            _types__zoo__keepers.Keeper | _types__zoo__keepers.KeeperInput | Unset
        ) = UNSET,
        notes: Mapping[str, Any] | Unset = UNSET,
        scores: Mapping[str, float] | Unset = UNSET,
        home: _types.Enclosure | _types.EnclosureInput | Unset = UNSET,
        food: _types.FoodInput | Unset = UNSET,
        guess: (
            _types.Lion | _types.LionInput | _types.Parrot | _types.ParrotInput | Unset
        ) = UNSET,
        mixed: str | int | Unset = UNSET,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Animal:
        """Take in an animal. Deprecated. Use the registry. See `Animals.create`."""
        _call = self._sender.prepare(
            _CREATE,
            (
                class_,
                list,
                tags,
                field,
                datetime,
                born,
                updated_at,
                weight,
                legs,
                fed,
                photo,
                secret_note,
                kind,
                size,
                parent,
                young,
                keeper,
                notes,
                scores,
                home,
                food,
                guess,
                mixed,
                visitor,
                x_trace,
                zoo_session,
            ),
            options,
        )
        del secret_note, parent, young, keeper  # so that no traceback shows it
        return await self._sender.send(_CREATE, _call)

    @overload
    async def delete(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    @deprecated("`x_trace` of zoo.animals.delete() is deprecated. Use the request id.")
    async def delete(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> None: ...

    @deprecated_arguments(
        x_trace="`x_trace` of zoo.animals.delete() is deprecated. Use the request id."
    )
    async def delete(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /animals/{id}`. See `Animals.delete`."""
        return await self._call(_DELETE, options, id, visitor, x_trace, zoo_session)

    @overload
    async def picture(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncByteStream: ...

    @overload
    @deprecated("`x_trace` of zoo.animals.picture() is deprecated. Use the request id.")
    async def picture(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncByteStream: ...

    @deprecated_arguments(
        x_trace="`x_trace` of zoo.animals.picture() is deprecated. Use the request id."
    )
    async def picture(
        self,
        id: str | uuid.UUID,
        /,
        *,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncByteStream:
        """`GET /animals/{id}/photo`. See `Animals.picture`."""
        return await self._sender.call_stream(
            _PICTURE, options, id, visitor, x_trace, zoo_session
        )

    @deprecated("zoo.animals.rename() is deprecated.")
    async def rename(
        self,
        id: str | uuid.UUID,
        /,
        *,
        new_name: str | Unset = UNSET,
        visitor: str | None = None,
        x_trace: int | None = None,
        zoo_session: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.RenameResponse:
        """`POST /animals/{id}/rename`. Deprecated. See `Animals.rename`."""
        return await self._call(
            _RENAME, options, id, new_name, visitor, x_trace, zoo_session
        )
