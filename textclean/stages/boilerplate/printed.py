"""Lines that a program puts around a text: a newsletter's about itself, colophons, stamps of a download, counts.

Decides about single lines, by how they begin and what else they name: an address, a list, a known program, a date; and
by what words stand together, which `mails` tells. A text that is itself about mails or about that program is its
author's, with all its examples: that is decided here too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from textclean.rules import fold_case, fold_label, words
from textclean.rules.folding import LABEL_ENDS
from textclean.stages.boilerplate.kinds import ENOUGH_AT_ENDS, ENOUGH_INSIDE, NONE, Furniture
from textclean.stages.boilerplate.mails import is_about_mails, is_about_reader
from textclean.stages.boilerplate.topics import says_any
from textclean.text.colophons import find_program, find_start
from textclean.text.prose import MEDIUM
from textclean.text.reported import is_reported

MAIL: Final = Furniture("MAIL", ENOUGH_INSIDE)
LEAVING: Final = Furniture("MAIL", ENOUGH_AT_ENDS)
WEB: Final = Furniture("WEB", ENOUGH_INSIDE)
"""What a mail says of itself: why it came and to whom it was sent; how to have no more; where it looks better, which
stands above it."""

SITE: Final = Furniture("SITE", ENOUGH_INSIDE)
COLOPHON: Final = Furniture("COLOPHON", ENOUGH_AT_ENDS)
SCRIPT: Final = Furniture("SCRIPT", ENOUGH_INSIDE)
STAMP: Final = Furniture("STAMP", ENOUGH_INSIDE)
COUNT: Final = Furniture("COUNT", ENOUGH_INSIDE)

AT_ENDS: Final = frozenset(("MAIL", "WEB", "SITE", "COLOPHON"))
ANYWHERE: Final = frozenset(("SCRIPT", "STAMP", "COUNT"))
"""Kinds of such lines that stand above or below a text, for between paragraphs they are headings; and the others."""

OF_WORDINGS: Final = {"MAIL": LEAVING, "WEB": WEB}
"""What lines are that their words show to be a mail's."""

BUTTONS: Final = {"MAIL_BUTTONS": LEAVING, "WEB_BUTTONS": WEB, "SITE_BUTTONS": SITE, "SCRIPT_BUTTONS": SCRIPT}
"""What lines are that are a phrase of these tables and nothing else."""

STARTS: Final = ("RECEIVING_STARTS", "SENT_STARTS", "COLOPHON_STARTS", "COUNT_STARTS")
STAMP_STARTS: Final = ("downloaded", "this content downloaded", "all use subject to", "authorized licensed use")
DAYS: Final = ("on mon, ", "on tue, ", "on wed, ", "on thu, ", "on fri, ", "on sat, ", "on sun, ")
"""What follows the address of a visitor that stands on a line of its own."""

STAMP_RE: Final = re.compile(
    r"this content downloaded from(?: \S+\.\S+ on .{0,12}\b\d{4}\b.{0,100})?"
    r"|(?:\d{1,3}\.){3}\d{1,3} on [a-z]{3}, .{0,8}\b\d{4}\b.{0,20}"
    r"|downloaded from \S+\.\S+ (?:by|at) .{2,80} on .{0,16}\b\d{4}\b.{0,80}"
    r"|downloaded from \S+ ip address: .{7,40} on .{0,10}\b\d{4}\b.{0,120}"
    r"|downloaded .{6,20} to (?:\d{1,3}\.){3}\d{1,3}\. .{0,80}|all use subject to (?:https?://\S+|jstor .{0,30})"
    r"|authorized licensed use limited to: .{2,80} downloaded on .{6,40} from .{2,40}",
    re.IGNORECASE,
)
"""What publishers' servers write on each page that somebody takes: from where, by whom and when. A bibliography names
no visitor."""

COUNT_RE: Final = re.compile(r"\([^\W\d][^\d()]{2,30} [\d.,]{1,12} [^\d()]{2,20}(?:[,;] [\d.,]{1,9} [^\d()]{2,30})?\)")
"""How often a page was seen, in brackets."""

