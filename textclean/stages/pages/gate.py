"""Whether a text is a whole page's: the gate that only page dumps pass to have their article looked for.

Decides from labels of page chrome and from how they stand: beside each other, in rows, as links, in a trail of pages.
Where they leave it open, or there are none among many short lines, the page model decides; everything else is an
author's text, and left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import cache
from itertools import chain
from typing import Final

from textclean.rules import UNSPACED, words
from textclean.stages.pages.chrome import (
    LONGEST_ROW,
    SENTENCE_MARKS,
    SHORTEST_IN_CHAIN,
    count_links,
    find_chrome,
)
from textclean.text.headings import MAN_PAGE_RE, MARKED_RE, is_underlined
from textclean.text.language_lists import find_language_lists
from textclean.text.lines import find_lines_with
from textclean.text.paragraphs import Paragraph, Paragraphs
from textclean.text.prose import SHORT
from textclean.text.source import is_source_file

ENOUGH_LABELS: Final = 3.0
"""Labels of page chrome from which on a text is a page dump. On the bench, none of 624 clean texts of all kinds shows
as many; of 526 pages, 19 (as inscriptis renders them) and 10 (as bs4 does) show fewer."""

ENOUGH_LABELS_OF_MANUAL: Final = 5.0
"""The same for labels that are no links, in a text with headings in Markdown or reStructuredText: a project's
description has its own "Contents", "Help" and "License", beside those that are headings."""

ENOUGH_KINDS: Final = 2
"""Kinds of labels (menu, share row, legal notice, ...) from which on a text is a page dump."""

ENOUGH_PHRASES: Final = (3, 4)
"""Labels of several words, or in other letters, from which on a text is a page dump however long it is; of a manual."""

ENOUGH_BESIDE_STAMPS: Final = 2.0
"""Labels from which on a text is a page dump where dates and times show that it is a thread or a list of news."""

ENOUGH_STAMPS: Final = 5
"""Lines with a date and a time in such a text."""

SOME_LABELS: Final = 1.0
"""Labels from which on a text may be a page, a copyright line among them: what the page model says of it decides. By it
none of 1,200 authors' texts that have so much passes for one."""

SOME_LINKS: Final = 5
"""Other pages to which lines of nothing but links lead, in Markdown, from which on a text, a manual too, may be a page.
Of 8,900 authors' texts in Markdown 107 have as many, and the page model takes none of them for a page."""

STAMP_RE: Final = re.compile(r"\d[-/.年]\d{1,2}[-/.月]?\d{0,4}[日,]?\s?\d{1,2}[:：]\d\d(?!\d)")
"""A date in figures, then a time."""

HEADINGS: Final = 2
"""Headings from which on a text is taken for a manual: a program's comment, a tag and a post's number are none."""

SUBHEADING_RE: Final = re.compile(r"#{2,6} +\S|={2,5} \S")
"""A heading of Markdown or AsciiDoc below the first one."""

LAST_LINES: Final = 8
"""Lines at the end of a page in which its copyright line stands; by eye."""

COPYRIGHT_RE: Final = re.compile("[©ⓒ]|[Cc]opy[Rr]ight|COPYRIGHT|ICP[备備证證]|公网安备")
"""A copyright line; in China, the number under which a site is registered."""

COPYRIGHT_SIGNS: Final = ("©", "ⓒ", "opy", "OPY", "ICP", "公网安备")
"""What stands in every such line."""

LINES_A_LABEL: Final = 800
"""Lines for which one label more is needed, four in a manual: it has "Next" and "Cancel" among its tables."""

LONGEST_OPEN: Final = 2000
"""Lines of a text up to which a label or two leave anything open; in a book, a play or a record they do not. Of the
bench's 120 renderings of pages that are open the longest has 1,621."""

ENOUGH_SHORT_LINES: Final = 30
"""Short lines from which on a text without labels may be a page, as its furniture must be at least as many lines."""

MARKS: Final = "=~^\"'`#*+-"
"""What a heading, or the line under one, begins with."""


