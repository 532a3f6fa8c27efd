"""What a text that may be or begin with a message begins with: looked for in every text, and in most in vain.

Decides nothing but whether the first lines are worth reading; whose they are is for `readings` to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from textclean.rules import UNSPACED
from textclean.stages.errors.authors import is_numbered
from textclean.stages.errors.buttons import offers_retry
from textclean.stages.errors.frames import MOST_ABOVE, is_said, may_stand_above
from textclean.stages.errors.kinds import CONSENT, LONGEST_BETWEEN, LONGEST_NAME, STATUSES, Line
from textclean.stages.errors.lines import Judged
from textclean.stages.errors.speech import measure_speech
from textclean.text.paragraphs import Paragraph, Paragraphs, split_sentences
from textclean.text.source import is_source


def may_be_message(paragraphs: Sequence[Paragraph], known: Judged) -> bool:
    """Tell whether a text may be or begin with a message: a first line speaks for one, or a button to try again does.

    Lines of a program may hold all of that.
    """
    texts = Paragraphs.of(paragraphs).texts
    return (may_begin_with_one(paragraphs, known) or offers_retry(texts)) and not is_source(texts)


def may_begin_with_one(paragraphs: Sequence[Paragraph], known: Judged) -> bool:
    """Tell whether one of the first lines speaks for a message; before it, only short lines may be names of sites.

    Below a few of them, which may be a menu, it must say what is wrong.
    """
    for i in range(min(FIRST + MOST_ABOVE, len(paragraphs))):
        paragraph = paragraphs[i]
        text = paragraph.text
        is_short = len(text) <= LONGEST_NAME
        if (i and len(text) > LONGEST_BETWEEN) or is_numbered(text):
            break
        line = known[paragraph if is_short else next(split_sentences(paragraph))]
        if _is_plain(line) if i >= FIRST else line.evidence >= 1.0 or line.rule == CONSENT:
            return True
        if not is_short and not line.evidence and (i != 1 or measure_speech(line.paragraph.text).authors):
            break
        if i >= FIRST - 1 and not (may_stand_above(line) and NO_MENU_RE.search(text) is None):
            break
    return False


def _is_plain(line: Line) -> bool:
    """Tell whether a line says what is wrong in more than one word, which may as well be one of a list."""
    text = line.paragraph.text
    return is_said(line) and (" " in text or UNSPACED.is_in(text) or line.rule in STATUSES)


NO_MENU_RE: Final = re.compile(r"[\d<>{}()=,]")
"""What rows of tables, clues and programs have, and hardly any label of a menu."""

FIRST: Final = 3
"""Lines of a text of which one must be a server's by itself, or one of the next few say what is wrong, or nothing is
looked at."""