ADDRESS_RE: Final = re.compile(r"\w@\w|\[email\W+protected\]|\*\|\w+\|\*")
"""An address of mail, or what stands where one was."""

FEWEST_COPIES: Final = 3
"""Times at least that a program writes the same between the parts of a text: an author's headings differ."""

NEAR_HEAD: Final = 3
"""Lines at the head of a text where the title stands, and a date."""

BEFORE: Final = "»›>→▶►•*✉ "
"""What stands before such a line."""


def judge_printed(text: str) -> Furniture:
    """Judge a line by what programs write, if it begins with any of it (`list_heads`).

    >>> judge_printed("Powered by Discourse, best viewed with JavaScript enabled").kind
    'COLOPHON'
    >>> judge_printed("Powered by the stream").kind
    ''
    """
    label = fold_label(text)
    for table, found in BUTTONS.items():
        if label in words(table) and (text[-1] not in ".。" or table == "SCRIPT_BUTTONS"):
            return found
    plain = fold_case(text).lstrip(BEFORE)
    if plain.startswith(STAMP_STARTS) or plain[0].isdigit():
        return STAMP if STAMP_RE.fullmatch(text) else NONE
    if text[0] == "(":
        return COUNT if find_start("COUNT_STARTS", plain[1:]) and COUNT_RE.fullmatch(text) else NONE
    is_sent = find_start("SENT_STARTS", plain) and ADDRESS_RE.search(text)
    if is_sent or (find_start("RECEIVING_STARTS", plain) and is_about_reader(text)):
        return NONE if is_reported(text) else MAIL
    return COLOPHON if find_program(plain) and not is_reported(text) else NONE


def list_heads() -> Iterator[str]:
    """Yield what lines that programs write begin with."""
    yield from STAMP_STARTS
    yield from DAYS
    for table in (*STARTS, *BUTTONS):
        yield from words(table)


def find_own_printed(texts: Sequence[str], found: Mapping[int, Furniture]) -> frozenset[int]:
    """Return the places of lines that programs write in a text that speaks of what they say: there they are examples.

    *found* are the lines that show what they are.

    >>> guide = ["Lists", "Every mail has a link to unsubscribe at its foot, and most of them work.", "Leave it"]
    >>> find_own_printed(guide, {2: LEAVING})
    frozenset({2})
    """
    asked = {i: line for i, line in found.items() if line.kind in AT_ENDS}
    if not asked:  # most texts
        return frozenset()
    prose = [text for i, text in enumerate(texts) if len(text) >= MEDIUM and i not in found and i not in asked]
    kinds = {"MAIL", "WEB"} if is_about_mails(prose) else set()
    kinds |= {"WEB"} if says_any(prose, "browser") else set()
    named = {i: _find_telling(texts[i]) for i, line in asked.items() if line.kind in ("SITE", "COLOPHON")}
    folded = "\n".join(map(fold_case, prose)) if named else ""
    said = {word for word in set(named.values()) if word in folded}
    times = Counter(texts[i] for i in named)
    told = {i for i, word in named.items() if word in said and times[texts[i]] < FEWEST_COPIES}
    return frozenset({*told, *[i for i, line in asked.items() if line.kind in kinds]})


def _find_telling(text: str) -> str:
    """Return the word of a line that a text about it has as well: a program's name, or the longest word."""
    plain = fold_case(text).lstrip(BEFORE)
    return find_program(plain) or max((word.strip(LABEL_ENDS) for word in plain.split()), key=len)


def find_misplaced(texts: Sequence[str], found: Mapping[int, Furniture]) -> frozenset[int]:
    """Return the places of lines that are none of a program's unless they stand at an end of the text.

    Those near its head are, below the title, and a site's button that comes again and again.
    """
    times = Counter(texts[i] for i, line in found.items() if line is SITE)
    places = [i for i, line in found.items() if line.kind in AT_ENDS and i > NEAR_HEAD]
    return frozenset(i for i in places if times[texts[i]] < FEWEST_COPIES)
