"""Which lines of a page stay for their neighbours' sake: gaps in the text, cells, ends of lists, headings, a lead.

Each rule lets lines stay that the likelihoods alone would take, and none takes a line. On pages held out by site they
raise recall together by 0.002 to 0.022, at the price at which a lower level would: F1 falls by 0.003 on the seven types
of WCXB, 0.006 on Chinese pages and English news, 0.012 on other languages and 0.019 on news in many, where most
sentences beside the text are teasers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from textclean.kernel.characters import LETTERS_RE
from textclean.stages.pages.edges import HEADS_A_LIST, NEVER_KEPT, find_edges, find_runs, is_label, is_sentence
from textclean.stages.pages.looks import PLAIN, STAMPED
from textclean.stages.pages.scores import Scores
from textclean.stages.pages.sections import ITEM_RE, keep_anchored, keep_sections
from textclean.stages.pages.titles import SHORTEST, STEM
from textclean.text.lines import find_lines_with
from textclean.text.prose import MEDIUM, SHORT


def keep_alike(scores: Scores, kept: bytearray) -> None:
    """Let sentences, and lines of the same kind, next to lines that stay stay too, where they are not unlikely."""
    for beside, place in find_edges(kept, 1):
        kept[place] = _is_alike(scores, beside, place)
    for beside, place in find_edges(kept, -1):
        kept[place] = _is_alike(scores, beside, place)


def _is_alike(scores: Scores, beside: int, place: int) -> bool:
    """Tell whether a line is a sentence, or of the same kind as the one beside it, and not unlikely."""
    columns, likely = scores.columns, scores.likely[place]
    kind = columns["kind"][place]
    if kind in NEVER_KEPT:
        return False
    if kind == columns["kind"][beside] and 2 * likely >= scores.level:
        return True
    return likely >= NEXT_TO_KEPT and is_sentence(columns, place, SENTENCE)


SENTENCE: Final = 6
"""Words of a sentence that is worth keeping for its neighbour's sake."""

NEXT_TO_KEPT: Final = 200
"""Likelihood from which on, in thousandths, a sentence stays beside a line that does. On pages held out by site this
raises recall by 0.004 to 0.01 and leaves F1 where it is (within 0.003)."""


