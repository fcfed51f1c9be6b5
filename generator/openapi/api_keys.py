"""What a document says of the whole API -> keys of `api.yaml`: URL, credentials, errors."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from ..diagnostics import Location, Report
from ..nodes import Text
from ..spec import (
    ApiSpec,
    CredentialSpec,
    ErrorsSpec,
    FieldSpec,
    PayloadSpec,
    SchemeSpec,
    ServerSpec,
    VariableSpec,
    WebhookSpec,
)
from .drafts import ApiDraft, NullableDraft, ObjectDraft, SchemeDraft, ServerDraft, TypeDraft
from .naming.schemes import scheme_arguments
from .naming.words import words_of
from .operation_specs import security_spec
from .server_urls import secure_url, url_fault
from .shapes import Shapes
from .spelling import Spelling
from .texts import deprecated, text, unusual
from .trees import STRING

# Where nothing says where the API is: the machine that runs the program.
_HERE = "http://localhost"
# Fields in which error bodies say what went wrong, the likeliest first.
_MESSAGES = (
    "message",
    "error_description",
    "detail",
    "error_message",
    "errorMessage",
    "description",
    "title",
    "error",
    "msg",
    "reason",
)
_TEXTS = (STRING, NullableDraft(STRING))


def api_keys(draft: ApiDraft, own: ApiSpec, spelling: Spelling, report: Report) -> dict[str, Any]:
    """The keys by name; those that would say nothing are empty."""
    at = draft.at
    base = draft.servers[0] if draft.servers else ServerDraft(url="", at=at)
    url = str(own.base_url) if own.base_url else _base_url(base, report)
    return {
        "title": text(draft.title, at),
        "version": text(draft.version or "0", at),
        "description": text(draft.description, at),
        "base_url": Text(url, base.at),
        "variables": _variables(base, url),
        "servers": _servers(draft.servers[1:]),
        "auth": _auth(draft, own),
        "security": security_spec(draft.security, at) if draft.schemes else None,
        "errors": _errors(draft),
        "webhooks": {
            Text(one.name, one.at): WebhookSpec(
                at=one.at,
                summary=text(one.summary, one.at),
                description=text(one.description, one.at),
                deprecated=deprecated(one.deprecated, one.at),
                request=PayloadSpec(
                    at=one.at,
                    media_type=unusual(one.media_type, one.at),
                    **spelling.type(one.type, one.at),
                ),
            )
            for one in draft.webhooks
        },
    }


def _base_url(server: ServerDraft, report: Report) -> str:
    """The URL of a server, as one that a client can be made with."""
    url = server.url.rstrip("/")
    if re.match(r"https?://[^/]", url):
        secure = secure_url(url)
        if secure != url:
            message = f"the server is not encrypted; its URL is taken as `{secure}`"
            report.warning(server.at, "insecure-server", f"{message}: say `base_url:` for another")
        return secure
    path = url if url.startswith("/") else ""
    message = (
        f"the document does not say where the API is: clients call `{_HERE}{path}` unless they are "
        "given a `base_url`; say `base_url:` in api.yaml"
    )
    report.warning(server.at, "no-server", message)
    return f"{_HERE}{path}"


def _variables(server: ServerDraft, url: str) -> dict[Text, VariableSpec]:
    return {
        Text(one.name, one.at): VariableSpec(
            at=one.at,
            default=text(one.default, one.at),
            enum=[Text(value, one.at) for value in one.values] or None,
            description=text(one.description, one.at),
        )
        for one in server.variables
        if f"{{{one.name}}}" in url
    }


def _servers(servers: list[ServerDraft]) -> dict[Text, ServerSpec]:
    """The others, with the usual values of their variables."""
    found: dict[Text, ServerSpec] = {}
    for one in servers:
        url = one.url.rstrip("/")
        for variable in one.variables:
            url = url.replace(f"{{{variable.name}}}", variable.default)
        if one.name and re.match(r"https://[^/{}]+(/[^{}?#]*)?$", url) and not url_fault(url):
            found.setdefault(
                Text(one.name, one.at),
                ServerSpec(
                    at=one.at, url=Text(url, one.at), description=text(one.description, one.at)
                ),
            )
    return found


def _auth(draft: ApiDraft, own: ApiSpec) -> dict[Text, SchemeSpec]:
    names = scheme_arguments(draft.schemes)
    prefix = "_".join(words_of(own.api)).upper()
    return {Text(one.name, one.at): _scheme(one, names[one.name], prefix) for one in draft.schemes}


def _scheme(one: SchemeDraft, argument: str, prefix: str) -> SchemeSpec:
    at = one.at
    description = text(one.description, at)
    if one.kind == "basic":
        stem = f"{argument}_" if argument else ""
        user, password = (
            CredentialSpec(at=at, argument=Text(name, at), env=_env(prefix, name, at))
            for name in (f"{stem}username", f"{stem}password")
        )
        return SchemeSpec(
            at=at, kind="basic", description=description, username=user, password=password
        )
    place: dict[str, Any] = {one.place: Text(one.wire, at)} if one.kind == "api_key" else {}
    return SchemeSpec(
        at=at,
        kind=one.kind,
        description=description,
        argument=Text(argument, at),
        env=_env(prefix, argument, at),
        **place,
    )


def _env(prefix: str, argument: str, at: Location) -> Text:
    return Text(f"{prefix}_{argument.upper()}", at)


def _errors(draft: ApiDraft) -> ErrorsSpec | None:
    """The field that holds the message, in the body that most errors have."""
    counts: Counter[str] = Counter()
    for operation in draft.operations:
        for error in operation.errors:
            counts.update(_messages(error.type, draft))
    if not counts:
        return None
    best = max(counts, key=lambda name: (counts[name], -_MESSAGES.index(name)))
    name = Text(best, draft.at)
    field = FieldSpec(at=draft.at, type=Text("string", draft.at))
    return ErrorsSpec(at=draft.at, message=name, fields={name: field})


def _messages(type_: TypeDraft, draft: ApiDraft) -> list[str]:
    body = Shapes(draft.models).unnamed(type_)
    fields = body.fields if isinstance(body, ObjectDraft) else ()
    texts = {one.wire for one in fields if one.type in _TEXTS}
    return [name for name in _MESSAGES if name in texts][:1]
