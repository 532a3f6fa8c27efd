"""Removals taken out of the paragraphs: which of them count, what they take and what they leave.

Decides nothing about what should go; that is for the stages to say.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from operator import sub

from textclean.removals import Removal
from textclean.text.origins import LONGEST_BREAK
from textclean.text.paragraphs import Paragraph, Paragraphs, slice_paragraph


def sort_removals(removals: Iterable[Removal], length: int) -> list[Removal]:
    """Sort a stage's removals by place, and leave out what an earlier one of them covers.

    >>> menu, inside, ad = Removal(0, 9, "menu", ""), Removal(2, 5, "menu", ""), Removal(7, 12, "boilerplate", "")
    >>> [(r.start, r.end) for r in sort_removals([ad, inside, menu], 20)]
    [(0, 9), (9, 12)]

    Raises ValueError for one that is empty or ends behind *length*, the characters of the text.
    """
    ordered: list[Removal] = []
    end = 0
    for removal in sorted(removals, key=by_place):
        if not 0 <= removal.start < removal.end <= length:
            message = f"expected removals within 0 to {length}, got {removal!r}: take offsets from the paragraphs given"
            raise ValueError(message)
        if removal.end > end:
            ordered.append(removal if removal.start >= end else removal._replace(start=end))
            end = removal.end
    return ordered


def by_place(removal: Removal) -> tuple[int, int]:
    """Return what sorts removals by where they begin, the longest of those that begin together first."""
    return removal.start, -removal.end


def take_removals(
    paragraphs: Paragraphs, removals: Sequence[Removal], protected: Collection[int]
) -> tuple[Paragraphs, list[Removal]]:
    """Return the paragraphs that are left, and the removals cut to the paragraphs that they took.

    Paragraphs that start at a protected offset stay whole.
    """
    left = paragraphs[:0]
    taken: list[tuple[int, int, Removal]] = []
    starts, ends = paragraphs.starts, paragraphs.list_ends()
    breaks = list(map(sub, starts[1:], ends))
    is_parted = max(breaks, default=0) > LONGEST_BREAK  # earlier stages have taken something
    parted = [i for i, width in enumerate(breaks, 1) if width > LONGEST_BREAK] if is_parted else []
    done = 0
    for pending, removal in enumerate(removals):
        begin, end = max(done, bisect_right(ends, removal.start)), bisect_left(starts, removal.end)
        if done < begin:
            left.extend(paragraphs[done:begin])
        if begin < end and not protected and removal.start <= starts[begin] and ends[end - 1] <= removal.end:
            breaks = parted[bisect_right(parted, begin) : bisect_left(parted, end)]
            taken += [(starts[i], ends[j - 1], removal) for i, j in itertools.pairwise([begin, *breaks, end])]
        else:
            for paragraph in paragraphs[begin:end]:
                if paragraph.start in protected:
                    left.append(paragraph)
                else:  # later removals may cut it too
                    for piece in _cut(paragraph, removals, pending, taken):
                        left.append(piece)
        done = max(done, end)
    left.extend(paragraphs[done:])
    return left, _merge(taken)


def _cut(
    paragraph: Paragraph, removals: Sequence[Removal], pending: int, taken: list[tuple[int, int, Removal]]
) -> Iterator[Paragraph]:
    """Yield what removals from the pending one on leave of a paragraph, and add to *taken* what they take."""
    here, end = paragraph.start, paragraph.end
    for removal in itertools.islice(removals, pending, None):
        if removal.start >= end:
            break
        yield from slice_paragraph(paragraph, here, removal.start)
        for piece in slice_paragraph(paragraph, max(here, removal.start), removal.end):
            taken.append((piece.start, piece.end, removal))
        here = max(here, removal.end)
    yield from slice_paragraph(paragraph, here, end)


def _merge(taken: Sequence[tuple[int, int, Removal]]) -> list[Removal]:
    """Return one removal for all neighbours that the same one took; only a line break stands between neighbours."""
    if not taken:
        return []
    pairs = enumerate(itertools.pairwise(taken), 1)
    breaks = [i for i, ((_, end, one), (start, _, other)) in pairs if one is not other or start - end > LONGEST_BREAK]
    runs = itertools.pairwise([0, *breaks, len(taken)])
    return [Removal(taken[first][0], taken[last - 1][1], *taken[first][2][2:]) for first, last in runs]


def cut_lines(removals: Iterable[Removal], text: str) -> bool:
    """Tell whether removals begin or end inside a line."""
    ends = ("\n", "")
    return any(text[r.start - 1 : r.start] not in ends or text[r.end : r.end + 1] not in ends for r in removals)
