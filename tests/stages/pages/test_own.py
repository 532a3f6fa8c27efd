"""What stays on a page for what its lines are among themselves: songs, entries, titles and ends of short texts."""

from __future__ import annotations

import pytest

from tests.stages.pages.test_neighbors import MORE, PROSE, page
from textclean import clean
from textclean.stages.pages.looks import PLAIN, kind_of
from textclean.stages.pages.own import (
    has_refrain,
    is_sung,
    keep_above,
    keep_announced,
    keep_beside_frame,
    keep_introduced,
    keep_numbered,
    keep_rights,
)
from textclean.stages.pages.scores import Scores

MENU = (
    *("Skip to content", "Home", "News", "Sport", "Weather", "Travel", "Culture", "Food", "Opinion", "Business"),
    *("Technology", "Science", "Health", "Education", "Local news", "Jobs", "Log in", "Search"),
)
FRAME = (
    *("Share this", "Facebook", "Twitter", "Related posts", "How the lock keeper found his bell"),
    *("Sixty years of eels in the upper chamber, told by one who saw them all come and go.", "Leave a comment"),
    *("Subscribe to our newsletter", "Privacy policy", "Terms of use", "© 2026 The Lock Keepers' Blog"),
)
SONG = (
    *("Slow Barge Home", "I saw the barge go down at ten", "I saw it come up slow", "and no one on the bank knew when"),
    *(
        "I meant to let it go",
        "Oh lower the gate, my love",
        "oh lower the gate and row",
        "The lamp went out at half past two",
    ),
    *("the bell was never rung", "I would have left the lock to you", "when both of us were young"),
    *(
        "Oh lower the gate, my love",
        "oh lower the gate and row",
        "Oh lower the gate, my love",
        "oh lower the gate and row",
    ),
)


def test_a_song_stays_between_menu_and_teasers():
    """Of a song's page the song stays whole, with its refrain each time, and no menu."""
    text = clean("\n".join([*MENU, *SONG, *FRAME])).split("\n")

    assert [line for line in text if line in SONG] == list(SONG)
    assert not set(text) & set(MENU)


@pytest.mark.parametrize(
    ("lines", "is_song"),
    [
        (SONG, True),
        (("Oars", "Quick view", "Add to cart", "Sails", "Quick view", "Add to cart") * 2, False),
        (("row 12 of 30", "seat 4 of 9") * 4, False),
        (("水门关了又开了一次", "她还没有回到家里来") * 4, True),
        (("我们", "产品中心") * 4, False),
        (("სკამი და მაგიდა", "სწრაფი ნახვა", "კალათაში დამატება") * 2, False),
    ],
    ids=["song", "shop", "numbers", "Chinese song", "Chinese menu", "Georgian shop"],
)
def test_what_is_sung_is_told_from_lists(lines: tuple[str, ...], *, is_song: bool):
    """A refrain alone makes no song: a shop says "Quick view" below each of its wares."""
    assert (has_refrain(lines) and is_sung(lines)) is is_song


def test_lines_that_come_back_alone_are_no_refrain():
    """Two lines must come back together, and not right below each other."""
    assert not has_refrain(["Ring the bell at noon", "nobody came", "Ring the bell at noon", "everybody came"])
    assert not has_refrain(["Ring the bell at noon"] * 4)


def test_what_a_line_announces_stays():
    """Fields of a file, in the words of a comment form, stay below the line that says so."""
    fields = "• Name", "• Email", "• Registered at the upper lock"
    announcing = "Click Export to download the list as it stands today. The file contains:"
    text = clean(page(*PROSE[:2], announcing, *fields, *PROSE[2:], *MORE)).split("\n")

    assert [line for line in text if line in fields] == list(fields)


