"""What the other pages of a site say of one: on how many of them each line stands, and what follows for the page.

Decides which lines are evidence for the page model, which may go by themselves, and which parts of the page are whole.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, compress
from math import ceil
from operator import mul
from typing import Final, NamedTuple

from textclean.corpus.hashes import OFTEN, find_checksums
from textclean.corpus.parts import find_own_parts
from textclean.corpus.rows import ISOLATED, find_rows
from textclean.removals import Removal
from textclean.stages.pages.furniture import NEEDED, check_kept_from, judge_open_text, judge_page, read_page
from textclean.stages.pages.gate import Verdict, judge_text
from textclean.text.fragments import Blocks, join_fragments
from textclean.text.paragraphs import Paragraph, Paragraphs
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

AGAINST: Final = -1.0
"""Log odds that a line of many pages loses in the page model. With -1.5, F1 of news is .002 to .003 higher, but manuals
whose short pages end in the same notices lose 1.3 times as many words."""

ENOUGH_LINES: Final = 10
"""Different certain lines, none of them isolated, from which on a text is a page; 6 to 20 make no difference."""

MOSTLY_CERTAIN: Final = 0.5
"""Share of its lines that must be certain where the page model is to judge a page that no label shows to be one.
Without such a limit manuals lose 1.5 times as many words."""

OFTEN_LABELED: Final = 10
"""Times that a line may stand on a page that labels show to be one: a list of goods has a button for each. With
`OFTEN`, F1 of shops is .004 lower, without a limit manuals lose 7 times as many words in bs4's text."""

REPEATED_PROSE: Final = 0.3
"""Share of a page's prose in certain lines from which on its site repeats its author, as reference manuals do: where no
label shows the page to be one, prose is no evidence then. Without it they lose 1.4 times as many words, with .5 1.1."""


STAYS: Final = b"\0"
GONE: Final = b"\1"
SHARED: Final = b"\2"
"""What marks a line that stays, one that goes, and one that goes and that many pages share."""

RUN_RE: Final = re.compile(GONE + b"+|" + SHARED + b"+")


def count_pages(site: str, pages: int) -> tuple[int, int]:
    """Return the numbers of pages from which on a line is evidence, and certain; without a site none is certain."""
    least = max(FEWEST if site else FEWEST_MIXED, ceil(SHARE * pages))
    return least, max(FEWEST_CERTAIN, ceil(CERTAIN_SHARE * pages)) if site else pages + 1


NOTHING: Final[frozenset[int]] = frozenset()


class KnownLines(NamedTuple):
    """On how many of a site's pages each line stands that is evidence, by the checksums of the lines.

    A checksum is the upper half of a hash. Lines are looked for by it alone: a site has a few hundred, and of ten
    million other lines one has the checksum of one of them.
    """

    site: str
    """What the site is called; "" where nobody said which pages are of one site."""

    pages: int
    """The pages that were compared, copies of one article counted once."""

    standing: Mapping[int, int]
    """The pages on which a line stands, a bit for each."""

    certain: frozenset[int]
    """Lines that part the page, and may go by themselves."""

    recurring: frozenset[int]
    """Lines of which pages are built: signs of a program's code, "New in version 3", a notice under every entry."""

    def look_up(self, texts: Sequence[str], seen: dict[str, int]) -> list[int]:
        """Return for each line its checksum where it is known, else 0.

        *seen* holds the checksums of lines that were looked up before, 0 for those that are not known, and is given the
        others.
        """
        new = list(set(texts).difference(seen))
        seen.update(zip(new, find_checksums(new, self.standing), strict=True))
        return list(map(seen.__getitem__, texts))

    def leave_out_blocks(self, lines: list[int], *, is_labeled: bool) -> list[int]:
        """Return the checksums of known lines with 0 for building blocks.

        Those are lines that recur on this page or, where no label shows it to be one, on others, with whatever numbers.
        """
        blocks, most = (NOTHING, OFTEN_LABELED) if is_labeled else (self.recurring, OFTEN)
        often = _find_often(list(filter(None, lines)), most)
        if not often and blocks.isdisjoint(lines):
            return lines
        return [0 if line in blocks or line in often else line for line in lines]

    def describe(self, on: Sequence[int]) -> str:
        """Say in words on how many pages lines stand.

        >>> KnownLines("example.org", 64, {}, NOTHING, NOTHING).describe([41])
        'stands on 41 of 64 pages of example.org'
        >>> KnownLines("", 64, {}, NOTHING, NOTHING).describe([12, 41])
        'each line stands on 12 to 41 of 64 pages of unknown sites'
        """
        fewest, most = min(on), max(on)
        number = f"{most}" if fewest == most else f"{fewest} to {most}"
        verb = "stands" if len(on) == 1 else "each line stands"
        return f"{verb} on {number} of {self.pages} pages of {self.site or 'unknown sites'}"


