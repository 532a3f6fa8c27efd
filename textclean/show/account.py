"""What an account says: its figures, its excerpts, and the characters that it writes out.

Decides how a number, a share and a stretch of text are put in words; where they stand is decided in `textclean.show`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Final, NamedTuple, Protocol

from textclean.text.words import count_words

MAX_REASONS: Final = 20
"""Reasons that a list of shares names, the largest; the others are added up in one line."""

EXCERPT: Final = 72
"""Characters of an excerpt: with its indent and its quotation marks one line of a terminal."""

# What could break a line, steer a terminal or turn the reading direction: controls other than tab and line feed, bidi
# marks and controls, line and paragraph separators, byte-order marks, interlinear annotation, lone surrogates.
UNPRINTABLE_RE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


class ShownRemoval(Protocol):
    """What is shown of a removal; `textclean.removals.Removal` has it all."""

    @property
    def start(self) -> int:
        """Offset of its first character in the normalised text."""

    @property
    def end(self) -> int:
        """Offset after its last character in the normalised text."""

    @property
    def reason(self) -> str:
        """What the text is."""

    @property
    def evidence(self) -> str:
        """What gave it away."""

    @property
    def score(self) -> float:
        """How sure that is, 0.0 to 1.0; for a repeat, its similarity to the copy that stays."""

    @property
    def kept(self) -> tuple[int, int] | None:
        """Start and end of the copy that stays, for a repeat."""


class ShownCleaning(Protocol):
    """What is shown of a cleaning; `textclean.removals.Cleaning` has it all."""

    @property
    def text(self) -> str:
        """What is left."""

    @property
    def removals(self) -> Sequence[ShownRemoval]:
        """What was taken away, in the order of the text."""

    @property
    def normalized(self) -> str:
        """The whole text, into which the offsets point."""

    @property
    def error_page(self) -> bool:
        """Whether the text was an error page and nothing else."""

    @property
    def status(self) -> int | None:
        """The HTTP status code that a removed error message names."""

    @property
    def repaired(self) -> int:
        """Characters that stand where there were others."""


class Share(NamedTuple):
    """What one reason took away."""

    reason: str
    """The reason of the removals, or "others" for all that a list does not name."""

    removals: int
    """Number of removals."""

    words: int
    """Words in the removed texts."""


def make_visible(text: str) -> str:
    r"""Write controls, bidi controls and lone surrogates as "<U+202E>"; leave everything else, tabs and line feeds too.

    >>> make_visible("\x1b[31mred \u202eder\ud800")
    '<U+001B>[31mred <U+202E>der<U+D800>'
    """
    return UNPRINTABLE_RE.sub(lambda match: f"<U+{ord(match[0]):04X}>", text)


def excerpt(text: str, width: int = EXCERPT) -> str:
    """Return a text on one line; of one longer than `width` characters, both ends.

    >>> excerpt("The heron waits for hours, and the fish forget.", 30)
    'The heron waits … forget.'
    """
    if len(text) <= 8 * width:
        text = " ".join(text.split())
        if len(text) <= width:
            return make_visible(text)
    at_end = width // 3
    head = " ".join(text[: 4 * width].split())[: width - at_end - 2]
    tail = " ".join(text[-4 * width :].split())[-at_end - 2 :]
    space = head.rfind(" ", len(head) - 12)  # whole words, where one ends nearby
    head = head[:space] if space > 0 else head[:-1]
    return make_visible(f"{head} … {tail[tail.find(' ', 0, 12) + 1 :]}")


def name(reason: str) -> str:
    """Return a reason as it is shown: on one line, of 40 characters at most."""
    return excerpt(reason, 40)


def count(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> count(1, "word"), count(1200, "word")
    ('1 word', '1,200 words')
    """
    return f"{number:,} {noun}{'s' * (number != 1)}"


def percent(part: int, whole: int) -> str:
    """Return a share in percent; of nothing, 0.0.

    >>> percent(1, 3), percent(0, 0)
    ('33.3 %', '0.0 %')
    """
    return f"{100 * part / whole if whole else 0:.1f} %"


def percent_alike(similarity: float) -> str:
    """Return how alike a repeat and its copy are; rounded down, so that only the same is the same.

    >>> percent_alike(0.999), percent_alike(1.0)
    ('99 % alike', 'word for word')
    """
    return "word for word" if similarity >= 1.0 else f"{int(100 * similarity)} % alike"


def count_removed(cleaning: ShownCleaning) -> list[int]:
    """Return the number of words in each removal, in order.

    >>> from textclean import Cleaning, Removal
    >>> count_removed(Cleaning("Title", (Removal(0, 13, "error-preamble", "status line"),), "404 Not Found Title"))
    [3]
    """
    return [count_words(cleaning.normalized[removal.start : removal.end]) for removal in cleaning.removals]


def sum_shares(parts: Iterable[tuple[str, int, int]]) -> list[Share]:
    """Add up removals and words by reason, the largest first; from the twentieth on, reasons become "others".

    >>> sum_shares([("menu", 1, 2), ("caption", 1, 1), ("menu", 1, 2)])
    [Share(reason='menu', removals=2, words=4), Share(reason='caption', removals=1, words=1)]
    """
    totals: dict[str, tuple[int, int]] = {}
    for reason, removals, words in parts:
        before = totals.get(reason, (0, 0))
        totals[reason] = before[0] + removals, before[1] + words
    shares = [Share(reason, *total) for reason, total in totals.items()]
    shares.sort(key=attrgetter("words", "removals"), reverse=True)
    if len(shares) > MAX_REASONS:
        rest = shares[MAX_REASONS - 1 :]
        shares[MAX_REASONS - 1 :] = [Share("others", sum(s.removals for s in rest), sum(s.words for s in rest))]
    return shares


def write_headline(cleaning: ShownCleaning, removed: int, kept: int) -> str:
    """Return the figures of a cleaning in one line, given the numbers of words that were removed and kept.

    >>> from textclean import Cleaning, Removal
    >>> write_headline(Cleaning("Title", (Removal(0, 13, "menu", ""),), "404 Not Found Title"), 3, 1)
    '1 of 4 words kept (25.0 %), 1 removal'
    """
    repaired = f"; {count(cleaning.repaired, 'character')} repaired" if cleaning.repaired else ""
    if not cleaning.removals:
        return f"Nothing removed: {count(kept, 'word')} kept{repaired}"
    words = f"{kept:,} of {count(kept + removed, 'word')} kept ({percent(kept, kept + removed)})"
    line = f"{words}, {count(len(cleaning.removals), 'removal')}"
    if cleaning.error_page:
        line += f"; an error page and nothing else{f' (HTTP {cleaning.status})' if cleaning.status else ''}"
    elif cleaning.status:
        line += f"; an HTTP {cleaning.status} message removed"
    return line + repaired
