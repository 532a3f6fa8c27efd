"""Rows of JSON, one a line: the text in each, and files of them.

Decides what a row is; every other character of a row stays as it came. The rows of an output stand beside it until all
are written, and a run that was killed can go on from them.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import BinaryIO, Final, NamedTuple

from textclean.columns.files import (
    ESCAPE,
    Codec,
    FileError,
    decode,
    drop_empty,
    find_codec,
    find_local,
    find_part,
    open_input,
    publish,
    read_pieces,
    show_name,
)
from textclean.replacing import naming, open_part

BATCH_SIZE: Final = 1 << 20
"""Bytes of rows that are written, compressed and lost at a kill together."""

KEY_RE: Final = re.compile(r'[{,]\s*("(?:[^"\\]|\\.)*")\s*:\s*')
SPACE_RE: Final = re.compile(r"\s*")
DECODER: Final = json.JSONDecoder()


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

    record: Mapping[str, object] = {}
    """The fields of the row."""


def read_lines(names: Iterable[str], encoding: str = "utf-8") -> Iterator[Line]:
    """Read the lines of files, one after the other."""
    for name in names:
        offset = 0
        with open_input(name, encoding) as file:
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
    text = decode(line.data, line.name, line.offset).removeprefix("\ufeff").removesuffix("\n")
    empty = Row(text, None, 0, 0, place)
    if not text.strip():
        return empty
    record = _parse_object(text, place)
    value = record.get(field)
    if isinstance(value, str):
        return Row(text, value, *_find_value(text, field), place, record)
    if keep_other or (value is None and field in record):
        return empty._replace(record=record)
    got = f"{type(value).__name__} in it" if field in record else f"only {', '.join(record) or 'an empty object'}"
    message = f"{place}: expected a text in the field {field!r}, got {got}: choose --field, or add --keep-other"
    raise FileError(message)


def require_field(rows: Iterable[Row], field: str, *, option: str) -> Iterator[Row]:
    """Yield rows as they come, and raise FileError at the end where none of them has a field that an option names.

    >>> rows = [Row("", None, 0, 0, "line 1"), Row('{"url": "a"}', None, 0, 0, "line 2", {"url": "a"})]
    >>> list(require_field(rows, "url", option="--site-field")) == rows
    True

    Single rows may lack it.
    """
    first: Row | None = None
    is_there = False
    for row in rows:
        first = first or (row if row.record else None)
        is_there = is_there or field in row.record
        yield row
    if first is not None and not is_there:
        got = f"only {', '.join(first.record)}"
        message = f"{first.place}: expected a field {field!r} here or in a later row, got {got}: choose {option}"
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
    """Return the span of a field's value in a valid JSON object; of several the last counts, as for `json.loads`.

    Where there is none, both ends are 0.
    """
    here, span = line.index("{"), (0, 0)
    while match := KEY_RE.match(line, here):
        _, end = DECODER.raw_decode(line, match.end())
        if json.loads(match[1]) == field:
            span = match.end(), end
        here = SPACE_RE.match(line, end).end()  # type: ignore[union-attr]
    return span


def format_row(row: Row, text: str | None, *, into: str | None = None) -> bytes:
    r"""Return a row with another text, all else as it came, as a line.

    >>> row = Row('{"text": "a",  "id": 1e3}', "a", 9, 12, "here", {"text": "a", "id": 1e3})
    >>> format_row(row, "The heron")
    b'{"text": "The heron",  "id": 1e3}\n'

    With *into* the text goes into another field, and the one it was made of stays:

    >>> format_row(row, "The heron", into="clean")
    b'{"text": "a",  "id": 1e3, "clean": "The heron"}\n'
    """
    line = row.line
    if into is not None and row.record:
        line = _put(line, row.record, into, json.dumps(text, ensure_ascii=False))
    elif text is not None:
        line = line[: row.start] + json.dumps(text, ensure_ascii=False) + line[row.end :]
    return line.encode(errors=ESCAPE) + b"\n"


def _put(line: str, record: Mapping[str, object], field: str, value: str) -> str:
    """Return a JSON object with a value for a field, in its place or at the end."""
    if field in record:
        start, end = _find_value(line, field)
        return line[:start] + value + line[end:]
    end = line.rindex("}")
    return f"{line[:end]}, {json.dumps(field, ensure_ascii=False)}: {value}{line[end:]}"


class LineFile:
    """An output of lines that stand beside it until all are written.

    Each batch of lines is compressed by itself, so that what a kill left incomplete can be cut off.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.part = find_part(name)
        self.codec = find_codec(name)
        self.lines = 0  # written by the run before
        self.batch: list[bytes] = []
        self.size = 0

    def find_left(self) -> str | None:
        """Return the file that a run has left which did not end, or None."""
        return self.part if os.path.exists(self.part) and os.path.getsize(self.part) else None

    def open(self) -> None:
        """Open the file, to go on after its last complete line (or batch)."""
        if self.find_left():
            self.lines = _cut_tail(self.part, self.codec)
        self.file = open_part(self.part, "ab", target=find_local(self.name))

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
        with naming(self.name):
            self.file.write(data if self.codec is None else self.codec.compress(data))
            self.file.flush()

    def publish(self) -> None:
        """Write what is left and give the file its name."""
        self.flush()
        self.file.close()
        publish(self.part, self.name)

    def leave(self) -> None:
        """Leave what is written, to go on from; where that is nothing, leave nothing."""
        with naming(self.name):
            self.file.close()
        drop_empty(self.part)


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
        for block, end in read_pieces(file, codec):
            pending += block.count(b"\n")
            if end is not None:
                size, lines, pending = end, lines + pending, 0
    return size, lines
