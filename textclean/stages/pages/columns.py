"""What the lines of a page are among each other: one column of integers for each feature.

The features are data: sums and means over lines around, lines before and after, how long ago a label was, what the
whole page holds. Decides nothing.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import compress
from typing import Final

from textclean.kernel import (
    Column,
    average_around,
    combine,
    count_alike,
    divide,
    look_up,
    measure_distances,
    multiply,
    shift,
    sum_around,
    sum_by,
    total,
)
from textclean.stages.pages.looks import BULLET, KINDS, PREFIXED, STAMPED, TENTHS, kind_of
from textclean.text.prose import LONG, MEDIUM, SHORT

Columns = dict[str, Column]
"""One value a line for each feature."""

SUMS: Final = tuple(
    (f"{base} {name} {reach}", base, first, end)
    for base, reach in (("prose", 3), ("prose", 10), ("prose", 50))
    for name, first, end in (("before", -reach, 0), ("after", 1, reach + 1))
) + tuple(
    (f"{base} around {reach}", base, -reach, reach + 1)
    for base, reach in (
        *(("label", 3), ("label", 10), ("label", 30), ("stamp", 3), ("stamp", 10), ("stamp", 30), ("money", 10)),
        *(("copy", 3), ("copy", 10), ("question", 10), ("comment", 20), ("related", 20)),
    )
)
"""Sums of a base column over lines: name, base, first line and the line after the last, counted from the line."""

MEANS: Final = tuple(
    (f"mean {base} {reach}", base, -reach, reach + 1)
    for base, reach in (
        *(("width", 3), ("width", 10), ("short", 3), ("short", 10), ("capitals", 3), ("capitals", 10), ("digits", 3)),
        *(("digits", 10), ("ends", 3), ("ends", 10), ("code", 5), ("bullet", 10), ("words known", 3)),
        *(("words known", 10), ("words known", 30), ("linked", 3), ("linked", 10), ("quote", 10)),
    )
)
"""Means of a base column over lines, in sixteenths."""

SHIFTS: Final = tuple(
    (f"{base} {abs(by)} {'before' if by < 0 else 'after'}", base, by)
    for base, by in (
        *(("kind", -1), ("kind", 1), ("kind", -2), ("kind", 2), ("width", -1), ("width", 1), ("width", -2)),
        *(("width", 2), ("end", -1), ("start", -1), ("start", 1), ("words known", -1), ("words known", 1)),
    )
)
"""A base column of another line."""

AGO: Final = ("RELATED", "COMMENT", "LEGAL", "SHARE", "NAVIGATION", "MENU", "BYLINE", "NEWSLETTER")
"""Kinds of labels for which it is told how many lines ago the last one was, and in how many the next one will be."""

PASSED: Final = ("RELATED", "COMMENT", "SHARE", "LEGAL")
"""Kinds of labels that are counted from the head of the page."""

FAR: Final = 200
"""Lines from which on it no longer matters how far a label is."""

FINE: Final = 16
"""Means are counted in sixteenths."""

LOGS: Final = [4 * (size.bit_length() - 1) + (4 * size >> (size.bit_length() - 1)) - 4 for size in range(1, 4097)]
"""Quarter steps of a number's binary logarithm."""


def describe_page(
    own: Columns, copies: Column, known: Column, linked: Sequence[int], indents: Sequence[int]
) -> Columns:
    """Return every column of the first look.

    *own* are the columns of `looks.OWN`, *known* is what each line's words weigh, *linked* the tenths of it that stand
    in links of Markdown.
    """
    n = len(copies)
    columns = own | {"copies": copies, "words known": known, "linked": array("q", linked)}
    bases = columns | derive_bases(columns)
    columns |= sum_all_around(bases)
    columns |= {name: shift(bases[base], by, -1) for name, base, by in SHIFTS}
    columns |= describe_order(columns)
    columns |= describe_indents(columns["prose"], array("q", indents))
    columns |= {name: repeat(value, n) for name, value in describe_whole(bases).items()}
    return columns


