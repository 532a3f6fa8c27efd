"""What a search for copies needs to read again, on the disk instead of in memory: texts, and their sketches.

Decides how they stand there; nothing is decided about a text.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterable, Iterator, Sequence
from tempfile import TemporaryFile
from typing import BinaryIO, Final, overload

from textclean.columns.files import drop_empty, find_part

MISSING: Final = (1 << 32) - 1
"""What stands in place of a sketch's length where a row has no text."""

LENGTH: Final = 4
"""Bytes of a sketch's length."""


class TextSpool(Sequence[str | None]):
    """Texts in a file without a name, to be read again one by one: in memory are only their places."""

    def __init__(self) -> None:
        self.file = TemporaryFile()  # noqa: SIM115
        self.starts = array("Q", [0])
        self.missing: set[int] = set()

    def add(self, text: str | None) -> None:
        """Add a text, or None for a row that has none."""
        if text is None:
            self.missing.add(len(self))
        self.starts.append(self.starts[-1] + self.file.write((text or "").encode("utf-8", "surrogatepass")))

    def __len__(self) -> int:
        """Return the number of texts, missing ones among them."""
        return len(self.starts) - 1

    @overload
    def __getitem__(self, row: int) -> str | None: ...

    @overload
    def __getitem__(self, row: slice) -> Sequence[str | None]: ...

    def __getitem__(self, row: int | slice) -> str | Sequence[str | None] | None:
        """Return the text of a row, or of several."""
        if isinstance(row, slice):
            return [self[place] for place in range(len(self))[row]]
        if row >= len(self):
            raise IndexError(row)
        if row in self.missing:
            return None
        self.file.seek(self.starts[row])
        return self.file.read(self.starts[row + 1] - self.starts[row]).decode("utf-8", "surrogatepass")

    def __enter__(self) -> TextSpool:
        """Return the texts."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let the file go."""
        self.file.close()


class SketchSpool:
    """The sketches that a run has made, beside its output, for the run that goes on with it."""

    def __init__(self, name: str) -> None:
        self.path = f"{find_part(name)}.sketches"

    def find_left(self) -> str | None:
        """Return the file that a run has left which did not end, or None."""
        return self.path if os.path.exists(self.path) and os.path.getsize(self.path) else None

    def open(self) -> None:
        """Open the file, to go on after its last complete sketch."""
        self.file: BinaryIO = open(self.path, "ab+")  # noqa: SIM115

    def read(self) -> Iterator[bytes | None]:
        """Yield the sketches that are there; what a kill left incomplete at the end is cut off."""
        self.file.seek(0)
        end = 0
        while len(head := self.file.read(LENGTH)) == LENGTH:
            size = int.from_bytes(head, "little")
            data = None if size == MISSING else self.file.read(size)
            if data is not None and len(data) < size:
                break
            end = self.file.tell()
            yield data
        self.file.truncate(end)
        self.file.seek(end)

    def keep(self, packed: Iterable[bytes | None]) -> Iterator[bytes | None]:
        """Yield sketches, and write each."""
        for data in packed:
            size = MISSING if data is None else len(data)
            self.file.write(size.to_bytes(LENGTH, "little") + (data or b""))
            yield data
        self.file.flush()

    def publish(self) -> None:
        """Delete the file: the output is complete."""
        self.file.close()
        os.remove(self.path)

    def leave(self) -> None:
        """Leave what is written, to go on from; where that is nothing, leave nothing."""
        self.file.close()
        drop_empty(self.path)
