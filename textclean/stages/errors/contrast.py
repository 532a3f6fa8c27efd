"""The text below a message: what sets lines at the head of a text apart from all that follows.

Decides whether a line is in another language than the text below. Whether a server said it is decided elsewhere: many
an author heads a text with a line of another language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from textclean.rules import UNSPACED
from textclean.stages.errors.speech import is_sentence
from textclean.text.paragraphs import Paragraph, Paragraphs

WORD_RE: Final = re.compile(r"[^\W\d_]+")  # parts of words in Indic scripts, which is fine: both sides are split alike

MOST_BEFORE: Final = 1500
MOST_BELOW: Final = 2000
"""Characters of a text, or a third of them, that may be a message, and those behind them that are read."""

FEWEST_BELOW: Final = 50
"""Words of a text that say which words its language uses again and again."""

FEWEST_DIFFERENT: Final = 75
"""Different words that it must have, or only its letters say something."""

COHERENT: Final = 0.2
"""Share of the words of its second half that prose has used in the first; lists, indexes and tables have less."""

APART: Final = 0.2
"""Share of a line's words up to which it is in another language than the text that uses them: of the first lines of the
bench's articles one in a hundred stays under it and is no date and no name; nine in ten lines of messages do."""

RICH: Final = 200
"""Different words of a text from which on that share holds; half of it where there are fewer."""

FEWEST_WORDS: Final = 3
"""Words of a line that say what language it is in."""

TELLING: Final = 5
"""Words from which on they do so where the line is no sentence: a headline is short, and made of names."""

LONGEST_APART: Final = 300
"""Characters of a line that a message may hold; an author's paragraph is longer."""

OTHER_LETTERS: Final = 0.6
"""Share of a line's letters that the text below does not have, from which on it is in another script."""


class Below(NamedTuple):
    """The words and letters of the text below; both empty where that is short, or no prose."""

    words: frozenset[str]
    letters: frozenset[str]


def read_below(paragraphs: Sequence[Paragraph]) -> Below:
    r"""Return the words and letters of a text but for its beginning, where they are prose in one language.

    Of a short text nothing is known, and of one that uses few words, or each of them once, the letters only.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> read_below(split_paragraphs("404\nThe heron waits by the weir."))
    Below(words=frozenset(), letters=frozenset())
    >>> text = "404\n" + "The heron waits by the weir, and the boys by the bridge.\n" * 20
    >>> below = read_below(split_paragraphs(text))
    >>> below.words, is_apart("Не найдено", below)
    (frozenset(), True)
    """
    texts = Paragraphs.of(paragraphs).texts
    begin = min(sum(map(len, texts)) // 3, MOST_BEFORE)
    head, size = [], 0
    for text in texts:
        head.append(text)
        size += len(text) + 1
        if size >= begin + MOST_BELOW:
            break
    text = " ".join(head)[begin : begin + MOST_BELOW]
    words = split_words(text)
    if len(words) < FEWEST_BELOW:
        return Below(frozenset(), frozenset())
    middle = len(words) // 2
    used, known = frozenset(words[:middle]), frozenset(words)
    again = sum(map(used.__contains__, words[middle:]))
    is_prose = len(known) >= FEWEST_DIFFERENT and again >= COHERENT * (len(words) - middle)
    return Below(known if is_prose else frozenset(), frozenset(text.casefold()))


def split_words(text: str) -> list[str]:
    """Split a text into its words, case-folded; of scripts without spaces, into pairs of characters.

    >>> split_words("Don't ask."), split_words("网站维护")
    (['don', 't', 'ask'], ['网站', '站维', '维护'])
    """
    words = WORD_RE.findall(text.casefold())
    if not UNSPACED.is_in(text):
        return words
    pairs: list[str] = []
    for word in words:
        if UNSPACED.is_in(word):
            pairs += [word[i : i + 2] for i in range(max(1, len(word) - 1))]
        else:
            pairs.append(word)
    return pairs


def is_apart(text: str, below: Below) -> bool:
    """Tell whether a line is in another language than the text below it: in other letters, or in other words.

    A line of one or two words must be in other letters; a heading of names or a date says nothing.
    """
    words = split_words(text)
    if not words or not below.letters or len(text) > LONGEST_APART:
        return False
    if is_in_other_letters(text, below.letters):
        return True
    if not below.words or len(words) < FEWEST_WORDS:
        return False
    shared = sum(word in below.words for word in words)
    if shared > _most_shared(below) * len(words) and not (shared == 1 and len(words) >= TELLING):
        return False
    if is_sentence(text):
        return True
    return len(words) >= TELLING and not any(character.isdigit() for character in text) and not _is_of_names(text)


def is_in_other_letters(text: str, letters: frozenset[str]) -> bool:
    """Tell whether most letters of a text are not among those of another, case-folded.

    >>> is_in_other_letters("Ещё раз", frozenset("again")), is_in_other_letters("Again!", frozenset("again"))
    (True, False)
    """
    folded = text.casefold()
    others = set(folded) - letters
    own = [letter for letter in folded if letter.isalpha()] if others else []
    return bool(own) and sum(letter in others for letter in own) >= OTHER_LETTERS * len(own)


def measure_shared(text: str, below: Below) -> float:
    """Return the share of a line's words that the text below uses; 0.0 where nothing is known of it.

    >>> measure_shared("The heron sleeps.", Below(frozenset({"the", "heron"}), frozenset()))
    0.6666666666666666
    """
    words = split_words(text)
    return sum(word in below.words for word in words) / max(1, len(words))


def _most_shared(below: Below) -> float:
    return APART if len(below.words) >= RICH else APART / 2


def _is_of_names(text: str) -> bool:
    """Tell whether most words of a line begin with a capital."""
    words = text.split()
    return len(words) > 1 and 2 * sum(word[0].isupper() for word in words) > len(words)
