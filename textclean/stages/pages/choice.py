"""Which lines of a page stay, by their likelihoods and by what stands around them.

Leans towards keeping: what a likelihood leaves open, a line's neighbours decide in its favour.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from textclean.stages.pages.columns import find_shapes
from textclean.stages.pages.looks import LABELED, STAMPED
from textclean.stages.pages.programs import is_code
from textclean.stages.pages.scores import Scores
from textclean.stages.pages.titles import find_title
from textclean.text.prose import width_factor


def choose_lines(texts: Sequence[str], scores: Scores) -> list[bool]:
    """Say of each line whether it stays: all do where none is likely enough, or too little would stay for a text."""
    kept = [share >= scores.level for share in scores.likely]
    if True not in kept:
        return [True] * len(kept)
    keep_neighbors(scores, kept)
    keep_lead(scores, kept)
    if not is_enough(texts, kept):
        return [True] * len(kept)
    keep_gaps(texts, scores, kept)
    title = find_title(texts, scores.columns["kind"], kept)
    if title is not None:
        kept[title] = True
    return kept


def is_enough(texts: Sequence[str], kept: Sequence[bool]) -> bool:
    """Tell whether the lines that stay are enough of a page for the text on it."""
    stays = sum(len(text) for text, is_kept in zip(texts, kept, strict=True) if is_kept)
    return stays * width_factor("\n".join(texts)) >= LEAST_TEXT and stays >= LEAST_SHARE * sum(map(len, texts))


LEAST_TEXT: Final = 200
"""Characters of the author's text on a page at least: where less would stay, the page may be a list or a table, and
the sentence its footer's."""

LEAST_SHARE: Final = 0.03
"""Share of a page that the author's text is at least: of the bench's none has less. An index has a sentence or two."""


def keep_neighbors(scores: Scores, kept: list[bool]) -> None:
    """Let sentences, and lines of the same shape, next to lines that stay stay too, where they are not unlikely."""
    may = [share >= NEXT_TO_KEPT and known for share, known in zip(scores.likely, find_sentences(scores), strict=True)]
    shapes = find_shapes(scores.columns)
    for places, by in ((range(1, len(kept)), -1), (range(len(kept) - 2, -1, -1), 1)):
        for place in places:
            if kept[place + by] and not kept[place]:
                is_alike = shapes[place] == shapes[place + by] and 2 * scores.likely[place] >= scores.level
                kept[place] = may[place] or is_alike


def find_sentences(scores: Scores) -> list[bool]:
    """Say of each line whether it reads like a sentence."""
    rows = zip(*(scores.columns[name] for name in ("end", "words", "prose")), strict=True)
    return [prose > 0 or (end == 1 and words >= SENTENCE) for end, words, prose in rows]


SENTENCE: Final = 6
"""Words of a sentence that is worth keeping for its neighbour's sake."""

NEXT_TO_KEPT: Final = 200
"""Likelihood from which on, in thousandths, a sentence stays beside a line that does. On pages held out by site this
raises recall by 0.004 to 0.01 and leaves F1 where it is (within 0.003)."""


def keep_lead(scores: Scores, kept: list[bool]) -> None:
    """Let sentences shortly above the first line that stays be its lead, a share row or a photo between them."""
    sentences = find_sentences(scores)
    first = kept.index(True)
    for place in range(max(0, first - LEAD_ABOVE), first):
        kept[place] = sentences[place] and scores.likely[place] >= LEAD_LIKELY


LEAD_ABOVE: Final = 8
"""Lines above the first that stays in which a lead is looked for."""

LEAD_LIKELY: Final = 100
"""Likelihood of a lead at least, in thousandths. On pages held out by site, recall of English and other languages rises
by up to 0.005, and F1 falls by up to 0.003: a lost lead is worse than a line of furniture."""


def keep_gaps(texts: Sequence[str], scores: Scores, kept: list[bool]) -> None:
    """Let gaps between lines that stay be the author's where little speaks against them: code, cells, headings."""
    stays = [place for place, is_kept in enumerate(kept) if is_kept]
    for before, after in pairwise(stays):
        if after > before + 1 and is_inside(texts, scores, range(before + 1, after)):
            kept[before + 1 : after] = [True] * (after - before - 1)


def is_inside(texts: Sequence[str], scores: Scores, gap: range) -> bool:
    """Tell whether a gap may well be the author's: a program and its output, a few lines that no label names."""
    if SHARE_OF_CODE * sum(is_code(texts[i]) for i in gap) >= len(gap):
        return True
    if len(gap) <= SHORT_GAP and is_code(texts[gap.start - 1]):
        return True
    if any(LABELED <= scores.columns["kind"][i] < STAMPED and scores.likely[i] < LIKELY_LABEL for i in gap):
        return False
    likely = sum(scores.likely[i] for i in gap) / len(gap)
    enough = LIKELY_ENOUGH if len(gap) <= LONGEST_GAP else SHARE_OF_LEVEL * scores.level
    return likely >= enough and len(gap) <= LONGEST_TABLE


SHORT_GAP: Final = 2
"""Lines of a gap after code that may be its output."""

SHARE_OF_CODE: Final = 6
"""One in so many lines that must look like code in a gap of it: its output and its comments do not."""

LONGEST_GAP: Final = 6
"""Lines of a gap that stays where its lines are as likely as `LIKELY_ENOUGH`."""

LONGEST_TABLE: Final = 30
"""Lines of a gap at most: a timetable, a list of prices."""

LIKELY_ENOUGH: Final = 250
"""Mean likelihood, in thousandths, from which on the lines of a short gap stay."""

SHARE_OF_LEVEL: Final = 0.6
"""The same for longer gaps, as a share of the page's level. On pages held out by site, gaps raise recall by 0.005 to
0.015 and F1 of WCXB by 0.001, and cost F1 of news and of other languages' snippets up to 0.004."""

LIKELY_LABEL: Final = 200
"""Likelihood, in thousandths, from which on a label may be an author's heading."""
