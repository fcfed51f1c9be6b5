"""The five samples of the page "Update Messages": ours are the same, and those in Python send the
same request.

`seed/*.txt` are the page's own samples with their line breaks and indentation restored. Nothing
but the placeholders of those in Python is replaced before they run, each in a Python of its own.
The SDK's sample has no place for a base URL, so the SDK is printed from specs that name the
recording server. `test_samples_run.py` runs our own samples, of every operation in each language.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.pipeline import generate
from tests.support.server import Request, answer, serve

from .printed import REPOSITORY, TRUTO, python, truto_at

SAMPLES = Path(__file__).parent / "seed"
PAGES = REPOSITORY.parent / "shared/seed"

# What our page calls the page's samples.
HEADINGS = {
    "curl": "curl",
    "javascript_fetch": "JavaScript fetch",
    "python_requests": "Python requests",
    "typescript_sdk": "TypeScript SDK, for any resource",
    "python_sdk": "Python SDK, for any resource",
}

RESOURCE_ID = "23423523"
ACCOUNT_ID = "62f44730-dd91-461e-bd6a-aedd9e0ad79d"
TOKEN = "a-token-of-ours"


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Request]:
    """What each sample sent to the recording server."""
    with serve(answer({"id": RESOURCE_ID})) as server:
        packages = truto_at(server.url, tmp_path_factory.mktemp("samples"))
        printed = {
            name: run(name, server.url, packages) for name in ("python_sdk", "python_requests")
        }
        assert printed["python_sdk"] == printed["python_requests"] == f"{{'id': '{RESOURCE_ID}'}}\n"
        requests = server.requests
    assert len(requests) == 2
    return dict(zip(printed, requests, strict=True))


def run(name: str, base_url: str, packages: Path) -> str:
    """What a sample prints, its placeholders replaced."""
    source = (SAMPLES / f"{name}.txt").read_text()
    for placeholder, value in {
        "{id}": RESOURCE_ID,
        "<resource_id>": RESOURCE_ID,
        "<integrated_account_id>": ACCOUNT_ID,
        "<your_api_token>": TOKEN,
        "https://api.truto.one": base_url,
    }.items():
        source = source.replace(placeholder, value)
    sample = packages.parent / f"{name}.py"
    sample.write_text(source)
    return python(sample, path=packages)


def test_both_samples_send_the_same_request(sent: dict[str, Request]) -> None:
    assert seen(sent["python_sdk"]) == seen(sent["python_requests"])


def test_the_request_is_that_of_the_page(sent: dict[str, Request]) -> None:
    assert seen(sent["python_sdk"]) == {
        "method": "PATCH",
        "path": "/unified/instant-messaging/messages/23423523",
        "query": "integrated_account_id=62f44730-dd91-461e-bd6a-aedd9e0ad79d",
        "authorization": "Bearer a-token-of-ours",
        "content type": "application/json",
        "body": {"body": {}, "channel": {}, "remote_data": {}},
    }


def seen(request: Request) -> dict[str, object]:
    return {
        "method": request.method,
        "path": request.path,
        "query": request.query,
        "authorization": request.header("Authorization"),
        "content type": request.header("Content-Type"),
        "body": request.json(),
    }


@pytest.fixture(scope="module")
def printed() -> dict[str, str]:
    """Our page of the operation: the code below each heading."""
    (output,) = generate(TRUTO, "samples")
    pages = {file.path: file.text for file in output.files}
    page = pages["instant_messaging/messages/update.md"]
    return dict(re.findall(r"^## ([^\n]*)\n\n```\w+\n(.*?)^```$", page, re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize("name", HEADINGS)
def test_we_print_what_the_page_shows(name: str, printed: dict[str, str]) -> None:
    shown = (SAMPLES / f"{name}.txt").read_text()
    assert without_space(printed[HEADINGS[name]]) == without_space(shown)


def test_we_print_the_typed_form_of_both_sdks(printed: dict[str, str]) -> None:
    assert printed.keys() - HEADINGS.values() == {"TypeScript SDK", "Python SDK"}


@pytest.mark.parametrize("name", HEADINGS)
def test_samples_are_those_of_the_page(name: str) -> None:
    pages = sorted(PAGES.glob("*.txt"))
    if not pages:
        pytest.skip("the page stands beside the repository, in shared/seed; it is not here")
    page = "".join(page.read_text() for page in pages)
    assert without_space((SAMPLES / f"{name}.txt").read_text()) in without_space(page)


def without_space(text: str) -> str:
    return "".join(text.split())
