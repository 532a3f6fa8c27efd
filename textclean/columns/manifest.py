"""The record of a run: what it read, with which options, and what came of it.

It stands in NAME.textclean-part.manifest.json while rows are written, so that a run goes on only with what it began
with, and in NAME.manifest.json beside the complete output.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from textclean.columns.files import ESCAPE, FileError, find_local, find_part, is_remote, open_raw, publish
from textclean.replacing import PART
from textclean.version import VERSION

HEAD: Final = 1 << 16
"""Bytes at the head of an input that its record has a hash of."""


def describe_input(name: str) -> dict[str, Any]:
    """Return what tells an input from others: its size, and a hash of its first 64 KiB; of standard input, nothing.

    Raises OSError where it is not there.
    """
    if name == "-" or not (is_remote(name) or stat.S_ISREG(os.stat(name).st_mode)):
        return {"name": name}
    with open_raw(name) as file:
        head = file.read(HEAD)
        size = file.seek(0, os.SEEK_END)
    return {"name": name, "bytes": size, "sha256 of the first 64 KiB": hashlib.sha256(head).hexdigest()}


class Manifest:
    """The record of the run that writes one output."""

    def __init__(self, name: str, settings: Mapping[str, Any]) -> None:
        self.name = name
        self.settings = {"version": VERSION, **settings}
        self.final = f"{find_local(name)}.manifest.json"
        self.part = f"{find_part(name)}.manifest.json"
        self.started = _now()

    def check(self, left: str | None) -> bool:
        """Tell whether the run has ended already; *left* is the file or folder that an earlier one has left.

        Raises FileError where what is left, or the complete output, was made from or with something else.
        """
        before = _read(self.part if left else self.final)
        if before is None:
            if left is None:
                return False
            message = f"{left}: expected {self.part}, the record of the run that left it, got none: delete {left}"
            raise FileError(message)
        differences = list(find_differences(before["settings"], self.settings))
        if differences:
            target = left or self.name
            message = (
                f"{target}: expected to go on with the run that wrote it, got another: {'; '.join(differences)}: "
                f"{'give what that run was given, or delete it' if left else 'leave out --resume to write it anew'}"
            )
            raise FileError(message)
        self.started = before["started"]
        output = find_local(self.name)
        return left is None and os.path.exists(output) and os.path.getsize(output) == before.get("bytes")

    def check_place(self) -> None:
        """Raise FileError where a file that is no record of a run has the name that the record gets."""
        _read(self.final)

    def begin(self) -> None:
        """Write the record of a run that has begun."""
        self._write(self.part, {})

    def end(self, counts: Mapping[str, int]) -> None:
        """Write the record of a run whose output is complete."""
        output = find_local(self.name)
        size = {"bytes": os.path.getsize(output)} if os.path.exists(output) else {}
        self._write(self.final, {"ended": _now(), **counts, **size})
        if is_remote(self.name):
            publish(self.final, f"{self.name}.manifest.json")
        self.drop()

    def drop(self) -> None:
        """Delete the record of a run that has left nothing to go on from."""
        with suppress(FileNotFoundError):
            os.remove(self.part)

    def _write(self, path: str, more: Mapping[str, Any]) -> None:
        """Write a record, whole or not at all."""
        record = {"output": self.name, "started": self.started, **more, "settings": self.settings}
        part = path + PART
        with open(part, "w", encoding="utf-8", errors=ESCAPE) as file:
            json.dump(record, file, ensure_ascii=False, indent=1)
            file.write("\n")
        publish(part, path)


def _now() -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S %z")


def _read(path: str) -> dict[str, Any] | None:
    """Read a record; None where there is none. Raises FileError where there is anything else."""
    try:
        with open(path, encoding="utf-8") as file:
            record = json.load(file)
    except FileNotFoundError:
        return None
    except ValueError:
        record = None
    if isinstance(record, dict) and isinstance(record.get("settings"), dict):
        return record
    message = f"{path}: expected the record of a run, got other data: move it away, or choose another output"
    raise FileError(message)


def find_differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    """Yield in words where the settings of two runs differ.

    >>> list(find_differences({"field": "text"}, {"field": "body"}))
    ["field 'text' then, 'body' now"]
    """
    for key in dict.fromkeys([*before, *now]):
        then, here = before.get(key), now.get(key)
        if then == here:
            continue
        if key == "inputs":
            yield from _find_other_inputs(then or [], here or [])
        else:
            yield f"{key} {then!r} then, {here!r} now"


def _find_other_inputs(before: Sequence[Mapping[str, Any]], now: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Yield in words where the inputs of two runs differ."""
    if len(before) != len(now):
        yield f"{len(before)} inputs then, {len(now)} now"
    for then, here in zip(before, now, strict=False):
        if then["name"] != here["name"]:
            yield f"input {then['name']} then, {here['name']} now"
        elif then.get("bytes") != here.get("bytes"):
            yield f"{here['name']} had {_show_size(then)} then, has {_show_size(here)} now"
        elif then != here:
            yield f"{here['name']} begins otherwise now"


def _show_size(described: Mapping[str, Any]) -> str:
    """Return the size of an input in words; what is no file has none."""
    return f"{described['bytes']:,} bytes" if "bytes" in described else "no size"
