"""What `models.yaml` holds: models that several resources use."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Location
from ..nodes import Text
from .keys import key
from .types import ModelSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsSpec:
    """The models that resources share: `specs/<api>/models.yaml`."""

    at: Location
    models: dict[Text, ModelSpec] = key("Models that every file may name.", required=True)
