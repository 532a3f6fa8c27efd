"""Which lines of a page stay, by their likelihoods and by what stands around them.

Leans towards keeping: what a likelihood leaves open, a line's neighbours decide in its favour.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import Final, NamedTuple

from textclean.stages.pages.edges import NEVER_KEPT
from textclean.stages.pages.inline import keep_beginnings, keep_inside_sentences
from textclean.stages.pages.looks import kind_of
from textclean.stages.pages.neighbors import keep_alike, keep_around
from textclean.stages.pages.openings import find_opening, is_row
from textclean.stages.pages.own import keep_own
from textclean.stages.pages.papers import keep_authors, keep_papers
from textclean.stages.pages.posts import keep_posts
from textclean.stages.pages.records import keep_next_posts, keep_records
from textclean.stages.pages.references import keep_references
from textclean.stages.pages.scores import Scores
from textclean.stages.pages.sections import keep_between, keep_marked
from textclean.stages.pages.tables import keep_tables
from textclean.stages.pages.titles import find_title
from textclean.stages.pages.units import PICTURE, TENTHS, UNMARKED, Marked
from textclean.text.prose import TERMINAL, width_factor


def choose_lines(texts: Sequence[str], scores: Scores, marked: Marked = UNMARKED) -> bytearray:
    """Say of each line whether it stays: all do where no text reads like prose, or too little would stay for one.

    *marked* are the headings that the page's markup tells from other lines.
    """
    kinds, level = scores.columns["kind"], scores.level
    kept = bytearray([share >= level for share in scores.likely])
    for place in [place for place in compress(range(len(kept)), kept) if kinds[place] in NEVER_KEPT]:
        kept[place] = scores.likely[place] >= SURELY_SAID or _is_said(texts[place], kinds[place])
    keep_alike(scores, kept)
    if not has_prose(texts, scores.columns["prose"]) or not is_enough(texts, kept):
        return bytearray(b"\1" * len(kept))
    keep_records(texts, scores, kept)
    heading = keep_posts(texts, scores, kept)
    keep_around(texts, scores, kept)
    keep_tables(texts, scores, kept)
    keep_own(texts, scores, kept)
    keep_papers(texts, scores, kept)
    keep_references(texts, scores, kept)
    keep_between(marked.sections, kinds, kept)
    keep_next_posts(texts, scores, kept)
    keep_marked(texts, scores, kept)
    keep_inside_sentences(texts, kept)
    keep_beginnings(texts, scores, kept)
    title = find_title(texts, kinds, kept) if marked.title is None else marked.title
    if title is None and heading is not None and heading < kept.index(True):
        title = heading
    opening = find_opening(texts, scores.columns, kept) if title is None or is_row(texts[title]) else None
    for place in (place for place in (title, opening) if place is not None):
        kept[place] = 1
    keep_authors(texts, kept, kept.find(1) if title is None else title)
    linked = scores.columns["linked"]
    for place in [place for place, share in enumerate(linked) if share == PICTURE] if PICTURE in linked else ():
        kept[place] = 0  # its address is no word, and what it shows is said for those who do not see it
    return kept


def _is_said(text: str, kind: int) -> bool:
    """Tell whether a label is its author's all the same: a sentence that refers its readers on, a size or a price.

    >>> _is_said("See also the argv member.", READ_MORE), _is_said("75 in.", SHARE), _is_said("Copy", SHARE)
    (True, True, False)
    """
    return (kind == READ_MORE and text[-1] in TERMINAL) or (kind == SHARE and any(map(str.isdigit, text)))


READ_MORE: Final = kind_of("READ_MORE")
SHARE: Final = kind_of("SHARE")

SURELY_SAID: Final = 600
"""Likelihood, in thousandths, from which on a label is the author's, whatever it says. On the bench's pages, in sample,
106 of 144 lines with such a label are in the gold text from there on, and 114 of 221 below it."""


def has_prose(texts: Sequence[str], prose: Sequence[int]) -> bool:
    """Tell whether a line of a page reads like prose; below its copyright line stand notices, and no text.

    >>> has_prose(["Herons", "The heron waits.", "© The Lock"], [0, 2, 0])
    True
    >>> has_prose(["Herons", "© The Lock", "Write to us for leave to copy this."], [0, 0, 2])
    False
    """
    last = range(max(0, len(texts) - NOTICES), len(texts))
    return any(prose[: next((place for place in last if "©" in texts[place]), len(texts))])


NOTICES: Final = 12
"""Lines at the end of a page in which its copyright line stands. On pages held out by site F1 of WCXB moves by 0.0001
and -0.0002 for it; indexes of manuals, of which nothing but their notices would stay, stay whole."""


def is_enough(texts: Sequence[str], kept: Sequence[int]) -> bool:
    """Tell whether the lines that stay are enough of a page for the text on it."""
    stays = len("".join(compress(texts, kept)))
    if stays < LEAST_SHARE * len("".join(texts)):
        return False
    return stays >= LEAST_TEXT or stays * width_factor("\n".join(texts)) >= LEAST_TEXT


LEAST_TEXT: Final = 200
"""Characters of the author's text on a page at least: where less would stay, the page may be a list or a table, and
the sentence its footer's."""

