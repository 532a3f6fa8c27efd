"""The loops that run once a character or once a line, in plain Python: what the compiled kernel does, to the last bit.

These are the specification; `kernel.c` says the same again for speed. Decides nothing: what is looked for comes in.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import accumulate, pairwise, repeat
from operator import mul, sub
from typing import Final

from textclean.kernel.characters import CharacterSets

Column = Sequence[int]
"""One integer a line: a list here, an array of "q" from the kernel, and either of them for both."""

Span = tuple[int, int]
"""The first line and the line after the last, counted from the line itself."""

ODD_SPACES: Final = (
    "\t\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
PLAIN: Final = bytes([ord("\n"), *range(ord(" "), 0x7F)])
"""What needs no look but for its white space: printable ASCII and line feeds."""


def find_odd_characters(text: str) -> str:
    r"""Return, once each and in order, the characters that are neither printable ASCII nor line feeds.

    >>> find_odd_characters("naïve\t♥ naïve")
    '\tï♥'

    Raises UnicodeEncodeError where the text has lone surrogates.
    """
    return "".join(sorted(set(text.encode().translate(None, PLAIN).decode())))


def fold_spaces(text: str, odd: str) -> str:
    r"""Unify line breaks, trim lines, fold runs of spaces, leave at most one blank line.

    >>> fold_spaces("one \t two\r\n\n\n\nthree ", "\t\r")
    'one two\n\nthree'

    *odd* holds the odd characters of the text, as `find_odd_characters` returns them, and may hold more.
    """
    text = "\n".join([line.strip() for line in text.splitlines()])
    for space in ODD_SPACES:
        if space in odd:
            text = text.replace(space, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.strip("\n")


def measure_indents(raw: str) -> list[int]:
    r"""Return the indents of the non-blank lines of a raw text, in characters.

    >>> measure_indents("Menu\n    Home\n\n  Text")
    [0, 4, 2]
    """
    return [len(line) - len(bare) for line in raw.splitlines() if (bare := line.lstrip())]


# --- columns: one integer a line ---


def sum_around(values: Column, spans: Iterable[Span], /) -> list[Column]:
    """Return for each span of lines the column of the values' sums over it; there is nothing beyond the ends.

    >>> sum_around([1, 2, 3], [(-1, 2), (1, 9)])
    [[3, 6, 5], [5, 3, 0]]
    """
    passed = list(accumulate(values, initial=0))
    return [_subtract(passed, first, end) for first, end in spans]


def average_around(values: Column, weights: Column | None, spans: Iterable[Span], unit: int, /) -> list[Column]:
    """Return for each span the column of *unit* times the values' sums by the weights' sums, rounded down.

    Without weights every line counts one; where there is no weight the average is 0.

    >>> average_around([1, 2, 4], None, [(-1, 1)], 10), average_around([6, 4], [3, 0], [(0, 1)], 1)
    ([[10, 15, 30]], [[2, 0]])
    """
    passed = list(accumulate(values, initial=0))
    weighed = list(range(len(passed))) if weights is None else list(accumulate(weights, initial=0))
    if len(weighed) != len(passed):
        message = "expected as many weights as values"
        raise ValueError(message)
    return [
        [unit * sum // weight if weight else 0 for sum, weight in zip(sums, counts, strict=True)]
        for sums, counts in ((_subtract(passed, *span), _subtract(weighed, *span)) for span in spans)
    ]


def _subtract(passed: Sequence[int], first: int, end: int) -> list[int]:
    """Return for each line what has passed at the end of a span less what has at its beginning."""
    n = len(passed) - 1
    if first >= end:
        return [0] * n
    return list(map(sub, _slide(passed, end, n), _slide(passed, first, n)))


def _slide(passed: Sequence[int], by: int, n: int) -> list[int]:
    """Return what has passed *by* lines after each, as if the first and the last went on for ever."""
    by = max(-n, min(n, by))
    if by < 0:
        return [*repeat(passed[0], -by), *passed[: n + by]]
    return [*passed[by:n], *repeat(passed[n], by)]


def shift(values: Column, by: int, fill: int, /) -> Column:
    """Return the values of the lines that stand *by* lines after each, and *fill* beyond the ends.

    >>> shift([1, 2, 3], 1, -1), shift([1, 2, 3], -2, -1)
    ([2, 3, -1], [-1, -1, 1])
    """
    n = len(values)
    by = max(-n, min(n, by))
    return [fill] * -by + list(values[: n + by]) if by < 0 else list(values[by:]) + [fill] * by


def measure_distances(flags: Column, far: int, /) -> tuple[Column, Column]:
    """Return for each line how many lines ago the last flag was, and in how many the next will be; *far* at most.

    >>> measure_distances([0, 1, 0, 0], 9)
    ([9, 9, 1, 2], [1, 9, 9, 9])
    """
    return _measure_ago(flags, far), _measure_ago(flags[::-1], far)[::-1]


def _measure_ago(flags: Column, far: int) -> list[int]:
    if not any(flags):
        return [far] * len(flags)
    distances = []
    ago = far
    for flag in flags:
        distances.append(ago)
        ago = 1 if flag else ago + 1 if ago < far else far
    return distances


def count_alike(keys: Column, reach: int, /) -> Column:
    """Return for each line how many of the lines within *reach* on either side have its key.

    >>> count_alike([7, 8, 7, 7], 2)
    [1, 0, 2, 1]
    """
    alike = [0] * len(keys)
    for by in range(1, min(reach, len(keys) - 1) + 1):
        for i, (one, other) in enumerate(zip(keys, keys[by:], strict=False)):
            if one == other:
                alike[i] += 1
                alike[i + by] += 1
    return alike


def sum_by(keys: Column, values: Column, /) -> Column:
    """Return for each line the sum of the values of all lines with its key.

    >>> sum_by([7, 8, 7], [1, 2, 4])
    [5, 2, 5]
    """
    sums = dict.fromkeys(keys, 0)
    for key, value in zip(keys, values, strict=True):
        sums[key] += value
    return list(map(sums.__getitem__, keys))


def sum_above(keys: Column, values: Column, /) -> Column:
    """Return for each line the sum of the values of all lines with its key or a larger one.

    >>> sum_above([7, 8, 7], [1, 2, 4])
    [7, 2, 7]
    """
    sums = dict.fromkeys(keys, 0)
    for key, value in zip(keys, values, strict=True):
        sums[key] += value
    passed = 0
    for key in sorted(sums, reverse=True):
        sums[key] = passed = passed + sums[key]
    return list(map(sums.__getitem__, keys))


def combine(columns: tuple[Column, ...], factors: Column, constant: int, /) -> Column:
    """Return the constant and the columns, each times its factor, added up line by line.

    >>> combine(([1, 2], [10, 20]), (2, -1), 100)
    [92, 84]
    """
    if len(columns) == 1:
        (factor,) = factors
        return [constant + factor * value for value in columns[0]]
    if len(columns) == 2:
        one, other = factors
        return [constant + one * a + other * b for a, b in zip(*columns, strict=True)]
    if len(columns) != len(factors):
        message = "expected 1 to 16 columns and as many factors"
        raise ValueError(message)
    return [constant + sum(map(mul, factors, row)) for row in zip(*columns, strict=True)]


def multiply(values: Column, by: Column, /) -> Column:
    """Return the products of two columns, line by line.

    >>> multiply([1, 2], [3, 4])
    [3, 8]
    """
    _expect_same_length(values, by)
    return list(map(mul, values, by))


def divide(values: Column, by: Column | int, unit: int, /) -> Column:
    """Return *unit* times the values by a number or by another column's, rounded down; 0 where that is 0.

    >>> divide([1, 2], [3, 0], 100), divide([1, 2], 3, 100)
    ([33, 0], [33, 66])
    """
    if isinstance(by, int):
        return [unit * value // by for value in values] if by else [0] * len(values)
    return [unit * value // other if other else 0 for value, other in zip(values, by, strict=True)]


def _expect_same_length(one: Column, other: Column) -> None:
    if len(one) != len(other):
        message = "expected columns of the same length"
        raise ValueError(message)


def look_up(values: Column, table: Column, low: int, /) -> Column:
    """Return what a table has for each value: its first entry for *low* and all below, its last for all beyond its end.

    >>> look_up([-5, 1, 2, 9], (10, 20, 30), 0)
    [10, 20, 30, 30]
    """
    last = len(table) - 1
    found = {value: table[max(0, min(last, value - low))] for value in set(values)}
    return list(map(found.__getitem__, values))


def total(values: Column, /) -> int:
    """Return the sum of a column.

    >>> total([1, 2])
    3
    """
    return sum(values)


def find_heaviest_run(values: Column, /) -> tuple[int, int]:
    """Return the first line and the line after the last of the run with the largest sum; 0, 0 if none is above 0.

    Kadane's maximum subsequence; the first of several.

    >>> find_heaviest_run([-1, 3, -1, 2, -9, 3])
    (1, 4)
    """
    best = current = start = begin = end = 0
    for place, value in enumerate(values):
        if current <= 0:
            current, start = 0, place
        current += value
        if current > best:
            best, begin, end = current, start, place + 1
    return begin, end


# --- forests ---


def bin_columns(columns: tuple[Column, ...], thresholds: tuple[Column, ...], /) -> tuple[bytes, ...]:
    r"""Return for each column its values, in a byte each, as how many of its thresholds, in order, lie below them.

    >>> bin_columns(([5, 20, 21], [1]), ([20, 60], []))
    (b'\x00\x00\x01', b'\x00')
    """
    return tuple([_bin(values, cuts) for values, cuts in zip(columns, thresholds, strict=True)])


def _bin(values: Column, thresholds: Column) -> bytes:
    distinct = set(values)
    bins = {value: bisect_left(thresholds, value) for value in distinct}
    if len(distinct) == 1:
        return bytes([*bins.values()]) * len(values)
    return bytes(map(bins.__getitem__, values))


def weigh_bins(nodes: Column, cuts: Column, bins: tuple[bytes, ...], base: int, /) -> Column:
    r"""Return each line's sum of *base* and of the leaf of each tree that it falls into.

    A tree is its nodes, the root first: 256 times a column and the place of a threshold, followed by the tree for what
    exceeds no more thresholds than that and the tree for what does; or, for a leaf, the inverse (~) of its score.

    >>> weigh_bins([0, ~2, 1, ~3, ~4], [2], (b"\x00\x01\x02",), 10)
    [12, 13, 14]

    The lines are bits of large integers: which lines are at most a threshold is one integer, which lines fall into a
    leaf is its conjunction along the way to it, and scores are added up bit by bit for all lines at once, as adders in
    hardware do. So a tree costs the same for ten lines and for a thousand (compare Lucchese and others, QuickScorer,
    2015, which does this for many trees of one line).
    """
    n = len(bins[0]) if bins else 0
    if not n:
        return []
    every = (1 << n) - 1
    masks: dict[int, int] = {}
    for column, (row, count) in enumerate(zip(bins, cuts, strict=True)):
        _mask_lines(masks, 256 * column, row, count)
    planes: list[int] = []
    for tree in _read_trees(array("q", nodes).tobytes()):
        _add_planes(planes, _sum_leaves(tree, masks, every))
    return [base + value for value in _read_planes(planes, n)]


Tree = tuple[int, "Tree", "Tree"] | int
"""A leaf's score; or a node, and the trees for what exceeds no more thresholds than it says and for what does."""


