"""When two documents are copies of each other, or one stands in the other.

Decides about two texts, word by word; which pairs are looked at is for `textclean.corpus.sketches` to say, and which of
them goes for `textclean.corpus.duplicates`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from textclean.corpus.distinctions import DAY_SIGNS, EXCHANGES, NEGATIONS, NUMERAL_SIGNS, QUALITIES
from textclean.corpus.words import Document, is_caseless, is_number, is_sign
from textclean.text.similarity import find_changes, is_misspelling

SIMILARITY: Final = 0.8
"""Words in common as a share of the words in either, 0.0 to 1.0, from which on two texts are near-duplicates: one word
in ten replaced is .82."""

ANCHOR: Final = 4
"""Words of a run that, standing once in either text, shows which places belong together."""

ALIGNED_AT_ONCE: Final = 1_000_000
"""Pairs of words that are aligned as a whole; a larger gap without one run in common is another text."""

SLOT: Final = 3
"""Words up to which another may stand in their place in a copy; four others are a passage of another text."""

PASSAGE: Final = 8
"""Words from which on what only one text has is an addition, a sentence at least, and no change of a sentence."""

EDGE: Final = 4
"""Words at the start or the end from which on what only one text has cannot be but an addition."""

SHORT: Final = 60
"""Words up to which a copy may have misspellings only: in so few, one other word is what a template fills in."""

SHORT_CASELESS: Final = 80
"""The same where no capital shows a name."""

FILLED: Final = 200
"""Words up to which fewer changed words than `FEW` must be slips, or words that only one text has: a notice of a
hundred words says of which garden it is in one of them. Of 109 pairs from 12 templates in 10 languages, written to try
it, 11 were called copies without such a limit; a copy with one word in twenty replaced has more changes."""

TYPO_WORDS: Final = 10
"""Words for each misspelling that a short text may have."""

LEAST_CONTAINED: Final = 20
"""Words that a text has at least to be found inside a longer one: fewer are a phrase that others write as well."""

ADDITION_WORDS: Final = 25
"""Words of the shorter text for each addition in it: what stands in shreds in another text is no copy of it."""

TITLE: Final = 2
"""Words at the start or the end that, where others stand for them, are another title or another name under a text."""

FEW: Final = 4
"""Changed words below which none may be a value (a number that is missing, a name, a denial, a unit): a template fills
in few places, and mostly those. Of more one in four may. Where one word in twenty of prose is another at random, one in
fifteen of the changes is of a value; where it is left out, one in thirty."""

MANY: Final = 10
"""Changed words from which on characters of scripts without spaces are counted as such, values and changes alike."""

SCATTERED: Final = 0.08
"""Changed words for each word up to which such a share is taken for chance: one word in twenty, give or take."""

FEW_DENIALS: Final = 2
"""Changed words for each denial that is more or less in a copy of so many changes."""

PER_NUMERAL: Final = 40
"""Changed words for each numeral of one character that may stand for another: by chance, as a part of other words, one
in three hundred changes of Chinese characters is such a one, and where a template fills in, most are."""

FEW_NAMES: Final = 8
"""Changed words below which no name may stand for another; of more, one in five may."""


class Likeness(NamedTuple):
    """How alike two documents are: by the words that they share, and by their lengths."""

    similarity: float
    """Words in common as a share of the words in either, additions left out, 0.0 to 1.0."""

    share: float
    """Words of the shorter text as a share of those of the longer, 0.0 to 1.0."""

    longer: int
    """Which text has the additions: 0 the first, 1 the other; -1 where neither has any."""


class Block(NamedTuple):
    """A place where two texts differ: words of the one from *start* to *end*, of the other likewise."""

    start: int
    end: int
    other_start: int
    other_end: int


def compare_documents(one: Document, other: Document, *, similarity: float = SIMILARITY) -> Likeness | None:
    """Return how alike two documents are where they are copies or one stands in the other, else None.

    >>> story = "The river rose for nine days, and on the tenth it came over the wall at Mill Lane. Nobody was hurt."
    >>> compare_documents(Document(story), Document(story.replace("Mill", "Hill"))) is None
    True
    >>> compare_documents(Document(story), Document(f"{story} The mayor said that the siren had worked after all."))
    Likeness(similarity=1.0, share=0.6774193548387096, longer=1)
    """
    if one.text == other.text or (one.words and one.words == other.words):
        return Likeness(1.0, 1.0, -1)
    if not one.words or not other.words:
        return None
    blocks = align_words(one.words, other.words)
    return _Comparison(one, other, blocks).judge(similarity)


def align_words(one: Sequence[str], other: Sequence[str]) -> list[Block]:
    """Return where two texts differ, in order: between the runs of words that stand once in either.

    >>> align_words("the heron waits for hours".split(), "the heron waits here for hours".split())
    [Block(start=3, end=3, other_start=3, other_end=4)]

    Patience diff (B. Cohen): linear but for the gaps, which are aligned by edit distance where they are small.
    """
    blocks: list[Block] = []
    here = there = 0
    for start, start_other in [*_find_anchors(one, other), (len(one), len(other))]:
        if start < here or start_other < there:
            continue
        _align_gap(one[here:start], other[there:start_other], (here, there), blocks)
        here, there = start, start_other
        while here < len(one) and there < len(other) and one[here] == other[there]:
            here, there = here + 1, there + 1
    return blocks


def _find_anchors(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Return places of runs that stand once in either text: the most of them that are in order in both."""
    places, others = _find_single_runs(one), _find_single_runs(other)
    pairs = [(place, others[run]) for run, place in places.items() if run in others]
    ends: list[int] = []
    lasts: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        at = bisect_left(ends, place)
        ends[at : at + 1] = [place]
        lasts[at : at + 1] = [index]
        before.append(lasts[at - 1] if at else -1)
    chain, index = [], lasts[-1] if lasts else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _find_single_runs(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Return the places of the runs of `ANCHOR` words that stand once in a text, in order."""
    runs = list(zip(*(words[start:] for start in range(ANCHOR)), strict=False))
    counts = Counter(runs)
    return {run: place for place, run in enumerate(runs) if counts[run] == 1}


def _align_gap(one: Sequence[str], other: Sequence[str], offset: tuple[int, int], blocks: list[Block]) -> None:
    """Add the blocks of a gap between two runs."""
    for other_start, other_end, start, end in find_changes(one, other, most_pairs=ALIGNED_AT_ONCE):
        if one[start:end] != other[other_start:other_end]:
            blocks.append(Block(start + offset[0], end + offset[0], other_start + offset[1], other_end + offset[1]))


class _Comparison:
    """Two documents, where they differ, and what follows from it."""

    def __init__(self, one: Document, other: Document, blocks: list[Block]) -> None:
        self.one, self.other = one, other
        self.scale = min(one.scale, other.scale)
        self.slots: list[Block] = []
        self.additions: tuple[list[int], list[int]] = ([], [])
        self.different = False
        edges: list[Block] = []
        for block in blocks:
            self._sort(block, edges)
        for block in edges:
            self._sort_edge(block)

    def _sort(self, block: Block, edges: list[Block]) -> None:
        """Tell a change from an addition; put what only one text has at its edge aside."""
        sizes = block.end - block.start, block.other_end - block.other_start
        least, most = min(sizes), max(sizes)
        at_start = not block.start and not block.other_start
        at_end = block.end == len(self.one.words) and block.other_end == len(self.other.words)
        if least > SLOT * self.scale:
            self.different = True
        elif not least and (at_start or at_end) and most < PASSAGE * self.scale:
            edges.append(block)
        elif most >= PASSAGE * self.scale:
            self.additions[sizes[1] > sizes[0]].append(most - least)
            if least:
                self.slots.append(self._cut(block, at_start=at_start))
        else:
            self.slots.append(block)

    def _cut(self, block: Block, *, at_start: bool) -> Block:
        """Return what of an addition stands in the place of the few words that the shorter text has there."""
        least = min(block.end - block.start, block.other_end - block.other_start)
        if at_start:
            return Block(block.end - least, block.end, block.other_end - least, block.other_end)
        return Block(block.start, block.start + least, block.other_start, block.other_start + least)

    def _sort_edge(self, block: Block) -> None:
        """Take what only one text has at its edge for an addition, unless the other text has additions too."""
        side = block.other_end > block.other_start
        size = max(block.end - block.start, block.other_end - block.other_start)
        if self.additions[not side] and size < EDGE * self.scale:
            self.slots.append(block)
        else:
            self.additions[side].append(size)

    def judge(self, similarity: float) -> Likeness | None:
        """Return the likeness, or None where the texts are two."""
        if self.different or all(self.additions):
            return None
        sizes = len(self.one.words) - sum(self.additions[0]), len(self.other.words) - sum(self.additions[1])
        words = min(sizes) / self.scale
        common = min(sizes[0] - self._count(0), sizes[1] - self._count(1))
        measured = common / max(1, sum(sizes) - common)
        added = self.additions[0] or self.additions[1]
        if measured < similarity or (added and words < LEAST_CONTAINED) or len(added) > 2 + words / ADDITION_WORDS:
            return None
        if not self._may_be_copies(words):
            return None
        longer = 0 if self.additions[0] else 1 if added else -1
        lengths = len(self.one.words), len(self.other.words)
        return Likeness(
            measured, min(sizes[1 - longer] if added else min(lengths), max(lengths)) / max(lengths), longer
        )

    def _count(self, side: int) -> int:
        """Count the words of one text that changes touch."""
        return sum(block[2 * side + 1] - block[2 * side] for block in self.slots)

    def _may_be_copies(self, words: float) -> bool:
        """Tell whether the changes are such as a copy has, in a text of so many words."""
        changes = [_Change(self, block) for block in self.slots]
        kinds = Counter(change.name_kind() for change in changes)
        changed = max(self._count(0), self._count(1)) / self.scale
        spare = changed if FEW <= changed <= SCATTERED * words else 0
        if kinds["exchange"] or kinds["numeral"] > spare // PER_NUMERAL:
            return False
        if words < SHORT and (len(changes) > kinds["typo"] or changed > words / TYPO_WORDS):
            return False
        plain = [change for change in changes if change.name_kind() == "plain"]
        if words < SHORT_CASELESS and any(change.is_unsure() for change in plain):
            return False
        if words < FILLED and changed < FEW and any(change.is_filled() for change in plain):
            return False
        if kinds["name"] > (0 if changed < FEW_NAMES else changed // 5):
            return False
        values = kinds["value"] + kinds["name"] + self._count_repeated(plain)
        scale = self.scale if spare >= MANY else 1
        return values <= scale * spare / FEW and kinds["denial"] <= spare / FEW_DENIALS

    def _count_repeated(self, changes: list[_Change]) -> int:
        """Count the changes that put the same word in the place of the same other again: a name does, chance hardly."""
        counts = Counter(change.pair for change in changes)
        least = SLOT if self.scale == 1 else 0
        return sum(count for pair, count in counts.items() if count > 1 and min(map(len, pair)) > least)


class _Change:
    """A few words of one text in the place of a few of the other."""

    def __init__(self, pair: _Comparison, block: Block) -> None:
        self.one, self.other, self.block = pair.one, pair.other, block
        self.words = pair.one.words[block.start : block.end]
        self.others = pair.other.words[block.other_start : block.other_end]
        self.scale = pair.scale

    @property
    def pair(self) -> tuple[str, str]:
        """The words of either side."""
        return " ".join(self.words), " ".join(self.others)

    def is_exchange(self) -> bool:
        """Tell whether values of one kind were exchanged: other numbers, another sign, Monday for Tuesday."""
        for is_kind in (is_number, is_sign):
            here, there = list(filter(is_kind, self.words)), list(filter(is_kind, self.others))
            if here and there and here != there and not self._are_joined(here, there):
                return True
        one, other = self._split_sides()
        if _are_exchanged([DAY_SIGNS], one, other) and self._is_at_weekday():
            return True
        signs = NUMERAL_SIGNS if self.scale > 1 else frozenset()
        return _are_exchanged(EXCHANGES, one - signs, other - signs)

    def _split_sides(self) -> tuple[set[str], set[str]]:
        """Return the words that only one side has, for either."""
        return set(self.words) - set(self.others), set(self.others) - set(self.words)

    def _are_joined(self, one: list[str], other: list[str]) -> bool:
        """Tell whether numbers were joined by what was left out between them, as 2月7 and 27; a date is written so."""
        return self.scale > 1 and len(one) != len(other) and "".join(one) == "".join(other)

    def _is_at_weekday(self) -> bool:
        """Tell whether the words stand where Japanese has a day of the week: behind a date's 日, or before 曜."""
        start, end = self.block.start, self.block.end
        return self.one.words[max(0, start - 1) : start] == ["日"] or self.one.words[end : end + 1] == ["曜"]

    def is_numeral(self) -> bool:
        """Tell whether one numeral of a single character stands for another, as a part of another word may."""
        return self.scale > 1 and _are_exchanged([NUMERAL_SIGNS], *self._split_sides())

    def is_typo(self) -> bool:
        """Tell whether the words differ by slips of the pen only; a name with another letter is another name."""
        if self.scale > 1 or any(map(is_number, self.words)) or not self._is_slip():
            return False
        swapped = all(sorted(one) == sorted(other) for one, other in zip(self.words, self.others, strict=True))
        return swapped or not self._has_names()

    def _is_slip(self) -> bool:
        return len(self.words) == len(self.others) and all(map(is_misspelling, self.words, self.others))

    def name_kind(self) -> Literal["exchange", "numeral", "typo", "name", "denial", "value", "plain"]:
        """Return what the change is, the gravest first."""
        if self.is_exchange():
            return "exchange"
        if self.is_numeral():
            return "numeral"
        if self.is_typo():
            return "typo"
        if self._has_names() or self._is_title():
            return "value" if self._is_slip() else "name"
        if sum(word in NEGATIONS for word in self.words) != sum(word in NEGATIONS for word in self.others):
            return "denial"
        return "value" if self.is_value() else "plain"

    def is_value(self) -> bool:
        """Tell whether a number or a sign is missing, or a colour, a direction or a unit is another."""
        one, other = self._split_sides()
        if any(is_number(word) or is_sign(word) for word in one | other):
            return True
        if (
            len(NEGATIONS & one) != len(NEGATIONS & other)
            or self._is_prefixed()
            or _are_exchanged(QUALITIES, one, other)
        ):
            return True
        return bool(self.words and self.others) and (self._is_passage() or self._is_unit())

    def is_filled(self) -> bool:
        """Tell whether words stand for others, as where a template was filled in."""
        return bool(self.words and self.others)

    def is_unsure(self) -> bool:
        """Tell whether the words could be names, in a script that does not show it."""
        return any(map(is_caseless, self.words)) and any(map(is_caseless, self.others))

    def _has_names(self) -> bool:
        """Tell whether both texts have a name here."""
        return any(map(self.one.is_name, range(self.block.start, self.block.end))) and any(
            map(self.other.is_name, range(self.block.other_start, self.block.other_end))
        )

    def _is_prefixed(self) -> bool:
        """Tell whether one word is the other with two or three letters before it: lawful, unlawful."""
        if len(self.words) != 1 or len(self.others) != 1:
            return False
        short, long = sorted((self.words[0], self.others[0]), key=len)
        return len(short) >= SLOT and long.endswith(short) and 2 <= len(long) - len(short) <= SLOT

    def _is_passage(self) -> bool:
        """Tell whether several words stand for several others."""
        return min(len(self.words), len(self.others)) >= SLOT

    def _is_title(self) -> bool:
        """Tell whether two words or more stand for others at the start or the end of the text."""
        at_edge = not self.block.start or self.block.end == len(self.one.words)
        return at_edge and min(len(self.words), len(self.others)) >= TITLE * self.scale

    def _is_unit(self) -> bool:
        """Tell whether the words follow a number: kilometres for miles, people for degrees."""
        start = self.block.start
        return start > 0 and is_number(self.one.words[start - 1])


def _are_exchanged(kinds: Sequence[frozenset[str]], one: set[str], other: set[str]) -> bool:
    """Tell whether both sides have words of some kind."""
    return any(not kind.isdisjoint(one) and not kind.isdisjoint(other) for kind in kinds)
