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
    """Tell whether a clause of a sentence says who said it: no page says so of itself.

    It stands behind a comma, and begins or ends with a word for saying. A page may have one inside a clause.

    >>> is_reported("Sign up for our newsletter, they all say."), is_reported("Not found, said Ashby, and left.")
    (True, True)
    >>> is_reported("Sign up, and get it every week."), is_reported("Sorry, we cannot find what you asked for.")
    (False, False)
    """
    clauses = [clause.casefold() for clause in COMMA_RE.split(text)[1:] if len(clause) <= LONGEST_CLAUSE]
    if clauses and UNSPACED.is_in(clauses[-1]):
        return any(word in clauses[-1] for word in words("SAYING_WORDS") if UNSPACED.is_in(word))
    ends = {said for clause in clauses if (found := SAID_RE.findall(clause)) for said in (found[0], found[-1])}
    return not words("SAYING_WORDS").isdisjoint(ends)
