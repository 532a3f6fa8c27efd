"""Offsets back into the text as it came: exact where nothing was repaired, the smallest that holds all elsewhere."""

from __future__ import annotations

import dataclasses
import pickle
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from textclean.cleaning import explain
from textclean.removals import Cleaning
from textclean.text.alignment import DROPPED_RE, MOST_PAIRS, align
from textclean.text.normalize import normalize

WORDS = ["heron", "The", "zwölf", "naïve", "夜", "नमस्ते", "👩‍👧", "e\u0301tang", "don’t", "—", "1,204"]
SPACES = [" ", "  ", "\t", "\u00a0", " \u200b ", "\u00ad", "\ufeff "]
BREAKS = ["\n", "\r\n", "\n\n\n", " \n ", "\u2028", "\r"]
DAMAGED = {"schÃ¶n": "schön", "R&amp;D": "R&D", "&lt;b&gt;": "<b>", "itâ€™s": "it’s", "caf&eacute;": "café"}

sound_texts = st.lists(st.sampled_from([*WORDS, *SPACES, *BREAKS]), max_size=40).map("".join)
pages = st.lists(st.sampled_from([*WORDS, *SPACES, *BREAKS, *DAMAGED, "Share\n", "Log in\n"]), max_size=60).map("".join)


def see(text: str) -> str:
    """Return what can be seen of a text."""
    return DROPPED_RE.sub("", text)


@given(sound_texts)
@example("heron\xad\rheron\nheron")
def test_exact_where_nothing_was_repaired(raw: str) -> None:
    """Every character that was only moved has the place of that very character."""
    text = normalize(raw)
    alignment = align(raw, text)

    for place, character in enumerate(text):
        start, end = alignment.locate(place, place + 1)
        if see(character):
            found = raw[start:end]
            assert character in (found, unicodedata.normalize("NFC", found))  # a letter and its mark may become one
    assert alignment.count_repaired() == 0


@given(st.text(), st.data())
def test_any_text(raw: str, data: st.DataObject) -> None:
    """For any text, places are within it, in order, and a larger part has a larger place."""
    text = normalize(raw)
    alignment = align(raw, text)
    places = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 4)))
    outer, inner = alignment.locate(places[0], places[3]), alignment.locate(places[1], places[2])

    assert 0 <= outer[0] <= outer[1] <= len(raw)
    assert 0 <= inner[0] <= inner[1] <= len(raw)
    if places[1] < places[2]:
        assert outer[0] <= inner[0] <= inner[1] <= outer[1]


@given(pages)
@example("heron\xad\nShare\nShare\n")
@example("heron\xad \r\n Share\nShare\n")
def test_lines_come_from_their_place(raw: str) -> None:
    """What stood in the place of a line becomes that line again."""
    text = normalize(raw)
    alignment = align(raw, text)
    here = 0
    for line in text.split("\n"):
        start, end = alignment.locate(here, here + len(line))
        if see(line):
            assert see(normalize(raw[start:end])) == see(line)
        here += len(line) + 1


@given(pages)
@example("schÃ¶ncaf&eacute;\xa0\xa0")
@example("schÃ¶ncaf&eacute;\xa0\xad")
@example("schÃ¶ncaf&eacute;\xad\xa0")
@example("Ã\xa0 la cartÃ©\xa0au lait")
def test_what_was_kept_comes_from_its_place(raw: str) -> None:
    """The parts of a clean text, and the removals, stood where they are said to have stood."""
    cleaning = explain(raw)
    for word in {word for word in cleaning.text.split() if see(word)}:
        place = cleaning.text.index(word)
        start, end = cleaning.locate(place, place + len(word))
        assert see(word) in see(normalize(raw[start:end]))
    for index, removal in enumerate(cleaning.removals):
        start, end = cleaning.locate_normalized(removal.start, removal.end)
        assert see(normalize(raw[start:end])) == see(cleaning.removed(index))