@cache
def _read_trees(nodes: bytes) -> tuple[Tree, ...]:
    """Return the trees whose nodes, the root first, are integers of eight bytes."""
    numbers = iter(array("q", nodes))

    def read(node: int) -> Tree:
        return (node, read(next(numbers)), read(next(numbers))) if node >= 0 else ~node

    return tuple(read(node) for node in numbers)


def _sum_leaves(tree: Tree, masks: Mapping[int, int], every: int) -> list[int]:
    """Return the leaves' scores of all lines, a plane for each binary digit, the lowest first."""
    planes = [0] * 8
    waiting: list[tuple[Tree, int]] = [(tree, every)]
    while waiting:
        node, lines = waiting.pop()
        while not isinstance(node, int):
            place, low, node = node
            below = lines & masks[place]
            if below:
                waiting.append((low, below))
                lines ^= below
                if not lines:
                    break
        else:
            for digit in _find_digits(node):
                if digit >= len(planes):
                    planes += [0] * (digit + 1 - len(planes))
                planes[digit] |= lines
    return planes


def _mask_lines(masks: dict[int, int], first: int, row: bytes, cuts: int) -> None:
    """Add for each threshold an integer whose bits are the lines that do not exceed it, the first line's highest."""
    mask = 0
    present = set(row)
    for place in range(cuts):
        if place in present:
            mask |= int(row.translate(ONES[place]), 2)
        masks[first + place] = mask


