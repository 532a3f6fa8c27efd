"""Pages and texts in languages that no table knows: what is found by its shape alone, and what is spared."""

from __future__ import annotations

import pytest

from tests.exchange import exchange_letters
from tests.synthetic import LANGUAGES, make_article, make_page
from textclean import clean, explain, normalize
from textclean.stages.pages.choice import WITHOUT_LABELS, has_furniture, stands_apart
from textclean.stages.pages.gate import Verdict, judge_text
from textclean.stages.pages.scores import Scores
from textclean.text.paragraphs import split_paragraphs

ARTICLE = """\
For thirty years the lock keeper has opened the gate at five, long before the first barge comes round the bend.
He does it by hand, because the motor that the district bought in 1998 has never once worked in the cold.
In winter, when nothing moves on the water, he paints the railings, reads and answers letters from strangers.
A visitor from Oslo once stayed for a week and learned the knots; she still writes to him every spring.
The lock has two chambers, one of which has been dry since the war, and in which the keeper grows beans.
By letting boats through one at a time, he makes sure that nobody gets wet who does not want to be wet."""

TOWNS = ["Oldhaven", "Saltmarsh", "Millbrook", "Weirbridge", "Eelpie", "Lockton", "Fordham", "Quayside"]
MENU = [
    "Home",
    *[f"{word} {town}" for town in TOWNS for word in ("News", "Sport", "Tides", "Jobs", "Boats", "Letters")],
]
FOOTER = [
    *(
        "Most read",
        "Ferry late again",
        "Eels are back",
        "Council buys a boat",
        "Bridge to close in May",
        "Share",
        "Print",
    ),
    *[f"{word} {town}" for town in TOWNS for word in ("Contact", "Events", "Weather")],
    *("Privacy policy", "Terms of use", "Cookie settings", "Advertise with us", "Work for us", "Sitemap", "Help"),
]

VERSE = "\n".join(
    f"The {thing} went down\nto the {place}\nand came back wet."
    for thing, place in [
        ("heron", "weir"),
        ("keeper", "lock"),
        ("eel", "sea"),
        ("child", "pond"),
        ("dog", "mill"),
        ("cow", "ford"),
        ("miller", "race"),
        ("aunt", "well"),
        ("goose", "moat"),
        ("boat", "bay"),
    ]
)
INDEX = "\n".join(
    f"{thing}, {page}" for page, thing in enumerate(["Barges", "Beans", "Chambers", "Gates", "Knots"] * 5, 9)
)


def make_unknown_page() -> str:
    """Return a page of which no table knows a word, its links in lists."""
    menu, footer = ([f"* {entry}" for entry in entries] for entries in (MENU, FOOTER))
    return exchange_letters("\n".join([*menu, "The keeper of the lock", ARTICLE, *footer]))


def judge(text: str) -> Verdict:
    """Say what the gate says of a text."""
    return judge_text(split_paragraphs(text))


def test_a_page_without_a_word_that_is_known_loses_its_menu_and_its_footer():
    """No label is known of it, and still most of what stands around the article goes, and the article stays whole."""
    page = make_unknown_page()
    left = clean(page)

    assert judge(page) is Verdict.BARE
    assert exchange_letters(ARTICLE) in left
    assert sum(exchange_letters(entry) in left for entry in MENU) <= 1
    assert sum(exchange_letters(entry) in left for entry in FOOTER) <= 5


def test_its_removals_say_where_they_stand():
    """Without a label there is nothing else to say of them; nobody reads of a model or its score."""
    page = make_unknown_page()

    assert [removal.evidence for removal in explain(page).removals] == [
        "short lines above the text that do not read like it",
        "short lines below the text that do not read like it",
    ]


@pytest.mark.parametrize("text", [VERSE, f"{ARTICLE}\n{INDEX}", f"{INDEX}\n{ARTICLE}", f"{INDEX}\n{ARTICLE}\n{INDEX}"])
def test_an_authors_short_lines_stay(text: str):
    """A poem, and an index or a list of contents beside prose, are no frame of a page."""
    assert clean(exchange_letters(text)) == exchange_letters(text)


@pytest.mark.parametrize("name", LANGUAGES)
def test_an_article_stays(name: str):
    """Prose in any language, known or not, is left alone."""
    for seed in range(5):
        assert not explain(exchange_letters(make_article(name, seed))).removals


@pytest.mark.parametrize("name", LANGUAGES)
def test_of_a_page_in_any_language_only_what_is_no_article_goes(name: str):
    """Whatever is found of a page whose words are unknown, the article's prose is not part of it."""
    for seed in range(3):
        article = normalize(exchange_letters(make_article(name, seed)))
        left = clean(exchange_letters(make_page(name, seed)))
        assert all(line in left for line in article.split("\n")[1:] if len(line) > 80)


def test_a_manual_in_markdown_and_a_short_list_leave_nothing_open():
    """A manual's headings, and fewer than thirty short lines, are no evidence of a page."""
    headings = [f"## {entry}\n\n{line}" for entry, line in zip(MENU, ARTICLE.split("\n") * 4, strict=False)]

    assert judge(exchange_letters("\n\n".join(headings))) is Verdict.TEXT
    assert judge(exchange_letters("\n".join(MENU[:29]))) is Verdict.TEXT


@pytest.mark.parametrize(
    ("certain", "above", "below", "prose", "is_page"),
    [(30, 5, 5, 7, True), (29, 5, 5, 7, False), (30, 4, 5, 7, False), (30, 5, 4, 7, False), (30, 5, 5, 6, False)],
)
def test_what_a_text_without_labels_must_show(certain: int, above: int, below: int, prose: int, *, is_page: bool):
    """Thirty lines that are certainly furniture, five at each end, and seven tenths of what stays prose: all of it."""
    kept = [0] * above + [1] * 5 + [0] * (certain - above - below) + [1] * 5 + [0] * below
    texts = ["Kaicb naz bito, iwm boizlq ikaec eb aw q"] * len(kept)
    places = [place for place, stays in enumerate(kept) if stays]
    columns = {"linked": [0] * len(kept), "prose": [int(place in places[:prose]) for place in range(len(kept))]}
    likely = [900 if stays else 40 for stays in kept]
    scores = Scores(likely, 500, columns)

    is_shown = has_furniture(texts, scores, WITHOUT_LABELS) and stands_apart(texts, scores, kept, WITHOUT_LABELS)
    assert is_shown is is_page
