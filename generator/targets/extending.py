"""Which classes of a package the keys of `extend` name, for the targets that print classes.

A class has a full name that no other has: `types.crm.contacts.Contact` is a model's,
`resources.crm.contacts.Contacts` a resource's, `Acme` a client's. A key is the class alone or,
where several are called so, with its resource (`crm.contacts.Contact`), or the full name.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..diagnostics import Location, Report
from ..nodes import Text, shortened
from ..suggestions import hint

# The classes by their full names: why one cannot be extended, or "" where it can.
Classes = Mapping[str, str]

_UNKNOWN, _AMBIGUOUS, _REFUSED, _TWICE = _CODES = (
    "unknown-class",
    "ambiguous-class",
    "not-extendable",
    "extended-twice",
)


def is_settled(report: Report) -> bool:
    """Whether a class that is not there will not be there once other mistakes are mended."""
    return all(one.code in _CODES for one in report.diagnostics)


def extended(
    extend: Mapping[Text, Text] | None, classes: Classes, report: Report
) -> dict[str, Text]:
    """What each class inherits from besides, by its full name."""
    found: dict[str, Text] = {}
    places: dict[str, Location] = {}
    for name, own in (extend or {}).items():
        full = _named(name, classes, report)
        if full in found:
            message = f"`{full}` is extended at {places[full]} already"
            mend = "give it one class of yours, which inherits from the others"
            report.error(name.at, _TWICE, f"{message}; {mend}")
        elif full:
            found[full], places[full] = own, name.at
    return found


def last_names(classes: Classes) -> frozenset[str]:
    """What the classes are called where they are made."""
    return frozenset(full.rpartition(".")[2] for full in classes)


def _named(name: Text, classes: Classes, report: Report) -> str:
    """The full name of the class that is meant, or "" with what is wrong in the report."""
    meant = _meant(name, classes)
    able = [full for full in meant if not classes[full]]
    if len(able) == 1:
        return able[0]
    if able:
        listed = " or ".join(f"`{_shortest(full, classes)}`" for full in able)
        message = f"several classes are called `{name}`; write {listed}"
        report.error(name.at, _AMBIGUOUS, message)
    elif meant:
        report.error(name.at, _REFUSED, classes[meant[0]])
    else:
        known = (one for full in classes if not classes[full] for one in _names(full))
        like = [one for one in known if one.count(".") == name.count(".")]
        message = f"the package has no class `{shortened(name)}`{hint(name, like)}"
        report.error(name.at, _UNKNOWN, message)
    return ""


def _names(full: str) -> tuple[str, str, str]:
    """The names of a class, the shortest first."""
    return full.rpartition(".")[2], full.partition(".")[2], full


def _meant(name: str, classes: Classes) -> list[str]:
    if name in classes:
        return [name]
    which = 1 if "." in name else 0
    return [full for full in classes if _names(full)[which] == name]


def _shortest(full: str, classes: Classes) -> str:
    """The shortest name that means this class alone."""
    able = [one for one, reason in classes.items() if not reason]
    return next(name for name in _names(full) if _meant(name, dict.fromkeys(able, "")) == [full])
