"""Single lines and sentences of an error page: what each is, and how much it speaks for one.

Decides about a line by itself; what a run of them comes to is decided in `message` and `whole_page`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from textclean.rules import PhraseIndex, Script, fold_case, fold_label, phrases
from textclean.stages.errors.kinds import (
    CONSENT,
    FAILURE,
    HINT,
    PHRASE,
    REPORT,
    SIGNATURE,
    SPEECH,
    STATUS,
    STATUS_AND_SPEECH,
    STATUS_AND_TITLE,
    STATUS_AND_WORDS,
    STATUS_LINE,
    SURE,
    TRACE,
    WEAK,
    Line,
)
from textclean.stages.errors.labels import LONGEST_TITLE, buttons, fields, judge_label, titles
from textclean.stages.errors.reports import (
    BEGINNINGS,
    BRACKETS_RE,
    ELEMENT_RE,
    ELEMENTS,
    EXCEPTION_RE,
    NETWORK_NAME_RE,
    TRACE_RE,
    is_program,
    is_report,
)
from textclean.stages.errors.speech import (
    Speech,
    count_names_of_servers,
    count_words,
    is_sentence,
    look_up,
    measure_speech,
    split_stems,
)
from textclean.stages.errors.status import (
    BARE_STATUS_RE,
    CODE_RE,
    HTTP_STATUS_RE,
    LOG_STATUS_RE,
    LONGEST_LINE,
    plain_digits,
    split_status,
)
from textclean.text.colophons import find_program
from textclean.text.paragraphs import Paragraph, split_sentences
from textclean.text.prose import begins_small
from textclean.text.reported import is_reported

LIKELY: Final = 0.65
"""Likelihood of being a server's from which on words stand for a title or a phrase. When it was set, .5 had .002 more
of the bench's pages right, and 373 of 432,593 texts of authors lost words in place of 329; with .7, .002 fewer, 304."""

UNMARKED: Final = Script("\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff")
"""Thai, Lao, Burmese and Khmer: words are weighed by pairs of characters, and sentences end without a mark."""

LIKELY_UNMARKED: Final = 0.97
"""The same there, where few authors were learned from: opening hours have .96. The bench's pages in these scripts come
out as before."""

BRACKETED_RE: Final = re.compile(r"[(\[]http[ /:-]*[45]\d\d[)\]]\W?$", re.IGNORECASE)
"""A status in brackets behind a sentence."""

LINK_RE: Final = re.compile(r"https?://\S+|(?<=[\s:\"'(])/[\w./%-]{3,}")
"""An address inside a sentence, which says nothing about who speaks."""

CODE_LIKE_RE: Final = re.compile(r"[45]\d\d")


