# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: shared-models/spec/models_resource.yaml
"""The resource `models`."""

from __future__ import annotations

import builtins as _builtins
import datetime
from collections.abc import Sequence
from typing import Any

from .. import models as _models
from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

_LIST = Operation[list[_models.Person]]("GET /models", name="list")
_CREATE = Operation[_models.Person](
    "POST /models", name="create", fields=["name", "born", "home", "friends", "contact"]
)
_STATUSES = Operation[Any]("POST /models/statuses", name="statuses", whole_body=True)


class Models(Resource):
    """The resource `models`."""

    def list(
        self, *, options: RequestOptions | None = None
    ) -> _builtins.list[_models.Person]:
        """`GET /models`."""
        return self._call(_LIST, options)

    def create(
        self,
        *,
        name: str,
        born: str | datetime.date | Unset = UNSET,
        home: _models.Address | _models.AddressInput | Unset = UNSET,
        friends: Sequence[_models.Person | _models.PersonInput] | Unset = UNSET,
        contact: _models.PersonContact | _models.PersonContactInput | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _models.Person:
        """`POST /models`.

        Args:
            name: Example: `Ada`.
        """
        _call = self._sender.prepare(
            _CREATE,
            (
                name,
                born,
                home,
                friends,
                contact,
            ),
            options,
        )
        del home, friends, contact  # so that no traceback shows it
        return self._sender.send(_CREATE, _call)

    def statuses(
        self, *, body: Sequence[_models.Status], options: RequestOptions | None = None
    ) -> Any:
        """`POST /models/statuses`."""
        return self._call(_STATUSES, options, body)


class AsyncModels(AsyncResource):
    """The resource `models`."""

    async def list(
        self, *, options: RequestOptions | None = None
    ) -> _builtins.list[_models.Person]:
        """`GET /models`. See `Models.list`."""
        return await self._call(_LIST, options)

    async def create(
        self,
        *,
        name: str,
        born: str | datetime.date | Unset = UNSET,
        home: _models.Address | _models.AddressInput | Unset = UNSET,
        friends: Sequence[_models.Person | _models.PersonInput] | Unset = UNSET,
        contact: _models.PersonContact | _models.PersonContactInput | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _models.Person:
        """`POST /models`. See `Models.create`."""
        _call = self._sender.prepare(
            _CREATE,
            (
                name,
                born,
                home,
                friends,
                contact,
            ),
            options,
        )
        del home, friends, contact  # so that no traceback shows it
        return await self._sender.send(_CREATE, _call)

    async def statuses(
        self, *, body: Sequence[_models.Status], options: RequestOptions | None = None
    ) -> Any:
        """`POST /models/statuses`. See `Models.statuses`."""
        return await self._call(_STATUSES, options, body)
