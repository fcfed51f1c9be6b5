# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""When the API allows a call to be sent again, as its description says."""

from msgspec import Struct

from .kinds import is_object


class RetryPolicy(Struct, frozen=True, kw_only=True):
    """Times are in seconds.

    `server_errors_unless`: each status from 500 on is tried again too, unless this
    field of the error's body is true. A rate limit's end is read from `reset_header`.
    """

    statuses: frozenset[int] = frozenset({408, 425, 429, 500, 502, 503, 504})
    never: frozenset[int] = frozenset()
    server_errors_unless: str = ""
    max_retries: int = 2
    first_delay: float = 0.5
    max_delay: float = 8.0
    max_retry_after: float = 120.0
    reset_header: str = ""

    def allows(self, status_code: int, body: object) -> bool:
        """Whether a reply with this status, and this JSON, may be followed by another
        attempt."""
        if status_code in self.never:
            return False
        if status_code in self.statuses:
            return True
        field = self.server_errors_unless
        if not field or status_code < 500:
            return False
        return not (is_object(body) and body.get(field) is True)
