"""The command `python -m textclean duplicates`: which rows of files are copies, and the rows that stay.

Decides what is read and written; which texts are copies is for `textclean.columns.duplicates` to say.
"""

from __future__ import annotations

import argparse
import json
import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import compress, islice
from typing import Any

from textclean.columns.duplicates import Duplicates, find_packed, pack_texts
from textclean.columns.files import ESCAPE, find_clash, find_wrong_encoding, read_text, show_name, write_whole
from textclean.columns.locks import hold
from textclean.columns.manifest import describe_input
from textclean.columns.outputs import begin, complete, keep_record
from textclean.columns.parquet import PartFolder, find_compression, read_batches, read_schema
from textclean.columns.rows import LineFile, parse_row, read_lines
from textclean.columns.spools import SketchSpool, TextSpool
from textclean.corpus.duplicates import Copy
from textclean.corpus.likeness import SIMILARITY
from textclean.show.account import make_visible


def main(arguments: Sequence[str]) -> int:
    """Run the command and return the exit status."""
    parser = _make_parser()
    options = parser.parse_args(arguments)
    trouble = _find_trouble(options)
    if trouble:
        parser.error(trouble)
    with ExitStack() as held:
        for name in filter(None, (options.output, options.report)):
            held.enter_context(hold(name))
        if options.output is None:
            _write_report(_find(options, None), options)
        else:
            _write_rows(_Kept(options), options)
    return 0


