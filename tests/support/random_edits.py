"""Edits of one resource's file at random: what people do to a spec all day, and what breaks it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import yaml

from .random_api import Maker, write_yaml


class Editor(Maker):
    """Writes an API, and then changes it."""

    def __init__(self, folder: Path, seed: int, targets: dict[str, Any], *, is_apart: bool) -> None:
        super().__init__(Random(seed), is_apart=is_apart)
        folder.mkdir(parents=True)
        self._folder = folder
        self._edits: list[Callable[[dict[str, Any]], None]] = [
            self._another_model,
            self._another_field,
            self._another_field,
            self._no_field,
            self._another_text,
            self._another_text_of_an_operation,
            self._another_operation,
            self._another_response,
            self._another_request,
            self._no_operation,
            self._another_order,
            self._another_head,
            self._nothing,
        ]
        for path, content in self.files().items():
            said = {**content, "targets": targets} if path == "api.yaml" else content
            write_yaml(folder / path, said)

    def edit(self) -> tuple[Path, str, str]:
        """The file that is edited, its text before, and what was done."""
        self._resource = self._random.choice(self._places)
        path = self._folder / f"{self._resource}.yaml"
        before = path.read_text(encoding="utf-8")
        content = yaml.safe_load(before)
        edit = self._random.choice(self._edits)
        edit(content)
        write_yaml(path, content)
        with path.open("a", encoding="utf-8") as file:
            file.write("# Edited.\n")
        return path, before, edit.__name__

    def _nothing(self, content: dict[str, Any]) -> None:
        """A comment alone."""

    def _another_model(self, content: dict[str, Any]) -> None:
        if models := content.get("models"):
            models[self._random.choice(list(models))] = self._model()

    def _another_field(self, content: dict[str, Any]) -> None:
        if fields := self._some_fields(content):
            fields[self._name("added")] = self._field(1)

    def _no_field(self, content: dict[str, Any]) -> None:
        if fields := self._some_fields(content):
            fields.pop(self._random.choice(list(fields)))

    def _another_text(self, content: dict[str, Any]) -> None:
        if fields := self._some_fields(content):
            fields[self._random.choice(list(fields))]["description"] = self._name("Says")

    def _another_text_of_an_operation(self, content: dict[str, Any]) -> None:
        key = self._random.choice(("summary", "description"))
        self._some_operation(content)[key] = self._name("Says")

    def _another_operation(self, content: dict[str, Any]) -> None:
        operations = content["operations"]
        name = self._random.choice(list(operations))
        operations[name] = self._operation(operations[name]["http"])

    def _another_response(self, content: dict[str, Any]) -> None:
        operation = self._some_operation(content)
        for key in ("response", "envelope"):
            operation.pop(key, None)
        operation.update(self._response())

    def _another_request(self, content: dict[str, Any]) -> None:
        operation = self._some_operation(content)
        if "request" in operation:
            operation["request"] = self._request()

    def _no_operation(self, content: dict[str, Any]) -> None:
        operations = content["operations"]
        operations.pop(self._random.choice(list(operations)))

    def _another_order(self, content: dict[str, Any]) -> None:
        for key in ("models", "operations"):
            entries = list(content.get(key, {}).items())
            self._random.shuffle(entries)
            if entries:
                content[key] = dict(entries)

    def _another_head(self, content: dict[str, Any]) -> None:
        content[self._random.choice(("title", "description", "source"))] = self._name("Says")

    def _some_fields(self, content: dict[str, Any]) -> dict[str, Any] | None:
        found = [one["fields"] for one in content.get("models", {}).values() if one.get("fields")]
        return self._random.choice(found) if found else None

    def _some_operation(self, content: dict[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = self._random.choice(list(content["operations"].values()))
        return found
