"""How likely a sentence is a server's, by its words alone.

Decides nothing by itself: words of servers stand in manuals too, and may only support a status, a title or a phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from math import exp, sqrt
from types import ModuleType
from typing import Final, NamedTuple

from textclean.kernel import Column, find_folded
from textclean.rules import HANGUL, UNSPACED, Script, fold_case, words
from textclean.rules.phrase_index import LETTERS
from textclean.text.similarity import fold_marks

# Letters, and the vowel signs and points of Indic scripts, Hebrew and Arabic, which are no letters to Unicode.
MARKS: Final = "\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0dff"
WORD_RE: Final = re.compile(rf"(?:[^\W\d_]|[{MARKS}])+")
SPECIAL: Final = Script(f"{MARKS}{UNSPACED.ranges}{HANGUL.ranges}")
"""What stands in words that have such marks, no spaces between them, or more to a character than a letter."""

STEM_RE: Final = re.compile(r"([^\W\d_]{4,5})[^\W\d_]*")
ASCII_STEM_RE: Final = re.compile("([a-z]{4,5})[a-z]*")
FEWEST_KNOWN: Final = 2
"""Known stems that a sentence of several words must have; the rest says nothing about one."""

TELLING: Final = 4
"""Twice the weight from which on one known stem is enough."""

STEM: Final = 5  # as in ASCII_STEM_RE
"""Letters by which a word is known, so that inflection does not matter; two for Hangul, pairs in scripts without
spaces."""

AUTHORS_STEM: Final = -4
"""Twice the weight up to which a stem is an author's. With -2, .007 fewer of the bench's pages before an article are
right, and authors lose no less; with -5 .003 more are, and two of 318 sayings that were lost once go again."""


class Speech(NamedTuple):
    """What the stems of a sentence say."""

    likelihood: float
    """Likelihood of being a server's, 0.0 to 1.0."""

    stems: int
    """Stems in the sentence."""

    authors: float
    """Share of the stems that authors use and servers do not, 0.0 to 1.0."""


def split_stems(text: str) -> list[str]:
    """Split a text into the stems that `vocabulary` weighs; words of up to three letters have none.

    >>> split_stems("The requested URL was not found.")
    ['reque', 'found']
    """
    plain = fold_marks(text)  # no letters, and often all that is not ASCII
    if plain.isascii():
        return ASCII_STEM_RE.findall(plain.lower())
    folded = text.casefold()
    if not SPECIAL.is_in(folded):  # most scripts
        return STEM_RE.findall(folded)
    stems: list[str] = []
    for word in WORD_RE.findall(folded):
        if UNSPACED.is_in(word):
            stems += [word[i : i + 2] for i in range(max(1, len(word) - 1))]
        elif HANGUL.is_in(word):
            stems.append(word[:2])
        elif len(word) > 3:
            stems.append(word[:STEM])
    return stems


@cache
def read_vocabulary() -> ModuleType:
    """Return the module with the weights: a large table, needed only where a text may begin like a message."""
    from textclean.stages.errors import vocabulary

    return vocabulary


def look_up(stems: Sequence[str]) -> Column:
    """Return twice the weight of each stem, which is a whole number; 0 for those that have none: no weight is 0.

    >>> browser, heron, unknown = look_up(["brows", "heron", "oldha"])
    >>> browser > 0 > heron, unknown
    (True, 0)
    """
    return find_folded(stems, read_vocabulary().WEIGHTS, LETTERS, 0, STEM)


def measure_speech(text: str) -> Speech:
    """Return how likely a sentence is a server's by its vocabulary alone, and what it was measured on.

    >>> measure_speech("The requested page could not be found on this server.").likelihood > 0.9
    True
    >>> measure_speech("The heron waited by the river.").likelihood < 0.1
    True
    """
    stems = split_stems(text)
    count = len(stems)
    if not count:
        return NO_SPEECH
    known = list(filter(None, look_up(stems)))
    if not known:
        return Speech(0.0, count, 0.0)
    authors = len([weight for weight in known if weight <= AUTHORS_STEM]) / count
    most = max(known)
    if most <= 0 or (most < TELLING and len(known) < min(FEWEST_KNOWN, count)):  # no word in it is a server's
        return Speech(0.0, count, authors)
    vocabulary, unknown, root = read_vocabulary(), count - len(known), sqrt(count)
    odds = (sum(known) / 2 + vocabulary.UNKNOWN * unknown) / root
    odds += vocabulary.LENGTH * root + vocabulary.UNKNOWN_SHARE * unknown / count + vocabulary.BIAS
    return Speech(1.0 / (1.0 + exp(-max(-30.0, odds))), count, authors)


