"""Resources -> the views of `resources/`: operations as data, and the class that calls them."""

from __future__ import annotations

from collections.abc import Mapping

from ...facts.resources import children
from ...ir import Api, Resource
from ...text import TsDocComment, TsIdentifier, TsSource
from . import names, prose
from .answers import Answers
from .arguments import type_views
from .errors import ErrorTables
from .extensions import base, class_of_resource
from .modules import Module, resource_file
from .operations import operation_view
from .signatures import Signatures
from .types import Types
from .views import ChildView, ResourceView


def resource_view(
    api: Api, resource: Resource, types: Types, extended: Mapping[str, str]
) -> ResourceView:
    module = Module(resource_file("resources", resource.path), resource=resource.path)
    answers = Answers(types, module, {one.name: one for one in api.envelopes})
    signatures = Signatures(answers, module)
    errors = ErrorTables.of(resource.operations, answers, module)
    below = child_views(api, resource.path, module)
    if below:
        module.type("client", "APIClient")
    operations = resource.operations
    text = resource.description or resource.title or f"The resource `{resource.path}`."
    return ResourceView(
        source=TsSource(resource.source),
        comment=TsDocComment([f"The resource `{resource.path}`."]),
        class_=TsIdentifier(class_name(resource.path)),
        base=base(class_of_resource(resource.path), "resource", extended, module),
        class_comment=prose.comment([prose.markdown(text, 0)], 0),
        types=tuple(view for one in operations for view in type_views(api, one, types, module)),
        operations=tuple(operation_view(api, one, answers, errors, module) for one in operations),
        errors=errors.constants(operations),
        children=below,
        methods=tuple(signatures.method(one) for one in operations),
        imports=module.imports(),
    )


def class_name(resource: str) -> str:
    return names.class_(resource.rsplit(".", 1)[-1])


def child_views(api: Api, parent: str, module: Module) -> tuple[ChildView, ...]:
    """What stands directly below a resource, or with parent "" below the client."""
    return tuple(_child(path, text, module) for path, text in children(api, parent))


def _child(path: str, text: str, module: Module) -> ChildView:
    segment = path.rsplit(".", 1)[-1]
    alias = names.module_alias(segment)
    module.namespace(resource_file("resources", path), alias, is_type=False)
    is_top = "." not in path
    return ChildView(
        property=TsIdentifier(names.client_property(segment) if is_top else names.method(segment)),
        class_=TsIdentifier(f"{alias}.{class_name(path)}"),
        comment=prose.comment([prose.markdown(text, 2)], 2),
    )
