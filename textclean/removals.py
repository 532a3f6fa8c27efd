"""What was removed and why: the types that every stage and every reader of the result shares.

How a result is shown, in a terminal and in a notebook, stands in `textclean.show`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from textclean.text.paragraphs import Paragraph

if TYPE_CHECKING:
    from textclean.text.alignment import Alignment


Reason = Literal[
    "advertisement",
    "boilerplate",
    "byline",
    "caption",
    "comments",
    "error-preamble",
    "footer",
    "furniture",
    "menu",
    "newsletter",
    "other-article",
    "repeated-block",
    "rolling-caption",
    "running-head",
    "share-row",
    "site-furniture",
    "tags",
    "teaser",
    "user-phrase",
]
"""The reasons that the stages of this package give; a stage of your own may give any other."""


class Removal(NamedTuple):
    """A part of the normalised text that does not belong to the article, and the ground for saying so.

    >>> removal = Removal(0, 13, "error-preamble", "status line")
    >>> "404 Not Found Title"[removal.start : removal.end]
    '404 Not Found'
    """

    start: int
    """Offset of the first removed character in `Cleaning.normalized`, in characters."""

    end: int
    """Offset after the last removed character in `Cleaning.normalized`, in characters."""

    reason: str
    """What the text is: a `Reason`, or what a stage of your own calls it."""

    evidence: str
    """What gave it away: the name of the rule, the features that weighed most, the place of the kept copy."""

    score: float = 1.0
    """How strong the evidence is, 0.0 to 1.0, in the measure of the stage; two stages' scores do not compare.

    For a repeat, its similarity to the copy that stays. In whole pages, 1.0 less the likelihood of being the author's,
    of the line that is likeliest to be. For an error message or boilerplate, its evidence as a share of twice what is
    enough, 1.0 at most. For captions, the share of their lines that go. For a phrase of yours, 1.0.
    """

    kept: tuple[int, int] | None = None
    """For a repeat, start and end of the copy that stays, in `Cleaning.normalized`; else None."""


Stage = Callable[[Sequence[Paragraph]], Iterable[Removal]]
"""A callable that is given the paragraphs still there, in order, and points at what should go.

The offsets of its removals are those of the paragraphs (`Paragraph.start`, `Paragraph.end`)."""


@dataclass(frozen=True, slots=True)
class Cleaning:
    r"""The result of `textclean.explain`: the clean text, the text it was taken from, and every removal.

    `kept` and `removals` together are the whole of `normalized`, white space between paragraphs aside.
    Printing it gives a readable account; in a notebook it shows the page with the removals struck through.

    >>> Cleaning("Title", (Removal(0, 13, "error-preamble", "status line"),), "404 Not Found\nTitle").removed(0)
    '404 Not Found'
    """

    text: str
    """What is left: the same string that `textclean.clean` returns."""

    removals: tuple[Removal, ...]
    """What was taken away, in the order of the text; removals never overlap."""

    normalized: str
    """The whole text after `textclean.normalize`; the offsets of the removals point into it."""

    error_page: bool = False
    """True where the text was an error page and nothing else, so that `text` is empty."""

    status: int | None = None
    """The HTTP status code that a removed error message names (400 to 599), where it names one."""

    raw: str | None = field(default=None, repr=False, compare=False)
    """The text as it came; None in a cleaning that was not made by `explain`."""

    _alignments: tuple[Alignment, Alignment] | None = field(default=None, init=False, repr=False, compare=False)

    def locate(self, start: int, end: int) -> tuple[int, int]:
        r"""Return where a part of `text` stood in the text as it came: the smallest stretch that holds all of it.

        >>> from textclean import explain
        >>> page = "404 Not Found\r\nThe requested URL was not found on this server.\r\nJos\u00c3\u00a9's  heron"
        >>> cleaning = explain(page)
        >>> start, end = cleaning.locate(0, 6)
        >>> cleaning.text[0:6], page[start:end]
        ("José's", "JosÃ©'s")

        For those who align annotations: exact where nothing was repaired, and where a character was, the place of all
        that it stands for. Offsets are in characters. The first call compares the texts, later ones look up. Without
        `raw` the offsets are those in `normalized`. Raises ValueError where the part is not within `text`.
        """
        _check_part(start, end, self.text)
        return self.locate_normalized(*self._align()[0].locate(start, end))

    def locate_normalized(self, start: int, end: int) -> tuple[int, int]:
        r"""Return where a part of `normalized`, for example a removal, stood in the text as it came.

        >>> cleaning = Cleaning("Title", (Removal(0, 4, "menu", "short line"),), "Home\nTitle", raw="\n Home\nTitle")
        >>> cleaning.locate_normalized(0, 4)
        (2, 6)

        As `locate`, which takes a part of `text`.
        """
        _check_part(start, end, self.normalized)
        return self._align()[1].locate(start, end)

    @property
    def repaired(self) -> int:
        """Characters of `normalized` that stand where there were others: mojibake and entities, put right.

        >>> from textclean import explain
        >>> explain("Eels &amp; herons").repaired
        1
        """
        return 0 if self.raw in (None, self.normalized) else self._align()[1].count_repaired()

    def _align(self) -> tuple[Alignment, Alignment]:
        """Return the alignments of `text` with `normalized`, and of that with the text as it came; made once."""
        if self._alignments is None:
            from textclean.text.alignment import align, align_kept

            ends = [0, *(removal.end for removal in self.removals)]
            starts = [*(removal.start for removal in self.removals), len(self.normalized)]
            kept = align_kept(self.text, zip(ends, starts, strict=True), self.normalized)
            raw = self.normalized if self.raw is None else self.raw
            object.__setattr__(self, "_alignments", (kept, align(raw, self.normalized)))  # frozen, but not in public
        assert self._alignments is not None
        return self._alignments

    def removed(self, index: int) -> str:
        r"""Return the text of removal number `index`, counted from 0; raises IndexError where there is none.

        >>> Cleaning("Title", (Removal(0, 4, "menu", "short line"),), "Home\nTitle").removed(0)
        'Home'
        """
        removal = self.removals[index]
        return self.normalized[removal.start : removal.end]

    def __repr__(self) -> str:
        """Return the figures in one line: `str` gives the account."""
        from textclean.text.words import count_words

        kept, removed = count_words(self.text), sum(count_words(self.removed(i)) for i in range(len(self.removals)))
        number = len(self.removals)
        return f"Cleaning({kept:,} of {kept + removed:,} words kept, {number:,} removal{'s' * (number != 1)})"

    def __str__(self) -> str:
        """Return the account that `print(explain(page))` shows: figures, each removal with its ground, shares."""
        from textclean.show.terminal import format_text  # rarely needed: imported when it is

        return format_text(self)

    def _repr_html_(self) -> str:
        """Return the page as HTML with its removals struck through; notebooks call this."""
        from textclean.show.html import format_html

        return format_html(self)


def _check_part(start: int, end: int, text: str) -> None:
    """Raise ValueError where a part is not within a text."""
    if not 0 <= start <= end <= len(text):
        message = f"expected a part within 0 to {len(text)}, got {start} to {end}: give offsets in characters"
        raise ValueError(message)