ONES: Final = [b"0" * place + b"1" + b"0" * (255 - place) for place in range(256)]
"""For each bin, the digits of what is in it."""


@cache
def _find_digits(score: int) -> tuple[int, ...]:
    """Return the places of the ones among a number's binary digits."""
    return tuple(digit for digit in range(score.bit_length()) if score >> digit & 1)


def _add_planes(planes: list[int], more: Sequence[int]) -> None:
    """Add numbers that are held as planes of binary digits to others, in place."""
    carry = digit = 0
    while digit < len(more) or carry:
        if digit == len(planes):
            planes.append(0)
        mine, other = planes[digit], more[digit] if digit < len(more) else 0
        half = mine ^ other
        planes[digit] = half ^ carry
        carry = (mine & other) | (half & carry)
        digit += 1


def _read_planes(planes: Iterable[int], n: int) -> list[int]:
    """Return the numbers of *n* lines from the planes of their binary digits, the lowest first."""
    numbers = [0] * n
    for digit, plane in enumerate(planes):
        worth = {"0": 0, "1": 1 << digit}
        ones = map(worth.__getitem__, f"{plane:0{n}b}")
        numbers = [number + value for number, value in zip(numbers, ones, strict=True)]
    return numbers


# --- lines: sets of characters ---


def measure_lines(
    texts: Sequence[str],
    sets: CharacterSets,
    firsts: int,
    lasts: int,
    stripped: int,
    paired: int,
    heads: int,
    reach: int,
    most: int,
    counted: Sequence[int],
    /,
) -> list[Column]:
    """Return columns of what lines hold of sets of characters; a set is a bit.

    These are: the size, in characters; the number of the first of *firsts* that the first character is in, and of
    *lasts* for the last that is not *stripped*, -1 for none, -2 where there is no such character; how often the last
    one stands there in a row; how many *paired* characters have a space behind them; how many of the first *most* words
    in the first *reach* characters begin with one of *heads*, and how many such words there are; then, for each of
    *counted*, how many characters are of its sets.

    >>> sets = CharacterSets([".,", '"'])
    >>> columns = measure_lines(['Mr. X said, "no..."'], sets, sets.UPPER, 3, 2, 1, sets.UPPER, 99, 3, [1, 2])
    >>> [column[0] for column in columns]
    [19, 30, 0, 3, 2, 2, 3, 5, 2]
    """
    places: dict[str, list[int]] = {}

    def count(text: str) -> list[int]:
        counts = [0] * len(counted)
        for character in set(text):
            if character not in places:
                bits = sets.bits(character)
                places[character] = [place for place, wanted in enumerate(counted) if bits & wanted]
            for place in places[character]:
                counts[place] += text.count(character)
        return counts

    def measure(text: str) -> list[int]:
        bare = text.rstrip(sets.gather(stripped, text)) if stripped else text
        words = text[:reach].split(" ", most)[:most]
        return [
            len(text),
            _first_set(sets.bits(text[0]) & firsts) if text else -2,
            _first_set(sets.bits(bare[-1]) & lasts) if bare else -2,
            len(bare) - len(bare.rstrip(bare[-1])) if bare else 0,
            sum(text.count(character + " ") for character in sets.find(paired, text)),
            sum(sets.bits(word[0]) & heads > 0 for word in words if word),
            len(words),
            *count(text),
        ]

    rows = {text: measure(text) for text in set(texts)}
    columns = zip(*map(rows.__getitem__, texts), strict=True)
    return [list(column) for column in columns] if rows else [[] for _ in range(7 + len(counted))]


