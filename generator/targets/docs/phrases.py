"""Words of ours around names of the API: rows of links and code, Markdown with code in it."""

from __future__ import annotations

from collections.abc import Sequence

from ...ir import Support
from ...text import Code, MdCode
from .context import Context
from .views import FactView


def row(parts: Sequence[Code], context: Context, last: str = ", ", between: str = ", ") -> Code:
    """Parts in a row: "a, b and c" with `last=" and "`."""
    written: list[Code | str] = []
    for n, part in enumerate(parts):
        if n:
            written.append(last if n == len(parts) - 1 else between)
        written.append(part)
    return context.writing.words(*written)


def codes(values: Sequence[object], context: Context, last: str = ", ") -> Code:
    return row([context.writing.code(str(value)) for value in values], context, last)


def md_code(name: object) -> str:
    """A name as code within Markdown of ours, which `Writing.prose` takes."""
    return MdCode(str(name)).__html__()


def md_codes(names: Sequence[object], last: str = " and ") -> str:
    written = [md_code(name) for name in names]
    return last.join(filter(None, (", ".join(written[:-1]), *written[-1:])))


def fact(label: str, text: Code, context: Context) -> FactView:
    return FactView(context.writing.text(label), text)


def source_facts(support: Support, context: Context) -> tuple[FactView, ...]:
    """Where what is said of a thing comes from."""
    if not (support.source or support.inferred):
        return ()
    writing = context.writing
    concluded = writing.text("Concluded, not read in a source.")
    if not support.source:
        return (fact("Source", concluded, context),)
    source = writing.text(support.source)
    text = writing.words(source, ". ", concluded) if support.inferred else source
    return (fact("Source", text, context),)


def support_facts(support: Support, context: Context) -> tuple[FactView, ...]:
    """Which integrations know a thing."""
    said = (("Supported by", support.supported_by), ("Required by", support.required_by))
    return tuple(fact(label, codes(names, context), context) for label, names in said if names)