def repeat(value: int, n: int) -> Column:
    """Return a column in which every line has the same value."""
    return array("q", (value,)) * n


def flag(wanted: Iterable[int], size: int) -> Sequence[int]:
    """Return the table that looks up whether a value is wanted; the last of *size* values stands for all beyond."""
    chosen = set(wanted)
    return array("q", [value in chosen for value in range(size)])


def flag_kind(name: str) -> Sequence[int]:
    """Return the table that looks up whether a line's kind is that of a label's name."""
    return flag([kind_of(name)], KINDS + 1)


FLAGS: Final = {
    "label": ("kind", flag(range(1, PREFIXED), KINDS + 1)),
    "stamp": ("kind", flag([STAMPED], KINDS + 1)),
    "comment": ("kind", flag_kind("COMMENT")),
    "related": ("kind", flag_kind("RELATED")),
    "copy": ("copies", flag([1], 2)),
    "short": ("width", flag(range(SHORT), SHORT + 1)),
    "ends": ("end", flag([1], 3)),
    "bullet": ("start", flag([BULLET], BULLET + 2)),
}
"""Flags of lines that are summed up but are no features themselves: the column that shows them, and how."""

ANY: Final = flag([1], 2)
"""Whether a value is above 0."""


def derive_bases(columns: Columns) -> Columns:
    """Return the columns of `FLAGS`."""
    return {name: look_up(columns[base], table, 0) for name, (base, table) in FLAGS.items()}


def _gather(spans: Iterable[tuple[str, str, int, int]]) -> dict[str, tuple[list[str], list[tuple[int, int]]]]:
    gathered: dict[str, tuple[list[str], list[tuple[int, int]]]] = {}
    for name, base, first, end in spans:
        names, around = gathered.setdefault(base, ([], []))
        names.append(name)
        around.append((first, end))
    return gathered


SUMS_BY_BASE: Final = _gather(SUMS)
MEANS_BY_BASE: Final = _gather(MEANS)


def sum_all_around(bases: Columns) -> Columns:
    """Return the columns of `SUMS` and `MEANS`."""
    columns: Columns = {}
    for base, (names, spans) in SUMS_BY_BASE.items():
        columns |= zip(names, sum_around(bases[base], spans), strict=True)
    for base, (names, spans) in MEANS_BY_BASE.items():
        columns |= zip(names, average_around(bases[base], None, spans, FINE), strict=True)
    return columns


def sum_before(values: Column) -> Column:
    """Return for each line the sum of those before it."""
    return sum_around(values, [(-len(values), 0)])[0]


AGO_FLAGS: Final = {name: flag_kind(name) for name in AGO}


def describe_order(columns: Columns) -> Columns:
    """Return where each line stands: on the page, among its prose, after and before labels."""
    kinds, prose, n = columns["kind"], columns["prose"], len(columns["kind"])
    places = array("q", range(n))
    order: Columns = {
        "lines passed": places,
        "lines left": places[::-1],
        "share of lines passed": divide(places, n, 100),
        "share of words passed": divide(sum_before(columns["words"]), max(1, total(columns["words"])), 100),
        "share of prose passed": divide(sum_before(prose), max(1, total(prose)), 100),
    }
    order["prose ago"], order["prose ahead"] = measure_distances(prose, FAR)
    present = set(kinds)
    never, nothing = repeat(FAR, n), repeat(0, n)
    for name, table in AGO_FLAGS.items():
        order[f"{name} ago"], order[f"{name} ahead"] = never, never
        if name in PASSED:
            order[f"{name} passed"] = nothing
        if kind_of(name) in present:
            flags = look_up(kinds, table, 0)
            order[f"{name} ago"], order[f"{name} ahead"] = measure_distances(flags, FAR)
            if name in PASSED:
                order[f"{name} passed"] = sum_before(flags)
    shapes = find_shapes(columns)
    order["lines of this shape"] = sum_by(shapes, repeat(1, n))
    order["share of this shape"] = divide(order["lines of this shape"], n, 100)
    order["same shape around"] = count_alike(shapes, ALIKE)
    return order


