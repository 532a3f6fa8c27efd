"""Repeated blocks of paragraphs: the second and later copies of a block that stands in the text before.

Decides which copies are an artefact of scraping. A refrain, a clause or an answer that returns is the author's: a block
must be long, or the whole of the text so far. Works on whatever the paragraphs are: lines, or sentences of one line.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from textclean.removals import Removal
from textclean.rules import phrases
from textclean.text.paragraphs import Paragraph, Paragraphs
from textclean.text.prose import MEDIUM, measure_prose, width_factor
from textclean.text.similarity import NEAR_DUPLICATE, fold_text, measure_similarity

FEWEST: Final = 2
"""Different paragraphs that make a block; one alone may be a refrain or a clause."""

LEAST_WIDTH: Final = 150
"""Characters in all from which on such a block is an artefact."""

LEAST_SHARE: Final = 0.5
"""Share of a block that must be prose: meal plans, timetables and product lists repeat whole groups of entries."""

LEAST_WIDTH_OF_ONE: Final = 300
"""Characters from which on one paragraph of prose, with another line beside it, is."""

NUMBER_RE: Final = re.compile(r"\d[\d.,]*")
ENTRY_RE: Final = re.compile(r"^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)] |[-*•·§+] )")
"""What begins a clause, a step or an entry of a list: these repeat by right."""

ENDS_OF_CODE: Final = ("{", "}", ";")
"""What ends a line of a program, which repeats by right too."""

WIDTH_OF_A_NUMBER: Final = 25
"""Characters of prose for each number in it at least: ingredients have one in 20, reports of results one in 40."""

LEAST_WIDTH_OF_CLAUSES: Final = 1000
"""Characters from which on a block with a legal clause is: licences for two cases repeat their conditions."""

LEAST_WIDTH_OF_MIXED: Final = 200
"""Characters in all from which on a block with one paragraph of prose among shorter lines is."""

LEAST_WIDTH_OF_LINES: Final = 500
"""Characters in all from which on a block without prose is: ten lines of a refrain have 450."""

LEAST_WIDTH_OF_ALL: Final = 100
"""Characters from which on a copy of the whole text so far is an artefact, whatever its paragraphs are."""

EDGE: Final = 20
"""Characters at either end of a paragraph by which a near-duplicate is looked for: with three words in a hundred
misspelt, nineteen in twenty keep one end or the other, and `_follow` finds the rest."""

LARGEST_GAP: Final = 3
"""Paragraphs of the block that its copy may leave out at a time."""

PARTIAL: Final = 20
"""Characters at least of a paragraph's part at the edge of a copy."""


LONG_PARTIAL: Final = 40
"""Characters at least of such a part where neither text shows that it begins there, but for a capital."""


class Copy(NamedTuple):
    """A copy of a block: pairs of places, of a paragraph and of the one before that it repeats."""

    pairs: list[tuple[int, int]]
    similarity: float


def find_repeated_blocks(paragraphs: Sequence[Paragraph], *, similarity: float = NEAR_DUPLICATE) -> Iterator[Removal]:
    r"""Find the second and later copies of blocks of paragraphs; the first copy stays.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> block = "The river rose for nine days, and on the tenth it came over the wall at Mill Lane.\n"
    >>> block += "Nobody was hurt, the mayor said, because the siren that everyone wanted to sell had worked."
    >>> paragraphs = split_paragraphs(f"{block}\nMore follows.\n{block}")
    >>> [(removal.start, removal.kept) for removal in find_repeated_blocks(paragraphs)]
    [(189, (0, 174))]

    A copy may misspell some words, change quotes and dashes, or leave paragraphs out; *similarity* is the least that
    two paragraphs must have, 0.0 to 1.0. `Removal.kept` says where the kept copy stands, `Removal.score` how alike they
    are. Single paragraphs, refrains and other short lines that return are left alone. Linear in the length of the text.
    """
    before = _Index(Paragraphs.of(paragraphs).texts)
    texts = _Folded(before.texts)
    done, standing = 0, -1
    gone: set[int] = set()
    for i in before.candidates():
        if i < done:
            continue
        j = before.find(i, texts, similarity)
        if j is None or j in gone:
            continue
        copy = _follow(texts, (i, j), gone, similarity)
        if len(copy.pairs) == 1 and len(texts[i]) < 2 * EDGE:  # one label again, as in every menu
            continue
        copy = _trace_back(copy, texts, done, similarity)
        first = copy.pairs[0][0]
        standing = standing if first - 1 in gone else first - 1
        if _is_artefact(copy, texts) or _is_whole(copy, standing, texts):
            yield _point_at(copy, texts, paragraphs)
            gone.update(range(copy.pairs[0][0], copy.pairs[-1][0] + 1))
        done = copy.pairs[-1][0] + 1


