"""What the templates of samples see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from ...text import Code

Pairs: TypeAlias = tuple[tuple[Code, Code], ...]


@dataclass(frozen=True, slots=True)
class CurlView:
    """`is_literal`: the URL is sent as it is written, its brackets are no patterns."""

    is_literal: bool
    method: Code
    url: Code
    options: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class FetchView:
    """`constants` are single values of the query, `parameters` the whole query where it is not as
    simple. `body` is what `const body` holds, `filled` the lines that go on with it, and `sent`
    the line of the request that sends it."""

    reads_files: bool
    constants: Pairs
    parameters: Pairs
    body: Code | None
    filled: tuple[Code, ...]
    url: Code
    method: Code
    headers: Pairs
    sent: Code | None
    answer: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class RequestsView:
    """`method` is the call up to the URL, `arguments` are those behind it."""

    standard: tuple[Code, ...]
    url: Code
    headers: Pairs
    parameters: Code | None
    payload: tuple[Code, Code] | None
    method: Code
    arguments: tuple[Code, ...]
    answer: Code


@dataclass(frozen=True, slots=True)
class RunnableView:
    comment: Code
    source: Code
    text: Code


@dataclass(frozen=True, slots=True)
class OperationView:
    """The page of an operation."""

    source: Code
    title: Code
    request: Code
    samples: Pairs


@dataclass(frozen=True, slots=True)
class ResourceView:
    title: Code
    operations: tuple[tuple[Code, Code, Code], ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    """The first page. `variables` are those of the environment that samples read."""

    source: Code
    title: Code
    variables: tuple[Code, ...]
    resources: tuple[ResourceView, ...]
