"""Wire names -> Python names, by rules that look at one name alone.

So a name never depends on what stands beside it or in which order; where two would meet, `check.py`
reports it and the spec says `name:`. The rules: snake case for arguments, attributes, methods and
modules, Pascal case for classes; a leading digit is spelled (`2fa` -> `two_fa`); a name that Python
or the generated code keeps for itself gets a trailing underscore (`class` -> `class_`).
"""

from __future__ import annotations

from functools import lru_cache

from ... import naming

# Pinned, so that the output does not follow the Python that runs us.
KEYWORDS = frozenset(
    "False None True and as assert async await break class continue def del elif else except "
    "finally for from global if import in is lambda nonlocal not or pass raise return try while "
    "with yield".split()
)
_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

# Names that a generated module itself may use: a class or constant of the API must not take them.
CLASS_RESERVED = frozenset(
    "Annotated Any ArrayEnvelope AsyncByteStream AsyncEventStream AsyncItemStream "
    "AsyncKeyedPageRequest AsyncPageRequest AsyncResource Awaitable Base64URL Body ByteStream "
    "BytesBody COMMA Cookie CursorPagination DeprecatedField Discriminator Envelope "
    "ErrorBodies EventStream EventStreamOf FORM FileBody FileInput HEADER_JSON HEADER_PAIRS "
    "Header Hint ItemStream JSON JSONBody JSONLinesOf JSONSequenceOf KeyedPage LABEL "
    "LABEL_EXPLODED LinkPagination Literal MATRIX MATRIX_EXPLODED MULTIPART Mapping Model "
    "NextUrlPagination OffsetPagination OneOf OpenModel Operation PAIRS Page "
    "PageNumberPagination Query REDIRECTS RequestOptions Required Resource SentAs "
    "Sequence TYPE_CHECKING TextBody TypeAlias TypedDict UNSET UnixTime UnknownVariant "
    "Unset".split()
)
# Modules that Python, pytest or build tools run or load by their name.
_MODULE_RESERVED = frozenset(
    "conftest setup sitecustomize usercustomize noxfile tasks manage".split()
)
_ARGUMENT_RESERVED = frozenset(
    "call_events call_events_async call_items call_items_async call_list call_list_async options "
    "self".split()
)
_ALIASES = frozenset(
    "builtins cached_property call_events call_events_async call_items call_items_async call_list "
    "call_list_async datetime decimal deprecated deprecated_arguments models overload types "
    "uuid".split()
)
_METHOD_RESERVED = frozenset({"self"})
# What every client has; a resource or a parameter of the client must not hide it.
CLIENT_RESERVED = frozenset("aclose close raw request self with_options".split())
# What the clients' constructors take and use; a parameter or credential must not hide it.
CLIENT_ARGUMENT_RESERVED = frozenset(
    "base_url credentials http_client max_response_size max_retries on_error on_mismatch "
    "on_request on_response on_retry self strict super timeout".split()
)
# The same, where an API has more than one base URL.
SERVER_ARGUMENTS = frozenset({"server", "servers"})

# Public names by the module that holds them, besides the clients.
EXPORTS = {
    "_runtime.errors": (
        "APIConnectionError",
        "APIError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "ConnectError",
        "ConnectTimeoutError",
        "DeadlineExceededError",
        "DecodeError",
        "InternalServerError",
        "MethodNotAllowedError",
        "NotFoundError",
        "PaginationError",
        "PermissionDeniedError",
        "PoolTimeoutError",
        "RateLimitError",
        "ReadTimeoutError",
        "RedirectError",
        "ResponseTooLargeError",
        "UnprocessableEntityError",
        "WriteTimeoutError",
    ),
    "_runtime.decode": ("Mismatch",),
    "_runtime.event_streams": ("AsyncEventStream", "EventStream", "ServerSentEvent"),
    "_runtime.item_streams": ("AsyncItemStream", "ItemStream"),
    "_runtime.hooks": ("ErrorEvent", "RequestEvent", "ResponseEvent", "RetryEvent"),
    "_runtime.files": ("File",),
    "_runtime.models": ("extra_fields", "raw_data", "to_dict", "to_json"),
    "_runtime.options": ("RequestOptions",),
    "_runtime.pages": ("AsyncKeyedPage", "AsyncPage", "KeyedPage", "Page"),
    "_runtime.raw": ("RawResponse",),
    "_runtime.streams": ("AsyncByteStream", "ByteStream"),
    "_runtime.timeouts": ("Timeout",),
    "_runtime.unions": ("UnknownVariant",),
    "_runtime.unset": ("UNSET", "Unset"),
    "_runtime.wire_types": ("Base64URL", "UnixTime"),
}
# Names that the package's root and the clients' modules have besides the clients.
CLIENT_CLASS_RESERVED = CLASS_RESERVED | frozenset(
    "APIKeyCookie APIKeyHeader APIKeyQuery AsyncClient BasicAuth BearerToken Callable Credentials "
    "ErrorBody RetryPolicy Servers SyncClient Variable cached_property datetime decimal httpx2 "
    "uuid".split()
).union(*EXPORTS.values())


@lru_cache(maxsize=4096)
def _snake(name: str) -> str:
    result = naming.snake(name)
    while result[:1].isdigit():
        result = f"{_DIGITS[int(result[0])]}_{result[1:]}".replace("__", "_").rstrip("_")
    return result


def _guard(name: str, reserved: frozenset[str]) -> str:
    return f"{name}_" if name in KEYWORDS or name in reserved else name


def argument(name: str) -> str:
    return _guard(_snake(name), _ARGUMENT_RESERVED)


def attribute(name: str) -> str:
    return _guard(_snake(name), frozenset())


def method(name: str) -> str:
    return _guard(_snake(name), _METHOD_RESERVED)


def reader(name: str) -> str:
    """What reads a webhook's payload."""
    return _guard(_snake(name), frozenset())


def client_attribute(name: str) -> str:
    return _guard(_snake(name), CLIENT_RESERVED)


def module(name: str) -> str:
    # A method imports it beside its own `self`.
    result = _guard(_snake(name), frozenset({"self"}))
    return f"{result}_" if is_run_by_name(result) else result


def is_run_by_name(module: str) -> bool:
    """Whether Python or its tools load a module because it is called so."""
    return module in _MODULE_RESERVED or module.startswith("test_") or module.endswith("_test")


def module_alias(module: str) -> str:
    """A resource's module, imported beside what a module has under aliases of its own."""
    return f"_{_guard(module, _ALIASES)}"


@lru_cache(maxsize=4096)
def class_(name: str) -> str:
    result = naming.pascal(name)
    if result[:1].isdigit():
        result = naming.pascal(_snake(name))
    return _guard(result, CLASS_RESERVED)


def resource_class(name: str) -> str:
    """A resource's class: its twin, with `Async` before it, takes no reserved name either."""
    result = class_(name)
    return f"{result}_" if f"Async{result}" in CLASS_RESERVED else result


def constant(name: str) -> str:
    return f"_{_snake(name).upper()}"


def envelope(name: str) -> str:
    return _guard(_snake(name).upper(), CLASS_RESERVED)
