"""Random statements of the kinds that our templates print, in one line each."""

from __future__ import annotations

from hypothesis import strategies as st

Text = st.SearchStrategy[str]

names = st.builds(str.__mul__, st.sampled_from("abxy"), st.integers(1, 30))
dotted = st.lists(names, min_size=1, max_size=3).map(".".join)
pieces = st.sampled_from(["a", "b, ", "(", "=", " | ", "é", "{"])
texts = st.builds(str.__mul__, pieces, st.integers(0, 40))
strings = texts.map('"{}"'.format)
plain = st.sampled_from(["None", "True", "()", "[]", "{}", "2", "10.5"])
words = st.one_of(dotted, strings, plain)
maybe_comma = st.sampled_from(["", ","])


def _listed(items: Text, least: int = 1) -> Text:
    return st.lists(items, min_size=least, max_size=6).map(", ".join)


def _bracketed(inside: Text) -> Text:
    """Displays and calls, with a comma at the end or without."""
    pairs = st.builds("{}: {}".format, strings, inside)
    arguments = st.one_of(inside, st.builds("{}={}".format, names, inside))
    return st.one_of(
        st.builds("[{}{}]".format, _listed(inside), maybe_comma),
        st.builds("({},)".format, _listed(inside)),
        st.builds("({})".format, _listed(inside, 2)),
        st.builds("{{{}{}}}".format, _listed(pairs), maybe_comma),
        st.builds("{}({}{})".format, dotted, _listed(arguments), maybe_comma),
    )


def _combined(inside: Text) -> Text:
    subscripts = st.builds("{}[{}]".format, dotted, _listed(inside))
    return st.one_of(subscripts, st.lists(inside, min_size=2, max_size=4).map(" | ".join))


values = st.recursive(words, _bracketed, max_leaves=12)
types = st.recursive(st.one_of(dotted, strings, st.just("None")), _combined, max_leaves=8)
calls = st.builds("{}({})".format, dotted, _listed(values))
statements = st.one_of(
    st.builds("{} = {}".format, dotted, values),
    st.builds("{}: {}".format, names, types),
    st.builds("{}: {} = {}".format, names, types, st.one_of(values, types)),
    calls,
    calls.map("return {}".format),
    calls.map("return await {}".format),
    _listed(names).map("del {}".format),
    st.builds("from {} import {}".format, dotted, _listed(names)),
)
parameters = st.one_of(
    st.builds("{}: {}".format, names, types),
    st.builds("{}: {} = {}".format, names, types, words),
)
definitions = st.builds(
    "{}def {}(self, {}{}{}) -> {}: ...".format,
    st.sampled_from(["", "async "]),
    names,
    st.sampled_from(["", "*, ", "/, *, "]),
    _listed(parameters),
    maybe_comma,
    types,
)
classes = st.builds("class {}({}):".format, names, _listed(values))
decorators = calls.map("@{}".format)
