"""An API -> the package's README, and the first call that it shows."""

from __future__ import annotations

from ...facts.first_call import first_call
from ...ir import Api, Operation
from ...text import MdBlock, MdFence, MdText, TsExpression, TsIdentifier, TsString
from . import names
from .arguments import given_in_path
from .operations import chain
from .options import TypescriptOptions
from .views import ExampleView, ReadmeView


def example_view(api: Api, options: TypescriptOptions) -> ExampleView:
    operation = first_call(api)
    return ExampleView(
        package=TsString(options.package),
        client=TsIdentifier(options.client),
        options=_options(api),
        call=_call(operation) if operation else None,
        is_list=bool(operation and operation.envelope),
    )


def readme_view(api: Api, options: TypescriptOptions, example: str) -> ReadmeView:
    """`example` is the first call, formatted."""
    return ReadmeView(
        title=MdText(api.title),
        version=MdText(api.version),
        description=MdBlock(api.description) if api.description.strip() else None,
        package=MdText(options.package),
        install=MdFence("sh", f"npm install {options.package}"),
        example=MdFence("ts", example),
        has_lists=any(one.envelope for resource in api.resources for one in resource.operations),
    )


def _options(api: Api) -> tuple[TsExpression, ...]:
    """What a client of this API has to be given."""
    schemes = {scheme.name: scheme for scheme in api.schemes}
    usual = api.security[0] if api.security else ()
    given = [(one.argument, one.placeholder) for name in usual for one in schemes[name].credentials]
    given += [(one.name, one.placeholder) for one in api.client_parameters if one.required]
    return tuple(
        TsExpression(TsIdentifier(names.option(name)), ": ", TsString(placeholder))
        for name, placeholder in given
    )


def _call(operation: Operation) -> TsExpression:
    given = [TsString(parameter.placeholder) for parameter in given_in_path(operation)]
    method = TsIdentifier(".".join(("client", *chain(operation))))
    return TsExpression(method, "(", TsExpression.join(", ", given), ")")
