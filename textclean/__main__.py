"""The command line: `python -m textclean [FILE ...]`.

Decides what is read and written, and how trouble is told: on standard error, with exit status 2.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from importlib import import_module
from itertools import islice
from typing import Any, Final, TypeVar

from textclean.cleaning import clean, explain
from textclean.columns.bulk import clean_many
from textclean.columns.files import FileError, read_text, show_name, write_whole
from textclean.columns.parquet import PartFolder, read_batches, read_schema, replace_texts
from textclean.columns.rows import LineFile, Row, format_row, parse_row, read_lines
from textclean.columns.workers import CleaningError
from textclean.show.terminal import format_text, supports_color

INTERRUPTED: Final = 130
"""Exit status after Ctrl-C, as shells have it."""

BROKEN_PIPE: Final = 141
"""Exit status where the reader of standard output went away, as shells have it."""

COMMANDS: Final[dict[str, str]] = {}
"""Subcommands beside the cleaning of files, and the module whose `main(arguments)` runs each and returns the exit
status. A module is imported when its command is called. A file of such a name is given as "./NAME"."""

T = TypeVar("T")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status: 0, or 2 where something is wrong."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if given and given[0] in COMMANDS:
            status: int = import_module(COMMANDS[given[0]]).main(given[1:])
        else:
            status = _clean_as_asked(given)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains at its end
        return BROKEN_PIPE
    except KeyboardInterrupt:
        print("textclean: interrupted", file=sys.stderr)
        return INTERRUPTED
    except (FileError, CleaningError, RuntimeError, ImportError, OSError) as error:
        print(f"textclean: {_format_error(error)}", file=sys.stderr)
        return 2
    return status


def _clean_as_asked(arguments: Sequence[str]) -> int:
    """Run the default command: clean what the arguments name, and return the exit status 0."""
    options = _parse(arguments)
    clean_kind = _clean_rows if options.jsonl else _clean_table if options.parquet else _clean_files
    clean_kind(options)
    return 0


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; where they do not go together, say so and exit with status 2."""
    parser = _make_parser()
    options = parser.parse_args(arguments)
    options.files = options.files or ["-"]
    if options.workers < 1:
        parser.error(f"expected 1 worker or more, got --workers {options.workers}")
    if options.parquet and (options.output is None or "-" in options.files):
        parser.error("--parquet needs files to read, and -o OUT")
    if options.resume and (options.output is None or not (options.jsonl or options.parquet)):
        parser.error("--resume needs --jsonl or --parquet, and -o OUT")
    return options


def _format_error(error: Exception) -> str:
    """Return what is told of an error: for a file that cannot be opened its name first."""
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    return str(error)


def _make_parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="textclean",
        description="Take scraped text and remove what is not the author's.",
        epilog="Files that end in .gz or .zst are read and written compressed.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="what to clean; standard input by default")
    parser.add_argument("-o", "--output", metavar="OUT", help="write to OUT, which appears when it is complete")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--explain", action="store_true", help="write what would be removed, and why")
    kind.add_argument("--jsonl", action="store_true", help="clean a field of each line of JSON")
    kind.add_argument("--parquet", action="store_true", help="clean a column of Parquet files (needs -o)")
    parser.add_argument("--field", default="text", metavar="NAME", help="field or column of texts, by default text")
    parser.add_argument("--keep-other", action="store_true", help="pass rows of JSON without a text through")
    parser.add_argument("--resume", action="store_true", help="go on with the output of a run that did not end")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that clean; 1 by default")
    parser.add_argument("--progress", action="store_true", help="show a progress bar on standard error")
    return parser


def _clean(
    texts: Iterable[object], options: argparse.Namespace, cleaner: Callable[[str], str] = clean
) -> Generator[str | None, None, None]:
    """Clean texts as the options say."""
    return clean_many(texts, cleaner=cleaner, workers=options.workers, progress=options.progress)


def _clean_files(options: argparse.Namespace) -> None:
    """Clean each file as one text; nothing is written before all are cleaned."""
    texts = [read_text(name) for name in options.files]
    color = options.output is None and supports_color(sys.stdout)
    cleaner = partial(_account, color=color) if options.explain else clean
    try:
        cleaned = list(_clean(texts, options, cleaner))
    except CleaningError as error:
        raise _name(error, show_name(options.files[error.position])) from error
    data = "".join(f"{text}\n" for text in cleaned if text).encode()
    if options.output is not None:
        write_whole(options.output, data)
    else:
        sys.stdout.buffer.write(data)


def _account(text: str, *, color: bool) -> str:
    return format_text(explain(text), color=color)


def _name(error: CleaningError, place: str) -> FileError:
    """Return an error that says where the text stands that could not be cleaned."""
    return FileError(f"{place}: {error.trouble}")


def _clean_rows(options: argparse.Namespace) -> None:
    """Clean a field of each line of JSON."""
    if options.output is None:
        for line in _clean_lines(options, skip=0):
            sys.stdout.buffer.write(line)
        return
    with LineFile(options.output, resume=options.resume) as output:
        for line in _clean_lines(options, skip=output.lines):
            output.write(line)


def _clean_lines(options: argparse.Namespace, *, skip: int) -> Iterator[bytes]:
    """Yield the lines with their texts cleaned, but for the first *skip*."""
    lines = islice(read_lines(options.files), skip, None)
    rows = (parse_row(line, field=options.field, keep_other=options.keep_other) for line in lines)
    pending: deque[Row] = deque()
    texts = (row.text for row in _remember(rows, pending))
    with closing(_clean(texts, options)) as cleaned:
        try:
            for text in cleaned:
                yield format_row(pending.popleft(), text)
        except CleaningError as error:
            raise _name(error, pending[0].place) from error


def _clean_table(options: argparse.Namespace) -> None:
    """Clean a column of Parquet files."""
    schema = read_schema(options.files, field=options.field)
    with PartFolder(options.output, schema, resume=options.resume) as output:
        start = output.rows
        batches = islice(read_batches(options.files), output.batches, None)
        pending: deque[Any] = deque()
        texts = (value for batch in _remember(batches, pending) for value in batch.column(options.field))
        try:
            with closing(_clean(texts, options)) as cleaned:
                for text in cleaned:
                    batch = pending.popleft()
                    column = [text, *islice(cleaned, batch.num_rows - 1)]
                    output.write(replace_texts(batch, field=options.field, texts=column))
        except CleaningError as error:
            raise _name(error, f"row {start + error.position}") from error


def _remember(items: Iterable[T], pending: deque[T]) -> Iterator[T]:
    """Yield items and put each in a queue, for when its result is there."""
    for item in items:
        pending.append(item)
        yield item


if __name__ == "__main__":
    sys.exit(main())
