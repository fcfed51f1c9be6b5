"""An example -> Python that makes the request with the printed package."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...facts.servers import needed_variables
from ...ir import (
    Api,
    Json,
    ListType,
    MapType,
    Model,
    ModelId,
    ModelType,
    NullableType,
    Parameter,
    Primitive,
    PrimitiveType,
    Type,
    Variable,
)
from ...naming import snake
from ...render import Page, render
from ...samples.example import Answer, Example, Sample, Secret
from ...samples.values import bytes_are_files, decoded, in_brackets
from ...samples.wire import stand_in
from ...text import PyExpression, PyIdentifier, PyString, PyValue
from . import names
from .arguments import Argument, arguments
from .modules import Module
from .options import PythonOptions

# Names that a sample has besides the client's.
_TAKEN = frozenset("Path asyncio item main os print result stream".split())


@dataclass(frozen=True, slots=True)
class SampleView:
    """`imports` in blocks, as import sorters have them; `client` is the variable."""

    imports: tuple[tuple[PyExpression, ...], ...]
    client: PyIdentifier
    class_: PyIdentifier
    credentials: PyExpression
    statement: PyExpression
    is_async: bool


def samples(api: Api, options: PythonOptions, example: Example) -> list[Sample]:
    """The operation's own method, and the one for any resource: each with one of the clients."""
    written = [_sample("", "python_sdk.py", _view(api, options, example, False))]
    if example.general:
        view = _view(api, options, example.general, True)
        written.append(_sample("for any resource", "python_sdk_general.py", view))
    return written


def _sample(variant: str, file: str, view: SampleView) -> Sample:
    text = render("python", Page(file, "samples/sdk.py.jinja", view))
    return Sample(
        title="Python SDK",
        variant=variant,
        language="python",
        file=file,
        comment="#",
        text=text,
    )


def _view(api: Api, options: PythonOptions, example: Example, is_async: bool) -> SampleView:
    class_ = PyIdentifier(options.async_client if is_async else options.client)
    client = _variable(class_)
    values = Values(api.models(), bytes_are_files(example.operation.body))
    call = _call(client, example, values, 4 if is_async else 0)
    if is_async:
        values.imports.add("import asyncio")
    if example.has_values and example.secrets:
        values.imports.add("import os")
    standard = [PyExpression(line) for line in sorted(values.imports, key=_import_order)]
    own = PyExpression("from ", PyIdentifier(options.package), " import ", class_)
    return SampleView(
        imports=tuple(block for block in (tuple(standard), (own,)) if block),
        client=client,
        class_=class_,
        credentials=PyExpression.join(", ", _client_arguments(api, example)),
        statement=_statement(call, example.answer, is_async),
        is_async=is_async,
    )


def _import_order(line: str) -> tuple[bool, str]:
    return line.startswith("from"), line


def _variable(class_: PyIdentifier) -> PyIdentifier:
    name = names.argument(class_.__html__())
    return PyIdentifier(f"{name}_client" if name in _TAKEN else name)


def _client_arguments(api: Api, example: Example) -> list[PyExpression]:
    """The credentials, and what the base URL cannot do without."""
    needed = needed_variables(api, example.operation)
    return [
        *(_credential(secret, example) for secret in example.secrets),
        *(
            PyExpression(PyIdentifier(names.argument(one.name)), "=", _word(one, example))
            for one in needed
        ),
    ]


def _word(variable: Variable, example: Example) -> PyString:
    return PyString(stand_in(variable) if example.has_values else in_brackets(snake(variable.name)))


def _credential(secret: Secret, example: Example) -> PyExpression:
    name = PyIdentifier(names.argument(secret.argument))
    if example.has_values:
        return PyExpression(name, "=os.environ[", PyString(secret.env), "]")
    return PyExpression(name, "=", PyString(in_brackets(secret.placeholder)))


