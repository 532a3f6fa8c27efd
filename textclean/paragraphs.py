"""The text as paragraphs, slices of one string, and back.

Decides what a paragraph is; decides nothing about what should go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from typing import Final, NamedTuple


class Paragraph(NamedTuple):
    """One non-blank line of the normalised text, or a sentence where the whole text stands on one line.

    >>> Paragraph("Title", 14).end
    19
    """

    text: str
    """The slice itself, without white space at its ends."""

    start: int
    """Offset of its first character in the normalised text, in characters."""

    indent: int = 0
    """White space that stood before the line in the raw text, in characters; 0 where that is not known."""

    @property
    def end(self) -> int:
        """Offset after its last character in the normalised text, in characters."""
        return self.start + len(self.text)


# A sentence ends at its mark and whatever closes it, before white space and anything but a small letter. Chinese and
# Japanese full stops need no white space after them. Both rules look at one boundary only, so that taking a sentence
# away moves no other boundary.
MARKS: Final = ".!?…؟۔।॥։"
SENTENCE_END_RE: Final = re.compile(
    rf"[{MARKS}。！？](?:(?<=[。！？])[。！？]{{0,8}}[」』”’）]{{0,4}}"
    rf"|(?<=[{MARKS}])(?<![{MARKS}]{{2}})[{MARKS}]{{0,8}}[\"'”’»)\]]{{0,4}}(?=\s[^\sa-zà-öø-ÿа-яёα-ω]))\s*"
)


def split_paragraphs(text: str, indents: Sequence[int] = ()) -> list[Paragraph]:
    r"""Split a normalised text into its paragraphs: the non-blank lines.

    >>> [p.text for p in split_paragraphs("Title\n\nOne line.\nAnother.")]
    ['Title', 'One line.', 'Another.']

    Where the whole text stands on one line, its sentences are the paragraphs.

    >>> split_paragraphs("One. Two.")
    [Paragraph(text='One.', start=0, indent=0), Paragraph(text='Two.', start=5, indent=0)]

    *indents* are the lines' indents, as `measure_indents` takes them from the raw text; where their number is not that
    of the paragraphs, none is known. An empty text has no paragraphs. Only line feeds break lines:
    `textclean.normalize` has turned all others into them.
    """
    lines = text.split("\n")
    if len(lines) == 1:
        return list(split_sentences(Paragraph(text, 0))) if text else []
    starts = list(accumulate([len(line) + 1 for line in lines], initial=0))[:-1]
    kept = list(filter(None, lines))
    if len(kept) != len(lines):
        starts = [start for start, line in zip(starts, lines, strict=True) if line]
    if len(indents) != len(kept) or not any(indents):
        return list(map(Paragraph, kept, starts))
    return list(map(Paragraph, kept, starts, indents))

# A line goes on in the next where a renderer broke it at a link: mid-sentence, before a small letter or a mark.
CONTINUED_BY: Final = frozenset(",.;:)]}’”»?!%")
OPENED_BY: Final = frozenset("([„“")
LONGEST_OPEN: Final = 25
"""Characters that one line of a broken sentence has at least; a menu in small letters has shorter ones."""

LEAST_SENTENCE: Final = 60
"""Characters of a sentence that is worth joining, the width from which on a line may be prose."""


class Block(NamedTuple):
    """Paragraphs that one sentence runs across, or one paragraph."""

    text: str
    """The paragraphs' texts, with spaces between them."""

    start: int
    """Offset of the first paragraph's first character in the normalised text, in characters."""

    end: int
    """Offset after the last paragraph's last character in the normalised text, in characters."""

    indent: int = 0
    """The first paragraph's indent, in characters."""


