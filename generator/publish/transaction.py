"""Publishing, part 5: making every planned change, or none.

Whatever needs space happens before the first old file is touched: new files are written whole and
synced in a private folder beside their places. Then a journal says which files are ours, each
file is moved into place, stale ones go, and the lock comes last. An error on the way is undone in
reverse. A process that is killed on the way leaves the journal, by which the next run knows what
is ours and finishes.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import partial

from .emptying import empty, remove_emptied_folders, remove_folder, sync
from .folder import Found, enter, errors_at, split, stamp_of
from .leftovers import backup_name
from .plans import Change, Plan
from .signals import deliver_signals, signals_held

# What a file system without hard links, or a policy against them, answers.
_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK)
_NEEDED_TO_UNDO = 3
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class ChangedMeanwhileError(Exception):
    """Another program changed this path between our look at it and our change; all is as it was."""


def carry_out(plans: Sequence[Plan], output_folder: int) -> None:
    """Makes all changes of all plans. On any error everything is as before."""
    undo: list[Callable[[], None]] = []
    with ExitStack() as stack, signals_held():
        spare = stack.enter_context(_spare_descriptors(output_folder))
        try:
            works = [_Work(plan, output_folder, undo, stack) for plan in plans]
            for step in (_Work.stage, _Work.move, _Work.seal):
                for work in works:
                    step(work)
        except BaseException:
            spare.close()
            # Where undoing fails too, the journal stays, and the next run finishes.
            with suppress(OSError):
                for action in reversed(undo):
                    action()
            raise
        for work in works:
            work.tidy()


def _spare_descriptors(folder: int) -> ExitStack:
    """What undoing needs open at once, held until then: they may have run out."""
    with ExitStack() as spare:
        for _ in range(_NEEDED_TO_UNDO):
            spare.callback(os.close, os.dup(folder))
        return spare.pop_all()


class _Work:
    """The changes below one root. `undo` collects the way back, in the order of the steps."""

    def __init__(
        self, plan: Plan, output_folder: int, undo: list[Callable[[], None]], stack: ExitStack
    ) -> None:
        self._plan = plan
        self._place = plan.place
        self._undo = undo
        self._output_folder = output_folder
        for parent in self._make_folders(output_folder, plan.root):
            sync(output_folder, parent)
        self._root = stack.enter_context(enter(output_folder, plan.root))
        os.mkdir(self._place.staging, 0o700, dir_fd=self._root)
        undo.append(self._discard_staging)
        self._staging = stack.enter_context(enter(self._root, self._place.staging))
        journal = Change(self._place.journal, None, plan.journal)
        self._changes = (journal, *plan.asides, *plan.all_changes)

    def stage(self) -> None:
        """What needs space: the new files' contents."""
        for index, change in enumerate(self._changes):
            if change.new is not None:
                with errors_at(f"{self._plan.root}/{change.path}"), self._saying_the_need():
                    mode = change.old.mode if change.old else change.mode
                    self._write(f"new-{index}", change.new, mode)
            deliver_signals()

    @contextmanager
    def _saying_the_need(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in _FULL:
                need = sum(len(change.new or b"") for change in self._changes)
                error.strerror = f"{error.strerror}; {need:,} bytes are to be written here"
            raise

    def move(self) -> None:
        """The journal, then copies of what was edited, for it is to stand at one of two places at
        every moment, then every file to its place and every stale one away."""
        journal = self._place.journal
        os.rename("new-0", journal, src_dir_fd=self._staging, dst_dir_fd=self._root)
        if not self._plan.interrupted:
            self._undo.append(lambda: os.unlink(journal, dir_fd=self._root))
        os.fsync(self._root)
        self._apply_all(1, self._plan.asides)
        self._apply_all(1 + len(self._plan.asides), self._plan.changes)

    def seal(self) -> None:
        """The lock, when all else stands, and nobody has written into what was replaced."""
        for change in self._plan.changes:
            if change.old:
                self._require_unchanged(change, change.old)
        if self._plan.lock:
            self._apply(len(self._changes) - 1, self._plan.lock)
        os.fsync(self._root)

    def tidy(self) -> None:
        """All is in place. What cannot be removed now, the next run removes."""
        with suppress(OSError):
            remove_emptied_folders(self._root, self._plan.gone)
            self._discard_staging()
            os.unlink(self._place.journal, dir_fd=self._root)
            if not self._plan.total:
                lock = f"{self._plan.root}/{self._place.lock}"
                remove_emptied_folders(self._output_folder, [lock])

    def _apply_all(self, start: int, changes: Sequence[Change]) -> None:
        # Not before the journal: whoever finds it knows which folders may be ours.
        made = [parent for change in changes for parent in self._make_folders_of(change)]
        for index, change in enumerate(changes, start):
            self._apply(index, change)
        for folder in sorted({*made, *(split(change.path)[0] for change in changes)}):
            sync(self._root, folder)

    def _write(self, name: str, content: bytes, mode: int | None) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        descriptor = os.open(name, flags, 0o666, dir_fd=self._staging)
        try:
            if mode is not None:
                os.fchmod(descriptor, mode)
            rest = memoryview(content)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _apply(self, index: int, change: Change) -> None:
        folder, name = split(change.path)
        with errors_at(f"{self._plan.root}/{change.path}"), enter(self._root, folder) as parent:
            if change.old:
                self._set_aside(change, parent, change.old)
            if change.new is not None and change.old:
                os.rename(f"new-{index}", name, src_dir_fd=self._staging, dst_dir_fd=parent)
            elif change.new is not None:
                self._create(f"new-{index}", change.path, parent)

    def _set_aside(self, change: Change, parent: int, old: Found) -> None:
        """The old file under another name, as the way back. It must still be as it was read."""
        name, backup = split(change.path)[1], backup_name(change.path)
        if change.new is None or not _link(name, parent, backup, self._staging):
            os.rename(name, backup, src_dir_fd=parent, dst_dir_fd=self._staging)
        self._undo.append(lambda: self._bring_back(backup, change.path))
        self._require_unchanged(change, old)

    def _require_unchanged(self, change: Change, old: Found) -> None:
        name = backup_name(change.path)
        status = os.stat(name, dir_fd=self._staging, follow_symlinks=False)
        if stamp_of(status) != old.stamp:
            raise ChangedMeanwhileError(f"{self._plan.root}/{change.path}")

    def _create(self, staged: str, path: str, parent: int) -> None:
        """A new file in its place. A link, unlike a rename, never replaces what came meanwhile."""
        name = split(path)[1]
        try:
            linked = _link(staged, self._staging, name, parent)
        except FileExistsError:
            raise ChangedMeanwhileError(f"{self._plan.root}/{path}") from None
        if not linked:
            os.rename(staged, name, src_dir_fd=self._staging, dst_dir_fd=parent)
        self._undo.append(lambda: self._remove(path))

    def _bring_back(self, backup: str, path: str) -> None:
        folder, name = split(path)
        with enter(self._root, folder) as parent:
            os.rename(backup, name, src_dir_fd=self._staging, dst_dir_fd=parent)

    def _remove(self, path: str) -> None:
        folder, name = split(path)
        with enter(self._root, folder) as parent:
            os.unlink(name, dir_fd=parent)

    def _make_folders_of(self, change: Change) -> list[str]:
        if change.new is None:
            return []
        with errors_at(f"{self._plan.root}/{change.path}"):
            return self._make_folders(self._root, split(change.path)[0])

    def _make_folders(self, start: int, folder: str) -> list[str]:
        """Those that are missing on the way to a folder; returns the folders that gained one."""
        parts = folder.split("/") if folder else []
        made: list[str] = []
        for depth, name in enumerate(parts):
            outer = "/".join(parts[:depth])
            with enter(start, outer) as parent, suppress(FileExistsError):
                os.mkdir(name, dir_fd=parent)
                self._undo.append(partial(remove_folder, start, "/".join(parts[: depth + 1])))
                made.append(outer)
        return made

    def _discard_staging(self) -> None:
        with enter(self._root, self._place.staging) as staging:
            empty(staging)
        os.rmdir(self._place.staging, dir_fd=self._root)


def _link(name: str, folder: int, new_name: str, new_folder: int) -> bool:
    """A second name for a file; False where that is not to be had."""
    try:
        os.link(name, new_name, src_dir_fd=folder, dst_dir_fd=new_folder, follow_symlinks=False)
    except OSError as error:
        if error.errno in _NO_LINKS:
            return False
        raise
    return True
