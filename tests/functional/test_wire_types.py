"""Values whose form on the wire is one of several: times, durations, decimals, bytes."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from tests.support.server import answer

from .test_bodies import PAPER, Papers, papers

__all__ = ["papers"]

WEST = timezone(timedelta(hours=-5))
WHOLE = {
    "id": "_-8",
    "issued": 1706695200.5,
    "valid_for": "P1DT3.5S",
    "fee": "12.50",
    "number": 9007199254740993,
    "seal": "+/8=",
    "stamps": [0, -1, 253402300799],
    "marks": {"a": "", "b": "QUI"},
    "until": "later",
}


def received(papers: Papers, data: Any, **changes: Any) -> Any:
    content = data if isinstance(data, bytes) else json.dumps(data).encode()
    with papers.open(answer(body=content), **changes) as (resource, _):
        return papers.result(resource.get("_-8"))


def test_what_comes_is_typed(papers: Papers) -> None:
    package = papers.package
    paper = received(papers, WHOLE, strict=True)
    assert paper.id == b"\xff\xef"
    assert type(paper.id) is package.Base64URL
    assert type(paper.issued) is package.UnixTime
    assert paper.issued == datetime(2024, 1, 31, 10, 0, 0, 500_000, tzinfo=UTC)
    assert paper.valid_for == timedelta(days=1, seconds=3.5)
    assert str(paper.fee) == "12.50"
    assert paper.number == 9007199254740993
    assert paper.seal == b"\xfb\xff"
    assert [moment.year for moment in paper.stamps] == [1970, 1969, 9999]
    assert paper.marks == {"a": b"", "b": b"AB"}
    assert paper.until == "later"


def test_what_came_is_sent_back_as_it_came(papers: Papers) -> None:
    paper = received(papers, WHOLE)
    assert papers.package.to_dict(paper) == WHOLE
    assert json.loads(papers.package.to_json(paper)) == WHOLE
    request = papers.sent(
        "issue",
        issued=paper.issued,
        valid_for=paper.valid_for,
        fee=paper.fee,
        number=paper.number,
        seal=paper.seal,
        stamps=paper.stamps,
        marks=paper.marks,
        until=paper.until,
    )
    assert json.loads(request.body) == {key: WHOLE[key] for key in WHOLE if key != "id"}
    assert b'"number":9007199254740993' in request.body
    assert pickle.loads(pickle.dumps(paper)) == copy.deepcopy(paper) == paper


def test_a_number_is_read_exactly_as_a_decimal(papers: Papers) -> None:
    text = b'{"id": "", "issued": 0, "fee": 0.10000000000000000000000000001}'
    assert str(received(papers, text).fee) == "0.10000000000000000000000000001"
    assert str(received(papers, b'{"id": "", "issued": 0, "fee": 1e400}').fee) == "1E+400"
    odd = received(papers, b'{"id": "", "issued": 0.10000000000000000000000000001}')
    assert odd.issued.microsecond == 100_000


ODD: list[tuple[str, Any]] = [
    ("issued", "2024-01-31T10:00:00Z"),
    ("issued", True),
    ("issued", 1e300),
    ("issued", -1e12),
    ("issued", {"seconds": 1}),
    ("valid_for", "P1M"),
    ("valid_for", "P1W"),
    ("valid_for", 5),
    ("fee", "12,50"),
    ("seal", "-_8="),
    ("seal", "QUI"),
    ("stamps", [0, "x"]),
    ("stamps", {"a": 1}),
    ("marks", {"a": "+/8="}),
    ("marks", {"a": "A"}),
    ("until", [1]),
]


@pytest.mark.parametrize(("name", "value"), ODD)
def test_what_does_not_fit_is_kept_and_told(papers: Papers, name: str, value: Any) -> None:
    told: list[Any] = []
    paper = received(papers, {**PAPER, name: value}, on_mismatch=told.append)
    found = getattr(paper, name)
    if name == "stamps" and isinstance(value, list):
        found = [0, *found[1:]]
    assert found == value
    assert type(found) is type(value)
    assert [mismatch.path.startswith(f"$.{name}") for mismatch in told] == [True]
    with pytest.raises(papers.package.DecodeError, match=rf"\$\.{name}"):
        received(papers, {**PAPER, name: value}, strict=True)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (0, datetime(1970, 1, 1, tzinfo=UTC)),
        (-0.5, datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC)),
        (1706695200.123456, datetime(2024, 1, 31, 10, 0, 0, 123_456, tzinfo=UTC)),
        (1706695200.1234567, datetime(2024, 1, 31, 10, 0, 0, 123_457, tzinfo=UTC)),
        (-62135596800, datetime(1, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_unix_time_is_a_moment(papers: Papers, value: float, read: datetime) -> None:
    unix_time = papers.package.UnixTime
    assert unix_time.from_wire(value) == read
    assert unix_time.of(read).to_wire() == round(value, 6)
    assert unix_time.of(read.astimezone(WEST) if read.year > 1 else read) == read


def test_a_unix_time_says_its_zone(papers: Papers) -> None:
    unix_time = papers.package.UnixTime
    assert unix_time(2024, 1, 31, 5, tzinfo=WEST).to_wire() == 1706695200
    later = unix_time(2024, 1, 31, tzinfo=UTC) + timedelta(seconds=1)
    assert (type(later), later.to_wire()) == (unix_time, 1706659201)
    with pytest.raises(ValueError, match="time zone"):
        unix_time.of(datetime(2024, 1, 31))
    with papers.open() as (resource, server):
        zoneless = unix_time(2024, 1, 31)
        for arguments in ({"issued": zoneless}, {"issued": 0, "stamps": [later, zoneless]}):
            with pytest.raises(ValueError, match="time zone"):
                papers.result(resource.issue(**arguments))
    assert not server.requests


def test_where_parameters_stand(papers: Papers) -> None:
    package = papers.package
    moment = package.UnixTime(2024, 1, 31, 10, 0, 0, 500_000, tzinfo=UTC)
    request = papers.sent(
        "get",
        package.Base64URL(b"\xff\xfe"),
        words=["a", "b|c"],
        stamps=[moment, 5],
        fees=[Decimal("1.50"), "2"],
        within=timedelta(hours=1, minutes=-30),
        after=moment,
        x_shelves=["a", "b"],
        x_as_of=moment,
        desk=package.Base64URL(b"\xfb"),
    )
    query = "words=a%20b%7Cc&stamps=1706695200.5%7C5&fees=1.50%0A2&within=PT1800S"
    assert request.target == f"/papers/__4?{query}&after=1706695200.5"
    assert request.header("X-Shelves") == "a,b"
    assert request.header("X-As-Of") == "1706695200.5"
    assert request.header("Cookie") == "desk=-w"


@pytest.mark.parametrize(
    "arguments",
    [{"words": ["a b", "c"]}, {"stamps": ["a|b"]}, {"fees": ["1\n2"]}, {"x_shelves": ["a,b"]}],
)
def test_an_item_cannot_hold_what_separates_items(papers: Papers, arguments: Any) -> None:
    with papers.open() as (resource, server), pytest.raises(ValueError, match="an item with"):
        papers.result(resource.get("a", **arguments))
    assert not server.requests


@pytest.mark.parametrize(
    "arguments",
    [
        {"fee": Decimal("NaN")},
        {"fee": Decimal("-Infinity")},
        {"marks": {"a": datetime(2024, 1, 1)}},
        {"marks": {"a": [datetime(2024, 1, 1, 0, 0, 0, 5)]}},
    ],
)
def test_what_no_server_could_read_is_not_sent(papers: Papers, arguments: Any) -> None:
    with (
        papers.open() as (resource, server),
        pytest.raises(ValueError, match=r"not finite|does not say its time zone"),
    ):
        papers.result(resource.issue(issued=0, **arguments))
    assert not server.requests


@pytest.mark.parametrize(
    "text", ["2016-12-31T23:59:60Z", "2016-12-31T24:00:00Z", "0000-01-01T00:00:00Z", "10000-01-01"]
)
def test_dates_that_python_lacks_are_kept(zoo: Any, way: Any, text: str) -> None:
    from .test_city_zoo import Zoo, animal_of

    told: list[Any] = []
    data = {"id": "4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11", "datetime": text}
    animal = animal_of(Zoo(zoo, way), data, on_mismatch=told.append)
    assert animal.datetime == text
    assert [mismatch.path for mismatch in told] == ["$.datetime"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2016-12-31T23:59:59", datetime(2016, 12, 31, 23, 59, 59)),
        ("9999-12-31T23:59:59Z", datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)),
        (
            "2016-12-31T23:59:59.123456789-05:00",
            datetime(2016, 12, 31, 23, 59, 59, 123_457, tzinfo=WEST),
        ),
    ],
)
def test_dates_at_the_edge_are_read(zoo: Any, way: Any, text: str, read: datetime) -> None:
    from .test_city_zoo import Zoo, animal_of

    data = {"id": "4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11", "datetime": text}
    assert animal_of(Zoo(zoo, way), data, strict=True).datetime == read


def test_a_plain_value_is_sent_as_its_type_says(papers: Papers) -> None:
    moment = datetime(2024, 1, 31, 10, tzinfo=UTC)
    request = papers.sent(
        "issue",
        issued=moment,
        stamps=[moment],
        marks={"a": b"\xff\xef"},
        seal=b"\xff\xef",
        until=moment,
    )
    assert json.loads(request.body) == {
        "issued": 1706695200,
        "stamps": [1706695200],
        "marks": {"a": "_-8"},
        "seal": "/+8=",
        "until": 1706695200,
    }
    request = papers.sent("get", b"\xff\xef", after=moment, x_as_of=moment, desk=b"\xfb")
    assert request.target == "/papers/_-8?after=1706695200"
    assert request.header("X-As-Of") == "1706695200"
    assert request.header("Cookie") == "desk=-w"
    assert papers.sent("apply", name="a", asked_on=moment).body == b"name=a&on=1706695200"
