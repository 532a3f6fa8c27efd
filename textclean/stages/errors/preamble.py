"""HTTP-error preambles: what a crawler keeps of a failed or blocked answer in front of the real text, or instead of it.

Decides which of the first lines a server, a proxy, a browser or a site's own error page said. A text that is *about*
errors, or begins with a word that an error message may begin with, is the author's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Final

from textclean.removals import Removal
from textclean.stages.errors.authors import ends_in_question, is_numbered, is_signed
from textclean.stages.errors.blocks import FEW_READ, measure_size, read_block, read_likely_page, read_page
from textclean.stages.errors.buttons import offers_retry
from textclean.stages.errors.contrast import read_below
from textclean.stages.errors.explanations import is_explanation, promises_answer, tells_more
from textclean.stages.errors.foreign import LONGEST_NAME, cut_back, may_be_foreign, read_foreign
from textclean.stages.errors.kinds import CONSENT, REPORT, Line
from textclean.stages.errors.lines import Judged, goes_on_in_bracket, split_units
from textclean.stages.errors.message import (
    ENOUGH,
    MOST_BETWEEN,
    give_back,
    is_enough,
    read_message,
    read_sentence,
    runs_on_in_words,
)
from textclean.stages.errors.reports import BEGINNINGS
from textclean.stages.errors.speech import measure_speech
from textclean.stages.errors.topics import goes_on_about_errors, names_again
from textclean.stages.errors.unrelated import LONGEST_BETWEEN, find_more_below, read_after, read_unrelated
from textclean.stages.errors.walls import offers_answer, read_wall
from textclean.stages.errors.whole_page import MOST_CHARACTERS
from textclean.text.paragraphs import Paragraph, Paragraphs, split_sentences
from textclean.text.source import is_source

if TYPE_CHECKING:
    from textclean.stages.errors.answers import Answer

MOST_READ: Final = 40
"""Lines and sentences of a text that are looked at: the first few, and more where the message goes on or may be all."""

REST: Final = 1200
"""Characters behind the preamble that are read for what they are about."""


def find_error_preamble(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    r"""Find the error message in front of a text, or the one that is all of it.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> text = "HTTP/1.1 403\nAccess denied!\nYou don't have permission to access this page.\nThe heron"
    >>> [(removal.end, removal.evidence) for removal in find_error_preamble(split_paragraphs(text))]
    [(74, 'a status line, the title of an error page, what only a server says')]

    The lines must stand at the head of the text, one after the other, and at least one of them must be what only a
    server or a site says to a visitor. A title alone is too thin in front of a text:

    >>> list(find_error_preamble(split_paragraphs("Forbidden\nA novel in three parts")))
    []

    A text that goes on about servers and requests is left alone: it explains errors.
    """
    known = Judged()
    texts = Paragraphs.of(paragraphs).texts
    if texts and texts[0].startswith(BEGINNINGS) and (answer := _read_answer(paragraphs)):
        answered = [Line(paragraph, ENOUGH, REPORT) for paragraph in paragraphs[: answer.lines]]
        if answer.failed and not goes_on_about_errors(read_after(paragraphs, answered[-1].paragraph.end, REST)):
            yield _make_removal(answered)
        return
    if offers_answer(texts) and (wall := read_wall(paragraphs)) and not promises_answer(wall, paragraphs[0].text):
        yield _make_removal(wall)
        return
    if not (may_begin_with_one(paragraphs, known) or offers_retry(texts)) or is_source(texts):  # most texts
        return
    ends = set(Paragraphs.of(paragraphs)[:MOST_READ].list_ends())
    lines = _read_head(paragraphs, known, ends)
    if page := read_page(paragraphs, lines) or read_likely_page(paragraphs, lines):
        if not is_explanation(page, paragraphs[0].text) and not ends_in_question(page):
            yield _make_removal(page)
    elif message := _find_message(paragraphs, lines, known, ends):
        message += find_more_below(paragraphs, lines[len(message) :], ends)
        rest = read_after(paragraphs, message[-1].paragraph.end, REST)
        is_authors = goes_on_about_errors(rest) or names_again(message, rest) or is_signed(rest.lstrip())
        is_authors = is_authors or tells_more(lines[: len(message) + 1]) or goes_on_in_bracket(rest.lstrip())
        if not is_authors and not is_explanation(message, paragraphs[0].text):
            yield _make_removal(message)


def _read_answer(paragraphs: Sequence[Paragraph]) -> Answer | None:
    """Return the record of a program at the head of a text, if any."""
    from textclean.stages.errors.answers import read_answer

    return read_answer(paragraphs)


def _read_head(paragraphs: Sequence[Paragraph], known: Judged, ends: set[int]) -> list[Line]:
    """Return the first lines and sentences of a text: a few, and more where the message goes on or may be all."""
    judged = _judge_units(paragraphs, known)
    lines = list(islice(judged, FEW_READ))
    if measure_size(paragraphs) <= MOST_CHARACTERS or len(read_message(lines, ends)) + MOST_BETWEEN >= len(lines):
        lines += islice(judged, MOST_READ - FEW_READ)
    return lines


def _judge_units(paragraphs: Sequence[Paragraph], known: Judged) -> Iterator[Line]:
    """Yield the lines and sentences of a text up to a numbered heading, each judged."""
    units = takewhile(lambda unit: not is_numbered(unit.text), split_units(paragraphs))
    return map(known.__getitem__, units)


def _find_message(paragraphs: Sequence[Paragraph], lines: Sequence[Line], known: Judged, ends: set[int]) -> list[Line]:
    """Return the lines of the message in front of a text, by the first reading of them that finds one.

    Where the text below is prose in another language, a message in none of its words goes farther than any.
    """
    message = read_message(lines, ends)
    if len(message) == MOST_READ:  # rare: a status said again and again
        message += takewhile(lambda line: line.evidence, islice(_judge_units(paragraphs, known), MOST_READ, None))
    message = give_back(message, ends)
    is_message = bool(message) and is_enough(message) and not runs_on_in_words(message, lines)
    sentence = message if is_message else read_sentence(paragraphs, known)
    message = max(sentence, read_block(paragraphs, lines), key=len) or read_unrelated(paragraphs, lines, ends)
    if message or may_be_foreign(lines):
        below = read_below(paragraphs)
        message = max(read_foreign(lines, below, ends), cut_back(message, below, ends), key=len)
    return message


def _make_removal(lines: Sequence[Line]) -> Removal:
    rules = ", ".join(dict.fromkeys(line.rule for line in lines if line.rule))
    score = min(1.0, sum(line.evidence for line in lines) / (2 * ENOUGH))
    return Removal(lines[0].paragraph.start, lines[-1].paragraph.end, "error-preamble", rules, round(score, 2))


def may_begin_with_one(paragraphs: Sequence[Paragraph], known: Judged) -> bool:
    """Tell whether one of the first lines speaks for a message; before it, only short lines may be names of sites."""
    for i in range(min(FIRST, len(paragraphs))):
        paragraph = paragraphs[i]
        text = paragraph.text
        is_short = len(text) <= LONGEST_NAME
        if (i and len(text) > LONGEST_BETWEEN) or is_numbered(text):
            break
        line = known[paragraph if is_short else next(split_sentences(paragraph))]
        if line.evidence >= 1.0 or line.rule == CONSENT:
            return True
        if not is_short and not line.evidence and (i != 1 or measure_speech(line.paragraph.text).authors):
            break
    return False


FIRST: Final = 3
"""Lines of a text of which one must be a server's by itself, or nothing is looked at."""
