"""The author's text among everything else in the text of a whole page: menus, teasers, footers, other articles.

Acts only on texts that `gate` takes for page dumps, or where it leaves that open and the likelihoods leave no doubt.
Which lines are likely the author's is for `scores` to say, which of them stay for `choice`, and how the others are
named for `evidence`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from textclean.removals import Removal
from textclean.stages.pages.choice import (
    BESIDE_LABELS,
    WITHOUT_LABELS,
    Needed,
    choose_lines,
    has_furniture,
    stands_apart,
)
from textclean.stages.pages.edits import find_edit_links
from textclean.stages.pages.evidence import name_runs
from textclean.stages.pages.gate import Verdict, judge_text
from textclean.stages.pages.scores import Scores, score_units
from textclean.stages.pages.units import PICTURE, Units, read_units
from textclean.text.fragments import Blocks, join_fragments
from textclean.text.paragraphs import Paragraph, Paragraphs, slice_paragraph

SURE: Final = 1000
"""Likelihood of what is certainly the author's, in thousandths."""

PICTURES: Final = "pictures on lines of their own, of which a reader of text sees the address"


def find_page_furniture(paragraphs: Sequence[Paragraph], *, kept_from: float | None = None) -> Iterator[Removal]:
    r"""Find everything that is not the author's in the text of a whole page.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> list(find_page_furniture(split_paragraphs("Home\nThe heron waits.")))
    []

    A text that does not show itself to be a whole page is left alone, but for edit links; so is a page of which hardly
    anything would stay. *kept_from* is the likelihood of being the author's, 0.0 to 1.0, from which on a line is kept;
    by default it is chosen for each page, between 0.25 and 0.5, so that the F1 that can be expected is highest. Each
    removal's reason says what the text is, where that can be told; its evidence says what it looks like and where it
    stands. Linear in the number of lines.

    Raises ValueError where *kept_from* is not within 0.0 to 1.0.
    """
    check_kept_from(kept_from)
    paragraphs, edits, sections = read_page(Paragraphs.of(paragraphs))
    yield from edits
    verdict = judge_text(paragraphs)
    if verdict is Verdict.PAGE:
        yield from judge_page(join_fragments(paragraphs), kept_from=kept_from, sections=sections)
    elif verdict in NEEDED:
        blocks = join_fragments(paragraphs)
        yield from judge_open_text(blocks, NEEDED[verdict], kept_from=kept_from, sections=sections)


NEEDED: Final[Mapping[Verdict, Needed]] = {Verdict.OPEN: BESIDE_LABELS, Verdict.BARE: WITHOUT_LABELS}
"""What is needed to take a text for a page's of which the gate leaves that open."""


def check_kept_from(kept_from: float | None) -> None:
    """Raise ValueError, with what to do instead, where a likelihood is not within 0.0 to 1.0."""
    if kept_from is not None and not 0.0 <= kept_from <= 1.0:
        message = f"expected kept_from from 0.0 to 1.0, got {kept_from!r}: leave it out to have it taken from the page"
        raise ValueError(message)


def read_page(paragraphs: Paragraphs) -> tuple[Paragraphs, list[Removal], list[int]]:
    """Return the lines of a page, removals of its edit links, and the places of the headings above these.

    Where all of it stands on one line, the lines are restored.
    """
    paragraphs, edits, sections = split_edit_links(paragraphs)
    if not paragraphs.is_line:
        return paragraphs, edits, sections
    from textclean.stages.pages.breaks import restore_lines  # most texts have line breaks

    return restore_lines(paragraphs), edits, []


