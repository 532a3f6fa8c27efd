"""Lines of an error page that are known as a whole: titles, buttons, headers, signatures, fields of a report.

Decides about single lines that say what they are by their form or stand in a table; sentences are judged in `lines`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from textclean.rules import fold_label, labels, words
from textclean.stages.errors.kinds import ADDRESS, BUTTON, HEADER, HINT, PHRASE, SIGNATURE, TITLE, WEAK, Line
from textclean.stages.errors.reports import BARE_IDENTIFIER_RE, CODE_NAME_RE, NUMBER_RE, is_identifier
from textclean.stages.errors.speech import count_words, is_sentence, measure_speech

HEADER_RE: Final = re.compile(
    r"(?:server|date|content-[\w-]+|connection|cache-control|set-cookie|via|retry-after|location|etag|vary|expires"
    r"|pragma|transfer-encoding|keep-alive|strict-transport-security|cf-[\w-]+|accept-ranges|last-modified|alt-svc"
    r"|www-authenticate|proxy-authenticate|allow|age|x-[\w-]+|p3p|referrer-policy|nel|report-to|link) ?: ?\S.*",
    re.IGNORECASE,
)
SIGNATURE_RE: Final = re.compile(
    r"(?:apache|nginx|openresty|microsoft-iis|iis|lighttpd|litespeed|cloudflare|varnish|squid|jetty|tomcat|caddy|tengine"
    r"|haproxy|gunicorn|werkzeug|cloudfront|akamai\w*|envoy|traefik|kestrel|cowboy|apache tomcat"
    r"|glassfish server open source edition)"
    r"(?:(?:[/ -]v?\d[\w.+-]*)?(?: \(.{1,40}\))?(?: server at \S+ port \d+)?)"
    r"|[a-z][\w-]{2,30}/v?\d+(?:\.\d+){1,3}(?: \(.{1,40}\))?"
    r"|generated .{1,60} by .{1,60}\(.{1,40}\)|generated [^.]{0,40}\d[^.]{0,30} by \S.{1,30} v?\d+(?:\.\d+)+"
    r"|powered by \w[\w .-]{1,30}(?:[:/]+|version:?)? ?v?\d.{0,60}",
    re.IGNORECASE,
)
HTTP_DATE_RE: Final = re.compile(r"\b[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT(?![A-Za-z])")
PROGRAM_RE: Final = re.compile(r"\([A-Za-z][\w.-]{1,30}/\d[\w.+-]*\)")
"""A date as HTTP writes it, and a program with its version in brackets: with both, proxies sign in any language."""

CLOCK_RE: Final = re.compile(
    r"(?:[^\W\d_]{2,20} ?[:：] ?)?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?: ?[A-Z]{1,4}| ?[+-]\d\d:?\d\d)?"
    r"|[A-Z][a-z]{2},? (?:[A-Z][a-z]{2} [ \d]\d|\d\d [A-Z][a-z]{2} \d{4}) \d\d:\d\d:\d\d(?: [A-Z]{3,4})?(?: \d{4})?)"
)
"""The time to the second, as programs write it, with the name of the field or without."""

POWERED_RE: Final = re.compile(r"(?:proudly )?powered by \w[\w .,-]{1,40}", re.IGNORECASE)
FIELD_RE: Final = re.compile(
    r"(?P<name>[^:：#№=?!.]{2,40}?) ?(?:[:：#№=]|(?<=id) )\s?(?P<value>\S.{0,120})", re.IGNORECASE
)
ADDRESS_RE: Final = re.compile(
    r"(?:https?://|www\.)\S+|(?:\d{1,3}\.){3}\d{1,3}|/[\w./%-]+|(?:[a-z0-9-]+\.)+(?:com|org|net|example|[a-z]{2})/?"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    re.IGNORECASE,
)


BROWSER_RE: Final = re.compile(
    r"(?:[-*•] )?(?:(?:google |mozilla |apple |microsoft |ms )?"
    r"(?:chrome|firefox|safari|edge|opera|internet explorer|ie|brave|vivaldi|chromium|samsung internet)"
    r"(?: ?\(?v?\d+(?:\.\d+)*\+?\)?)?(?:, | / | \| |$)?)+",
    re.IGNORECASE,
)
"""A browser by its name, with its number or without, or several: what a server offers in place of an old one."""


def judge_label(text: str) -> tuple[float, str] | None:
    """Judge a line that is known as a whole: a title, a button, a header, a signature, a field of a report."""
    if ":" in text and HEADER_RE.fullmatch(text):
        return WEAK, HEADER
    if len(text) > LONGEST_TO_FIND:
        return None
    label = fold_label(text)
    if label in titles():
        words_of_it = count_words(label)
        return (2.0, PHRASE) if words_of_it >= WHOLE_PHRASE else (1.0, TITLE)
    if _has_title(text) or _is_title_but_for_a_word(label):
        return 1.0, TITLE
    if label in buttons() or _is_row_of_buttons(label) or leads_somewhere(text):
        return WEAK, BUTTON
    if SIGNATURE_RE.fullmatch(text) or ("_" in text and CODE_NAME_RE.fullmatch(text)):
        return 1.0, SIGNATURE
    if "GMT" in text and HTTP_DATE_RE.search(text) and PROGRAM_RE.search(text):
        return 1.0, SIGNATURE
    if (" " not in text and BARE_IDENTIFIER_RE.fullmatch(text)) or POWERED_RE.fullmatch(text):
        return WEAK, SIGNATURE
    if text[-1].isalnum() and text.count(":") > 1 and CLOCK_RE.fullmatch(text):
        return WEAK, SIGNATURE
    may_be = (IN_FIELD_RE.search(text) or "d " in text or "D " in text) and text[0] != "<"
    field = FIELD_RE.fullmatch(text) if may_be else None
    if field and _is_field(field["name"], field["value"]):
        return 1.0, SIGNATURE
    if field and ADDRESS_RE.fullmatch(field["value"]):
        return WEAK, ADDRESS
    if ("." in text or "/" in text) and ADDRESS_RE.fullmatch(text):
        return WEAK, ADDRESS
    return (WEAK, HINT) if is_browser(text) else None


def is_browser(text: str) -> bool:
    """Tell whether a short line names one browser or several, and says nothing else.

    >>> is_browser("* Google Chrome"), is_browser("Firefox 43, Opera 34"), is_browser("Opera in Oldhaven")
    (True, True, False)
    """
    return len(text) <= LONGEST_NAME and BROWSER_RE.fullmatch(text) is not None


def _is_row_of_buttons(label: str) -> bool:
    """Tell whether a folded line is nothing but buttons, one after the other, whatever stands between them.

    >>> [_is_row_of_buttons(label) for label in ("go home ← go back", "🏠 home", "go home to my heron")]
    [True, True, False]
    """
    last = label.rpartition(" ")[2]
    if last.isalnum() and last not in _ends_of_buttons():  # most labels
        return False
    left = BUTTON_WORD_RE.findall(label)
    if not 0 < len(left) <= MOST_IN_ROW or left[-1] not in _ends_of_buttons():
        return False
    while left:
        parts = (" ".join(left[:size]) for size in range(len(left), 0, -1))
        part = next((part for part in parts if part in buttons()), "")
        if not part:
            return False
        left = left[part.count(" ") + 1 :]
    return True


@cache
def _ends_of_buttons() -> frozenset[str]:
    """Return the last words of all buttons."""
    return frozenset(button.rpartition(" ")[2] for button in buttons())


BUTTON_WORD_RE: Final = re.compile("[^\\s|/·•←→<>»«–—\u2600-\u27bf\U0001f000-\U0001faff]+")
MOST_IN_ROW: Final = 12
"""Words of a row of buttons."""


def _is_field(name: str, value: str) -> bool:
    """Tell whether a field is one of an error's: by its name, or as the number of an error or of something else."""
    if fold_label(name) in fields() or is_identifier(name, value):
        return True
    return NUMBER_RE.fullmatch(value) is not None and not words("ERROR_NAMES").isdisjoint(name.casefold().split())


