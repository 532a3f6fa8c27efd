"""Columns of texts in Parquet files.

Decides what a column of texts is. The batches of an output stand beside it until all are written, and a run that was
killed can go on from them.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from textclean.columns.extras import import_extra
from textclean.columns.files import FileError, find_part, is_remote, open_raw, publish

BATCH_ROWS: Final = 4096
"""Rows of a Parquet file that are written and lost at a kill together, and stand in one row group."""

TEXT_TYPE_RE: Final = re.compile(r"(?:large_)?string(?:_view)?|dictionary<values=(?:large_)?string,.*")


def read_schema(names: Sequence[str], *, field: str, option: str = "--field") -> Any:
    """Return the schema that Parquet files share; raises FileError where they do not, or have no column of texts.

    *option* is what the user names that column with.
    """
    schema = _open_parquet(names[0]).schema_arrow
    check_column(schema, field, place=names[0], option=option)
    kind = schema.field(field).type
    if not TEXT_TYPE_RE.fullmatch(str(kind)):
        message = f"{names[0]}: expected texts in the column {field!r}, got {kind}: choose {option}"
        raise FileError(message)
    for name in names[1:]:
        if not _open_parquet(name).schema_arrow.equals(schema):
            message = f"{name}: expected the columns of {names[0]}, got others: clean it by itself"
            raise FileError(message)
    return schema


def check_column(schema: Any, field: str, *, place: str, option: str) -> None:
    """Raise FileError where a schema has no column that an option names, or several."""
    count = schema.names.count(field)
    if not count:
        message = f"{place}: expected a column {field!r}, got {', '.join(schema.names)}: choose {option}"
        raise FileError(message)
    if count > 1:
        message = f"{place}: expected one column {field!r}, got {count}: choose {option}, or rename them"
        raise FileError(message)


def _open_parquet(name: str) -> Any:
    """Open a Parquet file for reading."""
    parquet = import_extra("pyarrow.parquet", extra="parquet")
    if not is_remote(name):
        os.stat(name)  # its error names the file
    try:
        return parquet.ParquetFile(open_raw(name) if is_remote(name) else name)
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


def add_field(schema: Any, *, field: str, into: str) -> Any:
    """Return a schema with a column *into* like the column *field*, in its place or at the end."""
    column = schema.field(field).with_name(into).with_nullable(True)
    place = schema.get_field_index(into)
    return schema.append(column) if place < 0 else schema.set(place, column)


def put_texts(batch: Any, *, schema: Any, field: str, texts: Sequence[str | None]) -> Any:
    """Return a table of a schema with other texts in one of its columns, all else as it was."""
    arrow = import_extra("pyarrow", extra="parquet")
    column = schema.field(field)
    cells = arrow.array(texts, type=column.type)
    place = batch.schema.get_field_index(field)
    table = batch.append_column(column, cells) if place < 0 else batch.set_column(place, column, cells)
    return table.replace_schema_metadata(schema.metadata)


def find_compression(name: str, *, like: str, into: str | None) -> dict[str, str]:
    """Return the compression of each column of a Parquet file by its path; a column *into* has that of *like*."""
    with _open_parquet(name) as file:
        if not file.metadata.num_row_groups:
            return {}
        group = file.metadata.row_group(0)
        columns = [group.column(index) for index in range(group.num_columns)]
    found = {column.path_in_schema: column.compression.replace("UNCOMPRESSED", "NONE") for column in columns}
    return found | {into: found[like]} if into is not None and like in found else found


class PartFolder:
    """A Parquet output whose batches stand as files in a folder beside it until all are written."""

    def __init__(self, name: str, schema: Any, compression: Mapping[str, str]) -> None:
        self.parquet = import_extra("pyarrow.parquet", extra="parquet")
        self.name = name
        self.schema = schema
        self.compression = compression
        self.folder = Path(f"{find_part(name)}s")
        self.batches = self.rows = 0

    def find_left(self) -> str | None:
        """Return the folder that a run has left which did not end, or None."""
        return str(self.folder) if self.find_parts() else None

    def open(self) -> None:
        """Make the folder, or go on after the last batch in it."""
        self.folder.mkdir(exist_ok=True)
        parts = self.find_parts()
        self.batches = len(parts)
        self.rows = sum(self.parquet.read_metadata(path).num_rows for path in parts)

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

    def publish(self) -> None:
        """Put all batches into one file and give it its name."""
        part = find_part(self.name)
        with self.parquet.ParquetWriter(part, self.schema, compression=dict(self.compression) or "snappy") as writer:
            for path in self.find_parts():
                with self.parquet.ParquetFile(path) as file:
                    writer.write_table(file.read())
        publish(part, self.name)
        shutil.rmtree(self.folder)

    def leave(self) -> None:
        """Leave the batches, to go on from; where there are none, leave nothing."""
        if not self.batches:
            shutil.rmtree(self.folder)