def join_fragments(paragraphs: Sequence[Paragraph]) -> list[Block]:
    r"""Join lines that one sentence runs across, as where a renderer put every link on a line of its own.

    >>> lines = ["The ferry leaves at dawn, says the", "harbour master", ", and waits for nobody."]
    >>> [block.text for block in join_fragments(split_paragraphs("\n".join(lines)))]
    ['The ferry leaves at dawn, says the harbour master , and waits for nobody.']

    Short lines are left alone: verse, menus in small letters.
    """
    texts = [paragraph.text for paragraph in paragraphs]
    begins = [i for i in range(1, len(texts)) if (first := texts[i][0]).islower() or first in CONTINUED_BY]
    opened = [i for i in range(1, len(texts)) if texts[i - 1][-1] in OPENED_BY]
    goes_on = sorted({i for i in (*begins, *opened) if _goes_on(texts[i - 1], texts[i])})
    blocks: list[Block] = []
    done = 0
    for _, run in groupby(enumerate(goes_on), lambda pair: pair[1] - pair[0]):
        places = [place for _, place in run]
        blocks += map(_block, paragraphs[done : places[0] - 1])
        blocks += _join_run(paragraphs[places[0] - 1 : places[-1] + 1])
        done = places[-1] + 1
    return [*blocks, *map(_block, paragraphs[done:])]


def _block(paragraph: Paragraph) -> Block:
    text, start, indent = paragraph
    return Block(text, start, start + len(text), indent)


def _goes_on(before: str, after: str) -> bool:
    """Tell whether a sentence runs from one line into the next, which begins with a mark or a small letter."""
    return not after[0].islower() or before.rstrip("\"'”’»")[-1:] not in ENDED_BY


ENDED_BY: Final = frozenset(MARKS + "。！:;")


def _join_run(run: Sequence[Paragraph]) -> list[Block]:
    """Return a run of lines as one block, or as they are, where they are too short for a sentence."""
    text = " ".join([line.text for line in run])
    if len(text) < LEAST_SENTENCE or max([len(line.text) for line in run]) < LONGEST_OPEN:
        return list(map(_block, run))
    return [Block(text, run[0].start, run[-1].end, run[0].indent)]


def measure_indents(raw: str) -> list[int]:
    r"""Measure the indents of the non-blank lines of a raw text, in characters.

    >>> measure_indents("Menu\n    Home\n\n  Text")
    [0, 4, 2]

    A renderer of HTML indents by the depth of the markup, so the article's lines tend to share one indent.
    """
    return [len(line) - len(line.lstrip()) for line in raw.splitlines() if line and not line.isspace()]


def split_sentences(paragraph: Paragraph) -> Iterator[Paragraph]:
    """Split a paragraph into its sentences, abbreviations and numbers taken on trust.

    >>> [s.text for s in split_sentences(Paragraph("It rose 5.2 percent. Why? 没有人知道。真的。", 0))]
    ['It rose 5.2 percent.', 'Why?', '没有人知道。', '真的。']
    """
    text, begin = paragraph.text, 0
    for match in SENTENCE_END_RE.finditer(text):
        end = match.end()
        sentence = text[begin:end].rstrip()
        if sentence:
            yield Paragraph(sentence, paragraph.start + begin)
        begin = end
    if begin < len(text):
        yield Paragraph(text[begin:], paragraph.start + begin)


def slice_paragraph(paragraph: Paragraph, start: int, end: int) -> list[Paragraph]:
    """Return what a paragraph holds between two offsets of the text, trimmed: one paragraph, or none.

    >>> slice_paragraph(Paragraph("Error 404. Title", 100), 110, 200)
    [Paragraph(text='Title', start=111, indent=0)]
    """
    start = max(start, paragraph.start)
    piece = paragraph.text[start - paragraph.start : max(end - paragraph.start, 0)]
    bare = piece.strip()
    return [Paragraph(bare, start + len(piece) - len(piece.lstrip()))] if bare else []


def join_paragraphs(paragraphs: Sequence[Paragraph], text: str) -> str:
    r"""Join what is left of the paragraphs of `text`, with the widest break that stood between each two.

    >>> text = "Title\n\nMenu\nBody"
    >>> join_paragraphs([Paragraph("Title", 0), Paragraph("Body", 12)], text)
    'Title\n\nBody'

    All the paragraphs give the whole text again; none give "".
    """
    pieces = []
    before = -1
    for paragraph in paragraphs:
        if before >= 0:
            gap = text[before : paragraph.start]
            pieces.append("\n\n" if "\n\n" in gap else "\n" if "\n" in gap else " " * bool(gap))
        pieces.append(paragraph.text)
        before = paragraph.end
    return "".join(pieces)
