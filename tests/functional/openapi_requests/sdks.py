"""The SDK of a document, printed and imported, its description, and what answers its calls."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import black
import pytest
import yaml

from generator.inspect import describe
from generator.pipeline import press
from tests.support.server import Answer, Request, Server, answer, serve

from ..printed import REPOSITORY
from .samples import Samples, Wish

CREDENTIAL = "a-credential"
DOCUMENTS = REPOSITORY.parent / "shared/openapi"

API = """\
api: {name}
from: {document}
targets:
  python: {{package: {name}_sdk, client: Sdk, async_client: AsyncSdk, version: 0.1.0}}
"""


@dataclass(frozen=True, slots=True)
class Printed:
    """A document, what `inspect` says of its API, and the package."""

    document: Mapping[str, Any]
    described: Mapping[str, Any]
    package: Any

    @property
    def operations(self) -> list[Mapping[str, Any]]:
        return [one for one in self.described["operations"] if one["skipped"] is None]

    def client(self, base_url: str) -> Any:
        arguments = {
            credential["python"]["argument"]: CREDENTIAL
            for scheme in self.described["auth"]
            for credential in scheme["credentials"]
        }
        return self.package.Sdk(base_url=base_url, max_retries=0, strict=True, **arguments)


def print_document(path: Path, folder: Path) -> Printed:
    """Generates the package of a document below `folder`, and imports it."""
    name = path.stem.replace("-", "_").replace(".", "_")
    home = folder / "specs" / name
    home.mkdir(parents=True)
    text = API.format(name=name, document=os.path.relpath(path, home))
    (home / "api.yaml").write_text(text)
    with pytest.MonkeyPatch.context() as patch:
        # Nobody reads it.
        patch.setattr(black, "format_str", lambda text, **_: text)
        pressed = press(home)
    for output in pressed.outputs:
        for file in output.files:
            place = folder / output.root / file.path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(file.text)
    (loaded,) = pressed.apis
    (choice,) = loaded.choices
    skipped = loaded.imported.skipped if loaded.imported else ()
    names = {"python": choice.target.names(loaded.api, choice.options)}
    described = describe(loaded.api, names, skipped)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder / "python"))
        package = import_module(f"{name}_sdk")
        package.Sdk  # noqa: B018  # What loads late has to load now.
        for module in sorted((folder / f"python/{name}_sdk/resources").rglob("*.py")):
            import_module(".".join(module.relative_to(folder / "python").with_suffix("").parts))
    return Printed(read_document(path), described, package)


def read_document(path: Path) -> Mapping[str, Any]:
    text = path.read_text()
    if path.suffix == ".json":
        return json.loads(text)
    return yaml.load(text, Loader=_Plain)


class _Plain(yaml.CSafeLoader):
    """What JSON can say, as YAML 1.2 reads it: dates are texts, and 1e-3 is a number."""


_Plain.yaml_implicit_resolvers = {
    first: [one for one in resolvers if one[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_Plain.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"[-+]?[0-9]+(\.[0-9]+)?[eE][-+]?[0-9]+$"),
    list("-+0123456789"),
)


class Answers:
    """Answers each call with the least that the document promises."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._samples = Samples(document)
        self._next = answer()

    def __call__(self, request: Request) -> Answer:
        return self._next

    def prepare(self, said: Mapping[str, Any], asked: str) -> None:
        status, response = self._success(said)
        content = response.get("content", {})
        media_type = asked if asked in content else next(iter(_json_first(content)), "")
        if not media_type:
            self._next = answer(status=status, body=b"")
            return
        schema = content[media_type].get("schema", {})
        self._next = answer(
            status=status,
            body=self._body(media_type, schema),
            content_type=media_type.replace("*", "x"),
        )

    def _success(self, said: Mapping[str, Any]) -> tuple[int, Mapping[str, Any]]:
        for status, response in said.get("responses", {}).items():
            if str(status)[0] == "2":
                number = str(status).upper().replace("XX", "00")
                return int(number), self._samples.resolved(response)
        return 200, self._samples.resolved(said["responses"].get("default", {}))

    def _body(self, media_type: str, schema: Any) -> bytes:
        if "json" not in media_type and "event-stream" not in media_type:
            return b"content"
        value = json.dumps(self._samples.value(schema, Wish(is_request=False))).encode()
        return b"data: " + value + b"\n\n" if "event-stream" in media_type else value


def _json_first(content: Mapping[str, Any]) -> list[str]:
    return sorted(content, key=lambda one: "json" not in one)


@contextmanager
def answering(document: Mapping[str, Any]) -> Iterator[tuple[Server, Answers]]:
    answers = Answers(document)
    with serve(answers) as server:
        yield server, answers
