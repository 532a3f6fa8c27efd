"""Lines that are alike: entries that count up, fields with quoted values, verses that end alike, captions, chats.

Decides whether lines that look like a message are a list somebody wrote, whatever they say; a server says one thing
after the other, each in its own form.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from textclean.rules import fold_label
from textclean.stages.errors.kinds import BETWEEN, FAILURE, HINT, NAME, SPEECH, Line
from textclean.stages.errors.labels import buttons, fields, titles
from textclean.stages.errors.speech import has_name
from textclean.text.reported import ENGLISH_I_RE


def are_alike(lines: Sequence[Line]) -> bool:
    """Tell whether lines are entries of a list, a poem, captions of a film or a chat.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> manual = "E01 Door open", "E02 Access denied, wrong card", "E03 Internal error, call the office"
    >>> are_alike([judge(Paragraph(text, 0)) for text in manual])
    True
    """
    texts = [line.paragraph.text for line in lines]
    head = next((i for i, line in enumerate(lines[:2]) if line.evidence >= 1.0), 0)
    is_list = _counts_up(texts, head) or _begins_alike(texts, head) or _gives_values(texts, head)
    return is_list or _ends_alike(texts) or any(map(_is_marked, texts)) or _is_own(lines)


def _counts_up(texts: Sequence[str], head: int) -> bool:
    """Tell whether lines from the first that says something on begin with numbers that rise, behind the same word.

    Advice below a title may be numbered too: then the title is the first line that says something.
    """
    if sum(ANSWER_RE.match(text) is not None for text in texts) >= FEWEST_COUNTED:
        return True
    match = NUMBER_RE.match(texts[head])
    if match is None:
        return False
    found = [other for text in texts if (other := NUMBER_RE.match(text)) and other[1] == match[1]]
    falls = sum(int(one[2]) >= int(other[2]) for one, other in pairwise(found))
    return len(found) - 2 * falls >= FEWEST_COUNTED


NUMBER_RE: Final = re.compile(r"((?:[^\W\d_]{1,12}[ .-]?)?)(\d{1,3})(?![\w/%]|[.,:-]\d)[.):,]? ?\S")
"""A number at the head of a line, with a word before it or none, and something behind."""

ANSWER_RE: Final = re.compile(r"[a-h][.)] \S")
"""An answer to choose, below a question."""

FEWEST_COUNTED: Final = 3
"""Entries of such a list at least, two more for each time that it begins anew; by eye."""


def _begins_alike(texts: Sequence[str], head: int) -> bool:
    """Tell whether the first line that says something, and others, begin with the same word and name what follows."""
    match = NAMING_RE.match(texts[head])
    if match is None:
        return False
    named = {other[0] for text in texts if (other := NAMING_RE.match(text)) and other[1] == match[1]}
    return len(named) >= FEWEST_NAMED


NAMING_RE: Final = re.compile(r"([^\W\d_]{2,12}) [^:：.!?]{1,24}[:：] ?(?=\S)")
"""What "Door one says: " and "Test 1: " begin with."""

FEWEST_NAMED: Final = 3
"""Lines that begin so at least; by eye."""


def _gives_values(texts: Sequence[str], head: int) -> bool:
    """Tell whether lines give one name after the other its words: in quotation marks, or those of several messages."""
    found = [match for text in texts if (match := VALUE_RE.fullmatch(text))]
    if not found or found[0].string not in texts[head : head + 2]:
        return False
    quoted = {match["name"] for match in found if QUOTED_RE.fullmatch(match["value"])}
    said = {fold_label(match["value"]) for match in found if fold_label(match["name"]) not in fields()}
    return len(quoted) >= FEWEST_QUOTED or sum(one in titles() or one in buttons() for one in said) >= FEWEST_SAID


VALUE_RE: Final = re.compile(r"(?P<name>[^:=\"“„«]{2,40}?) ?[:=] ?(?P<value>\S.*)")
QUOTED_RE: Final = re.compile(r"[\"“„«][^\"“”„«»]+[\"”“»],?")
FEWEST_QUOTED: Final = 3
FEWEST_SAID: Final = 3
"""Names whose words stand in quotation marks, and different titles and buttons of error pages behind names that no
server's field has, at least; by eye: its fields give a title or two."""


def _ends_alike(texts: Sequence[str]) -> bool:
    """Tell whether most of several short lines end in the same word, as verses do."""
    if len(texts) < FEWEST_VERSES or max(map(len, texts)) > LONGEST_VERSE:
        return False
    ends = Counter(words[-1] for text in texts if (words := fold_label(text).split()))
    return max(ends.values(), default=0) >= max(FEWEST_ALIKE, len(texts) * SHARE_ALIKE)


FEWEST_VERSES: Final = 5
LONGEST_VERSE: Final = 60
FEWEST_ALIKE: Final = 4
SHARE_ALIKE: Final = 0.75
"""Verses at least, characters of each at most, those that end alike at least, and their share; by eye."""


def _is_marked(text: str) -> bool:
    """Tell whether a line is typed: the time of a caption, what somebody wrote in a chat, a text in code, a row."""
    return MARKED_RE.match(text) is not None


MARKED_RE: Final = re.compile(
    r"(?:\d\d:)?\d\d:\d\d[.,]\d{3} --> "
    r"|\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: [AaPp]\.?[Mm]\.?)?(?:\] | ?- )[^:]{1,30}: \S"
    r"|`[^`]+`$|msg(?:id|str) \"|[\w.-]{1,40} ?= ?\"[^\"]+\"[,;]?$|\| ?\d[\d./-]* ?\| "
)


def _is_own(lines: Sequence[Line]) -> bool:
    """Tell whether the first line speaks of its author or greets somebody, or the last says whose words stand above.

    A site's team signs below a title, or what only a server says.
    """
    first = lines[0].paragraph.text
    if lines[0].rule == NAME and (ENGLISH_I_RE.search(first) or (first[-1] == "," and has_name(first))):
        return True
    is_quoted = len(lines) > 1 and SIGNED_RE.match(lines[-1].paragraph.text) is not None
    return is_quoted and all(line.rule in UNSURE for line in lines)


SIGNED_RE: Final = re.compile(r"(?:--|[—–]) ?\w")

UNSURE: Final = frozenset({NAME, BETWEEN, HINT, FAILURE, SPEECH, ""})
"""The kinds of lines that are a server's by their words alone, if at all."""
