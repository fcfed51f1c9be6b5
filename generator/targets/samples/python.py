"""A request -> Python's `requests`."""

from __future__ import annotations

import json

from ...render import Page, render
from ...samples.example import Answer, Example, Sample, Secret
from ...samples.values import in_brackets
from ...samples.wire import (
    FileContent,
    FormContent,
    JsonContent,
    MultipartContent,
    Part,
    TextContent,
    WireRequest,
    Words,
)
from ...text import PyExpression, PyString, PyValue
from ...text.code import Code
from .views import RequestsView


def requests(request: WireRequest, example: Example) -> Sample:
    view = _Requests(request, example.has_values).view(example.answer)
    text = render("samples", Page("python_requests.py", "requests.py.jinja", view))
    return Sample(
        title="Python requests",
        language="python",
        file="python_requests.py",
        comment="#",
        text=text,
    )


class _Requests:
    def __init__(self, request: WireRequest, has_values: bool) -> None:
        self._request = request
        self._has_values = has_values
        self._imports: set[str] = set()

    def view(self, answer: Answer) -> RequestsView:
        headers = tuple(
            (PyString(name), self._value(value)) for name, value in self._request.headers
        )
        parameters = PyValue(self._parameters()) if self._request.query else None
        payload, sent = self._payload()
        basic = self._basic()
        arguments = [
            *(["headers=headers"] if headers else []),
            *(["params=params"] if parameters else []),
            *([sent] if payload else []),
            *(["stream=True"] if answer is Answer.STREAM else []),
        ]
        return RequestsView(
            standard=tuple(PyExpression(line) for line in _imports(self._imports)),
            url=PyString(self._request.url),
            headers=headers,
            parameters=parameters,
            payload=payload,
            method=_method(self._request.method),
            arguments=(*map(PyExpression, arguments), *basic),
            answer=PyExpression(_ANSWERS.get(answer, "print(response.json())")),
        )

    def _parameters(self) -> dict[str, object]:
        """By name: one value, or a list of several."""
        found: dict[str, list[Code]] = {}
        for name, value in self._request.query:
            found.setdefault(name, []).append(self._value(value))
        return {name: values[0] if len(values) == 1 else values for name, values in found.items()}

    def _basic(self) -> list[PyExpression]:
        if not self._request.basic:
            return []
        user, password = (self._value((one,)) for one in self._request.basic)
        return [PyExpression("auth=(", user, ", ", password, ")")]

    def _value(self, value: Words) -> Code:
        words = [
            word if isinstance(word, str) or self._has_values else in_brackets(word.placeholder)
            for word in value
        ]
        if all(isinstance(word, str) for word in words):
            return PyString("".join(map(str, words)))
        return PyExpression.join(" + ", [self._word(word) for word in words])

    def _word(self, word: str | Secret) -> Code:
        if isinstance(word, str):
            return PyString(word)
        self._imports.add("import os")
        return PyExpression("os.environ[", PyString(word.env), "]")

    def _payload(self) -> tuple[tuple[Code, Code] | None, str]:
        """The variable with its value, and the argument that sends it."""
        name, payload = PyExpression("payload"), "data=payload"
        match self._request.content:
            case None:
                return None, ""
            case JsonContent(value):
                return (name, PyValue(value)), "json=payload"
            case FormContent(pairs):
                return (
                    name,
                    PyValue([_tuple(PyString(a), PyString(b)) for a, b in pairs]),
                ), payload
            case MultipartContent(parts):
                files = PyValue([self._part(part) for part in parts])
                return (PyExpression("files"), files), "files=files"
            case TextContent(text):
                return (name, PyExpression(PyString(text), ".encode()")), payload
            case FileContent(file):
                return (name, self._file(file)), payload

    def _part(self, part: Part) -> PyExpression:
        none = PyExpression("None")
        if part.json is not None:
            text = PyString(json.dumps(part.json.value))
            held = _tuple(none, text, PyString("application/json"))
        elif part.file:
            held = _tuple(PyString(part.file), self._file(part.file))
        else:
            held = _tuple(none, PyString(part.text))
        return _tuple(PyString(part.name), held)

    def _file(self, file: str) -> PyExpression:
        self._imports.add("from pathlib import Path")
        return PyExpression("Path(", PyString(file), ").read_bytes()")


def _method(method: str) -> PyExpression:
    """What sends it, up to the URL; not every method has a function."""
    if method == "QUERY":
        return PyExpression("request(", PyString(method), ", ")
    return PyExpression(method.lower(), "(")


_ANSWERS = {
    Answer.TEXT: "print(response.text)",
    Answer.BYTES: "print(response.content)",
    Answer.STREAM: "for line in response.iter_lines():\n    print(line.decode())",
    Answer.NOTHING: "print(response.status_code)",
}


def _imports(lines: set[str]) -> list[str]:
    """Modules first, then names of modules."""
    return sorted(lines, key=lambda line: (line.startswith("from"), line))


def _tuple(*items: Code) -> PyExpression:
    return PyExpression("(", PyExpression.join(", ", items), ")")
