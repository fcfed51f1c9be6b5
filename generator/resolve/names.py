"""Resolving, part 2: which names may stand in a spec, and where two of them would collide."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..diagnostics import Location, Report
from ..naming import free_name, is_speakable, pascal, snake
from ..nodes import Text, shortened

MAX_NAME = 100

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*")
_MODEL = re.compile(r"[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Named:
    """A thing that gets a name: `name` is what names are made from, `wire` what the API says."""

    wire: str
    name: str
    at: Location


def check_key(text: Text, what: str, report: Report) -> None:
    """A name that only the spec gives: ASCII words joined by `_` or `-`."""
    _check_against(_KEY, text, what, "ASCII letters, digits, `_` and `-`", report)


def check_model_name(text: Text, report: Report) -> None:
    _check_against(_MODEL, text, "a model's name", "ASCII letters, digits and `_`", report)


def check_resource_name(text: Text, report: Report) -> None:
    for segment in text.split("."):
        what = "each part of a resource's place"
        _check_against(
            _MODEL, Text(segment, text.at), what, "ASCII letters, digits and `_`", report
        )


def spoken_name(
    wire: Text, name: Text | None, what: str, report: Report, *, may_be_empty: bool = False
) -> str:
    """The text that names are made from; a wire name that gives none needs a `name:` beside it."""
    if not wire and not (name and may_be_empty):
        message = "a name on the wire cannot be empty: write the one that the API uses"
        report.error(wire.at, "bad-name", message)
        return ""
    if name is not None:
        check_key(name, "a `name:`", report)
        return str(name)
    if len(wire) > MAX_NAME:
        report.error(
            wire.at, "bad-name", f"the name of {what} is longer than {MAX_NAME} characters"
        )
    elif not is_speakable(wire):
        mend = _proposal(wire)
        message = f"no ASCII words can be made of `{shortened(wire)}`; add `name: {mend}` to {what}"
        report.error(wire.at, "unspeakable-name", message)
    return str(wire)


def read_placeholder(said: Text | None, name: str, report: Report) -> str:
    """The word for a value in samples: what the spec says, or the name in snake case."""
    if said is None:
        return snake(name)
    check_key(said, "a `placeholder:`", report)
    return str(said)


def check_collisions(things: Iterable[Named], what: str, report: Report) -> None:
    """Names of one owner that collide: each but the first is told, with those before."""
    things = tuple(things)
    if len({pascal(thing.name) for thing in things}) == len(things):
        return
    groups: dict[str, list[Named]] = {}
    for thing in things:
        groups.setdefault(pascal(thing.name), []).append(thing)
    taken = set(groups)
    for spoken, group in groups.items():
        for index in range(1, len(group) if spoken else 0):
            mend = _free_name(snake(group[0].name), taken)
            _report_collision(group[index], group[:index], mend, what, report)


def _free_name(name: str, taken: set[str]) -> str:
    """A name that is nobody's; it is taken from then on."""
    free = free_name(name, lambda one: pascal(one) in taken)
    taken.add(pascal(free))
    return free


def _proposal(wire: str) -> str:
    """A name to start from: letters without their marks, or what Unicode calls the first sign."""
    plain = unicodedata.normalize("NFKD", wire.replace("ß", "ss")).encode("ascii", "ignore")
    proposal = snake(plain.decode()) or snake(unicodedata.name(wire[:1], "a name"))
    return proposal if proposal[:1].isalpha() else f"a_{proposal}"


def _report_collision(
    thing: Named, before: Sequence[Named], mend: str, what: str, report: Report
) -> None:
    others = ", ".join(f"`{shortened(one.wire)}` ({one.at})" for one in before)
    message = (
        f"{what} `{shortened(thing.wire)}` and {others} would get the same name; "
        f"add `name: {mend}`, or a better one, to one of them"
    )
    report.error(thing.at, "colliding-names", message)


def _check_against(
    pattern: re.Pattern[str], text: Text, what: str, allowed: str, report: Report
) -> None:
    if len(text) > MAX_NAME:
        report.error(text.at, "bad-name", f"{what} is longer than {MAX_NAME} characters")
    elif not pattern.fullmatch(text):
        message = f"`{shortened(text)}` is not a name: {what} is made of {allowed}, a letter first"
        report.error(text.at, "bad-name", message)
