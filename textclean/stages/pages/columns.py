"""What the lines of a page are among each other: one column of integers for each feature.

The features are data: sums and means over lines around, lines before and after, how long ago a label was, what the
whole page holds. Decides nothing.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import Final

from textclean.kernel import Column
from textclean.kernel.steps import (
    add,
    add_to,
    at_largest,
    average_around,
    count_ago,
    count_ahead,
    count_lines,
    divide,
    largest,
    longest_run,
    look_up,
    multiply,
    number_lines,
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
    for base, reach in (("prose", 10), ("prose", 50))
    for name, first, end in (("before", -reach, 0), ("after", 1, reach + 1))
) + tuple(
    (f"{base} around {reach}", base, -reach, reach + 1)
    for base, reach in (
        *(("label", 3), ("label", 10), ("label", 30), ("stamp", 10), ("stamp", 30), ("money", 10)),
        *(("copy", 3), ("copy", 10), ("question", 10)),
    )
)
"""Sums of a base column over lines: name, base, first line and the line after the last, counted from the line."""

MEANS: Final = tuple(
    (f"mean {base} {reach}", base, -reach, reach + 1)
    for base, reach in (
        *(("width", 3), ("width", 10), ("capitals", 3), ("capitals", 10), ("digits", 3), ("digits", 10), ("ends", 3)),
        *(("ends", 10), ("code", 5), ("bullet", 10), ("words known", 3), ("words known", 10), ("words known", 30)),
        ("linked", 3),
    )
)
"""Means of a base column over lines, in sixteenths."""

SHIFTS: Final = tuple(
    (f"{base} {abs(by)} {'before' if by < 0 else 'after'}", base, by)
    for base, by in (("kind", 1), ("end", -1), ("start", 1), ("words known", -1), ("words known", 1))
)
"""A base column of another line."""

AGO: Final = ("RELATED", "COMMENT", "LEGAL")
"""Kinds of labels for which it is told how many lines ago the last one was."""

AHEAD: Final = ("SHARE",)
"""The same, in how many the next one will be."""

PASSED: Final = ("RELATED", "COMMENT")
"""Kinds of labels that are counted from the head of the page."""

COUNTED: Final = ("COMMENT", "RELATED", "SHARE", "LEGAL")
"""Kinds of labels that are counted on the whole page."""

FAR: Final = 200
"""Lines from which on it no longer matters how far a label is."""

FINE: Final = 16
"""Means are counted in sixteenths."""

LOGS: Final = array(
    "q", [*(4 * (size.bit_length() - 1) + (4 * size >> (size.bit_length() - 1)) - 4 for size in range(1, 4097)), 48]
)
"""Quarter steps of the binary logarithm of a number and one; of all from 4096 on they are 48."""


def flag(wanted: Iterable[int], size: int) -> Sequence[int]:
    """Return the table that looks up whether a value is wanted; the last of *size* values stands for all beyond."""
    chosen = set(wanted)
    return array("q", [value in chosen for value in range(size)])


def flag_kind(name: str) -> Sequence[int]:
    """Return the table that looks up whether a line's kind is that of a label's name."""
    return flag([kind_of(name)], KINDS + 1)


ANY: Final = flag([1], 2)
"""Whether a value is above 0."""

FLAGS: Final = {
    "label": look_up("kind", flag(range(1, PREFIXED), KINDS + 1)),
    "stamp": look_up("kind", flag([STAMPED], KINDS + 1)),
    "comment": look_up("kind", flag_kind("COMMENT")),
    "related": look_up("kind", flag_kind("RELATED")),
    "copy": look_up("copies", ANY),
    "short": look_up("width", flag(range(SHORT), SHORT + 1)),
    "ends": look_up("end", flag([1], 3)),
    "bullet": look_up("start", flag([BULLET], BULLET + 2)),
    "is prose": look_up("prose", ANY),
    "one": add_to("kind", 1, 0),
    **{f"is {name}": look_up("kind", flag_kind(name)) for name in COUNTED},
}
"""Flags of lines that are counted, and are no features themselves."""

AROUND: Final = (
    {name: sum_around(base, first, end) for name, base, first, end in SUMS}
    | {name: average_around(base, first, end, FINE) for name, base, first, end in MEANS}
    | {name: shift(base, by) for name, base, by in SHIFTS}
)
"""What stands in the lines around each."""

WIDTH_STEPS: Final = array("q", [(w >= 12) + (w >= SHORT) + (w >= MEDIUM) + (w >= LONG) for w in range(LONG + 1)])

SHAPE: Final = {
    "width step": look_up("width", WIDTH_STEPS),
    "many capitals": look_up("capitals", flag([TENTHS // 2], TENTHS // 2 + 1)),
    "end and start": add("end", "start", (1, 9)),
    "and width": add("end and start", "width step", (1, 72)),
    "and number": add("and width", "number", (1, 360)),
    "shape": add("and number", "many capitals", (1, 1080)),
    "lines of this shape": sum_by("shape", "one"),
}
"""A number for the shape of each line: its end, its start, how wide it is, its digits and capitals."""

BEFORE: Final = -(2**30)
"""The first line, from any line on."""

SHARES: Final = (
    *("label", "stamp", "money", "question", "copy", "code", "short", "bullet", "capitals", "digits", "ends"),
    *("words known", "linked", "quote", "comment", "related"),
)
"""What is told of a whole page as the mean of its lines, in thousandths."""

LONGEST_GAP: Final = 3
"""Lines that part no run of prose."""

TOTALS: Final = {
    "lines": count_lines(),
    "all words": total("words"),
    "all prose": total("prose"),
    "all width": total("width"),
    "words passed": sum_around("words", BEFORE, 0),
    "prose passed": sum_around("prose", BEFORE, 0),
    "lines of prose": total("is prose"),
    "longest run of prose": longest_run("prose", LONGEST_GAP),
    **{f"all {base}": total(base) for base in SHARES},
}
"""What is told only as a share of the whole page."""

ORDER: Final = {
    "lines passed": number_lines(),
    "lines left": add("lines", "lines passed", (1, -1), -1),
    "share of lines passed": divide("lines passed", "lines", 100),
    "share of words passed": divide("words passed", "all words", 100),
    "share of prose passed": divide("prose passed", "all prose", 100),
    "prose ago": count_ago("prose", FAR),
    "prose ahead": count_ahead("prose", FAR),
    **{f"{name} ago": count_ago(f"is {name}", FAR) for name in AGO},
    **{f"{name} ahead": count_ahead(f"is {name}", FAR) for name in AHEAD},
    **{f"{name} passed": sum_around(f"is {name}", BEFORE, 0) for name in PASSED},
    "share of this shape": divide("lines of this shape", "lines", 100),
}
"""Where each line stands: on the page, among its prose, after and before labels, among lines of its shape."""

FARTHEST_INDENT: Final = 20
"""Characters from which on it no longer matters how much farther a line is indented than most prose."""

SOME_INDENT: Final = array("q", range(-FARTHEST_INDENT, FARTHEST_INDENT + 1))

NO_INDENT: Final = -99
"""What stands for an indent against that of prose where none is known."""

INDENT_PARTS: Final = {
    "all indents": total("indents"),
    "any indent": look_up("all indents", ANY),
    "any prose": look_up("all prose", ANY),
    "has indents": multiply("any indent", "any prose"),
    "prose of indent": sum_by("indents", "prose"),
    "prose of indent of prose": multiply("prose of indent", "is prose"),
    "usual indent": at_largest("indents", "prose of indent of prose"),
    "more indent": add("indents", "usual indent", (1, -1)),
    "some more indent": look_up("more indent", SOME_INDENT, -FARTHEST_INDENT),
    "more indent, counted up": add_to("some more indent", -NO_INDENT),
    "more indent, if any": multiply("has indents", "more indent, counted up"),
    "share of prose": divide("prose of indent", "all prose", 100),
    "share of prose, counted up": add_to("share of prose", 1),
    "share of prose, if any": multiply("has indents", "share of prose, counted up"),
    "lines of indent": sum_by("indents", "one"),
    "share of lines": divide("lines of indent", "lines", 100),
    "share of lines, counted up": add_to("share of lines", 1),
    "share of lines, if any": multiply("has indents", "share of lines, counted up"),
}
INDENTS: Final = {
    "indent": add_to("more indent, if any", NO_INDENT),
    "prose at indent": add_to("share of prose, if any", -1),
    "lines at indent": add_to("share of lines, if any", -1),
}
"""Each line's indent against that of most prose, the share of prose and of lines with its indent; -1 if unknown."""

WHOLE: Final = {
    "page lines": look_up("lines", LOGS),
    "page words": look_up("all words", LOGS),
    "page prose": look_up("all prose", LOGS),
    "page prose lines": look_up("lines of prose", LOGS),
    "page share of prose": divide("all prose", "all width", 2000),
    "page width": divide("all width", "lines", 1),
    "page longest prose": largest("prose"),
    "page run of prose": divide("longest run of prose", "all prose", 100),
    **{f"page {base}": divide(f"all {base}", "lines", 1000) for base in SHARES},
    **{f"page {name}": total(f"is {name}") for name in COUNTED},
}
"""What the whole page holds."""

FEATURES: Final = AROUND | ORDER | INDENTS | WHOLE
"""How every feature of the first look follows from `looks.OWN` and `BESIDE`."""

BETWEEN: Final = FLAGS | SHAPE | TOTALS | INDENT_PARTS
"""What they follow from, and no model sees."""

BESIDE: Final = ("copies", "words known", "linked")
"""What is known of lines beside their looks: how many others are the same, what their words weigh, and the tenths of
them that stand in links of Markdown."""
