"""Names for what a document describes: places in the client, operations, models.

Documents name things for a server's router or for a code generator, or not at all. Here operations
get the names that a person would call, by rules that look at the document as a whole and never at
its order. What is given once is written into `names.yaml` and stays.
"""

from __future__ import annotations

from .grouping import resource_places
from .models import ModelHome, models_reached, place_models
from .names_file import NAMES_FILE, Names, names_text, read_names, stable_key
from .operations import OperationName, name_operations
from .shared import place_shared

__all__ = [
    "NAMES_FILE",
    "ModelHome",
    "Names",
    "OperationName",
    "models_reached",
    "name_operations",
    "names_text",
    "place_models",
    "place_shared",
    "read_names",
    "resource_places",
    "stable_key",
]
