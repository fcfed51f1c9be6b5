"""The folders that a command is asked to read and to write."""

from __future__ import annotations

import os
from pathlib import Path

import click

from .spec_folders import default_folders


def folders(specs: tuple[Path, ...]) -> tuple[Path, ...]:
    """The folders of APIs that are named, or all that there are; each once."""
    found = specs or tuple(map(Path, default_folders()))
    if not found:
        raise click.UsageError(
            "there is no specs/*/api.yaml here; name the folders of APIs, "
            "or start one with `sdkpress init DIR`"
        )
    return tuple({os.path.realpath(folder): folder for folder in found}.values())


def printed_folder(specs: tuple[Path, ...], targets: tuple[str, ...]) -> str:
    """The folder of specs of which a run prints everything, or "" where it prints a choice."""
    return "" if specs or targets else Path(os.path.realpath("specs")).name


def check_output(specs: tuple[Path, ...], output: Path) -> None:
    """Output among specs would be read as specs, or mistaken for them."""
    place = Path(os.path.realpath(output))
    for folder in map(Path, map(os.path.realpath, folders(specs))):
        is_home = place == folder.parent and place.name == "specs"
        if is_home or place.is_relative_to(folder):
            raise click.UsageError(
                f"the output folder {output} is among the specs; name one beside them, "
                "such as --output generated"
            )
