"""Words of wire names, and the spellings made of them."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as some

from generator.naming import is_speakable, pascal, singular, snake, words


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("user_id", "user id"),
        ("userID", "user id"),
        ("user-id", "user id"),
        ("UserId", "user id"),
        ("HTTPServer", "http server"),
        ("HTTP2Server", "http2 server"),
        ("sha256Hash", "sha256 hash"),
        ("2faEnabled", "2fa enabled"),
        ("2FA", "2fa"),
        ("created_at[gt]", "created at gt"),
        ("__leading__and_trailing__", "leading and trailing"),
        ("+1", "1"),
        ("a", "a"),
        ("", ""),
        ("+", ""),
        ("ıİß", ""),
    ],
)
def test_words(name: str, expected: str) -> None:
    assert " ".join(words(name)) == expected


def test_spellings() -> None:
    spelled = [spell("userID_count") for spell in (snake, pascal)]
    assert spelled == ["user_id_count", "UserIdCount"]


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("entities", "entity"),
        ("boxes", "box"),
        ("addresses", "address"),
        ("matches", "match"),
        ("users", "user"),
        ("status", "status"),
        ("class", "class"),
        ("analysis", "analysis"),
        ("data", "data"),
        ("s", "s"),
    ],
)
def test_singular(plural: str, expected: str) -> None:
    assert singular(plural) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a", True), ("$ref", True), ("+1", True), ("+", False), ("", False), ("größe", False)],
)
def test_is_speakable(name: str, expected: bool) -> None:
    assert is_speakable(name) is expected


@given(some.text())
def test_no_letter_is_lost_and_none_is_made(name: str) -> None:
    kept = "".join(letter for letter in name if letter.isascii() and letter.isalnum())
    assert "".join(words(name)) == kept.lower()


@given(some.text())
def test_spellings_have_the_same_words_again(name: str) -> None:
    assert words(snake(name)) == words(name)


@given(some.text(), some.text())
def test_a_name_does_not_depend_on_what_stands_beside_it(first: str, second: str) -> None:
    assert words(f"{first} {second}") == words(first) + words(second)
