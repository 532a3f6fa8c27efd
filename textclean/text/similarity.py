"""When two paragraphs are copies of each other: the same words, but for misspellings, case, quotes and dashes.

Decides about two texts; which of them may go is for `textclean.stages.repeats.blocks` to say.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from types import ModuleType
from typing import Final

from textclean.rules import words
from textclean.text.prose import CLOSERS, TERMINAL

NEAR_DUPLICATE: Final = 0.9
"""Similarity, 0.0 to 1.0, from which on two paragraphs may be near-duplicates: one misspelling in five words of six
letters keeps 0.93, one other word in ten is 0.9 and does not pass `same_words`."""

FEWEST_REWORDED: Final = 20
"""Words that a paragraph has at least, so that a few of them may be replaced without making another text of it."""

WORDS_FOR_A_CHANGE: Final = 12
"""Words of such a paragraph for each that is replaced, dropped or added."""

FEWEST_OF_TITLE: Final = 5
"""Words that a title has at least, so that one may be missing."""

MOST_REWORDED: Final = 2_000
"""Words up to which a paragraph is compared so: the comparison takes quadratic time."""

KIN: Final = 0.6
"""Similarity, 0.0 to 1.0, from which on two words may be forms of one."""

SHORT_WORD: Final = 4
"""Characters up to which a word must be the same: one letter makes "not" of "now", "he" of "she"."""

WORDS_FOR_ONE: Final = 10
"""Words of a paragraph for each that its copy may have more or fewer."""

DIGIT_RE: Final = re.compile(r"\d")
CODE_RE: Final = re.compile(r"[_=<>{}\\/@#$|`]|--|\w\(|[a-z][A-Z]")
"""What a word of a program or of its manual shows: an option, a call, a path, a name in parts."""

MARKS: Final = ".,:;!?()[]\"'-"
QUOTES: Final = {
    "\u2019": "'",
    "\u2018": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2014": "-",
    "\u2013": "-",
}

WIDE: Final = {"，": ",", "：": ":", "！": "!", "？": "?", "（": "(", "）": ")", "；": ";", "％": "%", "…": "..."}
"""What NFKC makes of marks that most lines of Chinese and of Japanese have, for which it would take long."""

FOLDED: Final = QUOTES | WIDE


def fold_text(text: str) -> str:
    """Fold what a copy may change without being another text: case, compatibility forms, quotes and dashes.

    >>> fold_text("“No”, SHE said – twice."), fold_text("5–10 percent")
    ('"no", she said - twice.', '5-10 percent')

    Letters, digits and marks all stay: "510 percent" is no copy of "5-10 percent".
    """
    text = fold_marks(text)
    if text.isascii():
        return text.lower()
    return "\n".join(map(_fold_line, text.split("\n"))) if "\n" in text else _fold_line(text)


def fold_marks(text: str) -> str:
    """Fold quotes, dashes and the marks of Chinese and Japanese: most texts in English are ASCII then.

    >>> fold_marks("“No”, SHE said – twice…")
    '"No", SHE said - twice...'
    """
    if text.isascii():
        return text
    for mark, plain in FOLDED.items():
        if mark in text:
            text = text.replace(mark, plain)
            if text.isascii():  # most texts in English, once their quotes are folded
                break
    return text


def _fold_line(line: str) -> str:
    """Fold case and compatibility forms of a line; of most texts few lines need more than small letters."""
    return line.lower() if line.isascii() else unicodedata.normalize("NFKC", line.casefold())


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
    if len(one) < least * len(other) or len(other) < least * len(one):
        return 0.0
    similarity: float = _indel().normalized_similarity(one, other, score_cutoff=least)
    return similarity if similarity and same_words(one, other) else 0.0


@cache
def _indel() -> ModuleType:
    """Return the module with the distance, which many texts never need."""
    from rapidfuzz.distance import Indel

    return Indel


def drops_a_word(one: str, other: str) -> bool:
    """Tell whether two folded texts are the same but for one short word, as titles in a copy are.

    >>> drops_a_word("lock keeper wins fight over the gates", "lock keeper wins fight over gates")
    True
    """
    longer, shorter = sorted((one.split(), other.split()), key=len, reverse=True)
    if len(longer) != len(shorter) + 1 or len(shorter) < FEWEST_OF_TITLE:
        return False
    at = next((i for i, word in enumerate(shorter) if word != longer[i]), len(shorter))
    word = longer[at]
    is_telling = not word.isalpha() or len(word) > SHORT_WORD or word in words("NEGATION_WORDS")
    return longer[at + 1 :] == shorter[at:] and not is_telling


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
            if spare < 0 or DIGIT_RE.search(word) or word.strip(MARKS) in words("NEGATION_WORDS"):
                return False
    return True


def is_misspelling(word: str, other: str) -> bool:
    """Tell whether two words differ by one slip of the pen: a letter too many, too few, another, or two swapped.

    >>> is_misspelling("worked.", "worke.d"), is_misspelling("lawful", "unlawful"), is_misspelling("now", "not")
    (True, False, False)

    Words of fewer than five characters must be the same; of a number, and of a name in a program ("--sort" is not
    "--port"), two neighbours may be swapped and nothing else.
    """
    from rapidfuzz.distance import OSA

    bare, bare_other = word.strip(MARKS), other.strip(MARKS)
    if bare == bare_other:
        return True
    if any(map(DIGIT_RE.search, (word, other))) or any(map(CODE_RE.search, (word, other))):
        return sorted(word) == sorted(other) and OSA.distance(word, other) <= 1
    return min(len(word), len(other)) > SHORT_WORD and OSA.distance(word, other) <= 1


def has_number(word: str) -> bool:
    """Tell whether a word has a digit in it, or another sign for a number: a fraction, an exponent, Ⅳ or ①.

    >>> has_number("3rd"), has_number("m²"), has_number("½"), has_number("三")
    (True, True, True, False)
    """
    return any(char.isnumeric() and not char.isalpha() for char in word)


def measure_likeness(one: str, other: str) -> float:
    """Return the similarity of two folded texts, 0.0 to 1.0, whatever words differ (Indel distance, normalised).

    >>> round(measure_likeness("the last week of february", "the final week of february"), 2)
    0.86
    """
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(one, other)


def find_rewording(one: str, other: str) -> frozenset[tuple[str, str]] | None:
    """Return what was replaced where a long paragraph has a few other words than another, else None.

    >>> text = "The ferry was closed for {} hours on Monday, and the people on both sides of the river {} in the rain"
    >>> rest = " until a boat came that took them home."
    >>> changes = find_rewording(text.format("long", "waited") + rest, text.format("many", "stood") + rest)
    >>> sorted(changes or ())
    [('long', 'many'), ('waited', 'stood')]

    Another number, another name, a negation more or less, or another form of the same word make another text; so does
    a change in a short paragraph. The texts are those of the page, not folded: names have capitals.
    """
    ours = one.split()
    if len(ours) < FEWEST_REWORDED:  # most lines of pages
        return None
    theirs = other.split()
    spare = max(len(ours), len(theirs)) // WORDS_FOR_A_CHANGE
    if not FEWEST_REWORDED <= min(len(ours), len(theirs)) <= MOST_REWORDED or abs(len(ours) - len(theirs)) > spare:
        return None
    from rapidfuzz.distance import Levenshtein

    folded, their_folded = fold_text(one).split(), fold_text(other).split()
    if len(folded) != len(ours) or len(their_folded) != len(theirs):  # a form of compatibility with a space in it
        return None
    changes = set()
    for step in Levenshtein.editops(folded, their_folded):
        word = "" if step.tag == "insert" else ours[step.src_pos]
        new = "" if step.tag == "delete" else theirs[step.dest_pos]
        folded_pair = fold_text(word).strip(MARKS), fold_text(new).strip(MARKS)
        if folded_pair[0] == folded_pair[1] or is_misspelling(fold_text(word), fold_text(new)):
            continue
        if _is_telling(ours, step.src_pos, word) or _is_telling(theirs, step.dest_pos, new) or _are_kin(*folded_pair):
            return None
        changes.add(folded_pair)
    return frozenset(changes) if len(changes) <= spare else None


def _is_telling(ours: list[str], place: int, word: str) -> bool:
    """Tell whether a word is one that a copy does not change: a number, a name, a negation."""
    bare = word.strip(MARKS)
    if not bare:
        return False
    begins = place == 0 or ours[place - 1].rstrip(CLOSERS)[-1:] in TERMINAL
    if (bare[0].isupper() and not begins) or has_number(word) or CODE_RE.search(word):
        return True
    return bare.lower().replace("\u2019", "'") in words("NEGATION_WORDS")


def _are_kin(word: str, other: str) -> bool:
    """Tell whether two words are forms of one: "lawful" and "unlawful", "can" and "can't", "went" and "wents"."""
    if not word or not other:
        return False
    from rapidfuzz.distance import Indel

    return word in other or other in word or Indel.normalized_similarity(word, other) >= KIN


def find_changes(
    before: Sequence[str], after: Sequence[str], *, most_pairs: int
) -> Iterator[tuple[int, int, int, int]]:
    """Yield the runs of *after* and the runs of *before* that they were, alike and different ones in turn.

    >>> list(find_changes(list("cart"), list("chart"), most_pairs=100))
    [(0, 1, 0, 1), (1, 2, 1, 1), (2, 5, 1, 4)]

    Where more than *most_pairs* pairs would have to be compared, all between the common head and the common tail is one
    change.
    """
    from rapidfuzz.distance import Levenshtein

    shorter = min(len(before), len(after))
    head = next((i for i in range(shorter) if before[i] != after[i]), shorter)
    tail = next((i for i in range(shorter - head) if before[-1 - i] != after[-1 - i]), shorter - head)
    end, origin_end = len(after) - tail, len(before) - tail
    if head:
        yield 0, head, 0, head
    if (end - head) * (origin_end - head) > most_pairs:
        yield head, end, head, origin_end
    else:
        start, origin = head, head  # where the pending change began
        for block in Levenshtein.opcodes(before[head:origin_end], after[head:end]):
            if block.tag == "equal":
                begin, begin_origin = head + block.dest_start, head + block.src_start
                if (start, origin) != (begin, begin_origin):
                    yield start, begin, origin, begin_origin
                start, origin = head + block.dest_end, head + block.src_end
                yield begin, start, begin_origin, origin
        if (start, origin) != (end, origin_end):
            yield start, end, origin, origin_end
    if tail:
        yield end, len(after), origin_end, len(before)
