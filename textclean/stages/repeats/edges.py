"""The edges of a copy: what of it a missing full stop left in the paragraphs around, and what of them in it.

Decides where a copy begins and ends to the character; that it goes has been decided before.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from textclean.removals import Removal
from textclean.stages.repeats.copies import Copy, Folded
from textclean.text.paragraphs import Paragraph
from textclean.text.prose import TERMINAL
from textclean.text.similarity import QUOTES

PARTIAL: Final = 20
"""Characters at least of a paragraph's part at the edge of a copy."""

LONG_PARTIAL: Final = 40
"""Characters at least of such a part where neither text shows that it begins there, but for a capital."""

PLAIN_QUOTES: Final = str.maketrans(QUOTES)


def point_at(copy: Copy, texts: Folded, paragraphs: Sequence[Paragraph]) -> Removal:
    """Point at a copy, and at the parts of it that a missing full stop left in the paragraphs around."""
    (first, kept_first), (last, kept_last) = copy.pairs[0], copy.pairs[-1]
    start, end = paragraphs[first].start, paragraphs[last].end
    foreign = count_foreign(texts, first, kept_first)
    start += foreign
    if kept_first and not foreign and first - 1 > kept_last:  # the block itself stays
        start -= _glued_before(texts, first - 1, kept_first - 1, paragraphs)
    if last + 1 < len(texts) and kept_last + 1 <= first:
        source = texts.texts[kept_last + 1] if kept_last + 1 < first else texts.texts[first][: max(foreign - 1, 0)]
        end += _glued_after(texts, last + 1, source, paragraphs)
    kept = (paragraphs[kept_first].start, paragraphs[kept_last].end)
    count = len(copy.pairs)
    evidence = f"copy of {count} paragraph{'s' * (count > 1)} at {kept[0]}"
    return Removal(start, end, "repeated-block", evidence, round(copy.similarity, 3), kept)


def _fold(text: str) -> str:
    """Fold case and quotes of a text, every character into one."""
    lowered = text.lower()
    return (lowered if len(lowered) == len(text) else text).translate(PLAIN_QUOTES)


def count_foreign(texts: Folded, i: int, j: int) -> int:
    """Return how many characters at the head of a copy's first paragraph are the end of the text before it.

    Marks alone are nobody's end: left behind, they would part the sentences around them in another way.
    """
    text, source = _fold(texts.texts[i]), _fold(texts.texts[j])
    foreign = len(text) - len(source) if len(text) > len(source) and text.endswith(" " + source) else 0
    return foreign if any(map(str.isalnum, text[:foreign])) else 0


def _glued_before(texts: Folded, i: int, j: int, paragraphs: Sequence[Paragraph]) -> int:
    """Return how many characters before a copy, at the end of paragraph i, end the one before the block, j."""
    text, source, neighbor = _fold(texts.texts[i]), _fold(texts.texts[j]), paragraphs[i]
    if min(len(text), len(source)) < PARTIAL:
        return 0
    after = paragraphs[i + 1].start
    if source.endswith(text):
        return after - neighbor.start
    if text.endswith(" " + source):
        return after - neighbor.end + len(source)
    if text.partition(" ")[0] == source.partition(" ")[0]:  # the same paragraph, with another number in it
        return 0
    shared = _count_shared(text, source)
    begin = len(text) - shared
    if shared and begin and text[begin - 1] != " ":
        begin = text.find(" ", begin) + 1 or len(text)
    shared = len(text) - begin
    whole_words = source[-shared - 1 : -shared] in ("", " ")
    begins = not neighbor.text[begin : begin + 1].islower() or text[:begin].rstrip()[-1:] in TERMINAL
    return after - neighbor.end + shared if shared >= LONG_PARTIAL and whole_words and begins else 0


def _count_shared(text: str, source: str) -> int:
    """Return how many characters two texts share at their ends."""
    pairs = zip(reversed(text), reversed(source), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _glued_after(texts: Folded, i: int, source: str, paragraphs: Sequence[Paragraph]) -> int:
    """Return how many characters after a copy, at the head of paragraph i, begin the one after the block.

    At the end of the text even a short signature counts; elsewhere it would be too thin.
    """
    text, source, neighbor = _fold(texts.texts[i]), _fold(source), paragraphs[i]
    before = paragraphs[i - 1].end
    if source.startswith(text.rstrip(".\u2026")) and (i + 1 == len(texts) or len(text) >= PARTIAL):
        return neighbor.end - before
    return neighbor.start - before + len(source) if len(source) >= PARTIAL and text.startswith(source + " ") else 0
