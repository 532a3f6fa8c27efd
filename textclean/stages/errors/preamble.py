"""HTTP-error preambles: what a crawler keeps of a failed or blocked answer in front of the real text, or instead of it.

Decides which of the first lines a server, a proxy, a browser or a site's own error page said. A text that is *about*
errors, or begins with a word that an error message may begin with, is the author's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, islice, pairwise, takewhile
from typing import Final

from textclean.removals import Removal
from textclean.rules import UNSPACED_RE, fold_label, labels
from textclean.stages.errors.authors import (
    AUTHORS,
    ends_in_question,
    goes_on_about_errors,
    is_explanation,
    is_numbered,
    is_signed,
    tells_more,
)
from textclean.stages.errors.contrast import read_below
from textclean.stages.errors.foreign import LONGEST_NAME, PLENTY, STRONG, cut_back, may_be_foreign, read_foreign
from textclean.stages.errors.kinds import (
    ADDRESS,
    BETWEEN,
    BUTTON,
    CONSENT,
    FAILURE,
    HEADER,
    HINT,
    NAME,
    PHRASE,
    REPORT,
    SIGNATURE,
    SPEECH,
    STATUSES,
    SUPPORT,
    SURE,
    TITLE,
    WEAK,
    Line,
    is_parted,
    is_sure,
)
from textclean.stages.errors.lines import MARKUP_RE, find_said, is_sentence, judge, split_units
from textclean.stages.errors.speech import measure_speech, speaks_to_visitor
from textclean.stages.errors.whole_page import (
    MOST_CHARACTERS,
    MOST_LINES,
    is_error_page,
    repeats_status,
    speaks_together,
)
from textclean.text.paragraphs import Paragraph, Paragraphs, split_sentences

ENOUGH: Final = 2.0
"""Evidence from which on the first lines are a preamble: one sentence that only a server says, or a status and a
title."""

FEW_READ: Final = 8
MOST_READ: Final = 40
"""Lines and sentences of a text that are looked at: the first few, and more where the message goes on or may be all."""

LONGEST_BETWEEN: Final = 220
"""Characters up to which an unknown line among a server's belongs to the message."""

MOST_BETWEEN: Final = 3
"""Unknown lines in a row that may stand among a server's."""

OTHERS: Final = SUPPORT | {""}
"""The kinds of lines that are titles where they stand around a status."""

MOST_NAMES: Final = 2
"""Lines with the name of the site and of the page that may stand before a message."""

AFTER_A_MESSAGE: Final = 0.15
"""Likelihood of being a server's from which on a line goes on with a message: of 362 first lines of the bench's
articles, four reached it when it was set; with the vocabulary of today 36 of 657 do, and .3 saves none of them."""

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
    if not _may_begin_with_one(paragraphs):  # most texts
        return
    judged = takewhile(lambda line: not is_numbered(line.paragraph.text), map(judge, split_units(paragraphs)))
    lines = list(islice(judged, FEW_READ))
    if _measure_size(paragraphs) <= MOST_CHARACTERS or len(_read_message(lines)) + MOST_BETWEEN >= len(lines):
        lines += islice(judged, MOST_READ - FEW_READ)
    page = _read_page(paragraphs, lines)
    if page:
        if not is_explanation(page, paragraphs[0].text) and not ends_in_question(page):
            yield _make_removal(page)
        return
    message = _read_message(lines)
    if len(message) == MOST_READ:  # rare: a status said again and again
        message += takewhile(lambda line: line.evidence, judged)
    ends = {paragraph.end for paragraph in paragraphs[: len(lines)]}
    message = _give_back(message, ends)
    known = message if message and _is_enough(message) else _read_sentence(paragraphs)
    message = max(known, _read_block(paragraphs, lines), key=len)
    if message or may_be_foreign(lines):
        below = read_below(paragraphs)
        message = max(read_foreign(lines, below, ends), cut_back(message, below), key=len)
    if not message:
        return
    rest = _text_after(paragraphs, message[-1].paragraph.end)
    is_authors = goes_on_about_errors(rest) or is_signed(rest.lstrip()) or tells_more(lines[: len(message) + 1])
    if not is_authors and not is_explanation(message, paragraphs[0].text):
        yield _make_removal(message)


