"""Titles that no words of the text say again: what stands where a title stands stays, and menus go."""

from __future__ import annotations

import pytest

from tests.stages.pages.test_tables import FOOT, MENU, REPORT
from textclean import clean
from textclean.stages.pages.looks import PLAIN, STAMPED, kind_of
from textclean.stages.pages.openings import find_opening

TITLE = "What we saw from the bridge"
ASKED = {
    "Which bread do I get?": "Every two weeks we send another one, baked the night before. You can say dark or light.",
    "Can I skip a delivery?": "Yes, up to the evening before we bake. Go to your calendar and tap on the date.",
}


@pytest.mark.parametrize("between", [["4 May 2026"], ["By Ada Lock", "4 May 2026"]])
def test_the_line_above_the_first_paragraph_is_the_title(between: list[str]):
    """A title stays below a menu although the text says none of its words again."""
    body = [REPORT, REPORT.replace("ferrymen", "eel smokers")]
    text = clean("\n".join([*MENU, TITLE, *between, *body, *FOOT]))

    assert text.split("\n") == [TITLE, *body]


def test_the_title_of_a_thread_stands_above_its_buttons():
    """Points, buttons and the name above the first post stand between a thread and its title."""
    posts = [
        "This is lovely. One request: could you show which of them work in winter? The city turns off a third of them.",
        "I have that for two parishes only. The water company answered my letter with numbers that match nothing else.",
        "The rendering is fast. What did you use for the tiles? I tried the same with a stock server: it flickered.",
    ]
    row = "187 points by inkwell 5 hours ago | hide | past | favorite | 64 comments"
    heads = ["mlopes 4 hours ago | next [–]", "inkwell 4 hours ago | parent | next [–]", "tptac 3 hours ago | prev [–]"]
    thread = [line for head, post in zip(heads, posts, strict=True) for line in (head, post, "reply")]
    lines = ["Latest | newest | past | ask | show | jobs", "login", f"Show: {TITLE}", row, "add comment", *thread]
    text = clean("\n".join([*lines, "Guidelines | FAQ | Lists | Security | Legal | Contact", "Search:"]))

    assert text.startswith(f"Show: {TITLE}\n")


@pytest.mark.parametrize("label", ["Frequently asked questions", "Câu hỏi thường gặp"])
def test_a_label_above_questions_is_their_title(label: str):
    """Above a list of questions the words of a menu's item are a title."""
    asked = [line for pair in ASKED.items() for line in pair]
    text = clean("\n".join([*MENU, label, *asked, REPORT, *FOOT]))

    assert text.split("\n") == [label, *asked, REPORT]


@pytest.mark.parametrize(
    ("above", "kinds", "place"),
    [
        (["Home", TITLE], [PLAIN, PLAIN], 1),
        ([TITLE, "4 May 2026", "By Ada Lock"], [PLAIN, STAMPED, kind_of("BYLINE")], 0),
        ([TITLE, "By Ada Lock"], [PLAIN, PLAIN], 0),
        ([TITLE, "Recipe ID 1843276, published 14/10/21, changed 15/02/03"], [PLAIN, PLAIN], 0),
        ([TITLE, "What else we saw from there."], [PLAIN, PLAIN], None),
        (["Rivers > Birds > Herons of the lock"], [PLAIN], None),
        (["海边的姑娘 查看目录 加入书签"], [PLAIN], None),
        (["Frequently asked questions"], [kind_of("MENU")], None),
        (["Our quay"], [PLAIN], None),
    ],
)
def test_what_may_be_a_title(above: list[str], kinds: list[int], place: int | None):
    """Bylines and dates stand between a title and its text; sentences, trails, rows and a menu's items are none."""
    texts = [*above, REPORT]
    columns = {
        "kind": [*kinds, PLAIN],
        "words": [text.count(" ") + 1 for text in texts],
        "width": [*map(len, texts)],
        "prose": [*[0] * len(above), 9],
    }

    assert find_opening(texts, columns, bytearray([*[0] * len(above), 1])) == place
