"""Traces of formats and programs: headers of web archives, scripts, style sheets, marks of a cut, edit links.

Decides by shapes that no sentence has; what a text about such things quotes stands among lines of its kind, and stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from textclean.removals import Removal
from textclean.rules import fold_label, labels, words
from textclean.text.lines import find_lines_with
from textclean.text.paragraphs import Paragraphs, slice_paragraph

ARCHIVE: Final = "WARC/"
"""What a record of a web archive begins with."""

FIELD_RE: Final = re.compile(r"[A-Z][\w-]*:(?: .*)?")
"""A field of a record's header."""

FEWEST_FIELDS: Final = 2
"""Fields at least that make a header of a record's first line."""

CALL_RE: Final = re.compile(
    r"(?:var \w+ ?= ?)?(?:new )?[\w$]+(?:\.[\w$]+)*\(.*\)[;,]?|.*\(function ?\(\w*\) ?\{.*|//<!\[CDATA\[.*|//\]\]>"
)
"""A call in a script: a name, brackets, a semicolon."""

TRACKER_RE: Final = re.compile(
    r"\b(?:mboxCreate|googletag|adsbygoogle|dataLayer|gtag|fbq|_gaq|ga|OA_show|document\.write|window\._taboola"
    r"|_taboola|OBR|outbrain|twttr|FB\.init|jwplayer|brightcove|DISQUS|addthis\w*|OneSignal|getElementsByTagName"
    r"|createElement|jQuery)\b ?[(=.\[]"
)
"""What the scripts of advertisements, players and counters call."""

DATA_RE: Final = re.compile(r'\{.*"@(?:context|type|graph)"\s?:.*\}|\[\s?\{.*"@context"\s?:.*\}\s?\]')
"""What a page says of itself to search engines, on one line."""

STYLE_RE: Final = re.compile(r"(?:[^{};]{1,500}\{|\s?[a-z-]+\s?:[^{};]{1,500}[;}]|[\s};])+")
RULE_RE: Final = re.compile(r"[\w\])*] ?\{\s?[a-z-]+\s?:[^{};]{1,500}[;}]")
FEWEST_RULES: Final = 2
"""A style sheet on one line, one of its rules, and how many it has at least: a program has a set or two in braces."""

SHARE_OF_SIGNS: Final = 0.15
"""Share of the characters of statements that are neither letters nor digits, at least."""

PROGRAMS_RE: Final = re.compile(
    r"\b(?:JavaScript|jQuery|HTML|CSS|PHP|API|JSON|WordPress|Analytics|scripts?|stylesheets?|snippet|plugin|widget)\b",
    re.IGNORECASE,
)
"""What a text that quotes a script speaks of."""

ENDS: Final = ";)>{}]["
"""What lines of scripts end with, and edit links and marks of a cut."""

MOST_STATEMENTS: Final = 3
"""Lines of scripts, data and styles at most; a text with more of them is about programs."""

CALL, DATA, STYLE = "call of a script", "data for search engines", "rules of a style sheet"
"""What such a line is, as evidence."""

TRUNCATED_RE: Final = re.compile(r"\s*\[\+\s?\d+ \w+\]$|(?<=[…\]])\s*[^….\]]{3,40}$|(?<=\.\.\.)\s*[^….\]]{3,40}$")
"""What ends a text that was cut: how much is missing, or a prompt to read on behind the dots."""

CUT: Final = ("…", "...")
PROMPTS_TO_READ: Final = ("NAVIGATION", "RELATED")
"""Kinds of labels that ask to read on."""

COUNT_RE: Final = re.compile(r"\s*\[\+\s?\d+ \w+\]$")
EDIT_RE: Final = re.compile(r"\s?\[(?P<label>[^\[\]]{2,40})\]$")
LONGEST_HEADING: Final = 100
"""Characters of a heading with an edit link at most."""


