"""The article among everything else in the text of a whole page: menus, teasers, comments, other articles, footers.

Acts only on texts that `gate` takes for page dumps; scores their lines by two linear models, the second of which sees
the scores of the first. The weights stand in `weights`, the features in `looks` and `places`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from math import exp
from typing import Final, NamedTuple

from textclean.removals import Removal
from textclean.stages.pages import weights
from textclean.stages.pages.comments import find_comment_threads
from textclean.stages.pages.gate import is_page_dump
from textclean.stages.pages.looks import (
    LABELED,
    PLAIN,
    STAMPED,
    Look,
    find_cue_words,
    kind_of,
    look_at_all,
    name_kind,
    share_among,
)
from textclean.stages.pages.places import (
    LOWEST,
    Columns,
    describe_against_core,
    describe_alone,
    describe_places,
    find_near_prose,
)
from textclean.stages.pages.programs import is_code
from textclean.text.paragraphs import Blocks, Paragraph, join_fragments
from textclean.text.prose import MEDIUM, width_factor

KEPT_FROM: Final = 0.5
"""Likelihood from which on a line is the article's; 0.43 to 0.54 differ by less than 0.002 mean F1 on the bench."""

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


NEVER_ARTICLE: Final = frozenset(range(LABELED, STAMPED)) - {kind_of("MENU"), kind_of("SECTION"), kind_of("BYLINE")}
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

    kinds: dict[int, str]
    """The kinds of label or prefix that lines near prose show, by place."""

    prose: set[int]
    """The places of the lines that read like prose."""

    def labeled(self, kinds: Container[int]) -> Iterator[int]:
        """Yield the places of the lines near prose that look like one of these kinds."""
        return (place for place, look in zip(self.near, self.looks, strict=True) if look.kind in kinds)


def find_page_furniture(paragraphs: Sequence[Paragraph], *, kept_from: float = KEPT_FROM) -> Iterator[Removal]:
    """Find everything that is not the article in the text of a whole page.

    *kept_from* is the likelihood, 0.0 to 1.0, from which on a line is kept. Texts that are no page dumps are left
    alone, and so are pages of which too little prose would stay: a list, a table, an index. Lines that one sentence
    runs across are judged as one. Each removal's reason says what the text is, where that can be told, and its evidence
    which features spoke loudest against it. Linear in the number of lines.
    """
    if is_page_dump(paragraphs):
        yield from judge_page(paragraphs, kept_from=kept_from)


def judge_page(
    paragraphs: Sequence[Paragraph], bias: Sequence[float] = (), *, kept_from: float = KEPT_FROM
) -> Iterator[Removal]:
    """Find everything that is not the article, without asking whether the text is a whole page's.

    *bias* is what is known of the paragraphs from elsewhere, such as the other pages of a site: log odds of being the
    article's, one a paragraph, added in both models. Lines that one sentence runs across take the weakest of theirs.
    """
    if not paragraphs:
        return
    blocks = join_fragments(paragraphs)
    scores = score_lines(blocks, _join_biases(blocks, bias))
    kept = choose_lines(blocks.texts, scores, kept_from)
    first, last = kept.index(True), len(kept) - kept[::-1].index(True)
    for run in _find_removed(kept, scores.comments):
        for places in _segments(scores, run):
            where = "menu" if places.start < first else "footer" if places.start >= last else "furniture"
            is_comment = places.start in scores.comments
            reason = "comments" if is_comment else _name(scores, places, where)
            evidence = "thread of posts" if is_comment else _explain(scores, places)
            likelihood = max(scores.likelihoods[places.start : places.stop])
            start, end = blocks.start(places.start), blocks.end(places.stop - 1)
            yield Removal(start, end, reason, evidence, round(1.0 - likelihood, 2))


def _join_biases(blocks: Blocks, bias: Sequence[float]) -> list[float]:
    """Return one bias a block: of those of its paragraphs the one nearest to 0."""
    if not any(bias):
        return []
    return [min(bias[begin:end], key=abs) for begin, end in pairwise(blocks.firsts)]


def _find_removed(kept: Sequence[bool], comments: Container[int]) -> Iterator[range]:
    """Yield the runs of lines that go, comments apart."""
    marks = [0 if is_kept else 1 + (place in comments) for place, is_kept in enumerate(kept)]
    end = 0
    for mark, run in groupby(marks):
        begin, end = end, end + len(list(run))
        if mark:
            yield range(begin, end)


