"""No text of a spec becomes code: hostile text in every string slot, and the syntax trees compared.

`tests/cases/every-key` uses every key of the spec language. Each of its scalars is replaced by a
hostile text; what the generator refuses is fine, and what it takes goes into the spec together.
The output must then differ in string literals (TypeScript: and in comments; pages: in text), and in
nothing else, from that of a benign twin: the same words with spaces between them, which give the
same names.
"""

from __future__ import annotations

import ast
import io
import json
import re
import subprocess
import tokenize
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Diagnostic, Location, Report
from generator.format import format_python
from generator.ir import Api
from generator.load import load, read_file
from generator.naming import words
from generator.nodes import Mapping, Node, Scalar, Sequence, Text
from generator.resolve import resolve
from generator.shape import read
from generator.shape.annotations import keys_of
from generator.spec import ApiSpec, ChangeSpec, ModelsSpec, PaginationSpec, ResourceSpec
from generator.targets import target_named
from generator.targets.base import Choice, Request
from generator.targets.docs import splitting, trees
from generator.targets.python import target as python_target
from tests.support.html_outline import outline, trespasses
from tests.support.html_tree import html_tree
from tests.support.once import Once
from tests.support.shapes import shapes_of_the_spec
from tests.support.typescript import HOME, node

SPEC = Path(__file__).parent / "cases" / "every-key" / "spec"
HOSTILE = {
    "quotes": 'x"""\nimport re\n"""',
    "apostrophes": "x'''; import re; '''",
    "ends in a quote": 'x"',
    "ends in a backslash": "x\\",
    "escapes": "x\\N{DASH}\\u12\\U00110000\\",
    "line ends": "x\rimport re\u2028import re\u0085import re",
    "coding cookie": "-*- coding: utf-7 -*-",
    "tool directives": "x # type: ignore # noqa # fmt: off\n# fmt: skip",
    "templates": "{{ 7*7 }}{% raw %}{# x",
    "formats": "{x!r} %s ${HOME} `id` f'{x}'",
    "markup": "</script><img src=x onerror=alert(1)> */ <!-- -->",
    "directions": "x\u202e\u2066y\u200bz\ufeff",
    "statement": "x = __import__('os').system('id')",
    "closers": "x)]}, y=1, *[",
    "placeholder": "x{}y",
    "links": "[x](javascript:a) ![x](//x.example/x.png) <data:text/html,x> [x](JaVaScRiPt&#58;x)",
}


# Those that the specs name; the pages of `docs` show what these print.
TARGETS = ("python", "typescript")
Place = tuple[str, tuple[int, ...]]
Trees = dict[str, Mapping]
Files = dict[str, str]


def _trees() -> Trees:
    report = Report()
    trees: Trees = {}
    for path in sorted(SPEC.rglob("*.yaml")):
        data = read_file(path, path.name, report)
        assert data is not None
        tree = load(path.relative_to(SPEC).as_posix(), data, report)
        assert tree is not None
        trees[path.relative_to(SPEC).as_posix()] = tree
    report.raise_if_any()
    return trees


TREES = _trees()


def _places(node: Node, place: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], Location]]:
    match node:
        case Scalar(at=at):
            yield place, at
        case Sequence(items):
            for n, item in enumerate(items):
                yield from _places(item, (*place, n))
        case Mapping(entries):
            for n, (key, value) in enumerate(entries):
                yield (*place, n, -1), key.at
                yield from _places(value, (*place, n))


def _replaced(node: Node, texts: dict[tuple[int, ...], str], place: tuple[int, ...] = ()) -> Node:
    match node:
        case Scalar(at=at):
            return Scalar(Text(texts[place], at), False) if place in texts else node
        case Sequence(items, at):
            return Sequence(
                tuple(_replaced(x, texts, (*place, n)) for n, x in enumerate(items)), at
            )
        case Mapping(entries, at):
            new = tuple(
                (Text(texts.get((*place, n, -1), key), key.at), _replaced(x, texts, (*place, n)))
                for n, (key, x) in enumerate(entries)
            )
            return Mapping(new, at)


def _is_inspected(keys: list[str]) -> bool:
    """Text that stands in `sdkpress inspect` and the reference, but nowhere in the package: of
    headers and errors of a response, its docstrings give the names alone."""
    inspected = {"title", "source", "operation_id", "pointer"}
    return (
        keys[-1] in inspected
        or keys[::2] == ["parameters", "description"]
        or keys[2:4] == ["response", "headers"]
        or (keys[2:3] == ["errors"] and keys[4:] == ["description"])
        or keys[:2] == ["webhooks", "rain"]  # A form: no function reads it.
    )


