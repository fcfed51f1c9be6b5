"""The run after an edit of a few resources: of the others nothing is read, resolved or printed.

A lock names the files that an output was printed from, and of each resource a hash of what pages
of others read of it (`interfaces.py`). Where nothing but files of resources changed, and these
hashes did not, all other pages would be printed as they stand. Whatever is odd ends this way, and
the whole run, which follows then, says what is wrong.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import NoReturn, cast

from .collecting import nothing_collected
from .diagnostics import Location, Report
from .digests import digest, normalised
from .identity import identity
from .inputs import are_all, changed, input_line, input_lines, named_in, specs_line
from .interfaces import Known, interface, known_resources, known_slices, with_known_marks
from .ir import Api, Operation, Resource
from .pipeline import Folder, Pressed, choices_of, read_api, read_models, read_spec
from .publish.folder import ObstacleError, enter, open_output, read
from .publish.lock import Entry, Lock, LockError, Place, place_of, read_lock
from .publish.standing import Standing
from .resolve import resolve
from .slices import SHARED, WHOLE, Slices, joined, slice_of
from .spec import ApiSpec, ResourceSpec
from .spec_files import SpecFile, SpecFolder, find
from .targets.base import Choice, File, Output, Request
from .unchanged import ChangedError, lock_paths

# What may name a model of another resource; whatever else looks like it does no harm.
_DOTTED = re.compile(r"([A-Za-z][\w.]*)\.[A-Za-z]")
_OWN_PLACE = re.compile("^resource:.*", re.MULTILINE)


def press_changed(
    folders: Sequence[Folder],
    targets: Sequence[str],
    output: Path,
    report: Report,
    *,
    is_all: bool,
) -> Pressed | None:
    """All outputs as a whole run would print them; None where only a whole run can tell.

    It names no APIs, for these are not read. `targets` are those that are asked for, by default
    all. `is_all`: nothing else may stand there that was printed. `report` gains the hashes of all
    that the outputs are printed from.
    """
    try:
        with nothing_collected():  # a part is small, and so is what is formatted of it
            locks = [_lock(output, path) for path in sorted(lock_paths(os.fspath(output)))]
            standing = {folder: _standing(folder, locks, targets) for folder in folders}
            _require(not is_all or sum(map(len, standing.values())) == len(locks))
            parts = [_outputs(Path(folder), standing[folder]) for folder in folders]
    except (ChangedError, LockError, ObstacleError, OSError, UnicodeDecodeError):
        return None  # What it is, the whole run says.
    for inputs, _ in parts:
        report.inputs |= inputs
    return Pressed([output for _, outputs in parts for output in outputs], [])


@dataclass(frozen=True, slots=True)
class _Standing:
    """What a lock says of an output; `folder` is where it stands."""

    folder: Path
    place: Place
    facts: tuple[str, ...]
    lock: Lock
    inputs: Mapping[str, str]
    known: tuple[Known, ...]

    def fact(self, name: str) -> str:
        values = (line.partition(" ")[2] for line in self.facts if line.startswith(f"{name} "))
        return next(values, "")

    def kept(self, path: str, slices: Mapping[str, str]) -> File:
        """A file as it stands; `slices` are those that are others now, by what they were."""
        entry = self.entry(path)
        slice_ = slices.get(entry.slice, entry.slice)
        text = self.text(path)
        return File(path, text, slice=slice_, tree=entry.tree, rendered=entry.text)

    def entry(self, path: str) -> Entry:
        (entry,) = self.lock.of(path)
        return entry

    def text(self, path: str) -> str:
        """That of a file, which must be as it was printed."""
        with open_output(self.folder) as output, enter(output, self.place.root) as root:
            found = read(root, path)
        content = found.content if found else b""
        _require(digest(content) == self.entry(path).content)
        return normalised(content).decode()


def _lock(output: Path, path: str) -> _Standing:
    folder, name = os.path.split(path)
    place = place_of(os.path.relpath(folder, output).replace(os.sep, "/"), name)
    if place is None:
        _refuse()
    lock = read_lock(Path(path).read_bytes())
    _require(all(len(entries) == 1 for entries in lock.entries.values()))
    try:
        facts = tuple(line.encode().decode("unicode_escape") for line in lock.facts)
        return _Standing(output, place, facts, lock, named_in(facts), known_resources(facts))
    except ValueError:
        _refuse()


def _standing(
    folder: Folder, locks: Sequence[_Standing], targets: Sequence[str]
) -> list[_Standing]:
    """What is to be printed of a folder of specs, each by a lock; all were printed of the same."""
    line = specs_line(folder)
    ours = [lock for lock in locks if line in lock.facts]
    by_target = {lock.fact("target"): lock for lock in ours}
    _require(len(by_target) == len(ours) > 0)
    named = ours[0].fact("targets").split(" ")
    asked = [name for name in named if not targets or name in targets]
    _require(by_target.keys() >= set(asked))
    found = [by_target[name] for name in asked]
    same = {*identity(), "skipped 0", f"targets {' '.join(named)}"}
    for lock in found:
        _require(same <= set(lock.facts) and lock.fact("output") == lock.place.root)
        _require(lock.inputs == found[0].inputs)
    return found


def _outputs(folder: Path, standing: Sequence[_Standing]) -> tuple[Mapping[str, str], list[Output]]:
    """What is printed of a folder of specs, and the hashes of what it is printed from."""
    _require(bool(standing))
    named = standing[0].inputs
    _require(are_all(folder, named))
    files = frozenset(changed(folder, named))
    # Locks of targets that show more of resources than this know none.
    _require(not files or all(one.known == standing[0].known for one in standing))
    part = _Part(folder, standing[0], files).load() if files else None
    inputs = {os.path.join(folder, path): named[path] for path in named}
    if part is None:
        return inputs, [_output(one, (), one.facts, {}) for one in standing]
    return {**inputs, **part.inputs}, [_changed_output(part, one) for one in standing]


@dataclass(frozen=True, slots=True)
class _Loaded:
    """An API of which some resources are there; `resources` are those that changed.

    `before` and `after` are the slices of the whole, and `facts` those that are others now, by what
    they were. `inputs` are the hashes of the files that changed, by path.
    """

    api: Api
    resources: tuple[Resource, ...]
    choices: tuple[Choice, ...]
    before: Slices
    after: Slices
    facts: Mapping[str, str]
    inputs: Mapping[str, str]


class _Part:
    """Loads what the pages of the changed files' resources read."""

    def __init__(
        self,
        folder: Path,
        standing: _Standing,
        changed: frozenset[str],
    ) -> None:
        self._folder = folder
        self._known = known = standing.known
        self._named = standing.inputs
        self._by_path = {one.path: one for one in known}
        self._changed = [one for one in known if one.file in changed]
        self._facts = standing.facts
        self._report = Report()
        _require(len(self._changed) == len(changed))
        _require(all(one.interface for one in self._changed))
        self._files = _found(folder, self._report)
        relative = (os.path.relpath(one.shown, folder) for one in self._files.resources)
        self._by_file = dict(zip(relative, self._files.resources, strict=True))
        _require(self._by_file.keys() == {one.file for one in known})

    def load(self) -> _Loaded:
        spec, is_whole = read_api(self._files.api, self._report)
        _require(is_whole and spec.from_ is None and spec.overlay is None)
        api = self._resolved(spec)
        choices = tuple(choices_of(spec, (), self._report, knows_all=True))
        for choice in choices:
            choice.target.check(api, choice.options, self._report)
        _require(not self._report.diagnostics and not self._report.warnings)
        by_path = {one.path: one for one in api.resources}
        resources = tuple(by_path[one.path] for one in self._changed)
        for one, resource in zip(self._changed, resources, strict=True):
            _require(interface(api, resource) == one.interface)
        slices = known_slices(self._facts)
        _require(SHARED in slices)
        still = {about: slices[about] for about in slices if about not in self._changed_paths}
        before, after = Slices(api, slices), Slices(api, still)
        now = named_in(input_lines(self._folder, self._report.inputs))
        inputs = {os.path.join(self._folder, one.file): now[one.file] for one in self._changed}
        return _Loaded(api, resources, choices, before, after, self._new_facts(after, now), inputs)

    @property
    def _changed_paths(self) -> frozenset[str]:
        return frozenset(one.path for one in self._changed)

    def _new_facts(self, slices: Slices, now: Mapping[str, str]) -> dict[str, str]:
        """The lines about changed files and resources; no other file is another than it was."""
        files = {one.file for one in self._changed}
        _require(files <= self._named.keys())
        _require(all(now[path] == self._named.get(path) for path in now if path not in files))
        lines = {input_line(path, self._named[path]): input_line(path, now[path]) for path in files}
        return lines | {
            one.line(): one._replace(slice=slices.of(one.path)).line() for one in self._changed
        }

    def _resolved(self, spec: ApiSpec) -> Api:
        """With what is known of all other resources and of their models."""
        # Payloads lead to many models, and no page of a resource to a payload.
        spec = replace(spec, webhooks=None)
        models = read_models(self._files.models, self._report) if self._files.models else None
        resources = self._resources(spec)
        files = [self._files.api, *self._files.resources]
        files += [self._files.models] if self._files.models else []
        sources = {file.shown: file.source for file in files}
        api = resolve(spec, list(resources.values()), self._report, sources, models=models)
        if api is None:
            _refuse()
        there = {one.path: one for one in api.resources}
        every = (there.get(one.path) or self._absent(one) for one in self._known)
        return with_known_marks(replace(api, resources=tuple(every)), self._facts)

    def _resources(self, spec: ApiSpec) -> dict[str, ResourceSpec]:
        """By path, in their order: those that changed, what they and all share name, and what
        stands directly below them, of which their pages give the texts."""
        pending = [one.path for one in self._changed]
        pending += [path for parent in pending for path in self._below(parent)]
        pending += self._named_in(" ".join(_texts_in(spec)))
        pending += self._named_in(self._text(self._files.models))
        found: dict[str, ResourceSpec] = {}
        for path in pending:
            if path not in found:
                file = self._by_file[self._by_path[path].file]
                found[path] = self._read(path, file)
                pending += self._named_in(self._text(file))
        return {one.path: found[one.path] for one in self._known if one.path in found}

    def _read(self, path: str, file: SpecFile) -> ResourceSpec:
        spec = read_spec(file, ResourceSpec, self._report)
        if spec is None or spec.resource != path:
            _refuse()
        return spec

    def _below(self, parent: str) -> list[str]:
        depth = parent.count(".") + 1
        start = f"{parent}."
        return [p for p in self._by_path if p.startswith(start) and p.count(".") == depth]

    def _text(self, file: SpecFile | None) -> str:
        """That of a file that has been read, but for where it says what it is itself."""
        text = self._report.sources[file.shown].decode() if file else ""
        return _OWN_PLACE.sub("", text)

    def _named_in(self, text: str) -> list[str]:
        """The resources that a text may name models of."""
        return [path for path in dict.fromkeys(_DOTTED.findall(text)) if path in self._by_path]

    def _absent(self, known: Known) -> Resource:
        """One that is only known to be there."""
        file = self._by_file[known.file]
        at = Location(file.shown, 1, 1)
        operation = Operation(resource=known.path, key="", name="", method="", path="", at=at)
        operations = (operation,) if known.has_operations else ()
        return Resource(path=known.path, source=file.source, at=at, operations=operations)


