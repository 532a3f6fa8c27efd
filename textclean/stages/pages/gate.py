"""Whether a text is a whole page's: the gate that only page dumps pass to have their article looked for.

Decides from labels of page chrome and from how they stand: beside each other, in rows, as links, in a trail of pages.
Everything else is an author's text, and left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from textclean.kernel import find_words, make_table
from textclean.rules import (
    LABEL_KINDS,
    LETTERS,
    UNSPACED_RE,
    fold_label,
    labels,
    number_labels,
    read_section,
    words,
)
from textclean.stages.pages.programs import is_code
from textclean.text.markdown import read_markdown
from textclean.text.paragraphs import Paragraph, Paragraphs

LONGEST_LABEL: Final = 40
"""Characters of a line that may be a label of page chrome; by eye."""

SHORTEST_LABEL: Final = 3
"""Characters of a line in Latin letters that may be a label: shorter ones stand in tables and programs as well."""

LONGEST_ROW: Final = 200
"""Characters of a line that may be several labels in a row."""

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

STAMP_RE: Final = re.compile(r"\d[-/.年]\d{1,2}[-/.月]?\d{0,4}[日,]?\s?\d{1,2}[:：]\d\d(?!\d)")
"""A date in figures, then a time."""

HEADINGS: Final = 2
"""Headings from which on a text is taken for a manual: a program's comment, a tag and a post's number are none."""

HEADING_RE: Final = re.compile(r"#{1,6} +\S|={2,5} \S")
SUBHEADING_RE: Final = re.compile(r"#{2,6} +\S|={2,5} \S")
"""A heading of Markdown or AsciiDoc; one of "#" alone may be a comment of a program."""

LAST_LINES: Final = 8
"""Lines at the end of a page in which its copyright line stands; by eye."""

SENTENCE_MARKS: Final = ".,:;!?…。،؟"
ROW_MARKS: Final = frozenset("|｜·•/›»–-】]")
ROW_RE: Final = re.compile(r"\s+[/›»–-]\s+|\s*[|｜·•]\s*|\s*[】\]]\s*[【\[]\s*")
COPYRIGHT_RE: Final = re.compile("[©ⓒ]|[Cc]opy[Rr]ight|COPYRIGHT|ICP[备備证證]|公网安备")
"""A copyright line; in China, the number under which a site is registered."""

# "Home > News > Politics": three names of pages at least, an arrow between each two.
TRAIL_MARKS: Final = frozenset(">›»")
TRAIL_RE: Final = re.compile(
    r"(?:[^<>›»:：]{1,20}[:：]\s*)?(?P<home>[^<>›»]{1,30})(?:\s?(?:[>›»]|>>|->)\s?[^<>›»]{1,40}){2,}"
)

LINES_A_LABEL: Final = 800
"""Lines for which one label more is needed, four in a manual: it has "Next" and "Cancel" among its tables."""

LONGER_UNDERLINE: Final = 2
"""Characters that a heading's underline may differ from it."""

MARKS: Final = frozenset("=~^\"'`#*+-")
"""What a heading, or the line under one, begins with."""

UNDERLINE_RE: Final = re.compile(r"([=~^\"'`#*+-])\1{2,}")
"""What stands under a heading of reStructuredText, setext Markdown and plain-text manuals."""

QUERY_RE: Final = re.compile(
    r"(?:SELECT|FROM|WHERE|GROUP BY|ORDER BY|HAVING|LIMIT|INSERT|UPDATE|DELETE|VALUES|SET|UNION|WITH|AND|OR|JOIN|LEFT"
    r"|INNER|ON)\b"
)
"""A line of a database query."""

FEWEST_IN_CHAIN: Final = 3
"""Labels without anything between them that are a menu inside a long line. On the bench's clean texts, each made one
line, licences apart none has them."""

WORDS_OF_LABEL: Final = 4
"""Words of a label in such a menu at most."""

LONGEST_FOOTER: Final = 1000
"""Characters at the end of a text on one line in which its footer stands; by eye."""

SHORTEST_IN_CHAIN: Final = 4
"""Letters of a label in such a menu at least."""


