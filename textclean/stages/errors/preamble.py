"""HTTP-error preambles: what a crawler keeps of a failed or blocked answer in front of the real text, or instead of it.

Decides which of the first lines a server, a proxy, a browser or a site's own error page said. A text that is *about*
errors, or begins with a word that an error message may begin with, is the author's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import dropwhile, islice, pairwise, takewhile
from typing import TYPE_CHECKING, Final

from textclean.removals import Removal
from textclean.stages.errors.authors import (
    AUTHORS,
    ends_in_question,
    goes_on_about_errors,
    is_explanation,
    is_numbered,
    is_signed,
    names_again,
    promises_answer,
    tells_more,
)
from textclean.stages.errors.blocks import FEW_READ, measure_size, read_block, read_likely_page, read_page
from textclean.stages.errors.buttons import offers_retry
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
from textclean.stages.errors.lines import MARKUP_RE, judge, split_units
from textclean.stages.errors.reports import BEGINNINGS
from textclean.stages.errors.speech import is_sentence, measure_speech, speaks_to_visitor
from textclean.stages.errors.unrelated import LONGEST_BETWEEN, find_more_below, read_after, read_unrelated
from textclean.stages.errors.walls import offers_answer, read_wall
from textclean.stages.errors.whole_page import MOST_CHARACTERS, repeats_status, speaks_together
from textclean.text.paragraphs import Paragraph, Paragraphs, split_sentences
from textclean.text.source import is_source

if TYPE_CHECKING:
    from textclean.stages.errors.answers import Answer

ENOUGH: Final = 2.0
"""Evidence from which on the first lines are a preamble: one sentence that only a server says, or a status and a
title."""

MOST_READ: Final = 40
"""Lines and sentences of a text that are looked at: the first few, and more where the message goes on or may be all."""

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
        is_authors = is_authors or tells_more(lines[: len(message) + 1])
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
    if measure_size(paragraphs) <= MOST_CHARACTERS or len(_read_message(lines, ends)) + MOST_BETWEEN >= len(lines):
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
    message = _read_message(lines, ends)
    if len(message) == MOST_READ:  # rare: a status said again and again
        message += takewhile(lambda line: line.evidence, islice(_judge_units(paragraphs, known), MOST_READ, None))
    message = _give_back(message, ends)
    is_message = bool(message) and _is_enough(message) and not _runs_on_in_words(message, lines)
    sentence = message if is_message else _read_sentence(paragraphs, known)
    message = max(sentence, read_block(paragraphs, lines), key=len) or read_unrelated(paragraphs, lines, ends)
    if message or may_be_foreign(lines):
        below = read_below(paragraphs)
        message = max(read_foreign(lines, below, ends), cut_back(message, below, ends), key=len)
    return message


class Judged(dict[Paragraph, Line]):
    """The lines and sentences of one text, each judged when it is first asked for."""

    def __missing__(self, unit: Paragraph) -> Line:
        line = self[unit] = judge(unit)
        return line


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


def _read_sentence(paragraphs: Sequence[Paragraph], known: Judged) -> list[Line]:
    """Return the first paragraph, where it stands by itself and tells whoever came, in a sentence, what is wrong.

    Of the paragraphs of one line of 3,331 articles, manuals and notes, 60 each, one does: "Please read the problems
    before submitting a bug report".
    """
    line = known[paragraphs[0]]
    text = line.paragraph.text
    if len(paragraphs) < 2 or not is_parted(line, Line(paragraphs[1], 0.0, "")):
        return []
    sentences = list(takewhile(lambda one: one.evidence, map(known.__getitem__, split_sentences(paragraphs[0]))))
    if _are_known(sentences) and sentences[-1].paragraph.end == paragraphs[0].end:
        return sentences
    if not is_sentence(text):
        return []
    speech = measure_speech(text)
    if speech.likelihood < SURE or speech.authors > AUTHORS:
        return []
    if line.rule == TITLE:
        return [line] if len(text.split()) >= FEWEST_TOLD else []
    told = speaks_to_visitor(text) or (line.evidence >= ENOUGH and speech.likelihood >= PLAINLY)
    return [line] if told and line.rule in (FAILURE, PHRASE) and line.evidence >= 1.0 else []


def _are_known(sentences: Sequence[Line]) -> bool:
    """Tell whether several known sentences in one line are a message: one is known by more than its words."""
    return len(sentences) > 1 and any(one.rule in NAMED for one in sentences) and _is_enough(sentences)


NAMED: Final = STATUSES | {PHRASE, SIGNATURE, TITLE}
"""The kinds of sentences of which one must be among them: what failed may have failed in a story."""


FEWEST_TOLD: Final = 5
"""Words of a title that is a sentence, and no heading that an author might choose."""

PLAINLY: Final = 0.95
"""Likelihood of being a server's from which on a sentence need not speak to whoever came."""


def _read_message(lines: Sequence[Line], ends: set[int]) -> list[Line]:
    """Return the lines of the message, in order; none where the first line is no server's and no name before one.

    A word or two at the end of a line are the message's as well; *ends* are where the lines of the text end.
    """
    at = repeats_status(lines)
    message = [line._replace(evidence=1.0, rule=TITLE) if line.rule in OTHERS else line for line in lines[:at]]
    total = sum(line.evidence for line in message if line.rule not in SUPPORT)
    while at < len(lines):
        line = lines[at]
        if message and not _goes_on(message[-1], line):
            break
        if message and message[-1].paragraph.end not in ends and _is_last_word(line, ends):
            line = line._replace(evidence=WEAK, rule=line.rule or HINT)
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


def _is_last_word(line: Line, ends: set[int]) -> bool:
    """Tell whether a sentence is a word or two of thanks, or the like, at the end of a line."""
    return not line.evidence and len(line.paragraph.text) <= LAST_WORD and line.paragraph.end in ends


LAST_WORD: Final = 15
"""Characters of such a sentence. Without them, one framework's pages all leave "Thank you." in front of an article."""


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
        if len(line.paragraph.text) > longest or (at and measure_speech(line.paragraph.text).authors >= OWN_WORDS):
            return 0
    return 0


OWN_WORDS: Final = 0.6
"""Share of an author's stems from which on an unknown line among a server's ends the message; by eye, with no page less
of the bench's and of sources left out."""


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
            and (behind_blank or last.evidence <= WEAK or _may_be_headline(last))
            and last.rule != HEADER
            and not is_sentence(last.paragraph.text)
            and _is_enough(lines[:-1])
        )
        is_first = last.paragraph.end <= min(ends) or last.paragraph.end > max(ends)  # nobody's line goes on about it
        whole = last.paragraph.end in ends or (is_first and last.evidence >= STRONG and _has_status(lines))
        if whole and not vague:
            break
        lines = lines[:-1]
    return lines


def _may_be_headline(line: Line) -> bool:
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


def _runs_on_in_words(message: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Tell whether a message in nothing but a server's words runs on in no server's, without a blank line: a notice."""
    below = lines[len(message) : len(message) + 1]
    is_words = all(line.rule in SUPPORT or line.rule == FAILURE for line in message)
    return is_words and any(is_sentence(line.paragraph.text) and not is_parted(message[-1], line) for line in below)


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