def _measure_size(paragraphs: Sequence[Paragraph]) -> int:
    """Return the characters of what is left of a text, a line break between each two paragraphs.

    Offsets would count what other stages have removed, which the next call does not see.
    """
    return sum(map(len, Paragraphs.of(paragraphs).texts)) + len(paragraphs) - 1


def _make_removal(lines: Sequence[Line]) -> Removal:
    rules = ", ".join(dict.fromkeys(line.rule for line in lines if line.rule))
    score = min(1.0, sum(line.evidence for line in lines) / (2 * ENOUGH))
    return Removal(lines[0].paragraph.start, lines[-1].paragraph.end, "error-preamble", rules, round(score, 2))


def _may_begin_with_one(paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether one of the first lines speaks for a message; before it, only short lines may be names of sites."""
    for i in range(min(FIRST, len(paragraphs))):
        paragraph = paragraphs[i]
        text = paragraph.text
        is_short = len(text) <= LONGEST_NAME
        if (i and len(text) > LONGEST_BETWEEN) or is_numbered(text):
            break
        line = judge(paragraph if is_short else next(split_sentences(paragraph)))
        if line.evidence >= 1.0 or line.rule == CONSENT:
            return True
        if not is_short and not line.evidence and (i != 1 or measure_speech(line.paragraph.text).authors):
            break
    return False


FIRST: Final = 3
"""Lines of a text of which one must be a server's by itself, or nothing is looked at."""


def _read_page(paragraphs: Sequence[Paragraph], lines: Sequence[Line]) -> list[Line]:
    """Return all lines, where all of a short text is an error page."""
    size = _measure_size(paragraphs)
    is_all = bool(lines) and lines[-1].paragraph.end == paragraphs[-1].end  # no numbered heading stands below
    if not is_all or len(lines) > MOST_LINES or size > MOST_CHARACTERS or not is_error_page(lines, size):
        return []
    rule = [BETWEEN if any(before.rule for before in lines[:i]) else NAME for i in range(len(lines))]
    return [line if line.rule else line._replace(rule=rule[i]) for i, line in enumerate(lines)]


def _read_block(paragraphs: Sequence[Paragraph], lines: Sequence[Line]) -> list[Line]:
    """Return the lines up to a blank one, where they would be an error page if nothing stood below.

    Either all lines up to the first blank one, or as far as each line is known or a button ends them: renderers put a
    blank line between any two blocks of a page. A title alone would be such a page, and a column of short lines in
    which each may be something else.
    """
    first = next((i for i, (one, other) in enumerate(pairwise(lines), 1) if is_parted(one, other)), 0)
    known = next((i for i, line in enumerate(lines) if not line.evidence and WORDS_RE.search(line.paragraph.text)), 0)
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

WORDS_RE: Final = re.compile(r"\w")
"""What a picture at the head of a message has not."""


def _read_lines(paragraphs: Sequence[Paragraph], lines: Sequence[Line]) -> list[Line]:
    """Return lines of a text but for vague ones at the end, where they would be an error page by themselves."""
    block = list(lines)
    while block and _is_vague(block[-1]):  # it may be the article's title
        block.pop()
    listed = any(MARKUP_RE.match(line.paragraph.text) for line in block)
    if len(block) < FEWEST_IN_BLOCK or listed or _is_weak(block[-1]) or sum(map(_speaks_up, block)) < 1.0:
        return []
    above = [paragraph for paragraph in islice(paragraphs, len(block)) if paragraph.end <= block[-1].paragraph.end]
    return _read_page(above, block) if above else []  # a block may end inside the first paragraph


def _read_sentence(paragraphs: Sequence[Paragraph]) -> list[Line]:
    """Return the first paragraph, where it stands by itself and tells whoever came, in a sentence, what is wrong.

    Of the paragraphs of one line of 3,331 articles, manuals and notes, 60 each, one does: "Please read the problems
    before submitting a bug report".
    """
    line = judge(paragraphs[0])
    text = line.paragraph.text
    if len(paragraphs) < 2 or not is_parted(line, judge(paragraphs[1])) or not is_sentence(text):
        return []
    speech = measure_speech(text)
    if speech.likelihood < SURE or speech.authors > AUTHORS:
        return []
    if line.rule == TITLE:
        return [line] if len(text.split()) >= FEWEST_TOLD else []
    told = speaks_to_visitor(text) or (line.evidence >= ENOUGH and speech.likelihood >= PLAINLY)
    return [line] if told and line.rule in (FAILURE, PHRASE) and line.evidence >= 1.0 else []


FEWEST_TOLD: Final = 5
"""Words of a title that is a sentence, and no heading that an author might choose."""

PLAINLY: Final = 0.95
"""Likelihood of being a server's from which on a sentence need not speak to whoever came."""


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
    is_telling = line.rule == TITLE and (" " in text or UNSPACED_RE.search(text) is not None)
    return float(is_telling or line.rule in STATUSES | {PHRASE, REPORT})


VAGUE: Final = (SUPPORT | {FAILURE}) - {BUTTON}
"""The kinds of lines whose words a headline may have as well."""

FEWEST_IN_BLOCK: Final = 2
"""Lines of a message that is known as a whole."""


def _read_message(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of the message, in order; none where the first line is no server's and no name before one."""
    at = repeats_status(lines)
    message = [line._replace(evidence=1.0, rule=TITLE) if line.rule in OTHERS else line for line in lines[:at]]
    total = sum(line.evidence for line in message if line.rule not in SUPPORT)
    while at < len(lines):
        line = lines[at]
        if message and not _goes_on(message[-1], line):
            break
        if line.evidence or (message and total >= STRONG and line.likelihood >= AFTER_A_MESSAGE):
            message.append(line if line.evidence else line._replace(evidence=WEAK, rule=SPEECH))
            total += 0.0 if line.rule in SUPPORT else line.evidence
            at += 1
            continue
        skipped = _count_between(lines, at, total)
        if not skipped:
            break
        rule = BETWEEN if message else NAME
        message += [unknown._replace(evidence=WEAK, rule=rule) for unknown in lines[at : at + skipped]]
        at += skipped
    return message


def _goes_on(last: Line, line: Line) -> bool:
    """Tell whether a message may go on with a line: behind its buttons or a blank line only with what is surely its."""
    if last.rule != BUTTON and not is_parted(last, line):
        return True
    return is_sure(line) or line.rule in (BUTTON, HEADER)


def _count_between(lines: Sequence[Line], at: int, total: float) -> int:
    """Return how many unknown lines from here on stand before one that only a server says; 0 where none does."""
    most = MOST_BETWEEN if total >= STRONG else 0 if at else MOST_NAMES
    longest = LONGEST_BETWEEN if at else LONGEST_NAME
    for count, line in enumerate(lines[at : at + most + 1]):
        if is_sure(line) and (line.rule != SPEECH or line.evidence > 1.0):
            return count if at or _is_message(lines[count:]) else 0
        if at and line.rule == BUTTON and _are_sentences(lines[at : at + count]):
            return count
        if len(line.paragraph.text) > longest:
            return 0
    return 0


def _are_sentences(lines: Sequence[Line]) -> bool:
    """Tell whether all lines are sentences, which no headline is, one directly below the other."""
    parted = any(is_parted(one, other) for one, other in pairwise(lines))
    return not parted and all(is_sentence(line.paragraph.text) for line in lines)


def _is_message(lines: Sequence[Line]) -> bool:
    """Tell whether lines begin with a message strong enough to stand behind the name of a site."""
    run: list[Line] = []
    for line in lines:
        if not line.evidence:
            break
        run.append(line)
    if run[0].rule in STATUSES and run[0].evidence >= ENOUGH:
        return True
    sure = [line.evidence for line in run if line.rule not in SUPPORT]
    return (sum(sure) >= PLENTY and len(sure) > 1) or _are_title_and_message(run[:2])


def _give_back(lines: list[Line], ends: set[int]) -> list[Line]:
    """Drop lines at the end that may well be the article's first: vague ones, and beginnings of a paragraph."""
    while lines:
        last = lines[-1]
        behind_blank = len(lines) > 1 and is_parted(lines[-2], last)
        vague = last.rule in (ADDRESS, BETWEEN, NAME) or (
            last.rule in (SPEECH, HINT, TITLE, HEADER)
            and (behind_blank or last.evidence <= WEAK or _is_headline(last))
            and last.rule != HEADER
            and not is_sentence(last.paragraph.text)
            and _is_enough(lines[:-1])
        )
        whole = last.paragraph.end in ends or (last.evidence >= STRONG and _has_status(lines))
        if whole and not vague:
            break
        lines = lines[:-1]
    return lines


def _is_headline(line: Line) -> bool:
    """Tell whether a line may be an article's headline: it only uses a server's words, and is longer than a button."""
    return line.rule == SPEECH and line.evidence <= 1.0 and len(line.paragraph.text) > LONGEST_BUTTON


LONGEST_BUTTON: Final = 28
"""Characters of a button or link below a message."""


def _has_status(lines: Sequence[Line]) -> bool:
    return any(line.rule in STATUSES for line in lines)


def _is_enough(lines: Sequence[Line]) -> bool:
    """Tell whether the lines are a message: by what only a server says, a status or a signature, or by several."""
    sure = [line for line in lines if line.rule not in SUPPORT]
    total = sum(line.evidence for line in lines if line.evidence > WEAK)
    if not sure or total < ENOUGH:
        return False
    if _is_headed(lines):
        return True
    if all(line.rule in (TITLE, FAILURE) for line in sure):
        return False
    named = _has_status(sure) or any(line.rule == SIGNATURE for line in sure)
    return total >= PLENTY or named or max(line.evidence for line in sure) >= STRONG


def _is_headed(lines: Sequence[Line]) -> bool:
    """Tell whether lines begin with a heading and what failed, one after the other; names may stand before them.

    Two lines of which each is known to be a server's are enough, or several of which an early one says what failed.
    """
    known = list(takewhile(lambda line: line.rule != BETWEEN, dropwhile(lambda line: line.evidence <= WEAK, lines)))
    if len(known) < 2 or len(known[0].paragraph.text) > LONGEST_NAME or MARKUP_RE.match(known[0].paragraph.text):
        return False
    if _are_title_and_message(known[:2]):
        return True
    if all(line.rule in SUPPORT or line.rule == FAILURE for line in known) and not speaks_together(known):
        return False
    early = known[:2] if sum(line.evidence for line in known) < 2 * PLENTY else known[:4]
    total = sum(line.evidence for line in known if line.evidence > WEAK)
    return total >= PLENTY and any(line.rule in (TITLE, FAILURE) for line in early)


def _are_title_and_message(lines: Sequence[Line]) -> bool:
    """Tell whether the first of two lines is a title, and the second a server's wherever it stands, or a failure."""
    if len(lines) < 2 or lines[0].rule != TITLE:
        return False
    title, message = lines
    if message.rule == SPEECH and message.evidence > 1.0:  # no more than its vocabulary speaks for it
        return " " in title.paragraph.text and not is_parted(title, message)
    return is_sure(message) or (message.rule == FAILURE and message.likelihood >= LIKELY_FAILURE)


LIKELY_FAILURE: Final = 0.65
"""Likelihood of being a server's from which on what failed, below a title, is a message."""


def _text_after(paragraphs: Sequence[Paragraph], end: int) -> str:
    text = ""
    for paragraph in paragraphs:
        if paragraph.end > end:
            text += " " + paragraph.text[max(0, end - paragraph.start) :][:REST]
            if len(text) > REST:
                break
    return text[:REST]
