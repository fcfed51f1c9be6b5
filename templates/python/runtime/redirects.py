# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Redirects, for the operations whose API sends some."""

from typing import Final
from urllib.parse import urljoin, urlsplit


class Redirects:
    """Follows them where that is safe."""

    most = 5

    def following(
        self, method: str, url: str, status_code: int, location: str
    ) -> tuple[str, str]:
        """The method and the URL to go on with, or a ValueError that says why not.

        Never from https to http, nor to another server with a method that sends.
        """
        target = _target(url, location)
        if status_code == 303 or (status_code in (301, 302) and method == "POST"):
            method = method if method == "HEAD" else "GET"
        is_elsewhere = urlsplit(target)[:2] != urlsplit(url)[:2]
        if is_elsewhere and method not in ("GET", "HEAD"):
            raise ValueError(f"it leads a {method} to another server")
        return method, target


def _target(url: str, location: str) -> str:
    if not location.isascii() or not location.isprintable() or "\\" in location:
        raise ValueError("it leads to no URL")
    target = urljoin(url, location).partition("#")[0]
    parts = urlsplit(target)
    # Asked for its port, a URL whose port is none complains.
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.port == 0:
        raise ValueError("it leads to no web server")
    if "@" in parts.netloc:
        raise ValueError("it leads to a URL with a user or a password")
    if url.startswith("https:") and parts.scheme == "http":
        raise ValueError("it leads from https to http")
    return target


REDIRECTS: Final = Redirects()
