"""An API -> `config.ts`: what the runtime must know of it."""

from __future__ import annotations

from collections.abc import Iterable

from ...facts.sending import idempotency_header, needs_credentials
from ...ir import Api, Retry
from ...text import Code, TsDocComment, TsExpression, TsIdentifier, TsLiteral, TsSource, TsString
from .modules import Module
from .operations import security
from .options import TypescriptOptions
from .views import ConfigView


def config_view(api: Api, options: TypescriptOptions) -> ConfigView:
    module = Module("config.ts")
    module.type("config", "Config")
    texts = {
        "baseUrl": api.base_url,
        "userAgent": f"{options.folder}/{options.version}",
        "errorMessageField": api.errors.message_field if api.errors else "",
        "requestIdHeader": api.errors.request_id_header if api.errors else "",
        "idempotencyHeader": idempotency_header(api),
    }
    settings: dict[str, Code] = {
        **{name: TsString(text) for name, text in texts.items()},
        "headers": _list(_list(map(TsString, pair)) for pair in api.headers),
        "security": security(api.security),
        "needsCredentials": TsLiteral(needs_credentials(api)),
        "retry": _retry(api.retry),
    }
    return ConfigView(
        source=TsSource(api.source),
        comment=TsDocComment(["What the runtime must know of this API."]),
        imports=module.imports(),
        settings=tuple((TsIdentifier(name), value) for name, value in settings.items()),
        has_error_body=api.errors is not None,
    )


def _retry(retry: Retry) -> TsExpression:
    """The policy; its times are milliseconds here."""
    settings: dict[str, Code] = {
        "statuses": _list(map(TsLiteral, retry.statuses)),
        "serverErrorsUnless": TsString(retry.server_errors_unless),
        "never": _list(map(TsLiteral, retry.never)),
        "maxRetries": TsLiteral(retry.max_retries),
        "firstDelay": TsLiteral(_milliseconds(retry.first_delay)),
        "maxDelay": TsLiteral(_milliseconds(retry.max_delay)),
        "maxRetryAfter": TsLiteral(_milliseconds(retry.max_retry_after)),
        "resetHeader": TsString(retry.reset_header),
    }
    written = [TsExpression(f"{name}: ", value) for name, value in settings.items()]
    return TsExpression("{ ", TsExpression.join(", ", written), " }")


def _milliseconds(seconds: float) -> int | float:
    found = seconds * 1000
    return int(found) if found == int(found) else found


def _list(items: Iterable[Code]) -> TsExpression:
    return TsExpression("[", TsExpression.join(", ", items), "]")
