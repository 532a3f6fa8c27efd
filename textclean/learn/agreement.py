"""How well a page model's scores agree with the main parts that persons took: F1 by file, renderer and type of page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import compress
from math import exp
from statistics import fmean
from typing import Any, Final, Protocol

from textclean.kernel.plans import derive_columns, make_plan
from textclean.stages.pages.choice import choose_lines, has_furniture, stands_apart
from textclean.stages.pages.columns import Columns
from textclean.stages.pages.furniture import NEEDED
from textclean.stages.pages.gate import Verdict
from textclean.stages.pages.scores import Scores
from textclean.stages.pages.second_look import WHOLE, describe_level

WORD_RE: Final = re.compile(r"\w+")
SHINGLE: Final = 4
"""Words of a shingle."""


class Judged(Protocol):
    """What is asked of a page."""

    @property
    def row(self) -> Mapping[str, Any]:
        """Its gold text or its snippets, and its type."""

    @property
    def source(self) -> str:
        """The file that it stands in."""

    @property
    def renderer(self) -> str:
        """What made text of it."""

    @property
    def texts(self) -> list[str]:
        """Its lines."""

    @property
    def verdict(self) -> Verdict:
        """What the gate says of it."""

    @property
    def counts(self) -> list[int]:
        """The words of each line."""


Counts = tuple[int, int, int]
"""How much was kept rightly, how much wrongly, and how much was lost: in words, shingles or snippets."""


def measure_agreement(
    pages: Sequence[Judged], scores: Sequence[float], columns: Sequence[Columns]
) -> dict[tuple[str, str, str], float]:
    """Return F1 by file, renderer and type: over words where pages have types, else over shingles or snippets."""
    marks: dict[tuple[str, str, str], list[Counts]] = {}
    measures: dict[tuple[str, str, str], Callable[[Sequence[Counts]], float]] = {}
    begin = 0
    for page, shown in zip(pages, columns, strict=True):
        end = begin + len(page.texts)
        text = "\n".join(keep_lines(page, scores[begin:end], shown))
        begin = end
        has_types = page.source == "pages-wcxb"
        for group in {"", page.row.get("type", "") if has_types else ""}:
            key = page.source, page.renderer, group
            marks.setdefault(key, []).append(compare(page, text))
            measures[key] = average_f1 if has_types else average_shares if "gold" in page.row else pool
    return {key: measures[key](counts) for key, counts in sorted(marks.items())}


def keep_lines(page: Judged, scores: Sequence[float], columns: Columns) -> Iterator[str]:
    """Yield the lines that the page stage keeps: all of a text that it does not take for a page."""
    if page.verdict is Verdict.TEXT:
        return iter(page.texts)
    likely = [round(WHOLE / (1 + exp(-score))) for score in scores]
    (level, *_) = derive_columns(LEVEL_PLAN, {"likely": likely, "words": page.counts}, ["likely level"])["likely level"]
    numerals = [sum(map(str.isdecimal, text)) for text in page.texts]
    judged = Scores(likely, level, columns | {"numerals": numerals})
    kept = choose_lines(page.texts, judged)
    needed = NEEDED.get(page.verdict)
    is_page = needed is None or (
        has_furniture(page.texts, judged, needed) and stands_apart(page.texts, judged, kept, needed)
    )
    return compress(page.texts, kept) if is_page else iter(page.texts)


LEVEL_PLAN: Final = make_plan(describe_level("likely", "words"), [["likely", "words"]], [["likely level"]])


def compare(page: Judged, text: str) -> Counts:
    """Compare a text with what is known of its page."""
    if "gold" not in page.row:
        whole, squeezed = " ".join(" ".join(page.texts).split()), " ".join(text.split())
        keep, drop = ([" ".join(snippet.split()) for snippet in page.row[name]] for name in ("keep", "drop"))
        kept = [snippet in squeezed for snippet in keep if snippet in whole]
        left = [snippet in squeezed for snippet in drop if snippet in whole]
        return sum(kept), sum(left), len(kept) - sum(kept)
    count = count_words if page.source == "pages-wcxb" else count_shingles
    wanted, found = count(page.row["gold"]), count(text)
    right = (wanted & found).total()
    return right, found.total() - right, wanted.total() - right


def count_words(text: str) -> Counter[Any]:
    """Count the words of a text, small letters."""
    return Counter(WORD_RE.findall(text.lower()))


def count_shingles(text: str) -> Counter[Any]:
    """Count the shingles of a text."""
    words = WORD_RE.findall(text)
    return Counter(tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)) if words)


def pool(counts: Sequence[Counts]) -> float:
    """Return the F1 of all counts together."""
    right, wrong, lost = map(sum, zip(*counts, strict=True))
    return 2 * right / max(1, 2 * right + wrong + lost)


def average_f1(counts: Sequence[Counts]) -> float:
    """Return the mean of the pages' F1."""
    return fmean(pool([one]) for one in counts)


def average_shares(counts: Sequence[Counts]) -> float:
    """Return the F1 of the pages' mean precision and mean recall."""
    precision = fmean(right / max(1, right + wrong) for right, wrong, _ in counts)
    recall = fmean(right / max(1, right + lost) for right, _, lost in counts)
    return 2 * precision * recall / max(1e-9, precision + recall)


def format_agreement(figures: Mapping[tuple[str, str, str], float]) -> list[str]:
    """Return the figures as lines."""
    rows = figures.items()
    return [f"{source:20} {renderer:24} {kind or 'all':14} {value:.3f}" for (source, renderer, kind), value in rows]
