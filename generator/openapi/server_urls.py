"""URLs of servers as documents write them -> those that a client can be made with."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from ..resolve.paths import base_url_fault, is_loopback
from ..resolve.servers import IN_HOST, IN_PATH
from .drafts import VariableDraft
from .naming.words import spoken, words_of

VARIABLE = re.compile(r"\{([^{}]+)\}")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_HTTP = re.compile(r"https?://", re.IGNORECASE)
_HOST = re.compile(r"(localhost|[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})(:\d+)?(?=/|$)")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*")
# What a value is that only a whole URL can hold: a part of the path, or a mark between words.
_WRITTEN_OUT = re.compile(r"[.-]|.*/.*")


def whole_url(
    url: str, variables: Sequence[VariableDraft]
) -> tuple[str, tuple[VariableDraft, ...]]:
    """The URL with the variables that a caller can choose; the others are written out.

    It has a scheme, or begins with `/` where the document does not say the host.
    """
    chosen: list[VariableDraft] = []
    for one in variables:
        url, kept = _with_variable(url, one)
        if kept is not None:
            chosen.append(kept)
    return _tidy(url), tuple(chosen)


def url_fault(url: str) -> str:
    """Why no client can call this URL, or ""; one without a host is asked for its path."""
    if _SCHEME.match(url) and not _HTTP.match(url):
        return "is no `https://` URL"
    filled = VARIABLE.sub("1", url)
    secure = _HTTP.sub("https://", filled, count=1)
    return base_url_fault(secure if _HTTP.match(url) else f"https://localhost{filled}")


def secure_url(url: str) -> str:
    """With `https` in place of `http`, which is for loopback hosts alone."""
    is_open = url.startswith("http://") and not is_loopback(urlsplit(url).hostname or "")
    return f"https{url[4:]}" if is_open else url


def _with_variable(url: str, variable: VariableDraft) -> tuple[str, VariableDraft | None]:
    """The URL, and the variable as it stands there; None where its usual value was written out."""
    placeholder = f"{{{variable.name}}}"
    before, _, after = url.partition(placeholder)
    if not before:
        return _with_origin(url, variable, after)
    if before.endswith("://"):
        variable = _mapped(variable, lambda value: _HTTP.sub("", value))
    is_host = _is_host(before)
    if is_host and _ends_host(before, after) and variable.default.startswith("/"):
        url, is_host = url.replace(placeholder, f"/{placeholder}"), False
    is_said = bool(variable.default)
    if is_host and variable.default == "/":
        return _named(url, replace(variable, default=""), IN_HOST)
    if not is_host:
        variable = _mapped(variable, lambda value: value.strip("/"))
    is_written_out = _WRITTEN_OUT.fullmatch(variable.default) if is_host else not variable.default
    if is_said and is_written_out:
        return url.replace(placeholder, variable.default), None
    return _named(url, variable, IN_HOST if is_host else IN_PATH)


def _with_origin(url: str, variable: VariableDraft, after: str) -> tuple[str, VariableDraft | None]:
    """The variable is the scheme and the host, or the host alone."""
    if _HTTP.match(variable.default):
        return variable.default.rstrip("/") + after, None
    if _HOST.fullmatch(variable.default):
        return _named(f"https://{url}", variable, IN_HOST)
    return after, None


def _named(
    url: str, variable: VariableDraft, allowed: re.Pattern[str]
) -> tuple[str, VariableDraft]:
    """With a name that a client can have, and the values that can stand there."""
    name = variable.name
    if not _NAME.fullmatch(name):
        name = spoken(words_of(name)) or "server"
    values = tuple(one for one in variable.values if allowed.fullmatch(one))
    default = variable.default if allowed.fullmatch(variable.default) else ""
    named = replace(variable, name=name, default=default, values=values)
    return url.replace(f"{{{variable.name}}}", f"{{{name}}}"), named


def _is_host(before: str) -> bool:
    """Whether what follows is a part of the host."""
    return bool(_SCHEME.match(before)) and "/" not in before.partition("://")[2]


def _ends_host(before: str, after: str) -> bool:
    """Whether a host is whole before, and nothing more of it comes."""
    return before[-1] not in "./:-" and after[:1] in ("", "/")


def _mapped(variable: VariableDraft, change: Callable[[str], str]) -> VariableDraft:
    values = tuple(dict.fromkeys(map(change, variable.values)))
    return replace(variable, default=change(variable.default), values=values)


def _tidy(url: str) -> str:
    """Without what no base URL holds: a password, a query, empty segments."""
    url = re.split(r"[?#]", url, maxsplit=1)[0]
    if url.startswith("//"):
        url = f"https:{url}"
    if not _SCHEME.match(url):
        if _HOST.match(url) and "." in url.partition("/")[0]:
            url = f"https://{url}"
        else:
            return re.sub("/{2,}", "/", f"/{url.removeprefix('.')}").rstrip("/")
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    host = _ascii(host.rpartition("@")[2])
    return f"{scheme.lower()}://{host}" + re.sub("/{2,}", "/", slash + path).rstrip("/")


def _ascii(host: str) -> str:
    """A host as it stands in a request."""
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return host
