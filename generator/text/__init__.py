"""The typed values that templates may render: one class per kind of place, one escaper each.

A template never sees a `str`. What stands in a view is an instance of `Code`, made from spec text
by the class whose escaper fits the place, or from parts that are `Code` already. Those that parse
Markdown have rooms of their own, `html_prose` and `markdown_prose`: its parser takes time to load.
"""

from __future__ import annotations

from .code import Code as Code, is_identifier as is_identifier
from .documents import (
    Json as Json,
    JsonText as JsonText,
    MdBlock as MdBlock,
    MdCode as MdCode,
    MdFence as MdFence,
    MdSource as MdSource,
    MdText as MdText,
)
from .html import (
    HtmlAttribute as HtmlAttribute,
    HtmlBlock as HtmlBlock,
    HtmlCode as HtmlCode,
    HtmlLink as HtmlLink,
    HtmlMethod as HtmlMethod,
    HtmlSource as HtmlSource,
    HtmlText as HtmlText,
    HtmlWords as HtmlWords,
)
from .javascript import (
    JsString as JsString,
    JsTemplate as JsTemplate,
    JsValue as JsValue,
    JsVariable as JsVariable,
)
from .markdown import (
    MdAddress as MdAddress,
    MdLink as MdLink,
    MdListing as MdListing,
    MdPlain as MdPlain,
    MdSpan as MdSpan,
    MdWords as MdWords,
)
from .python import (
    PyDocstring as PyDocstring,
    PyExpression as PyExpression,
    PyIdentifier as PyIdentifier,
    PyLiteral as PyLiteral,
    PySource as PySource,
    PyString as PyString,
    PyValue as PyValue,
)
from .shell import ShellVariable as ShellVariable, ShellWord as ShellWord
from .typescript import (
    TsAccess as TsAccess,
    TsDocComment as TsDocComment,
    TsExpression as TsExpression,
    TsIdentifier as TsIdentifier,
    TsKey as TsKey,
    TsLiteral as TsLiteral,
    TsPropertyName as TsPropertyName,
    TsSource as TsSource,
    TsString as TsString,
)
