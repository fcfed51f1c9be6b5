"""The keys below `targets: {python: ...}` in api.yaml."""

from __future__ import annotations

from dataclasses import dataclass

from ...diagnostics import Location
from ...nodes import Text
from ...spec import key


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonOptions:
    """The Python SDK."""

    at: Location
    package: Text = key("Import name of the package.", required=True)
    client: Text = key("Class of the synchronous client.", required=True)
    async_client: Text = key("Class of the asynchronous client.", required=True)
    version: Text = key("Version of the package.", required=True)
    extend: dict[Text, Text] | None = key(
        "Classes of your own that classes of the package inherit from: the name of the printed "
        "class, and yours."
    )
