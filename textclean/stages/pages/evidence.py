"""What a removed run of lines is called, and in plain words why it went.

Names what is there to be seen: the labels in the run, how its lines look, where it stands. Decides nothing else.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import compress
from typing import Final

from textclean.stages.pages.edges import LABELS, flag_kinds
from textclean.stages.pages.looks import name_kind
from textclean.text.lines import find_lines_with
from textclean.text.prose import MEDIUM

REASONS: Final = {
    "RELATED": "teaser",
    "COMMENT": "comments",
    "SHARE": "share-row",
    "NEWSLETTER": "newsletter",
    "LEGAL": "footer",
    "ADVERT": "advertisement",
    "NAVIGATION": "menu",
    "MENU": "menu",
    "SECTION": "menu",
    "CAPTION": "caption",
    "META": "tags",
    "READ_MORE": "teaser",
    "BYLINE": "byline",
}

HEADINGS: Final = ("RELATED", "COMMENT", "NEWSLETTER", "LEGAL")
"""Kinds of labels that head what follows them."""

NAMES: Final = {
    "RELATED": "a list of other articles",
    "COMMENT": "words of a comment thread",
    "SHARE": "share buttons",
    "NEWSLETTER": "a newsletter's prompt",
    "LEGAL": "a footer's links",
    "ADVERT": "an advertisement's mark",
    "NAVIGATION": "menu words",
    "MENU": "menu words",
    "SECTION": "menu words",
    "CAPTION": "a caption's mark",
    "META": "tags",
    "READ_MORE": "a link to another article",
    "BYLINE": "a byline",
}
"""What labels of each kind are, for a reader."""

AROUND: Final = "words that often stand around one"
"""What labels are that do not say of which kind their run is."""

SEVERAL: Final = 3
"""A run is called by a kind where more than one in so many of its lines are labels of it, or so many different ones
that head no list. Of 70 runs of the bench's pages, and of pages of 49 kinds, that have fewer, 38 are called what they
are not, of 70 that have more three; of those in which just a third of the lines are labels, half."""

MOST_EXAMPLES: Final = 3
"""Labels that are named."""


def name_runs(texts: Sequence[str], kinds: Sequence[int], kept: bytearray) -> Iterator[tuple[range, str, str]]:
    """Yield the runs of lines that do not stay, each with its reason and its evidence.

    A run is parted where a heading of another kind of list begins. Evidence is a sentence about the kind of lines; what
    stands behind its colon is of this page only.
    """
    first, end = kept.find(1), kept.rfind(1) + 1
    shown, said = bytes([*kinds]), bytearray(len(texts))
    for place in find_lines_with(texts, lasts=".!?。"):
        said[place] = len(texts[place]) >= MEDIUM
    headings = list(compress(range(len(kinds)), shown.translate(HEADS)))
    for places in _find_runs(kept, headings, kinds):
        where = "above" if places.start < first else "below" if places.start >= end else "inside"
        is_prose = 2 * said.count(1, places.start, places.stop) > len(places)
        inside = shown[places.start : places.stop]
        numbers = inside.translate(None, OTHERS)
        kind = name_kind(max(dict.fromkeys(numbers), key=numbers.count)) if numbers else ""
        labels = list(compress(texts[places.start : places.stop], inside.translate(_called(kind))))
        called = NAMES[kind] if _is_plain(kind, labels, len(places)) else AROUND
        yield places, _name(kind, where, is_prose), _explain(called, labels, where, is_prose)


def _select(places: Sequence[int], begin: int, end: int) -> Sequence[int]:
    """Return those of some places, in order, that are from one up to another."""
    return places[bisect_left(places, begin) : bisect_left(places, end)]


def _find_runs(kept: bytearray, headings: Sequence[int], kinds: Sequence[int]) -> Iterator[range]:
    """Yield the runs of lines that do not stay, parted where a heading of another kind stands."""
    begin = kept.find(0)
    while begin >= 0:
        end = kept.find(1, begin)
        end = end if end >= 0 else len(kept)
        current = -1
        for place in _select(headings, begin, end):
            if place > begin and kinds[place] != current:
                yield range(begin, place)
                begin = place
            current = kinds[place]
        yield range(begin, end)
        begin = kept.find(0, end)


HEADS: Final = flag_kinds(HEADINGS)
OTHERS: Final = bytes([kind for kind, is_label in enumerate(LABELS) if not is_label])
"""The kinds of lines that are no labels."""


def _name(kind: str, where: str, is_prose: bool) -> str:
    """Name what a run is: by the kind of most of its labels, by its prose, or by where it stands."""
    if kind:
        return REASONS[kind]
    if is_prose:
        return "other-article"
    return {"above": "menu", "below": "footer", "inside": "furniture"}[where]


WHERE: Final = {"above": "above the text", "below": "below the text", "inside": "between parts of the text"}


def _is_plain(kind: str, labels: Sequence[str], lines: int) -> bool:
    """Tell whether a run shows of which kind it is: by enough labels, and by more than one word that may head anything.

    >>> _is_plain("RELATED", ["Related articles"], 2), _is_plain("RELATED", ["Top"], 1), _is_plain("SHARE", ["Pin"], 1)
    (True, False, True)
    >>> _is_plain("RELATED", ["You may also like"], 9)
    True
    """
    is_enough, different = SEVERAL * len(labels) > lines, len(set(labels))
    if kind not in HEADINGS:
        return is_enough or different >= SEVERAL
    if is_enough and different > 1:
        return True
    words = max([sum(any(map(str.isalnum, word)) for word in label.split()) for label in labels], default=0)
    return words >= (2 if is_enough else SEVERAL)


def _explain(called: str, labels: Sequence[str], where: str, is_prose: bool) -> str:
    """Say what a run looks like, where it stands, and what gives it away."""
    lines = "sentences" if is_prose else "short lines"
    if not labels:
        return f"{lines} {WHERE[where]} that do not read like it"
    examples = list(dict.fromkeys([text[:MEDIUM] for text in labels]))[:MOST_EXAMPLES]
    return f"{lines} {WHERE[where]} with {called}: {', '.join(examples)}"


@cache
def _called(kind: str) -> bytes:
    """Return of each number of a kind of label whether it is called the same as one; of none for ""."""
    return flag_kinds([other for other in NAMES if NAMES[other] == NAMES.get(kind)])