def choose_lines(texts: Sequence[str], scores: Scores, kept_from: float = KEPT_FROM) -> list[bool]:
    """Say of each line whether it stays: all do, where too little prose would."""
    kept = _choose_likely(scores, kept_from)
    body = min(filter(kept.__getitem__, scores.prose), default=len(kept))
    if not _is_article(texts, scores, kept):
        return [True] * len(texts)
    for place in scores.labeled({STAMPED}):
        kept[place] = kept[place] and place >= body
    for gap in _find_gaps(kept):
        if _is_inside(texts, scores, gap):
            kept[gap.start : gap.stop] = [True] * len(gap)
    first = kept.index(True)
    if first <= LONGEST_TITLE and not any(i in scores.kinds for i in range(first)):
        kept[:first] = [True] * first
    elif _is_title(scores, texts[first - 1], first - 1):
        kept[first - 1] = True
    return kept


def _choose_likely(scores: Scores, kept_from: float) -> list[bool]:
    """Say of each line whether it is likely enough; where no prose is, the likeliest counts. Labels never are."""
    likeliest = max(map(scores.likelihoods.__getitem__, scores.prose), default=0.0)
    if not likeliest:
        return [False] * len(scores.likelihoods)
    enough = min(kept_from, SHARE_OF_LIKELIEST * likeliest)
    kept = [likelihood >= enough for likelihood in scores.likelihoods]
    for place in scores.labeled(NEVER_ARTICLE):
        kept[place] = False
    return kept


def _is_article(texts: Sequence[str], scores: Scores, kept: Sequence[bool]) -> bool:
    """Tell whether the lines that stay are enough of the page, and enough of them prose, for an article."""
    stays = [place for place, is_kept in enumerate(kept) if is_kept]
    if sum([len(texts[place]) for place in stays]) < LEAST_SHARE * sum(map(len, texts)):
        return False
    return sum([scores.looks[scores.near[place]].prose for place in stays]) >= LEAST_PROSE


def _find_gaps(kept: Sequence[bool]) -> list[range]:
    """Return the runs of lines that would go between two that stay."""
    stays = [i for i, is_kept in enumerate(kept) if is_kept]
    return [range(before + 1, after) for before, after in pairwise(stays) if after > before + 1]


def _is_inside(texts: Sequence[str], scores: Scores, gap: range) -> bool:
    """Tell whether a gap may well be the article's: code and its output, a line or two that only looks speak against.

    On the bench, keeping short gaps raises the recall of English pages by 0.005 and costs no F1; code makes no
    difference there, and much in manuals.
    """
    if SHARE_OF_CODE * sum([is_code(texts[i]) for i in gap]) >= len(gap):
        return True
    if len(gap) <= SHORT_GAP and is_code(texts[gap.start - 1]):
        return True
    if len(gap) > SHORT_GAP or not scores.comments.isdisjoint(gap) or not scores.kinds.keys().isdisjoint(gap):
        return False
    return sum([scores.likelihoods[i] for i in gap]) >= LIKELY_ENOUGH * len(gap)


LEAST_PROSE: Final = 10
"""Units of prose (`textclean.looks.PROSE_UNIT`) that an article has at least: a page with less may be a list or a
table, and the prose its footer. With 200 characters F1 is as high as with none, with 300 0.003 lower
for English."""

LEAST_SHARE: Final = 0.03
"""Share of a page that an article is at least: of the bench's none has less. An index has a sentence or two."""

SHORT_GAP: Final = 2
"""Lines of a gap that may stay without being code; with 5 or 50, F1 of other languages is 0.002 lower."""

LIKELY_ENOUGH: Final = 0.2
"""Mean likelihood from which on the lines of a short gap stay; 0.1 to 0.3 differ by less than 0.001 F1."""

SHARE_OF_CODE: Final = 6
"""One in so many lines that must look like code in a gap of it: its output and its comments do not. 3 to 10 make no
difference on the bench."""

SHARE_OF_LIKELIEST: Final = 0.7
"""Share of the likeliest line's likelihood from which on a line stays where none is likely enough."""


