"""The docs target: an API -> its site."""

from __future__ import annotations

from collections.abc import Iterator

from ...progress import track
from ...render import Page, render, templates_folder
from ...slices import WHOLE
from ..base import File, Output, Request
from ..printing import Printer
from . import places, splitting
from .html_writing import HtmlWriting
from .llms import llms_file
from .markdown_writing import MarkdownWriting
from .pages import SitePage, pages_of
from .search import search_index
from .site import site_of
from .views import GuideView, ModelView, OperationView, ResourceView, StartView

_TEMPLATES = {
    OperationView: "operation.html.jinja",
    ResourceView: "resource.html.jinja",
    ModelView: "model.html.jinja",
    StartView: "start.html.jinja",
    GuideView: "guide.html.jinja",
}
_MARKDOWN: dict[type, str] = {OperationView: "operation.md.jinja", GuideView: "guide.md.jinja"}
_ASSETS = "assets"
# The parts of the style, in the order in which one outdoes another.
_STYLE = ("page", "around", "reading", "entries", "samples", "search", "widths")


def generate(request: Request) -> Output:
    """The pages, what all of them need, and the two lists: for the search, for language models."""
    site = site_of(request)
    root = f"docs/{request.api.name}"
    printer = Printer(request, root)
    files = [file for page in track(list(pages_of(site))) for file in _printed(page, printer)]
    lists = {
        places.SEARCH_INDEX: search_index(request.api, site.guides),
        places.LLMS: llms_file(site),
    }
    files += [printer.of_text(path, text, WHOLE) for path, text in lists.items()]
    files += _assets()
    return Output(root, tuple(sorted(files, key=lambda file: file.path)))


def _printed(page: SitePage, printer: Printer) -> Iterator[File]:
    about = page.above or WHOLE
    for path, text in _in_html(page).items():
        yield printer.of_text(path, text, about)
    if page.in_markdown:
        written = in_markdown(page)
        yield printer.of_text(written.path, _rendered(written), about)


def _in_html(page: SitePage) -> dict[str, str]:
    """One file, or several where one would be too heavy."""
    view = page.view(HtmlWriting())
    template = _TEMPLATES[type(view.content)]
    whole = _rendered(Page(page.path, template, view))
    weight = len(whole.encode())
    if weight <= splitting.HEAVIEST:
        return {page.path: whole}
    parts = splitting.parts_of(view, page.path, weight).items()
    texts = {path: _rendered(Page(path, template, part)) for path, part in parts}
    return dict(splitting.with_links(texts))


def in_markdown(page: SitePage) -> Page:
    view = page.view(MarkdownWriting(), has_navigation=False)
    return Page(places.markdown_of(page.path), _MARKDOWN[type(view.content)], view)


def _rendered(page: Page) -> str:
    try:
        return render("docs", page)
    except Exception as error:
        error.add_note(f"file {page.path}, template {page.template}")
        raise


def _assets() -> Iterator[File]:
    """The scripts and the icon, byte for byte as they are, and the style, its parts in one file."""
    folder = templates_folder() / "docs"
    for path in sorted((folder / _ASSETS).iterdir()):
        yield File(f"{_ASSETS}/{path.name}", path.read_bytes().decode())
    parts = [(folder / "style" / f"{name}.css").read_bytes().decode() for name in _STYLE]
    yield File(f"{_ASSETS}/site.css", "\n".join(parts))
