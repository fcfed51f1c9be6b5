"""Who imports a part of the TypeScript package ships that part: what esbuild keeps of it.

Judged by content, not by size: sizes change with every version of everything.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from .bundled import Bundle, bundle
from .packed import NAME

pytestmark = pytest.mark.typescript

PROGRAMS = {
    "error": f"""
import {{ NotFoundError }} from "{NAME}";
export const isMissing = (error) => error instanceof NotFoundError;
""",
    "resource": f"""
import {{ Messages }} from "{NAME}/resources/instant-messaging/messages";
export const messages = (client) => new Messages(client);
""",
    "everything": f"""
import Truto from "{NAME}";
export const truto = (token) => new Truto({{ token }});
""",
}
PATHS = {
    "messages": "/unified/instant-messaging/messages",
    "channels": "/unified/instant-messaging/channels",
    "generic": "/unified/{}/{}",
}


@pytest.fixture(scope="module")
def bundles(app: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Bundle]:
    folder = tmp_path_factory.mktemp("shaken")
    (folder / "node_modules").symlink_to(app / "node_modules")
    for name, text in PROGRAMS.items():
        (folder / f"{name}.js").write_text(text)
    return {name: bundle(folder / f"{name}.js") for name in PROGRAMS}


def paths(made: Bundle) -> set[str]:
    """The resources whose operations are there."""
    return {name for name, path in PATHS.items() if path in made.text}


def test_an_error_brings_no_client(bundles: dict[str, Bundle]) -> None:
    made = bundles["error"]
    assert paths(made) == set()
    assert made.modules == {"runtime/errors.js"}
    assert "fetch" not in made.text


def test_a_resource_brings_no_other(bundles: dict[str, Bundle]) -> None:
    made = bundles["resource"]
    assert paths(made) == {"messages"}
    resources = {module for module in made.modules if module.startswith("resources/")}
    assert resources == {"resources/instant-messaging/messages.js"}


def test_everything_has_all_resources(bundles: dict[str, Bundle]) -> None:
    assert paths(bundles["everything"]) == set(PATHS)


@pytest.mark.parametrize("program", PROGRAMS)
def test_shapes_are_loaded_when_they_are_asked_for(
    bundles: dict[str, Bundle], program: str
) -> None:
    assert not [name for name in bundles[program].modules if name.startswith("shapes/")]


def test_a_part_is_smaller_than_the_whole(bundles: dict[str, Bundle]) -> None:
    sizes = [len(bundles[program].text) for program in ("error", "resource", "everything")]
    assert sizes == sorted(set(sizes))
