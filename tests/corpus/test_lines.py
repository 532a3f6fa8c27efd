"""Lines as numbers, and the rows in which they stand: what is fast says what is plain."""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import pairwise
from zlib import crc32

from hypothesis import example, given
from hypothesis import strategies as st

from textclean.corpus.hashes import ALONE_RE, NUMBER_RE, find_checksums, fold_lines, hash_line
from textclean.corpus.parts import find_own_parts
from textclean.corpus.rows import COINCIDENCES, ISOLATED, TOGETHER, find_rows
from textclean.text.similarity import QUOTES, fold_text

MARKS = "，：！？（）；％…«»“”’–\N{COMBINING LONG SOLIDUS OVERLAY}\N{COMBINING ACUTE ACCENT}"
LINE = st.text(st.one_of(st.characters(exclude_characters="\n"), st.sampled_from(f"aé٣1,./<>=ẞ𝟘{MARKS}")), min_size=1)
PAGES = 9
LINES = st.lists(st.integers(0, 6), max_size=40)
STANDING = st.lists(st.integers(1, 2**PAGES - 1), min_size=7, max_size=7)


def fold_plainly(text: str) -> str:
    """Fold a text at once, with nothing known of what most texts hold."""
    for mark, plain in QUOTES.items():
        text = text.replace(mark, plain)
    return unicodedata.normalize("NFKC", text.casefold())


@given(st.lists(LINE, max_size=6))
@example(["Price：5，0", "٣ رسائل"])
def test_lines_are_folded_one_by_one_as_all_at_once(lines: list[str]):
    """Marks that are folded beforehand and lines that need no folding change nothing."""
    assert fold_text("\n".join(lines)) == fold_plainly("\n".join(lines))


@given(st.lists(LINE, max_size=6))
@example(["12 replies", "१२ उत्तर", "1/2 – ½"])
@example(["Ältere „Straße“ ™", "ΣΊΣΥΦΟΣ ᾳ", "１２ ﾀﾞ 한글 ㅏ"])
def test_numbers_are_folded_in_all_scripts(lines: list[str]):
    """Bytes that begin no digit are folded as their characters are."""
    expected = [NUMBER_RE.sub("0", fold_plainly(line)).encode("utf-8", "surrogatepass") for line in lines]

    assert fold_lines(lines) == expected
    known = {hash_line(line) >> 32 for line in expected[::2]}
    assert find_checksums(lines, known) == [crc32(line) if crc32(line) in known else 0 for line in expected]


def test_characters_that_are_folded_alone_join_no_other():
    """None is folded into what joins the letter before it, what is folded again, or a digit of another script."""
    every = list(map(chr, range(0x80, 0x110000)))
    pairs = [unicodedata.decomposition(each).split() for each in every]
    joining = {chr(int(pair[1], 16)) for pair in pairs if len(pair) == 2 and pair[0][0] != "<"}
    joining |= set(map(chr, range(0x1161, 0x11C3)))  # vowels and ends of Korean syllables
    alone = [each for each in every if ALONE_RE.fullmatch(each)]

    for each in alone:
        folded = fold_text(each)
        assert folded[0] not in joining
        assert not unicodedata.combining(folded[0])
        assert not any(other.isdecimal() or fold_text(other) != other for other in folded if not other.isascii())


def find_rows_plainly(lines: list[int], standing: dict[int, int]) -> list[int]:
    """Return the places of lines in rows, pair by pair."""
    times, pairs = Counter(lines), Counter(pairwise(lines))

    def follows(place: int) -> bool:
        one, two = lines[place - 1], lines[place]
        on, together = (standing[one], standing[two]), standing[one] & standing[two]
        return pairs[one, two] >= TOGETHER * max(times[one], times[two]) and together.bit_count() >= TOGETHER * max(
            map(int.bit_count, on)
        )

    found: list[int] = []
    place = 0
    while place < len(lines):
        stop = next((i for i in range(place, len(lines)) if not lines[i]), len(lines))
        begins = [place, *(i for i in range(place + 1, stop) if not follows(i)), stop]
        for start, end in [(place, stop)] if place == 0 or stop == len(lines) else pairwise(begins):
            fewest = min((standing[lines[i]].bit_count() for i in range(start, end)), default=0)
            different = len(set(lines[start:end]))
            is_row = different > ISOLATED and (different - 1) * (fewest - 1) >= COINCIDENCES
            found += range(start, end) if is_row or place == 0 or stop == len(lines) else ()
        place = stop + 1
    return found


@given(LINES, STANDING)
@example([0, 1, 2, 3, 4, 5, 6, 0, 1, 2], [2**PAGES - 1] * 7)
def test_rows_are_those_that_are_found_pair_by_pair(lines: list[int], standing: list[int]):
    """What is passed over to save time stands in no row."""
    on = dict(enumerate(standing))

    assert sorted(place for run in find_rows(lines, on) for place in run) == find_rows_plainly(lines, on)


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=30), st.integers(1, 9))
def test_own_parts_hold_no_certain_line(marks: list[tuple[bool, bool]], pages: int):
    """What stays whole is between certain lines, in order, each place once."""
    certain, gone = (bytes(column) for column in zip(*marks, strict=True))
    places = [place for part in find_own_parts(["line"] * len(marks), certain, gone, pages) for place in part]

    assert places == sorted(set(places))
    assert not any(certain[place] for place in places)
