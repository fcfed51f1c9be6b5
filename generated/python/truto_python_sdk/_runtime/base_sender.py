# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What the two senders share: everything but the waiting."""

from collections.abc import Callable, Mapping
from typing import Any, NoReturn, Self, TypeAlias

import httpx2

from .. import _config
from .auth import Secret
from .clock import clock_of
from .connection import Connection
from .errors import APIError, AuthenticationError, RedirectError, without_frames
from .escape import any_call
from .hooks import Hooks
from .operation import Operation
from .options import NO_OPTIONS, RequestOptions, check_count
from .raw import RawResponse
from .replies import Replies
from .reply import Reply
from .request import Call, prepare
from .retry import Attempts, RetryBudget
from .settings import Settings
from .timeouts import chosen_timeout
from .tokens import Tokens
from .unset import UNSET, Unset

Finish: TypeAlias = Callable[[Call, Reply], Any]


class BaseSender:
    """Holds a client's settings, ready for use; its copies share all that they do not
    change."""

    def __init__(self, http: Any, given_http: object, settings: Settings) -> None:
        max_retries = settings["max_retries"]
        max_response_size = settings["max_response_size"]
        check_count(max_retries, "max_retries")
        check_count(max_response_size, "max_response_size")
        base_url, credentials = settings["base_url"], settings["credentials"]
        servers = settings.get("servers")
        address = _config.BASE_URL if base_url is None else base_url
        self._parameters = dict(settings["parameters"])
        own_timeout: httpx2.Timeout | None = getattr(given_http, "timeout", None)
        self._timeout = chosen_timeout(settings["timeout"], own_timeout)
        self._max_retries = (
            _config.RETRY.max_retries if isinstance(max_retries, Unset) else max_retries
        )
        self._max_response_size = max_response_size
        self._options = NO_OPTIONS
        self._is_raw = False
        self._clock = clock_of(given_http)
        self._budget = RetryBudget()
        self._hooks = Hooks(
            on_request=settings["on_request"],
            on_response=settings["on_response"],
            on_retry=settings["on_retry"],
            on_error=settings["on_error"],
        )
        self._tokens = Tokens(credentials)
        self._connection = Connection(address, credentials, http.headers, servers)
        self._replies = Replies(
            self._connection.base_url_of,
            credentials,
            settings["strict"],
            settings["on_mismatch"],
        )
        if _config.NEEDS_CREDENTIALS:
            self._connection.check()

    def told(self, options: RequestOptions) -> Self:
        """The same with these options for each call."""
        return self._copy(_options=options.over(self._options))

    def in_raw(self) -> Self:
        """The same, but what it returns are replies as they came."""
        return self._copy(_is_raw=True)

    def prepare(
        self,
        operation: Operation[Any],
        values: tuple[object, ...],
        options: RequestOptions | None = None,
    ) -> Call:
        """The call that these arguments make. It is raised without the frames that
        hold them: they may be secret."""
        try:
            return prepare(operation, values, self._parameters, self._chosen(options))
        except (TypeError, ValueError, OSError) as error:
            problem = without_frames(error)
        finally:
            del values
        raise problem

    def prepare_any(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any] | None,
        headers: Mapping[str, str] | None,
        body: object,
        options: RequestOptions | None,
    ) -> Call:
        """The same for a call that the API's description does not know."""
        try:
            chosen = self._chosen(options)
            return any_call(method, path, query, headers, body, chosen)
        except (TypeError, ValueError) as error:
            problem = without_frames(error)
        finally:
            del query, headers, body
        raise problem

    def read(self, call: Call, reply: Reply) -> Any:
        """What a reply holds, typed."""
        return self._replies.result(call, reply)

    def base_url_of(self, call: Call) -> str:
        """Where the API is, for this call."""
        return self._connection.base_url_of(call)

    def typed(self) -> Self:
        """The same, but what it returns is what replies hold."""
        return self._copy(_is_raw=False) if self._is_raw else self

    def _raw(self, reply: Reply, finish: Callable[[Reply], Any]) -> RawResponse[Any]:
        return RawResponse(reply, self._replies.request_id(reply.headers), finish)

    def _chosen(self, options: object) -> RequestOptions:
        if options is None:
            return self._options
        if not isinstance(options, RequestOptions):
            kind = type(options).__name__
            raise TypeError(f"options must be a RequestOptions, not {kind}")
        return options if self._options is NO_OPTIONS else options.over(self._options)

    def _attempts(self, call: Call) -> Attempts:
        options = call.options
        timeout, retries = options.timeout, options.max_retries
        return Attempts(
            call,
            self._timeout if timeout is UNSET else chosen_timeout(timeout),
            self._max_retries if isinstance(retries, Unset) else retries,
            self._clock,
            self._budget,
            self._connection.base_url_of(call) + call.path,
        )

    def _request(self, attempts: Attempts) -> httpx2.Request:
        if not self._tokens.is_empty:
            asked = self._asked(attempts.call)
            attempts.tokens = [(secret, secret.known) for secret in asked]
        added: Mapping[str, str] = {}
        if self._hooks.is_watching:
            added = self._hooks.request(attempts.about())
        try:
            return self._connection.request(attempts.call, attempts.limits, added)
        except (TypeError, ValueError) as error:
            problem = without_frames(error)
        finally:
            del added
        raise problem

    def _tell(
        self, attempts: Attempts, response: httpx2.Response, started: float
    ) -> None:
        """Tell of a reply that has begun."""
        seconds = self._clock.monotonic() - started
        headers = self._replies.headers(response)
        self._hooks.response(attempts.about(), response.status_code, headers, seconds)

    def _redirected(
        self,
        attempts: Attempts,
        request: httpx2.Request,
        response: httpx2.Response,
        hops: int,
    ) -> httpx2.Request:
        """The request that a reply redirects to; `hops` are those so far, with this."""
        call, redirects = attempts.call, attempts.call.operation.redirects
        assert redirects is not None
        location = response.headers.get("location", "")
        where = (request.method, str(request.url))
        try:
            if hops > redirects.most:
                raise ValueError(f"it is the one after {redirects.most} others")
            method, url = redirects.following(*where, response.status_code, location)
            return self._connection.redirected(call, method, url, attempts.limits)
        except ValueError as error:
            said = str(error)
        raise RedirectError(
            f"a redirect is not followed: {said} ({call.operation.method} {call.path})",
            method=call.operation.method,
            url=attempts.url,
        )

    def _refused(
        self, attempts: Attempts, failure: APIError
    ) -> list[tuple[Secret, str]]:
        """The tokens that a server did not take and that can be asked for anew, once
        in a call, each with the value that it did not take."""
        if attempts.has_renewed or not isinstance(failure, AuthenticationError):
            return []
        if not attempts.call.payload.is_replayable:
            return []
        attempts.has_renewed = True
        return attempts.tokens

    def _missing(self, call: Call) -> list[tuple[Secret, str]]:
        """The tokens that have not been asked for yet."""
        return [(one, "") for one in self._asked(call) if not one.is_known]

    def _asked(self, call: Call) -> list[Secret]:
        schemes = self._connection.schemes(call)
        return [s for scheme in schemes for s in scheme.secrets if s.is_asked]

    def _copy(self, **changes: object) -> Self:
        twin = object.__new__(type(self))
        vars(twin).update(vars(self), **changes)
        return twin

    def __repr__(self) -> str:
        # A traceback may show one that was never finished.
        return str(vars(self).get("_connection", ""))

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client is not pickled: it holds a token")
