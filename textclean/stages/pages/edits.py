"""Edit links of a wiki's sections, which stand beside or below their headings: the brackets and the word in them.

Decides by the brackets and the words in them; what they leave of a heading is for the page model to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from textclean.rules import fold_label, words
from textclean.text.lines import find_lines_with
from textclean.text.markdown import read_markdown

LINK_RE: Final = re.compile(r"\\?\[ ?(?P<labels>[^\[\]]{2,80}?) ?\\?\]")
"""An edit link as its reader sees it; two where pages have an editor and a source."""

MOST_LINES: Final = 5
"""Lines that an edit link is spread over at most: two words, a bar between them, brackets around."""

LONGEST_HEADING: Final = 100
"""Characters of a heading above an edit link at most."""


class EditLink(NamedTuple):
    """Where an edit link stands."""

    first: int
    """The place of its first line."""

    end: int
    """The place after its last one."""

    offset: int
    """Where it begins in the first line, in characters."""


def find_edit_links(texts: Sequence[str]) -> Iterator[EditLink]:
    r"""Yield the edit links that stand on lines of their own below a heading, or behind it.

    >>> list(find_edit_links(["History", "[", "edit", "]", "The mill burned down twice."]))
    [EditLink(first=1, end=4, offset=0)]
    >>> list(find_edit_links(["## History", r"\[[edit](/w 'Edit section: History')\]", "## Use[[edit](/w)]"]))
    [EditLink(first=1, end=2, offset=0), EditLink(first=2, end=3, offset=6)]

    Some renderers put every bracket on a line of its own. The first line of a text has no heading above it.
    """
    done = 0
    for place in find_lines_with(texts, ("[",)):
        text = texts[place]
        is_below = place > 0 and len(texts[place - 1]) <= LONGEST_HEADING
        if place < done:
            continue
        if text == "[":
            end = _find_end(texts, place)
            if is_below and end > place and _is_edit_link(" ".join(texts[place:end])):
                yield EditLink(place, end, 0)
                done = end
        elif text[-1] == "]":
            offset = len(text[: text.rfind("[[" if "](" in text else "[")].rstrip("\\ "))
            link = text[offset:].lstrip("\\ ")
            if (offset or is_below) and offset <= LONGEST_HEADING and _is_edit_link(read_markdown(link).text):
                yield EditLink(place, place + 1, offset)


def _find_end(texts: Sequence[str], place: int) -> int:
    """Return the place after the line that closes the bracket which one opens; 0 where none near does."""
    lines = range(place + 2, min(place + MOST_LINES, len(texts)))
    return next((end + 1 for end in lines if texts[end] == "]"), 0)


def _is_edit_link(text: str) -> bool:
    """Tell whether a text is nothing but words for editing in brackets."""
    match = LINK_RE.fullmatch(text)
    return match is not None and all(fold_label(label) in words("EDIT_BUTTONS") for label in match["labels"].split("|"))
