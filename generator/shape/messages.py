"""What `shape` says of a mistake: a code and a sentence that shows the mend."""

from __future__ import annotations

import re
from dataclasses import is_dataclass
from typing import Any, Literal, get_args, get_origin

from ..nodes import Node, Scalar, Text, kind_of, shortened
from ..suggestions import nearest
from .annotations import SHORT_FORMS, DataclassType, keys_of, short_alternatives

_KEYS_THEMSELVES = ("errors", "retry")


def unknown_key(
    name: Text, meant: str | None, known: tuple[str, ...], shape: DataclassType
) -> tuple[str, str]:
    hint = f"did you mean `{meant}`?" if meant else f"its keys are {_listed(known)}"
    if lacks_space(name, known):
        hint = f"write a space after the colon of `{name.partition(':')[0]}:`"
    return "unknown-key", f"{noun(shape)} has no key `{shortened(name)}`; {hint}"


def lacks_space(name: Text, known: tuple[str, ...]) -> bool:
    """Whether this is a key and its value in one, as in `{type:string}`."""
    before, colon, _ = name.partition(":")
    return bool(colon) and before in known


def missing_key(name: str, shape: DataclassType, unless: str = "") -> tuple[str, str]:
    otherwise = f", or `{unless}`" if unless else ""
    return "missing-key", f"{noun(shape)} needs the key `{name}`{otherwise}"


def empty(slot: str | None, alternatives: tuple[Any, ...]) -> tuple[str, str]:
    subject = slot or noun(alternatives[0])
    takes_mapping = any(_is_mapping(alternative) for alternative in alternatives)
    mend = "write `{}` or what belongs in it" if takes_mapping else "write it"
    return "empty-value", f"{subject} has no value: {mend}, or leave the key out"


def null(node: Node, slot: str | None) -> tuple[str, str]:
    assert isinstance(node, Scalar)
    mend = f'leave the key out, or quote it if text is meant: "{node.text}"'
    if slot == "`type`":
        mend = "name the type, and say `nullable: true` beside it where null may stand"
    return "empty-value", f"{slot or 'this'} cannot be null: {mend}"


def known_words(node: Scalar, words: tuple[str, ...], slot: str | None) -> tuple[str, str]:
    """A scalar that is none of these words; without words, one that is no boolean."""
    if not words:
        return "bad-value", f"{slot} takes true or false, not `{shortened(node.text)}`"
    near = nearest(node.text, words)
    hint = f"did you mean `{near}`?" if near else f"it takes {_listed(words, 'or')}"
    return "bad-value", f"`{shortened(node.text)}` is not a value of {slot}; {hint}"


def mismatch(node: Node, alternatives: tuple[Any, ...], slot: str | None) -> tuple[str, str]:
    if alternatives == (bool,) and isinstance(node, Scalar):
        quoted = "" if node.plain else " in quotes"
        shown = shortened(node.text)
        return "bad-value", f"{slot} takes true or false, not `{shown}`{quoted}"
    subject = slot or noun(alternatives[0])
    expected = " or ".join(_expected(alternative) for alternative in alternatives)
    message = f"{subject} takes {expected}, not {_given(node)}{_mend(node, alternatives)}"
    return "wrong-kind", message


def noun(shape: DataclassType) -> str:
    """`ParameterGroupSpec` as messages call it: "a parameter group"."""
    words = re.findall(r"[A-Z][a-z]*", shape.__name__.removesuffix("Spec"))
    name = " ".join(words).lower().replace("api", "API")
    if name in _KEYS_THEMSELVES:
        return f"`{name}`"
    if name.endswith(" options"):
        return f"the {name.removesuffix(' options')} target"
    if name == "models":
        return "`models.yaml`"
    return f"an {name}" if name[0] in "aeioA" else f"a {name}"


def _is_mapping(alternative: Any) -> bool:
    return is_dataclass(alternative) or get_origin(alternative) is dict


def _has_type(alternative: Any) -> bool:
    shape: DataclassType = alternative
    return is_dataclass(alternative) and "type" in keys_of(shape)


def _expected(alternative: Any) -> str:
    if alternative in SHORT_FORMS:
        short = " or ".join(map(_expected, short_alternatives(alternative)))
        return f"a mapping, or its `{SHORT_FORMS[alternative]}` as {short}"
    if _is_mapping(alternative):
        return "a mapping"
    if get_origin(alternative) is list:
        return "a list"
    if get_origin(alternative) is Literal:
        return _listed(get_args(alternative), "or")
    return "true or false" if alternative is bool else "text"


def _given(node: Node) -> str:
    if isinstance(node, Scalar) and len(node.text) <= 60 and "\n" not in node.text:
        return f"`{node.text}`"
    return kind_of(node)


def _mend(node: Node, alternatives: tuple[Any, ...]) -> str:
    """How to write what was probably meant, or nothing."""
    shorts = (short for alternative in alternatives for short in short_alternatives(alternative))
    takes_list = any(get_origin(one) is list for one in (*alternatives, *shorts))
    if isinstance(node, Scalar):
        is_word = re.fullmatch(r"[\w.-]{1,60}", node.text)
        if is_word and any(_has_type(alternative) for alternative in alternatives):
            return f": write `{{type: {node.text}}}`"
        return f": write `[{node.text}]`" if takes_list and is_word else ""
    return ": put it in quotes if text is meant" if Text in alternatives else ""


def _listed(words: tuple[str, ...], conjunction: str = "and") -> str:
    quoted = [f"`{word}`" for word in words]
    if len(quoted) == 1:
        return quoted[0]
    return f"{', '.join(quoted[:-1])} {conjunction} {quoted[-1]}"
