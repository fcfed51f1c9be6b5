"""Specs without mistakes, resolved. What is refused has a folder in `cases/`."""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent
from typing import Any

from generator.diagnostics import Report
from generator.inspect import describe
from generator.ir import (
    Api,
    ConstType,
    CursorPagination,
    EnumType,
    EnumValue,
    Field,
    FieldSupport,
    ListType,
    MapType,
    Model,
    ModelId,
    ModelType,
    NullableType,
    Operation,
    Place,
    Primitive,
    PrimitiveType,
    ResponseCase,
    Style,
    Support,
    Type,
    UnionType,
)
from generator.load import load
from generator.resolve import resolve
from generator.shape import read
from generator.spec import ApiSpec, ResourceSpec

STRING = PrimitiveType(Primitive.STRING)
INTEGER = PrimitiveType(Primitive.INTEGER)
ANY = PrimitiveType(Primitive.ANY)

HEAD = "{api: shop, version: 1.0, base_url: 'https://api.example.com/v1/', targets: {}%s}"


def resolved(*resources: str, api: str = "") -> Api:
    """An API of these resource files; `api` continues the mapping of its own file."""
    report = Report()
    tree = load("api.yaml", (HEAD % (api and f", {api}")).encode(), report)
    spec = read(tree, ApiSpec, report) if tree else None
    specs: list[ResourceSpec] = []
    for number, text in enumerate(resources):
        tree = load(f"{number}.yaml", dedent(text).encode(), report)
        one = read(tree, ResourceSpec, report) if tree else None
        assert one is not None, report.diagnostics
        specs.append(one)
    assert spec is not None, report.diagnostics
    result = resolve(spec, specs, report, {"api.yaml": "specs/shop/api.yaml"})
    assert result is not None, report.diagnostics
    return result


def orders(body: str, api: str = "") -> Api:
    return resolved("resource: orders\npath: /orders\n" + dedent(body), api=api)


def model(api: Api, name: str, resource: str = "orders") -> Model:
    return api.models()[ModelId(resource, name)]


def field(api: Api, owner: str, wire: str) -> Field:
    return next(one for one in model(api, owner).fields if one.wire == wire)


def operation(api: Api, key: str) -> Operation:
    return next(one for one in api.resources[0].operations if one.key == key)


def type_of(said: str) -> Type:
    api = orders(f"models:\n  Other: {{fields: {{a: string}}}}\n  M: {{fields: {{x: {said}}}}}\n")
    return field(api, "M", "x").type


def named(name: str) -> ModelType:
    return ModelType(ModelId("orders", name))


# Types


def test_primitives() -> None:
    elsewhere = (Primitive.NONE, Primitive.FILE)  # They stand in no model.
    for primitive in Primitive:
        if primitive not in elsewhere:
            assert type_of(primitive.value) == PrimitiveType(primitive)


def test_type_expressions() -> None:
    assert type_of("list") == ListType(ANY)
    assert type_of("map") == MapType(ANY)
    assert type_of("'list[map[list[integer]]]'") == ListType(MapType(ListType(INTEGER)))
    assert type_of("Other") == named("Other")
    assert type_of("orders.Other") == named("Other")
    assert type_of("Other | integer") == UnionType((named("Other"), INTEGER))
    assert type_of("{type: string, nullable: true}") == NullableType(STRING)


def test_type_expressions_may_be_nested_32_deep() -> None:
    assert isinstance(type_of("'" + "list[" * 31 + "string" + "]" * 31 + "'"), ListType)


def test_enums_and_constants_say_their_type() -> None:
    day = EnumType(Primitive.STRING, (EnumValue("no", ""), EnumValue("1.10", "")), closed=False)
    assert type_of("{enum: [no, 1.10]}") == day
    level = EnumType(Primitive.INTEGER, (EnumValue(1), EnumValue(2)), closed=True)
    assert type_of("{type: integer, enum: [1, 2], closed: true}") == level
    described = EnumType(Primitive.STRING, (EnumValue("a", "First."), EnumValue("b")), False)
    assert type_of("{type: 'list[string]', enum: {a: First., b: null}}") == ListType(described)
    assert type_of("{const: 1}") == ConstType(1)
    assert type_of("{const: '1'}") == ConstType("1")
    assert type_of("{type: string, const: 1}") == ConstType("1")


