"""Which lines of a page are the article's, by the text or the snippets that a person took for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from rapidfuzz.distance import LCSseq

from textclean.text.normalize import normalize

WORD_RE: Final = re.compile(r"\w+")


def label_by_text(texts: Sequence[str], gold: str) -> list[bool | None]:
    """Label each line by whether at least half of its words stand, in order and in context, in the gold text."""
    tokens = list(map(WORD_RE.findall, texts))
    flat = [token for line in tokens for token in line]
    wanted = WORD_RE.findall(gold)
    found = [0] * len(flat)
    for step in LCSseq.opcodes(flat, wanted):
        if step.tag == "equal":
            found[step.src_start : step.src_end] = [1] * (step.src_end - step.src_start)
    shingles = {tuple(wanted[i : i + 4]) for i in range(len(wanted) - 3)}
    labels: list[bool | None] = []
    begin = 0
    for line in tokens:
        end = begin + len(line)
        low, high = max(0, begin - 3), min(len(flat), end + 3)
        around = sum(tuple(flat[i : i + 4]) in shingles for i in range(low, high - 3))
        share = sum(found[begin:end]) / max(1, len(line))
        labels.append(share >= 0.5 and around >= 0.3 * max(1, high - 3 - low) if line else None)
        begin = end
    return labels


def label_by_snippets(texts: Sequence[str], keep: Sequence[str], drop: Sequence[str]) -> list[bool | None]:
    """Label the lines that hold a snippet; a line that holds both kinds is kept."""
    text = " ".join(texts)
    starts = list(accumulate((len(line) + 1 for line in texts), initial=0))
    labels: list[bool | None] = [None] * len(texts)
    for wanted, snippets in ((False, drop), (True, keep)):
        for snippet in (" ".join(normalize(snippet).split()) for snippet in snippets):
            at = text.find(snippet) if snippet else -1
            while at >= 0:
                first, last = bisect_right(starts, at) - 1, bisect_right(starts, at + len(snippet) - 1) - 1
                labels[first : last + 1] = [wanted] * (last + 1 - first)
                at = text.find(snippet, at + 1)
    return labels
