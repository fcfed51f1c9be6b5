"""The stages in order: folders -> documents -> specs -> API -> outputs. Values in between."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from .collecting import nothing_collected
from .diagnostics import Location, Report
from .digests import digest
from .identity import identity
from .imported import load_imported
from .inputs import input_lines, specs_line
from .interfaces import interface_lines
from .ir import Api
from .load import load, read_file
from .nodes import Mapping, Node, Text
from .output_paths import check_outputs
from .partial import bare, is_local, partial_api
from .resolve import resolve
from .shape import read
from .slices import Slices
from .spec import ApiSpec, ModelsSpec, ResourceSpec
from .spec_files import MODELS_FILE, SpecFile, api_file, find
from .spec_folders import API_FILE
from .suggestions import did_you_mean
from .targets import TARGET_NAMES, target_named
from .targets.base import Choice, Output, Request, Standing, Target

if TYPE_CHECKING:
    from .openapi.importing import Imported

Shape = TypeVar("Shape")

Folder: TypeAlias = str | Path
# The lines of a lock about resources, found once for all targets that have some.
Interfaces: TypeAlias = Callable[[], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class LoadedApi:
    """An API without mistakes, and all the targets that can print it.

    `inputs` are the lines of a lock that say which files it was read from.
    """

    api: Api
    choices: tuple[Choice, ...]
    imported: Imported | None = None
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a run has made: the outputs, and the APIs that they are of."""

    outputs: list[Output]
    apis: list[LoadedApi]


def generate(
    specs: Folder | Sequence[Folder], target: str | Target | Sequence[str | Target] = ()
) -> list[Output]:
    """Every API as its targets print it. Nothing is written: that is for `publish`.

    `specs` is the folder of an API, or several. `target` is the name of a target of ours, or a
    `Target` of your own, or several of these; by default all that the APIs name. Your own prints
    every API, with the options that stand below its name in `targets:`, or without any.
    """
    return press(specs, target).outputs


def press(
    specs: Folder | Sequence[Folder],
    target: str | Target | Sequence[str | Target] = (),
    report: Report | None = None,
    standing: Standing | None = None,
) -> Pressed:
    """The same, with the APIs; `report` gains the warnings of those that come from documents.

    With `standing`, what stands as it would be printed is not formatted again.
    """
    asked = [target] if isinstance(target, str | Target) else target
    names = {_name_of(one) for one in asked}
    report = report or Report()
    apis = load_apis(specs, [one for one in asked if isinstance(one, Target)], report)
    outputs = [
        (_print(loaded, choice, request, interfaces), choice.options.at)
        for loaded in apis
        for choice, request, interfaces in _requests(loaded, standing)
        if not names or choice.target.name in names
    ]
    check_outputs(outputs, report)
    report.raise_if_any()
    return Pressed([output for output, _ in outputs], apis)


def load_apis(
    specs: Folder | Sequence[Folder],
    brought: Sequence[Target] = (),
    report: Report | None = None,
) -> list[LoadedApi]:
    """Every API, checked for all the targets that it names and for those that are `brought`.

    `report` gains the warnings.
    """
    folders = [specs] if isinstance(specs, str | Path) else specs
    report = report or Report()
    with nothing_collected():
        found = [_load(Path(folder), brought, report) for folder in folders]
    report.raise_if_any()
    return [loaded for loaded in found if loaded]


def _name_of(target: str | Target) -> str:
    if isinstance(target, Target):
        return target.name
    if target not in TARGET_NAMES:
        raise ValueError(_no_target(target, TARGET_NAMES))
    return target


def _no_target(name: str, known: Collection[str]) -> str:
    listed = ", ".join(f"`{target}`" for target in known)
    return f"there is no target `{name}`; {did_you_mean(name, known) or f'there is {listed}'}"


def _load(folder: Path, brought: Sequence[Target], report: Report) -> LoadedApi | None:
    own = Report()
    loaded = _load_api(folder, brought, own)
    report.take(own)
    if loaded is None:
        return None
    names = loaded.imported.names if loaded.imported else None
    hashes = own.inputs | ({names.shown: digest(names.new.encode())} if names else {})
    return replace(loaded, inputs=(specs_line(folder), *input_lines(folder, hashes)))


