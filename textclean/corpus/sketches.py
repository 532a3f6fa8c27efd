"""A few numbers for a text, by which its copies are found without comparing all with all.

Decides which texts are worth a comparison, never which are copies: that is for `textclean.corpus.likeness`.

Two kinds of keys. Bands of MinHash values (A. Broder, "On the resemblance and containment of documents", 1997; one
permutation and bins after P. Li, A. Owen and C.-H. Zhang, 2012) are shared by texts that are alike as a whole. Anchors,
the least hash of every window of word runs (S. Schleimer, D. Wilkerson and A. Aiken, "Winnowing", 2003), are shared by
texts that have a passage in common, wherever it stands and however long the rest is.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple
from zlib import crc32

from textclean.corpus.words import fold_words, is_number, split_words
from textclean.text.normalize import normalize

BANDS: Final = 16
"""Bands of a sketch. With three rows over word pairs and one over numbers and names a pair of texts that shares the
part s of both meets in a band with probability s**4, and in two of them (`LEAST_BANDS`) with .98 for s = .7, .999 for
.8; of .3 it is .007. A text with one word in twenty replaced shares .82 of its word pairs."""

ROWS: Final = 3
"""Rows of a band that are taken over pairs of neighbouring words."""

BINS: Final = BANDS * ROWS

ANCHOR_WORDS: Final = 8
"""Words of a run that is hashed for anchors (two, four, eight); of shorter ones too many are turns of speech."""

ANCHOR_WINDOW: Final = 12
"""Runs of which the one with the least hash is an anchor: 19 words in common are sure to share one."""

LEAST_ANCHORED: Final = 20
"""Words from which on a text has anchors: what is shorter is looked for as a whole only."""

LEAST_BANDS: Final = 2
"""Bands that two texts share at least to be compared; a template's pages meet in one by chance."""

LEAST_SHARE: Final = 0.25
"""Share of the shorter text's anchors that two texts have in common at least. Of runs of eight words .66 live through
one word in twenty being replaced, and fewer as anchors: .45 on average."""

MASK: Final = 0xFFFFFFFF
MIX: Final = 0x9E3779B1
OTHER: Final = 0x85EBCA6B
MULTIPLIER: Final = 0x5851F42D4C957F2D % (1 << 61)
PRIME: Final = (1 << 61) - 1


class Sketch(NamedTuple):
    """The keys of a text, 61-bit integers: copies have some of them in common, other texts hardly any."""

    bands: tuple[int, ...]
    """The keys of the text as a whole, one a band; none for a text without words, which has one anchor."""

    anchors: tuple[int, ...]
    """The keys of its passages, in the order of their values."""

    @property
    def keys(self) -> tuple[int, ...]:
        """All keys: two texts are compared where they share enough of them."""
        return self.bands + self.anchors


def sketch_text(text: str) -> Sketch:
    """Return the keys of a text, by which its copies are found: the same in every process and on every machine.

    >>> one = sketch_text("The heron waits for hours at the weir, and nobody knows what it is waiting for.")
    >>> other = sketch_text("The heron waits for hours at the weir and nobody knows what it is waiting for!")
    >>> one == other, len(one.bands), sketch_text("").keys
    (True, 16, (0,))

    Texts with a key in common may be copies; `find_pairs` compares them. A text without words has one key, 0. Raises
    TypeError where *text* is not a `str`.
    """
    text = normalize(text)
    return sketch_words(split_words(text), text)


def sketch_words(raw: list[str], text: str) -> Sketch:
    """Return the keys of a text of these words; the same for all texts that have them, if any."""
    words = fold_words(raw)
    if not words:
        return Sketch((), (crc32(text.encode("utf-8", "surrogatepass")),))
    data = [word.encode("utf-8", "surrogatepass") for word in words]
    hashes = list(map(crc32, data))
    pairs = list(map(crc32, data[1:], hashes)) or hashes
    values = [
        number for number, word, plain in zip(hashes, raw, words, strict=True) if word != plain or is_number(word)
    ]
    return Sketch(_make_bands(pairs, values), _find_anchors(pairs) if len(words) >= LEAST_ANCHORED else ())


def is_candidate(one: Sketch, other: Sketch) -> bool:
    """Tell whether two texts share enough keys to be compared."""
    if sum(map(int.__eq__, one.bands, other.bands)) >= LEAST_BANDS:
        return True
    least = min(len(one.anchors), len(other.anchors))
    return bool(least) and len(set(one.anchors).intersection(other.anchors)) >= LEAST_SHARE * least


def _make_bands(pairs: Iterable[int], values: Iterable[int]) -> tuple[int, ...]:
    """Return a key for each band, of the least hashes in its bins."""
    bins = _fill_bins(pairs, BINS)
    names = _fill_bins(values, BANDS)
    keys = []
    for band in range(BANDS):
        key = band
        for number in (names[band], *bins[ROWS * band : ROWS * band + ROWS]):
            key = (key * MULTIPLIER + number) % PRIME
        keys.append(key)
    return tuple(keys)


def _fill_bins(numbers: Iterable[int], count: int) -> list[int]:
    """Return the least number of each bin; an empty one borrows from the next that a fixed walk finds full.

    The walk depends on the bin alone, so that two texts with the same full bins borrow alike (A. Shrivastava, "Optimal
    densification for fast and accurate minwise hashing", 2017).
    """
    full: dict[int, int] = {}
    for number in sorted({number * MIX & MASK for number in numbers}, reverse=True):
        full[number % count] = number
    if not full:
        return [0] * count
    return [full[place] if place in full else _borrow(full, place, count) for place in range(count)]


def _borrow(full: dict[int, int], place: int, count: int) -> int:
    """Return the number of a full bin for an empty one."""
    state = place
    while place not in full:
        state = (state * MIX + OTHER) & MASK
        place = (state >> 7) % count
    return full[place]


def _find_anchors(pairs: list[int]) -> tuple[int, ...]:
    """Return the least hash of every window of `ANCHOR_WINDOW` runs of `ANCHOR_WORDS` words.

    Runs are made of pairs by doubling, and windows of windows: so both numbers stand in the steps below.
    """
    fours = [(one * MIX + two) % PRIME for one, two in zip(pairs, pairs[2:], strict=False)]
    runs = [(one * MULTIPLIER + two) % PRIME for one, two in zip(fours, fours[4:], strict=False)]
    least_4 = _find_least(_find_least(runs, 1), 2)
    least_8 = _find_least(least_4, 4)
    return tuple(sorted({one if one < two else two for one, two in zip(least_8, least_4[8:], strict=False)}))


def _find_least(numbers: list[int], step: int) -> list[int]:
    """Return for every number the lesser of it and of the one some steps on."""
    return [one if one < two else two for one, two in zip(numbers, numbers[step:], strict=False)]
