"""Repeated blocks of paragraphs: the second and later copies of a block that stands in the text before.

Decides which copies are an artefact of scraping. A refrain, a clause or an answer that returns is the author's: a block
must be long, or the whole of the text so far. Works on whatever the paragraphs are: lines, or sentences of one line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Final

from textclean.removals import Removal
from textclean.rules import HANGUL, phrases
from textclean.stages.repeats.copies import LONG, Copy, Folded, Index, follow, trace_back
from textclean.stages.repeats.edges import begin_sentence, count_foreign, point_at
from textclean.stages.repeats.forms import is_form
from textclean.text.arguments import check_share
from textclean.text.paragraphs import Paragraph, Paragraphs
from textclean.text.prose import CLOSERS, MEDIUM, TERMINAL, UNSPACED_WIDTH, is_verse, measure_prose, width_factor
from textclean.text.similarity import NEAR_DUPLICATE
from textclean.text.source import is_source

FEWEST: Final = 2
"""Different paragraphs that make a block; one alone may be a refrain or a clause."""

LEAST_WIDTH: Final = 150
"""Characters in all from which on such a block is an artefact."""

LEAST_SHARE: Final = 0.5
"""Share of a block that must be prose: meal plans, timetables and product lists repeat whole groups of entries."""

LEAST_WIDTH_OF_ONE: Final = 300
"""Characters from which on one paragraph of prose, with another line beside it, is."""

NUMBER_RE: Final = re.compile(r"\d[\d.,]*")
ENTRY_RE: Final = re.compile(r"^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)] |[-*•·§+] )")
"""What begins a clause, a step or an entry of a list: these repeat by right."""

ENDS_OF_CODE: Final = ("{", "}", ";")
"""What ends a line of a program, which repeats by right too."""

WIDTH_OF_A_NUMBER: Final = 25
"""Characters of prose for each number in it at least: ingredients have one in 20, reports of results one in 40."""

LEAST_WIDTH_OF_DOUBLED: Final = 80
"""Characters from which on a sentence that stands twice in a row is no cry of the author's."""

WIDTH_OF_HANGUL: Final = 2.0
"""Characters of an alphabet that a syllable of Korean stands for, by the length of translations."""

UNMARKED_RE: Final = re.compile("[\u0e01-\u0eff\u1780-\u17ff]")
"""A character of Thai, Lao or Khmer."""

LEAST_WIDTH_OF_CLAUSES: Final = 1000
"""Characters from which on a block with a legal clause is: licences for two cases repeat their conditions."""

LEAST_WIDTH_OF_LINES: Final = 500
"""Characters in all from which on a block without prose is: ten lines of a refrain have 450."""

LEAST_WIDTH_OF_ALL: Final = 100
"""Characters from which on a copy of the whole text so far is an artefact, whatever its paragraphs are."""


def find_repeated_blocks(paragraphs: Sequence[Paragraph], *, similarity: float = NEAR_DUPLICATE) -> Iterator[Removal]:
    r"""Find the second and later copies of blocks of paragraphs; the first copy stays.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> block = "The river rose for nine days, and on the tenth it came over the wall at Mill Lane.\n"
    >>> block += "Nobody was hurt, the mayor said, because the siren that everyone wanted to sell had worked."
    >>> paragraphs = split_paragraphs(f"{block}\nMore follows.\n{block}")
    >>> [(removal.start, removal.kept) for removal in find_repeated_blocks(paragraphs)]
    [(189, (0, 174))]

    A copy may misspell some words, change quotes and dashes, or leave paragraphs out; *similarity* is the least that
    two paragraphs must have, 0.0 to 1.0. `Removal.kept` says where the kept copy stands, `Removal.score` how alike they
    are. A single paragraph goes only where it stands twice in a row. Refrains and other short lines that return are
    left alone, and so are forms that an author fills again: a second function's parameters, the next day's forecast. Of
    verse, of a program's source and of data only a copy of the whole goes. Linear in the length of the text.

    Raises ValueError where *similarity* is not within 0.0 to 1.0, and TypeError where it is no number.
    """
    check_share(similarity, name="similarity", default=NEAR_DUPLICATE)
    before = Index(Paragraphs.of(paragraphs).texts)
    candidates = before.candidates()
    if not candidates:  # most articles
        return
    texts = Folded(before.texts)
    is_by_right = is_verse(before.texts) or is_source(before.texts)
    done, standing = 0, -1
    gone: set[int] = set()
    spans: list[Removal] = []
    for i in candidates:
        if i < done:
            continue
        j = before.find(i, texts, similarity)
        if j is None or j in gone:
            continue
        copy = follow(texts, (i, j), gone, similarity)
        if len(copy.pairs) == 1 and len(texts[i]) < LONG:  # one label again, as in every menu
            continue
        traced = trace_back(copy, texts, done, gone, similarity)
        copy = begin_sentence(traced, paragraphs)
        first = copy.pairs[0][0]
        standing = standing if first - 1 in gone else first - 1
        is_block = not is_by_right and _is_artefact(copy, texts) and not is_form(traced, texts)
        if is_block or _is_whole(copy, standing, texts) or (not is_by_right and _is_doubled(copy, standing, texts)):
            removal = point_at(copy, texts, paragraphs)
            if _stays(removal, spans):
                spans.append(removal)
                yield removal
            last = copy.pairs[-1][0]
            gone.update(range(first - (removal.start < paragraphs[first].start), last + 1))
            gone.update([last + 1] * (removal.end > paragraphs[last].end))
        done = copy.pairs[-1][0] + 1


