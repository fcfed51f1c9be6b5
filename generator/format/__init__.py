"""Text -> text: the targets' formatters, the same whatever configuration stands around."""

from .failures import place_of_failures
from .python import format_python
from .typescript import format_typescript

__all__ = ["format_python", "format_typescript", "place_of_failures"]
