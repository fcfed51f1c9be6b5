"""Wire names -> TypeScript names, by rules that look at one name alone.

So a name never depends on what stands beside it or in which order; where two would meet, `check.py`
reports it and the spec says `name:`. The rules: camel case for arguments, methods, properties of
clients and options; Pascal case for classes and types; kebab case for files; a leading digit is
spelled (`2fa` -> `twoFa`); a name that JavaScript or the generated code keeps for itself gets a
trailing underscore (`Date` -> `Date_`). Keys of models, bodies and `params` are the wire's own.
"""

from __future__ import annotations

from ... import naming

# Pinned, so that the output follows no engine. The last are words in modules or in strict mode.
KEYWORDS = frozenset(
    "break case catch class const continue debugger default delete do else enum export extends "
    "false finally for function if import in instanceof new null return super switch this throw "
    "true try typeof var void while with "
    "arguments async await eval implements interface let package private protected public static "
    "undefined yield".split()
)
_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

# Names that a generated module itself may use: a type or constant of the API must not take them.
CLASS_RESERVED = frozenset(
    "ANY APIClient APIPromise APIResource ArrayEnvelope BASE64URL BOOLEAN BYTES ByteStream "
    "Bytes COMMA CursorPagination DATE DATE_TIME DECIMAL DURATION Date Envelope ErrorBodies "
    "EventStream FORM FileInput HEADER_PAIRS INTEGER ItemStream JSON_BODY JSON_HEADER "
    "JSON_STYLE KeyedPage LABEL LABEL_EXPLODED LinkPagination MATRIX MATRIX_EXPLODED MULTIPART "
    "NUMBER NextUrlPagination NoParams OffsetPagination Operation PAIRS Page "
    "PageNumberPagination PagePromise PayloadBody PayloadOptions REDIRECTS Readonly Record "
    "RequestOptions STRING Shape UNIX_TIME UUID UnknownVariant".split()
)
# What an object has, or would be taken for something else with.
_OBJECT = frozenset(
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable then toJSON toLocaleString "
    "toString valueOf".split()
)
_METHOD_RESERVED = _OBJECT | {"sender"}
_ARGUMENT_RESERVED = frozenset({"options", "params"})
# What every client has; a resource must not hide it.
CLIENT_RESERVED = _OBJECT | frozenset("baseUrl request withOptions".split())
# What every client takes; a parameter or credential must not hide it.
OPTION_RESERVED = frozenset(
    "baseUrl clock fetch maxResponseSize maxRetries onError onMismatch onRequest onResponse "
    "onRetry strict timeout".split()
)
# What the constructor of a client calls its own.
_LOCAL_RESERVED = frozenset({"options", "settings"})
# Aliases of modules that generated code has besides those of resources, and its arguments.
_ALIAS_RESERVED = frozenset("client envelopes errorBody models parameters types".split())

# Public names by the module of the runtime that holds them: classes, and what is but a type.
EXPORTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "any-call": ((), ("AnyRequest",)),
    "auth": ((), ("SecretValue",)),
    "clock": ((), ("Clock",)),
    "error-bodies": (("ErrorBodies",), ()),
    "errors": (
        (
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
            "RateLimitError",
            "ReadTimeoutError",
            "RedirectError",
            "ResponseTooLargeError",
            "UnprocessableEntityError",
        ),
        (),
    ),
    "event-streams": (("EventStream", "ServerSentEvent"), ()),
    "fetching": ((), ("Fetch",)),
    "files": ((), ("FileInput", "NamedFile")),
    "hooks": ((), ("ErrorEvent", "Mismatch", "RequestEvent", "ResponseEvent", "RetryEvent")),
    "item-streams": (("ItemStream",), ()),
    "options": ((), ("RequestOptions", "Timeout")),
    "pages": (("KeyedPage", "Page"), ("PagePromise",)),
    "promise": ((), ("APIPromise",)),
    "raw": (("RawResponse",), ()),
    "streams": (("ByteStream",), ()),
    "unions": ((), ("UnknownVariant",)),
}
# Names that the package's root and the client's module have besides the client.
CLIENT_CLASS_RESERVED = CLASS_RESERVED | frozenset(
    "APIKeyCookie APIKeyHeader APIKeyQuery BaseClientOptions BasicAuth BearerToken CONFIG "
    "ClientOptions ErrorBody Servers".split()
).union(*(name for names in EXPORTS.values() for name in names))


def _words(name: str) -> tuple[str, ...]:
    """The words, of which the first starts with no digit."""
    words = naming.words(name)
    if not words or not words[0][0].isdigit():
        return words
    rest = words[0][1:]
    return (_DIGITS[int(words[0][0])], *([rest] if rest else []), *words[1:])


def _camel(name: str) -> str:
    first, *rest = _words(name)
    return first + "".join(map(naming.pascal, rest))


def _guard(name: str, reserved: frozenset[str]) -> str:
    return f"{name}_" if name in reserved else name


def argument(name: str) -> str:
    return _guard(_camel(name), KEYWORDS | _ARGUMENT_RESERVED)


def option(name: str) -> str:
    """An option of the client, which its constructor takes out under that name."""
    return _guard(_camel(name), KEYWORDS | _OBJECT | _LOCAL_RESERVED)


def method(name: str) -> str:
    """A method, or a resource below another one. Keywords may be methods."""
    return _guard(_camel(name), _METHOD_RESERVED)


def reader(name: str) -> str:
    """The function that reads a webhook's payload."""
    return _camel(f"read_{name}")


def client_property(name: str) -> str:
    return _guard(_camel(name), CLIENT_RESERVED)


def module(name: str) -> str:
    return "-".join(naming.words(name))


def module_alias(name: str) -> str:
    """A resource's module, imported where its class is made."""
    return _guard(_camel(name), KEYWORDS | _ALIAS_RESERVED)


def foreign_alias(kind: str, resource: str) -> str:
    """The module of another resource's types or shapes."""
    return "_".join((kind, *map(_camel, resource.split("."))))


def class_(name: str) -> str:
    return _guard("".join(map(naming.pascal, _words(name))), CLASS_RESERVED)


def input_class(name: str) -> str:
    """What is sent of a model."""
    return part(name, "input")


def part(owner: str, suffix: str) -> str:
    """A type that belongs to something: `update` and `params` give `UpdateParams`."""
    return class_(f"{owner}_{suffix}")


def constant(name: str) -> str:
    """An operation. What has one letter a word could also be a class: `a` -> `A_`."""
    result = "_".join(_words(name)).upper()
    return _guard(result, CLASS_RESERVED | {naming.pascal(name)})


def answer(name: str, suffix: str = "ANSWER") -> str:
    """The shape of an operation's answer, or the shapes of its answers."""
    return f"{'_'.join(_words(name))}_{suffix}".upper()


def errors(name: str) -> str:
    """The bodies of an operation's errors."""
    return "_".join(("ERRORS_OF", *_words(name))).upper()


def envelope(name: str) -> str:
    result = "_".join(_words(name)).upper()
    return _guard(result, CLASS_RESERVED | {naming.pascal(name)})
