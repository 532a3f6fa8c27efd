"""The author's side: lines that say what furniture says, and are the text's own by where they stand.

Decides by place: items of a numbered or sorted list, boxes of a check list, fields of a form, what a line announces,
languages under a heading, underlined names, pages of the Unix manual, references to other entries, and the clauses of a
text whose title says that it is about cookies, privacy or rights. And what a sentence says that somebody said is
nobody's prompt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

from textclean.rules import LABEL_KINDS, UNSPACED, fold_label, number_labels, words
from textclean.stages.boilerplate.clauses import find_clauses, find_questions, find_rows
from textclean.stages.boilerplate.kinds import FEWEST_OF_NAME, Furniture
from textclean.stages.boilerplate.written import find_written
from textclean.text.headings import MAN_PAGE_RE, is_underlined
from textclean.text.language_lists import find_language_lists
from textclean.text.lines import find_lines_with

NUMBERED_RE: Final = re.compile(r"[1-9]\d?[.)] \S")
NUMBER_RE: Final = re.compile(r"\d+")
BOX_RE: Final = re.compile(r"(?:[-*] )?\[[ xX]\] \S")

FEWEST_NUMBERED: Final = 3
"""Items of a sequence at least, each a number higher than the one before; by eye, as all limits here. On the bench's
pages and articles they change nothing, and 16 of 284 texts of authors keep words for them (`tests.blind`)."""

FEWEST_ANNOUNCING: Final = 4
"""Words of a line that announces a list: "Share this:" and "Follow us on:" head furniture."""

LONGEST_ANNOUNCED: Final = 60
MOST_ANNOUNCED: Final = 15
"""Characters of an item of such a list, and items of it, at most."""

ABOUT_RIGHTS: Final = frozenset({"LEGAL", "COOKIE", "DISCLAIMER", "CONSENT"})
"""Kinds of lines that a text about rights consists of."""


def find_own_places(texts: Sequence[str], found: Sequence[Furniture]) -> frozenset[int]:
    """Return the places of lines that are the author's, whatever they say.

    >>> from textclean.stages.boilerplate.kinds import NONE
    >>> minutes = ["1. Present", "Ada and Bo.", "2. Newsletter", "Sign up by email.", "3. Any other business"]
    >>> sorted(find_own_places(minutes, [NONE] * 5))
    [0, 1, 2, 3, 4]
    """
    if _is_form(texts):
        return frozenset(range(len(texts)))
    manual = _find_manual_page(texts)
    likely = find_lines_with(texts, firsts=BEGINNINGS, lasts=COLONS)
    boxes = [place for place in likely if BOX_RE.match(texts[place])]
    items = [place for place in likely if NUMBERED_RE.match(texts[place])]
    marked = [place for place in likely if texts[place][0] in MARKS and texts[place][1:2] == " "]
    announcing = [place for place in likely if texts[place][-1] in COLONS and not found[place].evidence]
    listed = {*find_questions(texts), *find_clauses(texts), *find_rows(texts), *find_written(texts)}
    listed |= set(chain.from_iterable(find_language_lists(texts)))
    if not (boxes or items or announcing or marked or manual or listed):  # most articles
        return NO_PLACES
    listed |= {*_find_numbered(texts, items), *_find_sorted(texts, marked)}
    return frozenset({*boxes, *listed, *manual, *_find_announced(texts, announcing)})


def _find_manual_page(texts: Sequence[str]) -> range:
    """Return the places of a page of the Unix manual that a text begins with, down to the line that names it again."""
    head = MAN_PAGE_RE.match(texts[0]) if "(" in texts[0] else None
    if head is None:
        return range(0)
    return range(next((i for i in range(len(texts) - 1, 0, -1) if texts[i].endswith(head[1])), len(texts) - 1) + 1)


def find_underlined(texts: Sequence[str]) -> frozenset[int]:
    """Return the places of names under which a line is drawn, and of these lines.

    >>> sorted(find_underlined(["Twitter", "-------", "The lamp tweets.", "Share"]))
    [0, 1]
    """
    drawn = [i for i in find_lines_with(texts, firsts=LINES) if i and is_underlined(texts[i - 1], texts[i])]
    return frozenset({*drawn, *[place - 1 for place in drawn]})


def find_references(lines: Sequence[str], found: Sequence[Furniture]) -> frozenset[int]:
    """Return the places of references to other entries of the same text, as a dictionary has them: to mere names.

    So are those of the headings above them, which a reference has again and again.

    >>> see = Furniture("READ_MORE", 1.5)
    >>> sorted(find_references(["See also: {weir}"] * 5, [see] * 5)), sorted(find_references(["See also: Weir"], [see]))
    ([0, 1, 2, 3, 4], [])
    """
    places = [place for place, line in enumerate(found) if line.kind in REFERENCES]
    titles = words("REFERENCE_TITLES") if places else frozenset()
    headed = [place for place in places if fold_label(lines[place]) in titles]
    read_more = [place for place in places if found[place].kind == "READ_MORE"]
    named = [place for place in read_more if not names_article(COLON_RE.split(lines[place])[-1].strip())]
    return frozenset([place for some in (headed, named) if len(some) >= FEWEST_REFERENCES for place in some])


def names_article(name: str) -> bool:
    """Tell whether what a prompt to read it names is as long as an article's title."""
    return name.count(" ") > 1 or UNSPACED.count(name) > FEWEST_OF_NAME


