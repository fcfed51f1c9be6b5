"""The formatters are part of the output: one version each, the same wherever it is named."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from generator import format, identity, render
from generator.format import style

REPOSITORY = Path(__file__).parents[1]
PINNED = {
    "black": identity.BLACK_VERSION,
    "jinja2": identity.JINJA2_VERSION,
    "oxfmt": identity.OXFMT_VERSION,
}
TEMPLATES = {"a/b.ts": "b.ts.jinja", "c.ts": "c.ts.jinja"}


@pytest.mark.parametrize(("name", "version"), PINNED.items())
def test_the_version_is_the_one_that_is_pinned(name: str, version: str) -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())
    assert f"{name}=={version}" in project["project"]["dependencies"]
    assert f"{name}=={version}" in (REPOSITORY / "constraints.txt").read_text().splitlines()


def test_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda name: "1.0")
    style.mode.cache_clear()
    render.environment.cache_clear()
    with pytest.raises(OSError, match=r"black 1\.0 is installed"):
        format.format_python({"x.py": "x = 1\n"}, {"x.py": "x.jinja"})
    with pytest.raises(OSError, match=r"oxfmt 1\.0 is installed"):
        format.format_typescript({"c.ts": "x;"}, TEMPLATES)
    with pytest.raises(OSError, match=r"jinja2 1\.0 is installed"):
        render.environment("python")
    style.mode.cache_clear()
    render.environment.cache_clear()


def test_python_is_formatted_in_the_order_of_its_files() -> None:
    texts = {f"{name}.py": f"{name} = ['é',]\nx=  1\n" for name in "ba"}
    templates = dict.fromkeys(texts, "x.jinja")
    expected = {path: f'{path[0]} = [\n    "é",\n]\nx = 1\n' for path in texts}
    assert list(format.format_python(texts, templates).items()) == list(expected.items())
    with pytest.raises(ValueError, match="cannot parse") as caught:
        format.format_python({**texts, "c.py": "x = ("}, {**templates, "c.py": "c.jinja"})
    assert caught.value.__notes__ == ["file c.py, template c.jinja"]


def test_typescript_is_formatted_whatever_stands_around(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".editorconfig").write_text("[*]\nindent_style = tab\nmax_line_length = 40\n")
    (tmp_path / ".oxfmtrc.json").write_text('{"semi": false}')
    (tmp_path / ".prettierrc").write_text('{"singleQuote": true}')
    for name in (".gitignore", ".prettierignore", ".ignore"):
        (tmp_path / name).write_text("*\n")
    (tmp_path / ".git").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    texts = {
        "a/b.ts": "export const x = {a: 'b',\n b: [1,2]}",
        "c.ts": "const é = `\u2028`",
        "d.json": '{"a": [\n1]}',
        "e.md": "# e\n* f",
    }
    assert format.format_typescript(texts, TEMPLATES) == {
        "a/b.ts": 'export const x = { a: "b", b: [1, 2] };\n',
        "c.ts": "const é = `\u2028`;\n",
        "d.json": '{ "a": [1] }\n',
        "e.md": "# e\n\n- f\n",
    }


def test_a_syntax_error_is_ours_and_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")  # There oxfmt would write in colours.
    with pytest.raises(ValueError, match="Expected") as caught:
        format.format_typescript({"a/b.ts": "const x = 1;", "c.ts": "export {"}, TEMPLATES)
    assert caught.value.__notes__ == ["file c.ts, template c.ts.jinja"]
