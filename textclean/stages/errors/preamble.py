"""HTTP-error preambles: what a crawler keeps of a failed or blocked answer in front of the real text, or instead of it.

Decides which of the first lines a server, a proxy, a browser or a site's own error page said. A text that is *about*
errors, or begins with a word that an error message may begin with, is the author's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from math import exp, sqrt
from typing import Final, NamedTuple

from textclean.removals import Removal
from textclean.rules import UNSPACED_RE, PhraseIndex, fold_label, phrases, words
from textclean.text.paragraphs import Paragraph, split_sentences

LONGEST_LINE: Final = 600
"""Characters of a sentence that may be a server's; the longest in the corpora of messages has about 300."""

ENOUGH: Final = 2.0
"""Evidence from which on the first lines are a preamble: one sentence that only a server says, or a status and a
title."""

STRONG: Final = 1.5
"""Evidence that at least one line must have by itself."""

HTTP_STATUS_RE: Final = re.compile(r"http/\d(?:\.\d)? [1-5]\d\d\b.{0,60}", re.IGNORECASE)
STATUS_LINE_RE: Final = re.compile(
    r"(?:date:? )?\d{4}-\d\d-\d\d\S*(?: \d\d:\d\d\S*)? [45]\d\d"
    r"|(?:(?:http|server|status|code|error|err|fehler|erreur|errore|erro|fout|błąd|chyba|hiba|hata|ошибка|помилка|грешка"
    r"|σφάλμα|virhe|fel|feil|fejl|eroare|lỗi|错误|錯誤|エラー|오류|خطأ|خطا|שגיאה|त्रुटि)\W{0,3}){1,3}[45]\d\d\W{0,3}"
    r"|[45]\d\d\W{0,3}(?:error|fehler|erreur|errore|erro|ошибка|错误|錯誤|エラー|오류)\W{0,3}",
    re.IGNORECASE,
)
BARE_STATUS_RE: Final = re.compile(r"\W{0,3}[45]\d\d\W{0,3}")
CODE_RE: Final = re.compile(r"(?<!\d)[45]\d\d(?!\d)")
HEADER_RE: Final = re.compile(
    r"(?:server|date|content-[\w-]+|connection|cache-control|set-cookie|via|retry-after|location|etag|vary|expires"
    r"|pragma|transfer-encoding|keep-alive|strict-transport-security|cf-[\w-]+|accept-ranges|last-modified|alt-svc"
    r"|www-authenticate|proxy-authenticate|allow|age|x-[\w-]+|p3p|referrer-policy|nel|report-to|link) ?: ?\S.*",
    re.IGNORECASE,
)
SIGNATURE_RE: Final = re.compile(
    r"(?:apache|nginx|openresty|microsoft-iis|iis|lighttpd|litespeed|cloudflare|varnish|squid|jetty|tomcat|caddy|tengine"
    r"|haproxy|gunicorn|werkzeug|cloudfront|akamai\w*|envoy|traefik|kestrel|cowboy)\b[/ ]?[\w.+-]*(?: \(.{1,40}\))?"
    r"(?: server at \S+ port \d+)?"
    r"|(?:ray id|reference|request id|error id|error code|xid|guru meditation|incident id|trace id|your ip|client ip"
    r"|id|ref)\b ?[:#№]\S?.{0,80}|generated .{1,60} by .{1,60}\(.{1,40}\)",
    re.IGNORECASE,
)
PROGRAM_RE: Final = re.compile(r"[{};=\\]$|^(?:#include|//|/\*|\$ |>>> |import |export |const |return )|\w\(\)")
"""What a line of a program or of a server's configuration shows; error messages do not."""

ADDRESS_RE: Final = re.compile(r"(?:https?://|www\.)\S+|(?:\d{1,3}\.){3}\d{1,3}|/[\w./%-]+")
SENTENCE_RE: Final = re.compile(r"[.!?。！？।؟][\"'”’»)\]]*$")

TOPIC_RE: Final = re.compile(
    r"\b(?:HTTP\b(?!:)|status codes?|error (?:codes?|pages?|messages?)|servers?|(?:error|status|code) [45]\d\d|[45]\d\d errors?)\b",  # noqa: E501
    re.IGNORECASE,
)
TOPIC_REACH: Final = 1200
"""Characters after a preamble in which a text about errors shows itself."""

ABOUT_ERRORS: Final = 3
"""Words of that topic from which on the text goes on about errors, so that its first lines are the author's."""


PLENTY: Final = 3.0
"""Evidence that is enough without such a line."""


SURE: Final = 0.85
"""Likelihood of being a server's that, in two lines, is enough without a status or a signature."""


class Line(NamedTuple):
    """A line or sentence at the head of a text, and how much it speaks for an error message."""

    paragraph: Paragraph
    evidence: float
    rule: str

    likelihood: float = 0.0
    """Likelihood of being a server's by its vocabulary, where nothing else spoke for it."""


