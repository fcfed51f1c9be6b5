"""The openapi target: an API -> its document, as YAML."""

from __future__ import annotations

from dataclasses import replace

from ...ir import Json
from ...slices import WHOLE
from ...syntax.data import tokens_of_yaml
from ...syntax.tokens import hash_of
from ...text.yaml_text import Tree, Word, mapping_lines
from ..base import Output, Request
from ..printing import Printer
from .document import document

_ROOT = "openapi"


def generate(request: Request) -> Output:
    api = request.api
    comment = f"# Printed by sdkpress from {api.source}: change that, and generate again."
    written = document(api)
    entries = {key: _tree(value) for key, value in written.items()}
    text = "\n".join((comment, *mapping_lines(entries, 0))) + "\n"
    file = Printer(request, _ROOT).of_text(f"{api.name}.yaml", text, WHOLE)
    # To read it again for its syntax tree would take longer than all that has been done.
    tree = hash_of(tokens_of_yaml(written, text))
    return Output(_ROOT, (replace(file, tree=tree),), own=api.name)


def _tree(value: Json) -> Tree:
    if isinstance(value, dict):
        return {key: _tree(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_tree(one) for one in value]
    return _word(value)


def _word(value: str | int | float | bool | None) -> Word:
    if isinstance(value, str):
        return Word(value, quoted=True, old_too=True)
    if value is None:
        return Word("null")
    if isinstance(value, bool):
        return Word("true" if value else "false")
    return Word(_number(value))


def _number(value: int | float) -> str:
    """A number that every reader of YAML takes for one: `1.0e+16`, where Python says `1e+16`."""
    text = repr(value)
    if "e" in text and "." not in text:
        mantissa, _, exponent = text.partition("e")
        return f"{mantissa}.0e{exponent}"
    return text
