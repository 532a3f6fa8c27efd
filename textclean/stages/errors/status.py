"""Status codes of HTTP: where a line names one, whatever word of whatever language stands beside it.

Decides what of a line is the code, what is a word for an error, and what is left. Whether what is left is a title is
decided elsewhere.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from textclean.rules import UNSPACED, words

CODES: Final = frozenset(
    {
        *(*range(400, 419), 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, *range(500, 509), 510, 511),  # IANA
        *(419, 420, 440, 444, 449, 450, 460, 463, 494, 495, 496, 497, 498, 499, 509),  # Laravel, IIS, AWS, nginx, ESRI
        *(*range(520, 528), 529, 530, 540, 598, 599),  # Cloudflare and other proxies
    }
)
"""The status codes of failed requests that are registered or that a known server sends."""

LONGEST_STATUS: Final = 110
"""Characters of a line that may be a status beside its title; the longest in the tables' examples has 90."""

HTTP_STATUS_RE: Final = re.compile(r"http/\d(?:\.\d)? [1-5]\d\d\b.{0,60}", re.IGNORECASE)
BARE_STATUS_RE: Final = re.compile(r"http/\d(?:\.\d)? ([^\W\d].{2,40}?)(?: \d{1,6})?", re.IGNORECASE)
"""A status line without its code, as load balancers send it."""

LOG_STATUS_RE: Final = re.compile(r"(?:date:? )?\d{4}-\d\d-\d\d\S*(?: \d\d:\d\d\S*)? [45]\d\d", re.IGNORECASE)
CODE_RE: Final = re.compile(r"(?<![\da-z.,:/])[45]\d\d(?:\.\d{1,2})?(?![\d/]|[.,:]\d)")
PLAIN_CODE_RE: Final = re.compile(r"(?<!\d)[45]\d\d(?!\d)")
WORDS_RE: Final = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?|[^\W\d_]")
MARKS: Final = " \t.,:;!?¡¿…|/\\-–—_=+*•·»«›‹>()[]{}#№\"'“”„`、。，：！？（）【】「」"
"""What stands between a code, a word for an error and a title."""

PARTED_RE: Final = re.compile(r"^\s*[^\w\s]|[^\w\s]\s*$")

ZEROS: Final = (
    *(0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0),
    *(0x1040, 0x17E0, 0xFF10),
)
"""The digit nought of scripts with their own digits: Arabic to Malayalam, Thai, Lao, Burmese, Khmer, full width."""

OTHER_DIGIT_RE: Final = re.compile(r"[^\D0-9]")
DIGITS: Final = {zero + i: str(i) for zero in ZEROS for i in range(10)}


class Status(NamedTuple):
    """What a line with a status code consists of."""

    code: int

    is_named: bool
    """A word for an error, or "HTTP", stands beside the code."""

    rest: str
    """What is left of the line; "" where that is nothing."""

    is_parted: bool
    """A mark, and not only a space, stands between the code and the rest."""


def plain_digits(text: str) -> str:
    """Return the text with the digits of all scripts written 0 to 9; no other character changes.

    >>> plain_digits("خطای ۴۰۳"), plain_digits("४०४")
    ('خطای 403', '404')
    """
    return text if text.isascii() or not OTHER_DIGIT_RE.search(text) else text.translate(DIGITS)


def find_status(text: str) -> int | None:
    """Return the first HTTP status code from 400 to 599 that a text names as one, or None.

    A line does that is nothing but the code, or the code and its title, or one with a word for an error, "HTTP" or
    "status" beside the code. Ports, addresses and numbers of partners are no codes:

    >>> find_status("Error 404: Object not found!"), find_status("Apache/2.4.57 Server at heron.example Port 443")
    (404, None)
    """
    for line in map(plain_digits, text.split("\n")):
        if match := NAMED_STATUS_RE.match(line):
            return int(match[1])
        if (status := split_status(line)) or (status := _find_named(line[:LONGEST_LINE])):
            return status.code
    return None


NAMED_STATUS_RE: Final = re.compile(
    r"(?:http/\d(?:\.\d)?|(?:date:? )?\d{4}-\d\d-\d\d\S*(?: \d\d:\d\d\S*)?) ([45]\d\d)\b", re.IGNORECASE
)
"""The head of a status line, or of a line of a log."""


