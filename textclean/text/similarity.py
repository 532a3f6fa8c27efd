"""When two paragraphs are copies of each other: the same words, but for misspellings, case, quotes and dashes.

Decides about two texts; which of them may go is for `textclean.stages.repeats` to say.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

NEAR_DUPLICATE: Final = 0.9
"""Similarity, 0.0 to 1.0, from which on two paragraphs may be near-duplicates: one misspelling in five words of six
letters keeps 0.93, one other word in ten is 0.9 and does not pass `same_words`."""

SHORT_WORD: Final = 4
"""Characters up to which a word must be the same: one letter makes "not" of "now", "he" of "she"."""

WORDS_FOR_ONE: Final = 10
"""Words of a paragraph for each that its copy may have more or fewer."""

DIGIT_RE: Final = re.compile(r"\d")
MARKS: Final = ".,:;!?()[]\"'-"
QUOTES: Final = {
    "\u2019": "'",
    "\u2018": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u2014": "-",
    "\u2013": "-",
}


def fold_text(text: str) -> str:
    """Fold what a copy may change without being another text: case, compatibility forms, quotes and dashes.

    >>> fold_text("“No”, SHE said – twice."), fold_text("5–10 percent")
    ('"no", she said - twice.', '5-10 percent')

    Letters, digits and marks all stay: "510 percent" is no copy of "5-10 percent".
    """
    if not text.isascii():
        for mark, plain in QUOTES.items():
            if mark in text:
                text = text.replace(mark, plain)
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text.casefold())


def measure_similarity(one: str, other: str, *, least: float = NEAR_DUPLICATE) -> float:
    """Return the similarity of two folded paragraphs, 0.0 to 1.0, and 0.0 where they are no near-duplicates.

    >>> round(measure_similarity("the river rose for nine days", "the rievr rose for nine days"), 2)
    0.96
    >>> measure_similarity("the buyer shall pay all the costs", "the seller shall pay all the costs")
    0.0

    Other numbers or other words make another text, however alike the rest.
    """
    if one == other:
        return 1.0
    if min(len(one), len(other)) < least * max(len(one), len(other)):
        return 0.0
    from rapidfuzz.distance import Indel  # many texts never need it

    similarity = Indel.normalized_similarity(one, other, score_cutoff=least)
    return similarity if similarity and same_words(one, other) else 0.0


def same_words(one: str, other: str) -> bool:
    """Tell whether two folded texts have the same words, misspellings and a word more or less in many aside."""
    from rapidfuzz.distance import Levenshtein

    ours, theirs = one.split(), other.split()
    spare = max(len(ours), len(theirs)) // WORDS_FOR_ONE
    for step in Levenshtein.editops(ours, theirs):
        if step.tag == "replace":
            if not is_misspelling(ours[step.src_pos], theirs[step.dest_pos]):
                return False
        else:
            word = ours[step.src_pos] if step.tag == "delete" else theirs[step.dest_pos]
            spare -= any(map(str.isalnum, word))
            if spare < 0 or DIGIT_RE.search(word):
                return False
    return True


def is_misspelling(word: str, other: str) -> bool:
    """Tell whether two words differ by one slip of the pen: a letter too many, too few, another, or two swapped.

    >>> is_misspelling("worked.", "worke.d"), is_misspelling("lawful", "unlawful"), is_misspelling("now", "not")
    (True, False, False)

    Words of fewer than five characters must be the same; of a number, two neighbours may be swapped and nothing else.
    """
    from rapidfuzz.distance import OSA

    if DIGIT_RE.search(word) or DIGIT_RE.search(other):
        return sorted(word) == sorted(other) and OSA.distance(word, other) <= 1
    bare, bare_other = word.strip(MARKS), other.strip(MARKS)
    return bare == bare_other or (min(len(word), len(other)) > SHORT_WORD and OSA.distance(word, other) <= 1)
