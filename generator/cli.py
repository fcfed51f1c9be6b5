"""The command line: the only module that prints or exits.

Command bodies import what they need, so that `sdkpress --help` does not wait for a formatter.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from . import __version__
from .asked_for import check_output, folders, printed_folder
from .failures import DRIFT, FINE, INTERRUPTED, MISTAKE, explained
from .targets import TARGET_NAMES

if TYPE_CHECKING:
    from .diagnostics import Report
    from .openapi.importing import Imported, NamesFile
    from .pipeline import LoadedApi, Pressed
    from .publish.standing import Standing
    from .schema import Kind

# A run over fewer files is over before anybody has read a progress bar.
_LONG_RUN = 50

Command = TypeVar("Command", bound=Callable[..., Any])


class _FolderWithSpecs(click.Path):
    name = "folder"

    def __init__(self) -> None:
        super().__init__(exists=True, file_okay=False, path_type=Path)


def _arguments(command: Command) -> Command:
    """What `generate` and `check` have in common."""
    for decorate in (
        click.option(
            "--output",
            type=click.Path(path_type=Path),
            default=Path("generated"),
            show_default=True,
            help="The folder that holds all output.",
        ),
        _targets,
        _specs,
    ):
        command = decorate(command)
    return command


def _targets(command: Command) -> Command:
    return click.option(
        "--target",
        "targets",
        type=click.Choice(TARGET_NAMES),
        multiple=True,
        help="Only this target; repeat it for more. By default all that an API names.",
    )(command)


def _strict(command: Command) -> Command:
    return click.option(
        "--strict", is_flag=True, help="An operation that cannot be generated is a mistake."
    )(command)


def _specs(command: Command) -> Command:
    return click.argument("specs", nargs=-1, type=_FolderWithSpecs(), metavar="[SPECS]...")(command)


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 fine, 1 drift, 2 mistake in a spec or on the command line, "
    "3 environment, 4 refused to overwrite, 70 mistake in sdkpress, 130 interrupted.",
)
@click.version_option(__version__, prog_name="sdkpress")
def commands() -> None:
    """Prints SDKs from a YAML description of an API.

    SPECS are the folders of APIs, each with an api.yaml; by default every specs/*/api.yaml.
    """


@commands.command()
@_arguments
@_strict
@click.option("--verbose", is_flag=True, help="Say what was done, also when nobody watches.")
@click.option("--force", is_flag=True, help="Put files that were edited aside, as NAME.edited.")
@click.option("--watch", is_flag=True, help="Go on: print again whenever a spec was changed.")
def generate(
    specs: tuple[Path, ...],
    targets: tuple[str, ...],
    output: Path,
    strict: bool,
    verbose: bool,
    force: bool,
    watch: bool,
) -> int:
    """Print the SDKs of SPECS into the output folder."""
    from .diagnostics import Report

    def run(report: Report, *, say: bool) -> int:
        return _generate(specs, targets, output, strict, report, say=say, force=force)

    if watch:
        _watch(specs, partial(run, say=True))
    return run(Report(), say=verbose or _is_watched(sys.stdout))


def _watch(specs: tuple[Path, ...], generate: Callable[[Report], object]) -> NoReturn:
    """Prints again and again; of a mistake it is told, and its mending waited for."""
    from .diagnostics import Report
    from .watching import watch

    def run() -> dict[str, str]:
        report = Report()
        try:
            generate(report)
        except Exception as error:
            _explain(error)
        _say("waiting for changes")
        return report.inputs

    watch(lambda: [str(folder) for folder in folders(specs)], run)


def _generate(
    specs: tuple[Path, ...],
    targets: tuple[str, ...],
    output: Path,
    strict: bool,
    report: Report,
    *,
    say: bool,
    force: bool,
) -> int:
    from .inputs import specs_line
    from .publish.publishing import publish
    from .publish.replace import clear_beside, replace_file
    from .publish.standing import Standing
    from .publish.writable import require_writable
    from .summaries import put_aside, summary

    check_output(specs, output)
    require_writable(output, [specs_line(folder) for folder in folders(specs)])
    pressed = _press_changed(specs, targets, report, output)
    pressed = pressed or _press(specs, targets, report, Standing(output))
    if _tell_skipped(_imported(pressed.apis)) and strict:
        return MISTAKE
    printed = printed_folder(specs, targets)
    plans = publish(pressed.outputs, output, _waiting(output), printed, force=force)
    for line in (line for plan in plans for line in put_aside(output, plan)):
        _complain(line)
    for names in (api.names for api in _imported(pressed.apis)):
        if names.is_stale:
            replace_file(names.path, names.new)
        else:
            clear_beside(names.path)
    if say:
        for plan in plans:
            _say(*summary(output, plan))
    return FINE


@commands.command()
@_arguments
@_strict
@click.option("--diff", is_flag=True, help="Show the differences as a unified diff.")
def check(
    specs: tuple[Path, ...], targets: tuple[str, ...], output: Path, strict: bool, diff: bool
) -> int:
    """Say where the output folder is not what SPECS say. Never writes."""
    from .diagnostics import Report
    from .publish.diff import unified_diff
    from .publish.publishing import check
    from .summaries import drift

    check_output(specs, output)
    pressed = _press(specs, targets, Report())
    if _tell_skipped(_imported(pressed.apis)) and strict:
        return MISTAKE
    plans = check(pressed.outputs, output, _waiting(output), printed_folder(specs, targets))
    lines = [line for plan in plans for line in drift(output, plan)]
    lines += [f"{names.shown}: names are missing" for names in _stale_names(pressed.apis)]
    _say(*lines)
    if diff:
        _say(*(line for plan in plans for line in unified_diff(plan)))
    if any(plan.conflicts for plan in plans):
        _complain("`sdkpress generate` would refuse: something stands in the way, as said above")
    elif lines:
        _complain("the output is not what the specs say; `sdkpress generate` makes it so")
    return DRIFT if lines else FINE


@commands.command()
@_specs
@_strict
def validate(specs: tuple[Path, ...], strict: bool) -> int:
    """Say every mistake in SPECS, and every warning about a document that they name."""
    from .diagnostics import Report
    from .pipeline import load_apis

    report = Report()
    with _warnings_of(report):
        apis = load_apis(folders(specs), report=report)
    if _tell_skipped(_imported(apis)) and strict:
        return MISTAKE
    count = len(apis)
    if _is_watched(sys.stdout):
        _say(f"no mistakes in {count} API{'' if count == 1 else 's'}")
    return FINE


@commands.command()
@click.argument("kind", type=click.Choice(("api", "resource", "models")))
def schema(kind: Kind) -> int:
    """Print the JSON Schema of an api.yaml, a resource's file or a models.yaml, for editors."""
    _say(_schema(kind).rstrip())
    return FINE


@commands.command()
@_specs
@click.option("--target", type=click.Choice(TARGET_NAMES), help="With this target's names.")
def inspect(specs: tuple[Path, ...], target: str | None) -> int:
    """Print the resolved APIs for other tools: one JSON document for each."""
    import json

    from .inspect import inspect_apis

    _say(*(json.dumps(api, indent=2) for api in inspect_apis(folders(specs), target)))
    return FINE


@commands.command("import")
@click.argument("document", metavar="DOCUMENT")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    help="The folder of the API that is written, such as specs/acme.",
)
@_strict
def import_(document: str, output: Path, strict: bool) -> int:
    """Write the folder of an API from an OpenAPI document: JSON or YAML, of any version."""
    from .diagnostics import Report
    from .import_command import import_document, write

    report = Report()
    with _warnings_of(report):
        imported = import_document(document, output, report)
    if _tell_skipped([imported]) and strict:
        return MISTAKE
    for path in write(imported, output):
        _say(f"wrote {path}")
    return FINE


@commands.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def init(folder: Path) -> int:
    """Write a small API to start from into DIR."""
    from .starter import write_starter

    kinds: tuple[Kind, ...] = ("api", "resource", "models")
    for path in write_starter(folder, {kind: _schema(kind) for kind in kinds}):
        _say(f"wrote {path}")
    _say(f"Now: cd {folder} && sdkpress generate")
    return FINE


def main() -> NoReturn:
    """The `sdkpress` command."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda number, frame: sys.exit(128 + number))
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """One command; every failure as a message and an exit code."""
    try:
        code: int | None = commands.main(arguments, "sdkpress", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code or FINE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except Exception as error:
        return _explain(error)


def _explain(error: Exception) -> int:
    code, text = explained(error)
    click.echo(text, err=True, nl=False)
    return code


def _press_changed(
    specs: tuple[Path, ...], targets: tuple[str, ...], report: Report, output: Path
) -> Pressed | None:
    """What SPECS are printed as, where no more than a few files of resources has to be read."""
    from .changed import press_changed

    is_all = bool(printed_folder(specs, targets))
    return press_changed(folders(specs), targets, output, report, is_all=is_all)


def _press(
    specs: tuple[Path, ...],
    targets: tuple[str, ...],
    report: Report,
    standing: Standing | None = None,
) -> Pressed:
    """What SPECS are printed as; of warnings only their number is said."""
    from .pipeline import press
    from .progress import shown_by
    from .report import counted

    with shown_by(_progress_bar) if _is_watched(sys.stderr) else nullcontext():
        pressed = press(folders(specs), targets, report, standing)
    if number := len(set(report.warnings)):
        _complain(f"{counted(number, 'warning')}; `sdkpress validate` shows them")
    return pressed


@contextmanager
def _warnings_of(report: Report) -> Generator[None]:
    """Shows the warnings of what is done within, also when it fails."""
    from .report import render

    try:
        yield
    finally:
        click.echo(render(report.warnings, report.sources, "warning"), err=True, nl=False)


def _imported(apis: Sequence[LoadedApi]) -> list[Imported]:
    return [one.imported for one in apis if one.imported is not None]


def _tell_skipped(imported: Sequence[Imported]) -> bool:
    """Names the operations that are not generated; whether there are any."""
    from .summaries import skipped_lines

    skipped = [one for api in imported for one in api.skipped]
    for line in skipped_lines(skipped):
        click.echo(line, err=True)
    if number := len(skipped):
        _complain(f"{number:,} operation{'' if number == 1 else 's'} skipped, as said above")
    return bool(skipped)


def _stale_names(apis: Sequence[LoadedApi]) -> list[NamesFile]:
    return [one.names for one in _imported(apis) if one.names.is_stale]


def _schema(kind: Kind) -> str:
    from .schema import schema_text
    from .targets import target_named

    return schema_text(kind, {name: target_named(name).options for name in TARGET_NAMES})


def _progress_bar(items: Sequence[Any]) -> Any:
    if len(items) < _LONG_RUN:
        return nullcontext(items)
    return click.progressbar(items, label="Printing", file=sys.stderr)


def _waiting(output: Path) -> Callable[[], None]:
    return lambda: _complain(f"waiting for another run in {output} to finish")


def _is_watched(stream: Any) -> bool:
    return stream is not None and stream.isatty()


def _say(*lines: str) -> None:
    for line in lines:
        click.echo(line)


def _complain(message: str) -> None:
    click.echo(f"sdkpress: {message}", err=True)
