"""Whether a text is a whole page's: the gate that only page dumps pass to have their article looked for.

Decides from labels of page chrome. Everything else is an author's text, and left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from textclean.rules import fold_label, labels, words
from textclean.text.paragraphs import Paragraph, Paragraphs

LONGEST_LABEL: Final = 40
"""Characters of a line that may be a label of page chrome; by eye."""

LONGEST_ROW: Final = 200
"""Characters of a line that may be several labels in a row."""

ENOUGH_LABELS: Final = 3.0
"""Labels of page chrome from which on a text is a page dump. On the bench, none of 624 clean texts of all kinds shows
2.5; of 526 pages, 20 (as inscriptis renders them) and 10 (as bs4 does) show fewer than 3."""

ENOUGH_LABELS_OF_MARKDOWN: Final = 10.0
"""The same for a text with headings in Markdown: a project's description has its own "Contents", "Help" and
"License"."""

ENOUGH_KINDS: Final = 2
"""Kinds of labels (menu, share row, legal notice, ...) from which on a text is a page dump."""

LAST_LINES: Final = 8
"""Lines at the end of a page in which its copyright line stands; by eye."""

SENTENCE_MARKS: Final = ".,:;!?…。，؟"
ROW_MARKS: Final = frozenset("|·•/›»–-")
ROW_RE: Final = re.compile(r"\s+[/›»–-]\s+|\s*[|·•]\s*")
COPYRIGHT_RE: Final = re.compile("[©ⓒ]|[Cc]opyright|COPYRIGHT")


def is_page_dump(paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether a text shows itself to be a whole page's: by labels of page chrome among other short lines.

    >>> lines = ["Home", "About us", "Log in", "The heron waits.", "Share", "Tweet", "Privacy policy"]
    >>> is_page_dump([Paragraph(line, 0) for line in lines])
    True

    One label, or several of one kind, do not make a page: a play has its "Exit", a manual its "Contents". A label
    counts once, and only beside another short line without a full stop or in a row of several; a copyright line at the
    end counts beside a label. Words that head sections of a newspaper, and single words in Latin letters, count half:
    they head an author's chapters too.
    """
    texts = Paragraphs.of(paragraphs).texts
    enough = ENOUGH_LABELS if [text[:1] for text in texts].count("#") < 2 else ENOUGH_LABELS_OF_MARKDOWN
    has_copyright = COPYRIGHT_RE.search("\n".join([t for t in texts[-LAST_LINES:] if len(t) < LONGEST_ROW])) is not None
    count = 0.0
    seen: set[str] = set()
    kinds = {"COPYRIGHT"} if has_copyright else set()
    for label, kind in _find_labels(texts):
        if label not in seen:
            seen.add(label)
            count += 0.5 if kind == "SECTION" or (" " not in label and label.isascii()) else 1.0
            kinds |= {kind} - {"SECTION"}
            if count + has_copyright >= enough and len(kinds) >= ENOUGH_KINDS:
                return True
    return False


def _find_labels(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the labels and their kinds: lines beside another short one, and parts of lines that are rows of labels."""
    table = labels()
    was_short = False
    pending = ""
    for text in texts:
        is_short = len(text) < LONGEST_LABEL and text[-1] not in SENTENCE_MARKS
        if is_short and pending:
            yield pending, table[pending]
        pending = ""
        if is_short:
            label = fold_label(text)
            if label in table:
                if was_short:
                    yield label, table[label]
                else:
                    pending = label
                was_short = True
                continue
        if len(text) < LONGEST_ROW and " " in text and text[-1] not in SENTENCE_MARKS:
            for part in _split_row(text):
                label = fold_label(part)
                if label in table:
                    yield label, table[label]
        was_short = is_short


def _split_row(text: str) -> list[str]:
    """Split a line that may be several labels in a row, at bars and bullets or between two legal labels."""
    if not ROW_MARKS.isdisjoint(text) and ROW_RE.search(text):
        return ROW_RE.split(text)
    if len(text) < LONGEST_LABEL and text[: text.index(" ")].casefold() in legal_words():
        pieces = text.split(" ")
        for i in range(1, len(pieces)):
            pair = [" ".join(pieces[:i]), " ".join(pieces[i:])]
            if all(labels().get(fold_label(part)) == "LEGAL" for part in pair):
                return pair
    return []


@cache
def legal_words() -> frozenset[str]:
    """Return the first words of the legal labels."""
    return frozenset(label.partition(" ")[0] for label in words("LEGAL_LABELS"))
