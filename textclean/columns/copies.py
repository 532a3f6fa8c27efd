"""The command `python -m textclean duplicates`: which rows of files are copies, and the rows that stay.

Decides what is read and written; which texts are copies is for `textclean.columns.duplicates` to say.
"""

from __future__ import annotations

import argparse
import json
import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from tempfile import TemporaryFile
from typing import overload

from textclean.columns.duplicates import Duplicates, find_duplicates
from textclean.columns.files import FileError, read_text, show_name, write_whole
from textclean.columns.rows import LineFile, parse_row, read_lines
from textclean.corpus.duplicates import Copy
from textclean.corpus.likeness import SIMILARITY


def main(arguments: Sequence[str]) -> int:
    """Run the command and return the exit status."""
    parser = _make_parser()
    options = parser.parse_args(arguments)
    if options.workers < 1:
        parser.error(f"expected 1 worker or more, got --workers {options.workers}")
    if not 0 < options.similarity <= 1:
        parser.error(f"expected a similarity above 0.0 and up to 1.0, got --similarity {options.similarity}")
    if options.output is not None and not options.jsonl:
        parser.error("-o needs --jsonl: of files, those that may go are listed")
    if "-" in options.files:
        parser.error("duplicates needs files, for rows that stay are read again")
    with _Texts() as texts:
        _read(texts, options)
        found = find_duplicates(texts, similarity=options.similarity, workers=options.workers)
        _write(found, texts.places, options)
    sys.stderr.write(f"textclean: {found.describe()}\n")
    return 0


def _make_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's line."""
    parser = argparse.ArgumentParser(
        prog="textclean duplicates",
        description="Find texts that are copies of each other, or stand in a longer one; clean them first.",
        epilog="Without -o the report goes to standard output: a line of JSON for each text of a group.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="texts, or with --jsonl rows of them")
    parser.add_argument("-o", "--output", metavar="OUT", help="write the rows that stay, as they came, to OUT")
    parser.add_argument("--report", metavar="OUT", help="write the report to OUT")
    parser.add_argument("--jsonl", action="store_true", help="compare a field of each line of JSON")
    parser.add_argument("--field", default="text", metavar="NAME", help="field of the texts, by default text")
    parser.add_argument("--keep-other", action="store_true", help="let rows of JSON without a text stay")
    similarity = "least share of words in common, 0.0 to 1.0; 0.8 by default"
    parser.add_argument("--similarity", type=float, default=SIMILARITY, metavar="S", help=similarity)
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that read; 1 by default")
    return parser


def _read(texts: _Texts, options: argparse.Namespace) -> None:
    """Put the texts of all files where they can be read again."""
    if not options.jsonl:
        for name in options.files:
            texts.add(read_text(name), show_name(name))
        return
    for line in read_lines(options.files):
        row = parse_row(line, field=options.field, keep_other=options.keep_other)
        texts.add(row.text, None)


def _write(found: Duplicates, places: Sequence[str], options: argparse.Namespace) -> None:
    """Write the rows that stay, and the report."""
    if options.output is not None:
        output = LineFile(options.output)
        left = output.find_left()
        if left is not None:
            message = f"{left} holds rows of a run that did not end: delete it"
            raise FileError(message)
        output.open()
        try:
            for line in compress(read_lines(options.files), found.keep):
                output.write(line.data if line.data.endswith(b"\n") else line.data + b"\n")
            output.publish()
        except BaseException:
            output.leave()
            raise
    if options.report is not None:
        write_whole(options.report, b"".join(_format_report(found.copies, places)))
    elif options.output is None:
        sys.stdout.buffer.writelines(_format_report(found.copies, places))


def _format_report(copies: Iterable[Copy], places: Sequence[str]) -> Iterator[bytes]:
    """Yield a line of JSON for each text of a group; files have their name, rows their number from 0."""
    for copy in copies:
        record = copy._asdict()
        if places:
            record |= {key: places[record[key]] for key in ("row", "group", "kept")}
        yield json.dumps(record, ensure_ascii=False).encode() + b"\n"


class _Texts(Sequence[str | None]):
    """Texts in a file without a name, to be read again one by one: in memory are only their places."""

    def __init__(self) -> None:
        self.file = TemporaryFile()  # noqa: SIM115
        self.starts = array("Q", [0])
        self.missing: set[int] = set()
        self.places: list[str] = []

    def add(self, text: str | None, place: str | None) -> None:
        """Add a text, or None for a row that has none, and what it is called."""
        if text is None:
            self.missing.add(len(self))
        self.starts.append(self.starts[-1] + self.file.write((text or "").encode("utf-8", "surrogatepass")))
        if place is not None:
            self.places.append(place)

    def __len__(self) -> int:
        return len(self.starts) - 1

    @overload
    def __getitem__(self, row: int) -> str | None: ...

    @overload
    def __getitem__(self, row: slice) -> Sequence[str | None]: ...

    def __getitem__(self, row: int | slice) -> str | Sequence[str | None] | None:
        if isinstance(row, slice):
            return [self[place] for place in range(len(self))[row]]
        if row >= len(self):
            raise IndexError(row)
        if row in self.missing:
            return None
        self.file.seek(self.starts[row])
        return self.file.read(self.starts[row + 1] - self.starts[row]).decode("utf-8", "surrogatepass")

    def __enter__(self) -> _Texts:
        """Return the texts."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let the file go."""
        self.file.close()
