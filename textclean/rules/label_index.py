"""Look-ups of whole lines and of their beginnings: labels such as "Read more", prefixes such as "By "."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import compress, repeat
from typing import Final, NamedTuple

from textclean.kernel import CharacterSets, find_beginnings, find_folded, make_table
from textclean.rules.derived import read_lines, read_section
from textclean.rules.folding import LABEL_ENDS

# Where languages disagree about a label, the first kind holds: a generic word must not count as a menu entry.
LABEL_KINDS: Final = (
    *("RELATED", "COMMENT", "SHARE", "NEWSLETTER", "LEGAL", "ADVERT", "SECTION", "NAVIGATION", "MENU"),
)
PREFIX_KINDS: Final = ("META", "READ_MORE", "CAPTION", "BYLINE")


@cache
def labels() -> dict[str, str]:
    """Return the kind of every label in every language, by folded label.

    >>> labels()["read more"], labels()["datenschutz"]
    ('NAVIGATION', 'LEGAL')
    """
    table: dict[str, str] = {}
    for kind in LABEL_KINDS:
        table.update(zip(read_lines(f"{kind}_LABELS"), repeat(kind)))
    return table


def number_labels(lines: Sequence[str]) -> array[int]:
    """Return for each line 1 and the place of its kind in `LABEL_KINDS` if it is a label, else 0.

    >>> number_labels(["» Read more", "The heron waits."]), LABEL_KINDS[7]
    (array('q', [8, 0]), 'NAVIGATION')

    A label of a letter or two is none beside digits: "In [5]:", "NO2", "US 8". But pages are counted: "of 12".
    """
    numbers = array("q", find_folded(lines, _label_numbers(), ENDS, ANY_END, LONGEST_LABEL))
    for place in compress(range(len(lines)), numbers):
        if numbers[place] > SYMBOL:
            numbers[place] = 0 if DIGIT_RE.search(lines[place]) else numbers[place] - SYMBOL
    return numbers


DIGIT_RE: Final = re.compile(r"\d")

SYMBOL: Final = len(LABEL_KINDS)
"""What is added to the number of a label that may be a symbol."""


@cache
def _label_numbers() -> Mapping[str, int]:
    """Return 1 and the place of its kind in `LABEL_KINDS` for every label, and more for those that may be symbols."""
    labels = [(read_section(f"{kind}_LABELS"), number) for number, kind in enumerate(LABEL_KINDS, 1)]
    return make_table(labels + [(line[1:].encode(), SYMBOL + int(line[0])) for line in read_lines("SYMBOLS")])


def find_named(lines: Sequence[str], table: str) -> list[int]:
    """Return the places of lines that are phrases of a table of whole lines which are no labels.

    >>> find_named(["The heron waits.", "» Abstract", "Abstract art"], "PAPER_TITLES")
    [1]
    """
    return list(compress(range(len(lines)), find_folded(lines, _table_of(table), ENDS, ANY_END, LONGEST_LABEL)))


@cache
def _table_of(name: str) -> Mapping[str, int]:
    """Return the phrases of a table in the form that the kernel looks up."""
    return make_table([(read_section(name), 1)])


def find_prefixed(lines: Sequence[str]) -> list[int]:
    """Return the places of lines that may begin with a prefix: those of which `find_prefixes` may find some.

    >>> find_prefixed(["The heron", "Read more: the heron"])
    [1]
    """
    begun = find_beginnings(lines, _prefix_heads(), ENDS, 0, PREFIX_HEAD)
    return list(compress(range(len(lines)), begun))


@cache
def _prefix_heads() -> Mapping[str, int]:
    """Return the table of what prefixes begin with."""
    heads = dict.fromkeys(prefix[1 : 1 + PREFIX_HEAD] for line in read_lines("PREFIXES") for prefix in line.split("\t"))
    return make_table([("\n".join(heads).encode(), 1)])


PREFIX_HEAD: Final = 6
"""Characters by which most lines show that they begin with no prefix."""

ENDS: Final = CharacterSets([LABEL_ENDS])
ANY_END: Final = 1
"""The set of what stands around labels, and its bit."""

LONGEST_LABEL: Final = 60
"""Characters up to which a line may be a label; the longest in the tables has 58."""

LONGEST_PREFIX: Final = 60
"""Characters of a line in which a prefix stands."""

PREFIX_KEY: Final = 3
"""Characters of a prefix that find it in the index: a shorter one in ASCII ("by") must be the whole line."""

SHORT_PREFIX_KEY: Final = 2
"""The same for the shortest prefixes of other scripts, which say more in two characters."""


class Prefixes(NamedTuple):
    """Prefixes with the same first characters."""

    all: tuple[str, ...]
    """The prefixes, longest first."""

    kinds: tuple[str, ...]
    """The kind of each."""

    def find(self, text: str) -> list[tuple[str, str]]:
        """Return the prefixes that a case-folded text begins with, longest first, and their kinds."""
        if not text.startswith(self.all):
            return []
        return list(compress(zip(self.all, self.kinds, strict=True), map(text.startswith, self.all)))


def find_prefixes(text: str) -> list[tuple[str, str]]:
    """Return the prefixes that a text begins with, whatever its case, longest first, and their kinds.

    >>> find_prefixes("Read more: the heron")[0]
    ('read more:', 'READ_MORE')
    """
    head = text[:PREFIX_KEY].casefold()
    line = prefixes().get(head[:PREFIX_KEY])
    found = _read_prefixes(line).find(text[:LONGEST_PREFIX].casefold()) if line else []
    key = head[:SHORT_PREFIX_KEY]
    short = None if key.isascii() else prefixes().get(key)
    return found + _read_prefixes(short).find(head) if short else found


@cache
def prefixes() -> dict[str, str]:
    """Return the lines of the derived table of prefixes by the prefixes' first characters."""
    return {line.partition("\t")[0][1 : 1 + PREFIX_KEY]: line for line in read_lines("PREFIXES")}


@cache
def _read_prefixes(line: str) -> Prefixes:
    """Read the prefixes in a line of the derived table, each behind the number of its kind."""
    pairs = list(dict.fromkeys(line.split("\t")))  # languages share some
    return Prefixes(tuple([pair[1:] for pair in pairs]), tuple([PREFIX_KINDS[int(pair[0])] for pair in pairs]))
