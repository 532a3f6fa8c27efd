"""Messages that the text below has nothing to do with: it says none of their words again.

Decides about lines at the head of a longer text that speak for a message, and too little by themselves. Of the stems of
an author's first line half come again in the next 2,000 characters, and in 1,497 articles of the bench one line in
thirty has none that does; of error pages put in front of an article they did not come from, one in two has one in ten.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice, takewhile, zip_longest
from typing import Final

from textclean.rules import fold_label, labels
from textclean.stages.errors.authors import is_signed
from textclean.stages.errors.contrast import MOST_BELOW
from textclean.stages.errors.kinds import (
    BETWEEN,
    BUTTON,
    FAILURE,
    LONGEST_BETWEEN,
    PHRASE,
    STATUSES,
    SUPPORT,
    TITLE,
    WEAK,
    Line,
    is_parted,
)
from textclean.stages.errors.labels import is_browser, is_imprint, is_of_buttons
from textclean.stages.errors.likely_page import is_likely_page
from textclean.stages.errors.lines import FEW_AUTHORS, LIKELY, MARKUP_RE, QUESTION_RE
from textclean.stages.errors.speech import measure_speech, split_stems
from textclean.text.paragraphs import Paragraph, Paragraphs

FEWEST_BELOW: Final = 40
"""Stems that the text below must have; a shorter one says few of its own words again. By eye."""

FEW_AGAIN: Final = 0.1
"""Share of a message's stems that may come again: of 190 error pages in front of articles 62 have no more. With .2 no
more of 308 real pages are found, and two more of 88,475 lines inside authors' texts, each read as a text's first."""

FEWEST_TELLING: Final = 3
"""Stems of a message that tell whether it belongs to a text; by eye."""


def read_unrelated(paragraphs: Sequence[Paragraph], lines: Sequence[Line], ends: set[int]) -> list[Line]:
    """Return the first lines as far as each speaks for a message, where the text below says none of it again.

    Between them may stand lines in anybody's words, as long as they are no part of the text below either.
    """
    if not (lines and lines[0].evidence and any(map(_may_tell, lines))):  # most texts that begin with a server's words
        return []
    below = read_after(paragraphs, lines[0].paragraph.end, MOST_BELOW)
    run = list(takewhile(lambda line: line.evidence or _is_unrelated(line, below), lines))
    while run and not (run[-1].evidence and run[-1].paragraph.end in ends):
        run.pop()
    text = " ".join(line.paragraph.text for line in run)
    again = measure_again(text, read_after(paragraphs, run[-1].paragraph.end, MOST_BELOW)) if run else 1.0
    if again > FEW_AGAIN or len(split_stems(text)) < FEWEST_TELLING:
        return []
    if not (_is_enough(run, text) or is_likely_page(run)):
        return []
    return [line if line.evidence else line._replace(evidence=WEAK, rule=BETWEEN) for line in run]


def _is_enough(run: Sequence[Line], text: str) -> bool:
    """Tell whether half of the lines or more speak for a message, one says what is wrong, and none is an author's."""
    said = [line for line in run if line.evidence]
    if not any(map(_tells, run)) or 2 * len(said) < len(run) or sum(line.evidence for line in said) < ENOUGH:
        return False
    return not (measure_speech(text).authors >= FEW_AUTHORS or MARKUP_RE.match(text) or QUESTION_RE.search(text))


def _is_unrelated(line: Line, below: str) -> bool:
    """Tell whether nothing of a line that is no paragraph comes again below."""
    text = line.paragraph.text
    is_own = len(text) > LONGEST_BETWEEN or MARKUP_RE.match(text) is not None  # a paragraph, a heading
    return not is_own and measure_again(text, below) <= FEW_AGAIN


ENOUGH: Final = 2.0
"""Evidence that such lines must have together; with 1.0 two more of 308 real pages are found, and ten more of the
88,475 lines."""


def _tells(line: Line) -> bool:
    """Tell whether a line says what is wrong: as a status, a title, a phrase or a failure."""
    return line.evidence >= 1.0 and (line.rule in STATUSES or line.rule in (TITLE, PHRASE, FAILURE))


def _may_tell(line: Line) -> bool:
    """Tell whether a line may say that something is wrong; `_is_enough` and `is_likely_page` ask for one."""
    return line.evidence >= 1.0 and (line.rule in STATUSES or line.rule not in SUPPORT)


