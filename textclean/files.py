"""Read and write files: text and JSON lines, plain or compressed by their ending, and Parquet.

Decides what a row is and when it is safe on the disk; decides nothing about a text. An output appears under its name
when it is complete. Until then its rows stand beside it, and a run that was killed can go on from them.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import shutil
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

from textclean.extras import import_extra

BLOCK_SIZE: Final = 1 << 16
"""Bytes of a compressed file that are read at a time."""

BATCH_SIZE: Final = 1 << 20
"""Bytes of rows that are written, compressed and lost at a kill together."""

BATCH_ROWS: Final = 4096
"""Rows of a Parquet file that are written and lost at a kill together, and stand in one row group."""

WINDOW_LOG: Final = 31
"""Binary logarithm of the bytes of memory that a Zstandard file may ask for: large archives are packed with 2 GiB."""

GZIP_LEVEL: Final = 6
"""The level of the gzip command; Python's own, 9, takes three times as long for 1 % less."""

KEY_RE: Final = re.compile(r'[{,]\s*("(?:[^"\\]|\\.)*")\s*:\s*')
SPACE_RE: Final = re.compile(r"\s*")
TEXT_TYPE_RE: Final = re.compile(r"(?:large_)?string(?:_view)?|dictionary<values=(?:large_)?string,.*")
DECODER: Final = json.JSONDecoder()


class FileError(Exception):
    """A file that cannot be read or written as asked; the message names it."""


class Codec(NamedTuple):
    """A way to compress, piece by piece; a file may hold many pieces and is read as one."""

    compress: Callable[[bytes], bytes]
    """Makes a piece that can be read by itself."""

    decompressor: Callable[[], Any]
    """Makes an object that reads one piece: the interface of `zlib.decompressobj`."""

    error: type[Exception]
    """What the decompressor raises on data that are not what they should be."""


def find_codec(name: str) -> Codec | None:
    """Return the codec for a file's ending: .gz, .zst, or none for any other.

    >>> gzip.decompress(find_codec("pages.jsonl.gz").compress(b"heron"))
    b'heron'
    """
    if name.endswith(".gz"):
        return Codec(_compress_gzip, partial(zlib.decompressobj, wbits=31), zlib.error)
    if not name.endswith(".zst"):
        return None
    zstd = import_extra("backports.zstd" if sys.version_info < (3, 14) else "compression.zstd", extra="zstd")
    options = {zstd.DecompressionParameter.window_log_max: WINDOW_LOG}
    return Codec(zstd.compress, partial(zstd.ZstdDecompressor, options=options), zstd.ZstdError)


def _compress_gzip(data: bytes) -> bytes:
    return gzip.compress(data, GZIP_LEVEL, mtime=0)


def _read_pieces(file: BinaryIO, codec: Codec) -> Iterator[tuple[bytes, int | None]]:
    """Yield what a compressed file holds, block by block, and with the last block of a piece where that ends.

    Raises EOFError where the file ends inside a piece.
    """
    data = file.read(BLOCK_SIZE)
    end = len(data)
    while data:
        piece = codec.decompressor()
        while not piece.eof:
            if not data:
                raise EOFError
            block = piece.decompress(data)
            if piece.eof:
                data = piece.unused_data
                yield block, end - len(data)
            else:
                data = b""
                yield block, None
            if not data:
                data = file.read(BLOCK_SIZE)
                end += len(data)


