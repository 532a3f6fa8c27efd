"""Copies: which paragraphs repeat which, found by an index and followed as long as they go on.

Decides what is a copy of what; whether a copy may go is for `textclean.stages.repeats.blocks` to say.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Final, NamedTuple

from textclean.kernel import find_again
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

LONG: Final = 2 * EDGE
"""Characters of a paragraph that is looked for by its ends, at least."""

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
        folded = self.folded.get(place)
        if folded is None:
            folded = self.folded[place] = fold_text(self.texts[place])
        return folded

    def measure_similarity(self, i: int, j: int, least: float) -> float:
        """Return the similarity of two paragraphs, 0.0 to 1.0."""
        return self.find_like(j, (i,), (), least)[1]

    def find_like(self, i: int, places: Sequence[int], gone: Container[int], least: float) -> tuple[int, float]:
        """Return the first of the places, but for those gone, whose paragraph is like another, and their similarity.

        -1 and 0.0 where there is none. Most pairs are told apart without folding them.
        """
        texts = self.texts
        text, size = texts[i], len(texts[i])
        is_plain, shortest, folded = text.isascii(), least * size, ""
        for j in places:
            other = texts[j]
            if j in gone:
                continue
            if text == other:
                return j, 1.0
            is_unlike = len(other) < shortest or size < least * len(other)
            if is_unlike and is_plain and other.isascii():  # folding would leave their lengths alone
                continue
            folded = folded or self[i]
            found = measure_similarity(self[j], folded, least=least)
            if found:
                return j, found
        return -1, 0.0


class Index:
    """The first place of every paragraph that comes again, by the whole of it and, if it is long, by either end."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.whole = dict(find_again(texts))
        self.ends: dict[int, list[int]] = {}

    def candidates(self) -> list[int]:
        """Fill the index; return the places, in order, of the paragraphs that may begin a copy.

        These are long ones with an end seen before, and short ones seen before, by what follows them.
        """
        again = self.whole.keys()
        long = [i for i, text in enumerate(self.texts) if len(text) >= LONG]
        known = self._find_known(long)
        if not again:
            return known
        likely = {*again, *long}
        return sorted({*known, *[i for i in again if i + 1 in likely]})

    def _find_known(self, long: Sequence[int]) -> list[int]:
        """Return the places of long paragraphs with an end seen before."""
        bare = [self.texts[i].strip(AROUND) for i in long]
        edges = [edge.lower() for text in bare for edge in (text[:EDGE], text[-EDGE:])]
        for place, first in find_again(edges):
            if first // 2 < place // 2:
                self.ends.setdefault(long[place // 2], []).append(long[first // 2])
        return list(self.ends)

    def find(self, i: int, folded: Folded, similarity: float) -> int | None:
        """Return the first place of a paragraph that this one repeats; None where it is the first."""
        if i in self.whole:
            return self.whole[i]
        like, found = folded.find_like(i, self.ends.get(i, ()), (), similarity)
        return like if found else None


def follow(texts: Folded, first: tuple[int, int], gone: Container[int], similarity: float) -> Copy:
    """Follow a copy from its first pair, as long as each paragraph repeats the next of the block or one soon after.

    *gone* are the places of copies found before: the block itself must stay. Paragraphs with some words replaced are
    passed where the copy goes on behind them, or the text ends with them.
    """
    raw = texts.texts
    pairs, passed = [first], Passed([], set())
    start = first[0]
    least = 1.0 if raw[start] == raw[first[1]] else texts.measure_similarity(first[1], start, similarity)
    while True:
        i, j = passed.pairs[-1] if passed.pairs else pairs[-1]
        i, j = i + 1, j + 1
        if i < len(raw) and j < start and j not in gone and raw[i] == raw[j] and not passed.pairs:
            pairs.append((i, j))
            continue
        ahead = range(j, min(j + LARGEST_GAP + 1, start) if i < len(raw) else 0)
        like, found = texts.find_like(i, ahead, gone, similarity) if ahead else (-1, 0.0)
        if found:
            least = min([least, found, *passed.measure(texts)])
            pairs += [*passed.pairs, (i, like)]
            passed.pairs.clear()
        elif not (j < start and j not in gone and passed.add(texts, i, j)):
            break
    if i == len(raw) and len(pairs) > 1:
        least = min([least, *passed.measure(texts)])
        pairs += passed.pairs
    return Copy(pairs, least)


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
        raw = texts.texts
        if i >= len(raw) or min(len(raw[i]), len(raw[j])) < SHORTEST_REWORDED or len(self.pairs) == MOST_REWORDED:
            return False
        changes = find_rewording(raw[j], raw[i])
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
    is_sure = len(copy.pairs) >= ENOUGH_TO_TRACE or (
        len(copy.pairs) > 1 and sum([len(texts.texts[i]) for i, _ in copy.pairs]) >= LONG_ENOUGH_TO_TRACE
    )
    if i <= done or j == 0 or not (is_sure or texts.measure_similarity(j - 1, i - 1, similarity)):
        return copy
    pairs: list[tuple[int, int]] = []
    passed = Passed([], set())
    while i > done and j > 0:
        i, j = i - 1, j - 1
        if copy.pairs[-1][1] >= i or j in gone:
            break
        found = texts.measure_similarity(j, i, similarity)
        if not found and not is_sure:
            break
        if not found and (passed.pairs or not (drops_a_word(texts[j], texts[i]) or passed.add(texts, i, j))):
            break
        least = min(least, found or measure_likeness(texts[j], texts[i]))
        pairs.append((i, j))
    return Copy([*reversed(pairs), *copy.pairs], least)
