"""The command `python -m textclean learn`: what files teach about sites, into one file.

Decides which rows are read; what is learned from them is for `textclean.corpus.furniture` to say.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from textclean.columns.files import find_clash, find_wrong_encoding, read_text
from textclean.columns.parquet import read_batches, read_schema
from textclean.columns.rows import Row, parse_row, read_lines, require_field
from textclean.corpus.furniture import Furniture


def main(arguments: Sequence[str]) -> int:
    """Learn what the arguments name, write it to a file, and return the exit status 0."""
    parser = make_parser()
    options = parser.parse_args(arguments)
    if options.site_field is not None and not (options.jsonl or options.parquet):
        parser.error("--site-field needs --jsonl or --parquet: for files give --site NAME")
    trouble = find_wrong_encoding(options.encoding) or find_clash([options.output], options.files)
    if trouble:
        parser.error(trouble)
    furniture = Furniture()
    read = read_rows if options.jsonl else read_tables if options.parquet else read_files
    for text, site in read(options):
        if text is not None:
            furniture.add(text, site)
    furniture.save(options.output)
    return 0


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the command."""
    parser = argparse.ArgumentParser(
        prog="textclean learn",
        description="Learn which lines stand on many pages of a site, for textclean --furniture.",
        epilog="Memory is bounded for each site. Learned files are merged by Furniture.merge, in Python.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="pages of the sites; - is standard input")
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="file for what is learned")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--jsonl", action="store_true", help="learn from a field of each line of JSON")
    kind.add_argument("--parquet", action="store_true", help="learn from a column of Parquet files")
    parser.add_argument("--field", default="text", metavar="NAME", help="field or column of texts; text by default")
    site = parser.add_mutually_exclusive_group()
    site.add_argument("--site-field", metavar="NAME", help="field or column of addresses or hosts")
    site.add_argument("--site", default="", metavar="NAME", help="address or host of all texts")
    parser.add_argument("--encoding", default="utf-8", metavar="NAME", help="of what is read; UTF-8 by default")
    return parser


def read_files(options: argparse.Namespace) -> Iterator[tuple[str | None, object]]:
    """Yield each file as one text, and its site."""
    for name in options.files:
        yield read_text(name, options.encoding), options.site


def read_rows(options: argparse.Namespace) -> Iterator[tuple[str | None, object]]:
    """Yield the text of each line of JSON, and its site."""
    lines = read_lines(options.files, options.encoding)
    rows: Iterator[Row] = (parse_row(line, field=options.field, keep_other=True) for line in lines)
    rows = require_field(rows, options.field, option="--field")
    field = options.site_field
    if field is None:
        yield from ((row.text, options.site) for row in rows)
    else:
        rows = require_field(rows, field, option="--site-field")
        yield from ((row.text, row.record.get(field)) for row in rows)


def read_tables(options: argparse.Namespace) -> Iterator[tuple[str | None, object]]:
    """Yield the texts of a column of Parquet files, and their sites."""
    read_schema(options.files, field=options.field)
    if options.site_field is not None:
        read_schema(options.files, field=options.site_field, option="--site-field")
    for batch in read_batches(options.files):
        texts = batch.column(options.field).to_pylist()
        sites = batch.column(options.site_field).to_pylist() if options.site_field else [options.site] * len(texts)
        yield from zip(texts, sites, strict=True)