def keep_around(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let lines stay that belong to the text that stays: a lead, ends of lists, gaps, headings."""
    keep_above_labels(scores, kept)
    keep_ends_of_lists(scores, kept)
    keep_behind_labels(scores, kept)
    keep_sections(texts, scores.columns["numerals"], kept)
    keep_lists(texts, scores, kept)
    keep_gaps(scores, kept)
    keep_programs(scores, kept)
    keep_headings(scores, kept)
    keep_facts(texts, scores, kept)
    keep_said_below(texts, scores, kept)
    keep_anchored(texts, scores, kept)


def keep_above_labels(scores: Scores, kept: bytearray) -> None:
    """Let sentences stay that nothing but labels parts from a line below that does: the lead above the buttons."""
    kinds = scores.columns["kind"]
    for _, place in list(find_edges(kept, -1)):
        labels = 0
        while place >= 0 and not kept[place] and labels <= MOST_BUTTONS:
            if is_label(kinds[place]):
                labels += 1
            elif labels and _is_lead(scores, place):
                kept[place] = labels = 1
            else:
                break
            place -= 1


def _is_lead(scores: Scores, place: int) -> bool:
    """Tell whether a line is a sentence of a lead's length, and not unlikely."""
    columns = scores.columns
    is_sentence = columns["prose"][place] > 0 or columns["end"][place] == 1
    return is_sentence and columns["words"][place] in LEAD and scores.likely[place] >= LIKELY_LEAD


MOST_BUTTONS: Final = 6
"""Labels between a lead and the text at most."""

LEAD: Final = range(SENTENCE, 81)
"""Words of a lead; where a page stands on one line, its first sentence holds the menu too, and is longer."""

LIKELY_LEAD: Final = 100
"""Likelihood of a lead, in thousandths, from which on it stays: the buttons below it draw it down."""


def keep_ends_of_lists(scores: Scores, kept: bytearray) -> None:
    """Let the first and the last lines of a list stay, right beside a label: menu and footer draw them down."""
    kinds, n = scores.columns["kind"], len(kept)
    for by in (1, -1):
        for last, place in find_edges(kept, by):
            entries = range(last, last - LIST * by, -by)
            is_list = 0 <= entries[-1] < n and all(kept[i] and kinds[i] == kinds[place] for i in entries)
            if is_list and not is_label(kinds[place]):
                ends = range(place, place + by * min(MOST_ENDS + 1, n - place if by > 0 else place + 1), by)
                end = next((i for i in ends if kinds[i] != kinds[place] or kept[i]), None)
                if end is not None and is_label(kinds[end]):
                    for i in range(place, end, by):
                        kept[i] = scores.likely[i] >= END_OF_LIST


LIST: Final = 2
"""Lines of one kind that stay, from which on they are a list."""

MOST_ENDS: Final = 3
"""Lines at either end of a list that stay for its sake, at most."""

END_OF_LIST: Final = 50
"""Likelihood of a line at the end of a list, in thousandths, from which on it stays."""


def keep_lists(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let lists stay whole of which a third does: an index, contents. A label parts two lists."""
    kinds = scores.columns["kind"]
    marked = bytearray(len(texts))
    for place in find_lines_with(texts, firsts=MARKS):
        marked[place] = 1
    for run in find_runs(marked, LONG_LIST):
        if 0 < kept.count(1, run.start, run.stop) < len(run):
            items = bytes([ITEM_RE.match(texts[i]) is not None and not is_label(kinds[i]) for i in run])
            for part in find_runs(items, LONG_LIST):
                begin, end = run.start + part.start, run.start + part.stop
                if LIST_SHARE * kept.count(1, begin, end) >= end - begin:
                    kept[begin:end] = b"\1" * (end - begin)


MARKS: Final = "*+•·–-o"
"""What such an item begins with."""

LONG_LIST: Final = 8
"""Items of such a list at least."""

LIST_SHARE: Final = 3
"""One in so many of its items that must stay at least. On pages held out by site this moves F1 of WCXB by 0.0003, of
other languages' snippets by -0.0013; indexes of manuals keep up to twice as much."""


def keep_behind_labels(scores: Scores, kept: bytearray) -> None:
    """Let prose stay that one short line parts from prose that does: a button stands between a company's paragraphs."""
    columns = scores.columns
    prose, kinds = columns["prose"], columns["kind"]
    for last, label in find_edges(kept, 1):
        place = label + 1
        if place < len(kept) and not kept[place] and prose[place] and prose[last]:
            is_parted = columns["width"][label] < SHORT and kinds[place] not in NEVER_KEPT
            kept[place] = is_parted and scores.likely[place] >= BEHIND_LABEL


BEHIND_LABEL: Final = 150
"""Likelihood of prose behind a button, in thousandths, from which on it stays; on pages held out by site, F1 is the
same from 300 to 150 on, within 0.001."""


def keep_gaps(scores: Scores, kept: bytearray) -> None:
    """Let short gaps between lines that stay be the author's where nothing names them: code, cells, headings."""
    for _, first in find_edges(kept, 1):
        after = kept.find(1, first)
        if after > first and is_inside(scores, range(first, after)):
            kept[first:after] = b"\1" * (after - first)


def is_inside(scores: Scores, gap: range) -> bool:
    """Tell whether a gap may well be the author's: a program and its output, a few lines that no label names, cells."""
    code = scores.columns["code"]
    if SHARE_OF_CODE * sum(code[gap.start : gap.stop]) >= len(gap):
        return True
    if len(gap) <= SHORT_GAP and code[gap.start - 1]:
        return True
    if len(gap) > LONGEST_TABLE:
        return False
    return _is_unnamed(scores, gap) or _is_cell(scores, gap) or _is_timetable(scores, gap)


def _is_unnamed(scores: Scores, gap: range) -> bool:
    """Tell whether no label that is an unlikely one names a gap, and its lines are likely enough for their number.

    A word of menus with a number right below it is a row of a price list, and names nothing.
    """
    kinds, numerals = scores.columns["kind"], scores.columns["numerals"]
    likely, labels = sum(scores.likely[gap.start : gap.stop]), [i for i in gap if is_label(kinds[i])]
    if len(gap) > LONGEST_GAP:
        return likely >= LIKELY_TABLE * len(gap) and not labels
    names = [i for i in labels if kinds[i] in HEADS_A_LIST or not numerals[i + 1]]
    if any(kinds[i] in HEADS_A_LIST or scores.likely[i] < LEAST_LIKELY_LABEL for i in names):
        return False
    return likely >= (LIKELY_LABEL if labels else LIKELY_ENOUGH) * len(gap)


def _is_cell(scores: Scores, gap: range) -> bool:
    """Tell whether a gap is a line or two among the cells of a table, whatever labels they are like."""
    columns = scores.columns
    widths = columns["width"][gap.start - 1 : gap.stop + 1]
    is_among_labels = any(is_label(columns["kind"][i]) for i in (gap.start - 1, gap.stop))
    enough = LIKELY_ENOUGH if is_among_labels else LIKELY_CELL
    return len(gap) <= SHORT_GAP and max(widths) < SHORT and sum(scores.likely[i] for i in gap) >= enough * len(gap)


def _is_timetable(scores: Scores, gap: range) -> bool:
    """Tell whether a gap between two lines of prose holds nothing but short lines, many of them with a number."""
    columns = scores.columns
    if not (columns["prose"][gap.start - 1] and columns["prose"][gap.stop]):
        return False
    if max(columns["width"][gap.start : gap.stop]) >= SHORT or any(is_label(columns["kind"][i]) for i in gap):
        return False
    numbers = sum(columns["numerals"][i] > 0 for i in gap)
    likely = sum(scores.likely[gap.start : gap.stop])
    return SHARE_OF_NUMBERS * numbers >= len(gap) and likely >= LIKELY_TIMES * len(gap)


SHARE_OF_NUMBERS: Final = 3
"""One in so many of its lines that has a number, at least."""

LIKELY_TIMES: Final = 150
"""Mean likelihood of its lines, in thousandths, at least. On pages held out by site F1 of other languages falls by
0.0003 in one rendering, and of no other set."""


def keep_programs(scores: Scores, kept: bytearray) -> None:
    """Let the lines of a program right below a line that stays stay too: a manual's last one stands above its menu."""
    likely, code = scores.likely, scores.columns["code"]
    for _, place in find_edges(kept, 1):
        end = place
        while end < len(kept) and not kept[end] and likely[end] >= LIKELY_CODE and any(code[end : end + 2]):
            end += 1
        kept[place:end] = b"\1" * (end - place)


LIKELY_CODE: Final = 25
"""Likelihood of a line of code, in thousandths, from which on it stays below one that does. On pages held out by site
F1 is the same as from 50 on."""

SHORT_GAP: Final = 2
"""Lines of a gap after code that may be its output, or among the cells of a table."""

LONGEST_GAP: Final = 6
"""Lines of a gap that may stay without being code."""

LONGEST_TABLE: Final = 20
"""The same where none of them is a label and all together are rather likely: a timetable, a table's cells."""

LIKELY_ENOUGH: Final = 170
"""Mean likelihood, in thousandths, from which on the lines of a gap stay. On pages held out by site, gaps of up to six
lines raise recall by 0.005 to 0.015. Against 200, F1 of news is 0.0009 and 0.0004 lower, of other sets the same within
0.0007; with 150, of other languages' snippets 0.003 lower."""

LIKELY_CELL: Final = 50
"""The same for a line or two between cells that are no labels; F1 and recall of no set move by more than 0.0001."""

LIKELY_TABLE: Final = 300
"""The same for longer gaps; 250 costs news 0.0006 more."""

LIKELY_LABEL: Final = 250
"""The same where the gap has a word of menus, such as "Children" or "Europe"."""

LEAST_LIKELY_LABEL: Final = 200
"""The least likelihood of that word."""

SHARE_OF_CODE: Final = 6
"""One in so many lines that must look like code in a gap of it: its output and its comments do not."""


def keep_headings(scores: Scores, kept: bytearray) -> None:
    """Let headings right above prose that stays stay."""
    columns = scores.columns
    for below, place in list(find_edges(kept, -1)):
        if columns["prose"][below] and columns["kind"][place] >= PLAIN and scores.likely[place] >= LIKELY_HEADING:
            kept[place] = columns["end"][place] == columns["start"][place] == 0 and columns["width"][place] < MEDIUM


LIKELY_HEADING: Final = 200
"""Likelihood of a heading, in thousandths, from which on it stays; 150 costs other languages' snippets 0.0006 more."""


def keep_facts(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let a few short lines right above prose that stays stay too: a table beside the title, the date and the place.

    In Markdown only the rows of a table do, which are marked.
    """
    prose, is_marked_up = scores.columns["prose"], any(scores.columns["linked"])
    for below, _ in [edge for edge in find_edges(kept, -1) if prose[edge[0]]]:
        first = below
        while first > max(0, below - MOST_FACTS) and not kept[first - 1] and _is_fact(scores, first - 1):
            if is_marked_up and texts[first - 1][0] != ROW:
                break
            first -= 1
        if below - first >= FEWEST_FACTS and sum(scores.likely[first:below]) >= LIKELY_FACTS * (below - first):
            kept[first:below] = b"\1" * (below - first)


def _is_fact(scores: Scores, place: int) -> bool:
    """Tell whether a line is short, no label, and not unlikely."""
    columns = scores.columns
    is_short = columns["width"][place] < MEDIUM and columns["kind"][place] >= STAMPED
    return is_short and scores.likely[place] >= LIKELY_FACT


ROW: Final = "|"
"""What a row of a table begins with in Markdown."""

FEWEST_FACTS: Final = 3
MOST_FACTS: Final = 20
"""Lines of such a run."""

LIKELY_FACT: Final = 180
LIKELY_FACTS: Final = 250
"""Likelihood of each of them, in thousandths, and of all on average, from which on they stay. With 150 and 230 F1 is
0.0005 lower on news and on pages rendered by other tools, with any fewer than three lines 0.0006 on English news."""


def keep_said_below(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let short lines stay, labels too, of which the prose right below says every word again, where it stays.

    On the page of an office "Complaints" stands above "Do you have a complaint?". What stands above the first line of
    all that stays has a rule of its own (`titles`), but for a label that the first words below say again: a policy's
    title. On pages held out by site F1 falls by 0.0001 and recall rises by as much; of 200 lines that stay for it on
    the bench's pages 87 stand in gold texts.
    """
    columns, first = scores.columns, kept.find(1)
    for below, place in list(find_edges(kept, -1)):
        is_sentence = columns["prose"][below] or columns["end"][below] == 1
        if is_sentence and columns["width"][place] < SHORT:
            if place > first:
                kept[place] = is_said_in(texts[place], texts[below])
            elif is_label(columns["kind"][place]):
                kept[place] = is_said_in(texts[place], texts[below][:SAID_AT_ONCE])


def is_said_in(heading: str, text: str) -> bool:
    """Tell whether a text says each longer word of a heading again, be it in another form.

    >>> is_said_in("Complaints", "Do you have a complaint about the ferry?"), is_said_in("Share", "The heron waits.")
    (True, False)
    """
    stems = [word[:STEM] for word in LETTERS_RE.findall(heading.lower()) if len(word) >= SHORTEST]
    if stems:
        return all(map(text.lower().__contains__, stems))
    return len(heading) >= LONG_HEADING and not heading.isascii() and heading.lower() in text.lower()


LONG_HEADING: Final = 8
"""Characters of a heading at least of which no word need be long: many scripts part words at signs of vowels."""

SAID_AT_ONCE: Final = 200
"""Characters below the first label in which its words must stand."""
