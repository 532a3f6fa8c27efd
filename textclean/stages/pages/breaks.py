"""Where the lines broke of a page that stands on one line, as ``get_text(" ", strip=True)`` leaves it.

Decides where a line begins, by what the words around show; what a line is, is for the model of whole pages to say.
"""

from __future__ import annotations

import operator
import re
from array import array
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from functools import cache
from itertools import compress, pairwise
from typing import Final, NamedTuple

from textclean.kernel import CharacterSets, measure_lines
from textclean.kernel.plans import Plan, Sheet, make_plan
from textclean.kernel.steps import (
    Step,
    add,
    add_to,
    average_around,
    count_ago,
    count_ahead,
    count_lines,
    divide,
    look_up,
    multiply,
    number_lines,
    shift,
    total,
)
from textclean.rules import Script, number_labels
from textclean.stages.pages import break_weights as weights
from textclean.stages.pages.chrome import heads_of_labels
from textclean.stages.pages.forest import Forest, read_forest, weigh_lines
from textclean.text.paragraphs import MARKS, Paragraphs
from textclean.text.prose import CLOSERS, begins_small

MOST_WORDS: Final = 30_000
"""Words of a page whose lines are looked for: a longer text on one line is a book."""

FEWEST_WORDS: Final = 10
"""Words of a text whose lines are looked for at least."""

FEWEST_LABELS: Final = 5.0
FEWEST_AT_END: Final = 4.0
CROWD: Final = 15
END: Final = 60
"""Labels of page chrome that stand within so many words somewhere on a page, or in its first or last sixty. With these
the bench's articles and clean prose, each put on one line, lose as many words as where no line is restored: 7 and 1.8
in 10,000, with 3.0 throughout 17 and 3.5. English pages have the same F1 with both, pages of eleven site engines in 45
languages 0.019 more with 3.0."""

LONGEST_LABEL: Final = 40
WORDS_OF_LABEL: Final = 4
"""Characters and words of a label at most."""

# ends of sentences, commas, colons, signs at an end; opening marks and signs at a beginning; closing marks
SETS: Final = CharacterSets(
    [MARKS + "。！？", ",;،、，", ":：", "|›»/·•>→+-–—", "\"'“„«‘「『([{", "|›»/>→←&@#©*+•·●-–—▪", CLOSERS]
)
ENDS: Final = 0b1111
STARTS: Final = 0b110000 | CharacterSets.DIGIT | CharacterSets.UPPER | CharacterSets.LOWER
CLOSING: Final = 1 << 6
COUNTED: Final = (CharacterSets.UPPER, CharacterSets.LOWER)

MEASURED: Final = ("size", "first", "last", "run", "stops", "heads", "head words", "capitals", "small letters")
"""What is measured of every word, in the order of `measure_lines`."""

FOUND: Final = ("label", "label kind", "label end", "in label", "placed", "pairs", "triples", "apart")
"""What is looked for in the words and those beside them: of how many words the label is that begins with one or ends
with it, whether one has its capital from its place, how often it stands with the one, and the two, behind it."""

SMALL, CAPITAL, CAPITALS, FIGURE, UNCASED, OPENING, SIGN = range(7)
CLASSES: Final = array("q", [*[UNCASED] * 6, OPENING, SIGN, *[UNCASED] * 22, FIGURE, UNCASED, CAPITAL, SMALL])
"""The class of a word by the number of the set that its first character is in, from -2 on."""

BY_PLACE, BY_NAME, NO_CAPITAL = 1, 0, 2
"""Whether a word has its capital from its place: the page has it with a small letter as well."""

FAR: Final = 99
"""Words from which on it no longer matters how far the end of a sentence is."""

FINE: Final = 16
"""Means are counted in sixteenths."""

WIDTHS: Final = array("q", range(31))
COPIES: Final = array("q", range(6))
DISTANCES: Final = array("q", range(201))
SEVERAL: Final = array("q", (0, 0, 1))
NONE: Final = array("q", (1, 0))


def is_value(value: int) -> Sequence[int]:
    """Return the table that looks up whether a value is this one, of up to seven."""
    return array("q", [other == value for other in range(8)])