def _has_title(text: str) -> bool:
    """Tell whether a line is a title and the name of a site or page, or an exclamation and a title."""
    if len(text) > LONGEST_TITLE or not PART_MARK_RE.search(text) or text[-1] in ",;":
        return False
    parts = [fold_label(part) for part in PART_RE.split(text)]
    if len(parts) < 2 or len(parts) > 4:
        return False
    known = [part for part in parts if part in titles()]
    if not all(map(_may_be_name, set(parts) - set(known))):
        return False
    return len(known) == len(parts) or any(" " in part for part in known)


def _may_be_name(part: str) -> bool:
    """Tell whether a part of a line may be the name of a site or page: a few words, and no clause of an author's."""
    if len(part) > LONGEST_NAME:
        return False
    return count_words(part) <= MOST_IN_NAME or measure_speech(part).authors < AUTHORS_CLAUSE


MOST_IN_NAME: Final = 4
AUTHORS_CLAUSE: Final = 0.3
"""Words of any name, and the share of an author's stems from which on more of them are a clause; by eye."""


def _is_title_but_for_a_word(label: str) -> bool:
    """Tell whether a folded line is a title but for one word inside it, whatever the word is.

    None of the first lines of 432,593 texts and paragraphs of authors is, 40 lines of error pages nobody knew are.

    >>> [_is_title_but_for_a_word(label) for label in ("something really went wrong", "something went badly wrong")]
    [True, True]
    """
    parts = label.split(" ")
    if len(parts) not in IN_TITLE:
        return False
    return any(" ".join(parts[:i] + parts[i + 1 :]) in titles() for i in range(1, len(parts) - 1))


IN_TITLE: Final = range(4, 9)
"""Words of such a line: a title of two words has too many neighbours."""

LONGEST_TO_FIND: Final = 130
"""Characters of a line that may be a title, a button, a signature or a field; the longest title has 89."""

LONGEST_TITLE: Final = 90
"""Characters of a title with the name of the site before or behind it."""

