"""A check over all outputs of a run: no two of them may claim the same place on any file system."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from .diagnostics import Location, Report
from .publish.lock import MAXIMUM_PART
from .targets.base import Output

MAXIMUM_PATH = 240


def check_outputs(outputs: Sequence[tuple[Output, Location]], report: Report) -> None:
    """`outputs` come with the place in the specs that asked for them."""
    owners: dict[tuple[str, str], Location] = {}
    for output, at in outputs:
        _check_root(output, at, owners, report)
        _check_paths(output, at, report)
        _check_lengths(output, at, report)


def _check_lengths(output: Output, at: Location, report: Report) -> None:
    """Paths that not every file system can hold; one stands for all that are alike."""
    paths = [f"{output.root}/{file.path}" for file in output.files]
    longest = max(paths, key=len, default="")
    part = max((part for path in paths for part in path.split("/")), key=len, default="")
    if len(longest) > MAXIMUM_PATH:
        message = (
            f"the output path `{longest[:40]}...{longest[-40:]}` has {len(longest)} characters, "
            f"and {MAXIMUM_PATH} is the most; give the package or the resource a shorter name"
        )
        report.error(at, "output-path-too-long", message)
    elif len(part) > MAXIMUM_PART:
        message = (
            f"the output holds a file or folder `{part[:40]}...` of {len(part)} characters, "
            f"and {MAXIMUM_PART} is the most; give the package or the resource a shorter name"
        )
        report.error(at, "output-path-too-long", message)


def _check_root(
    output: Output, at: Location, owners: dict[tuple[str, str], Location], report: Report
) -> None:
    """Every output has a folder of its own, or a name of its own in one that is shared, and none
    lies within another's."""
    folded, own = _folded(output.root), _folded(output.own)
    for (root, name), owner in owners.items():
        is_shared = root == folded and own and name and own != name
        if _overlap(folded, root) and not is_shared:
            what = f"folder `{output.root}`"
            if own and own == name:
                what = f"`{output.own}` in `{output.root}`"
            message = f"the output {what} is taken by {owner}; give this one another name"
            report.error(at, "output-taken", message)
    owners.setdefault((folded, own), at)


def _check_paths(output: Output, at: Location, report: Report) -> None:
    """No two files or folders of an output differ only in the case of letters."""
    spellings: dict[str, str] = {}
    for path in dict.fromkeys(path for file in output.files for path in _with_folders(file.path)):
        known = spellings.setdefault(_folded(path), path)
        if known != path:
            message = (
                f"`{output.root}/{path}` and `{output.root}/{known}` are one file where case does "
                "not count; rename one of the resources"
            )
            report.error(at, "output-path-collision", message)


def _with_folders(path: str) -> Iterator[str]:
    parts = path.split("/")
    return ("/".join(parts[: end + 1]) for end in range(len(parts)))


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _overlap(one: str, other: str) -> bool:
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/")
