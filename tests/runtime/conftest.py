"""The runtime is tested as it is shipped: inside the generated package."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .callers import Caller


@pytest.fixture(params=["sync", "asyncio", "trio"])
def caller(request: pytest.FixtureRequest) -> Caller:
    """Calls through the sync client, and through the async one on asyncio and on trio."""
    from .callers import caller_of

    return caller_of(str(request.param))
