"""What a target is: a value with a name, its options, and a function from the API to files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from ..diagnostics import Report
    from ..ir import Api, Resource
    from ..samples.example import Example, Sample
    from ..slices import Slices


@dataclass(frozen=True, slots=True)
class File:
    """A file of output; `path` is relative to the output's root, POSIX.

    `unformatted` is the text as it was rendered, where a formatter has gone over it. `slice` is the
    hash of what of the API the file depends on, "" where that is nothing; `tree` that of its syntax
    tree, where a target knows it at once; `rendered` that of `unformatted`, where the text itself
    is not at hand. `needs` are the modules of the runtime that the file brings into its package,
    None where its text has to tell.
    """

    path: str
    text: str
    unformatted: str = ""
    slice: str = ""
    tree: str = ""
    rendered: str = ""
    needs: frozenset[str] | None = None

    def __post_init__(self) -> None:
        parts = PurePosixPath(self.path).parts
        assert parts and not self.path.startswith("/") and ".." not in parts, self.path


@dataclass(frozen=True, slots=True)
class Output:
    """What one target prints for one API: `files` below `root`, which holds nothing else of ours.

    `root` is relative to the output folder and begins with the target's name
    ("python/truto_python_sdk"): so publishing knows it when it is stale. The lock stands in it.
    `lock_lines` are facts that other tools may read there: a word, a space, a value
    ("requires httpx2>=2.16,<3"). `source` and `target`, which the pipeline adds, say whose it is.
    Where `own` is a name, the folder is shared with other APIs: the lock bears that name, and
    what it does not list is none of our business.
    """

    root: str
    files: tuple[File, ...]
    lock_lines: tuple[str, ...] = ()
    own: str = ""


Standing: TypeAlias = Callable[[str, str, str], str | None]


def _nothing_stands(root: str, path: str, unformatted: str) -> None:
    """A run that looks at nothing that was printed before."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A target, with the options that an API gives it."""

    target: Target
    options: Any


@dataclass(frozen=True, slots=True)
class Request:
    """What a target is asked to print: an API, with the target's own options.

    `choices` are all the targets of this API, each checked, the one that is asked among them: a
    page may show what the others print. `standing` gives the text of a file by its output's root,
    its path and its text before formatting, where it stands already. `slices` are the API's.
    """

    api: Api
    options: Any
    choices: tuple[Choice, ...] = ()
    standing: Standing = _nothing_stands
    slices: Slices | None = None


@dataclass(frozen=True, slots=True)
class Reprint:
    """The files about some resources, printed again while all others stand.

    `places` are the paths where such files can be: those without a file must be empty. `needs` are
    the modules of the runtime that a file brings into the package.
    """

    files: tuple[File, ...]
    places: frozenset[str]
    needs: Callable[[File], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Target:
    """`options` is a frozen dataclass in the style of `spec/`: the keys below `targets: <name>:`.

    `check` reports what this target cannot print (colliding names); `generate` prints an API that
    passed it; `names` gives the generated names for `sdkpress inspect --target`; `samples` writes
    an example as calls of what this target prints. `reprint` prints the pages of some resources
    alone, of an API that has of the others only what `interfaces.py` tells, or None where that is
    not enough; a target whose pages show more of other resources has no `reprint`.
    """

    name: str
    options: type[Any]
    check: Callable[[Api, Any, Report], None]
    generate: Callable[[Request], Output]
    names: Callable[[Api, Any], dict[str, Any]]
    samples: Callable[[Api, Any, Example], list[Sample]] | None = None
    reprint: Callable[[Request, Sequence[Resource]], Reprint | None] | None = None