NO_SPEECH: Final = Speech(0.0, 0, 0.0)


def is_in_authors_words(text: str) -> bool:
    """Tell whether a sentence of some words has some that authors use more than servers, and none of a server's.

    >>> is_in_authors_words("Nobody was to blame."), is_in_authors_words("Nothing was found.")
    (True, False)
    """
    weights = look_up(split_stems(text))
    return len(weights) >= SOME_WORDS and min(weights) < 0 >= max(weights)


SOME_WORDS: Final = 2
"""Stems of a sentence that says anything about whose it is."""


def is_foreign(texts: Iterable[str]) -> bool:
    """Tell whether texts are in a language that the vocabulary does not know: next to no stem of it has a weight.

    >>> is_foreign(["The heron", "It waits for hours."]), is_foreign(["Kaɓi gāre ƙoƙarta", "Zaƙwaɗi ƴarsu"])
    (False, True)
    """
    stems = [stem for text in texts for stem in split_stems(text)]
    return sum(map(bool, look_up(stems))) <= len(stems) * FOREIGN


FOREIGN: Final = 0.15
"""Share of stems with a weight up to which a language is unknown."""


def is_little_known(text: str) -> bool:
    """Tell whether a sentence is in a language of which the vocabulary knows little: few of its stems have a weight.

    A name inside it makes it an author's, whatever the language.

    >>> is_little_known("Maopoopo pueblonuku tarakihana wilistoa.")
    True
    >>> is_little_known("He never said what they should do.")
    False
    """
    stems = split_stems(text)
    known = sum(map(bool, look_up(stems)))
    return len(stems) >= FEWEST_STEMS and known <= len(stems) * LITTLE_KNOWN and not has_name(text)


def is_sentence(text: str) -> bool:
    """Tell whether a line ends like a sentence."""
    return text.rstrip(CLOSERS)[-1:] in SENTENCE_MARKS


SENTENCE_MARKS: Final = frozenset(".!?。！？।؟…۔።។။։")
CLOSERS: Final = "\"'”’»)]"


def speaks_to_visitor(text: str) -> bool:
    """Tell whether a line speaks to whoever came to the site, or for the site itself.

    >>> speaks_to_visitor("Sorry, you don't have enough rights."), speaks_to_visitor("The heron waits.")
    (True, False)
    """
    folded = fold_case(text)
    if UNSPACED.is_in(text):
        return any(word in folded for word in words("VISITOR_WORDS") if not word.isascii())
    return not words("VISITOR_WORDS").isdisjoint(SAID_RE.findall(folded))


def count_names_of_servers(folded: str) -> int:
    """Return how many things a folded line names that servers have: a page, access, a session; an error is none.

    >>> count_names_of_servers("no access to this page."), count_names_of_servers("to err is an error.")
    (2, 0)
    """
    if UNSPACED.is_in(folded):
        return sum(len(word) > 1 and UNSPACED.is_in(word) and word in folded for word in names_of_servers())
    return len(names_of_servers().intersection(SAID_RE.findall(folded)))


@cache
def names_of_servers() -> frozenset[str]:
    """Return the words of error messages in all languages, but for those of failures and for "error" itself."""
    return words("ERROR_WORDS") - words("ERROR_NAMES") - words("ERROR_FAILURES")


SAID_RE: Final = re.compile(rf"(?:[^\W\d_]|[{MARKS}])+(?:'[^\W\d_]+)?")


def count_words(text: str) -> int:
    """Return the words of a text; in scripts without spaces four characters count as one.

    >>> count_words("Page not found"), count_words("ページが見つかりません")
    (3, 2)
    """
    return len(text) // UNSPACED_WORD if UNSPACED.is_in(text) else len(text.split())


UNSPACED_WORD: Final = 4
"""Characters of a word in scripts without spaces, at most: two in Chinese, four in Thai and Khmer."""


def has_name(text: str) -> bool:
    """Tell whether a word inside a text begins with a capital, as names do.

    >>> has_name("She went to Leeds."), has_name("Nothing is tied to this URL.")
    (True, False)
    """
    return any(word[0].isupper() and word.strip(PUNCTUATION) not in TECHNICAL for word in text.split()[1:])


PUNCTUATION: Final = ".,;:!?()"
TECHNICAL: Final = frozenset({"URL", "URLs", "IP", "ID", "HTTP", "HTTPS", "DNS", "VPN", "CAPTCHA", "JavaScript", "I"})
"""Words with capitals that are no names."""


FEWEST_STEMS: Final = 4
"""Stems of a sentence that say what language it is in."""

LITTLE_KNOWN: Final = 0.25
"""Share of stems with a weight up to which little is known of a language."""
