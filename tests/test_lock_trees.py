"""Syntax trees as hashes: a formatter leaves them as they are, whatever else changes does not."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import black
import pytest

from generator.syntax import python, tree_hash

REPOSITORY = Path(__file__).parents[1]
OLDEST = REPOSITORY / ".venv-oldest/bin/python"
GENERATED = REPOSITORY / "generated"
PYTHON = sorted(GENERATED.glob("python/**/*.py"))
TYPESCRIPT = sorted(GENERATED.glob("typescript/**/*.ts"))


def of(path: str, text: str) -> str:
    return tree_hash(path, text.encode())


SAME: dict[str, list[tuple[str, str]]] = {
    "a.py": [
        ("x = 'a'\n", 'x = "a"\n'),
        ("x = [1, 2]\n", "x = [\n    1,\n    2,\n]\n"),
        ("x = (1)\n", "x = 1\n"),
        ("x = 'a' 'b'\n", "x = (\n    'a'\n    'b'\n)\n"),
        ("x = 0XFF\n", "x = 0xff\n"),
        ("x = f'a{b}'\n", 'x = f"a{b}"\n'),
        ("import b\nimport a\n", "import a\nimport b\n"),
        ("from a import c, b\n", "from a import b\nfrom a import c\n"),
        ('def f():\n    """One.\n\n    Two.\n    """\n', 'def f():\n  """ One.\n\n  Two."""\n'),
        ("x = 1  #a  comment\n", "x = 1  # a comment\n"),
        ("x = 1\r\n", "x = 1\n"),
    ],
    "a.ts": [
        ("const a = 'b';\n", 'const a = "b"\n'),
        ("f(a, b);\n", "f(\n  a,\n  b,\n);\n"),
        ("const f = (a) => a;\n", "const f = a => a;\n"),
        ("type A = B | C;\n", "type A =\n  | B\n  | C;\n"),
        ("const a = 'it\\'s';\n", 'const a = "it\'s";\n'),
        ("/** One\n * two. */\n", "/**\n * One two.\n */\n"),
        ("function f() { return a + b; }\n", "function f() {\n  return (\n    a + b\n  );\n}\n"),
        ("interface A { b: string; c: d }\n", "interface A {\n  b: string;\n  c: d;\n}\n"),
        ("const a = `x ${ b } y`;\n", "const a = `x ${b} y`;\n"),
        ("a.b = c / d;\n", "a.b = c/d\n"),
    ],
    "a.json": [('{"a": [1, 2]}', '{\n  "a": [\n    1,\n    2\n  ]\n}\n')],
    "a.yaml": [('a: "b"\nc: [1, "2"]\n', "a: b\nc:\n  - 1\n  - '2'\n")],
}
OTHER: dict[str, list[tuple[str, str]]] = {
    "a.py": [
        ("x = 1\n", "x = 2\n"),
        ("x = 1\n", "x = True\n"),
        ("x = 1\n", "x = 1.0\n"),
        ("x = '1'\n", "x = b'1'\n"),
        ("x = a\n", "x = 'a'\n"),
        ("x = 1\n", "x = 1  # noqa\n"),
        ("x = 1\n", "# x\nx = 1\n"),
        ("x: int\n", "x: str\n"),
        ("f(a)\nf(b)\n", "f(b)\nf(a)\n"),
        ("import a\n", "import a as b\n"),
        ("from a import b\n", "from .a import b\n"),
        ("from a import b\n", "from ..a import b\n"),
        ("import a\n", "from a import a\n"),
        ("'''One.'''\n", "'''Two.'''\n"),
        ("x = '''a\n  b'''\n", "x = '''a\n    b'''\n"),
        ("x = f'a{b}'\n", "x = f'b{b}'\n"),
        ("x = f'{a}b'\n", "x = f'{a!r}b'\n"),
        ("def f(a, /): pass\n", "def f(a): pass\n"),
        ("async def f(): pass\n", "def f(): pass\n"),
        ("x = (1, 2)\n", "x = [1, 2]\n"),
        ("x = 'a\\0b', 'c'\n", "x = 'a', 'b\\0c'\n"),
        ("[]\n", "[[]]\n"),
    ],
    "a.ts": [
        ("const a = 1;\n", "const a = 2;\n"),
        ("f();\n", "// c\nf();\n"),
        ("// a\nf();\n", "// b\nf();\n"),
        ("const a = 'b ';\n", "const a = 'b';\n"),
        ("const a = `b `;\n", "const a = `b`;\n"),
        ("return a;\n", "return\na;\n"),
        ("if (a) b();\n", "if (a); b();\n"),
        ("a;\n(b)\n", "a\n(b)\n"),
        ("const a = [,];\n", "const a = [];\n"),
        ("f = (a, b) => (a, b);\n", "f = (a, b) => a, b;\n"),
        ("const r = /a b/;\n", "const r = /a  b/;\n"),
        ("const r = /[/'] b/;\n", "const r = /[/']  b/;\n"),
        ("const a = 'b';\n", "const a = b;\n"),
    ],
    "a.json": [
        ('{"a": 1}', '{"a": 1.5}'),
        ('{"a": 1}', '{"a": "1"}'),
        ('{"a": 1, "b": 2}', '{"b": 2, "a": 1}'),
        ('{"a": 1}', '{"a": 1, "a": 1}'),
        ("[1, [2]]", "[[1], 2]"),
    ],
    "a.yaml": [("a: 1\n", 'a: "1"\n'), ("a: b\n", "# c\na: b\n"), ("a: 1\nb: 2\n", "b: 2\na: 1\n")],
}
NOTHING: dict[str, list[str]] = {
    "a.py": ["x =\n", "\0", "(" * 9000, "x = " + "-" * 100_000 + "1", "x = 1\n" + "\udc80"],
    "a.ts": ["f(", "f)", "(]", "`a"],
    "a.json": ["{", "", "[" * 100_000],
    "a.yaml": ["a: [", "a: &a [1]\nb: *a\n", "a: &a [*a]\n", "\t- x: [\n"],
    "a.md": ["x\n"],
    "a": ["x\n"],
}


@pytest.mark.parametrize(("path", "one", "two"), [(p, *pair) for p in SAME for pair in SAME[p]])
def test_layout_is_not_in_a_tree(path: str, one: str, two: str) -> None:
    assert of(path, one) == of(path, two) != ""


@pytest.mark.parametrize(("path", "one", "two"), [(p, *pair) for p in OTHER for pair in OTHER[p]])
def test_all_else_is(path: str, one: str, two: str) -> None:
    assert of(path, one) != of(path, two)


@pytest.mark.parametrize(("path", "text"), [(p, one) for p in NOTHING for one in NOTHING[p]])
def test_what_is_not_understood_has_no_tree(path: str, text: str) -> None:
    assert tree_hash(path, text.encode("utf-8", "surrogateescape")) == ""


@pytest.mark.tools
@pytest.mark.parametrize("path", PYTHON[::6], ids=lambda path: str(path.relative_to(GENERATED)))
def test_black_changes_no_tree_of_ours(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for mode in (
        black.Mode(line_length=60, magic_trailing_comma=False),
        black.Mode(line_length=160, string_normalization=False),
    ):
        assert of("a.py", black.format_str(text, mode=mode)) == of("a.py", text) != ""


@pytest.mark.tools
def test_ruff_changes_no_tree_of_ours(tmp_path: Path) -> None:
    before = _copied(PYTHON, tmp_path)
    ruff = Path(sys.executable).parent / "ruff"
    options = ["--isolated", "--no-cache", "--quiet", str(tmp_path)]
    subprocess.run([ruff, "check", "--select=I", "--fix", *options], check=True)
    subprocess.run([ruff, "format", "--line-length=120", *options], check=True)
    assert _changed(before, tmp_path) == []


@pytest.mark.typescript
@pytest.mark.parametrize(
    "options",
    [
        ["--print-width=110", "--single-quote", "--arrow-parens=avoid"],
        ["--print-width=60", "--trailing-comma=none", "--no-bracket-spacing", "--use-tabs"],
        ["--print-width=80", "--no-semi"],
    ],
)
def test_prettier_changes_no_tree_of_ours(tmp_path: Path, options: list[str]) -> None:
    before = _copied(TYPESCRIPT, tmp_path)
    prettier = REPOSITORY / "tests/typescript/node_modules/.bin/prettier"
    command = [prettier, "--no-config", "--log-level=warn", "--write", *options, str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True)
    assert _changed(before, tmp_path) == []


def _copied(paths: list[Path], folder: Path) -> dict[str, str]:
    """Every file's tree by its name in the folder, and the files there."""
    trees: dict[str, str] = {}
    for number, path in enumerate(paths):
        name = f"{number:03}-{path.name}"
        (folder / name).write_bytes(path.read_bytes())
        trees[name] = tree_hash(name, path.read_bytes())
    assert trees and all(trees.values())
    return trees


