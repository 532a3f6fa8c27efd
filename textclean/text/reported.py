"""Reported speech: a sentence that says who said it is an author's, whatever is said in it."""

from __future__ import annotations

import re
from typing import Final

from textclean.rules import UNSPACED, words

COMMA_RE: Final = re.compile("[,，、،]")
SAID_RE: Final = re.compile(r"(?:[^\W\d_]|[\u064b-\u0652\u0900-\u0963\u0970-\u0dff\u200c'’])+")
"""A word, with the vowel signs of Arabic and Indic scripts, which are no letters to Unicode."""

LONGEST_CLAUSE: Final = 60
"""Characters of the clause that says who speaks, at most; by eye."""


def is_reported(text: str) -> bool:
    """Tell whether a sentence says behind a comma who said it: no page says so of itself.

    >>> is_reported("Sign up for our newsletter, they all say."), is_reported("Not found, said Ashby, and left.")
    (True, True)

    The last clause may have the word for saying anywhere, one inside the sentence begins with it.

    >>> is_reported("Sign up, and get it every week."), is_reported("Sorry, the page you asked for, is gone.")
    (False, False)
    """
    clauses = COMMA_RE.split(text)[1:]
    if not clauses:
        return False
    *inside, last = [clause.casefold() if len(clause) <= LONGEST_CLAUSE else "" for clause in clauses]
    if UNSPACED.is_in(last):
        return any(word in last for word in words("SAYING_WORDS") if UNSPACED.is_in(word))
    said = {match[0] for clause in inside if (match := SAID_RE.search(clause))}
    return not words("SAYING_WORDS").isdisjoint(said.union(SAID_RE.findall(last)))
