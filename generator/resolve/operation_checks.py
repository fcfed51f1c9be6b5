"""Resolving, part 10a: what must be true of an operation as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..diagnostics import Location, Report
from ..ir import Body, Parameter, Place, Style
from ..nodes import Text, shortened
from ..spec import ApiSpec, OperationSpec
from ..suggestions import hint
from . import paths
from .facts import plain
from .pagination import needed_parameters
from .table import Table, is_scalar


def check_path_parameters(
    path: str, key: Text, spec: OperationSpec, parameters: Sequence[Parameter], report: Report
) -> None:
    """The template's names and the declared path parameters are the same."""
    # A name that is empty has been told.
    declared = {one.wire: one for one in parameters if one.place is Place.PATH and one.wire}
    used = paths.placeholders(path)
    at = spec.http.at if spec.http else key.at
    for name in used:
        if name not in declared:
            unused = [wire for wire in declared if wire not in used]
            end = hint(name, unused) or f"; add `path: {{{name}: string}}`"
            message = f"`{{{name}}}` in the path `{path}` is not declared{end}"
            report.error(at, "undeclared-path-parameter", message)
    for one in declared.values():
        if one.wire not in used:
            _report_unused(one, path, key, report)


def _report_unused(parameter: Parameter, path: str, key: Text, report: Report) -> None:
    wire = shortened(parameter.wire)
    if parameter.group:
        message = (
            f"the group `{parameter.group}` has a path parameter `{wire}` ({parameter.at}) that is "
            f"not in the path `{path}` of `{key}`; add `{{{wire}}}` there, or use another group"
        )
        report.error(key.at, "unused-path-parameter", message)
    else:
        message = f"the path `{path}` has no `{{{wire}}}`; add it there, or take it out here"
        report.error(parameter.at, "unused-path-parameter", message)


def selector(key: Text, parameters: Sequence[Parameter], report: Report) -> Parameter | None:
    """The one parameter whose value says what comes back."""
    chosen = [one for one in parameters if one.response_cases]
    if len(chosen) > 1:
        places = " and ".join(f"`{shortened(one.wire)}` ({one.at})" for one in chosen)
        message = (
            f"what `{key}` returns depends on two parameters, {places}; keep `response` on one"
        )
        report.error(key.at, "two-selectors", message)
    return chosen[0] if chosen else None


def check_envelope(
    api: ApiSpec,
    envelope: Text | None,
    key: Text,
    spec: OperationSpec,
    parameters: Sequence[Parameter],
    table: Table,
    report: Report,
) -> None:
    if envelope is None or envelope not in (api.envelopes or {}):
        return
    if spec.response is None or spec.response.type == "none":
        message = f"`{key}` has the envelope `{envelope}`, but no response; say what one item is"
        report.error(key.at, "missing-response", message)
    said = (api.envelopes or {})[envelope]
    query = {one.wire: one for one in parameters if one.place is Place.QUERY}
    for name in needed_parameters(said):
        if name in query:
            _check_position(query[name], envelope, table, report)
        else:
            wire, type_ = shortened(name), "string" if said.cursor else "integer"
            end = hint(wire, query) or f"; add `query: {{{wire}: {type_}}}`"
            needs = f"which its envelope `{envelope}` needs"
            message = f"`{key}` has no query parameter `{wire}`, {needs}{end}"
            report.error(key.at, "missing-parameter", message)


def _check_position(parameter: Parameter, envelope: Text, table: Table, report: Report) -> None:
    """What asks for a page is one value, and another one for each page."""
    if mend := _position_mend(parameter, table):
        message = (
            f"the envelope `{envelope}` asks for each page by `{shortened(parameter.wire)}`, which "
            f"{mend}"
        )
        report.error(parameter.at, "bad-pagination", message)


def _position_mend(parameter: Parameter, table: Table) -> str:
    if parameter.is_constant:
        return "is always sent with one value; take `const` out"
    if parameter.style is Style.JSON:
        return "is sent as JSON; take `style` out"
    is_single = all(is_scalar(one) for one in table.alternatives(parameter.type))
    return "" if is_single else "is no single value; write `type: integer`, or `string`"


