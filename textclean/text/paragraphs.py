"""The text as paragraphs, slices of one string, and back.

Decides what a paragraph is; decides nothing about what should go.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import accumulate, islice
from operator import add, sub
from typing import Final, NamedTuple, overload

from textclean import kernel
from textclean.text.arguments import check_str


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


class Paragraphs(Sequence[Paragraph]):
    r"""The paragraphs of a text, in order; kept in columns: short lines take half the memory of a list.

    >>> paragraphs = split_paragraphs("Title\n\nOne line.\nAnother.")
    >>> len(paragraphs), paragraphs[-1], [p.start for p in paragraphs[1:]]
    (3, Paragraph(text='Another.', start=17, indent=0), [7, 17])

    `texts`, `starts` and `indents` are the columns, one entry for each paragraph; a `Paragraph` is made when it is
    asked for. A slice holds copies of its part of the columns. `pages` are the offsets at which pages of paper begin,
    where form feeds part them in the raw text; a slice has all of them. `is_line` says that the whole text stands on
    one line, of which these are the sentences.
    """

    __slots__ = ("indents", "is_line", "pages", "starts", "texts")

    def __init__(
        self,
        texts: list[str],
        starts: array[int],
        indents: list[int],
        pages: Sequence[int] = (),
        *,
        is_line: bool = False,
    ) -> None:
        """Take the columns as they are: one entry for each paragraph, in order."""
        self.texts = texts
        self.starts = starts
        self.indents = indents
        self.pages = pages
        self.is_line = is_line

    @classmethod
    def of(cls, paragraphs: Iterable[Paragraph]) -> Paragraphs:
        """Return the same paragraphs in columns.

        >>> Paragraphs.of("The heron waits.")
        Traceback (most recent call last):
        TypeError: expected paragraphs, got str: give split_paragraphs(text)
        """
        if isinstance(paragraphs, Paragraphs):
            return paragraphs
        listed = list(paragraphs) if isinstance(paragraphs, Iterable) else [paragraphs]
        for paragraph in listed:
            if not isinstance(paragraph, Paragraph):
                message = f"expected paragraphs, got {type(paragraph).__name__}: give split_paragraphs(text)"
                raise TypeError(message)
        starts = array("q", [paragraph.start for paragraph in listed])
        return cls([paragraph.text for paragraph in listed], starts, [paragraph.indent for paragraph in listed])

    def __len__(self) -> int:
        return len(self.texts)

    def __iter__(self) -> Iterator[Paragraph]:
        return map(_make_paragraph, zip(self.texts, self.starts, self.indents, strict=True))

    @overload
    def __getitem__(self, place: int) -> Paragraph: ...
    @overload
    def __getitem__(self, place: slice) -> Paragraphs: ...
    def __getitem__(self, place: int | slice) -> Paragraph | Paragraphs:
        if isinstance(place, slice):
            columns = self.texts[place], self.starts[place], self.indents[place]
            return Paragraphs(*columns, self.pages, is_line=self.is_line)
        return Paragraph(self.texts[place], self.starts[place], self.indents[place])

    def __repr__(self) -> str:
        return repr(list(self))

    def __eq__(self, other: object) -> bool:
        """Tell whether these are the same paragraphs, in columns or in a list."""
        return list(self) == list(other) if isinstance(other, Paragraphs | list) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def list_ends(self) -> list[int]:
        """Return the offsets after the paragraphs' last characters in the normalised text."""
        return list(map(add, self.starts, map(len, self.texts)))

    def count_words(self) -> int:
        """Return the number of words, as parted by spaces."""
        return sum(text.count(" ") for text in self.texts) + len(self)

    def is_like(self, others: Paragraphs) -> bool:
        """Tell whether others have the same texts, with the same ones right below each other."""
        widths = zip(self._measure_breaks(), others._measure_breaks(), strict=False)
        return all((one == 1) == (other == 1) for one, other in widths) and self.texts == others.texts

    def _measure_breaks(self) -> Iterator[int]:
        """Yield how many characters part each paragraph but the first from the one before."""
        return map(sub, islice(self.starts, 1, None), map(add, self.starts, map(len, self.texts)))

    def without_indents(self) -> Paragraphs:
        """Return the same paragraphs, their indents unknown."""
        return Paragraphs(self.texts, self.starts, [0] * len(self), self.pages, is_line=self.is_line)

    def append(self, paragraph: Paragraph) -> None:
        """Add a paragraph at the end."""
        self.texts.append(paragraph.text)
        self.starts.append(paragraph.start)
        self.indents.append(paragraph.indent)

    def extend(self, more: Paragraphs) -> None:
        """Add all paragraphs of others at the end."""
        self.texts += more.texts
        self.starts += more.starts
        self.indents += more.indents


_make_paragraph: Final = partial(tuple.__new__, Paragraph)
"""`Paragraph._make` without a call in Python for every line."""


# A sentence ends at its mark and whatever closes it, before white space and anything but a small letter. Chinese and
# Japanese full stops need no white space after them. Both rules look at one boundary only, so that taking a sentence
# away moves no other boundary.
MARKS: Final = ".!?…؟۔।॥։።။។"
INITIAL: Final = r"(?<!\s[A-ZÀ-ÖØ-ÞА-ЯΑ-Ω]\.)"
"""No full stop of a name's initial: "Roy S. Moore" is one name."""

