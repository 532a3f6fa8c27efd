"""Captions that roll give each phrase once; songs and talk keep what is said twice."""

from __future__ import annotations

from itertools import pairwise

import pytest

from textclean import clean, explain

SAID_EN = [
    "so this is the lamp that my",
    "grandfather carried down to the",
    "water when the fog came in and",
    "nobody could see the pier any",
    "more not even the gulls who had",
    "been there since the morning",
]
SAID_DE = [
    "und dann sind wir mit der alten",
    "lampe bis an das wasser gegangen",
    "weil der nebel so dicht war dass",
    "keiner mehr den steg sehen konnte",
    "nicht einmal die möwen die schon",
    "seit dem morgen dort gesessen haben",
]
SAID_RU = [
    "и вот эту лампу мой дед носил",
    "каждый вечер вниз к самой воде",
    "когда приходил такой туман что",
    "никто уже не видел причала и",
    "даже чайки которые сидели там",
    "с самого утра и ждали рыбу",
]
ALL = [pytest.param(SAID_EN, id="English"), pytest.param(SAID_DE, id="German"), pytest.param(SAID_RU, id="Russian")]


@pytest.mark.parametrize("said", ALL)
@pytest.mark.parametrize("times", [2, 3])
def test_every_line_several_times(said, times):
    """Each line comes two or three times: it stays once."""
    text = "\n".join(line for line in said for _ in range(times))

    assert clean(text).split("\n") == said


@pytest.mark.parametrize("said", ALL)
def test_cues_of_two_lines(said):
    """Every cue has the line before and the next: each stays once."""
    text = "\n".join(line for pair in pairwise(said) for line in pair)

    assert clean(text).split("\n") == said


@pytest.mark.parametrize("said", ALL)
def test_cues_of_three_lines(said):
    """Every cue has the two lines before and the next."""
    text = "\n".join(line for cue in zip(said, said[1:], said[2:], strict=False) for line in cue)

    assert clean(text).split("\n") == said


@pytest.mark.parametrize("said", ALL)
def test_overlaps_at_a_word(said):
    """Every cue begins with the last three words of the one before."""
    words = " ".join(said).split()
    cues = [" ".join(words[i : i + 6]) for i in range(0, len(words) - 3, 3)]

    assert clean("\n".join(cues)).split() == words


def test_times_between_the_cues():
    """Numbers and times of the cues do not hide that the lines roll."""
    cues = [f"00:00:{i:02}.000 --> 00:00:{i + 1:02}.000\n{a}\n{b}" for i, (a, b) in enumerate(pairwise(SAID_EN))]
    left = [line for line in clean("\n".join(cues)).split("\n") if "-->" not in line]

    assert left == SAID_EN


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "so what did the keeper say\nhe said the lamp is out\nso what did you do\nwe lit it\n"
            "so what did the keeper say\nhe said good night\nwe went home\nand the lamp burned",
            id="talk",
        ),
        pytest.param(
            "\n".join(
                line
                for line in ("Frère Jacques", "Dormez-vous?", "Sonnez les matines!", "Ding dang dong") * 2
                for _ in range(2)
            ),
            id="canon",
        ),
        pytest.param(
            "\n".join(
                line
                for line in (
                    "I lit the lamp at half past nine",
                    "My dog was older than the wine",
                    "The river took the mill away",
                    "And brought it back on market day",
                    "I never asked the reason why",
                    "The gulls forget before they die",
                )
                for _ in range(2)
            ),
            id="blues",
        ),
        pytest.param("\n".join(["0", "0", "1", "1", "2", "2", "3", "3", "4", "4", "5", "5"]), id="column"),
        pytest.param("\n".join(f"{line}." for line in SAID_EN), id="no line twice"),
    ],
)
def test_what_is_said_twice_stays(text):
    """Talk, canons, verses sung twice and columns of numbers are no captions."""
    assert clean(text).split() == text.split()


def test_evidence_is_plain():
    """The evidence says how many lines roll."""
    removal = explain("\n".join(line for line in SAID_EN for _ in range(2))).removals[0]

    assert removal.reason == "rolling-caption"
    assert removal.evidence == "captions that roll: 6 of 12 lines begin with the end of those before"


@pytest.mark.parametrize(
    "text",
    ["the clock is new and\n" + "tick tock says the clock\n" * 7, "id,text\n" + "1,the heron waits at the mill\n" * 6],
    ids=["chant", "rows"],
)
def test_one_line_again_and_again_is_no_caption(text):
    """A chant and the rows of a table come again by right: captions have many phrases, each a few times."""
    assert clean(text) == text.strip()


def test_drawings_and_quoted_quarrels_stay():
    """Bars of a drawing stand below each other, and marks of quotations too: neither is said twice."""
    drawing = "\n".join(
        ["' ' ' ' ' ' '", "i i i i i i i", "I I I I I I I", "I I I I I I I", "O O O O O O O", "O O O O O O O"] * 3
    )
    quarrel = "\n".join("> " * depth + ("no ;P" if depth % 3 else "yes ;P") for depth in range(24, 0, -1))

    assert clean(drawing) == drawing
    assert clean(quarrel) == quarrel
