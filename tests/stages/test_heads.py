"""Heads and feet of pages go; headings, speakers, refrains and tables stay."""

from __future__ import annotations

import pytest

from textclean import clean, explain, find_running_heads, normalize, split_paragraphs

PAGES_EN = [
    "The keeper lights the lamp an hour before dark and writes the time into the book.",
    "When fog comes in he rings the bell, twice for the ferry and once for the mill.",
    "Nobody has counted the steps of the tower, because everybody who tried lost count.",
    "The book of the year 1911 is missing, and the family at the weir knows why.",
    "In winter the glass is cleaned every morning, and in summer the birds do it.",
]
PAGES_DE = [
    "Der Wärter zündet die Lampe eine Stunde vor der Dämmerung an und schreibt die Zeit auf.",
    "Bei Nebel läutet er die Glocke, zweimal für die Fähre und einmal für die Mühle am Wehr.",
    "Niemand hat die Stufen des Turms gezählt, weil sich noch jeder dabei verzählt hat.",
    "Das Buch des Jahres 1911 fehlt, und die Familie am Wehr weiß, wo es geblieben ist.",
]
PAGES_ZH = [
    "守灯人在天黑前一小时点亮灯，并把时间写进本子里，从不落下一天。",
    "起雾的时候他敲钟，两下是给渡船的，一下是给磨坊的，谁都听得懂。",
    "没有人数过塔楼的台阶，因为每个试过的人都数错了，只好从头再来。",
]
PAGES_RU = [
    "Смотритель зажигает лампу за час до темноты и записывает время в большую книгу.",
    "В туман он звонит в колокол: дважды для парома и один раз для мельницы у плотины.",
    "Никто не считал ступени башни, потому что каждый, кто пробовал, сбивался со счета.",
]
PAGES_KA = [
    "მეშუქურე ლამპას დაბნელებამდე ერთი საათით ადრე ანთებს და დროს დიდ რვეულში წერს.",
    "ნისლში ზარს რეკავს: ორჯერ ბორნისთვის და ერთხელ წისქვილისთვის, რომელიც კაშხალთან დგას.",
    "კოშკის საფეხურები არავის დაუთვლია, რადგან ყველას, ვინც სცადა, ანგარიში აერია.",
    "ზამთარში მინას ყოველ დილით წმენდენ, ზაფხულში კი ამას ჩიტები აკეთებენ ხოლმე.",
]


def bind(pages: list[str], head: str, foot: str, first: int = 1) -> str:
    """Return pages as one text, with a head above and a foot below each of them."""
    lines = [line.format(number) for number, page in enumerate(pages, first) for line in (head, page, foot) if line]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("pages", "head", "foot", "first"),
    [
        pytest.param(PAGES_EN, "", "Page {} of 5", 1, id="English, page of"),
        pytest.param(PAGES_EN, "", "The Keeper's Handbook {}", 12, id="English, title and number"),
        pytest.param(PAGES_EN, "{}The Keeper's Handbook", "", 12, id="number joined to the title"),
        pytest.param(PAGES_EN[1:], "", "ACME Annual Report 2024 | {}", 40, id="English, report"),
        pytest.param(PAGES_EN, "", "Handbook of the Lighthouse Keeper", 1, id="English, title alone"),
        pytest.param(PAGES_DE, "", "Seite {} von 4", 1, id="German"),
        pytest.param(PAGES_DE, "", "- Seite {} -", 8, id="German, dashes"),
        pytest.param(PAGES_RU, "", "стр. {}", 3, id="Russian"),
        pytest.param(PAGES_ZH, "", "第 {} 页", 1, id="Chinese"),
        pytest.param(PAGES_ZH, "", "第{}页 共3页", 1, id="Chinese, page of"),
        pytest.param(PAGES_KA, "", "მეშუქურის დიდი სახელმძღვანელო", 1, id="Georgian, title alone"),
    ],
)
def test_heads_and_feet_go(pages, head, foot, first):
    """Lines of every page go, and all the others stay."""
    assert clean(bind(pages, head, foot, first)).split("\n") == pages


