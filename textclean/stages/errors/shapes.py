"""Shapes by which a short text shows what it is, whatever its words: a message told to a visitor, a title said twice.

Decides about a few shapes only; all that a short text may be is weighed in `whole_page`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from textclean.rules import UNSPACED, fold_label
from textclean.stages.errors.authors import AUTHORS, FEWEST
from textclean.stages.errors.contrast import is_in_other_letters
from textclean.stages.errors.kinds import (
    BUTTON,
    ENOUGH,
    HINT,
    PHRASE,
    SIGNATURE,
    SPEECH,
    STATUS_AND_SPEECH,
    STATUS_AND_TITLE,
    STATUS_LINE,
    SUPPORT,
    SURE,
    TITLE,
    TRACE,
    WEAK,
    Line,
    is_parted,
)
from textclean.stages.errors.labels import is_known
from textclean.stages.errors.lines import FEW_AUTHORS, MARKUP_RE, QUESTION_RE, UNLIKELY
from textclean.stages.errors.speech import (
    has_name,
    is_foreign,
    is_sentence,
    measure_speech,
    speaks_to_visitor,
    split_stems,
)

LONGEST_SITE: Final = 40
"""Characters of a site's name."""


def has_authors_shape(lines: Sequence[Line]) -> bool:
    """Tell whether lines that may be a page are a text by how they stand: a story, an article below a message."""
    return ends_in_prose(lines) or ends_in_article(lines) or is_title_above_text(lines) or tells_story(lines)


def ends_in_prose(lines: Sequence[Line]) -> bool:
    """Tell whether sentences that nothing is known of stand behind a blank line at the end: an article, if a short one.

    In a long line of a script whose words are guessed from pairs of characters, somewhat likely is not known.
    """
    at = len(lines)
    while at and _is_unfamiliar(lines[at - 1]):
        at -= 1
    behind = next((lines[i:] for i in range(max(at, 1), len(lines)) if is_parted(lines[i - 1], lines[i])), [])
    texts = [line.paragraph.text for line in behind]
    dense = any(map(UNSPACED.is_in, texts))
    shortest = SHORTEST_PROSE // DENSER if dense else SHORTEST_PROSE
    return len(texts) > 1 and sum(map(len, texts)) >= shortest and all(map(is_sentence, texts))


def ends_in_article(lines: Sequence[Line]) -> bool:
    """Tell whether a heading and a sentence stand at the end, below enough of a message: an article, if the shortest.

    Behind a blank line neither is surely a server's, nor told to whoever came; without one, nothing of the sentence is.
    """
    begin = _take_end(lines, _may_be_articles)
    strange = _take_end(lines, _is_strange)
    if begin < strange < len(lines) and is_sentence(lines[strange].paragraph.text):
        strange -= 1  # its heading
    parted = (i for i in range(max(1, begin), len(lines)) if is_parted(lines[i - 1], lines[i]))
    start = min(next(parted, len(lines)), max(1, strange))
    texts = [line.paragraph.text for line in lines[start:]]
    if len(texts) < 2 or is_sentence(texts[0]) or not is_sentence(texts[-1]):
        return False
    return sum(line.evidence for line in lines[:start] if line.rule not in SUPPORT) >= ENOUGH


def _take_end(lines: Sequence[Line], is_of_end: Callable[[Line], bool]) -> int:
    """Return the place from which on all lines are of the end."""
    return next((i for i in range(len(lines), 0, -1) if not is_of_end(lines[i - 1])), 0)


def _may_be_articles(line: Line) -> bool:
    """Tell whether a line may be an article's: by its words alone, if by anything, it is a server's."""
    may_be = line.rule in (SPEECH, HINT, "") and line.likelihood < SURE and line.evidence < ENOUGH
    return may_be and not speaks_to_visitor(line.paragraph.text)


def _is_strange(line: Line) -> bool:
    """Tell whether a line is in nothing like a server's words."""
    return not line.evidence and line.likelihood < UNLIKELY and not speaks_to_visitor(line.paragraph.text)


def tells_story(lines: Sequence[Line]) -> bool:
    """Tell whether several sentences in a row are in nothing like a server's words: a story about an error."""
    run = 0
    for line in lines:
        is_strange = is_sentence(line.paragraph.text) and not is_known(line) and line.likelihood < A_LITTLE
        run = run + 1 if is_strange else 0
        if run == SENTENCES_OF_STORY:
            return True
    return False


SENTENCES_OF_STORY: Final = 3

SHORTEST_PROSE: Final = 70
DENSER: Final = 3
"""Characters of two sentences or more that are an article; scripts without spaces need so many times fewer."""


def is_title_above_text(lines: Sequence[Line]) -> bool:
    """Tell whether all there is below a title is a line hardly in a server's words, and much in an author's."""
    if len(lines) != 2 or lines[0].rule != TITLE or lines[1].rule != SPEECH:
        return False
    speech = measure_speech(lines[1].paragraph.text)
    return speech.likelihood < UNSURE and speech.stems > FEWEST and speech.authors >= SPEAKING


UNSURE: Final = 0.6
SPEAKING: Final = 0.4
"""Likelihood of being a server's below which, and share of an author's stems from which, words below a title are an
author's."""


def may_be_news(lines: Sequence[Line]) -> bool:
    """Tell whether all there is below a heading of no server's, and no program's name, is a line that may be news.

    What is closed, refused or not found may be a beach, a petition or a diver.
    """
    heading = lines[0].paragraph.text
    if len(lines) != 2 or lines[0].evidence >= 1.0 or lines[1].rule == PHRASE or is_sentence(heading):
        return False
    return CODE_NAME_RE.search(heading) is None


