"""What the SDKs call things: the targets beside this one are asked, none is known by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...ir import Operation
from ...samples.example import Rendering
from ...samples.examples import example_of
from ..base import Choice, Request


@dataclass(frozen=True, slots=True)
class Sdk:
    """`package` is what programs import. `methods` are by resource and key
    ("instant_messaging.messages.update"), `arguments` of the client by what the spec calls them."""

    title: str
    package: str
    methods: Mapping[tuple[str, str], str]
    arguments: Mapping[str, str]


def sdks_of(request: Request) -> tuple[Sdk, ...]:
    """An SDK is what a target prints that writes samples and gives operations names."""
    operations = [one for resource in request.api.resources for one in resource.operations]
    found = (_sdk(request, choice, operations) for choice in request.choices)
    return tuple(sdk for sdk in found if sdk)


def _sdk(request: Request, choice: Choice, operations: list[Operation]) -> Sdk | None:
    write = choice.target.samples
    if write is None or not operations:
        return None
    example = example_of(request.api, operations[0], Rendering.PLACEHOLDERS)
    samples = write(request.api, choice.options, example)
    names: Mapping[str, Any] = choice.target.names(request.api, choice.options)
    if not samples or "operations" not in names:
        return None
    return Sdk(
        title=samples[0].title,
        package=str(names.get("import", "")),
        methods={key: ".".join((*said["chain"], said["method"])) for key, said in _methods(names)},
        arguments={
            key: str(said["argument"])
            for things in ("auth", "variables")
            for key, said in names.get(things, {}).items()
        },
    )


def _methods(names: Mapping[str, Any]) -> list[tuple[tuple[str, str], Mapping[str, Any]]]:
    return list(names["operations"].items())
