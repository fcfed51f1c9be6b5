"""Calls of SDKs that are made from real documents, read as they arrive by openapi-core.

Every operation is called twice: with all that it takes, and with the least. The values are made from
the document's schemas, the calls from what `inspect` says, and the request is read by the document.
`make openapi-requests` runs all documents, `make test` the first few.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from .comparison import Comparison
from .explained import EXPLAINED
from .reading import base_path
from .sdks import DOCUMENTS, answering, print_document

QUICK = ("box-2025.json", "twilio-verify-v2.json", "typesense.yaml")
OTHERS = (
    "blockfrost.yaml",
    "clerk.yaml",
    "discord.json",
    "firecracker.json",
    "meilisearch.json",
    "mistral.yaml",
    "resend.yaml",
    "spotify-fixed.yaml",
)
FEWEST = 20


@pytest.mark.parametrize(
    "name", [*QUICK, *(pytest.param(one, marks=pytest.mark.documents) for one in OTHERS)]
)
def test_what_arrives_is_what_the_document_says(name: str, tmp_path: Path) -> None:
    path = DOCUMENTS / name
    if not path.exists():
        pytest.skip("the documents stand beside the repository, in shared/openapi; this is not here")
    printed = print_document(path, tmp_path)
    assert len(printed.operations) >= FEWEST
    differing: dict[str, list[str]] = {}
    prefix = base_path(printed.document)
    with (
        answering(printed.document) as (server, answers),
        printed.client(server.url + prefix) as client,
    ):
        comparison = Comparison(printed, server, answers, client)
        for operation in printed.operations:
            found = differing.setdefault(f"{operation['method']} {operation['path']}", [])
            found += comparison.differences(operation, is_full=True)
            found += comparison.differences(operation, is_full=False)
    assert _unexplained(name, differing) == {}


def _unexplained(document: str, differing: dict[str, list[str]]) -> dict[str, list[str]]:
    """What differs without a reason; and reasons for what does not differ."""
    left: dict[str, list[str]] = {}
    for operation, found in differing.items():
        said, _ = EXPLAINED.get((document, operation), ("", ""))
        if not said and found:
            left[operation] = found
        if said and not any(said in one for one in found):
            left[operation] = [*found, "take it out of explained.py: it differs no more"]
    return left
