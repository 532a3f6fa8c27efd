"""Cleaners that show that they were there, raise, die or wait."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from textclean.columns.workers import CHUNK_SIZE

ROOT = Path(__file__).parent.parent.parent
TEXTS = [f"text {number} " + "heron " * (number % 7) for number in range(50)]
LONG = "x" * (CHUNK_SIZE // 2)


def upper(text: str) -> str:
    """Clean like nothing that `clean` does, so that it shows."""
    return text.upper()


def same(text: str) -> str:
    """Clean nothing."""
    return text


def refuse(text: str) -> str:
    """Raise ValueError on one text."""
    if text == "no heron":
        message = "no heron here"
        raise ValueError(message)
    return text.upper()


class StubbornError(Exception):
    """An exception that can be pickled and not unpickled."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(first + second)


def refuse_stubbornly(text: str) -> str:
    """Raise what cannot be unpickled."""
    raise StubbornError(text, "!")


def die(text: str) -> str:
    """Kill this process at the word "poison"; with the name of a file after it, only where that file is missing."""
    word, _, path = text.partition(" ")
    if word == "poison" and not (path and os.path.exists(path)):
        if path:
            Path(path).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return text.upper()


def wait_for_others(text: str) -> str:
    """Do not finish a text before the file named in it is there; make the file that another one names."""
    word, _, path = text.partition(" ")
    if word == "make":
        Path(path).touch()
    while word == "await" and not os.path.exists(path.split()[0]):
        time.sleep(0.01)
    return word


class Unloadable:
    """A cleaner that a worker cannot load."""

    def __call__(self, text: str) -> str:
        """Clean nothing."""
        return text

    def __reduce__(self) -> tuple[Callable[[], object], tuple[()]]:
        return fail_to_load, ()


def fail_to_load() -> object:
    """Raise LookupError."""
    message = "no such thing here"
    raise LookupError(message)
