"""The article among everything else in the text of a whole page: menus, teasers, comments, other articles, footers.

Acts only on texts that show themselves to be page dumps; scores their lines by two linear models, the second of which
sees the scores of the first. The weights stand in `textclean.weights`, the features in `textclean.features`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from heapq import nsmallest
from itertools import groupby
from math import exp
from operator import getitem
from typing import Final, NamedTuple

from textclean import weights
from textclean.comments import find_comment_threads
from textclean.features import (
    CORE_GROUPS,
    LABELED,
    LOWEST,
    MEDIUM,
    OWN_GROUPS,
    PLACE_GROUPS,
    PLAIN,
    PREFIXED,
    Look,
    describe_against_core,
    describe_places,
    find_near_prose,
    has_prose,
    look_at_all,
    width_factor,
)
from textclean.paragraphs import Paragraph
from textclean.report import Removal
from textclean.rules import LABEL_KINDS, PREFIX_KINDS, fold_label, labels

LONGEST_LABEL: Final = 40
"""Characters of a line that may be a label of page chrome; by eye."""

ENOUGH_LABELS: Final = 3.0
"""Labels of page chrome from which on a text is a page dump. On the bench, 624 clean texts of all kinds show at most 3,
of one kind; of 526 pages, 21 (as inscriptis renders them) and 11 (as bs4 does) show fewer."""

ENOUGH_LABELS_OF_MARKDOWN: Final = 10.0
"""The same for a text with headings in Markdown: a project's description has its own "Contents", "Help" and
"License"."""

ENOUGH_KINDS: Final = 2
"""Kinds of labels (menu, share row, legal notice, ...) from which on a text is a page dump."""

KEPT_FROM: Final = 0.43
"""Likelihood from which on a line is the article's; 0.40 to 0.50 differ by less than 0.003 F1 on the bench."""

LONGEST_TITLE: Final = 2
"""Lines at the very head of a text that stay with an article they lead straight into."""

REASONS: Final = {
    "RELATED": "teaser",
    "COMMENT": "comments",
    "SHARE": "share row",
    "NEWSLETTER": "newsletter",
    "LEGAL": "footer",
    "ADVERT": "advertisement",
    "NAVIGATION": "menu",
    "MENU": "menu",
    "SECTION": "menu",
    "CAPTION": "caption",
    "META": "tags",
    "READ_MORE": "teaser",
    "BYLINE": "byline",
}