def test_inline_objects_become_models_named_after_their_place() -> None:
    api = orders("""
        models:
          Order:
            fields:
              buyer: {fields: {address: {fields: {city: string}}}}
              entries: {type: "list[object]", fields: {sku: string}}
              by_day: {type: "map[object]", fields: {total: number}}
              payer: {model: Person, fields: {name: string}}
        operations:
          update:
            http: PATCH /
            query: {filter: {fields: {state: string}}}
            request: {fields: {lines: {type: "list[object]", fields: {sku: string}}}}
            response: {fields: {id: string}}
        """)
    assert [one.id.name for one in api.resources[0].models] == [
        "Order",
        "OrderBuyer",
        "OrderBuyerAddress",
        "OrderEntry",
        "OrderByDay",
        "Person",
        "UpdateLine",
        "UpdateFilter",
        "UpdateResponse",
    ]
    assert field(api, "Order", "entries").type == ListType(named("OrderEntry"))
    assert operation(api, "update").response == named("UpdateResponse")


def test_models_that_need_each_other() -> None:
    api = orders("""
        models:
          Order: {fields: {parent: Order, children: {type: "list[Order]", required: true}}}
          Tree: {type: "list[Node]"}
          Node: {fields: {below: {type: Tree, required: true}, any_of: {type: Node | string}}}
        """)
    assert model(api, "Tree").alias == ListType(named("Node"))


def test_unions_that_can_be_told_apart() -> None:
    api = orders("""
        models:
          Cat: {fields: {kind: {const: c, required: true}}}
          Dog: {fields: {kind: {const: d, required: true}}}
          Fish: {fields: {fins: {type: integer, required: true}, kind: string}}
          Pet: {one_of: [Cat, Dog, Fish]}
          Pets: {type: "list[Cat | Dog]", discriminator: {field: kind, values: {c: Cat, d: Dog}}}
        """)
    pets = model(api, "Pets").alias
    assert isinstance(pets, ListType) and isinstance(pets.item, UnionType)
    discriminator = pets.item.discriminator
    assert discriminator is not None
    assert discriminator.values == (("c", named("Cat").model), ("d", named("Dog").model))


def test_requests_and_responses_reach_models() -> None:
    api = orders("""
        models:
          Sent: {fields: {both: Both, answer: {type: OnlyAnswered, read_only: true}}}
          Both: {fields: {again: Both}}
          OnlyAnswered: {fields: {secret: {type: OnlySent, write_only: true}}}
          OnlySent: {fields: {a: string}}
          Raw: {fields: {a: string}}
          Unused: {fields: {a: string}}
        operations:
          send:
            http: POST /
            query:
              format: {enum: [json, raw], response: {raw: Raw}}
            request: list[Sent]
            response: Sent
        """)
    reach = {one.id.name: (one.in_request, one.in_response) for one in api.resources[0].models}
    assert reach == {
        "Sent": (True, True),
        "Both": (True, True),
        "OnlyAnswered": (False, True),
        "OnlySent": (False, True),
        "Raw": (False, True),
        "Unused": (False, True),
    }


# Operations


def test_conventions_give_method_path_envelope_and_groups() -> None:
    api = orders(
        """
        operations:
          list: {query: {after: string}, response: string}
          get: {path: {id: string}, response: string}
        """,
        api="conventions: {list: {http: GET /, envelope: page, use: [g]}, get: 'GET /{id}'}, "
        "parameters: {g: {query: {limit: integer}}}, "
        "envelopes: {page: {items: data, cursor: {parameter: after, field: next}, "
        "fields: {next: string}}}",
    )
    list_ = operation(api, "list")
    assert (list_.method, list_.path, list_.envelope) == ("GET", "/orders", "page")
    assert [(one.wire, one.group) for one in list_.parameters] == [("after", ""), ("limit", "g")]
    assert operation(api, "get").path == "/orders/{id}"
    page = api.envelopes[0]
    assert (page.items, page.pagination) == ("data", CursorPagination("after", "next"))
    assert page.fields.id == ModelId("", "PageFields")


def test_parameters_stand_in_order_and_override_their_group() -> None:
    api = resolved(
        """
        resource: orders
        path: /{shop}/orders
        use: [a]
        operations:
          get:
            http: GET /{id}
            use: [b]
            header: {X-First: string}
            query: {limit: {type: string, description: Own.}}
            path: {id: string, shop: string}
            response: any
        """,
        api="parameters: {a: {query: {limit: integer, x: integer}}, b: {cookie: {y: string}}}",
    )
    parameters = operation(api, "get").parameters
    wires = [one.wire for one in parameters]
    assert wires == ["shop", "id", "X-First", "limit", "x", "y"]
    limit = parameters[3]
    assert (limit.group, limit.type, limit.place) == ("", STRING, Place.QUERY)