Spec = ApiSpec | ResourceSpec | ModelsSpec
SHAPES: dict[str, type[Spec]] = {"api.yaml": ApiSpec, "models.yaml": ModelsSpec}


# What is tried differs from what was tried before in one file or two.
@lru_cache(maxsize=64)
def _read(
    file: str, texts: frozenset[tuple[tuple[int, ...], str]]
) -> Spec | tuple[Diagnostic, ...]:
    """A file with these texts in it, or why it is refused."""
    report = Report()
    new = _replaced(TREES[file], dict(texts))
    assert isinstance(new, Mapping)
    found = read(new, SHAPES.get(file, ResourceSpec), report)
    return found if found and not report.diagnostics else tuple(report.diagnostics)


def _resolved(texts: dict[Place, str], report: Report) -> tuple[Api, list[Choice]] | None:
    """The API with these texts in it, for each target, or None where the generator refuses it:
    `report` says why."""
    by_file: dict[str, set[tuple[tuple[int, ...], str]]] = {file: set() for file in TREES}
    for (file, place), text in texts.items():
        by_file[file].add((place, text))
    specs = [_read(file, frozenset(own)) for file, own in by_file.items()]
    report.diagnostics += (one for found in specs if isinstance(found, tuple) for one in found)
    resources = [one for one in specs if isinstance(one, ResourceSpec)]
    own = next((one for one in specs if isinstance(one, ApiSpec)), None)
    models = next((one for one in specs if isinstance(one, ModelsSpec)), None)
    if own is None or report.diagnostics:
        return None
    sources = {file: f"specs/zoo/{file}" for file in TREES}
    api = resolve(own, resources, report, sources, models=models)
    if api is None or not set(TARGETS) <= set(own.targets):
        return None
    choices: list[Choice] = []
    for name in TARGETS:
        target = target_named(name)
        options = read(own.targets[name], target.options, report, Location("api.yaml", 1, 1))
        if options is None or report.diagnostics:
            return None
        target.check(api, options, report)
        choices.append(Choice(target, options))
    docs = target_named("docs")
    choices.append(Choice(docs, docs.options(at=Location("api.yaml", 1, 1))))
    return None if report.diagnostics else (api, choices)


def _output(texts: dict[Place, str], target: str) -> Files:
    """The files of a target, by path."""
    resolved = _resolved(texts, Report())
    assert resolved is not None
    api, choices = resolved
    (choice,) = (one for one in choices if one.target.name == target)
    output = choice.target.generate(Request(api, choice.options, tuple(choices)))
    return {file.path: file.text for file in output.files}


def _taken(text: str, places: list[Place]) -> dict[Place, str]:
    """The slots that take the text, all of them filled; numbered, so that no two are the same.

    Most places hold no text, and the generator complains of all these at once. What it complains of
    may be the company, as where two are the same, so the places are then tried again, each among
    others that stand far from it.
    """
    numbered = {place: f"n{n:03} {text}" for n, place in enumerate(places)}
    found = _filled({}, _uncontested({}, numbered))
    contested = [place for place in places if place not in found]
    for first in range(COMPANIES):
        more = {place: numbered[place] for place in contested[first::COMPANIES]}
        found = _filled(found, _uncontested(found, more))
    return found


def _uncontested(texts: dict[Place, str], more: dict[Place, str]) -> dict[Place, str]:
    """What of `more` no complaint names that comes when it stands beside `texts`; without what is
    named, there may be other complaints."""
    while more:
        report = Report()
        _resolved({**texts, **more}, report)
        named = {PLACE_AT.get(one.at) for one in report.diagnostics} & more.keys()
        if not named:
            break
        more = {place: text for place, text in more.items() if place not in named}
    return more


def _filled(texts: dict[Place, str], more: dict[Place, str]) -> dict[Place, str]:
    """`texts`, and as many of the others as are taken beside them: where the generator refuses
    all at once, half of them are tried, until it is a single one that it refuses."""
    if not more or _resolved({**texts, **more}, Report()):
        return {**texts, **more}
    if len(more) == 1:
        return texts
    entries = list(more.items())
    half = len(entries) // 2
    return _filled(_filled(texts, dict(entries[:half])), dict(entries[half:]))


