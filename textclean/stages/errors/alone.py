"""Single sentences that are all of a text: a server's message, or an author's saying.

Decides by all that shows in one sentence, since nothing stands beside it that could support it.
"""

from __future__ import annotations

import re
from typing import Final

from textclean.rules import UNSPACED, fold_case, phrases
from textclean.stages.errors.kinds import ENOUGH, FAILURE, PHRASE, SIGNATURE, SUPPORT, Line
from textclean.stages.errors.speech import (
    count_names_of_servers,
    is_sentence,
    measure_speech,
    speaks_to_visitor,
    split_stems,
)


def is_message_alone(line: Line) -> bool:
    """Tell whether a single line is a message: a title, a status, what only a server says.

    Its vocabulary alone is too little: what failed, it must say besides. A known phrase must be most of it.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> said = "Désolé, vous n'avez pas accès à cette partie du site.", "Entropy requires no maintenance."
    >>> [is_message_alone(judge(Paragraph(text, 0))) for text in said]
    [True, False]
    """
    if line.rule == FAILURE:
        return _tells_failure(line)
    least = ENOUGH if line.rule == PHRASE else 1.0
    return line.evidence >= least and line.rule not in SUPPORT and line.rule != SIGNATURE


def _tells_failure(line: Line) -> bool:
    """Tell whether a sentence that says what failed is a server's by all that shows in it.

    Hardly anything else has its words, and next to none of them is an author's. It supposes nothing and gives no
    reason, speaks to whoever came or names two things that servers have, says no word twice, and has no mark of a
    program, of speech or of a second thought.
    """
    text = line.paragraph.text
    speech = measure_speech(text)
    if not is_sentence(text) or speech.likelihood < TOLD or speech.authors > FEW_TOLD or speech.stems < FEWEST_TOLD:
        return False
    folded = fold_case(text)
    if OTHER_MARKS_RE.search(text) or _supposes(folded) or _says_word_twice(text):
        return False
    return speaks_to_visitor(text) or count_names_of_servers(folded) >= FEWEST_NAMES


def _supposes(folded: str) -> bool:
    """Tell whether a clause of a folded sentence begins with a condition or a reason; inside one, "to" is neither."""
    found = phrases(("ERROR_CONDITIONS",)).find(folded)
    return any(not (before := folded[:begin].rstrip()) or before[-1] in CLAUSE_ENDS for begin, _, _ in found)


CLAUSE_ENDS: Final = frozenset(",;:–-.!?，、؛،")
"""What stands between two clauses."""


def _says_word_twice(text: str) -> bool:
    """Tell whether a stem stands in a sentence twice, as in many a saying; pairs of characters may by chance."""
    stems = split_stems(text)
    return len(set(stems)) < len(stems) and not UNSPACED.is_in(text)


TOLD: Final = 0.96
FEW_TOLD: Final = 0.15
FEWEST_TOLD: Final = 3
"""Likelihood of being a server's, share of an author's stems, and stems, of such a sentence. With .93 and .26 six
more of 432,593 texts of authors go, and one more of 395 pages."""

FEWEST_NAMES: Final = 2
"""Things of servers that it names: "Un servidor que no responde, algo esconde." names one."""

OTHER_MARKS_RE: Final = re.compile('[$<>{}=;—–"“”«„]| - |: ')
"""What a program, a quotation or a saying has, and a server's single sentence has not."""
