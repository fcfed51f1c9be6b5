"""What the Python templates see: frozen values, made of `Code`, booleans and each other."""

from __future__ import annotations

from dataclasses import dataclass

from ...text import Code, PyDocstring, PyExpression, PyIdentifier, PySource, PyString

Imports = tuple[tuple[PyExpression, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileView:
    """What every rendered file has. The third line names the source."""

    source: PySource
    docstring: PyDocstring
    imports: Imports = ()


# types/


@dataclass(frozen=True, slots=True)
class AttributeView:
    """An attribute of a Struct or a key of a TypedDict; `default` None: it must be given."""

    name: PyIdentifier
    annotation: PyExpression
    default: PyExpression | None
    docstring: PyDocstring | None


@dataclass(frozen=True, slots=True)
class ItemView:
    """A key of a TypedDict that is no Python name."""

    key: PyString
    annotation: PyString


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView:
    """A model: what comes back (`is_struct`), what is sent (`is_input`), or a name for a type.

    `extension`, here and below, is a class of the package's user that the class inherits from.
    """

    name: PyIdentifier
    string: PyString
    docstring: PyDocstring | None
    is_struct: bool = False
    extension: PyIdentifier | None = None
    is_input: bool = False
    is_alias: bool = False
    base: PyIdentifier | None = None
    deprecated: PyExpression | None = None
    is_total: bool = False
    attributes: tuple[AttributeView, ...] = ()
    items: tuple[ItemView, ...] = ()
    alias: Code | None = None


@dataclass(frozen=True, slots=True)
class EnvelopeView:
    """The constant that tells the runtime how a list is wrapped."""

    constant: PyIdentifier
    kind: PyIdentifier
    arguments: tuple[PyExpression, ...]
    docstring: PyDocstring | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderView:
    """What reads the payload of an event."""

    name: PyIdentifier
    event: PyString
    type: PyExpression
    payload: PyIdentifier
    docstring: PyDocstring | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TypesView(FileView):
    models: tuple[ModelView, ...] = ()
    envelopes: tuple[EnvelopeView, ...] = ()
    readers: tuple[ReaderView, ...] = ()


# resources/


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """An operation as data."""

    constant: PyIdentifier
    type: PyExpression
    label: PyString
    settings: tuple[PyExpression, ...]


@dataclass(frozen=True, slots=True)
class SignatureView:
    parameters: tuple[PyExpression, ...]
    returns: PyExpression
    deprecated: PyExpression | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """A method: its overloads, its implementation and the one call that it makes.

    `arguments` are all that the call is made with: what sends it, where a function does; the
    operation; the options; the values.
    """

    name: PyIdentifier
    decorator: PyIdentifier | None
    is_coroutine: bool
    overloads: tuple[SignatureView, ...]
    signature: SignatureView
    deprecated: PyExpression | None
    docstring: PyDocstring | None
    call: PyIdentifier
    operation: PyIdentifier
    values: tuple[Code, ...]
    arguments: tuple[Code, ...]
    secrets: tuple[PyIdentifier, ...]


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below a client or a resource: loaded when it is first touched."""

    decorator: PyIdentifier
    attribute: PyIdentifier
    module: PyIdentifier
    alias: PyIdentifier
    class_: PyIdentifier
    docstring: PyDocstring | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassView:
    name: PyIdentifier
    extension: PyIdentifier | None
    base: PyIdentifier
    docstring: PyDocstring | None
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceView(FileView):
    """`errors` are the tables of errors that operations share."""

    errors: tuple[tuple[PyIdentifier, PyExpression], ...]
    operations: tuple[OperationView, ...]
    classes: tuple[ClassView, ...]
    has_children: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportView(FileView):
    """Which integrations support what, as data: expressions by wire name, in groups."""

    operations: tuple[tuple[PyString, PyExpression], ...]
    models: tuple[tuple[PyString, PyExpression], ...]


# The package's own modules


@dataclass(frozen=True, slots=True)
class CredentialView:
    argument: PyIdentifier
    annotation: PyExpression


@dataclass(frozen=True, slots=True)
class ClientParameterView:
    argument: PyIdentifier
    annotation: PyExpression
    wire: PyString


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView(FileView):
    """`variables` are arguments for base URLs, `server` the type of the one that chooses a server;
    `servers` is what the runtime is handed of both."""

    name: PyIdentifier
    extension: PyIdentifier | None
    base: PyIdentifier
    http_client: PyExpression
    client_docstring: PyDocstring | None
    credentials: tuple[CredentialView, ...]
    schemes: tuple[PyExpression, ...]
    parameters: tuple[ClientParameterView, ...]
    variables: tuple[CredentialView, ...]
    server: PyExpression | None
    servers: PyExpression | None
    children: tuple[ChildView, ...]
    annotation_imports: Imports


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigView(FileView):
    constants: tuple[tuple[PyExpression, Code], ...]
    names: tuple[PyString, ...]
    has_error_body: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TestingView(FileView):
    """The names that `testing.py` gives out."""

    names: tuple[PyString, ...]


@dataclass(frozen=True, slots=True)
class ExportView:
    name: PyIdentifier
    string: PyString
    module: PyIdentifier
    module_string: PyString


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageView(FileView):
    version: PyString
    api_version: PyString
    requirements: tuple[PyString, ...]
    modules: tuple[PyString, ...]
    exports: tuple[ExportView, ...]
    names: tuple[PyString, ...]
