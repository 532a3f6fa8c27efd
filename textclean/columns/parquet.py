"""Columns of texts in Parquet files.

Decides what a column of texts is. The batches of an output stand beside it until all are written, and a run that was
killed can go on from them.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from textclean.columns.extras import import_extra
from textclean.columns.files import FileError, publish

BATCH_ROWS: Final = 4096
"""Rows of a Parquet file that are written and lost at a kill together, and stand in one row group."""

TEXT_TYPE_RE: Final = re.compile(r"(?:large_)?string(?:_view)?|dictionary<values=(?:large_)?string,.*")


def read_schema(names: Sequence[str], *, field: str) -> Any:
    """Return the schema that Parquet files share; raises FileError where they do not, or have no column of texts."""
    schema = _open_parquet(names[0]).schema_arrow
    if field not in schema.names:
        message = f"{names[0]}: expected a column {field!r}, got {', '.join(schema.names)}: choose --field"
        raise FileError(message)
    kind = schema.field(field).type
    if not TEXT_TYPE_RE.fullmatch(str(kind)):
        message = f"{names[0]}: expected texts in the column {field!r}, got {kind}: choose --field"
        raise FileError(message)
    for name in names[1:]:
        if not _open_parquet(name).schema_arrow.equals(schema):
            message = f"{name}: expected the columns of {names[0]}, got others: clean it by itself"
            raise FileError(message)
    return schema


def _open_parquet(name: str) -> Any:
    """Open a Parquet file for reading."""
    parquet = import_extra("pyarrow.parquet", extra="parquet")
    os.stat(name)  # its error names the file
    try:
        return parquet.ParquetFile(name)
    except ValueError as error:  # pyarrow.ArrowInvalid
        message = f"{name}: expected a Parquet file: {error}"
        raise FileError(message) from error


def read_batches(names: Iterable[str]) -> Iterator[Any]:
    """Read Parquet files, one after the other, as tables of at most `BATCH_ROWS` rows."""
    arrow = import_extra("pyarrow", extra="parquet")
    for name in names:
        with _open_parquet(name) as file:
            for batch in file.iter_batches(BATCH_ROWS):
                yield arrow.Table.from_batches([batch])


def replace_texts(batch: Any, *, field: str, texts: Sequence[str | None]) -> Any:
    """Return a table with other texts in a column, all else as it was."""
    arrow = import_extra("pyarrow", extra="parquet")
    index = batch.schema.get_field_index(field)
    column = batch.schema.field(index)
    return batch.set_column(index, column, arrow.array(texts, type=column.type))


class PartFolder:
    """A Parquet output whose batches stand as files in the folder NAME.parts until all are written."""

    def __init__(self, name: str, schema: Any, *, resume: bool) -> None:
        """Open the output; with *resume* go on after the last batch of a former run."""
        self.parquet = import_extra("pyarrow.parquet", extra="parquet")
        self.name = name
        self.schema = schema
        self.folder = Path(f"{name}.parts")
        self.folder.mkdir(exist_ok=True)
        parts = self.find_parts()
        self.batches = len(parts)
        self.rows = sum(self.parquet.read_metadata(path).num_rows for path in parts)
        if parts and not resume:
            message = f"{self.folder} holds rows of a run that did not end: go on with --resume, or delete it"
            raise FileError(message)

    def find_parts(self) -> list[Path]:
        """Return the files of the batches, in order."""
        return sorted(self.folder.glob("*.parquet"))

    def write(self, batch: Any) -> None:
        """Write a batch; it is safe at once."""
        path = self.folder / f"{self.batches:08}.parquet"
        part = path.with_suffix(".part")
        self.parquet.write_table(batch, part)
        publish(str(part), str(path))
        self.batches += 1
        self.rows += batch.num_rows

    def __enter__(self) -> PartFolder:
        """Return the output."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Put all batches into one file and give it its name; after an error leave them, to go on from."""
        if kind is None:
            part = f"{self.name}.part"
            with self.parquet.ParquetWriter(part, self.schema) as writer:
                for path in self.find_parts():
                    with self.parquet.ParquetFile(path) as file:
                        writer.write_table(file.read())
            publish(part, self.name)
        if kind is None or not self.batches:
            shutil.rmtree(self.folder)
