"""An API -> every page of its package's sources: which template, which view, at which path."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ...facts.resources import callable_places, with_groups
from ...ir import Api, Envelope, Model, Operation, Resource
from ...render import Page
from ...slices import SHARED
from ...text import TsDocComment, TsSource
from .clients import client_view
from .config import config_view
from .extensions import extensions
from .groups import group_constants, group_types, shared_by_any
from .models import envelope_view, type_views
from .modules import COMMON, ENVELOPES, ERROR_BODY, PARAMETERS, Module, home_of, resource_file
from .options import TypescriptOptions
from .resources import resource_view
from .shapes import answer_shapes, model_shapes
from .types import Types
from .views import ShapesView, TypesView
from .webhooks import webhooks


def pages(api: Api, options: TypescriptOptions) -> list[Page]:
    """All but the package's root, which gives out what the others bring into the package."""
    types = Types.of(api)
    extended = extensions(api, options, types)
    result = [
        Page("client.ts", "client.ts.jinja", client_view(api, options, types, extended)),
        Page("config.ts", "config.ts.jinja", config_view(api, options), SHARED),
        *_shared(api, types),
        *_groups(api, types),
        *webhooks(api, types),
    ]
    return result + pages_of(api, list(with_groups(api)), types, extended)


def pages_of(
    api: Api, resources: Sequence[Resource], types: Types, extended: Mapping[str, str]
) -> list[Page]:
    """The pages about these resources, which read nothing of the others but the tree of them, and
    the models that they name."""
    places = callable_places(api)
    result: list[Page] = []
    for resource in resources:
        if resource.path in places:
            path = resource_file("resources", resource.path)
            view = resource_view(api, resource, types, extended)
            result.append(Page(path, "resource.ts.jinja", view, resource.path))
        result += _of_resource(resource, types)
    return result


def places_of(resource: Resource) -> list[str]:
    """Where there are pages about a resource, if it has any."""
    return [resource_file(folder, resource.path) for folder in ("resources", "types", "shapes")]


def _of_resource(resource: Resource, types: Types) -> list[Page]:
    """The types and the shapes of a resource, where it has any."""
    home = home_of(resource.path)
    found: list[Page] = []
    if resource.models:
        text = f"Types of `{resource.path}`."
        module = Module(home.types, home)
        found.append(_types(text, resource.source, resource.models, types, module))
    module = Module(home.shapes, home)
    text = f"What replies of `{resource.path}` should be."
    shapes = _shapes(text, resource.source, resource.models, resource.operations, types, module)
    return [replace(page, about=resource.path) for page in (*found, *shapes)]


def _shared(api: Api, types: Types) -> list[Page]:
    """What belongs to no resource."""
    found: list[Page] = []
    if api.envelopes:
        shared = [model for model in api.shared_models if types.home(model.id) == ENVELOPES]
        models = [*api.envelope_models(), *shared]
        module = Module(ENVELOPES.types, ENVELOPES)
        text = "The objects around lists."
        found.append(_types(text, api.source, models, types, module, api.envelopes))
        module = Module(ENVELOPES.shapes, ENVELOPES)
        text = "What the objects around lists should be."
        found += _shapes(text, api.source, models, (), types, module)
    if api.errors:
        of_errors = [model for model in api.shared_models if types.home(model.id) == ERROR_BODY]
        module = Module(ERROR_BODY.types, ERROR_BODY)
        text = "The body of an error response."
        models = [api.errors.body, *of_errors]
        found.append(_types(text, api.source, models, types, module))
    return [*found, *_common(api, types)]


def _common(api: Api, types: Types) -> list[Page]:
    """The models that resources share."""
    if not api.common_models:
        return []
    models, source = api.common_models, api.common_source
    module = Module(COMMON.types, COMMON)
    page = _types("Types that resources share.", source, models, types, module)
    module = Module(COMMON.shapes, COMMON)
    text = "What replies of types that resources share should be."
    return [page, *_shapes(text, source, models, (), types, module)]


def _groups(api: Api, types: Types) -> list[Page]:
    """The groups of parameters that operations take whole, and the models of all groups."""
    groups = shared_by_any(api)
    models = [model for model in api.shared_models if types.home(model.id) == PARAMETERS]
    if not groups and not models:
        return []
    module = Module(PARAMETERS.types, PARAMETERS)
    view = TypesView(
        source=TsSource(api.source),
        comment=TsDocComment(["Parameters that operations share."]),
        types=(*group_types(groups, types, module), *type_views(models, types, module)),
        constants=group_constants(groups, module),
        imports=module.imports(),
    )
    return [Page(module.path, "types.ts.jinja", view, SHARED)]


def _types(
    text: str,
    source: str,
    models: Sequence[Model],
    types: Types,
    module: Module,
    envelopes: Sequence[Envelope] = (),
) -> Page:
    views = type_views(models, types, module)
    constants = tuple(envelope_view(envelope, module) for envelope in envelopes)
    view = TypesView(
        source=TsSource(source),
        comment=TsDocComment([text]),
        types=views,
        constants=constants,
        imports=module.imports(),
    )
    return Page(module.path, "types.ts.jinja", view, SHARED)


def _shapes(
    text: str,
    source: str,
    models: Iterable[Model],
    operations: Iterable[Operation],
    types: Types,
    module: Module,
) -> list[Page]:
    constants = model_shapes(models, types, module)
    answers = answer_shapes(operations, types, module)
    if not constants and not answers:
        return []
    if constants:
        module.type("shapes", "Shape")
    view = ShapesView(
        source=TsSource(source),
        comment=TsDocComment([text]),
        models=constants,
        answers=answers,
        imports=module.imports(),
    )
    return [Page(module.path, "shapes.ts.jinja", view, SHARED)]
