"""Boilerplate around and inside an article: footers, headers, and furniture between its paragraphs.

Decides in context: at the ends of a text little evidence is enough, inside it takes more, and a text that is itself
about rights and warranties keeps its clauses. Finding the article among the menus of a whole page is for
`textclean.stages.pages.furniture`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from textclean.removals import Removal
from textclean.rules import LONGEST_LABEL, PHRASE_TABLES, UNSPACED_RE, find_prefixes, fold_label, labels, phrases, words
from textclean.text.paragraphs import Paragraph, Paragraphs, split_sentences
from textclean.text.prose import LONG, measure_prose, width_factor

LONGEST_ITEM: Final = 200
"""Characters up to which a line without a full stop may be an entry of a list of other articles."""

LONGEST_NOTE: Final = 1500
"""Characters up to which a line may be a notice that its phrases show; the longest disclaimers seen have about
1,200."""

LINES_ABOVE: Final = 80
"""Lines above a footer in which clauses like its own are looked for."""

ENOUGH_AT_ENDS: Final = 1.5
"""Evidence from which on lines at the head or the end of a text are furniture: one label of several words, one phrase,
or two single words."""

ENOUGH_INSIDE: Final = 2.0
"""Evidence from which on lines between an article's paragraphs are."""

LARGEST_SHARE: Final = 0.6
"""Share of a text that a footer may be; where more would go, the text is a notice."""

# What a label says by itself: a word that may be a heading of the author's says little, several words say more.
LABEL_EVIDENCE: Final = {
    "RELATED": 1.0,
    "COMMENT": 1.0,
    "SHARE": 1.0,
    "NEWSLETTER": 1.0,
    "LEGAL": 1.0,
    "ADVERT": 1.0,
    "NAVIGATION": 0.5,
    "MENU": 0.5,
    "SECTION": 0.25,
}
SEVERAL_WORDS: Final = 0.5
"""Evidence that a label of several words has more."""

PREFIX_EVIDENCE: Final = {"META": 1.0, "READ_MORE": 1.0}
PHRASE_EVIDENCE: Final = 1.5

COPYRIGHT_RE: Final = re.compile(
    r"(?:copyright|©|\(c\)|℗)[\s:]*(?:copyright|©|\(c\))?\s*(?:by\b )?.{0,60}\d{4}.{0,200}|.{0,80}©\s*\d{4}.{0,100}",
    re.IGNORECASE,
)
GLUED_RE: Final = re.compile(r"(?<=[a-zß-öø-ÿа-я])(?=[A-ZÀ-ÖØ-ÞА-Я])")


LIST_HEADINGS: Final = ("RELATED",)
"""Kinds of labels that take the lines under them along."""

LONGEST_LIST: Final = 30
"""Lines of a list of other articles under its heading at most."""

LARGEST_GAP: Final = 2
"""Unknown lines between two lines of a footer at most, where no heading explains them."""

SHARE_OF_PROMPT: Final = 0.2
"""Share of a line that its only phrase must fill to make it a prompt: a sentence that has more to say is an
author's."""

SHARE_OF_CLAUSE: Final = 0.4
"""The same for a legal clause, which essays quote and contracts consist of."""

SHARE_OF_SEVERAL: Final = 0.18
"""The same for several phrases, the first of which must stand in the line's first sentence."""

QUOTES: Final = "\"'\u201c\u201e\u00ab\u300c"
"""What begins somebody's words: whoever is quoted, it is not the page."""

SENTENCE_END_RE: Final = re.compile(r"[.。।][\"'”’»)\]]*$")


class Furniture(NamedTuple):
    """What speaks for a line being furniture."""

    kind: str
    evidence: float


NONE: Final = Furniture("", 0.0)


