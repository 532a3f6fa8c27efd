"""Which lines of a page stay, by their likelihoods and by what stands around them.

Leans towards keeping: what a likelihood leaves open, a line's neighbours decide in its favour.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from textclean.stages.pages.neighbors import NEVER_KEPT, keep_alike, keep_around
from textclean.stages.pages.scores import Scores
from textclean.stages.pages.titles import find_title
from textclean.text.prose import width_factor


def choose_lines(texts: Sequence[str], scores: Scores) -> list[bool]:
    """Say of each line whether it stays: all do where nothing reads like prose, or too little would stay for a text."""
    kinds = scores.columns["kind"]
    kept = [share >= scores.level and kind not in NEVER_KEPT for share, kind in zip(scores.likely, kinds, strict=True)]
    keep_alike(scores, kept)
    if not any(scores.columns["prose"]) or not is_enough(texts, kept):
        return [True] * len(kept)
    keep_around(texts, scores, kept)
    title = find_title(texts, kinds, kept)
    if title is not None:
        kept[title] = True
    return kept


def is_enough(texts: Sequence[str], kept: Sequence[bool]) -> bool:
    """Tell whether the lines that stay are enough of a page for the text on it."""
    stays = sum(len(text) for text, is_kept in zip(texts, kept, strict=True) if is_kept)
    return stays * width_factor("\n".join(texts)) >= LEAST_TEXT and stays >= LEAST_SHARE * sum(map(len, texts))


LEAST_TEXT: Final = 200
"""Characters of the author's text on a page at least: where less would stay, the page may be a list or a table, and
the sentence its footer's."""

LEAST_SHARE: Final = 0.03
"""Share of a page that the author's text is at least: of the bench's none has less. An index has a sentence or two."""
