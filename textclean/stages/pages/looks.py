"""What a line of a page shows by itself: its size, its marks, the kind of label it is.

Every line becomes one small integer for each of `OWN`. Decides nothing.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, compress
from typing import Final

from textclean.kernel import (
    CharacterSets,
    Column,
    combine,
    divide,
    look_up,
    measure_lines,
    multiply,
)
from textclean.rules import LABEL_KINDS, PREFIX_KINDS, find_prefixed, find_prefixes, number_labels
from textclean.stages.pages.programs import BEGINNINGS, is_code
from textclean.text.prose import CLOSERS, LONG, MEDIUM, SHORT, TERMINAL

# What a line's last character says, closing quotes and brackets aside, and its first one.
ENDS: Final = (
    (".", 1),
    (TERMINAL, 1),
    (":：", 2),
    (",;،、", 3),
    ("-–—", 4),
    ("…", 5),
    ("|›»/·•>→+", 6),
    ("0123456789%€$", 7),
)
STARTS: Final = (("0123456789", 2), ("\"'“„«‘「『", 3), ("*+•·●-–—▪□○", 4), ("([{", 5), ("|›»/>→←&@#©", 6))
NO_END, CUT_SHORT, NO_BODY = 0, 5, 8
CAPITAL, SMALL, BULLET, NO_START = 0, 1, 4, 7

MARKS: Final = ("0123456789", "。", ",、،，", ",、", "$€£¥₹₽₩", "?？؟", "(", ")", '"“„«', "@", "={}();", " ")
"""What is counted in every line beside the digits of all scripts."""

SETS: Final = CharacterSets([*(marks for marks, _ in ENDS + STARTS), *MARKS, CLOSERS])
FIRST_START: Final = len(ENDS)
FIRST_MARK: Final = FIRST_START + len(STARTS)
CLOSER: Final = 1 << FIRST_MARK + len(MARKS)
FULL_STOP: Final = 1
TERMINALS: Final = (-2, 0, 1)
"""The numbers of the sets of ends of sentences, and that of a line of closing marks only."""

CUT_END: Final = 5
"""The number of the set of an ellipsis."""

# The classes of ends and starts by the numbers of the sets, from -2 on.
END_CLASSES: Final = array("q", [NO_BODY, NO_END, *(number for _, number in ENDS)])
_STARTS = {2 + FIRST_START + place: number for place, (_, number) in enumerate(STARTS)}
_STARTS |= {2 + CharacterSets.UPPER.bit_length() - 1: CAPITAL, 2 + CharacterSets.LOWER.bit_length() - 1: SMALL}
START_CLASSES: Final = array("q", [_STARTS.get(number, NO_START) for number in range(34)])
ANY_START: Final = CharacterSets.UPPER | CharacterSets.LOWER | (1 << FIRST_MARK) - (1 << FIRST_START)
ANY_END: Final = (1 << FIRST_START) - 1

# "10:45", "2024", "5 min", "3/11/24"; begins with a plain class, so that the search for it is quick.
STAMP_RE: Final = re.compile(
    r"[0-9](?:(?<!\w.)(?:[0-9]?[:.h]\d\d\b|(?<=1)9\d\d\b|(?<=2)0\d\d\b|[0-9]* ?(?:ago|hrs?|min)\b)|[./-]\d{1,2}[./-]\d)"
)
CURRENCIES: Final = ("USD", "EUR", "GBP", "CHF", "zł", "Kč", "kr")
CURRENCY_RE: Final = re.compile(rf"\b(?:{'|'.join(CURRENCIES)})\b")
ADDRESSES: Final = ("www.", "http")
ADDRESS_RE: Final = re.compile(r"www\.|http")

PROSE_UNIT: Final = 20
"""Characters in which prose is counted."""

MOST_PROSE: Final = 63
"""Units of prose that one line counts at most."""

WIDEST: Final = 400
"""Characters from which on a line's width no longer matters."""

MOST_MARKS: Final = array("q", range(10))
"""Sentences and commas that count at most."""

