"""Heads and feet of pages of paper, where form feeds show in the raw text where a page ends.

Decides by what stands at the top or the foot of page after page: the same line, or one whose number counts with the
pages. What comes back inside the pages too is the text's own: a speaker, a heading, a row of a table.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise, starmap
from typing import Final

from textclean.rules import UNSPACED, words
from textclean.text.paragraphs import Paragraphs
from textclean.text.prose import CLOSERS, TERMINAL, begins_small

EDGE: Final = 3
"""Lines at the top and at the foot of a page that may be its head and its foot."""

FEWEST_PAGES: Final = 3
"""Pages at least on which such a line stands."""

LONGEST_EDGE: Final = 100
"""Characters of such a line at most."""

LARGEST_STEP: Final = 2
"""Pages from one to the next with the same line: left and right pages may have heads of their own."""

LEAST_REGULAR: Final = 0.75
"""Share of these steps, at least, that are no larger; a part's first page is often without."""

WORDS_OF_TITLE: Final = 3
"""Words of a line at least that stands on some pages only: a word alone may head a list on each of them."""

LEAST_CUT: Final = 0.25
"""Share of the ends of pages, at least, at which a sentence runs on; by eye."""

UNSPACED_COMMAS: Final = frozenset("，、；")

NUMBER_RE: Final = re.compile(r"\d+")
ROMAN_RE: Final = re.compile(r"[ivxlc]{1,7}")
CODE_RE: Final = re.compile(r"[=<>{}_`;@$\\]|\w\(|^[#*] |::|^[-=*+|_. ]+$")
"""What shows a line of a program, of its comments or of a table's frame."""

TOP: Final = "top"
FOOT: Final = "foot"
COUNTS: Final = "counts up"


def find_edges(paragraphs: Paragraphs) -> dict[int, str]:
    r"""Return the places of the heads and feet of a document's pages, each with the evidence for it.

    >>> from textclean.text.paragraphs import measure_pages, split_paragraphs
    >>> pages = ["was dry for a week, and nobody", "had seen it so low, because the", "mill took all of it."]
    >>> raw = "\f".join([f"The Weir\n{page}\n{number}" for number, page in enumerate(pages, 4)])
    >>> paragraphs = split_paragraphs(raw.replace("\f", "\n"), pages=measure_pages(raw))
    >>> [(paragraphs[i].text, evidence) for i, evidence in find_edges(paragraphs).items()][:2]
    [('4', 'counts up at the foot of 3 pages'), ('The Weir', 'stands at the top of 3 pages')]

    A text of fewer than three pages has none. The first line of the text is its title, and stays unless it counts.
    """
    texts = paragraphs.texts
    begins = sorted({bisect_left(paragraphs.starts, offset) for offset in paragraphs.pages} | {0})
    pages = [range(begin, end) for begin, end in pairwise([*begins, len(texts)]) if begin < end]
    if len(pages) < FEWEST_PAGES:
        return {}
    found: dict[int, str] = {}
    for side in (TOP, FOOT):
        for _ in range(EDGE):  # from the outermost line inwards
            found |= _find_at(texts, pages, side, found)
    if not _flows(texts, pages, found):
        found = {i: evidence for i, evidence in found.items() if evidence.startswith(COUNTS) and _is_bare(texts[i])}
    return dict(sorted(found.items()))


def _flows(texts: Sequence[str], pages: Sequence[range], found: Container[int]) -> bool:
    """Tell whether the text runs on from page to page, in the middle of a sentence: no log, table, song or recipe does.

    Where each page is a whole of its own, what stands on all of them is its author's.
    """
    inner = [[i for i in page if i not in found] for page in pages]
    ends = [(texts[one[-1]], texts[other[0]]) for one, other in pairwise(inner) if one and other]
    cut = sum(_is_cut(before, after) for before, after in ends)
    return cut > 0 and cut >= LEAST_CUT * len(ends)


def _is_cut(before: str, after: str) -> bool:
    """Tell whether a sentence runs from one line into the next."""
    if CODE_RE.search(before) or CODE_RE.search(after):
        return False
    if UNSPACED.begins(after):
        return before[-1] in UNSPACED_COMMAS
    return runs_on(before, after)


def runs_on(before: str, after: str) -> bool:
    """Tell whether a line begins small below one that ends no sentence and announces none.

    >>> runs_on("The keeper waits for", "the ferry."), runs_on("He waits.", "the ferry"), runs_on("Act II", "Enter Ada")
    (True, False, False)
    """
    return begins_small(after) and before.rstrip(CLOSERS)[-1:] not in (*TERMINAL, ":")


