"""Resolving, part 10: operations: what they declare (first pass), and the whole (second pass)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..diagnostics import Report
from ..ir import (
    Body,
    ConstType,
    ErrorResponse,
    Field,
    Operation,
    Parameter,
    Place,
    ResponseHeader,
    Type,
    is_usually_idempotent,
)
from ..naming import pascal
from ..nodes import Text, shortened
from ..spec import ApiSpec, ConventionSpec, OperationSpec, RequestSpec, ResourceSpec
from ..suggestions import did_you_mean
from . import paths
from .bodies import Bodies
from .drafts import FieldDraft
from .error_responses import ErrorResponseReader, check_errors
from .facts import deprecation, plain, plain_texts, support
from .names import Named, check_collisions, check_key
from .operation_checks import check_arguments, check_envelope, check_path_parameters, selector
from .parameters import Owner, ParameterDraft, ParameterReader, check_place_collisions
from .response_headers import check_response_headers, read_response_headers, response_status
from .response_support import ResponseSupportReader
from .responses import check_stream, item_stream, response_media_type
from .security import Alternatives, Security, check_constant_headers
from .sending import Sender
from .servers import ServerReader
from .table import Table
from .types import NONE, Slot, Types
from .unspoken import arguments, check_keys


@dataclass(frozen=True, slots=True)
class OperationDraft:
    """What an operation declares itself; its body is `body_fields` if inline, else `body_type`."""

    key: Text
    spec: OperationSpec
    resource: ResourceSpec
    parameters: tuple[ParameterDraft, ...]
    body_fields: tuple[FieldDraft, ...] | None
    body_type: Type | None
    response: Type
    response_headers: tuple[ResponseHeader, ...]
    errors: tuple[ErrorResponse, ...]


class OperationReader:
    """First pass."""

    def __init__(self, types: Types, parameters: ParameterReader, report: Report) -> None:
        self._types = types
        self._parameters = parameters
        self._report = report

    def read(self, key: Text, spec: OperationSpec, resource: ResourceSpec) -> OperationDraft:
        check_key(key, "an operation's name", self._report)
        if spec.name is not None:
            check_key(spec.name, "a `name:`", self._report)
        place, name = plain(resource.resource), pascal(key)
        response = Slot(place, name, "Response", f"the response of `{key}`", may_be_none=True)
        fields = self._body_fields(spec.request, place, name)
        return OperationDraft(
            key=key,
            spec=spec,
            resource=resource,
            parameters=self._parameters.read(spec, Owner(place, "", key)),
            body_fields=fields,
            body_type=self._body_type(spec.request, place, name) if fields is None else None,
            response=self._types.read(spec.response, response) if spec.response else NONE,
            response_headers=self._response_headers(spec, place, key),
            errors=ErrorResponseReader(self._types, place, key, self._report).read(
                spec.errors or {}
            ),
        )

    def _response_headers(
        self, spec: OperationSpec, resource: str, key: Text
    ) -> tuple[ResponseHeader, ...]:
        said = spec.response.headers if spec.response else None
        return read_response_headers(said or {}, resource, key, self._types)

    def _body_fields(
        self, spec: RequestSpec | None, resource: str, name: str
    ) -> tuple[FieldDraft, ...] | None:
        if spec is None or not _is_inline(spec):
            return None
        drafts = self._types.read_fields(spec.fields or {}, resource, name)
        for draft in drafts:
            if draft.spec.read_only:
                message = (
                    f"`{draft.field.wire}` is `read_only`, and stands in a request; take it out"
                )
                self._report.error(draft.field.at, "type-conflict", message)
        return drafts

    def _body_type(self, spec: RequestSpec | None, resource: str, name: str) -> Type | None:
        if spec is None:
            return None
        if spec.name is not None:
            check_key(spec.name, "a `name:`", self._report)
        return self._types.read(spec, Slot(resource, name, "Request", "the request"))


@dataclass(frozen=True, slots=True)
class OperationFinisher:
    """Second pass: groups, conventions, paths and bodies come together.

    `usual_security` is that of operations that say nothing of it.
    """

    api: ApiSpec
    security: Security
    usual_security: Alternatives
    groups: Mapping[str, tuple[Parameter, ...]]
    table: Table
    sender: Sender
    servers: ServerReader
    report: Report

    def finish(self, draft: OperationDraft) -> Operation | None:
        """None, and a mistake, where its method and path cannot be read."""
        convention = (self.api.conventions or {}).get(draft.key)
        operation = self._operation(draft, convention)
        http = self._http(draft, convention)
        if http is None:
            return None
        method, path = http
        parameters = operation.parameters
        check_path_parameters(path, draft.key, draft.spec, parameters, self.report)
        usually = is_usually_idempotent(method, parameters)
        return replace(
            operation,
            method=method,
            path=path,
            pointer=operation.pointer or paths.pointer(method, path),
            parameters=_ordered(path, parameters),
            idempotent=_first_said(draft.spec.idempotent, usually),
        )

    def _operation(self, draft: OperationDraft, convention: ConventionSpec | None) -> Operation:
        """All but what its method and path say."""
        key, spec, said = draft.key, draft.spec, draft.spec.response
        parameters = self._parameters(draft, convention)
        body, response = self._body(draft), self._response(draft)
        envelope = self._envelope(spec, convention)
        self._check(draft, parameters, response, envelope)
        spoken, keyed_by = arguments(parameters), self._keyed_by(envelope)
        return Operation(
            resource=plain(draft.resource.resource),
            key=plain(key),
            name=plain(spec.name) or plain(key),
            method="",
            path="",
            at=key.at,
            operation_id=plain(spec.operation_id),
            base_url=self.servers.base_url(spec.base_url) if spec.base_url else "",
            pointer=plain(spec.pointer),
            parameters=parameters,
            body=body,
            response=response,
            response_description=plain(said.description) if said else "",
            response_status=response_status(said, response, self.report),
            response_headers=draft.response_headers,
            response_support=ResponseSupportReader(key, self.table, self.report).read(
                spec, response
            ),
            errors=draft.errors,
            media_type=response_media_type(
                said, response, envelope is not None, self.table, self.report
            ),
            security=self._security(spec, parameters),
            follow_redirects=_first_said(spec.follow_redirects, self.api.follow_redirects),
            selector=selector(key, parameters, self.report),
            envelope=plain(envelope),
            positional=check_arguments(key, spec, spoken, body, keyed_by, self.report),
            integrations=plain_texts(spec.integrations),
            summary=plain(spec.summary),
            description=plain(spec.description),
            deprecated=deprecation(spec.deprecated),
            support=support(spec.source, spec.inferred),
        )

    def _check(
        self,
        draft: OperationDraft,
        parameters: tuple[Parameter, ...],
        response: Type,
        envelope: Text | None,
    ) -> None:
        key, spec = draft.key, draft.spec
        check_envelope(self.api, envelope, key, spec, parameters, self.table, self.report)
        check_stream(key, spec, response, envelope is not None, self.table, self.report)
        check_keys(key, spec, parameters, self.report)
        check_errors(draft.errors, spec.errors or {}, self.table, self.report)

    def _response(self, draft: OperationDraft) -> Type:
        """What comes back; its headers are checked."""
        said, type_ = draft.spec.response, self.table.streamed(draft.response)
        if said is None:
            return type_
        check_response_headers(draft.response_headers, said.headers or {}, self.table, self.report)
        return item_stream(said.media_type, said.end, type_, self.table, self.report)

    def _http(
        self, draft: OperationDraft, convention: ConventionSpec | None
    ) -> tuple[str, str] | None:
        """Method and whole path."""
        key, resource_path = draft.key, plain(draft.resource.path)
        if draft.spec.http is not None:
            line = paths.http_line(draft.spec.http, draft.spec.http.at, self.report)
        elif convention is not None:
            # A convention that is wrong is reported once, where it stands.
            line = paths.http_line(convention.http, convention.http.at, Report())
        else:
            question = did_you_mean(key, self.api.conventions or {})
            mend = f"{question} If not, add" if question else "add"
            message = f"there is no convention for `{key}`; {mend} `http: POST /{key}`"
            self.report.error(key.at, "no-convention", message)
            return None
        return None if line is None else (line[0], paths.join(resource_path, line[1]))

    def _parameters(
        self, draft: OperationDraft, convention: ConventionSpec | None
    ) -> tuple[Parameter, ...]:
        """The operation's own, then its groups': the resource's, the convention's, its own."""
        own = tuple(self.sender.finish(one) for one in draft.parameters)
        overridden = {(one.place, one.wire) for one in own}
        uses = (draft.resource.use, convention.use if convention else None, draft.spec.use)
        names = dict.fromkeys(name for use in uses for name in use or ())
        taken: dict[tuple[Place, str], Parameter] = {}
        for name in names:
            for one in self.groups.get(name, ()):
                key = (one.place, one.wire)
                if key not in overridden:
                    self._check_group_clash(draft.key, taken.setdefault(key, one), one)
        merged = (*own, *taken.values())
        check_place_collisions(merged, self.report)
        return merged

    def _check_group_clash(self, key: Text, first: Parameter, second: Parameter) -> None:
        if first is not second:
            message = (
                f"`{key}` gets the {first.place.value} parameter `{shortened(first.wire)}` from "
                f"two groups, `{first.group}` ({first.at}) and `{second.group}` ({second.at}); "
                "use one of them, or declare it on the operation"
            )
            self.report.error(key.at, "duplicate-parameter", message)

    def _security(self, spec: OperationSpec, parameters: tuple[Parameter, ...]) -> Alternatives:
        said = self.security.read(spec.security) if spec.security is not None else None
        accepted = self.usual_security if said is None else said
        self.security.check_parameters(accepted, parameters)
        check_constant_headers(self.api.headers or {}, parameters, self.report)
        return accepted

    def _envelope(self, spec: OperationSpec, convention: ConventionSpec | None) -> Text | None:
        return spec.envelope or (convention.envelope if convention else None)

    def _keyed_by(self, envelope: Text | None) -> str:
        said = (self.api.envelopes or {}).get(envelope) if envelope is not None else None
        return plain(said.keyed_by) if said else ""

    def _body(self, draft: OperationDraft) -> Body | None:
        spec = draft.spec.request
        if spec is None:
            return None
        body = Body(
            at=spec.at,
            name=plain(spec.name) or "body",
            required=spec.required,
            description=plain(spec.description),
            support=support(spec.source, spec.inferred),
        )
        bodies = Bodies(self.table, self.report)
        return bodies.finish(self._filled(body, draft), spec.media_type)

    def _filled(self, body: Body, draft: OperationDraft) -> Body:
        if draft.body_fields is not None:
            return replace(body, fields=tuple(map(self.sender.finish_field, draft.body_fields)))
        assert draft.body_type is not None
        spread = self._spread(draft.body_type)
        if spread is not None:
            return replace(body, fields=spread)
        return replace(body, type=self.table.streamed(draft.body_type))

    def _spread(self, type_: Type) -> tuple[Field, ...] | None:
        """A model's writable fields: each is an argument of its own."""
        fields = self.table.object_fields(type_)
        return None if fields is None else tuple(one for one in fields if not one.read_only)


