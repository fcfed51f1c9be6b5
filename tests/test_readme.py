"""The README's spec, and what it says comes out; its samples."""

from __future__ import annotations

import re
from pathlib import Path

from generator.pipeline import generate

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()
FENCE = re.compile(r"^```\w+\n.*?^```$", re.MULTILINE | re.DOTALL)
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


def test_the_samples_are_those_that_are_printed() -> None:
    (output,) = generate(ROOT / "specs/truto", "samples")
    pages = {file.path: file.text for file in output.files}
    page = pages["instant_messaging/messages/update.md"]
    section = README[README.index("## Samples") : README.index("## What it costs")]
    shown = FENCE.findall(section)
    assert [fence.split("\n", 1)[0] for fence in shown] == [
        "```sh",
        "```javascript",
        "```python",
        "```typescript",
        "```python",
    ]
    for fence in shown:
        assert fence in page
