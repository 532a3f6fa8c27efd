"""What speaks for a line being boilerplate: its label, its phrases, its prefix, its links.

Decides about single lines; what stands around them is for `textclean.stages.boilerplate.ends` to weigh.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import compress
from typing import Final

from textclean.rules import (
    LABEL_KINDS,
    LONGEST_LABEL,
    PHRASE_TABLES,
    UNSPACED,
    find_prefixed,
    find_prefixes,
    fold_label,
    labels,
    number_labels,
    phrases,
    words,
)
from textclean.stages.boilerplate.kinds import (
    ENOUGH_INSIDE,
    LABEL_EVIDENCE,
    LONGEST_ITEM,
    NONE,
    PHRASE_EVIDENCE,
    PREFIX_EVIDENCE,
    SEVERAL_WORDS,
    Furniture,
)
from textclean.text.lines import find_lines_with
from textclean.text.markdown import MarkdownLine
from textclean.text.paragraphs import Paragraph, split_sentences
from textclean.text.prose import TERMINAL
from textclean.text.reported import find_comments

LONGEST_NOTE: Final = 1500
"""Characters up to which a line may be a notice that its phrases show; the longest disclaimers seen have about
1,200."""

COPYRIGHT_RE: Final = re.compile(
    r"(?:copyright|©|\(c\)|℗)[\s:]*(?:copyright|©|\(c\))?\s*(?:by\b )?.{0,60}\d{4}.{0,200}|.{0,80}©\s*\d{4}.{0,100}",
    re.IGNORECASE,
)
GLUED_RE: Final = re.compile(r"(?<=[a-zß-öø-ÿа-я])(?=[A-ZÀ-ÖØ-ÞА-Я])")


SHARE_OF_PROMPT: Final = 0.2
"""Share of a line that its only phrase must fill to make it a prompt: a sentence that has more to say is an author's.
With .25 an encyclopedia's "Retrieved from" and its address stay, with .3 calls for tips of two sentences."""

SHARE_OF_CLAUSE: Final = 0.4
"""The same for a legal clause, which essays quote and contracts consist of."""

SHARE_OF_SEVERAL: Final = 0.18
"""The same for several phrases, the first of which must stand in the line's first sentence."""

SHARE_OF_NOTHING_ELSE: Final = 0.5
"""The same for a phrase behind the first sentence: "Thank you! Your comment has been sent." says nothing else."""

SAID: Final = (*PHRASE_TABLES, "TIP_WORDS", "WIKI_WORDS")
"""The tables of what furniture says."""

QUOTES: Final = "\"'\u201c\u201e\u00ab\u300c"
"""What begins somebody's words: whoever is quoted, it is not the page."""


def are_owners(texts: Sequence[str]) -> bool:
    """Tell whether lines are a licence's list of those whose rights they are: all of them copyright lines."""
    return all("opyright" in text or "©" in text or "(c)" in text.lower() for text in texts)


def _names_networks(text: str) -> bool:
    """Tell whether a line is a label to share and, behind a colon, where to."""
    head, _, rest = text.replace("：", ":", 1).partition(":")
    if not 0 < len(rest) <= LONGEST_LABEL or rest[-1] in TERMINAL:
        return False
    label = fold_label(head)
    return labels().get(label) == "SHARE" and _is_several(label)


def _is_several(label: str, unspaced: int = 3) -> bool:
    """Tell whether a label has several words; in a script without spaces, so many characters at least."""
    return " " in label or (len(label) >= unspaced and UNSPACED.is_in(label))


def judge_links(line: MarkdownLine) -> Furniture:
    """Judge a line of Markdown: by its words, and where it is nothing but links, by the words of each."""
    found = judge_label(line.text) if line.text else NONE
    if not line.is_linked or (found.kind == "NAVIGATION" and " " in line.text):
        return found
    if is_contents(line):
        return NONE
    if all(link.is_picture for link in line.links):  # badges
        return found if found.kind == "NAVIGATION" else NONE
    known = [judge_label(link.words) for link in line.links if link.words]
    evidence = [each for each in known if each.evidence]
    if evidence:
        several = SEVERAL_WORDS * (1 < len(known) == len(evidence))  # and no other link among them
        return Furniture(evidence[0].kind, sum(each.evidence for each in evidence) + several)
    if any(TAG_RE.search(link.address) for link in line.links):
        return Furniture("META", PREFIX_EVIDENCE["META"])
    if found.evidence:
        return found
    is_button = any(link.address.endswith("#") for link in line.links)
    return Furniture("NAVIGATION", LABEL_EVIDENCE["NAVIGATION"]) if is_button else NONE


def is_contents(line: MarkdownLine) -> bool:
    """Tell whether the links of a line lead to places of the same text: it is an entry of a table of contents."""
    return all(link.address[:1] == "#" != link.address for link in line.links)


TAG_RE: Final = re.compile(
    r"/(?:tags?|topics?|categor(?:y|ies|ia|ias|ie|ien)|thema|themen|schlagwort|etiquetas?|temas?|tagi?)/"
)
"""What stands in the addresses of tags."""


def judge_label(text: str) -> Furniture:
    """Judge a line by itself: a label, a copyright line, or the start of a line of tags or references."""
    if len(text) > LONGEST_ITEM:
        return NONE
    found = _judge_whole(text, number_labels([text])[0])
    return found if found.kind else _judge_prefix(text)


