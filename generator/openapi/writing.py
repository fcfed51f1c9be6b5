"""The spec's classes -> the YAML that a person would have written: what an import prints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from .. import spec
from ..nodes import Mapping as MappingNode, Scalar, Sequence, Text
from ..shape.annotations import SHORT_FORMS
from ..text.yaml_text import Flow, Tree, Word, mapping_lines

# Mappings that hold one thing each, with a line of their own between them.
_APART = ("operations", "models", "parameters", "envelopes", "webhooks")
# What is long stands below what is short.
_LAST = ("enum", "discriminator", "fields", "models", "operations")
# What a person would write on one line where it is short.
_ON_ONE_LINE = (
    spec.FieldSpec,
    spec.ParameterSpec,
    spec.RequestSpec,
    spec.ResponseSpec,
    spec.CredentialSpec,
    spec.SchemeSpec,
    spec.CursorSpec,
    spec.OffsetSpec,
    spec.PageNumberSpec,
    spec.NextUrlSpec,
    spec.LinkSpec,
    spec.DiscriminatorSpec,
)


def spec_text(said: object, comments: Iterable[str] = ()) -> str:
    """A file's text, from one of the spec's classes; `comments` are lines above it."""
    lines = [f"# {line}".rstrip() for line in comments]
    entries = _entries(said)
    for name, tree in entries.items():
        if name in _APART and isinstance(tree, Mapping):
            lines += ["", f"{name}:", *mapping_lines(tree, 2, apart=True)]
        else:
            lines += [""] if isinstance(tree, Mapping | Flow) else []
            lines += mapping_lines({name: tree}, 0)
    return "\n".join(lines).lstrip("\n") + "\n"


def _entries(said: Any) -> dict[str, Tree]:
    """The keys that say something, in the class's order; `from_` is the key `from`."""
    found: dict[str, Tree] = {}
    for one in fields(said):
        value = getattr(said, one.name)
        default = None if one.default is MISSING else one.default
        if one.name == "at" or value is None or (value == default and one.default is not MISSING):
            continue
        found[one.name.rstrip("_")] = _tree(value)
    order = {name: index for index, name in enumerate(_LAST, 1)}
    return dict(sorted(found.items(), key=lambda entry: order.get(entry[0], 0)))


def _tree(value: Any) -> Tree:
    anything: Any = value
    match value:
        case bool():
            return Word("true" if value else "false")
        case Scalar(text, plain):
            return Word(text, quoted=not plain)
        case Sequence(nodes):
            return [_tree(node) for node in nodes]
        case MappingNode(entries):
            return {str(key): _tree(child) for key, child in entries}
        case str():
            return Word(str(value), quoted=value in ("", "~") or value.lower() == "null")
        case dict():
            return _dictionary(anything)
        case list():
            return [_tree(item) for item in anything]
        case _:
            assert is_dataclass(value), value
            return _object(value)


def _dictionary(value: Mapping[Text, Any]) -> Tree:
    return {str(key): Word("null") if one is None else _tree(one) for key, one in value.items()}


def _object(value: Any) -> Tree:
    entries = _entries(value)
    short = SHORT_FORMS.get(value.__class__)
    if short is not None and set(entries) == {short}:
        return entries[short]
    return Flow(entries) if isinstance(value, _ON_ONE_LINE) else entries