def test_styles_follow_the_type() -> None:
    api = orders("""
        models:
          Tags: {type: "list[string]"}
        operations:
          list:
            http: GET /
            query:
              a: string
              b: Tags
              c: map
              d: {fields: {x: string}}
              e: {type: map, style: spread}
              f: {type: any, style: deep_object}
              g: {type: "list[string]", style: brackets}
            response: any
        """)
    assert [one.style for one in operation(api, "list").parameters] == [
        Style.PLAIN,
        Style.REPEATED,
        Style.DEEP_OBJECT,
        Style.DEEP_OBJECT,
        Style.SPREAD,
        Style.DEEP_OBJECT,
        Style.BRACKETS,
    ]


def test_bodies() -> None:
    api = orders("""
        models:
          Order: {fields: {id: {type: string, read_only: true}, note: string}}
          Alias: {type: Order}
        operations:
          a: {http: POST /a, request: Alias, response: Order}
          b: {http: POST /b, request: {type: map, name: data, required: false}}
          c: {http: POST /c, request: {fields: {note: string}}}
        """)
    bodies = {one.key: one.body for one in api.resources[0].operations}
    spread, whole, inline = bodies["a"], bodies["b"], bodies["c"]
    assert spread and whole and inline
    assert spread.fields == (field(api, "Order", "note"),)
    assert (whole.name, whole.type, whole.required) == ("data", MapType(ANY), False)
    assert inline.fields is not None and inline.fields[0].wire == "note"
    assert operation(api, "b").response == PrimitiveType(Primitive.NONE)


def test_marks_of_a_response_lead_through_types_to_its_fields() -> None:
    api = resolved("""
        resource: orders
        path: /orders
        models:
          Order:
            fields: {id: string, lines: {type: "list[Line]", nullable: true}, prices: "map[Price]"}
          Line: {one_of: [Item, Gift]}
          Item: {fields: {sku: {type: string, required: true}}}
          Gift: {fields: {card: {type: string, required: true}, "a.b": {type: Order, name: a_b}}}
          Price: {fields: {cents: integer}}
          Orders: {type: "list[Order]"}
        operations:
          list:
            http: GET /
            response:
              type: Orders
              source: manual
              support:
                prices.cents: [acme]
                lines.card: {required_by: [zenith], source: label, inferred: true}
                lines.a.b.id: {supported_by: [acme, zenith]}
        """)
    (operation,) = api.resources[0].operations
    assert operation.response_support == (
        FieldSupport(("prices", "cents"), Support(("acme",), source="manual")),
        FieldSupport(("lines", "card"), Support((), ("zenith",), "label", True)),
        FieldSupport(("lines", "a.b", "id"), Support(("acme", "zenith"), source="manual")),
    )
    (described,) = describe(api, {})["operations"]
    assert described["response_support"][1] == {
        "field": ["lines", "card"],
        "supported_by": [],
        "required_by": ["zenith"],
        "source": "label",
        "inferred": True,
    }


def test_values_are_read_by_the_type_of_their_slot() -> None:
    api = orders("""
        models:
          State: {enum: [on, off]}
          Order:
            fields:
              a: {type: string, default: 1.10}
              b: {type: integer, default: 3}
              c: {type: State, default: off}
              d: {type: "list[State]", example: [on, unheard]}
              e: {type: any, example: {x: [1, no, null]}}
              f: {type: string, nullable: true, default: null}
              g: {type: string | integer, example: 5}
        """)
    fields = {one.wire: one for one in model(api, "Order").fields}
    defaults = [fields[wire].default for wire in "abcf"]
    assert defaults == ["1.10", 3, "off", None]
    assert fields["f"].has_default and not fields["e"].has_default
    examples = [fields[wire].example for wire in "deg"]
    assert examples == [["on", "unheard"], {"x": [1, "no", None]}, 5]


def test_selector_and_client_parameters() -> None:
    api = orders(
        """
        use: [g]
        operations:
          a: {http: GET /a, response: string, arguments: [format]}
          b: {http: GET /b, response: string}
        """,
        api="parameters: {g: {query: {account: {type: uuid, client: true}, "
        "format: {enum: [json, raw, file], response: {json: declared, raw: any, file: bytes}}}}}",
    )
    chosen = operation(api, "a").selector
    assert chosen is not None and chosen.response_cases == (
        ResponseCase("json", None),
        ResponseCase("raw", ANY),
        ResponseCase("file", PrimitiveType(Primitive.BYTES)),
    )
    assert [one.wire for one in api.client_parameters] == ["account"]
    assert operation(api, "a").positional == ("format",)


