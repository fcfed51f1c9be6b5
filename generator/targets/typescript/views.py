"""What the TypeScript templates see: frozen values, made of `Code`, booleans and each other."""

from __future__ import annotations

from dataclasses import dataclass

from ...text import (
    Code,
    Json,
    MdBlock,
    MdFence,
    MdText,
    TsDocComment,
    TsExpression,
    TsIdentifier,
    TsPropertyName,
    TsSource,
    TsString,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileView:
    """What every rendered module has. The third line names the source."""

    source: TsSource
    comment: TsDocComment
    imports: tuple[TsExpression, ...] = ()


# types/


@dataclass(frozen=True, slots=True)
class PropertyView:
    """A property of an interface; `is_optional`: it may be left out."""

    name: TsPropertyName
    type: TsExpression
    is_optional: bool
    comment: TsDocComment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeView:
    """An interface, open where it has further properties, or (`alias`) a name for a type.

    `extended` are the interfaces whose properties it has too.
    """

    name: TsIdentifier
    comment: TsDocComment | None
    extended: TsExpression | None = None
    properties: tuple[PropertyView, ...] = ()
    is_open: bool = False
    alias: TsExpression | None = None


@dataclass(frozen=True, slots=True)
class ConstantView:
    name: TsIdentifier
    value: TsExpression
    comment: TsDocComment | None = None
    type: TsExpression | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderView:
    """A function that reads the payload of an event."""

    function: TsIdentifier
    event: TsString
    type: TsExpression
    answer: TsExpression
    comment: TsDocComment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TypesView(FileView):
    types: tuple[TypeView, ...]
    constants: tuple[ConstantView, ...] = ()
    readers: tuple[ReaderView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapesView(FileView):
    """The shapes of models; and of answers, one each or several by the value of a selector."""

    models: tuple[ConstantView, ...]
    answers: tuple[ConstantView, ...]


# resources/


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation as data: a constant, and the properties of its object."""

    constant: TsIdentifier
    settings: tuple[TsExpression, ...]


@dataclass(frozen=True, slots=True)
class SignatureView:
    arguments: tuple[TsExpression, ...]
    returns: TsExpression
    comment: TsDocComment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """A method: its overloads, its implementation and the one call that it makes."""

    name: TsIdentifier
    overloads: tuple[SignatureView, ...]
    signature: SignatureView
    call: TsIdentifier
    operation: TsIdentifier
    given: tuple[TsExpression, ...]


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below a client or a resource."""

    property: TsIdentifier
    class_: TsIdentifier
    comment: TsDocComment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceView(FileView):
    """`errors` are the bodies of errors, for each operation that names any."""

    class_: TsIdentifier
    base: TsIdentifier
    class_comment: TsDocComment | None
    types: tuple[TypeView, ...]
    errors: tuple[ConstantView, ...]
    operations: tuple[OperationView, ...]
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]


# The package's own files


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView(FileView):
    """`taken` are the options that the constructor takes out of the usual ones; `servers` is what
    the runtime is handed where there is more to say of where the API is than one URL."""

    class_: TsIdentifier
    base: TsIdentifier
    class_comment: TsDocComment
    options: tuple[PropertyView, ...]
    taken: tuple[TsIdentifier, ...]
    schemes: tuple[TsExpression, ...]
    parameters: tuple[TsExpression, ...]
    servers: TsExpression | None
    children: tuple[ChildView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigView(FileView):
    settings: tuple[tuple[TsIdentifier, Code], ...]
    has_error_body: bool


@dataclass(frozen=True, slots=True)
class ExportView:
    """Names that the package's root gives out of a module."""

    names: tuple[TsIdentifier, ...]
    module: TsString
    is_type: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexView(FileView):
    client: TsIdentifier
    exports: tuple[ExportView, ...]


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A file of JSON."""

    content: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleView:
    """The first call, as the README shows it."""

    package: TsString
    client: TsIdentifier
    options: tuple[TsExpression, ...]
    call: TsExpression | None
    is_list: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadmeView:
    title: MdText
    version: MdText
    description: MdBlock | None
    package: MdText
    install: MdFence
    example: MdFence
    has_lists: bool
