"""Where a parameter stands in a request, and how its value is written there."""

from __future__ import annotations

from enum import StrEnum


class Place(StrEnum):
    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


class Style(StrEnum):
    PLAIN = "plain"
    REPEATED = "repeated"
    COMMA = "comma"
    SPACE = "space"
    PIPE = "pipe"
    NEWLINE = "newline"
    BRACKETS = "brackets"
    DEEP_OBJECT = "deep_object"
    SPREAD = "spread"
    PAIRS = "pairs"
    LABEL = "label"
    LABEL_EXPLODED = "label_exploded"
    MATRIX = "matrix"
    MATRIX_EXPLODED = "matrix_exploded"
    JSON = "json"
