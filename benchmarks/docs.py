"""Prints how large a reference of 1,000 operations is, and how long its search takes in Chromium.

python -m benchmarks.docs

Fails where a limit is exceeded.
"""

from __future__ import annotations

import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.pipeline import generate
from generator.targets.base import File
from tests.browser.chromium import chromium
from tests.support.large_api import large_api

INDEX = "assets/search-index.js"
# As somebody types, letter by letter: words, paths, names, and what is nowhere as it is typed.
TYPED = (
    "update invoice",
    "patch payment",
    "/account/{id}/history",
    "InvoiceDetail",
    "after limit sort",
    "udpate acount",
    "nothing of the kind",
)
ROUNDS = 5
# From the key to the list that is laid out, for each letter that is typed.
SEARCH = """([typed, rounds]) => {
    const input = document.querySelector("#search-input");
    const list = document.querySelector("#search-results");
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
        for (const query of typed) {
            for (let length = 1; length <= query.length; length += 1) {
                input.value = query.slice(0, length);
                const start = performance.now();
                input.dispatchEvent(new Event("input"));
                list.getBoundingClientRect();
                times.push(performance.now() - start);
            }
        }
    }
    return times;
}"""


@dataclass(frozen=True)
class Row:
    name: str
    value: float
    unit: str
    limit: float | None = None

    @property
    def is_met(self) -> bool:
        return self.limit is None or self.value <= self.limit


def main() -> int:
    with TemporaryDirectory() as name:
        folder = Path(name)
        spec = large_api(folder)
        start = time.perf_counter()
        (output,) = generate(spec, "docs")
        seconds = time.perf_counter() - start
        write(output.files, folder / "site")
        times = searched(folder / "site/index.html")
    rows = [*sizes(output.files), Row("generated in", seconds, "s"), *speeds(times)]
    print("| 1,000 operations | | limit |\n| --- | --: | --: |")
    for row in rows:
        limit = "" if row.limit is None else f"{row.limit:g} {row.unit}"
        print(f"| {row.name} | {row.value:.1f} {row.unit} | {limit} |")
    return 0 if all(row.is_met for row in rows) else 1


def write(files: tuple[File, ...], folder: Path) -> None:
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")


def sizes(files: tuple[File, ...]) -> list[Row]:
    bytes_of = {file.path: len(file.text.encode()) / 1000 for file in files}
    pages = {path: size for path, size in bytes_of.items() if path.endswith(".html")}
    return [
        Row("pages", len(pages), ""),
        Row("the index of the search", bytes_of[INDEX], "kB", 500),
        Row("the largest page", max(pages.values()), "kB", 100),
    ]


def speeds(times: list[float]) -> list[Row]:
    return [
        Row("a search, median", statistics.median(times), "ms"),
        Row("a search, worst", max(times), "ms", 50),
    ]


def searched(page_file: Path) -> list[float]:
    """Milliseconds for each letter."""
    with chromium() as browser:
        page = browser.new_page()
        page.goto(page_file.as_uri())
        page.keyboard.press("/")
        page.locator("#search-input").fill("account")
        page.get_by_role("option").first.wait_for()
        times: list[float] = page.evaluate(SEARCH, [TYPED, ROUNDS])
        return times


if __name__ == "__main__":
    sys.exit(main())
