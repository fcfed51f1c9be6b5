"""Documents that the target `openapi` printed: read back, they are the API that they were.

What a document of others says is read into drafts, which then get their names and places. In one of
ours, all of that is said: it is read into the API itself, and from there into the spec language.

```
Value -> api.py -> ir.Api -> specs.py -> ApiSpec, ResourceSpecs, ModelsSpec
```
"""

from __future__ import annotations

from .reading import is_printed, read_printed

__all__ = ["is_printed", "read_printed"]