class _Folded:
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
        shorter, longer = (len(one), len(other)) if len(one) < len(other) else (len(other), len(one))
        if shorter < least * longer and one.isascii() and other.isascii():  # folding would leave their lengths alone
            return 0.0
        return measure_similarity(self[i], self[j], least=least)


class _Index:
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

    def find(self, i: int, folded: _Folded, similarity: float) -> int | None:
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


AROUND: Final = "\"'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb-\u2013\u2014.,:;!?\u2026 "
"""What a copy may have changed at the very ends of a paragraph."""


def _fold_ends(text: str) -> tuple[str, str]:
    bare = text.strip(AROUND)
    return bare[:EDGE].lower(), bare[-EDGE:].lower()


def _follow(texts: _Folded, first: tuple[int, int], gone: Container[int], similarity: float) -> Copy:
    """Follow a copy from its first pair, as long as each paragraph repeats the next of the block or one soon after.

    *gone* are the places of copies found before: the block itself must stay.
    """
    i, j = first
    pairs = [first]
    least = texts.measure_similarity(j, i, similarity)
    start = i
    while True:
        i += 1
        for ahead in range(1, LARGEST_GAP + 2):
            if i < len(texts) and j + ahead < start and j + ahead not in gone:
                found = texts.measure_similarity(j + ahead, i, similarity)
                if found:
                    break
        else:
            return Copy(pairs, least)
        j += ahead
        least = min(least, found)
        pairs.append((i, j))


def _trace_back(copy: Copy, texts: _Folded, done: int, similarity: float) -> Copy:
    """Add what of a copy stands before the first pair, where both ends of a paragraph were misspelt."""
    (i, j), least = copy.pairs[0], copy.similarity
    pairs = []
    while i > done and j > 0:
        i, j = i - 1, j - 1
        found = texts.measure_similarity(j, i, similarity)
        if not found or copy.pairs[-1][1] >= i:
            break
        least = min(least, found)
        pairs.append((i, j))
    return Copy([*reversed(pairs), *copy.pairs], least)


def _is_artefact(copy: Copy, texts: _Folded) -> bool:
    """Tell whether a copy is long enough for where it stands.

    Prose anywhere, other lines only at the end of the text.
    """
    distinct = {texts[j] for _, j in copy.pairs}
    factor = width_factor("\n".join(distinct))
    total = sum(map(len, distinct)) * factor
    if total < LEAST_WIDTH:
        return False
    prose = [len(text) * factor for text in distinct if _is_prose(text, factor)]
    least = LEAST_WIDTH if len(prose) >= FEWEST else LEAST_WIDTH_OF_ONE
    if len(distinct) >= FEWEST and sum(prose) >= max(least, total * LEAST_SHARE):
        return total >= LEAST_WIDTH_OF_CLAUSES or not _has_clause(distinct)
    last = copy.pairs[-1]
    if 2 * sum(text.endswith(ENDS_OF_CODE) for text in distinct) > len(distinct):
        return False
    if last[0] < len(texts) - 2 or len(distinct) <= FEWEST:
        return False
    entries = 2 * sum(ENTRY_RE.match(text) is not None for text in distinct) > len(distinct)
    return total >= (LEAST_WIDTH_OF_MIXED if prose and not entries else LEAST_WIDTH_OF_LINES)


