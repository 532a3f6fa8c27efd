"""The frame of an error page: the site's name and menu above its message, and below it whose the site is.

Decides by how short lines stand around a message that is sure, whatever their words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from textclean.stages.errors.kinds import SUPPORT, Line
from textclean.stages.errors.labels import is_notice
from textclean.stages.errors.lines import MARKUP_RE
from textclean.stages.errors.speech import is_sentence


def take_message(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines of a message inside its frame; none where there is no frame, or the message is thin.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> page = "Heronry", "Nests", "Eggs", "404 Not Found", "The page you requested was not found.", "Terms of use"
    >>> [line.paragraph.text for line in take_message([judge(Paragraph(text, 0)) for text in page])]
    ['404 Not Found', 'The page you requested was not found.']
    """
    first = next((place for place, line in enumerate(lines) if is_said(line)), len(lines))
    is_noticed = is_notice(lines[-1].paragraph.text)  # else the last line may be the title of a text
    below = sum(1 for _ in takewhile(_may_stand_below, reversed(lines[first:]))) if is_noticed else 0
    message = lines[first : len(lines) - below]
    if first + below not in FRAMED or first > MOST_ABOVE or not all(map(may_stand_above, lines[:first])):
        return []
    said = sum(line.evidence for line in message if is_said(line))
    return message if said >= SAID and sum(line.evidence for line in message) >= TOGETHER else []


def is_said(line: Line) -> bool:
    """Tell whether a line says that something is wrong: nothing that only supports such a one does."""
    return line.evidence >= 1.0 and line.rule not in SUPPORT


def may_stand_above(line: Line) -> bool:
    """Tell whether a line may be a site's name or a label of its menu."""
    text = line.paragraph.text
    return len(text) <= LONGEST_ABOVE and not (is_sentence(text) or NO_LABEL_RE.search(text))


def _may_stand_below(line: Line) -> bool:
    """Tell whether a line may be a site's notice, a name or a field of a report."""
    text = line.paragraph.text
    is_label = len(text) <= LONGEST_BELOW and not (line.evidence or is_sentence(text) or NO_LABEL_RE.search(text))
    return is_label or is_notice(text)


NO_LABEL_RE: Final = re.compile(rf"^{MARKUP_RE.pattern}|[:：,;]$|[$€£¥₹₽]\s?\d|\d\s?[€£¥₹₽]")
"""What no label has: the mark of an item, an end that leads on, a price."""

MOST_ABOVE: Final = 5
FRAMED: Final = range(1, 9)
"""Lines above a message, and above and below it together; by eye, on pages that another hand typed."""

LONGEST_ABOVE: Final = 40
LONGEST_BELOW: Final = 80
"""Characters of such lines."""

SAID: Final = 2.0
TOGETHER: Final = 3.0
"""Evidence that the lines which say what is wrong have together, and all lines of the message; by eye."""
