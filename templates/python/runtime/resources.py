# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The bases of the resource classes: each knows what sends its calls and nothing else."""

from .async_sender import AsyncSender
from .sender import Sender


class Resource:
    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._call = sender.call

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"


class AsyncResource:
    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self._call = sender.call

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"
