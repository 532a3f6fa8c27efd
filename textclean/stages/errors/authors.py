"""The author's side: what shows that a text is about errors, or tells of one, and is no server's.

Decides whether a text that reads like an error page, or begins like one, explains errors or reports on them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from textclean.rules import fold_label, phrases
from textclean.stages.errors.kinds import STATUSES, Line
from textclean.stages.errors.lines import PART_RE, QUESTION_RE, titles
from textclean.stages.errors.speech import measure_speech
from textclean.stages.errors.status import names

REACH: Final = 1200
"""Characters behind a preamble in which a text about errors shows itself."""

AT_ONCE: Final = 320
"""Characters behind it in which a text shows that it goes on about what the preamble says."""

NAMING_RE: Final = re.compile(r"\bHTTP\b|(?<![\d.,])[45]\d\d(?![\d.,])")
"""What names an error in any language: its protocol, a code."""

ABOUT_ERRORS: Final = 3
"""Words about errors from which on the text behind a preamble goes on about them."""

EXPLAINS: Final = 2
"""Words about errors from which on the lines themselves explain one, and are no message."""

DUTY_RE: Final = re.compile(r"\b(?:MUST|SHOULD|MAY|SHALL)(?: NOT)?\b|\bRFC ?\d{3,4}\b|\bHTTP\b(?![:/ ]\d)")
"""What standards write."""


def count_topics(text: str) -> int:
    """Return how often a text speaks about errors, status codes and servers, in the words of those who explain them.

    >>> count_topics("A status code of 404 means that the page is gone; the client should not ask again.")
    3
    """
    folded = text.casefold().replace("\u2019", "'")
    end = found = 0
    for begin, stop, _ in phrases(("ERROR_TOPICS",)).find(folded):
        if begin >= end:
            found += 1
            end = stop
    return found + len(DUTY_RE.findall(text))


def goes_on_about_errors(rest: str) -> bool:
    """Tell whether the text behind a preamble is about errors, so that the preamble is its author's own.

    It names them again and again, or speaks at once in the words of those who explain something.
    """
    if count_topics(rest[:AT_ONCE]) >= ABOUT_ERRORS:
        return True
    named = NAMING_RE.search(rest[:REACH]) or names() & set(rest[:REACH].casefold().split())
    return bool(named) and count_topics(rest[:REACH]) >= ABOUT_ERRORS


def explains_errors(lines: Sequence[Line]) -> bool:
    """Tell whether lines that look like a message explain errors: they often use the words of those who do.

    A long message may use some of those words too.
    """
    found = sum(count_topics(line.paragraph.text) for line in lines if line.rule not in STATUSES)
    return found >= max(EXPLAINS, sum(line.evidence for line in lines) / 2)


def is_asked(lines: Sequence[Line], first: str) -> bool:
    """Tell whether a text, with `first` as its first line, asks about an error, alone or below a heading.

    What follows is an answer, in the very words in which servers advise. A question that servers ask is another thing:
    "Are you a robot?", with or without the name of the site before it.
    """
    headed = next((line for line in lines[:2] if line.evidence), None)
    if headed is None or (headed is lines[0] and headed.paragraph.text != first):  # a sentence of several
        return False
    text = headed.paragraph.text
    if not QUESTION_RE.search(text) or len(text.split()) < FEWEST_ASKED:
        return False
    return fold_label(PART_RE.split(text)[-1]) not in titles() and fold_label(text) not in titles()


FEWEST_ASKED: Final = 3
"""Words of a question about something; "Lost?" and "What happened?" are headings of error pages."""


NUMBERED_RE: Final = re.compile(r"(?:[1-9]\d?(?:\.\d{1,2}){1,3}\.?|(?P<name>[^\W\d_]{2,20}) [1-9]\d?\.) [^\W\d_]")
"""What begins the heading of a numbered section or chapter, "9.4. Interfaces": no server numbers its messages so, but
for "Error 15."."""


def is_numbered(text: str) -> bool:
    """Tell whether a line is the heading of a numbered section.

    >>> is_numbered("9.4. Interfaces"), is_numbered("Chapter 7. Interfaces"), is_numbered("Error 15. Access denied")
    (True, True, False)
    >>> is_numbered("404.0 Not Found"), is_numbered("1. Check the address")
    (False, False)
    """
    match = NUMBERED_RE.match(text)
    return match is not None and (match["name"] is None or match["name"].casefold() not in names())


AUTHORS: Final = 1 / 3
"""Share of an author's stems from which on a line that nothing else is known of is an author's."""


FEWEST: Final = 3
"""Stems of a line that says enough to be called an author's."""


def is_authors(line: Line) -> bool:
    """Tell whether a line is an author's by its words: nothing in it is a server's, and much is not.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> is_authors(judge(Paragraph("She told him about her brother's wedding.", 0)))
    True
    """
    speech = measure_speech(line.paragraph.text)
    return not line.evidence and speech.stems >= FEWEST and speech.authors >= AUTHORS
