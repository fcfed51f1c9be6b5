# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Bodies that are forms, as `application/x-www-form-urlencoded`."""

from .kinds import is_collection, is_mapping
from .operation import Style
from .parts import entries_of
from .payload import Content, Payload
from .query import query_text
from .scalars import is_scalar


class FormBody:
    """Its fields are written as query parameters are: `a=x`, a list `a=x&a=y`, an object
    `a[b][c]=x` and a list in it `a[b][]=x`. A form has no null: None is not sent."""

    def encode(self, body: object) -> Payload:
        fields = entries_of(body, "the form")
        texts = (
            query_text(name, _style(value), value) for name, value in fields.items()
        )
        text = "&".join(filter(None, texts))
        return Content(text.encode("ascii"), b"application/x-www-form-urlencoded")


def _style(value: object) -> Style:
    if is_scalar(value):
        return "plain"
    if is_collection(value) and not any(map(is_mapping, value)):
        return "repeated"
    return "deep_object"


FORM = FormBody()
