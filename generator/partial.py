"""What can be said truthfully of an API while one of its files cannot be read whole.

A mistake in one file must not hide those in the others; nor may it bring forth mistakes that are
none. So an `api.yaml` with mistakes is read as far as it goes, and of what is then found only that
is told which no lost group, convention or envelope could have caused.
"""

from __future__ import annotations

from .diagnostics import Diagnostic, Location, Report
from .ir import Api
from .nodes import Mapping, Node, Scalar, Text
from .resolve import resolve
from .shape import read_partly
from .spec import ApiSpec

_STAND_INS = {"api": "api", "version": "0", "base_url": "https://api.example"}

# Mistakes that a resource's file holds whatever `api.yaml` says.
_LOCAL = frozenset(
    "bad-cookie bad-enum bad-header bad-http bad-media-type bad-method bad-name bad-path "
    "bad-security bad-style bad-type bad-union bad-value client-path-parameter duplicate-model "
    "duplicate-resource duplicate-security duplicate-value endless-model endless-type "
    "misplaced-idempotency-key misplaced-response missing-fields missing-type reserved-header "
    "secret type-conflict unknown-case unknown-model unknown-type unspeakable-name".split()
)


def partial_api(tree: Mapping | None, start: Location) -> tuple[ApiSpec, bool]:
    """As much as can be read of an `api.yaml`, and whether nothing is lost that others rely on."""
    at = tree.at if tree else start
    placeholders: dict[str, Node] = {
        name: Scalar(Text(text, at), False) for name, text in _STAND_INS.items()
    }
    placeholders["targets"] = Mapping((), at)
    spec, knows_all = read_partly(tree or Mapping((), at), ApiSpec, placeholders)
    assert spec is not None  # Every required key has a stand-in.
    return spec, knows_all and tree is not None


def is_local(diagnostic: Diagnostic, api: ApiSpec) -> bool:
    """Whether this is a mistake whatever the lost part of `api.yaml` says."""
    return diagnostic.at.path != api.at.path and diagnostic.code in _LOCAL


def bare(spec: ApiSpec) -> Api:
    """An API without anything in it, against which a target checks its options alone."""
    texts = {name: Text(text, spec.at) for name, text in _STAND_INS.items()}
    empty = ApiSpec(
        at=spec.at,
        api=texts["api"],
        version=texts["version"],
        base_url=texts["base_url"],
        targets={},
    )
    api = resolve(empty, (), Report())
    assert api is not None  # It holds no mistake.
    return api
