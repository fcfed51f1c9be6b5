"""The index of the reference's search: what it lists, that it is data alone, how large it gets.

What a search finds is tested in a browser, in `tests/browser/test_search.py`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.ir import Api
from generator.pipeline import load_apis
from generator.targets.docs import places
from generator.targets.docs.search import search_index
from tests.support.large_api import large_api

REPOSITORY = Path(__file__).resolve().parents[1]
GUIDES = (
    (places.AUTHENTICATION, "Authentication"),
    (places.PARAMETERS, "Shared parameters"),
)
START = "globalThis.sdkpressIndex = [\n"
KINDS = {"Guide", "Parameters", "Resource", "Model", "GET", "POST", "PATCH", "PUT", "DELETE"}
HOSTILE = "</script>\u2028\u2029\u202e\\\"'`${alert(1)}]];\n//é\U0001f600"


def load(spec: Path) -> Api:
    (loaded,) = load_apis(spec)
    return loaded.api


def lines_of(text: str) -> list[list[str]]:
    """The lines as a browser has them: the script is JSON but for what stands around it."""
    head, _, rest = text.partition(START)
    assert all(line.startswith("// ") for line in head.splitlines())
    assert rest.endswith("\n];\n")
    return [json.loads(line.removesuffix(",")) for line in rest.removesuffix("\n];\n").split("\n")]


@pytest.fixture(scope="module")
def truto() -> Api:
    return load(REPOSITORY / "specs/truto")


@pytest.fixture(scope="module")
def lines(truto: Api) -> list[list[str]]:
    return lines_of(search_index(truto, GUIDES))


def test_every_page_is_listed_once(truto: Api, lines: list[list[str]]) -> None:
    operations = [one for resource in truto.resources for one in resource.operations]
    addresses = [address for _, _, address, _, _ in lines]
    assert len(set(addresses)) == len(addresses)
    assert {kind for kind, *_ in lines} <= KINDS
    assert set(addresses) == {
        *(page for page, _ in GUIDES),
        f"{places.PARAMETERS}#group.unified",
        places.resource_page("instant_messaging"),
        *(places.resource_page(one.path) for one in truto.resources),
        *map(places.operation_page, operations),
        *map(places.model_page, truto.models()),
    }


def test_an_operation_is_found_by_what_is_its_own(lines: list[list[str]]) -> None:
    (update,) = [line for line in lines if line[1] == "Update Messages"]
    kind, _, address, path, keywords = update
    assert (kind, path) == ("PATCH", "/unified/instant-messaging/messages/{id}")
    assert address == "operations/instant_messaging/messages/update.html"
    assert {"Messages", "id", "body", "channel"} <= set(keywords.split())
    assert "truto_response_format" not in keywords


def test_what_all_operations_take_is_found_once(lines: list[list[str]]) -> None:
    found = [line for line in lines if "truto_response_format" in line[4]]
    assert [(kind, title) for kind, title, *_ in found] == [
        ("Parameters", "Truto-specific parameters")
    ]


def test_guides_are_found_by_their_words_and_names(lines: list[list[str]]) -> None:
    keywords = {title: words.split() for kind, title, _, _, words in lines if kind == "Guide"}
    assert {"token", "security"} <= set(keywords["Authentication"])
    assert keywords["Shared parameters"] == []


def everywhere(text: str) -> Callable[[Api], Api]:
    def changed(api: Api) -> Api:
        return replace(
            api,
            resources=tuple(
                replace(
                    resource,
                    title=text,
                    description=text,
                    operations=tuple(
                        replace(one, summary=text, description=text, path=f"/{text}")
                        for one in resource.operations
                    ),
                )
                for resource in api.resources
            ),
        )

    return changed


def test_texts_stay_data(truto: Api) -> None:
    text = search_index(everywhere(HOSTILE)(truto), [("guide.html", HOSTILE)])
    assert text.isascii()
    lines = lines_of(text)
    assert len(lines) == len(lines_of(search_index(truto, GUIDES[:1])))
    assert lines[0][1] == "</script>   \\\"'`${alert(1)}]]; //é\U0001f600"


def test_it_depends_on_the_api_alone(truto: Api) -> None:
    again = load(REPOSITORY / "specs/truto")
    assert search_index(again, GUIDES) == search_index(truto, GUIDES)


def ungrouped(api: Api) -> Api:
    """The same parameters as every operation's own, so that each line has the names of all."""
    return replace(
        api,
        groups=(),
        resources=tuple(
            replace(
                resource,
                operations=tuple(
                    replace(
                        one,
                        parameters=tuple(replace(each, group="") for each in one.parameters),
                    )
                    for one in resource.operations
                ),
            )
            for resource in api.resources
        ),
    )


def test_it_stays_small(tmp_path: Path) -> None:
    api = load(large_api(tmp_path))
    operations = [one for resource in api.resources for one in resource.operations]
    assert len(operations) == 1_000
    assert sum(len(one.parameters) for one in operations) >= 9_000
    assert len(search_index(api, GUIDES)) < 300_000
    assert len(search_index(ungrouped(api), GUIDES)) < 400_000