class _BlockReader(io.RawIOBase):
    """A file that is made of blocks."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self.blocks = blocks
        self.rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self.rest:
            block = next(self.blocks, None)
            if block is None:
                return 0
            self.rest = memoryview(block)
        size = min(len(buffer), len(self.rest))
        buffer[:size] = self.rest[:size]
        self.rest = self.rest[size:]
        return size


def _decompress(file: BinaryIO, codec: Codec, name: str) -> Iterator[bytes]:
    """Yield what a compressed file holds, or raise FileError where it is broken."""
    try:
        for block, _ in _read_pieces(file, codec):
            yield block
    except EOFError as error:
        message = f"{name}: expected a complete compressed file, got one that is cut off: fetch it again"
        raise FileError(message) from error
    except codec.error as error:
        message = f"{name}: expected what its ending says, got other data ({error}): rename it, or fetch it again"
        raise FileError(message) from error


@contextmanager
def open_input(name: str) -> Iterator[BinaryIO]:
    """Open a file for reading, decompressed by its ending; "-" is standard input, which stays open."""
    if name == "-":
        yield sys.stdin.buffer
        return
    codec = find_codec(name)
    with open(name, "rb") as file:
        yield file if codec is None else io.BufferedReader(_BlockReader(_decompress(file, codec, name)))


def show_name(name: str) -> str:
    """Return a file's name as messages have it.

    >>> show_name("-")
    'standard input'
    """
    return "standard input" if name == "-" else name


def read_text(name: str) -> str:
    """Read a whole file as UTF-8."""
    with open_input(name) as file:
        return _decode(file.read(), name, 0)


def _decode(data: bytes, name: str, offset: int) -> str:
    """Decode UTF-8, or raise FileError with the file and the offset of the first wrong byte in it."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        message = (
            f"{show_name(name)}: expected UTF-8, got byte 0x{data[error.start]:02x} at offset {offset + error.start}: "
            "convert it first, for example with iconv"
        )
        raise FileError(message) from error


def write_whole(name: str, data: bytes) -> None:
    """Write a file in one go, compressed by its ending: under its name stands the old one or the new one."""
    part = f"{name}.part"
    codec = find_codec(name)
    with open(part, "wb") as file:
        file.write(data if codec is None else codec.compress(data))
    _publish(part, name)


def _publish(part: str, name: str) -> None:
    """Give a complete file its name, once it is on the disk."""
    with open(part, "rb+") as file:
        os.fsync(file.fileno())
    os.replace(part, name)


# --- JSON lines ---


class Line(NamedTuple):
    """A line of a file as it stands there."""

    name: str
    number: int
    offset: int
    data: bytes


class Row(NamedTuple):
    """A line of JSON and the place of the text in it."""

    line: str
    """The line, without its line feed."""

    text: str | None
    """The text; None where the row has none."""

    start: int
    """Offset of the text's JSON in the line, in characters."""

    end: int
    """Offset after the text's JSON in the line, in characters."""

    place: str
    """File and line, for messages."""


def read_lines(names: Iterable[str]) -> Iterator[Line]:
    """Read the lines of files, one after the other."""
    for name in names:
        offset = 0
        with open_input(name) as file:
            for number, data in enumerate(file, 1):
                yield Line(name, number, offset, data)
                offset += len(data)


def parse_row(line: Line, *, field: str, keep_other: bool) -> Row:
    r"""Find the text in a line of JSON.

    >>> line = Line("pages.jsonl", 1, 0, b'{"id": 1e3, "text": "The heron"}\n')
    >>> row = parse_row(line, field="text", keep_other=False)
    >>> row.text, row.line[row.start : row.end]
    ('The heron', '"The heron"')

    Blank lines and null have no text; any other value is an error, or with *keep_other* a row without a text as well.
    """
    place = f"{show_name(line.name)}, line {line.number}"
    text = _decode(line.data, line.name, line.offset).removeprefix("\ufeff").removesuffix("\n")
    empty = Row(text, None, 0, 0, place)
    if not text.strip():
        return empty
    record = _parse_object(text, place)
    value = record.get(field)
    if isinstance(value, str):
        return Row(text, value, *_find_value(text, field), place)
    if keep_other or (value is None and field in record):
        return empty
    got = f"{type(value).__name__} in it" if field in record else f"only {', '.join(record) or 'an empty object'}"
    message = f"{place}: expected a text in the field {field!r}, got {got}: choose --field, or add --keep-other"
    raise FileError(message)


