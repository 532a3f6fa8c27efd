"""Furniture between the paragraphs of an article: rows of labels, prompts, teasers, lists of links under a heading.

Decides what goes from the middle of a text, where an author's own headings and sentences stand: more evidence is needed
than at the ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from textclean.removals import Removal
from textclean.rules import fold_label, words
from textclean.stages.boilerplate.evidence import are_owners
from textclean.stages.boilerplate.kinds import ENOUGH_AT_ENDS, ENOUGH_INSIDE, NONE, Furniture
from textclean.stages.boilerplate.lines import Lines
from textclean.stages.boilerplate.prompts import judge_heading
from textclean.text.prose import measure_prose

REACH: Final = 3
"""Lines on either side of a prompt in which a paragraph of prose stands."""


BESIDE_LABELS: Final = ("NEWSLETTER", "SHARE", "COMMENT", "PROMPT", "READ_MORE", "COOKIE")
"""Kinds of sentences that go with the labels above them; a clause under a heading is the text's."""


def find_inside(lines: Lines, header: int, footer: int, factor: float) -> Iterator[Removal]:
    """Point at runs of furniture between two paragraphs of the article, which lie between two places."""
    i = header + 1
    if i == 1 and footer > 1 and lines.judge(1).kind == "WIKI_WORDS":  # under the title
        yield lines.cut(1, 2)
    labels = 0  # where labels end that were too little
    asked = _find_asked(lines, footer)
    if not asked:  # most articles
        return
    is_about_rights = cache(lines.is_about_rights)  # one look at all lines, however many runs there are
    while i < footer:
        while asked and asked[-1] < i:
            asked.pop()
        if not asked:
            break
        i = max(i, asked[-1])
        end = _find_links(lines, i, footer) or i
        if end == i and i >= labels:
            end, labels = _find_run(lines, i, footer)
        resume = max(end, i + 1)
        if end == i:
            end, resume = _find_prompts(lines, i, footer, factor)
        said = [place for place in range(i, end) if lines.texts[place][-1] != ":"]  # but for "Comment:"
        if end > i and not (said and lines.are_clauses(said) and is_about_rights()):
            yield lines.cut(i, end)
        i = max(resume, i + 1)


def _find_asked(lines: Lines, footer: int) -> list[int]:
    """Return the places where a run may begin, last first: lines with evidence, prompts, what stands above links."""
    found = lines.found[:footer]
    known = [i for i, line in enumerate(found) if line.evidence] if found.count(NONE) < footer else []
    above_links = [i - 1 for i in lines.linked if 0 < i < footer]
    return sorted({*known, *[i for i in lines.prompts if i < footer], *above_links}, reverse=True)


def _find_run(lines: Lines, begin: int, footer: int) -> tuple[int, int]:
    """Return the place after a row of labels that begins at a place, or that place, and where to look on."""
    end = begin
    while end < footer and lines.found[end].evidence:
        end += 1
    if end == begin:
        return begin, begin
    run = [*lines.found[begin:end]]
    labels = end
    while end < footer and (line := lines.judge(end)).kind in BESIDE_LABELS:
        run.append(line)
        end += 1
    below = [lines.texts[i] for i in range(begin, end) if i not in lines.headings]  # "== License"
    if below and are_owners(below):
        return begin, labels
    if end < footer and (_is_furniture(run) or _is_advertisement(lines.texts, begin, end)):
        return end, end
    return begin, labels


def _find_prompts(lines: Lines, begin: int, footer: int, factor: float) -> tuple[int, int]:
    """Return the place after prompts that stand between paragraphs of prose, or where they begin; where to look on."""
    evidence, end = 0.0, begin
    while end < footer and (line := lines.prompts.get(end)):
        evidence, end = evidence + line.evidence, end + 1
        if line.kind == "READ_MORE":
            evidence = max(evidence, ENOUGH_INSIDE)
    between = end > begin and evidence >= ENOUGH_INSIDE and _is_between_prose(lines.texts, begin, factor)
    return (end if between and _is_between_prose(lines.texts, end - 1, factor) else begin), end


def _is_furniture(run: Sequence[Furniture]) -> bool:
    """Tell whether labels between two paragraphs are more than an author's own headings."""
    return sum(line.evidence for line in run) >= ENOUGH_INSIDE and any(line.evidence >= ENOUGH_AT_ENDS for line in run)


def _is_advertisement(texts: Sequence[str], begin: int, end: int) -> bool:
    """Tell whether a label alone in mid-article, not in a list of words, begins with a word for advertisements."""
    if end != begin + 1 or not fold_label(texts[begin]).startswith(tuple(words("ADVERT_STARTS"))):
        return False
    return not all(text.isascii() and text.isalpha() for text in (texts[begin - 1], texts[end]))


def _find_links(lines: Lines, begin: int, footer: int) -> int:
    """Return the place after a list of links under a heading that announces other articles; 0 where there is none."""
    text, end = lines.texts[begin], begin + 1
    if begin in lines.linked or end not in lines.linked or fold_label(text) in words("HEADING_TITLES"):
        return 0
    if lines.found[begin].kind != "RELATED" and not (begin in lines.headings and judge_heading(text).evidence):
        return 0
    while end < footer and end in lines.linked and end not in lines.headings:
        end += 1
    return end


def _is_between_prose(texts: Sequence[str], i: int, factor: float) -> bool:
    """Tell whether prose stands within reach on both sides of a line; at the head of a text, behind it."""
    before, after = texts[max(0, i - REACH) : i], texts[i + 1 : i + 1 + REACH]
    sides = (after,) if i <= REACH else (before, after)
    return all(any(measure_prose(text, len(text) * factor) for text in side) for side in sides)
