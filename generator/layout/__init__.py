"""Text -> text: rendered Python in the lines that black would give it.

black reads a text twice where it changes a byte of it, and is slow. So it is handed what it leaves
as it is: it still has the last word, and nothing but time depends on what is done here.
"""

from .module import lay_out

__all__ = ["lay_out"]