def _load_api(folder: Path, brought: Sequence[Target], report: Report) -> LoadedApi | None:
    own = api_file(folder)
    is_here = os.path.lexists(own.path)
    spec, knows_all = read_api(own, report) if is_here else (None, False)
    if spec is not None and spec.from_ is not None:
        return load_from_document(own, spec, brought, report) if knows_all else None
    files = find(folder, report)
    if files is None:
        return None
    if spec is None:
        spec, knows_all = read_api(files.api, report)
    if spec.overlay is not None:
        message = "an `overlay` changes what `from` names: write `from`, or change the files"
        report.error(spec.at, "misplaced-overlay", message)
    models = read_models(files.models, report) if files.models else None
    resources = [read_spec(file, ResourceSpec, report) for file in files.resources]
    complete = [resource for resource in resources if resource]
    choices = tuple(choices_of(spec, brought, report, knows_all=knows_all))
    sources = {file.shown: file.source for file in (files.api, *files.resources)}
    if files.models:
        sources[files.models.shown] = files.models.source
    found = Report()
    api = resolve(
        spec,
        complete,
        found,
        sources,
        models=models,
        whole=len(complete) == len(resources),
        knows_models=models is not None or files.models is None,
    )
    report.diagnostics += (one for one in found.diagnostics if knows_all or is_local(one, spec))
    for choice in choices:
        choice.target.check(api or bare(spec), choice.options, report)
    return LoadedApi(api, choices) if api else None


def load_from_document(
    file: SpecFile, spec: ApiSpec, brought: Sequence[Target], report: Report
) -> LoadedApi | None:
    """An API that comes from a document: what `api.yaml` says goes before what that says."""
    choices = tuple(choices_of(spec, brought, report, knows_all=True))
    found = load_imported(file, spec, choices, report)
    return LoadedApi(found[0], choices, found[1]) if found else None


def read_api(file: SpecFile, report: Report) -> tuple[ApiSpec, bool]:
    """The API's own file as far as it can be read, and whether nothing that others need is lost."""
    tree = _tree(file, report)
    spec = read(tree, ApiSpec, report) if tree else None
    if spec:
        return spec, True
    return partial_api(tree, Location(file.shown, 1, 1))


def read_models(file: SpecFile, report: Report) -> ModelsSpec | None:
    """The models that resources share. A resource whose file has this name is told so."""
    tree = _tree(file, report)
    for name, _ in tree.entries if tree else ():
        if name == "resource":
            message = (
                f"`{MODELS_FILE}` beside `{API_FILE}` holds the models that resources share; give "
                "the file of this resource another name"
            )
            report.error(name.at, "misplaced-resource", message)
            return None
    return read(tree, ModelsSpec, report) if tree else None


def read_spec(file: SpecFile, shape: type[Shape], report: Report) -> Shape | None:
    """One file: bytes, tree, spec."""
    tree = _tree(file, report)
    return read(tree, shape, report) if tree else None


def _tree(file: SpecFile, report: Report) -> Mapping | None:
    data = read_file(file.path, file.shown, report)
    if data is None:
        return None
    report.add_source(file.shown, data)
    return load(file.shown, data, report)


def choices_of(
    spec: ApiSpec, brought: Sequence[Target], report: Report, *, knows_all: bool
) -> Iterator[Choice]:
    """The targets that the API names, in its order, then those that are brought besides."""
    own = {target.name: target for target in brought}
    known = tuple(dict.fromkeys((*TARGET_NAMES, *own)))
    nodes: dict[Text, Node] = dict(spec.targets)
    if knows_all:  # Else its options may stand in what was lost.
        nothing = Mapping((), spec.at)
        nodes |= {Text(name, spec.at): nothing for name in own if name not in nodes}
    for name, node in nodes.items():
        if name not in known:
            report.error(name.at, "unknown-target", _no_target(name, known))
            continue
        target = own.get(name) or target_named(name)
        options = read(node, target.options, report, name.at)
        if options:
            yield Choice(target, options)


def _requests(
    loaded: LoadedApi, standing: Standing | None
) -> Iterator[tuple[Choice, Request, Interfaces]]:
    slices = Slices(loaded.api)
    interfaces = cache(partial(interface_lines, loaded.api, slices))
    for choice in loaded.choices:
        request = Request(loaded.api, choice.options, loaded.choices, slices=slices)
        yield choice, replace(request, standing=standing) if standing else request, interfaces


def _print(loaded: LoadedApi, choice: Choice, request: Request, interfaces: Interfaces) -> Output:
    api = loaded.api
    is_in_parts = choice.target.reprint is not None and loaded.imported is None
    try:
        output = choice.target.generate(request)
    except Exception as error:
        error.add_note(f"target {choice.target.name}, API {api.name}")
        raise
    facts = (
        f"api {api.name}",
        f"api-version {api.version}",
        f"source {api.source}",
        f"target {choice.target.name}",
        f"output {output.root}",
        f"targets {' '.join(sorted(one.target.name for one in loaded.choices))}",
        *output.lock_lines,
        f"skipped {len(loaded.imported.skipped) if loaded.imported else 0}",
        *loaded.inputs,
        *(interfaces() if is_in_parts else ()),
    )
    return replace(output, lock_lines=(*identity(), *facts))
