"""Rolling captions: subtitles in which every cue repeats the one before, and adds to it.

Decides by the share of lines that begin with the end of the lines before. What speakers really say twice stands alone
among lines that do not, and stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from textclean.removals import Removal
from textclean.rules import UNSPACED
from textclean.text.paragraphs import Paragraph, Paragraphs
from textclean.text.prose import CLOSERS, TERMINAL

FEWEST: Final = 4
"""Lines at least that begin with the end of the lines before."""

LEAST_SHARE: Final = 0.4
"""Share of the lines that do, at least: half of them where every line comes twice, but for the first and the last."""

FEWEST_WORDS: Final = 3
"""Words that a line shares with the lines before at least, where it has more of its own."""

LEAST_LENGTH: Final = 4.0
"""Words in a caption on average, at least: verses that are sung twice are shorter."""

SHARE_OF_OPEN: Final = 0.5
"""Share of captions, at least, that begin in mid-sentence and end without a full stop: a song's lines have capitals."""

FEWEST_PHRASES: Final = 4
"""Different lines of captions at least: fewer that come again and again are a refrain, a chant, the rows of a table."""

DEEPEST: Final = 3
"""Lines of a cue at most; so each comes that many times, or once more where its phrase is said twice."""

LONGEST_TAIL: Final = 60
"""Words before a line in which it is looked for."""

LONGEST_LINE: Final = 200
"""Characters of a line of captions at most."""

SAMPLE: Final = 200
"""Lines at the head of a text that show whether it can be captions at all."""

HEAD: Final = 8
"""Characters of a line by which the lines before are asked, in that sample."""

CUE_RE: Final = re.compile(r"\d{1,5}|(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3} --> .*|WEBVTT.*|(?:Kind|Language): \w+")
"""A cue's number or times, and the head of a file of captions: they stand between the lines."""

TOKEN_RE: Final = re.compile(r"\S+")
UNSPACED_TOKEN_RE: Final = re.compile(r"\S")
WORD_RE: Final = re.compile(r"[^\W\d_]{2}")
"""What most of what is said has, or signs of a script without spaces; "> > > no" and a drawing of bars have not."""


class Overlap(NamedTuple):
    """How many words at the head of a line are the end of the lines before it."""

    place: int
    words: int
    total: int


def find_rolling_captions(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    r"""Find in captions what every cue repeats of the one before; each phrase stays once, in order.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> lines = ["so the heron waits for the", "tide to turn and then it", "walks along the edge of the"]
    >>> lines += ["water where the eels are", "hiding under the stones"]
    >>> text = "\n".join([line for line in lines for _ in range(2)])
    >>> [text[r.start : r.end] for r in find_rolling_captions(split_paragraphs(text))] == lines
    True

    A line may also begin with the last words of the one before, and a cue may have up to three lines. Songs, dialogues
    and lists are left alone: few of their lines continue a sentence of the line before. Linear in the length of the
    text.
    """
    texts = Paragraphs.of(paragraphs).texts
    if _is_too_wide(texts) or not _may_roll(texts):
        return
    places = [i for i, text in enumerate(texts) if not CUE_RE.fullmatch(text)]
    said = [texts[i] for i in places]
    distinct = set(said)
    if not _are_varied(said, distinct) or not _are_open(distinct):
        return
    split = {text: _split(text) for text in distinct}
    if not _are_phrases(split.values()):
        return
    found = _find_overlaps([split[text] for text in said])
    if not _is_rolling(said, found):
        return
    evidence = f"captions that roll: {len(found)} of {len(places)} lines begin with the end of those before"
    for overlap in found:
        paragraph = paragraphs[places[overlap.place]]
        ends = [match.end() for match in _tokens(paragraph.text)]
        end = paragraph.start + ends[overlap.words - 1]
        yield Removal(paragraph.start, end, "rolling-caption", evidence, round(len(found) / len(places), 2))


def _is_too_wide(texts: Sequence[str]) -> bool:
    """Tell whether a line is longer than captions have them; most texts have one."""
    return any(not CUE_RE.fullmatch(text) for text in texts if len(text) > LONGEST_LINE)


def _may_roll(texts: Sequence[str]) -> bool:
    """Tell, by a look at the first lines, whether many begin with what stands in the lines before."""
    sample = texts[:SAMPLE]
    said, starts = "\n".join(sample), [0, *accumulate(len(text) + 1 for text in sample)]
    sides = enumerate(zip(sample, starts, strict=False))
    again = sum(said.find(text[:HEAD], starts[max(0, i - DEEPEST)], start) >= 0 for i, (text, start) in sides)
    return again >= FEWEST and again >= LEAST_SHARE / 2 * len(sample)


def _are_varied(texts: Sequence[str], distinct: Collection[str]) -> bool:
    """Tell whether the lines are as many different ones as captions have, and no refrain."""
    return len(distinct) >= FEWEST_PHRASES and (DEEPEST + 1) * len(distinct) >= len(texts)


def _are_open(distinct: Collection[str]) -> bool:
    """Tell whether most lines begin and end in mid-sentence, as those of captions do."""
    is_open = [text.rstrip(CLOSERS)[-1:] not in TERMINAL and not text[0].isupper() for text in distinct]
    return sum(is_open) >= SHARE_OF_OPEN * len(distinct)


def _are_phrases(lines: Iterable[Sequence[str]]) -> bool:
    """Tell whether the lines are mostly words, and no drawing."""
    tokens = [word for line in lines for word in line]
    return 2 * sum(bool(WORD_RE.search(word) or UNSPACED.is_in(word)) for word in tokens) >= len(tokens)


def _tokens(text: str) -> Iterator[re.Match[str]]:
    """Yield the words of a line; in a script without spaces, its characters."""
    return (TOKEN_RE if not UNSPACED.is_in(text) else UNSPACED_TOKEN_RE).finditer(text)


def _split(text: str) -> list[str]:
    return [match[0].casefold() for match in _tokens(text)]


def _find_overlaps(lines: Sequence[Sequence[str]]) -> list[Overlap]:
    """Return the lines that begin with the end of what was said before them, or are the whole of it again."""
    said: list[str] = []
    found: list[Overlap] = []
    covered = 0
    for i, line in enumerate(lines):
        if i >= covered:
            for count in range(DEEPEST, 1, -1):  # a cue of several lines, all but its last said before
                cue = [word for part in lines[i : i + count] for word in part]
                if len(lines) >= i + count and said[-len(cue) :] == cue:
                    covered = i + count
                    break
        words = len(line) if i < covered else _measure_overlap(said, line)
        if words:
            found.append(Overlap(i, words, len(line)))
        said += line[words:]
        del said[:-LONGEST_TAIL]
    return found


def _measure_overlap(said: Sequence[str], line: Sequence[str]) -> int:
    """Return how many words at the head of a line were said last."""
    for words in range(min(len(line), len(said)), 0, -1):
        if said[-words] == line[0] and said[-words:] == line[:words]:
            return words if words == len(line) or words >= FEWEST_WORDS else 0
    return 0


def _is_rolling(texts: Sequence[str], found: Sequence[Overlap]) -> bool:
    """Tell whether enough of the lines begin with the end of those before, and are as long as captions."""
    if len(found) < FEWEST or len(found) < LEAST_SHARE * len(texts):
        return False
    return sum(overlap.total for overlap in found) >= LEAST_LENGTH * len(found)
