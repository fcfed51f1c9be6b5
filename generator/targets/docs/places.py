"""Where the pages of the site are, and how one leads to another.

    index.html                    the start; llms.txt is its list for language models
    authentication.html, ...      guides: what holds for the whole API; authentication.md beside it
    operations/a/b/update.html    and update.md beside it, for the operation `update` of `a.b`
    resources/a/b.html            the resource `a.b`, also where it only holds others
    resources/a/b-2.html          where it goes on, if it is long; likewise index-2.html
    operations/a/b/update.2.html  where any page goes on that would be too heavy
    models/a/b/Message.html       a model of `a.b`; models of no resource stand in models/
    assets/                       what every page needs

Names in paths are words of the spec language, which are safe in paths and URLs as they are. An
anchor is made of wire names, which may be anything.
"""

from __future__ import annotations

import re

from ...ir import ModelId, Operation

INDEX = "index.html"
AUTHENTICATION = "authentication.html"
ERRORS = "errors.html"
PAGINATION = "pagination.html"
PARAMETERS = "parameters.html"
SERVERS = "servers.html"
WEBHOOKS = "webhooks.html"
GUIDES = (SERVERS, AUTHENTICATION, ERRORS, PAGINATION, PARAMETERS, WEBHOOKS)
LLMS = "llms.txt"
SEARCH_INDEX = "assets/search-index.js"

_UNSAFE = re.compile(r"[^A-Za-z0-9_\-]")


def operation_page(operation: Operation) -> str:
    return f"operations/{_folders(operation.resource)}{operation.key}.html"


def resource_page(path: str) -> str:
    return f"resources/{path.replace('.', '/')}.html"


def model_page(id: ModelId) -> str:
    return f"models/{_folders(id.resource)}{id.name}.html"


def continued(page: str, number: int) -> str:
    """The page where a long one goes on; the first is the page itself. No resource is called so."""
    return page if number == 1 else f"{page.removesuffix('.html')}-{number}.html"


def part(page: str, number: int) -> str:
    """The parts of a page that would be too heavy. No name has a dot in it."""
    return page if number == 1 else f"{page.removesuffix('.html')}.{number}.html"


def markdown_of(page: str) -> str:
    return page.removesuffix(".html") + ".md"


def root_from(page: str) -> str:
    """What leads from a page to the site's folder."""
    return "../" * page.count("/")


def href(start: str, page: str, anchor: str = "") -> str:
    """What leads from one page to another, or to a place in it."""
    place = f"#{anchor}" if anchor else ""
    if start == page and place:
        return place
    folder, _, name = page.rpartition("/")
    is_beside = start.rpartition("/")[0] == folder
    return (name if is_beside else root_from(start) + page) + place


def anchor(*parts: str) -> str:
    """A place in a page: "query.limit". What is no letter, digit, `_` or `-` in a part is `~` and
    its number, so that two names never meet: a dot only stands between parts."""
    return ".".join(_UNSAFE.sub(lambda found: f"~{ord(found[0]):x}~", part) for part in parts)


def _folders(resource: str) -> str:
    return f"{resource.replace('.', '/')}/" if resource else ""
