"""What a document says, before anything has its name or place: what the readers of a document make.

A type is a tree of the classes below. What `$ref` names, and what must have a name to be said (an
object in a union), is a `NamedDraft`, whose `key` finds a `ModelDraft`. An object or enum may also
stand inline, where the spec language takes it: as the type of a field, a parameter or a body, or
innermost in a list or map of one. `spelling.py` writes the trees as the keys of the spec language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..diagnostics import Location
from ..ir import Json
from ..spec import StyleWord

# Where a schema stands, as `openapi.yaml#/components/schemas/Pet`: what nothing else is called.
Key: TypeAlias = str
# The value of an enum or a constant.
Constant: TypeAlias = str | int | float | bool


@dataclass(frozen=True, slots=True)
class PrimitiveDraft:
    """A word of the spec language for a value without parts: `string`, `any`, `none`."""

    word: str


@dataclass(frozen=True, slots=True)
class EnumDraft:
    """`word` is the primitive of all values, "" where they are of several."""

    word: str
    values: tuple[tuple[Constant, str], ...]  # each with its description
    closed: bool = False


@dataclass(frozen=True, slots=True)
class ConstDraft:
    value: Constant


@dataclass(frozen=True, slots=True)
class ListDraft:
    item: TypeDraft


@dataclass(frozen=True, slots=True)
class MapDraft:
    value: TypeDraft


@dataclass(frozen=True, slots=True)
class NullableDraft:
    inner: TypeDraft


@dataclass(frozen=True, slots=True)
class NamedDraft:
    key: Key


@dataclass(frozen=True, slots=True)
class DiscriminatorDraft:
    field: str
    values: tuple[tuple[str, Key], ...]


@dataclass(frozen=True, slots=True)
class UnionDraft:
    """Members are neither unions nor nullable, and hold no inline object or enum."""

    members: tuple[TypeDraft, ...]
    discriminator: DiscriminatorDraft | None = None


@dataclass(frozen=True, slots=True)
class ObjectDraft:
    """`model` is the name of its model where it stands inline, "" for the usual one."""

    fields: tuple[FieldDraft, ...]
    keeps_unknown: bool = False
    model: str = ""


TypeDraft: TypeAlias = (
    PrimitiveDraft
    | EnumDraft
    | ConstDraft
    | ListDraft
    | MapDraft
    | NullableDraft
    | NamedDraft
    | UnionDraft
    | ObjectDraft
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is said of a value besides its type. `deprecated` may say what to use instead."""

    description: str = ""
    has_default: bool = False
    default: Json = None
    has_example: bool = False
    example: Json = None
    deprecated: bool | str = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDraft:
    """`name` is what the document asks to call it (`x-ms-client-name`), or ""."""

    wire: str
    type: TypeDraft
    at: Location
    facts: Facts = Facts()
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelDraft:
    """A schema that has a name. `hint` is the name that it would have if it were alone:
    the component's own key as it is written, or words for one that stands inline."""

    key: Key
    hint: str
    type: TypeDraft
    at: Location
    is_component: bool
    description: str = ""
    deprecated: bool | str = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterDraft:
    """`key` is where it is defined: operations that share a component have it in common.

    Of `style` None is the usual one.
    """

    key: Key
    wire: str
    place: str  # path, query, header, cookie
    type: TypeDraft
    at: Location
    style: StyleWord | None = None
    required: bool = False
    is_component: bool = False
    facts: Facts = Facts()
    name: str = ""
    idempotency_key: bool = False
    client: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyDraft:
    type: TypeDraft
    media_type: str
    at: Location
    required: bool = True
    description: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseDraft:
    """What comes back. `cases` are other media types than `media_type`, each with its type."""

    type: TypeDraft
    at: Location
    status: str = ""
    media_type: str = ""
    description: str = ""
    end: str = ""
    headers: tuple[FieldDraft, ...] = ()
    cases: tuple[tuple[str, TypeDraft], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorDraft:
    """`status` is `404`, `4XX` or `default`; a type of `none` has no body."""

    status: str
    type: TypeDraft
    at: Location
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationDraft:
    """`items` is the response's field that holds the items, "" where the response is the array.

    `kind` and `keys` are those of an envelope: `cursor` with `parameter` and `field`.
    """

    items: str
    kind: str
    keys: tuple[tuple[str, str], ...]
    at: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationDraft:
    """`resource` and `name` are what the document asks for by extensions, or "".

    `security` None is the API's. `pointer` is `#/paths/~1pulls/get`, in the main document.
    """

    method: str
    path: str
    at: Location
    pointer: str
    operation_id: str = ""
    tags: tuple[str, ...] = ()
    summary: str = ""
    description: str = ""
    deprecated: bool | str = False
    parameters: tuple[ParameterDraft, ...] = ()
    body: BodyDraft | None = None
    response: ResponseDraft | None = None
    errors: tuple[ErrorDraft, ...] = ()
    security: tuple[tuple[str, ...], ...] | None = None
    base_url: str = ""
    resource: str = ""
    name: str = ""
    pagination: PaginationDraft | None = None
    idempotent: bool | None = None
    follow_redirects: bool | None = None

    def skipped(self, reason: str, at: Location | None = None) -> Skipped:
        """What is said of it where it is not generated."""
        return Skipped(
            method=self.method,
            path=self.path,
            operation_id=self.operation_id,
            pointer=self.pointer,
            reason=reason,
            at=at or self.at,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookDraft:
    """A request that the API sends: a webhook, or an operation's callback."""

    name: str
    type: TypeDraft
    at: Location
    media_type: str = ""
    summary: str = ""
    description: str = ""
    deprecated: bool | str = False


SchemeKind: TypeAlias = Literal["bearer", "basic", "api_key"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeDraft:
    """`place` and `wire` are the key's."""

    name: str
    kind: SchemeKind
    at: Location
    description: str = ""
    place: str = ""
    wire: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableDraft:
    name: str
    at: Location
    default: str = ""
    values: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerDraft:
    url: str
    at: Location
    description: str = ""
    name: str = ""
    variables: tuple[VariableDraft, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """An operation of the document that is not generated, and why."""

    method: str
    path: str
    operation_id: str
    pointer: str
    reason: str
    at: Location


@dataclass(slots=True, kw_only=True)
class ApiDraft:
    """A document, read: the one draft that readers add to.

    `skipped` could not be said, `hidden` was not to be.
    """

    title: str
    version: str
    at: Location
    description: str = ""
    servers: list[ServerDraft] = field(default_factory=list[ServerDraft])
    schemes: list[SchemeDraft] = field(default_factory=list[SchemeDraft])
    security: tuple[tuple[str, ...], ...] = ()
    tags: dict[str, str] = field(default_factory=dict[str, str])  # descriptions
    operations: list[OperationDraft] = field(default_factory=list[OperationDraft])
    webhooks: list[WebhookDraft] = field(default_factory=list[WebhookDraft])
    models: dict[Key, ModelDraft] = field(default_factory=dict[Key, ModelDraft])
    skipped: list[Skipped] = field(default_factory=list[Skipped])
    hidden: list[Skipped] = field(default_factory=list[Skipped])
