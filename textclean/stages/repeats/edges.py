"""The edges of a copy: what of it a missing full stop left in the paragraphs around, and what of them in it.

Decides where a copy begins and ends to the character; that it goes has been decided before.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from textclean.removals import Removal
from textclean.stages.repeats.copies import ENOUGH_TO_TRACE, Copy, Folded
from textclean.text.paragraphs import Paragraph
from textclean.text.prose import CLOSERS, MEDIUM, TERMINAL, begins_small, width_factor
from textclean.text.similarity import QUOTES

PARTIAL: Final = 20
"""Characters at least of a paragraph's part at the edge of a copy."""

LONG_PARTIAL: Final = 40
"""Characters at least of such a part where neither text shows that it begins there, but for a capital."""

FEWEST_LEFT: Final = 2
"""Words at least that such a part leaves of the text before it: "Yesterday" heads a sentence of its own."""

OPENING_QUOTES: Final = '"\u201c\u201e\u00ab\u300c'

PLAIN_QUOTES: Final = str.maketrans(QUOTES)


def point_at(copy: Copy, texts: Folded, paragraphs: Sequence[Paragraph]) -> Removal:
    """Point at a copy, and at the parts of it that a missing full stop left in the paragraphs around."""
    (first, kept_first), (last, kept_last) = copy.pairs[0], copy.pairs[-1]
    start, end = paragraphs[first].start, paragraphs[last].end
    foreign = count_foreign(texts, first, kept_first)
    start += foreign
    if kept_first and not foreign:
        start = _begin_before(copy, texts, paragraphs)
    if last + 1 < len(texts) and kept_last + 1 <= first:
        source = texts.texts[kept_last + 1] if kept_last + 1 < first else texts.texts[first][: max(foreign - 1, 0)]
        end += _glued_after(texts, last + 1, source, paragraphs)
    kept = (paragraphs[kept_first].start, min(start, paragraphs[kept_last].end))
    count = len(copy.pairs)
    evidence = f"copy of {count} paragraph{'s' * (count > 1)} above: {paragraphs[kept_first].text[:MEDIUM]}"
    return Removal(start, end, "repeated-block", evidence, round(copy.similarity, 3), kept)


def begin_sentence(copy: Copy, paragraphs: Sequence[Paragraph]) -> Copy:
    """Leave out of a copy what ends a sentence that an author began otherwise; its last line at least is left."""
    pairs, first = copy.pairs, copy.pairs[0][0]
    if not (copy.pairs[0][1] and _is_rest(paragraphs, first)):
        return copy
    begin = next((k for k, (i, _) in enumerate(pairs) if k and not _runs_on(paragraphs, i)), len(pairs) - 1)
    return Copy(pairs[begin:], copy.similarity)


def _is_rest(paragraphs: Sequence[Paragraph], i: int) -> bool:
    """Tell whether a line begins in the middle of a sentence."""
    return begins_small(paragraphs[i].text) and _runs_on(paragraphs, i)


def _runs_on(paragraphs: Sequence[Paragraph], i: int) -> bool:
    """Tell whether a sentence runs from a full line right above into one."""
    before = paragraphs[i - 1]
    is_next = paragraphs[i].start == before.end + 1
    return is_next and MEDIUM <= len(before.text) <= WRAPPED and before.text.rstrip(CLOSERS)[-1:] not in ENDS


WRAPPED: Final = 100
"""Characters of a line that was broken because it was full, at most."""

ENDS: Final = (*TERMINAL, ":", ";")
"""What ends a sentence, or announces what stands in the next line."""


def _begin_before(copy: Copy, texts: Folded, paragraphs: Sequence[Paragraph]) -> int:
    """Return where a copy begins, if the end of the paragraph before it also ends the one before the block."""
    (first, kept_first), kept_last = copy.pairs[0], copy.pairs[-1][1]
    start = paragraphs[first].start
    if first > 1 and _is_rest(paragraphs, first - 1):
        return start
    text = texts.texts[first - 1]
    glued = _count_glued(text, texts.texts[kept_first - 1], len(copy.pairs) >= ENOUGH_TO_TRACE)
    if not glued or (first - 1 == kept_last and glued == len(text)):  # the block itself stays
        return start
    return paragraphs[first - 1].end - glued


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


def _count_glued(before: str, before_block: str, is_sure: bool) -> int:
    """Return how many characters at the end of a text before a copy are the end of the one before the block.

    Where the copy has paragraphs enough to be sure of it, the whole of either text may be short. A part of both must
    begin like a sentence, and leave more than the time or place that heads another sentence of the author's.
    """
    text, source = _fold(before), _fold(before_block)
    least = 1 if is_sure else PARTIAL
    if len(text) >= least and f" {source}".endswith(f" {text}"):
        return len(text)
    if len(source) >= least and text.endswith(f" {source}"):
        return len(source)
    shared = _count_shared(text, source)
    begin = text.find(" ", len(text) - shared) + 1 if shared else 0
    head = before[:begin].rstrip()
    if head.count(" ") < FEWEST_LEFT - 1 or head[-1] == "," or _share_heads(text, source, shared):
        return 0
    opened = before[begin] in OPENING_QUOTES
    letter = before[begin + opened :][:1]
    begins = head[-1] in TERMINAL or (letter.isalpha() and not begins_small(letter))
    width = (len(text) - begin) * width_factor(text[begin:])
    return len(text) - begin if begins and width >= (PARTIAL if opened else LONG_PARTIAL) else 0


def _share_heads(text: str, source: str, shared: int) -> bool:
    """Tell whether two texts are the same but for what stands in the middle: a number, a name."""
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(text, source, strict=False)))
    return any(map(str.isalpha, text[:alike])) and 2 * alike >= min(len(text), len(source)) - shared


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
