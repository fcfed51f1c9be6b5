"""How many lines are printed for an operation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from .apis import Apis
from .places import Place
from .rows import Figure, Row, Section

NAME = "lean"
_LIMIT = 100
_RUNTIME = "_runtime"
# What the peer prints nothing of.
_WEBHOOKS = ("webhooks.py", "webhook_payloads")
_OF_PEER = re.compile(r"^def _get_kwargs\(", re.MULTILINE)


def section(apis: Apis) -> Section:
    return Section(NAME, (), list(_rows(apis)))


def _rows(apis: Apis) -> Iterator[Row]:
    peer = f"{_lines(apis.peer_package) / _operations_of_peer(apis.peer_package):,.0f}"
    github, truto = apis.github.place, apis.truto
    yield _row("GitHub, without the runtime", github, "github", (_RUNTIME,), _LIMIT, peer)
    without_both = "GitHub, without the runtime and the payloads of webhooks"
    yield _row(without_both, github, "github", (_RUNTIME, *_WEBHOOKS), None, peer)
    yield _row("GitHub, with the runtime", github, "github")
    yield _row("Truto, without the runtime", truto, "truto", (_RUNTIME,))
    yield _row("Truto, with the runtime", truto, "truto")


def _row(
    title: str,
    place: Place,
    api: str,
    but: tuple[str, ...] = (),
    limit: float | None = None,
    peer: str = "",
) -> Row:
    figure = Figure(_lines(place.package, but) / _operations(place, api), limit, unit="lines")
    return Row(f"Python for an operation: {title}", figure, peer)


def _lines(package: Path, but: tuple[str, ...] = ()) -> int:
    """But for files and folders of these names."""
    paths = (
        path
        for path in package.rglob("*.py")
        if not set(but).intersection(path.relative_to(package).parts)
    )
    return sum(len(path.read_text(encoding="utf-8").splitlines()) for path in paths)


def _operations(place: Place, api: str) -> int:
    """Those that the client has a method for."""
    ran = place.commands.sdkpress(place.folder, "inspect", f"specs/{api}")
    return sum(one["skipped"] is None for one in json.loads(ran.output)["operations"])


def _operations_of_peer(package: Path) -> int:
    texts = (path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    return sum(len(_OF_PEER.findall(text)) for text in texts)
