"""A request -> JavaScript's `fetch`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from ...ir import Json
from ...naming import words
from ...render import Page, render
from ...samples.example import Answer, Example, Sample, Secret
from ...samples.query import escaped
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
from ...text import JsonText, JsString, JsTemplate, JsVariable
from ...text.code import Code, Expression
from ...text.javascript import LARGEST_EXACT
from .views import FetchView, Pairs

# Names that a constant of ours cannot have: JavaScript's, and those that the sample uses.
_RESERVED = frozenset(
    "arguments async await body break btoa case catch class console const continue data debugger "
    "default delete do else enum eval export extends false fetch finally for function if "
    "implements import in instanceof interface let new null package params private process "
    "protected public readFile response return static super switch this throw true try typeof "
    "undefined var void while with yield".split()
)
_UNRESERVED = re.compile(r"[A-Za-z0-9_.~<>-]*")


def fetch(request: WireRequest, example: Example) -> Sample:
    writer = _Fetch(request, example.has_values)
    view = writer.view(example.answer)
    text = render("samples", Page("javascript_fetch.mjs", "fetch.mjs.jinja", view))
    return Sample(
        title="JavaScript fetch",
        language="javascript",
        file="javascript_fetch.mjs",
        comment="//",
        text=text,
    )


class _Fetch:
    def __init__(self, request: WireRequest, has_values: bool) -> None:
        self._request = request
        self._has_values = has_values

    def view(self, answer: Answer) -> FetchView:
        names = self._constants()
        content = self._request.content
        body, filled, sent = _body(content)
        return FetchView(
            reads_files=_reads_files(content),
            constants=tuple(
                (name, self._value(value))
                for name, (_, value) in zip(names or (), self._request.query, strict=False)
            ),
            parameters=() if names is not None else self._parameters(),
            body=body,
            filled=filled,
            url=self._url(names),
            method=JsString(self._request.method),
            headers=self._headers(),
            sent=sent,
            answer=_answer(answer),
        )

    def _constants(self) -> list[Code] | None:
        """A constant for each parameter of the query, where nothing in it has to be escaped and
        each has a name of its own; else None."""
        names = [_camel(name) for name, _ in self._request.query]
        texts = [[name, *value] for name, value in self._request.query]
        is_plain = all(
            isinstance(word, str) and _UNRESERVED.fullmatch(word) for text in texts for word in text
        )
        are_names = len(set(names)) == len(names) and all(map(_is_name, names))
        return [Expression(name) for name in names] if is_plain and are_names else None

    def _parameters(self) -> Pairs:
        return tuple((JsString(name), self._value(value)) for name, value in self._request.query)

    def _url(self, names: list[Code] | None) -> JsTemplate:
        if names is None:
            return JsTemplate(self._request.url, "?", Expression("params"))
        parts: list[str | Code] = [self._request.url]
        for start, name, (wire, _) in zip(_separators(), names, self._request.query, strict=False):
            parts += [f"{start}{escaped(wire)}=", name]
        return JsTemplate(*parts)

    def _headers(self) -> Pairs:
        headers = [(JsString(name), self._value(value)) for name, value in self._request.headers]
        if self._request.basic:
            user, password = (self._word(one) for one in self._request.basic)
            encoded = Expression("btoa(", JsTemplate(user, ":", password), ")")
            headers.insert(0, (JsString("Authorization"), Expression("'Basic ' + ", encoded)))
        return tuple(headers)

    def _value(self, value: Words) -> Code:
        words = [self._word(word) for word in value]
        if len(words) == 1 and isinstance(words[0], Code):
            return words[0]
        return JsTemplate(*words)

    def _word(self, word: str | Secret) -> str | Code:
        if isinstance(word, str):
            return word
        return JsVariable(word.env) if self._has_values else in_brackets(word.placeholder)


def _camel(name: str) -> str:
    first, *rest = words(name) or ("",)
    return first + "".join(word.capitalize() for word in rest)


def _is_name(name: str) -> bool:
    return name[:1].isalpha() and name not in _RESERVED


def _separators() -> Iterator[str]:
    yield "?"
    while True:
        yield "&"


def _body(
    content: JsonContent | FormContent | MultipartContent | TextContent | FileContent | None,
) -> tuple[Code | None, tuple[Code, ...], Code | None]:
    """What `body` is, what fills it, and how it is sent."""
    whole = Expression("body")
    match content:
        case None:
            return None, (), None
        case JsonContent(value) if _is_exact(value):
            return JsonText(value), (), Expression("body: JSON.stringify(body)")
        case JsonContent(value):
            return JsString(json.dumps(value)), (), whole
        case FormContent(pairs):
            appended = tuple(_append(JsString(name), JsString(text)) for name, text in pairs)
            return Expression("new URLSearchParams()"), appended, whole
        case MultipartContent(parts):
            return Expression("new FormData()"), tuple(map(_part, parts)), whole
        case TextContent(text):
            return JsString(text), (), whole
        case FileContent(file):
            return Expression("await readFile(", JsString(file), ")"), (), whole


def _is_exact(value: Json) -> bool:
    """Whether JavaScript reads a literal as JSON means it: it rounds large integers, and
    `__proto__` is no key to it."""
    match value:
        case dict():
            return "__proto__" not in value and all(map(_is_exact, value.values()))
        case list():
            return all(map(_is_exact, value))
        case int():
            return abs(value) <= LARGEST_EXACT
        case _:
            return True


def _part(part: Part) -> Expression:
    name = JsString(part.name)
    if part.json is not None:
        text = JsString(json.dumps(part.json.value))
        return _append(name, Expression("new Blob([", text, "], { type: 'application/json' })"))
    if part.file:
        blob = Expression("new Blob([await readFile(", JsString(part.file), ")])")
        return _append(name, blob, JsString(part.file))
    return _append(name, JsString(part.text))


def _append(*arguments: Code) -> Expression:
    return Expression("body.append(", Expression.join(", ", arguments), ");")


def _reads_files(content: object) -> bool:
    match content:
        case FileContent():
            return True
        case MultipartContent(parts):
            return any(part.file for part in parts)
        case _:
            return False


def _answer(answer: Answer) -> tuple[Code, ...]:
    reads = {Answer.TEXT: "text", Answer.BYTES: "arrayBuffer"}
    if answer is Answer.NOTHING:
        return (Expression("console.log(response.status);"),)
    if answer is Answer.STREAM:
        return (
            Expression("const text = response.body.pipeThrough(new TextDecoderStream());"),
            Expression("for await (const piece of text) {"),
            Expression("  console.log(piece);"),
            Expression("}"),
        )
    read = reads.get(answer, "json")
    return (
        Expression(f"const data = await response.{read}();"),
        Expression("console.log(data);"),
    )
