"""A Python module in the making: where it is, what it imports, what its class scope hides."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from ...facts.resources import parents
from ...ir import Api, Type
from ...text import PyExpression, PyIdentifier
from . import names

_STANDARD = frozenset(
    {"builtins", "collections.abc", "datetime", "decimal", "functools", "typing", "uuid"}
)


# Homes of models that belong to no resource: modules beside the folders. No resource is called so.
ENVELOPES = ".envelopes"
ERROR_BODY = ".error_body"
COMMON = ".models"
WEBHOOKS = ".webhooks"


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the modules of an API's resources are. One with resources below it is a package."""

    resources: tuple[str, ...]
    packages: frozenset[str]

    @staticmethod
    def of(api: Api) -> Layout:
        return Layout(tuple(resource.path for resource in api.resources), parents(api))

    def segments(self, resource: str) -> tuple[str, ...]:
        return tuple(names.module(segment) for segment in resource.split("."))

    def file(self, folder: str, resource: str) -> str:
        stem = "/".join((folder, *self.segments(resource)))
        return f"{stem}/__init__.py" if resource in self.packages else f"{stem}.py"

    def submodules(self, resource: str) -> frozenset[str]:
        """The modules directly below a resource's package."""
        start = f"{resource}."
        below = (
            path[len(start) :].split(".")[0] for path in self.resources if path.startswith(start)
        )
        return frozenset(map(names.module, below))

    def depth(self, resource: str) -> int:
        """How many dots lead from a module of this resource to the package's root."""
        return 1 + len(resource.split(".")) + (resource in self.packages)


@dataclass(slots=True)
class Module:
    """Collects imports while annotations are written.

    `dots` lead to the root of the package. `home` is set in a module of types: its models' home;
    `resource` in a resource's own module. `submodules` are attributes of the module once they are
    loaded, so they hide names as a class body does. `annotations` are those that were written where
    the same names are hidden, by type and side.
    """

    dots: str
    home: str = ""
    resource: str = ""
    submodules: frozenset[str] = frozenset()
    annotations: dict[tuple[Type, object], Any] = field(
        default_factory=dict[tuple[Type, object], Any]
    )
    _plain: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    _names: dict[str, set[tuple[str, str]]] = field(default_factory=dict[str, set[tuple[str, str]]])
    _hidden: frozenset[str] = frozenset()
    _defined: set[str] = field(default_factory=set[str])
    _is_in_class: bool = False

    @contextmanager
    def class_scope(self, hidden: Iterable[str]) -> Generator[None]:
        """Within: names that the class body defines, so that annotations go around them."""
        outer, self._hidden = self._hidden, frozenset(hidden)
        self._is_in_class = True
        self.annotations.clear()
        yield
        self._hidden, self._is_in_class = outer, False
        self.annotations.clear()

    def define(self, name: str) -> None:
        """A class of this module, once its text is made."""
        self._defined.add(name)

    def is_ahead(self, name: str) -> bool:
        """Whether a class of this module comes after the one that is being made, or is that."""
        return self._is_in_class and name not in self._defined

    def _is_hidden(self, name: str) -> bool:
        return name in self._hidden or name in self.submodules

    def builtin(self, name: str) -> PyIdentifier:
        if not self._is_hidden(name):
            return PyIdentifier(name)
        self._plain.add(("builtins", "_builtins"))
        return PyIdentifier(f"_builtins.{name}")

    def member(self, module: str, name: str) -> PyIdentifier:
        """`module.name` of the standard library, as `datetime.date`."""
        alias = f"_{module}" if self._is_hidden(module) else module
        self._plain.add((module, alias))
        return PyIdentifier(f"{alias}.{name}")

    def third_party(self, name: str) -> PyIdentifier:
        """A package that the generated one requires."""
        self._plain.add((name, name))
        return PyIdentifier(name)

    def required(self, module: str, name: str) -> PyIdentifier:
        """A name from a package that the generated one requires."""
        return self._from(module, name, name)

    def foreign(self, module: str, name: str) -> PyIdentifier:
        """A name from a module of the package's user, which stands anywhere."""
        return self._from(module, name, name)

    def standard(self, module: str, name: str) -> PyIdentifier:
        """A name from the standard library, imported by itself."""
        return self._from(module, name, name)

    def runtime(self, module: str, name: str) -> PyIdentifier:
        """A name from the package's runtime."""
        return self._from(f"{self.dots}_runtime.{module}", name, name)

    def own(self, module: str, name: str, alias: str = "") -> PyIdentifier:
        """A name, or a module under an alias, from elsewhere in the package."""
        return self._from(f"{self.dots}{module}", name, alias or name)

    def _from(self, module: str, name: str, alias: str) -> PyIdentifier:
        if self._is_hidden(alias):
            alias = f"_{alias}"
        self._names.setdefault(module, set()).add((name, alias))
        return PyIdentifier(alias)

    def imports(self) -> tuple[tuple[PyExpression, ...], ...]:
        """The import statements in blocks: the standard library, what is required, the package."""
        plain = sorted(self._plain, key=lambda pair: (pair[0], pair[0] != pair[1]))
        standard = [_import(name, alias) for name, alias in plain if name in _STANDARD]
        required = [_import(name, alias) for name, alias in plain if name not in _STANDARD]
        own = [m for m in self._names if m.startswith(".")]
        installed = sorted(self._names.keys() - set(own) - _STANDARD)
        required += self._from_imports(installed)
        own.sort(key=lambda m: (-(len(m) - len(m.lstrip("."))), m.lstrip(".")))
        standard += self._from_imports(m for m in sorted(self._names) if m in _STANDARD)
        local = self._from_imports(own)
        return tuple(tuple(block) for block in (standard, required, local) if block)

    def _from_imports(self, modules: Iterable[str]) -> list[PyExpression]:
        """One statement for each module's names, and one for every name under an alias."""
        statements: list[PyExpression] = []
        for module in modules:
            members = sorted(self._names[module], key=lambda member: member_order(member[0]))
            groups = [([name], alias) for name, alias in members if name != alias]
            if plain := [name for name, alias in members if name == alias]:
                groups.append((plain, ""))
            groups.sort(key=lambda group: (member_order(group[0][0]), group[1]))
            statements += [_from_import(module, group, alias) for group, alias in groups]
        return statements


def _from_import(module: str, members: list[str], alias: str) -> PyExpression:
    renamed = f" as {alias}" if alias else ""
    return PyExpression(f"from {module} import {', '.join(members)}{renamed}")


def _import(name: str, alias: str) -> PyExpression:
    return PyExpression(f"import {name}" if name == alias else f"import {name} as {alias}")


def member_order(name: str) -> tuple[int, str]:
    """Constants, classes, the rest: the order that import sorters agree on."""
    is_constant = name.isupper() and len(name) > 1
    return (0 if is_constant else 1 if name[:1].isupper() else 2), name