LONGEST_NAME: Final = 40
"""Characters of the name of a site or page beside a title; "There was a door on which stood: keep out" is none."""

PART_RE: Final = re.compile(r"\s+[|–—·•»:/-]+\s+|:\s+|\s*[|·•»]\s*|(?<=[!！¡])\s*|\.\s+")

PART_MARK_RE: Final = re.compile(r"[|–—·•»:/\-!！¡.]")
"""What stands between such parts: most lines have none of it."""

IN_FIELD_RE: Final = re.compile("[:：#№=]")
"""What stands between a field's name and its value."""

WHOLE_PHRASE: Final = 5
"""Words from which on a title is no heading that an author might choose, but a sentence that a server says."""


def titles() -> frozenset[str]:
    """Return the headings of error pages in all languages, folded like labels."""
    return words("ERROR_TITLES")


@cache
def buttons() -> frozenset[str]:
    """Return the buttons and links of error pages in all languages, folded like labels."""
    return words("ERROR_BUTTONS") | retries()


def retries() -> frozenset[str]:
    """Return the buttons that try again what failed, in all languages, folded like labels."""
    return words("ERROR_RETRY_BUTTONS")


def fields() -> frozenset[str]:
    """Return the names of what an error page reports, such as "ray id", in all languages, folded like labels."""
    return words("ERROR_FIELDS")


def is_known(line: Line) -> bool:
    """Tell whether a line may be a server's: by its kind, its words, or as a label of menus, notices or buttons."""
    text = line.paragraph.text
    return line.evidence > 0 or line.likelihood >= WEAK or fold_label(text) in labels() or leads_somewhere(text)


def is_imprint(text: str) -> bool:
    """Tell whether a line says whose a site is: its copyright, or its number.

    >>> is_imprint("© 2024 Heronry"), is_imprint("A heronry since 2024")
    (True, False)
    """
    return IMPRINT_RE.search(text[:LONGEST_IMPRINT]) is not None


IMPRINT_RE: Final = re.compile(r"[©ⓒ]|\([Cc]\) ?(?:\d{4}|[A-Z])|[Cc]opy[Rr]ight\b|COPYRIGHT|ICP[备備证證]|公网安备")
"""What only the line has that says whose a site is."""

LONGEST_IMPRINT: Final = 120
"""Characters of such a line that are read."""


def leads_somewhere(text: str) -> bool:
    """Tell whether a short line is a button but for a name or so inside it: "Back to the Heronry's home".

    Most of its words are those of buttons, and it begins and ends like some. None of 907 first lines of the bench's
    articles does; "Back to school" does not end like one.

    >>> leads_somewhere("Go back to the Heronry homepage"), leads_somewhere("Go back to the Heronry")
    (True, False)
    """
    if len(text) > LONGEST_LINK or is_sentence(text):
        return False
    label = fold_label(text).replace("-", " ")
    first = label.partition(" ")[0]
    if first.isalnum() and first not in _beginnings_of_long_buttons():  # most lines
        return False
    parts = BUTTON_WORD_RE.findall(label)
    if len(parts) not in IN_LINK or parts[0] not in _beginnings_of_long_buttons():
        return False
    if parts[-1] not in _ends_of_long_buttons():
        return False
    known = [part for part in parts if part in button_words()]
    return 2 * len(known) > len(parts) and any(len(part) >= FEWEST_LETTERS for part in known)


def is_of_buttons(line: Line) -> bool:
    """Tell whether half of a short line's words are those of buttons: "Go to the map", "Take me back home".

    It begins like a button, or its words speak for a server. So do headlines; who asks must know more of them.
    """
    text = line.paragraph.text
    if len(text) > LONGEST_ROW or is_sentence(text):
        return False
    parts = BUTTON_WORD_RE.findall(fold_label(text).replace("-", " "))
    known = [part for part in parts if part in button_words()]
    is_half = len(parts) > 1 and 2 * len(known) >= len(parts) and any(len(part) >= FEWEST_LETTERS for part in known)
    return is_half and (line.evidence >= 1.0 or parts[0] in _beginnings_of_long_buttons())


LONGEST_ROW: Final = 60
"""Characters of buttons that stand on one line."""


@cache
def _beginnings_of_long_buttons() -> frozenset[str]:
    """Return the first words of all buttons of several words."""
    return frozenset(button.partition(" ")[0] for button in buttons() if " " in button)


@cache
def _ends_of_long_buttons() -> frozenset[str]:
    """Return the last words of all buttons of several words."""
    return frozenset(button.rpartition(" ")[2] for button in buttons() if " " in button)


LONGEST_LINK: Final = 40
IN_LINK: Final = range(3, 8)
"""Characters of such a link at most, and its words: "Home again" may be a title."""

FEWEST_LETTERS: Final = 4
"""Letters of a word that says where a button leads."""


@cache
def button_words() -> frozenset[str]:
    """Return the words that the buttons of error pages are made of, in all languages."""
    return frozenset(word for label in buttons() for word in label.split(" "))