TENTHS: Final = 10
"""Shares are counted in tenths."""

SEEN: Final = 12
"""Words at the head of a line whose capitals are counted."""

ELLIPSIS: Final = 3
"""Full stops in a row that cut a line short."""

# kinds of lines, as their neighbours see them
NOTHING: Final = 0
LABELED: Final = 1  # + the kind's place in LABEL_KINDS, as `number_labels` has it
PREFIXED: Final = LABELED + len(LABEL_KINDS)
STAMPED: Final = PREFIXED + len(PREFIX_KINDS)
PLAIN: Final = STAMPED + 1  # + 2 * width class (0 to 3) + ends like a sentence
KINDS: Final = PLAIN + 8

OWN: Final = (
    *("width", "words", "end", "start", "kind", "sentences", "commas", "prose", "number", "digits", "capitals"),
    *("money", "question", "parentheses", "quote", "address", "code"),
)
"""The features of a line alone."""

MARKS_COUNTED: Final = (SETS.DIGIT, *(1 << FIRST_MARK + place for place in range(len(MARKS))))
STEPS: Final = array("q", [(width >= SHORT) + (width >= MEDIUM) + (width >= LONG) for width in range(LONG + 1)])
IS_ANY: Final = array("q", (0, 1))
IS_NONE: Final = array("q", (1, 0))
IS_FULL_STOP: Final = array("q", (0, 0, 1, 0))  # from -2 on
IS_END: Final = array("q", (0, 1, 0))
IS_CUT: Final = array("q", (0, 1, 0))
"""Tables of flags, for `look_up`."""


def look_at_lines(texts: Sequence[str], factor: float) -> dict[str, Column]:
    """Return the columns of `OWN`; *factor* is what a character counts (`width_factor`)."""
    wanted = (ANY_START, ANY_END, CLOSER, FULL_STOP, SETS.UPPER, LONG, SEEN, MARKS_COUNTED)
    sizes, firsts, lasts, runs, stops, heads, words, numerals, *counts = measure_lines(texts, SETS, *wanted)
    marks = dict(zip(MARKS, counts, strict=True))
    width = look_up(sizes, _widths(factor), 0)
    step = look_up(width, STEPS, 0)
    cut = multiply(look_up(runs, IS_ANY, ELLIPSIS - 1), look_up(lasts, IS_FULL_STOP, -2))
    end = combine((look_up(lasts, END_CLASSES, -2), cut), (1, CUT_SHORT - 1), 0)
    is_long, is_short = look_up(width, IS_ANY, LONG), look_up(step, IS_NONE, 2)
    ends = combine((look_up(end, IS_END, 0), multiply(look_up(end, IS_CUT, CUT_SHORT - 1), is_long)), (1, 1), 0)
    number = _find_numbers(texts, multiply(look_up(numerals, IS_ANY, 0), is_short))
    plain = combine((step, ends), (2, 1), PLAIN)
    has_marks = look_up(step, IS_ANY, 0)
    own = {
        "width": width,
        "words": combine((marks[" "],), (1,), 1),
        "end": end,
        "start": look_up(firsts, START_CLASSES, -2),
        "kind": [
            label or (STAMPED if stamp == 2 else kind)
            for label, stamp, kind in zip(_find_labels(texts, is_short), number, plain, strict=True)
        ],
        "sentences": multiply(look_up(combine((stops, marks["。"]), (1, 1), 0), MOST_MARKS, 0), has_marks),
        "commas": multiply(look_up(marks[",、،，"], MOST_MARKS, 0), has_marks),
        "prose": _measure_prose(look_up(sizes, _units(factor), 0), step, lasts, cut, (marks[",、"], stops)),
        "number": number,
        "digits": divide(multiply(marks["0123456789"], look_up(number, IS_ANY, 0)), sizes, TENTHS),
        "capitals": divide(heads, words, TENTHS),
        "money": _flag_words(texts, look_up(marks["$€£¥₹₽₩"], IS_ANY, 0), CURRENCIES, CURRENCY_RE),
        "question": look_up(marks["?？؟"], IS_ANY, 0),
        "parentheses": combine((look_up(marks["("], IS_ANY, 0), look_up(marks[")"], IS_ANY, 0)), (1, 1), 0),
        "quote": look_up(marks['"“„«'], IS_ANY, 0),
        "address": _flag_words(texts, look_up(marks["@"], IS_ANY, 0), ADDRESSES, ADDRESS_RE),
        "code": _find_code(texts, width, marks["={}();"]),
    }
    return {name: own[name] for name in OWN}


