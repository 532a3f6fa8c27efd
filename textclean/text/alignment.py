"""Where the characters of a text stood before it was repaired, or before parts of it were taken away.

Decides nothing about a text; it compares two versions of one.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple

from textclean.text.normalize import ENTITY, INVISIBLE, compile_properties
from textclean.text.similarity import find_changes

LETTER: Final = r"[^\W\d_]"
LINE_RE: Final = re.compile(
    rf"(?:(?<={LETTER}\xad)[ \t\xa0]*(?:\r\n?|\n)[ \t\xa0]*(?={LETTER})|[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])+"
)
"""A line; one whose last word a soft hyphen parts goes on in the next, as `textclean.normalize` has it."""
DROPPED_RE: Final = re.compile(f"[\\s{INVISIBLE}\u200b-\u200d]+")
"""What may be dropped or added without a repair: white space and what nobody sees."""

TOKEN: Final = rf"{ENTITY}|\X"
"""An entity, or what a reader takes for one character."""

WINDOW: Final = 8
"""Lines of either text that are searched for the next two that are the same."""

STEPS: Final = sorted(product(range(1, WINDOW + 1), repeat=2), key=lambda step: (max(step), step[0] != step[1], step))
"""Lines of either text to step over, the fewest first, and as many of each before others."""

MOST_PAIRS: Final = 4_000_000
"""Pairs of tokens up to which two lines are compared token by token: 2,000 characters each; it takes quadratic time."""


class Piece(NamedTuple):
    """A stretch of a text, and where it stood."""

    start: int
    end: int
    origin: int
    """Offset of its first character in the text as it was."""

    origin_end: int
    """Offset after its last character there."""

    is_same: bool = True
    """Whether it is character by character the same; else it stands for the other as a whole."""

    is_repair: bool = False
    """Whether it says something else, rather than the same in another Unicode form."""


class Alignment:
    """Where each stretch of a text stood in a former version of it."""

    def __init__(self, pieces: Iterable[Piece], length: int) -> None:
        """Take the pieces in order; *length* is the former version's, in characters."""
        self.pieces = list(pieces)
        self.starts = [piece.start for piece in self.pieces]
        self.length = length

    def locate(self, start: int, end: int) -> tuple[int, int]:
        """Return the smallest stretch of the former version that holds all that became the characters from *start* on.

        >>> align("Caf\u00c3\u00a9  au lait", "Caf\u00e9 au lait").locate(3, 7)
        (3, 9)

        Exact where the characters are the same; a character that stands for others has the place of all of them. White
        space and an empty stretch have the place between what stands before and what stands behind.
        """
        origin = self._find(start)
        return (origin, max(origin, self._find_end(end))) if start < end else (origin, origin)

    def _find(self, offset: int) -> int:
        """Return where the character at an offset began."""
        index = bisect_right(self.starts, offset) - 1
        if index < 0:
            return 0
        piece = self.pieces[index]
        if offset >= piece.end:
            return piece.origin_end
        return piece.origin + (offset - piece.start) * piece.is_same

    def _find_end(self, offset: int) -> int:
        """Return where the character before an offset ended."""
        index = bisect_left(self.starts, offset) - 1
        if index >= 0 and offset <= self.pieces[index].end:
            piece = self.pieces[index]
            return piece.origin + offset - piece.start if piece.is_same else piece.origin_end
        return self.pieces[index + 1].origin if index + 1 < len(self.pieces) else self.length

    def count_repaired(self) -> int:
        """Return the number of characters that stand where there were others."""
        return sum(piece.end - piece.start for piece in self.pieces if piece.is_repair)


def align(former: str, text: str) -> Alignment:
    """Align a text with what it was before `textclean.normalize`, or another repair that keeps lines in order.

    Lines that differ in white space and invisible characters only are the same; others are compared character by
    character, very long ones as a whole. Linear in the number of lines.
    """
    if former == text:
        return Alignment([Piece(0, len(text), 0, len(former))], len(former))
    return Alignment(_align_lines(_find_lines(former), _find_lines(text)), len(former))


class _Line(NamedTuple):
    """A line with something on it that can be seen."""

    start: int
    text: str
    key: str
    """What can be seen of it."""

    tail: int
    """No-break spaces right behind it, and soft hyphens: a repair may have taken them for parts of a character."""


def _find_lines(text: str) -> list[_Line]:
    """Return the lines of a text, each without the white space around it."""
    lines = []
    for match in LINE_RE.finditer(text):
        stripped = match[0].strip()
        is_plain = stripped.isascii() and stripped.isprintable()
        key = stripped.replace(" ", "") if is_plain else DROPPED_RE.sub("", stripped)
        if key:
            place = match[0].index(stripped)
            lines.append(_Line(match.start() + place, stripped, key, _count_tail(match[0], place + len(stripped))))
    return lines


def _count_tail(text: str, place: int) -> int:
    """Return how many characters from a place on may be parts of a damaged one before it.

    These are no-break spaces and soft hyphens: read as UTF-8, their bytes go on with a character.
    """
    end = place
    while text[end : end + 1] in PARTS:
        end += 1
    return end - place


PARTS: Final = ("\xa0", "\xad")


