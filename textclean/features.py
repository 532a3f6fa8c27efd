"""What a line of a page looks like, alone and among its neighbours: the features that `textclean.pages` weighs.

Every line becomes a list of small integers, one for each group of features. Decides nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from math import exp, log2, sqrt
from typing import Final, NamedTuple

from textclean.paragraphs import Paragraph
from textclean.rules import LABEL_KINDS, PREFIX_KEY, PREFIX_KINDS, UNSPACED_RE, fold_label, labels, prefixes

CLOSERS: Final = "\"'”’»)]』」》】"
TERMINAL: Final = ".!?。！？؟۔।։"
END_CLASSES: Final = {
    **dict.fromkeys(TERMINAL, 1),
    **dict.fromkeys(":：", 2),
    **dict.fromkeys(",;،、", 3),
    **dict.fromkeys("-–—", 4),
    "…": 5,
    **dict.fromkeys("|›»/·•>→+", 6),
    **dict.fromkeys("0123456789%€$", 7),
}
NO_BODY: Final = 8
START_CLASSES: Final = {
    **dict.fromkeys("0123456789", 2),
    **dict.fromkeys("\"'“„«‘「『", 3),
    **dict.fromkeys("*+•·●-–—▪", 4),
    **dict.fromkeys("([{", 5),
    **dict.fromkeys("|›»/>→←&@#©", 6),
}
STAMP_RE: Final = re.compile(r"\b\d{1,2}[:.h]\d\d\b|\b(?:19|20)\d\d\b|\d[./-]\d{1,2}[./-]\d|\b\d+ ?(?:ago|hrs?|min)\b")
DIGIT_RE: Final = re.compile(r"\d")

WIDEST: Final = 256
SIZES: Final = [max(0, int(2 * log2(1 + width)) - 3) for width in range(WIDEST)]
"""Sizes of lines by their widths: two steps for each doubling."""

SHORT, MEDIUM, LONG = 25, 60, 110
"""Widths in characters that part labels, lines and prose; by eye, on the bench's pages."""

UNSPACED_WIDTH: Final = 2.5
"""Characters of a spaced script that one of an unspaced script stands for, by the length of translations."""

REACH: Final = 10
"""Lines on either side of prose that may belong to it: they hold 97 % of the article lines learned from, and 43 % of
all."""

REACH_OF_SHORT: Final = 4
"""The same for lines narrower than `SHORT`, of which most are menus'."""

# kinds of lines, as their neighbours see them
NOTHING: Final = 0
LABELED: Final = 1  # + the kind's place in LABEL_KINDS
PREFIXED: Final = LABELED + len(LABEL_KINDS)
STAMPED: Final = PREFIXED + len(PREFIX_KINDS)
PLAIN: Final = STAMPED + 1  # + 2 * width class (0 to 3) + ends like a sentence
KINDS: Final = PLAIN + 8
RELATED: Final = LABELED + LABEL_KINDS.index("RELATED")
COMMENT: Final = LABELED + LABEL_KINDS.index("COMMENT")

OWN_GROUPS: Final = {
    "width": 14,
    "end": 9,
    "start": 8,
    "width and end": 42,
    "kind": KINDS,
    "sentences": 6,
    "commas": 6,
    "copyright": 2,
    "number": 3,
    "copies": 5,
    "parentheses": 3,
}
"""Groups of features of a line alone, and how many values each has."""

PLACE_GROUPS: Final = {
    "kind before": KINDS,
    "kind two before": KINDS,
    "kind after": KINDS,
    "kind two after": KINDS,
    "prose 3 before": 10,
    "prose 3 after": 10,
    "prose 10 before": 10,
    "prose 10 after": 10,
    "lines since prose": 8,
    "lines to prose": 8,
    "share of prose before": 12,
    "lines left": 8,
    "prose in all": 10,
    "prose share": 8,
    "labels around": 6,
    "stamps around": 6,
    "copies around": 6,
    "related lists passed": 5,
    "comment labels passed": 5,
    "lines since related list": 8,
    "lines since comment label": 8,
    "indent against prose": 11,
    "share of indent": 11,
    "shapes around": 81,
}
"""Groups of features of a line among the others near prose."""

