"""An API -> `testing.py`: the public names of what its users test with."""

from __future__ import annotations

from ...ir import Api
from ...render import Page
from ...text import PyDocstring, PySource, PyString
from .modules import Module, member_order
from .options import PythonOptions
from .views import TestingView

_TRANSPORTS = ("AsyncFakeTransport", "FakeTransport")


def testing(api: Api, options: PythonOptions) -> Page:
    module = Module(".")
    has_lists = any(
        operation.envelope for resource in api.resources for operation in resource.operations
    )
    members: dict[str, tuple[str, ...]] = {
        "testing": ("UnansweredError",),
        "testing_calls": ("RecordedCall",),
        "testing_outcomes": ("Outcome", "failure", "no_answer", "no_connection", "reply"),
    }
    if has_lists:
        members["testing_lists"] = ("ListAnswers", *_TRANSPORTS)
        members["testing_pages"] = ("FakePage",)
    members["testing"] += ("Answers",) if has_lists else ("Answers", *_TRANSPORTS)
    for name, public in members.items():
        for member in public:
            module.runtime(name, member)
    names = sorted((name for public in members.values() for name in public), key=member_order)
    view = TestingView(
        source=PySource(api.source),
        docstring=PyDocstring(_text(options)),
        imports=module.imports(),
        names=tuple(PyString(name) for name in names),
    )
    return Page("testing.py", "testing.py.jinja", view)


def _text(options: PythonOptions) -> list[str]:
    return [
        "Tests of code that uses this package: no server, and no patching.",
        "",
        "    fake = testing.FakeTransport()",
        f"    client = {options.client}(..., http_client=fake)",
        "    fake.on(client.a_resource.a_method).answer(a_model, testing.failure(404))",
        "",
        "Each request takes the next outcome; the last one stays.",
    ]
