"""Names for what a document describes: places in the client, operations, models.

Documents name things for a server's router or for a code generator, or not at all. Here operations
get the names that a person would call, by rules that look at the document as a whole and never at
its order. What is given once is written into `names.yaml` and stays.
"""

from __future__ import annotations

from .grouping import resource_places
from .models import ModelHome, place_models
from .names_file import NAMES_FILE, Names, names_text, read_names
from .operations import OperationName, name_operations

__all__ = [
    "NAMES_FILE",
    "ModelHome",
    "Names",
    "OperationName",
    "name_operations",
    "names_text",
    "place_models",
    "read_names",
    "resource_places",
]
