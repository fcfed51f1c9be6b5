"""A request -> curl."""

from __future__ import annotations

from collections.abc import Iterator

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
from ...text import JsonText, ShellVariable, ShellWord
from ...text.code import Expression
from .views import CurlView

# What stands around a placeholder.
_PLACEHOLDER = "<>"


def curl(request: WireRequest, example: Example) -> Sample:
    writer = _Curl(request, example.has_values)
    view = CurlView(
        is_literal=example.has_values or "[" in writer.url().__html__(),
        method=_method(request.method),
        url=writer.url(),
        options=(*writer.options(), *_output(example.answer)),
    )
    text = render("samples", Page("curl.sh", "curl.sh.jinja", view))
    return Sample(title="curl", language="sh", file="curl.sh", comment="#", text=text)


def _method(method: str) -> Expression:
    """Asked by `-X` for a reply to HEAD, curl would wait for a body."""
    return Expression("--head" if method == "HEAD" else f"-X {method}")


def _output(answer: Answer) -> list[Expression]:
    """Bytes are no text for a terminal; what comes one by one is shown at once."""
    options = {Answer.BYTES: "--output reply.bin", Answer.STREAM: "--no-buffer"}
    return [Expression(options[answer])] if answer in options else []


class _Curl:
    def __init__(self, request: WireRequest, has_values: bool) -> None:
        self._request = request
        self._has_values = has_values

    def url(self) -> ShellWord:
        """With the query; a secret in it is an option of its own, which escapes its value."""
        pairs = [
            f"{escaped(name)}={self._query_text(value)}"
            for name, value in self._request.query
            if not self._is_secret(value)
        ]
        return ShellWord("?".join([self._request.url, *(["&".join(pairs)] if pairs else [])]))

    def _is_secret(self, value: Words) -> bool:
        return self._has_values and any(isinstance(word, Secret) for word in value)

    def _query_text(self, value: Words) -> str:
        text = "".join(map(str, self._words(value)))
        return escaped(text, "" if self._has_values else _PLACEHOLDER)

    def _words(self, value: Words) -> list[str | ShellVariable]:
        return [self._word(word) for word in value]

    def _word(self, word: str | Secret) -> str | ShellVariable:
        if isinstance(word, str):
            return word
        return ShellVariable(word.env) if self._has_values else in_brackets(word.placeholder)

    def options(self) -> Iterator[Expression]:
        for name, value in self._request.query:
            if self._is_secret(value):
                yield _option("--url-query", f"{name}=", *self._words(value))
        if self._request.basic:
            user, password = self._request.basic
            yield _option("-u", self._word(user), ":", self._word(password))
        for name, value in self._request.headers:
            words = self._words(value)
            # curl takes `name:` for a header that is not to be sent, and `name;` for an empty one.
            yield _option("-H", *([f"{name};"] if words == [""] else [f"{name}: ", *words]))
        yield from self._content()

    def _content(self) -> Iterator[Expression]:
        match self._request.content:
            case None:
                return
            case JsonContent(value):
                yield _option("-d", JsonText(value).__html__())
            case FormContent(pairs):
                for name, text in pairs:
                    yield _option("--data-urlencode", f"{escaped(name)}={text}")
                if not pairs:
                    yield _option("-d", "")
            case MultipartContent(parts):
                yield from map(_part, parts)
            case TextContent(text):
                yield _option("--data-raw", text)
            case FileContent(file):
                yield _option("--data-binary", f"@{file}")


def _option(name: str, *words: str | ShellVariable) -> Expression:
    return Expression(f"{name} ", ShellWord(*words))


def _part(part: Part) -> Expression:
    """`--form-string` takes a text as it is; within `-F`, quotes do."""
    name = part.name
    if part.json is not None:
        text = _form_quoted(JsonText(part.json.value, indent=0).__html__().replace("\n", " "))
        return _option("-F", f"{name}={text};type=application/json")
    if part.file:
        return _option("-F", f"{name}=@{part.file}")
    return _option("--form-string", f"{name}={part.text}")


def _form_quoted(text: str) -> str:
    escaped_text = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped_text}"'
