"""The runs that are killed: what the specs said at the run before, and what they say now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_API = """\
api: {name}
version: "1"
base_url: https://api.zoo.example
targets:
{targets}"""
_RESOURCE = """\
resource: {name}
path: /{name}
operations:
  list: {{http: GET /, response: "list[{kind}]"}}
"""
_DOCUMENT = """\
openapi: 3.0.3
info: {title: Zoo, version: "1"}
servers: [{url: 'https://api.zoo.example'}]
paths:
"""
_PATH = """\
  /{name}:
    get:
      tags: [{name}]
      responses:
        '200':
          description: All.
          content: {{application/json: {{schema: {{type: string}}}}}}
"""
SMALL_TARGETS = "  samples: {}\n  openapi: {}\n"
LARGE_TARGETS = """\
  python: {package: zoo, client: Zoo, async_client: AsyncZoo, version: 1}
  typescript: {package: zoo, client: Zoo, version: 1.0.0}
"""
_EDITED = (
    *(f"samples/zoo/{name}" for name in ("README.md", "animals/list.md", "plants/list.md")),
    *(f"python/zoo/{name}.py" for name in ("__init__", "resources/animals", "resources/plants")),
)

Specs = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Scenario:
    """Files below `specs/`; `before` is None where nothing has been printed yet. `strangers` are
    files of somebody else in folders of ours, `edits` files of ours that he edits, and `options`
    are those of the runs."""

    name: str
    before: Specs | None
    after: Specs
    strangers: tuple[str, ...] = ()
    edits: tuple[str, ...] = ()
    options: tuple[str, ...] = ()


def scenarios(targets: str) -> Iterator[Scenario]:
    """All of them, with APIs that are printed for these targets."""
    animals, plants, fish = _resource("animals"), _resource("plants"), _resource("fish")
    zoo = _api("zoo", targets)
    yield Scenario("first run", None, zoo | animals)
    changed = _resource("animals", "integer")
    strangers = ("samples/zoo/plants/notes.txt", "python/zoo/resources/notes.txt")
    old, new = zoo | animals | plants, zoo | changed | fish
    yield Scenario("added, changed, removed", old, new, strangers)
    yield Scenario("edits put aside", old, new, strangers, _EDITED, ("--force",))
    park = _api("park", targets.replace("package: zoo", "package: park"))
    yield Scenario("moved elsewhere", zoo | animals, park | animals)
    other = {path.replace("zoo/", "park/"): text for path, text in (park | animals).items()}
    yield Scenario("an API less", zoo | animals | other, zoo | animals)
    yield Scenario(
        "from a document", _from("zoo", targets, "plants"), _from("zoo", targets, "fish")
    )


def _api(name: str, targets: str) -> dict[str, str]:
    return {"zoo/api.yaml": _API.format(name=name, targets=targets)}


def _resource(name: str, kind: str = "string") -> dict[str, str]:
    return {f"zoo/{name}.yaml": _RESOURCE.format(name=name, kind=kind)}


def _from(name: str, targets: str, path: str) -> dict[str, str]:
    return {
        "zoo/api.yaml": f"api: {name}\nfrom: openapi.yaml\ntargets:\n{targets}",
        "zoo/openapi.yaml": _DOCUMENT + _PATH.format(name=path),
    }