@cache
def _widths(factor: float) -> Column:
    """Return the widths of lines by their sizes."""
    return array("q", [min(WIDEST, int(size * factor)) for size in range(WIDEST + 1)])


@cache
def _units(factor: float) -> Column:
    """Return the units of prose in lines by their sizes."""
    return array("q", [min(MOST_PROSE, int(size * factor / PROSE_UNIT)) for size in range(MOST_PROSE * PROSE_UNIT + 1)])


def _find_numbers(texts: Sequence[str], flags: Column) -> Column:
    """Return for each line whether it has a digit, where that counts: 2 for a time, a year or a date, 1 for another."""
    numbers = array("q", flags)
    for place in compress(range(len(texts)), flags):
        if STAMP_RE.search(texts[place]):
            numbers[place] = 2
    return numbers


def _find_labels(texts: Sequence[str], is_short: Column) -> Column:
    """Return for each short line the kind of the label that it is or of the prefix that it has, else 0."""
    kinds = array("q", multiply(number_labels(texts), is_short))
    for place in find_prefixed(texts):
        if is_short[place] and not kinds[place]:
            found = find_prefixes(texts[place])
            if found:
                kinds[place] = PREFIXED + PREFIX_KINDS.index(found[0][1])
    return kinds


def _measure_prose(units: Column, step: Column, lasts: Column, cut: Column, inside: tuple[Column, Column]) -> Column:
    """Return the units of prose in each line that reads like it (`textclean.text.prose.measure_prose`)."""
    prose = array("q", bytes(8 * len(units)))
    commas, stops = inside
    for place in compress(range(len(units)), look_up(step, IS_ANY, 1)):
        last = lasts[place]
        if last in TERMINALS:
            prose[place] = 0 if cut[place] else units[place]
        elif step[place] > 2 and last != CUT_END and (commas[place] or stops[place]):
            prose[place] = units[place]
    return prose


def _flag_words(texts: Sequence[str], flags: Column, needles: Sequence[str], pattern: re.Pattern[str]) -> Column:
    """Return the flags, those of lines in which a pattern is found set; without one of the needles there is none."""
    whole = "\n".join(texts)
    present = [needle for needle in needles if needle in whole]
    if not present:
        return flags
    found = array("q", flags)
    ends = list(accumulate([len(text) + 1 for text in texts]))
    for needle in present:
        at = whole.find(needle)
        while at >= 0:
            place = bisect_right(ends, at)
            if pattern.search(texts[place]):
                found[place] = 1
            at = whole.find(needle, ends[place])
    return found


def _find_code(texts: Sequence[str], width: Column, marks: Column) -> Column:
    """Return whether each line that is not too wide looks like a program's."""
    code = array("q", bytes(8 * len(texts)))
    for place, text in enumerate(texts):
        if (marks[place] or text[0] in BEGINNINGS) and width[place] < WIDEST and is_code(text):
            code[place] = 1
    return code


def kind_of(name: str) -> int:
    """Return the kind of a line that shows a label or prefix of this name.

    >>> name_kind(kind_of("BYLINE"))
    'BYLINE'
    """
    return LABELED + LABEL_KINDS.index(name) if name in LABEL_KINDS else PREFIXED + PREFIX_KINDS.index(name)


def name_kind(kind: int) -> str:
    """Return the name of a label's or prefix's kind, "" for other lines."""
    if LABELED <= kind < PREFIXED:
        return LABEL_KINDS[kind - LABELED]
    return PREFIX_KINDS[kind - PREFIXED] if PREFIXED <= kind < STAMPED else ""
