"""Documents that are copies: pairs of them in a bucket of texts with a key in common, and which rows stay.

Everything here works on a part of a column, so that engines can spread it: the result for a bucket depends on the texts
in it alone, and that for a group on its pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, Final, Literal, NamedTuple

from textclean.corpus.likeness import SIMILARITY, Likeness, compare_documents
from textclean.corpus.sketches import BANDS, Sketch, is_candidate, sketch_text
from textclean.corpus.words import Document
from textclean.text.arguments import check_share
from textclean.text.normalize import normalize

SMALL: Final = 32
"""Texts of a bucket that are compared all with all."""

NEIGHBORS: Final = 4
"""Texts of a larger bucket with which each is compared, in each of three orders: those that follow it when the
texts are sorted by their bands (M. Hernández and S. Stolfo, "The merge/purge problem for large databases", 1995)."""

ORDERS: Final = (0, BANDS // 3, 2 * BANDS // 3)
"""Bands with which the orders begin."""


class Pair(NamedTuple):
    """Two rows whose texts are copies, or of which the one stands in the other.

    >>> find_pairs([4, 7], ["The heron waits.", "The heron  waits."])
    [Pair(row=7, other=4, kind='same', similarity=1.0, share=1.0, size=16, other_size=16)]
    """

    row: int
    """One row: the later one of the same text, the shorter text, the contained one."""

    other: int
    """The other row."""

    kind: Literal["same", "near", "contained"]
    """The same text; a near-duplicate; or the row's text stands in the other one, which is much longer."""

    similarity: float
    """Words in common as a share of the words in either, additions left out, 0.0 to 1.0."""

    share: float
    """Words of the shorter text as a share of those of the longer, 0.0 to 1.0."""

    size: int
    """Characters of the row's text, normalised."""

    other_size: int
    """Characters of the other row's text, normalised."""


class Copy(NamedTuple):
    """A row of a group of copies, and why it is there.

    >>> group_pairs([Pair(7, 4, "same", 1.0, 1.0, 80, 80)])[1]
    Copy(row=7, group=4, kept=4, similarity=1.0, evidence='the same text')
    """

    row: int
    """The row."""

    group: int
    """The number of its group: the first row in it."""

    kept: int
    """The row of the group that stays; its text was compared with this row's."""

    similarity: float
    """Words in common with the kept text as a share of the words in either, additions left out, 0.0 to 1.0."""

    evidence: str
    """Why the row may go, or that it stays, in words."""


def compare_texts(one: str, other: str, *, similarity: float = SIMILARITY) -> Likeness | None:
    """Return how alike two texts are where they are copies, or one stands in the other; else None.

    >>> story = "The river rose for nine days, and on the tenth it came over the wall at Mill Lane. Nobody was hurt, "
    >>> story += "the mayor said, because the siren that everyone wanted to sell had worked. The school was closed."
    >>> compare_texts(story, f"Mill Lane: {story}")
    Likeness(similarity=1.0, share=0.95, longer=1)
    >>> compare_texts(story, story.replace("nine", "eight")) is compare_texts(story, "") is None
    True

    A copy may have other words here and there: *similarity*, 0.0 to 1.0, is the least share of words that must be the
    same. Where numbers, names, units, signs or negations differ, they are two texts, as weather reports, results and
    offers are. Texts of fewer than sixty words may differ in misspellings only.

    Raises TypeError where either is not a `str`, and ValueError where *similarity* is not within 0.0 to 1.0.
    """
    check_share(similarity, name="similarity", default=SIMILARITY)
    return compare_documents(Document(one), Document(other), similarity=similarity)


