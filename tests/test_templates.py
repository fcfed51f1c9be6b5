"""What a template may do: place views' values. The rest is banned in its syntax tree."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from generator.render import UntypedValueError, environment, templates_folder

TEMPLATES = sorted(templates_folder().rglob("*.jinja"))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_makes_no_text_of_its_own(template: Path) -> None:
    tree = Environment().parse(template.read_text())
    banned = (nodes.Concat, nodes.Filter, nodes.FilterBlock, nodes.MarkSafe, nodes.Add, nodes.Mod)
    assert [node for kind in banned for node in tree.find_all(kind)] == []
    called = {
        call.node.name for call in tree.find_all(nodes.Call) if isinstance(call.node, nodes.Name)
    }
    assert called <= {"loop"}  # a recursive loop's, for trees


@pytest.mark.parametrize("value", ["a bare string", 7, None, ["x"], b"bytes"])
def test_an_untyped_value_is_refused(value: object) -> None:
    template = environment("python").from_string("{{ view }}")
    with pytest.raises(UntypedValueError):
        template.render(view=value)