EDGE: Final = 10
"""Lines at either end of a text in which a page has a label: a list of a keyboard's keys has "Search", "Settings" and
"Print" in its midst. Of the bench's renderings of pages 69 have enough labels and none there; of these the model makes
pages of most, and 13 come out otherwise, one of them much worse."""


class Verdict(IntEnum):
    """What the labels in a text say of it."""

    TEXT = 0
    """It is an author's text."""

    OPEN = 1
    """It has a label or links that may be a page's or an author's."""

    PAGE = 2
    """It is a whole page's: no author's text has such labels."""

    BARE = 3
    """It has no label, but many short lines: in a language that no table knows it may be a page's."""


def is_page_dump(paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether a text shows itself to be a whole page's: by labels of page chrome among other short lines.

    >>> lines = ["Home", "About us", "Log in", "The heron waits.", "Share", "Tweet", "Privacy policy"]
    >>> is_page_dump([Paragraph(line, 0) for line in lines])
    True

    One label, or several of one kind, do not make a page: a play has its "Exit", a manual its "Contents". A label
    counts once, and only beside another short line without a full stop or in a row of several; a copyright line at the
    end counts beside a label. Words that head sections of a newspaper, and single words in Latin letters, count half:
    they head an author's chapters too. Headings that are underlined and words of programs do not count.

    In Markdown what counts is what leads to another page:

    >>> lines = ["# The heron", "[Home](/)", "[About us](/about)", "[Log in](/login)", "[Imprint](/imprint)", "## Food"]
    >>> is_page_dump([Paragraph(line, 0) for line in lines])
    True
    """
    return judge_text(paragraphs) is Verdict.PAGE


def judge_text(paragraphs: Sequence[Paragraph]) -> Verdict:
    """Say whether a text is a whole page's, as `is_page_dump` does, or whether its labels and lines leave that open.

    A manual's labels leave nothing open, only links to other pages do; a page of the Unix manual is a text whatever it
    lists, and so are a file of source and the messages of a program: nobody's menu has places to fill in. Languages
    that the author lists are no labels.
    """
    texts = Paragraphs.of(paragraphs).texts
    if (texts and "(" in texts[0] and MAN_PAGE_RE.fullmatch(texts[0])) or _is_catalog(texts) or is_source_file(texts):
        return Verdict.TEXT
    verdict = _judge_labels(texts)
    if verdict is Verdict.PAGE and (own := set(chain.from_iterable(find_language_lists(texts)))):
        return _judge_labels([text for place, text in enumerate(texts) if place not in own])
    return verdict


def _judge_labels(texts: Sequence[str]) -> Verdict:
    """Say the same by the labels in a text, and where there is none by its lines."""
    is_manual = _is_manual(texts)
    has_copyright = _has_copyright(texts[-LAST_LINES:])
    fewest, lines = (ENOUGH_LABELS_OF_MANUAL, LINES_A_LABEL // 4) if is_manual else (ENOUGH_LABELS, LINES_A_LABEL)
    enough = fewest + len(texts) // lines
    beside = float(has_copyright and not is_manual)
    linked, others, menus, phrases = 0.0, beside, 0.0, 0
    seen: set[str] = set()
    kinds = {"COPYRIGHT"} if has_copyright else set()
    for label, kind, is_linked in find_chrome(texts, is_manual=is_manual):
        if label not in seen:
            seen.add(label)
            weight = 0.5 if kind == "SECTION" or (" " not in label and label.isascii()) else 1.0
            linked, others = linked + weight * is_linked, others + weight * (not is_linked)
            kinds |= {kind} - {"SECTION"}
            menus += weight * (kind == "MENU")
            phrases += weight == 1.0
            if len(kinds) >= ENOUGH_KINDS or menus >= ENOUGH_LABELS:
                shares = linked / ENOUGH_LABELS, (linked + others) / enough, phrases / ENOUGH_PHRASES[is_manual]
                if max(shares) >= 1:
                    return Verdict.PAGE if _is_framed(texts) else Verdict.OPEN
    if not is_manual and others >= ENOUGH_BESIDE_STAMPS and _has_stamps(texts):
        return Verdict.PAGE
    if len(texts) > LONGEST_OPEN:
        return Verdict.TEXT
    is_open = (not is_manual and linked + others >= SOME_LABELS) or count_links(texts) >= SOME_LINKS
    if is_open:
        return Verdict.OPEN
    return Verdict.TEXT if is_manual else judge_bare_text(texts)


def _is_framed(texts: Sequence[str]) -> bool:
    """Tell whether a label stands near the beginning or the end of a text; in a short one all do."""
    return len(texts) <= 2 * EDGE or any(find_chrome([*texts[:EDGE], *texts[-EDGE:]]))


def judge_bare_text(texts: Sequence[str]) -> Verdict:
    """Say whether a text in which no label is known may be a page's: whether it has many short lines.

    >>> judge_bare_text(["Ahoj", "Voda"] * 15), judge_bare_text(["Ahoj", "Voda"])
    (<Verdict.BARE: 3>, <Verdict.TEXT: 0>)
    """
    return Verdict.BARE if sum(len(text) < SHORT for text in texts) >= ENOUGH_SHORT_LINES else Verdict.TEXT


def _is_catalog(texts: Sequence[str]) -> bool:
    """Tell whether a text is a list of a program's messages: whether many lines have places to fill in."""
    marked = find_lines_with(texts, ("%",))
    fewest = max(FEWEST_MESSAGES, SHARE_OF_MESSAGES * len(texts))
    return len(marked) >= fewest and sum(PLACE_RE.search(texts[place]) is not None for place in marked) >= fewest


PLACE_RE: Final = re.compile(r"(?<![\w%/])%(?:\(\w+\)|\d\$)?[-0-9.]*l{0,2}[sdiuxX](?![A-Za-z0-9])")
"""A place in a message that a program fills in, as in "Lock %d of %s"; nothing of an address, which writes other
characters so ("%d0%b8"), and no share, which Turkish writes "%5"."""

FEWEST_MESSAGES: Final = 10
SHARE_OF_MESSAGES: Final = 0.05
"""Lines with such places in a list of messages, and their share of its lines. Of the bench's pages, manuals of C among
them, none has as many; five translations of an editor have every fifth line."""


def _has_stamps(texts: Sequence[str]) -> bool:
    """Tell whether lines with a date and a time come again and again, as below the posts of a forum."""
    return sum(len(text) < LONGEST_ROW and STAMP_RE.search(text) is not None for text in texts) >= ENOUGH_STAMPS


def _is_manual(texts: Sequence[str]) -> bool:
    """Tell whether a text has headings as they are typed: of Markdown, AsciiDoc or reStructuredText."""
    marked = find_lines_with(texts, firsts="#=", lasts=MARKS)
    heads = [texts[place] for place in marked if texts[place][0] in "#=" and MARKED_RE.match(texts[place])]
    if len(heads) >= HEADINGS and any(map(SUBHEADING_RE.match, heads)):
        return True
    lines = [place for place in marked if place and texts[place][0] == texts[place][-1]]
    return sum(is_underlined(texts[place - 1], texts[place]) for place in lines) >= HEADINGS


def _has_copyright(texts: Sequence[str]) -> bool:
    """Tell whether one of some lines is a copyright line, by its sign or, without spaces, by words before a name."""
    if any(_is_signed(texts[place]) for place in find_lines_with(texts, COPYRIGHT_SIGNS)):
        return True
    named = [text for text in texts if text[-1] not in SENTENCE_MARKS and len(text) < LONGEST_ROW]
    return any(UNSPACED.begins(text) and text.startswith(unspaced_notices()) for text in named)


def _is_signed(text: str) -> bool:
    """Tell whether a line has the sign of copyright or a word for it; a long one, the sign at its end."""
    return "©" in text[-LONGEST_ROW:] if len(text) >= LONGEST_ROW else COPYRIGHT_RE.search(text) is not None


@cache
def unspaced_notices() -> tuple[str, ...]:
    """Return the legal labels that a name may follow without a space."""
    return tuple(label for label in words("LEGAL_LABELS") if len(label) >= SHORTEST_IN_CHAIN and UNSPACED.begins(label))