def test_a_title_beside_page_numbers_goes():
    """A title that stands beside the numbers is the head of the page."""
    text = "\n".join(f"{page}\nACME Annual Report 2024\nPage {i} of 5" for i, page in enumerate(PAGES_EN, 1))

    assert clean(text).split("\n") == PAGES_EN


def test_the_first_line_stays():
    """A head that is also the title of the document stays once, as its title."""
    title = "Handbook of the Lighthouse Keeper"
    text = "\n".join(f"{title}\n{page}" for page in PAGES_EN)

    assert clean(text).split("\n") == [title, *PAGES_EN]


def test_heads_inside_a_sentence_go():
    """A number that stands in the middle of sentences is a page's, whatever it counts from."""
    text = "The keeper lights the lamp an hour\n1\nbefore dark, and nobody has ever\n2\nseen him do it, because he"
    text += " is\n3\nalone."

    assert "2" not in clean(text)


BUGS = (361207, 362329, 363858, 364948)
CHANGE = "{} The lamp of the mill is out, part {}/5\n{}"
LAMPS = ["The Tall One", "A Lamp for Fog", "Old Brass", "Two Wicks", "The Ferry Lamp"]
REVIEW = "{}\nWhat the keepers liked\n{}\nTips for those who buy one\n{}"
LOCK = """the gate {0} of the near side is asked every 30 seconds, and the far one every 60

The table of the lock {0}
-----------------------

listen at gate {0} for the bell, and at the weir for the otter
"""
CHAPTERS = "\n".join(f"Chapter {i}\n{page}" for i, page in enumerate(PAGES_EN, 1))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(CHAPTERS, id="chapters"),
        pytest.param("\n".join(f"Artikel {i}\n{page}" for i, page in enumerate(PAGES_DE, 1)), id="articles, German"),
        pytest.param("\n".join(f"第{i}章\n{page}" for i, page in enumerate(PAGES_ZH, 1)), id="chapters, Chinese"),
        pytest.param("\n".join(f"{i}\n{page}" for i, page in enumerate(PAGES_EN, 1)), id="chapters without a name"),
        pytest.param("\n".join(f"Question {i} of 5\n{page}" for i, page in enumerate(PAGES_EN, 1)), id="questions"),
        pytest.param(
            "\n".join(f"Tales of the Weir, Episode {i}\n{page}" for i, page in enumerate(PAGES_EN, 1)), id="episodes"
        ),
        pytest.param("\n".join(f"HAMLET\n{page}\nHORATIO\n{page[::-1]}" for page in PAGES_EN), id="play"),
        pytest.param("\n".join(f"Tuesday {i}\nrain" for i in range(1, 9)), id="table"),
        pytest.param("\n".join(f"row {i} of the table\t{i * i}" for i in range(2, 9)), id="rows"),
        pytest.param(
            "Page 3\nThe keeper lights the lamp.\nPage 9\nHe rings the bell.\nPage 4\nNobody came.", id="notes"
        ),
        pytest.param("\n".join(map(REVIEW.format, LAMPS, PAGES_EN, PAGES_EN[::-1])), id="parts of a review"),
        pytest.param("\n".join(map(CHANGE.format, BUGS, range(2, 6), PAGES_EN)), id="changes"),
        pytest.param("\n".join(map(LOCK.format, range(1, 5))), id="underlined headings"),
        pytest.param(
            "\n".join(f"*:_S_{i}\nB: Lesson S{i}\n*:_R_{i}\nT: {page}" for i, page in enumerate(PAGES_EN)), id="lessons"
        ),
        pytest.param("\n".join(f"lamp {i} 14 0 -87.000 15.000\n+{i}\n;" for i in range(1, 6)), id="data"),
        pytest.param("\n".join(f"{i}\n{page[:-1]}" for i, page in enumerate(PAGES_KA, 1)), id="verses, Georgian"),
        pytest.param("Page 1 of 1\nThe keeper lights the lamp.", id="one page"),
    ],
)
def test_what_counts_for_its_author_stays(text):
    """Headings, questions, speakers and rows are the text."""
    assert clean(text).split() == text.split()