def find_more_below(paragraphs: Sequence[Paragraph], lines: Sequence[Line], ends: set[int]) -> list[Line]:
    """Return the lines directly below a message that are its own, and of which nothing comes again below.

    They are like a server's, or say whose the site is, or list in a server's words what may be wrong or done.
    """
    count = _count_browsers(lines)
    more = [line if line.evidence else line._replace(evidence=WEAK, rule=BETWEEN) for line in lines[:count]]
    for line, following in zip_longest(lines[count:], lines[count + 1 :]):
        end = line.paragraph.end
        if line.paragraph.text in CLOSES:
            more.append(line._replace(evidence=WEAK, rule=BUTTON))
            continue
        below = read_after(paragraphs, end, MOST_BELOW)
        leads = line.paragraph.text[-1] in ":：" and following is not None and _is_item(following)
        if end not in ends or not (_is_like_a_servers(line) or leads or _is_item(line)):
            break
        if measure_again(line.paragraph.text, below) > (FEW_AGAIN if leads or _is_item(line) else 0.0):
            break
        more.append(line if line.evidence else line._replace(evidence=WEAK, rule=BETWEEN))
    while more and more[-1].paragraph.text[-1] in ":：":
        more.pop()
    return more


def find_reason(paragraphs: Sequence[Paragraph], message: Sequence[Line], lines: Sequence[Line]) -> list[Line]:
    """Return the line directly below a message that leads to it with a colon, where nothing follows but a blank line.

    A program gives its reason there, in anybody's words: "An error occurred while processing your request:". Of the
    words of a title some come again in the text below.
    """
    last, text = message[-1], message[-1].paragraph.text
    if not lines or text[-1] not in ":：" or last.evidence < 1.0 or text.count(" ") < FEWEST_LEADING:
        return []
    reason = lines[0]
    if is_parted(last, reason) or len(reason.paragraph.text) > LONGEST_BETWEEN:
        return []
    if lines[1:] and not is_parted(*lines[:2]):
        return []
    below = read_after(paragraphs, reason.paragraph.end, MOST_BELOW)
    is_title = bool(below) and measure_again(reason.paragraph.text, below) > 0.0
    return [] if is_title else [reason._replace(evidence=WEAK, rule=BETWEEN)]


FEWEST_LEADING: Final = 4
"""Spaces in a sentence that leads to a reason, at least: "Error: the heron" may head an article."""


def _count_browsers(lines: Sequence[Line]) -> int:
    """Return how many lines from here on name browsers, several, one line that leads to them and buttons among them."""
    places = [i for i, line in enumerate(lines) if is_browser(line.paragraph.text)]
    if len(places) < FEWEST_BROWSERS or places[0] > 1 or len(lines[0].paragraph.text) > LONGEST_BETWEEN:
        return 0
    end = 1
    for i in range(1, len(lines)):
        if i in places:
            end = i + 1
        elif lines[i].rule != BUTTON:
            break
    return end if end > places[0] + 1 else 0


FEWEST_BROWSERS: Final = 2
"""Browsers that a message names below each other; one alone may be what an article is about."""

CLOSES: Final = frozenset("×✕✖╳✗❌")
"""The signs that stand on a button to close a message."""


def _is_item(line: Line) -> bool:
    """Tell whether a line is an item of a list that a server may have written; an article may begin with one too."""
    return line.paragraph.text.startswith(BULLETS) and line.evidence > 0.0


BULLETS: Final = ("- ", "* ", "• ")


def _is_like_a_servers(line: Line) -> bool:
    """Tell whether a line is of buttons, signed by a server, says whose a site is, or is likely a server's."""
    text = line.paragraph.text
    if line.evidence >= 1.0 and (line.rule == FAILURE or line.likelihood >= LIKELY):
        return True
    is_menus = line.rule != BUTTON and fold_label(text) in labels()
    return (is_of_buttons(line) and not is_menus) or is_imprint(text) or (line.evidence > 0.0 and is_signed(text))


def measure_again(text: str, below: str) -> float:
    """Return the share of a text's stems that come again below, 0.0 to 1.0; 1.0 where either says too little.

    >>> below = "The heron waits for herring by the weir, and nobody minds. " * 9
    >>> measure_again("The requested heron was not found.", below), measure_again("A heron", "It waits.")
    (0.3333333333333333, 1.0)
    """
    stems, known = split_stems(text), split_stems(below)
    if not stems or len(known) < FEWEST_BELOW:
        return 1.0
    used = frozenset(known)
    return sum(stem in used for stem in stems) / len(stems)


def read_after(paragraphs: Sequence[Paragraph], end: int, most: int) -> str:
    """Return up to *most* characters of a text from the offset *end* on, its lines joined by spaces."""
    columns = Paragraphs.of(paragraphs)
    place = max(0, bisect_right(columns.starts, end) - 1)
    text = ""
    for line, start in zip(islice(columns.texts, place, None), islice(columns.starts, place, None), strict=True):
        if start + len(line) > end:
            text += " " + line[max(0, end - start) :][:most]
            if len(text) > most:
                break
    return text[:most]
