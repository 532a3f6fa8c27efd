"""Which lines of a page stay for what they are among themselves: verse, entries that go on, what stands by the frame.

Each rule lets lines stay that the likelihoods alone would take, and none takes a line. The model learned from prose: of
a song, a list of questions or opening hours it says little, and what little it says is drawn down by the labels around.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from textclean.rules import UNSPACED
from textclean.stages.pages.edges import find_edges, find_labeled, find_runs, has_words
from textclean.stages.pages.looks import STAMPED, kind_of
from textclean.stages.pages.neighbors import LONGEST_GAP
from textclean.stages.pages.scores import Scores
from textclean.stages.pages.sections import ITEM_RE
from textclean.stages.pages.titles import ITEMS
from textclean.text.lines import find_lines_with
from textclean.text.prose import DIGIT_RE, SHORT


def keep_own(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let songs stay, entries that a line announces or a number counts, and what stands between the text and a menu."""
    labeled = find_labeled(scores.columns["kind"])
    keep_verse(texts, labeled, scores, kept)
    keep_announced(texts, scores, kept)
    keep_introduced(texts, scores, kept)
    keep_numbered(texts, kept)
    keep_above(labeled, scores, kept)
    if len(texts) <= SMALL_PAGE:
        keep_beside_frame(texts, labeled, scores, kept)
        keep_rights(scores.columns["kind"], kept)
    keep_answers(texts, labeled, scores, kept)


def keep_verse(texts: Sequence[str], labeled: bytes, scores: Scores, kept: bytearray) -> None:
    """Let songs and poems stay whole: lines without a label, two of which come back together, as a refrain does."""
    for run in find_runs(labeled.translate(FLIPPED), FEWEST_OF_VERSE):
        if kept.count(1, run.start, run.stop) == len(run):
            continue
        if sum(scores.likely[run.start : run.stop]) >= LIKELY_VERSE * len(run):
            lines = texts[run.start : run.stop]
            if len(set(lines)) + 1 < len(lines) and has_refrain(lines) and is_sung(lines):
                kept[run.start : run.stop] = b"\1" * len(run)


FLIPPED: Final = b"\1".ljust(256, b"\0")

FEWEST_OF_VERSE: Final = 8
"""Lines of a song on a page at least."""

LIKELY_VERSE: Final = 80
"""Mean likelihood of its lines, in thousandths, at least. On pages held out by site F1 of other languages rises by
0.001 for this rule, recall by 0.002, and nothing else moves by more than 0.0003: hardly any page of the bench holds a
song, and of 4,197 pages 32 hold other lines of the kind, 1,800 words in all."""


def has_refrain(lines: Sequence[str]) -> bool:
    """Tell whether two lines, one below the other, stand together again farther below.

    >>> has_refrain(["Row the boat", "row it home", "Mind the weir", "Row the boat", "row it home"])
    True
    """
    seen: dict[tuple[str, str], int] = {}
    for place, pair in enumerate(pairwise(map(str.casefold, lines))):
        one, other = map(len, pair)
        is_telling = min(one, other) >= SHORTEST_SUNG and one + other >= SHORTEST_PAIR and pair[0] != pair[1]
        if is_telling and place - seen.setdefault(pair, place) > 1:
            return True
    return False


SHORTEST_SUNG: Final = 4
SHORTEST_PAIR: Final = 16
"""Characters of a line of a refrain, and of two, at least."""


def is_sung(lines: Sequence[str]) -> bool:
    """Tell whether lines are narrow, hold few numbers, and write most words small; without capitals, are no words only.

    >>> is_sung(["Mind the weir, my dear", "and row the boat home"]), is_sung(["New Arrivals", "Add To Cart"])
    (True, False)
    """
    if max(map(len, lines)) > WIDEST_SUNG:
        return False
    if sum(DIGIT_RE.search(line) is not None for line in lines) > SHARE_OF_NUMBERED * len(lines):
        return False
    heads = [word[0] for line in lines for word in line.split()[1:] if word[0].isalpha()]
    small, large = sum(map(str.islower, heads)), sum(map(str.isupper, heads))
    if small + large:
        return small >= SHARE_OF_SMALL * (small + large) and len(heads) >= FEWEST_INNER * len(lines)
    return sum(map(len, lines)) >= MEAN_WIDTH * len(lines)


WIDEST_SUNG: Final = 120
SHARE_OF_NUMBERED: Final = 0.2
SHARE_OF_SMALL: Final = 0.6
FEWEST_INNER: Final = 2
MEAN_WIDTH: Final = 8
"""Of verse on a page: characters of its widest line at most; share of lines with a number, at most, and of words behind
the first that are written small, at least; such words of a line, or characters in scripts without capitals, at least on
average. By eye, against lists of products, which say "Quick view" again below each."""


