"""Files that are replaced whole: the new one stands beside the old one until it is complete.

Decides what may be replaced, and what stays of it: a link leads where it led, and who could not read a file cannot.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, Final

OWNER: Final = stat.S_IRUSR | stat.S_IWUSR
"""What the owner of a file that is being written has to be allowed."""

PART: Final = ".textclean-part"
"""What is added to a name for what is not complete. Nobody else writes such files, so that they may be replaced and
deleted: "pages.part" and "pages.lock" may be anybody's."""


def check_target(name: str) -> None:
    """Raise OSError where a name is that of a folder, a device, a pipe or a socket, in whose place no file may come."""
    if os.path.isdir(name):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), name)
    if os.path.exists(name) and not os.path.isfile(name):
        message = "expected a file, or a name for one, got a device, a pipe or a socket: write to a file"
        raise OSError(errno.EINVAL, message, name)


def find_target(name: str) -> str:
    """Return the file that a name stands for: of a link, that to which it leads."""
    return os.path.realpath(name) if os.path.islink(name) else name


def open_part(part: str, mode: str, *, target: str) -> BinaryIO:
    """Open what will replace a file, for nobody who may not read that one."""
    file: BinaryIO = open(part, mode)  # type: ignore[assignment]  # noqa: SIM115
    with suppress(FileNotFoundError):
        os.chmod(part, stat.S_IMODE(os.stat(target).st_mode) | OWNER)
    return file


def replace(part: str, target: str) -> None:
    """Put a complete file in the place of another, once it is on the disk; the mode stays that of the other."""
    with open(part, "rb+") as file:
        os.fsync(file.fileno())
    with suppress(FileNotFoundError):
        shutil.copymode(target, part)
    os.replace(part, target)


@contextmanager
def naming(name: str) -> Iterator[None]:
    """Put a file's name into an error of the system that does not say it: a disk that is full does not."""
    try:
        yield
    except OSError as error:
        if error.errno is not None and error.filename is None:
            error.filename = name
        raise


def write_bytes(name: str, data: bytes) -> None:
    """Write a file in one go: under its name stands the old one or the new one.

    Raises OSError where it cannot be written, and leaves nothing then.
    """
    check_target(name)
    target = find_target(name)
    part = target + PART
    try:
        with naming(name), open_part(part, "wb", target=target) as file:
            file.write(data)
        replace(part, target)
    except BaseException:
        with suppress(FileNotFoundError):
            os.remove(part)
        raise