def split_traces(paragraphs: Paragraphs) -> tuple[Paragraphs, list[Removal]]:
    """Return the paragraphs without traces of formats, and removals of these."""
    texts = paragraphs.texts
    gone: dict[int, str] = {}
    likely = find_lines_with(texts, (ARCHIVE,), lasts=ENDS)
    for i in [i for i in likely if texts[i].startswith(ARCHIVE)]:
        gone.update(_find_record(texts, i))
    gone.update(_find_statements(texts, likely))
    if len(texts) > 1 and texts[-2].rstrip("]").endswith(CUT):
        folded = fold_label(texts[-1])
        if " " in folded and labels().get(folded) in PROMPTS_TO_READ:
            gone[len(texts) - 1] = "mark of a cut"
    asked = {len(texts) - 1, *[i for i in likely if texts[i][-1] == "]"]} - gone.keys() if texts else ()
    marks = {i: at for i in asked if (at := _find_mark(texts[i], i == len(texts) - 1)) >= 0}
    if not gone and not marks:
        return paragraphs, []
    left = paragraphs[:0]
    removals = []
    for i, paragraph in enumerate(paragraphs):
        if i in gone:
            removals.append(Removal(paragraph.start, paragraph.end, "boilerplate", gone[i]))
        elif i in marks:
            begin = paragraph.start + marks[i]
            evidence = (
                "edit link" if paragraph.text[-1] == "]" and "[+" not in paragraph.text[marks[i] :] else "mark of a cut"
            )
            removals.append(Removal(begin, paragraph.end, "boilerplate", evidence))
            for piece in slice_paragraph(paragraph, paragraph.start, begin):
                left.append(piece)
        else:
            left.append(paragraph)
    return left, removals


def _find_record(texts: list[str], begin: int) -> dict[int, str]:
    """Return the lines of a record's header that begins at a place."""
    end = begin + 1
    while end < len(texts) and FIELD_RE.fullmatch(texts[end]):
        end += 1
    is_header = end - begin > FEWEST_FIELDS and any(text.startswith("WARC-") for text in texts[begin:end])
    return dict.fromkeys(range(begin, end), "header of a web archive's record") if is_header else {}


def _find_statements(texts: list[str], likely: Sequence[int]) -> dict[int, str]:
    """Return the lines of scripts, data and styles of a text that has few: at its ends, and well-known ones."""
    named = {i: evidence for i in likely if (evidence := _name_statement(texts[i]))}
    if not named or len(named) > MOST_STATEMENTS or len(texts) < 2 * len(named) + 1:
        return {}
    if any(PROGRAMS_RE.search(text) for i, text in enumerate(texts) if i not in named):
        return {}
    places = [*named]
    head = sum(1 for place, i in enumerate(places) if i == place)
    foot = len(texts) - sum(1 for place, i in enumerate(reversed(places), 1) if i == len(texts) - place)
    found = [i for i in places if (i < head and texts[i][-1] in ";}") or TRACKER_RE.search(texts[i])]
    found += [i for i in places if named[i] == DATA or (i >= foot and named[i] == STYLE)]
    return {i: named[i] for i in found}


def _name_statement(text: str) -> str:
    """Name what a program reads in a line: a call, statements with one, data, a style's rules; "" where nothing."""
    if text[-1] == "}" and len(RULE_RE.findall(text)) >= FEWEST_RULES and STYLE_RE.fullmatch(text):
        return STYLE
    if text[0] in "{[" and DATA_RE.fullmatch(text):
        return DATA
    if CALL_RE.fullmatch(text):
        return CALL
    if not TRACKER_RE.search(text):  # most lines
        return ""
    signs = sum(not (character.isalnum() or character.isspace()) for character in text)
    return CALL if signs >= SHARE_OF_SIGNS * len(text) else ""


def _find_mark(text: str, is_last: bool) -> int:
    """Return where the mark of a cut or an edit link begins in a line; -1 where there is none."""
    if text[-1] == "]":
        if match := COUNT_RE.search(text):
            return match.start()
        match = EDIT_RE.search(text) if len(text) <= LONGEST_HEADING else None
        return match.start() if match and fold_label(match["label"]) in words("EDIT_BUTTONS") else -1
    if not is_last or not ("…" in text or "..." in text or "]" in text):  # as every line that was cut has
        return -1
    match = TRUNCATED_RE.search(text)
    is_prompt = match and labels().get(fold_label(match[0])) in PROMPTS_TO_READ
    return match.start() if match and is_prompt and " " in fold_label(match[0]) else -1
