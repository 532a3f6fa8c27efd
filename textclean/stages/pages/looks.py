"""What a line of a page shows by itself: its size, its marks, the kind of label it is.

Every line becomes one small integer for each of `OWN`; how these follow from what is measured is data. Decides nothing.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from itertools import compress
from typing import Final

from textclean.kernel import CharacterSets, Column, measure_lines
from textclean.kernel.plans import Sheet
from textclean.kernel.steps import Step, add, add_to, divide, look_up, multiply
from textclean.rules import LABEL_KINDS, PREFIX_KINDS, find_prefixed, find_prefixes, number_labels
from textclean.stages.pages.programs import BEGINNINGS, find_pieces, is_code
from textclean.text.lines import find_lines_with
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

MARKS: Final = ("0123456789", "。", ",、،，", ",、", "$€£¥₹₽₩", "?？؟", '"“„«', "={}();", " ")
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
CURRENCY_RE: Final = re.compile("|".join([rf"{name}\b(?<!\w{'.' * len(name)})" for name in CURRENCIES]))
"""Begins with a letter, so that it is found quickly."""

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
    *("money", "question", "quote", "code"),
)
"""The features of a line alone."""

MEASURED: Final = ("size", "first", "last", "run", "stops", "heads", "head words", "numerals", *MARKS)
"""What is measured of every line, in the order of `measure_lines`; the last ones count characters."""

FOUND: Final = ("label found", "number", "currency", "code")
"""What is looked for in the lines for which what was measured leaves it open."""

ASKED: Final = ("width", "is short", "has digits", "={}();")
"""What says which lines these are."""

MARKS_COUNTED: Final = (SETS.DIGIT, *(1 << FIRST_MARK + place for place in range(len(MARKS))))
WANTED: Final = (ANY_START, ANY_END, CLOSER, FULL_STOP, SETS.UPPER, LONG, SEEN, MARKS_COUNTED)
WIDTH_STEPS: Final = array("q", [(width >= SHORT) + (width >= MEDIUM) + (width >= LONG) for width in range(LONG + 1)])
IS_ANY: Final = array("q", (0, 1))
IS_NONE: Final = array("q", (1, 0))
IS_THIS: Final = array("q", (0, 1, 0))
IS_OTHER: Final = array("q", (1, 0, 1))
"""Tables of flags: whether a value is above the lowest one, is that, is the one above it, is not that one."""

IS_TERMINAL: Final = array("q", [number in TERMINALS for number in range(-2, 3)])


WIDEST_PROSE: Final = MOST_PROSE * PROSE_UNIT


def describe_looks(factor: float) -> dict[str, Step]:
    """Return how the columns of `OWN` follow from those measured and found; *factor* is what a character counts."""
    return {
        "width": look_up("size", array("q", [min(WIDEST, int(size * factor)) for size in range(WIDEST + 1)])),
        "units": look_up("size", array("q", [_count_units(size, factor) for size in range(WIDEST_PROSE + 1)])),
        "words": add_to(" ", 1),
        "start": look_up("first", START_CLASSES, -2),
        **SHAPES,
        **PROSE,
        **CONTENTS,
    }


def _count_units(size: int, factor: float) -> int:
    """Return the units of prose in a line of some characters."""
    return min(MOST_PROSE, int(size * factor / PROSE_UNIT))


SHAPES: Final = {
    "step": look_up("width", WIDTH_STEPS),
    "is short": look_up("step", IS_NONE, 2),
    "three in a row": look_up("run", IS_ANY, ELLIPSIS - 1),
    "stop": look_up("last", IS_THIS, -1),
    "cut": multiply("three in a row", "stop"),
    "end class": look_up("last", END_CLASSES, -2),
    "end": add("end class", "cut", (1, CUT_SHORT - 1)),
    "is long": look_up("width", IS_ANY, LONG),
    "is cut": look_up("end", IS_THIS, CUT_SHORT - 1),
    "is cut late": multiply("is cut", "is long"),
    "is ended": look_up("end", IS_THIS),
    "is over": add("is ended", "is cut late"),
    "plain": add("step", "is over", (2, 1), PLAIN),
    "is stamped": look_up("number", IS_ANY, 1),
    "up to stamped": add_to("plain", STAMPED, -1),
    "stamped instead": multiply("is stamped", "up to stamped"),
    "without label": add("plain", "stamped instead"),
    "label kind": multiply("label found", "is short"),
    "has no label": look_up("label kind", IS_NONE),
    "kind of others": multiply("has no label", "without label"),
    "kind": add("label kind", "kind of others"),
}
"""A line's width, how it ends, and what kind of line it is: by its label, by a time in it, or by width and end."""

