"""What a line of an error page is: its kind in words for people, and how much it speaks for one.

Decides nothing; who judges lines says it in these terms.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from textclean.text.paragraphs import Paragraph

STATUS_LINE: Final = "a status line"
STATUS: Final = "a status by itself"
STATUS_AND_TITLE: Final = "a status and its title"
STATUS_AND_SPEECH: Final = "a status and a server's words"
STATUS_AND_WORDS: Final = "a status and other words"
TITLE: Final = "the title of an error page"
PHRASE: Final = "what only a server says"
SIGNATURE: Final = "a server's signature"
FAILURE: Final = "a server's words for a failure"
REPORT: Final = "a server's report"
TRACE: Final = "a line of a stack trace"
HEADER: Final = "an HTTP header"
SPEECH: Final = "a server's words"
HINT: Final = "what goes with an error"
BUTTON: Final = "a button of an error page"
ADDRESS: Final = "an address"
CONSENT: Final = "a demand for consent or payment"
BETWEEN: Final = "a line among a server's"
NAME: Final = "the name of the page"
OTHER_LANGUAGE: Final = "a line in another language than the text below"

STATUSES: Final = frozenset({STATUS_LINE, STATUS, STATUS_AND_TITLE, STATUS_AND_SPEECH, STATUS_AND_WORDS})
"""The kinds of lines with a status."""

KINDS: Final = (
    TITLE,
    STATUS_LINE,
    STATUS,
    STATUS_AND_TITLE,
    STATUS_AND_SPEECH,
    STATUS_AND_WORDS,
    PHRASE,
    FAILURE,
    SPEECH,
    HINT,
    BUTTON,
    SIGNATURE,
    ADDRESS,
    HEADER,
    CONSENT,
    REPORT,
    TRACE,
    "",
)
"""The kinds that a line by itself may be of, and "" for one that nothing is known of."""

SUPPORT: Final = frozenset(
    {SPEECH, HINT, BUTTON, ADDRESS, HEADER, TRACE, CONSENT, BETWEEN, NAME, OTHER_LANGUAGE, STATUS_AND_WORDS}
)
"""The kinds that may support a status, a title, a signature or a phrase, and are nothing without one."""

ENOUGH: Final = 2.0
"""Evidence from which on the first lines are a preamble: one sentence that only a server says, or a status and a
title."""

LONGEST_NAME: Final = 90
"""Characters of a first line that may be the name of the site or of the page."""

LONGEST_BETWEEN: Final = 220
"""Characters up to which a line in anybody's words may stand between a server's."""

WEAK: Final = 0.5
"""Evidence of a line that may stand in a message, and as well in an article."""

SURE: Final = 0.9
"""Likelihood from which on a sentence is a server's if anything beside it is."""


class Line(NamedTuple):
    """A line or sentence of a text, and how much it speaks for an error page."""

    paragraph: Paragraph
    evidence: float
    """0.0 for an author's, `WEAK` for what may stand in a message and as well in an article, 1.0 for what reads like a
    server's by a title, a phrase or its words, 1.5 for a status named as one, 2.0 for what only a server says."""

    rule: str
    """What the line is, in words for people; "" where that is not known."""

    likelihood: float = 0.0
    """Likelihood of being a server's by its vocabulary, where nothing else spoke for it."""


def is_sure(line: Line) -> bool:
    """Tell whether a line is a server's wherever it stands."""
    return bool(line.evidence) and ((line.rule not in SUPPORT and line.rule != FAILURE) or line.likelihood >= SURE)


def is_parted(before: Line, line: Line) -> bool:
    """Tell whether a blank line, and nothing else, stands between two lines.

    What was removed between them is no blank line: the next call does not see it.
    """
    return line.paragraph.start - before.paragraph.end == BLANK


BLANK: Final = 2
"""Line breaks of a blank line; `normalize` leaves no more than one blank line anywhere."""
