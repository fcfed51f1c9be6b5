"""The shape of the YAML: one frozen dataclass per mapping, one attribute per key.

`shape` reads a document into these classes, `schema.py` prints their JSON Schema: the
annotation is the rule and the `key(...)` text is the documentation, in both.

Annotations mean: `Text` a scalar taken as it is written; `bool` `true` or `false`; `Node` any
YAML, read later by the type of its slot; `list[X]`, `dict[Text, X]` (order kept, keys located);
`Literal[...]` one of these words; `X | Y` either, told apart by the kind of the YAML node.
"""

from __future__ import annotations

from .api import ApiSpec, ConventionSpec, ErrorsSpec, RetrySpec
from .auth import CredentialSpec, SchemeSpec
from .envelopes import CursorSpec, EnvelopeSpec, LinkSpec, NextUrlSpec, OffsetSpec, PageNumberSpec
from .keys import key
from .models import ModelsSpec
from .operations import (
    ErrorSpec,
    OperationSpec,
    RequestSpec,
    ResourceSpec,
    ResponseSpec,
)
from .overlay import ChangeSpec, PaginationSpec
from .parameters import ParameterGroupSpec, ParameterSpec, ResponseCaseSpec, StyleWord
from .servers import ServerSpec, VariableSpec
from .types import (
    DiscriminatorSpec,
    FactSpec,
    FieldSpec,
    ModelSpec,
    ResponseHeaderSpec,
    SupportSpec,
    TypeSpec,
)
from .webhooks import PayloadSpec, WebhookSpec

__all__ = [
    "ApiSpec",
    "ChangeSpec",
    "ConventionSpec",
    "CredentialSpec",
    "CursorSpec",
    "DiscriminatorSpec",
    "EnvelopeSpec",
    "ErrorSpec",
    "ErrorsSpec",
    "FactSpec",
    "FieldSpec",
    "LinkSpec",
    "ModelSpec",
    "ModelsSpec",
    "NextUrlSpec",
    "OffsetSpec",
    "OperationSpec",
    "PageNumberSpec",
    "PaginationSpec",
    "ParameterGroupSpec",
    "ParameterSpec",
    "PayloadSpec",
    "RequestSpec",
    "ResourceSpec",
    "ResponseCaseSpec",
    "ResponseHeaderSpec",
    "ResponseSpec",
    "RetrySpec",
    "SchemeSpec",
    "ServerSpec",
    "StyleWord",
    "SupportSpec",
    "TypeSpec",
    "VariableSpec",
    "WebhookSpec",
    "key",
]
