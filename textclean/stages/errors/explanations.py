"""Texts that explain errors, list them, ask about one or record one; they read like an error page, and are none.

Decides whether lines that look like a message are such a text, by everything in them that no server says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from textclean.rules import fold_case, fold_label, phrases, words
from textclean.stages.errors.kinds import (
    BETWEEN,
    BUTTON,
    CONSENT,
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
)
from textclean.stages.errors.labels import PART_RE, titles
from textclean.stages.errors.lines import LIKELY, QUESTION_RE, find_said, says_failure
from textclean.stages.errors.notices import is_notice
from textclean.stages.errors.parallel import are_alike
from textclean.stages.errors.quotations import quotes_message
from textclean.stages.errors.speech import is_sentence, measure_speech, speaks_to_visitor
from textclean.stages.errors.status import plain_digits
from textclean.stages.errors.topics import count_topics
from textclean.text.reported import speaks_of_itself


def is_explanation(lines: Sequence[Line], first: str) -> bool:
    """Tell whether lines that look like a message, of a text with `first` as its first line, explain or list errors.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> lines = [judge(Paragraph(text, 0)) for text in ("Error 502: how to get rid of it", "Try again later.")]
    >>> is_explanation(lines, "Error 502: how to get rid of it")
    True
    """
    shown = promises_answer(lines, first) or teaches(lines) or lists_errors(lines) or gives_only_advice(lines)
    shown = shown or any(map(tells_of_itself, lines)) or any(map(shows_command, lines)) or tells_more(lines)
    shown = shown or explains_errors(lines) or is_asked(lines, first) or is_record(lines)
    shown = shown or are_alike(lines) or is_notice(lines) or numbers_another(lines) or quotes_message(lines)
    return shown or QUOTATION_RE.fullmatch(first) is not None or supposes(lines, first)


QUOTATION_RE: Final = re.compile(r"[\"“„«»「『‘](?=\S*\s)[^\"“”„«»「」『』]{6,600}[.!?。！？][\"”“»«」』’]")
"""Sentences in quotation marks, and nothing else: a server does not quote."""


EXPLAINS: Final = 2
"""Words about errors from which on the lines themselves explain one, and are no message."""


def explains_errors(lines: Sequence[Line]) -> bool:
    """Tell whether lines that look like a message explain errors: they often use the words of those who do.

    A long message may use some of those words too.
    """
    found = sum(count_topics(line.paragraph.text) for line in lines if line.rule not in STATUSES)
    return found >= max(EXPLAINS, sum(line.evidence for line in lines) / 2)


def is_asked(lines: Sequence[Line], first: str) -> bool:
    """Tell whether a text, with `first` as its first line, asks about an error, alone or below a heading.

    What follows is an answer, in the very words in which servers advise. A question that servers ask is another thing:
    "Are you a robot?", with or without the name of the site before it.
    """
    headed = next((line for line in lines[:2] if line.evidence), None)
    if headed is None or (headed is lines[0] and headed.paragraph.text != first):  # a sentence of several
        return False
    text = headed.paragraph.text
    if len(text.split()) < FEWEST_ASKED or not (QUESTION_RE.search(text) or _promises_behind_question(text)):
        return False
    return fold_label(PART_RE.split(text)[-1]) not in titles() and fold_label(text) not in titles()


def _promises_behind_question(heading: str) -> bool:
    """Tell whether a heading asks, and goes on in no server's words: "An old browser? Here is what to do"."""
    asked, mark, left = heading.partition("? ")
    return bool(mark) and bool(asked) and not is_sentence(left) and measure_speech(left).likelihood < LIKELY


FEWEST_ASKED: Final = 3
"""Words of a question about something; "Lost?" and "What happened?" are headings of error pages."""


def supposes(lines: Sequence[Line], first: str) -> bool:
    """Tell whether a text, with `first` as its first line, supposes what servers say has come, and shows no server.

    >>> supposes([], "If the page does not load, try again."), supposes([], "The page does not load. Try again.")
    (True, False)
    """
    if any(line.rule in SHOWN for line in lines):
        return False
    return any(begin == 0 for begin, _, _ in phrases(("HELP_CONDITIONS",)).find(fold_case(first[:LONGEST_START])))


SHOWN: Final = STATUSES | {TITLE, REPORT, SIGNATURE, BUTTON, CONSENT, TRACE}
"""The kinds of lines that show a server, whatever its sentences suppose."""


LONGEST_START: Final = 40
"""Characters in which a supposition begins."""