def find_pairs(rows: Iterable[int], texts: Iterable[str], *, similarity: float = SIMILARITY) -> list[Pair]:
    """Return the pairs of copies among texts that have a key of `sketch_text` in common.

    >>> story = "The heron waits for hours at the weir, and nobody knows what it is waiting for."
    >>> find_pairs([7, 4], [story, story])
    [Pair(row=7, other=4, kind='same', similarity=1.0, share=1.0, size=79, other_size=79)]

    The order of the rows does not matter. Texts of the same words count as one. Of more than 32 others each is compared
    with those that are next to it in some orders only, so that the work stays linear. *similarity* is as in
    `compare_texts`.

    Raises TypeError where a text is not a `str`, and ValueError where *similarity* is not within 0.0 to 1.0, or where
    there are not as many rows as texts.
    """
    check_share(similarity, name="similarity", default=SIMILARITY)
    pairs: list[Pair] = []
    nodes: dict[str, int] = {}
    for row, text in sorted(zip(rows, map(normalize, texts), strict=True)):
        first = nodes.setdefault(text, row)
        if first != row:
            pairs.append(Pair(row, first, "same", 1.0, 1.0, len(text), len(text)))
    documents = {row: Document(text) for text, row in nodes.items()}
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for row, document in documents.items():
        alike[document.name].append(row)
    longest = {}
    for rows_alike in alike.values():
        longest[rows_alike[0]], found = pair_alike(rows_alike, documents.__getitem__)
        pairs += found
    sketches = {row: sketch_text(documents[row].text) for row in longest}
    for first, second in pair_up(sorted(longest), sketches.__getitem__):
        one, other = longest[first], longest[second]
        pair = make_pair((one, documents[one]), (other, documents[other]), similarity)
        if pair is not None:
            pairs.append(pair)
    return pairs


def pair_alike(rows: Sequence[int], find_document: Callable[[int], Document]) -> tuple[int, list[Pair]]:
    """Return which of some rows whose texts have the same words is longest, and the pair of each with the first.

    Their sketches are the same, so that no order of a large bucket would bring all of them to one.
    """
    first = rows[0], find_document(rows[0])
    pairs = [pair for row in rows[1:] if (pair := make_pair((row, find_document(row)), first, 1.0)) is not None]
    sizes = {pair.row: pair.size for pair in pairs} | {pair.other: pair.other_size for pair in pairs}
    return max(sizes, key=lambda row: (sizes[row], -row), default=rows[0]), pairs