ALIKE: Final = 3
"""Lines on either side among which those of a line's shape are counted."""

WIDTH_STEPS: Final = array("q", [(w >= 12) + (w >= SHORT) + (w >= MEDIUM) + (w >= LONG) for w in range(LONG + 1)])
MANY_CAPITALS: Final = flag([TENTHS // 2], TENTHS // 2 + 1)


def find_shapes(columns: Columns) -> Column:
    """Return a number for the shape of each line: its end, its start, how wide it is, its digits and capitals."""
    steps, capitals = look_up(columns["width"], WIDTH_STEPS, 0), look_up(columns["capitals"], MANY_CAPITALS, 0)
    marks = (columns["end"], columns["start"], steps, columns["number"], capitals)
    return combine(marks, (1, 9, 72, 360, 1080), 0)


FARTHEST_INDENT: Final = 20
"""Characters from which on it no longer matters how much farther a line is indented than most prose."""

INDENTS: Final = array("q", range(-FARTHEST_INDENT, FARTHEST_INDENT + 1))


def describe_indents(prose: Column, indents: Column) -> Columns:
    """Return each line's indent against that of most prose, the share of prose that has its indent; -1 if unknown."""
    n = len(prose)
    everything = total(prose)
    if not everything or not any(indents):
        return {"indent": repeat(-99, n), "prose at indent": repeat(-1, n), "lines at indent": repeat(-1, n)}
    weight = sum_by(indents, prose)
    weight_of_prose = multiply(weight, look_up(prose, ANY, 0))
    usual = indents[weight_of_prose.index(max(weight_of_prose))]
    return {
        "indent": look_up(indents, INDENTS, usual - FARTHEST_INDENT),
        "prose at indent": divide(weight, everything, 100),
        "lines at indent": divide(sum_by(indents, repeat(1, n)), n, 100),
    }


SHARES: Final = (
    *("label", "stamp", "money", "question", "copy", "code", "short", "bullet", "capitals", "digits", "ends"),
    *("words known", "linked", "quote", "comment", "related"),
)
"""What is told of a whole page as the mean of its lines, in thousandths."""


def describe_whole(bases: Columns) -> dict[str, int]:
    """Return what the whole page holds."""
    n = len(bases["width"])
    prose = bases["prose"]
    all_prose, all_width = total(prose), total(bases["width"])
    whole = {
        "page lines": log(n),
        "page words": log(total(bases["words"])),
        "page prose": log(all_prose),
        "page prose lines": log(total(look_up(prose, ANY, 0))),
        "page share of prose": 100 * 20 * all_prose // max(1, all_width),
        "page width": all_width // max(1, n),
        "page longest prose": max(prose, default=0),
        "page run of prose": measure_longest_run(prose),
    }
    whole |= {f"page {base}": 1000 * total(bases[base]) // max(1, n) for base in SHARES}
    for name in ("COMMENT", "RELATED", "BYLINE", "SHARE", "LEGAL"):
        whole[f"page {name}"] = total(look_up(bases["kind"], AGO_FLAGS[name], 0))
    return whole


def log(value: int) -> int:
    """Return a number's binary logarithm in quarter steps.

    >>> [log(value) for value in (0, 1, 3, 100, 10**9)]
    [0, 4, 8, 26, 48]
    """
    return LOGS[value] if 0 <= value < len(LOGS) else 48 if value > 0 else 0


def measure_longest_run(prose: Column, gap: int = 3) -> int:
    """Return the percentage of the prose that stands in the run with most of it; up to *gap* lines part none."""
    best = run = everything = 0
    last = -1
    for place in compress(range(len(prose)), prose):
        run = run + prose[place] if place - last <= gap + 1 else prose[place]
        last = place
        everything += prose[place]
        best = max(best, run)
    return 100 * best // max(1, everything)
