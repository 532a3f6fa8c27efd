"""The copies in a column of texts: found in this process or by workers, in memory that the texts do not fill.

Decides what is held and in which order it is looked at; which texts are copies is for `textclean.corpus` to say.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, cast

from textclean.columns.extras import import_extra
from textclean.columns.results import check_workers, stream_results
from textclean.columns.values import check_texts, read_values
from textclean.corpus.duplicates import Copy, Pair, group_pairs, make_pair, pair_alike, pair_up
from textclean.corpus.likeness import SIMILARITY
from textclean.corpus.sketches import BANDS, Sketch, sketch_words
from textclean.corpus.words import Document, name_words, split_words
from textclean.text.arguments import check_number
from textclean.text.normalize import normalize

if TYPE_CHECKING:
    from pandas import DataFrame

DIGEST: Final = 16
"""Bytes of a digest by which equal texts are known, and texts of the same words."""

PARTS: Final = 64
"""Parts of the keys that are looked at one after the other, so that a 64th of them stands in a table at a time."""

REMEMBERED: Final = 4096
"""Documents made ready that are held, for the next comparison with one of them."""


@dataclass(frozen=True, slots=True, repr=False)
class Duplicates:
    """The result of `textclean.find_duplicates`: a mask of the rows that stay, and the groups of copies.

    >>> found = find_duplicates(["The heron waits.", "The eel.", "The heron waits."])
    >>> found.keep, len(found), [[copy.row for copy in group] for group in found]
    ([True, True, False], 1, [[0, 2]])
    """

    keep: list[bool]
    """For every row, in order, whether it stays; a filter of pandas and polars. Missing texts stay."""

    copies: tuple[Copy, ...]
    """The rows of all groups, those that stay among them, in order."""

    def __iter__(self) -> Iterator[list[Copy]]:
        """Yield the groups, each a list of its rows, in the order of their first rows."""
        for _, copies in groupby(sorted(self.copies, key=attrgetter("group", "row")), key=attrgetter("group")):
            yield list(copies)

    def __len__(self) -> int:
        """Return the number of groups."""
        return sum(copy.row == copy.kept for copy in self.copies)

    def __repr__(self) -> str:
        """Return the figures in a line."""
        return f"<Duplicates: {self.describe()}>"

    def describe(self) -> str:
        """Return how many texts there are, and how many of them are copies, in words.

        >>> find_duplicates(["The heron waits.", "The eel."]).describe()
        '2 texts, none of them a copy'
        """
        texts = f"{len(self.keep):,} text{'s' * (len(self.keep) != 1)}"
        gone, stay = len(self.copies) - len(self), len(self)
        if not gone:
            return f"{texts}, none of them a copy"
        copies, verb = ("a copy", "s") if gone == 1 else ("copies", "s" if stay == 1 else "")
        return f"{texts}, {gone:,} of them {copies} of {stay:,} that stay{verb}"

    def to_frame(self) -> DataFrame:
        """Return a pandas data frame of one row for each text in a group: row, group, kept, similarity, evidence.

        >>> find_duplicates(["The heron waits.", "The eel.", "The heron waits."]).to_frame()["evidence"].to_list()
        ['stays', 'the same text']

        Raises ImportError where pandas is missing.
        """
        pandas = import_extra("pandas", extra="pandas")
        table: DataFrame = pandas.DataFrame(list(self.copies), columns=list(Copy._fields))
        return table


def find_duplicates(
    texts: Iterable[object],
    *,
    similarity: float = SIMILARITY,
    prefer: Iterable[Any] | Callable[[str], Any] | None = None,
    workers: int = 1,
) -> Duplicates:
    """Find texts that are copies of each other, or that stand in a longer one, and say which may stay.

    >>> groups = find_duplicates(["The heron waits.", None, "The eel does not.", "The heron  waits."])
    >>> groups
    <Duplicates: 4 texts, 1 of them a copy of 1 that stays>
    >>> groups.keep
    [True, True, True, False]

    Clean the texts first: furniture makes different texts look alike, and hides that others are the same. *texts* is
    any iterable, a column of pandas, polars or Arrow too; of a list or another `collections.abc.Sequence` no copy is
    made. Missing values stay.

    Texts that differ in white space only are copies. Near-duplicates are found by sketches and confirmed word by word:
    *similarity*, above 0.0 and up to 1.0, is the least share of words that they have in common, additions left out; the
    farther below 0.8, the more are missed. Where numbers, names, signs or negations differ, they are two texts. A text
    of twenty words or more that stands inside a longer one is a copy as well.

    Of a group the longest text stays, then the earliest. With *prefer*, values for the rows or a function of a text,
    the row with the greatest value stays. Every row that goes was compared with the one that stays for it. The result
    depends neither on the order of the rows (equally long texts aside) nor on the number of *workers*, which make the
    sketches; the rest is done in this process. Linear in the length of the texts.

    Raises TypeError for a value that is neither a text nor missing, and ValueError for any other *similarity*, where
    *prefer* has more or fewer values than there are texts, and for fewer workers than one.
    """
    check_texts(texts)
    check_workers(workers)
    check_number(similarity, name="similarity", default=SIMILARITY)
    if not 0 < similarity <= 1:
        message = f"expected a similarity above 0.0 and up to 1.0, got {similarity}: 0.8 is the default"
        raise ValueError(message)
    source = texts if isinstance(texts, Sequence) else list(read_values(texts, keep=False))
    return find_packed(source, pack_texts(source, workers=workers), similarity=similarity, prefer=prefer)


def pack_texts(texts: Iterable[object], *, workers: int) -> Iterator[bytes | None]:
    """Yield the sketch of each text, packed as bytes; None for a missing one."""
    packed = stream_results(read_values(texts, keep=False), _pack, workers=workers, bar_length=None)
    return cast("Iterator[bytes | None]", packed)


def find_packed(
    source: Sequence[object],
    packed: Iterable[bytes | None],
    *,
    similarity: float,
    prefer: Iterable[Any] | Callable[[str], Any] | None = None,
) -> Duplicates:
    """Find the copies among texts whose sketches are given, as `pack_texts` makes them."""
    index = _Index(source)
    for row, data in enumerate(packed):
        index.add(row, data)
    pairs = index.find_pairs(similarity)
    copies = group_pairs(pairs, prefer=_read_preferences(prefer, source, pairs))
    keep = [True] * len(source)
    for copy in copies:
        keep[copy.row] = copy.row == copy.kept
    return Duplicates(keep, tuple(copies))


def _read_preferences(prefer: Any, source: Sequence[object], pairs: Iterable[Pair]) -> dict[int, Any] | None:
    """Return the preference for each row that is in a pair."""
    if prefer is None:
        return None
    rows = {row for pair in pairs for row in (pair.row, pair.other)}
    if callable(prefer):
        return {row: prefer(next(read_values([source[row]], keep=False))) for row in rows}
    if isinstance(prefer, str):
        message = (
            f"expected values for the rows in prefer, or a function, got {prefer!r}: give a column, as table['date']"
        )
        raise TypeError(message)
    values = list(prefer)
    if len(values) != len(source):
        message = f"expected a preference for each of {len(source)} rows, got {len(values)}: give one a row"
        raise ValueError(message)
    return {row: values[row] for row in rows}


def _pack(text: str) -> bytes:
    """Return the digests of a text and of its words, its length and its keys as bytes; workers send them."""
    normalized = normalize(text)
    words = split_words(normalized)
    digests = map(_digest, (normalized, name_words(words, normalized)))
    return b"".join([*digests, array("Q", [len(normalized), *sketch_words(words, normalized).keys]).tobytes()])


def _digest(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=DIGEST).digest()


class _Index:
    """Where every key stands: a few hundred bytes a text, and none of the texts."""

    def __init__(self, source: Sequence[object]) -> None:
        self.source = source
        self.rows: dict[bytes, int] = {}
        self.texts: dict[bytes, int] = {}
        self.digests = bytearray()
        self.alike: dict[int, list[int]] = {}
        self.longest: dict[int, int] = {}
        self.same: list[Pair] = []
        self.keys = array("Q")
        self.ends = array("Q", [0])
        self.parts = [(array("Q"), array("Q")) for _ in range(PARTS)]
        self.find_document = lru_cache(REMEMBERED)(self._make_document)

    def add(self, row: int, data: bytes | None) -> None:
        """Add a row: its packed sketch, or None where the text is missing."""
        digest = bytes(DIGEST) if data is None else data[:DIGEST]
        self.digests += digest
        if data is not None:
            numbers = array("Q", data[2 * DIGEST :])
            first = self.rows.setdefault(data[DIGEST : 2 * DIGEST], row)
            if first == row:
                self._add_keys(row, numbers[1:])
            else:
                self._add_alike(row, first, digest, numbers[0])
        self.ends.append(len(self.keys))

    def _add_alike(self, row: int, first: int, digest: bytes, size: int) -> None:
        """Add a row that has the words of an earlier one, the digest of its text and its length."""
        self.texts.setdefault(bytes(self.digests[DIGEST * first : DIGEST * (first + 1)]), first)
        other = self.texts.setdefault(digest, row)
        if other == row:
            self.alike.setdefault(first, [first]).append(row)
        else:
            self.same.append(Pair(row, other, "same", 1.0, 1.0, size, size))

    def _add_keys(self, row: int, keys: array[int]) -> None:
        self.keys.extend(keys)
        for key in keys:
            all_keys, rows = self.parts[key % PARTS]
            all_keys.append(key)
            rows.append(row)

    def find_pairs(self, similarity: float) -> list[Pair]:
        """Return all pairs of copies."""
        pairs = self.same
        for first, rows in self.alike.items():
            self.longest[first], found = pair_alike(rows, self.find_document)
            pairs += found
        compared: set[tuple[int, int]] = set()
        for bucket in self._read_buckets():
            for one, other in pair_up(bucket, self._find_sketch):
                if (one, other) in compared:
                    continue
                compared.add((one, other))
                pair = make_pair(self._find_longest(one), self._find_longest(other), similarity)
                if pair is not None:
                    pairs.append(pair)
        return pairs

    def _read_buckets(self) -> Iterator[list[int]]:
        """Yield the rows of every key that more than one has."""
        for keys, rows in self.parts:
            firsts: dict[int, int] = {}
            buckets: dict[int, list[int]] = {}
            for key, row in zip(keys, rows, strict=True):
                first = firsts.setdefault(key, row)
                if first != row:
                    buckets.setdefault(key, [first]).append(row)
            del firsts
            yield from buckets.values()

    def _find_sketch(self, row: int) -> Sketch:
        keys = tuple(self.keys[self.ends[row] : self.ends[row + 1]])
        return Sketch(keys[:BANDS], keys[BANDS:]) if len(keys) > 1 else Sketch((), keys)

    def _find_longest(self, first: int) -> tuple[int, Document]:
        """Return the longest text of those that have the words of this row, and where it stands."""
        row = self.longest.get(first, first)
        return row, self.find_document(row)

    def _make_document(self, row: int) -> Document:
        return Document(cast("str", next(read_values([self.source[row]], keep=False))))