def score_lines(blocks: Blocks, bias: Sequence[float] = ()) -> Scores:
    """Return the likelihood of every line to be the article's, and what it is drawn from.

    *bias* holds log odds for every block, none where nothing is known of any.
    """
    texts = blocks.texts
    factor = width_factor("\n".join(texts))
    near = find_near_prose(texts, factor)
    by_text = look_at_all(texts, near, factor)
    looks = [by_text[texts[i]] for i in near]
    comments = {i for start, end in find_comment_threads(texts, near) for i in range(start, end)}
    known = [bias[i] for i in near] if bias else [0.0] * len(near)
    in_first, in_second = _weigh_cue_words([texts[i] for i in near])
    columns = describe_alone(looks) | describe_places(looks, list(map(blocks.indent, near)))
    scores = _weigh(
        weights.FIRST, columns, [weights.FIRST_BIAS + sum(cues) for cues in zip(in_first, known, strict=True)]
    )
    if comments:
        scores = [LOWEST if i in comments else score for i, score in zip(near, scores, strict=True)]
    columns |= describe_against_core(looks, scores)
    likelihoods = [0.0] * len(texts)
    scores = _weigh(
        weights.SECOND, columns, [weights.SECOND_BIAS + sum(cues) for cues in zip(in_second, known, strict=True)]
    )
    for i, score in zip(near, scores, strict=True):
        likelihoods[i] = 1.0 / (1.0 + exp(-score))
    for i in comments:
        likelihoods[i] = 0.0
    kinds = {i: name_kind(look.kind) for i, look in zip(near, looks, strict=True) if LABELED <= look.kind < STAMPED}
    prose = {i for i, look in zip(near, looks, strict=True) if look.prose}
    return Scores(likelihoods, dict(zip(near, range(len(near)), strict=True)), looks, columns, comments, kinds, prose)


def _weigh_cue_words(texts: Sequence[str]) -> tuple[list[float], list[float]]:
    """Return what each line's words weigh in the two models."""
    known = frozenset(weights.WORDS)
    first, second = [0.0] * len(texts), [0.0] * len(texts)
    for i, text in enumerate(texts):
        words = find_cue_words(text, known)
        if words:
            in_first = in_second = 0
            for word in words:
                ours, theirs = weights.WORDS[word]
                in_first += ours
                in_second += theirs
            share = share_among(len(words)) / 100.0
            first[i], second[i] = share * in_first, share * in_second
    return first, second


def _weigh(table: Mapping[str, Sequence[float]], columns: Columns, scores: list[float]) -> list[float]:
    """Return the lines' scores with what their columns weigh, six columns at a time: a plain sum is quickest."""
    pairs = [(table[group], column) for group, column in columns.items()]
    pairs += [((0.0,), [0] * len(scores))] * (-len(pairs) % 6)
    for begin in range(0, len(pairs), 6):
        (a, b, c, d, e, f), six = zip(*pairs[begin : begin + 6], strict=True)
        lines = zip(scores, *six, strict=True)
        scores = [score + a[u] + b[v] + c[w] + d[x] + e[y] + f[z] for score, u, v, w, x, y, z in lines]
    return scores


def _is_title(scores: Scores, text: str, place: int) -> bool:
    """Tell whether the line just before an article reads like its title: several words, neither label nor sentence."""
    if place not in scores.near or scores.looks[scores.near[place]].kind < PLAIN or text[-1] in ".:;,…。":
        return False
    return text.count(" ") + 1 >= FEWEST_TITLE_WORDS or width_factor(text) > 1.0


FEWEST_TITLE_WORDS: Final = 4
"""Words of a title at least; bylines and section names have fewer."""


def _segments(scores: Scores, run: range) -> Iterator[range]:
    """Split a run of lines where a heading of another kind of list begins."""
    begin = run.start
    current = ""
    for place in filter(scores.kinds.__contains__, run):
        kind = scores.kinds[place]
        if kind in HEADINGS:
            if place > begin and kind != current:
                yield range(begin, place)
                begin = place
            current = kind
    yield range(begin, run.stop)


HEADINGS: Final = ("RELATED", "COMMENT", "NEWSLETTER", "LEGAL")
"""Kinds of labels that head what follows them."""


def _name(scores: Scores, places: range, where: str) -> str:
    """Name what a run of lines is: by its labels, its width, or where it stands."""
    found = [scores.kinds[place] for place in filter(scores.kinds.__contains__, places)]
    if found:
        return REASONS[Counter(found).most_common(1)[0][0]]
    return "other article" if 2 * sum(map(scores.prose.__contains__, places)) > len(places) else where


def _explain(scores: Scores, places: range) -> str:
    """Name the features that weighed most against the widest line of a run, where that line is more than a label."""
    near = [scores.near[place] for place in filter(scores.near.__contains__, places)]
    if not near:
        return "no prose near"
    widths = [scores.looks[k].width for k in near]
    widest = max(widths)
    if widest < MEDIUM:
        return "short lines"
    k = near[widths.index(widest)]
    weighed = [(weights.SECOND[group][column[k]], group) for group, column in scores.columns.items()]
    against = sorted([pair for pair in weighed if pair[0] < 0.0])
    return ", ".join([group for _, group in against[:MOST_EVIDENCE]])


MOST_EVIDENCE: Final = 3
"""Features that are named as a removal's evidence."""