CORE_GROUPS: Final = {
    "score": 16,
    "score 1 before": 10,
    "score 2 before": 10,
    "score 1 after": 10,
    "score 2 after": 10,
    "mean of 11": 12,
    "mean of 10 before": 12,
    "mean of 10 after": 12,
    "place to core": 16,
    "place and score": 48,
    "article between": 10,
    "labels between": 6,
    "tail labels between": 5,
    "share of core": 10,
    "size of core": 10,
    "below the best": 10,
}
"""Groups of features of a line against the scores of the first look, and the core of the article they show."""


def _bucket(value: float, top: int) -> int:
    """Return the whole part of the binary logarithm of 1 + value, at most top."""
    bits = int(value + 1).bit_length() - 1
    return bits if bits < top else top


class Look(NamedTuple):
    """What a line shows by itself."""

    own: list[int]
    """One value for each of `OWN_GROUPS`."""

    kind: int
    """What its neighbours see of it: a label's or prefix's kind, a stamp, or its width and end."""

    width: float
    """Its length in characters, each of an unspaced script counted `UNSPACED_WIDTH` times."""

    prose: float
    """Its width where it reads like prose, else 0."""


def width_factor(text: str) -> float:
    """Return what a character counts: 1, or more where the text is mostly in a script without spaces."""
    if text.isascii():
        return 1.0
    return UNSPACED_WIDTH if 4 * len(UNSPACED_RE.findall(text)) > len(text) else 1.0


def measure_prose(text: str, width: float) -> float:
    """Return the width of a line that reads like prose, else 0.

    Such a line ends like a sentence, or is long and punctuated.
    """
    if width < MEDIUM:
        return 0.0
    if text.rstrip(CLOSERS)[-1:] in TERMINAL or (width >= LONG and ("," in text or ". " in text or "、" in text)):
        return width
    return 0.0


def look_at(text: str, copies: int, factor: float) -> Look:
    """Look at one line, which stands *copies* times on its page."""
    width = len(text) * factor
    bare = text.rstrip(CLOSERS)
    end = 5 if bare.endswith("...") else END_CLASSES.get(bare[-1], 0) if bare else NO_BODY
    ends = int(end == 1 or (end == 5 and width > LONG))
    start = START_CLASSES.get(text[0])
    if start is None:
        start = 0 if text[0].isupper() else 1 if text[0].islower() else 7
    size = SIZES[int(width)] if width < WIDEST else 13
    shape = 3 * size + (1 if ends else 2 if end in (2, 3) else 0)
    number = 0 if width >= LONG or not DIGIT_RE.search(text) else 2 if STAMP_RE.search(text) else 1
    kind = _label_kind(text) if width < LONG else NOTHING
    if not kind:
        wide = 0 if width < SHORT else 1 if width < MEDIUM else 2 if width < LONG else 3
        kind = STAMPED if number == 2 else PLAIN + 2 * wide + ends
    sentences = commas = 0
    if width >= SHORT:
        sentences = min(5, text.count(". ") + text.count("? ") + text.count("! ") + text.count("。"))
        commas = min(5, text.count(",") + text.count("、") + text.count("،"))
    own = [size, end, start, shape, kind, sentences, commas, int("\u00a9" in text), number, min(4, copies - 1)]
    own.append(("(" in text) + (")" in text))
    return Look(own, kind, width, measure_prose(text, width))


def _label_kind(text: str) -> int:
    label = labels().get(fold_label(text))
    if label is not None:
        return LABELED + LABEL_KINDS.index(label)
    folded = text.casefold()
    for prefix, kind in prefixes().get(folded[:PREFIX_KEY], ()):
        if folded.startswith(prefix):
            return PREFIXED + PREFIX_KINDS.index(kind)
    return NOTHING


