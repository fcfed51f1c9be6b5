"""Support marks -> the view of `support/`: which integrations offer, support or require what."""

from __future__ import annotations

from collections.abc import Iterable

from ...ir import Field, Model, Operation, Parameter, Resource, Support
from ...text import PyDocstring, PyExpression, PyLiteral, PySource, PyString
from . import names
from .modules import Layout, Module
from .views import SupportView

_NOTHING = Support()


def support_view(resource: Resource, layout: Layout) -> SupportView | None:
    """None where the spec says nothing of support or sources."""
    module = Module("." * layout.depth(resource.path))
    operations = _named((names.method(o.name), _operation(o, module)) for o in resource.operations)
    models = _named((names.class_(m.id.name), _model(m, module)) for m in resource.models)
    if not operations and not models:
        return None
    module.standard("collections.abc", "Mapping")
    module.runtime("support", "OperationSupport")
    module.runtime("support", "Support")
    lines = [
        f"Which integrations support what of `{resource.path}`.",
        "",
        "Names are those on the wire.",
    ]
    return SupportView(
        source=PySource(resource.source),
        docstring=PyDocstring(lines),
        imports=module.imports(),
        operations=operations,
        models=models,
    )


def _named(
    entries: Iterable[tuple[str, PyExpression | None]],
) -> tuple[tuple[PyString, PyExpression], ...]:
    return tuple((PyString(name), written) for name, written in entries if written is not None)


def _operation(operation: Operation, module: Module) -> PyExpression | None:
    parts = (
        [PyExpression("integrations=", _texts(operation.integrations))]
        if operation.integrations
        else []
    )
    parts += _origin(operation.support)
    fields = operation.body.fields or () if operation.body else ()
    for key, facts in (("parameters", operation.parameters), ("request", fields)):
        if written := _facts(facts, module):
            parts.append(PyExpression(f"{key}=", written))
    return (
        PyExpression("OperationSupport(", PyExpression.join(", ", parts), ",)") if parts else None
    )


def _model(model: Model, module: Module) -> PyExpression | None:
    return _facts(model.fields, module)


def _facts(facts: Iterable[Field | Parameter], module: Module) -> PyExpression | None:
    entries = [
        PyExpression(PyString(fact.wire), ": ", _support(fact.support))
        for fact in facts
        if fact.support != _NOTHING
    ]
    return PyExpression("{", PyExpression.join(", ", entries), ",}") if entries else None


def _support(support: Support) -> PyExpression:
    lists = {"supported_by": support.supported_by, "required_by": support.required_by}
    parts = [PyExpression(f"{key}=", _texts(values)) for key, values in lists.items() if values]
    return PyExpression("Support(", PyExpression.join(", ", [*parts, *_origin(support)]), ")")


def _origin(support: Support) -> list[PyExpression]:
    parts = [PyExpression("source=", PyString(support.source))] if support.source else []
    return [*parts, PyExpression("inferred=", PyLiteral(True))] if support.inferred else parts


def _texts(values: tuple[str, ...]) -> PyExpression:
    listed = PyExpression.join(", ", map(PyString, values))
    return PyExpression("(", listed, ",)" if len(values) == 1 else ")")