def _find_named(line: str) -> Status | None:
    """Return the first code in a line that a word for an error stands beside, or "HTTP", or a field's name."""
    for match in NUMBER_RE.finditer(line):
        before, after = line[max(0, match.start() - BESIDE) : match.start()], line[match.end() : match.end() + BESIDE]
        is_first = not WORDS_RE.search(before) and PARTED_RE.match(after) is not None  # a picture stands before it
        is_named = is_first or FIELD_RE.search(before) is not None or _strip_names(before, at_end=True)[1]
        if int(match[0]) in CODES and (is_named or _strip_names(after, at_end=False)[1]):
            return Status(int(match[0]), True, line, False)
    return None


NUMBER_RE: Final = re.compile(r"(?<![\d.])[45]\d\d(?!\d|[.,:]\d)")
"""What may be a code, inside a program's answer as well."""


FIELD_RE: Final = re.compile(r"(?:\bhttp|status|code)\W{0,4}$", re.IGNORECASE)
"""What stands before a code in a field or a sentence: "status": 404, (HTTP 500)."""

BESIDE: Final = 40
"""Characters on either side of a code in which a word for an error stands."""


def find_code(line: str) -> int | None:
    """Return the first number from 400 to 599 in a line that is known to name a status, or None."""
    match = PLAIN_CODE_RE.search(plain_digits(line[:LONGEST_LINE]))
    return int(match[0]) if match else None


LONGEST_LINE: Final = 600
"""Characters of a line in which a code is looked for."""


def split_status(line: str) -> Status | None:
    """Split a line into its status code, the words for an error beside it, and the rest; None where it has no code.

    >>> split_status("Fehler 404 – Seite nicht gefunden")
    Status(code=404, is_named=True, rest='Seite nicht gefunden', is_parted=True)
    >>> split_status("Forbidden (#403)")
    Status(code=403, is_named=False, rest='Forbidden', is_parted=True)

    Only codes that a server sends are codes, and only one at an end of the line, or beside such a word:

    >>> split_status("Room 412") is split_status("The 404 to Leeds runs late") is split_status("505 (twice)") is None
    False
    """
    if len(line) > LONGEST_STATUS:
        return None
    plain = plain_digits(line)
    match = CODE_RE.search(plain)
    if match is None or int(match[0][:3]) not in CODES:
        return None
    before, after = plain[: match.start()], plain[match.end() :]
    first, named_before = _strip_names(before, at_end=True)
    second, named_after = _strip_names(after, at_end=False)
    if first and second:
        return None
    is_named = named_before or named_after
    if not is_named and any(letter.isdigit() for letter in first or second):  # an address, a price
        return None
    between = PARTED_RE.search(before) or PARTED_RE.match(after)
    return Status(int(match[0][:3]), is_named, first or second, is_named or bool(between))


def _strip_names(text: str, *, at_end: bool) -> tuple[str, bool]:
    """Take the words for an error away at the end of a text, or at its beginning; tell whether there were any."""
    found = False
    text = text.strip(MARKS)
    while text:
        size = _measure_name(text, at_end=at_end)
        if not size:
            break
        found = True
        text = (text[:-size] if at_end else text[size:]).strip(MARKS)
    return text, found


def _measure_name(text: str, *, at_end: bool) -> int:
    """Return the characters of the longest word for an error at the end of a text, or at its beginning; 0 for none."""
    folded = text.casefold()
    if len(folded) != len(text):
        folded = text.lower() if len(text.lower()) == len(text) else text
    pieces = list(WORDS_RE.finditer(folded))
    for count in range(min(LONGEST_NAME, len(pieces)), 0, -1):
        some = pieces[-count:] if at_end else pieces[:count]
        if " ".join(piece[0].replace("\u2019", "'") for piece in some) in names():
            return len(text) - some[0].start() if at_end else some[-1].end()
    if UNSPACED.is_in(folded):
        for name in unspaced_names():
            if folded.endswith(name) if at_end else folded.startswith(name):
                return len(name)
    return 0


LONGEST_NAME: Final = 3
"""Words of a name of an error, as in "código de error"."""


def names() -> frozenset[str]:
    """Return the words for an error in all languages, as they stand beside a status code."""
    return words("ERROR_NAMES")


@cache
def unspaced_names() -> tuple[str, ...]:
    """Return those words of scripts that do not part words by spaces, longest first."""
    return tuple(sorted(filter(UNSPACED.is_in, names()), key=len, reverse=True))