def split_edit_links(paragraphs: Paragraphs) -> tuple[Paragraphs, list[Removal], list[int]]:
    """Return the paragraphs without a wiki's edit links, removals of these, and the places of the headings above them.

    They go before a page is judged: its model takes headings among them for a menu, and the text between for its end.
    """
    links = list(find_edit_links(paragraphs.texts))
    if not links:  # most texts
        return paragraphs, [], []
    left, done = paragraphs[:0], 0
    removals: list[Removal] = []
    sections: list[int] = []
    for first, end, offset in links:
        begin = paragraphs.starts[first] + offset
        removals.append(Removal(begin, paragraphs[end - 1].end, "furniture", "edit link"))
        left.extend(paragraphs[done:first])
        left.extend(Paragraphs.of(slice_paragraph(paragraphs[first], paragraphs.starts[first], begin)))
        sections.append(len(left) - 1)
        done = end
    left.extend(paragraphs[done:])
    return left, removals, sections


def judge_open_text(
    blocks: Blocks, needed: Needed, *, kept_from: float | None = None, sections: Sequence[int] = ()
) -> Iterator[Removal]:
    """Find what is not the author's in a text that may be a page's: nothing where its lines leave that open too."""
    units = mark_sections(read_units(blocks), sections)
    if units.texts:
        scores = _score(units, (), kept_from)
        if has_furniture(units.texts, scores, needed):
            kept = _choose(units, scores)
            if stands_apart(units.texts, scores, kept, needed):
                yield from _name_removals(units, scores, kept)


def mark_sections(units: Units, sections: Sequence[int]) -> Units:
    """Return the units with the headings of a wiki's sections marked, which are given by their places as paragraphs."""
    places = [bisect_right(units.blocks.firsts, section) - 1 for section in sections]
    return units._replace(marked=units.marked._replace(sections=places)) if places else units


def judge_page(
    blocks: Blocks, bias: Sequence[float] = (), *, kept_from: float | None = None, sections: Sequence[int] = ()
) -> Iterator[Removal]:
    """Find what is not the author's in a text that is known to be a page's.

    *bias* is added to the log odds of each block, where something besides the page speaks for or against it, and
    *sections* are the paragraphs that head a wiki's sections. A page of which nothing would stay is left alone.
    """
    units = mark_sections(read_units(blocks), sections)
    if units.texts:
        if len(bias) > len(units.texts):
            bias = _join_bias(bias, blocks, units)
        scores = _score(units, bias, kept_from)
        yield from _name_removals(units, scores, _choose(units, scores))


def _join_bias(bias: Sequence[float], blocks: Blocks, units: Units) -> list[float]:
    """Return what speaks for each unit, or against it, where links run across blocks: what is said of all of them."""
    places = {first: place for place, first in enumerate(blocks.firsts)}
    cuts = list(map(places.__getitem__, units.blocks.firsts))
    return [max(bias[start:end]) for start, end in pairwise(cuts)]


def _score(units: Units, bias: Sequence[float], kept_from: float | None) -> Scores:
    """Return how likely each line is the author's."""
    scores = score_units(units, bias)
    return scores if kept_from is None else scores._replace(level=round(SURE * kept_from))


def _choose(units: Units, scores: Scores) -> bytearray:
    """Say of each line whether it stays."""
    kept = choose_lines(units.texts, scores, units.marked)
    if units.blocks.paragraphs.is_line:
        from textclean.stages.pages.false_breaks import keep_within_sentences

        keep_within_sentences(units.texts, kept)
    return kept


def _name_removals(units: Units, scores: Scores, kept: bytearray) -> Iterator[Removal]:
    """Yield what does not stay, and why."""
    has_pictures = PICTURE in units.linked
    for places, reason, evidence in name_runs(units.texts, scores.columns["kind"], kept):
        if has_pictures and all(linked == PICTURE for linked in units.linked[places.start : places.stop]):
            evidence = PICTURES
        likely = max(scores.likely[places.start : places.stop])
        start, stop = units.blocks.start(places.start), units.blocks.end(places.stop - 1)
        yield Removal(start, stop, reason, evidence, _weigh_removal(likely))


@cache
def _weigh_removal(likely: int) -> float:
    """Return the score of a removal of lines that are so likely, in thousandths; a page has few such numbers."""
    return round(1 - likely / SURE, 2)
