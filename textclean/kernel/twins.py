"""The loops that run once a character or once a line, in plain Python: what the compiled kernel does, to the last bit.

These are the specification; the C beside them says it again for speed. Decides nothing: what is looked for comes in.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, chain, compress, islice, pairwise
from typing import Final

from textclean.kernel.characters import LETTERS_RE, CharacterSets, split_terms
from textclean.kernel.forests import make_forest, weigh_trees
from textclean.kernel.operations import Column
from textclean.kernel.sheets import make_sheet, run_steps

__all__ = ["Column", "make_forest", "make_sheet", "run_steps", "weigh_trees"]

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


def split_lines(text: str) -> tuple[list[str], array[int]]:
    r"""Return the lines of a text that hold something, and where each starts, in characters.

    >>> split_lines("Menu\n\nText\n")
    (['Menu', 'Text'], array('q', [0, 6]))

    Only line feeds break lines.
    """
    lines = text.split("\n")
    starts = array("q", accumulate([len(line) + 1 for line in lines[:-1]], initial=0))
    kept = list(filter(None, lines))
    return kept, array("q", compress(starts, lines)) if len(kept) != len(lines) else starts


# --- lines: characters and strings in them ---


def find_lines(texts: Sequence[str], needles: tuple[str, ...], firsts: str, lasts: str, /) -> list[int]:
    """Return the places of lines that hold a needle, or begin with one of *firsts*, or end with one of *lasts*.

    >>> find_lines(["Home", "News | Sport", "- Eels", "Herons:", ""], ("|", "©"), "-*", ":")
    [1, 2, 3]

    Raises ValueError where a needle is empty, or there are more than 16.
    """
    if len(needles) > MOST_NEEDLES or "" in needles:
        message = f"expected at most {MOST_NEEDLES} needles, none of them empty, got {needles!r}: leave some out"
        raise ValueError(message)
    return [
        place
        for place, text in enumerate(texts)
        if text and (text[0] in firsts or text[-1] in lasts or any(needle in text for needle in needles))
    ]


MOST_NEEDLES: Final = 16


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
) -> Column:
    """Return columns of what lines hold of sets of characters, one behind the other; a set is a bit.

    These are: the size, in characters; the number of the first of *firsts* that the first character is in, and of
    *lasts* for the last that is not *stripped*, -1 for none, -2 where there is no such character; how often the last
    one stands there in a row; how many *paired* characters have a space behind them; how many of the first *most* words
    in the first *reach* characters begin with one of *heads*, and how many such words there are; then, for each of
    *counted*, how many characters are of its sets.

    >>> sets = CharacterSets([".,", '"'])
    >>> measure_lines(['Mr. X said, "no..."'], sets, sets.UPPER, 3, 2, 1, sets.UPPER, 99, 3, [1, 2])
    [19, 30, 0, 3, 2, 2, 3, 5, 2]
    """
    places: dict[str, list[int]] = {}

    def count(text: str) -> list[int]:
        """Return how many characters of a line are of each of the sets counted."""
        counts = [0] * len(counted)
        for character in set(text):
            if character not in places:
                bits = sets.bits(character)
                places[character] = [place for place, wanted in enumerate(counted) if bits & wanted]
            for place in places[character]:
                counts[place] += text.count(character)
        return counts

    def measure(text: str) -> list[int]:
        """Return the values of one line, one for each column."""
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
    return list(chain.from_iterable(zip(*map(rows.__getitem__, texts), strict=True)))


def _first_set(bits: int) -> int:
    return (bits & -bits).bit_length() - 1


# --- lines: words that are known ---


def make_table(sections: Iterable[tuple[bytes, int | None]], /) -> Mapping[str, int]:
    r"""Make a table for look-ups of the keys of lines, with the number that stands with their section.

    Where that is None, it is the line's place. A key ends at the first tab; where a mark stands before that, the key
    stands behind it and ends at the next mark or tab, or at its second space. Lines without a key are left out; of two
    that have the same, the later one holds.

    >>> make_table([(b"log in\nlog out", 5), (b"\the\nheron\tbird", None)])
    {'log in': 5, 'log out': 5, 'heron': 1}
    >>> make_table([(b"the \x1fgrey heron\ta heron\na \x1fsmall bird waits", None)])
    {'grey heron': 0, 'small bird': 1}
    """
    table: dict[str, int] = {}
    for lines, number in sections:
        for place, line in enumerate(lines.decode().split("\n")):
            head, _, marked = line.partition("\t")[0].partition(KEY_MARK)
            key = " ".join(marked.partition(KEY_MARK)[0].split(" ", 2)[:2]) or head
            table[key] = place if number is None else number
    table.pop("", None)
    return table


KEY_MARK: Final = "\x1f"
"""What stands before a key of `make_table` that is not the beginning of its line, and behind it where nothing else
shows its end."""


def find_again(texts: Sequence[str], /) -> list[tuple[int, int]]:
    """Return the places of the lines that stood before, in order, each with the first place of the same.

    >>> find_again(["Home", "News", "Home", "Home"])
    [(2, 0), (3, 0)]
    """
    firsts: dict[str, int] = {}
    again = ((place, firsts.setdefault(text, place)) for place, text in enumerate(texts))
    return [(place, first) for place, first in again if first != place]


def weigh_words(
    texts: Sequence[str], table: Mapping[str, int], sets: CharacterSets, reach: int, most: int, /
) -> tuple[Column, Column]:
    """Return columns of the sum of what a table has for the words of each line, and how many it has.

    Words are those of `split_terms` in the line's first *reach* characters, in small letters; the first *most*, 64 at
    most, count, each once.

    >>> weigh_words(["Log in or LOG out", ""], make_table([(b"log", 5), (b"out", -1)]), CharacterSets([]), 100, 16)
    ([4, 0], [2, 0])
    """
    weights, counts = [], []
    for text in texts:
        words = dict.fromkeys(islice(split_terms(text[:reach].lower()), most))
        known = [table[word] for word in words if word in table]
        weights.append(sum(known))
        counts.append(len(known))
    return weights, counts


def find_words(text: str, table: Mapping[str, int], sets: CharacterSets, /) -> list[int]:
    """Return what a table has for the words of a text and for two that follow each other, once each and in order.

    Words are runs of letters, folded as in `find_folded`; two stand in the table with a space between them, whatever
    does in the text.

    >>> find_words("Please log-in, log in", make_table([(b"please", 5), (b"log in", 3)]), CharacterSets([]))
    [3, 5]
    """
    words = LETTERS_RE.findall(_fold(text))
    return sorted({table[key] for key in {*words, *map(" ".join, pairwise(words))} if key in table})


def count_returns(
    lines: Sequence[str], text: str, sets: CharacterSets, size: int, least: int, /
) -> tuple[Column, Column, Column]:
    """Return columns of each line's words: how many there are, how many different long ones, how many of these return.

    Words are runs of letters, long ones have *least* at least; one returns where a word of the text begins with the
    same *size* letters.

    >>> count_returns(["the heron waits", "a boat"], "many herons wait", CharacterSets([]), 4, 4)
    ([3, 2], [2, 1], [2, 0])
    """
    stems = {word[:size] for word in LETTERS_RE.findall(text)}
    found = [LETTERS_RE.findall(line) for line in lines]
    said = [{word for word in words if len(word) >= least} for words in found]
    again = [sum(word[:size] in stems for word in words) for words in said]
    return list(map(len, found)), list(map(len, said)), again


def _fold(text: str) -> str:
    return text.casefold().replace("\u2019", "'")


def find_folded(
    texts: Sequence[str], table: Mapping[str, int], sets: CharacterSets, stripped: int, longest: int, /
) -> Column:
    """Return what a table has for each line, folded and without *stripped* characters at its ends.

    Folded is in small letters and with straight apostrophes. 0 for what it has not, for lines of more than *longest*
    characters and for those of which nothing is left.

    >>> sets = CharacterSets(["»… "])
    >>> find_folded(["» Read More…", "Read"], make_table([(b"read more", 3)]), sets, 1, 60)
    [3, 0]
    """
    found = []
    for text in texts:
        folded = _fold(text) if len(text) <= longest else ""
        bare = folded.strip(sets.gather(stripped, folded)) if stripped else folded
        found.append(table.get(bare, 0) if bare else 0)
    return found


def find_beginnings(
    texts: Sequence[str], table: Mapping[str, int], sets: CharacterSets, stripped: int, reach: int, /
) -> Column:
    """Return what a table has for the longest beginning of each line, of *reach* characters at most; 0 for none.

    Lines are folded as in `find_folded`, and without *stripped* characters at their heads.

    >>> sets = CharacterSets(["» "])
    >>> find_beginnings(["» Read More", "Tea"], make_table([(b"re", 1), (b"read", 3)]), sets, 1, 6)
    [3, 0]
    """
    found = []
    for text in texts:
        head = text.lstrip(sets.gather(stripped, text)) if stripped else text
        head = _fold(head[:reach])[:reach]
        found.append(next((table[head[:size]] for size in range(len(head), 0, -1) if head[:size] in table), 0))
    return found