def _statement(call: PyExpression, answer: Answer, is_async: bool) -> PyExpression:
    """What is done with what comes back; a list is walked, page after page."""
    awaited, kind = ("await ", "async ") if is_async else ("", "")
    inside = "\n" + " " * (8 if is_async else 4)
    after = "\n" + " " * (4 if is_async else 0)
    match answer:
        case Answer.NOTHING:
            return PyExpression(awaited, call)
        case Answer.ITEMS:
            return PyExpression(f"{kind}for item in ", call, f":{inside}print(item)")
        case Answer.STREAM:
            read = f":{inside}{kind}for item in stream:{inside}    print(item)"
            return PyExpression(f"{kind}with {awaited}", call, f" as stream{read}")
        case Answer.BYTES:
            read = f":{inside}print({awaited}stream.read())"
            return PyExpression(f"{kind}with {awaited}", call, f" as stream{read}")
        case Answer.DATA | Answer.TEXT:
            return PyExpression(f"result = {awaited}", call, f"{after}print(result)")


def _call(client: PyIdentifier, example: Example, values: Values, spaces: int) -> PyExpression:
    """A single short argument stands in the line of the call, more of them below each other."""
    operation = example.operation
    first, *rest = operation.resource.split(".")
    chain = [names.client_attribute(first), *map(names.method, (*rest, operation.name))]
    method = PyExpression.join(".", [client, *map(PyIdentifier, chain)])
    given = _given(example, values, spaces + 4)
    if len(given) < 2 and "\n" not in PyExpression(*given).__html__():
        return PyExpression(method, "(", *given, ")")
    indent = " " * (spaces + 4)
    listed = PyExpression.join(f",\n{indent}", given)
    return PyExpression(method, f"(\n{indent}", listed, f"\n{' ' * spaces})")


def _given(example: Example, values: Values, spaces: int) -> list[PyExpression]:
    """The arguments: positional ones up to the first that is left out, the others by name."""
    written: list[PyExpression] = []
    is_complete = True
    for argument in arguments(example.operation, Module(".")):
        found = _value_of(argument, example)
        if not found:
            is_complete = False
            continue
        value = PyValue(values.written(found[0], argument.type), spaces)
        is_positional = argument.is_path or (argument.is_positional and is_complete)
        name = () if is_positional else (argument.name, "=")
        written.append(PyExpression(*name, value))
    return written


def _value_of(argument: Argument, example: Example) -> tuple[Json] | tuple[()]:
    """The value that the example gives an argument, or nothing."""
    fact = argument.fact
    if isinstance(fact, Parameter):
        given = example.value_of(fact.place, fact.wire)
        return (given.value,) if given else ()
    if example.body is None:
        return ()
    if fact is None:
        return (example.body.value,)
    fields = example.body.fields or ()
    return next(((one.value,) for one in fields if one.field.wire == fact.wire), ())


@dataclass(slots=True)
class Values:
    """Values of a type as the package takes them, and what they need imported. Most are their
    JSON; bytes are bytes, and a file is its path."""

    models: dict[ModelId, Model]
    bytes_are_files: bool
    imports: set[str] = field(default_factory=set[str])

    def written(self, value: Json, type: Type) -> object:
        match type:
            case PrimitiveType(Primitive.FILE):
                return self._path(value)
            case PrimitiveType(Primitive.BYTES):
                return self._bytes(value)
            case ListType(item) if isinstance(value, list):
                return [self.written(one, item) for one in value]
            case MapType(item) if isinstance(value, dict):
                return {key: self.written(one, item) for key, one in value.items()}
            case NullableType(inner) if value is not None:
                return self.written(value, inner)
            case ModelType(id):
                return self._model(value, self.models[id])
            case _:
                return value

    def _model(self, value: Json, model: Model) -> object:
        if model.alias is not None:
            return self.written(value, model.alias)
        if not isinstance(value, dict):
            return value
        types = {one.wire: one.type for one in model.fields}
        return {
            key: self.written(one, types[key]) if key in types else one
            for key, one in value.items()
        }

    def _path(self, value: Json) -> PyExpression:
        self.imports.add("from pathlib import Path")
        return PyExpression("Path(", PyString(str(value)), ")")

    def _bytes(self, value: Json) -> PyExpression:
        if self.bytes_are_files:
            return PyExpression(self._path(value), ".read_bytes()")
        return PyExpression(repr(decoded(str(value))))
