"""The facts of the page "Update Messages", and which of them do not stand on a page of ours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from .html_tree import Element, html_tree

SEED = Path(__file__).parents[1] / "functional/seed"
# In Markdown: an address behind the text of a link, and what makes other text plain.
_MARKDOWN = re.compile(r"(?<=\])\([^)]*\)|[\\`*\[\]]")
# The sections of our Markdown, by how the places in them begin.
_SECTIONS = {
    "path": "Path parameters",
    "query": "Query parameters",
    "request": "Request body",
    "response": "Response body",
}
# Facts that stand around the parameter or field at which the page has them.
_AROUND = ("heading", "guide", "fold", "sample")


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the page: its kind, what is said, and for a value what is said of it."""

    at: str
    kind: str
    said: str
    text: str = ""

    def __str__(self) -> str:
        return f"{self.at}: {self.kind} {self.said!r}"

    @property
    def shown(self) -> str:
        """As the page has it."""
        match self.kind:
            case "default":
                return f"Defaults to {self.said}."
            case "sample":
                return (SEED / f"{self.said}.txt").read_text()
            case _:
                return self.said + self.text


def facts() -> list[Fact]:
    entries: list[dict[str, Any]] = yaml.safe_load((SEED / "page.yaml").read_text())
    return [_fact(**entry) for entry in entries]


def _fact(at: str, text: str = "", **said: str) -> Fact:
    for kind, value in said.items():
        return Fact(at, kind, value, text)
    return Fact(at, "text", text)


def squeezed(text: str) -> str:
    """Without white space, which the page's text has lost."""
    return "".join(text.split())


def missing(page: str) -> list[str]:
    """The facts that do not stand in their places on a page of HTML, and the marks that stand where
    that page has none."""
    html = html_tree(page)
    return [str(fact) for fact in facts() if not _stands(fact, html)] + _other_marks(html)


def missing_in_markdown(page: str) -> list[str]:
    """The same for Markdown: what belongs to a parameter or a field stands in its item."""
    return [str(fact) for fact in facts() if not _stands_in_markdown(fact, page)]


def _stands_in_markdown(fact: Fact, page: str) -> bool:
    if fact.kind == "mark":
        return _mark_in_markdown(_item(fact.at, page)) == re.findall(r"\d+ \w+", fact.said)
    is_of_item = fact.at not in ("title", "address") and fact.kind not in _AROUND
    place = _plain(_item(fact.at, page) if is_of_item else page)
    said = {"fold": _folded(fact), "sample": fact.shown}.get(fact.kind, fact.said)
    return _plain(said) in place and _plain(fact.text) in place


def _item(at: str, page: str) -> str:
    """The item of a parameter or a field, up to the next one, in the section of its place."""
    place, _, path = at.partition(".")
    _, _, section = page.partition(f"\n## {_SECTIONS[place]}\n")
    section = re.sub(r"(?m)^- `[^` ]+`", lambda name: name[0].replace("[]", ""), section)
    _, _, item = section.partition("\n## ")[0].partition(f"\n- `{path}` ")
    return re.split(r"\n(?=- )", item)[0]


def _mark_in_markdown(item: str) -> list[str]:
    """Integrations stand there by their names, and count by themselves."""
    said = re.findall(r"(Supported|Required) by ((?:`[^`]*`(?:, )?)+)\.", item)
    return [f"{names.count('`') // 2} {word.lower()}" for word, names in said]


def _plain(text: str) -> str:
    return squeezed(_MARKDOWN.sub("", text)).casefold()


def _folded(fact: Fact) -> str:
    """What is folded: the page says that it can be shown."""
    return fact.said.removeprefix("Show ")


def _stands(fact: Fact, html: Element) -> bool:
    ids = html.by_id()
    if fact.at == "title":
        return [squeezed(one.text()) for one in html.all("h1")] == [squeezed(fact.said)]
    if fact.at == "address":
        paths = [
            one.text(lambda inner: "base" in inner.classes) for one in html.all("code", "path")
        ]
        return paths == [fact.said]
    place = ids.get(fact.at)
    return place is not None and _is_said(fact, place, html)


def _is_said(fact: Fact, place: Element, html: Element) -> bool:
    match fact.kind:
        case "text":
            return squeezed(fact.said) in squeezed(_own_text(place))
        case "value":
            known = _own(place, "values", "li")
            return any(_is_value(one, fact) for one in known)
        case "default" | "example":
            return squeezed(fact.said) in _labelled(place, fact.kind)
        case "mark":
            return _mark(place) == re.findall(r"\d+ \w+", fact.said)
        case "heading":
            return any(_has_heading(one, fact.said) for one in _around(place, html, "section"))
        case "guide":
            around = _around(place, html, "section")
            return any(squeezed(fact.said) in squeezed(one.text(_is_entry)) for one in around)
        case "fold":
            folds = [one for one in _around(place, html, "details") if "fold" in one.classes]
            titles = [squeezed(one.text()) for fold in folds for one in fold.all("summary")[:1]]
            return any(title.startswith(squeezed(_folded(fact))) for title in titles)
        case "sample":
            codes = [squeezed(one.text()) for one in place.all("code")]
            return squeezed(fact.shown) in codes
        case kind:
            raise AssertionError(f"no kind of fact: {kind}")


def _is_entry(one: Element) -> bool:
    return "entry" in one.classes


def _own_text(entry: Element) -> str:
    """The text of an entry without that of the entries in it."""
    return entry.text(_is_entry)


def _own_elements(entry: Element) -> list[Element]:
    inner = {
        id(one)
        for child in entry.elements()
        if child is not entry and _is_entry(child)
        for one in child.elements()
    }
    return [one for one in entry.elements() if id(one) not in inner]


def _own(entry: Element, class_: str, tag: str) -> list[Element]:
    lists = [one for one in _own_elements(entry) if class_ in one.classes]
    return [one for all_ in lists for one in all_.all(tag)]


def _is_value(one: Element, fact: Fact) -> bool:
    value, *_ = one.all("code")
    return value.text() == fact.said and squeezed(fact.text) in squeezed(one.text())


def _labelled(entry: Element, label: str) -> list[str]:
    """What stands behind a label of ours."""
    pairs = [(one.all("dt"), one.all("dd")) for one in _own(entry, "said", "div")]
    return [squeezed(dd[0].text()) for dt, dd in pairs if dt[0].text().casefold() == label]


def _mark(entry: Element) -> list[str]:
    marks = [one for one in _own_elements(entry) if "mark" in one.classes]
    return [word for one in marks for word in re.findall(r"\d+ \w+", one.all("summary")[0].text())]


def _around(place: Element, html: Element, tag: str) -> list[Element]:
    return [one for one in html.all(tag) if any(inner is place for inner in one.elements())]


def _has_heading(section: Element, title: str) -> bool:
    headings = [one for one in section.elements() if one.tag in ("h2", "h3")]
    texts = [squeezed(one.text(lambda inner: inner.tag == "button")) for one in headings[:1]]
    return squeezed(title).casefold() in [text.casefold() for text in texts]


def _other_marks(html: Element) -> list[str]:
    marked = {fact.at for fact in facts() if fact.kind == "mark"}
    known = {fact.at for fact in facts()} - marked
    ids = html.by_id()
    return [f"{at}: a mark of ours alone" for at in sorted(known & ids.keys()) if _mark(ids[at])]