def _align_lines(former: Sequence[_Line], lines: Sequence[_Line]) -> Iterator[Piece]:
    """Yield the pieces of the lines, in order."""
    i = j = 0
    while i < len(former) and j < len(lines):
        down, right = _find_step(former, lines, i, j)
        if down == right:  # the rule: a line for a line
            for k in range(down):
                yield from _align_stretch(former[i + k : i + k + 1], lines[j + k : j + k + 1], 0)
        else:
            yield from _align_stretch(former[i : i + down], lines[j : j + right], _end(former[max(0, i - 1) : i]))
        i, j = i + down, j + right
    if j < len(lines):
        yield from _align_stretch(former[i:], lines[j:], _end(former[max(0, i - 1) : i]))


def _end(lines: Sequence[_Line]) -> int:
    """Return where the last of some lines ends; 0 where there is none."""
    return lines[-1].start + len(lines[-1].text) if lines else 0


def _find_step(former: Sequence[_Line], lines: Sequence[_Line], i: int, j: int) -> tuple[int, int]:
    """Return how many lines of either text belong together from here on."""
    if former[i].key == lines[j].key:
        return 1, 1
    for down, right in STEPS:
        if i + down < len(former) and j + right < len(lines) and former[i + down].key == lines[j + right].key:
            return down, right
    last = (len(former) - i, len(lines) - j)
    return last if max(last) <= WINDOW else (1, 1)


def _align_stretch(former: Sequence[_Line], lines: Sequence[_Line], before: int) -> Iterator[Piece]:
    """Yield the pieces of lines that belong together; those that nobody saw stood at *before* or later."""
    if len(former) == len(lines) == 1 and former[0].text == lines[0].text:
        length = len(lines[0].text)
        yield Piece(lines[0].start, lines[0].start + length, former[0].start, former[0].start + length)
        return
    if not lines:
        return
    if not former:
        last = lines[-1]
        yield Piece(lines[0].start, last.start + len(last.text), before, before, False, True)
        return
    ours, theirs = list(_find_tokens(former)), list(_find_tokens(lines))
    yield from _join_runs(_align_tokens(ours, theirs))


class _Token(NamedTuple):
    """What a reader takes for one character, and where it stands."""

    start: int
    text: str
    key: str
    tail: int
    """The same behind this one."""


def _find_tokens(lines: Iterable[_Line]) -> Iterator[_Token]:
    """Yield the tokens of lines that can be seen."""
    pattern = compile_properties(TOKEN)
    for line in lines:
        for match in pattern.finditer(line.text):
            key = DROPPED_RE.sub("", match[0])
            if key:
                tail = _count_tail(line.text, match.end())
                tail += line.tail if match.end() + tail == len(line.text) else 0
                yield _Token(line.start + match.start(), match[0], unicodedata.normalize("NFC", key), tail)


def _align_tokens(former: Sequence[_Token], tokens: Sequence[_Token]) -> Iterator[Piece]:
    """Yield a piece for each token that is the same, and for each run of others."""
    before, after = [token.key for token in former], [token.key for token in tokens]
    for begin, end, origin, origin_end in find_changes(before, after, most_pairs=MOST_PAIRS):
        if end - begin == origin_end - origin and before[origin:origin_end] == after[begin:end]:
            pairs = zip(tokens[begin:end], former[origin:origin_end], strict=True)
            yield from (_pair(token, other) for token, other in pairs)
        elif begin < end:
            stood = _measure(former, origin, origin_end)
            tail = former[origin_end - 1].tail if origin < origin_end else 0
            yield Piece(*_measure(tokens, begin, end), stood[0], stood[1] + tail, False, True)


def _pair(token: _Token, other: _Token) -> Piece:
    """Return the piece of a token that says the same in both."""
    end, origin_end = token.start + len(token.text), other.start + len(other.text)
    return Piece(token.start, end, other.start, origin_end, token.text == other.text)


def _measure(tokens: Sequence[_Token], begin: int, end: int) -> tuple[int, int]:
    """Return start and end of tokens in their text; of none, the place where they would stand."""
    if begin < end:
        return tokens[begin].start, tokens[end - 1].start + len(tokens[end - 1].text)
    here = tokens[begin].start if begin < len(tokens) else tokens[-1].start + len(tokens[-1].text)
    return here, here


def _join_runs(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield pieces, those that follow upon each other in both texts as one."""
    last: Piece | None = None
    for piece in pieces:
        if last and last.is_same and piece.is_same and last.end == piece.start and last.origin_end == piece.origin:
            last = last._replace(end=piece.end, origin_end=piece.origin_end)
            continue
        if last:
            yield last
        last = piece
    if last:
        yield last


def align_kept(text: str, spans: Iterable[tuple[int, int]], former: str) -> Alignment:
    r"""Align what is left of a text with that text, given the spans of it that stayed.

    >>> align_kept("Title\nBody", [(0, 5), (9, 14)], "Title\nAd\nBody").locate(6, 10)
    (9, 13)
    """
    return Alignment(_find_kept(text, spans, former), len(former))


def _find_kept(text: str, spans: Iterable[tuple[int, int]], former: str) -> Iterator[Piece]:
    """Yield the pieces of lines that stayed; a line that is not there in its turn has no piece."""
    here = 0
    for start, end in spans:
        for match in LINE_RE.finditer(former, start, end):
            line = match[0].strip()
            place = text.find(line, here) if line else -1
            if place >= 0:
                origin = match.start() + match[0].index(line)
                here = place + len(line)
                yield Piece(place, here, origin, origin + len(line))
