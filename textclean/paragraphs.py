"""The text as paragraphs, slices of one string, and back.

Decides what a paragraph is; decides nothing about what should go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
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

    @property
    def end(self) -> int:
        """Offset after its last character in the normalised text, in characters."""
        return self.start + len(self.text)


# A sentence ends at its mark and whatever closes it, before white space and anything but a small letter. Chinese and
# Japanese full stops need no white space after them. Both rules look at one boundary only, so that taking a sentence
# away moves no other boundary.
SENTENCE_END_RE: Final = re.compile(
    r"(?:[.!?…؟۔।॥።։]+[\"'”’»)\]]*(?=\s+[^\sa-zà-öø-ÿа-яёα-ω])|[。！？]+[」』”’）]*)\s*"  # noqa: RUF001
)


def split_paragraphs(text: str) -> list[Paragraph]:
    r"""Split a normalised text into its paragraphs: the non-blank lines.

    >>> [p.text for p in split_paragraphs("Title\n\nOne line.\nAnother.")]
    ['Title', 'One line.', 'Another.']

    Where the whole text stands on one line, its sentences are the paragraphs.

    >>> split_paragraphs("One. Two.")
    [Paragraph(text='One.', start=0), Paragraph(text='Two.', start=5)]

    An empty text has none. Only line feeds break lines: `textclean.normalize` has turned all others into them.
    """
    lines = text.split("\n")
    if len(lines) == 1:
        return list(split_sentences(Paragraph(text, 0))) if text else []
    starts = accumulate((len(line) + 1 for line in lines), initial=0)
    return [Paragraph(line, start) for line, start in zip(lines, starts, strict=False) if line]


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
    [Paragraph(text='Title', start=111)]
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
