"""What the templates of the reference see. HTML and Markdown are printed from the same views: a
`Writing` has made their texts for the one or the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from ...text import Code


@dataclass(frozen=True, slots=True)
class LinkView:
    """`href` leads from the page that shows it; `note` is what stands beside it."""

    text: Code
    href: Code
    note: Code | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NavigationView:
    """A line of the navigation. `method` is that of an operation, `children` what is open below."""

    link: LinkView
    method: Code | None = None
    is_current: bool = False
    is_deprecated: bool = False
    children: tuple[NavigationView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """A page: what stands around its content, and the content.

    `root` leads to the site's folder ("../../", "" at its top). `summary` is one line of plain text
    for search engines. `markdown` leads to the same page in Markdown.
    """

    source: Code
    title: Code
    summary: Code
    site: Code
    version: Code
    root: Code
    navigation: tuple[NavigationView, ...]
    trail: tuple[LinkView, ...] = ()
    markdown: Code | None = None
    previous: LinkView | None = None
    next: LinkView | None = None
    content: ContentView


# Values


@dataclass(frozen=True, slots=True)
class ValueView:
    """A known value of an enum. `description` is one paragraph."""

    value: Code
    description: Code | None = None


@dataclass(frozen=True, slots=True)
class MarkView:
    """`summary`: "3 supported, 1 required"."""

    summary: Code
    supported_by: tuple[Code, ...] = ()
    required_by: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryView:
    """A parameter or a field.

    `anchor` names its place in the page ("request.channel.id"), `path` its place in the object
    ("channel.id"), `name` is the last of it. `type` has links to the models that it names.
    `is_required`: whoever sends it has to give it; `is_promised`: whoever gets it always finds it.
    `style` says how it stands in the request where that is not plain. `on_client`: it can be given
    once, on the client. `more` leads to where the rest is shown, of what is too deep or holds
    itself. `values_title` says what `values` are, `source` where the mark, or what was concluded,
    comes from.
    """

    anchor: Code
    path: Code
    name: Code
    type: Code
    is_required: bool = False
    is_promised: bool = False
    is_read_only: bool = False
    is_write_only: bool = False
    is_inferred: bool = False
    on_client: bool = False
    deprecation: Code | None = None
    description: Code | None = None
    style: Code | None = None
    default: Code | None = None
    example: Code | None = None
    values_title: Code | None = None
    values: tuple[ValueView, ...] = ()
    mark: MarkView | None = None
    source: Code | None = None
    children_title: Code | None = None
    children: tuple[EntryView, ...] = ()
    is_open: bool = False
    more: Code | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """Parameters that operations share, under their title. `note` counts them: "5 parameters, 1
    required"."""

    anchor: Code
    title: Code
    note: Code
    description: Code | None = None
    entries: tuple[EntryView, ...]
    is_folded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParametersView:
    """The parameters of one place."""

    anchor: Code
    title: Code
    entries: tuple[EntryView, ...] = ()
    groups: tuple[GroupView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyView:
    """A body that is sent, or comes back. `facts` are words about it: its media type, ..."""

    anchor: Code
    title: Code
    type: Code | None = None
    facts: tuple[Code, ...] = ()
    description: Code | None = None
    entries: tuple[EntryView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """What comes back by the value of a parameter."""

    value: Code
    answer: Code
    is_default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseView:
    """`cases` are what comes back by the value of the parameter `selector`."""

    body: BodyView
    selector: Code | None = None
    cases: tuple[CaseView, ...] = ()


@dataclass(frozen=True, slots=True)
class FactView:
    """A line of the summary at the top: its label, what it says."""

    label: Code
    text: Code


@dataclass(frozen=True, slots=True)
class SectionView:
    """A heading and prose, in blocks; below it `facts`, an example in a block of its own, and pages
    that it is about, which `rows_title` says what they are."""

    anchor: Code
    title: Code
    text: Code
    facts: tuple[FactView, ...] = ()
    example: Code | None = None
    rows_title: Code | None = None
    rows: tuple[RowView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleView:
    """A sample in a language, coloured; `variant` says what sets it apart from the first one."""

    variant: Code | None
    code: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class TabView:
    """The samples of one language or SDK; `key` is what a reader's choice is kept by."""

    key: Code
    title: Code
    samples: tuple[SampleView, ...]


# Pages


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """`path` are the template's parts, and whether each is a parameter. `reply` is what comes back,
    as an example."""

    title: Code
    method: Code
    path: tuple[tuple[Code, bool], ...]
    address: Code
    base_url: Code
    deprecation: Code | None = None
    description: Code | None = None
    facts: tuple[FactView, ...] = ()
    parameters: tuple[ParametersView, ...] = ()
    body: BodyView | None = None
    response: ResponseView
    sections: tuple[SectionView, ...] = ()
    errors: BodyView | None = None
    tabs: tuple[TabView, ...] = ()
    reply: Code | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """A line of a list of pages."""

    link: LinkView
    method: Code | None = None
    path: Code | None = None
    is_deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """A list of pages under a heading."""

    anchor: Code
    title: Code
    rows: tuple[RowView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceView:
    title: Code
    description: Code | None = None
    facts: tuple[FactView, ...] = ()
    lists: tuple[ListView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView:
    """`type` is what it is a name for, where it is no object. `example` is a value of it."""

    title: Code
    deprecation: Code | None = None
    description: Code | None = None
    facts: tuple[FactView, ...] = ()
    body: BodyView
    values_title: Code | None = None
    values: tuple[ValueView, ...] = ()
    lists: tuple[ListView, ...] = ()
    example: Code | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StartView:
    """The first page. `tabs` make the first call, which is the operation that `first` leads to."""

    title: Code
    description: Code | None = None
    facts: tuple[FactView, ...] = ()
    first: LinkView | None = None
    tabs: tuple[TabView, ...] = ()
    lists: tuple[ListView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideView:
    """A page on what holds for the whole API: authentication, errors, pagination, parameters."""

    title: Code
    description: Code | None = None
    sections: tuple[SectionView, ...] = ()
    groups: tuple[GroupView, ...] = ()
    bodies: tuple[BodyView, ...] = ()
    tabs: tuple[TabView, ...] = ()
    example: Code | None = None


ContentView: TypeAlias = OperationView | ResourceView | ModelView | StartView | GuideView
