"""Resolving, help: names and values of headers and cookies, and the headers of every request."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..diagnostics import Report
from ..nodes import Scalar, Text, shortened
from .facts import plain
from .literals import check_secret

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_VALUE = re.compile(r"(?:[!-~](?:[ \t!-~]*[!-~])?)?")
_COOKIE_VALUE = re.compile(r"[!#-+\--:<-\[\]-~]*")
_RESERVED = frozenset(
    "accept accept-encoding authorization connection content-length content-type cookie expect "
    "host keep-alive proxy-authorization proxy-connection set-cookie te trailer transfer-encoding "
    "upgrade user-agent".split()
)


def is_token(text: str) -> bool:
    return _TOKEN.fullmatch(text) is not None


def check_header_name(wire: Text, report: Report, *, allowed: str = "") -> None:
    """A header that a spec may set; `allowed` is one of ours that it may set here."""
    if wire.lower() in _RESERVED - {allowed}:
        message = f"the header `{wire}` is set by the client itself; leave it out{_mend(wire)}"
        report.error(wire.at, "reserved-header", message)
    elif not is_token(wire):
        message = f"`{shortened(wire)}` is not a header name; it holds more than token characters"
        report.error(wire.at, "bad-header", message)


def _mend(wire: str) -> str:
    """What says the same in our language."""
    said = {
        "accept": ", and say `media_type` in `response`",
        "authorization": ", and say how a client proves who it is in `auth`",
        "content-type": ", and say `media_type` in `request`",
        "cookie": ", and declare each cookie below `cookie`",
    }
    return said.get(wire.lower(), "")


def check_cookie_name(wire: Text, report: Report) -> None:
    if not is_token(wire):
        message = (
            f"`{shortened(wire)}` is not a cookie's name: it is made of ASCII letters, digits and "
            "!#$%&'*+-.^_`|~; write the name alone"
        )
        report.error(wire.at, "bad-cookie", message)


def check_header_value(value: Text, report: Report) -> None:
    """A constant one: visible ASCII, with spaces between."""
    if not _VALUE.fullmatch(value):
        message = (
            "the value of a header is one line of visible ASCII, without spaces around it; "
            "take the other characters out"
        )
        report.error(value.at, "bad-header", message)


def check_cookie_value(value: Text, report: Report) -> None:
    """A constant one."""
    if not _COOKIE_VALUE.fullmatch(value):
        message = (
            "the value of a cookie is visible ASCII without quotes, commas, semicolons and "
            "backslashes; take the other characters out"
        )
        report.error(value.at, "bad-cookie", message)


def read_headers(said: Mapping[Text, Text], report: Report) -> tuple[tuple[str, str], ...]:
    """The constant headers of every request."""
    first: dict[str, Text] = {}
    for name, value in said.items():
        if not name:
            message = "a name on the wire cannot be empty: write the one that the API uses"
            report.error(name.at, "bad-name", message)
            continue
        check_header_name(name, report)
        check_header_value(value, report)
        check_secret(Scalar(value, False), report)
        other = first.setdefault(name.lower(), name)
        if other is not name:
            message = f"the header `{name}` stands here already, at {other.at}; take one out"
            report.error(name.at, "duplicate-header", message)
    return tuple((plain(name), plain(value)) for name, value in said.items())
