"""Messages that an author quotes: below a line that leads to them, in what a program prints, in verses.

Decides by how lines begin, end and stand together, whatever their words; a server's own message is led to by nobody.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import islice, pairwise, takewhile
from typing import Final

from textclean.rules import fold_case, words
from textclean.stages.errors.kinds import (
    BETWEEN,
    BUTTON,
    FAILURE,
    HINT,
    NAME,
    PHRASE,
    REPORT,
    SIGNATURE,
    SPEECH,
    STATUSES,
    TITLE,
    TRACE,
    Line,
    is_parted,
    is_sure,
)
from textclean.stages.errors.shapes import A_LITTLE
from textclean.stages.errors.speech import is_sentence
from textclean.stages.errors.whole_page import FEWEST_OF_WRAPPED
from textclean.text.prose import begins_small


def quotes_message(lines: Sequence[Line]) -> bool:
    """Tell whether lines that look like a message are quoted by an author.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> letter = "Da due giorni vedo solo questo:", "Errore 503", "Servizio non disponibile"
    >>> quotes_message([judge(Paragraph(text, 0)) for text in letter])
    True
    """
    shown = leads_to_message(lines) or holds_output(lines) or runs_in_verses(lines) or begins_with_sentence(lines)
    return shown or goes_on_strangely(lines) or any(points_back(line.paragraph.text) for line in lines[1:])


def points_back(text: str) -> bool:
    """Tell whether a text begins by pointing to words above it: "That sentence", "So heißt".

    >>> points_back("That phrase is older than the mill."), points_back("That page is gone.")
    (True, False)
    """
    return fold_case(text[:LONGEST_START]).startswith(_starts())


LONGEST_START: Final = 40
"""Characters of a text that are looked at for it."""


@cache
def _starts() -> tuple[str, ...]:
    return tuple(words("QUOTING_STARTS"))


UNKNOWN: Final = frozenset({NAME, BETWEEN, ""})
"""The kinds of lines of which nothing is known but where they stand."""


def leads_to_message(lines: Sequence[Line]) -> bool:
    """Tell whether the first line that nothing is known of leads, by a colon at its end, to what a server says.

    Behind what only a server says, it is the server that leads to what another one answered.
    """
    pairs = takewhile(lambda pair: not is_sure(pair[0]), pairwise(lines))
    return any(_is_unknown(one) and other.evidence and LEADING_RE.search(one.paragraph.text) for one, other in pairs)


def _is_unknown(line: Line) -> bool:
    return line.rule in UNKNOWN or (line.rule == HINT and line.likelihood < UNLIKELY)


UNLIKELY: Final = 0.5
"""Likelihood of being a server's up to which a word or two of a line may be anybody's."""


LEADING_RE: Final = re.compile(r"\w\W+\w.*[:：]$")
"""Two words or more, and a colon at the end."""


def holds_output(lines: Sequence[Line]) -> bool:
    """Tell whether several lines begin with the same word and a colon, or say how a test went: a program's output.

    What a database or PHP writes into a page begins so too, and is known as a report.
    """
    texts = [line.paragraph.text for line in lines if line.rule not in (REPORT, TRACE)]
    begun = Counter(match[1] for text in texts if (match := OUTPUT_RE.match(text)))
    tested = sum(TEST_RE.search(text) is not None for text in texts)
    return max(tested, *begun.values(), 0) >= FEWEST_OF_OUTPUT


OUTPUT_RE: Final = re.compile(r"(?:\[[ \d.:]+\] )?(\$(?= \S)|[A-Za-z][\w./-]*(?:: (?=\S)|(?= ERR!)))")
"""A prompt, or the name of a program or of what a line is, behind a time or none."""

TEST_RE: Final = re.compile(
    r"^(?:ok|not ok) \d+\b|^(?:PASS(?:ED)?|FAIL(?:ED)?)\b|(?: \.\.\.|\w) (?:ok|PASSED|FAIL(?:ED)?)$"
)
"""The result of a test, at the head or at the end of a line."""

FEWEST_OF_OUTPUT: Final = 2
"""Such lines at least."""


def runs_in_verses(lines: Sequence[Line]) -> bool:
    """Tell whether lines without a status begin in a capital and go on in several that do not and are no sentences.

    The message itself does so in verses, and the items of a list below one that leads to it; so does a typed page.
    """
    if any(line.rule in STATUSES or len(line.paragraph.text) >= FEWEST_OF_WRAPPED for line in lines):
        return False
    head = takewhile(lambda line: line.paragraph.text[-1] not in ":：", lines)
    begun = [line for line in head if begins_small(line.paragraph.text) and not is_sentence(line.paragraph.text)]
    runs_on = any(line.evidence >= 1.0 and line.rule in (TITLE, FAILURE, SPEECH) for line in begun)
    return runs_on and len(begun) >= FEWEST_VERSES and not begins_small(lines[0].paragraph.text)


FEWEST_VERSES: Final = 2
"""Such lines at least."""


def goes_on_strangely(lines: Sequence[Line]) -> bool:
    """Tell whether a known line ends in a comma, and the line right below goes on in nothing like a server's words.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> poem = judge(Paragraph("The page does not exist,", 0)), judge(Paragraph("the goat has eaten it.", 25))
    >>> goes_on_strangely(poem), goes_on_strangely(poem[:1])
    (True, False)
    """
    pairs = ((one, other) for one, other in pairwise(lines) if one.paragraph.text[-1] in COMMAS)
    return any(one.evidence and _is_strange(other) and not is_parted(one, other) for one, other in pairs)


COMMAS: Final = ",،、，"


def _is_strange(line: Line) -> bool:
    return line.rule in UNKNOWN and line.likelihood < A_LITTLE


def begins_with_sentence(lines: Sequence[Line]) -> bool:
    """Tell whether the first line is a sentence of which nothing is known, above nothing but titles and links.

    A site's own page that begins in its own words says in a server's what is wrong, or gives the status.
    """
    text = lines[0].paragraph.text
    is_own = lines[0].rule in UNKNOWN and is_sentence(text) and len(text) > LONGEST_EXCLAMATION
    return is_own and not any(line.rule in TELLING or _is_known_sentence(line) for line in lines[1:])


def _is_known_sentence(line: Line) -> bool:
    return line.evidence >= 1.0 and line.rule not in (TITLE, BUTTON) and is_sentence(line.paragraph.text)


TELLING: Final = STATUSES | {PHRASE}
"""The kinds of lines that say what is wrong."""

LONGEST_EXCLAMATION: Final = 20
"""Characters of a sentence that may as well be an exclamation."""


def runs_on(message: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Tell whether the line below a message goes on in a small letter, or strangely behind a comma, where that stopped.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> report = judge(Paragraph("404 Not Found", 0)), judge(Paragraph("when I open the list of herons.", 14))
    >>> runs_on(report[:1], report)
    True
    """
    text, rule = message[-1].paragraph.text, message[-1].rule
    below = list(islice((line for line in lines if line.paragraph.start >= message[-1].paragraph.end), 1))
    if text[-1] in COMMAS:
        return goes_on_strangely([message[-1], *below])
    if not text[-1].isalnum() or len(text) >= FEWEST_OF_WRAPPED or rule in (BUTTON, SIGNATURE, TRACE):
        return False
    return any(begins_small(line.paragraph.text) for line in below)