def is_page_dump(paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether a text shows itself to be a whole page's: by labels of page chrome among other short lines.

    >>> lines = ["Home", "About us", "Log in", "The heron waits.", "Share", "Tweet", "Privacy policy"]
    >>> is_page_dump([Paragraph(line, 0) for line in lines])
    True

    One label, or several of one kind, do not make a page: a play has its "Exit", a manual its "Contents". A label
    counts once, and only beside another short line without a full stop; words that head sections of a newspaper
    count half, since they head an author's chapters too.
    """
    texts = [paragraph.text for paragraph in paragraphs]
    enough = ENOUGH_LABELS if sum(text.startswith("#") for text in texts) < 2 else ENOUGH_LABELS_OF_MARKDOWN
    short = [len(text) < LONGEST_LABEL and text[-1] not in ".,;:!?…。，؟" for text in texts]
    beside = [False, *short, False]
    table = labels()
    count = 0.0
    seen: set[str] = set()
    kinds: set[str] = set()
    for i, text in enumerate(texts):
        if not short[i] or not (beside[i] or beside[i + 2]):
            continue
        label = fold_label(text)
        kind = table.get(label)
        if kind is None or label in seen:
            continue
        seen.add(label)
        if kind == "SECTION":
            count += 0.5
        else:
            count += 1.0
            kinds.add(kind)
        if count >= enough and len(kinds) >= ENOUGH_KINDS:
            return True
    return False


class Scores(NamedTuple):
    """What the models say of the lines of a page."""

    likelihoods: list[float]
    """Likelihood of being the article's, 0.0 to 1.0, for every line; 0.0 where there is no prose near, or a comment."""

    details: dict[int, tuple[Look, list[int]]]
    """Look and features of the lines near prose, by place."""

    comments: set[int]
    """The places of the lines of comment threads."""


def find_page_furniture(paragraphs: Sequence[Paragraph], *, kept_from: float = KEPT_FROM) -> Iterator[Removal]:
    """Find everything that is not the article in the text of a whole page.

    *kept_from* is the likelihood, 0.0 to 1.0, from which on a line is kept. Texts that are no page dumps are left
    alone, and so are pages in which no line reads like an article's. Each removal's reason says what the text is, where
    that
    can be told, and its evidence which features spoke loudest against it. Linear in the number of lines.
    """
    if not is_page_dump(paragraphs) or not has_prose(paragraphs):
        return
    scores = score_lines(paragraphs)
    kept = [likelihood >= kept_from for likelihood in scores.likelihoods]
    if not any(kept[i] and look.prose for i, (look, _) in scores.details.items()):
        return
    first = kept.index(True)
    if first <= LONGEST_TITLE and not any(_label_of(scores, i) for i in range(first)):
        kept[:first] = [True] * first
    if first and _is_title(scores, paragraphs, first - 1):
        first -= 1
        kept[first] = True
    last = len(kept) - kept[::-1].index(True)
    for (is_kept, is_comment), run in groupby(range(len(kept)), key=lambda i: (kept[i], i in scores.comments)):
        for places in _segments(scores, list(run)) if not is_kept else ():
            where = "menu" if places[0] < first else "footer" if places[0] >= last else "furniture"
            reason = "comments" if is_comment else _name(scores, places, where)
            likelihood = max([scores.likelihoods[i] for i in places])
            evidence = "thread of posts" if is_comment else _explain(scores, places)
            start, end = paragraphs[places[0]].start, paragraphs[places[-1]].end
            yield Removal(start, end, reason, evidence, round(1.0 - likelihood, 2))


def score_lines(paragraphs: Sequence[Paragraph]) -> Scores:
    """Return the likelihood of every line to be the article's, and what it is drawn from."""
    factor = width_factor("\n".join([paragraph.text for paragraph in paragraphs]))
    near = find_near_prose(paragraphs, factor)
    looks = look_at_all(paragraphs, near, factor)
    comments = {i for start, end in find_comment_threads(paragraphs) for i in range(start, end)}
    places = describe_places(looks, [paragraphs[i].indent for i in near])
    features = [look.own + place for look, place in zip(looks, places, strict=True)]
    first = rows(weights.FIRST, FIRST_GROUPS)
    scores = [
        LOWEST if i in comments else weights.FIRST_BIAS + sum(map(getitem, first, values))
        for i, values in zip(near, features, strict=True)
    ]
    second = rows(weights.SECOND, SECOND_GROUPS)
    likelihoods = [0.0] * len(paragraphs)
    for k, values in describe_against_core(looks, scores).items():
        if near[k] not in comments:
            features[k] = values = features[k] + values
            likelihoods[near[k]] = 1.0 / (1.0 + exp(-weights.SECOND_BIAS - sum(map(getitem, second, values))))
    return Scores(likelihoods, dict(zip(near, zip(looks, features, strict=True), strict=True)), comments)


FIRST_GROUPS: Final = (*OWN_GROUPS, *PLACE_GROUPS)
SECOND_GROUPS: Final = (*FIRST_GROUPS, *CORE_GROUPS)


def rows(table: Mapping[str, Sequence[float]], groups: Sequence[str]) -> list[Sequence[float]]:
    """Return the weights of each group, in the order of the features."""
    return [table[group] for group in groups]


def _is_title(scores: Scores, paragraphs: Sequence[Paragraph], place: int) -> bool:
    """Tell whether the line just before an article reads like its title: several words, neither label nor sentence."""
    text = paragraphs[place].text
    if place not in scores.details or scores.details[place][0].kind < PLAIN or text[-1] in ".:;,…。":
        return False
    words = text.count(" ") + 1
    return words >= FEWEST_TITLE_WORDS or width_factor(text) > 1.0


FEWEST_TITLE_WORDS: Final = 4
"""Words of a title at least; bylines and section names have fewer."""


def _segments(scores: Scores, places: Sequence[int]) -> Iterator[list[int]]:
    """Split a run of lines where a heading of another kind of list begins."""
    segment: list[int] = []
    current = ""
    for place in places:
        kind = _label_of(scores, place)
        if segment and kind in HEADINGS and kind != current:
            yield segment
            segment = []
        current = kind if kind in HEADINGS else current
        segment.append(place)
    yield segment


HEADINGS: Final = ("RELATED", "COMMENT", "NEWSLETTER", "LEGAL")
"""Kinds of labels that head what follows them."""


def _label_of(scores: Scores, place: int) -> str:
    """Return the kind of label or prefix that a line shows, "" for none."""
    kind = scores.details[place][0].kind if place in scores.details else 0
    if LABELED <= kind < PREFIXED:
        return LABEL_KINDS[kind - LABELED]
    return PREFIX_KINDS[kind - PREFIXED] if PREFIXED <= kind < PREFIXED + len(PREFIX_KINDS) else ""


def _name(scores: Scores, places: Sequence[int], where: str) -> str:
    """Name what a run of lines is: by its labels, its width, or where it stands."""
    found = Counter(filter(None, [_label_of(scores, i) for i in places]))
    if found:
        return REASONS[found.most_common(1)[0][0]]
    prose = sum(scores.details[i][0].prose > 0 for i in places if i in scores.details)
    return "other article" if 2 * prose > len(places) else where


def _explain(scores: Scores, places: Sequence[int]) -> str:
    """Name the features that weighed most against the widest line of a run, where that line is more than a label."""
    near = [i for i in places if i in scores.details]
    if not near:
        return "no prose near"
    look, features = scores.details[max(near, key=lambda i: scores.details[i][0].width)]
    if look.width < MEDIUM:
        return "short lines"
    groups = SECOND_GROUPS[: len(features)]
    table = weights.SECOND if len(features) == len(SECOND_GROUPS) else weights.FIRST
    against = nsmallest(3, [(table[group][value], group) for group, value in zip(groups, features, strict=True)])
    return ", ".join(group for weight, group in against if weight < 0.0)
