"""What `clean` does with pages in languages that no table knows: pages whose letters are exchanged among each other.

    python -m tests.exchange FOLDER

The folder is that of `textclean.learn.pages`. Prints F1 over words by file and renderer, of the text as it is, of
`clean`, and of `clean` of the text with its letters exchanged: what it does where it knows no word.
The shipped model has seen these pages, so that figures are in sample; the learner prints those of sites left out.
"""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import fmean
from typing import Final

from textclean import clean
from textclean.learn.agreement import count_words
from textclean.learn.renderings import read_rows

RENDERERS: Final = ("inscriptis", "bs4")

VOWELS: Final = "aeiou"
CONSONANTS: Final = "bcdfghjklmnpqrstvwxyz"
RANGES: Final = (
    *((0x3B1, 0x3C9), (0x430, 0x44F), (0x628, 0x63A), (0x915, 0x939)),
    *((0x3042, 0x3093), (0x4E00, 0x9FA5), (0xAC00, 0xD7A3)),
)
"""Letters of Greek, Cyrillic, Arabic, Devanagari, Japanese, Chinese and Korean: the first of each and the last."""

STEP: Final = 7
"""Letters that each is moved by, within those of its kind."""


def _make_table() -> dict[int, int]:
    """Return what each letter becomes; capitals go with their small letters."""
    kinds = [list(map(ord, VOWELS)), list(map(ord, CONSONANTS)), *(list(range(a, b + 1)) for a, b in RANGES)]
    table: dict[int, int] = {}
    for letters in kinds:
        step = STEP % len(letters)
        for one, other in zip(letters, letters[step:] + letters[:step], strict=True):
            table[one] = other
            if len(chr(one).upper()) == len(chr(other).upper()) == 1:
                table[ord(chr(one).upper())] = ord(chr(other).upper())
    return table


TABLE: Final = _make_table()


def exchange_letters(text: str) -> str:
    """Return a text in which each letter stands for another, vowels for vowels and capitals for capitals.

    >>> exchange_letters("Log in: 3 herons")
    'Tap uw: 3 qozawb'
    """
    return text.translate(TABLE)


def measure(text: str, wanted: str) -> float:
    """Return F1 over words."""
    found, gold = count_words(text), count_words(wanted)
    return 2 * (found & gold).total() / max(1, found.total() + gold.total())


def main() -> None:
    """Measure the pages whose main part is known whole."""
    figures: dict[tuple[str, str], list[tuple[float, ...]]] = {}
    for source, page, _ in read_rows(Path(sys.argv[1])):
        for renderer in RENDERERS if "gold" in page else ():
            if raw := page["raw"].get(renderer):
                gold, other = page["gold"], exchange_letters(page["gold"])
                exchanged = exchange_letters(raw)
                marks = measure(raw, gold), measure(clean(raw), gold), measure(clean(exchanged), other)
                figures.setdefault((source, renderer), []).append(marks)
    for (source, renderer), marks in figures.items():
        raw, known, unknown = map(fmean, zip(*marks, strict=True))
        print(f"{source:18} {renderer:12} raw {raw:.3f}, cleaned {known:.3f}, with letters exchanged {unknown:.3f}")


if __name__ == "__main__":
    main()
