"""Python: the syntax tree by a list of fields of our own, and the comments.

The list makes it the same with every Python. What is not in it, such as a statement that only newer
ones know, has no hash.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any

from .tokens import words_of_comment

_FIELDS = """
Module body
FunctionDef name args body decorator_list returns type_params
AsyncFunctionDef name args body decorator_list returns type_params
ClassDef name bases keywords body decorator_list type_params
Return value
Delete targets
Assign targets value
AugAssign target op value
AnnAssign target annotation value simple
For target iter body orelse
AsyncFor target iter body orelse
While test body orelse
If test body orelse
With items body
AsyncWith items body
Match subject cases
Raise exc cause
Try body handlers orelse finalbody
TryStar body handlers orelse finalbody
Assert test msg
Global names
Nonlocal names
Pass
Break
Continue
BoolOp op values
NamedExpr target value
BinOp left op right
UnaryOp op operand
Lambda args body
IfExp test body orelse
Dict keys values
Set elts
ListComp elt generators
SetComp elt generators
DictComp key value generators
GeneratorExp elt generators
Await value
Yield value
YieldFrom value
Compare left ops comparators
Call func args keywords
FormattedValue value conversion format_spec
Attribute value attr
Subscript value slice
Starred value
Name id
List elts
Tuple elts
Slice lower upper step
comprehension target iter ifs is_async
ExceptHandler type name body
arguments posonlyargs args vararg kwonlyargs kw_defaults kwarg defaults
arg arg annotation
keyword arg value
withitem context_expr optional_vars
match_case pattern guard body
MatchValue value
MatchSingleton value
MatchSequence patterns
MatchMapping keys patterns rest
MatchClass cls patterns kwd_attrs kwd_patterns
MatchStar name
MatchAs pattern name
MatchOr patterns
And|Or|Add|Sub|Mult|MatMult|Div|Mod|Pow|LShift|RShift|BitOr|BitXor|BitAnd|FloorDiv
Invert|Not|UAdd|USub|Eq|NotEq|Lt|LtE|Gt|GtE|Is|IsNot|In|NotIn
"""


def _table() -> dict[type, tuple[str, tuple[str, ...]]]:
    table: dict[type, tuple[str, tuple[str, ...]]] = {}
    for line in _FIELDS.strip().splitlines():
        names, *fields = line.split()
        for name in names.split("|"):
            table[getattr(ast, name)] = (f"<{name}", tuple(reversed(fields)))
    return table


NODES = _table()
_IMPORTS = (ast.Import, ast.ImportFrom)
# Strings, so that a sign within one begins no comment; then comments.
_STRING_OR_COMMENT = re.compile(
    r"'''(?:[^\\]|\\.)*?'''|\"\"\"(?:[^\\]|\\.)*?\"\"\""
    r"|'(?:[^\\'\n]|\\.)*'|\"(?:[^\\\"\n]|\\.)*\"|\#([^\n]*)",
    re.DOTALL,
)


def tokens(text: str, kind: str = "py") -> Iterator[str]:
    """The tree in the order in which it is walked, then what comments say."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # A wrong escape in somebody's text is not ours to tell.
        tree = ast.parse(text)
    return tokens_of_tree(tree, text)


def tokens_of_tree(tree: ast.Module, text: str) -> Iterator[str]:
    """The same, where the tree is there already. It is left as it was."""
    yield from _walked(tree)
    for match in _STRING_OR_COMMENT.finditer(text) if "#" in text else ():
        if match[1] is not None and (words := words_of_comment(match[1], "#! \t")):
            yield f"#{words}"


def _walked(tree: ast.Module) -> list[str]:
    """Without recursion: an expression may be deeper than the stack."""
    found: list[str] = []
    add, pending = found.append, list[Any]([tree])
    pop, push = pending.pop, pending.append
    while pending:
        one = pop()
        kind = _kind_of(one)
        if node := NODES.get(kind):
            add(node[0])
            for field in node[1]:
                push(getattr(one, field, _NOTHING))
        elif kind is str:
            add(one)
        elif kind is list:
            items = _in_order(one) if one else one
            add(f"[{len(items)}")
            pending.extend(items)
        else:
            take: _Take = _OTHERS.get(kind, _plain)
            take(one, add, push)
    return found


_NOTHING: list[Any] = []  # The parameters of types, with a Python that has none.


def _in_order(items: list[Any]) -> Sequence[Any]:
    """The last first, as they are taken from the end; imports that stand together are one thing."""
    if not isinstance(items[0], ast.stmt) or not any(isinstance(one, _IMPORTS) for one in items):
        return items[::-1]
    found: list[Any] = []
    for are_imports, group in groupby(items, lambda one: isinstance(one, _IMPORTS)):
        together = list(group)
        found += [_imported(together)] if are_imports else together
    return found[::-1]


def _imported(statements: Sequence[Any]) -> tuple[str, ...]:
    """The names, sorted: a formatter may put the statements into another order, or together."""
    names = sorted(
        f"{'.' * (getattr(one, 'level', 0) or 0)}{getattr(one, 'module', None) or ''}"
        f" {isinstance(one, ast.ImportFrom)} {alias.name} {alias.asname}"
        for one in statements
        for alias in one.names
    )
    return tuple(names)


_Take = Callable[[Any, Callable[[str], None], Callable[[Any], None]], None]


def _constant(one: ast.Constant, add: Callable[[str], None], push: Callable[[Any], None]) -> None:
    """Numbers by their value; `hex`, as only so an integer may be of any length."""
    value = one.value
    text = value if isinstance(value, str) else hex(value) if type(value) is int else repr(value)
    add(f"={type(value).__name__} {text}")


def _expression(one: ast.Expr, add: Callable[[str], None], push: Callable[[Any], None]) -> None:
    """A string that stands alone, as a docstring does, without the layout of its lines."""
    if isinstance(one.value, ast.Constant) and isinstance(one.value.value, str):
        lines = one.value.value.strip().split("\n")
        add("\n".join(("<doc", *(line.strip() for line in lines))))
    else:
        add("<Expr")
        push(one.value)


def _joined(one: ast.JoinedStr, add: Callable[[str], None], push: Callable[[Any], None]) -> None:
    """Pieces of text that stand together are one: Pythons differ in where they cut them."""
    values: list[Any] = []
    for value in one.values:
        text = value.value if isinstance(value, ast.Constant) else None
        if not isinstance(text, str):
            values.append(value)
        elif values and isinstance(values[-1], str):
            values[-1] += text
        elif text:
            values.append(f"={text}")
    add("<JoinedStr")
    push(values)


def _plain(one: object, add: Callable[[str], None], push: Callable[[Any], None]) -> None:
    if type(one) not in _PLAIN:
        raise ValueError(f"there is no table of what is in a {type(one).__name__}")
    add(repr(one))


_PLAIN = frozenset((type(None), bool, int, tuple))
_kind_of: Callable[[object], type[object]] = type


_OTHERS: dict[type, _Take] = {
    ast.Constant: _constant,
    ast.Expr: _expression,
    ast.JoinedStr: _joined,
}
