"""Pages of HTML as trees of elements, read strictly: what is opened is closed, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass(slots=True)
class Element:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    children: list[Element | str] = field(default_factory=list["Element | str"])

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def elements(self) -> Iterator[Element]:
        """This element and all below it, in their order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.elements()

    def all(self, tag: str = "", class_: str = "") -> list[Element]:
        return [
            one
            for one in self.elements()
            if tag in ("", one.tag) and (not class_ or class_ in one.classes)
        ]

    def by_id(self) -> dict[str, Element]:
        found: dict[str, Element] = {}
        for one in self.elements():
            if "id" in one.attributes:
                assert one.attributes["id"] not in found, f"twice: id {one.attributes['id']!r}"
                found[one.attributes["id"]] = one
        return found

    def text(self, leave_out: Callable[[Element], bool] = lambda one: False) -> str:
        """The text, without that of elements below which are left out."""
        return "".join(
            child if isinstance(child, str) else "" if leave_out(child) else child.text(leave_out)
            for child in self.children
        )


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self.open = [self.root]
        self.declarations: list[str] = []
        self.comments: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute twice: {self.get_starttag_text()}"
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>: {self.getpos()}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    def handle_decl(self, decl: str) -> None:
        self.declarations.append(decl)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"no HTML: <![{data}]>")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"no HTML: <?{data}>")


def html_tree(page: str) -> Element:
    """The `html` element of a page."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == [reader.root], f"never closed: {[one.tag for one in reader.open[1:]]}"
    assert reader.declarations == ["doctype html"]
    assert len(reader.comments) == 1
    (html,) = (one for one in reader.root.children if isinstance(one, Element))
    assert html.tag == "html"
    return html
