"""Whether a text is a program's source, or data: nobody's page, whatever its names and strings say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from textclean.text.lines import find_lines_with

LASTS: Final = "{}[](;,:"
ENDS: Final = ("{", "}", "[", "];", "(", ");", "):", "),", "},", "],", ";", '",', "',", '":', "',)", "'],")
"""What lines of programs and of data end with, and sentences, verses and lists do not."""

SHARE: Final = 4
"""One in so many lines that ends so, at least. Of the bench's articles, books and lists none has as many; of its pages
of manuals some that are mostly programs have."""

FEWEST: Final = 3
"""Such lines at least."""

FIRSTS: Final = (
    *('"""', "#!", "/*", "<?php", '.\\"', "'\\\""),
    *(f"Format: {scheme}://www.debian.org/doc/packaging-manuals/copyright-format" for scheme in ("http", "https")),
)
"""What a file of source begins with; two, a page of the Unix manual; the last, a list of licences for programs to read.
Three apostrophes are a wiki's bold."""

LINES_OF_IMPORTS: Final = 5
IMPORT_RE: Final = re.compile(
    r"from [\w.]+ import [\w.,* ()]+|import [\w.]+(?: as \w+)?|#include [<\"].+|(?:package|using) [\w.]+;|'use strict';"
)
"""What stands in one of the first lines of a file of source."""

CHANGE_RE: Final = re.compile(r"[^\s()]{1,80} \([^()\s]{1,80}\) [\w -]{1,80}; urgency=\w+.*")
"""What the log of a package's changes begins with."""


def is_source(texts: Sequence[str]) -> bool:
    """Tell whether lines are a program's source, or data, or the log of a package's changes.

    >>> is_source(["def wait(heron):", "try:", "heron.wait(", "hours=3,", ");", "}"]), is_source(["The heron waits."])
    (True, False)
    """
    if is_source_file(texts):
        return True
    likely = find_lines_with(texts, lasts=LASTS)
    if len(likely) < FEWEST or SHARE * len(likely) < len(texts):  # most texts
        return False
    ends = sum(texts[i].endswith(ENDS) for i in likely)
    return ends >= FEWEST and SHARE * ends >= len(texts)


def is_source_file(texts: Sequence[str]) -> bool:
    """Tell whether lines begin as files of source do; a page of a manual has programs inside.

    >>> is_source_file(["# Herons.", "import time"]), is_source_file(["Import duties", "They rose."])
    (True, False)
    """
    if texts and (texts[0].startswith(FIRSTS) or CHANGE_RE.fullmatch(texts[0])):
        return True
    return any(map(IMPORT_RE.fullmatch, texts[:LINES_OF_IMPORTS]))
