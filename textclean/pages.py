"""The article among everything else in the text of a whole page: menus, teasers, comments, other articles, footers.

Acts only on texts that `textclean.gate` takes for page dumps; scores their lines by two linear models, the second of
which sees the scores of the first. The weights stand in `textclean.weights`, the features in `textclean.looks` and
`textclean.places`.
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
from textclean.gate import is_page_dump
from textclean.looks import (
    MEDIUM,
    OWN_GROUPS,
    PLAIN,
    STAMPED,
    Look,
    find_cue_words,
    look_at_all,
    name_kind,
    share_among,
    width_factor,
)
from textclean.paragraphs import Paragraph, join_fragments
from textclean.places import LOWEST, Columns, describe_against_core, describe_places, find_near_prose
from textclean.report import Removal

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


NEVER_ARTICLE: Final = frozenset(
    ["RELATED", "COMMENT", "SHARE", "NEWSLETTER", "LEGAL", "ADVERT", "NAVIGATION", "META", "READ_MORE", "CAPTION"]
)
"""Kinds of labels that go wherever they stand on a page; words of menus may head an article's parts too."""


class Scores(NamedTuple):
    """What the models say of the lines of a page."""

    likelihoods: list[float]
    """Likelihood of being the article's, 0.0 to 1.0, for every line; 0.0 where there is no prose near, or a comment."""

    near: dict[int, int]
    """Index into *looks* and *columns* of every line near prose, by its place."""

    looks: list[Look]
    """What the lines near prose show by themselves."""

    columns: Columns
    """The features of the lines near prose among others, by group."""

    comments: set[int]
    """The places of the lines of comment threads."""

    def look(self, place: int) -> Look | None:
        """Return what a line shows by itself, where there is prose near it."""
        return self.looks[self.near[place]] if place in self.near else None

    def kind(self, place: int) -> str:
        """Return the kind of label or prefix that a line shows, "" for none."""
        look = self.look(place)
        return name_kind(look.kind) if look else ""

    def is_prose(self, place: int) -> bool:
        """Tell whether a line near prose is prose itself."""
        look = self.look(place)
        return look is not None and look.prose > 0


def find_page_furniture(paragraphs: Sequence[Paragraph], *, kept_from: float = KEPT_FROM) -> Iterator[Removal]:
    """Find everything that is not the article in the text of a whole page.

    *kept_from* is the likelihood, 0.0 to 1.0, from which on a line is kept. Texts that are no page dumps are left
    alone, and so are pages in which no line reads like an article's. Lines that one sentence runs across are judged as
    one. Each removal's reason says what the text is, where that can be told, and its evidence which features spoke
    loudest against it. Linear in the number of lines.
    """
    if not is_page_dump(paragraphs):
        return
    blocks = join_fragments(paragraphs)
    scores = score_lines(blocks)
    kept = choose_lines(blocks, scores, kept_from)
    first, last = kept.index(True), len(kept) - kept[::-1].index(True)
    for (is_kept, is_comment), run in groupby(range(len(kept)), key=lambda i: (kept[i], i in scores.comments)):
        for places in _segments(scores, list(run)) if not is_kept else ():
            where = "menu" if places[0] < first else "footer" if places[0] >= last else "furniture"
            reason = "comments" if is_comment else _name(scores, places, where)
            likelihood = max([scores.likelihoods[i] for i in places])
            evidence = "thread of posts" if is_comment else _explain(scores, places)
            start, end = blocks[places[0]].start, blocks[places[-1]].end
            yield Removal(start, end, reason, evidence, round(1.0 - likelihood, 2))


def choose_lines(blocks: Sequence[Paragraph], scores: Scores, kept_from: float = KEPT_FROM) -> list[bool]:
    """Say of each line whether it stays: all do, where no line of prose is likely enough and none comes close."""
    prose = [place for place in scores.near if scores.is_prose(place)]
    likeliest = max([scores.likelihoods[place] for place in prose], default=0.0)
    if likeliest == 0.0:
        return [True] * len(blocks)
    enough = min(kept_from, SHARE_OF_LIKELIEST * likeliest)
    kept = [likelihood >= enough for likelihood in scores.likelihoods]
    body = next(place for place in prose if kept[place])
    for place in scores.near:
        look = scores.look(place)
        if look and (scores.kind(place) in NEVER_ARTICLE or (place < body and look.kind == STAMPED)):
            kept[place] = False
    first = kept.index(True)
    if first <= LONGEST_TITLE and not any(scores.kind(i) for i in range(first)):
        kept[:first] = [True] * first
    elif _is_title(scores, blocks, first - 1):
        kept[first - 1] = True
    return kept


SHARE_OF_LIKELIEST: Final = 0.7
"""Share of the likeliest line's likelihood from which on a line stays where none is likely enough."""