SENTENCE_END_RE: Final = re.compile(
    rf"[{MARKS}。！？](?:(?<=[。！？])[。！？]{{0,8}}[」』”’）]{{0,4}}"
    rf"|(?<=[{MARKS}])(?<![{MARKS}]{{2}}){INITIAL}[{MARKS}]{{0,8}}[\"'”’»)\]]{{0,4}}(?=\s[^\sa-zà-öø-ÿа-яёα-ω])"
    r"|(?<=[a-zß-öø-ÿа-яё][.!?])(?=[A-ZÀ-ÖØ-ÞА-Я][a-zß-öø-ÿа-яё]+ )"
    r"|(?<=[a-zß-öø-ÿа-яё][.!?])[\"”’»](?=[A-ZÀ-ÖØ-ÞА-Я][a-zß-öø-ÿа-яё]+ ))\s*"
)

CONTINUED_BY: Final = frozenset(",.;:)]}’”»?!%")
OPENED_BY: Final = "([„“"
"""Marks at the head of a line that show that it goes on with the one above, and at its end that it goes on below."""

ENDED_BY: Final = frozenset(MARKS + "。！:;")
"""Marks at the end of a line with which a sentence, or a part of one, ends."""


def split_paragraphs(text: str, indents: Sequence[int] = (), pages: Sequence[int] = ()) -> Paragraphs:
    r"""Split a normalised text into its paragraphs: the non-blank lines.

    >>> [p.text for p in split_paragraphs("Title\n\nOne line.\nAnother.")]
    ['Title', 'One line.', 'Another.']

    Where the whole text stands on one line, its sentences are the paragraphs.

    >>> split_paragraphs("One. Two.")
    [Paragraph(text='One.', start=0, indent=0), Paragraph(text='Two.', start=5, indent=0)]

    *indents* are the lines' indents, as `measure_indents` takes them from the raw text, and *pages* how many lines each
    page has, as `measure_pages` does; where their number is not that of the paragraphs, none is known. An empty text
    has no paragraphs. Only line feeds break lines: `textclean.normalize` has turned all others into them. Raises
    TypeError where *text* is not a `str`.
    """
    check_str(text)
    if "\n" not in text:
        sentences = Paragraphs.of(split_sentences(Paragraph(text, 0)) if text else ())
        sentences.is_line = True
        return sentences
    kept, starts = kernel.split_lines(text)
    known = len(indents) == len(kept) and any(indents)
    begins = accumulate(pages[:-1], initial=0) if sum(pages) == len(kept) else ()
    offsets = [starts[place] for place in begins if place < len(kept)]
    return Paragraphs(kept, starts, list(indents) if known else [0] * len(kept), offsets)


def measure_pages(raw: str) -> list[int]:
    r"""Return how many lines that are not blank stand on each page of a raw text; form feeds part pages of paper.

    >>> measure_pages("Title\n\nOne line.\n\fAnother.\n"), measure_pages("One line.\nAnother.")
    ([2, 1], [])

    A text without form feeds has no pages.
    """
    if "\f" not in raw:
        return []
    return [len(kernel.measure_indents(page)) for page in raw.split("\f")]


def measure_indents(raw: str) -> list[int]:
    r"""Measure the indents of the non-blank lines of a raw text, in characters.

    >>> measure_indents("Menu\n    Home\n\n  Text")
    [0, 4, 2]

    A renderer of HTML indents by the depth of the markup, so the article's lines tend to share one indent.
    """
    return kernel.measure_indents(raw)


def split_sentences(paragraph: Paragraph) -> Iterator[Paragraph]:
    """Split a paragraph into its sentences, abbreviations and numbers taken on trust.

    >>> [s.text for s in split_sentences(Paragraph("It rose 5.2 percent. Why? 没有人知道。真的。", 0))]
    ['It rose 5.2 percent.', 'Why?', '没有人知道。', '真的。']

    Where the space is missing, a word behind a small letter's full stop begins a sentence; a name's initial ends none.

    >>> [s.text for s in split_sentences(Paragraph("She asked Roy S. Moore and left.The rest is silence.", 0))]
    ['She asked Roy S. Moore and left.', 'The rest is silence.']
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
    columns = Paragraphs.of(paragraphs)
    pieces = []
    before = -1
    for line, start in zip(columns.texts, columns.starts, strict=True):
        if before >= 0:
            gap = text[before:start]
            pieces.append("\n\n" if "\n\n" in gap else "\n" if "\n" in gap else " " * bool(gap))
        pieces.append(line)
        before = start + len(line)
    return "".join(pieces)


PLAIN_BREAKS: Final = frozenset((" ", "\n", "\n\n"))
"""What stands between neighbours in a normalised text, and stays as it is when they are joined."""


def join_neighbors(paragraphs: Sequence[Paragraph], text: str) -> Paragraphs:
    r"""Return the stretches of a text that paragraphs next to each other make, breaks and all.

    >>> join_neighbors(split_paragraphs("Title\n\nMenu\nBody")[1:], "Title\n\nMenu\nBody")
    [Paragraph(text='Menu\nBody', start=7, indent=0)]
    """
    columns = Paragraphs.of(paragraphs)
    starts, ends = columns.starts, columns.list_ends()
    gaps = [text[end:start] for end, start in zip(ends, starts[1:], strict=False)]
    parted = [i for i, gap in enumerate(gaps, 1) if gap not in PLAIN_BREAKS]
    begins = array("q", [starts[i] for i in (0, *parted)] if starts else ())
    texts = [text[begin : ends[i - 1]] for begin, i in zip(begins, [*parted, len(ends)], strict=False)]
    return Paragraphs(texts, begins, [0] * len(texts))
