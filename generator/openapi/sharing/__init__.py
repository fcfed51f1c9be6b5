"""Equal objects that stand inline in several places -> one model, which all of them name.

Two are equal where everything is but their place: fields in whatever order, types, texts, examples.
What is small is left where it stands, and so is what has no field's name: what an operation sends,
returns or fails with as a whole is called after the operation.
"""

from __future__ import annotations

from .sharing import Given, Shared, share

__all__ = ["Given", "Shared", "share"]