def find_error_preamble(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    r"""Find the error message in front of a text, or the one that is all of it.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> text = "HTTP/1.1 403\nAccess denied!\nYou don't have permission to access this page.\nThe heron"
    >>> [(removal.end, removal.evidence) for removal in find_error_preamble(split_paragraphs(text))]
    [(74, 'status line, title, phrase')]

    The lines must stand at the head of the text, one after the other, and at least one of them must be what only a
    server or a site says to a visitor. A title alone is too thin:

    >>> list(find_error_preamble(split_paragraphs("Forbidden\nA novel in three parts")))
    []

    A text that goes on about servers and requests is left alone: it explains errors.
    """
    lines = _read_head(paragraphs)
    if not _is_enough(lines, alone=True):  # most texts: what follows the lines need not be looked at
        return
    lines = _trim(lines, {paragraph.end for paragraph in paragraphs})
    if not lines:
        return
    last = lines[-1].paragraph
    rest = _text_after(paragraphs, last.end)
    if not _is_enough(lines, alone=not rest) or len(TOPIC_RE.findall(rest)) >= ABOUT_ERRORS:
        return
    rules = ", ".join(dict.fromkeys(line.rule for line in lines))
    score = min(1.0, sum(line.evidence for line in lines) / (2 * ENOUGH))
    yield Removal(lines[0].paragraph.start, last.end, "error-preamble", rules, round(score, 2))


def _is_enough(lines: Sequence[Line], *, alone: bool) -> bool:
    """Tell whether the lines are a message: by what only a server says, a status or a signature, or by several."""
    total = sum([line.evidence for line in lines if line.evidence > WEAK])
    if total >= PLENTY or sum(line.likelihood >= SURE for line in lines) >= 2:
        return True
    if all(line.rule in ("vocabulary", "hint", "between", "stamp") for line in lines):
        return False
    named = any(line.rule in ("status", "signature") or CODE_RE.search(line.paragraph.text) for line in lines)
    if alone:
        return total >= ENOUGH or (named and total >= STRONG)
    return total >= ENOUGH and (named or max(line.evidence for line in lines) >= STRONG)


def find_status(text: str) -> int | None:
    """Return the first HTTP status code from 400 to 599 that a text names as one, or None.

    >>> find_status("Error 404: Object not found!"), find_status("Please try again.")
    (404, None)
    """
    for line in text.split("\n"):
        if len(line) < LONGEST_LINE and (match := CODE_RE.search(line)):
            return int(match[0])
    return None


def _read_head(paragraphs: Sequence[Paragraph]) -> list[Line]:
    """Return the lines of the preamble, in order; none where the first line is no server's."""
    lines: list[Line] = []
    total = 0.0
    for line, follower in _with_followers(_units(paragraphs)):
        before = total if lines else follower + WEAK  # a first line of unknown words goes with a status after it
        if not line.evidence and before >= ENOUGH and line.likelihood >= AFTER_A_MESSAGE:
            line = line._replace(evidence=WEAK, rule="vocabulary")
        if not line.evidence and total >= STRONG and len(line.paragraph.text) < LONGEST_BETWEEN and follower >= 1.0:
            line = line._replace(evidence=WEAK, rule="between")
        if not line.evidence:
            break
        total += line.evidence
        lines.append(line)
    return lines


def _trim(lines: list[Line], ends: set[int]) -> list[Line]:
    """Drop lines at the end that may well be the article's first: stamps, weak ones, beginnings of a paragraph."""
    while lines:
        last = lines[-1]
        whole = last.paragraph.end in ends
        weak = (
            last.rule in ("vocabulary", "hint")
            and last.evidence <= WEAK
            and not SENTENCE_RE.search(last.paragraph.text)
        )
        sure = whole or (last.evidence >= STRONG and any(line.rule.startswith("status") for line in lines))
        if last.rule not in ("stamp", "between") and sure and not weak:
            break
        lines.pop()
    return lines


def _with_followers(units: Iterator[Paragraph]) -> Iterator[tuple[Line, float]]:
    """Yield every line with the evidence of the one after it; no more of them are judged than are asked for."""
    first = next(units, None)
    if first is None:
        return
    line = judge(first)
    if not line.evidence and line.likelihood < AFTER_A_MESSAGE:  # most texts: the second line need not be judged
        return
    for unit in units:
        follower = judge(unit)
        yield line, follower.evidence
        line = follower
    yield line, 0.0


LONGEST_BETWEEN: Final = 200
"""Characters up to which an unknown line before a line of a message belongs to it."""

AFTER_A_MESSAGE: Final = 0.15
"""Likelihood of being a server's from which on a line goes on with a message: of 362 first lines of the bench's
articles, four reach it."""

WEAK: Final = 0.5

WHOLE_LINE: Final = 0.5
"""Likelihood of being a server's from which on a line is judged as a whole, whatever its single sentences say."""


def _units(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Yield the lines that speak like a server as wholes, and of all others the sentences."""
    for paragraph in paragraphs:
        text = paragraph.text
        sentences = split_sentences(Paragraph(text[: 20 * LONGEST_LINE], paragraph.start))
        if len(text) <= LONGEST_LINE:
            first, *others = sentences
            if not others or measure_server_speech(text)[0] >= WHOLE_LINE:
                yield paragraph
                continue
            sentences = iter((first, *others))
        yield from sentences


def _text_after(paragraphs: Sequence[Paragraph], end: int) -> str:
    text = ""
    for paragraph in paragraphs:
        if paragraph.end > end:
            text += " " + paragraph.text[max(0, end - paragraph.start) :][:TOPIC_REACH]
            if len(text) > TOPIC_REACH:
                break
    return text[:TOPIC_REACH]


def judge(unit: Paragraph) -> Line:
    """Judge one line or sentence: 0.0 for an author's, 0.5 for what may stand in a message, 2.0 for a server's."""
    text = unit.text
    if len(text) > LONGEST_LINE or PROGRAM_RE.search(text):
        return Line(unit, 0.0, "")
    if HTTP_STATUS_RE.fullmatch(text):
        return Line(unit, 2.0, "status line")
    if STATUS_LINE_RE.fullmatch(text):
        return Line(unit, 1.5, "status line")
    if BARE_STATUS_RE.fullmatch(text):
        return Line(unit, 1.0, "status")
    label = fold_label(text)
    if label in titles():
        return Line(unit, 1.5 if CODE_RE.search(text) else 1.0, "title")
    if HEADER_RE.fullmatch(text):
        return Line(unit, WEAK, "header")
    if SIGNATURE_RE.fullmatch(text):
        return Line(unit, 1.0, "signature")
    folded = text.casefold().replace("\u2019", "'")
    said = {kind for _, _, kind in messages().find(folded)}
    if "ERROR" in said:
        return Line(unit, 2.0 if SENTENCE_RE.search(text) else 1.0, "phrase")
    likelihood, count = measure_server_speech(text)
    if likelihood >= 0.9 and count >= 4:
        return Line(unit, 2.0 if SENTENCE_RE.search(text) else 1.0, "vocabulary", likelihood)
    if likelihood >= 0.5 and (count > 1 or SENTENCE_RE.search(text)):
        return Line(unit, 1.0, "vocabulary", likelihood if count > 2 else 0.0)
    if likelihood >= 0.3 or said:
        return Line(unit, WEAK, "hint")
    if ADDRESS_RE.fullmatch(text):
        return Line(unit, WEAK, "stamp")
    return Line(unit, 0.0, "", likelihood)


@cache
def titles() -> frozenset[str]:
    """Return the headings of error pages in all languages, folded like labels."""
    return words("ERROR_TITLES")


def messages() -> PhraseIndex:
    """Return the index over what only a server or a site says ("ERROR"), and what accompanies it ("ERROR_HINTS")."""
    return phrases(("ERROR_PHRASES", "ERROR_HINTS"))


# Letters, and the vowel signs and points of Indic scripts, Hebrew and Arabic, which are no letters to Unicode.
WORD_RE: Final = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0dff])+")
ASCII_WORD_RE: Final = re.compile("[a-z]+")
HANGUL_RE: Final = re.compile("[\uac00-\ud7af]")
FEWEST_KNOWN: Final = 2
"""Known stems that a sentence of several words must have; the rest says nothing about one."""

TELLING: Final = 2.0
"""Weight from which on one known stem is enough."""

STEM: Final = 5
"""Letters by which a word is known, so that inflection does not matter; two for Hangul, pairs in scripts without
spaces."""


def split_stems(text: str) -> list[str]:
    """Split a text into the stems that `vocabulary` weighs; words of up to three letters have none.

    >>> split_stems("The requested URL was not found.")
    ['reque', 'found']
    """
    if text.isascii():
        return [word[:STEM] for word in ASCII_WORD_RE.findall(text.lower()) if len(word) > 3]
    stems: list[str] = []
    for word in WORD_RE.findall(text.casefold()):
        if UNSPACED_RE.search(word):
            stems += [word[i : i + 2] for i in range(max(1, len(word) - 1))]
        elif HANGUL_RE.search(word):
            stems.append(word[:2])
        elif len(word) > 3:
            stems.append(word[:STEM])
    return stems


def measure_server_speech(text: str) -> tuple[float, int]:
    """Return how likely a sentence is a server's, 0.0 to 1.0, by its vocabulary alone, and its number of stems."""
    from textclean.stages.errors import vocabulary  # a large table, needed only where a text begins like a message

    stems = split_stems(text)
    if not stems:
        return 0.0, 0
    known = [vocabulary.WEIGHTS[stem] for stem in stems if stem in vocabulary.WEIGHTS]
    count, unknown = len(stems), len(stems) - len(known)
    if len(known) < min(FEWEST_KNOWN, count) and min(known, default=0.0) < TELLING:
        return 0.0, count
    odds = (sum(known) + vocabulary.UNKNOWN * unknown) / sqrt(count)
    odds += vocabulary.LENGTH * sqrt(count) + vocabulary.UNKNOWN_SHARE * unknown / count + vocabulary.BIAS
    return 1.0 / (1.0 + exp(-max(-30.0, odds))), count
