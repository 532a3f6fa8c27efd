"""Paragraphs joined where one sentence runs across several lines, as where a renderer put links on lines of their own.

Decides which lines one sentence runs across; the paragraphs themselves stay as they are.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple

from textclean.text.lines import find_lines_with
from textclean.text.paragraphs import CONTINUED_BY, ENDED_BY, OPENED_BY, Paragraph, Paragraphs
from textclean.text.prose import begins_small

LONGEST_OPEN: Final = 25
"""Characters that one line of a broken sentence has at least; a menu in small letters has shorter ones."""

LEAST_SENTENCE: Final = 60
"""Characters of a sentence that is worth joining, the width from which on a line may be prose."""


class Blocks(NamedTuple):
    """Paragraphs, those joined that one sentence runs across; a block is known by its place."""

    paragraphs: Paragraphs
    """All paragraphs, as they were."""

    texts: list[str]
    """The text of each block: its paragraphs' texts, with spaces between them."""

    firsts: Sequence[int]
    """The place among *paragraphs* of each block's first one, and after the last block their number."""

    def start(self, place: int) -> int:
        """Return the offset of a block's first character in the normalised text, in characters."""
        return self.paragraphs.starts[self.firsts[place]]

    def end(self, place: int) -> int:
        """Return the offset after a block's last character in the normalised text, in characters."""
        last = self.firsts[place + 1] - 1
        return self.paragraphs.starts[last] + len(self.paragraphs.texts[last])

    def indent(self, place: int) -> int:
        """Return the indent of a block's first paragraph, in characters."""
        return self.paragraphs.indents[self.firsts[place]]


def join_fragments(paragraphs: Sequence[Paragraph]) -> Blocks:
    r"""Join lines that one sentence runs across, as where a renderer put every link on a line of its own.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> lines = ["The ferry leaves at dawn, says the", "harbour master", ", and waits for nobody."]
    >>> join_fragments(split_paragraphs("\n".join(lines))).texts
    ['The ferry leaves at dawn, says the harbour master , and waits for nobody.']

    Short lines are left alone: verse, menus in small letters.
    """
    paragraphs = Paragraphs.of(paragraphs)
    texts = paragraphs.texts
    small = "".join([first for first in set(map(itemgetter(0), texts)) if begins_small(first) or first in CONTINUED_BY])
    likely = find_lines_with(texts, firsts=small, lasts=OPENED_BY)
    begins = [i for i in likely if texts[i][0] in small]
    opened = [i + 1 for i in likely if texts[i][-1] in OPENED_BY]
    goes_on = sorted({i for i in (*begins, *opened) if 0 < i < len(texts) and _goes_on(texts[i - 1], texts[i])})
    rows = set(find_lines_with(texts, tuple(PARTING))) if goes_on else ()
    goes_on = [i for i in goes_on if i - 1 not in rows or not _is_row_of_links(texts[i - 1])]
    if not goes_on:  # most texts
        return Blocks(paragraphs, texts, range(len(texts) + 1))
    joined: list[str] = []
    firsts = array("q")
    done = 0
    for _, run in groupby(enumerate(goes_on), lambda pair: pair[1] - pair[0]):
        places = [place for _, place in run]
        begin, end = places[0] - 1, places[-1] + 1
        if _is_sentence(texts[begin:end]):
            joined += [*texts[done:begin], " ".join(texts[begin:end])]
            firsts.extend(range(done, begin + 1))
            done = end
    firsts.extend(range(done, len(texts) + 1))
    return Blocks(paragraphs, joined + texts[done:] if done else texts, firsts)


def _goes_on(before: str, after: str) -> bool:
    """Tell whether a sentence may run from one line into the next, which begins with a mark or a small letter.

    An image of Markdown begins with a mark as well, and goes on with nothing.

    >>> _goes_on("says the", "keeper"), _goes_on("The keeper waits.", "keeper"), _goes_on("See", "![weir](w.png)")
    (True, False, False)
    """
    if begins_small(after):
        return before.rstrip("\"'”’»")[-1:] not in ENDED_BY
    return not after.startswith("![")


def _is_row_of_links(text: str) -> bool:
    """Tell whether a line is a row of links, from which nothing goes on.

    >>> _is_row_of_links("Contents | previous | next"), _is_row_of_links("The weir | the mill")
    (True, False)
    """
    return any(text.count(f" {mark} ") >= FEWEST_BETWEEN for mark in PARTING)


PARTING: Final = "|·•»›>"
FEWEST_BETWEEN: Final = 2
"""What stands between links in a row, with spaces around it, and how often at least."""


def _is_sentence(run: Sequence[str]) -> bool:
    """Tell whether a run of lines is long enough for a broken sentence."""
    return sum(map(len, run)) + len(run) - 1 >= LEAST_SENTENCE and max(map(len, run)) >= LONGEST_OPEN
