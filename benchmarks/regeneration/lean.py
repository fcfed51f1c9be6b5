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
_OF_PEER = re.compile(r"^def _get_kwargs\(", re.MULTILINE)


def section(apis: Apis) -> Section:
    return Section(NAME, (), list(_rows(apis)))


def _rows(apis: Apis) -> Iterator[Row]:
    peer = f"{_lines(apis.peer_package) / _operations_of_peer(apis.peer_package):,.0f}"
    github, truto = apis.github.place, apis.truto
    yield _row("GitHub", github, "github", _LIMIT, peer, with_runtime=False)
    yield _row("GitHub", github, "github", None, "", with_runtime=True)
    yield _row("Truto", truto, "truto", None, "", with_runtime=False)
    yield _row("Truto", truto, "truto", None, "", with_runtime=True)


def _row(
    title: str, place: Place, api: str, limit: float | None, peer: str, *, with_runtime: bool
) -> Row:
    lines = _lines(place.package) if with_runtime else _lines(place.package, _RUNTIME)
    figure = Figure(lines / _operations(place, api), limit, unit="lines")
    runtime = "with" if with_runtime else "without"
    return Row(f"Python for an operation: {title}, {runtime} the runtime", figure, peer)


def _lines(package: Path, but: str = "") -> int:
    paths = (path for path in package.rglob("*.py") if but not in path.relative_to(package).parts)
    return sum(len(path.read_text(encoding="utf-8").splitlines()) for path in paths)


def _operations(place: Place, api: str) -> int:
    """Those that the client has a method for."""
    ran = place.commands.sdkpress(place.folder, "inspect", f"specs/{api}")
    return sum(one["skipped"] is None for one in json.loads(ran.output)["operations"])


def _operations_of_peer(package: Path) -> int:
    texts = (path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    return sum(len(_OF_PEER.findall(text)) for text in texts)