def _is_whole(copy: Copy, standing: int, texts: _Folded) -> bool:
    """Tell whether a copy repeats the whole of the text before it, up to the last paragraph left standing."""
    distinct = {texts[j] for _, j in copy.pairs}
    if copy.pairs[0][1] != 0 or copy.pairs[-1][1] != standing or len(distinct) < FEWEST:
        return False
    return sum(map(len, distinct)) >= LEAST_WIDTH_OF_ALL and not all(text.endswith(ENDS_OF_CODE) for text in distinct)


def _has_clause(texts: Iterable[str]) -> bool:
    """Tell whether one of the paragraphs is a legal clause: whether a clause's phrases fill some of it."""
    index = phrases(("DISCLAIMER_PHRASES",))
    return any(sum(end - start for start, end, _ in index.find(text)) > SHARE_OF_CLAUSE * len(text) for text in texts)


SHARE_OF_CLAUSE: Final = 0.12
"""Share of a paragraph that clauses' phrases fill in a clause; a sentence of the news that holds one has 0.05."""


def _is_prose(text: str, factor: float) -> bool:
    """Tell whether a paragraph reads like prose, and not like a list of quantities."""
    width = len(text) * factor
    if ENTRY_RE.match(text) or text.endswith(ENDS_OF_CODE):
        return False
    reads = measure_prose(text, width) > 0 or (width >= MEDIUM and (". " in text or "? " in text or text[-1] == ":"))
    return reads and len(NUMBER_RE.findall(text)) * WIDTH_OF_A_NUMBER < width


def _point_at(copy: Copy, texts: _Folded, paragraphs: Sequence[Paragraph]) -> Removal:
    """Point at a copy, and at the parts of it that a missing full stop left in the paragraphs around."""
    (first, kept_first), (last, kept_last) = copy.pairs[0], copy.pairs[-1]
    start, end = paragraphs[first].start, paragraphs[last].end
    if first and kept_first:
        start -= _glued_before(texts, first - 1, kept_first - 1, paragraphs)
    if last + 1 < len(texts) and kept_last + 1 < first:
        end += _glued_after(texts, last + 1, kept_last + 1, paragraphs)
    kept = (paragraphs[kept_first].start, paragraphs[kept_last].end)
    count = len(copy.pairs)
    evidence = f"copy of {count} paragraph{'s' * (count > 1)} at {kept[0]}"
    return Removal(start, end, "repeated-block", evidence, round(copy.similarity, 3), kept)


def _glued_before(texts: _Folded, i: int, j: int, paragraphs: Sequence[Paragraph]) -> int:
    """Return how many characters before a copy, at the end of paragraph i, end the one before the block, j."""
    text, source, neighbor = texts[i], texts[j], paragraphs[i]
    if len(text) != len(neighbor.text) or min(len(text), len(source)) < PARTIAL:
        return 0
    after = paragraphs[i + 1].start
    if source.endswith(text):
        return after - neighbor.start
    if text.endswith(" " + source):
        return after - neighbor.end + len(source)
    shared = _count_shared(text, source)
    begin = len(text) - shared
    if shared and begin and text[begin - 1] != " ":
        begin = text.find(" ", begin) + 1 or len(text)
    shared = len(text) - begin
    whole_words = source[-shared - 1 : -shared] in ("", " ")
    is_start = shared >= LONG_PARTIAL and whole_words and not neighbor.text[begin].islower()
    return after - neighbor.end + shared if is_start else 0


def _count_shared(text: str, source: str) -> int:
    """Return how many characters two texts share at their ends."""
    pairs = zip(reversed(text), reversed(source), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _glued_after(texts: _Folded, i: int, j: int, paragraphs: Sequence[Paragraph]) -> int:
    """Return how many characters after a copy, at the head of paragraph i, begin the one after the block, j.

    At the end of the text even a short signature counts; elsewhere it would be too thin.
    """
    text, source, neighbor = texts[i], texts[j], paragraphs[i]
    if len(text) != len(neighbor.text):
        return 0
    before = paragraphs[i - 1].end
    if source.startswith(text.rstrip(".\u2026")) and (i + 1 == len(texts) or len(text) >= PARTIAL):
        return neighbor.end - before
    return neighbor.start - before + len(source) if len(source) >= PARTIAL and text.startswith(source + " ") else 0
