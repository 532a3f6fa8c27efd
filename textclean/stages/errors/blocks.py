"""Messages known as a whole: all of a short text, or the lines in front of a longer one that would be a page alone.

Decides how far such lines reach, over links and blank lines too; whether they are a page is for `whole_page` to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from textclean.rules import UNSPACED, fold_label, labels
from textclean.stages.errors.buttons import MOST_ENCLOSED, ends_in_retry, is_retry
from textclean.stages.errors.kinds import (
    BETWEEN,
    BUTTON,
    FAILURE,
    HINT,
    NAME,
    PHRASE,
    REPORT,
    SPEECH,
    STATUSES,
    SUPPORT,
    TITLE,
    Line,
    is_parted,
)
from textclean.stages.errors.likely_page import is_likely_page
from textclean.stages.errors.lines import MARKUP_RE, find_said, judge, split_units
from textclean.stages.errors.reports import TRACE_RE
from textclean.stages.errors.speech import is_sentence
from textclean.stages.errors.whole_page import FEWEST_OF_WRAPPED, MOST_CHARACTERS, MOST_LINES, WORD_RE, is_error_page
from textclean.text.fragments import join_fragments
from textclean.text.paragraphs import Paragraph, Paragraphs


def measure_size(paragraphs: Sequence[Paragraph]) -> int:
    """Return the characters of what is left of a text, a line break between each two paragraphs.

    Offsets would count what other stages have removed, which the next call does not see.
    """
    return sum(map(len, Paragraphs.of(paragraphs).texts)) + len(paragraphs) - 1


def read_page(paragraphs: Sequence[Paragraph], lines: Sequence[Line]) -> list[Line]:
    """Return all lines, where all of a short text is an error page by its shape."""
    size = measure_size(paragraphs)
    if not _is_short(paragraphs, lines, size):
        return []
    readings = _list_readings(paragraphs, lines)
    return _name_unknown(next((reading for reading in readings if is_error_page(reading, size)), []))


def read_likely_page(paragraphs: Sequence[Paragraph], lines: Sequence[Line]) -> list[Line]:
    """Return all lines, where all of a short text is an error page by what shows in it together."""
    worded = [line for line in lines if WORD_RE.search(line.paragraph.text)]
    is_likely = _is_short(paragraphs, lines, measure_size(paragraphs)) and is_likely_page(worded)
    return _name_unknown(lines) if is_likely else []


def _is_short(paragraphs: Sequence[Paragraph], lines: Sequence[Line], size: int) -> bool:
    """Tell whether lines are all of a short text: no numbered heading, which begins an author's, stands below."""
    is_all = bool(lines) and lines[-1].paragraph.end == paragraphs[-1].end
    return is_all and len(lines) <= MOST_LINES and size <= MOST_CHARACTERS


def _name_unknown(page: Sequence[Line]) -> list[Line]:
    """Return the lines of a page, the unknown ones named by where they stand."""
    rule = [BETWEEN if any(before.rule for before in page[:i]) else NAME for i in range(len(page))]
    return [line if line.rule else line._replace(rule=rule[i]) for i, line in enumerate(page)]


