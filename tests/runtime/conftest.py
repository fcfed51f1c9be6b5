"""The runtime is tested as it is shipped: inside the generated package.

`SDK_PACKAGES` names another folder to import it from.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .callers import Caller

ROOT = Path(__file__).parents[2]
for folder in (str(ROOT), os.environ.get("SDK_PACKAGES", str(ROOT / "generated" / "python"))):
    if folder not in sys.path:
        sys.path.insert(0, folder)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def caller(request: pytest.FixtureRequest) -> Caller:
    """Calls through the sync client, and through the async one on asyncio and on trio."""
    from .callers import caller_of

    return caller_of(str(request.param))
