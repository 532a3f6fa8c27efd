"""How a cleaning is shown in a terminal: an account of figures, removals and shares.

Decides what a reader sees of a `Cleaning`, never what is removed. Whatever the text holds, it cannot steer a terminal.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Final, TextIO

from textclean.show.account import (
    EXCERPT,
    Share,
    ShownCleaning,
    count,
    count_removed,
    excerpt,
    name,
    percent,
    percent_alike,
    sum_shares,
    write_headline,
)
from textclean.show.advice import find_advice
from textclean.show.theme import find_ink
from textclean.text.words import count_words

MAX_LISTED: Final = 50
"""Removals that the account in a terminal lists, the largest; its figures count all."""

Paint = Callable[[str, str], str]
"""What sets a text off in a terminal, given the text and SGR codes, or leaves it as it is."""


def format_text(cleaning: ShownCleaning, *, color: bool = False) -> str:
    r"""Return the account of a cleaning for a terminal: figures, each removal with its ground, shares by reason.

    >>> from textclean import Cleaning, Removal
    >>> page = "404 Not Found\nThe heron waits."
    >>> print(format_text(Cleaning("The heron waits.", (Removal(0, 13, "error-preamble", "status line"),), page)))
    3 of 6 words kept (50.0 %), 1 removal
    <BLANKLINE>
    [0] error-preamble, 3 words, line 1
        Evidence: status line
        “404 Not Found”
    <BLANKLINE>
    Removed by reason  removals  words   share
      error-preamble          1      3  50.0 %

    The number in brackets is the one that `Cleaning.removed` takes. Of more than 50 removals the 50 largest are listed.
    With *color*, ANSI escape sequences set off the reasons and strike the excerpts through; see `supports_color`.
    Control characters, bidi controls and lone surrogates are written as "<U+202E>", so that no text steers a terminal.
    """
    sizes, kept = count_removed(cleaning), count_words(cleaning.text)
    paint = _paint if color else _leave
    head = paint(write_headline(cleaning, sum(sizes), kept), "1")
    advice = find_advice(cleaning.normalized)
    parts = [f"{head}\nNote: {advice}." if advice else head]
    largest = sorted(range(len(sizes)), key=lambda index: -sizes[index])[:MAX_LISTED]
    parts += [_format_removal(cleaning, index, sizes[index], paint) for index in sorted(largest)]
    if len(sizes) > MAX_LISTED:
        parts.append(f"The {MAX_LISTED} largest of {len(sizes):,} removals are listed; the shares count all.")
    if sizes:
        shares = sum_shares((r.reason, 1, size) for r, size in zip(cleaning.removals, sizes, strict=True))
        parts.append(format_shares(shares, kept + sum(sizes), paint=paint))
    return "\n\n".join(parts)


def supports_color(stream: TextIO) -> bool:
    """Tell whether to write ANSI colours to a stream: to a terminal, unless the environment has NO_COLOR or TERM=dumb.

    >>> import io
    >>> supports_color(io.StringIO())
    False
    """
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _paint(text: str, codes: str) -> str:
    return f"\x1b[{codes}m{text}\x1b[0m"


def _leave(text: str, _codes: str) -> str:
    return text


def _format_removal(cleaning: ShownCleaning, index: int, size: int, paint: Paint) -> str:
    """Return the lines about one removal: reason, figures, evidence, excerpt and where its kept copy stands."""
    removal = cleaning.removals[index]
    reason = paint(name(removal.reason), f"1;{find_ink(removal.reason).ansi}")
    place = _place(cleaning.normalized, removal.start, removal.end)
    lines = [f"[{index}] {reason}, {count(size, 'word')}, {place}"]
    if removal.evidence:
        lines.append(f"Evidence: {excerpt(removal.evidence, 2 * EXCERPT)}")
    lines.append(f"“{paint(excerpt(cleaning.normalized[removal.start : removal.end]), '9')}”")
    if removal.kept:
        copy = excerpt(cleaning.normalized[slice(*removal.kept)], EXCERPT // 2)
        alike = percent_alike(removal.score)
        lines.append(f"Kept copy: {_place(cleaning.normalized, *removal.kept)}, {alike}, “{copy}”")
    return "\n    ".join(lines)


def _place(text: str, start: int, end: int) -> str:
    """Return where a part of a text stands: its lines, counted from 1, or its characters where there is one line."""
    if "\n" not in text:
        return f"characters {start:,} to {end:,}"
    first = text.count("\n", 0, start) + 1
    last = first + text.count("\n", start, end)
    return f"line {first:,}" if first == last else f"lines {first:,} to {last:,}"


def format_table(*rows: Sequence[str]) -> list[str]:
    r"""Return rows as lines in columns, the first flush left and the others flush right.

    >>> print("\n".join(format_table(("reason", "words"), ("menu", "80"), ("caption", "9"))))
    reason   words
    menu        80
    caption      9
    """
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rest = widths[1:]
    return [
        "  ".join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], rest, strict=True))])
        for row in rows
    ]


def format_shares(shares: Sequence[Share], whole: int, *, paint: Paint = _leave) -> str:
    """Return a table of shares for a terminal, with percent of the `whole` number of words.

    >>> print(format_shares([Share("menu", 12, 80), Share("caption", 1, 9)], 200))
    Removed by reason  removals  words   share
      menu                   12     80  40.0 %
      caption                 1      9   4.5 %
    """
    head, *lines = format_table(
        ("Removed by reason", "removals", "words", "share"),
        *((f"  {name(s.reason)}", f"{s.removals:,}", f"{s.words:,}", percent(s.words, whole)) for s in shares),
    )
    codes = (str(find_ink(share.reason).ansi) for share in shares)
    return "\n".join([head, *map(paint, lines, codes)])
