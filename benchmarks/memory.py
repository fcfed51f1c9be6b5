"""What 1,000 decoded messages hold, as `tracemalloc` counts it, in times of plain data."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable, Sequence
from typing import Any

from . import data, pydantic_models
from .measure import Value
from .peer import Peer
from .table import Row

BASELINE = "by hand"


def rows(peers: Sequence[Peer]) -> list[Row]:
    decoders = {peer.name: peer.decode for peer in peers}
    decoders[pydantic_models.NAME] = pydantic_models.decode
    content = json.dumps(data.page()).encode()
    held = {name: _held(decode, content) for name, decode in decoders.items()}
    values = {name: Value(size / held[BASELINE]) for name, size in held.items()}
    return [Row("memory: 1,000 messages", values)]


def _held(decode: Callable[[bytes], Any], content: bytes) -> int:
    """A reply's bytes count where the models keep them."""
    decode(content)  # what is made once is not counted
    gc.collect()
    tracemalloc.start()
    kept = decode(bytes(bytearray(content)))
    gc.collect()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(kept) == data.SIZE
    return held
