"""Lines whose form says that somebody quotes what furniture says: quotation marks, code, a reply, a dialogue.

Decides by the form of a line and of its neighbours, in no language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from textclean.text.lines import find_lines_with


def find_written(texts: Sequence[str]) -> Iterator[int]:
    """Yield the places of lines that are quoted or typed: nobody's notice stands in quotation marks or in code.

    >>> said = "“All rights reserved.”", 'footer = "All rights reserved."', "`Share this`", "All rights reserved."
    >>> list(find_written(said))
    [0, 1, 2]
    """
    likely = find_lines_with(texts, NEEDLES, firsts=FIRSTS)
    yield from (place for place in likely if WRITTEN_RE.fullmatch(texts[place]))
    for mark in RUN_MARKS:
        run = [place for place in likely if texts[place].startswith(mark)]
        cuts = [at for at, (one, other) in enumerate(pairwise(run), 1) if other != one + 1]
        for begin, end in pairwise([0, *cuts, len(run)]):
            if end - begin >= FEWEST_OF_RUN:
                yield from run[begin:end]


FIRSTS: Final = '“„«「『"`>—|'
NEEDLES: Final = ('= "', "= '", 'msgid "', 'msgstr "')
WRITTEN_RE: Final = re.compile(
    r"[“„\"«「『][^“”„\"«»「」『』]+[”“\"»」』]"
    r"|`[^`]+`"
    r"|[\w.\[\]-]{1,40} ?= ?([\"'])[^\"]+\1[,;]?"
    r"|msg(?:id|str) \".+\""
    r"|\| ?\d[\d./-]* ?\|.+\|"
)
"""A line in quotation marks or marks of code from its first character to its last, a name that is given a text, or a
row of a table that begins with a number."""

RUN_MARKS: Final = ("> ", "— ")
FEWEST_OF_RUN: Final = 2
"""What quoted lines of a mail and speeches begin with, and such lines in a row at least."""