def pair_up(rows: Sequence[int], find_sketch: Callable[[int], Sketch]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a bucket's rows that are worth a comparison, the lower row first."""
    if len(rows) <= SMALL:
        found: Iterable[tuple[int, int]] = combinations(rows, 2)
    else:
        found = sorted({(min(pair), max(pair)) for pair in _find_neighbors(rows, find_sketch)})
    return ((one, other) for one, other in found if is_candidate(find_sketch(one), find_sketch(other)))


def _find_neighbors(rows: Sequence[int], find_sketch: Callable[[int], Sketch]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of rows that stand close to each other in some order of their bands."""
    for start in ORDERS:
        keyed = []
        for row in rows:
            sketch = find_sketch(row)
            keyed.append((sketch.bands[start:] + sketch.bands[:start], sketch.anchors, row))
        order = [row for _, _, row in sorted(keyed)]
        for step in range(1, NEIGHBORS + 1):
            yield from zip(order, order[step:], strict=False)


def make_pair(one: tuple[int, Document], other: tuple[int, Document], similarity: float) -> Pair | None:
    """Compare two rows' documents; return the pair, or None where they are no copies."""
    (row, document), (other_row, other_document) = sorted(
        (one, other), key=lambda pair: (len(pair[1].words), len(pair[1].text), -pair[0])
    )
    likeness = compare_documents(document, other_document, similarity=similarity)
    if likeness is None:
        return None
    kind: Literal["near", "contained"] = "contained" if likeness.share < similarity else "near"
    sizes = len(document.text), len(other_document.text)
    return Pair(row, other_row, kind, likeness.similarity, likeness.share, *sizes)


def group_pairs(pairs: Iterable[Pair], *, prefer: Mapping[int, Any] | None = None) -> list[Copy]:
    """Return the rows of all groups: who is in which, which of them stays, and why the others may go.

    >>> [(copy.row, copy.kept, copy.evidence) for copy in group_pairs([Pair(7, 4, "same", 1.0, 1.0, 80, 80)])]
    [(4, 4, 'stays'), (7, 4, 'the same text')]

    Of a group the longest text stays, of equally long ones the earliest row; with *prefer*, values by row, the row with
    the greatest value. Every row that goes is a copy of one that stays: where A is like B, and B like C, but A not like
    C, B goes for A and C stays. A text that stands in a much longer one goes for that, whatever is preferred. Pairs may
    come in any order, and more than once.
    """
    return _Grouping(pairs, prefer).list_copies()


class _Grouping:
    """Rows of the same words as one node each, and the nodes' pairs."""

    def __init__(self, pairs: Iterable[Pair], prefer: Mapping[int, Any] | None) -> None:
        self.prefer = prefer
        self.sizes: dict[int, int] = {}
        self.texts: dict[int, int] = {}
        self.parents: dict[int, int] = {}
        self.links: defaultdict[int, dict[int, Pair]] = defaultdict(dict)
        self.contained: set[int] = set()
        others = [pair for pair in sorted(set(pairs)) if not self._join(pair)]
        for pair in others:
            self._link(pair)
        self.members: defaultdict[int, list[int]] = defaultdict(list)
        for row in sorted(self.sizes):
            self.members[self._find_node(row)].append(row)
        self.chosen = {node: min(rows, key=self._rank_row) for node, rows in self.members.items()}

    def _join(self, pair: Pair) -> bool:
        """Make one node of two rows, and tell whether their words are the same."""
        self.sizes[pair.row], self.sizes[pair.other] = pair.size, pair.other_size
        if pair.kind == "same":
            self.texts[pair.row] = pair.other
        is_one = pair.similarity == pair.share == 1.0
        if is_one:
            node, other = sorted((self._find_node(pair.row), self._find_node(pair.other)))
            self.parents[other] = node
        return is_one

    def _find_node(self, row: int) -> int:
        """Return the first of the rows that are one node with this one; the way there is halved."""
        while (parent := self.parents.get(row, row)) != row:
            self.parents[row] = self.parents.get(parent, parent)
            row = parent
        return row

    def _link(self, pair: Pair) -> None:
        node, other = self._find_node(pair.row), self._find_node(pair.other)
        self.links[node][other] = pair
        if pair.kind == "near":
            self.links[other][node] = pair
        else:
            self.contained.add(node)

    def _rank_row(self, row: int) -> tuple[Any, ...]:
        """Return what sorts rows: the one that stays before the others."""
        return *(() if self.prefer is None else (_Reversed(self.prefer[row]),)), -self.sizes[row], row

    def _rank(self, node: int) -> tuple[Any, ...]:
        """Return what sorts nodes likewise; those that stand in longer texts after all others."""
        return node in self.contained, *self._rank_row(self.chosen[node])

    def list_copies(self) -> list[Copy]:
        """Return the rows of the groups, in order."""
        stars: dict[int, list[int]] = {}
        for node in sorted(self.members, key=self._rank):
            best = min((other for other in self.links[node] if other in stars), key=self._rank, default=node)
            stars.setdefault(best, []).append(node)
        copies = []
        for centre, nodes in stars.items():
            group = min(row for node in nodes for row in self.members[node])
            copies += [copy for node in nodes for copy in self._describe(node, centre, group)]
        alone = {copy.group for copy in copies if copy.row != copy.kept}
        return sorted(copy for copy in copies if copy.group in alone)

    def _describe(self, node: int, centre: int, group: int) -> Iterator[Copy]:
        """Yield the copies that a node's rows are."""
        kept = self.chosen[centre]
        pair = self.links[node].get(centre)
        for row in self.members[node]:
            if row == kept:
                yield Copy(row, group, kept, 1.0, "stays")
            elif pair is None:
                is_text = self.texts.get(row, row) == self.texts.get(kept, kept)
                yield Copy(row, group, kept, 1.0, "the same text" if is_text else "the same words")
            else:
                shorter = node == self._find_node(pair.row)
                yield Copy(row, group, kept, pair.similarity, _write_evidence(pair, shorter=shorter))


class _Reversed:
    """A value that sorts before the lesser ones."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __lt__(self, other: _Reversed) -> bool:
        return bool(other.value < self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Reversed) and bool(self.value == other.value)

    __hash__ = None  # type: ignore[assignment]


def _write_evidence(pair: Pair, *, shorter: bool) -> str:
    """Return in words why a row may go for another."""
    alike = "the same words" if pair.similarity == 1 else f"{int(100 * pair.similarity)} % of the words are the same"
    if pair.share == 1:
        return alike
    part = f"{int(100 * pair.share) or 'less than 1'} %"
    if shorter:
        return f"stands in the kept text, as {part} of it" + ("" if pair.similarity == 1 else f"; {alike}")
    return f"the kept text stands in it, as {part} of it" + ("" if pair.similarity == 1 else f"; {alike}")
