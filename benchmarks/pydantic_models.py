"""pydantic alone: JSON to models, with no client around."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, create_model

from .models import message_class

NAME = "pydantic"
_Page: Any = create_model(
    "MessagePage",
    result=(list[message_class(BaseModel)], ...),
    next_cursor=(str | None, None),
    prev_cursor=(str | None, None),
    result_count=(int | None, None),
)


def decode(content: bytes) -> Any:
    return _Page.model_validate_json(content).result
