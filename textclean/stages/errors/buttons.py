"""Pages known by their buttons: a message between a heading and a button, one that asks to try again.

Decides about short texts, or the first lines of longer ones, that hold a button of error pages or name one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from textclean.kernel import find_folded, make_table
from textclean.rules import UNSPACED, fold_label
from textclean.rules.label_index import ANY_END, ENDS
from textclean.stages.errors.kinds import BUTTON, FAILURE, PHRASE, SIGNATURE, SUPPORT, TITLE, Line
from textclean.stages.errors.labels import buttons, is_known, retries
from textclean.stages.errors.lines import FEW_AUTHORS, LIKELY, MARKUP_RE, QUESTION_RE
from textclean.stages.errors.shapes import (
    A_LITTLE,
    LONGEST_EXPLAINED,
    LONGEST_HEADING,
    LONGEST_TOLD,
    MOST_TOLD,
    NAMED,
    TOGETHER,
)
from textclean.stages.errors.speech import is_sentence, measure_speech, speaks_to_visitor
from textclean.text.lines import find_lines_with


def has_button_below(lines: Sequence[Line], size: int) -> bool:
    """Tell whether a short page is a heading, sentences to whoever came in a server's words, and a button."""
    if size > LONGEST_TOLD or not 2 < len(lines) <= MOST_TOLD or lines[-1].rule != BUTTON or not _is_heading(lines[0]):
        return False
    said = [measure_speech(line.paragraph.text) for line in lines[1:-1]]
    texts = [line.paragraph.text for line in lines[1:-1]]
    return all(is_sentence(text) and one.likelihood >= TOGETHER for text, one in zip(texts, said, strict=True)) and any(
        map(speaks_to_visitor, texts)
    )


def _is_heading(line: Line) -> bool:
    text = line.paragraph.text
    return len(text) <= LONGEST_HEADING and not MARKUP_RE.match(text) and line.likelihood >= A_LITTLE


def is_enclosed(lines: Sequence[Line], size: int) -> bool:
    """Tell whether a short page has a heading that only a server has, a button at its end, and little between.

    What stands there may be in anybody's words: "This leaf was carried off by the wind". Where all of it is a server's,
    it may be as long as on other pages.
    """
    if not 2 < len(lines) <= MOST_ENCLOSED or lines[-1].rule != BUTTON or not any(map(_is_pages_heading, lines[:2])):
        return False
    unknown = [line.paragraph.text for line in lines if not is_known(line)]
    if not unknown:
        return True
    is_short = size <= LONGEST_TOLD and len(lines) <= MOST_TOLD and len(unknown) <= FEW_UNKNOWN
    return is_short and not any(QUESTION_RE.search(text) or MARKUP_RE.match(text) for text in unknown)


MOST_ENCLOSED: Final = 14
"""Lines of a page that a heading and a button enclose."""

FEW_UNKNOWN: Final = 2
"""Lines between them that nothing is known of."""


def _is_pages_heading(line: Line) -> bool:
    """Tell whether a line is a heading of error pages that is no single word, or likely says what failed.

    Between it and a button, likely is enough: with .9 four fewer of 381 pages of public projects are found, and no
    fewer of the authors' texts go (`tests.authors`).
    """
    text = line.paragraph.text
    if len(text) > LONGEST_HEADING or MARKUP_RE.match(text):
        return False
    if line.rule in NAMED or (line.rule == FAILURE and line.likelihood >= LIKELY):
        return True
    return line.rule in (TITLE, PHRASE) and (" " in text or UNSPACED.is_in(text))


def is_retry(text: str) -> bool:
    """Tell whether a line is a button that tries again what failed, alone or beside another.

    >>> is_retry("Try again"), is_retry("Try again, said the otter."), is_retry("Erneut versuchen")
    (True, False, True)
    >>> is_retry("One step back · Try again")
    True
    """
    if len(text) > LONGEST_RETRY or is_sentence(text):
        return False
    return not retries().isdisjoint(map(fold_label, BESIDE_RE.split(text)))