def find_boilerplate(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    r"""Find footers, headers and furniture inside the text.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> text = "The heron waits for hours, and then it strikes. Nobody at the lake has ever seen it miss.\n"
    >>> text += "Most read\n- Ten ways to cook a carp\nCommentsNo comment"
    >>> [(text[r.start : r.end].count("\n") + 1, r.evidence) for r in find_boilerplate(split_paragraphs(text))]
    [(3, 'related list, comments')]

    A heading takes the list under it along. A label inside a sentence, one alone in mid-article, and clauses of a text
    that has such clauses elsewhere are left alone; so is a text that would be left without any prose.
    """
    if len(paragraphs) < 2:
        return
    texts = Paragraphs.of(paragraphs).texts
    factor = width_factor(texts[0])
    found = [judge_label(text) for text in texts]
    footer = find_footer(texts, found, factor)
    header = find_header(texts[:footer], found)
    if footer - header < 2 and not any(measure_prose(text, len(text) * factor) for text in texts[header:footer]):
        return
    if header:
        yield _point_at(paragraphs[:header], _judge_all(texts[:header], found[:header]))
    yield from _find_inside(paragraphs[header:footer], found[header:footer])
    if footer < len(texts):
        yield _point_at(paragraphs[footer:], _judge_all(texts[footer:], found[footer:]))


def judge_label(text: str) -> Furniture:
    """Judge a line by itself: a label, a copyright line, or the start of a line of tags or references."""
    if len(text) > LONGEST_ITEM:
        return NONE
    folded = fold_label(text) if len(text) <= LONGEST_LABEL and text[-1] not in ".。" else ""
    kind = labels().get(folded) if folded else None
    if kind:
        several = " " in folded or (len(folded) > 3 and UNSPACED_RE.search(folded) is not None)
        return Furniture(kind, LABEL_EVIDENCE[kind] + SEVERAL_WORDS * (several and LABEL_EVIDENCE[kind] >= 1.0))
    if ("©" in text or "opyright" in text or "(c)" in text) and COPYRIGHT_RE.fullmatch(text):
        return Furniture("LEGAL", PHRASE_EVIDENCE)
    for prefix, kind in find_prefixes(text):
        if kind in PREFIX_EVIDENCE and (":" in prefix or text[len(prefix) :][:2].strip() == ":"):
            return Furniture(kind, PREFIX_EVIDENCE[kind] + SEVERAL_WORDS * (" " in prefix))
    return NONE


def _judge(text: str, found: Furniture) -> Furniture:
    """Judge a line that is no label by several labels run together in it, or by its phrases."""
    if found.kind or len(text) > LONGEST_NOTE:
        return found
    if len(text) <= LONGEST_LABEL and GLUED_RE.search(text):
        kinds = [labels().get(fold_label(piece)) for piece in GLUED_RE.split(text)]
        if all(kinds):
            return Furniture(str(kinds[0]), sum(LABEL_EVIDENCE[str(kind)] for kind in kinds))
    hits = phrases(PHRASE_TABLES).find(text.casefold().replace("\u2019", "'"))
    if not hits or text[0] in QUOTES:
        return NONE
    share = sum(end - start for start, end, _ in hits) / len(text)
    least = SHARE_OF_CLAUSE if len(hits) == 1 and hits[0][2] == "DISCLAIMER" else SHARE_OF_PROMPT
    first_sentence = next(split_sentences(Paragraph(text, 0)))
    if (share < least and (len(hits) == 1 or share < SHARE_OF_SEVERAL)) or hits[0][0] >= first_sentence.end:
        return NONE
    return Furniture(hits[0][2], PHRASE_EVIDENCE + 0.5 * (len(hits) - 1))


def _judge_all(texts: Sequence[str], found: Sequence[Furniture]) -> list[Furniture]:
    """Judge lines by themselves and, where they are no labels, by their phrases."""
    return [_judge(text, line) for text, line in zip(texts, found, strict=True)]


def find_footer(texts: Sequence[str], found: Sequence[Furniture], factor: float = 1.0) -> int:
    """Return the place of the first line of the footer; the number of lines, where there is none.

    *found* says of each line what it shows by itself, and *factor* how much one of its characters counts.
    """
    n = len(texts)
    evidence, unknown = 0.0, 0
    enough = n
    for i in range(n - 1, -1, -1):
        text = texts[i]
        line = _judge(text, found[i])
        if unknown > (LARGEST_GAP if line.evidence and line.kind not in LIST_HEADINGS else LONGEST_LIST):
            break
        if line.evidence:
            evidence, unknown = evidence + line.evidence, 0
            enough = i if evidence >= ENOUGH_AT_ENDS else enough
        elif len(text) > LONGEST_ITEM or measure_prose(text, len(text) * factor) or SENTENCE_END_RE.search(text):
            break
        else:
            unknown += 1
    if enough == n or not _is_footer(texts[enough:], found[enough:]) or _is_notice(texts, found, enough):
        return n
    return enough if enough > 0 else n


def _is_footer(texts: Sequence[str], found: Sequence[Furniture]) -> bool:
    """Tell whether a line says enough by itself, or several different labels do, not all of them a menu's."""
    lines = _judge_all(texts, found)
    if any(line.evidence >= ENOUGH_AT_ENDS for line in lines):
        return True
    marked = {fold_label(text): line.kind for text, line in zip(texts, lines, strict=True) if line.kind}
    kinds = set(marked.values())
    return len(marked) >= FEWEST_LABELS and len(kinds) > 1 and not kinds <= {"MENU", "SECTION", "NAVIGATION"}


FEWEST_LABELS: Final = 3
"""Different labels of one word each that make a footer: a form ends with "Name" and "Date"."""


def _is_notice(texts: Sequence[str], found: Sequence[Furniture], footer: int) -> bool:
    """Tell whether what would go is the text itself: most of it, or clauses like those that would stay."""
    gone, left = sum(map(len, texts[footer:])), sum(map(len, texts[:footer]))
    if gone > LARGEST_SHARE * (gone + left):
        return True
    kinds = {line.kind for line in _judge_all(texts[footer:], found[footer:])} - {""}
    if not kinds <= {"DISCLAIMER", "LEGAL"}:
        return False
    above = texts[max(0, footer - LINES_ABOVE) : footer]
    return any(_judge(text, NONE).kind == "DISCLAIMER" for text in above)


def find_header(texts: Sequence[str], found: Sequence[Furniture]) -> int:
    """Return the place of the first line after the furniture at the head of a text; 0, where there is none."""
    evidence, end = 0.0, 0
    for i, text in enumerate(texts):
        line = _judge(text, found[i]) if len(text) <= 3 * LONG else NONE
        if not line.evidence or line.kind in ("DISCLAIMER", "ORIGIN"):
            break
        evidence, end = evidence + line.evidence, i + 1
    return end if evidence >= ENOUGH_INSIDE and 2 * end < len(texts) else 0


def _find_inside(paragraphs: Sequence[Paragraph], found: Sequence[Furniture]) -> Iterator[Removal]:
    """Point at runs of furniture between two paragraphs of the article."""
    run: list[int] = []
    for i in range(1, len(paragraphs)):
        if found[i].evidence:
            run.append(i)
            continue
        if run and (_is_furniture([found[k] for k in run]) or _is_advertisement(paragraphs[run[0]].text, len(run))):
            yield _point_at(paragraphs[run[0] : run[-1] + 1], found[run[0] : run[-1] + 1])
        run = []


def _is_furniture(run: Sequence[Furniture]) -> bool:
    """Tell whether labels between two paragraphs are more than an author's own headings."""
    return sum(line.evidence for line in run) >= ENOUGH_INSIDE and any(line.evidence >= ENOUGH_AT_ENDS for line in run)


def _is_advertisement(text: str, lines: int) -> bool:
    """Tell whether a label that stands alone in mid-article begins with a word for advertisements."""
    return lines == 1 and fold_label(text).startswith(tuple(words("ADVERT_STARTS")))


REASONS: Final = {
    "RELATED": "related list",
    "COMMENT": "comments",
    "SHARE": "share row",
    "NEWSLETTER": "newsletter",
    "LEGAL": "legal notice",
    "ADVERT": "advertisement",
    "NAVIGATION": "navigation",
    "MENU": "menu",
    "SECTION": "menu",
    "META": "tags",
    "READ_MORE": "cross-reference",
    "COOKIE": "cookie notice",
    "DISCLAIMER": "legal notice",
    "ORIGIN": "origin",
    "APPEAL": "appeal",
}


def _point_at(paragraphs: Sequence[Paragraph], found: Sequence[Furniture]) -> Removal:
    evidence = sum(line.evidence for line in found)
    rules = ", ".join(dict.fromkeys(REASONS[line.kind] for line in found if line.kind))
    score = round(min(1.0, evidence / (2 * ENOUGH_AT_ENDS)), 2)
    return Removal(paragraphs[0].start, paragraphs[-1].end, "boilerplate", rules, score)