def check_arguments(
    key: Text,
    spec: OperationSpec,
    parameters: Sequence[Parameter],
    body: Body | None,
    keyed_by: str,
    report: Report,
) -> tuple[str, ...]:
    """The positional arguments; a body is called by its name.

    `keyed_by` is the parameter that changes what the operation's envelope holds, or "".
    """
    if spec.arguments is None:
        return ()
    known = _argument_names(parameters, body)
    names: list[str] = []
    for name in spec.arguments:
        _check_argument(name, known, names, report)
        names.append(known.get(name, plain(name)))
    for one in parameters:
        if one.place is Place.PATH and one.wire and one.wire not in names:
            at = spec.arguments[0].at if spec.arguments else key.at
            message = (
                f"`arguments` must hold every path parameter; `{shortened(one.wire)}` is missing"
            )
            report.error(at, "missing-argument", message)
    _check_argument_order(spec.arguments, names, _needs(parameters, body, keyed_by), report)
    return tuple(names)


_ALWAYS = "must be given"
_CHOOSES = "says what comes back"


def _check_argument_order(
    said: Sequence[Text], names: Sequence[str], needs: Mapping[str, str], report: Report
) -> None:
    """What need not be given cannot stand before what must be, or must be in one of the cases."""
    for index, name in enumerate(names):
        later = [other for other in range(index + 1, len(names)) if needs.get(names[other])]
        if later and needs.get(name, _ALWAYS) != _ALWAYS:
            needed = names[later[-1]]
            message = (
                f"`{shortened(said[index])}` is optional and stands before "
                f"`{shortened(said[later[-1]])}`, which {needs[needed]}; move it behind"
            )
            report.error(said[index].at, "optional-argument-first", message)


def _needs(parameters: Sequence[Parameter], body: Body | None, keyed_by: str) -> dict[str, str]:
    """By name, why an argument has to be given; "" where it need not be.

    Of two with one wire name the later entry counts, as it does for the target: path, body, rest.
    """
    rest = {one.wire: one for one in parameters if one.place is not Place.PATH}
    needs = {wire: _need(one, keyed_by) for wire, one in rest.items()}
    if body is not None and body.fields is not None:
        needs |= {
            one.wire: _ALWAYS if one.required and body.required else "" for one in body.fields
        }
    elif body is not None:
        needs[body.name] = _ALWAYS if body.required else ""
    return needs | {one.wire: _ALWAYS for one in parameters if one.place is Place.PATH}


def _need(parameter: Parameter, keyed_by: str) -> str:
    if parameter.required and not parameter.client:
        return _ALWAYS
    is_keying = parameter.place is Place.QUERY and parameter.wire == keyed_by
    return _CHOOSES if parameter.response_cases or is_keying else ""


def _check_argument(
    name: Text, known: dict[str, str], before: Sequence[str], report: Report
) -> None:
    if name not in known:
        message = f"`{shortened(name)}` is not an argument here{hint(name, known)}"
        report.error(name.at, "unknown-argument", message)
    elif known[name] in before:
        message = f"`{shortened(name)}` stands twice in `arguments`; take one out"
        report.error(name.at, "duplicate-argument", message)


def _argument_names(parameters: Sequence[Parameter], body: Body | None) -> dict[str, str]:
    """What `arguments` may say, with the name that it stands for."""
    names = {one.wire: one.wire for one in parameters}
    if body is not None and body.fields is not None:
        names |= {one.wire: one.wire for one in body.fields}
    elif body is not None:
        names |= {"body": body.name, body.name: body.name}
    return names


def check_use(uses: Sequence[Text] | None, groups: Sequence[str], report: Report) -> None:
    """Every name in a `use:` is a group, and stands there once."""
    places: dict[Text, Location] = {}
    for name in uses or ():
        if name not in groups:
            end = hint(name, groups)
            message = f"there is no parameter group `{shortened(name)}`{end}"
            report.error(name.at, "unknown-group", message)
        elif places.setdefault(name, name.at) != name.at:
            message = f"`{shortened(name)}` stands twice here; take one out"
            report.error(name.at, "duplicate-use", message)