def is_record(lines: Sequence[Line]) -> bool:
    """Tell whether lines record what happened or what was said: times, speakers, the rows of a list of words.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> diary = "08:10 The server is down.", "08:40 Page not found.", "09:00 Tea."
    >>> is_record([judge(Paragraph(text, 0)) for text in diary])
    True
    """
    texts = [line.paragraph.text for line in lines]
    times = {match[0] for text in texts if (match := TIME_RE.search(text))}
    begun = {match[0] for text in texts if (match := TIME_RE.match(text))}
    if len(times) >= FEWEST_TIMES or len(begun) >= FEWEST_BEGUN:
        return True
    speakers = Counter(match[1] for text in texts if (match := SPEAKER_RE.match(text)))
    if sum(times > 1 for times in speakers.values()) >= FEWEST_SPEAKERS:
        return True
    return len({match[1] for text in texts if (match := ROW_RE.fullmatch(text))}) >= FEWEST_ROWS


TIME_RE: Final = re.compile(r"(?<![\d.:])[\[(]?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}[:h]\d\d(?:[:.]\d\d)?\b(?![.:]\d)")
SPEAKER_RE: Final = re.compile(r"(\S.{0,19}?) ?[:：] ?\S")
ROW_RE: Final = re.compile(r"([^-–—=|.!?]{2,40}) [-–—=|] [^-–—=|.!?]{2,40}")
"""A time, who speaks at the head of a line, and a row of two columns."""


FEWEST_BEGUN: Final = 2
FEWEST_TIMES: Final = 3
FEWEST_SPEAKERS: Final = 2
FEWEST_ROWS: Final = 3
"""Different times at the head of lines and anywhere in them, speakers who speak twice, and rows that begin otherwise,
from which on lines are a record; by eye, with no page less of the bench's and of sources left out. A server's fields
("Ray ID:", "Time:") come once each, "404 - " begins all its rows, and a page in three languages names one time."""


def promises_answer(lines: Sequence[Line], first: str) -> bool:
    """Tell whether one of the first two lines is a heading that asks about an error or promises to explain it.

    A sentence is no heading, and the first sentence of several in one line is none.
    """
    if not lines or not first.endswith(lines[0].paragraph.text):
        return False
    for line in lines[:2]:
        text = line.paragraph.text
        asking = len(text) <= LONGEST_ASKING and phrases(("ERROR_ASKING_TOPICS",)).find(fold_case(text))
        if asking and not (STATEMENT_RE.search(text) or fold_label(text) in titles()):
            return True
    return False


LONGEST_ASKING: Final = 120
"""Characters of a heading that asks."""


STATEMENT_RE: Final = re.compile(r"[.!…。！؟।]$|[.!。！।] .*[:：]$")
"""What ends a sentence that is no question; and a sentence with another behind it, which leads to what is below."""


def teaches(lines: Sequence[Line]) -> bool:
    """Tell whether a line says when an error comes or what it means: servers say that it has come."""
    return any(phrases(("ERROR_LESSON_TOPICS",)).find(fold_case(line.paragraph.text)) for line in lines)


def lists_errors(lines: Sequence[Line]) -> bool:
    """Tell whether lines name one error after the other, put one in quotation marks, or are rows of a table.

    A server speaks of one error, its own, in one sentence if in any, and does not quote itself.
    """
    texts = [plain_digits(line.paragraph.text) for line in lines]
    unlike = [text for text, line in zip(texts, lines, strict=True) if line.rule not in STATUSES]
    told = filter(is_sentence, unlike)
    if sum(CODE_INSIDE_RE.search(text) is not None for text in told) >= FEWEST_NAMING:
        return True
    codes = {match[1] for text in texts if (match := CODE_FIRST_RE.match(text))}
    quoted = any(map(_is_quoted, texts)) or (lines[0].rule != REPORT and _quotes_inside(texts[0]))
    return len(codes) > 1 or quoted or sum(text.startswith(ROWS) for text in texts) > 1


ROWS: Final = ("| ", ": ")
"""What the rows of a table begin with, and what a list in Markdown says of the word above."""


CODE_FIRST_RE: Final = re.compile(r"\W*(?:[^\W\d_]+ )?([45]\d\d)(?![\w/]|[.,:]\d)")
"""A status at the beginning of a line, with a word before it or none."""


CODE_INSIDE_RE: Final = re.compile(r"(?<=[^\W\d_] )\(?[45]\d\d\b(?![.,:/-]?\d)")
FEWEST_NAMING: Final = 2
"""A status behind a word, and the sentences with one inside from which on a text is about such errors."""


def numbers_another(lines: Sequence[Line]) -> bool:
    """Tell whether a sentence that no server says gives the number of the message to something else: "Room 404 is"."""
    unknown = [plain_digits(line.paragraph.text) for line in lines if not line.evidence]
    behind = [match[1].casefold() for text in unknown if is_sentence(text) for match in NAMED_NUMBER_RE.finditer(text)]
    return any(word not in words("ERROR_WORDS") and word not in words("ERROR_NAMES") for word in behind)


