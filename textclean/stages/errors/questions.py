"""Lines that ask for consent or for an age, in words that only a site has.

Decides about a line by itself; whether its page is a wall is for `walls` to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from textclean.rules import UNSPACED, fold_case, phrases, words
from textclean.stages.errors.choices import AGE_NUMBER, AGE_RE, WORD_RE
from textclean.stages.errors.lines import QUESTION_RE
from textclean.stages.errors.speech import speaks_to_visitor
from textclean.stages.errors.status import plain_digits


def asks_of_others(text: str) -> bool:
    """Tell whether an English question says no "you": whether it is one of a ballot or a quiz.

    >>> asks_of_others("May persons under 18 vote?"), asks_of_others("Are you over 18?"), asks_of_others("Over 18?")
    (True, False, False)
    """
    return bool(QUESTION_RE.search(text)) and text.count(" ") >= WORDS_OF_QUESTION and not speaks_to_visitor(text)


WORDS_OF_QUESTION: Final = 3
"""Spaces in a whole question at least."""


def asks_consent(text: str) -> bool:
    """Tell whether a line is about cookies, or asks for consent in words that only a site has.

    >>> asks_consent("This site uses cookies to count its visitors."), asks_consent("The heron agreed.")
    (True, False)
    """
    return _says(text, "CONSENT_QUESTIONS") or names_cookies(text)


def names_cookies(text: str) -> bool:
    """Tell whether a line says in a phrase of notices on cookies that a site uses them."""
    return bool(phrases(("COOKIE_PHRASES",)).find(fold_case(text)))


def asks_age(text: str) -> bool:
    """Tell whether a line is about the age from which on somebody may come in, whatever its number.

    >>> asks_age("Are you 21 or older?"), asks_age("Мне исполнилось 18 лет"), asks_age("The heron is 18.")
    (True, True, False)
    """
    return _says(AGE_RE.sub(AGE_NUMBER, plain_digits(text)), "AGE_QUESTIONS")


def _says(text: str, table: str) -> bool:
    """Tell whether a phrase of a table stands in a line, as whole words where its script parts them."""
    folded = fold_case(text)
    if UNSPACED.is_in(folded):
        return any(phrase in folded for phrase in words(table) if phrase.isascii() or UNSPACED.is_in(phrase))
    said = WORD_RE.findall(folded)
    known, spaced = _by_first_words(table), f" {' '.join(said)} "
    return any(phrase in spaced for word in said for phrase in known.get(word, ()))


@cache
def _by_first_words(table: str) -> Mapping[str, list[str]]:
    """Return the phrases of a table in words parted by spaces, by their first words."""
    known: dict[str, list[str]] = {}
    for said in map(WORD_RE.findall, words(table)):
        known.setdefault(said[0], []).append(f" {' '.join(said)} ")
    return known
