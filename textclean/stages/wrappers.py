"""What programs write around a text that they hand on: services that read pages, archives, mailing lists, libraries.

Decides by lines in a fixed form at the very head and foot of a text. What such a program says of the page itself, its
title, stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from textclean.removals import Removal
from textclean.text.lines import find_lines_with
from textclean.text.paragraphs import Paragraph, Paragraphs

LINES_ABOVE: Final = 3
"""Lines of a text in which such a head begins: a page's title may stand above it."""

LONGEST: Final = 500
"""Lines of a head or a foot at most: a library's licence has some 350."""

LONGEST_FOOTER: Final = 10
"""Lines of a mailing list's footer at most."""


class Head(NamedTuple):
    """What a program writes above a text."""

    begins: tuple[str, ...]
    """What its first line may begin with."""

    form: re.Pattern[str]
    """All of its lines; what is captured is the page's own, and stays."""

    evidence: str


FIELDS: Final = r"URL Source: \S+\n(?:[A-Z][\w ]{2,30}: .+\n)*Markdown Content:"
MONTHS: Final = r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
CAPTURES: Final = r"\n\d[\d,.]* captures?(?:\n\d{1,2} \w{3} \d{4}(?: ?[-–] ?\d{1,2} \w{3} \d{4})?(?![^\n]))?"
CALENDAR: Final = (
    rf"(?:\n(?:{MONTHS}(?:\s{MONTHS}){{0,2}}|\d{{1,4}}(?:\s\d{{4}}){{0,2}}|success|fail)(?![^\n]))*\nAbout this capture"
)
COLLECTION: Final = (
    r"\nCOLLECTED BY(?:(?:\n.*){1,15}?\nTIMESTAMPS(?:\nloading)?|(?:\n(?:Organization|Collection): .*)*)"
)
"""What an archive shows below its name: how often it has the page, then a calendar and whose collection it is from. The
calendar ends with a line of its own, so that an article named "1984" is none of it."""

VERSIONS: Final = (
    r"It is a snapshot of the page .*|The current page could have changed .*|Learn more\.?|Google automatically .*"
    r"|(?:(?:Full version|Text-only version|View source)[ |]*)+|Tip: To quickly find your search term .*"
)

HEADS: Final = (
    Head(
        ("Title:", "URL Source: "),
        re.compile(rf"(?:Title:(?: (.+))?\n)?{FIELDS}"),
        "head of a service that reads pages",
    ),
    Head(
        ("The Wayback Machine - http",),
        re.compile(rf"The Wayback Machine - https?://\S+(?:{CAPTURES})?(?:{CALENDAR})?(?:{COLLECTION})?"),
        "banner of a web archive",
    ),
    Head(
        ("This is Google's cache of http", "This is the html version of the file http"),
        re.compile(rf"This is .* http\S+.*(?:\n(?:{VERSIONS})(?![^\n]))*"),
        "banner of a search engine's copy",
    ),
    Head(
        ("Published using Google Docs",),
        re.compile(
            r"Published using Google Docs\n(?:Report abuse\n)?(?:Learn more\n)?(.+)\nUpdated automatically every .+"
        ),
        "head of a document that is published as a page",
    ),
    Head(
        ("The Project Gutenberg ", "Project Gutenberg"),
        re.compile(r"(?:.*\n){1,400}?\*{3} ?START OF TH(?:E|IS) PROJECT GUTENBERG [^*]{1,300}\*{3}"),
        "header of a library of books",
    ),
    Head(
        ("<!DOCTYPE ", "<!doctype ", "<?xml "),
        re.compile(r"<[!?][^<>]*>(?=\n[^<])"),
        "declaration of a document's type",
    ),
)
"""Heads in the forms that programs gave them in 2024."""

BEGINNINGS: Final = tuple(begin for head in HEADS for begin in head.begins)

LICENCE: Final = ("*** END OF TH", "***END OF TH")
LICENCE_RE: Final = re.compile(r"\*{3} ?END OF TH(?:E|IS) PROJECT GUTENBERG [^*]{1,300}\*{3}")
SHELF: Final = "eBook"
"""What the last line of a library's licence names; where the licence is cut off, the end mark is the last line."""

RULE_RE: Final = re.compile("[-_=]{20,}")
SIGNATURE: Final = "--"
"""What stands above a mailing list's footer: a rule, or what stands above an author's own signature too."""

LEAVE_RE: Final = re.compile(r"[+-](?:unsubscribe|leave)@|groups\.google\.com/\S*(?:optout|msgid)\b")
LIST_RE: Final = re.compile(rf"{LEAVE_RE.pattern}|/listinfo\b")
"""The addresses in it by which a reader leaves the list, and below a rule its own page, which a signature may name."""

