"""Running heads and feet: the lines at the top and the bottom of a document's pages, left between its lines.

Decides by how lines come back: a page number that counts up, alone or beside a title, and a title that stands next to
it or at the same distance each time. Headings that count (chapters, articles, steps), speakers and refrains stay.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise, starmap
from operator import sub
from typing import Final

from textclean.kernel import find_again
from textclean.removals import Removal
from textclean.rules import words
from textclean.stages.heads.paper import count_words, find_edges, runs_on
from textclean.text.headings import is_underlined
from textclean.text.lines import find_lines_with
from textclean.text.paragraphs import Paragraph, Paragraphs
from textclean.text.prose import CLOSERS, MEDIUM, SHORT, TERMINAL, begins_small, measure_prose, width_factor

LONGEST_HEAD: Final = 100
"""Characters of a running head at most."""

FEWEST_PAGES: Final = 3
"""Pages at least whose numbers count up."""

FEWEST_OF_TITLE: Final = 4
"""Times at least that a title without a number comes back."""

WORDS_OF_TITLE: Final = 3
"""Words of a title at least, its number aside: "Chapter 3" and "Act III" head what follows."""

LEAST_COUNTING: Final = 0.75
"""Share of the numbers, at least, that are one more, or two more, than the one before: a page may be without."""

SHARE_OF_INTERRUPTED: Final = 0.5
"""Share of the lines, at least, that stand in the middle of a sentence, where nothing else speaks for heads."""

SHARE_OF_NEIGHBORS: Final = 0.75
"""Share of a title's lines, at least, that stand next to a page's number."""

MOST_PASSED: Final = 2
"""Lines that come back too, at most, between a head and the text that it interrupts."""

LARGEST_STEP: Final = 2
"""What page numbers count by: left and right pages may have heads of their own."""

NUMBER_RE: Final = re.compile(r"\d(?<![\dA-Z.,:/]\d)\d{0,3}(?![\d,:/%]|\.\d)")
"""A page's number: no date, time, price, share or model; begins with a plain class, so that it is found quickly."""

OF_ALL_RE: Final = re.compile(r"(?<!\S)(\d{1,4})/(\d{1,4})(?!\S)")
"""A page's number and that of all pages, which also looks like a date; counts only as the other numbers do."""

NUMBERED_ENDS: Final = "0123456789-–—]|)·•页頁"
"""What a head with a number begins or ends with."""

ITEM_RE: Final = re.compile(r"\d{1,3}[.)] \D*\w\D*\d")
"""A number, a full stop, words and another number: an item of a list, a note. "3. oldal" is a page."""

CODE_RE: Final = re.compile(r"[=<>{}_`;@$\\]|\w\(|^[#*.+] ?|^\|.*\|$|::|\w \[\d+\]\W")
"""What shows a line of a program, of its comments, of a notebook or of a table, which come back by right."""

REFERENCE_RE: Final = re.compile(r"\[[^\[\]]*\]")
"""A source's number or a note's, which a link stands on; some renderers put each link on a line of its own."""

MARKS: Final = " \t|·•-–—[](){}/.,:;*_#"


