"""An API -> every page of its Python package: which template, which view, at which path."""

from __future__ import annotations

from collections.abc import Sequence

from ...facts.resources import callable_places, with_groups
from ...ir import Api, Envelope, Model, Resource
from ...render import Page
from ...slices import SHARED
from ...text import PyDocstring, PySource
from .arguments import arguments
from .clients import clients
from .config import config
from .errors import ErrorBodies
from .extensions import with_extensions
from .models import envelope_view, model_views
from .modules import COMMON, ENVELOPES, ERROR_BODY, Module
from .operations import operation_view
from .options import PythonOptions
from .resources import class_views
from .support import support_view
from .testing import testing
from .types import Types
from .views import ResourceView, TypesView
from .webhooks import webhooks

_FOLDERS = ("resources", "types", "support")


def types_of(api: Api, options: PythonOptions) -> Types:
    """What all pages ask of types."""
    return with_extensions(Types.of(api), api, options)


def pages_of_all(api: Api, options: PythonOptions, types: Types) -> list[Page]:
    """The pages that are about no single resource, but for the package's root, which gives out what
    the others bring into the package."""
    result = [
        config(api, options),
        *clients(api, options, types),
        testing(api, options),
        _empty_package("resources", api),
        _empty_package("types", api),
    ]
    # Also the home of what belongs to no resource, such as an object in a group of parameters.
    if api.envelopes or any(types.home(model.id) == ENVELOPES for model in api.shared_models):
        result.append(_envelopes(api, types))
    if api.errors:
        result.append(_error_body(api, types))
    if api.common_models:
        result.append(_common(api, types))
    result += webhooks(api, types)
    if any(support_view(resource, types.layout) for resource in with_groups(api)):
        result.append(_empty_package("support", api))
    return result


def pages_of(api: Api, resources: Sequence[Resource], types: Types) -> list[Page]:
    """The pages about these resources, which read nothing of the others but the tree of them, and
    the models that they name."""
    places = callable_places(api)
    result: list[Page] = []
    for resource in resources:
        if resource.path in places:
            result.append(_resource(api, resource, types))
        if resource.models or resource.path in types.layout.packages:
            result.append(_types(resource, types))
        if view := support_view(resource, types.layout):
            path = types.layout.file("support", resource.path)
            result.append(Page(path, "support.py.jinja", view, resource.path))
    return result


def places_of(resource: Resource, types: Types) -> list[str]:
    """Where there are pages about a resource, if it has any."""
    return [types.layout.file(folder, resource.path) for folder in _FOLDERS]


def _empty_package(folder: str, api: Api) -> Page:
    texts = {
        "resources": "The resources, one module each.",
        "types": "The types of the resources, one module each.",
        "support": "Which integrations support what, one module for each resource.",
    }
    view = TypesView(source=PySource(api.source), docstring=PyDocstring([texts[folder]]))
    return Page(f"{folder}/__init__.py", "types.py.jinja", view, SHARED)


def _envelopes(api: Api, types: Types) -> Page:
    module = Module(".", ENVELOPES)
    shared: Sequence[Model] = [m for m in api.shared_models if types.home(m.id) == ENVELOPES]
    models = [*api.envelope_models(), *shared]
    return _types_page(
        "envelopes.py",
        "The objects around lists.",
        api.source,
        models,
        types,
        module,
        api.envelopes,
    )


def _error_body(api: Api, types: Types) -> Page:
    assert api.errors
    module = Module(".", ERROR_BODY)
    models = [api.errors.body, *(m for m in api.shared_models if types.home(m.id) == ERROR_BODY)]
    return _types_page(
        "error_body.py", "The body of an error response.", api.source, models, types, module
    )


def _common(api: Api, types: Types) -> Page:
    module = Module(".", COMMON)
    text = "Types that resources share."
    source = api.common_source
    return _types_page("models.py", text, source, api.common_models, types, module)


def _types(resource: Resource, types: Types) -> Page:
    layout = types.layout
    module = Module(
        "." * layout.depth(resource.path),
        home=resource.path,
        submodules=layout.submodules(resource.path),
    )
    path = types.layout.file("types", resource.path)
    return _types_page(
        path, f"Types of `{resource.path}`.", resource.source, resource.models, types, module
    )


def _types_page(
    path: str,
    text: str,
    source: str,
    models: Sequence[Model],
    types: Types,
    module: Module,
    envelopes: Sequence[Envelope] = (),
) -> Page:
    views = model_views(models, types, module)
    constants = tuple(envelope_view(envelope, module) for envelope in envelopes)
    view = TypesView(
        source=PySource(source),
        docstring=PyDocstring([text]),
        imports=module.imports(),
        models=views,
        envelopes=constants,
    )
    is_shared = module.home.startswith(".")
    return Page(path, "types.py.jinja", view, SHARED if is_shared else module.home)


def _resource(api: Api, resource: Resource, types: Types) -> Page:
    layout = types.layout
    module = Module(
        "." * layout.depth(resource.path),
        resource=resource.path,
        submodules=layout.submodules(resource.path),
    )
    errors = ErrorBodies.of(resource.operations, types, module)
    operations = tuple(
        operation_view(api, one, arguments(one, module), types, errors, module)
        for one in resource.operations
    )
    classes = class_views(api, resource, types, module)
    tables = errors.constants()  # Before the imports: they ask for some.
    view = ResourceView(
        source=PySource(resource.source),
        docstring=PyDocstring([f"The resource `{resource.path}`."]),
        imports=module.imports(),
        errors=tables,
        operations=operations,
        classes=classes,
        has_children=any(class_.children for class_ in classes),
    )
    return Page(
        types.layout.file("resources", resource.path), "resource.py.jinja", view, resource.path
    )
