"""An API, printed as a document and read back; and what of it is not the same any more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from generator.ir import Api, Support
from generator.pipeline import load_apis
from generator.targets import target_named
from generator.targets.base import Request

# Where a thing stands is another place in a document.
_PLACES = frozenset({"at", "source", "common_source", "pointer"})
_API = "api: {name}\nfrom: document.yaml\ntargets: {{}}\n"


def load(spec: Path) -> Api:
    (loaded,) = load_apis(spec)
    return loaded.api


def exported(api: Api) -> str:
    (file,) = target_named("openapi").generate(Request(api, None)).files
    return file.text


def imported(document: str, folder: Path, name: str = "zoo") -> Api:
    """What a folder gives whose `api.yaml` names the document."""
    folder.mkdir()
    (folder / "document.yaml").write_text(document, encoding="utf-8")
    (folder / "api.yaml").write_text(_API.format(name=name), encoding="utf-8")
    return load(folder)


def differences(one: Api, other: Api) -> list[str]:
    return list(_differences(_plain(one), _plain(other), ""))


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        left_out = frozenset({"at"}) if isinstance(value, Support) else _PLACES
        names = [field.name for field in fields(value) if field.name not in left_out]
        return {"class": type(value).__name__} | {n: _plain(getattr(value, n)) for n in names}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return {key: _plain(one) for key, one in value.items()} if isinstance(value, dict) else value


def _differences(one: Any, other: Any, path: str) -> Iterator[str]:
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        for key in one:
            yield from _differences(one[key], other[key], f"{path}.{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (first, second) in enumerate(zip(one, other, strict=True)):
            yield from _differences(first, second, f"{path}[{index}]")
    elif one != other or type(one) is not type(other):
        yield f"{path}: {one!r:.300} became {other!r:.300}"