def _changed(before: dict[str, str], folder: Path) -> list[str]:
    after = {name: tree_hash(name, (folder / name).read_bytes()) for name in before}
    return [name for name in before if after[name] != before[name]]


@pytest.mark.skipif(not OLDEST.exists(), reason="there is one Python here")
def test_every_python_finds_the_same_trees(tmp_path: Path) -> None:
    paths = [*PYTHON, *sorted((REPOSITORY / "generator").rglob("*.py"))]
    (tmp_path / "paths").write_text("\n".join(map(str, paths)))
    script = (
        "import sys; from pathlib import Path; from generator.syntax import tree_hash\n"
        "for path in Path(sys.argv[1]).read_text().split('\\n'):\n"
        "    print(tree_hash(path, Path(path).read_bytes()))\n"
    )
    command = ["-c", script, str(tmp_path / "paths")]
    both = [
        subprocess.run([python_, *command], cwd=REPOSITORY, capture_output=True, check=True).stdout
        for python_ in (sys.executable, OLDEST)
    ]
    assert both[0] == both[1]
    assert b"\n\n" not in both[0]


def test_every_part_of_a_tree_has_its_place_in_the_table() -> None:
    """A field that this Python knows and the table does not would be looked at by nobody."""
    left_out = {"ctx", "kind", "type_comment", "type_ignores", "lineno"}
    for node, (name, fields) in python.NODES.items():
        known = set(node.__dict__.get("_fields", ())) - left_out
        assert set(fields) - {"type_params"} == known - {"type_params"}, name


def test_a_tree_is_walked_without_recursion() -> None:
    text = "x = " + " + ".join(["a"] * 2_000) + "\n"
    assert of("a.py", text)
    assert ast.parse(text)
