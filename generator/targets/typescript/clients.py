"""An API -> its client: what it is given, and what stands below it."""

from __future__ import annotations

from collections.abc import Mapping

from ...ir import Api, ApiKeyScheme, BasicScheme, BearerScheme, Credential, Parameter, Scheme
from ...prose import credentials
from ...text import (
    TsDocComment,
    TsExpression,
    TsIdentifier,
    TsKey,
    TsPropertyName,
    TsSource,
    TsString,
)
from . import names, prose
from .extensions import base
from .modules import Module
from .options import TypescriptOptions
from .resources import child_views
from .servers import server_names, server_options, servers
from .types import Side, Types, union
from .views import ClientView, PropertyView


def client_view(
    api: Api, options: TypescriptOptions, types: Types, extended: Mapping[str, str]
) -> ClientView:
    module = Module("client.ts")
    module.own_value("config.ts", "CONFIG")
    module.type("client", "BaseClientOptions")
    text = TsDocComment(prose.markdown(f"The client of {api.title}.", 0))
    given = [one for scheme in api.schemes for one in scheme.credentials]
    return ClientView(
        source=TsSource(api.source),
        comment=text,
        class_=TsIdentifier(options.client),
        base=base(options.client, "client", extended, module),
        class_comment=text,
        options=(
            *(view for scheme in api.schemes for view in _credentials(scheme, module)),
            *(_parameter(one, types, module) for one in api.client_parameters),
            *server_options(api),
        ),
        taken=(
            *(TsIdentifier(names.option(one.argument)) for one in given),
            *(TsIdentifier(names.option(one.name)) for one in api.client_parameters),
            *server_names(api),
        ),
        schemes=tuple(_scheme(scheme, module) for scheme in api.schemes),
        parameters=tuple(_value(one) for one in api.client_parameters),
        servers=servers(api, module),
        children=child_views(api, "", module),
        imports=module.imports(),
    )


def _credentials(scheme: Scheme, module: Module) -> list[PropertyView]:
    """The options for a scheme; what is secret may also be asked for when it is needed."""
    return [
        PropertyView(
            TsPropertyName(names.option(one.argument)),
            union([module.type("auth", "SecretValue"), TsIdentifier("undefined")]),
            True,
            prose.comment([prose.markdown(text, 2)], 2),
        )
        for one, text in credentials(scheme)
    ]


def _parameter(parameter: Parameter, types: Types, module: Module) -> PropertyView:
    type = types.annotation(parameter.type, Side.REQUEST, module)
    return PropertyView(
        TsPropertyName(names.option(parameter.name)),
        union([type, TsIdentifier("undefined")]),
        True,
        prose.option(parameter),
    )


def _value(parameter: Parameter) -> TsExpression:
    """The client's own value of a parameter, by its name on the wire."""
    name = TsIdentifier(names.option(parameter.name))
    key = TsKey(parameter.wire)
    return TsExpression(name) if key == name else TsExpression(key, ": ", name)


def _scheme(scheme: Scheme, module: Module) -> TsExpression:
    """What the runtime is handed for a scheme, with the credentials as they were given."""
    match scheme.kind:
        case BearerScheme(token):
            kind = module.value("bearer", "BearerToken")
            said = _source(token)
        case BasicScheme(username, password):
            kind = module.value("basic", "BasicAuth")
            pair = (_source(username), ", password: ", _source(password))
            said = TsExpression("{ username: ", *pair, " }")
        case ApiKeyScheme(credential, place, wire):
            kind = module.value("api-keys", f"APIKey{place.value.capitalize()}")
            said = _source(credential, TsExpression("name: ", TsString(wire)))
    given = [TsIdentifier(names.option(one.argument)) for one in scheme.credentials]
    arguments = TsExpression.join(", ", [TsString(scheme.name), *given, said])
    return TsExpression("new ", kind, "(", arguments, ")")


def _source(credential: Credential, *more: TsExpression) -> TsExpression:
    """What a credential is called, for messages, and the variable that stands in for it."""
    argument = TsExpression("argument: ", TsString(names.option(credential.argument)))
    env = TsExpression("env: ", TsString(credential.env))
    return TsExpression("{ ", TsExpression.join(", ", [*more, argument, env]), " }")
