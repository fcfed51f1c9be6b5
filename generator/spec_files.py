"""First stage: which files a spec folder holds, and what messages and output call them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .diagnostics import Location, Report
from .spec_folders import API_FILE, NAMES_FILE

MODELS_FILE = "models.yaml"

_LISTED = 5


@dataclass(frozen=True, slots=True)
class SpecFile:
    """`shown` is the path in messages, below the working directory where it is there.

    `source` is the path in generated files. It is the same from every working directory: the
    folder that holds the API's folder, that folder, and the file.
    """

    path: Path
    shown: str
    source: str


@dataclass(frozen=True, slots=True)
class SpecFolder:
    api: SpecFile
    resources: tuple[SpecFile, ...]
    models: SpecFile | None = None


def api_file(folder: Path) -> SpecFile:
    """The API's own file, whether it is there or not."""
    return _spec_file(Path(os.path.realpath(folder)), _shown(folder), API_FILE)


def find(folder: Path, report: Report) -> SpecFolder | None:
    """The API's own file, that of the models that resources share, where there is one, and the
    resources' files, in an order that no file system decides.

    None where this is no API's folder, but one that holds them.
    """
    root = Path(os.path.realpath(folder))
    shown = _shown(folder)
    others = (API_FILE, NAMES_FILE)
    below = sorted(path for path in _yaml_files(root, shown, report) if path not in others)
    apis = [path for path in below if path.endswith(f"/{API_FILE}")]
    if apis and not os.path.lexists(root / API_FILE):
        _report_apis_below(shown, apis, report)
        return None
    resources = [_spec_file(root, shown, path) for path in below if path != MODELS_FILE]
    models = _spec_file(root, shown, MODELS_FILE) if MODELS_FILE in below else None
    return SpecFolder(_spec_file(root, shown, API_FILE), tuple(resources), models)


def _report_apis_below(shown: str, apis: list[str], report: Report) -> None:
    listed = [f"`{_below(shown, path.removesuffix('/' + API_FILE))}`" for path in apis[:_LISTED]]
    more = f" or {len(apis) - _LISTED} more" if len(apis) > _LISTED else ""
    message = (
        f"there is no {API_FILE} in this folder, but in folders below it: "
        f"name {' or '.join(listed)}{more}"
    )
    report.error(Location(_below(shown, API_FILE), 1, 1), "no-api-file", message)


def _below(shown: str, path: str) -> str:
    return f"{shown}/{path}" if shown != "." else path


def _spec_file(root: Path, shown: str, path: str) -> SpecFile:
    source = "/".join((*root.parts[1:][-2:], path))
    return SpecFile(root / path, _below(shown, path), source)


def _shown(folder: Path) -> str:
    absolute = Path(os.path.abspath(folder))
    here = Path.cwd()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else absolute).as_posix()


def _yaml_files(root: Path, shown: str, report: Report) -> Iterator[str]:
    """Paths of YAML files below `root`; hidden files and folders belong to other tools."""
    for folder, folders, files in os.walk(root, onerror=_raise):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted((*folders, *(file for file in files if not file.startswith(".")))):
            path = (Path(folder) / name).relative_to(root).as_posix()
            if fault := _fault(root, path, is_folder=name in folders):
                report.error(Location(f"{shown}/{path}", 1, 1), *fault)
            elif path.endswith(".yaml") and name not in folders:
                yield path


def _fault(root: Path, path: str, *, is_folder: bool) -> tuple[str, str] | None:
    """A file that would be left out, or taken in, without anybody noticing."""
    whole = root / path
    if is_folder:
        message = "this is a link to a folder, and those are not followed: put the files here"
        return ("linked-folder", message) if whole.is_symlink() else None
    if path.endswith(".yml"):
        return ("wrong-extension", "spec files end in `.yaml`: rename it")
    if not path.endswith(".yaml"):
        return None
    if not path.isascii() or not path.isprintable():
        return ("bad-file-name", "a spec's file name is plain ASCII: rename it")
    if whole.is_symlink() and not Path(os.path.realpath(whole)).is_relative_to(root):
        return ("link-leaves-folder", "this link leads out of the API's folder: put the file here")
    return None


def _raise(error: OSError) -> None:
    raise error