def keep_announced(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let the items of a list stay that a line announces which stays: what a file contains, what a form asks for.

    >>> kept = bytearray((1, 0, 0, 0))
    >>> keep_announced(["The file has two columns:", "- Name", "- Email", "Share"], Scores([400] * 4, 500, {}), kept)
    >>> list(kept)
    [1, 1, 1, 0]
    """
    for last, place in list(find_edges(kept, 1)):
        head, end = last, place
        while head > 0 and kept[head] and ITEM_RE.match(texts[head]):
            head -= 1
        if kept[head] and texts[head][-1] in COLONS and len(texts[head]) >= SHORTEST_ANNOUNCING:
            while end < len(texts) and end - place < MOST_ANNOUNCED and ITEM_RE.match(texts[end]):
                end += 1
            if _is_likely(scores, range(place, end), LIKELY_ANNOUNCED):
                kept[place:end] = b"\1" * (end - place)


SHORTEST_ANNOUNCING: Final = 16
"""Characters of a line that announces a list, at least: "Read also:" heads other articles."""

LIKELY_ANNOUNCED: Final = 180
"""Mean likelihood of its items, in thousandths, at least."""

COLONS: Final = ":："
MOST_ANNOUNCED: Final = 15
"""Items at most. On pages held out by site F1 rises by 0.0002 to 0.0008 in three of ten sets for this rule, and falls
by 0.0004 in one, whatever their likelihood; in sample it costs news 0.0009 from 120 on and 0.0001 from 200 on."""


def keep_introduced(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let a few short lines stay between a line of several words that announces them and prose, where these stay.

    They are the author's whatever they say: ingredients, names of places, the words of a sign.
    """
    columns = scores.columns
    for head, first in list(find_edges(kept, 1)):
        if texts[head][-1] in COLONS and has_words(columns, head, FEWEST_INTRODUCING):
            below = range(first, min(len(texts), first + 1 + MOST_ANNOUNCED))
            end = next((i for i in below if columns["width"][i] > WIDEST_INTRODUCED or columns["end"][i] == 1), first)
            if kept[end] and columns["prose"][end]:
                kept[first:end] = b"\1" * (end - first)


FEWEST_INTRODUCING: Final = 4
"""Words of a line that announces others, at least: "Share this:" and "Follow us on:" head furniture."""

WIDEST_INTRODUCED: Final = 60
"""Width of such a line at most. On pages held out by site 600 lines stay for this rule; F1 of other languages falls by
0.0004 in one rendering, and of no other set."""


def keep_numbered(texts: Sequence[str], kept: bytearray) -> None:
    """Let the entries of a sequence of numbers, one below the other, stay whole of which half does.

    >>> kept = bytearray((1, 1, 0, 0))
    >>> keep_numbered(["1. What we keep", "2. Why we keep it", "3. Cookies", "Share"], kept)
    >>> list(kept)
    [1, 1, 1, 0]
    """
    begun = find_lines_with(texts, firsts=DIGITS)
    heads = [(place, texts[place][:LONGEST_NUMBER].partition(" ")[0]) for place in begun]
    found = [(place, int(head[:-1])) for place, head in heads if head[-1] in ")." and head[:-1].isdecimal()]
    if len(found) < FEWEST_NUMBERED:
        return
    begin = 0
    for at, ((one, number), (other, following)) in enumerate(pairwise([*found, (len(texts) + 1, -1)]), 1):
        if other != one + 1 or following != number + 1:
            first, end = found[begin][0], one + 1
            stay = kept.count(1, first, end)
            if end - first >= FEWEST_NUMBERED and end - first > stay >= (end - first) / 2:
                kept[first:end] = b"\1" * (end - first)
            begin = at


DIGITS: Final = "123456789"
LONGEST_NUMBER: Final = 5
FEWEST_NUMBERED: Final = 3
"""Entries of such a sequence at least: a list of what is read most has none that stays."""


def keep_above(labeled: bytes, scores: Scores, kept: bytearray) -> None:
    """Let a few lines stay between the menu's last label and the first line that stays, where they are likely.

    None of them says a date or how long something takes: a player has its title there, and a post its byline. A page's
    first line stays right above what stays, where there is no menu, if it is not very unlikely.
    """
    first = kept.find(1)
    if first == 1 and not labeled[0] and scores.likely[0] >= LIKELY_FIRST:
        kept[0] = 1
    label = labeled.rfind(1, 0, first)
    gap = range(label + 1, first)
    is_short = label >= 0 and 0 < len(gap) <= MOST_ABOVE
    if is_short and STAMPED not in scores.columns["kind"][label + 1 : first] and _is_likely(scores, gap, LIKELY_ABOVE):
        kept[gap.start : first] = b"\1" * len(gap)


LIKELY_FIRST: Final = 100
"""Likelihood of such a line, in thousandths, at least; on pages held out by site F1 is the same."""

MOST_ABOVE: Final = 3
LIKELY_ABOVE: Final = 250
"""Lines there at most, and their mean likelihood, in thousandths. On pages held out by site F1 of other languages rises
by 0.001 and of English news falls by 0.0006 (0.0009 from 200 on)."""


def _is_likely(scores: Scores, gap: range, least: int) -> bool:
    """Tell whether the lines of a gap are likely enough on average."""
    return sum(scores.likely[gap.start : gap.stop]) >= least * len(gap)


def keep_beside_frame(texts: Sequence[str], labeled: bytes, scores: Scores, kept: bytearray) -> None:
    """Let what stands between the text and the labels above and below it stay, on a small page.

    There the text is too short to tell the model what it is like. A label that stands alone among other lines is a
    heading of the text, or its title, and does not end it; below the text only one about rights is, as "Categories"
    heads a list of links. So does what stands above the first buttons to share or to comment, whatever stays below.
    """
    for gap in list(_find_beside_frame(labeled, scores, kept)):
        is_short = 0 < len(gap) <= LONGEST_LIST and sum(map(len, texts[gap.start : gap.stop])) <= WIDEST_GAP
        least = LIKELY_ENOUGH if len(gap) <= LONGEST_GAP else LIKELY_LIST
        if is_short and not _is_others(texts, scores, gap) and _is_likely(scores, gap, least):
            kept[gap.start : gap.stop] = b"\1" * len(gap)


def _find_beside_frame(labeled: bytes, scores: Scores, kept: bytearray) -> Iterator[range]:
    """Yield what stands between the text and the labels above it and below it, and above its first buttons."""
    kinds, borders = scores.columns["kind"], bytearray(labeled)
    first, end = kept.find(1), kept.rfind(1) + 1
    for place, label in enumerate(labeled):
        is_alone = 0 < place < len(labeled) - 1 and not any(labeled[place - 1 : place + 2 : 2])
        borders[place] = label and not (is_alone and (place < first or kinds[place] == LEGAL))
    above = borders.rfind(1, 0, first)
    if above >= 0 and not any(scores.columns["prose"][above + 1 : first]) and STAMPED not in kinds[above + 1 : first]:
        yield range(above + 1, first)
    yield range(end, borders.find(1, end))
    row = next((place for place in range(first + 1, end) if kinds[place] in ENDS_A_TEXT), first)
    last = kept.rfind(1, 0, row)
    if last >= 0 and not any(borders[last:row]):
        yield range(last + 1, row)


def _is_others(texts: Sequence[str], scores: Scores, gap: range) -> bool:
    """Tell whether lines are nobody's: a menu goes on, or a player shows its time.

    Menus go on with short items and, where others have no spaces, with rows of words.
    """
    first, columns = texts[gap.start], scores.columns
    if first.count(" ") >= FEWEST_IN_ROW and UNSPACED.is_in(first):
        return True
    if columns["width"][gap.start] < SHORT and first.startswith(ITEMS):
        return True
    return not all(any(map(str.isalpha, texts[place])) for place in gap)


LEGAL: Final = kind_of("LEGAL")
ENDS_A_TEXT: Final = frozenset(map(kind_of, ("SHARE", "COMMENT", "RELATED", "NEWSLETTER")))
"""Kinds of labels below which a text does not go on."""


def keep_rights(kinds: Sequence[int], kept: bytearray) -> None:
    """Let a label about rights stay between two lines that do, on a small page: it heads what its author says of them.

    On pages held out by site this moves nothing.

    >>> kept = bytearray((1, 0, 1))
    >>> keep_rights([99, LEGAL, 99], kept)
    >>> list(kept)
    [1, 1, 1]
    """
    for _, place in find_edges(kept, 1):
        kept[place] = kinds[place] == LEGAL and kept[place + 1 : place + 2] == b"\1"


FEWEST_IN_ROW: Final = 4
"""Spaces in a row of links, in a script whose sentences have hardly any, at least."""


def keep_answers(texts: Sequence[str], labeled: bytes, scores: Scores, kept: bytearray) -> None:
    """Let a sentence stay right below a question that stays. On the bench's pages this changes a line or two."""
    for last, place in list(find_edges(kept, 1)):
        if texts[last][-1] in QUESTIONS and not labeled[place] and scores.columns["end"][place] == 1:
            kept[place] = scores.likely[place] >= LIKELY_ANSWER


QUESTIONS: Final = "?？؟"
LIKELY_ANSWER: Final = 50
"""Likelihood of an answer, in thousandths, at least."""

SMALL_PAGE: Final = 60
"""Lines of a small page at most; a page of the bench has 250. Of 42 gaps there below the text, of lines that are likely
enough, half are the author's, on pages held out by site: "Happy coding!", who reported, the last question."""

WIDEST_GAP: Final = 400
"""Characters of what stands there at most."""

LIKELY_ENOUGH: Final = 100
"""Mean likelihood above and below the text, in thousandths. On pages held out by site F1 falls by 0.0002 to 0.0005 for
this rule in four of ten sets, on 58 Chinese pages by 0.002, and recall rises there by as much."""

LONGEST_LIST: Final = 12
LIKELY_LIST: Final = 150
"""Lines that may stand there at most, and their mean likelihood where they are more than `LONGEST_GAP`. On pages held
out by site this moves nothing."""