def _stays(removal: Removal, earlier: Sequence[Removal]) -> bool:
    """Tell whether the copy that is to stay does: no earlier copy reached into it."""
    start, end = removal.kept or (0, 0)
    place = bisect_right(earlier, start, key=attrgetter("end"))
    return place == len(earlier) or earlier[place].start >= end


def _is_artefact(copy: Copy, texts: Folded) -> bool:
    """Tell whether a copy is long enough for where it stands.

    Prose anywhere; right behind the block also lines with some prose, and entries of a list that are sentences; at the
    end of the text lines with some prose, or many lines.
    """
    raw = [texts.texts[j] for _, j in copy.pairs]
    if sum(map(len, raw)) < LEAST_WIDTH and "".join(raw).isascii():  # labels of a menu
        return False
    distinct = {texts[j] for _, j in copy.pairs}
    size = sum(map(len, distinct))
    if size * UNSPACED_WIDTH < LEAST_WIDTH:
        return False
    factor = width_factor("\n".join(distinct))
    total = size * factor
    if total < LEAST_WIDTH:
        return False
    prose = [len(text) * factor for text in distinct if _is_prose(text, factor)]
    least = LEAST_WIDTH if len(prose) >= FEWEST else LEAST_WIDTH_OF_ONE
    if len(distinct) >= FEWEST and sum(prose) >= max(least, total * LEAST_SHARE):
        return total >= LEAST_WIDTH_OF_CLAUSES or not _has_clause(distinct)
    if 2 * sum(text.endswith(ENDS_OF_CODE) for text in distinct) > len(distinct) or len(distinct) <= FEWEST:
        return False
    first, last = copy.pairs[0][0], copy.pairs[-1]
    if last[0] >= len(texts) - 2:
        entries = 2 * sum(ENTRY_RE.match(text) is not None for text in distinct) > len(distinct)
        return (bool(prose) and not entries) or total >= LEAST_WIDTH_OF_LINES
    said = sum(prose) + sum(measure_prose(text, len(text) * factor) for text in distinct if ENTRY_RE.match(text))
    return first - last[1] == 1 and said >= LEAST_WIDTH_OF_ONE and total >= LEAST_WIDTH_OF_LINES


def _is_whole(copy: Copy, standing: int, texts: Folded) -> bool:
    """Tell whether a copy repeats the whole of the text before it, up to the last paragraph left standing."""
    if copy.pairs[0][1] != 0 or copy.pairs[-1][1] != standing:
        return False
    distinct = {texts[j] for _, j in copy.pairs}
    if len(distinct) < FEWEST:
        return False
    return sum(map(len, distinct)) >= LEAST_WIDTH_OF_ALL and not all(text.endswith(ENDS_OF_CODE) for text in distinct)


def _is_doubled(copy: Copy, standing: int, texts: Folded) -> bool:
    """Tell whether a copy is one paragraph of prose that stands twice in a row; the very next line is no refrain.

    It must be the whole paragraph: what would be left of it would join the next sentence.
    """
    if len(copy.pairs) > 1 or copy.pairs[0][1] != standing or count_foreign(texts, *copy.pairs[0]):
        return False
    text = texts[standing]
    factor = WIDTH_OF_HANGUL if 2 * HANGUL.count(text) > len(text) else width_factor(text)
    if len(text) * factor < LEAST_WIDTH_OF_DOUBLED:
        return False
    if UNMARKED_RE.search(text):  # no full stops: parts of a sentence have spaces between them
        return len(text) >= MEDIUM and " " in text
    return _is_prose(text, factor) and text.rstrip(CLOSERS)[-1] in TERMINAL


def _has_clause(texts: Iterable[str]) -> bool:
    """Tell whether one of the paragraphs is a legal clause: whether a clause's phrases fill some of it."""
    index = phrases(("DISCLAIMER_PHRASES",))
    return any(sum(end - start for start, end, _ in index.find(text)) > SHARE_OF_CLAUSE * len(text) for text in texts)


SHARE_OF_CLAUSE: Final = 0.12
"""Share of a paragraph that clauses' phrases fill in a clause; a sentence of the news that holds one has 0.05."""


def _is_prose(text: str, factor: float) -> bool:
    """Tell whether a paragraph reads like prose, and not like a list of quantities."""
    width = len(text) * factor
    if ENTRY_RE.match(text) or text.endswith(ENDS_OF_CODE):
        return False
    reads = measure_prose(text, width) > 0 or (width >= MEDIUM and (". " in text or "? " in text or text[-1] == ":"))
    return reads and len(NUMBER_RE.findall(text)) * WIDTH_OF_A_NUMBER < width