WORDS: Final[dict[str, Step]] = {
    "width": look_up("size", WIDTHS),
    "class by first": look_up("first", CLASSES, -2),
    "several capitals": look_up("capitals", SEVERAL),
    "no small letter": look_up("small letters", NONE),
    "is capital": look_up("class by first", is_value(CAPITAL)),
    "is large": multiply("several capitals", "no small letter"),
    "is all capitals": multiply("is capital", "is large"),
    "class": add("class by first", "is all capitals"),
    "end": add_to("last", 1),
    "stop": look_up("end", is_value(1)),
    "comma": look_up("end", is_value(2)),
    "small": look_up("class", is_value(SMALL)),
    "title": look_up("class", is_value(CAPITAL)),
    "figure": look_up("class", is_value(FIGURE)),
    "sign": look_up("class", is_value(SIGN)),
    "uncased": look_up("class", is_value(UNCASED)),
    "by place": look_up("placed", is_value(BY_PLACE)),
    "pairs before": shift("pairs", -2, 0),
    "triples across": shift("triples", -1, 0),
    "triples before": shift("triples", -2, 0),
    "words": count_lines(),
    "words passed": number_lines(),
    "stops ahead": count_ahead("stop", FAR),
    **{f"all {name}": total(name) for name in ("small", "uncased", "in label", "stop")},
}
"""What every word is, and what stands between that and the features."""

BEFORE: Final = (
    *(("small", 2), ("small", 4), ("small", 8), ("small", 16), ("title", 4), ("title", 8), ("title", 16)),
    *(("in label", 2), ("in label", 8), ("in label", 16), ("by place", 8), ("comma", 8), ("comma", 16)),
    *(("width", 8), ("width", 16), ("figure", 4), ("figure", 16)),
)
BEHIND: Final = (
    *(("small", 2), ("small", 4), ("small", 16), ("title", 4), ("title", 16), ("stop", 8), ("stop", 16)),
    *(("in label", 2), ("by place", 8), ("by place", 16), ("comma", 16), ("width", 8), ("width", 16)),
)
"""Columns of which the mean is taken over so many words before a gap, and behind it."""

SHIFTS: Final = (
    *(("class", -1), ("class", 1), ("class", 2), ("end", -1), ("width", -1), ("width", 1), ("placed", -1)),
    *(("placed", 1), ("label", -1), ("label end", -1)),
)
"""A column of another word, counted from the one behind the gap."""

OWN: Final = ("class", "end", "width", "placed", "label", "label kind", "label end", "apart")
"""The columns of the word behind the gap that are features themselves."""

FEATURES: Final[dict[str, Step]] = {
    **{f"{name} {by}": shift(name, by) for name, by in SHIFTS},
    **{f"{name} before {reach}": average_around(name, -reach, 0, FINE) for name, reach in BEFORE},
    **{f"{name} behind {reach}": average_around(name, 0, reach, FINE) for name, reach in BEHIND},
    "times behind": look_up("pairs", COPIES),
    "times before": look_up("pairs before", COPIES),
    "times across": shift("times behind", -1, 0),
    "begins otherwise": add("pairs", "triples across", (1, -1)),
    "goes on otherwise": add("pairs before", "triples before", (1, -1)),
    "stop ago": count_ago("stop", FAR),
    "next stop": shift("stops ahead", -1, FAR),
    "passed": look_up("words passed", DISTANCES),
    **{f"page {name}": divide(f"all {name}", "words", 100) for name in ("small", "uncased", "in label", "stop")},
}
"""What is told of each gap: the words around, how often they stand together, how far the ends of sentences are.

Two words that stand together again, before or behind others, are likely a line's first or last ones."""


class Words(NamedTuple):
    """The words of a text on one line, in columns."""

    texts: list[str]
    starts: array[int]
    """Offset of each in the normalised text, in characters."""

    def list_ends(self) -> list[int]:
        """Return the offsets after the words' last characters."""
        return list(map(operator.add, self.starts, map(len, self.texts)))

    def list_gaps(self) -> list[int]:
        """Return how many characters part each word but the first from the one before."""
        return list(map(operator.sub, self.starts[1:], self.list_ends()))


