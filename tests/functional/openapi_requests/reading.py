"""What openapi-core reads in a request, by the document alone."""

from __future__ import annotations

import copy
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from jsonschema_path import SchemaPath
from openapi_core.datatypes import Parameters, RequestParameters
from openapi_core.validation.request.validators import (
    APICallRequestValidator,
    V30RequestValidator,
    V31RequestValidator,
)
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.support.server import Request

HOST = "http://service.example"


@dataclass
class Arrived:
    """A request as openapi-core asks for it: nothing is read yet but the URL's and headers' form."""

    host_url: str
    path: str
    method: str
    body: bytes
    content_type: str
    parameters: RequestParameters


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: where the request belongs, its parameters and body, and what is wrong."""

    path: str
    parameters: Parameters
    body: Any
    errors: tuple[Exception, ...]


class Reader:
    """Reads requests to the API of a document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.prefix = _prefix(document)
        spec = SchemaPath.from_dict(_prepared(document, self.prefix))
        is_30 = str(document["openapi"]).startswith("3.0")
        self._validator = (_Recording30 if is_30 else _Recording31)(spec)

    def read(self, request: Request) -> Reading:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # It warns of what is deprecated, and it is slow to.
            return self._validator.reading(_arrived(request))


class _Recording(APICallRequestValidator):
    """A validator that keeps the values which it has read."""

    def reading(self, request: Arrived) -> Reading:
        self.parameters, self.body = Parameters(), None
        errors = tuple(self.iter_errors(request))
        return Reading(self._place(request), self.parameters, self.body, errors)

    def _place(self, request: Arrived) -> str:
        _, _, _, found, _ = self._find_path(request)
        return str(found.pattern)

    def _get_parameters(self, *arguments: Any) -> Parameters:
        try:
            self.parameters = super()._get_parameters(*arguments)
        except Exception as error:
            self.parameters = getattr(error, "parameters", self.parameters)
            raise
        return self.parameters

    def _get_body(self, *arguments: Any) -> Any:
        self.body = super()._get_body(*arguments)
        return self.body


class _Recording30(_Recording, V30RequestValidator):
    pass


class _Recording31(_Recording, V31RequestValidator):
    pass


def _arrived(request: Request) -> Arrived:
    cookies = (request.header("Cookie") or "").split("; ")
    return Arrived(
        HOST,
        unquote(request.path),
        request.method.lower(),
        request.body,
        request.header("Content-Type") or "",
        RequestParameters(
            path={},
            query=ImmutableMultiDict(parse_qsl(request.query, keep_blank_values=True)),
            header=Headers(list(request.headers)),
            cookie=ImmutableMultiDict(tuple(one.split("=", 1)) for one in cookies if "=" in one),
        ),
    )


def _prefix(document: Mapping[str, Any]) -> str:
    """The path of the API's first server."""
    servers = document.get("servers") or [{"url": "/"}]
    url: str = servers[0]["url"]
    for name, variable in servers[0].get("variables", {}).items():
        url = url.replace(f"{{{name}}}", str(variable["default"]))
    return urlsplit(url).path.rstrip("/")


def _prepared(document: Mapping[str, Any], prefix: str) -> dict[str, Any]:
    """The document as openapi-core can read it: with one server, and parameters with one type.

    It knows by `type` alone how a parameter is written, so that `[array, "null"]` is none that it
    knows. No parameter can be null, so this changes nothing.
    """
    prepared = copy.deepcopy(dict(document))
    prepared["servers"] = [{"url": HOST + prefix}]
    components = prepared.get("components", {})
    for parameter in components.get("parameters", {}).values():
        _simplify(parameter, prepared)
    for item in prepared["paths"].values():
        item.pop("servers", None)
        for owner in (item, *(one for one in item.values() if isinstance(one, dict))):
            owner.pop("servers", None)
            for parameter in owner.get("parameters", ()):
                _simplify(parameter, prepared)
    return prepared


def _simplify(parameter: dict[str, Any], document: Mapping[str, Any]) -> None:
    if isinstance(parameter.get("schema"), dict):
        parameter["schema"] = _without_null(parameter["schema"], document)


def _without_null(schema: dict[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    type_ = schema.get("type")
    if isinstance(type_, list):
        others = [one for one in type_ if one != "null"]
        schema = {**schema, "type": others[0] if len(others) == 1 else others}
    for key in ("oneOf", "anyOf"):
        members = [one for one in schema.get(key, ()) if one.get("type") != "null"]
        if len(members) == 1:
            rest = {name: value for name, value in schema.items() if name != key}
            schema = {**rest, **members[0]}
    return schema


def faults(errors: tuple[Exception, ...]) -> Iterator[str]:
    """The errors with their causes, which say what was wrong."""
    for error in errors:
        texts = []
        cause: BaseException | None = error
        while cause is not None:
            texts.append(re.sub(r"\s+", " ", f"{type(cause).__name__}: {cause}"))
            texts += [str(one.message) for one in getattr(cause, "schema_errors", ())]
            cause = cause.__cause__ or cause.__context__
        yield " <- ".join(texts)[:700]
