"""A path as a document writes it -> the path, and the query, that the spec language takes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, unquote_plus

_TOKEN = re.compile(r"\{[^{}]*\}|[^{}]+|[{}]")
_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_PLAIN_ESCAPE = re.compile(r"%(2[eE]|3[bB])")
_STRUCTURE = re.compile(r"%(2[fF]|5[cC])|\\")
_SAFE = "/-._~!$&'()*+,;=:@%"


@dataclass(frozen=True, slots=True)
class QueryPart:
    """`wire=value`, or `wire={placeholder}`, behind the `?` or `#` of a path."""

    wire: str
    value: str = ""
    placeholder: str = ""


@dataclass(slots=True)
class PathTemplate:
    """`names` are the placeholders of `path`; `fault` says why no request can be made of it.

    `notes` say what was read otherwise than it is written.
    """

    path: str = ""
    fault: str = ""
    names: dict[str, None] = field(default_factory=dict[str, None])
    query: list[QueryPart] = field(default_factory=list[QueryPart])
    fragment: list[QueryPart] = field(default_factory=list[QueryPart])
    notes: list[str] = field(default_factory=list[str])


def path_template(written: str, declared: Collection[str]) -> PathTemplate:
    """`declared` are the path parameters by name."""
    template = PathTemplate()
    if _URL.match(written):
        template.fault = "its path is a URL; write the host below `servers`"
        return template
    path, query, fragment = _split(written.strip())
    template.query = list(_query_parts(query))
    template.fragment = [one for one in _query_parts(fragment) if not one.placeholder]
    if path.startswith("//"):
        path = f"/{path.lstrip('/')}"
        template.notes.append("a path begins with one `/`")
    if not path.startswith("/"):
        path = f"/{path}"
        template.notes.append("a path begins with `/`")
    template.path = "".join(_read(token, declared, template) for token in _TOKEN.findall(path))
    template.fault = template.fault or _fault(template.path)
    return template


def _split(written: str) -> tuple[str, str, str]:
    """Path, query and fragment; what stands in braces is no mark of them."""
    parts, current = ["", "", ""], 0
    for token in _TOKEN.findall(written):
        if token.startswith("{"):
            parts[current] += token
            continue
        for character in token:
            following = {"?": 1, "#": 2}.get(character, 0)
            if following > current:
                current = following
            else:
                parts[current] += character
    return parts[0], parts[1], parts[2]


def _query_parts(query: str) -> Iterator[QueryPart]:
    for pair in query.split("&"):
        wire, _, value = pair.partition("=")
        inner = _PLACEHOLDER.fullmatch(value)
        if not wire or "{" in wire or ("{" in value and not inner):
            continue
        yield QueryPart(
            unquote_plus(wire),
            "" if inner else unquote_plus(value),
            inner.group(1).strip() if inner else "",
        )


def _read(token: str, declared: Collection[str], template: PathTemplate) -> str:
    if token in ("{", "}"):
        template.fault = "the braces of its path are no pairs"
        return ""
    if token.startswith("{"):
        return _placeholder(token[1:-1], declared, template)
    return _literal(token, template)


def _literal(text: str, template: PathTemplate) -> str:
    text = _PLAIN_ESCAPE.sub(lambda escape: unquote_plus(escape.group()), text)
    if _STRUCTURE.search(text):
        template.fault = (
            "its path has an escaped slash or a backslash, which servers read otherwise"
        )
    escaped = quote(_BAD_ESCAPE.sub("%25", text), safe=_SAFE)
    if escaped != text:
        template.notes.append(f"in a URL, `{text}` is `{escaped}`")
    return escaped


def _placeholder(inner: str, declared: Collection[str], template: PathTemplate) -> str:
    """Also in the forms of URI templates and of routers: `{+path}`, `{id:[0-9]+}`, `{id?}`."""
    if inner in declared and "/" not in inner:
        return _named(inner, template)
    bare = inner.strip()
    if bare[:1] in ("?", "&"):
        return ""
    names = [_bare_name(one) for one in bare.lstrip("+#./;").split(",")]
    if not all(names):
        template.fault = f"its path has a parameter `{{{inner}}}` without a name"
        return ""
    found = [_declared_name(name, declared) for name in names]
    read = ",".join(f"{{{name}}}" for name in found)
    if bare.startswith((".", ";")):
        read = bare[0] + read
    if read != f"{{{inner}}}":
        template.notes.append(f"`{{{inner}}}` is read as `{read}`")
    for name in found:
        _named(name, template)
    return read


def _bare_name(text: str) -> str:
    return text.partition(":")[0].strip().strip("*+?=<>$/").strip().replace("/", "_")


def _declared_name(name: str, declared: Collection[str]) -> str:
    """As it is declared, where that is the same but for its case."""
    if name in declared:
        return name
    alike = [one for one in declared if one.lower() == name.lower() and "/" not in one]
    return alike[0] if len(alike) == 1 else name


def _named(name: str, template: PathTemplate) -> str:
    template.names.setdefault(name)
    return f"{{{name}}}"


def _fault(path: str) -> str:
    for segment in path.split("/"):
        if segment in (".", ".."):
            return f"its path has a segment `{segment}`, which every URL drops"
    return ""
