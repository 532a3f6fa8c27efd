"""Runs of the command line: texts, rows of JSON and tables are read, cleaned in order and written.

Decides what is read and written when; how each is read and written stands in the modules below.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, closing
from functools import partial
from itertools import chain, islice, tee
from typing import TYPE_CHECKING, Any, TypeVar

from textclean.cleaning import clean, explain
from textclean.columns.bulk import clean_many, explain_many
from textclean.columns.files import FileError, read_text, show_name, write_whole
from textclean.columns.locks import hold
from textclean.columns.options import Options
from textclean.columns.outputs import Tell, begin, complete, keep_record
from textclean.columns.parquet import (
    PartFolder,
    add_field,
    check_column,
    find_compression,
    put_texts,
    read_batches,
    read_schema,
)
from textclean.columns.rejects import Rejects
from textclean.columns.rows import LineFile, Row, format_row, parse_row, read_lines, require_field
from textclean.columns.trail import Trail, write_summary
from textclean.columns.workers import CleaningError
from textclean.removals import Cleaning
from textclean.show.advice import find_advice, find_format_advice
from textclean.show.terminal import format_text, supports_color

if TYPE_CHECKING:
    from textclean.corpus.furniture import Furniture

T = TypeVar("T")


def run(options: Options, tell: Tell) -> None:
    """Do what the options ask for; raises FileError, CleaningError, OSError or ImportError where it cannot be done."""
    trail = Trail(options.removals)
    with ExitStack() as held:
        for name in (options.output, options.removals, options.rejects, options.summary_json):
            if name is not None:
                held.enter_context(hold(name))
        if options.jsonl:
            _run_rows(options, trail, tell)
        elif options.parquet:
            _run_table(options, trail, tell)
        else:
            _run_texts(options, trail, tell)
        if trail.tally.seen:
            _tell_summary(options, trail, tell)


def _tell_summary(options: Options, trail: Trail, tell: Tell) -> None:
    """Tell and write the figures, as asked."""
    if options.summary:
        tell(f"what was cleaned\n{trail.tally.conclude()}")
    if options.summary_json is not None:
        write_summary(trail.tally, options.summary_json)


def _clean(
    texts: Iterable[object], options: Options, sites: Iterable[object] | str | None = None
) -> Generator[Cleaning | str | None, None, None]:
    """Clean texts as the options say; where they are audited, yield all that is known of each."""
    furniture = None if options.furniture is None else read_furniture(options.furniture)
    sites = options.site if sites is None else sites
    if options.audits:
        return explain_many(
            texts,
            remove=options.remove,
            keep=options.keep,
            furniture=furniture,
            sites=sites,
            workers=options.workers,
            progress=options.progress,
        )
    cleaner = partial(_account, color=_is_colored(options)) if options.explain else clean
    return clean_many(
        texts,
        remove=options.remove,
        keep=options.keep,
        cleaner=cleaner,
        furniture=furniture,
        sites=sites,
        workers=options.workers,
        progress=options.progress,
    )


def _is_colored(options: Options) -> bool:
    return options.output is None and supports_color(sys.stdout)


def _account(text: str, *, color: bool, **options: Any) -> str:
    """Return the account of a text; the options are those of `explain`."""
    return format_text(explain(text, **options), color=color)


def _take(result: Cleaning | str | None, trail: Trail, row: int, page: object) -> str | None:
    """Return the clean text of a result; what is known beside it goes into the trail."""
    if isinstance(result, str):
        return result
    trail.add(row, row if page is None else page, result)
    return None if result is None else result.text


def _name(error: CleaningError, place: str) -> FileError:
    """Return an error that says where the text stands that could not be cleaned."""
    return FileError(f"{place}: {error.trouble}")


# --- texts ---


def _run_texts(options: Options, trail: Trail, tell: Tell) -> None:
    """Clean each file as one text; nothing is written before all are cleaned."""
    texts = [read_text(name, options.encoding) for name in options.files]
    for name, text in zip(options.files, texts, strict=True):
        advice = find_format_advice(text) or find_advice(text)
        if advice:
            tell(f"{show_name(name)}: {advice}")
    trail.open(0)
    with complete(trail):
        try:
            results = zip(options.files, _clean(texts, options), strict=True)
            cleaned = [_take(result, trail, row, name) for row, (name, result) in enumerate(results)]
        except CleaningError as error:
            raise _name(error, show_name(options.files[error.position])) from error
    data = "".join(f"{text}\n" for text in cleaned if text).encode()
    if options.output is not None:
        write_whole(options.output, data)
    else:
        sys.stdout.buffer.write(data)


# --- rows and tables, with a record to go on from ---


def _run_rows(options: Options, trail: Trail, tell: Tell) -> None:
    """Clean a field of each line of JSON."""
    rejects = Rejects(options.rejects)
    if options.output is None:
        rejects.open()
        with complete(rejects):
            for line in _clean_lines(options, trail, rejects, start=0):
                sys.stdout.buffer.write(line)
    else:
        output = LineFile(options.output)
        manifest = begin(output, options.list_settings(), resume=options.resume, tell=tell)
        if manifest is None:
            return
        with keep_record(manifest, output) as counts, complete(output, trail, rejects):
            trail.open(output.lines)
            rejects.open()
            counts["rows"] = output.lines
            for line in _clean_lines(options, trail, rejects, start=output.lines):
                output.write(line)
                counts["rows"] += 1
            counts["lines left out"] = rejects.count
    if rejects.count:
        kept = f"kept in {options.rejects}" if options.rejects else "name a file with --rejects to keep them"
        tell(f"lines that are no rows, left out: {rejects.count:,}; {kept}")


def _clean_lines(options: Options, trail: Trail, rejects: Rejects, *, start: int) -> Iterator[bytes]:
    """Yield the rows with their texts cleaned, from number *start* on."""
    pending: deque[Row] = deque()
    field = options.site_field
    found = _read_rows(options, rejects)
    for name, option in ((field, "--site-field"), (options.id, "--id")):
        found = found if name is None else require_field(found, name, option=option)
    unwritten = islice(found, start, None)
    rows, sites = _split_sites(_remember(unwritten, pending), options, lambda row: row.record.get(field or ""))
    texts = (row.text for row in rows)
    with closing(_clean(texts, options, sites)) as cleaned:
        try:
            for number, result in enumerate(cleaned, start):
                row = pending.popleft()
                page = row.record.get(options.id) if options.id else None
                yield format_row(row, _take(result, trail, number, page), into=options.into)
        except CleaningError as error:
            raise _name(error, pending[0].place) from error


def _read_rows(options: Options, rejects: Rejects) -> Iterator[Row]:
    """Yield the rows; lines that are none end the run, or go to the rejects."""
    for line in read_lines(options.files, options.encoding):
        try:
            row = parse_row(line, field=options.field, keep_other=options.keep_other)
        except FileError as error:
            if not options.skips:
                raise
            rejects.add(line, str(error))
        else:
            yield row


def _run_table(options: Options, trail: Trail, tell: Tell) -> None:
    """Clean a column of Parquet files."""
    assert options.output is not None
    schema = _read_schema(options)
    into = options.into or options.field
    compression = find_compression(options.files[0], like=options.field, into=options.into)
    schema = add_field(schema, field=options.field, into=into) if options.into else schema
    output = PartFolder(options.output, schema, compression)
    manifest = begin(output, options.list_settings(), resume=options.resume, tell=tell)
    if manifest is None:
        return
    with keep_record(manifest, output) as counts, complete(output, trail):
        trail.open(output.rows)
        for batch, texts in _clean_batches(options, trail, output):
            output.write(put_texts(batch, schema=schema, field=into, texts=texts))
        counts["rows"] = output.rows


def _read_schema(options: Options) -> Any:
    """Return the schema of the files; raises FileError where they lack a column that an option names."""
    schema, place = read_schema(options.files, field=options.field), options.files[0]
    if options.site_field is not None:
        read_schema(options.files, field=options.site_field, option="--site-field")
    if options.id is not None:
        check_column(schema, options.id, place=place, option="--id")
    if options.into is not None and options.into in schema.names:
        check_column(schema, options.into, place=place, option="--into")
    return schema


def _clean_batches(options: Options, trail: Trail, output: PartFolder) -> Iterator[tuple[Any, list[str | None]]]:
    """Yield the batches that are not written yet, each with its texts cleaned."""
    start = row = output.rows
    pending: deque[Any] = deque()
    unwritten = islice(read_batches(options.files), output.batches, None)
    field = options.site_field
    batches, columns = _split_sites(_remember(unwritten, pending), options, lambda batch: batch.column(field))
    texts = (value for batch in batches for value in batch.column(options.field))
    sites = None if columns is None else chain.from_iterable(columns)
    try:
        with closing(_clean(texts, options, sites)) as cleaned:
            for first in cleaned:
                batch = pending.popleft()
                results = [first, *islice(cleaned, batch.num_rows - 1)]
                pages = batch.column(options.id).to_pylist() if options.id else [None] * len(results)
                numbered = enumerate(zip(results, pages, strict=True), row)
                yield batch, [_take(result, trail, number, page) for number, (result, page) in numbered]
                row += len(results)
    except CleaningError as error:
        raise _name(error, f"row {start + error.position}") from error


def _split_sites(
    items: Iterator[T], options: Options, find_site: Callable[[T], object]
) -> tuple[Iterator[T], Iterator[Any] | None]:
    """Return the items again, and the site of each where a field names it; both are read in step."""
    if options.site_field is None:
        return items, None
    items, again = tee(items)
    return items, map(find_site, again)


def read_furniture(name: str) -> Furniture:
    """Read what was learned; raises FileError where the file holds anything else."""
    from textclean.corpus.furniture import Furniture
    from textclean.corpus.storage import FurnitureError

    try:
        return Furniture.load(name)
    except FurnitureError as error:
        message = f"{name}: {error}"
        raise FileError(message) from error


def _remember(items: Iterable[T], pending: deque[T]) -> Iterator[T]:
    """Yield items and put each in a queue, for when its result is there."""
    for item in items:
        pending.append(item)
        yield item
