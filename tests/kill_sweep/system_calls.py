"""Stopping a child at each of its system calls that write, by ptrace and nothing else.

A filter of the kernel's (seccomp) stops the child at these calls alone, so all others cost
nothing. What the kernel tells of a stop is the same on every processor; only numbers differ.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NoReturn

WORKS_ON = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# By name: what is reported, then the numbers on x86-64 and on AArch64, which lacks the old calls,
# and the places of a folder's descriptor and of a path among the arguments.
_TABLE = """
write write 1 64 f0
pwrite64 write 18 68 f0
writev write 20 66 f0
pwritev write 296 70 f0
pwritev2 write 328 287 f0
sendfile write 40 71 f0
copy_file_range write 326 285 f2
open open 2 - p0
creat open 85 - p0
openat open 257 56 a0
openat2 open 437 437 a0
rename rename 82 - p0 p1
renameat rename 264 38 a0 a2
renameat2 rename 316 276 a0 a2
link link 86 - p0 p1
linkat link 265 37 a0 a2
symlink symlink 88 - p1
symlinkat symlink 266 36 a1
unlink unlink 87 - p0
unlinkat unlink 263 35 a0
rmdir rmdir 84 - p0
mkdir mkdir 83 - p0
mkdirat mkdir 258 34 a0
mknod mknod 133 - p0
mknodat mknod 259 33 a0
fsync fsync 74 82 f0
fdatasync fsync 75 83 f0
syncfs fsync 306 267 f0
truncate truncate 76 45 p0
ftruncate truncate 77 46 f0
fallocate truncate 285 47 f0
chmod chmod 90 - p0
fchmod chmod 91 52 f0
fchmodat chmod 268 53 a0
fchmodat2 chmod 452 452 a0
chown chown 92 - p0
lchown chown 94 - p0
fchown chown 93 55 f0
fchownat chown 260 54 a0
utime utime 132 - p0
utimes utime 235 - p0
futimesat utime 261 - a0
utimensat utime 280 88 a0
setxattr xattr 188 5 p0
lsetxattr xattr 189 6 p0
fsetxattr xattr 190 7 f0
removexattr xattr 197 14 p0
"""
# Opening is writing only with one of these; the place of the flags among the arguments.
_FLAGS = {"open": 1, "openat": 2}
_OPENED_TO_WRITE = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_RDWR
_AT_REMOVEDIR = 0x200

_TRACEME, _CONT, _SYSCALL, _SETOPTIONS, _SYSCALL_INFO = 0, 7, 24, 0x4200, 0x420E
_OPTIONS = 0x1 | 0x80 | 0x100000  # Calls are told apart from signals; filter; none survives us.
_FILTER_STOP = signal.SIGTRAP | (7 << 8)
_AT_CWD = 0xFFFFFF9C
_LONGEST_PATH = 4096

_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
_libc.ptrace.restype = ctypes.c_long


@dataclass(frozen=True, slots=True)
class Call:
    """A system call that writes, whatever paths it names, and whether it was to no avail."""

    name: str
    paths: tuple[str, ...]
    failed: bool = False


@dataclass(frozen=True, slots=True)
class _Kind:
    system_name: str
    name: str
    number: int
    places: tuple[str, ...]


def _kinds() -> Iterator[_Kind]:
    column = 2 if platform.machine() == "x86_64" else 3
    for line in _TABLE.split("\n"):
        if line and (words := line.split())[column] != "-":
            yield _Kind(words[0], words[1], int(words[column]), tuple(words[4:]))


_KINDS = {kind.number: kind for kind in _kinds()}


def run_traced(
    work: Callable[[], int],
    kill_at: int = 0,
    *,
    after: bool = False,
    calls: list[Call] | None = None,
) -> int:
    """Runs `work` in a child, and kills that at its call number `kill_at`, counted from 1.

    Returns the child's status, as `waitpid` gives it. `after`: once the call took effect.
    `calls` gains the calls of a whole run.
    """
    is_watched = bool(kill_at) or calls is not None
    child = os.fork()
    if not child:
        _work(work, is_watched)
    status = os.waitpid(child, 0)[1]
    if not is_watched:
        return status
    _ptrace(_SETOPTIONS, child, _OPTIONS)
    number, deliver = 0, 0
    while True:
        _ptrace(_CONT, child, deliver)
        status = os.waitpid(child, 0)[1]
        if not os.WIFSTOPPED(status):
            return status
        deliver = 0
        if status >> 8 != _FILTER_STOP:
            deliver = os.WSTOPSIG(status)
            continue
        number += 1
        if calls is not None:
            call = _call(child)
            calls.append(replace(call, failed=_fails(child)))
        if number == kill_at:
            return _kill(child, after=after)


def _kill(child: int, *, after: bool) -> int:
    """Ends a child that stands before a call, and lets it make the call first if it is told so."""
    if after:
        _ptrace(_SYSCALL, child, 0)
        os.waitpid(child, 0)
    os.kill(child, signal.SIGKILL)
    return os.waitpid(child, 0)[1]


def is_permitted() -> bool:
    """Whether this machine lets us do so: a container may forbid it."""
    if platform.machine() not in WORKS_ON or platform.system() != "Linux":
        return False
    seen: list[Call] = []
    try:
        status = run_traced(_write_nowhere, calls=seen)
    except OSError:
        return False
    return status == 0 and [call.name for call in seen] == ["open", "write"]


def _write_nowhere() -> int:
    descriptor = os.open(os.devnull, os.O_WRONLY)
    return os.write(descriptor, b"x") - 1


def _work(work: Callable[[], int], is_watched: bool) -> NoReturn:
    """What the child does."""
    code = 70
    try:
        if is_watched:
            _ptrace(_TRACEME, 0, 0)
            os.kill(os.getpid(), signal.SIGSTOP)
            _install(_program())
        code = work()
    finally:
        os._exit(code)


def _ptrace(request: int, child: int, data: int) -> None:
    if _libc.ptrace(request, child, None, data) < 0:
        code = ctypes.get_errno()
        if child:
            os.kill(child, signal.SIGKILL)
        raise OSError(code, os.strerror(code))


def _call(child: int) -> Call:
    """What the stopped child is about to do."""
    number, *arguments = struct.unpack_from("<7Q", _info(child), 24)
    kind = _KINDS[number]
    name = kind.name
    if kind.system_name == "unlinkat" and arguments[2] & _AT_REMOVEDIR:
        name = "rmdir"
    return Call(name, tuple(_path(child, place, arguments) for place in kind.places))


def _fails(child: int) -> bool:
    """Has the stopped child make its call, after which it is stopped again."""
    _ptrace(_SYSCALL, child, 0)
    os.waitpid(child, 0)
    (result,) = struct.unpack_from("<q", _info(child), 24)
    return bool(result < 0)


def _info(child: int) -> bytes:
    info = ctypes.create_string_buffer(88)
    _libc.ptrace(_SYSCALL_INFO, child, ctypes.c_void_p(len(info)), ctypes.addressof(info))
    return info.raw


def _path(child: int, place: str, arguments: list[int]) -> str:
    kind, first = place[0], int(place[1])
    if kind == "f":
        return _descriptor(child, arguments[first])
    name = _text(child, arguments[first + (kind == "a")])
    if name.startswith("/") or kind == "p":
        return os.path.join(os.readlink(f"/proc/{child}/cwd"), name)
    return os.path.join(_descriptor(child, arguments[first]), name).rstrip("/")


def _descriptor(child: int, number: int) -> str:
    number &= 0xFFFFFFFF
    name = "cwd" if number == _AT_CWD else f"fd/{number}"
    try:
        return os.readlink(f"/proc/{child}/{name}")
    except OSError:
        return ""


def _text(child: int, address: int) -> str:
    with open(f"/proc/{child}/mem", "rb", buffering=0) as memory:
        memory.seek(address)
        room = _LONGEST_PATH - address % _LONGEST_PATH  # The next page may not be there.
        found = memory.read(room)
        if b"\0" not in found:
            found += memory.read(_LONGEST_PATH)
    return os.fsdecode(found.partition(b"\0")[0])


def _program() -> bytes:
    """The filter: stop at what writes, let all else pass."""
    load, equal, any_set, answer = 0x20, 0x15, 0x45, 0x06
    stop, allow = (answer, 0, 0, 0x7FF00000), (answer, 0, 0, 0x7FFF0000)
    lines = [(load, 0, 0, 4), (equal, 1, 0, WORKS_ON[platform.machine()]), allow, (load, 0, 0, 0)]
    for kind in _KINDS.values():
        if kind.system_name in _FLAGS:
            place = 16 + 8 * _FLAGS[kind.system_name]
            lines += [
                (equal, 0, 4, kind.number),
                (load, 0, 0, place),
                (any_set, 0, 1, _OPENED_TO_WRITE),
                stop,
                allow,
            ]
        else:
            lines += [(equal, 0, 1, kind.number), stop]
    return b"".join(struct.pack("<HBBI", *line) for line in (*lines, allow))


def _install(program: bytes) -> None:
    lines = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("@HP", len(program) // 8, ctypes.addressof(lines))
    no_new_privileges, set_filter, filter_mode = 38, 22, 2
    for arguments in ((no_new_privileges, 1, 0), (set_filter, filter_mode, header)):
        if _libc.prctl(*arguments, 0, 0):
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code))