@pytest.mark.parametrize(("damaged", "sound"), DAMAGED.items(), ids=DAMAGED)
def test_smallest_place_of_a_repair(damaged: str, sound: str) -> None:
    """A character that was repaired has the place of all that it stands for, and its neighbours keep their own."""
    raw = f"The  heron,\r\n\u200b {damaged} waits.\nIt waits."
    cleaning = explain(raw)
    place = cleaning.text.index(sound)
    begin = raw.index(damaged)

    assert cleaning.text == f"The heron,\n{sound} waits.\nIt waits."
    assert cleaning.locate(place, place + len(sound)) == (begin, begin + len(damaged))
    assert raw[slice(*cleaning.locate(place + len(sound) + 1, place + len(sound) + 6))] == "waits"
    assert cleaning.repaired > 0


def test_a_letter_beside_a_repair() -> None:
    """In a word with a repair the other letters are exact."""
    cleaning = explain("R&amp;D, schÃ¶n")

    assert [cleaning.locate(place, place + 1) for place in range(3)] == [(0, 1), (1, 6), (6, 7)]
    assert [cleaning.locate(place, place + 1) for place in (7, 8, 9)] == [(11, 12), (12, 14), (14, 15)]
    assert cleaning.repaired == 2


def test_a_part_across_a_removal() -> None:
    """A part of the text that was in two pieces has a place that holds both, and what was between."""
    raw = "The heron waits.\n404 Not Found\nIt waits."
    cleaning = explain(raw, remove=["404*"])

    assert cleaning.text == "The heron waits.\nIt waits."
    assert raw[slice(*cleaning.locate(4, 19))] == "heron waits.\n404 Not Found\nIt"


def test_a_word_over_two_lines() -> None:
    """A word that a soft hyphen parted at the end of a line comes from both lines."""
    raw = "The hero\u00ad\nnry is old.\nThe heron waits."
    cleaning = explain(raw)

    assert cleaning.text.startswith("The heronry")
    assert raw[slice(*cleaning.locate(4, 11))] == "hero\u00ad\nnry"
    place = cleaning.text.index("waits")
    assert raw[slice(*cleaning.locate(place, place + 5))] == "waits"


@pytest.mark.parametrize("part", [(-1, 2), (3, 2), (0, 100)])
def test_no_such_part(part: tuple[int, int]) -> None:
    """A part that is not within the text is an error."""
    with pytest.raises(ValueError, match="expected a part within 0 to 9, got"):
        explain("The heron").locate(*part)


def test_a_cleaning_made_by_hand() -> None:
    """Where the text as it came is not known, places are those in the normalised text."""
    cleaning = Cleaning("Title", explain("Title").removals, "  Title")

    assert cleaning.locate(0, 5) == (2, 7)
    assert cleaning.repaired == 0


def test_alignments_are_no_part_of_a_result() -> None:
    """Two results are the same whether or not someone has asked for places, and both can be sent and replaced."""
    asked, other = explain("schÃ¶n"), explain("schÃ¶n")
    asked.locate(0, 1)

    assert asked == other
    assert hash(asked) == hash(other)
    assert pickle.loads(pickle.dumps(asked)).locate(3, 4) == (3, 5)
    assert dataclasses.replace(asked, text="").normalized == "schön"


def test_very_long_lines() -> None:
    """A line too long to compare is compared from both ends, and what differs between them is one piece."""
    middle = "Ã¶ heron &amp; " * (int(MOST_PAIRS**0.5) // 4)
    raw = f"The {middle} waits."
    cleaning = explain(raw)

    assert raw[slice(*cleaning.locate(0, 3))] == "The"
    assert raw[slice(*cleaning.locate(len(cleaning.text) - 6, len(cleaning.text)))] == "waits."
    place = len(cleaning.text) // 2
    start, end = cleaning.locate(place, place + 1)
    assert start < len(raw) // 2 < end


def test_a_normalizer_of_ones_own() -> None:
    """Whatever a normaliser makes of a text, places are within it."""
    raw = "The heron\nwaits."
    cleaning = explain(raw, normalizer=lambda text: text[::-1])

    start, end = cleaning.locate(0, len(cleaning.text))
    assert 0 <= start <= end <= len(raw)


def test_a_line_of_which_nothing_could_be_seen():
    """A line that repair made of what nobody sees stands behind what stood before it."""
    assert align("0\r\x91", "0\n\u2018").locate(0, 2) == (0, 1)
    assert align("0\r\x91", "0\n\u2018").locate(2, 3) == (1, 1)
