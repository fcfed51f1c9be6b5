"""Trees of entries in the reference: what stands inside what, how deep and how much of it."""

from __future__ import annotations

from pathlib import Path

from generator.targets.docs.bodies import body_view, model_body
from generator.targets.docs.trees import DEPTH, ROOM
from tests.support.reference import API, by_anchor, deep, every, html, operation, response, written


def test_a_model_inside_itself_is_not_opened_again(tmp_path: Path) -> None:
    papers = """\
models:
  Paper: {fields: {id: string, parts: "list[Paper]", sheet: Sheet}}
  Sheet: {fields: {number: integer, paper: Paper, next: {type: Sheet, nullable: true}}}
operations: {get: {http: GET /, response: Paper}, put: {http: PUT /, request: Paper}}
"""
    context = written(tmp_path, papers)
    entries = by_anchor(response(context, "get").entries)
    assert list(entries) == [
        "response.id",
        "response.parts",
        "response.sheet",
        "response.sheet.number",
        "response.sheet.paper",
        "response.sheet.next",
    ]
    assert html(entries["response.parts"].more) == "See [Paper](models/papers/Paper.html)"
    assert html(entries["response.sheet.paper"].more) == "See [Paper](models/papers/Paper.html)"
    assert html(entries["response.sheet.next"].more) == "See [Sheet](models/papers/Sheet.html)"
    assert entries["response.sheet"].more is None
    assert html(entries["response.sheet"].children_title) == "3 fields"
    assert entries["response.sheet"].is_open
    sent = body_view(operation(context, "put"), context)
    assert sent is not None
    assert [one.replace("request", "response") for one in by_anchor(sent.entries)] == [*entries]


def test_a_union_has_an_entry_for_each_model(tmp_path: Path) -> None:
    papers = """\
models:
  Cat: {description: It purrs., fields: {kind: {const: cat, required: true}, lives: integer}}
  Dog: {fields: {kind: {const: dog, required: true}, friend: Pet}}
  Pet: {one_of: [Cat, Dog], discriminator: {field: kind, values: {cat: Cat, dog: Dog}}}
  House: {fields: {pets: "list[Pet]", word: "string | Cat"}}
operations:
  get: {http: GET /, response: House}
  pet: {http: GET /pet, response: Pet}
"""
    context = written(tmp_path, papers)
    entries = by_anchor(response(context, "get").entries)
    assert html(entries["response.pets"].children_title) == "One of 2 models"
    cat, dog = entries["response.pets"].children
    assert [html(one.anchor) for one in (cat, dog)] == ["response.pets.Cat", "response.pets.Dog"]
    assert (html(cat.style), html(cat.description)) == ("Where `kind` is `cat`.", "It purrs.")
    assert html(cat.path) == "`pets[]` as `Cat`"
    assert html(entries["response.pets.Cat.kind"].path) == "`pets[].kind`"
    again = entries["response.pets.Dog.friend.Dog"]
    assert (again.children, html(again.more)) == ((), "See [Dog](models/papers/Dog.html)")
    assert [html(one.name) for one in entries["response.word"].children] == ["kind", "lives"]
    pets = response(context, "pet").entries
    assert [html(one.name) for one in pets] == ["Cat", "Dog"]
    assert all(one.is_open for one in pets)


def test_models_of_one_name_in_a_union_are_told_apart(tmp_path: Path) -> None:
    papers = """\
models: {Cat: {fields: {paper: {type: string, required: true}}}}
operations: {get: {http: GET /, response: "Cat | zoo.Cat"}}
"""
    zoo = "models: {Cat: {fields: {lives: {type: integer, required: true}}}}\noperations: {}\n"
    context = written(tmp_path, papers, zoo=zoo)
    assert [html(one.name) for one in response(context, "get").entries] == ["papers.Cat", "zoo.Cat"]


def test_what_is_too_deep_is_a_link(tmp_path: Path) -> None:
    entries = by_anchor(response(written(tmp_path, deep(9)), "get").entries)
    last = entries["response" + ".in" * DEPTH]
    assert (last.children, html(last.more)) == ((), f"See [M{DEPTH}](models/papers/M{DEPTH}.html)")


def wide(count: int, fields: int) -> str:
    """A model with many fields, each of a model with many more."""
    inner = ", ".join(f"f{n}: {{type: string, description: Said of it.}}" for n in range(fields))
    models = "".join(f"  M{n}: {{fields: {{{inner}}}}}\n" for n in range(count))
    outer = ", ".join(f"m{n}: M{n}" for n in range(count))
    return (
        f"models:\n{models}  All: {{fields: {{{outer}}}}}\n"
        "operations:\n  get: {http: GET /, response: All}\n  one: {http: GET /one, response: M0}\n"
    )


def test_a_section_stays_small_and_leaves_nothing_unsaid(tmp_path: Path) -> None:
    context = written(tmp_path, wide(30, 12))
    entries = response(context, "get").entries
    assert entries == response(context, "get").entries
    assert len(list(every(entries))) * 300 < ROOM
    opened = [one for one in entries if one.children]
    assert 0 < len(opened) < 30
    assert opened == list(entries[: len(opened)])
    assert all(one.more for one in entries[len(opened) :])
    assert not any(one.is_open for one in entries)


def test_the_first_level_and_the_items_of_a_list_are_shown_whatever_their_number(
    tmp_path: Path,
) -> None:
    envelopes = "envelopes: {page: {items: data, fields: {next: string}}}\n"
    papers = wide(1, 200) + "  list: {http: GET /list, envelope: page, response: M0}\n"
    context = written(tmp_path, papers, API + envelopes)
    assert len(response(context, "one").entries) == 200
    items, _ = response(context, "list").entries
    assert (len(items.children), items.is_open) == (200, True)


def test_a_request_shows_what_is_sent_and_a_response_what_comes(tmp_path: Path) -> None:
    papers = """\
models:
  Paper:
    unknown: keep
    fields:
      id: {type: string, read_only: true}
      word: {type: string, write_only: true}
      owner: {fields: {id: {type: string, read_only: true}, pin: {type: string, write_only: true}}}
operations: {put: {http: PUT /, request: Paper, response: Paper}}
"""
    context = written(tmp_path, papers)
    sent = body_view(operation(context, "put"), context)
    assert sent is not None and html(sent.type) == "[Paper](models/papers/Paper.html)"
    assert [*by_anchor(sent.entries)] == ["request.word", "request.owner", "request.owner.pin"]
    assert [*by_anchor(response(context, "put").entries)] == [
        "response.id",
        "response.owner",
        "response.owner.id",
    ]
    (paper,) = [one for one in context.models.values() if one.id.name == "Paper"]
    page = model_body(paper, context)
    assert html(page.description) == "Other fields may stand beside these."
    entries = by_anchor(page.entries)
    assert [*entries] == [
        f"model.{one}" for one in ("id", "word", "owner", "owner.id", "owner.pin")
    ]
    assert entries["model.id"].is_read_only and entries["model.owner.pin"].is_write_only
