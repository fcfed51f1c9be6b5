"""What openapi-core reads in a request, by the document alone."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from jsonschema import ValidationError
from jsonschema_path import SchemaPath
from openapi_core.datatypes import Parameters, RequestParameters
from openapi_core.validation.request.validators import (
    APICallRequestValidator,
    V30RequestValidator,
    V31RequestValidator,
)
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.support.server import Request

from .samples import Samples, kind_of

HOST = "http://service.example"


FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@dataclass
class Arrived:
    """A request as openapi-core asks for it, taken apart and not yet read."""

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
        spec = SchemaPath.from_dict(_Preparing(document).prepared(base_path(document)))
        is_30 = str(document["openapi"]).startswith("3.0")
        recording = _Recording30 if is_30 else _Recording31
        texts = dict.fromkeys(_not_json(document), _as_text)
        self._validator = recording(spec, extra_media_type_deserializers=texts)

    def read(self, request: Request) -> Reading:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # It warns of what is deprecated, and it is slow to.
            return self._validator.reading(_arrived(request))


class _Recording(APICallRequestValidator):
    """A validator that keeps the values which it has read."""

    def reading(self, request: Arrived) -> Reading:
        self.parameters, self.body = Parameters(), None
        _, _, _, found, _ = self._find_path(request)
        # It leaves that to frameworks, most of which do it too early for what stands in one.
        decoded = {name: unquote(value) for name, value in found.variables.items()}
        request.parameters.path = decoded
        errors = tuple(self.iter_errors(request))
        return Reading(str(found.pattern), self.parameters, self.body, errors)

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
        request.path,
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


def _as_text(data: bytes, **_: str) -> str:
    """What is left as bytes is no string to the validators for OpenAPI 3.1."""
    return data.decode()


def _not_json(document: Mapping[str, Any]) -> Iterator[str]:
    """The media types of bodies that are neither JSON nor forms, and of files in forms."""
    yield "application/octet-stream"
    for body in _bodies(document):
        for media_type in body.get("content", {}):
            if "json" not in media_type and media_type not in FORMS:
                yield media_type.partition(";")[0]


def _bodies(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    yield from document.get("components", {}).get("requestBodies", {}).values()
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "requestBody" in operation:
                yield operation["requestBody"]


def base_path(document: Mapping[str, Any]) -> str:
    """The path of the API's first server."""
    servers = document.get("servers") or [{"url": "/"}]
    url: str = servers[0]["url"]
    for name, variable in servers[0].get("variables", {}).items():
        url = url.replace(f"{{{name}}}", str(variable["default"]))
    return urlsplit(url).path.rstrip("/")


class _Preparing:
    """The document as openapi-core can read it, saying what it said.

    - There is one server: the one that is called.
    - It knows by `type` alone how a parameter is written, and `[array, "null"]` is none that it
      knows. No parameter can be null. The same holds for the fields of forms.
    - It looks for an exploded object of a query under the object's name, where none is: its fields
      are parameters, as is the one `key` that `Samples` gives to a mapping.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = copy.deepcopy(dict(document))
        self._samples = Samples(self._document)

    def prepared(self, prefix: str) -> dict[str, Any]:
        self._document["servers"] = [{"url": HOST + prefix}]
        for item in self._document["paths"].values():
            for owner in (item, *(one for one in item.values() if isinstance(one, dict))):
                owner.pop("servers", None)
                if "parameters" in owner:
                    owner["parameters"] = [
                        plain for one in owner["parameters"] for plain in self._plain(one)
                    ]
        for body in _bodies(self._document):
            for media_type, content in body.get("content", {}).items():
                if media_type in FORMS:
                    content["schema"] = self._plain_form(content["schema"])
                if media_type == FORMS[1]:
                    content["encoding"] = {
                        **_as_json(content["schema"]),
                        **content.get("encoding", {}),
                    }
        return self._document

    def _plain_form(self, said: Mapping[str, Any]) -> dict[str, Any]:
        """A form's fields are written as parameters are."""
        schema = dict(self._samples.resolved(said))
        fields = schema.get("properties", {})
        return {**schema, "properties": {name: self._not_null(one) for name, one in fields.items()}}

    def _plain(self, said: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        parameter = dict(self._samples.resolved(said))
        if not is_spread(parameter, self._samples):
            if "schema" in parameter:
                parameter["schema"] = self._not_null(parameter["schema"])
            yield parameter
            return
        whole = self._samples.whole(parameter["schema"])
        rest = whole.get("additionalProperties")
        fields = whole.get("properties") or {"key": rest if isinstance(rest, dict) else {}}
        for name, schema in fields.items():
            required = bool(parameter.get("required")) and name in whole.get("required", ())
            schema = self._not_null(schema)
            yield {"name": name, "in": "query", "required": required, "schema": schema}

    def _not_null(self, said: Any) -> Any:
        schema: dict[str, Any] = self._samples.resolved(said)
        type_ = schema.get("type")
        if isinstance(type_, list):
            others = [one for one in type_ if one != "null"]
            schema = {**schema, "type": others[0] if len(others) == 1 else others}
        if schema.get("default", "") is None:
            schema = {name: value for name, value in schema.items() if name != "default"}
        for key in ("oneOf", "anyOf"):
            members = [one for one in schema.get(key, ()) if kind_of(one) != "null"]
            if len(members) == 1:
                rest = {name: value for name, value in schema.items() if name != key}
                schema = {**rest, **self._samples.resolved(members[0])}
        return schema


def _as_json(schema: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Fields of forms whose texts openapi-core would leave texts; JSON spells them as they are."""
    return {
        name: {"contentType": "application/json"}
        for name, field in schema.get("properties", {}).items()
        if kind_of(field) in ("integer", "number", "boolean")
    }


def is_spread(parameter: Mapping[str, Any], samples: Samples) -> bool:
    """Whether it is an object whose fields stand in the query by their own names."""
    is_form = parameter.get("style", "form") == "form" and parameter.get("explode", True)
    if parameter["in"] != "query" or not is_form or "schema" not in parameter:
        return False
    whole = samples.whole(parameter["schema"])
    return kind_of(whole) == "object"


def faults(errors: tuple[Exception, ...]) -> Iterator[str]:
    """The errors with their causes, which say what was wrong."""
    for error in errors:
        cause: BaseException | None = error
        texts: list[str] = []
        while cause is not None:
            texts += [
                one for found in getattr(cause, "schema_errors", ()) for one in _deepest(found)
            ]
            last, cause = cause, cause.__cause__ or cause.__context__
        yield f"{type(error).__name__}: {'; '.join(texts) or last}"


def _deepest(error: ValidationError) -> Iterator[str]:
    """What stands innermost: `is not valid under any of the given schemas` helps nobody."""
    for one in error.context or ():
        yield from _deepest(one)
    if not error.context:
        yield f"{error.json_path}: {error.message[:200]}"
