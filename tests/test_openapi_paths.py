"""The path of a resource, and what is left of its operations' paths."""

from __future__ import annotations

import pytest

from generator.openapi.paths import common_path, path_below


@pytest.mark.parametrize(
    ("paths", "common"),
    [
        (["/pets"], "/pets"),
        (["/pets", "/pets/{id}"], "/pets"),
        (["/v1/pets/{id}", "/v1/pets/{id}/photos"], "/v1/pets"),
        (["/pets/{id}", "/dogs/{id}"], "/"),
        (["/pets", "/petshops"], "/"),
        (["/pets/", "/pets/{id}"], "/"),
        (["/a/pets/"], "/a"),
        (["/vendor//addons"], "/vendor//addons"),
        (["/vendor//addons", "/vendor/x"], "/"),
        (["/"], "/"),
        (["/{id}"], "/"),
    ],
)
def test_a_resources_path_and_an_operations_are_the_whole(paths: list[str], common: str) -> None:
    assert common_path(paths) == common
    for path in paths:
        below = path_below(common, path)
        assert below.startswith("/") and not below.startswith("//")
        assert (common.rstrip("/") + below if below != "/" else common) == path
