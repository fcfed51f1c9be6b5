"""Schemas -> the names of their models, and the resource in whose file each stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from ... import naming
from ..drafts import ApiDraft, Key, ModelDraft, OperationDraft, WebhookDraft
from ..trees import keys_in
from .words import cut, spoken, words_of

# The home of what only webhooks send: a resource without operations.
PAYLOADS = "webhook_payloads"
_MOST_IN_A_FILE = 20
# What the language itself calls the body of errors.
_OF_ERRORS = "ErrorBody"
# In Python and TypeScript alike, what is sent of a model is called after it.
_TWIN = "Input"


@dataclass(frozen=True, slots=True)
class ModelHome:
    """`resource` "" is the file of models that several resources use."""

    resource: str
    name: str

    def __str__(self) -> str:
        return f"{self.resource}.{self.name}" if self.resource else self.name

    @staticmethod
    def of(text: str) -> ModelHome:
        resource, _, name = text.rpartition(".")
        return ModelHome(resource, name)


def place_models(
    draft: ApiDraft,
    places: Mapping[str, str],
    given: Mapping[Key, ModelHome],
    reached: Mapping[Key, set[str]],
    later: Collection[Key] = (),
) -> dict[Key, ModelHome]:
    """Name and home of every model that operations and webhooks reach; what is `given` stays.

    A model that the operations of one resource alone reach stands in its file. `given` homes that
    are no resource any more count as shared. What gets its name `later` has one here where it is
    given.
    """
    resources = {PAYLOADS, *places.values()}
    homes: dict[Key, ModelHome] = {}
    for key, home in given.items():
        if key in reached:
            is_there = home.resource in resources or home.resource.startswith(f"{PAYLOADS}.")
            resource = home.resource if is_there else ""
            homes[key] = ModelHome(resource, home.name)
    settled = {*homes, *later}
    names = _names([draft.models[key] for key in reached if key not in settled], homes.values())
    for key, name in names.items():
        homes[key] = ModelHome(home_of(reached[key]), name)
    return homes


def home_of(users: set[str]) -> str:
    """The resource that alone uses a model; what several webhooks send stands over them."""
    if len(users) == 1:
        return next(iter(users))
    return PAYLOADS if all(one.startswith(PAYLOADS) for one in users) else ""


def _payloads(webhook: WebhookDraft, draft: ApiDraft) -> str:
    """The home of what this webhook alone sends: of many, each has a file."""
    if len(draft.webhooks) <= _MOST_IN_A_FILE:
        return PAYLOADS
    return f"{PAYLOADS}.{spoken(words_of(webhook.name)) or 'payload'}"


def _names(models: list[ModelDraft], given: Iterable[ModelHome]) -> dict[Key, str]:
    """A name for each, different from all others: a schema that is called so comes first."""
    taken = {spelling for home in given for spelling in spellings(home.name)}
    taken |= spellings(_OF_ERRORS)
    short = _last_segments(models)
    named: dict[Key, str] = {}
    for model in sorted(models, key=_rank):
        wanted = proposal(short.get(model.key, model.hint))
        name = naming.free_name(wanted, lambda one: not spellings(one).isdisjoint(taken), "")
        taken.update(spellings(name))
        named[model.key] = name
    return named


def _rank(model: ModelDraft) -> tuple[bool, bool, str]:
    is_as_written = naming.pascal(model.hint) == model.hint
    return not model.is_component, not is_as_written, model.key


def proposal(hint: str) -> str:
    """A model's name, of the words of a hint."""
    name = "".join(word[:1].upper() + word[1:] for word in words_of(hint))
    name = cut(name) or "Model"
    return name if name[0].isalpha() else f"Model{name}"


def spellings(name: str) -> set[str]:
    """What a model takes of the names in its file."""
    spelling = naming.pascal(name)
    return {spelling, spelling + _TWIN}


def _last_segments(models: list[ModelDraft]) -> dict[Key, str]:
    """`User` of `Acme.Api.Models.User`, where no other schema ends so."""
    dotted = [one for one in models if one.is_component and "." in one.hint]
    ends: dict[str, list[ModelDraft]] = defaultdict(list)
    for model in models:
        last = model.hint.rsplit(".", 1)[-1] if model.is_component else model.hint
        ends[naming.pascal(last)].append(model)
    return {
        one.key: last
        for one in dotted
        if (last := one.hint.rsplit(".", 1)[-1])
        if words_of(last) and not last[0].isdigit() and len(ends[naming.pascal(last)]) == 1
    }


def models_reached(draft: ApiDraft, places: Mapping[str, str]) -> dict[Key, set[str]]:
    """The models that are used at all, in the order of their keys, and by which resources.

    What webhooks send has a place of its own.
    """
    users: dict[Key, set[str]] = defaultdict(set)
    below = {key: tuple(dict.fromkeys(keys_in(one.type))) for key, one in draft.models.items()}
    for operation in draft.operations:
        _mark(_used_by(operation), places[operation.pointer], below, users)
    for webhook in draft.webhooks:
        _mark(keys_in(webhook.type), _payloads(webhook, draft), below, users)
    return {key: users[key] for key in sorted(users)}


def _mark(
    keys: Iterable[Key],
    user: str,
    below: Mapping[Key, tuple[Key, ...]],
    users: dict[Key, set[str]],
) -> None:
    open_ = list(keys)
    while open_:
        key = open_.pop()
        if key in below and user not in users[key]:
            users[key].add(user)
            open_ += below[key]


def _used_by(operation: OperationDraft) -> Iterator[Key]:
    for parameter in operation.parameters:
        yield from keys_in(parameter.type)
    if operation.body:
        yield from keys_in(operation.body.type)
    if operation.response:
        yield from keys_in(operation.response.type)
        for _, type_ in operation.response.cases:
            yield from keys_in(type_)
        for header in operation.response.headers:
            yield from keys_in(header.type)
    for error in operation.errors:
        yield from keys_in(error.type)
