"""Resolving: specs to the language-neutral API, or to the list of everything that is wrong in them.

Two passes. The first reads every type, so that inline objects have become models and references
are known. The second, with every model at hand, reads defaults and examples, puts operations
together from groups and conventions, and checks what needs the whole API.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from ..diagnostics import Report
from ..ir import (
    Api,
    Envelope,
    Errors,
    Model,
    ModelId,
    Operation,
    Parameter,
    ParameterGroup,
    Resource,
    Retry,
    Scheme,
    Webhook,
)
from ..spec import ApiSpec, ModelsSpec, ResourceSpec
from . import paths
from .bodies import check_files
from .client_arguments import check_client_names, client_parameters
from .drafts import Drafts, Reference
from .envelopes import (
    check_known_envelopes,
    read_envelope,
    read_errors,
)
from .facts import plain, support
from .headers import read_headers
from .literals import Literals
from .models import ERROR_BODY, ModelReader, envelope_id
from .operation_checks import check_use
from .operations import (
    OperationDraft,
    OperationFinisher,
    OperationReader,
    check_operation_names,
    check_unique_requests,
)
from .parameters import Owner, ParameterDraft, ParameterReader
from .places import check_api_names, check_resource_names
from .reach import mark
from .references import check_aliases, check_finite, check_references
from .retry import RetryReader
from .schemes import read_schemes
from .security import Alternatives, Security
from .sending import Sender
from .servers import ServerReader
from .table import Table
from .types import Types
from .unions import check_unions
from .webhooks import models_sent, read_webhooks


def resolve(
    api: ApiSpec,
    resources: Sequence[ResourceSpec],
    report: Report,
    sources: Mapping[str, str] | None = None,
    *,
    models: ModelsSpec | None = None,
    whole: bool = True,
    knows_models: bool = True,
) -> Api | None:
    """The API, or None where the report has gained a mistake.

    `sources` gives, for the path in a file's locations, the path that generated files show.
    `models` are those that resources share. Where the resources are not the `whole`, or not all of
    these models are known, one that is unknown may be in a file that cannot be read.
    """
    before = len(report.diagnostics)
    read = _Files(api, tuple(resources), models, sources or {}, whole, knows_models)
    resolved = _Resolver(read, report).resolve()
    return resolved if len(report.diagnostics) == before else None


@dataclass(frozen=True, slots=True)
class _Files:
    """What is to be resolved."""

    api: ApiSpec
    resources: tuple[ResourceSpec, ...]
    models: ModelsSpec | None
    sources: Mapping[str, str]
    whole: bool
    knows_models: bool

    def can_tell(self, reference: Reference, places: Collection[str]) -> bool:
        """Whether what a reference names must be known, if it is there at all."""
        is_in_reach = self.whole or reference.is_within(places)
        return is_in_reach and (self.knows_models or reference.is_dotted)


@dataclass(frozen=True, slots=True)
class _Read:
    """What the first pass leaves."""

    groups: Mapping[str, tuple[ParameterDraft, ...]]
    operations: tuple[OperationDraft, ...]
    webhooks: tuple[Webhook, ...]


class _Resolver:
    def __init__(self, files: _Files, report: Report) -> None:
        self._files = files
        self._api = files.api
        self._resources = files.resources
        self._models = files.models
        self._report = report
        self._drafts = Drafts(report)
        # Those of models.yaml, and the inline objects in them.
        self._common: frozenset[ModelId] = frozenset()
        self._servers = ServerReader(files.api, report, whole=files.whole)

    def resolve(self) -> Api:
        self._check_names()
        read = self._read()
        named = self._checked_table()
        sender = Sender(named, Literals(named, self._report), self._report)
        table = self._finished(named, sender)
        groups = {name: tuple(map(sender.finish, one)) for name, one in read.groups.items()}
        security, usual = self._read_security()
        finisher = OperationFinisher(
            self._api, security, usual, groups, table, sender, self._servers, self._report
        )
        finished = [finisher.finish(draft) for draft in read.operations]
        operations = [one for one in finished if one is not None]
        check_unique_requests(operations, self._report)
        envelopes = [envelope_id(name) for name in self._api.envelopes or {}]
        responded = [ERROR_BODY, *envelopes, *models_sent(read.webhooks)]
        models = mark(table.models, operations, responded)
        check_files(models.values(), operations, self._report)
        api = self._api_of(operations, models)
        return replace(
            api,
            webhooks=read.webhooks,
            schemes=security.schemes,
            security=usual,
            groups=self._groups(groups),
            retry=self._retry(table, api.errors),
            client_parameters=self._client_parameters(operations, api, security.schemes),
        )

    def _check_names(self) -> None:
        report, api = self._report, self._api
        check_api_names(api, report)
        check_resource_names(self._resources, report)
        for resource in self._resources:
            paths.check_resource_path(resource.path, resource.path.at, report)
            check_use(resource.use, tuple(api.parameters or {}), report)
            for operation in (resource.operations or {}).values():
                check_use(operation.use, tuple(api.parameters or {}), report)
                check_known_envelopes(api, [operation.envelope], report)
        for convention in (api.conventions or {}).values():
            paths.http_line(convention.http, convention.http.at, report)
            check_use(convention.use, tuple(api.parameters or {}), report)
            check_known_envelopes(api, [convention.envelope], report)

    def _read(self) -> _Read:
        """The first pass."""
        types = Types(self._drafts, self._report)
        models = ModelReader(self._drafts, types, self._report)
        parameters = ParameterReader(types, self._report)
        models.declare_all(self._models, self._resources)
        self._read_shared(models)
        groups = {
            plain(name): parameters.read(spec, Owner("", plain(name), ""))
            for name, spec in (self._api.parameters or {}).items()
        }
        reader = OperationReader(types, parameters, self._report)
        webhooks = read_webhooks(self._api.webhooks or {}, types, self._report)
        return _Read(groups, self._read_resources(models, reader), webhooks)

    def _read_shared(self, models: ModelReader) -> None:
        for name, model in self._models.models.items() if self._models else ():
            models.read_named("", name, model)
        self._common = frozenset(self._drafts.models)
        if self._api.errors is not None:
            models.read_errors(self._api.errors)
        for name, spec in (self._api.envelopes or {}).items():
            models.read_envelope(name, spec)

    def _read_resources(
        self, models: ModelReader, reader: OperationReader
    ) -> tuple[OperationDraft, ...]:
        operations: list[OperationDraft] = []
        for resource in self._resources:
            for name, spec in (resource.models or {}).items():
                models.read_named(plain(resource.resource), name, spec)
            entries = (resource.operations or {}).items()
            own = [reader.read(key, spec, resource) for key, spec in entries]
            check_operation_names(own, self._report)
            operations.extend(own)
        return tuple(operations)

    def _checked_table(self) -> Table:
        table = Table(self._drafts.finished())
        places = [plain(resource.resource) for resource in self._resources]
        told = [one for one in self._drafts.references if self._files.can_tell(one, places)]
        check_references(told, table.models, places, self._drafts.declared, self._report)
        check_aliases(table.models, self._report)
        check_finite(table.models, self._report)
        check_unions(self._drafts.unions, table, self._report)
        return table

    def _finished(self, table: Table, sender: Sender) -> Table:
        """The models with their fields' defaults and examples, which need every model."""
        models = dict(table.models)
        for id, draft in self._drafts.models.items():
            fields = tuple(map(sender.finish_field, draft.fields))
            if any(one is not known for one, known in zip(fields, models[id].fields, strict=True)):
                models[id] = replace(models[id], fields=fields)
        return Table(models)

    def _api_of(self, operations: Sequence[Operation], models: Mapping[ModelId, Model]) -> Api:
        api, report = self._api, self._report
        return Api(
            name=plain(api.api),
            title=plain(api.title) or plain(api.api),
            version=plain(api.version),
            base_url=self._servers.base_url(api.base_url),
            servers=self._servers.servers(),
            variables=self._servers.variables(),
            source=self._source(api.at.path),
            at=api.at,
            description=plain(api.description),
            headers=read_headers(api.headers or {}, report),
            envelopes=self._envelopes(models),
            errors=read_errors(api.errors, models, report) if api.errors else None,
            common_models=tuple(model for id, model in models.items() if id in self._common),
            common_source=self._source(self._models.at.path) if self._models else "",
            shared_models=self._shared(models),
            resources=self._resolved_resources(operations, models),
        )

    def _read_security(self) -> tuple[Security, Alternatives]:
        """What reads `security`, and what the API itself says there."""
        api = self._api
        declared = tuple(api.auth or {})
        security = Security(declared, read_schemes(api.auth or {}, self._report), self._report)
        security.check_headers(api.headers or {})
        return security, security.of_api(api.security)

    def _retry(self, table: Table, errors: Errors | None) -> Retry:
        spec = self._api.retry
        return RetryReader(table, errors, self._report).read(spec) if spec else Retry()

    def _client_parameters(
        self, operations: Sequence[Operation], api: Api, schemes: Sequence[Scheme]
    ) -> tuple[Parameter, ...]:
        found = client_parameters(operations, self._report)
        check_client_names(found, schemes, api.variables, self._report)
        return found

    def _groups(
        self, parameters: Mapping[str, tuple[Parameter, ...]]
    ) -> tuple[ParameterGroup, ...]:
        return tuple(
            ParameterGroup(
                plain(name), plain(spec.title), plain(spec.description), parameters[plain(name)]
            )
            for name, spec in (self._api.parameters or {}).items()
        )

    def _envelopes(self, models: Mapping[ModelId, Model]) -> tuple[Envelope, ...]:
        entries = (self._api.envelopes or {}).items()
        envelopes = [read_envelope(name, spec, models, self._report) for name, spec in entries]
        return tuple(one for one in envelopes if one is not None)

    def _resolved_resources(
        self, operations: Sequence[Operation], models: Mapping[ModelId, Model]
    ) -> tuple[Resource, ...]:
        own_operations: dict[str, list[Operation]] = {}
        for operation in operations:
            own_operations.setdefault(operation.resource, []).append(operation)
        own_models: dict[str, list[Model]] = {}
        for id, model in models.items():
            own_models.setdefault(id.resource, []).append(model)
        return tuple(
            Resource(
                path=plain(spec.resource),
                source=self._source(spec.at.path),
                at=spec.at,
                title=plain(spec.title),
                description=plain(spec.description),
                operations=tuple(own_operations.get(spec.resource, ())),
                models=tuple(own_models.get(spec.resource, ())),
                support=support(spec.source, inferred=False),
            )
            for spec in self._resources
        )

    def _source(self, path: str) -> str:
        return self._files.sources.get(path, path)

    def _shared(self, models: Mapping[ModelId, Model]) -> tuple[Model, ...]:
        """The inline objects of errors, envelopes and groups."""
        own = {ERROR_BODY, *(envelope_id(name) for name in self._api.envelopes or {})}
        return tuple(
            model
            for id, model in models.items()
            if not id.resource and id not in own and id not in self._common
        )
