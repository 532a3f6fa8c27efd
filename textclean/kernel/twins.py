"""The loops that run once a character or once a line, in plain Python: what the compiled kernel does, to the last bit.

These are the specification; `kernel.c` says the same again for speed. Decides nothing: what is looked for comes in.
"""

from __future__ import annotations

from typing import Final

ODD_SPACES: Final = (
    "\t\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
PLAIN: Final = bytes([ord("\n"), *range(ord(" "), 0x7F)])
"""What needs no look but for its white space: printable ASCII and line feeds."""


def find_odd_characters(text: str) -> str:
    r"""Return, once each and in order, the characters that are neither printable ASCII nor line feeds.

    >>> find_odd_characters("naïve\t♥ naïve")
    '\tï♥'

    Raises UnicodeEncodeError where the text has lone surrogates.
    """
    return "".join(sorted(set(text.encode().translate(None, PLAIN).decode())))


def fold_spaces(text: str, odd: str) -> str:
    r"""Unify line breaks, trim lines, fold runs of spaces, leave at most one blank line.

    >>> fold_spaces("one \t two\r\n\n\n\nthree ", "\t\r")
    'one two\n\nthree'

    *odd* holds the odd characters of the text, as `find_odd_characters` returns them, and may hold more.
    """
    text = "\n".join([line.strip() for line in text.splitlines()])
    for space in ODD_SPACES:
        if space in odd:
            text = text.replace(space, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.strip("\n")


def measure_indents(raw: str) -> list[int]:
    r"""Return the indents of the non-blank lines of a raw text, in characters.

    >>> measure_indents("Menu\n    Home\n\n  Text")
    [0, 4, 2]
    """
    return [len(line) - len(bare) for line in raw.splitlines() if (bare := line.lstrip())]