def find_running_heads(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    r"""Find the heads and feet of a document's pages.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> pages = ["The heron waits for the tide to turn, as", "it did last year, and the warden counts", "the eels."]
    >>> text = "\n".join([f"{page}\nPage {i} of 3" for i, page in enumerate(pages, 1)])
    >>> [text[r.start : r.end] for r in find_running_heads(split_paragraphs(text))]
    ['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3']

    Lines with the number of a page must count up, and so must titles with a number. A title without one must stand
    beside such numbers, or come back after as many lines each time; where it stands at the head of the text, it is the
    text's title and stays. What may be the heading of a part of the text is left alone: one word and a number, a title
    that counts from one, a speaker's name above a speech. Linear in the length of the text.
    """
    paragraphs = Paragraphs.of(paragraphs)
    texts = paragraphs.texts
    if len(texts) < 2 * FEWEST_PAGES:
        return
    edges = find_edges(paragraphs) if paragraphs.pages else {}
    same = _group_same(texts)
    passed = {i for group in same for i in group}
    numbered = {i for group in _group_by_form(texts) for i in _find_counting(texts, group, passed)}
    titles = {i for group in same if _is_title(texts, group, numbered, passed) for i in group} - {0}
    for i in sorted(numbered | titles | edges.keys()):
        paragraph = paragraphs[i]
        named = "page numbers that count up" if i in numbered else "a title that comes back on every page"
        evidence = edges.get(i, named)
        yield Removal(paragraph.start, paragraph.end, "running-head", evidence, 0.9)


def _group_by_form(texts: Sequence[str]) -> Iterable[list[int]]:
    """Return the places of short lines that begin or end with a number, by what else they say."""
    ends = find_lines_with(texts, firsts=NUMBERED_ENDS, lasts=NUMBERED_ENDS)
    groups: dict[str, list[int]] = defaultdict(list)
    for i in ends if len(ends) >= FEWEST_PAGES else ():
        if len(texts[i]) <= LONGEST_HEAD:
            form = NUMBER_RE.sub("0", _part(texts[i]))
            if form != texts[i] or "0" in texts[i]:
                groups[form].append(i)
    return [group for group in groups.values() if len(group) >= FEWEST_PAGES]


def _part(text: str) -> str:
    """Return a line with a space around what parts a page's number from that of all pages."""
    return OF_ALL_RE.sub(r"\1 / \2", text) if "/" in text else text


def _group_same(texts: Sequence[str]) -> list[list[int]]:
    """Return the places of short lines that come back as they are."""
    groups: dict[int, list[int]] = {}
    for i, first in find_again(texts):
        groups.setdefault(first, [first]).append(i)
    return [
        group for first, group in groups.items() if len(group) >= FEWEST_PAGES and len(texts[first]) <= LONGEST_HEAD
    ]


def _find_counting(texts: Sequence[str], group: list[int], passed: Container[int]) -> list[int]:
    """Return the places of a group whose numbers count up from page to page, if they show themselves to be pages'."""
    if any(j - i < 2 for i, j in pairwise(group)) or CODE_RE.search(texts[group[0]]):  # a list, a table, a program
        return []
    if all(is_underlined(texts[i], texts[i + 1]) for i in group if i + 1 < len(texts)):  # headings
        return []
    counts = zip(*(map(int, NUMBER_RE.findall(_part(texts[i]))) for i in group), strict=False)
    counting = [numbers for numbers in counts if _is_counting(numbers)]
    if len(counting) != 1 or counting[0][0] < 1 or ITEM_RE.match(texts[group[0]]):  # "Part 2 (P2)", a value, a note
        return []
    first = counting[0][0]
    said = NUMBER_RE.sub(" ", _part(texts[group[0]])).casefold()
    named = {word.strip(MARKS) for word in said.split()} - {""}
    if named and named & words("PAGE_WORDS") and len(named) <= WORDS_OF_TITLE + 1:
        return group
    if REFERENCE_RE.fullmatch(texts[group[0]]):  # a sentence stands around it
        return []
    if _is_interrupting(texts, group, passed):
        return group
    is_title = count_words(said) >= WORDS_OF_TITLE and first > 1 and texts[group[0]][-1] not in TERMINAL
    return group if is_title and _are_apart(texts, group) else []


def _is_counting(numbers: Sequence[int]) -> bool:
    """Tell whether numbers count up by one, or by two."""
    steps = [after - before for before, after in pairwise(numbers)]
    step = steps[0] if steps[0] <= LARGEST_STEP else 1
    return step >= 1 and min(steps) >= 1 and steps.count(step) >= LEAST_COUNTING * len(steps)


def _is_interrupting(texts: Sequence[str], group: Sequence[int], passed: Container[int], least: int = SHORT) -> bool:
    """Tell whether most lines of a group stand in the middle of a sentence; lines that come back too are passed.

    The line before such a line has *least* characters at least.
    """
    around = [(_step(texts, i, -1, passed), _step(texts, i, 1, passed)) for i in group]
    inner = [(before, after) for before, after in around if len(before) >= least and after]
    if any(CODE_RE.search(before) or CODE_RE.search(after) for before, after in inner):
        return False
    return sum(starmap(runs_on, inner)) >= max(2, SHARE_OF_INTERRUPTED * len(inner))


def _step(texts: Sequence[str], place: int, by: int, passed: Container[int]) -> str:
    """Return the next line on one side of a line, a few that come back passed; "" where there is none."""
    for i in range(place + by, place + by * (MOST_PASSED + 2), by):
        if not 0 <= i < len(texts):
            return ""
        if i not in passed:
            return texts[i]
    return texts[i]


def _are_apart(texts: Sequence[str], group: Sequence[int]) -> bool:
    """Tell whether a line of prose stands between each two lines of a group."""
    return all(max(map(len, texts[i + 1 : j])) >= MEDIUM for i, j in pairwise(group))


def _is_title(texts: Sequence[str], group: Sequence[int], numbered: set[int], passed: set[int]) -> bool:
    """Tell whether a line that comes back is the title on every page."""
    title = texts[group[0]]
    if begins_small(title) or title[-1] in ":," or min(map(sub, group[1:], group)) < 2 or CODE_RE.search(title):
        return False
    beside = sum(i - 1 in numbered or i + 1 in numbered for i in group) if numbered else 0
    if beside == len(group) and len(title) <= MEDIUM:
        return True
    is_label = title.isascii() and title.count(" ") < WORDS_OF_TITLE - 1  # as most are
    if is_label or count_words(title) < WORDS_OF_TITLE:
        return False
    ends = title.rstrip(CLOSERS)[-1:] in TERMINAL
    if beside >= SHARE_OF_NEIGHBORS * len(group):
        return not ends
    if len(group) < FEWEST_OF_TITLE or len({j - i for i, j in pairwise(group)}) > 1:
        return False
    if _have_headings_between(texts, group, numbered | passed):
        return False
    is_between = not ends and _are_among_prose(texts, group)
    return is_between or _is_interrupting(texts, group, numbered | passed, MEDIUM)


def _have_headings_between(texts: Sequence[str], group: Sequence[int], passed: Container[int]) -> bool:
    """Tell whether a heading of its own stands between each two lines of a group: they head parts of a form, no pages.

    A line is one that is short, is no sentence and does not come back.
    """
    return all(
        any(_reads_like_heading(texts[k]) for k in range(i + 1, j) if k not in passed) for i, j in pairwise(group)
    )


def _reads_like_heading(text: str) -> bool:
    return len(text) < MEDIUM and text.rstrip(CLOSERS)[-1:] not in (*TERMINAL, ",", ";")


def _are_among_prose(texts: Sequence[str], group: Sequence[int]) -> bool:
    """Tell whether a sentence of prose stands on either side of every line of a group."""
    factor = width_factor("".join(texts[i + 1] for i in group[:-1]))
    sides = {j for i in group for j in (i - 1, i + 1) if 0 <= j < len(texts)}
    return all(measure_prose(texts[j], len(texts[j]) * factor) for j in sides)