def read_words(paragraphs: Paragraphs) -> Words:
    """Return the words of the sentences of a text on one line."""
    words = Words([], array("q"))
    for text, start in zip(paragraphs.texts, paragraphs.starts, strict=True):
        words.texts.extend(text.split())
        words.starts.extend([start + match.start() for match in WORD_RE.finditer(text)])
    return words


WORD_RE: Final = re.compile(r"\S+")


def look_at_words(words: Words, labels: Labels, sheet: Sheet) -> None:
    """Give a sheet what the words show by themselves and beside their neighbours: all of `MEASURED` and `FOUND`."""
    texts = words.texts
    sheet.fill(MEASURED, measure_lines(texts, SETS, STARTS, ENDS, CLOSING, 0, 0, 0, 0, COUNTED))
    sheet["label"], sheet["label kind"], sheet["label end"], sheet["in label"] = labels
    sheet["placed"] = _find_placed(texts)
    folded = [*map(str.casefold, texts), "", ""]
    sheet["pairs"] = _count([*pairwise(folded[:-1])])
    sheet["triples"] = _count([*zip(folded, folded[1:], folded[2:], strict=False)])
    sheet["apart"] = [1, *words.list_gaps()]


def _count(keys: Sequence[Hashable]) -> list[int]:
    """Return for each key how many are equal to it."""
    return list(map(Counter(keys).__getitem__, keys))


def _find_placed(texts: Sequence[str]) -> list[int]:
    """Return for each word whether it has its capital from its place."""
    seen = set(texts)
    placed = [NO_CAPITAL] * len(texts)
    for place in [place for place, text in enumerate(texts) if text[0].isupper()]:
        small = texts[place].lower()
        placed[place] = BY_PLACE if small in seen or small.rstrip(CLOSERS + MARKS + ",;:") in seen else BY_NAME
    return placed


class Labels(NamedTuple):
    """The labels of page chrome among the words of a text, in columns."""

    sizes: list[int]
    """Of how many words the longest label is that begins with each word."""

    kinds: list[int]
    """That label's number, as `number_labels` has it."""

    ends: list[int]
    """Of how many words the longest label is that ends with each."""

    inside: list[int]
    """Whether each stands in one."""


def find_labels(texts: Sequence[str]) -> Labels:
    """Find the labels among words; one in small letters begins none."""
    n = len(texts)
    labels = Labels(*([0] * n for _ in Labels._fields))
    known = heads_of_labels()
    heads = [place for place, text in enumerate(texts) if text.casefold() in known and not begins_small(text)]
    for size in range(1, WORDS_OF_LABEL + 1):
        places = [place for place in heads if place + size <= n]
        phrases = [" ".join(texts[place : place + size]) for place in places]
        numbers = number_labels(phrases)
        for place, phrase, number in compress(zip(places, phrases, numbers, strict=True), numbers):
            if len(phrase) < LONGEST_LABEL:
                labels.sizes[place], labels.kinds[place], labels.ends[place + size - 1] = size, number, size
                labels.inside[place : place + size] = [1] * size
    return labels


def is_crowded(texts: Sequence[str], labels: Labels) -> bool:
    """Tell whether many different labels stand close together; a single word in Latin letters counts half."""
    sizes = compress(enumerate(labels.sizes), labels.sizes)
    found = [(place, " ".join(texts[place : place + size]).casefold()) for place, size in sizes]
    first = 0
    for last, (place, _) in enumerate(found):
        while place - found[first][0] > CROWD:
            first += 1
        close = {label for _, label in found[first : last + 1]}
        fewest = FEWEST_LABELS if END <= place < len(texts) - END else FEWEST_AT_END
        if sum(0.5 if " " not in label and label.isascii() else 1.0 for label in close) >= fewest:
            return True
    return False


@cache
def read_breaks() -> Forest:
    """Return the forest that tells how likely a line begins with a word."""
    return read_forest(weights.COLUMNS, weights.TREES, weights.BASE)


