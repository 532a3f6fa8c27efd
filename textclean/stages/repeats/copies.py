"""Copies: which paragraphs repeat which, found by an index and followed as long as they go on.

Decides what is a copy of what; whether a copy may go is for `textclean.stages.repeats.blocks` to say.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Final, NamedTuple

from textclean.text.similarity import (
    FEWEST_REWORDED,
    drops_a_word,
    find_rewording,
    fold_text,
    measure_likeness,
    measure_similarity,
)

EDGE: Final = 20
"""Characters at either end of a paragraph by which a near-duplicate is looked for: with three words in a hundred
misspelt, nineteen in twenty keep one end or the other, and `follow` finds the rest."""

LARGEST_GAP: Final = 3
"""Paragraphs of the block that its copy may leave out at a time."""

MOST_REWORDED: Final = 2
"""Paragraphs with words replaced that may stand next to each other in a copy."""

SHORTEST_REWORDED: Final = 2 * FEWEST_REWORDED - 1
"""Characters of so many words at least."""

ENOUGH_TO_TRACE: Final = 3
"""Paragraphs of a copy that show that what stands before them may belong to it, its words changed."""

LONG_ENOUGH_TO_TRACE: Final = 300
"""Characters in two paragraphs of a copy that show the same."""

AROUND: Final = "\"'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb-\u2013\u2014.,:;!?\u2026 "
"""What a copy may have changed at the very ends of a paragraph."""


class Copy(NamedTuple):
    """A copy of a block: pairs of places, of a paragraph and of the one before that it repeats."""

    pairs: list[tuple[int, int]]
    similarity: float


class Folded:
    """The paragraphs' texts, folded; each when it is first asked for, since most never are."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.folded: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self.texts)

    def __getitem__(self, place: int) -> str:
        if place not in self.folded:
            self.folded[place] = fold_text(self.texts[place])
        return self.folded[place]

    def measure_similarity(self, i: int, j: int, least: float) -> float:
        """Return the similarity of two paragraphs, 0.0 to 1.0; most pairs are told apart without folding them."""
        one, other = self.texts[i], self.texts[j]
        if one == other:
            return 1.0
        is_unlike = len(one) < least * len(other) or len(other) < least * len(one)
        if is_unlike and one.isascii() and other.isascii():  # folding would leave their lengths alone
            return 0.0
        return measure_similarity(self[i], self[j], least=least)


class Index:
    """The first place of every paragraph, by the whole of it and by either end."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.whole: dict[str, int] = {}
        self.edges: dict[str, int] = {}

    def candidates(self) -> list[int]:
        """Fill the index; return the places, in order, of the paragraphs that may begin a copy.

        These are long ones with an end seen before, and short ones seen before, by what follows them.
        """
        again = [i for i, text in enumerate(self.texts) if self.whole.setdefault(text, i) != i]
        long = [i for i, text in enumerate(self.texts) if len(text) >= 2 * EDGE]
        likely = {*again, *long}
        return sorted({*[i for i in again if i + 1 in likely], *[i for i in long if self._has_known_end(i)]})

    def _has_known_end(self, i: int) -> bool:
        first, last = _fold_ends(self.texts[i])
        seen = self.edges.setdefault(first, i)
        return self.edges.setdefault(last, i) != i or seen != i

    def find(self, i: int, folded: Folded, similarity: float) -> int | None:
        """Return the first place of a paragraph that this one repeats; None where it is the first."""
        text = self.texts[i]
        j = self.whole[text]
        if j < i:
            return j
        if len(text) >= 2 * EDGE:
            for end in _fold_ends(text):
                j = self.edges[end]
                if j < i and folded.measure_similarity(j, i, similarity):
                    return j
        return None


def _fold_ends(text: str) -> tuple[str, str]:
    bare = text.strip(AROUND)
    return bare[:EDGE].lower(), bare[-EDGE:].lower()


def follow(texts: Folded, first: tuple[int, int], gone: Container[int], similarity: float) -> Copy:
    """Follow a copy from its first pair, as long as each paragraph repeats the next of the block or one soon after.

    *gone* are the places of copies found before: the block itself must stay. Paragraphs with some words replaced are
    passed where the copy goes on behind them, or the text ends with them.
    """
    start = first[0]
    pairs, passed = [first], Passed([], set())
    least = texts.measure_similarity(first[1], start, similarity)
    while True:
        i, j = passed.pairs[-1] if passed.pairs else pairs[-1]
        i += 1
        for ahead in range(1, min(LARGEST_GAP + 2, start - j)) if i < len(texts) else ():
            if j + ahead not in gone:
                found = texts.measure_similarity(j + ahead, i, similarity)
                if found:
                    break
        else:
            if j + 1 < start and j + 1 not in gone and passed.add(texts, i, j + 1):
                continue
            at_end = i == len(texts) and len(pairs) > 1
            if at_end:
                pairs += passed.pairs
                least = min([least, *passed.measure(texts)])
            return Copy(pairs, least)
        least = min([least, *passed.measure(texts)])
        pairs += [*passed.pairs, (i, j + ahead)]
        passed.pairs.clear()
        least = min(least, found)


class Passed(NamedTuple):
    """Reworded paragraphs that a copy has passed, until one that is not shows that it goes on."""

    pairs: list[tuple[int, int]]
    changes: set[tuple[str, str]]
    """What was changed into what, anywhere in the copy: two contracts change "the buyer" all through."""

    def measure(self, texts: Folded) -> Iterator[float]:
        """Yield how alike the paragraphs are to those that they repeat, 0.0 to 1.0."""
        return (measure_likeness(texts[j], texts[i]) for i, j in self.pairs)

    def add(self, texts: Folded, i: int, j: int) -> bool:
        """Pass a paragraph, if it is the other one with some words replaced, and each of them for the first time."""
        if i >= len(texts) or len(self.pairs) == MOST_REWORDED or len(texts.texts[i]) < SHORTEST_REWORDED:
            return False
        changes = find_rewording(texts.texts[j], texts.texts[i])
        if changes is None or not self.changes.isdisjoint(changes):
            return False
        self.pairs.append((i, j))
        self.changes.update(changes)
        return True


def trace_back(copy: Copy, texts: Folded, done: int, gone: Container[int], similarity: float) -> Copy:
    """Add what of a copy stands before the first pair, where both ends of a paragraph were misspelt or reworded.

    *gone* are the places of copies found before: the block itself must stay.
    """
    (i, j), least = copy.pairs[0], copy.similarity
    pairs: list[tuple[int, int]] = []
    passed = Passed([], set())
    is_long = len(copy.pairs) > 1 and sum(len(texts.texts[i]) for i, _ in copy.pairs) >= LONG_ENOUGH_TO_TRACE
    while i > done and j > 0:
        i, j = i - 1, j - 1
        if copy.pairs[-1][1] >= i or j in gone:
            break
        found = texts.measure_similarity(j, i, similarity)
        if not found and len(copy.pairs) < ENOUGH_TO_TRACE and not is_long:
            break
        if not found and (passed.pairs or not (drops_a_word(texts[j], texts[i]) or passed.add(texts, i, j))):
            break
        least = min(least, found or measure_likeness(texts[j], texts[i]))
        pairs.append((i, j))
    return Copy([*reversed(pairs), *copy.pairs], least)
