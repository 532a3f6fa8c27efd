"""What the other pages of a site say of one: on how many of them each line stands, and what follows for the page.

Decides which lines are evidence for the page model, which may go by themselves, and which parts of the page are whole.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import compress, groupby
from math import ceil
from typing import Final, NamedTuple, TypeVar

from textclean.corpus.hashes import OFTEN, find_hashes
from textclean.removals import Removal
from textclean.stages.pages.furniture import judge_page
from textclean.stages.pages.gate import is_page_dump
from textclean.text.paragraphs import Blocks, Paragraph, join_fragments
from textclean.text.prose import measure_prose, width_factor

REASON: Final = "site-furniture"

SHARE: Final = 0.3
"""Share of a site's pages from which on a line is evidence; with .2, F1 of pages with one to eleven siblings is .003
lower."""

FEWEST: Final = 3
"""Pages on which such a line stands at least; with 2, one to four siblings lose more words than they save."""

CERTAIN_SHARE: Final = 0.5
"""Share from which on a line parts the page, and may go by itself; with .7, F1 of news pages is .008 lower."""

FEWEST_CERTAIN: Final = 3
"""Pages on which such a line stands at least: two pages may list the same things."""

FEWEST_MIXED: Final = 10
"""Pages on which a line is evidence at least where nobody said which pages are of one site; by eye."""

AGAINST: Final = -1.5
"""Log odds that a line of many pages loses in the page model; -3 loses more words, -1 leaves more furniture."""

ISOLATED: Final = 2
"""Lines in a row that may stand on many pages and be an author's: headings such as "Ingredients" and "Method"."""

ENOUGH_LINES: Final = 10
"""Different certain lines, none of them isolated, from which on a text is a page; 6 to 20 make no difference."""

MOSTLY_CERTAIN: Final = 0.5
"""Share of its lines that must be certain where the page model is to judge a page that no label shows to be one.
Without such a limit manuals lose 1.5 times as many words."""

OWN_SHARE: Final = 0.3
"""Share of a part between certain lines that the page model keeps, from which on it is the author's whole; without
such parts F1 of manuals is .005 to .013 lower, and their lost words 1.7 times as many."""

MAIN_SHARE: Final = 0.5
"""Share of all that varies from which on a part is the author's, whatever the page model says."""

FEWEST_FOR_MAIN: Final = 5
"""Pages of a site from which on that is so."""

OFTEN_LABELED: Final = 10
"""Times that a line may stand on a page that labels show to be one: a list of goods has a button for each. With
`OFTEN`, F1 of shops is .004 lower, without a limit manuals lose 7 times as many words in bs4's text."""

REPEATED_PROSE: Final = 0.3
"""Share of a page's prose in certain lines from which on its site repeats its author, as reference manuals do: where no
label shows the page to be one, prose is no evidence then. Without it they lose 1.4 times as many words, with .5 1.1."""

T = TypeVar("T")


class KnownLines(NamedTuple):
    """On how many of a site's pages each line stands that stands on `FEWEST` or more."""

    site: str
    """What the site is called; "" where nobody said which pages are of one site."""

    pages: int
    """The pages that were compared, copies of one article counted once."""

    counts: Mapping[int, int]
    """The number of pages by the hash of the line."""

    recurring: Collection[int]
    """Lines of which pages are built: signs of a program's code, "New in version 3", a notice under every entry."""

    checksums: Collection[int]
    """The upper halves of the hashes, by which most lines of a page are passed over."""

    @property
    def least(self) -> int:
        """The number of pages from which on a line is evidence."""
        return max(FEWEST if self.site else FEWEST_MIXED, ceil(SHARE * self.pages))

    @property
    def least_certain(self) -> int:
        """The number of pages from which on a line is certain; none is where nobody said of which site it is."""
        return max(FEWEST_CERTAIN, ceil(CERTAIN_SHARE * self.pages)) if self.site else self.pages + 1

    def find(self, texts: Sequence[str], *, is_labeled: bool) -> list[int]:
        """Return on how many pages each of these lines stands; 0 for those on one at most, and for building blocks.

        Those are lines that recur on this page or, where no label shows it to be one, on others.
        """
        times = Counter(texts)
        blocks, most = ((), OFTEN_LABELED) if is_labeled else (self.recurring, OFTEN)
        on = [0] * len(texts)
        for place, line in find_hashes(texts, self.checksums):
            if times[texts[place]] <= most and line not in blocks:
                on[place] = self.counts.get(line, 0)
        return on

    def describe(self, on: Sequence[int]) -> str:
        """Say in words on how many pages lines stand.

        >>> KnownLines("example.org", 64, {}, (), ()).describe([41])
        'stands on 41 of 64 pages of example.org'
        >>> KnownLines("", 64, {}, (), ()).describe([12, 41])
        'each line stands on 12 to 41 of 64 pages of unknown sites'
        """
        fewest, most = min(on), max(on)
        number = f"{most}" if fewest == most else f"{fewest} to {most}"
        verb = "stands" if len(on) == 1 else "each line stands"
        return f"{verb} on {number} of {self.pages} pages of {self.site or 'unknown sites'}"


