"""Who speaks in a sentence: one that says "I", or who said it, is an author's, whatever is said in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from textclean.rules import UNSPACED, fold_case, words
from textclean.text.paragraphs import Paragraph, split_sentences

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


def speaks_of_itself(text: str) -> bool:
    """Tell whether a line says "I" or "my", in one of the languages most used: no server does, but for its buttons.

    >>> speaks_of_itself("I bought my first address in May."), speaks_of_itself("We are sorry.")
    (True, False)
    """
    if "I " in text and ENGLISH_I_RE.search(text):
        return True
    return not words("OWN_WORDS").isdisjoint(SAID_RE.findall(fold_case(text)))


ENGLISH_I_RE: Final = re.compile(
    r"[a-z,] I [a-z]"
    r"|\bI (?:am|was|have|had|do|did|can|get|got|see|saw|know|think|want|need|tried|use|bought|sold|found|read|remember"
    r"|made|went|came|said|told|took|left|gave|built|wrote|spent|lost|met|heard|learned|love|like|live|never|always) "
)
"""The English "I"; as the first word of a sentence, other languages have it too."""


def find_comments(text: str) -> Iterator[Paragraph]:
    """Yield the sentences behind the first of a line that say "I" or "my": an author's, on what stands before.

    >>> [one.text for one in find_comments("We use cookies. So says the next line, and I did not ask.")]
    ['So says the next line, and I did not ask.']
    """
    for sentence in islice(split_sentences(Paragraph(text, 0)), 1, None):
        if speaks_of_itself(sentence.text):
            yield sentence
