"""Every way to write an operation's request: those of this target, and those of the API's others.
What prints pages asks here, this target and the reference alike."""

from __future__ import annotations

from collections.abc import Iterator

from ...ir import Operation
from ...samples.example import Example, Rendering, Sample
from ...samples.examples import example_of
from ...samples.general import with_general
from ...samples.wire import wire_request
from ..base import Request
from .curl import curl
from .javascript import fetch
from .python import requests


def samples_of(request: Request, operation: Operation, rendering: Rendering) -> list[Sample]:
    """Every way to write an operation's request."""
    api = request.api
    example = with_general(api, example_of(api, operation, rendering))
    wire = wire_request(api, example)
    return [
        curl(wire, example),
        fetch(wire, example),
        requests(wire, example),
        *(sample for one in _of_targets(request, example) for sample in one),
    ]


def _of_targets(request: Request, example: Example) -> Iterator[list[Sample]]:
    for choice in request.choices:
        if choice.target.samples is not None:
            yield choice.target.samples(request.api, choice.options, example)
