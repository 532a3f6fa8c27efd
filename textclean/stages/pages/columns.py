"""What the lines of a page are among each other: one column of integers for each feature.

The features are data: sums and means over lines around, lines before and after, how long ago a label was, what the
whole page holds. Decides nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, repeat
from operator import floordiv, sub
from typing import Final

from textclean.stages.pages.looks import BULLET, OWN, PREFIXED, STAMPED, TENTHS, kind_of
from textclean.text.prose import LONG, MEDIUM, SHORT

Columns = dict[str, list[int]]
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

Looks = Sequence[tuple[int, ...]]


def describe_page(
    looks: Looks, copies: Sequence[int], known: Sequence[int], linked: Sequence[int], indents: Sequence[int]
) -> Columns:
    """Return every column of the first look.

    *known* is what each line's words weigh, *linked* the tenths of it that stand in links of Markdown.
    """
    n = len(looks)
    columns = dict(zip(OWN, map(list, zip(*looks, strict=True)), strict=True)) if n else {name: [] for name in OWN}
    columns["copies"] = list(copies)
    columns["words known"] = list(known)
    columns["linked"] = list(linked)
    bases = columns | derive_bases(columns)
    columns |= sum_around(bases)
    columns |= {name: shift(bases[base], by) for name, base, by in SHIFTS}
    columns |= describe_order(columns)
    columns |= describe_indents(columns["prose"], indents)
    columns |= {name: [value] * n for name, value in describe_whole(bases).items()}
    return columns


def derive_bases(columns: Columns) -> Columns:
    """Return the flags of lines that are summed up but are no features themselves."""
    kinds = columns["kind"]
    comment, related = kind_of("COMMENT"), kind_of("RELATED")
    return {
        "label": [0 < kind < PREFIXED for kind in kinds],
        "stamp": [kind == STAMPED for kind in kinds],
        "comment": [kind == comment for kind in kinds],
        "related": [kind == related for kind in kinds],
        "copy": [count > 0 for count in columns["copies"]],
        "short": [width < SHORT for width in columns["width"]],
        "ends": [end == 1 for end in columns["end"]],
        "bullet": [start == BULLET for start in columns["start"]],
    }


def sum_around(bases: Columns) -> Columns:
    """Return the columns of `SUMS` and `MEANS`."""
    n = len(bases["width"])
    passed: dict[str, list[int]] = {}
    columns: Columns = {}
    for name, base, first, end in SUMS + MEANS:
        if base not in passed:
            passed[base] = list(accumulate(bases[base], initial=0))
        columns[name] = subtract(passed[base], first, end, n)
    ones = list(range(n + 1))
    for name, _, first, end in MEANS:
        count = subtract(ones, first, end, n)
        columns[name] = list(map(floordiv, map(FINE.__mul__, columns[name]), count))
    return columns


def subtract(passed: Sequence[int], first: int, end: int, n: int) -> list[int]:
    """Return for each line the sum of the lines from *first* to *end* after it, given the running sums."""
    return list(map(sub, _draw_out(passed, end, n), _draw_out(passed, first, n)))


def _draw_out(passed: Sequence[int], by: int, n: int) -> list[int]:
    """Return *n* running sums from *by* lines on; beyond the ends the first and the last go on."""
    if by < 0:
        return [*repeat(passed[0], min(n, -by)), *passed[: max(0, n + by)]]
    return [*passed[by : by + n], *repeat(passed[-1], max(0, by - 1))][:n]


def shift(values: list[int], by: int) -> list[int]:
    """Return the values of the lines *by* lines on; -1 beyond the ends."""
    if by < 0:
        return ([-1] * -by + values)[: len(values)]
    return (values[by:] + [-1] * by)[: len(values)]


def describe_order(columns: Columns) -> Columns:
    """Return where each line stands: on the page, among its prose, after and before labels."""
    kinds, prose, n = columns["kind"], columns["prose"], len(columns["kind"])
    before = list(accumulate(prose, initial=0))
    words = list(accumulate(columns["words"], initial=0))
    all_prose, all_words = max(1, before[-1]), max(1, words[-1])
    order: Columns = {
        "lines passed": list(range(n)),
        "lines left": list(range(n - 1, -1, -1)),
        "share of lines passed": [100 * place // n for place in range(n)],
        "share of words passed": [100 * passed // all_words for passed in words[:-1]],
        "share of prose passed": [100 * passed // all_prose for passed in before[:-1]],
    }
    order["prose ago"], order["prose ahead"] = measure_distances(map(bool, prose))
    for name in AGO:
        wanted = kind_of(name)
        ago, ahead = measure_distances(map(wanted.__eq__, kinds)) if wanted in kinds else ([FAR] * n, [FAR] * n)
        order[f"{name} ago"], order[f"{name} ahead"] = ago, ahead
    for name in PASSED:
        order[f"{name} passed"] = list(accumulate(map(kind_of(name).__eq__, kinds), initial=0))[:-1]
    counts = Counter(shapes := find_shapes(columns))
    order["lines of this shape"] = [counts[shape] for shape in shapes]
    order["share of this shape"] = [100 * counts[shape] // n for shape in shapes]
    order["same shape around"] = count_alike(shapes)
    return order


def measure_distances(flags: Iterable[bool]) -> tuple[list[int], list[int]]:
    """Return for each line how many lines ago the last flag was, and in how many the next will be; `FAR` at most."""
    listed = list(flags)
    return _measure_ago(listed), _measure_ago(listed[::-1])[::-1]


def _measure_ago(flags: Sequence[bool]) -> list[int]:
    distances = []
    ago = FAR
    for flag in flags:
        distances.append(ago)
        ago = 1 if flag else min(FAR, ago + 1)
    return distances


def find_shapes(columns: Columns) -> list[int]:
    """Return a number for the shape of each line: its end, its start, how wide it is, its digits and capitals."""
    rows = zip(*(columns[name] for name in ("end", "start", "width", "number", "capitals")), strict=True)
    return [
        end + 9 * (start + 8 * (sum(width >= step for step in WIDTHS) + 5 * (number + 3 * (capitals >= TENTHS // 2))))
        for end, start, width, number, capitals in rows
    ]


WIDTHS: Final = (12, SHORT, MEDIUM, LONG)
"""Widths in characters that part shapes."""


def count_alike(shapes: Sequence[int]) -> list[int]:
    """Return how many of the six lines around have the shape of the line."""
    n = len(shapes)
    alike = [0] * n
    for by in (1, 2, 3):
        for i, (one, other) in enumerate(zip(shapes, shapes[by:], strict=False)):
            if one == other:
                alike[i] += 1
                alike[i + by] += 1
    return alike


def describe_indents(prose: Sequence[int], indents: Sequence[int]) -> Columns:
    """Return each line's indent against that of most prose, the share of prose that has its indent; -1 if unknown."""
    n = len(prose)
    weight: dict[int, int] = {}
    for units, indent in zip(prose, indents, strict=True):
        if units:
            weight[indent] = weight.get(indent, 0) + units
    if not weight or not any(indents):
        return {"indent": [-99] * n, "prose at indent": [-1] * n, "lines at indent": [-1] * n}
    usual = max(weight, key=weight.__getitem__)
    total = sum(weight.values())
    counts = Counter(indents)
    return {
        "indent": [max(-20, min(20, indent - usual)) for indent in indents],
        "prose at indent": [100 * weight.get(indent, 0) // total for indent in indents],
        "lines at indent": [100 * counts[indent] // n for indent in indents],
    }


SHARES: Final = (
    *("label", "stamp", "money", "question", "copy", "code", "short", "bullet", "capitals", "digits", "ends"),
    *("words known", "linked", "quote", "comment", "related"),
)
"""Base columns of which the mean over the page is told, in thousandths."""


def describe_whole(bases: Columns) -> dict[str, int]:
    """Return what the whole page holds."""
    n = len(bases["width"])
    prose, widths = bases["prose"], bases["width"]
    all_prose, all_width = sum(prose), sum(widths)
    whole = {
        "page lines": log(n),
        "page words": log(sum(bases["words"])),
        "page prose": log(all_prose),
        "page prose lines": log(sum(map(bool, prose))),
        "page share of prose": 100 * 20 * all_prose // max(1, all_width),
        "page width": all_width // max(1, n),
        "page longest prose": max(prose, default=0),
        "page run of prose": measure_longest_run(prose),
    }
    for base in SHARES:
        whole[f"page {base}"] = 1000 * sum(bases[base]) // max(1, n)
    kinds = Counter(bases["kind"])
    for name in ("COMMENT", "RELATED", "BYLINE", "SHARE", "LEGAL"):
        whole[f"page {name}"] = kinds[kind_of(name)]
    return whole


def log(value: int) -> int:
    """Return a number's binary logarithm in quarter steps.

    >>> [log(value) for value in (0, 1, 3, 100, 10**9)]
    [0, 4, 8, 26, 48]
    """
    return LOGS[value] if 0 <= value < len(LOGS) else 48 if value > 0 else 0


def measure_longest_run(prose: Sequence[int], gap: int = 3) -> int:
    """Return the percentage of the prose that stands in the run with most of it; up to *gap* lines part none."""
    best = run = total = 0
    away = gap + 1
    for units in prose:
        if units:
            run = run + units if away <= gap else units
            away = 0
            total += units
            best = max(best, run)
        else:
            away += 1
    return 100 * best // max(1, total)
