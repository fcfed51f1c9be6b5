"""Servers -> URLs with names and variables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from ..naming import free_name
from .drafts import ServerDraft, VariableDraft
from .naming.words import spoken, words_of
from .prose import line
from .reading import Reading
from .server_urls import VARIABLE, secure_url, url_fault, whole_url
from .values import Value, given, text_of

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|\{")
_WITH_HOST = re.compile(r"https?://[^/]")
_SPACES = re.compile(r"\s+(?![^{}]*\})")
_SCHEME_VARIABLE = re.compile(r"\{([^{}]+)\}://")
# Words that every server's description has, and that tell none from another.
_EMPTY_WORDS = frozenset(
    "a an and api base default endpoint env environment for host http https is main of on our "
    "rest server service the this to url use used using your".split()
)
_MOST_WORDS = 3
_SAME_EVERYWHERE = frozenset("www com org net io co dev app".split())


@dataclass(frozen=True, slots=True)
class Servers:
    reading: Reading

    def read(self, root: Value) -> None:
        """The API's servers into the draft; the first is the usual one."""
        found = [one for one in self._listed(root) if one.url]
        names = _names(found)
        self.reading.draft.servers.extend(
            ServerDraft(
                url=one.url,
                at=one.at,
                description=one.description,
                name=name,
                variables=one.variables,
            )
            for one, name in zip(found, names, strict=True)
        )

    def base_url(self, *owners: Value) -> str:
        """Another host than the API's, as the operation or else its path says; else ""."""
        for owner in owners:
            found = [one for one in self._listed(owner) if one.url]
            if found:
                return self._sendable(self._other(found), found[0])
        return ""

    def _sendable(self, url: str, server: ServerDraft) -> str:
        """A URL that a request can be sent to, or "" and a warning."""
        unknown = set(VARIABLE.findall(url)) - {one.name for one in self._usual().variables}
        if url and unknown:
            message = f"`{url}` has a variable that the API's own has not; the API's is taken"
            self.reading.warn_at(server.at, "", "bad-server", message)
            return ""
        if url and not _WITH_HOST.match(url):
            message = f"`{url}` is no URL of a server; the API's is taken"
            self.reading.warn_at(server.at, "", "bad-server", message)
            return ""
        secure = secure_url(url)
        if secure != url:
            message = f"the server is not encrypted; its URL is taken as `{secure}`"
            self.reading.warn_at(server.at, "", "insecure-server", message)
        return secure

    def _other(self, servers: Sequence[ServerDraft]) -> str:
        known = {_normal(one.url) for one in self.reading.draft.servers}
        filled = [self._filled(one) for one in servers]
        if any(_normal(one) in known for one in (*filled, *(one.url for one in servers))):
            return ""
        return filled[0]

    def _filled(self, server: ServerDraft) -> str:
        """The URL with the variables that are not the API's filled in; absolute where it can be."""
        usual = {one.name: one.default for one in server.variables}
        of_api = {one.name for one in self._usual().variables}

        def value(match: re.Match[str]) -> str:
            name = match.group(1)
            return match.group() if name in of_api else usual.get(name, "") or match.group()

        url = VARIABLE.sub(value, server.url)
        base = self._usual().url
        if _ABSOLUTE.match(url) or not _ABSOLUTE.match(base):
            return url
        return urljoin(base.rstrip("/") + "/", url)

    def _usual(self) -> ServerDraft:
        servers = self.reading.draft.servers
        return servers[0] if servers else ServerDraft(url="", at=self.reading.draft.at)

    def _listed(self, owner: Value) -> Iterator[ServerDraft]:
        for value in self.reading.items(owner, "servers", "`servers`"):
            said = self._with_scheme(_SPACES.sub("", value.text("url")), value)
            url, variables = whole_url(said, tuple(self._variables(value, said)))
            if fault := url_fault(url):
                message = f"the server `{said}` {fault}; it is left out"
                self.reading.warn(value, "bad-server", message)
                continue
            yield ServerDraft(
                url=url,
                at=value.at,
                description=line(value, "description"),
                name=line(value, "name") or line(value, "x-name") or line(value, "x-sdkpress-name"),
                variables=variables,
            )

    def _with_scheme(self, url: str, server: Value) -> str:
        """`{scheme}://host` as https, where that is one of its values; else as its usual one."""
        match = _SCHEME_VARIABLE.match(url)
        if match is None:
            return url
        variable = given(given(server, "variables"), match.group(1))
        enum = given(variable, "enum")
        default = variable.text("default") if variable is not None else ""
        values = [text_of(one.raw) for one in enum.items()] if enum is not None else []
        is_secure = not default or "https" in (default, *values)
        return ("https" if is_secure else default) + url[match.end(1) + 1 :]

    def _variables(self, server: Value, url: str) -> Iterator[VariableDraft]:
        said = dict(self.reading.mapping(server, "variables", "`variables`"))
        for name in dict.fromkeys(VARIABLE.findall(url)):
            value = said.get(name)
            if value is None or not value.is_mapping:
                message = (
                    f"the variable `{{{name}}}` of the server is not declared; a client is given it"
                )
                self.reading.warn(server, "undeclared-variable", message)
                yield VariableDraft(name=name, at=server.at)
                continue
            said_default = value.get("default")
            is_empty = said_default is not None and said_default.raw == ""
            default = "/" if is_empty else value.text("default")
            yield VariableDraft(
                name=name,
                at=value.at,
                default=default,
                values=_values(value, value.text("default")),
                description=line(value, "description"),
            )


def _values(variable: Value, default: str) -> tuple[str, ...]:
    """The values of an enum, the default among them; none where any will do."""
    enum = given(variable, "enum")
    texts = [text_of(one.raw) for one in enum.items()] if enum is not None else []
    values = [text for text in texts if text]
    return tuple(dict.fromkeys([default, *values] if default and values else values))


def _normal(url: str) -> str:
    return url.rstrip("/").lower()


def _names(servers: Sequence[ServerDraft]) -> list[str]:
    """A name for each: what it is called, its description, or its host; none for one alone."""
    if len(servers) < 2:
        return [""] * len(servers)
    names: list[str] = []
    for one in servers:
        proposals = [spoken(words_of(one.name)), _of_description(one), _of_host(one)]
        free = [name for name in proposals if name and name not in names]
        names.append(free[0] if free else free_name("server", names.__contains__))
    return names


def _of_description(server: ServerDraft) -> str:
    """`sandbox` of "The sandbox server."; nothing where it is a sentence."""
    first = re.split(r"[.,:;(\n]| - ", server.description, maxsplit=1)[0]
    if "//" in server.description[:60]:
        return ""
    words = [word for word in words_of(first) if word not in _EMPTY_WORDS]
    return spoken(words) if 0 < len(words) <= _MOST_WORDS else ""


def _of_host(server: ServerDraft) -> str:
    """`eu` of `https://api.eu.acme.example/v1`: what the host says besides the usual words."""
    try:
        host = urlsplit(VARIABLE.sub("", server.url)).hostname or ""
    except ValueError:
        return ""
    labels = host.split(".")[:-1] or [host]
    telling = [one for one in labels if one not in _SAME_EVERYWHERE and one not in _EMPTY_WORDS]
    return spoken(words_of(" ".join(telling[:2])))