WRITTEN = [(at, (file, place)) for file, tree in TREES.items() for place, at in _places(tree)]
PLACES = [place for _, place in WRITTEN]
PLACE_AT = dict(WRITTEN)
COMPANIES = 8
FOUND: list[Once] = []


@pytest.fixture(scope="module", autouse=True)
def found(once: Once) -> None:
    """Where all processes keep what takes long to find."""
    FOUND[:] = [once]


def _taken_once(text: str, places: list[Place]) -> dict[Place, str]:
    """The same as `_taken`, found by whichever process comes first."""

    def numbered() -> list[tuple[int, str]]:
        return [(PLACES.index(place), filled) for place, filled in _taken(text, places).items()]

    return {PLACES[number]: filled for number, filled in FOUND[0](f"slots of {text}", numbered)}


@cache
def _slots() -> list[Place]:
    """The places that take words. Others hold what is no text: a keyword, a number, a name that
    is declared elsewhere."""
    return list(_taken_once("peaceful words", PLACES))


def _keys(file: str, place: tuple[int, ...]) -> list[str]:
    """The keys that lead to a scalar."""
    node: Node = TREES[file]
    keys: list[str] = []
    for n in place:
        if isinstance(node, Mapping) and n >= 0:
            key, node = node.entries[n]
            keys.append(key)
        elif isinstance(node, Sequence):
            node = node.items[n]
    return keys