def _parse_object(text: str, place: str) -> dict[str, object]:
    """Parse a JSON object."""
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        message = f"{place}: expected a JSON object, got what is no JSON: {error}"
        raise FileError(message) from error
    if isinstance(record, dict):
        return record
    message = f"{place}: expected a JSON object, got {type(record).__name__}: write one object on each line"
    raise FileError(message)


def _find_value(line: str, field: str) -> tuple[int, int]:
    """Return the span of a field's value in a valid JSON object; of several the last counts, as for `json.loads`."""
    here, span = line.index("{"), (0, 0)
    while match := KEY_RE.match(line, here):
        _, end = DECODER.raw_decode(line, match.end())
        if json.loads(match[1]) == field:
            span = match.end(), end
        here = SPACE_RE.match(line, end).end()  # type: ignore[union-attr]
    return span


def format_row(row: Row, text: str | None) -> bytes:
    r"""Return a row with another text, all else as it came, as a line.

    >>> format_row(Row('{"text": "a",  "id": 1e3}', "a", 9, 12, "here"), "The heron")
    b'{"text": "The heron",  "id": 1e3}\n'
    """
    line = row.line
    if text is not None:
        line = line[: row.start] + json.dumps(text, ensure_ascii=False) + line[row.end :]
    return line.encode() + b"\n"


class LineFile:
    """An output of lines that stand in NAME.part until all are written.

    Each batch of lines is compressed by itself, so that what a kill left incomplete can be cut off.
    """

    def __init__(self, name: str, *, resume: bool) -> None:
        """Open the output; with *resume* go on after the last complete line (or batch) of a former run."""
        self.name = name
        self.part = f"{name}.part"
        self.codec = find_codec(name)
        self.lines = 0
        self.batch: list[bytes] = []
        self.size = 0
        if os.path.exists(self.part) and os.path.getsize(self.part):
            if not resume:
                message = f"{self.part} holds rows of a run that did not end: go on with --resume, or delete it"
                raise FileError(message)
            self.lines = _cut_tail(self.part, self.codec)
        self.file = open(self.part, "ab")  # noqa: SIM115

    def write(self, line: bytes) -> None:
        """Add a line; it is safe when its batch is full."""
        self.batch.append(line)
        self.size += len(line)
        if self.size >= BATCH_SIZE:
            self.flush()

    def flush(self) -> None:
        """Write the batch."""
        data = b"".join(self.batch)
        self.batch, self.size = [], 0
        self.file.write(data if self.codec is None else self.codec.compress(data))
        self.file.flush()

    def __enter__(self) -> LineFile:
        """Return the output."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Write what is left and give the file its name; after an error leave it as it is, to go on from."""
        if kind is None:
            self.flush()
        self.file.close()
        if kind is None:
            _publish(self.part, self.name)
        elif not os.path.getsize(self.part):
            os.remove(self.part)


def _cut_tail(part: str, codec: Codec | None) -> int:
    """Cut off what is incomplete at the end of a file; return the number of lines left."""
    with open(part, "rb+") as file:
        size, lines = _measure_lines(file) if codec is None else _measure_pieces(file, codec)
        file.truncate(size)
    return lines


def _measure_lines(file: BinaryIO) -> tuple[int, int]:
    """Return the length of all complete lines, and their number."""
    size = lines = 0
    for line in file:
        if line.endswith(b"\n"):
            size += len(line)
            lines += 1
    return size, lines


def _measure_pieces(file: BinaryIO, codec: Codec) -> tuple[int, int]:
    """Return the length of all complete pieces, and the number of lines in them."""
    size = lines = pending = 0
    with suppress(EOFError, codec.error):
        for block, end in _read_pieces(file, codec):
            pending += block.count(b"\n")
            if end is not None:
                size, lines, pending = end, lines + pending, 0
    return size, lines


# --- Parquet ---


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
        _publish(str(part), str(path))
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
            _publish(part, self.name)
        if kind is None or not self.batches:
            shutil.rmtree(self.folder)
