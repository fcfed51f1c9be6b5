"""The stages in order: folders -> documents -> specs -> API -> outputs. Values in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from .diagnostics import Location, Report
from .ir import Api
from .load import load, read_file
from .nodes import Mapping
from .output_paths import check_outputs
from .partial import bare, is_local, partial_api
from .resolve import resolve
from .shape import read
from .spec import ApiSpec, ResourceSpec
from .spec_files import SpecFile, find
from .suggestions import did_you_mean
from .targets import TARGET_NAMES, target_named
from .targets.base import Output, Target

Shape = TypeVar("Shape")


@dataclass(frozen=True, slots=True)
class Choice:
    """A target that an API names, with the options that the API gives it."""

    target: Target
    options: Any


@dataclass(frozen=True, slots=True)
class LoadedApi:
    """An API without mistakes, and what to print of it."""

    api: Api
    choices: tuple[Choice, ...]


def load_apis(folders: Sequence[Path], targets: Sequence[str] = ()) -> list[LoadedApi]:
    """Every API, checked for its targets: all that it names, or those of them in `targets`."""
    report = Report()
    found = [_load_api(folder, targets, report) for folder in folders]
    report.raise_if_any()
    return [loaded for loaded in found if loaded]


def generate(folders: Sequence[Path], targets: Sequence[str] = ()) -> list[Output]:
    """Every API as each of its targets prints it. Nothing is written."""
    report = Report()
    outputs = [
        (_print(loaded.api, choice), choice.options.at)
        for loaded in load_apis(folders, targets)
        for choice in loaded.choices
    ]
    check_outputs(outputs, report)
    report.raise_if_any()
    return [output for output, _ in outputs]


def _load_api(folder: Path, targets: Sequence[str], report: Report) -> LoadedApi | None:
    files = find(folder, report)
    if files is None:
        return None
    spec, knows_all = _read_api(files.api, report)
    resources = [_read(file, ResourceSpec, report) for file in files.resources]
    complete = [resource for resource in resources if resource]
    choices = tuple(_choices(spec, targets, report))
    sources = {file.shown: file.source for file in (files.api, *files.resources)}
    found = Report()
    api = resolve(spec, complete, found, sources, whole=len(complete) == len(resources))
    report.diagnostics += (one for one in found.diagnostics if knows_all or is_local(one, spec))
    for choice in choices:
        choice.target.check(api or bare(spec), choice.options, report)
    return LoadedApi(api, choices) if api else None


def _read_api(file: SpecFile, report: Report) -> tuple[ApiSpec, bool]:
    """The API's own file as far as it can be read, and whether nothing that others need is lost."""
    tree = _tree(file, report)
    spec = read(tree, ApiSpec, report) if tree else None
    if spec:
        return spec, True
    return partial_api(tree, Location(file.shown, 1, 1))


def _read(file: SpecFile, shape: type[Shape], report: Report) -> Shape | None:
    """One file: bytes, tree, spec."""
    tree = _tree(file, report)
    return read(tree, shape, report) if tree else None


def _tree(file: SpecFile, report: Report) -> Mapping | None:
    data = read_file(file.path, file.shown, report)
    if data is None:
        return None
    report.sources[file.shown] = data
    return load(file.shown, data, report)


def _choices(spec: ApiSpec, targets: Sequence[str], report: Report) -> Iterator[Choice]:
    for name, node in spec.targets.items():
        if name not in TARGET_NAMES:
            known = ", ".join(f"`{target}`" for target in TARGET_NAMES)
            hint = did_you_mean(name, TARGET_NAMES) or f"there is {known}"
            report.error(name.at, "unknown-target", f"there is no target `{name}`; {hint}")
            continue
        target = target_named(name)
        options = read(node, target.options, report, name.at)
        if options and (not targets or name in targets):
            yield Choice(target, options)


def _print(api: Api, choice: Choice) -> Output:
    try:
        output = choice.target.generate(api, choice.options)
    except Exception as error:
        error.add_note(f"target {choice.target.name}, API {api.name}")
        raise
    facts = (
        f"api {api.name}",
        f"api-version {api.version}",
        f"source {api.source}",
        f"target {choice.target.name}",
    )
    return replace(output, lock_lines=facts + output.lock_lines)
