"""Lines that are an author's: by their words, by how they are numbered or signed, by the question at their end.

Decides about single lines; whether all of a text explains errors is for `explanations` and `topics` to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from textclean.rules import fold_label
from textclean.stages.errors.kinds import BUTTON, CONSENT, HINT, PHRASE, SURE, TITLE, Line
from textclean.stages.errors.labels import titles
from textclean.stages.errors.lines import FEW_AUTHORS, LIKELY, MOST, QUESTION_RE, UNLIKELY, find_said, leave_out
from textclean.stages.errors.speech import measure_speech
from textclean.stages.errors.status import names
from textclean.text.reported import speaks_of_itself


def ends_in_question(lines: Sequence[Line]) -> bool:
    """Tell whether the last of several lines asks whoever reads: for help, mostly. A server asks at its head."""
    text = lines[-1].paragraph.text
    known = lines[-1].rule in (TITLE, PHRASE, BUTTON, CONSENT) or fold_label(text) in titles() or _is_servers(text)
    return len(lines) > 1 and not known and QUESTION_RE.search(text) is not None and len(text) > SHORTEST_QUESTION


def _is_servers(text: str) -> bool:
    """Tell whether a line says what servers say, and only ends in a question: "Maybe try a search?"."""
    speech, said = measure_speech(text), sum(find_said(text).values())
    is_likely = speech.likelihood >= LIKELY and speech.authors < FEW_AUTHORS
    is_sure = speech.likelihood >= SURE and speech.stems >= FEWEST_SURE and not speech.authors
    return (said >= MOST or (said > 0 and is_likely) or is_sure) and not speaks_of_itself(text)


FEWEST_SURE: Final = 3
"""Stems of a question that is a server's by its words alone: WordPress offers a search so, in any language."""


SHORTEST_QUESTION: Final = 16
"""Characters of a question that is more than a label."""


NUMBERED_RE: Final = re.compile(r"(?:[1-9]\d?(?:\.\d{1,2}){1,3}\.?|(?P<name>[^\W\d_]{2,20}) [1-9]\d?\.) [^\W\d_]")
"""What begins the heading of a numbered section or chapter, "9.4. Interfaces": no server numbers its messages so, but
for "Error 15."."""


def is_signed(text: str) -> bool:
    """Tell whether a line begins by saying whose words stand above, or who speaks in a chat.

    >>> is_signed("-- Voltaire"), is_signed("<anna> it does not work"), is_signed("- Back to home")
    (True, True, False)
    """
    return SIGNED_RE.match(text) is not None


SIGNED_RE: Final = re.compile(r"(?:--|[—–]) ?\w|<[^<>/\s]{2,}>[: ]")
"""Two hyphens or a dash before a name, or a name in angle brackets before what is said."""


def is_numbered(text: str) -> bool:
    """Tell whether a line is the heading of a numbered section.

    >>> is_numbered("9.4. Interfaces"), is_numbered("Chapter 7. Interfaces"), is_numbered("Error 15. Access denied")
    (True, True, False)
    >>> is_numbered("404.0 Not Found"), is_numbered("1. Check the address")
    (False, False)
    """
    match = NUMBERED_RE.match(text)
    return match is not None and (match["name"] is None or match["name"].casefold() not in names())


AUTHORS: Final = 1 / 3
"""Share of an author's stems from which on a line that nothing else is known of is an author's."""


FEWEST: Final = 3
"""Stems of a line that says enough to be called an author's."""


def is_authors(line: Line) -> bool:
    """Tell whether a line is an author's by its words: nothing in it is a server's, and much is not.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> is_authors(judge(Paragraph("She told him about her brother's wedding.", 0)))
    True
    """
    if line.rule == HINT:  # a server's words inside an author's sentence
        speech = measure_speech(leave_out(line.paragraph.text))
        return speech.likelihood < UNLIKELY and speech.stems > FEWEST and speech.authors >= MOSTLY_AUTHORS
    speech = measure_speech(line.paragraph.text)
    return not line.evidence and speech.stems >= FEWEST and speech.authors >= AUTHORS


MOSTLY_AUTHORS: Final = 1 / 2
"""The same of a line that holds words that go with an error."""
