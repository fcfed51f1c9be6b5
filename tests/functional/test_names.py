"""Names that hide others, such as a resource `list` below one whose models hold lists."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

from tests.support.server import answer, serve

from .printed import REPOSITORY, print_sdk, python


def test_a_module_below_hides_no_name_of_its_parent(tmp_path: Path) -> None:
    spec = REPOSITORY / "tests/cases/names-that-hide-others/spec"
    sys.path.append(str(print_sdk(spec, tmp_path)))
    hide = import_module("hide_sdk")
    with (
        serve(answer({"ids": ["1"]}), answer([{"ids": ["2"]}]), answer("3"), answer([4])) as server,
        hide.Hide(token="12345678", base_url=server.url) as client,
    ):
        assert client.a.list.get().ids == ["1"]
        assert [one.ids for one in client.a.get()] == [["2"]]
        assert client.a.overload() == "3"
        assert client.a.must(f="b", n=[{"ids": ["x"]}], u="y") == [4]
    assert server.requests[-1].json() == {"n": [{"ids": ["x"]}], "_b": "y"}


def test_an_object_in_a_group_has_a_home(tmp_path: Path) -> None:
    """In an API without envelopes, whose module is the home of what belongs to no resource."""
    package = print_sdk(REPOSITORY / "tests/cases/object-in-a-group/spec", tmp_path)
    code = "from shop_sdk import Shop; from typing import get_type_hints as hints; "
    code += "from shop_sdk.resources.orders import Orders; print(hints(Orders.list)['filter'])"
    assert "FilterInput" in python("-c", code, path=package)
