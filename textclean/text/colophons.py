"""Colophons: lines in which a site says by what program it was made, "Powered by WordPress".

Decides whether a line names a known program right behind words that begin a colophon, in any language.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from textclean.rules import words
from textclean.rules.folding import LABEL_ENDS

LONGEST_COLOPHON: Final = 120
MOST_OF_NAME: Final = 3
"""Characters of a colophon, and words of a program's name, at most."""

KEY: Final = 3
"""Characters by which a phrase that begins a line is looked up."""


def find_program(plain: str) -> str:
    """Return the name of the known program that a case-folded colophon names right behind its beginning, or "".

    >>> find_program("powered by phpbb® forum software © phpbb limited"), find_program("powered by the stream")
    ('phpbb', '')
    """
    start = find_start("COLOPHON_STARTS", plain)
    if not start or len(plain) > LONGEST_COLOPHON:
        return ""
    rest = plain[len(start) :].lstrip(": ")
    if start[-1] in ":：" and " by " in rest:  # "Theme: Twenty Ten by WordPress"
        rest = rest.rpartition(" by ")[2]
    said = [word.strip(LABEL_ENDS) for word in rest.split()[:MOST_OF_NAME]]
    names = (" ".join(said[:size]).removesuffix(".com") for size in range(len(said), 0, -1))
    return next((name for name in names if name in words("COLOPHON_NAMES")), "")


def find_start(table: str, plain: str) -> str:
    """Return the longest phrase of a table that a case-folded line begins with, or ""."""
    return max((start for start in _index(table).get(plain[:KEY], ()) if plain.startswith(start)), key=len, default="")


@cache
def _index(table: str) -> dict[str, list[str]]:
    """Return the phrases of a table by their first characters."""
    index: dict[str, list[str]] = {}
    for phrase in words(table):
        index.setdefault(phrase[:KEY], []).append(phrase)
    return index