CODE_NAME_RE: Final = re.compile(r"[a-z][A-Z]")
"""What the name of an error in a program has: "BlobNotFound"."""


def _is_unfamiliar(line: Line) -> bool:
    text = line.paragraph.text
    if UNSPACED.is_in(text) and line.rule in (SPEECH, HINT, ""):
        return line.likelihood < SURE
    return not line.evidence and line.likelihood < A_LITTLE and not is_known(line)


def tells_visitor(lines: Sequence[Line], size: int) -> bool:
    """Tell whether a short page says what is wrong at its head, and all else that is unknown to whoever came.

    Who reads it is spoken to, in whatever words: "Sorry, you don't have enough rights".
    """
    told = all(line.rule != TRACE and not MARKUP_RE.match(line.paragraph.text) for line in lines)
    if size > LONGEST_TOLD or not 1 < len(lines) <= MOST_TOLD or not told:
        return False
    heads = [line.evidence >= 1.0 and line.rule not in SUPPORT and line.rule != SIGNATURE for line in lines[:2]]
    unknown = [line.paragraph.text for line in lines if not is_known(line)]
    if not any(heads) or not unknown or 2 * len(unknown) > len(lines) or any(map(QUESTION_RE.search, unknown)):
        return False
    said = list(map(measure_speech, unknown))
    stories = [one.likelihood < LEAST or (one.authors >= AUTHORS and one.likelihood < UNLIKELY) for one in said]
    if any(stories) and all(line.rule == TITLE or line.evidence < 1.0 for line in lines[:2]):
        return False
    return all(_is_told(text) and speaks_to_visitor(text) and not has_name(text) for text in unknown)


def _is_told(text: str) -> bool:
    """Tell whether a line is a sentence; in scripts without spaces, one to whoever came often ends without a mark."""
    return is_sentence(text) or (UNSPACED.is_in(text) and speaks_to_visitor(text))


LONGEST_TOLD: Final = 450
MOST_TOLD: Final = 7
"""Characters and lines of such a page."""

LEAST: Final = 0.002
"""Likelihood of being a server's below which a sentence that speaks to somebody tells a story: none of the bench's
pages has such a one."""


def has_name_below(lines: Sequence[Line]) -> bool:
    """Tell whether all of a page but its last line is surely a message, and that line one word: a server's name."""
    last = lines[-1]
    text = last.paragraph.text
    if len(lines) < 3 or last.evidence or len(text) > LONGEST_SITE or is_sentence(text) or is_parted(lines[-2], last):
        return False
    total = sum(line.evidence for line in lines if line.rule not in SUPPORT)
    return total >= PLENTY and all(map(is_known, lines[:-1])) and len(text.split()) == 1


def explains_status(lines: Sequence[Line], size: int) -> bool:
    """Tell whether a short page names a status and says a few sentences at most, in whatever words but an author's.

    A sentence in other letters than the rest is another's, and so is a last line that is no sentence. Behind what is
    known it must speak to whoever came, or say the words of the message again.
    """
    unknown = [i for i, line in enumerate(lines) if not is_known(line)]
    if size > LONGEST_EXPLAINED or len(unknown) > MOST_UNKNOWN or not NAMED & {line.rule for line in lines}:
        return False
    last = max(i for i, line in enumerate(lines) if is_known(line))
    texts = [line.paragraph.text for line in lines]
    if any(map(QUESTION_RE.search, texts)) or not all(i < last or _is_told(texts[i]) for i in unknown):
        return False
    letters = frozenset("".join(text for i, text in enumerate(texts) if i not in unknown).casefold())
    if any(measure_speech(texts[i]).authors > FEW_AUTHORS for i in unknown):
        return False
    behind = [texts[i] for i in unknown if i > last]
    if any(is_in_other_letters(text, letters) or has_name(text) for text in behind):
        return False
    above = {stem for text in texts[: last + 1] for stem in split_stems(text)}
    return is_foreign(texts) or all(speaks_to_visitor(text) or _repeats(text, above) for text in behind)


def _repeats(text: str, above: set[str]) -> bool:
    """Tell whether a sentence says some of what stands above it again, and something more but nothing of authors'."""
    stems = set(split_stems(text))
    return len(stems) > 1 and not above.isdisjoint(stems) and not measure_speech(text).authors


NAMED: Final = frozenset({STATUS_LINE, STATUS_AND_TITLE, STATUS_AND_SPEECH})
"""The kinds of lines with a status that is surely an error's; a headline has other words beside it."""

LONGEST_EXPLAINED: Final = 700
"""Characters of such a page."""

MOST_UNKNOWN: Final = 3
"""Lines of it that nothing is known of."""


def says_title_twice(lines: Sequence[Line]) -> bool:
    """Tell whether all of a page is a short heading, the same again, and what is a server's: an exclamation, mostly."""
    if len(lines) < 3 or fold_label(lines[0].paragraph.text) != fold_label(lines[1].paragraph.text):
        return False
    below = [line.likelihood for line in lines[2:] if line.rule != BUTTON]
    is_said = all(share >= WEAK for share in below) or (max(below) >= SURE and min(below) >= A_LITTLE)
    return is_said and len(lines[0].paragraph.text) <= LONGEST_EXCLAMATION


LONGEST_EXCLAMATION: Final = 20
"""Characters of a heading that says no more than that something is wrong."""


A_LITTLE: Final = 0.2
"""Likelihood of being a server's that a last line needs."""

PLENTY: Final = 3.0
"""Evidence that is enough where each line is known, and some of them surely a server's sentences."""

TOGETHER: Final = 0.8
"""Likelihood of being a server's of all lines together, where nothing else speaks for an error page."""

LONGEST_HEADING: Final = 120
"""Characters of the first line of a page that is known by its words alone."""
