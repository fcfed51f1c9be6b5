"""The tests of the TypeScript runtime, which are in TypeScript: each of their files is one here.

`make types` and `make lint` judge the types and the style of the runtime and of these tests.
"""

from __future__ import annotations

import pytest

from tests.support.typescript import files_of_tests, run_tests

pytestmark = pytest.mark.typescript


@pytest.mark.parametrize("file", files_of_tests("runtime"))
def test_runtime(file: str) -> None:
    run_tests(file)
