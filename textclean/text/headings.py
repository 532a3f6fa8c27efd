"""Headings as they are typed in plain text: underlined, marked, or at the head of a page of the Unix manual."""

from __future__ import annotations

import re
from typing import Final

UNDERLINE_RE: Final = re.compile(r"([=~^\"'`#*+-])\1{2,}")
"""What stands under a heading of reStructuredText, setext Markdown and plain-text manuals."""

LONGER_UNDERLINE: Final = 2
"""Characters that a heading's underline may differ from it."""

MARKED_RE: Final = re.compile(r"#{1,6} +\S|={2,5} \S")
"""A heading of Markdown or AsciiDoc; one of "#" alone may be a comment of a program."""

MAN_PAGE_RE: Final = re.compile(r"(\S.{0,60}?\(\d\w{0,9}\)).{1,120}?\1")
"""The head of a page of the Unix manual as it is typeset, "LS(1) User commands LS(1)". In whatever language, its
sections are called "Name" and "Comments", as parts of a comment form are, and end in owners and in other pages."""


def is_underlined(text: str, mark: str) -> bool:
    """Tell whether a line is as long as the one of marks below it.

    >>> is_underlined("Herons", "======"), is_underlined("Herons", "==="), is_underlined("Herons", "Egrets")
    (True, False, False)
    """
    return abs(len(text) - len(mark)) <= LONGER_UNDERLINE and UNDERLINE_RE.fullmatch(mark) is not None
