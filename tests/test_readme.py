"""The README's spec, and what it says comes out."""

from __future__ import annotations

import re
from pathlib import Path

from generator.pipeline import generate

README = (Path(__file__).parents[1] / "README.md").read_text()
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
FILES = [block for language, block in BLOCKS if language == "yaml"]


def test_the_spec_has_fifteen_lines_and_prints_what_is_shown(tmp_path: Path) -> None:
    lines = 0
    for block in FILES:
        head, text = block.split("\n", 1)
        path = tmp_path / head.removeprefix("# ")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        lines += text.count("\n")
    assert lines == 15
    (output,) = generate([tmp_path / "specs" / "greenhouse"])
    printed = {file.path: file.text for file in output.files}
    model, operation = [block for language, block in BLOCKS if language == "python"][:2]
    assert model in printed["types/plants.py"]
    assert operation in printed["resources/plants.py"]
