"""The keys below `targets: {typescript: ...}` in api.yaml."""

from __future__ import annotations

from dataclasses import dataclass

from ...diagnostics import Location
from ...nodes import Text
from ...spec import key


@dataclass(frozen=True, slots=True, kw_only=True)
class TypescriptOptions:
    """The TypeScript SDK."""

    at: Location
    package: Text = key("Name of the package on npm, `@scope/name` or `name`.", required=True)
    client: Text = key("Class of the client.", required=True)
    version: Text = key("Version of the package.", required=True)
    extend: dict[Text, Text] | None = key(
        "Classes of your own that classes of the package inherit from: the name of the printed "
        "class, and yours."
    )

    @property
    def folder(self) -> str:
        """The package's name without its scope."""
        return self.package.rsplit("/", 1)[-1]