def _make_parser() -> argparse.ArgumentParser:
    """Return the parser of the command's line."""
    parser = argparse.ArgumentParser(
        prog="textclean duplicates",
        description="Find texts that are copies of each other, or stand in a longer one; clean them first.",
        epilog="Without -o the report goes to standard output: a line of JSON for each text of a group.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="texts, or rows or tables of them")
    parser.add_argument("-o", "--output", metavar="OUT", help="write the rows that stay, as they came, to OUT")
    parser.add_argument("--report", metavar="OUT", help="write the report to OUT")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--jsonl", action="store_true", help="compare a field of each line of JSON")
    kind.add_argument("--parquet", action="store_true", help="compare a column of Parquet files")
    parser.add_argument("--field", default="text", metavar="NAME", help="field or column of texts, by default text")
    parser.add_argument("--encoding", default="utf-8", metavar="NAME", help="of what is read; UTF-8 by default")
    parser.add_argument("--keep-other", action="store_true", help="let rows of JSON without a text stay")
    parser.add_argument("--resume", action="store_true", help="go on with the output of a run that did not end")
    similarity = "least share of words in common, 0.0 to 1.0; 0.8 by default"
    parser.add_argument("--similarity", type=float, default=SIMILARITY, metavar="S", help=similarity)
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that read; 1 by default")
    return parser


def _find_trouble(options: argparse.Namespace) -> str | None:
    """Return what is wrong with the options, or None."""
    troubles = {
        f"expected 1 worker or more, got --workers {options.workers}": options.workers < 1,
        f"expected a similarity above 0.0 and up to 1.0, got --similarity {options.similarity}": not (
            0 < options.similarity <= 1
        ),
        "-o needs --jsonl or --parquet: of files, those that may go are listed": options.output is not None
        and not (options.jsonl or options.parquet),
        "--resume needs -o OUT": options.resume and options.output is None,
        "duplicates needs files, for rows that stay are read again": "-" in options.files,
    }
    clash = find_clash((options.output, options.report), options.files)
    trouble = next((trouble for trouble, is_there in troubles.items() if is_there), None)
    return trouble or find_wrong_encoding(options.encoding) or clash


def _tell(message: str) -> None:
    sys.stderr.write(make_visible(f"textclean: {message}\n"))


# --- what is found ---


def _find(options: argparse.Namespace, sketches: SketchSpool | None) -> Duplicates:
    """Find the copies; texts are spooled, and sketches that an earlier run has made are taken from there."""
    with TextSpool() as texts:
        for text in _read_texts(options):
            texts.add(text)
        packed = pack_texts(texts, workers=options.workers) if sketches is None else _pack(texts, sketches, options)
        found = find_packed(texts, packed, similarity=options.similarity)
    _tell(found.describe())
    return found


def _pack(texts: TextSpool, sketches: SketchSpool, options: argparse.Namespace) -> Iterator[bytes | None]:
    """Yield the sketches that are there, then those of the other texts, and keep them."""
    done = 0
    for data in sketches.read():
        yield data
        done += 1
    others = (texts[row] for row in range(done, len(texts)))
    yield from sketches.keep(pack_texts(others, workers=options.workers))


def _read_texts(options: argparse.Namespace) -> Iterator[str | None]:
    """Yield the texts of all files."""
    if options.jsonl:
        for line in read_lines(options.files, options.encoding):
            yield parse_row(line, field=options.field, keep_other=options.keep_other).text
    elif options.parquet:
        read_schema(options.files, field=options.field)
        for batch in read_batches(options.files):
            yield from batch.column(options.field).to_pylist()
    else:
        for name in options.files:
            yield read_text(name, options.encoding)


# --- what is written ---


class _Kept:
    """The rows that stay, and the sketches to go on from until all are written."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.name: str = options.output
        self.sketches = SketchSpool(self.name)
        self.rows = self._make_tables(options) if options.parquet else LineFile(self.name)

    def _make_tables(self, options: argparse.Namespace) -> PartFolder:
        schema = read_schema(options.files, field=options.field)
        return PartFolder(self.name, schema, find_compression(options.files[0], like=options.field, into=None))

    def find_left(self) -> str | None:
        """Return what a run has left which did not end, or None."""
        return self.rows.find_left() or self.sketches.find_left()

    def open(self) -> None:
        """Open both, to go on after what is left."""
        self.rows.open()
        self.sketches.open()

    def write(self, options: argparse.Namespace, keep: Sequence[bool]) -> None:
        """Write the rows that stay and are not there yet."""
        if isinstance(self.rows, LineFile):
            kept = compress(read_lines(options.files, options.encoding), keep)
            for line in islice(kept, self.rows.lines, None):
                self.rows.write(line.data.removeprefix(BOM_UTF8).removesuffix(b"\n") + b"\n")
            return
        row, written = 0, self.rows.batches
        for number, batch in enumerate(read_batches(options.files)):
            if number >= written:
                self.rows.write(batch.filter(list(keep[row : row + batch.num_rows])))
            row += batch.num_rows

    def publish(self) -> None:
        """Give the rows their name, and delete the sketches."""
        self.rows.publish()
        self.sketches.publish()

    def leave(self) -> None:
        """Leave both, to go on from."""
        self.rows.leave()
        self.sketches.leave()


def _write_rows(kept: _Kept, options: argparse.Namespace) -> None:
    """Write the rows that stay, and the report before them."""
    manifest = begin(kept, _list_settings(options), resume=options.resume, tell=_tell)
    if manifest is None:
        return
    with keep_record(manifest, kept) as counts, complete(kept):
        found = _find(options, kept.sketches)
        if options.report is not None:
            _write_report(found, options)
        kept.write(options, found.keep)
        counts["rows"] = sum(found.keep)
        counts["copies left out"] = len(found.keep) - counts["rows"]


def _list_settings(options: argparse.Namespace) -> dict[str, Any]:
    """Return all that decides which rows stay, for the record of the run."""
    return {
        "inputs": [describe_input(name) for name in options.files],
        "kind": f"duplicates of {'jsonl' if options.jsonl else 'parquet'}",
        "field": options.field,
        "encoding": options.encoding,
        "keep other": options.keep_other,
        "similarity": options.similarity,
        "report": options.report,
    }


def _write_report(found: Duplicates, options: argparse.Namespace) -> None:
    """Write the report to its file, or to standard output."""
    is_named = not (options.jsonl or options.parquet)
    report = _format_report(found.copies, list(map(show_name, options.files)) if is_named else [])
    if options.report is None:
        sys.stdout.buffer.writelines(report)
    else:
        write_whole(options.report, b"".join(report))


def _format_report(copies: Iterable[Copy], places: Sequence[str]) -> Iterator[bytes]:
    """Yield a line of JSON for each text of a group; files have their name, rows their number from 0."""
    for copy in copies:
        record = copy._asdict()
        if places:
            record |= {key: places[record[key]] for key in ("row", "group", "kept")}
        yield json.dumps(record, ensure_ascii=False).encode(errors=ESCAPE) + b"\n"
