"""An example -> TypeScript that makes the request with the printed package."""

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
    Place,
    Primitive,
    PrimitiveType,
    Type,
    Variable,
)
from ...naming import snake
from ...render import Page, render
from ...samples.example import Answer, Example, Sample, Secret
from ...samples.values import bytes_are_files, in_brackets
from ...samples.wire import stand_in
from ...text import JsString, JsValue, TsExpression, TsIdentifier
from . import names
from .arguments import given_in_path
from .operations import chain
from .options import TypescriptOptions
from .parameters import given_in_params, is_open

# Names that a sample has besides the client's.
_TAKEN = frozenset("console item process readFile result stream".split())


@dataclass(frozen=True, slots=True)
class SampleView:
    """`client` is the variable."""

    reads_files: bool
    package: JsString
    client: TsIdentifier
    class_: TsIdentifier
    credentials: tuple[TsExpression, ...]
    statement: TsExpression


def samples(api: Api, options: TypescriptOptions, example: Example) -> list[Sample]:
    """The operation's own method, and the one for any resource."""
    written = [_sample("", "typescript_sdk.ts", _view(api, options, example))]
    if example.general:
        view = _view(api, options, example.general)
        written.append(_sample("for any resource", "typescript_sdk_general.ts", view))
    return written


def _sample(variant: str, file: str, view: SampleView) -> Sample:
    text = render("typescript", Page(file, "samples/sdk.ts.jinja", view))
    return Sample(
        title="TypeScript SDK",
        variant=variant,
        language="typescript",
        file=file,
        comment="//",
        text=text,
    )


def _view(api: Api, options: TypescriptOptions, example: Example) -> SampleView:
    client = _variable(options.client)
    values = Values(api.models(), bytes_are_files(example.operation.body))
    statement = _statement(_call(client, example, values), example.answer)
    return SampleView(
        reads_files=bool(values.files),
        package=JsString(options.package),
        client=client,
        class_=TsIdentifier(options.client),
        credentials=tuple(_client_options(api, example)),
        statement=statement,
    )


def _variable(class_: str) -> TsIdentifier:
    name = names.argument(class_)
    return TsIdentifier(f"{name}Client" if name in _TAKEN or name == class_ else name)


def _client_options(api: Api, example: Example) -> list[TsExpression]:
    """The credentials, and what the base URL cannot do without."""
    needed = needed_variables(api, example.operation)
    return [
        *(_credential(secret, example) for secret in example.secrets),
        *(
            TsExpression(TsIdentifier(names.option(one.name)), ": ", _word(one, example))
            for one in needed
        ),
    ]


def _word(variable: Variable, example: Example) -> JsString:
    return JsString(stand_in(variable) if example.has_values else in_brackets(snake(variable.name)))


def _credential(secret: Secret, example: Example) -> TsExpression:
    name = TsIdentifier(names.option(secret.argument))
    if example.has_values:
        return TsExpression(name, ": process.env[", JsString(secret.env), "]")
    return TsExpression(name, ": ", JsString(in_brackets(secret.placeholder)))


def _statement(call: TsExpression, answer: Answer) -> TsExpression:
    """What is done with what comes back; a list is walked, page after page."""
    match answer:
        case Answer.NOTHING:
            return TsExpression("await ", call, ";")
        case Answer.ITEMS:
            return TsExpression("for await (const item of ", call, ") {\n  console.log(item);\n}")
        case Answer.STREAM:
            each = ") {\n  console.log(item);\n}"
            return TsExpression("for await (const item of await ", call, each)
        case Answer.BYTES:
            read = "console.log(await stream.bytes());"
            return TsExpression("const stream = await ", call, f";\n{read}")
        case Answer.DATA | Answer.TEXT:
            return TsExpression("const result = await ", call, ";\nconsole.log(result);")


def _call(client: TsIdentifier, example: Example, values: Values) -> TsExpression:
    """A single short argument stands in the line of the call, more of them below each other."""
    method = TsExpression.join(".", [client, *map(TsIdentifier, chain(example.operation))])
    given = _given(example, values)
    if len(given) < 2 and "\n" not in TsExpression(*given).__html__():
        return TsExpression(method, "(", *given, ")")
    return TsExpression(method, "(\n  ", TsExpression.join(",\n  ", given), "\n)")


def _given(example: Example, values: Values) -> list[TsExpression]:
    """What fills the path, the body, and what else is given, by name."""
    written = [
        TsExpression(JsValue(values.written(given.value, one.type), 2))
        for one in given_in_path(example.operation)
        if (given := example.value_of(Place.PATH, one.wire))
    ]
    params = _params(example, values)
    if example.body is not None:
        body = values.body(example)
        written.append(TsExpression(JsValue(body, 2, as_json=isinstance(body, dict | list))))
    elif params and example.operation.body is not None:
        written.append(TsExpression("undefined"))
    if params:
        written.append(TsExpression(JsValue(params, 2)))
    return written


def _params(example: Example, values: Values) -> dict[str, object]:
    """By their names; what is spread stands among them under its own."""
    params: dict[str, object] = {}
    for one in given_in_params(example.operation.parameters):
        given = example.value_of(one.place, one.wire)
        if given is None:
            continue
        if is_open(one) and isinstance(given.value, dict):
            params |= given.value
        else:
            params[one.name] = values.written(given.value, one.type)
    return params


@dataclass(slots=True)
class Values:
    """Values of a type as the package takes them: their JSON, but for `files`, those that are
    read."""

    models: dict[ModelId, Model]
    bytes_are_files: bool
    files: list[str] = field(default_factory=list[str])

    def body(self, example: Example) -> object:
        body, given = example.operation.body, example.body
        assert body is not None and given is not None
        if given.fields is None:
            return self.written(given.whole, body.type) if body.type else given.whole
        return {one.field.wire: self.written(one.value, one.field.type) for one in given.fields}

    def written(self, value: Json, type: Type) -> object:
        match type:
            case PrimitiveType(Primitive.FILE):
                name = JsString(str(value))
                return TsExpression("{ content: ", self._read(value), ", name: ", name, " }")
            case PrimitiveType(Primitive.BYTES) if self.bytes_are_files:
                return self._read(value)
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
        types = {one.wire: one.type for one in model.fields}
        if not isinstance(value, dict):
            return value
        return {
            key: self.written(one, types[key]) if key in types else one
            for key, one in value.items()
        }

    def _read(self, value: Json) -> TsExpression:
        self.files.append(str(value))
        return TsExpression("await readFile(", JsString(str(value)), ")")
