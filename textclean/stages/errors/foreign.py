"""Messages in another language than the text below them: what of a text's first lines they are.

Decides by where the language changes, and only about lines that a server's words are among.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from textclean.rules import HANGUL, UNSPACED
from textclean.stages.errors.authors import FEWEST
from textclean.stages.errors.contrast import (
    LONGEST_APART,
    Below,
    is_apart,
    is_in_other_letters,
    measure_shared,
    split_words,
)
from textclean.stages.errors.kinds import (
    BUTTON,
    FAILURE,
    LONGEST_NAME,
    NAME,
    OTHER_LANGUAGE,
    SIGNATURE,
    SPEECH,
    STATUSES,
    SUPPORT,
    SURE,
    WEAK,
    Line,
    is_parted,
    is_sure,
)
from textclean.stages.errors.lines import FEW_AUTHORS, QUESTION_RE, SURELY_FAILED
from textclean.stages.errors.shapes import A_LITTLE, LONGEST_HEADING
from textclean.stages.errors.speech import FEWEST_STEMS, is_sentence, measure_speech

STRONG: Final = 1.5
"""Evidence that lines must have together, one of them a sentence or surely a server's; in front of a text in the same
language, that one line must have."""

PLENTY: Final = 3.0
"""Evidence that is enough there without such a line."""


def may_be_foreign(lines: Sequence[Line]) -> bool:
    """Tell whether the first lines would be a message if they all were in another language than the text below.

    Most menus have words of servers, and no sentence of theirs.
    """
    if not any(map(_may_tell, lines)):
        return False
    run = list(takewhile(lambda line: line.evidence or len(line.paragraph.text) <= LONGEST_APART, lines))
    total = sum(line.evidence for line in run)
    return total >= STRONG or any(line.evidence >= 1.0 and _is_sentence_of_a_server(line) for line in run)


def _may_tell(line: Line) -> bool:
    """Tell whether a line may be what makes lines in another language a message (`_is_enough`)."""
    if line.rule == FAILURE or (is_sure(line) and line.rule not in SUPPORT):
        return True
    return (line.evidence > WEAK or line.rule == SPEECH) and is_sentence(line.paragraph.text)


def read_foreign(lines: Sequence[Line], below: Below, ends: set[int]) -> list[Line]:
    """Return the first lines as far as they are in another language than the text below, where they are a message.

    Nothing shows better where a message ends than that the language changes; but only a server's words make it one.
    """
    run: list[Line] = []
    size = 0  # of the run up to its last line that is surely apart
    for line in lines if below.letters else ():
        parted = bool(run) and is_parted(run[-1], line)
        belongs = is_apart(line.paragraph.text, below) or _is_servers(line, below, parted=parted)
        if not line.evidence and (_is_in_other_letters(line, run) or _may_be_headline(line, parted=parted)):
            break
        if not belongs and (len(line.paragraph.text) > LONGEST_NAME or (run and not _is_strange(line, below))):
            break
        run.append(line._replace(rule=line.rule or (OTHER_LANGUAGE if belongs or run else NAME)))
        if belongs and line.paragraph.end in ends:
            size = len(run)
    run = run[:size]
    said = _find_said(run) or run
    is_other = any(is_apart(line.paragraph.text, below) for line in said)  # not only a motto below the message
    return run if is_other and _is_enough(run) else []


def _may_be_headline(line: Line, *, parted: bool) -> bool:
    """Tell whether a line that nothing speaks for may head the article: a question, or no sentence behind a blank line.

    A headline uses words that its text does not, whatever language both are in.
    """
    text = line.paragraph.text
    return QUESTION_RE.search(text) is not None or (parted and not is_sentence(text))


def _find_said(run: Sequence[Line]) -> list[Line]:
    """Return the lines in a server's words, which statuses and signatures are in any language."""
    return [line for line in run if line.evidence and line.rule not in STATUSES and line.rule != SIGNATURE]


def _is_in_other_letters(line: Line, run: Sequence[Line]) -> bool:
    """Tell whether a line is in other letters than a server has said so far; scripts of many signs tell nothing."""
    if UNSPACED.is_in(line.paragraph.text) or HANGUL.is_in(line.paragraph.text):
        return False
    letters = frozenset("".join(said.paragraph.text for said in _find_said(run)).casefold())
    return bool(letters) and is_in_other_letters(line.paragraph.text, letters)


def _is_enough(run: Sequence[Line]) -> bool:
    """Tell whether lines in another language than the text below are a message: by their words, and none an author's.

    A title or a menu in a server's words is none: a sentence of them must say so, or what only a server says. Of 5,152
    articles with another author's lines in front, in another language, 13 passed before that was asked.
    """
    total = sum(line.evidence for line in run)
    speech = [measure_speech(line.paragraph.text) for line in run]
    if any(one.authors >= FEW_AUTHORS for one in speech if one.stems >= FEWEST_STEMS):
        return total >= STRONG and any(is_sure(line) and line.rule not in SUPPORT for line in run)
    if any(line.rule in (SPEECH, FAILURE) and _is_sentence_of_a_server(line) for line in run):
        return True
    says = [line for line in run if line.evidence > WEAK and is_sentence(line.paragraph.text)]
    return total >= STRONG and (bool(says) or any(is_sure(line) and line.rule not in SUPPORT for line in run))


def _is_sentence_of_a_server(line: Line) -> bool:
    """Tell whether a line is a server's by its words alone: likely one, of several words and none an author's."""
    text = line.paragraph.text
    speech = measure_speech(text)
    if len(text) > LONGEST_HEADING:
        return False
    if is_sentence(text) and not QUESTION_RE.search(text):
        if line.evidence >= SURELY_SAID and line.rule == FAILURE:
            return True
        likely = LIKELY_FAILED if line.rule == FAILURE else SURELY_FAILED
        return speech.likelihood >= likely and speech.stems >= FEWEST and not speech.authors
    return line.rule == FAILURE and speech.likelihood >= SURE and speech.stems > 1 and speech.authors < FEW_AUTHORS


SURELY_SAID: Final = 2.0
"""Evidence of a sentence that says that something failed, and is a server's whatever else it says."""

LIKELY_FAILED: Final = 0.65
"""Likelihood of being a server's from which on a sentence that says that something failed is one."""


def cut_back(lines: list[Line], below: Below, ends: set[int]) -> list[Line]:
    """Drop lines at the end in the words of the text below, where the others are in another language.

    No line is cut inside, where one of *ends* is not.
    """
    kept = lines
    if any(is_apart(line.paragraph.text, below) for line in lines):
        while kept[-1].evidence <= WEAK and measure_shared(kept[-1].paragraph.text, below) >= SHARED:
            kept = kept[:-1]
    return kept if not kept or kept[-1].paragraph.end in ends else lines


SHARED: Final = 0.5
"""Share of a line's words that the text below uses from which on the line is in its language."""


def _is_servers(line: Line, below: Below, *, parted: bool) -> bool:
    """Tell whether a line is a server's: surely, or somewhat, where the text below uses none of its words."""
    if is_sure(line) or not _is_strange(line, below):
        return is_sure(line)
    text = line.paragraph.text
    is_others = measure_speech(text).authors >= FEW_AUTHORS or any(character.isdigit() for character in text)
    return line.evidence > WEAK or line.rule == BUTTON or (line.likelihood >= A_LITTLE and not parted and not is_others)


def _is_strange(line: Line, below: Below) -> bool:
    """Tell whether the text below, of which the words are known, uses none of the words of a line."""
    words = split_words(line.paragraph.text)
    return bool(words and below.words) and below.words.isdisjoint(words)
