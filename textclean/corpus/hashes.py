"""The lines of a page as numbers, by which they are found again on other pages.

Decides when two lines are one: where they differ in case, numbers, quotes and dashes only.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Container, Sequence
from hashlib import blake2b
from typing import Final
from zlib import crc32

from textclean.text.fragments import join_fragments
from textclean.text.paragraphs import Paragraph
from textclean.text.prose import MEDIUM, measure_prose, width_factor
from textclean.text.similarity import fold_marks, fold_text

NUMBER_RE: Final = re.compile(r"\d[\d.,:/-]*")
"""A number, a date or a time: counters, prices and stamps change from page to page in a line that does not."""

CAPITALS: Final = bytes(range(ord("A"), ord("Z") + 1))
FOLDED: Final = bytes.maketrans(b"123456789" + CAPITALS, b"000000000" + CAPITALS.lower())
"""What ASCII is folded to: every digit to 0."""

ASCII_NUMBER_RE: Final = re.compile(rb"0[0.,:/-]+")
"""The same where every digit is 0; a lone 0 needs no change."""

ASCII: Final = bytes(range(0x80))

ALONE: Final = (
    "\x80-\u02ff\u0386-\u03ce\u0400-\u0482\u048a-\u0556\u0561-\u0587\u05d0-\u05ea\u0621-\u064a\u1e00-\u1fff\u2010-\u2027\u2030-\u2046"
    "\u20a0-\u20bf\u2190-\u245f\u2500-\u2bff\u3000-\u3029\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3\ue000-\uf8ff\ufe0f"
    "\uff01-\uff5e\U0001f300-\U0001f6ff\U0001f900-\U0001f9ff"
)
ALONE_RE: Final = re.compile(f"[{ALONE}]*")
"""Characters that are folded alike whatever stands beside them, into no digits but ASCII's; marks that join the letter
before them are not."""

PROSE_BIT: Final = 1
"""The bit of a line's hash that says whether it reads like prose."""

RECURS_BIT: Final = 2
"""The bit of a line's hash that says whether it recurs on its page."""

HALF: Final = 32
"""Bits of a hash's lower half; the upper one is a quick checksum."""

FLAGS: Final = PROSE_BIT | RECURS_BIT

OFTEN: Final = 3
"""Times that a line stands on a page at most without recurring: above, below and once more for small screens."""

MOST_LINES: Final = 4096
"""Lines of a page that are learned at most, those with the smallest hashes: 32 KiB."""


def fold_lines(texts: Sequence[str]) -> list[bytes]:
    """Return lines as they are compared: folded like repeats, every number as 0.

    >>> fold_lines(["12 COMMENTS", "Updated 3/4/2024"])
    [b'0 comments', b'updated 0']
    """
    if not texts:
        return []
    whole = fold_marks("\n".join(texts))
    encoded = whole.encode("utf-8", "surrogatepass")
    others = "" if whole.isascii() else encoded.translate(None, ASCII).decode("utf-8", "surrogatepass")
    if ALONE_RE.fullmatch(others):  # most texts
        odd = "\n".join(set(others))
        for one, folded in zip(odd.split("\n"), fold_text(odd).split("\n"), strict=True):
            if folded != one:
                encoded = encoded.replace(one.encode(), folded.encode())
        return ASCII_NUMBER_RE.sub(b"0", encoded.translate(FOLDED)).split(b"\n")
    return NUMBER_RE.sub("0", fold_text(whole)).encode("utf-8", "surrogatepass").split(b"\n")


def hash_line(folded: bytes) -> int:
    """Return 64 bits of a folded line's hash; the two lowest are 0, the upper half a quick checksum."""
    return crc32(folded) << HALF | int.from_bytes(blake2b(folded, digest_size=4).digest(), "little") & ~FLAGS


def hash_page(paragraphs: Sequence[Paragraph]) -> array[int]:
    """Return the different lines of a page as hashes, in order of size.

    Lines that one sentence runs across are one. Of very long pages only the smallest hashes are taken, on every page
    the same lines.
    """
    texts = join_fragments(paragraphs).texts
    if not texts:
        return array("Q")
    factor = width_factor("\n".join(texts))
    folded = fold_lines(texts)
    times = Counter(folded)
    hashes = {
        hash_line(line) | PROSE_BIT * _is_prose(text, factor) | RECURS_BIT * (times[line] > OFTEN)
        for line, text in dict(zip(folded, texts, strict=True)).items()
    }
    return array("Q", sorted(hashes)[:MOST_LINES])


def _is_prose(text: str, factor: float) -> bool:
    return len(text) * factor >= MEDIUM and measure_prose(text, len(text) * factor) > 0.0


def find_checksums(texts: Sequence[str], known: Container[int]) -> list[int]:
    """Return for each line the upper half of its hash where that is known, else 0."""
    return [checksum if checksum in known else 0 for checksum in map(crc32, fold_lines(texts))]
