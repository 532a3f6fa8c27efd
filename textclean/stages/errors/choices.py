"""Buttons to answer a wall with, "Reject all", "I am over 18": each on a line of its own, or several in a row.

Decides which buttons a line is made of, whatever stands above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from textclean.kernel import find_words, make_table
from textclean.rules import fold_case, labels, read_section, words
from textclean.rules.phrase_index import LETTERS
from textclean.stages.errors.labels import buttons
from textclean.stages.errors.speech import is_sentence
from textclean.stages.errors.status import plain_digits

LONGEST_ROW: Final = 140
"""Characters of a row of buttons."""


def offers_answer(texts: Sequence[str]) -> bool:
    """Tell whether one of the first lines of a text is a button to answer such a question with, or a row of them.

    >>> offers_answer(["The heron", "Reject all  Accept all"]), offers_answer(["The heron", "All rejected it."])
    (True, False)
    """
    rows = [text for text in texts[1:MOST_READ] if len(text) <= LONGEST_ROW]
    return may_hold_answer("\n".join(rows)) and any(map(read_answers, rows))


MOST_READ: Final = 14
"""Lines of a text that are looked at for a button: a wall has no more."""


def may_hold_answer(text: str) -> bool:
    """Tell whether two words in a row of some button to answer with stand in a text, or its only one.

    >>> may_hold_answer("Reject all"), may_hold_answer("The heron waits.")
    (True, False)
    """
    return bool(find_words(text, _answer_keys(), LETTERS))


@cache
def _answer_keys() -> Mapping[str, int]:
    """Return the table of words by which such buttons are known at once."""
    return make_table([(read_section("ANSWER_KEYS"), 1)])


AGE_NUMBER: Final = "18"
AGE_RE: Final = re.compile(r"(?<!\d)(?:16|19|20|21)(?!\d)")
"""The age at which somebody may be let in, and others that are read as it."""

WORD_RE: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def read_answers(text: str) -> tuple[str, ...]:
    """Return the buttons to answer with in a line that is made of them, folded; none where it is anything else.

    >>> read_answers("OK, accept all  Deny all cookies  Personalize"), read_answers("I am over 21")
    (('ok accept all', 'deny all', 'personalize'), ('i am over 18',))
    >>> read_answers("Accept all invitations"), read_answers("Yes, and no."), read_answers("Yes.")
    ((), (), ())
    """
    if len(text) > LONGEST_ROW or text[:1] in QUOTES or "=" in text or not may_hold_answer(text):
        return ()
    said = WORD_RE.findall(AGE_RE.sub(AGE_NUMBER, fold_case(plain_digits(text))))
    if is_sentence(text):
        answer = " ".join(said)
        is_spoken = len(said) == 1 and text[-1] in ".。"
        return (answer,) if answer in _answers() and not is_spoken else ()
    parts = list(_split_row(said))
    found = tuple([part for part in parts if part in _answers()])
    if not found or not (said[0] in _beginnings() or said[-1] in known_words()):
        return ()
    count = len(found)
    unknown = sum(part not in known_words() for part in parts if part not in _answers())
    is_row = len(parts) - count <= MOST_ODD * count and unknown <= (count if count > 1 else 0)
    return found if is_row else ()


def _split_row(said: Sequence[str]) -> Iterator[str]:
    """Yield the buttons in a row of words, the longest that are known, and every word of others by itself."""
    begin = 0
    while begin < len(said):
        ends = range(min(len(said), begin + MOST_WORDS), begin, -1) if said[begin] in _beginnings() else ()
        known = (" ".join(said[begin:end]) for end in ends)
        part = next((part for part in known if part in _answers()), said[begin])
        yield part
        begin += part.count(" ") + 1


QUOTES: Final = frozenset("\"'“”„«»「『‘")
"""What a text begins with that quotes a button."""

END_QUOTES: Final = frozenset("\"'“”«»」』’")
"""What a quoted line ends with."""

MOST_WORDS: Final = 9
"""Words of a button."""

MOST_ODD: Final = 3
"""Words between two such buttons that are those of others: "Privacy policy"."""


@cache
def _answers() -> frozenset[str]:
    """Return the buttons to answer with in all languages, in words parted by spaces."""
    return age_answers() | frozenset(" ".join(WORD_RE.findall(answer)) for answer in words("CONSENT_ANSWERS"))


@cache
def age_answers() -> frozenset[str]:
    """Return the buttons that answer a question of age."""
    return frozenset(" ".join(WORD_RE.findall(answer)) for answer in words("AGE_ANSWERS"))


@cache
def _beginnings() -> frozenset[str]:
    """Return the first words of the buttons to answer with."""
    return frozenset(answer.partition(" ")[0] for answer in _answers())


@cache
def known_words() -> frozenset[str]:
    """Return the words of the buttons to answer with, and of a site's notices and other buttons."""
    legal = (label for label, kind in labels().items() if kind == "LEGAL")
    return frozenset(_split(legal)) | frozenset(_split(_answers())) | frozenset(_split(buttons()))


def _split(lines: Iterable[str]) -> list[str]:
    return [word for line in lines for word in WORD_RE.findall(line)]