@pytest.mark.parametrize(
    ("lines", "likely", "stays"),
    [
        (["The keeper asks each boat:", "- Name", "Share"], 300, [1, 1, 0]),
        (["Read also:", "- How the bell was found", "Share"], 300, [1, 0, 0]),
        (["The keeper asks each boat:", "- Name", "Share"], 60, [1, 0, 0]),
        (["The keeper asks each boat", "- Name", "Share"], 300, [1, 0, 0]),
    ],
    ids=["announced", "teasers", "unlikely", "no colon"],
)
def test_only_items_below_a_colon_are_announced(lines: list[str], likely: int, stays: list[int]):
    """A short heading announces other articles, and very unlikely items are a menu's."""
    kept = bytearray([1, 0, 0])
    keep_announced(lines, Scores([likely] * 3, 500, {}), kept)

    assert list(kept) == stays


@pytest.mark.parametrize(
    ("numbers", "kept", "stays"),
    [
        ((1, 2, 3, 4), (1, 1, 0, 0), (1, 1, 1, 1)),
        ((1, 2, 3, 4), (0, 1, 0, 0), (0, 1, 0, 0)),
        ((1, 2, 4, 5), (1, 1, 0, 0), (1, 1, 0, 0)),
        ((7, 8, 9), (1, 0, 1), (1, 1, 1)),
        ((1, 2), (1, 0), (1, 0)),
    ],
)
def test_a_sequence_of_which_half_stays_stays_whole(
    numbers: tuple[int, ...], kept: tuple[int, ...], stays: tuple[int, ...]
):
    """Entries with numbers one higher each are one list; a list with one line that stays may be of other articles."""
    flags = bytearray(kept)
    keep_numbered([f"{number}. What the lock keeper keeps" for number in numbers], flags)

    assert tuple(flags) == stays


SHORT_TEXTS = {
    "opening hours": (
        *("Opening hours of the lock", "High season", "1 June to 31 August", "- Every day from 5 am to 9 pm"),
        *(
            "- Last barge at half past eight",
            "On the first Sunday of the month the keeper explains the gates to children.",
        ),
        *("Low season", "- Tuesday to Sunday, from 7 am to 4 pm", "- Closed on Mondays", "No geese in the chambers."),
    ),
    "questions": (
        *("Where do I moor?", "Moor at the left bank, behind the second post, and wait there until the lamp is green."),
        *(
            "May I lock through alone?",
            "You may not. Ring the bell and the keeper comes, at any hour between five and nine.",
        ),
        *("How are parcels sent?", "They travel on the barge."),
    ),
    "rules": (
        *("Rowers of the lock", "Agreement", "1. Whoever rows here is eighteen or has somebody along who is."),
        *("2. Nobody disturbs the eels.", "Privacy policy", "We keep the names of boats.", "Begun: 8 February 2020"),
    ),
}


@pytest.mark.parametrize("lines", SHORT_TEXTS.values(), ids=SHORT_TEXTS)
def test_a_short_text_keeps_its_first_and_last_lines(lines: tuple[str, ...]):
    """Between a menu and buttons to share, a short text loses neither its title nor what it ends with."""
    text = clean("\n".join(["Skip to content", *MENU[1:3], "About us", "Contact", *lines, *FRAME])).split("\n")

    assert [line for line in text if line in lines] == list(lines)


@pytest.mark.parametrize(
    ("head", "below", "stays"),
    [
        ("These are the words on the sign:", "The heron reads them every day and says nothing of them.", True),
        ("Share this page:", "The heron reads them every day and says nothing of them.", False),
        ("These are the words on the sign.", "The heron reads them every day and says nothing of them.", False),
        ("These are the words on the sign:", "Eels, herons", False),
        ("牌子上写着下面这几个词：", "苍鹭每天都看一遍，什么也不说.", True),
        ("分享到：", "苍鹭每天都看一遍，什么也不说.", False),
    ],
)
def test_short_lines_between_what_announces_them_and_prose_stay(head: str, below: str, *, stays: bool):
    """What a line of several words announces is its author's, be it labels; below a few words stand buttons."""
    lines = [head, "Log in", "Share", below]
    is_prose = below[-1] == "."
    columns = {
        "words": [line.count(" ") + 1 for line in lines],
        "width": [len(line) if line.isascii() else 2 * len(line) for line in lines],
        "end": [0, 0, 0, int(is_prose)],
        "prose": [0, 0, 0, 2 * is_prose],
    }
    kept = bytearray([1, 0, 0, 1])
    keep_introduced(lines, Scores([10] * 4, 500, columns), kept)

    assert list(kept) == [1, stays, stays, 1]