class _Masked(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node

    def visit_Delete(self, node: ast.Delete) -> ast.Delete:
        """The formatter puts long ones in parentheses, which makes them one."""
        match node.targets:
            case [ast.Tuple(elts)]:
                return ast.Delete(elts)
        return node


def _skeleton(text: str) -> str:
    return ast.dump(_Masked().visit(ast.parse(text)))


def _comments(text: str) -> list[str]:
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return [token.string for token in tokens if token.type == tokenize.COMMENT]


@cache
def _texts(text: str) -> dict[Place, str]:
    """The slots that take a text, with it in them."""
    return _taken_once(text, _slots())


def _outputs(text: str, target: str) -> tuple[dict[Place, str], Files, Files]:
    """The texts that are taken, what is printed with them, and with their benign twins."""
    texts = _texts(text)
    return texts, _output(texts, target), _output(_twins(texts), target)


def _twins(texts: dict[Place, str]) -> dict[Place, str]:
    return {place: " ".join(words(hostile)) for place, hostile in texts.items()}


@cache
def _rendered(text: str) -> tuple[Files, Files]:
    """The Python package with a text and that with its benign twins, neither of them formatted."""
    texts = _texts(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(python_target, "format_python", lambda texts, _: texts)
        return _output(texts, "python"), _output(_twins(texts), "python")


def _missing(texts: dict[Place, str], printed: str) -> list[list[str]]:
    """The keys of what is printed nowhere, though it belongs into the package."""
    keys = (_keys(*place) for place, text in texts.items() if " ".join(text.split()) not in printed)
    return [found for found in keys if not _is_inspected(found)]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_only_literals_change(text: str) -> None:
    assert len(_texts(text)) > 70  # names take no invisible characters, other slots do
    _differs_in_literals(text, *_rendered(text))


@pytest.mark.tools
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_the_formatter_leaves_the_code_as_it_is(text: str) -> None:
    rendered, twin = _rendered(text)
    own = (path for path in rendered if path.endswith(".py") and not path.startswith("_runtime/"))
    modules = {path: rendered[path] for path in own}
    formatted = format_python(modules, dict.fromkeys(modules, ""))
    _differs_in_literals(text, {**rendered, **formatted}, twin)


def _differs_in_literals(text: str, output: Files, twin: Files) -> None:
    assert output.keys() == twin.keys()
    for path, benign in twin.items():
        if output[path] != benign:
            assert _skeleton(output[path]) == _skeleton(benign), path
            assert _comments(output[path]) == _comments(benign), path
    assert _missing(_texts(text), _literals(output)) == []


def _literals(output: Files) -> str:
    """The strings of a package's own modules, with single spaces in them."""
    own = [code for path, code in output.items() if not path.startswith("_runtime/")]
    return "\n".join(
        " ".join(node.value.split())
        for code in own
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


@pytest.mark.typescript
def test_only_literals_and_comments_of_typescript_change() -> None:
    """All texts at once: Node takes longer to start than to read."""
    outputs = {name: _outputs(text, "typescript") for name, text in HOSTILE.items()}
    sources: dict[str, str] = {}
    for name, (_, output, twin) in outputs.items():
        assert output.keys() == twin.keys()
        _documents_hold_no_more_than_text(output, twin)
        sources |= {f"{name}/{path}": text for path, text in output.items()}
        sources |= {f"twin of {name}/{path}": text for path, text in twin.items()}
    outlines = _outlines({path: text for path, text in sources.items() if path.endswith(".ts")})
    for name, (texts, output, _) in outputs.items():
        printed: list[str] = []
        for path in output:
            if not path.endswith(".ts"):
                continue
            ours, benign = outlines[f"{name}/{path}"], outlines[f"twin of {name}/{path}"]
            assert ours["problems"] == 0, path
            assert (ours["tree"], ours["header"]) == (benign["tree"], benign["header"]), path
            assert len(ours["comments"]) == len(benign["comments"]), path
            printed += (*ours["strings"], *map(_read_comment, ours["comments"]))
        missing = _missing(texts, "\n".join(" ".join(text.split()) for text in printed))
        # The README has the version; the marks of a response are data that Python alone has.
        assert [keys for keys in missing if keys != ["version"] and "support" not in keys] == []


def _documents_hold_no_more_than_text(output: Files, twin: Files) -> None:
    assert output["tsconfig.json"] == twin["tsconfig.json"]
    ours, benign = (json.loads(printed["package.json"]) for printed in (output, twin))
    assert {**ours, "description": ""} == {**benign, "description": ""}
    assert not re.search(r"(?<!\\)<", output["README.md"])
    fences = re.compile(r"^```", re.MULTILINE)
    assert len(fences.findall(output["README.md"])) == len(fences.findall(twin["README.md"]))


@pytest.mark.browser
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_element_of_a_page_changes(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The headings of Markdown have three levels, those of a spec stand below them. Scripts and
    styles are nobody's."""
    # How much of a tree is shown, and where a page is full, follows from how long the texts are.
    monkeypatch.setattr(trees.Growth, "_size", lambda growth, node: 300)
    monkeypatch.setattr(splitting, "HEAVIEST", 10_000_000)
    _, site, twin = _outputs(text, "docs")
    assert site.keys() == twin.keys()
    for path, ours in twin.items():
        if path.endswith(".html"):
            page = html_tree(site[path])
            assert list(trespasses(page)) == [], path
            assert outline(page) == outline(html_tree(ours)), path
        elif path.endswith((".md", ".txt")):
            assert _headings(site[path]) == _headings(ours), path
        elif path != "assets/search-index.js":
            assert site[path] == ours, path


def _headings(document: str) -> list[str]:
    """The marks of headings above the fourth level, outside of fenced code."""
    text = re.sub(r"^ *(`{3,})[^\n]*\n.*?^ *\1$", "", document, flags=re.MULTILINE | re.DOTALL)
    return re.findall(r"^#{1,3} ", text, re.MULTILINE)


def test_the_reference_leaves_nothing_out() -> None:
    """Every text of a spec stands on a page, but where a fact comes from: that is said of pages,
    of marks and of what is inferred, and but what names an operation in an OpenAPI document."""
    texts = _texts("peaceful words")
    pages = [page for path, page in _output(texts, "docs").items() if path.endswith(".html")]
    said = " ".join(" ".join(html_tree(page).text() for page in pages).split())
    missing = [_keys(*place) for place, text in texts.items() if text not in said]
    said_elsewhere = {"source", "operation_id", "pointer"}
    assert [keys for keys in missing if keys[-1] not in said_elsewhere] == []


def _outlines(sources: dict[str, str]) -> dict[str, dict[str, Any]]:
    done = subprocess.run(
        [node(), HOME / "outline.js"],
        input=json.dumps(sources).encode(),
        capture_output=True,
        check=True,
    )
    found: dict[str, dict[str, Any]] = json.loads(done.stdout)
    return found


def _read_comment(comment: str) -> str:
    """The text of a comment, as it was before it was escaped."""
    text = re.sub(r"^ *(/\*\*|\*/|\* ?)|\*/$", "", comment, flags=re.MULTILINE)
    text = re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), text)
    return text.replace("*\\/", "*/").replace("\\@", "@")


def test_the_spec_uses_every_key() -> None:
    shapes = [shape for shape in shapes_of_the_spec() if shape not in (ChangeSpec, PaginationSpec)]
    # Where `from` stands, no other file is read: see `test_from_document.py`.
    known = {key for shape in shapes for key in keys_of(shape)} - {"from", "overlay"}
    used = {key for place in PLACES for key in _keys(*place)}
    assert known - used == set()
