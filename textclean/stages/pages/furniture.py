"""The author's text among everything else in the text of a whole page: menus, teasers, footers, other articles.

Acts only on texts that `gate` takes for page dumps. Which lines are likely the author's is for `scores` to say; here is
decided which of them stay, and how the others are named in `account`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final

from textclean.removals import Removal
from textclean.stages.pages.columns import find_shapes
from textclean.stages.pages.evidence import name_run
from textclean.stages.pages.gate import is_page_dump
from textclean.stages.pages.looks import LABELED, STAMPED, kind_of
from textclean.stages.pages.programs import is_code
from textclean.stages.pages.scores import Scores, score_units
from textclean.stages.pages.titles import find_title
from textclean.stages.pages.units import Units, read_units
from textclean.text.paragraphs import Paragraph
from textclean.text.prose import width_factor

SURE: Final = 1000
"""Likelihood of what is certainly the author's, in thousandths."""


def find_page_furniture(paragraphs: Sequence[Paragraph], *, kept_from: float | None = None) -> Iterator[Removal]:
    r"""Find everything that is not the author's in the text of a whole page.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> list(find_page_furniture(split_paragraphs("Home\nThe heron waits.")))
    []

    Texts that do not show themselves to be page dumps are left alone, and so are pages of which hardly anything would
    stay. *kept_from* is the likelihood, 0.0 to 1.0, from which on a line is kept; by default it is taken from the page:
    that from which on keeping a line raises the F1 it may expect, 0.25 to 0.5. Each removal's reason says what the text
    is, where that can be told, its evidence what it looks like and where it stands. Linear in the number of lines.

    Raises ValueError where *kept_from* is no likelihood.
    """
    if kept_from is not None and not 0.0 <= kept_from <= 1.0:
        message = f"expected kept_from from 0.0 to 1.0, got {kept_from!r}: leave it out to have it taken from the page"
        raise ValueError(message)
    if is_page_dump(paragraphs):
        yield from judge_page(paragraphs, kept_from=kept_from)


def judge_page(
    paragraphs: Sequence[Paragraph], bias: Sequence[float] = (), *, kept_from: float | None = None
) -> Iterator[Removal]:
    """Find what is not the author's in a text that is known to be a page's.

    *bias* is added to the log odds of each paragraph, where something besides the page speaks for or against it; of
    lines that one sentence runs across the weakest counts. A page of which nothing would stay is left alone.
    """
    units = read_units(paragraphs)
    if not units.texts:
        return
    scores = score_units(units, _weaken(units, bias) if bias else ())
    if kept_from is not None:
        scores = scores._replace(level=round(SURE * kept_from))
    kept = choose_lines(units.texts, scores)
    begin = 0
    for is_kept, run in groupby(kept):
        end = begin + len(list(run))
        if not is_kept:
            for places, reason, evidence in name_run(units.texts, scores.columns["kind"], kept, range(begin, end)):
                likely = max(scores.likely[places.start : places.stop])
                start, stop = units.blocks.start(places.start), units.blocks.end(places.stop - 1)
                yield Removal(start, stop, reason, evidence, round(1 - likely / SURE, 2))
        begin = end


def choose_lines(texts: Sequence[str], scores: Scores) -> list[bool]:
    """Say of each line whether it stays: all do where none is likely enough, or too little would stay for a text."""
    kinds = scores.columns["kind"]
    kept = [share >= scores.level and kind not in NEVER_KEPT for share, kind in zip(scores.likely, kinds, strict=True)]
    keep_neighbors(scores, kept)
    if not is_enough(texts, kept):
        return [True] * len(kept)
    keep_gaps(texts, scores, kept)
    title = find_title(texts, kinds, kept)
    if title is not None:
        kept[title] = True
    return kept


NEVER_KEPT: Final = frozenset(map(kind_of, ("SHARE", "NEWSLETTER", "LEGAL", "ADVERT", "COMMENT", "READ_MORE")))
"""Kinds of labels that are nobody's words on a page, wherever they stand; headings of lists may be an author's."""


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
    columns = scores.columns
    rows = zip(columns["end"], columns["words"], columns["prose"], strict=True)
    is_sentence = [prose > 0 or (end == 1 and words >= SENTENCE) for end, words, prose in rows]
    may = [share >= NEXT_TO_KEPT and known for share, known in zip(scores.likely, is_sentence, strict=True)]
    shapes = find_shapes(columns)
    for places in (range(1, len(kept)), range(len(kept) - 2, -1, -1)):
        by = -1 if places.step > 0 else 1
        for place in places:
            if kept[place + by] and not kept[place]:
                is_alike = shapes[place] == shapes[place + by] and 2 * scores.likely[place] >= scores.level
                kept[place] = (may[place] or is_alike) and columns["kind"][place] not in NEVER_KEPT


SENTENCE: Final = 6
"""Words of a sentence that is worth keeping for its neighbour's sake."""

NEXT_TO_KEPT: Final = 200
"""Likelihood from which on, in thousandths, a sentence stays beside a line that does. On pages held out by site this
raises recall by 0.004 to 0.01 and leaves F1 where it is (within 0.003)."""


def keep_gaps(texts: Sequence[str], scores: Scores, kept: list[bool]) -> None:
    """Let short gaps between lines that stay be the author's where nothing names them: code, cells, headings."""
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
    if len(gap) > LONGEST_GAP or any(LABELED <= scores.columns["kind"][i] < STAMPED for i in gap):
        return False
    return sum(scores.likely[i] for i in gap) >= LIKELY_ENOUGH * len(gap)


SHORT_GAP: Final = 2
"""Lines of a gap after code that may be its output."""

LONGEST_GAP: Final = 6
"""Lines of a gap that may stay without being code."""

LIKELY_ENOUGH: Final = 150
"""Mean likelihood, in thousandths, from which on the lines of a gap stay. On pages held out by site, gaps of up to six
lines raise recall by 0.005 to 0.015, F1 of WCXB by 0.001 to 0.002, and cost other languages' snippets up to 0.004."""

SHARE_OF_CODE: Final = 6
"""One in so many lines that must look like code in a gap of it: its output and its comments do not."""


def _weaken(units: Units, bias: Sequence[float]) -> list[float]:
    """Return for each block the bias of its paragraph that is nearest to none."""
    firsts = units.blocks.firsts
    return [min(bias[firsts[i] : firsts[i + 1]], key=abs) for i in range(len(units.texts))]