def _is_bare(text: str) -> bool:
    """Tell whether a line is a page's number and nothing else, a word for pages aside."""
    said = {word.strip(MARKS).casefold() for word in NUMBER_RE.sub(" ", text).split()} - {""}
    is_named = bool(said & words("PAGE_WORDS")) and len(said) <= WORDS_OF_TITLE
    return is_named or not said or ROMAN_RE.fullmatch(text) is not None


def _find_at(texts: Sequence[str], pages: Sequence[range], side: str, found: dict[int, str]) -> dict[int, str]:
    """Return the outermost lines on one side of the pages, those found before aside, that come back."""
    outer: dict[int, int] = {}
    for number, page in enumerate(pages):
        inner = [i for i in (page[:EDGE] if side == TOP else page[: -EDGE - 1 : -1]) if i not in found]
        if inner and len(page) > 1 and len(texts[inner[0]]) <= LONGEST_EDGE:
            outer[number] = inner[0]
    groups: dict[str, list[int]] = defaultdict(list)
    for number, place in outer.items():
        groups[texts[place]].append(number)
        if (form := _fold_number(texts[place])) != texts[place]:
            groups[form].append(number)
    new: dict[int, str] = {}
    for form, numbers in groups.items():
        if len(numbers) < FEWEST_PAGES or not _is_regular(numbers) or CODE_RE.search(form):
            continue
        places = [outer[number] for number in numbers]
        if len({texts[place] for place in places}) == 1:
            if _is_title(texts, form, places, len(pages)):
                new |= dict.fromkeys(places, f"stands at the {side} of {len(numbers)} pages")
        elif _is_counting(texts, numbers, places) and (side == FOOT or _is_pages_own(texts, form, places)):
            new |= dict.fromkeys(places, f"{COUNTS} at the {side} of {len(numbers)} pages")
    return {place: evidence for place, evidence in new.items() if place or evidence.startswith(COUNTS)}


def _fold_number(text: str) -> str:
    """Return a line with 0 for each of its numbers, and for a Roman number that is all of it."""
    return "0" if ROMAN_RE.fullmatch(text) else NUMBER_RE.sub("0", text)


def _is_regular(numbers: Sequence[int]) -> bool:
    """Tell whether pages follow each other, or every other one."""
    steps = [after - before for before, after in pairwise(numbers)]
    return sum(step <= LARGEST_STEP for step in steps) >= LEAST_REGULAR * len(steps)


def _is_title(texts: Sequence[str], text: str, places: Sequence[int], pages: int) -> bool:
    """Tell whether a line that is the same on several pages is their head: no word of the text's own."""
    if begins_small(text) or text.rstrip(CLOSERS)[-1:] in NO_TITLE or not any(map(str.isalpha, text)):
        return False
    if texts.count(text) > len(places) + 1:  # once more on the cover
        return False
    return len(places) >= LEAST_REGULAR * pages or count_words(text) >= WORDS_OF_TITLE


def count_words(text: str) -> int:
    """Return how many words a line has, numbers aside; in a script without spaces, half of its characters.

    >>> count_words("The keeper's book 1911"), count_words("摆渡人的两本账")
    (3, 3)
    """
    return sum(UNSPACED.count(word) // 2 or 1 for word in text.split() if any(map(str.isalpha, word)))


def _is_counting(texts: Sequence[str], numbers: Sequence[int], places: Sequence[int]) -> bool:
    """Tell whether one of the lines' numbers counts with the pages."""
    columns = zip(*(_read_numbers(texts[place]) for place in places), strict=False)
    for column in columns:
        offsets = [value - number for value, number in zip(column, numbers, strict=True)]
        if offsets.count(max(offsets, key=offsets.count)) >= LEAST_REGULAR * len(offsets):
            return True
    return False


def _read_numbers(text: str) -> Iterator[int]:
    """Yield the numbers of a line, Arabic or Roman."""
    if not ROMAN_RE.fullmatch(text):
        yield from (int(number[-9:]) for number in NUMBER_RE.findall(text))
        return
    values = [ROMAN[letter] for letter in text]
    yield sum(-value if value < after else value for value, after in pairwise([*values, 0]))


ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def _is_pages_own(texts: Sequence[str], form: str, places: Sequence[int]) -> bool:
    """Tell whether a numbered line at the top of pages is no heading: by its words, or by a sentence around it."""
    said = {word.strip(MARKS).casefold() for word in form.split()} - {"", "0"}
    if said & words("PAGE_WORDS") or len(said) >= WORDS_OF_TITLE:
        return True
    around = [(texts[place - 1], texts[place + 1]) for place in places if 0 < place < len(texts) - 1]
    return any(starmap(runs_on, around))


NO_TITLE: Final = frozenset([*TERMINAL, ":", ",", ""])
"""What a title does not end with."""

MARKS: Final = "|·•-–—[](){}/.,:;*_#"