def _judge_whole(text: str, number: int) -> Furniture:
    """Judge a line that may be a label, which has the number that `number_labels` gives it, or a copyright line."""
    if number and text[-1] not in ".。":
        kind, folded = LABEL_KINDS[number - 1], fold_label(text)
        if kind == "NAVIGATION" and folded.count(" ") >= FEWEST_OF_LINK and folded not in words("HEADING_TITLES"):
            return Furniture(kind, ENOUGH_INSIDE)
        if kind in ("MENU", "NAVIGATION") and folded.startswith(skip_starts()):
            return Furniture("NAVIGATION", ENOUGH_INSIDE)
        if kind == "SHARE" and " (" in folded and folded.count(" ") >= FEWEST_OF_SHARING:
            return Furniture(kind, ENOUGH_INSIDE)
        several = _is_several(folded, 4)
        return Furniture(kind, LABEL_EVIDENCE[kind] + SEVERAL_WORDS * (several and LABEL_EVIDENCE[kind] >= 1.0))
    if ("©" in text or "opyright" in text or "(c)" in text) and COPYRIGHT_RE.fullmatch(text):
        return Furniture("LEGAL", PHRASE_EVIDENCE)
    if (":" in text or "：" in text) and _names_networks(text):
        return Furniture("SHARE", LABEL_EVIDENCE["SHARE"] + SEVERAL_WORDS)
    return NONE


def _judge_prefix(text: str) -> Furniture:
    """Judge a line that may begin a line of tags or references."""
    for prefix, kind in find_prefixes(text):
        rest = text[len(prefix) :][:3]
        is_role = rest[:2] == " :" and not rest[2:].isspace()  # of reStructuredText
        if kind in PREFIX_EVIDENCE and (":" in prefix or (rest[:2].strip() == ":" and not is_role)):
            several = _is_several(prefix, FEWEST_UNSPACED) or (":" in prefix and " | " in text)
            return Furniture(kind, PREFIX_EVIDENCE[kind] + SEVERAL_WORDS * several)
    return NONE


def judge_labels(texts: Sequence[str]) -> dict[int, Furniture]:
    """Judge lines by themselves (`judge_label`); only those that show to be labels are returned, by place."""
    numbers = number_labels(texts)
    known = compress(range(len(texts)), numbers)
    found = {place: _judge_prefix(texts[place]) for place in find_prefixed(texts)}
    for place in {*known, *find_lines_with(texts, LABEL_MARKS)}:
        whole = _judge_whole(texts[place], numbers[place])
        if whole.kind:
            found[place] = whole
    return {place: label for place, label in found.items() if label.kind and len(texts[place]) <= LONGEST_ITEM}


@cache
def skip_starts() -> tuple[str, ...]:
    """Return what links begin with that lead past a page's menu: nobody writes them for another reason."""
    return tuple(words("SKIP_STARTS"))


FEWEST_OF_LINK: Final = 2
"""Spaces of a link on a page that nobody writes for another reason, at least: "Back to top"."""

FEWEST_OF_SHARING: Final = 5
"""The same of a button to share that says in brackets what it opens."""

FEWEST_UNSPACED: Final = 5
"""Characters at least of a prefix in a script without spaces that says as much as two words."""

LABEL_MARKS: Final = ("©", "opyright", "(c)", ":", "：")
"""What stands in a label that is in no table and has no prefix."""


def judge_words(text: str, prompt: Furniture) -> Furniture:
    """Judge a line without a label by several labels run together, by what it asks, or by its phrases."""
    if len(text) <= LONGEST_LABEL and GLUED_RE.search(text):
        kinds = [labels().get(fold_label(piece)) for piece in GLUED_RE.split(text)]
        if all(kinds):
            return Furniture(str(kinds[0]), sum(LABEL_EVIDENCE[str(kind)] for kind in kinds))
    if prompt.kind:
        return prompt
    hits = [] if text[0] in QUOTES else phrases(SAID).find(text)
    if not hits:
        return NONE
    share = sum(end - start for start, end, _ in hits) / len(text)
    least = SHARE_OF_CLAUSE if len(hits) == 1 and hits[0][2] == "DISCLAIMER" else SHARE_OF_PROMPT
    first_sentence = next(split_sentences(Paragraph(text, 0)))
    if share < least and (len(hits) == 1 or share < SHARE_OF_SEVERAL):
        return NONE
    if hits[0][0] >= first_sentence.end and share < SHARE_OF_NOTHING_ELSE:
        return NONE
    if any(all(end <= one.start or one.end <= start for start, end, _ in hits) for one in find_comments(text)):
        return NONE
    widths: dict[str, int] = {}
    for start, end, kind in hits:
        widths[kind] = widths.get(kind, 0) + end - start
    return Furniture(max(widths, key=widths.__getitem__), PHRASE_EVIDENCE + 0.5 * (len(hits) - 1))


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
    "PROMPT": "prompt",
    "PLAYER": "player",
    "GIFT": "prompt",
    "CONSENT": "cookie notice",
    "TIP_WORDS": "call for tips",
    "WIKI_WORDS": "wiki",
    "MAIL": "newsletter",
    "WEB": "newsletter",
    "SITE": "navigation",
    "SCRIPT": "navigation",
    "COLOPHON": "made with a program",
    "STAMP": "stamp of a download",
    "COUNT": "count of visits",
}
