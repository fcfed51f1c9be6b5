"""Drafts -> the spec's own classes: as if a person had written the YAML.

Names come first (`naming/`), then groups and envelopes; what is left is to say each draft in the
keys of the spec language. From here on an imported API is like any other.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..diagnostics import Location, Report
from ..nodes import Text
from ..resolve.paths import pointer
from ..spec import ApiSpec, ModelSpec, ModelsSpec, OperationSpec, ResourceSpec
from .api_keys import api_keys
from .drafts import ApiDraft, Key, OperationDraft, Skipped
from .envelopes import Envelopes, envelope_spec, unwrap_lists
from .groups import Groups, parameter_groups
from .naming import (
    ModelHome,
    Names,
    OperationName,
    models_reached,
    name_operations,
    place_models,
    place_shared,
    resource_places,
    stable_key,
)
from .naming.inline import InlineNames
from .naming.schemes import name_schemes
from .naming.values import ValueNames, place_of
from .operation_specs import (
    error_specs,
    group_spec,
    parameters_keys,
    request_spec,
    response_spec,
    security_spec,
)
from .paths import common_path, path_below
from .sharing import Given, Shared, share
from .spelling import Spelling
from .texts import deprecated, text


@dataclass(frozen=True, slots=True)
class Assembled:
    """An imported API in the spec's classes; `names` are those that it has, given or made.

    `draft` is what it was made of, and `places` how names are kept of what stands at a location;
    `shared` has what several places share.
    """

    api: ApiSpec
    resources: tuple[ResourceSpec, ...]
    models: ModelsSpec | None
    skipped: tuple[Skipped, ...]
    names: Names
    draft: ApiDraft
    places: Mapping[Location, str]
    shared: Shared = Shared()


def assemble(
    draft: ApiDraft, own: ApiSpec, names: Names, report: Report, apart: Collection[Key] = ()
) -> Assembled:
    """`own` is what `api.yaml` says, which goes before what the document says; `names` stay.

    `draft` is used up. What `apart` has the keys of shares no model with what is like it.
    """
    return _Assembly(draft, own, names, report, apart).assembled()


class _Assembly:
    def __init__(
        self,
        draft: ApiDraft,
        own: ApiSpec,
        names: Names,
        report: Report,
        apart: Collection[Key],
    ) -> None:
        self._draft = draft
        self._own = own
        self._given = names
        self._report = report
        name_schemes(draft)
        values = ValueNames(names.values)
        values.named(draft)
        self._values = values
        self._operations = self._named_operations()
        self._envelopes: Envelopes = unwrap_lists(draft, report)
        self._groups: Groups = parameter_groups(draft.operations)
        self._shared = self._share(apart)
        self._homes = self._named_models()
        self._models_by_home = _by_home(self._homes)
        self._inline = InlineNames(names.inline, self._homes, self._operations)
        self._inline.named(draft)

    def assembled(self) -> Assembled:
        return Assembled(
            api=self._api(),
            resources=tuple(self._resources()),
            models=self._shared_models(),
            skipped=tuple(self._draft.skipped),
            names=self._names(),
            draft=self._draft,
            places={**self._values.places, **self._shared.places},
            shared=self._shared,
        )

    # Names

    def _named_operations(self) -> dict[str, OperationName]:
        given: dict[str, OperationName] = {}
        for one in self._draft.operations:
            resource, _, name = self._given.operations.get(place_of(one), "").rpartition(".")
            if resource:
                given[one.pointer] = OperationName(resource, name)
        settled = {pointer: name.resource for pointer, name in given.items()}
        places = resource_places(self._draft.operations, settled)
        return name_operations(self._draft.operations, places, given)

    def _places(self) -> dict[str, str]:
        return {pointer: name.resource for pointer, name in self._operations.items()}

    def _share(self, apart: Collection[Key]) -> Shared:
        def has_model(key: Key) -> bool:
            return self._stable(key) in self._given.models

        reached = models_reached(self._draft, self._places())
        given = Given(has_model, self._given.inline, apart)
        return share(self._draft, reached, self._operations, given)

    def _named_models(self) -> dict[Key, ModelHome]:
        """What several places share is named last: nothing else gives way to it."""
        draft, places, hints = self._draft, self._places(), self._shared.hints
        reached = models_reached(draft, places)
        homes = place_models(draft, places, self._given_homes(), reached, hints)
        later = {key: said for key, said in hints.items() if key in reached and key not in homes}
        if later:
            homes |= place_shared(later, reached, self._names_without(homes))
        return homes

    def _names_without(self, homes: Mapping[Key, ModelHome]) -> set[str]:
        """All names of models and of what stands inline in them, before any is shared anew."""
        inline = InlineNames(self._given.inline, homes, self._operations)
        inline.named(copied(self._draft))
        return inline.taken

    def _given_homes(self) -> dict[Key, ModelHome]:
        found = {key: self._given.models.get(self._stable(key)) for key in self._draft.models}
        return {key: ModelHome.of(text) for key, text in found.items() if text}

    def _stable(self, key: Key) -> str:
        return stable_key(key, self._draft.at.path)

    def _names(self) -> Names:
        return Names(
            {place_of(o): str(self._operations[o.pointer]) for o in self._draft.operations},
            {self._stable(key): str(home) for key, home in self._homes.items()},
            dict(self._inline.made),
            dict(self._values.made),
        )

    def _spelling(self, resource: str) -> Spelling:
        """How a file of this resource writes types."""

        def name_of(key: Key) -> str:
            home = self._homes[key]
            return home.name if home.resource in (resource, "") else str(home)

        return Spelling(name_of, self._draft.models)

    # The API's own file

    def _api(self) -> ApiSpec:
        spelling = self._spelling("")
        keys = api_keys(self._draft, self._own, spelling, self._report)
        keys["parameters"] = {
            Text(name, members[0].at): group_spec(members, spelling)
            for name, members in self._groups.members.items()
        }
        keys["envelopes"] = {
            Text(one.name, one.pagination.at): envelope_spec(one, spelling)
            for one in self._envelopes.by_name.values()
        }
        return merged(self._own, {key: value for key, value in keys.items() if value})

    # Resources

    def _resources(self) -> list[ResourceSpec]:
        members: dict[str, list[OperationDraft]] = {}
        for one in self._draft.operations:
            members.setdefault(self._operations[one.pointer].resource, []).append(one)
        found = [self._resource(place, members[place]) for place in sorted(members)]
        homes = self._models_by_home.keys() - members.keys() - {""}
        found += [_home(home, self._models(home), self._draft.at) for home in sorted(homes)]
        return found

    def _resource(self, place: str, members: Sequence[OperationDraft]) -> ResourceSpec:
        path, at = common_path([one.path for one in members]), members[0].at
        shared = self._use_of_all(members)
        spelling = self._spelling(place)
        return ResourceSpec(
            at=at,
            resource=Text(place, at),
            path=Text(path, at),
            description=text(self._description(members), at),
            use=[Text(name, at) for name in shared] or None,
            models=self._models(place) or None,
            operations={
                Text(self._operations[one.pointer].name, one.at): self._operation(
                    one, path, shared, spelling
                )
                for one in members
            },
        )

    def _description(self, members: Sequence[OperationDraft]) -> str:
        tags = {one.tags[0] for one in members if one.tags}
        return self._draft.tags.get(next(iter(tags)), "") if len(tags) == 1 else ""

    def _use_of_all(self, members: Sequence[OperationDraft]) -> list[str]:
        uses = [self._groups.uses.get(one.pointer, ()) for one in members]
        return [name for name in uses[0] if all(name in one for one in uses)]

    def _models(self, place: str) -> dict[Text, ModelSpec]:
        spelling = self._spelling(place)
        found: dict[Text, ModelSpec] = {}
        for key in self._models_by_home.get(place, ()):
            model = self._draft.models[key]
            spec = ModelSpec(
                at=model.at,
                description=text(model.description, model.at),
                deprecated=deprecated(model.deprecated, model.at),
                **spelling.type(model.type, model.at),
            )
            found[Text(self._homes[key].name, model.at)] = spec
        return found

    def _shared_models(self) -> ModelsSpec | None:
        found = self._models("")
        return ModelsSpec(at=self._draft.at, models=found) if found else None

    def _operation(
        self, one: OperationDraft, path: str, shared: Sequence[str], spelling: Spelling
    ) -> OperationSpec:
        uses = [name for name in self._groups.uses.get(one.pointer, ()) if name not in shared]
        envelope = self._envelopes.of.get(one.pointer)
        return OperationSpec(
            at=one.at,
            http=Text(f"{one.method} {path_below(path, one.path)}", one.at),
            operation_id=text(one.operation_id, one.at),
            pointer=_pointer(one),
            summary=text(one.summary, one.at),
            description=text(one.description, one.at),
            deprecated=deprecated(one.deprecated, one.at),
            use=[Text(name, one.at) for name in uses] or None,
            **parameters_keys(self._groups.own(one), one.response, spelling),
            request=request_spec(one.body, spelling) if one.body else None,
            response=response_spec(one.response, spelling) if one.response else None,
            envelope=Text(envelope, one.at) if envelope else None,
            errors=error_specs(one.errors, spelling),
            security=security_spec(one.security, one.at),
            idempotent=one.idempotent,
            follow_redirects=one.follow_redirects,
            base_url=text(one.base_url, one.at),
        )


def _by_home(homes: Mapping[Key, ModelHome]) -> dict[str, list[Key]]:
    """The models of each resource, by their names."""
    found: dict[str, list[Key]] = {}
    for key, home in sorted(homes.items(), key=lambda one: one[1].name):
        found.setdefault(home.resource, []).append(key)
    return found


def _pointer(one: OperationDraft) -> Text | None:
    """Where it is, unless its method and path say that: a document may write a path otherwise."""
    return None if one.pointer == pointer(one.method, one.path) else Text(one.pointer, one.at)


def _home(place: str, models: dict[Text, ModelSpec], at: Location) -> ResourceSpec:
    """A resource that has only models."""
    return ResourceSpec(at=at, resource=Text(place, at), path=Text("/", at), models=models)


def merged(own: ApiSpec, said: Mapping[str, Any]) -> ApiSpec:
    """What the document says, below what the file says; of two mappings, entry by entry."""
    changes: dict[str, Any] = {}
    for key, value in said.items():
        mine = getattr(own, key)
        if isinstance(mine, dict) and isinstance(value, dict):
            changes[key] = {**value, **mine}
        elif mine is None:
            changes[key] = value
    return replace(own, **changes)


def copied(draft: ApiDraft) -> ApiDraft:
    """Assembling changes a draft's lists and dictionaries, never what is in them."""
    return replace(
        draft,
        operations=list(draft.operations),
        models=dict(draft.models),
        schemes=list(draft.schemes),
        webhooks=list(draft.webhooks),
        skipped=list(draft.skipped),
    )