def offers_retry(texts: Sequence[str]) -> bool:
    """Tell whether one of the first lines of a text is such a button."""
    short = [text for text in texts[:MOST_ENCLOSED] if len(text) <= LONGEST_RETRY]
    rows = [short[place] for place in find_lines_with(short, (" ·", " •", " |"))]
    parts = short + BESIDE_RE.split("\n".join(rows)) if rows else short
    return any(find_folded(parts, _retries(), ENDS, ANY_END, LONGEST_RETRY)) and any(map(is_retry, short))


@cache
def _retries() -> Mapping[str, int]:
    """Return the table of such buttons, folded."""
    return make_table([("\n".join(retries()).encode(), 1)])


BESIDE_RE: Final = re.compile(r"\n| +[·•|] +")
"""What stands between two buttons on one line, and between lines."""


def ends_in_retry(lines: Sequence[Line]) -> bool:
    """Tell whether lines are a heading, sentences, and a button that tries again what failed, in whatever words.

    Nothing may be known of any line, but not many words an author's: a quiz ends like that too. A program's help has
    the button in a sentence, and a verse has no sentences; of 140,239 texts of authors no more are taken for a page
    than without this shape (`tests.authors`).
    """
    if not FEWEST_AROUND <= len(lines) <= MOST_ENCLOSED or not is_retry(lines[-1].paragraph.text):
        return False
    texts = [line.paragraph.text for line in lines]
    if len(texts[0]) > LONGEST_HEADING or any(map(MARKUP_RE.match, texts)):
        return False
    is_said = any(map(is_known, lines[:-1])) or measure_speech(" ".join(texts[:-1])).authors < FEW_AUTHORS
    return is_said and sum(map(len, texts)) <= LONGEST_RETRIED and all(map(is_sentence, texts[1:-1]))


FEWEST_AROUND: Final = 3
"""Lines of such a message at least: its heading, a sentence, the button."""

LONGEST_RETRIED: Final = 1300
"""Characters of such a message; browsers' own, with advice, have up to 900 on the bench."""

LONGEST_RETRY: Final = 60
"""Characters of such a button, and one beside it."""


def names_button(lines: Sequence[Line], size: int) -> bool:
    """Tell whether a short page says at its head what is wrong, and in a sentence which button to press then.

    What it says besides, in a sentence or two, may be in anybody's words: "You may also choose another action".
    """
    if size > LONGEST_EXPLAINED or not 1 < len(lines) <= MOST_TOLD:
        return False
    unknown = [line.paragraph.text for line in lines if not is_known(line)]
    is_told = len(unknown) <= FEW_UNKNOWN and all(map(is_sentence, unknown))
    return is_told and any(map(_says_what_is_wrong, lines[:2])) and any(map(_quotes_button, lines))


def names_button_below_titles(lines: Sequence[Line], size: int) -> bool:
    """Tell the same of a page that says twice at its head what is wrong: what follows may be an author's by its words.

    The button is named right below, and what is unknown stands at the end.
    """
    if size > LONGEST_EXPLAINED or not FEWEST_AROUND <= len(lines) <= MOST_TOLD:
        return False
    is_headed = all(map(_says_what_is_wrong, lines[:2])) and _quotes_button(lines[2])
    below = [line.paragraph.text for line in lines[FEWEST_AROUND:]]
    return is_headed and len(below) <= FEW_UNKNOWN and all(map(is_sentence, below))


def _says_what_is_wrong(line: Line) -> bool:
    return line.evidence >= 1.0 and line.rule not in SUPPORT and line.rule != SIGNATURE


def _quotes_button(line: Line) -> bool:
    """Tell whether a line has the name of a button in quotation marks."""
    return any(fold_label(label) in buttons() for label in QUOTED_RE.findall(line.paragraph.text))


QUOTED_RE: Final = re.compile('["“”„«»‘「『]([^"“”„«»’」』]{2,30})["“”»’」』]')
"""What stands in quotation marks, and is no longer than a button."""