@pytest.mark.parametrize(("labeled", "likely", "stays"), [(0, 100, 1), (0, 99, 0), (1, 500, 0)])
def test_a_pages_first_line_stays_right_above_its_text(labeled: int, likely: int, stays: int):
    """Where no menu stands above it, what stands right above the text is its title, unless it is a label."""
    kept = bytearray([0, 1, 0])
    keep_above(bytes([labeled, 0, 0]), Scores([likely, 900, 10], 500, {"kind": [PLAIN] * 3}), kept)

    assert list(kept) == [stays, 1, 0]


def test_a_label_about_rights_heads_what_its_author_says_of_them():
    """Between two lines that stay it is a heading, at the end a link; other labels are buttons in both places."""
    legal, share = kind_of("LEGAL"), kind_of("SHARE")
    kept = bytearray([1, 0, 1, 0, 1, 0])
    keep_rights([PLAIN, legal, PLAIN, share, PLAIN, legal], kept)

    assert list(kept) == [1, 1, 1, 0, 1, 0]


def test_what_a_short_text_ends_with_stays_above_buttons_whatever_stays_below():
    """A date below the last sentence stays above a share row, though a teaser farther below stays too."""
    lines = ["The heron waits.", "Begun: 8 February", "Share", "Facebook", "The heron strikes, says the keeper."]
    labels, share = bytes([0, 0, 1, 1, 0]), kind_of("SHARE")
    columns = {"kind": [PLAIN, PLAIN, share, share, PLAIN], "prose": [1, 0, 0, 0, 1], "width": list(map(len, lines))}
    kept = bytearray([1, 0, 0, 0, 1])
    keep_beside_frame(lines, labels, Scores([900, 110, 20, 20, 600], 500, columns), kept)

    assert list(kept) == [1, 1, 0, 0, 1]


def test_a_policy_keeps_its_title():
    """The words of a footer's link are a title where the first words below say them again."""
    title = "Privacy policy"
    body = "This privacy policy says what the lock keeper writes down of those who pass, and for how long he keeps it."
    text = clean("\n".join([*MENU, title, body, *PROSE, *MORE, *FRAME[:3], "Contact", "© 2026 The Lock Keepers' Blog"]))

    assert text.split("\n")[:2] == [title, body]


@pytest.mark.parametrize(
    ("lines", "labels", "stays"),
    [
        (["Home", "The lock", "The keeper waits.", "Happy rowing!", "Share"], (1, 0, 0, 0, 1), (0, 1, 1, 1, 0)),
        (["Home", "* Deals", "The keeper waits.", "Happy rowing!", "Share"], (1, 0, 0, 0, 1), (0, 0, 1, 1, 0)),
        (["The lock", "Eels", "The keeper waits.", "Happy rowing!", "Ducks"], (0, 0, 0, 0, 0), (0, 0, 1, 0, 0)),
    ],
    ids=["both ends", "an item of a menu", "no label"],
)
def test_what_stands_beside_a_label_stays(lines: list[str], labels: tuple[int, ...], stays: tuple[int, ...]):
    """Lines between the text and the labels around it stay; an item is a menu's, and without a label none stays."""
    kept = bytearray([0, 0, 1, 0, 0])
    scores = Scores([200] * 5, 500, {"width": [len(line) for line in lines], "prose": [0] * 5, "kind": [PLAIN] * 5})
    keep_beside_frame(lines, bytes(labels), scores, kept)

    assert tuple(kept) == stays
