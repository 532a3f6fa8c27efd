"""Form feeds part pages of paper: what stands at their edges again and again goes, what the text repeats stays."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean import clean, explain
from textclean.text.paragraphs import measure_pages

PAGES_EN = [
    "The ferryman keeps two books, one for the\nwater and one for the people, and",
    "nobody but him has ever read the second.\nHe writes at night, when the bridge",
    "is up and the river carries nothing but\nleaves. In April he counts the boats.",
    "In May he counts the chairs on the jetty,\nand what is missing he builds again.",
    "The last page of every year is empty,\nbecause the ice does his writing for him.",
]
PAGES_DE = [
    "Der Fährmann führt zwei Bücher, eines für das\nWasser und eines für die Leute, und",
    "niemand außer ihm hat das zweite gelesen.\nEr schreibt nachts, wenn die Brücke",
    "oben ist und der Fluss nichts als Laub trägt.\nIm April zählt er die Boote.",
]
PAGES_ZH = [
    "摆渡人有两本账，一本记水，一本记人，\n第二本除了他谁也没有读过，",
    "他总在夜里写，那时桥升起来，\n河上只有落叶漂过。四月里他数船，",
    "五月里他数码头上的椅子，\n少了的他就再做一把。",
]
PAGES_RU = [
    "Паромщик ведет две книги, одну для воды\nи одну для людей, и вторую",
    "кроме него никто не читал. Пишет он ночью,\nкогда мост поднят и по реке",
    "плывут одни листья. В апреле он считает\nлодки, а в мае стулья на причале.",
]


def bind(pages: list[str], head: str = "", foot: str = "", first: int = 1) -> str:
    """Return pages parted by form feeds, each with its head and its foot; {} is its number."""
    bound = []
    for number, page in enumerate(pages, first):
        bound.append("\n\n".join(part.format(number) if "{" in part else part for part in (head, page, foot) if part))
    return "\n\f".join(bound)


def squeeze(text: str) -> str:
    """Return a text with one line feed for any number of them."""
    return "\n".join(text.split())


@pytest.mark.parametrize(
    ("pages", "head", "foot", "first"),
    [
        pytest.param(PAGES_EN, "", "{}", 1, id="number at the foot"),
        pytest.param(PAGES_EN, "{}", "", 41, id="number at the top, inside sentences"),
        pytest.param(PAGES_EN, "", "Ferries of the Lower Weir", 1, id="title at the foot"),
        pytest.param(PAGES_EN, "Ferry Notes {}", "Printed in Weir, 3 May", 7, id="both"),
        pytest.param(PAGES_EN, "", "Ferry & Sons\n{}\nConfidential", 1, id="three lines at the foot"),
        pytest.param(PAGES_DE, "", "- {} -", 12, id="German, dashes"),
        pytest.param(PAGES_DE, "", "Stand: 3.5.2024\nFährbuch | {}", 1, id="German, date"),
        pytest.param(PAGES_ZH, "", "{}", 1, id="Chinese"),
        pytest.param(PAGES_ZH, "", "摆渡人的两本账　{}", 1, id="Chinese, title"),
        pytest.param(PAGES_RU, "", "Книга паромщика\n{}", 3, id="Russian"),
        pytest.param(PAGES_EN, "", "მენავის ორი რვეული", 1, id="Georgian title"),
    ],
)
def test_heads_and_feet_go(pages: list[str], head: str, foot: str, first: int):
    """Lines at the edges of every page go, and all of the text stays."""
    text = bind(pages, head, foot, first)

    assert squeeze(clean(text)) == squeeze("\n".join(pages))
    assert clean(clean(text)) == clean(text)


def test_the_title_of_the_text_stays():
    """A head that is the first line of the text stays there, as its title, and goes from all other pages."""
    title = "Ferries of the Lower Weir"

    assert squeeze(clean(bind(PAGES_EN, title))) == squeeze("\n".join([title, *PAGES_EN]))


def test_left_and_right_pages_have_their_own_heads():
    """What stands on every other page is a head too, and so are Roman numbers."""
    heads = ["The Ferryman's Notes" if number % 2 else "By A. Writer of Weir" for number in range(8)]
    pages = [f"{head}\n{page}\n{number}" for head, page, number in zip(heads, (PAGES_EN * 2)[:8], ROMAN, strict=True)]
    left = clean("\n\f".join(["The first page.", *pages])).split("\n")

    assert not {*left} & {*heads, *ROMAN}
    assert "The first page." in left


ROMAN = ["ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]


def test_a_chapters_title_is_the_head_of_its_pages():
    """A head that changes from part to part goes from all of them."""
    parts = ["Of water and ice"] * 3 + ["Of boats and chairs"] * 4
    text = "\f".join(f"{part}\n{page}" for part, page in zip(parts, (PAGES_EN * 2)[:7], strict=True))
    left = clean("The ferryman's notes\n" + PAGES_EN[3] + "\f" + text).split("\n")

    assert not {*left} & {*parts}


def test_memos_of_the_network_lose_head_and_foot():
    """The head and the foot of a memo in plain text go; the words between are whole."""
    pages = [
        f"RFX 99            Ferry Protocol            May 1992\n\n   {page}\n\nWriter                 [Page {number}]\n"
        for number, page in enumerate(PAGES_EN, 1)
    ]

    assert squeeze(clean("\f".join(pages))) == squeeze(
        "RFX 99            Ferry Protocol            May 1992\n" + "\n".join(PAGES_EN)
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\f".join(f"{i}\nThe heron waits.\nThe eel does not come." for i in range(1, 6)), id="poems"),
        pytest.param("\f".join(f"Chapter {i}\n{page}." for i, page in enumerate(PAGES_EN[2:], 1)), id="chapters"),
        pytest.param("\f".join(f"第{i}章\n鹭鸟在等。\n水很冷。" for i in range(1, 5)), id="chapters, Chinese"),
        pytest.param(
            "\f".join(f"HAMLET\n{page}\nHORATIO\nMy lord?\nHAMLET\nWords." for page in PAGES_EN[2:]), id="play"
        ),
        pytest.param(
            "\f".join(f"static int step_{i}(int a)\n{{\n    return a + {i};\n}}" for i in range(5)), id="program"
        ),
        pytest.param("\f".join(f"12 {i * 7} 40\n13 {i * i} 44\n14 9 51" for i in range(5)), id="table"),
        pytest.param("\f".join(f"{page}\nRefrain\f{page[::-1]}" for page in PAGES_EN[:4]), id="refrain on some"),
        pytest.param(
            "\f".join(
                f"Log of day {i}\nINFO service start\n0{i}:00 pump on\n0{i}:30 pump off\nINFO end" for i in range(1, 6)
            ),
            id="log",
        ),
        pytest.param(
            "\f".join(
                "Name Berth Year\n" + "\n".join(f"Heron {i}{j} {j} 19{i}{j}" for j in range(9)) for i in range(4)
            ),
            id="table with a head",
        ),
        pytest.param(
            "\f".join(f"Dear keeper\nThe water stood at {i} feet.\nYours as ever\nA. Writer of Weir" for i in range(4)),
            id="letters",
        ),
        pytest.param(
            "\f".join(f"Eel number {i}\nClean it and salt it.\nServe hot with brown bread" for i in range(1, 5)),
            id="recipes",
        ),
        pytest.param(
            "\f".join(f"/* Part {i} of the parser. */\nint f{i}(int a)\n{{\n    return a + {i};\n}}" for i in range(4)),
            id="program with a comment",
        ),
        pytest.param("\f".join(f"Verse {i}\nO the boat goes out\nAnd the boat comes in" for i in range(4)), id="song"),
        pytest.param(
            "\f".join(f"ლექსი {i}\nნავი მიდის შორს\nნავი ბრუნდება\nსიმღერები ზარისთვის {i}" for i in range(1, 5)),
            id="poems, Georgian",
        ),
        pytest.param(
            "\f".join([*(f"თავი {i}\nნავი მიდის შორს\nნავი ბრუნდება" for i in range(1, 4)), *PAGES_EN]),
            id="chapters, Georgian, above English",
        ),
        pytest.param("Page one\nThe heron waits.\fPage one\nThe eel does not.", id="two pages"),
    ],
)
def test_what_the_text_repeats_stays(text: str):
    """Numbered poems, chapters, speakers, closing brackets and rows of tables are the text."""
    assert squeeze(clean(text)) == squeeze(text)


def test_evidence_is_plain():
    """The evidence says on how many pages a line stands, and where."""
    removals = explain(bind(PAGES_EN, "", "Ferry Notes\n{}")).removals

    assert {removal.evidence for removal in removals} == {
        "counts up at the foot of 5 pages",
        "stands at the foot of 5 pages",
    }


@given(st.lists(st.lists(st.sampled_from(["", "a", " b ", "\u200b"])).map("\n".join)))
def test_lines_of_pages_are_counted(pages: list[str]):
    """Pages have as many lines as their text has that are not blank."""
    counts = measure_pages("\f".join(pages))

    assert counts == ([sum(bool(line.strip()) for line in page.split("\n")) for page in pages] if pages[1:] else [])


WORDS = st.sampled_from(["The heron waits for", "hours.", "7", "8", "9", "Weir Notes", "iv", "", "Chapter 2", "|"])


@given(st.lists(st.lists(WORDS, max_size=5).map("\n".join), max_size=7))
def test_pages_keep_the_laws(pages: list[str]):
    """Cleaning again changes nothing, and what is kept and what is removed is the whole text, in order."""
    cleaning = explain("\f".join(pages))
    parts = sorted([(removal.start, removal.end) for removal in cleaning.removals])

    assert clean(cleaning.text) == cleaning.text
    assert all(one[1] <= other[0] for one, other in pairwise(parts))
