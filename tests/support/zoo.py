"""As much of the zoo in `cases/every-key` as the documentation asks for."""

from __future__ import annotations

from .server import Answer, Request, answer

SOUNDS = b"""\
event: roar
id: 7
data: {"id": 1, "text": "Roar"}

data: {"id": 2, "text": "Purr"}

data: [DONE]

"""


def sounds(request: Request) -> Answer:
    """What an animal says, where there is one."""
    if request.json()["animal"] == "dodo":
        return answer({"reason": "extinct"}, status=404)
    return answer(body=SOUNDS, content_type="text/event-stream")
