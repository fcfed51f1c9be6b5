# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The bodies of errors, as operations describe them. Whatever comes, nothing fails."""

from collections.abc import Mapping
from typing import Any

from .construct import Builders
from .kinds import Place


class ErrorBodies:
    """What comes with errors, by "404", "4XX", "default" or several of these, as in
    "404 409"; None is the body that all errors of the API have."""

    def __init__(self, hints: Mapping[str, Any]) -> None:
        self._hints = {one: hint for key, hint in hints.items() for one in key.split()}

    def typed(self, status: int, content: bytes, data: Any, usual: object) -> object:
        """None where the body is something else; what is wrong inside of it stays as it
        came. `data` is its JSON, None if it is none."""
        hint = self._described(status)
        if hint is None:
            return usual
        if hint is str and not isinstance(data, str):
            return content.decode("utf-8", "replace")
        is_other = False

        def tell(place: Place, expected: str, value: object) -> None:
            nonlocal is_other
            is_other = is_other or place is None

        try:
            body: object = Builders().of(hint)(data, None, tell)
        except RecursionError:
            return None
        return None if is_other else body

    def _described(self, status: int) -> Any:
        """What is said of a status, before what is said of its range and of others."""
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in self._hints:
                return self._hints[key]
        return None