def _texts_in(root: object) -> Iterator[str]:
    """The texts in a spec's values, with those in what they are made of."""
    pending = [root]
    for one in pending:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            pending.extend(cast(dict[object, object], one).values())
        elif isinstance(one, list | tuple):
            pending.extend(cast(Iterable[object], one))
        elif is_dataclass(one):
            pending.extend(getattr(one, field.name) for field in fields(one))


def _found(folder: Path, report: Report) -> SpecFolder:
    files = find(folder, report)
    if files is None or report.diagnostics:
        _refuse()
    return files


def _changed_output(part: _Loaded, standing: _Standing) -> Output:
    choices = {one.target.name: one for one in part.choices}
    _require(standing.fact("target") in choices)
    choice = choices[standing.fact("target")]
    options = slice_of(choice.options)
    slices = {
        joined([options, part.before.of(about)]): joined([options, part.after.of(about)])
        for about in (WHOLE, *(one.path for one in part.resources))
    }
    facts = tuple(part.facts.get(fact, fact) for fact in standing.facts)
    return _output(standing, _printed(part, choice, standing), facts, slices)


def _printed(part: _Loaded, choice: Choice, standing: _Standing) -> tuple[File, ...]:
    """The pages of the changed resources: where they stood, and with the needs that they had."""
    if choice.target.reprint is None:
        _refuse()
    text = Standing(standing.folder)
    request = Request(part.api, choice.options, part.choices, text, part.after)
    made = choice.target.reprint(request, part.resources)
    if made is None:
        _refuse()
    paths = {file.path for file in made.files}
    _require(paths == {path for path in made.places if standing.lock.of(path)})
    for file in made.files:
        before = File(file.path, standing.text(file.path))
        _require(before.text == file.text or made.needs(before) == made.needs(file))
    return made.files


def _output(
    standing: _Standing,
    printed: Sequence[File],
    facts: tuple[str, ...],
    slices: Mapping[str, str],
) -> Output:
    files = {file.path: file for file in printed}
    paths = sorted(standing.lock.entries)
    every = (files.get(path) or standing.kept(path, slices) for path in paths)
    return Output(standing.place.root, tuple(every), facts, standing.place.own)


def _require(holds: bool) -> None:
    if not holds:
        raise ChangedError


def _refuse() -> NoReturn:
    raise ChangedError
