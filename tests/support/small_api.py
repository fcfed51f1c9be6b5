"""An API of one resource, for runs of which only the files matter."""

from __future__ import annotations

API = """\
api: zoo
version: "1"
base_url: https://api.zoo.example
targets:
  samples: {}
  openapi: {}
"""
RESOURCE = """\
resource: animals
path: /animals
operations:
  list: {http: GET /, response: "list[string]"}
"""
