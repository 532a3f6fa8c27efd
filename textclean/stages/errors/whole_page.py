"""Short texts as a whole: an error page, a consent wall, a bot check and nothing else.

Decides about texts of a few short lines only; a message in front of an article is `message`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, starmap, takewhile
from typing import Final

from textclean.rules import fold_label, labels
from textclean.stages.errors.alone import is_message_alone
from textclean.stages.errors.authors import is_authors, is_signed
from textclean.stages.errors.buttons import (
    ends_in_retry,
    has_button_below,
    is_enclosed,
    names_button,
    names_button_below_titles,
)
from textclean.stages.errors.frames import take_message
from textclean.stages.errors.kinds import (
    BUTTON,
    CONSENT,
    FAILURE,
    HINT,
    SPEECH,
    STATUS,
    STATUS_AND_SPEECH,
    STATUS_AND_TITLE,
    STATUSES,
    SUPPORT,
    WEAK,
    Line,
    is_parted,
)
from textclean.stages.errors.labels import is_imprint, is_known
from textclean.stages.errors.lines import FEW_AUTHORS, MARKUP_RE, find_said
from textclean.stages.errors.reports import TRACE_RE, is_program
from textclean.stages.errors.shapes import (
    A_LITTLE,
    LONGEST_EXPLAINED,
    LONGEST_HEADING,
    LONGEST_SITE,
    PLENTY,
    TOGETHER,
    explains_status,
    has_authors_shape,
    has_name_below,
    may_be_news,
    says_title_twice,
    tells_visitor,
)
from textclean.stages.errors.speech import (
    is_foreign,
    is_little_known,
    is_sentence,
    measure_speech,
    speaks_to_visitor,
    split_stems,
)
from textclean.stages.errors.status import find_code, split_status
from textclean.text.prose import begins_small

MOST_LINES: Final = 30
MOST_CHARACTERS: Final = 2200
"""Size up to which a text may be an error page; IIS's and Sucuri's own have 20 lines and 1,100 characters."""

ENOUGH: Final = 2.0
"""Evidence that a page of several lines needs."""

KNOWN: Final = 0.6
"""Share of the characters that must be known, and half of the lines."""


FEWER_KNOWN: Final = 0.35
"""The same where the page names a status with its title, or its total is twice what is needed."""


def is_error_page(lines: Sequence[Line], size: int) -> bool:
    """Tell whether judged lines, all of a text of `size` characters, are an error page.

    Its site's name may head it, and say below whose it is; a picture or a bar on a line of its own says nothing.
    """
    worded = [line for line in lines if WORD_RE.search(line.paragraph.text)]
    above = takewhile(lambda line: not line.evidence, worded)
    if any(PRICE_RE.search(line.paragraph.text) for line in above):  # of a product
        return False
    if ends_in_retry(worded) or _is_page(worded, size):
        return True
    message = _leave_imprint(worded)
    if message and len(message) < len(worded):
        below = sum(len(line.paragraph.text) for line in worded[len(message) :])
        return is_error_page(message, size - below)
    if _is_page_in_frame(worded):
        return True
    is_headed = len(worded) > 2 and size <= LONGEST_EXPLAINED and _is_name(worded[0])
    return is_headed and _is_page(_know_name(worded), size - len(worded[0].paragraph.text))


WORD_RE: Final = re.compile(r"\w")


def _is_page_in_frame(lines: Sequence[Line]) -> bool:
    """Tell whether lines are a message between names, a menu and notices."""
    message = take_message(lines)
    return _is_page(message, sum(len(line.paragraph.text) for line in message)) and not has_authors_shape(lines)


def _know_name(lines: Sequence[Line]) -> list[Line]:
    """Return the lines below a site's name; one that says it again, and is nothing else, may go with a message."""
    name = lines[0].paragraph.text.casefold()
    said = [not line.evidence and name in line.paragraph.text.casefold() for line in lines[1:]]
    return [
        line._replace(evidence=WEAK, rule=HINT) if is_said else line
        for line, is_said in zip(lines[1:], said, strict=True)
    ]