def _list_readings(paragraphs: Sequence[Paragraph], lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines as they stand and, where more is asked for, as sentences that run across links."""
    yield list(lines)
    joined = _join_links(paragraphs)
    if joined:
        yield [*joined[:-1], joined[-1]._replace(paragraph=lines[-1].paragraph)]  # both end alike


def _join_links(paragraphs: Sequence[Paragraph]) -> list[Line]:
    """Judge the lines with those joined that one sentence runs across, as where each link stands on a line of its own.

    None where no whole sentence does, a program wrote them, or one runs over a blank line, or over the end of a line as
    wide as a typed page's: without that limit 17 more of 80,422 descriptions of programs are taken for error pages, and
    8 more of 53,643 sayings (`tests.authors`).
    """
    blocks = join_fragments(paragraphs)
    texts = blocks.paragraphs.texts
    runs = [(place, range(first, end)) for place, (first, end) in enumerate(pairwise(blocks.firsts)) if end - first > 1]
    if not runs or any(map(TRACE_RE.match, texts)):
        return []
    if any(min(len(texts[i]) for i in run[:-1]) >= FEWEST_OF_WRAPPED for _, run in runs):
        return []
    crosses_blank = any(blocks.end(place) - blocks.start(place) != len(blocks.texts[place]) for place, _ in runs)
    if crosses_blank or not all(is_sentence(blocks.texts[place]) for place, _ in runs):
        return []
    units = [Paragraph(text, blocks.start(place)) for place, text in enumerate(blocks.texts)]
    return list(map(judge, split_units(units)))


def read_block(paragraphs: Sequence[Paragraph], lines: Sequence[Line]) -> list[Line]:
    """Return the lines up to a blank one, where they would be an error page if nothing stood below.

    Either all lines up to the first blank one, or as far as each line is known or a button ends them: renderers put a
    blank line between any two blocks of a page. A title alone would be such a page, and a column of short lines in
    which each may be something else.
    """
    again = next((i for i, line in enumerate(lines[:MOST_ENCLOSED], 1) if is_retry(line.paragraph.text)), 0)
    if ends_in_retry(lines[:again]):
        return read_page(take_paragraphs(paragraphs, lines[:again]), lines[:again])
    first = next((i for i, (one, other) in enumerate(pairwise(lines), 1) if is_parted(one, other)), 0)
    known = next((i for i, line in enumerate(lines) if not line.evidence and WORD_RE.search(line.paragraph.text)), 0)
    button = next((i for i, line in enumerate(lines[:FEW_READ], 1) if line.rule == BUTTON), 0)
    farther = [end for end in (known or len(lines), button) if end > first and _is_message_over_blanks(lines, end)]
    ends = sorted({first, *farther}, reverse=True)
    return next((block for end in ends if (block := _read_lines(paragraphs, lines[:end]))), [])


def _is_message_over_blanks(lines: Sequence[Line], end: int) -> bool:
    """Tell whether the lines up to *end* may be a message whatever parts them: one says so, none is a menu's or again.

    What else only speaks like a server may be the beginning of a text about one; a log says the same again.
    """
    below = {line.paragraph.text for line in lines[end:]}
    texts = [line.paragraph.text for line in lines[:end]]
    chrome = any(line.rule != BUTTON and fold_label(line.paragraph.text) in labels() for line in lines[:end])
    return any(line.rule in SAID for line in lines[:end]) and not chrome and below.isdisjoint(texts)


SAID: Final = STATUSES | {PHRASE, REPORT, TITLE}
"""The kinds of lines of which one must be in a message over blank lines."""


def _read_lines(paragraphs: Sequence[Paragraph], lines: Sequence[Line]) -> list[Line]:
    """Return lines of a text but for vague ones at the end, where they would be an error page by themselves."""
    block = list(lines)
    while block and _is_vague(block[-1]):  # it may be the article's title
        block.pop()
    listed = any(MARKUP_RE.match(line.paragraph.text) for line in block)
    if len(block) < FEWEST_IN_BLOCK or listed or sum(map(_speaks_up, block)) < 1.0:
        return []
    if _is_weak(block[-1]) and (block[-1].rule != HINT or is_parted(block[-2], block[-1])):
        return []
    above = take_paragraphs(paragraphs, block)
    return read_page(above, block) if above else []  # a block may end inside the first paragraph


def take_paragraphs(paragraphs: Sequence[Paragraph], lines: Sequence[Line]) -> list[Paragraph]:
    """Return the paragraphs that lines at the head of a text are made of."""
    return [paragraph for paragraph in islice(paragraphs, len(lines)) if paragraph.end <= lines[-1].paragraph.end]


def _is_vague(line: Line) -> bool:
    """Tell whether a headline may have the words of a line as well."""
    return not line.evidence or (line.rule in VAGUE and not is_sentence(line.paragraph.text))


def _is_weak(line: Line) -> bool:
    """Tell whether an article's first sentence may have the words of a line: none is known as a phrase."""
    return line.rule in (SPEECH, HINT) and line.likelihood < LIKELY and not find_said(line.paragraph.text)


LIKELY: Final = 0.5
"""Likelihood of being a server's below which a sentence without a known phrase may be an article's first. Without that
four of the bench's 306 articles lost theirs behind a message and a blank line: "A preventable crisis." """


def _speaks_up(line: Line) -> float:
    """Return how much a line speaks for a whole message: a failure by half, since manuals say what fails as well."""
    if line.rule == FAILURE:
        return line.evidence / 2
    text = line.paragraph.text
    is_telling = line.rule == TITLE and (" " in text or UNSPACED.is_in(text))
    return float(is_telling or line.rule in STATUSES | {PHRASE, REPORT})


VAGUE: Final = (SUPPORT | {FAILURE}) - {BUTTON}
"""The kinds of lines whose words a headline may have as well."""

FEW_READ: Final = 8
"""Lines and sentences at the head of a text that are looked at, where the message does not go on."""

FEWEST_IN_BLOCK: Final = 2
"""Lines of a message that is known as a whole."""
