"""Media types as documents write them: what each is, and which of several is taken."""

from __future__ import annotations

import re

from ..media_types import (
    is_event_stream,
    is_form,
    is_json,
    is_json_lines,
    is_json_sequence,
    is_media_range,
    is_media_type,
    is_multipart,
)

_JSON_RANGES = frozenset({"*/*", "application/*", "application/*+json", "*", ""})
# JSON by another name.
_JSON_TOO = frozenset(
    {"text/json", "application/x-json", "text/x-json", "application/javascript-json", "json"}
)
# Lines of JSON, by the name that is asked for.
_LINES_TOO = {
    "application/ndjson": "application/x-ndjson",
    "application/x-jsonl": "application/jsonl",
    "application/jsonlines": "application/jsonl",
    "text/jsonl": "application/jsonl",
    "application/x-json-stream": "application/x-ndjson",
    "application/stream+json": "application/x-ndjson",
}
_XML = re.compile(r"(application|text)/(.+\+)?xml")
# The same data in other words, beside JSON.
_OTHER_WORDS = re.compile(
    r"(application|text)/((.+\+)?xml|(x-|.+\+)?yaml|(x-)?msgpack|(.+\.)?protobuf.*|x-protobuf"
    r"|x-json-smile|cbor|(.+\+)?cbor|bson|html|javascript|x-javascript|xhtml\+xml|avro.*|x-thrift"
    r"|vnd\.google\.protobuf|x-www-form-urlencoded)"
)


def essence(written: str) -> str:
    """The type without its parameters, in lower case."""
    return written.partition(";")[0].strip().lower()


def is_json_kind(written: str) -> bool:
    """JSON, by a name of its own or because nothing else is said."""
    kind = essence(written)
    if is_stream_kind(written):
        return False
    if is_json(written) or kind in _JSON_RANGES or kind in _JSON_TOO:
        return True
    return not is_media_range(written) and "json" in kind


def is_stream_kind(written: str) -> bool:
    """Items one after another: events, or lines of JSON."""
    if essence(written) in _LINES_TOO:
        return True
    return is_event_stream(written) or is_json_lines(written) or is_json_sequence(written)


def is_text_kind(written: str) -> bool:
    """Text that is read as a string: not XML, which names its own encoding."""
    return essence(written).startswith("text/") and not is_xml(written)


def is_xml(written: str) -> bool:
    return bool(_XML.fullmatch(essence(written)))


def is_other_words(written: str) -> bool:
    """Another notation of the data that JSON says."""
    return bool(_OTHER_WORDS.fullmatch(essence(written))) or essence(written) in _JSON_TOO


def is_multipart_kind(written: str) -> bool:
    return is_multipart(written) or essence(written) in ("application/form-data", "form-data")


def is_form_kind(written: str) -> bool:
    return is_form(written) or essence(written) == "application/form-urlencoded"


def spoken_json(written: str) -> str:
    """The media type that JSON is sent or asked for as."""
    kind = essence(written)
    if kind in _JSON_RANGES or kind in _JSON_TOO or not is_media_type(written) or "*" in written:
        return "application/json"
    if kind == "application/json" and _is_usual_charset(written):
        return "application/json"
    return written.strip()


def spoken_stream(written: str) -> str:
    kind = essence(written)
    return _LINES_TOO.get(kind, kind)


def spoken_other(written: str) -> str:
    """As it is written, where that can be said; else bytes of any kind."""
    written = written.strip()
    if is_media_range(written):
        return written
    return essence(written) if is_media_range(essence(written)) else "application/octet-stream"


def spoken_text(written: str) -> str:
    """Text, without a charset that nothing is sent in."""
    if _is_usual_charset(written) and is_media_type(written):
        return written.strip()
    return essence(written) if is_media_type(essence(written)) else "text/plain"


def request_rank(written: str) -> int:
    """What is sent where a body may come as several: the lowest."""
    kind = essence(written)
    if kind == "application/json":
        return 0 if ";" not in written else 1
    if is_json_kind(written):
        ranks = {"application/merge-patch+json": 3, "application/json-patch+json": 6}
        ranks |= dict.fromkeys(_JSON_RANGES, 7)
        return ranks.get(kind, 5 if kind in _JSON_TOO else 4)
    if is_multipart_kind(written):
        return 10
    if is_form_kind(written):
        return 11
    return 12 if is_text_kind(written) else 14 if is_xml(written) else 13


def response_rank(written: str) -> int:
    """What is asked for where an answer may come as several: the lowest."""
    kind = essence(written)
    if is_json_kind(written):
        if kind == "application/json":
            return 0 if ";" not in written else 1
        return 4 if kind in _JSON_RANGES else 3 if kind in _JSON_TOO else 2
    if is_stream_kind(written):
        return 5 if is_event_stream(written) else 6
    if is_text_kind(written):
        return 8 if kind == "text/html" else 7
    return 10 if is_xml(written) or is_other_words(written) else 9


def _is_usual_charset(written: str) -> bool:
    """Whether nothing is said besides that it is UTF-8."""
    rest = [one.strip().lower().replace(" ", "") for one in written.split(";")[1:]]
    return all(one in ("", "charset=utf-8", 'charset="utf-8"', "charset=utf8") for one in rest)