SORTED_RE: Final = re.compile(
    r"(?:[*•-] )?\**Messages sorted by:\**(?:[\[\] ]+(?:date|thread|subject|author)(?: ?\]+\([^()\s]*\))?){4}[\] ]*"
)
OTHER_RE: Final = re.compile(r"(?:[*•-] )?\[?(?:Previous|Next) message(?: \(by thread\))?:")
LIST_PAGE_RE: Final = re.compile(r"\[?More information about the .{1,60} mailing list(?:\]\([^()\s]*\))?")
"""What Mailman's archives write beside a message: the one before and after it, and the page of the list."""


def find_wrappers(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    r"""Find what programs write around a text.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> text = "Title: The heron\n\nURL Source: https://example.org/heron\n\nMarkdown Content:\nIt waits for hours."
    >>> [text[r.start : r.end] for r in find_wrappers(split_paragraphs(text))]
    ['Title: ', 'URL Source: https://example.org/heron\n\nMarkdown Content:']

    Knows the heads of services that hand pages to language models, the banner of the Wayback Machine, the header and
    licence of Project Gutenberg, the footers of mailing lists, what Mailman's archives write above and below a message,
    and declarations such as ``<!DOCTYPE html>``. Lines of that form inside a text are somebody's example, and stay; so
    do headers of mail and of Markdown files, which their authors write.
    """
    paragraphs = Paragraphs.of(paragraphs)
    texts = paragraphs.texts
    yield from _find_sorters(paragraphs)
    for place in [place for place, text in enumerate(texts[:LINES_ABOVE]) if text.startswith(BEGINNINGS)][:1]:
        yield from _find_head(paragraphs, place)
    if texts:
        foot, evidence = _find_licence(texts), "licence of a library of books"
        if foot == len(texts):
            foot, evidence = _find_footer(texts), "footer of a mailing list"
        if foot < len(texts):
            yield Removal(paragraphs.starts[foot], paragraphs[-1].end, "boilerplate", evidence)


def _find_sorters(paragraphs: Paragraphs) -> Iterator[Removal]:
    """Yield what an archive of a mailing list writes above and below a message: how to get to the others."""
    texts = paragraphs.texts
    for place in find_lines_with(texts, ("Messages sorted by:",)):
        if SORTED_RE.fullmatch(texts[place]):
            begin = end = place
            while begin and OTHER_RE.match(texts[begin - 1]):
                begin -= 1
            end += end + 1 < len(texts) and LIST_PAGE_RE.fullmatch(texts[end + 1]) is not None
            yield Removal(paragraphs.starts[begin], paragraphs[end].end, "boilerplate", "archive of a mailing list")


def _find_head(paragraphs: Paragraphs, place: int) -> Iterator[Removal]:
    """Yield what stands in the head that begins at a place, if one does, but for what is the page's own."""
    joined = "\n".join(paragraphs.texts[place : place + LONGEST])
    for head in HEADS:
        match = head.form.match(joined) if joined.startswith(head.begins) else None
        if match and joined[match.end() : match.end() + 1] in ("\n", ""):
            first, last = paragraphs[place], paragraphs[place + match[0].count("\n")]
            if match.groups() and match[1]:
                above, _, name = joined[: match.start(1)].rpartition("\n")
                own = place + above.count("\n") + bool(above)
                yield Removal(first.start, paragraphs[own].start + len(name), "boilerplate", head.evidence)
                first = paragraphs[own + 1]
            yield Removal(first.start, last.end, "boilerplate", head.evidence)
            return


def _find_licence(texts: Sequence[str]) -> int:
    """Return the place of the line at which a library's licence begins; the number of lines, where there is none."""
    n = len(texts)
    if SHELF in texts[-1] or texts[-1].endswith("***"):
        for place in range(n - 1, max(0, n - LONGEST), -1):
            if texts[place].startswith(LICENCE) and LICENCE_RE.match("\n".join(texts[place : place + 4])):
                return place
    return n


def _find_footer(texts: Sequence[str]) -> int:
    """Return the place of the line above a mailing list's footer; the number of lines, where there is none."""
    n = len(texts)
    if "@" in texts[-1] or "http" in texts[-1]:
        for place in range(n - 1, max(0, n - LONGEST_FOOTER), -1):
            if texts[place] == SIGNATURE or RULE_RE.fullmatch(texts[place]):
                names_list = (LEAVE_RE if texts[place] == SIGNATURE else LIST_RE).search
                return place if any(map(names_list, texts[place:])) else n
    return n
