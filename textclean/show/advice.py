"""Legal texts that are hardly what their sender meant: HTML, or the name of a page instead of its text.

Decides only what they look like; they are cleaned like any other text.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Sequence
from typing import Final

FEWEST_TAGS: Final = 8
"""Tags that a text must hold to look like HTML: a few stand in any article that quotes markup."""

TAG_SHARE: Final = 0.05
"""Share of the characters that must stand inside tags: tutorials on HTML stay under it, page sources are over 0.2."""

# Names of elements that nearly every page has; the length is bounded so that a "<" without a ">" costs no search.
TAG_RE: Final = re.compile(
    r"</?(?:a|article|b|body|br|div|em|footer|h[1-6]|head|header|html|i|iframe|img|input|li|link|main|meta|nav|ol|option"
    r"|p|script|section|span|strong|style|svg|table|tbody|td|th|title|tr|ul)(?:[\s/][^<>]{0,500})?>",
    re.IGNORECASE,
)

URL_RE: Final = re.compile(r"(?:https?|file|s3|gs)://\S+", re.IGNORECASE)
PATH_RE: Final = re.compile(
    r"[^\s<>|*?\"]{1,500}\.(?:txt|html?|xml|jsonl?|csv|tsv|parquet|md|pdf|docx?|warc|wet|gz|zst|zip)",
    re.IGNORECASE,
)

HTML_ADVICE: Final = (
    "this looks like HTML: textclean reads plain text; "
    "extract the text first, for example with inscriptis or trafilatura"
)
URL_ADVICE: Final = (
    "this looks like an address: textclean reads the text itself; download the page and extract its text first"
)
PATH_ADVICE: Final = (
    "this looks like the name of a file: textclean reads the text itself; "
    "read the file first, for example with Path(name).read_text(encoding='utf-8')"
)


def looks_like_html(text: str) -> bool:
    """Tell whether a text is a page's source rather than its text.

    >>> looks_like_html("<html><body><p>One.</p><p>Two.</p><p>Three.</p></body></html>")
    True

    An article that quotes a few tags is none:

    >>> looks_like_html("Put a <p> in front of each paragraph and </p> after it.")
    False

    Text in which every tag was escaped ("&lt;p&gt;") looks like HTML once it is normalised. Linear time.
    """
    tags = TAG_RE.findall(text)
    closed = any(tag.startswith("</") for tag in tags)  # "if a <b and c> d" is no markup
    return closed and len(tags) >= FEWEST_TAGS and sum(map(len, tags)) >= TAG_SHARE * len(text)


def find_advice(text: str) -> str:
    """Say in one sentence what to do instead where a text is a page's source, an address or a file's name; else "".

    >>> find_advice("pages/0001.html").partition(":")[0]
    'this looks like the name of a file'
    >>> find_advice("The heron waits.")
    ''
    """
    if URL_RE.fullmatch(text):
        return URL_ADVICE
    if PATH_RE.fullmatch(text):
        return PATH_ADVICE
    return HTML_ADVICE if looks_like_html(text) else ""


ROWS_ADVICE: Final = "this looks like lines of JSON: with --jsonl the text in each is cleaned"
TABLE_ADVICE: Final = (
    "this looks like a table (CSV or TSV): textclean reads plain text; "
    "read it with a library of tables, for example pandas, and clean a column"
)

FEWEST_LINES: Final = 5
"""Lines that a text must have at least to look like a table."""

FEWEST_CELLS: Final = 3
"""Cells that each line must have: many sentences have one comma, and many of them in a row have one each."""


def find_format_advice(text: str) -> str:
    r"""Say in one sentence what to do instead where a file is lines of JSON or a table; else "".

    >>> find_format_advice('{"id": 1, "text": "The heron"}\n{"id": 2, "text": "It waits."}\n').partition(":")[0]
    'this looks like lines of JSON'
    >>> find_format_advice("The heron waits.")
    ''

    Only the first lines are looked at.
    """
    lines = [line for line in text.split("\n", 2 * FEWEST_LINES)[: 2 * FEWEST_LINES] if line.strip()]
    if lines and all(map(_is_object, lines[:2])):
        return ROWS_ADVICE
    return TABLE_ADVICE if len(lines) >= FEWEST_LINES and any(_is_table(lines, mark) for mark in ",;\t") else ""


def _is_object(line: str) -> bool:
    """Tell whether a line is a JSON object."""
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _is_table(lines: Sequence[str], mark: str) -> bool:
    """Tell whether lines have as many cells as each other."""
    try:
        counts = {len(row) for row in csv.reader(lines, delimiter=mark)}
    except csv.Error:  # a cell over 128 KiB, a NUL
        return False
    return len(counts) == 1 and counts.pop() >= FEWEST_CELLS