def find_site_furniture(
    paragraphs: Sequence[Paragraph], *, known: KnownLines, kept_from: float | None = None
) -> Iterator[Removal]:
    """Find what is not the author's on a page, knowing on how many of its site's pages each line stands.

    A text is a page where its labels say so, or ten certain lines. The page model judges it, with odds against lines
    of many pages; parts between certain lines that are mostly the author's stay whole. Where the model finds nothing,
    or neither labels nor half of the lines call for it, certain lines go that stand in rows, in the latter case around
    its prose only. *kept_from* is as for `find_page_furniture`. Linear in the number of lines.
    """
    blocks = join_fragments(paragraphs)
    is_labeled = is_page_dump(paragraphs)
    on = known.find(blocks.texts, is_labeled=is_labeled)
    repeats = not is_labeled and _repeats_prose(on, blocks.texts, known.least_certain)
    certain = [number >= known.least_certain for number in on]
    rows = find_rows(certain)
    is_shown = len({blocks.texts[place] for place in rows}) >= ENOUGH_LINES
    if not is_shown and not is_labeled:
        return
    shared = find_rows([number >= known.least for number in on])
    is_judged = is_labeled or (not repeats and sum(certain) >= MOSTLY_CERTAIN * len(certain))
    removals = list(judge_page(paragraphs, _weigh(blocks, shared), kept_from=kept_from)) if is_judged else []
    gone = _place(removals, blocks)
    if removals and known.site and known.pages >= FEWEST_CERTAIN:
        _spare_parts(gone, blocks, certain, known.pages)
    elif is_shown and not removals:
        removals = [Removal(0, 0, REASON, "")]
        body = range(0) if is_judged else _find_body(blocks.texts, [] if repeats else certain)
        for place in rows:
            gone[place] = None if place in body else 0
    counts = {place: on[place] for place in shared}
    yield from _point_at([None if number is None else removals[number] for number in gone], blocks, counts, known)


def find_rows(flags: Sequence[bool]) -> list[int]:
    """Return the flagged places that are not isolated: of more than two in a row, or at an end of the text.

    >>> find_rows([True, False, True, False, True, True, True, False])
    [0, 4, 5, 6]
    """
    ends = (0, len(flags))
    rows = [run for flag, run in _split_runs(flags) if flag]
    return [place for run in rows if len(run) > ISOLATED or run.start in ends or run.stop in ends for place in run]


def _repeats_prose(on: Sequence[int], texts: Sequence[str], least: int) -> bool:
    """Tell whether the site repeats so much of the page's prose that it must be its author's."""
    certain = [number >= least for number in on]
    if sum(certain) < ENOUGH_LINES:
        return False
    prose = _measure_prose(texts)
    return sum(compress(prose, certain)) > REPEATED_PROSE * sum(prose)


def _find_body(texts: Sequence[str], certain: Sequence[bool]) -> range:
    """Return the places from the first line of prose that is not certain to the last.

    Where no line is, a heading or two above the prose may be.
    """
    own = [place for place, width in enumerate(_measure_prose(texts)) if width and not (certain and certain[place])]
    return range(own[0] - (0 if certain else ISOLATED), own[-1] + 1) if own else range(0)


def _measure_prose(texts: Sequence[str]) -> list[int]:
    """Return for each line its characters where it reads like prose, else 0."""
    factor = width_factor("\n".join(texts))
    return [len(text) if measure_prose(text, len(text) * factor) else 0 for text in texts]


def _split_runs(values: Sequence[T]) -> Iterator[tuple[T, range]]:
    """Yield each run of equal values, and its places."""
    end = 0
    for value, run in groupby(values):
        begin, end = end, end + len(list(run))
        yield value, range(begin, end)


def _weigh(blocks: Blocks, shared: Sequence[int]) -> list[float]:
    """Return what the page model is told of each paragraph: odds against those of lines that many pages share."""
    against = [0.0] * len(blocks.paragraphs)
    for place in shared:
        for paragraph in range(blocks.firsts[place], blocks.firsts[place + 1]):
            against[paragraph] = AGAINST
    return against


def _place(removals: Sequence[Removal], blocks: Blocks) -> list[int | None]:
    """Return for each block the number of the removal that takes it."""
    starts = [blocks.start(place) for place in range(len(blocks.texts))]
    gone: list[int | None] = [None] * len(starts)
    for number, removal in enumerate(removals):
        for place in range(bisect_left(starts, removal.start), bisect_left(starts, removal.end)):
            gone[place] = number
    return gone


def _spare_parts(gone: list[int | None], blocks: Blocks, certain: Sequence[bool], pages: int) -> None:
    """Let the parts between certain lines that are the author's stay whole."""
    widths = list(map(len, blocks.texts))
    parts = [run for is_certain, run in _split_runs(certain) if not is_certain]
    varying = sum(widths[place] for part in parts for place in part)
    for part in parts:
        width = sum(widths[part.start : part.stop])
        kept = sum(widths[place] for place in part if gone[place] is None)
        is_main = pages >= FEWEST_FOR_MAIN and width >= MAIN_SHARE * varying
        if is_main or kept >= OWN_SHARE * width:
            gone[part.start : part.stop] = [None] * len(part)


def _point_at(
    removed_by: Sequence[Removal | None], blocks: Blocks, counts: Mapping[int, int], known: KnownLines
) -> Iterator[Removal]:
    """Yield the removals cut to what still goes; lines that many pages share go for that reason."""
    for (removal, is_shared), run in _split_runs([(by, place in counts) for place, by in enumerate(removed_by)]):
        if removal is None:
            continue
        start, end = blocks.start(run.start), blocks.end(run.stop - 1)
        if is_shared:
            pages = list(map(counts.__getitem__, run))
            score = max(removal.score, min(pages) / known.pages)
            yield Removal(start, end, REASON, known.describe(pages), round(score, 2))
        else:
            yield removal._replace(start=start, end=end)
