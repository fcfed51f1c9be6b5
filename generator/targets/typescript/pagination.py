"""How the next page of a list is asked for -> the object that tells the runtime."""

from __future__ import annotations

from ...facts.pagination import kind_of, settings_of
from ...ir import Pagination
from ...text import TsExpression, TsLiteral
from . import names
from .modules import Module


def pagination(said: Pagination, module: Module) -> TsExpression:
    """Only what is not usual is printed; each kind is in a module of its own."""
    written = [
        TsExpression(f"{names.argument(term)}: ", TsLiteral(value))
        for term, value in settings_of(said).items()
    ]
    kind = module.value("-".join(kind_of(said)), type(said).__name__)
    given = TsExpression("{ ", TsExpression.join(", ", written), " }") if written else ""
    return TsExpression("/* @__PURE__ */ new ", kind, "(", given, ")")
