# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/api.yaml
"""Tests of code that uses this package: no server, and no patching.

    fake = testing.FakeTransport()
    client = Desk(..., http_client=fake)
    fake.on(client.a_resource.a_method).answer(a_model, testing.failure(404))

Each request takes the next outcome; the last one stays.
"""

from __future__ import annotations

from ._runtime.testing import Answers, UnansweredError
from ._runtime.testing_calls import RecordedCall
from ._runtime.testing_lists import AsyncFakeTransport, FakeTransport, ListAnswers
from ._runtime.testing_outcomes import Outcome, failure, no_answer, no_connection, reply
from ._runtime.testing_pages import FakePage

__all__ = [
    "Answers",
    "AsyncFakeTransport",
    "FakePage",
    "FakeTransport",
    "ListAnswers",
    "Outcome",
    "RecordedCall",
    "UnansweredError",
    "failure",
    "no_answer",
    "no_connection",
    "reply",
]