@dataclass(frozen=True)
class Page:
    """A page's blocks, and what is known of them."""

    blocks: Blocks
    """All blocks."""

    sections: Sequence[int]
    """The paragraphs that head a wiki's sections."""

    lines: Sequence[int]
    """For each the checksum of its text where that is evidence, else 0."""

    is_certain: bytes
    """For each whether it is certain."""

    known: KnownLines
    """What is known of the site."""

    @cached_property
    def shared(self) -> list[range]:
        """The places of the lines that many pages share and that stand in rows."""
        return find_rows(self.lines, self.known.standing)

    @cached_property
    def certain(self) -> list[range]:
        """The places of certain lines that stand in rows."""
        if sum(self.is_certain) == sum(map(bool, self.lines)):  # where few pages are known, all lines are
            return self.shared
        return find_rows(list(map(mul, self.lines, self.is_certain)), self.known.standing)

    def is_shown(self) -> bool:
        """Tell whether so many different certain lines stand in rows that the text is a page."""
        if sum(self.is_certain) < ENOUGH_LINES:
            return False
        return len({self.blocks.texts[place] for place in chain.from_iterable(self.certain)}) >= ENOUGH_LINES


def find_site_furniture(
    paragraphs: Sequence[Paragraph],
    *,
    known: KnownLines,
    seen: dict[str, int] | None = None,
    kept_from: float | None = None,
) -> Iterator[Removal]:
    """Find what is not the author's on a page, knowing on how many of its site's pages each line stands.

    A text is a page where its labels say so, or ten certain lines. The page model judges it, with odds against lines
    of many pages; parts between certain lines that are mostly the author's stay whole. Where the model finds nothing,
    or neither labels nor half of the lines call for it, certain lines go that stand in rows, in the latter case around
    its prose only. *seen* is what was looked up for the same page before, and *kept_from* as for `find_page_furniture`.
    Linear in the number of lines. Raises ValueError where *kept_from* is not within 0.0 to 1.0.
    """
    check_kept_from(kept_from)
    paragraphs, edits, sections = read_page(Paragraphs.of(paragraphs))
    yield from edits
    blocks = join_fragments(paragraphs)
    verdict = judge_text(paragraphs)
    is_labeled = verdict is Verdict.PAGE
    lines = known.look_up(blocks.texts, {} if seen is None else seen)
    if is_labeled or sum(map(known.certain.__contains__, lines)) >= ENOUGH_LINES:
        lines = known.leave_out_blocks(lines, is_labeled=is_labeled)
        page = Page(blocks, sections, lines, bytes(map(known.certain.__contains__, lines)), known)
        if is_labeled or page.is_shown():
            yield from _find_furniture(page, is_labeled=is_labeled, kept_from=kept_from)
            return
    if verdict in NEEDED:  # the page itself decides, as if nothing were known of its site
        yield from judge_open_text(blocks, NEEDED[verdict], kept_from=kept_from, sections=sections)


