"""Which addresses a document may lead to: the site's own, and those of the web and of mail."""

from __future__ import annotations

import re

# A path that begins neither at a host's root nor at another host, and a place in a page.
_SITE = re.compile(r"(?!/)(?:[A-Za-z0-9_.~-]|/(?!/))*(?:#[A-Za-z0-9_.~-]*)?\Z")
# What is left of an address after percent encoding; parentheses would end a link of Markdown.
_ALLOWED = r"[A-Za-z0-9_.~!$&*+,;=:@/?#%'\[\]()-]+\Z"
_WEB = re.compile(rf"(?i:https?://|mailto:){_ALLOWED}")


def site_address(text: str) -> str:
    """A relative path within the site, an anchor, a key; anything else is a mistake of ours."""
    if not _SITE.match(text):
        raise ValueError(f"not an address within the site: {text!r}")
    return text


def is_web_address(href: str) -> bool:
    """Whether what a description links to is of a scheme that only shows a page or writes a mail.
    `href` is percent-encoded, its entities and escapes undone."""
    return _WEB.match(href) is not None