def split_units(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Yield the lines that speak like a server as wholes, and of all others the sentences."""
    for paragraph in paragraphs:
        text = paragraph.text
        sentences = split_sentences(Paragraph(text[: 20 * LONGEST_LINE], paragraph.start))
        if len(text) <= LONGEST_LINE:
            first, *others = sentences
            if not others or (measure_speech(text).likelihood >= LIKELY and not any(map(_is_aside, others))):
                yield paragraph
                continue
            sentences = iter((first, *others))
        yield from sentences


def _is_aside(sentence: Paragraph) -> bool:
    """Tell whether a sentence among those of a paragraph is an author's: half of its words are."""
    speech = measure_speech(sentence.text)
    return speech.authors >= HALF and speech.stems > 2 and speech.likelihood < LIKELY


def judge(unit: Paragraph) -> Line:
    """Judge one line or sentence by itself.

    >>> judge(Paragraph("HTTP/1.1 404 Not Found", 0)).rule, judge(Paragraph("The heron waits.", 0)).evidence
    ('a status line', 0.0)
    >>> judge(Paragraph('{"error": "gone"}', 0)).evidence
    2.0
    """
    text = unit.text
    if len(text) > LONGEST_LINE:
        return Line(unit, 0.0, "")
    speech = measure_speech(text)
    if is_plainly_authors(text, speech):  # most lines of most texts
        return Line(unit, 0.0, "")
    if is_report(text) or (text.startswith(BEGINNINGS) and _is_answer(text)):
        return Line(unit, 2.0, REPORT)
    if (text[-1] in "):" or text[-1].isdigit()) and TRACE_RE.fullmatch(text):
        return Line(unit, WEAK, TRACE)
    if ":" in text and EXCEPTION_RE.fullmatch(text):
        return Line(unit, 1.0, REPORT)
    if text[0] in "{}[]" and BRACKETS_RE.fullmatch(text):
        return Line(unit, WEAK, TRACE)
    if text[0] == "<" and _is_element(text):
        return Line(unit, 1.0, SIGNATURE)
    if is_program(text):
        return Line(unit, 0.0, "")
    if "_" in text and NETWORK_NAME_RE.fullmatch(text):
        return Line(unit, 1.5, STATUS_LINE)
    found = _judge_status(text) or judge_label(text)
    if found:
        return Line(unit, *found)
    if goes_on_in_bracket(text):
        return Line(unit, 0.0, "")
    line = _judge_words(unit, speech)
    return Line(unit, 0.0, "", line.likelihood) if line.rule and is_reported(text) else line


def _is_answer(text: str) -> bool:
    """Tell whether a line is a whole answer of a program to a program."""
    from textclean.stages.errors.answers import is_answer

    return is_answer(text)


def goes_on_in_bracket(text: str) -> bool:
    """Tell whether a line goes on with a bracket where the one above stopped, in the midst of a sentence.

    >>> goes_on_in_bracket("(slow down) response."), goes_on_in_bracket("(404)")
    (True, False)
    """
    return text[:1] == "(" and begins_small(text[1:])


def _is_element(text: str) -> bool:
    """Tell whether a line is an element of a server's answer in XML."""
    match = ELEMENT_RE.fullmatch(text)
    name = match and (match["name"] or "code").casefold()
    return bool(name) and (name in ELEMENTS or name in fields())


def is_plainly_authors(text: str, speech: Speech) -> bool:
    """Tell whether a line is so much an author's by its words that no phrase in it could make up for it.

    >>> [is_plainly_authors(text, measure_speech(text)) for text in ("She told him about her wedding.", "404")]
    [True, False]
    """
    if speech.likelihood >= UNLIKELY or speech.authors < FEW_AUTHORS or _is_reporting(text):
        return False
    label = fold_label(text) if len(text) <= LONGEST_TITLE else ""
    return label not in titles() and label not in buttons()


SIGNED: Final = ("Powered by", "powered by")


def _is_reporting(text: str) -> bool:
    """Tell whether a line has what headers, fields, signatures and statuses hold."""
    if ":" in text or "/" in text or "=" in text or text.startswith(SIGNED) or find_program(fold_case(text)):
        return True
    return ("4" in text or "5" in text) and CODE_LIKE_RE.search(text) is not None


def _judge_status(text: str) -> tuple[float, str] | None:
    """Judge a line that names a status: by what else stands in it."""
    plain = plain_digits(text)
    if "4" not in plain and "5" not in plain and plain[:4].lower() != "http":  # most lines
        return None
    bare = BARE_STATUS_RE.fullmatch(plain)
    if HTTP_STATUS_RE.fullmatch(plain) or (bare and fold_label(bare[1]) in titles()):
        return 2.0, STATUS_LINE
    if LOG_STATUS_RE.fullmatch(plain):
        return 1.5, STATUS_LINE
    if not CODE_RE.search(plain):
        return None
    status = split_status(text)
    if status is None:
        return None
    if not status.rest:
        return (1.5, STATUS_LINE) if status.is_named else (1.0, STATUS)
    if fold_label(status.rest) in titles():
        return 2.0, STATUS_AND_TITLE
    if BRACKETED_RE.search(plain):
        return 2.0, STATUS_AND_SPEECH
    speech = measure_speech(status.rest)
    if speech.likelihood >= LIKELY and not speech.authors:
        return 1.5, STATUS_AND_SPEECH
    return (1.0, STATUS_AND_WORDS) if status.is_parted else None


def _judge_words(unit: Paragraph, speech: Speech) -> Line:
    """Judge a line by the phrases in it, and by its vocabulary, addresses left out."""
    text = unit.text
    linked = False
    if "/" in text and LINK_RE.search(text):
        text = LINK_RE.sub(" ", text).strip()
        linked = not unit.text.endswith(text[-1:] or " ")  # a sentence may end with the address
        speech = measure_speech(text)
    said = find_said(text)
    ends = linked or is_sentence(text)
    if "ERROR" in said:
        if not QUESTION_RE.search(text) and _is_most(text, said, speech):
            whole = ends or (said["ERROR"] >= WHOLE and count_words(text) >= FEWEST_WORDS) or _has_long_phrase(text)
            return Line(unit, 2.0 if whole else 1.0, PHRASE, speech.likelihood)
        if speech.likelihood < SURE or speech.authors >= FEW_AUTHORS:
            return Line(unit, WEAK, HINT, speech.likelihood)
    is_unmarked = UNMARKED.is_in(text)
    if is_unmarked and not said and not count_names_of_servers(fold_case(text)):  # pairs of characters are in any words
        return Line(unit, 0.0, "")
    likely = LIKELY_UNMARKED if is_unmarked else LIKELY
    if speech.likelihood >= likely and (speech.stems > 1 or ends) and says_failure(text):
        sure = ends and speech.likelihood >= SURELY_FAILED and speech.stems >= 4
        return Line(unit, 2.0 if sure else 1.0, FAILURE, speech.likelihood)
    if speech.likelihood >= SURE and speech.stems >= 4:
        return Line(unit, 2.0 if ends else 1.0, SPEECH, speech.likelihood)
    if speech.likelihood >= likely and (speech.stems > 1 or ends):
        return Line(unit, 1.0, SPEECH, speech.likelihood if speech.stems > 2 else 0.0)
    if said.keys() & CONSENT_KINDS:
        return Line(unit, WEAK, CONSENT, speech.likelihood)
    if said or (speech.likelihood >= 0.3 and not QUESTION_RE.search(text)):
        return Line(unit, WEAK, HINT, speech.likelihood)
    return Line(unit, 0.0, "", speech.likelihood)


def says_failure(text: str) -> bool:
    """Tell whether a line says that something failed, is not there or must not be, and supposes or asks nothing."""
    if text[-1] in ",;" or QUESTION_RE.search(text) or MARKUP_RE.match(text) or INDEXED_RE.search(text):
        return False
    return any(_states_failure(sentence.text) for sentence in split_sentences(Paragraph(text, 0)))


def _states_failure(sentence: str) -> bool:
    folded = fold_case(sentence)
    if not phrases(("ERROR_FAILURES",)).find(folded):
        return False
    return all(begin for begin, _, _ in phrases(("ERROR_CONDITIONS",)).find(folded[:LONGEST_CONDITION]))


LONGEST_CONDITION: Final = 24
"""Characters in which the first words of a sentence stand that supposes something."""

INDEXED_RE: Final = re.compile(r", \d+(?:\D{1,4}\d+)?$")
"""The pages behind an entry of an index."""

MARKUP_RE: Final = re.compile(r"(?:#{1,6}|[-*+>]|\d{1,2}[.)]) ")
"""A heading, an item of a list or a quotation in Markdown."""


def _is_most(text: str, said: dict[str, float], speech: Speech) -> bool:
    """Tell whether known phrases are so much of a sentence, or what is left is so like them, that no author says it."""
    share = sum(said.values())
    if share >= ALL or (share >= MOST and speech.authors < FEW_AUTHORS) or _has_long_phrase(text):
        return True
    rest = leave_out(text)
    left = measure_speech(rest)
    if left.stems <= (2 if speech.likelihood >= LIKELY else 1):
        return True
    known = sum(map(bool, look_up(split_stems(rest))))  # a strong word among others that nobody knows is not enough
    return left.likelihood >= LEFT and left.authors < FEW_AUTHORS and 2 * known > left.stems


def _has_long_phrase(text: str) -> bool:
    """Tell whether a known phrase is so long that nobody says it by chance, and a good part of a line."""
    least = max(LONG, LONG_SHARE * len(text))
    return any(stop - begin >= least for begin, stop, kind in messages().find(fold_case(text)) if kind == "ERROR")


LONG: Final = 35
LONG_SHARE: Final = 0.4
"""Characters of such a phrase, and its share of the line's; by eye, with none of 432,593 texts of authors more lost."""


def leave_out(text: str) -> str:
    """Return a line without the phrases known in it."""
    folded = fold_case(text)
    left, end = "", 0
    for begin, stop, _ in messages().find(folded):
        left += folded[end : max(begin, end)] + " "
        end = max(end, stop)
    return left + folded[end:]


HALF: Final = 0.5
"""Share of an author's stems in a sentence by which the paragraph around it is no longer a server's as a whole;
by eye."""

QUESTION_RE: Final = re.compile(r"[?？؟][\"'”’»)]*$")

UNLIKELY: Final = 0.02
"""Likelihood of being a server's below which a sentence with an author's words is looked at no further."""

WHOLE: Final = 0.9
"""Share of a line's characters from which on a phrase is all of it."""

FEWEST_WORDS: Final = 3
"""Words of such a line that no author writes by chance."""

SURELY_FAILED: Final = 0.8
"""Likelihood from which on a sentence that says that something failed is a server's."""

ALL: Final = 0.75
"""Share of a sentence's characters from which on phrases are the sentence, whatever else stands in it."""

MOST: Final = 0.6
"""The same where few of its words are an author's."""

LEFT: Final = 0.4
"""Likelihood of being a server's that the rest of the sentence must have, or the sentence is an author's about one."""

FEW_AUTHORS: Final = 0.25
"""Share of an author's stems that a server's sentence stays under."""

CONSENT_KINDS: Final = frozenset({"COOKIE", "APPEAL"})


def find_said(text: str) -> dict[str, float]:
    """Return, by kind, the share of a line's characters that known phrases are."""
    found = messages().find(text)
    size = len(fold_case(text)) if found else 0
    shares: dict[str, float] = {}
    end = 0
    for begin, stop, kind in found:
        shares[kind] = shares.get(kind, 0.0) + max(0, stop - max(begin, end)) / size
        end = max(end, stop)
    return shares


def messages() -> PhraseIndex:
    """Return the index over what only a server says ("ERROR"), what accompanies it, and demands for consent or pay."""
    return phrases(("ERROR_PHRASES", "ERROR_HINTS", "COOKIE_PHRASES", "APPEAL_PHRASES"))


class Judged(dict[Paragraph, Line]):
    """The lines and sentences of one text, each judged when it is first asked for."""

    def __missing__(self, unit: Paragraph) -> Line:
        line = self[unit] = judge(unit)
        return line