NAMED_NUMBER_RE: Final = re.compile(r"([^\W\d_]+) [45]\d\d\b(?![.,:/-]?\d)")
"""A word, and a number that may be a status."""


def _is_quoted(text: str) -> bool:
    """Tell whether a line begins with what only a server says, in quotation marks."""
    match = QUOTED_RE.match(text)
    if match is None:
        return False
    return fold_label(match[1]) in titles() or "ERROR" in find_said(match[1])


def _quotes_inside(heading: str) -> bool:
    """Tell whether a heading holds the title of an error page in quotation marks: My browser says "Page not found"."""
    return not STATEMENT_RE.search(heading) and any(
        fold_label(match[1]) in titles() for match in QUOTED_RE.finditer(heading)
    )


QUOTED_RE: Final = re.compile(r"[\"“„«»「『‘](?=\S*\W)([^\"”“»«」』’]{6,90})[\"”“»«」』’](?!:? ?[\"{\[\d])")
"""Two words or more in quotation marks; not the names and values of a program."""


def tells_of_itself(line: Line) -> bool:
    """Tell whether a line is a sentence that says "I", and no question: "Why have I been blocked?" is a server's."""
    text = line.paragraph.text
    known = line.rule in (TITLE, BUTTON, REPORT, TRACE) or fold_label(text) in titles()
    return not known and is_sentence(text) and not QUESTION_RE.search(text) and speaks_of_itself(text)


def shows_command(line: Line) -> bool:
    """Tell whether a line is a command to type, with options, or announces one: examples in manuals are explained.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> [shows_command(judge(Paragraph(text, 0))) for text in ("fetch --from lake", "Not found -- sorry.")]
    [True, False]
    """
    text = line.paragraph.text
    return "--" in text and COMMAND_RE.match(text) is not None


COMMAND_RE: Final = re.compile(r"(?:\$ )?(?:[a-z][\w./-]* ){1,4}?--[a-z][\w-]+[ =]\S.*$|--[a-z][\w-]+ \S.*$")
"""A few names in small letters and an option with a value, or such an option at the head of a line that goes on from a
command. Without a value it may be a page's advice: "heroku logs --tail"."""


def gives_only_advice(lines: Sequence[Line]) -> bool:
    """Tell whether a heading in no server's words stands above advice and nothing else, without a button.

    So do help texts, and several lines of advice below any heading. A page of a server says in a sentence what is
    wrong, or has a title that is known.
    """
    heading, below = lines[0], lines[1:]
    if not below or is_sentence(heading.paragraph.text):
        return False
    if heading.rule == FAILURE:
        may_be = bool(below[0].evidence) and not speaks_to_visitor(heading.paragraph.text)
    else:
        may_be = heading.rule in (NAME, "") and len(below) >= FEWEST_ADVICE
    said = all(line.rule in ADVICE and is_sentence(line.paragraph.text) for line in below)
    return may_be and said and not any(says_failure(line.paragraph.text) for line in below)


FEWEST_ADVICE: Final = 3
"""Lines of advice from which on it is help, whatever stands above; "Enable JavaScript." below a site's name is none."""


ADVICE: Final = frozenset({PHRASE, SPEECH, HINT, BUTTON, BETWEEN, ""})
"""The kinds of lines that may be advice; a button with a full stop is."""


def tells_more(lines: Sequence[Line]) -> bool:
    """Tell whether a sentence begins with the title above it, and goes on with what no server says.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> told = "Something went wrong", "Something went wrong that night, and nobody in the village would say what."
    >>> tells_more([judge(Paragraph(text, 0)) for text in told])
    True
    """
    for title, line in pairwise(lines[:3]):
        label, text = title.paragraph.text.casefold().strip(MARKS), line.paragraph.text.casefold()
        left = text[len(label) :] if " " in label and text.startswith(label) else ""
        if left[:1] in (" ", ","):
            speech = measure_speech(left)
            if speech.stems > 1 and speech.likelihood < HARDLY:
                return True
    return False


MARKS: Final = "#= .!:"
"""What stands before a heading, or behind one."""


def tells_own(lines: Sequence[Line]) -> bool:
    """Tell whether two lines are a heading in a server's words and, directly below it, what its author has to tell.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> tells_own([judge(Paragraph(text, 0)) for text in ("This domain is for sale", "I sold it in May.")])
    True
    """
    heading, *below = lines
    if len(below) != 1 or is_parted(heading, below[0]):
        return False
    return not below[0].evidence and speaks_of_itself(below[0].paragraph.text)


HARDLY: Final = 0.3
"""Likelihood of being a server's below which the rest of such a sentence is an author's."""
