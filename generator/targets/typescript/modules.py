"""A TypeScript module in the making: where it is, what it imports."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field

from ...text import TsExpression, TsIdentifier, TsString
from . import names


def resource_file(folder: str, resource: str) -> str:
    """`resources/instant-messaging/messages.ts`, below the package's sources."""
    return "/".join((folder, *segments(resource))) + ".ts"


def segments(resource: str) -> tuple[str, ...]:
    return tuple(names.module(segment) for segment in resource.split("."))


@dataclass(frozen=True, slots=True)
class Home:
    """Where models stand: the modules of their types and of their shapes, and what other modules
    call these."""

    types: str
    types_alias: str
    shapes: str = ""
    shapes_alias: str = ""


# What belongs to no resource stands beside the folders, where no resource can have its modules.
ENVELOPES = Home("envelopes.ts", "envelopes", "envelope-shapes.ts", "envelopeShapes")
ERROR_BODY = Home("error-body.ts", "errorBody")
COMMON = Home("models.ts", "models", "model-shapes.ts", "modelShapes")
WEBHOOKS = Home("webhooks.ts", "webhooks", "webhook-shapes.ts", "webhookShapes")
PARAMETERS = Home("parameters.ts", "parameters")


def home_of(resource: str) -> Home:
    return Home(
        resource_file("types", resource),
        names.foreign_alias("types", resource),
        resource_file("shapes", resource),
        names.foreign_alias("shapes", resource),
    )


@dataclass(slots=True)
class Module:
    """Collects imports while a module is written. `path` is below the package's sources.

    `home` is set in a module of types or shapes: the home of its models; `resource` in a
    resource's own module.
    """

    path: str
    home: Home | None = None
    resource: str = ""
    _values: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _types: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _namespaces: dict[tuple[str, str], bool] = field(default_factory=dict[tuple[str, str], bool])

    def specifier(self, path: str) -> str:
        """How this module names another one."""
        found = posixpath.relpath(path, posixpath.dirname(self.path) or ".")
        found = found.removesuffix(".ts") + ".js"
        return found if found.startswith("../") else f"./{found}"

    def value(self, module: str, name: str) -> TsIdentifier:
        """Something of the runtime that is there when the code runs."""
        self._values.setdefault(f"runtime/{module}.ts", set()).add(name)
        return TsIdentifier(name)

    def type(self, module: str, name: str) -> TsIdentifier:
        """A type of the runtime."""
        return self.own_type(f"runtime/{module}.ts", name)

    def own_type(self, path: str, name: str) -> TsIdentifier:
        self._types.setdefault(path, set()).add(name)
        return TsIdentifier(name)

    def own_value(self, path: str, name: str) -> TsIdentifier:
        self._values.setdefault(path, set()).add(name)
        return TsIdentifier(name)

    def namespace(self, path: str, alias: str, *, is_type: bool) -> str:
        """A module under an alias, imported as types alone unless a value of it is used."""
        key = (path, alias)
        self._namespaces[key] = self._namespaces.get(key, True) and is_type
        return alias

    def imports(self) -> tuple[TsExpression, ...]:
        """The import statements, sorted by what they name."""
        found: list[tuple[str, int, TsExpression]] = []
        for (path, alias), is_type in self._namespaces.items():
            start = TsExpression(f"import {'type ' if is_type else ''}* as {alias} from ")
            found.append((path, 0, self._statement(start, path)))
        for path, members in self._values.items():
            found.append((path, 1, self._named("import", members, path)))
        for path, members in self._types.items():
            if rest := members - self._values.get(path, set()):
                found.append((path, 2, self._named("import type", rest, path)))
        found.sort(key=lambda one: one[:2])
        return tuple(statement for _, _, statement in found)

    def _named(self, start: str, members: set[str], path: str) -> TsExpression:
        return self._statement(
            TsExpression(f"{start} {{ {', '.join(sorted(members))} }} from "), path
        )

    def _statement(self, start: TsExpression, path: str) -> TsExpression:
        return TsExpression(start, TsString(self.specifier(path)), ";")