def _first_set(bits: int) -> int:
    return (bits & -bits).bit_length() - 1


# --- lines: words that are known ---


def make_table(sections: Iterable[tuple[bytes, int | None]], /) -> Mapping[str, int]:
    r"""Make a table for look-ups of lines: each up to its first tab, with the number that stands with its section.

    Where that is None, it is the line's place. Empty lines are left out; of two that are the same, the later one holds.

    >>> make_table([(b"log in\nlog out", 5), (b"\the\nheron\tbird", None)])
    {'log in': 5, 'log out': 5, 'heron': 1}
    """
    table: dict[str, int] = {}
    for lines, number in sections:
        for place, line in enumerate(lines.decode().split("\n")):
            table[line.partition("\t")[0]] = place if number is None else number
    table.pop("", None)
    return table


LETTERS_RE: Final = re.compile(r"[^\W\d_]+")  # the runs of `CharacterSets.LETTER`


def weigh_words(
    texts: Sequence[str], table: Mapping[str, int], sets: CharacterSets, reach: int, most: int, /
) -> tuple[Column, Column]:
    """Return columns of the sum of what a table has for the words of each line, and how many it has.

    Words are runs of letters in the line's first *reach* characters, in small letters; the first *most*, 64 at most,
    count, each once.

    >>> weigh_words(["Log in or LOG out", ""], make_table([(b"log", 5), (b"out", -1)]), CharacterSets([]), 100, 16)
    ([4, 0], [2, 0])
    """
    weights, counts = [], []
    for text in texts:
        words = LETTERS_RE.findall(text[:reach].lower())
        known = [table[word] for word in dict.fromkeys(words[:most]) if word in table]
        weights.append(sum(known))
        counts.append(len(known))
    return weights, counts