def _leave_imprint(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines above those at the end that say whose a site is: its copyright, its number."""
    end = len(lines)
    while end and not lines[end - 1].evidence and is_imprint(lines[end - 1].paragraph.text):
        end -= 1
    return lines[:end]


def _is_name(line: Line) -> bool:
    """Tell whether a first line may be a site's name: a few words, no sentence, no item of a list, no lead to one."""
    text = line.paragraph.text
    return len(text) <= LONGEST_SITE and not (line.evidence or is_sentence(text) or NO_NAME_RE.search(text))


PRICE_RE: Final = re.compile(r"[$€£¥₹₽]\s?\d|\d\s?[€£¥₹₽]|\b[A-Z]{3} \d+[.,]\d\d\b")
"""A price: it is a product's, and in no name of a site or page."""

NO_NAME_RE: Final = re.compile(rf"^{MARKUP_RE.pattern}|[:：]$")
"""The mark of an item, or the colon of "Murphy's law:", which no site's name has."""


def _is_page(lines: Sequence[Line], size: int) -> bool:
    if not lines or has_authors_shape(lines):
        return False
    if tells_visitor(lines, size) or names_button_below_titles(lines, size):
        return True
    if any(map(is_authors, lines)):
        return False
    if names_button(lines, size) or has_button_below(lines, size) or has_name_below(lines) or is_enclosed(lines, size):
        return True
    if explains_status(lines, size) or says_title_twice(lines):
        return True
    if not _ends_as_known(lines):
        return False
    strong = [line for line in lines if line.rule not in SUPPORT and line.evidence]
    if _is_short_behind(lines, repeats_status(lines)):
        return True
    if len(lines) == 1:
        return is_message_alone(lines[0])
    if not strong or (all(line.rule == FAILURE for line in strong) and not _speaks_of_failure(lines)):
        return _is_consent_wall(lines, size) or _is_all_speech(lines)
    if not STATUSES & {line.rule for line in strong} and holds_program(lines):
        return False
    total = sum(line.evidence for line in lines)
    if total < ENOUGH:
        return all(map(is_known, lines))
    known = FEWER_KNOWN if size <= LONGEST_WITH_LESS and (total >= 2 * ENOUGH or _has_title(strong)) else KNOWN
    return _share_known(lines, size) >= known and sum(map(is_known, lines)) >= len(lines) / 2


def _ends_as_known(lines: Sequence[Line]) -> bool:
    """Tell whether the lines behind the last known one may be the page's: they speak a little like it, or repeat it.

    In a language of which nothing is known, as in no other, all lines of a page may be.
    """
    strong = [i for i, line in enumerate(lines) if line.evidence and (line.rule not in SUPPORT or line.rule == BUTTON)]
    last = max(strong, default=-1)
    said = {stem for line in lines[: last + 1] for stem in split_stems(line.paragraph.text)}
    unknown = [line for line in lines[last + 1 :] if not is_known(line) and line.likelihood < A_LITTLE]
    texts = [line.paragraph.text for line in unknown if not said & set(split_stems(line.paragraph.text))]
    if sum(map(len, texts)) > LONGEST:
        return False
    return is_foreign([line.paragraph.text for line in lines]) or all(map(is_little_known, texts))


def _is_all_speech(lines: Sequence[Line]) -> bool:
    """Tell whether all of a page of several lines is in a server's words, its heading as well as its button."""
    speaking = [line for line in lines if line.evidence and line.rule != HINT]
    total = sum(line.evidence for line in speaking)
    sure = [line for line in speaking if line.evidence >= ENOUGH]
    together = measure_speech(" ".join(line.paragraph.text for line in lines)).likelihood
    tells = together >= SURELY_TOGETHER and any(speaks_to_visitor(line.paragraph.text) for line in sure)
    fewest = 1 if tells or any(map(_asks_again, lines)) else FEWEST_SENTENCES
    if not all(map(is_known, lines)) or total < PLENTY or len(sure) < fewest:
        return False
    return together >= TOGETHER


def _asks_again(line: Line) -> bool:
    """Tell whether a line asks whoever came to try again, or is a button for it; a program's help has neither."""
    return line.rule == BUTTON or (is_sentence(line.paragraph.text) and "ERROR_HINTS" in find_said(line.paragraph.text))


SURELY_TOGETHER: Final = 0.97
"""Likelihood of being a server's of all lines together from which on one sentence to whoever came is enough; of 432,593
texts of authors none more goes."""

FEWEST_SENTENCES: Final = 2
"""Such sentences at least. One is too little: a program's help says "Displays the header of a text". Of 3,130 help
pages and manuals, five with one were taken for an error page; of the bench's error pages, 8 of 786 have one only."""


def holds_program(lines: Sequence[Line]) -> bool:
    """Tell whether a text holds lines of a program, or of what one writes when it stops."""
    texts = [line.paragraph.text for line in lines]
    return sum(is_program(text) or TRACE_RE.match(text) is not None for text in texts) > 1


def _speaks_of_failure(lines: Sequence[Line]) -> bool:
    """Tell whether a page known by its words alone begins with a short heading and says at once what failed.

    A notice has more to say, and verses say a line again; what failed below a heading of anybody's may be news.
    """
    texts = [line.paragraph.text for line in lines]
    unknown = sum(not is_known(line) for line in lines[1:])
    if len(lines) > MOST_SPOKEN or unknown > MOST_BESIDE or not any(line.rule == FAILURE for line in lines[:3]):
        return False
    if len(set(texts)) < len(texts) > 2 and not any(map(is_sentence, texts)):
        return False
    listed = any(map(MARKUP_RE.match, texts)) or NO_NAME_RE.search(texts[0]) or may_be_news(lines)
    return not listed and len(texts[0]) <= LONGEST_HEADING and speaks_together(lines)


MOST_SPOKEN: Final = 6
"""Lines of such a page; a notice on a door has more."""

MOST_BESIDE: Final = 1
"""Lines below the heading of such a page that nothing is known of."""


def speaks_together(lines: Sequence[Line]) -> bool:
    """Tell whether lines speak like a server all together, no speaker is named, and no sentence runs over their ends.

    A saying has a line that does, "Where there is no bread", too, and descriptions of programs have several.
    """
    texts = [line.paragraph.text for line in lines]
    if any(map(is_signed, texts)) or any(starmap(_runs_on, pairwise(lines))):
        return False
    speech = measure_speech(" ".join(texts))
    return speech.likelihood >= SPOKEN and speech.authors < FEW_AUTHORS


def _runs_on(line: Line, other: Line) -> bool:
    """Tell whether a sentence runs from a line as wide as a typed page's into the next one."""
    text = line.paragraph.text
    if is_parted(line, other) or is_sentence(text) or len(text) < FEWEST_OF_WRAPPED:
        return False
    return begins_small(other.paragraph.text)


FEWEST_OF_WRAPPED: Final = 50
"""Characters of such a line at least."""


SPOKEN: Final = 0.6
"""Likelihood of being a server's of all lines together, where they say what failed. With .85, .008 fewer of the pages
of sources left out are found, and 23 of 53,643 sayings are taken for one in place of 25 (`tests.authors`)."""


LONGEST_WITH_LESS: Final = 500
"""Characters of a page of which less need be known."""


def _is_short_behind(lines: Sequence[Line], end: int) -> bool:
    """Tell whether a message that says its status twice, up to `end`, is all but a few short lines of the text."""
    behind = [line for line in lines[end:] if not is_known(line)]
    return end > 0 and len(behind) <= 3 and sum(len(line.paragraph.text) for line in behind) <= LONGEST


def _has_title(strong: Sequence[Line]) -> bool:
    """Tell whether a page has a status with its title, and something else that only a server says."""
    return len(strong) > 1 and any(line.rule in (STATUS_AND_TITLE, STATUS_AND_SPEECH) for line in strong)


def repeats_status(lines: Sequence[Line]) -> int:
    """Return up to which line a message says its status again, near the top or with its own title; 0 for none.

    So does an error page in any language: in its title and by itself, or above and below its text.
    """
    first = next((i for i, line in enumerate(lines[:3]) if line.rule in STATUSES), None)
    if first is None or MARKUP_RE.match(lines[first].paragraph.text):
        return 0
    if (between := _find_title_twice(lines)) > 0:
        return between
    code = find_code(lines[first].paragraph.text)
    folded = {fold_label(line.paragraph.text) for line in lines[: first + 2]}
    end = 0
    for i, line in enumerate(lines[:MOST_READ]):
        text = line.paragraph.text
        if len(text) > LONGEST:
            break
        if i > first and line.rule in STATUSES and find_code(text) == code:
            status = split_status(text)
            if i <= first + 2 or (status and fold_label(status.rest) in folded):
                end = i + 1
    return end


def _find_title_twice(lines: Sequence[Line]) -> int:
    """Return the place behind a title, a status and the same title again; 0 where there is none at the top."""
    if len(lines) > 2 and lines[1].rule == STATUS:
        title, again = (fold_label(line.paragraph.text) for line in (lines[0], lines[2]))
        return 3 if again and again in title else 0
    return 0


MOST_READ: Final = 16
LONGEST: Final = 300
"""Lines, and characters of one, of a message that says its status twice."""


def _share_known(lines: Sequence[Line], size: int) -> float:
    return sum(len(line.paragraph.text) for line in lines if is_known(line)) / max(size, 1)


def _is_consent_wall(lines: Sequence[Line], size: int) -> bool:
    """Tell whether all of a page asks for consent or payment: it says so, twice or with a button to accept."""
    asking = sum(line.rule == CONSENT for line in lines)
    accepting = any(line.rule == BUTTON and labels().get(fold_label(line.paragraph.text)) == "LEGAL" for line in lines)
    if not accepting and not (asking and any(line.rule == BUTTON for line in lines)):
        return asking > 0 and len(lines) > 1 and all(line.rule in (CONSENT, SPEECH, BUTTON) for line in lines)
    telling = [line for line in lines if not _is_vague(line)]
    return asking + accepting + sum(line.rule == SPEECH for line in lines) >= 2 and _share_known(telling, size) >= KNOWN


def _is_vague(line: Line) -> bool:
    """Tell whether an article's sentence may have the words of a line as well: two of them, or a few of many."""
    says_little = line.rule == SPEECH and not line.likelihood
    return (says_little or (line.rule == HINT and 0 < line.likelihood < VAGUE)) and is_sentence(line.paragraph.text)


VAGUE: Final = 0.5
"""Likelihood of being a server's up to which words alone leave a line vague; by eye, with no wall less."""
