"""Resolving, part 12: envelopes and errors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..diagnostics import Report
from ..ir import Envelope, Errors, Model, ModelId
from ..nodes import Text, shortened
from ..spec import ApiSpec, EnvelopeSpec, ErrorsSpec
from ..suggestions import hint
from .facts import plain
from .headers import is_token
from .models import ERROR_BODY, envelope_id
from .pagination import PaginationReader, check_field, needed_parameters
from .table import Table


def read_envelope(
    name: Text, spec: EnvelopeSpec, models: Mapping[ModelId, Model], report: Report
) -> Envelope | None:
    fields = models.get(envelope_id(name))
    if fields is None and spec.items is not None:
        return None
    known = {field.wire: field for field in fields.fields} if fields else {}
    _check_items(name, spec, tuple(known), report)
    _check_key(name, spec, report)
    return Envelope(
        name=plain(name),
        items=plain(spec.items),
        fields=fields,
        keyed_by=plain(spec.keyed_by),
        pagination=PaginationReader(name, known, Table(models), report).read(spec),
        description=plain(spec.description),
    )


def read_errors(spec: ErrorsSpec, models: Mapping[ModelId, Model], report: Report) -> Errors | None:
    body = models.get(ERROR_BODY)
    if body is None:
        return None
    wires = [field.wire for field in body.fields]
    if spec.message is not None:
        check_field(spec.message, "the error body", wires, report)
    if spec.request_id is not None and not is_token(spec.request_id):
        message = f"`{shortened(spec.request_id)}` is not a header name; write the name alone"
        report.error(spec.request_id.at, "bad-header", message)
    return Errors(
        body=body, message_field=plain(spec.message), request_id_header=plain(spec.request_id)
    )


def check_known_envelopes(api: ApiSpec, said: Iterable[Text | None], report: Report) -> None:
    known = tuple(api.envelopes or {})
    for name in said:
        if name is not None and name not in known:
            end = hint(name, known)
            message = f"there is no envelope `{shortened(name)}`{end}"
            report.error(name.at, "unknown-envelope", message)


def _check_items(name: Text, spec: EnvelopeSpec, wires: Sequence[str], report: Report) -> None:
    """Items stand in a field of their own; with none, there is nothing beside them."""
    if spec.items is None:
        mend = "add `items:`, the field that holds the items, or take this out"
        for key, at in (("fields", _first_key(spec.fields)), ("keyed_by", spec.keyed_by)):
            if at is not None:
                message = (
                    f"the envelope `{name}` has no `items`, so the response is the array itself "
                    f"and takes no `{key}`; {mend}"
                )
                report.error(at.at, "missing-items", message)
    elif not spec.items:
        message = "a name on the wire cannot be empty: write the one that the API uses"
        report.error(spec.items.at, "bad-name", message)
    elif spec.items in wires:
        message = f"`{shortened(spec.items)}` holds the items; take it out of `fields`"
        report.error(spec.items.at, "duplicate-field", message)


def _check_key(name: Text, spec: EnvelopeSpec, report: Report) -> None:
    """The parameter that says how items come does not say which."""
    if spec.keyed_by is not None and spec.keyed_by in needed_parameters(spec):
        message = (
            f"`{shortened(spec.keyed_by)}` asks for the pages of the envelope `{name}`, so it is "
            "not what keys their items; name another parameter, or take `keyed_by` out"
        )
        report.error(spec.keyed_by.at, "bad-pagination", message)


def _first_key(fields: Mapping[Text, object] | None) -> Text | None:
    return next(iter(fields or ()), None)
