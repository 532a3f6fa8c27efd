"""The message at the head of a text: which of its first lines it has, and whether they are enough to be one.

Decides how far a message goes from one line to the next, and what at its end may well be the article's first line.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, pairwise, takewhile
from typing import Final

from textclean.stages.errors.authors import AUTHORS
from textclean.stages.errors.foreign import PLENTY, STRONG
from textclean.stages.errors.kinds import (
    ADDRESS,
    BETWEEN,
    BUTTON,
    ENOUGH,
    FAILURE,
    HEADER,
    HINT,
    LONGEST_BETWEEN,
    LONGEST_NAME,
    NAME,
    PHRASE,
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
from textclean.stages.errors.lines import MARKUP_RE, QUESTION_RE, Judged, find_said
from textclean.stages.errors.speech import (
    count_words,
    is_in_authors_words,
    is_sentence,
    measure_speech,
    speaks_to_visitor,
)
from textclean.stages.errors.whole_page import PRICE_RE, repeats_status, speaks_together
from textclean.text.paragraphs import Paragraph, split_sentences

MOST_BETWEEN: Final = 3
"""Unknown lines in a row that may stand among a server's."""


OTHERS: Final = SUPPORT | {""}
"""The kinds of lines that are titles where they stand around a status."""


MOST_NAMES: Final = 2
"""Lines with the name of the site and of the page that may stand before a message."""


AFTER_A_MESSAGE: Final = 0.15
"""Likelihood of being a server's from which on a line goes on with a message: of 362 first lines of the bench's
articles, four reached it when it was set; with the vocabulary of today 36 of 657 do, and .3 saves none of them."""


def read_message(lines: Sequence[Line], ends: set[int]) -> list[Line]:
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
        text = line.paragraph.text
        if len(text) > longest or (measure_speech(text).authors >= OWN_WORDS if at else PRICE_RE.search(text)):
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


def give_back(lines: Sequence[Line], ends: set[int]) -> list[Line]:
    """Return the lines without those at the end that may well be the article's first: vague ones, parts of a line."""
    left = list(lines)
    status = next((place for place, line in enumerate(lines) if line.rule in STATUSES), len(lines))
    while left and (not _is_whole(left[-1], ends, has_status=status < len(left)) or _is_vague(left)):
        left.pop()
    return left


def _is_whole(last: Line, ends: set[int], *, has_status: bool) -> bool:
    """Tell whether the last of some lines is all of a line, or of the first one, with a status, its first sentence."""
    if last.paragraph.end in ends:
        return True
    is_first = last.paragraph.end <= min(ends) or last.paragraph.end > max(ends)  # nobody's line goes on about it
    return is_first and last.evidence >= STRONG and has_status


def _is_vague(lines: Sequence[Line]) -> bool:
    """Tell whether the last line may as well be an article's first."""
    last = lines[-1]
    if last.rule in (ADDRESS, BETWEEN, NAME):
        return not _names_again(lines)
    if last.rule not in (SPEECH, HINT, TITLE) or (is_sentence(last.paragraph.text) and not _asks_anything(last)):
        return False
    behind_blank = len(lines) > 1 and is_parted(lines[-2], last)
    return (behind_blank or last.evidence <= WEAK or _may_be_headline(last)) and is_enough(lines[:-1])


def _names_again(lines: Sequence[Line]) -> bool:
    """Tell whether the last line is an address with the identifier in it that a server's signature gave before."""
    last = lines[-1].paragraph.text
    signed = [line.paragraph.text.rpartition(" ")[2].strip("#") for line in lines if line.rule == SIGNATURE]
    return lines[-1].rule == ADDRESS and any(len(name) >= FEWEST_OF_IDENTIFIER and name in last for name in signed)


FEWEST_OF_IDENTIFIER: Final = 8
"""Characters of an identifier that stands twice by no chance."""


def _asks_anything(line: Line) -> bool:
    """Tell whether a line asks in words that may be anybody's, as a headline does."""
    text = line.paragraph.text
    return line.evidence <= WEAK and QUESTION_RE.search(text) is not None and not find_said(text)


def _may_be_headline(line: Line) -> bool:
    """Tell whether a line may be an article's headline: it only uses a server's words, and is longer than a button."""
    return line.rule == SPEECH and line.evidence <= 1.0 and len(line.paragraph.text) > LONGEST_BUTTON


LONGEST_BUTTON: Final = 28
"""Characters of a button or link below a message."""


def is_enough(lines: Sequence[Line]) -> bool:
    """Tell whether the lines are a message: by what only a server says, a status or a signature, or by several."""
    sure = [line for line in lines if line.rule not in SUPPORT]
    total = sum(line.evidence for line in lines if line.evidence > WEAK)
    if not sure or total < ENOUGH:
        return False
    if _is_headed(lines):
        return True
    if all(line.rule in (TITLE, FAILURE) for line in sure):
        return False
    named = any(line.rule in STATUSES or line.rule == SIGNATURE for line in sure)
    return total >= PLENTY or named or max(line.evidence for line in sure) >= STRONG


def runs_on_in_words(message: Sequence[Line], lines: Sequence[Line]) -> bool:
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


def read_sentence(paragraphs: Sequence[Paragraph], known: Judged) -> list[Line]:
    """Return the first paragraph, where it stands by itself and tells whoever came, in a sentence, what is wrong.

    No sentence in it is all in an author's words: "An error occurred. The kite flew off." Of the paragraphs of one
    line of 3,331 articles, manuals and notes, 60 each, one does: "Please read the problems before submitting a bug
    report".
    """
    line = known[paragraphs[0]]
    text = line.paragraph.text
    if len(paragraphs) < 2 or not is_parted(line, Line(paragraphs[1], 0.0, "")):
        return []
    sentences = list(takewhile(lambda one: one.evidence, map(known.__getitem__, split_sentences(paragraphs[0]))))
    if _are_known(sentences) and sentences[-1].paragraph.end == paragraphs[0].end:
        return sentences
    if not is_sentence(text) or any(is_in_authors_words(one.text) for one in split_sentences(paragraphs[0])):
        return []
    speech = measure_speech(text)
    if speech.likelihood < SURE or speech.authors > AUTHORS:
        return []
    if line.rule == TITLE:
        return [line] if count_words(text) >= FEWEST_TOLD else []
    told = speaks_to_visitor(text) or (line.evidence >= ENOUGH and speech.likelihood >= PLAINLY)
    return [line] if told and line.rule in (FAILURE, PHRASE) and line.evidence >= 1.0 else []


def _are_known(sentences: Sequence[Line]) -> bool:
    """Tell whether several known sentences in one line are a message: one is known by more than its words."""
    return len(sentences) > 1 and any(one.rule in NAMED for one in sentences) and is_enough(sentences)


NAMED: Final = STATUSES | {PHRASE, SIGNATURE, TITLE}
"""The kinds of sentences of which one must be among them: what failed may have failed in a story."""


FEWEST_TOLD: Final = 5
"""Words of a title that is a sentence, and no heading that an author might choose."""


PLAINLY: Final = 0.95
"""Likelihood of being a server's from which on a sentence need not speak to whoever came."""