PROSE: Final = {
    "is medium": look_up("step", IS_ANY, 1),
    "is wide": look_up("step", IS_ANY, 2),
    "is terminal": look_up("last", IS_TERMINAL, -2),
    "is whole": add_to("cut", 1, -1),
    "ends whole": multiply("is terminal", "is whole"),
    "ends medium": multiply("ends whole", "is medium"),
    "goes on": add_to("is terminal", 1, -1),
    "has no dots": look_up("last", IS_OTHER, CUT_END - 1),
    "goes on to say": multiply("goes on", "has no dots"),
    "marks inside": add(",、", "stops"),
    "is punctuated": look_up("marks inside", IS_ANY),
    "is long and punctuated": multiply("is wide", "is punctuated"),
    "is cut off": multiply("goes on to say", "is long and punctuated"),
    "reads like prose": add("ends medium", "is cut off"),
    "prose": multiply("reads like prose", "units"),
}
"""The units of prose in each line that reads like it (`textclean.text.prose.measure_prose`)."""

CONTENTS: Final = {
    "has marks": look_up("step", IS_ANY),
    "all stops": add("stops", "。"),
    "some stops": look_up("all stops", MOST_MARKS),
    "sentences": multiply("some stops", "has marks"),
    "some commas": look_up(",、،，", MOST_MARKS),
    "commas": multiply("some commas", "has marks"),
    "any numerals": look_up("numerals", IS_ANY),
    "has digits": multiply("any numerals", "is short"),
    "has number": look_up("number", IS_ANY),
    "digits that count": multiply("0123456789", "has number"),
    "digits": divide("digits that count", "size", TENTHS),
    "capitals": divide("heads", "head words", TENTHS),
    "has currency": look_up("$€£¥₹₽₩", IS_ANY),
    "money signs": add("has currency", "currency"),
    "money": look_up("money signs", IS_ANY),
    "question": look_up("?？؟", IS_ANY),
    "quote": look_up('"“„«', IS_ANY),
}
"""What stands in a line: numbers, marks, money."""


def look_at_lines(texts: Sequence[str], sheet: Sheet) -> None:
    """Give a sheet what the lines show by themselves: all of `MEASURED`, and with its first phase over, of `FOUND`."""
    sheet.fill(MEASURED, measure_lines(texts, SETS, *WANTED))
    sheet.run(0)
    labels, marks = _find_labels(texts, sheet["is short"]), sheet["={}();"]
    code = _find_code(texts, sheet["width"], marks)
    for pieces in find_pieces(texts, compress(range(len(texts)), marks)):
        for place in pieces:  # whatever they say, as "index" and "return" do
            labels[place], code[place] = 0, 1
    sheet["label found"], sheet["code"] = labels, code
    sheet["number"] = _find_numbers(texts, sheet["has digits"])
    sheet["currency"] = _flag(texts, find_lines_with(texts, CURRENCIES), CURRENCY_RE)


def _find_numbers(texts: Sequence[str], flags: Column) -> Column:
    """Return for each line whether it has a digit, where that counts: 2 for a time, a year or a date, 1 for another."""
    numbers = array("q", flags)
    for place in compress(range(len(texts)), flags):
        if STAMP_RE.search(texts[place]):
            numbers[place] = 2
    return numbers


def _find_labels(texts: Sequence[str], is_short: Column) -> array[int]:
    """Return for each line the kind of the label that it is or, if it is short, of the prefix that it has, else 0."""
    kinds = number_labels(texts)
    for place in find_prefixed(texts):
        if is_short[place] and not kinds[place]:
            found = find_prefixes(texts[place])
            if found:
                kinds[place] = PREFIXED + PREFIX_KINDS.index(found[0][1])
    return kinds


def _flag(texts: Sequence[str], places: Iterable[int], pattern: re.Pattern[str]) -> Column:
    """Return the flags of those of some lines in which a pattern is found."""
    flags = array("q", bytes(8)) * len(texts)
    for place in places:
        if pattern.search(texts[place]):
            flags[place] = 1
    return flags


def _find_code(texts: Sequence[str], width: Column, marks: Column) -> array[int]:
    """Return whether each line that is not too wide looks like a program's."""
    code = array("q", bytes(8)) * len(texts)
    for place in {*compress(range(len(texts)), marks), *find_lines_with(texts, firsts=BEGINNINGS)}:
        if width[place] < WIDEST and is_code(texts[place]):
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
