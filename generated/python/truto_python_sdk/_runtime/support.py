# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What the modules of `support/` say: which integrations offer, support or require what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Support:
    """Integrations that support or require a parameter, a field of a request, of a model, or of
    what one operation gives.

    `source` says where the fact comes from; `inferred` that it was concluded, not read there.
    """

    supported_by: tuple[str, ...] = ()
    required_by: tuple[str, ...] = ()
    source: str = ""
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class OperationSupport:
    """Integrations that offer an operation, and the support of its parameters, of the fields of its
    request, and of those of its response: there the fields of an object stand as `channel.id`.
    """

    integrations: tuple[str, ...] = ()
    source: str = ""
    inferred: bool = False
    parameters: Mapping[str, Support] = field(default_factory=dict[str, Support])
    request: Mapping[str, Support] = field(default_factory=dict[str, Support])
    response: Mapping[str, Support] = field(default_factory=dict[str, Support])
