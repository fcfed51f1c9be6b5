"""Prints what the TypeScript package costs: calls beside `fetch` by hand, and its size in a bundle.

python -m benchmarks.typescript
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.functional.bundled import bundle
from tests.functional.packed import NAME, compile_into, install, pack
from tests.support.typescript import finished, node

# What a program imports.
IMPORTED = {
    "bundle: the client": "Truto",
    "bundle: one error class": "{ NotFoundError }",
}


def main() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        project = folder / "app"
        project.mkdir()
        install(pack(folder), project)
        compile_into(project, "benchmarks")
        print("| TypeScript | sdkpress | by hand |\n| --- | --: | --: |")
        for line in finished(node(), "calls.js", cwd=project).splitlines():
            row, ratio = json.loads(line)
            print(f"| {row} | {ratio:.2f} | 1 |", flush=True)
        for row, imported in IMPORTED.items():
            print(f"| {row}, gzipped | {kilobytes(project, imported):.1f} kB | |")


def kilobytes(project: Path, imported: str) -> float:
    """What is loaded before anything runs, minified."""
    entry = project / "program.js"
    entry.write_text(f'import {imported} from "{NAME}"; console.log({imported});')
    return len(gzip.compress(bundle(entry).text.encode())) / 1000


if __name__ == "__main__":
    main()