@cache
def plan_breaks() -> Plan:
    """Plan for the columns that the forest sees."""
    given = (*MEASURED, *FOUND), ("weight",)
    return make_plan(WORDS | FEATURES, given, (read_breaks().columns, ("weight",)))


def restore_lines(paragraphs: Paragraphs) -> Paragraphs:
    r"""Return the lines of a page that stands on one, as likely as they can be told; another text as it is.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> page = "About us Log in Contact us My account The heron waits for hours. Privacy policy © 2026 Oldhaven Post"
    >>> restore_lines(split_paragraphs(page)).texts[:5]
    ['About us', 'Log in', 'Contact us', 'My account', 'The heron waits for hours.']

    So is one of more than `MOST_WORDS` words, and one in which no labels of page chrome stand close together.
    """
    if not paragraphs.is_line or not FEWEST_WORDS <= paragraphs.count_words() <= MOST_WORDS:
        return paragraphs
    words = read_words(paragraphs)
    labels = find_labels(words.texts)
    if not is_crowded(words.texts, labels):
        return paragraphs
    sheet = Sheet(plan_breaks(), len(words.texts))
    look_at_words(words, labels, sheet)
    sheet.run(0)
    weigh_lines(read_breaks(), sheet, "weight")
    begins = {place for place, weight in enumerate(sheet["weight"]) if weight > LEVEL}
    begins = begins - _find_bracketed(words.texts, begins) | _find_wide_gaps(words)
    return _join_words(paragraphs, words, sorted(begins | {0, len(words.texts)}))


LEVEL: Final = 0
"""The log odds above which a line is taken to begin, in steps. With odds of 3 to 7 pages have the same F1 and lose a
fifth more words; with 7 to 3, 0.01 to 0.06 less F1."""


MOST_INSIDE: Final = 6
"""Words that were taken for lines inside of a sentence, or that a bracket holds which is no line's, at most."""

IDEOGRAPHS: Final = Script("\u3001-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef")
"""Characters between which a space parts lines: 87 in a hundred such spaces do on the bench's Chinese and Japanese
pages, 94 on those of eleven site engines."""


def _find_wide_gaps(words: Words) -> set[int]:
    """Return the places of words that begin a line by the gap alone.

    Something was taken from the text there, or it is a space between characters that need none.
    """
    gaps = words.list_gaps()
    found = {place for place, width in enumerate(gaps, 1) if width > 1}
    others = [place for place, text in enumerate(words.texts) if place and not text.isascii()]
    heads = [place for place in others if gaps[place - 1] and IDEOGRAPHS.begins(words.texts[place])]
    return found | {place for place in heads if IDEOGRAPHS.begins(words.texts[place - 1][-1])}


def _find_bracketed(texts: Sequence[str], begins: Iterable[int]) -> set[int]:
    """Return the places inside of brackets of a few words that begin a line: such a line holds all of its bracket.

    >>> sorted(_find_bracketed("Manual (PDF, 2 MB) Reviews".split(), {1, 3, 4}))
    [2, 3]
    """
    inside: set[int] = set()
    for place in begins:
        if place and texts[place][0] in "([" and texts[place - 1][-1].isalnum():
            within = range(place, min(place + MOST_INSIDE, len(texts)))
            ends = (end for end in within if texts[end].rstrip(",.;:").endswith((")", "]")))
            inside.update(range(place + 1, next(ends, place) + 1))
    return inside


def _join_words(paragraphs: Paragraphs, words: Words, begins: Sequence[int]) -> Paragraphs:
    """Return the lines that begin with the words at some places; the last of these is behind the last word."""
    ends = words.list_ends()
    gaps = map(operator.sub, paragraphs.starts[1:], paragraphs.list_ends())
    text = "".join([*map(operator.add, paragraphs.texts, (" " * gap for gap in gaps)), paragraphs.texts[-1]])
    starts = array("q", [words.starts[first] for first in begins[:-1]])
    spans = zip(starts, [ends[end - 1] for end in begins[1:]], strict=True)
    offset = paragraphs.starts[0]
    lines = [text[start - offset : end - offset] for start, end in spans]
    return Paragraphs(lines, starts, [0] * len(lines), is_line=True)
