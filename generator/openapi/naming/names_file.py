"""`names.yaml`: the names that were given, an input from then on. Sorted, and read in reviews."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from ...diagnostics import Location, Report
from ...load import load, read_file
from ...nodes import Text
from ...shape import read
from ...spec.keys import key
from ...spec_folders import NAMES_FILE
from ..drafts import Key

__all__ = ["NAMES_FILE", "Names", "names_text", "read_names", "stable_key"]

_HEADER = """\
# Names that sdkpress gave to what the document does not name, or not well enough.
# An input: commit it. A name that stands here stays, whatever the document gains.
"""
_PLAIN = re.compile(r"[A-Za-z/][A-Za-z0-9/{}._~%$@+() -]*[A-Za-z0-9/}_~)]|[A-Za-z/]")


@dataclass(frozen=True, slots=True)
class Names:
    """`operations`: the place and name by method and path, `GET /pulls`: `pulls.list`.

    `models`: the home and name of a schema by its JSON pointer (after the path of a file that is
    not the document itself), `/components/schemas/pull`: `pulls.Pull`, or `Pull` where several
    resources share it. What equal objects share that stand inline is there by the place of one of
    them, `/components/schemas/pull.user`. `values`: names of fields and parameters that would
    collide, and `inline` of the models of objects that stand inline, by the place of each:
    `/components/schemas/pull.user`, or `GET /pulls query.user`.
    """

    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    models: Mapping[str, str] = field(default_factory=dict[str, str])
    inline: Mapping[str, str] = field(default_factory=dict[str, str])
    values: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesSpec:
    """The shape of `names.yaml`."""

    at: Location
    operations: dict[Text, Text] | None = key("Place and name by method and path.")
    models: dict[Text, Text] | None = key("Home and name by a schema's JSON pointer or place.")
    inline: dict[Text, Text] | None = key("Model's name of an inline object by its place.")
    values: dict[Text, Text] | None = key("Name of a field or parameter by its place.")


def stable_key(key: Key, document: str) -> str:
    """A schema's key as it is written into the file: the same from every working directory."""
    path, _, pointer = key.partition("#")
    if path == document:
        return pointer
    return f"{posixpath.relpath(path, posixpath.dirname(document) or '.')}#{pointer}"


def read_names(path: Path, shown: str, report: Report) -> Names:
    """What stands in the file; nothing where there is none."""
    if not path.exists():
        return Names()
    data = read_file(path, shown, report)
    if data is None:
        return Names()
    report.add_source(shown, data)
    tree = load(shown, data, report)
    spec = read(tree, NamesSpec, report) if tree else None
    if spec is None:
        return Names()
    return Names(**{one.name: _plain(getattr(spec, one.name)) for one in fields(Names)})


def _plain(names: dict[Text, Text] | None) -> dict[str, str]:
    return {str(key): str(name) for key, name in (names or {}).items()}


def names_text(names: Names) -> str:
    """The file's text, sorted; the same names are the same bytes."""
    lines = [_HEADER]
    for one in fields(Names):
        entries: Mapping[str, str] = getattr(names, one.name)
        if entries:
            lines.append(f"{one.name}:\n")
            lines += [f"  {_quoted(key)}: {entries[key]}\n" for key in sorted(entries)]
    return "".join(lines)


def _quoted(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
