"""The audit trail of a run: a row for each removal in a file, and figures that are added up as the pages pass.

Decides what is written of a cleaning; what a row holds is decided by `textclean.columns.audit`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO, Final

from textclean.columns.audit import list_removals
from textclean.columns.extras import import_extra
from textclean.columns.files import ESCAPE, drop_empty, find_codec, find_local, find_part, publish, write_whole
from textclean.columns.summary import Tally
from textclean.removals import Cleaning
from textclean.replacing import naming, open_part

BATCH_ROWS: Final = 10_000
"""Removals in a row group of Parquet."""


class Trail:
    """What is written and counted of the cleanings of a run."""

    def __init__(self, name: str | None) -> None:
        """Begin; with a name, every removal becomes a row in that file."""
        self.name = name
        self.part = find_part(name) if name is not None else ""
        self.tally = Tally()
        self.file: BinaryIO | None = None

    def open(self, start: int) -> None:
        """Open the file; of what an earlier run has left, the removals of the first *start* rows stay."""
        if self.name is None:
            return
        if os.path.exists(self.part):
            with open(f"{self.part}.new", "wb") as file:
                file.writelines(line for line in _read_rows(self.part) if start and json.loads(line)["row"] < start)
            os.replace(f"{self.part}.new", self.part)
        self.file = open_part(self.part, "ab", target=find_local(self.name))

    def add(self, row: int, page: object, cleaning: Cleaning | None) -> None:
        """Write and count the cleaning of one row; it is with the system before the row itself is written."""
        self.tally.add(cleaning, page)
        if self.name is None or self.file is None or cleaning is None or not cleaning.removals:
            return
        with naming(self.name):
            for removal in list_removals(page, cleaning):
                fields: dict[str, object] = {"row": row, **removal._asdict()}
                self.file.write(json.dumps(fields, ensure_ascii=False, default=str).encode(errors=ESCAPE) + b"\n")
            self.file.flush()

    def publish(self) -> None:
        """Give the file its name, compressed or as Parquet where the name says so."""
        if self.file is None or self.name is None:
            return
        self.file.close()
        if self.name.endswith(".parquet"):
            _write_parquet(self.part)
        elif (codec := find_codec(self.name)) is not None:
            with open(self.part, "rb") as file, open(f"{self.part}.new", "wb") as packed:
                while lines := list(islice(file, BATCH_ROWS)):
                    packed.write(codec.compress(b"".join(lines)))
            os.replace(f"{self.part}.new", self.part)
        publish(self.part, self.name)

    def leave(self) -> None:
        """Leave the rows, to go on from; where there are none, leave nothing."""
        if self.name is not None and self.file is not None:
            with naming(self.name):
                self.file.close()
            drop_empty(self.part)


def _read_rows(name: str) -> Iterator[bytes]:
    """Yield the complete lines of a file."""
    with open(name, "rb") as file:
        yield from (line for line in file if line.endswith(b"\n"))


def _write_parquet(part: str) -> None:
    """Make a Parquet file of the rows in a file of JSON lines, in its place."""
    arrow, parquet = import_extra("pyarrow", extra="parquet"), import_extra("pyarrow.parquet", extra="parquet")
    types = {"row": arrow.int64(), "page": arrow.string(), "start": arrow.int64(), "end": arrow.int64()}
    types |= dict.fromkeys(("reason", "evidence"), arrow.string())
    schema = arrow.schema(types | {"score": arrow.float64(), "excerpt": arrow.string()})
    rows = map(json.loads, _read_rows(part))
    with parquet.ParquetWriter(f"{part}.new", schema) as writer:
        while batch := list(islice(rows, BATCH_ROWS)):
            writer.write_table(arrow.Table.from_pylist([_name(row) for row in batch], schema=schema))
    os.replace(f"{part}.new", part)


def _name(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row whose page is called by a string, in UTF-8: in Parquet a column has one type."""
    return row | {"page": str(row["page"]).encode(errors=ESCAPE).decode()}


def write_summary(tally: Tally, name: str) -> None:
    """Write the figures as JSON; what the pages are called becomes a string where JSON has no word for it."""
    figures = json.dumps(tally.conclude().to_dict(), ensure_ascii=False, indent=1, default=str)
    write_whole(name, figures.encode(errors=ESCAPE) + b"\n")
