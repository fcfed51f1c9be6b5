"""Resolving, part 3: base URL, methods and path templates."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, unquote, urlsplit

from ..diagnostics import Location, Report

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "QUERY")

_LITERAL = re.compile(r"([A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})*")
# Escaped, these would still be read as parts of the path's structure somewhere.
_STRUCTURE = re.compile(r"[./\\%]")
_PLACEHOLDER = re.compile(r"\{([^{}/]+)\}")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9\-.]*[A-Za-z0-9])?")


def http_line(text: str, at: Location, report: Report) -> tuple[str, str] | None:
    """`POST /join` as method and path."""
    method, space, path = text.partition(" ")
    if not space:
        mend = f"GET {text}" if text.startswith("/") else f"{text} /"
        report.error(at, "bad-http", f"`{text}` is not a method and a path; write `{mend}`")
        return None
    if method not in METHODS:
        report.error(at, "bad-method", f"`{method}` is not a method; {_methods_hint(method)}")
        return None
    return (method, path) if check_path(path, at, report) else None


def join(resource_path: str, operation_path: str) -> str:
    """The whole template; an operation's `/` adds nothing."""
    base = resource_path.rstrip("/")
    return base + operation_path if operation_path != "/" else base or "/"


def check_path(path: str, at: Location, report: Report) -> bool:
    fault = _path_fault(path)
    if fault:
        report.error(at, "bad-path", f"the path `{path}` {fault}")
    return not fault


def check_resource_path(path: str, at: Location, report: Report) -> None:
    if path != "/" and path.startswith("/") and path.endswith("/"):
        mend = path.rstrip("/") or "/"
        report.error(at, "bad-path", f"the path `{path}` ends with a slash; write `{mend}`")
    else:
        check_path(path, at, report)


def placeholders(path: str) -> tuple[str, ...]:
    """The names in braces, in order, each once."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(path)))


def shape(path: str) -> str:
    """The template without its parameters' names: what a server can tell apart."""
    return _PLACEHOLDER.sub("{}", path)


def pointer(method: str, path: str) -> str:
    """Where an OpenAPI document has the operation: "#/paths/~1pets~1{id}/get"."""
    segment = path.replace("~", "~0").replace("/", "~1")
    return f"#/paths/{segment}/{method.lower()}"


def _methods_hint(method: str) -> str:
    upper = method.strip().upper()
    return f"write `{upper}`" if upper in METHODS else "one of " + ", ".join(METHODS)


def _path_fault(path: str) -> str:
    if not path.startswith("/"):
        return "does not start with `/`"
    if path.startswith("//"):
        return "starts with two slashes"
    segments = path[1:].split("/")
    return next((fault for fault in map(_segment_fault, segments) if fault), "")


def _segment_fault(segment: str) -> str:
    """Parameters, alone or with text around them; an empty segment is one too."""
    literal = _PLACEHOLDER.sub("", segment)
    if segment in (".", ".."):
        return f"has a segment `{segment}`, which a URL drops"
    if "{" in literal or "}" in literal:
        return f"has a segment `{segment}`, whose braces hold no parameter; write `{{name}}`"
    if "?" in literal:
        return "holds a query; declare it below `query:`"
    if "#" in literal:
        return "holds a fragment, which is not sent; take it out"
    escapes = re.findall(r"%[0-9A-Fa-f]{2}", literal)
    if any(_STRUCTURE.fullmatch(unquote(escape)) for escape in escapes):
        return f"has a segment `{segment}`, whose escapes a server may take for a part of the path"
    if _LITERAL.fullmatch(literal):
        return ""
    return f"has a segment `{segment}`, which holds characters that cannot stand in a path"


def base_url_fault(text: str) -> str:
    """What is wrong with a base URL in which no variable stands, or ""."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return "is not a URL"
    if not re.fullmatch(r"[\x21-\x7e]+", text):
        return "holds characters other than plain ASCII; write the host in its `xn--` form"
    return _origin_fault(parts, port) or _rest_fault(text, parts.path)


def _origin_fault(parts: SplitResult, port: int | None) -> str:
    host = parts.hostname or ""
    if parts.scheme not in ("https", "http") or not host:
        return "is not an `https://` URL"
    if "@" in parts.netloc:
        return "holds a user or a password; take it out"
    if not is_loopback(host) and not _HOST.fullmatch(host):
        return "has no plain host name"
    if parts.scheme == "http" and not is_loopback(host):
        return "is not encrypted; write `https://` (`http://` is for loopback hosts)"
    return "has port 0" if port == 0 else ""


def _rest_fault(text: str, path: str) -> str:
    if "?" in text or "#" in text:
        return "holds a query or a fragment; take it out"
    if "//" in path:
        return "has a path that has an empty segment"
    fault = _path_fault(path or "/")
    return f"has a path that {fault}" if fault else ""


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def without_userinfo(text: str) -> str:
    """A password in a spec is a mistake; printing it would be another."""
    return re.sub(r"//[^/@]*@", "//***@", text)
