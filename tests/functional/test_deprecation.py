"""What is deprecated warns once in a process, at the line of the user's that uses it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

# Every line with a comment must warn, once, with what the comment says. No other may.
SYNC = """
import copy, httpx2
from msgspec import structs
from city_zoo import Zoo, to_dict, to_json
from city_zoo.types.zoo.animals import Animal
from city_zoo.types.zoo.keepers import Badge

ANIMAL = {"id": "4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11", "updatedAt": "2026-01-02T03:04:05Z"}
BADGE = {"number": 7, "lastNumber": 6, "deprecated": True}

def answer(request):
    return httpx2.Response(200, json=BADGE if "hire" in request.url.path else ANIMAL)

http_client = httpx2.Client(transport=httpx2.MockTransport(answer))
zoo = Zoo(api_token="t", visitor="Ann", http_client=http_client).zoo
for _ in range(2):
    animal = zoo.animals.get("1")
    zoo.animals.get("1", x_trace=None)
    zoo.animals.get("1", x_trace=7)  # `x_trace` of zoo.animals.get() is deprecated.
    zoo.animals.create()  # zoo.animals.create() is deprecated. Use the registry.
    zoo.keepers.hire(name="Ann", age=3)
    zoo.keepers.hire(None, 2025, name="Ann", age=3)
    zoo.keepers.hire("summer", name="Ann", age=3)  # `season` of zoo.keepers.hire() is
    zoo.keepers.hire(name="Ann", age=3, nickname=None)  # `nickname` of zoo.keepers.hire()
    badge = zoo.keepers.hire(name="Ann", age=3)
    repr(animal), animal == copy.copy(animal), copy.deepcopy(animal), repr(badge)
    structs.replace(animal, id=None), structs.asdict(badge)
    to_dict(animal), to_json(animal), to_dict(badge), to_json(badge)
    assert Badge(number=7, last_number=6, deprecated=True) == badge
    zoo.animals.create(parent=animal)
    print(animal.updated_at)  # Animal.updated_at is deprecated.
    match badge:
        case Badge(number=7):  # Badge.number is deprecated. Use code.
            pass
    badge.last_number = 5
    assert to_dict(badge)["lastNumber"] == 5
    assert badge.last_number == 5  # Badge.last_number is deprecated. Use code.
    assert badge.deprecated is True  # Badge.deprecated is deprecated. It always was.
"""
ASYNC = """
import asyncio, inspect, sys, httpx2
from city_zoo import AsyncZoo

def answer(request):
    return httpx2.Response(200, json={"id": "4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11"})

async def main():
    http_client = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
    zoo = AsyncZoo(api_token="t", visitor="Ann", http_client=http_client).zoo
    assert sys.version_info < (3, 12) or inspect.iscoroutinefunction(zoo.animals.create)
    for _ in range(2):
        await zoo.animals.get("1")
        await zoo.animals.get("1", x_trace=7)  # `x_trace` of zoo.animals.get() is deprecated.
        task = asyncio.create_task(zoo.animals.create())  # zoo.animals.create() is deprecated.
        await task
        await zoo.animals.create()

asyncio.run(main())
"""


@pytest.mark.parametrize("program", [SYNC, ASYNC], ids=["sync", "async"])
def test_it_warns_once_at_the_line_of_use(program: str, packages: Path, tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(program)
    listen = (
        "import json, runpy, sys, warnings\n"
        "with warnings.catch_warnings(record=True) as given:\n"
        "    warnings.simplefilter('always')\n"
        "    runpy.run_path(sys.argv[1])\n"
        "found = [[w.category.__name__, w.filename, w.lineno, str(w.message)] for w in given]\n"
        "print(json.dumps(found))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", listen, str(script)], cwd=packages, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    given = json.loads(done.stdout.splitlines()[-1])
    expected = {
        number: line.rpartition("  # ")[2]
        for number, line in enumerate(program.splitlines(), 1)
        if "  # " in line
    }
    assert {(category, file) for category, file, _, _ in given} == {
        ("DeprecationWarning", str(script))
    }
    assert sorted(number for _, _, number, _ in given) == sorted(expected)
    for _, _, number, message in given:
        assert message.startswith(expected[number])


def test_what_is_not_marked_needs_no_runtime_for_it(packages: Path) -> None:
    """Truto's API deprecates nothing and has no unions."""
    runtime = packages / "truto_python_sdk/_runtime"
    shipped = {path.stem for path in runtime.glob("*.py")}
    assert shipped.isdisjoint({"deprecation", "unions"})