def test_generic_arguments_call_a_body_by_its_name() -> None:
    api = orders("""
        operations:
          update:
            http: PATCH /{id}
            path: {id: string}
            query: {more: {type: map, style: spread}}
            request: {type: map, name: data}
            arguments: [id, body, more]
        """)
    assert operation(api, "update").positional == ("id", "data", "more")


def test_errors_envelopes_and_groups_keep_their_inline_objects_to_themselves() -> None:
    api = orders(
        "use: [g]\noperations: {a: {http: GET /, response: any}}",
        api="errors: {message: m, fields: {m: string, why: {fields: {a: string}}}}, "
        "envelopes: {page: {items: i, fields: {meta: {fields: {n: integer}}}}}, "
        "parameters: {g: {query: {filter: {fields: {a: string}}}}}",
    )
    names = [one.id for one in api.shared_models]
    assert names == [ModelId("", n) for n in ("ErrorBodyWhy", "PageFieldsMeta", "Filter")]
    assert api.errors is not None and api.errors.body.in_response
    assert [one.in_request for one in api.shared_models] == [False, False, True]


def test_the_order_of_files_changes_no_model() -> None:
    one = "resource: a\npath: /a\nmodels: {M: {fields: {x: b.N}}}\n"
    two = "resource: b\npath: /b\nmodels: {N: {fields: {y: {fields: {z: a.M}}}}}\n"
    forward, backward = resolved(one, two).models(), resolved(two, one).models()
    assert _placeless(forward) == _placeless(backward)


def _placeless(models: dict[ModelId, Model]) -> dict[ModelId, Any]:
    return {id: [(one.wire, one.type) for one in model.fields] for id, model in models.items()}


def test_the_base_url_and_the_source_are_normalised() -> None:
    api = orders("title: Orders")
    assert api.base_url == "https://api.example.com/v1"
    assert api.source == "specs/shop/api.yaml"
    assert api.resources[0].source == "0.yaml"


# Inspect


def test_inspect_puts_the_names_of_a_target_beside_the_facts() -> None:
    api = orders("""
        models:
          Order: {fields: {userId: string}}
        operations:
          get: {http: 'PUT /{id}', path: {id: string}, request: {type: map}, response: Order}
        """)
    names = {
        "python": {
            "import": "shop",
            "client": "Shop",
            "operations": {
                ("orders", "get"): {
                    "chain": ["orders"],
                    "method": "get",
                    "parameters": {
                        ("path", "id"): {"argument": "id", "kind": "positional"},
                        ("body", None): {"argument": "body", "kind": "keyword"},
                    },
                }
            },
            "models": {
                ModelId("orders", "Order"): {
                    "class": "Order",
                    "fields": {"userId": {"attribute": "user_id"}},
                }
            },
        }
    }
    described = describe(api, names)
    (call,) = described["operations"]
    expected = {"import": "shop", "client": "Shop", "chain": ["orders"], "method": "get"}
    assert call["python"] == expected
    path, body = call["parameters"]
    assert path["python"] == {"argument": "id", "kind": "positional"}
    assert (body["in"], body["wire"], body["python"]["argument"]) == ("body", None, "body")
    (order,) = described["models"]
    assert order["python"] == {"class": "Order"}
    assert order["fields"][0]["python"] == {"attribute": "user_id"}
    assert described["targets"] == {"python": {"import": "shop", "client": "Shop"}}


def test_inspect_leads_into_an_openapi_document() -> None:
    api = orders("""
        operations:
          get: {http: 'GET /{id}/a~b', path: {id: string}, operation_id: getOrder}
          drop: {http: DELETE /old, pointer: '#/x/y'}
        """)
    get, drop = describe(api, {})["operations"]
    assert (get["operationId"], get["pointer"]) == ("getOrder", "#/paths/~1orders~1{id}~1a~0b/get")
    assert (drop["operationId"], drop["pointer"]) == (None, "#/x/y")


def test_inspect_without_names_has_no_target_in_it() -> None:
    api = orders("operations: {get: {http: GET /, response: any}}")
    assert "python" not in str(describe(api, {}))
    assert describe(replace(api, schemes=()), {})["auth"] == []
