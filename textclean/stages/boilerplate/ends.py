"""Boilerplate around and inside an article: footers, headers, and furniture between its paragraphs.

Decides in context: at the ends of a text little evidence is enough, inside it takes more, and a text that is itself
about rights and warranties keeps its clauses. Finding the article among the menus of a whole page is for
`textclean.stages.pages.furniture`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from textclean.removals import Removal
from textclean.rules import fold_label, words
from textclean.stages.boilerplate.evidence import are_owners
from textclean.stages.boilerplate.inside import find_inside
from textclean.stages.boilerplate.kinds import ENOUGH_AT_ENDS, ENOUGH_INSIDE, LONGEST_ITEM, NONE
from textclean.stages.boilerplate.lines import Lines, read_lines
from textclean.stages.boilerplate.prompts import judge_heading
from textclean.stages.boilerplate.seen import Seen
from textclean.stages.boilerplate.traces import split_traces
from textclean.text.paragraphs import Paragraph, Paragraphs
from textclean.text.prose import LONG, SHORT, TERMINAL, begins_small, measure_prose, width_factor
from textclean.text.source import is_source

LINES_ABOVE: Final = 80
"""Lines above a footer in which clauses like its own are looked for."""

LARGEST_SHARE: Final = 0.6
"""Share of a text that a footer may be; where more would go, the text is a notice."""

LIST_HEADINGS: Final = ("RELATED",)
"""Kinds of labels that take the lines under them along."""

LONGEST_LIST: Final = 30
"""Lines of a list of other articles under its heading at most."""

LARGEST_GAP: Final = 2
"""Unknown lines between two lines of a footer at most, where no heading explains them."""

SENTENCE_END_RE: Final = re.compile(r"[.。।][\"'”’»)\]]*$")


def find_boilerplate(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    r"""Find footers, headers and furniture inside the text.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> text = "The heron waits for hours, and then it strikes. Nobody at the lake has ever seen it miss.\n"
    >>> text += "Most read\n- Ten ways to cook a carp\nCommentsNo comment"
    >>> [(text[r.start : r.end].count("\n") + 1, r.evidence) for r in find_boilerplate(split_paragraphs(text))]
    [(3, 'related list, comments')]

    With a heading such as "Most read" the list under it goes. Left alone are a label inside a sentence, a label by
    itself in the middle of an article, a clause in a text that has more of them, such as a licence, and a text of which
    no prose would be left.
    """
    yield from find_boilerplate_again(paragraphs, Seen())


def find_boilerplate_again(paragraphs: Sequence[Paragraph], seen: Seen) -> Iterator[Removal]:
    """Find the same in a text of which some lines, or all, may have been *seen* before."""
    paragraphs = Paragraphs.of(paragraphs)
    if is_source(paragraphs.texts):
        return
    paragraphs, traces = split_traces(paragraphs)
    yield from traces
    if len(paragraphs) < 2:
        return
    lines = read_lines(paragraphs, seen)
    texts = lines.texts
    factor = width_factor(texts[0])
    footer = find_footer(lines, factor)
    header = find_header(lines, footer)
    has_prose = any(measure_prose(text, len(text) * factor) for text in texts[header:footer])
    if footer - header < 2 and not has_prose:
        return
    if header:
        yield lines.cut(0, header)
    if has_prose:  # in a list, a form or a table labels are its author's
        yield from find_inside(lines, header, footer, factor)
    if footer < len(texts):
        yield lines.cut(footer, len(texts))


def find_footer(lines: Lines, factor: float = 1.0) -> int:
    """Return the place of the first line of the footer; the number of lines, where there is none.

    *factor* says how much a character counts.
    """
    texts = lines.texts
    n = len(texts)
    evidence, unknown = 0.0, 0
    enough = n
    for i in range(n - 1, -1, -1):
        text = texts[i]
        line = lines.judge(i)
        if i in lines.headings and i + 1 in lines.linked and not line.evidence:
            line = judge_heading(text)
        if unknown > (LARGEST_GAP if line.evidence and line.kind not in LIST_HEADINGS else LONGEST_LIST):
            break
        if line.evidence:
            evidence, unknown = evidence + line.evidence, 0
            enough = i if evidence >= ENOUGH_AT_ENDS else enough
        elif _is_prose(text, factor) or (i not in lines.linked and (_has_figures(text) or _is_verse(text))):
            break
        else:
            unknown += i not in lines.linked
    if enough == n or not _is_footer(lines, enough, factor) or _is_notice(lines, enough) or enough == 0:
        return n
    enough = _skip_section(lines, enough)
    is_name = enough > 1 and enough in lines.linked and texts[enough - 1].endswith(":")
    return enough - (is_name and len(texts[enough - 1]) <= SHORT)


def _skip_section(lines: Lines, footer: int) -> int:
    """Return the place below a section of the author's, where a footer seems to begin with one, else the footer's.

    Whose the text is says nothing of what stands above: where only lines about rights follow, a word that authors have
    for a heading too, with short lines below it that are no items, heads a section.
    """
    judged = list(map(lines.judge, range(footer, len(lines.texts))))
    below = next((i for i, line in enumerate(judged) if i and line.evidence), 0) + footer
    section = lines.texts[footer + 1 : below]
    if not section or any(len(text) >= SHORT or ITEM_RE.match(text) for text in section):
        return footer
    is_linked = not lines.linked.isdisjoint(range(footer, below))
    is_rights = all(line.kind in ("LEGAL", "DISCLAIMER") for line in judged[below - footer :])
    is_heading = judged[0].kind in HEADS_A_SECTION or fold_label(lines.texts[footer]) in words("HEADING_TITLES")
    is_word = judged[0].evidence < ENOUGH_AT_ENDS
    return below if is_heading and is_word and is_rights and not is_linked else footer


HEADS_A_SECTION: Final = frozenset({"MENU", "SECTION", "LEGAL"})
"""Kinds of single words that authors have for headings: "Services", "License"."""


def _is_verse(text: str) -> bool:
    """Tell whether a line of some words begins in a small letter and has no end, or ends in a comma: it runs on.

    >>> _is_verse("sleep, the oven is cold,"), _is_verse("who never eats breakfast"), _is_verse("lock.example")
    (True, True, False)
    """
    return text.count(" ") >= FEWEST_OF_VERSE and text[-1] not in TERMINAL and (text[-1] == "," or begins_small(text))


FEWEST_OF_VERSE: Final = 2
"""Spaces of such a line at least."""


def _is_prose(text: str, factor: float) -> bool:
    """Tell whether a line is a sentence, or long."""
    is_long = len(text) > LONGEST_ITEM or bool(measure_prose(text, len(text) * factor))
    return is_long or SENTENCE_END_RE.search(text) is not None


def _has_figures(text: str) -> bool:
    """Tell whether a line has what an address has, or an hour: they may be all that a card wants to say."""
    return DIGIT_RE.search(text) is not None and not ITEM_RE.match(text)


def _is_footer(lines: Lines, footer: int, factor: float) -> bool:
    """Tell whether a line says enough by itself, or several different labels do, not all of them a menu's.

    Below verse, and above lines that are no list, a heading that authors use too says nothing; nor does one that heads
    an article's own references, nor, below verse, a single button: a song may end in "follow us".
    """
    texts = lines.texts[footer:]
    judged = list(map(lines.judge, range(footer, len(lines.texts))))
    marked = {fold_label(text): line.kind for text, line in zip(texts, judged, strict=True) if line.kind}
    kinds = set(marked.values())
    has_prose = any(measure_prose(text, len(text) * factor) for text in lines.texts[:footer])
    if kinds <= {"RELATED", "NAVIGATION", "SECTION", "MENU"}:
        open_headings = words("HEADING_TITLES")
        said = [text for i, text in enumerate(texts, footer) if judged[i - footer].kind and i not in lines.linked]
        is_open = bool(said) and all(fold_label(text) in open_headings for text in said)
        if all(text in words("REFERENCE_TITLES") for text in marked):
            return False
        if not has_prose or (is_open and not any(map(ITEM_RE.match, texts))):
            return False
    if not has_prose and len(marked) == 1 and kinds <= {"SHARE", "NEWSLETTER", "COMMENT"}:
        return False
    if any(line.evidence >= ENOUGH_AT_ENDS for line in judged):
        return True
    return len(marked) >= FEWEST_LABELS and len(kinds) > 1 and not kinds <= {"MENU", "SECTION", "NAVIGATION"}


DIGIT_RE: Final = re.compile(r"\d")

ITEM_RE: Final = re.compile(r"[-*•·»›→▶+] |\d{1,2}[.)] |\d{1,2}[:./]\d{2}")
"""What begins an entry of a list of other articles: a mark, a number, a date."""

FEWEST_LABELS: Final = 3
"""Different labels of one word each that make a footer: a form ends with "Name" and "Date"."""


def _is_notice(lines: Lines, footer: int) -> bool:
    """Tell whether what would go is the text itself: most of it, or clauses like those that would stay."""
    texts, found = lines.texts, lines.found
    gone, left = sum(map(len, texts[footer:])), sum(map(len, texts[:footer]))
    if gone > LARGEST_SHARE * (gone + left):
        return True
    said = [place for place in range(footer, len(texts)) if lines.judge(place).kind]
    if said and lines.are_clauses(said) and lines.is_about_rights():
        return True
    kinds = {lines.judge(place).kind for place in said}
    if not kinds <= {"DISCLAIMER", "LEGAL"}:
        return False
    if not lines.headings.isdisjoint(range(footer, len(texts))):  # a section of the author's
        return True
    if len(texts) > FEWEST_OWNERS and are_owners(texts[min(footer, len(texts) - FEWEST_OWNERS) :]):
        return True
    end = lines.firsts[footer]
    above = {*texts[max(0, footer - LINES_ABOVE) : footer], *lines.raw[max(0, end - LINES_ABOVE) : end]}
    is_licence = len(lines.raw) > len(texts) or any(
        line.kind == "LEGAL" for line in found[:3]
    )  # wrapped, or signed above
    clauses = ("DISCLAIMER", "LEGAL") if is_licence else ("DISCLAIMER",)
    return any(lines.seen.judge(text).kind in clauses for text in above)


FEWEST_OWNERS: Final = 3
"""Copyright lines that are a list of all who own a part of something, at least; a page has an owner, or two. By eye."""


def find_header(lines: Lines, footer: int) -> int:
    """Return the place of the first line after the furniture at the head of a text; 0, where there is none."""
    evidence, end = 0.0, 0
    for i, text in enumerate(lines.texts[:footer]):
        line = lines.judge(i) if len(text) <= 3 * LONG else NONE
        if (not line.evidence and i not in lines.linked) or line.kind in ("DISCLAIMER", "ORIGIN"):
            break
        evidence, end = evidence + line.evidence, i + 1
    if end and end < footer and set(range(end)) <= lines.linked:
        return end if evidence and end in lines.headings else 0
    enough = evidence >= ENOUGH_INSIDE and 2 * end < footer
    if not enough or are_owners(lines.texts[:end]):
        return 0
    return 0 if lines.are_clauses(range(end)) and lines.is_about_rights() else end
