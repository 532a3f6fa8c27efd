"""Where the pieces of a text stood in the text that it was taken from.

Decides nothing: offsets of what is left are turned into offsets of the whole.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from textclean.text.paragraphs import Paragraph, join_neighbors, join_paragraphs

LONGEST_BREAK: Final = 2
"""Characters between two paragraphs that stand next to each other: a space, a line feed or two."""


class Origins(NamedTuple):
    r"""The pieces of a text, and where each stood in the whole.

    >>> whole = "Title\nMenu\nOne line.\nAnother."
    >>> text, origins = Origins.of(whole).take([Paragraph("Title", 0), Paragraph("One line.", 11)], whole)
    >>> text, [whole[start:end] for start, end in origins.locate(0, len(text))]
    ('Title\nOne line.', ['Title', 'One line.'])

    Line breaks between paragraphs belong to none.
    """

    whole: str
    """The text that the pieces were taken from."""

    starts: array[int]
    """Where each piece stands, in characters."""

    origins: array[int]
    """Where each stood in the whole."""

    ends: array[int]
    """Where each ended there."""

    @classmethod
    def of(cls, text: str) -> Origins:
        """Return the origins of a text that is still whole."""
        return cls(text, array("q", [0]), array("q", [0]), array("q", [len(text)]))

    def locate(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return where a part of the text stood in the whole; neighbours there are one, what stood apart is several."""
        found: list[tuple[int, int]] = []
        for _, begin, stop in self._find_pieces(start, end):
            begin, stop = self._trim(begin, stop)
            if begin == stop:
                continue
            if found and begin - found[-1][1] <= LONGEST_BREAK and not self.whole[found[-1][1] : begin].strip():
                found[-1] = found[-1][0], stop
            else:
                found.append((begin, stop))
        return found

    def _trim(self, begin: int, end: int) -> tuple[int, int]:
        """Return a part of the whole without line breaks at its ends."""
        while begin < end and self.whole[begin] == "\n":
            begin += 1
        while begin < end and self.whole[end - 1] == "\n":
            end -= 1
        return begin, end

    def _find_pieces(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield what a part of the text has of each piece: its offset, and where it began and ended in the whole."""
        place = max(0, bisect_right(self.starts, start) - 1)
        while place < len(self.starts) and self.starts[place] < end:
            here = max(start, self.starts[place])
            begin = self.origins[place] + here - self.starts[place]
            stop = min(begin + end - here, self.ends[place])
            if begin < stop:
                yield here, begin, stop
            place += 1

    def take(self, paragraphs: Sequence[Paragraph], text: str) -> tuple[str, Origins]:
        """Return what paragraphs of the text make when they are joined, and the origins of that."""
        stretches = join_neighbors(paragraphs, text)
        joined = join_paragraphs(stretches, text)
        starts, origins, ends = array("q"), array("q"), array("q")
        at = 0
        for stretch in stretches:
            while not joined.startswith(stretch.text, at):  # a break stands before it
                at += 1
            for here, begin, stop in self._find_pieces(stretch.start, stretch.end):
                starts.append(at + here - stretch.start)
                origins.append(begin)
                ends.append(stop)
            at += len(stretch.text)
        return joined, Origins(self.whole, starts, origins, ends)