REFERENCES: Final = ("READ_MORE", "RELATED", "NAVIGATION")
FEWEST_REFERENCES: Final = 5
"""References to names in a text at least; news leads to an article or two whose titles are so short. By eye."""


def _is_form(texts: Sequence[str]) -> bool:
    """Tell whether most lines are fields that somebody filled in, each with its name, as a page's few are not."""
    fewest = max(FEWEST_FIELDS, len(texts) // 2 + 1)
    heads = "".join([text[: LONGEST_NAME + 1] for text in texts]) if len(texts) <= LONGEST_FORM else ""
    if sum(map(heads.count, ENDS_OF_NAME)) < fewest:  # most texts
        return False
    return sum(FIELD_RE.match(text) is not None for text in texts) >= fewest


ENDS_OF_NAME: Final = ":：?？"
"""What parts the name of a field, or a question, from what stands behind it."""


LONGEST_NAME: Final = 40
FIELD_RE: Final = re.compile(rf"[^:：?？.]{{2,{LONGEST_NAME}}}[:：?？] ?[^\s:：/]")
"""The name of a field, or a question, and what stands behind it."""

LONGEST_FORM: Final = 60
FEWEST_FIELDS: Final = 5
"""Lines of a form at most, and fields of it at least."""


BEGINNINGS: Final = "[-*•123456789"
"""What boxes, items of a sequence and marked items begin with."""

LINES: Final = "=~^\"'`#*+-"
COLONS: Final = ":："
COLON_RE: Final = re.compile("[:：]")
ENDS: Final = ".。:："
NO_PLACES: Final[frozenset[int]] = frozenset()


def _find_numbered(texts: Sequence[str], items: Sequence[int]) -> Iterator[int]:
    """Yield the places of the items that are a sequence, and of the line below each; between them may be furniture."""
    numbers = [int(NUMBER_RE.findall(texts[place])[0]) for place in items]
    breaks = [i for i, (one, other) in enumerate(pairwise(numbers), 1) if other != one + 1]
    for begin, end in pairwise([0, *breaks, len(items)]):
        if end - begin >= FEWEST_NUMBERED:
            yield from items[begin:end]
            yield from (item + 1 for item in items[begin : end - 1])


def _find_sorted(texts: Sequence[str], marked: Sequence[int]) -> Iterator[int]:
    """Yield the places of items that stand in the order of their first letters, as no menu does: a list of labels."""
    letters = [texts[place][2:3].casefold() for place in marked]
    breaks = [
        i
        for i, (one, other) in enumerate(pairwise(marked), 1)
        if other != one + 1 or letters[i] < letters[i - 1] or texts[one][0] != texts[other][0]
    ]
    for begin, end in pairwise([0, *breaks, len(marked)]):
        if end - begin >= FEWEST_SORTED and len(set(letters[begin:end])) >= FEWEST_LETTERS:
            yield from marked[begin:end]


MARKS: Final = "-*•"
FEWEST_SORTED: Final = 8
FEWEST_LETTERS: Final = 5
"""Items in a row in the order of their letters, and different letters, from which on the order is no chance."""


def _find_announced(texts: Sequence[str], announcing: Sequence[int]) -> Iterator[int]:
    """Yield the places of a few short lines between a line of several words that announces them and other text."""
    for place in announcing:
        if texts[place].count(" ") >= FEWEST_ANNOUNCING - 1:
            below = range(place + 1, min(len(texts), place + 2 + MOST_ANNOUNCED))
            end = next((i for i in below if len(texts[i]) > LONGEST_ANNOUNCED or texts[i][-1] in ENDS), place)
            yield from range(place + 1, end)


def names_rights(title: str) -> bool:
    """Tell whether a title of several words names what a text about rights is called.

    >>> names_rights("Privacy policy of the rowing club"), names_rights("Privacy")
    (True, False)
    """
    said = fold_label(title).split()
    if not 1 < len(said) <= LONGEST_TITLE:
        return False
    spans = [(begin, end) for begin in range(len(said)) for end in range(begin + 1, len(said) + 1)]
    return 1 + LABEL_KINDS.index("LEGAL") in number_labels([" ".join(said[begin:end]) for begin, end in spans])


LONGEST_TITLE: Final = 12
"""Words of such a title at most."""
