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
    operations = _named((names.method(o.name), _operation(o)) for o in resource.operations)
    models = _named((names.class_(m.id.name), _model(m)) for m in resource.models)
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


def _operation(operation: Operation) -> PyExpression | None:
    parts = (
        [PyExpression("integrations=", _texts(operation.integrations))]
        if operation.integrations
        else []
    )
    parts += _origin(operation.support)
    fields = operation.body.fields or () if operation.body else ()
    marks = {
        "parameters": _marks(operation.parameters),
        "request": _marks(fields),
        "response": [(".".join(one.path), one.support) for one in operation.response_support],
    }
    parts += [PyExpression(f"{key}=", _mapping(said)) for key, said in marks.items() if said]
    return (
        PyExpression("OperationSupport(", PyExpression.join(", ", parts), ",)") if parts else None
    )


def _model(model: Model) -> PyExpression | None:
    marks = _marks(model.fields)
    return _mapping(marks) if marks else None


def _marks(facts: Iterable[Field | Parameter]) -> list[tuple[str, Support]]:
    return [(fact.wire, fact.support) for fact in facts if fact.support != _NOTHING]


def _mapping(marks: Iterable[tuple[str, Support]]) -> PyExpression:
    entries = [PyExpression(PyString(name), ": ", _support(said)) for name, said in marks]
    return PyExpression("{", PyExpression.join(", ", entries), ",}")


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
