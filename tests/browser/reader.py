"""Somebody who reads the site in a browser, and notices what its pages complain of."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, Self

from playwright.sync_api import Browser, BrowserContext, Page, Request

UPDATE = "operations/instant_messaging/messages/update.html"
LIST = "operations/instant_messaging/messages/list.html"

DESK = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


class Reader(ExitStack):
    """`complaints` are what the console says, what is thrown, and requests that fail or leave the
    site."""

    def __init__(self, browser: Browser, origin: str) -> None:
        super().__init__()
        self.complaints: list[str] = []
        self._browser = browser
        self._origin = origin

    def __enter__(self) -> Self:
        super().__enter__()
        return self

    def open(self, path: str = UPDATE, *, origin: str = "", **options: Any) -> Page:
        """A page in a browser of its own, in which nothing has been chosen yet."""
        page = self.context(origin, **options).new_page()
        page.goto(self.address(path, origin))
        return page

    def address(self, path: str = UPDATE, origin: str = "") -> str:
        return f"{origin or self._origin}/{path}"

    def context(self, origin: str = "", **options: Any) -> BrowserContext:
        context = self._browser.new_context(**{"viewport": DESK, "locale": "en-GB"} | options)
        context.set_default_timeout(3_000)
        self.callback(context.close)
        self._watch(context, origin or self._origin)
        return context

    def _watch(self, context: BrowserContext, origin: str) -> None:
        def watch_request(request: Request) -> None:
            if not request.url.startswith(f"{origin}/"):
                self.complaints.append(f"a request to {request.url}")

        def watch_failure(request: Request) -> None:
            if request.failure != "net::ERR_ABORTED":  # The page was left before it came.
                self.complaints.append(f"{request.failure}: {request.url}")

        told = self.complaints.append
        context.on("console", lambda said: told(f"{said.page and said.page.url}: {said.text}"))
        context.on("weberror", lambda thrown: told(f"thrown: {thrown.error}"))
        context.on("request", watch_request)
        context.on("requestfailed", watch_failure)
