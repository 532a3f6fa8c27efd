"""What a text that may begin with a message is read as: a page as a whole, a message in front of an article, none.

Decides whose the first lines are, once `preamble` has found that one of them speaks for a message; most texts never get
here, and need none of what is imported for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from typing import Final

from textclean.stages.errors.answers import read_answer
from textclean.stages.errors.authors import ends_in_question, is_numbered, is_signed
from textclean.stages.errors.beginnings import may_be_message
from textclean.stages.errors.blocks import FEW_READ, measure_size, read_block, read_likely_page, read_page
from textclean.stages.errors.choices import offers_answer
from textclean.stages.errors.contrast import read_below
from textclean.stages.errors.explanations import is_explanation, promises_answer, tells_more, tells_own
from textclean.stages.errors.foreign import cut_back, may_be_foreign, read_foreign
from textclean.stages.errors.in_front import read_page_in_front
from textclean.stages.errors.kinds import ENOUGH, REPORT, Line
from textclean.stages.errors.lines import Judged, goes_on_in_bracket, split_units
from textclean.stages.errors.message import (
    MOST_BETWEEN,
    give_back,
    is_enough,
    read_message,
    read_sentence,
    runs_on_in_words,
)
from textclean.stages.errors.quotations import points_back, runs_on
from textclean.stages.errors.reports import BEGINNINGS
from textclean.stages.errors.topics import goes_on_about_errors, names_again
from textclean.stages.errors.unrelated import find_more_below, find_reason, read_after, read_unrelated
from textclean.stages.errors.walls import read_wall
from textclean.stages.errors.whole_page import MOST_CHARACTERS
from textclean.text.paragraphs import Paragraph, Paragraphs

MOST_READ: Final = 40
"""Lines and sentences of a text that are looked at: the first few, and more where the message goes on or may be all."""

REST: Final = 1200
"""Characters behind the preamble that are read for what they are about."""


def read_first_lines(paragraphs: Sequence[Paragraph], known: Judged) -> list[Line]:
    """Return the lines of the message that a text is or begins with; none where they are an author's."""
    texts = Paragraphs.of(paragraphs).texts
    if texts[0].startswith(BEGINNINGS) and (answer := read_answer(paragraphs)):
        answered = [Line(paragraph, ENOUGH, REPORT) for paragraph in paragraphs[: answer.lines]]
        rest = read_after(paragraphs, answered[-1].paragraph.end, REST)
        return answered if answer.failed and not goes_on_about_errors(rest) else []
    if offers_answer(texts) and (wall := read_wall(paragraphs)) and not promises_answer(wall, texts[0]):
        return wall
    return _read_message(paragraphs, known) if may_be_message(paragraphs, known) else []


def _read_message(paragraphs: Sequence[Paragraph], known: Judged) -> list[Line]:
    """Return the lines of an error page that a text is, or of the message in front of it."""
    ends = set(Paragraphs.of(paragraphs)[:MOST_READ].list_ends())
    lines = _read_head(paragraphs, known, ends)
    first = paragraphs[0].text
    if page := read_page(paragraphs, lines) or read_likely_page(paragraphs, lines):
        return [] if is_explanation(page, first) or ends_in_question(page) or tells_more(page) else page
    if message := _find_message(paragraphs, lines, known, ends):
        message += find_reason(paragraphs, message, lines[len(message) :])
        message += find_more_below(paragraphs, lines[len(message) :], ends)
    if not (message := max(message, read_page_in_front(paragraphs, lines, ends), key=len)):
        return []
    rest = read_after(paragraphs, message[-1].paragraph.end, REST)
    is_authors = goes_on_about_errors(rest) or names_again(message, rest) or is_signed(rest.lstrip())
    is_authors = is_authors or tells_more(lines[: len(message) + 1]) or goes_on_in_bracket(rest.lstrip())
    is_authors = is_authors or tells_own(lines[: len(message) + 1]) or runs_on(message, lines)
    is_authors = is_authors or points_back(rest.lstrip())
    return [] if is_authors or is_explanation(message, first) else message


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
