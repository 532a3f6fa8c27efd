"""An output has one writer at a time: the second is told who the first is.

Decides who may write; decides nothing about what is written.
"""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

from textclean.columns.files import FileError, find_local, is_remote
from textclean.replacing import check_target

HOLDER_SIZE: Final = 200
"""Bytes of a lock's file that a message quotes."""


@contextmanager
def hold(name: str) -> Iterator[None]:
    """Hold the output *name* until the block ends; raises FileError where another run holds it, OSError for no file.

    The lock stands in NAME.textclean-lock and ends with its process, however that ends, so that none is left over; on
    systems without POSIX locks the file itself is the lock, and what a killed run has left has to be deleted by hand.
    """
    if not is_remote(name):
        check_target(name)
    path = f"{find_local(name)}.textclean-lock"
    folder = os.path.dirname(path)
    if folder and not os.path.isdir(folder):
        message = f"{name}: expected a folder {folder} to write to, got none: make it first"
        raise FileError(message)
    descriptor = _take(path, name)
    try:
        os.truncate(descriptor, 0)
        now = time.strftime("%Y-%m-%d %H:%M:%S")
        os.write(descriptor, f"process {os.getpid()} on {platform.node()} since {now}\n".encode())
        yield
    finally:
        if os.name == "posix":
            os.unlink(path)  # before the lock ends, so that it is still ours
        os.close(descriptor)
        if os.name != "posix":
            os.unlink(path)


def _take(path: str, name: str) -> int:
    """Open and lock the file of a lock; return its descriptor."""
    try:
        import fcntl
    except ImportError:
        try:
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL)
        except FileExistsError:
            raise _refuse(path, name, f"wait for it, or delete {path} if that run is no more") from None
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            # not flock: workers would inherit it and outlive a killed run with it
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            os.close(descriptor)
            raise _refuse(path, name, "wait for it, or choose another output") from None
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(descriptor), os.stat(path)):
                return descriptor
        os.close(descriptor)  # the one who held it has just deleted it


def _refuse(path: str, name: str, advice: str) -> FileError:
    """Return the error that says who holds a lock."""
    holder = "another run"
    with suppress(OSError), open(path, encoding="utf-8", errors="replace") as file:
        holder = file.read(HOLDER_SIZE).strip() or holder
    return FileError(f"{name}: expected to be its only writer, but {holder} writes it: {advice}")
