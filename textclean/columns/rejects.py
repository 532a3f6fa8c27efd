"""Lines that are no rows: counted, and kept as they came with the reason.

Decides nothing about a row; what is none was decided by `textclean.columns.rows`.
"""

from __future__ import annotations

import base64
import json
from contextlib import suppress
from typing import BinaryIO

from textclean.columns.files import ESCAPE, drop_empty, find_local, find_part, publish
from textclean.columns.rows import Line
from textclean.replacing import open_part


class Rejects:
    """The lines of a run that were left out; a run that goes on meets them all again, so they are written anew."""

    def __init__(self, name: str | None) -> None:
        """Begin; without the name of a file the lines are only counted."""
        self.name = name
        self.part = find_part(name) if name is not None else ""
        self.count = 0
        self.file: BinaryIO | None = None

    def open(self) -> None:
        """Open the file."""
        if self.name is not None:
            self.file = open_part(self.part, "wb", target=find_local(self.name))

    def add(self, line: Line, reason: str) -> None:
        """Leave a line out."""
        self.count += 1
        if self.file is not None:
            self.file.write(format_reject(line, reason))

    def publish(self) -> None:
        """Give the file its name."""
        if self.file is not None and self.name is not None:
            self.file.close()
            publish(self.part, self.name)

    def leave(self) -> None:
        """Leave the lines so far, for who looks for the reason of an error; where there are none, leave nothing."""
        if self.file is not None:
            self.file.close()
            drop_empty(self.part)


def format_reject(line: Line, reason: str) -> bytes:
    r"""Return a line with its place and the reason, as JSON; where it is not UTF-8, its bytes in Base64.

    >>> format_reject(Line("pages.jsonl", 3, 40, b'{"text"\n'), "no JSON")
    b'{"file": "pages.jsonl", "line": 3, "reason": "no JSON", "text": "{\\"text\\""}\n'
    """
    record: dict[str, object] = {"file": line.name, "line": line.number, "reason": reason}
    data = line.data.removesuffix(b"\n")
    with suppress(UnicodeDecodeError):
        record["text"] = data.decode()
    if "text" not in record:
        record["base64"] = base64.b64encode(data).decode()
    return json.dumps(record, ensure_ascii=False).encode(errors=ESCAPE) + b"\n"