def check_unique_requests(operations: list[Operation], report: Report) -> None:
    """Two operations that no server can tell apart."""
    first: dict[object, Operation] = {}
    for one in operations:
        request = (one.base_url, one.method, paths.shape(one.path), _constants(one))
        other = first.setdefault(request, one)
        if other is not one:
            message = (
                f"`{one.method} {one.path}` is already the operation `{other.key}` of "
                f"`{other.resource}` ({other.at}); remove one of them"
            )
            report.error(one.at, "duplicate-operation", message)


def _constants(operation: Operation) -> frozenset[tuple[Place, str, str | int | float | bool]]:
    """What an operation always sends beside its path: by that, too, a server tells it apart."""
    return frozenset(
        (one.place, one.wire, one.type.value)
        for one in operation.parameters
        if one.is_constant
        and isinstance(one.type, ConstType)
        and one.place in (Place.QUERY, Place.HEADER)
    )


def check_operation_names(drafts: list[OperationDraft], report: Report) -> None:
    named = (Named(one.key, plain(one.spec.name) or one.key, one.key.at) for one in drafts)
    check_collisions(named, "the operations", report)


def _is_inline(spec: RequestSpec) -> bool:
    others = (spec.enum, spec.const, spec.one_of, spec.discriminator, spec.unknown, spec.model)
    plain_object = spec.type in (None, "object") and not spec.nullable
    return spec.fields is not None and plain_object and all(other is None for other in others)


def _first_said(said: bool | None, usual: bool) -> bool:
    return usual if said is None else said


def _ordered(path: str, parameters: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    """Path parameters in the order of the template, then the others as they are."""
    order = {name: index for index, name in enumerate(paths.placeholders(path))}
    in_path = [one for one in parameters if one.place is Place.PATH]
    in_path.sort(key=lambda one: order.get(one.wire, len(order)))
    return (*in_path, *(one for one in parameters if one.place is not Place.PATH))