LEAST_SHARE: Final = 0.03
"""Share of a page that the author's text is at least: of the bench's none has less. An index has a sentence or two."""


class Needed(NamedTuple):
    """What the lines of a text that may be a page's must show for it to be one."""

    certain: int
    """Lines that are certainly furniture, at least."""

    share: float
    """Share of the text in such lines, at least."""

    ends: int
    """Lines above the first that stays, and below the last, at least."""

    prose: float
    """Share of what stays that reads like prose, at least."""


BESIDE_LABELS: Final = Needed(10, 0.06, 1, 0.5)
"""What is needed of a text with a label of page chrome: the contact below a press release is four or five lines. Of 230
licences, manuals and other clean texts in which the gate finds a label the highest share is 0.046, a list of
copyrights; of 102 pages that it leaves alone 30 have more, and none of them is worse for it. Without the last two F1 of
pages held out by site is the same, within 0.0001, and lists of copyrights and of languages go."""

WITHOUT_LABELS: Final = Needed(30, 0.0, 5, 0.7)
"""The same where no table knows a label of the text: in other languages than the tables have. Of 48,290 authors' texts
of twelve lines and more, licences, manuals, sayings and help in forty languages, one shows as much, a page of a
manual in HTML; with three lines above and below, three texts more do. Of 426 pages of the bench whose letters were
exchanged, so that no table knows a word of them, and in which the gate finds nothing else, half do."""


def has_furniture(texts: Sequence[str], scores: Scores, needed: Needed) -> bool:
    """Tell whether a text that may be a page holds many lines that are certainly furniture."""
    is_linked = sum(share == TENTHS for share in scores.columns["linked"]) >= SOME_LINKED
    level = CERTAIN_AMONG_LINKS if is_linked else CERTAIN
    certain = [len(text) for text, likely in zip(texts, scores.likely, strict=True) if likely < level]
    return len(certain) >= needed.certain and sum(certain) >= needed.share * sum(map(len, texts))


def stands_apart(texts: Sequence[str], scores: Scores, kept: Sequence[int], needed: Needed) -> bool:
    """Tell whether what stays of a text that may be a page stands among the rest as an author's text does.

    Something stands above its first line and below its last, and it is prose for the most part.
    """
    flags = bytes(kept)
    below = len(flags) - flags[::-1].find(1)
    if min(flags.find(1), len(texts) - below) < needed.ends or sum(map(len, texts[below:])) < LEAST_BELOW:
        return False
    prose = sum(
        len(text) for text, stays, units in zip(texts, kept, scores.columns["prose"], strict=True) if stays and units
    )
    return prose >= needed.prose * sum(map(len, compress(texts, kept)))


CERTAIN: Final = 50
"""Likelihood, in thousandths, below which a line is certainly furniture."""

SOME_LINKED: Final = 5
CERTAIN_AMONG_LINKS: Final = 150
"""The same in a text of Markdown with so many lines that are links. Of 108 authors' texts with so many none has enough
lines below it to pass for a page, below 200 three have; of 226 pages that the gate leaves open, 151."""

LEAST_BELOW: Final = 30
"""Characters below the last line that stays, at least, in such a text."""
