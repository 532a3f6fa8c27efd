"""The options of the command line: what they are called, and which go together.

Decides nothing about how they are carried out; that is `textclean.columns.runs`.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from textclean.columns.files import find_clash, find_wrong_encoding, read_text
from textclean.columns.manifest import describe_input
from textclean.version import VERSION

EPILOG = (
    "Other commands: textclean learn learns which lines stand on many pages of a site, for --furniture; textclean "
    "duplicates finds texts that are copies; each has its own --help. "
    "Files that end in .gz, .bz2, .xz or .zst are read and written compressed; names such as s3://bucket/pages.jsonl "
    "need fsspec (pip install 'textclean[fsspec]'). Exit status: 0, or 2 where something is wrong."
)


class Options(argparse.Namespace):
    """What the command line asks for; the fields are described in its help."""

    files: list[str]
    output: str | None
    explain: bool
    jsonl: bool
    parquet: bool
    field: str
    into: str | None
    id: str | None
    encoding: str
    remove_file: str | None
    keep_file: str | None
    remove: list[str]
    keep: list[str]
    furniture: str | None
    site_field: str | None
    site: str | None
    keep_other: bool
    on_error: str
    rejects: str | None
    resume: bool
    removals: str | None
    summary: bool
    summary_json: str | None
    workers: int
    progress: bool

    @property
    def audits(self) -> bool:
        """Whether more than the clean text is wanted of each cleaning."""
        return bool(self.removals or self.summary or self.summary_json)

    @property
    def skips(self) -> bool:
        """Whether lines that are no rows are left out."""
        return self.on_error == "skip" or self.rejects is not None

    def list_settings(self) -> dict[str, Any]:
        """Return all that decides what a row becomes, for the record of the run."""
        return {
            "inputs": [describe_input(name) for name in self.files],
            "kind": "jsonl" if self.jsonl else "parquet",
            "field": self.field,
            "into": self.into,
            "id": self.id,
            "encoding": self.encoding,
            "remove": self.remove,
            "keep": self.keep,
            "furniture": describe_input(self.furniture) if self.furniture else None,
            "site field": self.site_field,
            "site": self.site,
            "keep other": self.keep_other,
            "removals": self.removals,
        }


def parse_options(arguments: Sequence[str]) -> Options:
    """Read the arguments; where they do not go together, say so and exit with status 2."""
    parser = make_parser()
    options = parser.parse_args(arguments, namespace=Options())
    options.files = options.files or ["-"]
    trouble = find_trouble(options)
    if trouble:
        parser.error(trouble)
    options.remove, options.keep = map(read_phrases, (options.remove_file, options.keep_file))
    return options


def find_trouble(options: Options) -> str | None:
    """Return what is wrong with the options, or None."""
    rows = options.jsonl or options.parquet
    outputs = options.output, options.removals, options.rejects, options.summary_json
    clash = find_clash(outputs, [*options.files, options.furniture, options.remove_file, options.keep_file])
    troubles = {
        f"expected 1 worker or more, got --workers {options.workers}": options.workers < 1,
        "--parquet needs files to read, and -o OUT": options.parquet and (not options.output or "-" in options.files),
        "--resume needs --jsonl or --parquet, and -o OUT": options.resume and not (rows and options.output),
        "--into and --id need --jsonl or --parquet": (options.into or options.id) is not None and not rows,
        "--site-field needs --jsonl or --parquet: for files give --site NAME": options.site_field is not None
        and not rows,
        "--furniture FILE and --site-field NAME or --site NAME need each other": (options.furniture is None)
        != (options.site_field is None and options.site is None),
        "--on-error and --rejects need --jsonl": options.skips and not options.jsonl,
        "--removals needs -o OUT": options.removals is not None and options.output is None,
        "--explain goes with no audit: leave out --removals and --summary": options.explain and options.audits,
    }
    trouble = next((trouble for trouble, is_there in troubles.items() if is_there), None)
    return trouble or find_wrong_encoding(options.encoding) or clash


def read_phrases(name: str | None) -> list[str]:
    """Read phrases from a file, one a line; blank lines and lines that begin with "#" are none, and so is no file."""
    if name is None:
        return []
    lines = map(str.strip, read_text(name).removeprefix("\ufeff").split("\n"))
    return [line for line in lines if line and not line.startswith("#")]


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="textclean",
        usage="textclean [OPTION ...] [FILE ...]",
        description="Take scraped text and remove what is not the author's.",
        epilog=EPILOG,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="what to clean; standard input by default")
    parser.add_argument("--version", action="version", version=f"textclean {VERSION}")
    parser.add_argument("-o", "--output", metavar="OUT", help="write to OUT, which appears when it is complete")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--explain", action="store_true", help="write what would be removed, and why")
    kind.add_argument("--jsonl", action="store_true", help="clean a field of each line of JSON")
    kind.add_argument("--parquet", action="store_true", help="clean a column of Parquet files (needs -o)")
    _add_cleaning(parser.add_argument_group("what is cleaned, and how"))
    _add_trouble(parser.add_argument_group("long runs"))
    _add_audit(parser.add_argument_group("audit"))
    return parser


def _add_cleaning(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--remove", dest="remove_file", metavar="FILE", help="lines like these, one a line, go")
    group.add_argument("--keep", dest="keep_file", metavar="FILE", help="lines like these, one a line, stay")
    group.add_argument("--furniture", metavar="FILE", help="what textclean learn has learned of the sites of the texts")
    site = group.add_mutually_exclusive_group()
    site.add_argument("--site-field", metavar="NAME", help="field or column of addresses or hosts, for --furniture")
    site.add_argument("--site", metavar="NAME", help="address or host of all texts, for --furniture")
    group.add_argument("--field", default="text", metavar="NAME", help="field or column of texts; text by default")
    group.add_argument("--into", metavar="NAME", help="field or column for the clean text; the raw one stays")
    group.add_argument("--encoding", default="utf-8", metavar="NAME", help="of what is read; UTF-8 by default")


def _add_trouble(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--resume", action="store_true", help="go on with the output of a run that did not end")
    group.add_argument("--keep-other", action="store_true", help="pass rows of JSON without a text through")
    group.add_argument(
        "--on-error", choices=["stop", "skip"], default="stop", help="at a line that is no row; stop by default"
    )
    group.add_argument("--rejects", metavar="FILE", help="skip lines that are no rows, and keep them here, with why")
    group.add_argument("--workers", type=int, default=1, metavar="N", help="processes that clean; 1 by default")
    group.add_argument("--progress", action="store_true", help="show a progress bar on standard error")


def _add_audit(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--removals", metavar="FILE", help="write one row a removal, as JSON lines or .parquet")
    group.add_argument("--id", metavar="NAME", help="field or column that names a row there")
    group.add_argument("--summary", action="store_true", help="say on standard error what went, and why")
    group.add_argument("--summary-json", metavar="FILE", help="write the same figures as JSON")
