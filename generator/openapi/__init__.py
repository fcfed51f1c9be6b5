"""OpenAPI documents -> the spec's own classes, as if a person had written them.

A file is opened (`opening.py`), read into drafts (`reader.py`), changed by the overlay of
`api.yaml` (`overlay.py`), named and assembled (`assembly.py`), and repaired until it passes every
check (`repair.py`). `importing.py` is the whole way, and `own/` that of documents that we printed.
"""
