"""APIs made at random, from a seed: each has much of what the spec language can say."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import yaml

SCALARS = (
    "string integer number boolean date date-time unix-time duration decimal uuid base64url"
).split()
LITERALS: dict[str, tuple[Any, ...]] = {
    "string": (
        "Leo",
        "10",
        "no",
        "on: off",
        "null",
        " a # b ",
        "2024-01-31",
        "zwei\nZeilen",
        "=",
        "",
    ),
    "integer": (0, -7, 12345678901234567890),
    "number": (1, 1.5, -0.25, 1e-7, 1e16),
    "boolean": (True, False),
    "date": ("2024-01-31",),
    "date-time": ("2024-01-31T10:00:00Z",),
    "unix-time": (1706695200.5,),
    "duration": ("PT2H",),
    "decimal": ("12.50",),
    "uuid": ("62f44730-dd91-461e-bd6a-aedd9e0ad79d",),
    "base64url": ("aGk",),
}
PROSE = (
    "What it holds.",
    "Says `why`: #1, *really*.",
    "First.\n\n- a list\n- of two",
    "What comes back.",
    'Ends in a space: "quoted"',
)
MODELS = ("Animal", "Cage", "Keeper", "Ticket")


def random_api(folder: Path, seed: int) -> Path:
    """The specs of an API; every seed gives another."""
    spec = folder / f"random-{seed}"
    spec.mkdir()
    for path, content in Maker(Random(seed)).files().items():
        write_yaml(spec / path, content)
    return spec


def write_yaml(path: Path, content: Any) -> None:
    text = yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=1000)
    path.write_text(text, encoding="utf-8")


class Maker:
    """`is_apart`: no resource names models of another."""

    def __init__(self, random: Random, *, is_apart: bool = False) -> None:
        self._random = random
        self._is_apart = is_apart
        self._names = 0
        self._common = self._some(("Money", "Place"))
        self._places = ["zoo.animals", "zoo.keepers", "shop", *self._some(("shop.items",))]
        self._own = {place: self._some(MODELS) for place in self._places}
        self._resource = ""

    def files(self) -> dict[str, Any]:
        files = {f"{place}.yaml": self._resource_file(place) for place in self._places}
        self._resource = ""
        if self._common:
            models = {name: self._model() for name in self._common}
            files["models.yaml"] = {"models": models}
        files["api.yaml"] = self._api()
        return files

    # Chance

    def _flip(self, chance: float = 0.5) -> bool:
        return self._random.random() < chance

    def _some(self, things: Any) -> list[Any]:
        return [one for one in things if self._flip()]

    def _perhaps(self, **entries: Any) -> dict[str, Any]:
        return {key: make() for key, make in entries.items() if self._flip(0.4)}

    def _prose(self) -> str:
        return self._random.choice(PROSE)

    def _name(self, word: str = "thing") -> str:
        self._names += 1
        return f"{word}_{self._names}"

    # Types

    def _literal(self, type_: str) -> dict[str, Any]:
        values = LITERALS[type_]
        return self._perhaps(
            default=lambda: self._random.choice(values), example=lambda: self._random.choice(values)
        )

    def _scalar(self) -> dict[str, Any]:
        kind = self._random.randrange(5)
        if kind == 0:
            words = {"lion": "A lion.", "seal": None, "no": "Not at all."}
            enum: Any = self._random.choice((["b", "a"], words))
            return {"enum": enum, **self._perhaps(closed=lambda: True)}
        if kind == 1:
            return {"type": "integer", "enum": [3, 1], **self._perhaps(default=lambda: 3)}
        if kind == 2 and self._flip(0.3):
            return {"const": self._random.choice(("x", 1, True, 1.5, "10"))}
        type_ = self._random.choice(SCALARS)
        return {"type": type_, **self._literal(type_)}

    def _models(self) -> list[str]:
        own = self._own.get(self._resource, [])
        others = [
            f"{place}.{name}"
            for place, names in self._own.items()
            for name in names
            if place != self._resource and not self._is_apart
        ]
        return [*own, *(name for name in self._common if name not in own), *others]

    def _type(self, depth: int = 0) -> dict[str, Any]:
        models = self._models()
        kind = self._random.randrange(9)
        if kind == 0 and models:
            return {"type": self._random.choice(models)}
        if kind == 1:
            inner = self._random.choice((*SCALARS, "any", "string | null", *models))
            shape = self._random.choice(("list[{}]", "map[{}]", "map[list[{}]]", "list[{}]"))
            return {"type": shape.format(inner)}
        if kind == 2:
            return {"type": self._random.choice(("any", "list", "map", "string | integer"))}
        if kind == 3 and len(models) > 1:
            first, second = self._random.sample(models, 2)
            return self._random.choice(
                (
                    {"one_of": [first, second], "match": "first"},
                    {"one_of": [f"{first} | null", "string", "list[integer]"], "match": "first"},
                    {"type": f"list[{first} | {second}]", "match": "first"},
                    {
                        "one_of": [first, second],
                        "discriminator": {"field": "kind", "values": {"a": first, "b": second}},
                        "match": "first",
                    },
                )
            )
        if kind == 4:
            return {"type": "string | integer", "enum": ["a", 1, 2], **self._perhaps(closed=bool)}
        if kind == 5:
            return {"type": "list[string]", "enum": ["a", "b"]}
        if kind == 6 and depth < 2:
            return self._object(depth)
        return self._scalar()

    def _type_alone(self, depth: int = 0) -> dict[str, Any]:
        """One that nothing is said of."""
        facts = ("default", "example")
        return {key: said for key, said in self._type(depth).items() if key not in facts}

    def _object(self, depth: int) -> dict[str, Any]:
        found = {"fields": self._fields(depth + 1), "model": self._name("Inline").replace("_", "")}
        wrapped = self._perhaps(type=lambda: self._random.choice(("list[object]", "map[object]")))
        return {**found, **wrapped, **self._perhaps(unknown=lambda: "keep")}

    def _facts(self) -> dict[str, Any]:
        return self._perhaps(
            description=self._prose,
            deprecated=lambda: self._random.choice((True, "Use another.")),
            supported_by=lambda: ["slack", "teams"],
            required_by=lambda: ["slack"],
            source=lambda: "docs",
            inferred=lambda: True,
        )

    def _field(self, depth: int) -> dict[str, Any]:
        marks = self._random.choice(({}, {}, {"read_only": True}, {"write_only": True}))
        own = self._perhaps(nullable=lambda: True, name=lambda: self._name("spoken"))
        return {**self._type(depth), **self._facts(), **marks, **own}

    def _fields(self, depth: int = 0) -> dict[str, Any]:
        names = [self._name("field") for _ in range(self._random.randint(1, 4))]
        fields = {name: self._field(depth) for name in names}
        if self._flip():
            fields[self._name("needed")] = {"type": "string", "required": True}
        if self._flip(0.2):
            fields["with spaces & colons: é"] = {"type": "string", "name": self._name("odd")}
        return fields

    def _model(self) -> dict[str, Any]:
        facts = self._perhaps(
            description=self._prose, deprecated=lambda: "Gone soon.", source=lambda: "docs"
        )
        if self._flip(0.2):
            return {
                **self._random.choice(({"enum": ["p", "q"]}, {"type": "list[string]"})),
                **facts,
            }
        return {"fields": self._fields(), **self._perhaps(unknown=lambda: "keep"), **facts}

    # Parameters

    def _parameters(self) -> dict[str, Any]:
        query = {self._name("query"): self._in_query() for _ in range(self._random.randint(0, 4))}
        header = {f"X-{self._name('Head')}": self._in_header() for _ in self._some(range(2))}
        cookie = {
            self._name("cookie"): {**self._scalar(), **self._facts()} for _ in self._some("a")
        }
        if self._flip(0.2):
            header["Idempotency-Key"] = {"type": "string", "idempotency_key": True}
        places = (("query", query), ("header", header), ("cookie", cookie))
        return {place: found for place, found in places if found}

    def _in_query(self) -> dict[str, Any]:
        lists = ("repeated", "comma", "space", "pipe", "newline", "brackets")
        style = self._random.choice((*lists, "deep_object", "spread", "json", "", "", "constant"))
        own = self._perhaps(required=lambda: True, placeholder=lambda: "your_thing")
        if style == "constant":
            return {"const": self._random.choice(("json", 2, True)), **own}
        if style in lists:
            return {"type": "list[string]", "style": style, **self._facts(), **own}
        if style in ("deep_object", "spread"):
            return {"type": "map[string]", "style": style, **self._facts(), **own}
        if style == "json":
            return {**self._type(2), "style": "json", **self._facts()}
        return {**self._scalar_argument(), **self._facts(), **own}

    def _in_header(self) -> dict[str, Any]:
        type_ = self._random.choice((self._scalar_argument(), {"type": "list[integer]"}))
        pairs = {"type": "map[string]", "style": "pairs"}
        return {**self._random.choice((type_, pairs)), **self._facts()}

    def _scalar_argument(self) -> dict[str, Any]:
        found = self._scalar()
        return {"type": "string"} if "const" in found else found

    # Operations

    def _resource_file(self, place: str) -> dict[str, Any]:
        self._resource = place
        path = f"/{place.replace('.', '/')}"
        models = {name: self._model() for name in self._own[place]}
        operations = {name: self._operation(line) for name, line in self._lines()}
        return {
            "resource": place,
            "path": path,
            **self._perhaps(title=lambda: place.title(), description=self._prose),
            **self._perhaps(source=lambda: "coverage", use=lambda: ["tracing"]),
            **({"models": models} if models else {}),
            "operations": operations,
        }

    def _lines(self) -> list[tuple[str, str]]:
        lines = [
            ("get", "GET /{id}"),
            ("list", "GET /"),
            ("create", "POST /"),
            ("update", "PATCH /{id}"),
            ("remove", "DELETE /{key}"),
            ("move", "POST /{id}:move"),
            ("diff", "GET /diff/{base}...{head}"),
            ("search", "QUERY /"),
            ("export", "GET /export"),
        ]
        self._random.shuffle(lines)
        return lines[: self._random.randint(1, len(lines))]

    def _operation(self, line: str) -> dict[str, Any]:
        method, path = line.split(" ")
        placeholders = [part.partition("}")[0] for part in path.split("{")[1:]]
        parameters = self._parameters()
        if placeholders:
            parameters["path"] = {name: self._in_path() for name in placeholders}
        found = {
            "http": line,
            **parameters,
            **self._perhaps(
                summary=lambda: "Do it",
                description=self._prose,
                deprecated=lambda: self._random.choice((True, "Use another.")),
                integrations=lambda: ["slack", "teams"],
                operation_id=lambda: self._name("operation"),
                follow_redirects=lambda: True,
                source=lambda: "docs",
                inferred=lambda: True,
                use=lambda: ["unified"],
                name=lambda: self._name("named"),
                base_url=lambda: "https://uploads.zoo.example/{version}",
                security=lambda: self._random.choice(("none", ["bearer"], ["a + b", "none"])),
                errors=self._errors,
            ),
            **self._response(),
        }
        if method in ("POST", "PATCH", "QUERY"):
            found["request"] = self._request()
        has_key = "Idempotency-Key" in parameters.get("header", {})
        if method == "POST" and not has_key and self._flip(0.3):
            found["idempotent"] = True
        return found

    def _in_path(self) -> dict[str, Any]:
        return self._random.choice(
            (
                {"type": "string", "example": "a1"},
                {"type": "integer", "description": self._prose()},
                {"type": "string", "name": self._name("part")},
            )
        )

    def _request(self) -> Any:
        models = self._models()
        facts = self._perhaps(
            description=self._prose, source=lambda: "docs", required=lambda: False
        )
        form = {"a": {"type": "string", "required": True}, "b": "list[string]", "c": "map[string]"}
        file = {"a": "file", "b": "list[file]", "c": "integer"}
        return self._random.choice(
            (
                {"fields": self._body_fields(), **facts},
                {"type": "map", "name": "data", **facts},
                {"type": "list[string]", **facts},
                {"media_type": "application/x-www-form-urlencoded", "fields": form},
                {"media_type": "multipart/form-data", "fields": file},
                {"media_type": "text/csv", "type": "string"},
                {"media_type": "image/png", "type": "bytes"},
                {"media_type": "application/pdf", "type": "file"},
                {"media_type": "application/merge-patch+json", "fields": self._body_fields()},
                self._random.choice(models) if models else "any",
            )
        )

    def _body_fields(self) -> dict[str, Any]:
        return {
            wire: {key: said for key, said in field.items() if key != "read_only"}
            for wire, field in self._fields().items()
        }

    def _response(self) -> dict[str, Any]:
        kind = self._random.randrange(9)
        about = self._perhaps(description=self._prose, status=lambda: "201", headers=self._headers)
        if kind == 0:
            return {}
        if kind == 1:
            return {"response": {"type": "bytes", **self._perhaps(media_type=lambda: "image/*")}}
        if kind == 2:
            return {"response": {"type": "string", "media_type": "text/csv", **about}}
        if kind == 3:
            events = {"type": "any", "media_type": "text/event-stream"}
            return {"response": {**events, **self._perhaps(end=lambda: "[DONE]")}}
        if kind == 4:
            return {"response": {**self._type_alone(2), **about}, "envelope": "array"}
        if kind == 5:
            marks = {"name": ["slack"], "parts.id": {"required_by": ["slack"], "source": "notes"}}
            parts = {
                "type": "list[object]",
                "fields": {"id": "string"},
                "model": self._name("Part").replace("_", ""),
            }
            fields = {"name": "string", "parts": parts}
            model = self._name("Answer").replace("_", "")
            return {"response": {"fields": fields, "model": model, "support": marks, **about}}
        return {"response": {**self._type_alone(), **about}}

    def _headers(self) -> dict[str, Any]:
        total = {"type": "integer", "required": True, "description": self._prose()}
        return {"X-Total": total, "X-Kinds": {"type": "list[string]", "deprecated": "Never."}}

    def _errors(self) -> dict[str, Any]:
        models = self._models()
        return {
            "404": {"description": self._prose()},
            "4XX": self._random.choice([*models, "any", "none"]),
            "default": {"type": "string", "description": "What went wrong."},
        }

    # The API's file

    def _api(self) -> dict[str, Any]:
        fields = {"next": {"type": "string", "nullable": True}, **self._fields(1)}
        return {
            "api": "zoo",
            **self._perhaps(title=lambda: "The Zoo: #1", description=self._prose),
            "version": "1.10",
            "base_url": "https://{region}.zoo.example/{version}",
            "variables": {
                "version": {"default": "v1", "enum": ["v1", "v2"]},
                "region": self._random.choice(({"description": "Where."}, {"default": "eu"})),
            },
            "servers": {"sandbox": {"url": "https://sandbox.example", "description": "To play."}},
            "auth": {
                "bearer": {"argument": "token", "env": "ZOO", "description": self._prose()},
                "a": {"kind": "api_key", "argument": "one", "header": "X-One"},
                "b": {"kind": "api_key", "argument": "two", "query": "b", "placeholder": "second"},
                "c": {"kind": "basic", "username": "user", "password": {"argument": "word"}},
            },
            **self._perhaps(
                security=lambda: self._random.choice(("none", ["a + b", "bearer"], ["c", "none"])),
                headers=lambda: {"X-Version": "2026-11"},
                follow_redirects=lambda: True,
                retry=lambda: {"statuses": [429], "never": [503], "max_delay": 2.5},
            ),
            "targets": {},
            "parameters": {
                "tracing": {"title": "Tracing", "header": {"X-Trace": {"type": "uuid"}}},
                "unified": {
                    "description": self._prose(),
                    "query": {
                        "account": {"type": "string", "client": True, "required": self._flip()},
                        "format": {
                            "enum": ["plain", "raw", "stream"],
                            "default": "plain",
                            "response": {"plain": "declared", "raw": "any", "stream": "bytes"},
                        },
                        "where": {"fields": self._fields(2), "model": "Where"},
                    },
                },
            },
            "envelopes": {
                "array": {"link": {}},
                "page": {"items": "data", "fields": fields, "next_url": {"field": "next"}},
            },
            "errors": {
                "message": "message",
                "request_id": "X-Request",
                "fields": {"message": "string", **self._fields(1)},
            },
            "webhooks": self._webhooks(),
        }

    def _webhooks(self) -> dict[str, Any]:
        about = {"summary": "It has been paid", "name": "paid", "deprecated": True}
        payload = {"fields": self._fields(2), "description": self._prose()}
        return {"order.paid": {**about, "request": payload}, "ping": {"description": self._prose()}}
