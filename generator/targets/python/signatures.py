"""Operations -> signatures: one overload for every kind of answer, and the implementation's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import TypeAlias

from ...facts.answers import is_closed, key_parameter, types_by_value
from ...facts.bodies import is_all_or_nothing
from ...ir import (
    Envelope,
    Operation,
    Parameter,
    Place,
    Primitive,
    PrimitiveType,
    StreamType,
    Type,
)
from ...text import Code, PyExpression, PyIdentifier
from . import deprecations, streams
from .arguments import Argument, without_body
from .modules import Module
from .types import Side, Types, literal, union
from .views import SignatureView

_BYTES = PrimitiveType(Primitive.BYTES)


# By place and wire name: an argument's annotation in one overload, and whether it must be given.
Special: TypeAlias = dict[tuple[Place, str], tuple[PyExpression, bool]]


@dataclass(frozen=True, slots=True)
class Answer:
    """One kind of answer, and the annotations of the arguments that ask for it.

    `is_any`: the one for any value of the selector, which holds all others.
    """

    returns: PyExpression
    special: Special
    is_any: bool = False


@dataclass(frozen=True, slots=True)
class Signatures:
    """Writes the signatures of one class: `is_async` tells which of the twins."""

    types: Types
    module: Module
    envelopes: dict[str, Envelope]
    is_async: bool

    def overloads(
        self, operation: Operation, arguments: tuple[Argument, ...]
    ) -> tuple[SignatureView, ...]:
        """None where one signature says it all. What is deprecated comes after its like: a call
        that does without it matches an earlier one. Any value comes after all that are known."""
        answers = self._answers(operation)
        avoided = deprecations.avoidable(operation, arguments)
        bodies = _bodies_left_out(operation, arguments)
        if len(answers) == len(bodies) == 1 and not avoided:
            return ()
        marked = deprecations.deprecated_operation(operation, self.module)
        if not avoided:
            pairs = product(answers, bodies)
            return tuple(self._overload(arguments, one, marked, body) for one, body in pairs)
        warned = deprecations.deprecated_overload(operation, avoided, self.module)
        warning = [body for body in bodies if any(one not in body for one in avoided)]
        found: list[SignatureView] = []
        for is_any in (False, True):
            alike = [answer for answer in answers if answer.is_any is is_any]
            usual = product([one for one in alike if not _needs(one, avoided)], bodies)
            for answer, body in usual:
                found.append(self._overload(arguments, answer, marked, (*avoided, *body)))
            for answer, body in product(alike, warning):
                found.append(self._overload(arguments, answer, warned, body))
        return tuple(found)

    def deprecated(
        self, operation: Operation, arguments: tuple[Argument, ...]
    ) -> PyExpression | None:
        """The decorator of the implementation."""
        avoided = deprecations.avoidable(operation, arguments)
        if avoided:
            return deprecations.deprecated_arguments(operation, avoided, self.module)
        return deprecations.deprecated_operation(operation, self.module)

    def implementation(
        self, operation: Operation, arguments: tuple[Argument, ...]
    ) -> SignatureView:
        answers = self._answers(operation)
        returns = (
            answers[0].returns
            if len(answers) == 1
            else PyExpression(self.module.standard("typing", "Any"))
        )
        if is_all_or_nothing(operation.body):
            arguments = without_body(arguments, self.module)
        return self._signature(arguments, returns, {})

    def _overload(
        self,
        arguments: tuple[Argument, ...],
        answer: Answer,
        deprecated: PyExpression | None,
        left_out: tuple[Argument, ...] = (),
    ) -> SignatureView:
        """What follows a positional argument that is left out goes by keyword: its place is
        another one."""
        rest = tuple(argument for argument in arguments if argument not in left_out)
        for index, argument in enumerate(arguments):
            if argument in left_out and argument.is_positional:
                rest = rest[:index] + tuple(
                    replace(later, is_positional=False) for later in rest[index:]
                )
                break
        signature = self._signature(rest, answer.returns, answer.special)
        return replace(signature, deprecated=deprecated)

    def _answers(self, operation: Operation) -> list[Answer]:
        """Literal cases first, the default among them; last, any value of the selector."""
        answers = self._declared(operation)
        selector = operation.selector
        if selector is None:
            return answers
        where = (selector.place, selector.wire)
        values = self._values_by_answer(operation, selector, answers[0].returns)
        usual = values.pop(answers[0].returns)
        chosen = literal(list(usual), self.module) if usual else PyExpression("None")
        must = selector.required and not selector.client
        result = [Answer(a.returns, {**a.special, where: (chosen, must)}) for a in answers]
        everything = union([*(answer.returns for answer in result), *values])
        any_value: list[Code] = []
        for returns, known in values.items():
            written = literal(list(known), self.module)
            if returns == everything:
                any_value.append(written)
            else:
                result.append(Answer(returns, {where: (written, True)}))
        if not is_closed(selector):
            any_value.append(self.module.builtin("str"))
        if any_value:
            special: Special = {where: (union(any_value), True)}
            result.append(Answer(everything, special, is_any=True))
        return result

    def _values_by_answer(
        self, operation: Operation, selector: Parameter, declared: PyExpression
    ) -> dict[PyExpression, list[str]]:
        """The selector's known values by what they bring; the declared response first."""
        values: dict[PyExpression, list[str]] = {declared: []}
        for value, type in types_by_value(selector).items():
            returns = declared if type is None else self._awaited(self._returned(type), operation)
            values.setdefault(returns, []).append(value)
        return values

    def _declared(self, operation: Operation) -> list[Answer]:
        """The declared response: two kinds where a parameter turns the items into an object."""
        envelope = self.envelopes.get(operation.envelope)
        if envelope is None:
            return [Answer(self._awaited(self._returned(operation.response), operation), {})]
        item = self.types.annotation(operation.response, Side.RESPONSE, self.module)
        fields = PyIdentifier("None")
        if envelope.fields is not None:
            fields = self.types.reference(envelope.fields, "", self.module)
        pages = [self._page("AsyncPageRequest" if self.is_async else "Page", item, fields)]
        key = key_parameter(operation, envelope)
        if key is None:
            return [Answer(pages[0], {})]
        keyed = self._page("AsyncKeyedPageRequest" if self.is_async else "KeyedPage", item, fields)
        given = self.types.annotation(key.type, Side.REQUEST, self.module)
        return [
            Answer(pages[0], {(key.place, key.wire): (PyExpression("None"), False)}),
            Answer(keyed, {(key.place, key.wire): (given, True)}),
        ]

    def _page(self, name: str, item: PyExpression, fields: PyIdentifier) -> PyExpression:
        return PyExpression(self.module.runtime("pages", name), "[", item, ", ", fields, "]")

    def _returned(self, type: Type) -> PyExpression:
        if type == _BYTES:
            stream = "AsyncByteStream" if self.is_async else "ByteStream"
            return PyExpression(self.module.runtime("streams", stream))
        if isinstance(type, StreamType):
            item = self.types.annotation(type, Side.RESPONSE, self.module)
            return streams.returned(type, item, self.is_async, self.module)
        return self.types.annotation(type, Side.RESPONSE, self.module)

    def _awaited(self, returns: PyExpression, operation: Operation) -> PyExpression:
        """An async list is no coroutine, since it is iterated: its other answers are awaitables."""
        if not (self.is_async and operation.envelope):
            return returns
        return PyExpression(self.module.standard("collections.abc", "Awaitable"), "[", returns, "]")

    def _signature(
        self,
        arguments: tuple[Argument, ...],
        returns: PyExpression,
        special: Special,
    ) -> SignatureView:
        parameters = [PyExpression("self")]
        previous: Argument | None = None
        for argument in arguments:
            if previous and previous.is_positional_only and not argument.is_positional_only:
                parameters.append(PyExpression("/"))
            if _is_keyword(argument) and not (previous and _is_keyword(previous)):
                parameters.append(PyExpression("*"))
            parameters.append(self._argument(argument, special))
            previous = argument
        if previous and previous.is_positional_only:
            parameters.append(PyExpression("/"))
        if not (previous and _is_keyword(previous)):
            parameters.append(PyExpression("*"))
        options = self.module.runtime("options", "RequestOptions")
        parameters.append(PyExpression("options: ", options, " | None = None"))
        return SignatureView(tuple(parameters), returns)

    def _argument(self, argument: Argument, special: Special) -> PyExpression:
        fact = argument.fact
        chosen = special.get((fact.place, fact.wire)) if isinstance(fact, Parameter) else None
        annotation, required = chosen or (
            self.types.annotation(argument.type, Side.REQUEST, self.module),
            argument.required,
        )
        if required:
            return PyExpression(argument.name, ": ", annotation)
        absent = PyIdentifier("None")
        # `Any` holds it already, and an import that nothing needs would be a mistake.
        if argument.default != absent and annotation != PyExpression("Any"):
            absent = self.module.runtime("unset", "Unset")
        return PyExpression(
            argument.name, ": ", union([annotation, absent]), " = ", argument.default
        )


def _bodies_left_out(
    operation: Operation, arguments: tuple[Argument, ...]
) -> list[tuple[Argument, ...]]:
    """What a call may leave out of its body all at once: nothing of it, or the whole of it."""
    if not is_all_or_nothing(operation.body):
        return [()]
    return [(), tuple(argument for argument in arguments if argument.is_of_body)]


def _needs(answer: Answer, avoided: tuple[Argument, ...]) -> bool:
    """Whether an answer comes only where one of these arguments is given."""
    facts = (argument.fact for argument in avoided)
    places = {(fact.place, fact.wire) for fact in facts if isinstance(fact, Parameter)}
    return any(required and place in places for place, (_, required) in answer.special.items())


def _is_keyword(argument: Argument) -> bool:
    return not (argument.is_positional or argument.is_positional_only)
