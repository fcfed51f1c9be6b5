"""Documents as Python mappings -> the spec's classes, with every check that a spec passes."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from generator.diagnostics import Report
from generator.openapi.naming import Names
from generator.pipeline import LoadedApi, load_apis

OWN = """\
api: zoo
from: openapi.json
targets:
  python: {package: zoo_sdk, client: Zoo, async_client: AsyncZoo, version: 0.1.0}
  typescript: {package: zoo-sdk, client: Zoo, version: 0.1.0}
"""


def loaded(source: Any, own: str = "", names: str = "") -> tuple[LoadedApi, Report]:
    """The API of a document, with more lines of `api.yaml` and a `names.yaml`."""
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "specs", "zoo")
        home.mkdir(parents=True)
        (home / "openapi.json").write_text(json.dumps(source))
        (home / "api.yaml").write_text(OWN + own)
        if names:
            (home / "names.yaml").write_text(names)
        (api,) = load_apis(home, report=report)
    return api, report


def names_of(api: LoadedApi) -> Names:
    assert api.imported is not None
    return api.imported.assembled.names
