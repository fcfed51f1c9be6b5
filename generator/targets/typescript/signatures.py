"""Operations -> signatures: one overload for every kind of answer, and the implementation's."""

from __future__ import annotations

from dataclasses import dataclass

from ...ir import Operation
from ...text import TsDocComment, TsExpression, TsIdentifier
from . import names, prose
from .answers import Answer, Answers
from .arguments import Argument, are_params_required, arguments, params_type, path_values
from .modules import Module
from .types import union
from .views import MethodView, SignatureView


@dataclass(frozen=True, slots=True)
class Signatures:
    """Writes the methods of one class."""

    answers: Answers
    module: Module

    def method(self, operation: Operation) -> MethodView:
        bound = arguments(operation, self.answers.types, self.module)
        answers = self.answers.answers(operation)
        comment = _comment(operation, bound)
        overloads: tuple[SignatureView, ...] = ()
        signature = self._signature(operation, bound, answers[0], comment)
        if len(answers) > 1:
            further = prose.overload(operation)
            overloads = (
                signature,
                *(self._signature(operation, bound, one, further) for one in answers[1:]),
            )
            signature = self._signature(operation, bound, self._implementation(), None)
        return MethodView(
            name=TsIdentifier(names.method(operation.name)),
            overloads=overloads,
            signature=signature,
            call=TsIdentifier("this.sender.list" if operation.envelope else "this.sender.call"),
            operation=TsIdentifier(names.constant(operation.name)),
            given=_given(operation, bound),
        )

    def _implementation(self) -> Answer:
        promise = self.module.type("promise", "APIPromise")
        return Answer(TsExpression(promise, "<unknown>"))

    def _signature(
        self,
        operation: Operation,
        bound: tuple[Argument, ...],
        answer: Answer,
        comment: TsDocComment | None,
    ) -> SignatureView:
        is_required = answer.is_required or are_params_required(operation)
        return SignatureView(
            arguments=(
                *(_argument(one, is_required) for one in bound),
                self._params(operation, answer, is_required),
                TsExpression("options?: ", self.module.type("options", "RequestOptions")),
            ),
            returns=answer.returns,
            comment=comment,
        )

    def _params(self, operation: Operation, answer: Answer, is_required: bool) -> TsExpression:
        type = TsExpression(params_type(operation, self.module))
        if answer.special:
            special = TsExpression.join("; ", answer.special)
            type = TsExpression(type, " & { ", special, " }")
        return TsExpression("params: " if is_required else "params?: ", type)


def _argument(argument: Argument, is_followed: bool) -> TsExpression:
    """What need not be given is `undefined` where something must follow it."""
    if argument.required:
        return TsExpression(argument.name, ": ", argument.type)
    if is_followed:
        absent = union([argument.type, TsIdentifier("undefined")])
        return TsExpression(argument.name, ": ", absent)
    return TsExpression(argument.name, "?: ", argument.type)


def _given(operation: Operation, bound: tuple[Argument, ...]) -> tuple[TsExpression, ...]:
    """The properties of what is handed to the sender."""
    given: list[TsExpression] = []
    if values := path_values(operation):
        given.append(TsExpression("path: [", TsExpression.join(", ", values), "]"))
    if operation.body is not None:
        name = bound[-1].name.__html__()
        given.append(TsExpression("body" if name == "body" else f"body: {name}"))
    return (*given, TsExpression("params"))


def _comment(operation: Operation, bound: tuple[Argument, ...]) -> TsDocComment | None:
    body = operation.body
    whole = body.description if body and body.fields is None else ""
    said = [(one.name.__html__(), prose.argument(one.fact) if one.fact else whole) for one in bound]
    return prose.operation(operation, said)
