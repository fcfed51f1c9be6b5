# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""How a list, an object or a single value stands in a path, a header or a cookie.

The separators are the style's own; in a path or a cookie, those of a value are escaped.
"""

from urllib.parse import quote

from .parts import is_object, pairs_of, texts_of


class Comma:
    """`x,y`, and an object `b,x,c,y`."""

    def text(self, value: object, name: str) -> str | None:
        return ",".join(map(_escaped, texts_of(value, name))) or None


class Pairs:
    """`b=x,c=y`; `separator` stands between."""

    def __init__(self, separator: str) -> None:
        self._separator = separator

    def text(self, value: object, name: str) -> str | None:
        if is_object(value):
            pairs = pairs_of(value, name)
            texts = [f"{_escaped(key)}={_escaped(text)}" for key, text in pairs]
        else:
            texts = [_escaped(text) for text in texts_of(value, name)]
        if self._separator == ".":
            # It would stay as it is: to a URL it is no separator.
            texts = [text.replace(".", "%2E") for text in texts]
        return self._separator.join(texts) or None


class Label:
    """`.` and then the parts."""

    def __init__(self, parts: Comma | Pairs) -> None:
        self._parts = parts

    def text(self, value: object, name: str) -> str | None:
        text = self._parts.text(value, name)
        return f".{text}" if text else None


class Matrix:
    """`;a=x,y`."""

    def text(self, value: object, name: str) -> str | None:
        if not texts_of(value, name):
            return None
        return _parameter(_escaped(name), COMMA.text(value, name) or "")


class ExplodedMatrix:
    """`;a=x;a=y`, and an object `;b=x;c=y`."""

    def text(self, value: object, name: str) -> str | None:
        if is_object(value):
            pairs = pairs_of(value, name)
        else:
            pairs = [(name, text) for text in texts_of(value, name)]
        return "".join(_parameter(_escaped(a), _escaped(b)) for a, b in pairs) or None


class HeaderPairs:
    """`b=x,c=y` in a header, where nothing can be escaped."""

    def text(self, value: object, name: str) -> str | None:
        pairs = pairs_of(value, name)
        if any("," in text or "=" in text for pair in pairs for text in pair):
            raise ValueError(f"{name} has a comma or = in it, which separate its parts")
        return ",".join(f"{key}={text}" for key, text in pairs) or None


def _parameter(name: str, text: str) -> str:
    return f";{name}={text}" if text else f";{name}"


def _escaped(text: str) -> str:
    return quote(text, safe="")


COMMA = Comma()
PAIRS = Pairs(",")
LABEL = Label(COMMA)
LABEL_EXPLODED = Label(Pairs("."))
MATRIX = Matrix()
MATRIX_EXPLODED = ExplodedMatrix()
HEADER_PAIRS = HeaderPairs()
