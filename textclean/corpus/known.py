"""What the other pages of a site say of one: on how many of them each line stands, and what follows for the page.

Decides which lines are evidence for the page model, which may go by themselves, and which parts of the page are whole.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, compress, pairwise
from math import ceil
from typing import Final, NamedTuple

from textclean.corpus.hashes import OFTEN, find_hashes
from textclean.corpus.parts import find_own_parts
from textclean.corpus.rows import ISOLATED, find_rows
from textclean.removals import Removal
from textclean.stages.pages.furniture import judge_open_text, judge_page
from textclean.stages.pages.gate import Verdict, judge_text
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


class KnownLines(NamedTuple):
    """On how many of a site's pages each line stands that stands on `FEWEST` or more."""

    site: str
    """What the site is called; "" where nobody said which pages are of one site."""

    pages: int
    """The pages that were compared, copies of one article counted once."""

    standing: Mapping[int, int]
    """The pages on which a line stands, a bit for each, by the hash of the line."""

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

    def find(self, texts: Sequence[str], seen: dict[str, int], *, is_labeled: bool) -> dict[int, int]:
        """Return the hashes of known lines by their places, in order; building blocks are left out.

        Those are lines that recur on this page or, where no label shows it to be one, on others. *seen* holds the
        hashes of lines that were looked up before, 0 for those that are not known, and is given the others.
        """
        new = [text for text in dict.fromkeys(texts) if text not in seen]
        seen.update(dict.fromkeys(new, 0))
        seen.update((new[place], line) for place, line in find_hashes(new, self.checksums) if line in self.standing)
        lines = list(map(seen.__getitem__, texts))
        times = Counter(compress(texts, lines))
        blocks, most = ((), OFTEN_LABELED) if is_labeled else (self.recurring, OFTEN)
        return {
            place: lines[place]
            for place in compress(range(len(lines)), lines)
            if times[texts[place]] <= most and lines[place] not in blocks
        }

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
    Linear in the number of lines.
    """
    blocks = join_fragments(paragraphs)
    texts = blocks.texts
    verdict = judge_text(paragraphs)
    is_labeled = verdict is Verdict.PAGE
    lines = known.find(texts, {} if seen is None else seen, is_labeled=is_labeled)
    counts = {place: known.standing[line].bit_count() for place, line in lines.items()}
    certain = {place: line for place, line in lines.items() if counts[place] >= known.least_certain}
    rows = find_rows(certain, known.standing, len(texts))
    is_shown = len({texts[place] for place in rows}) >= ENOUGH_LINES
    if not is_shown and not is_labeled:
        if verdict is Verdict.OPEN:  # the page itself decides, as if nothing were known of its site
            yield from judge_open_text(blocks, kept_from=kept_from)
        return
    repeats = not is_labeled and _repeats_prose(texts, certain)
    known_lines = {place: line for place, line in lines.items() if counts[place] >= known.least}
    shared = find_rows(known_lines, known.standing, len(texts))
    is_judged = is_labeled or (not repeats and len(certain) >= MOSTLY_CERTAIN * len(texts))
    against = dict.fromkeys(shared, AGAINST)
    bias = [against.get(place, 0.0) for place in range(len(texts))]
    removals = list(judge_page(blocks, bias, kept_from=kept_from)) if is_judged else []
    gone = _place(removals, blocks)
    if removals and known.site and known.pages >= FEWEST_CERTAIN:
        for place in chain.from_iterable(find_own_parts(texts, list(certain), gone, known.pages)):
            gone.pop(place, None)
    elif is_shown and not removals:
        removals = [Removal(0, 0, REASON, "")]
        body = range(0) if is_judged else _find_body(texts, {} if repeats else certain)
        gone = {place: 0 for place in rows if place not in body}
    on = {place: counts[place] for place in shared}
    yield from _point_at({place: removals[number] for place, number in gone.items()}, blocks, on, known)


def _repeats_prose(texts: Sequence[str], certain: Collection[int]) -> bool:
    """Tell whether the site repeats so much of the page's prose that it must be its author's."""
    prose = _measure_prose(texts)
    return sum(map(prose.__getitem__, certain)) > REPEATED_PROSE * sum(prose)


def _find_body(texts: Sequence[str], certain: Collection[int]) -> range:
    """Return the places from the first line of prose that is not certain to the last.

    Where no line is, a heading or two above the prose may be.
    """
    prose = _measure_prose(texts)
    own = sorted({*compress(range(len(texts)), prose)}.difference(certain))
    return range(own[0] - (0 if certain else ISOLATED), own[-1] + 1) if own else range(0)


def _measure_prose(texts: Sequence[str]) -> list[int]:
    """Return for each line its characters where it reads like prose, else 0."""
    factor = width_factor("\n".join(texts))
    return [len(text) if measure_prose(text, len(text) * factor) else 0 for text in texts]


def _place(removals: Sequence[Removal], blocks: Blocks) -> dict[int, int]:
    """Return the number of the removal that takes it, for each block that one takes."""
    starts = list(map(blocks.paragraphs.starts.__getitem__, blocks.firsts[:-1]))
    gone: dict[int, int] = {}
    for number, removal in enumerate(removals):
        for place in range(bisect_left(starts, removal.start), bisect_left(starts, removal.end)):
            gone[place] = number
    return gone


def _point_at(
    removed_by: Mapping[int, Removal], blocks: Blocks, counts: Mapping[int, int], known: KnownLines
) -> Iterator[Removal]:
    """Yield the removals cut to what still goes; lines that many pages share go for that reason."""
    places = sorted(removed_by)
    begins = [
        i
        for i, (one, two) in enumerate(pairwise(places), 1)
        if two != one + 1 or removed_by[one] is not removed_by[two] or (one in counts) != (two in counts)
    ]
    for first, last in pairwise([0, *begins, len(places)]):
        run = places[first:last]
        if not run:
            continue
        removal = removed_by[run[0]]
        start, end = blocks.start(run[0]), blocks.end(run[-1])
        if run[0] in counts:
            pages = [counts[place] for place in run]
            score = max(removal.score, min(pages) / known.pages)
            yield Removal(start, end, REASON, known.describe(pages), round(score, 2))
        else:
            yield removal._replace(start=start, end=end)