class Found(NamedTuple):
    """A label of page chrome in a text."""

    label: str
    kind: str
    is_linked: bool
    """Whether it is a link in Markdown, to another page."""


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
    texts = Paragraphs.of(paragraphs).texts
    is_manual = _is_manual(texts)
    has_copyright = any(map(_is_copyright, texts[-LAST_LINES:]))
    fewest, lines = (ENOUGH_LABELS_OF_MANUAL, LINES_A_LABEL // 4) if is_manual else (ENOUGH_LABELS, LINES_A_LABEL)
    enough = fewest + len(texts) // lines
    linked, others, menus, phrases = 0.0, float(has_copyright and not is_manual), 0.0, 0
    seen: set[str] = set()
    kinds = {"COPYRIGHT"} if has_copyright else set()
    for label, kind, is_linked in _find_labels(texts, is_manual=is_manual):
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
                    return True
    return not is_manual and others >= ENOUGH_BESIDE_STAMPS and _has_stamps(texts)


def _has_stamps(texts: Sequence[str]) -> bool:
    """Tell whether lines with a date and a time come again and again, as below the posts of a forum."""
    return sum(len(text) < LONGEST_ROW and STAMP_RE.search(text) is not None for text in texts) >= ENOUGH_STAMPS


def _is_manual(texts: Sequence[str]) -> bool:
    """Tell whether a text has headings as they are typed: of Markdown, AsciiDoc or reStructuredText."""
    places = [place for place, text in enumerate(texts) if text[0] in MARKS]
    heads = [texts[i] for i in places if HEADING_RE.match(texts[i])]
    if len(heads) >= HEADINGS and any(map(SUBHEADING_RE.match, heads)):
        return True
    return sum(i > 0 and _is_underlined(texts[i - 1], texts[i]) for i in places) >= HEADINGS


def _is_underlined(text: str, mark: str) -> bool:
    """Tell whether a line is as long as the one of marks below it."""
    return abs(len(text) - len(mark)) <= LONGER_UNDERLINE and UNDERLINE_RE.fullmatch(mark) is not None


def _is_copyright(text: str) -> bool:
    """Tell whether a line is a copyright line, by its sign or, without spaces, by words before a name."""
    if len(text) >= LONGEST_ROW:
        text = text[-LONGEST_ROW:]
        return "©" in text
    is_signed = ("opy" in text or "OPY" in text or not text.isascii()) and COPYRIGHT_RE.search(text) is not None
    return is_signed or (not text.isascii() and text[-1] not in SENTENCE_MARKS and text.startswith(unspaced_notices()))


def _find_labels(texts: Sequence[str], *, is_manual: bool = False) -> Iterator[Found]:
    """Yield the labels: lines beside another short one, parts of lines that are rows of them, links of Markdown."""
    before = after = ""
    pending: Found | None = None
    was_short = False
    for number, (text, after) in zip(number_labels(texts), pairwise([*texts, "."]), strict=True):
        if "](" in text:
            text, linked = _read_links(text)
            number = number_labels([text])[0]
            yield from _look_up(linked, is_linked=True)
        is_short = 1 < len(text) < LONGEST_LABEL and text[-1] not in SENTENCE_MARKS
        if is_short and pending:
            yield pending
        pending = None
        if is_short and number:
            found = Found(fold_label(text), LABEL_KINDS[number - 1], is_linked=False)
            if _is_authored(before, text, after) or (is_manual and text[0] in "#="):
                pass
            elif was_short:
                yield found
            else:
                pending = found
        elif len(text) < LONGEST_ROW:
            if (" " in text or not text.isascii()) and text[-1] not in SENTENCE_MARKS:
                yield from _find_in_row(text)
        elif ". " not in text or text is texts[0]:
            yield from _find_chains(text)
        was_short = is_short
        before = text
    if before and (before[-1] not in SENTENCE_MARKS or "©" in before):
        yield from _find_chains(before[-LONGEST_FOOTER:], is_footer=True)


def _find_in_row(text: str) -> Iterator[Found]:
    """Yield the labels of a line that is several in a row, or a trail of pages from the site's first one on."""
    yield from _look_up(_split_row(text))
    if not TRAIL_MARKS.isdisjoint(text):
        trail = TRAIL_RE.fullmatch(text)
        if trail and not is_code(text):
            yield Found("trail of pages", "NAVIGATION", is_linked=False)
            if any(label.kind == "MENU" for label in _look_up([trail["home"]])):
                yield Found("home of a trail", "MENU", is_linked=False)


def _look_up(parts: Sequence[str], *, is_linked: bool = False) -> Iterator[Found]:
    """Yield those of the parts of a line that are labels."""
    for part, number in zip(parts, number_labels(parts), strict=True) if parts else ():
        if number:
            yield Found(fold_label(part), LABEL_KINDS[number - 1], is_linked)


def _read_links(text: str) -> tuple[str, list[str]]:
    """Return what is seen of a line of Markdown, and the words of its links to other pages if it holds nothing else."""
    line = read_markdown(text)
    links = line.links if line.is_linked else ()
    return line.text or ".", [link.words for link in links if link.address and not _is_own(link.address)]


def _is_own(address: str) -> bool:
    """Tell whether an address is a place on a page or a project's own text."""
    return "#" in address or address.endswith((".md", ".rst"))


def _is_authored(before: str, text: str, after: str) -> bool:
    """Tell whether a label is an underlined heading, or a word of a table, a program or a query."""
    if text[0] == "<":
        return True
    if text.isascii() and (len(text) < SHORTEST_LABEL or (text[0].islower() and " " not in text)):
        return True  # "of", "name", "return"
    if UNDERLINE_RE.fullmatch(after) or is_code(before) or is_code(after):
        return True
    if not QUERY_RE.match(text):
        return False
    return after.endswith((",", ";")) or QUERY_RE.match(before) is not None or QUERY_RE.match(after) is not None


def _split_row(text: str) -> list[str]:
    """Split a line that may be several labels in a row, at bars and bullets or between two legal labels."""
    if not ROW_MARKS.isdisjoint(text) and ROW_RE.search(text):
        return ROW_RE.split(text)
    if text.count(" ") >= FEWEST_IN_CHAIN - 1 and UNSPACED_RE.match(text):
        return text.split(" ")
    if " " in text and len(text) < LONGEST_LABEL and text[: text.index(" ")].casefold() in legal_words():
        pieces = text.split(" ")
        for i in range(1, len(pieces)):
            pair = [" ".join(pieces[:i]), " ".join(pieces[i:])]
            if all(labels().get(fold_label(part)) == "LEGAL" for part in pair):
                return pair
    return []


def _find_chains(text: str, *, is_footer: bool = False) -> Iterator[Found]:
    """Yield the labels of menus that run into a long line, as where all of a page stands on one.

    A menu is several labels with nothing between them, each with a capital, one of several words among them that no
    licence has, or at the end of a text two of several. Lines mostly in capitals are left alone.
    """
    if not is_footer and not find_words(text.casefold(), words_of_menus(), LETTERS):  # most lines
        return
    tokens = text.split(" ")
    table, heads = labels(), heads_of_labels()
    places = [i for i, token in enumerate(tokens) if token.casefold() in heads and token[0].isupper()]
    if len(places) < FEWEST_IN_CHAIN or 2 * sum(map(str.isupper, text)) > len(text):
        return
    chain: list[Found] = []
    end = 0
    for place in [*places, len(tokens) + 1]:
        if place > end and chain:
            several = [kind for label, kind, _ in chain if " " in label]
            if len(chain) >= FEWEST_IN_CHAIN and (set(several) - {"LEGAL"} or (is_footer and len(several) > 1)):
                yield from chain
            chain = []
        if place >= end and (label := _find_label(tokens[place : place + WORDS_OF_LABEL], table)):
            chain.append(Found(label, table[label], is_linked=False))
            end = place + label.count(" ") + 1


def _find_label(tokens: Sequence[str], table: Mapping[str, str]) -> str:
    """Return the longest label that the tokens begin with, "" if none does."""
    for size in range(len(tokens), 0, -1):
        label = fold_label(" ".join(tokens[:size]))
        if len(label) >= SHORTEST_IN_CHAIN and label in table and label.count(" ") == size - 1:
            return label
    return ""


@cache
def heads_of_labels() -> frozenset[str]:
    """Return the first words of all labels."""
    return frozenset([label.partition(" ")[0] for label in labels()])


@cache
def words_of_menus() -> Mapping[str, int]:
    """Return a table of two words each of the labels of several words of which a menu inside a long line has one."""
    return make_table([(read_section("MENU_WORDS"), 1)])


@cache
def unspaced_notices() -> tuple[str, ...]:
    """Return the legal labels that a name may follow without a space."""
    return tuple(
        label for label in words("LEGAL_LABELS") if len(label) >= SHORTEST_IN_CHAIN and UNSPACED_RE.match(label)
    )


@cache
def legal_words() -> frozenset[str]:
    """Return the first words of the legal labels."""
    return frozenset(label.partition(" ")[0] for label in words("LEGAL_LABELS"))
