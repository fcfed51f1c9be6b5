"""What decides, besides the specs, what is printed: this sdkpress, by its versions and its code."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from functools import cache

from . import __version__

# Their styles are part of the output; pyproject.toml pins the same versions.
BLACK_VERSION = "26.10.1"
JINJA2_VERSION = "3.1.6"
OXFMT_VERSION = "0.74.0"

_PACKAGE = os.path.dirname(os.path.realpath(__file__))
_TEMPLATES = "templates"


def templates_path() -> str:
    """Where the templates are: in the package of an installed wheel, beside it in a checkout."""
    inside = f"{_PACKAGE}/{_TEMPLATES}"
    return inside if os.path.isdir(inside) else f"{os.path.dirname(_PACKAGE)}/{_TEMPLATES}"


def require_version(name: str, expected: str) -> None:
    """Refuses to print with another version of what formats or renders."""
    from importlib.metadata import version

    if (found := version(name)) != expected:
        message = f"{name} {found} is installed beside sdkpress; the output is made by"
        raise OSError(f"{message} {expected} and no other")


@cache
def identity() -> tuple[str, ...]:
    """The lines of a lock that say who printed: a word, a space, a value."""
    return (
        f"sdkpress {__version__}",
        f"black {BLACK_VERSION}",
        f"jinja2 {JINJA2_VERSION}",
        f"oxfmt {OXFMT_VERSION}",
        f"templates {_digest()}",
    )


def _digest() -> str:
    """Of the templates and the code that fills them: in a checkout, any of them may be changed."""
    whole = hashlib.sha256()
    for root, ending in ((_PACKAGE, ".py"), (templates_path(), "")):
        for path in sorted(_files(root, "", ending)):
            content = _read(f"{root}/{path}")
            whole.update(f"{path}\0{len(content)}\0".encode())
            whole.update(content)
    return whole.hexdigest()


def _files(root: str, folder: str, ending: str) -> Iterator[str]:
    with os.scandir(f"{root}/{folder}") as entries:
        for entry in entries:
            path = f"{folder}{entry.name}"
            if not entry.is_dir():
                if entry.name.endswith(ending):
                    yield path
            elif entry.name != "__pycache__" and path != _TEMPLATES:
                yield from _files(root, f"{path}/", ending)


def _read(path: str) -> bytes:
    with open(path, "rb", buffering=0) as file:
        return file.read()
