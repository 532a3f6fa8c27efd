"""Tables: rows of cells in the same rhythm, of which most are numbers, right beside the text that stays.

Lets their rows stay with the heads of their columns and their captions, in any language, and takes none. The model sees
short lines in them; above the first paragraph it takes them for a menu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from textclean.stages.pages.edges import is_label
from textclean.stages.pages.looks import PLAIN, STAMPED
from textclean.stages.pages.scores import Scores
from textclean.text.prose import MEDIUM


def keep_tables(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let tables stay that stand beside lines that do, or a line or two away.

    >>> texts = ["Home", "Herons", "9", "2", "4", "Eels", "7", "4", "1", "Barges", "3", "8", "2", "It is over."]
    >>> columns = {"kind": [1, *[99] * 13], "width": [*[4] * 13, 61], "numerals": [0, *[0, 1, 1, 1] * 3, 0]}
    >>> kept = bytearray([*[0] * 13, 1])
    >>> keep_tables(texts, Scores([150] * 14, 500, columns), kept)
    >>> kept.find(1)
    1
    """
    kinds = scores.columns["kind"]
    for table in _find_tables(texts, scores):
        last, after = kept.rfind(1, 0, table.start), kept.find(1, table.start)
        above = range(last + 1, table.start) if last >= 0 else table
        below = range(table.stop, after) if after >= table.stop else table
        if kept.find(1, table.start, table.stop) >= 0 or min(len(above), len(below)) <= MOST_BESIDE:
            kept[table.start : table.stop] = b"\1" * len(table)
            for gap in (above, below):
                if len(gap) <= MOST_BESIDE and not any(is_label(kinds[place]) for place in gap):
                    kept[gap.start : gap.stop] = b"\1" * len(gap)
            _keep_caption(scores, kept, kept.rfind(0, 0, table.start) + 1)


def _keep_caption(scores: Scores, kept: bytearray, begin: int) -> None:
    """Let a line or two stay right above a table, which say what it is of."""
    kinds, widths = scores.columns["kind"], scores.columns["width"]
    for place in range(begin - 1, max(0, begin - MOST_OF_CAPTION) - 1, -1):
        if kept[place] or kinds[place] < PLAIN or widths[place] >= MEDIUM:
            return
        kept[place] = 1


def _find_tables(texts: Sequence[str], scores: Scores) -> Iterator[range]:
    """Yield the lines of the tables on a page, where each cell is a line and where each row is one."""
    numerals, widths = scores.columns["numerals"], scores.columns["width"]
    numbered = bytes([count > 0 and width < MEDIUM for count, width in zip(numerals, widths, strict=True)])
    if b"\1" * FEWEST_ROWS in numbered:  # numbers of a row, or rows
        rows = zip(texts, numbered, scores.columns["kind"], widths, strict=True)
        cells = "".join("x" if row[-1] >= MEDIUM else _name_cell(*row) for row in rows)
        yield from find_rows_of_cells(cells)
        yield from find_lines_of_rows(texts, cells)


def _name_cell(text: str, is_numbered: int, kind: int, width: int) -> str:
    """Return what a line is as a cell: "n" for a number, "t" for another short line, "r" for a row, "x" for none."""
    if kind == STAMPED:
        return "x"
    if is_numbered and NUMBER_RE.fullmatch(text):
        return "n"
    if is_numbered and (NUMBERS_RE.search(text) or AMOUNT_RE.fullmatch(text)):
        return "r"
    return "l" if is_label(kind) else "t" if width < WIDEST_CELL else "x"


def find_rows_of_cells(cells: str) -> Iterator[range]:
    """Yield the cells of tables, row by row, with a head above each column.

    >>> list(find_rows_of_cells("xt" + "tltt" + "tnnn" * 3 + "x"))
    [range(2, 18)]

    As many numbers stand between two names, which may be parted; a rank before each name is the last of them.
    """
    for match in CELLS_RE.finditer(cells):
        numbers, last = map(len, match.groups())
        if last in (numbers, numbers - 1):
            begin = max(0, match.start() - numbers - 1)
            has_heads = match.start() > numbers and HEADS_RE.fullmatch(cells, begin, match.start())
            yield range(begin if has_heads else match.start(), match.end())


def find_lines_of_rows(texts: Sequence[str], cells: str) -> Iterator[range]:
    """Yield the lines of tables, row by row: as many numbers at the end of each, or amounts of something.

    >>> list(find_lines_of_rows(["Eels 9 2 1", "Herons 7 4 0", "Barges 3 8 2"], "rrr"))
    [range(0, 3)]
    """
    for match in LINES_RE.finditer(cells):
        lines = range(*match.span())
        found = [NUMBERS_RE.search(texts[place]) for place in lines]
        lengths = {len(numbers[0].split()) for numbers in found if numbers}
        if (all(found) and len(lengths) == 1) or _is_list_of_amounts([texts[place] for place in lines]):
            yield lines


def _is_list_of_amounts(lines: Sequence[str]) -> bool:
    """Tell whether lines are amounts of something, as in a recipe: some with a unit, and in no order, as contents are.

    >>> _is_list_of_amounts(["250 g flour", "2 tsp salt", "4 eggs", "1 cup milk"])
    True
    """
    found = list(filter(None, map(AMOUNT_RE.fullmatch, lines)))
    amounts = [int(match[1]) for match in found]
    is_ordered = amounts in (sorted(amounts), sorted(amounts, reverse=True))
    is_long = len(lines) == len(found) >= FEWEST_AMOUNTS
    return is_long and not is_ordered and 2 * sum(match[2] is not None for match in found) >= len(found)


NUMBER: Final = r"[+\-−–]?\d{1,4}(?:[.,:]\d{1,3})?[%º°.]?"
NUMBER_RE: Final = re.compile(NUMBER)
"""A cell that is a number; no price and no count in brackets, which stand beside products and filters."""

NUMBERS_RE: Final = re.compile(rf"(?<=[^\W\d_])(?:[ |]+{NUMBER}){{3,}}[ |]*$")
"""The numbers at the end of a row, behind a name."""

AMOUNT_RE: Final = re.compile(
    r"(?:[*•·+-] )?(\d{1,4})(?:[.,/–-]\d{1,4}| ?[½¼¾⅓⅔])?(?: ?([^\W\d_]{1,4}\.?)(?= [^\W\d_]))?(?: [^\W\d_]\S*){1,4}"
)
"""An amount, perhaps with a unit, and what it is of."""

CELLS_RE: Final = re.compile(r"(?:nt{1,3}|t)(n{3,15})(?:t{1,3}\1)+t{1,3}(n{2,15})")
"""Rows of cells: a rank, a name and numbers; three rows at least."""

HEADS_RE: Final = re.compile("[tl]+")
LINES_RE: Final = re.compile("r{3,}")
FEWEST_ROWS: Final = 3
FEWEST_AMOUNTS: Final = 4
"""Rows of a table and entries of a list of amounts at least; by eye."""

WIDEST_CELL: Final = 40
MOST_BESIDE: Final = 3
MOST_OF_CAPTION: Final = 2
"""Width of a cell at most, and lines between a table and the text, and of its caption, at most; by eye."""
