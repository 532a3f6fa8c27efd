"""What a text that may be or begin with a message begins with: looked for in every text, and in most in vain.

Decides nothing but whether the first lines are worth reading; whose they are is for `readings` to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import Final

from textclean.rules import fold_label, labels
from textclean.stages.errors.authors import is_numbered
from textclean.stages.errors.buttons import offers_retry
from textclean.stages.errors.frames import MOST_ABOVE, is_said, may_stand_above
from textclean.stages.errors.kinds import CONSENT, ENOUGH, LONGEST_BETWEEN, LONGEST_NAME
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
    """Tell whether one of the first lines speaks for a message; before it, only short lines may be names of sites."""
    for i in range(min(FIRST, len(paragraphs))):
        paragraph = paragraphs[i]
        text = paragraph.text
        is_short = len(text) <= LONGEST_NAME
        if (i and len(text) > LONGEST_BETWEEN) or is_numbered(text):
            return False
        line = known[paragraph if is_short else next(split_sentences(paragraph))]
        if line.evidence >= 1.0 or line.rule == CONSENT:
            return True
        if not is_short and not line.evidence and (i != 1 or measure_speech(line.paragraph.text).authors):
            return False
    return _stands_below_menu(paragraphs, known)


FIRST: Final = 3
"""Lines of a text of which one must be a server's by itself, or a message stand below them, or nothing is looked at."""


def _stands_below_menu(paragraphs: Sequence[Paragraph], known: Judged) -> bool:
    """Tell whether a message stands below a few more lines, which may be a menu.

    It is what only a server says, or goes on with what speaks for one: below names, a title is that of a text.
    """
    for paragraph, below in pairwise(islice(paragraphs, FIRST - 1, FIRST + MOST_ABOVE)):
        text = paragraph.text
        if fold_label(text) in labels():  # most lines of a menu
            continue
        if len(text) > LONGEST_NAME or is_numbered(text):
            return False
        line = known[paragraph]
        if is_said(line):
            return line.evidence >= ENOUGH or known[next(split_sentences(below))].evidence >= 1.0
        if not may_stand_above(line) or NO_MENU_RE.search(text):
            return False
    return False


NO_MENU_RE: Final = re.compile(r"[\d<>{}()=,]")
"""What rows of tables, clues and programs have, and hardly any label of a menu."""
