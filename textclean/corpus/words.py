"""The words of a document as its copies are found by: words, numbers, signs, and characters of scripts without spaces.

Decides what a word is and which words are numbers or names; likeness is for `textclean.corpus.likeness`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from typing import Final

import regex

from textclean.text.normalize import normalize
from textclean.text.similarity import fold_text, has_number

UNSPACED: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Ranges of the scripts that put no space between words."""

TOKEN_RE: Final = regex.compile(
    rf"(?:(?<!\w)[-\u2212+])?\d+(?:[.,:/]\d+)*"  # numbers: -5 is not 5, 1.5 not 15
    r"|[\p{No}\p{Nl}]+"  # fractions, exponents, Roman and circled numbers: 10⁵ is not 105
    rf"|[{UNSPACED}]\p{{M}}*"
    rf"|[\p{{L}}\p{{M}}--[{UNSPACED}]]+(?:['’][\p{{L}}\p{{M}}--[{UNSPACED}]]+)*"
    r"|[\p{Sc}\p{Sm}\p{So}?？؟#%‰٪--[|©®™]]",
    regex.VERSION1,
)
"""A word, a number, a character of a script without spaces, or a sign that can part two texts: 5 % and 5 €."""

ASCII_TOKEN_RE: Final = re.compile(r"(?:(?<!\w)[-+])?\d+(?:[.,:/]\d+)*|[A-Za-z]+(?:'[A-Za-z]+)*|[$<=>+~?#%]", re.ASCII)
"""The same for text in ASCII, five times as fast."""

NUMBER_LETTER_RE: Final = regex.compile(r"\p{Nl}+")
"""A number of signs that are folded into letters: Ⅳ is "iv" then, and one short word may stand for another."""

SINGLE_RE: Final = regex.compile(f"[{UNSPACED}]")

SENTENCE_ENDS: Final = frozenset('.!?:;…。！？؟।\n"“„«»”|•')
"""Marks after which a capital shows no name."""

UNSPACED_WIDTH: Final = 2.5
"""Characters of a script without spaces that stand for a word; as in `textclean.text.prose`, by translations."""

ENOUGH: Final = 200
"""Words that show the script of a text."""


def split_words(text: str) -> list[str]:
    """Return the words of a text as they stand: numbers with their sign, single characters in scripts without spaces.

    >>> split_words("Kiel: -5 °C, 1.5 mm. It doesn't.")
    ['Kiel', '-5', '°', 'C', '1.5', 'mm', 'It', "doesn't"]
    >>> split_words("苍鹭等了3天")
    ['苍', '鹭', '等', '了', '3', '天']
    """
    words: list[str] = (ASCII_TOKEN_RE if text.isascii() else TOKEN_RE).findall(text)
    return words


def name_words(words: list[str], text: str) -> str:
    """Return what texts of the same words as they stand have in common; a text without words is its own.

    >>> name_words(["The", "heron"], "The heron!") == name_words(["The", "heron"], "The  heron")
    True
    """
    return "\n".join(words) or text


def fold_words(words: list[str]) -> list[str]:
    """Return words without what a copy may change: case, compatibility forms, the form of an apostrophe.

    >>> fold_words(["Doesn’t", "ＡＢＣ"])
    ["doesn't", 'abc']
    """
    text = "\n".join(words)
    folded = fold_text(text).split("\n") if words else []
    if text.isascii() or not NUMBER_LETTER_RE.search(text):
        return folded
    pairs = zip(words, folded, strict=True)
    return [word.lower() if NUMBER_LETTER_RE.fullmatch(word) else plain for word, plain in pairs]


def is_number(word: str) -> bool:
    """Tell whether a word is a number in digits or other signs of any script.

    >>> is_number("-5"), is_number("½"), is_number("Ⅳ"), is_number("four"), is_number("四")
    (True, True, True, False, False)
    """
    return not word.isalpha() and has_number(word)


def is_sign(word: str) -> bool:
    """Tell whether a token is a sign: of a currency, of mathematics, a question mark, an emoji."""
    return len(word) == 1 and not word.isalnum() and unicodedata.category(word)[0] in "SP"


def is_caseless(word: str) -> bool:
    """Tell whether a word is written in a script without capitals."""
    return any(map(str.isalpha, word)) and word.title() == word.lower()


class Document:
    """A text made ready to be compared."""

    def __init__(self, text: str) -> None:
        """Normalise the text and split it into words."""
        self.text = normalize(text)
        self.raw = split_words(self.text)
        self.words = fold_words(self.raw)

    @property
    def name(self) -> str:
        """What texts of the same words have in common, whatever stands between them."""
        return name_words(self.raw, self.text)

    @cached_property
    def scale(self) -> float:
        """Tokens that count as one word: more than one where most are single characters."""
        some = self.raw[:: 1 + len(self.raw) // ENOUGH]
        single = sum(bool(SINGLE_RE.match(word)) for word in some)
        return UNSPACED_WIDTH if 2 * single > len(some) else 1.0

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All words as they stand."""
        return frozenset(self.raw)

    @cached_property
    def starts(self) -> list[bool]:
        """For every word whether a sentence or a line begins with it."""
        starts, before = [], 0
        for match in TOKEN_RE.finditer(self.text):
            between = self.text[before : match.start()]
            starts.append(not before or not SENTENCE_ENDS.isdisjoint(between))
            before = match.end()
        return starts

    def is_name(self, place: int) -> bool:
        """Tell whether a word has a capital that no sentence gave it, or that it has at the start of one only."""
        word = self.raw[place]
        if not word[:1].isupper():
            return False
        return not self.starts[place] or word.lower() not in self.vocabulary
