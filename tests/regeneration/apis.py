"""Small APIs that change: what their specs say, and how they are written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

NAMES = {"zoo": ("zoo", "menagerie"), "park": ("park", "garden")}
RESOURCES = ("animals", "fish", "plants")
FIELDS = ("age", "colour", "name", "weight")
OPERATIONS = {
    "list": "{http: GET /, response: 'list[string]'}",
    "get": "{http: 'GET /{id}', path: {id: string}, response: string}",
    "create": "{http: POST /, request: {fields: {%s}}}",
}
_OPTIONS = {
    "python": "{package: %s, client: Zoo, async_client: AsyncZoo, version: 1}",
}


@dataclass(frozen=True, slots=True)
class Style:
    """What nobody who reads a spec hears of."""

    comment: str = ""
    is_quoted: bool = False
    is_reversed: bool = False


@dataclass(frozen=True, slots=True)
class Resource:
    fields: tuple[str, ...] = ("name",)
    operations: tuple[str, ...] = ("list", "create")


@dataclass(frozen=True, slots=True)
class Api:
    """`broken`: what is written down is a mistake."""

    name: str
    targets: tuple[str, ...]
    resources: Mapping[str, Resource] = field(default_factory=lambda: {"animals": Resource()})
    style: Style = Style()
    is_broken: bool = False

    def with_resource(self, name: str, resource: Resource | None) -> Api:
        rest = {one: self.resources[one] for one in self.resources if one != name}
        return replace(self, resources={**rest, name: resource} if resource else rest)


Apis = Mapping[str, Api]


def texts(apis: Apis) -> dict[str, str]:
    """The files, below the folder of all specs."""
    found: dict[str, str] = {}
    for folder, api in apis.items():
        found[f"{folder}/api.yaml"] = _written(_api(api), api.style)
        for name, resource in api.resources.items():
            found[f"{folder}/{name}.yaml"] = _written(_resource(name, resource), api.style)
        if api.is_broken:
            found[f"{folder}/api.yaml"] += "nonsense: 1\n"
    return found


def _api(api: Api) -> dict[str, str]:
    options = {one: _OPTIONS.get(one, "{}") for one in api.targets}
    lines = (f"\n  {one}: {text.replace('%s', api.name)}" for one, text in options.items())
    return {
        "api": api.name,
        "version": "'1'",
        "base_url": "https://api.zoo.example",
        "targets": "".join(lines),
    }


def _resource(name: str, resource: Resource) -> dict[str, str]:
    fields = ", ".join(f"{one}: string" for one in resource.fields)
    lines = (f"\n  {one}: {OPERATIONS[one].replace('%s', fields)}" for one in resource.operations)
    return {"resource": name, "path": f"/{name}", "operations": "".join(lines)}


def _written(entries: Mapping[str, str], style: Style) -> str:
    lines = [f"{key}: {_quoted(text, style)}\n" for key, text in entries.items()]
    comment = f"# {style.comment}\n" if style.comment else ""
    return comment + "".join(reversed(lines) if style.is_reversed else lines)


def _quoted(text: str, style: Style) -> str:
    is_plain = style.is_quoted and text[0] not in "'\n{"
    return f'"{text}"' if is_plain else text