def score_lines(paragraphs: Sequence[Paragraph]) -> Scores:
    """Return the likelihood of every line to be the article's, and what it is drawn from."""
    texts = [paragraph.text for paragraph in paragraphs]
    factor = width_factor("\n".join(texts))
    near = find_near_prose(texts, factor)
    chosen = [texts[i] for i in near]
    by_text = look_at_all(texts, near, factor)
    looks = [by_text[text] for text in chosen]
    comments = {i for start, end in find_comment_threads(paragraphs) for i in range(start, end)}
    alone = weigh_alone(by_text)
    places = describe_places(looks, [paragraphs[i].indent for i in near])
    scores = _weigh(weights.FIRST, places, [alone[text][0] for text in chosen])
    scores = [LOWEST if i in comments else score for i, score in zip(near, scores, strict=True)]
    columns = places | describe_against_core(looks, scores)
    likelihoods = [0.0] * len(texts)
    for i, score in zip(near, _weigh(weights.SECOND, columns, [alone[text][1] for text in chosen]), strict=True):
        likelihoods[i] = 0.0 if i in comments else 1.0 / (1.0 + exp(-score))
    return Scores(likelihoods, {place: k for k, place in enumerate(near)}, looks, columns, comments)


def weigh_alone(looks: Mapping[str, Look]) -> dict[str, tuple[float, float]]:
    """Return what each line's own features and words weigh in the two models, with the models' biases."""
    first = [weights.FIRST[group] for group in OWN_GROUPS]
    second = [weights.SECOND[group] for group in OWN_GROUPS]
    known = frozenset(weights.WORDS)
    weighed = {}
    for text, look in looks.items():
        ours = weights.FIRST_BIAS + sum(map(getitem, first, look.own))
        theirs = weights.SECOND_BIAS + sum(map(getitem, second, look.own))
        words = find_cue_words(text, known)
        if words:
            pairs = [weights.WORDS[word] for word in words]
            share = share_among(len(words)) / 100.0
            ours += share * sum([pair[0] for pair in pairs])
            theirs += share * sum([pair[1] for pair in pairs])
        weighed[text] = ours, theirs
    return weighed


def _weigh(table: Mapping[str, Sequence[float]], columns: Columns, alone: Sequence[float]) -> list[float]:
    """Return the lines' scores: what their columns weigh, and what they weigh alone."""
    rows = [table[group] for group in columns]
    lines: Iterator[tuple[int, ...]] = zip(*columns.values(), strict=True)
    return [weight + sum(map(getitem, rows, line)) for weight, line in zip(alone, lines, strict=True)]


def _is_title(scores: Scores, blocks: Sequence[Paragraph], place: int) -> bool:
    """Tell whether the line just before an article reads like its title: several words, neither label nor sentence."""
    look = scores.look(place)
    text = blocks[place].text
    if look is None or look.kind < PLAIN or text[-1] in ".:;,…。":
        return False
    return text.count(" ") + 1 >= FEWEST_TITLE_WORDS or width_factor(text) > 1.0


FEWEST_TITLE_WORDS: Final = 4
"""Words of a title at least; bylines and section names have fewer."""


def _segments(scores: Scores, places: Sequence[int]) -> Iterator[list[int]]:
    """Split a run of lines where a heading of another kind of list begins."""
    segment: list[int] = []
    current = ""
    for place in places:
        kind = scores.kind(place)
        if segment and kind in HEADINGS and kind != current:
            yield segment
            segment = []
        current = kind if kind in HEADINGS else current
        segment.append(place)
    yield segment


HEADINGS: Final = ("RELATED", "COMMENT", "NEWSLETTER", "LEGAL")
"""Kinds of labels that head what follows them."""


def _name(scores: Scores, places: Sequence[int], where: str) -> str:
    """Name what a run of lines is: by its labels, its width, or where it stands."""
    found = Counter(filter(None, [scores.kind(i) for i in places]))
    if found:
        return REASONS[found.most_common(1)[0][0]]
    return "other article" if 2 * sum(map(scores.is_prose, places)) > len(places) else where


def _explain(scores: Scores, places: Sequence[int]) -> str:
    """Name the features that weighed most against the widest line of a run, where that line is more than a label."""
    near = [scores.near[i] for i in places if i in scores.near]
    if not near:
        return "no prose near"
    k = max(near, key=lambda k: scores.looks[k].width)
    if scores.looks[k].width < MEDIUM:
        return "short lines"
    own = zip(OWN_GROUPS, scores.looks[k].own, strict=True)
    features = [*own, *((group, values[k]) for group, values in scores.columns.items())]
    against = nsmallest(3, [(weights.SECOND[group][value], group) for group, value in features])
    return ", ".join(group for weight, group in against if weight < 0.0)