def test_evidence_is_plain():
    """The evidence says what showed that these are heads."""
    removals = explain(bind(PAGES_EN, "", "Page {} of 5")).removals

    assert {(removal.reason, removal.evidence) for removal in removals} == {
        ("running-head", "page numbers that count up")
    }


def test_short_texts_are_left_alone():
    """An empty text has no pages."""
    assert list(find_running_heads(split_paragraphs(""))) == []


CODE = """def test_{0}(keeper):
    lamp = keeper.light(wick=2, oil="whale")
    assert lamp.is_lit and lamp.is_{0}
    result = keeper.count_ships(lamp, until="dawn")
    assert_equal(result, [11, {1}])
"""
LICENCE = """Permission to use, copy, modify, distribute, and sell this lamp and its
wicks for any purpose is hereby granted to {0} without fee, provided that
the above notice appear on all of the lamps and that both that
notice and this one stand in the book of {0}.
"""
LIST = """    colour : str, optional
        The colour of the light of the {0}. The order of
        the colours is the order of the lamps in the tower, and
        no lamp has two.
"""


@pytest.mark.parametrize("form", [CODE, LICENCE, LIST], ids=["program", "licences", "docstrings"])
def test_lines_of_programs_and_licences_stay(form):
    """What a program, its manual and a collection of licences say again is no head of a page."""
    text = normalize(
        "\n".join(form.format(name, i) for i, name in enumerate(["bright", "green", "red", "old", "new", "dim"]))
    )

    assert list(find_running_heads(split_paragraphs(text))) == []


def test_heads_of_tables_stay():
    """The head of a table, above each of its parts, is the table's."""
    part = "| Lamp | Light in miles | Oil a year |\n|------|------|------|\n"
    part += "| Oldhaven | {0} | 40 |\n| Sallow | 9 | {0} |\n"

    assert list(find_running_heads(split_paragraphs("\n".join(part.format(i) for i in range(6))))) == []


def interrupt(*marks: str) -> str:
    """Return a text whose sentences are interrupted by marks, five times, each with a page's number."""
    said = " ".join(PAGES_EN).lower().replace(". ", ", and ").split(" ")
    size = len(said) // 5
    lines = []
    for page in range(5):
        lines += [" ".join(said[page * size : (page + 1) * size]), *(mark.format(page + 1) for mark in marks)]
    return "\n".join([*lines, " ".join(said[5 * size :])])


@pytest.mark.parametrize(
    "marks",
    [
        pytest.param(["{0}", "THE LAMP AT OLDHAVEN"], id="a number above a title"),
        pytest.param(["Ansell et al.", "Page {0}"], id="a title that ends in a full stop"),
        pytest.param(["Oldhaven", "Page {0}"], id="a title of one word"),
        pytest.param(["{0}. oldal"], id="a number with a full stop"),
        pytest.param(["Taken from https://example.org/lamp on 3 March 2024"], id="a note without a number"),
        pytest.param(["{0} / 5"], id="a number of all"),
    ],
)
def test_heads_in_mid_sentence(marks: list[str]):
    """What comes back on every page between the halves of a sentence goes."""
    text = interrupt(*marks)
    found = [text[removal.start : removal.end] for removal in find_running_heads(split_paragraphs(text))]

    assert found == [mark.format(page) for page in range(1, 6) for mark in marks]


def test_sources_that_a_renderer_put_on_lines_of_their_own_stay():
    """A note's number in mid-sentence is no page's: a link stands on it."""
    text = "\n".join(
        f"The heron that lives below the weir of the old mill has been seen by {name}\n[{i}]\nand by {10 * i} others."
        for i, name in enumerate(("the keeper", "the baker", "the ferryman", "a clerk"), 1)
    )

    assert list(find_running_heads(split_paragraphs(text))) == []


def test_a_name_that_a_renderer_put_on_its_own_line_stays():
    """The words of a link that stand in mid-sentence, here and there, are the author's."""
    said = [
        "The lamp burned all night in the tower above the harbor, says the",
        "Lamp and Glass Society",
        "of the town",
    ]
    text = "\n".join([*said, *said, "and nobody came.", *said, "in its book.", "It is a good book.", *said])

    assert list(find_running_heads(split_paragraphs(text))) == []
