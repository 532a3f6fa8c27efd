"""What texts about errors are about: how often a text uses the words of those who explain errors.

Decides whether what stands behind a preamble is about errors, so that the preamble is its author's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from textclean.rules import fold_case, fold_label, phrases
from textclean.stages.errors.kinds import PHRASE, STATUSES, TITLE, Line
from textclean.stages.errors.status import find_code, names, plain_digits

REACH: Final = 1200
"""Characters behind a preamble in which a text about errors shows itself."""

AT_ONCE: Final = 320
"""Characters behind it in which a text shows that it goes on about what the preamble says."""

NAMING_RE: Final = re.compile(r"\bHTTP\b|(?<![\d.,])[45]\d\d(?![\d.,])")
"""What names an error in any language: its protocol, a code."""

ABOUT_ERRORS: Final = 3
"""Words about errors from which on the text behind a preamble goes on about them."""

DUTY_RE: Final = re.compile(
    r"\b(?:MUST|SHOULD|MAY|SHALL)(?: NOT)?\b|\bRFC ?\d{3,4}\b|\bHTTP\b(?![:/ ]\d)"
    r"|\b(?:Retry-After|WWW-Authenticate|(?:X-)?RateLimit-[A-Z]\w+)\b(?!:)"
)
"""What standards write, and the headers that they tell servers to send."""


def count_topics(text: str) -> int:
    """Return how often a text speaks about errors, status codes and servers, in the words of those who explain them.

    >>> count_topics("A status code of 404 means that the page is gone; the client should not ask again.")
    3
    """
    folded = fold_case(text)
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


def names_again(lines: Sequence[Line], rest: str) -> bool:
    """Tell whether the text behind a preamble names its status again as an error's, or says its words: it is about it.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> lines = [judge(Paragraph("503 Service Unavailable", 0))]
    >>> names_again(lines, "With a 503 error, a server asks for patience."), names_again(lines, "503 herons came.")
    (True, False)
    """
    said = plain_digits(rest[:REACH])
    statuses = {find_code(line.paragraph.text) for line in lines if line.rule in STATUSES}
    again = [match for match in CODE_AGAIN_RE.finditer(said) if int(match[0]) in statuses]
    beside = " ".join(said[max(0, match.start() - BESIDE) : match.end() + BESIDE] for match in again)
    if len(again) >= OFTEN or names() & set(beside.casefold().split()):
        return True
    folded = fold_case(said)
    labels = (fold_label(line.paragraph.text) for line in lines if line.rule in (TITLE, PHRASE))
    return any(" " in label and label in folded for label in labels)


CODE_AGAIN_RE: Final = re.compile(r"(?<![\w.,:/-])[45]\d\d(?![\w/%]|[.,:-]\d)")
"""A status in a text, and no part of a longer number, of an address or a date."""

BESIDE: Final = 24
"""Characters on either side of it in which a word for an error stands."""

OFTEN: Final = 2
"""Times that it stands there from which on it needs none; one of the bench's articles says the "400" of a page once."""
