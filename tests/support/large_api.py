"""APIs that are as large as they come, written as specs.

`large_api` has as many resources and operations as it is told, as a big company's API may:
1,000 operations of ten parameters, models within models. `wide_resource` has as many operations
in a single resource, which are small. `heavy_operation` has one, of which there is much to say.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

WORDS = (
    "account invoice payment refund order parcel address contact company ticket comment label "
    "project task sprint branch commit release pipeline deployment server database backup report "
    "metric alert event session device key token role group policy audit export import webhook"
).split()
ACTIONS = (
    ("list", "GET /"),
    ("create", "POST /"),
    ("get", "GET /{id}"),
    ("update", "PATCH /{id}"),
    ("delete", "DELETE /{id}"),
    ("archive", "POST /{id}/archive"),
    ("restore", "POST /{id}/restore"),
    ("history", "GET /{id}/history"),
    ("share", "POST /{id}/share"),
    ("transfer", "POST /{id}/transfer"),
)
PARAMETERS: dict[str, Any] = {
    "limit": {"type": "integer", "default": 20, "description": "How many items a page may hold."},
    "after": {"type": "string", "description": "The cursor of the page before."},
    "sort": {
        "enum": {"name": "By its name.", "created_at": "By its age.", "size": "The largest first."},
        "default": "name",
        "description": "The order of what comes.",
    },
    "expand": {"type": "list[string]", "style": "brackets", "description": "What is filled in."},
    "filter": {"type": "map", "style": "deep_object", "description": "Fields and their values."},
    "dry_run": {"type": "boolean", "description": "Whether it is only tried."},
    "reason": {"type": "string", "example": "asked by phone", "description": "Kept in the log."},
    "since": {"type": "date-time", "description": "Nothing before is regarded."},
    "locale": {"type": "string", "example": "en-GB", "description": "The language of texts."},
}


def large_api(folder: Path, resources: int = 100, actions: int = 10) -> Path:
    """The specs of an API of so many resources, with so many operations each."""
    spec = folder / "large"
    spec.mkdir()
    _write(spec / "api.yaml", _api())
    for n in range(resources):
        _write(spec / f"{_name(n)}.yaml", _resource(_name(n), ACTIONS[:actions]))
    return spec


def wide_resource(folder: Path, operations: int = 600) -> Path:
    """The specs of an API that has all of its operations in one resource."""
    spec = folder / "wide"
    spec.mkdir()
    _write(spec / "api.yaml", _api())
    actions = [(f"{_name(n)}", f"POST /{{id}}/{_name(n)}") for n in range(operations)]
    resource = _resource("thing", actions)
    del resource["use"]
    _write(spec / "things.yaml", resource)
    return spec


def heavy_operation(folder: Path, fields: int = 400, values: int = 2_000) -> Path:
    """The specs of an API with one operation, which has too many fields for a page."""
    spec = folder / "heavy"
    spec.mkdir()
    _write(spec / "api.yaml", _api())
    text = {"type": "string", "description": "What a field says of itself, in about so many words."}
    things = {
        "resource": "things",
        "path": "/things",
        "operations": {
            "create": {
                "http": "POST /",
                "query": {"kind": {"enum": [f"value_{n}" for n in range(values)]}},
                "request": {"fields": {f"field_{n}": {**text} for n in range(fields)}},
                "response": "any",
            }
        },
    }
    _write(spec / "things.yaml", things)
    return spec


def _name(n: int) -> str:
    """`invoice`, ..., `payment_invoice`, ..."""
    more, one = divmod(n, len(WORDS))
    return WORDS[one] if not more else f"{WORDS[(one + more) % len(WORDS)]}_{WORDS[one]}_{more}"


def _api() -> dict[str, Any]:
    return {
        "api": "large",
        "title": "A large API",
        "description": "Everything that a company has, and what can be done with it.",
        "version": "1",
        "base_url": "https://large.example/v1",
        "auth": {"bearer": {"argument": "token", "env": "LARGE_TOKEN"}},
        "targets": {"docs": {}},
        "parameters": {"common": {"title": "Common parameters", "query": PARAMETERS}},
        "envelopes": {
            "page": {
                "items": "data",
                "cursor": {"parameter": "after", "field": "next"},
                "fields": {"next": {"type": "string", "nullable": True}, "total": "integer"},
            }
        },
        "errors": {
            "message": "message",
            "fields": {
                "message": {"type": "string", "description": "What went wrong."},
                "code": {"type": "string", "description": "The same, for machines."},
            },
        },
    }


def _resource(name: str, actions: Any) -> dict[str, Any]:
    words = name.replace("_", " ")
    class_ = "".join(word.capitalize() for word in name.split("_"))
    return {
        "resource": name,
        "path": f"/{name}",
        "title": class_,
        "description": f"Each {words} of a company.",
        "use": ["common"],
        "models": _models(class_, words),
        "operations": {action: _operation(action, http, class_, words) for action, http in actions},
    }


def _operation(action: str, http: str, class_: str, words: str) -> dict[str, Any]:
    said: dict[str, Any] = {
        "http": http,
        "summary": f"{action.capitalize().replace('_', ' ')} {words}",
        "description": f"Does what `{action}` says with a {words}, and says how it went.",
        "response": class_,
    }
    if "{id}" in http:
        said["path"] = {"id": {"type": "uuid", "description": f"The {words}."}}
    if action in ("list", "history"):
        said["envelope"] = "page"
    if http.startswith(("POST", "PATCH")):
        said["request"] = {
            "fields": {
                "name": {"type": "string", "required": True, "description": "How it is called."},
                "detail": {"type": f"{class_}Detail", "description": "What else is known."},
            }
        }
    return said


def _models(class_: str, words: str) -> dict[str, Any]:
    texts = ("id", "name", "state", "owner", "colour", "note")
    return {
        class_: {
            "description": f"A {words}.",
            "fields": {
                **{one: {"type": "string", "description": f"Its {one}."} for one in texts},
                "created_at": {"type": "date-time", "description": "When it was made."},
                "detail": {"type": f"{class_}Detail", "description": "What else is known."},
                "parts": {"type": f"list[{class_}Part]", "description": "What it consists of."},
            },
        },
        f"{class_}Detail": {
            "description": f"The details of a {words}.",
            "fields": {
                "kind": {"enum": ["small", "large"], "description": "How large it is."},
                "place": {"type": f"{class_}Place", "description": "Where it is."},
            },
        },
        f"{class_}Place": {
            "fields": {
                "city": {"type": "string", "description": "The city."},
                "latitude": {"type": "number", "description": "Degrees to the north."},
            }
        },
        f"{class_}Part": {
            "fields": {
                "name": {"type": "string", "description": "The name of the part."},
                "count": {"type": "integer", "description": "How many of them."},
                "parts": {"type": f"list[{class_}Part]", "description": "Parts of the part."},
            }
        },
    }


def _write(path: Path, document: dict[str, Any]) -> None:
    path.write_text(yaml.safe_dump(document, sort_keys=False, width=1000))
