# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Links to the next page: they are the server's, and lead nowhere but to it."""

from contextlib import suppress
from urllib.parse import unquote_plus

import httpx2

from .errors import PaginationError
from .request import Call


def resolved(link: str, call: Call, base_url: str) -> str:
    """The whole URL that `link` means in the reply to `call`. What is none stays as it
    came, and is refused when the page is asked for."""
    try:
        url = _url(call, base_url).join(link)
    except (httpx2.InvalidURL, UnicodeError):
        return link
    return str(url.copy_with(fragment=None))


def at_link(link: str, call: Call, base_url: str) -> Call:
    """`call` for the page at `link`: its headers go there, so it must be where they
    were meant for. No message shows the link: its query may hold what is secret."""
    own = _url(call, base_url)
    url, problem = own, "is no URL"
    with suppress(httpx2.InvalidURL, UnicodeError):
        url = own.join(link)
        problem = _problem(url, own)
    if problem:
        where = call.operation.label
        raise PaginationError(
            f"the link to the next page {problem} ({where})",
            method=call.operation.method,
            url=base_url + call.path,
        )
    path, _, query = url.raw_path.decode("ascii").partition("?")
    return call.elsewhere(_below(path, base_url), _entries(query))


def _url(call: Call, base_url: str) -> httpx2.URL:
    return httpx2.URL(base_url + call.target())


def _problem(url: httpx2.URL, own: httpx2.URL) -> str:
    if url.userinfo:
        return "holds a user or a password"
    if (url.scheme, url.host) != (own.scheme, own.host):
        return f"leads to another server, {url.scheme}://{url.host}"
    return "" if url.port == own.port else "leads to another port of the server"


def _below(path: str, base_url: str) -> str:
    """`path` as a continuation of the base URL, also where it leads out of that."""
    base = httpx2.URL(base_url).path.rstrip("/")
    if path == base or path.startswith(f"{base}/"):
        return path[len(base) :]
    return "/.." * base.count("/") + path


def _entries(query: str) -> dict[str, str]:
    """The text of each parameter, by its name."""
    entries: dict[str, str] = {}
    for text in filter(None, query.split("&")):
        name = unquote_plus(text.partition("=")[0])
        entries[name] = f"{entries[name]}&{text}" if name in entries else text
    return entries
