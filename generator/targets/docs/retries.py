"""When a request may be sent again: in a line for an operation, in a section for the API."""

from __future__ import annotations

from ...facts.sending import idempotency_header
from ...ir import Api, Operation, Retry
from ...text import Code
from . import places
from .context import Context
from .phrases import md_code, md_codes
from .titles import counted
from .views import SectionView

RETRIES = "retries"


def retries(operation: Operation, context: Context) -> Code:
    """What the SDKs do with this operation."""
    retry = context.api.retry
    words = context.writing.words
    if not retry.max_retries:
        return context.writing.text("The SDKs do not send it again.")
    if not operation.idempotent:
        when = context.link("there was no connection", places.ERRORS, RETRIES)
        return words("Only where ", when, ", so that nothing was sent.")
    when = context.link("failures that may pass", places.ERRORS, RETRIES)
    return words("After ", when, f", {_at_most(retry)}.")


def _at_most(retry: Retry) -> str:
    return f"at most {counted(retry.max_retries, 'time')}"


def retry_section(context: Context) -> SectionView:
    writing = context.writing
    return SectionView(
        anchor=writing.attribute(RETRIES),
        title=writing.text("Retries"),
        text=writing.prose("\n\n".join(_paragraphs(context.api))),
    )


def _paragraphs(api: Api) -> list[str]:
    retry = api.retry
    if not retry.max_retries:
        return ["The SDKs send no request a second time, unless they are told to."]
    return [
        f"The SDKs send a request again, {_at_most(retry)}, where that may help and does no harm.",
        "\n".join(f"- {one}" for one in (*_when(retry), *_which(api))),
        *_waits(retry),
    ]


def _when(retry: Retry) -> list[str]:
    said = ["After a connection that failed."]
    if retry.statuses:
        said.append(f"After {_statuses(retry.statuses)}.")
    if retry.server_errors_unless:
        field = md_code(retry.server_errors_unless)
        said.append(
            f"After any other status from 500 on, unless the field {field} of the error's body "
            "is true."
        )
    if retry.never:
        said.append(f"Never after {_statuses(retry.never)}.")
    return said


def _statuses(statuses: tuple[int, ...]) -> str:
    return f"the status{'' if len(statuses) == 1 else 'es'} {md_codes(statuses)}"


def _which(api: Api) -> list[str]:
    key = idempotency_header(api)
    carried = f", and what carries the header {md_code(key)}" if key else ""
    return [
        "Only what may be repeated: `GET`, `HEAD`, `OPTIONS`, `PUT`, `DELETE` and `QUERY` where an "
        f"operation's page says nothing else, what its page calls safe to repeat{carried}. "
        "If there was no connection at all, any request."
    ]


def _waits(retry: Retry) -> list[str]:
    header = retry.reset_header
    reset = f", or the time in the header {md_code(header)}" if header else ""
    return [
        f"The wait is what the server asks for: `retry-after-ms`, `Retry-After`{reset}. If that is "
        f"more than {_seconds(retry.max_retry_after)}, the error comes at once.",
        "If it asks for nothing, the wait is random: at first up to "
        f"{_seconds(retry.first_delay)}, then up to twice as long each time, at most "
        f"{_seconds(retry.max_delay)}.",
    ]


def _seconds(number: float) -> str:
    return f"{number:g} second{'' if number == 1 else 's'}"