def find_words(text: str, table: Mapping[str, int], sets: CharacterSets, /) -> list[int]:
    """Return what a table has for the words of a text and for two that follow each other, once each and in order.

    Words are runs of letters, as they are; two stand in the table with a space between them, whatever does in the text.

    >>> find_words("please log-in, log in", make_table([(b"please", 5), (b"log in", 3)]), CharacterSets([]))
    [3, 5]
    """
    words = LETTERS_RE.findall(text)
    return sorted({table[key] for key in {*words, *map(" ".join, pairwise(words))} if key in table})


def split_stems(text: str, sets: CharacterSets, size: int, /) -> list[str]:
    """Return the first *size* letters of each word of a text, in order; words are runs of letters.

    >>> split_stems("herons wait, a heron waits", CharacterSets([]), 5)
    ['heron', 'wait', 'a', 'heron', 'waits']
    """
    return [word[:size] for word in LETTERS_RE.findall(text)]


def find_folded(
    texts: Sequence[str], table: Mapping[str, int], sets: CharacterSets, stripped: int, longest: int, /
) -> Column:
    """Return what a table has for each line, case-folded and without *stripped* characters at its ends.

    0 for what it has not, for lines of more than *longest* characters and for those of which nothing is left.

    >>> sets = CharacterSets(["»… "])
    >>> find_folded(["» Read More…", "Read"], make_table([(b"read more", 3)]), sets, 1, 60)
    [3, 0]
    """
    found = []
    for text in texts:
        folded = text.casefold() if len(text) <= longest else ""
        bare = folded.strip(sets.gather(stripped, folded)) if stripped else folded
        found.append(table.get(bare, 0) if bare else 0)
    return found


def find_beginnings(
    texts: Sequence[str], table: Mapping[str, int], sets: CharacterSets, stripped: int, reach: int, /
) -> Column:
    """Return what a table has for the longest beginning of each line, of *reach* characters at most; 0 for none.

    Lines are case-folded, and without *stripped* characters at their heads.

    >>> sets = CharacterSets(["» "])
    >>> find_beginnings(["» Read More", "Tea"], make_table([(b"re", 1), (b"read", 3)]), sets, 1, 6)
    [3, 0]
    """
    found = []
    for text in texts:
        head = text.lstrip(sets.gather(stripped, text)) if stripped else text
        head = head[:reach].casefold()[:reach]
        found.append(next((table[head[:size]] for size in range(len(head), 0, -1) if head[:size] in table), 0))
    return found