def _find_furniture(page: Page, *, is_labeled: bool, kept_from: float | None) -> Iterator[Removal]:
    """Find what is not the author's on what is known to be a page."""
    blocks, is_certain, known, texts = page.blocks, page.is_certain, page.known, page.blocks.texts
    repeats = not is_labeled and _repeats_prose(texts, is_certain)
    is_judged = is_labeled or (not repeats and sum(is_certain) >= MOSTLY_CERTAIN * len(texts))
    bias = _weigh(page.shared, len(texts)) if is_judged else []
    removals = list(judge_page(blocks, bias, kept_from=kept_from, sections=page.sections)) if is_judged else []
    runs = _place(removals, blocks)
    marks = bytearray(len(texts))
    _mark(marks, runs, GONE)
    if removals and known.site and known.pages >= FEWEST_CERTAIN:
        _mark(marks, find_own_parts(texts, is_certain, marks, known.pages), STAYS)
    elif not removals and (not is_labeled or page.is_shown()):
        removals, runs = [Removal(0, 0, REASON, "")], [range(len(texts))]
        _mark(marks, page.certain, GONE)
        if not is_judged:
            _mark(marks, [_find_body(texts, b"" if repeats else is_certain)], STAYS)
    for run in page.shared:
        marks[run.start : run.stop] = marks[run.start : run.stop].replace(GONE, SHARED)
    for removal, run in zip(removals, runs, strict=True):
        for match in RUN_RE.finditer(marks, run.start, run.stop):
            yield _point_at(page, range(*match.span()), removal, is_shared=match[0].startswith(SHARED))


def _point_at(page: Page, places: range, removal: Removal, *, is_shared: bool) -> Removal:
    """Return the removal cut to these places; lines that many pages share go for that reason."""
    blocks, lines, known = page.blocks, page.lines, page.known
    start, end = blocks.start(places.start), blocks.end(places.stop - 1)
    if not is_shared:
        return Removal(start, end, *removal[2:])
    on = list(map(int.bit_count, map(known.standing.__getitem__, lines[places.start : places.stop])))
    score = max(removal.score, min(on) / known.pages)
    return Removal(start, end, REASON, known.describe(on), round(score, 2))


def _find_often(lines: Sequence[int], most: int) -> set[int]:
    """Return the checksums of lines that stand in a text more often than *most* times; on most pages none does."""
    if len(lines) - len(set(lines)) < most:
        return set()
    return {line for line, count in Counter(lines).items() if count > most}


def _repeats_prose(texts: Sequence[str], is_certain: bytes) -> bool:
    """Tell whether the site repeats so much of the page's prose that it must be its author's."""
    prose = _measure_prose(texts)
    return sum(compress(prose, is_certain)) > REPEATED_PROSE * sum(prose)


def _find_body(texts: Sequence[str], is_certain: bytes) -> range:
    """Return the places from the first line of prose that is not certain to the last.

    Where no line is, a heading or two above the prose may be.
    """
    own = [place for place, size in enumerate(_measure_prose(texts)) if size and not (is_certain and is_certain[place])]
    return range(max(0, own[0] - (0 if is_certain else ISOLATED)), own[-1] + 1) if own else range(0)


def _measure_prose(texts: Sequence[str]) -> list[int]:
    """Return for each line its characters where it reads like prose, else 0."""
    factor = width_factor("\n".join(texts))
    return [len(text) if measure_prose(text, len(text) * factor) else 0 for text in texts]


def _weigh(shared: Iterable[range], length: int) -> list[float]:
    """Return the odds against each line of a page of which *shared* stand on many pages."""
    bias = [0.0] * length
    for run in shared:
        bias[run.start : run.stop] = [AGAINST] * len(run)
    return bias


def _mark(marks: bytearray, runs: Iterable[range], mark: bytes) -> None:
    """Mark the lines at these places."""
    for run in runs:
        marks[run.start : run.stop] = mark * len(run)


def _place(removals: Sequence[Removal], blocks: Blocks) -> list[range]:
    """Return the places of the blocks that each removal takes."""
    return [range(_find_block(blocks, removal.start), _find_block(blocks, removal.end)) for removal in removals]


def _find_block(blocks: Blocks, start: int) -> int:
    """Return the place of the first block that begins here or later, in characters."""
    return bisect_left(blocks.firsts, bisect_left(blocks.paragraphs.starts, start), hi=len(blocks.firsts) - 1)