def has_prose(paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether any paragraph reads like prose."""
    factor = width_factor("".join([paragraph.text for paragraph in paragraphs]))
    return any(measure_prose(paragraph.text, len(paragraph.text) * factor) for paragraph in paragraphs)


def find_near_prose(paragraphs: Sequence[Paragraph], factor: float) -> list[int]:
    """Return the places of the paragraphs that read like prose, and of those near one; all, if none does.

    Near is within `REACH`, for short lines within `REACH_OF_SHORT`.
    """
    n = len(paragraphs)
    near: set[int] = set()
    close: set[int] = set()
    for i, paragraph in enumerate(paragraphs):
        text = paragraph.text
        if len(text) * factor >= MEDIUM and measure_prose(text, len(text) * factor):
            near.update(range(i - REACH, i - REACH_OF_SHORT))
            near.update(range(i + REACH_OF_SHORT + 1, i + REACH + 1))
            close.update(range(i - REACH_OF_SHORT, i + REACH_OF_SHORT + 1))
    if not close:
        return list(range(n))
    close.update(i for i in near if 0 <= i < n and len(paragraphs[i].text) * factor >= SHORT)
    return [i for i in sorted(close) if 0 <= i < n]


def look_at_all(paragraphs: Sequence[Paragraph], places: Sequence[int], factor: float) -> list[Look]:
    """Look at the paragraphs at these places, once at each distinct text."""
    texts = [paragraph.text for paragraph in paragraphs]
    copies = Counter(texts)
    chosen = [texts[i] for i in places]
    looks = {text: look_at(text, copies[text], factor) for text in set(chosen)}
    return [looks[text] for text in chosen]


def _passed(flags: Sequence[bool]) -> tuple[list[int], list[int]]:
    """Return for each line how many flagged lines came before it, and how many lines ago the last one did."""
    count, last = 0, -FAR
    counts, since = [], []
    for i, flag in enumerate(flags):
        counts.append(min(4, count))
        since.append(_bucket(min(FAR, i - last) / 2, 7))
        if flag:
            count += 1
            last = i
    return counts, since


FAR: Final = 300


def _nearest(prose: Sequence[float]) -> list[int]:
    """Return for each line how many lines ago the last prose stood, 7 at most."""
    since, last = [], -FAR
    for i, width in enumerate(prose):
        since.append(min(7, i - last))
        if width:
            last = i
    return since


def _against_prose(looks: Sequence[Look], indents: Sequence[int]) -> list[tuple[int, int]]:
    """Return each line's indent against that of most prose, and the share of prose that has its indent."""
    weight: dict[int, float] = {}
    for look, indent in zip(looks, indents, strict=True):
        if look.prose:
            weight[indent] = weight.get(indent, 0.0) + look.prose
    if not weight or not any(indents):
        return [(0, 0)] * len(looks)
    usual = max(weight, key=weight.__getitem__)
    total = sum(weight.values())
    of = {
        indent: (1 + max(0, min(8, indent - usual + 4)), 1 + int(9 * weight.get(indent, 0.0) / total))
        for indent in set(indents)
    }
    return [of[indent] for indent in indents]


def describe_places(looks: Sequence[Look], indents: Sequence[int]) -> list[list[int]]:
    """Return for each line one value for each of `PLACE_GROUPS`."""
    n = len(looks)
    kinds = [NOTHING, NOTHING, *[look.kind for look in looks], NOTHING, NOTHING]
    prose = [look.prose / 20 for look in looks]
    passed = list(accumulate(prose, initial=0.0))
    total = passed[-1]
    page = _bucket(total / 5, 9), int(7.99 * 20 * total / (sum([look.width for look in looks]) + 1))
    label = list(accumulate([LABELED <= kind < PREFIXED for kind in kinds[2:-2]], initial=0))
    stamp = list(accumulate([kind == STAMPED for kind in kinds[2:-2]], initial=0))
    copy = list(accumulate([look.own[COPIES] > 0 for look in looks], initial=0))
    related, since_related = _passed([kind == RELATED for kind in kinds[2:-2]])
    comments, since_comment = _passed([kind == COMMENT for kind in kinds[2:-2]])
    since, until = _nearest(prose), _nearest(prose[::-1])[::-1]
    indent = _against_prose(looks, indents)
    described = []
    for i in range(n):
        low, high = (i - 10 if i > 10 else 0), (i + 11 if i + 11 < n else n)
        low3, high3 = (i - 3 if i > 3 else 0), (i + 4 if i + 4 < n else n)
        here, beyond = passed[i], passed[i + 1]
        described.append([
            *(kinds[i + 1], kinds[i], kinds[i + 3], kinds[i + 4]),
            *(_bucket(here - passed[low3], 9), _bucket(passed[high3] - beyond, 9)),
            *(_bucket(here - passed[low], 9), _bucket(passed[high] - beyond, 9)),
            *(since[i], until[i], int(11.99 * here / (total + 0.05)), _bucket(n - 1 - i, 7), *page),
            *(_bucket(label[high] - label[low], 5), _bucket(stamp[high] - stamp[low], 5)),
            *(_bucket(copy[high3] - copy[low3], 5), related[i], comments[i], since_related[i], since_comment[i]),
            *indent[i],
            9 * max(0, kinds[i + 1] - STAMPED) + max(0, kinds[i + 3] - STAMPED),
        ])  # fmt: skip
    return described


COPIES: Final = list(OWN_GROUPS).index("copies")


class Core(NamedTuple):
    """The stretch of lines in which the article most likely stands."""

    start: int
    end: int

    @classmethod
    def of(cls, shares: Sequence[float], widths: Sequence[float]) -> Core:
        """Return the stretch in which likely lines outweigh unlikely ones most.

        A line weighs the root of its width.
        """
        best = current = 0.0
        start = begin = end = 0
        for i, (share, width) in enumerate(zip(shares, widths, strict=True)):
            if current <= 0.0:
                current, start = 0.0, i
            current += (share - CORE_LEVEL) * sqrt(width)
            if current > best:
                best, begin, end = current, start, i + 1
        return cls(begin, end)


CORE_LEVEL: Final = 0.4

LOWEST: Final = -6.0
"""Score of what cannot be the article; no score counts as less."""

WORTH_A_SECOND_LOOK: Final = -1.5
"""First score from which on a line is described against the core; from -3.0 on, the F1 is 0.001 higher."""


def _level(score: float, top: int) -> int:
    """Return the step of a score between -4 and 4 on a scale from 0 to top."""
    step = int((score + 4.0) / 8.0 * (top + 1))
    return 0 if step < 0 else top if step > top else step


class _Sums:
    """Running sums over the lines of a page, by the first scores."""

    def __init__(self, looks: Sequence[Look], scores: Sequence[float]) -> None:
        shares = [1.0 / (1.0 + exp(-score)) for score in scores]
        widths = [look.width for look in looks]
        self.scores = list(accumulate(scores, initial=0.0))
        article = [share * width for share, width in zip(shares, widths, strict=True)]
        self.article = list(accumulate(article, initial=0.0))
        self.labels = list(accumulate([LABELED <= look.kind < PREFIXED for look in looks], initial=0))
        self.tails = list(accumulate([look.kind in (RELATED, COMMENT) for look in looks], initial=0))
        self.core = core = Core.of(shares, widths)
        inside = self.article[core.end] - self.article[core.start]
        self.page = int(9.99 * inside / (self.article[-1] + 1.0)), _bucket(inside / 100, 9)

    def mean(self, start: int, end: int) -> int:
        """Return the level of the mean score between two lines."""
        start, end = max(start, 0), min(end, len(self.scores) - 1)
        return _level((self.scores[end] - self.scores[start]) / (end - start), 11) if end > start else 0

    def place(self, i: int) -> tuple[int, int, int]:
        """Return where a line stands to the core, and the stretch between the two."""
        core = self.core
        if i < core.start:
            return min(7, 1 + _bucket(core.start - i - 1, 6)), i + 1, core.start
        if i >= core.end:
            return min(15, 9 + _bucket(i - core.end, 6)), core.end, i
        return 8, i, i


def describe_against_core(looks: Sequence[Look], scores: Sequence[float]) -> dict[int, list[int]]:
    """Return one value for each of `CORE_GROUPS` for each line whose first score is worth a second look.

    *scores* are log odds of being the article's, from the first look.
    """
    scores = [max(LOWEST, min(-LOWEST, score)) for score in scores]
    sums = _Sums(looks, scores)
    mean, article, label, tail = sums.mean, sums.article, sums.labels, sums.tails
    best = max(scores, default=0.0)
    levels = [0, 0, *[_level(score, 9) for score in scores], 0, 0]
    described = {}
    for i, score in enumerate(scores):
        if score < WORTH_A_SECOND_LOOK:
            continue
        place, a, b = sums.place(i)
        described[i] = [
            *(_level(score, 15), levels[i + 1], levels[i], levels[i + 3], levels[i + 4]),
            *(mean(i - 5, i + 6), mean(i - 10, i), mean(i + 1, i + 11)),
            *(place, 3 * place + (0 if score < -1.0 else 1 if score < 1.0 else 2)),
            *(_bucket((article[b] - article[a]) / 20, 9), min(5, label[b] - label[a]), min(4, tail[b] - tail[a])),
            *sums.page,
            min(9, int(1.5 * (best - score))),
        ]
    return described
