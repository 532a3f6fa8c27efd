"""The parts of the page stage: broken sentences, the gate, what may stay in a gap, code, threads of comments."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean import clean, learn_furniture
from textclean.stages.pages.furniture import find_page_furniture, judge_page
from textclean.stages.pages.gate import Verdict, judge_text
from textclean.stages.pages.programs import is_code
from textclean.stages.pages.units import read_units
from textclean.text.fragments import join_fragments
from textclean.text.normalize import normalize
from textclean.text.paragraphs import split_paragraphs

ARTICLE = (
    "For thirty years the lock keeper has opened the gate at five, long before the first barge comes round the bend.",
    "He does it by hand, because the motor that the district bought in 1998 has never once worked in the rain.",
    "In winter, when nothing moves on the water, he paints the railings, reads and answers letters from abroad.",
    "A visitor from Oslo once stayed for a week and learned the knots; she still writes to him at Easter.",
)
HEAD = ("Skip to content", "Home", "Log in", "Subscribe", "My account")
FOOT = ("Contact us", "Privacy policy", "Terms of use", "Follow us")


def page(*body: str) -> str:
    """Return a page with a menu, these lines and a footer."""
    return "\n".join([*HEAD, *body, *FOOT])


@given(st.lists(st.sampled_from([*ARTICLE, "the lock", ", he said,", "(", "Home", "", "and so on.", "水"])))
def test_joined_lines_are_slices_still(lines: list[str]):
    """A block stands where its lines stand and holds their words; the blocks hold the whole text, in order."""
    text = normalize("\n".join(lines))
    blocks = join_fragments(split_paragraphs(text))

    spans = [(blocks.start(place), blocks.end(place)) for place in range(len(blocks.texts))]
    assert [text[start:end].split() for start, end in spans] == list(map(str.split, blocks.texts))
    assert " ".join(blocks.texts).split() == text.split()


def test_a_sentence_broken_at_links_is_one():
    """A renderer that gives every link a line of its own does not cost the article its words."""
    broken = "The gate, says the", "district engineer", ", was never meant to be opened by hand", "every day", "."
    text = clean(page(*ARTICLE[:2], *broken, *ARTICLE[2:]))

    assert all(line in text for line in broken)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_model_judges_what_the_gate_would_stop(count: int):
    """Without the gate any text is judged, one without an article stays; behind it nothing differs."""
    whole = split_paragraphs(page(*ARTICLE))
    blocks = join_fragments(whole)
    found = list(find_page_furniture(whole))

    assert list(judge_page(join_fragments(split_paragraphs("\n".join(HEAD[:count]))))) == []
    assert list(judge_page(blocks)) == list(judge_page(blocks, [0.0] * len(blocks.texts))) == found != []


def test_what_is_known_of_a_line_weighs():
    """A paragraph goes that much speaks against, and its neighbours stay."""
    whole = split_paragraphs(page(*ARTICLE))
    places = [whole.texts.index(line) for line in ARTICLE]
    blocks = join_fragments(whole)
    removals = list(judge_page(blocks, [-8.0 * (text == ARTICLE[-1]) for text in blocks.texts]))

    gone = [any(r.start <= whole.starts[place] < r.end for r in removals) for place in places]
    assert gone == [False, False, False, True]


@pytest.mark.parametrize(
    "text",
    [
        "about us\ncontact\nhelp\njobs",
        "so much depends\nupon\na red wheel\nbarrow",
        "The heron waits for hours at the lake.\nthen it strikes and nobody sees it.",
    ],
)
def test_lines_that_stand_alone_stay_alone(text: str):
    """Menus in small letters, verse and a sentence after a full stop are no runs."""
    assert join_fragments(split_paragraphs(text)).texts == text.split("\n")


def test_code_between_paragraphs_stays():
    """A program in an article is the author's, however little it looks like prose."""
    program = ">>> gate = Gate(4)", ">>> gate.open()", "4", ">>> gate.state", "'open'"
    text = clean(page(ARTICLE[0], *program, *ARTICLE[1:]))

    assert all(line in text for line in program)


@pytest.mark.parametrize("line", ["$ make install", "def open(self):", "}", "gate.close();", "width = 4", "if (a) {"])
def test_code_is_seen(line: str):
    """A line of a program shows itself."""
    assert is_code(line)


@pytest.mark.parametrize("line", ["The gate (built in 1911)", "Return to the lock", "Import duties rise", "4 = four"])
def test_prose_is_no_code(line: str):
    """Words that programs use as well make no program."""
    assert not is_code(line)


def test_a_list_with_a_line_of_prose_under_it_stays():
    """A page whose only prose is its footer's is a list, and left alone."""
    entries = [f"Lock {number}, Kilometre {3 * number}" for number in range(1, 20)]
    charity = "The association is a charity and lives by the gifts of people who love the old canals."
    text = page(*entries, charity)

    assert all(entry in clean(text) for entry in entries)


def test_captions_alone_are_no_article():
    """A page whose only prose is captions is left alone."""
    captions = [f"Photo: {line[:90]}." for line in ARTICLE]
    text = page(*captions)

    assert all(caption in clean(text) for caption in captions)


INDENTS = st.sampled_from(["", "  ", "    ", "\t"])
LINES = st.sampled_from([*HEAD, *ARTICLE, *FOOT, "the lock keeper", ", he said,", "Most read", "Ten walks by a canal"])


@given(st.lists(st.tuples(INDENTS, LINES), min_size=5, max_size=40))
def test_a_clean_page_is_clean(lines: list[tuple[str, str]]):
    """What is left of a page is left by the next call too, though its lines have lost their indents and neighbours."""
    text = clean("\n".join(indent + line for indent, line in lines))

    assert clean(text) == text


def test_a_long_manual_keeps_its_second_half():
    """Far down is no evidence: of a chapter between a menu and a footer all paragraphs and headings stay."""
    head = ["Navigation", "* index", "* next |", "* previous |", "* Canal »", "* The keeper's handbook »"]
    foot = ["Previous topic", "Next topic", "This page", "* Show source", "© Copyright 2026, The Canal Office."]
    who, what = (
        ("The keeper", "A skipper", "The clerk"),
        ("the paddles", "every rope", "the lower chamber", "the ledger"),
    )
    body = [
        f"{who[day % 3]} inspects {what[day % 4]} on day {day}, and writes down in the ledger how high the water stood."
        if day % 4
        else f"5.{day // 4}. Day {day}"
        for day in range(1, 801)
    ]
    kept = clean("\n".join([*head, *body, *foot])).split("\n")

    assert [line for line in kept if line in body] == body


LADDERS = (Path(__file__).parents[2] / "articles.txt").read_text(encoding="utf-8").split("\n\n")[0]
MENU = ("Boats", "Harbour", "Fishing", "Rowing club", "Boat hire", "Tides", "Ferries", "Charts", "Knots")
FOOTER = (
    *("Please sign up for email news", "Cookies and privacy at the shop", "Terms and cookies", "Cart and account"),
    *("Sign the terms", "Please share this with the forum", "Newsletter archive, blog and community", "Shop cookies"),
    *("Cookie terms", "Rights and policy", "Please subscribe to the blog", "Community forum terms", "Email policy"),
    *(
        "News from our partners",
        "Guide to the menu",
        "Careers and stories",
        "Partners, sale and shipping",
        "Sign in here",
    ),
)


@pytest.mark.parametrize("label", ["Read more", "Cookie settings", "All rights reserved", "Follow us"])
def test_one_label_is_enough_beside_much_that_is_certainly_furniture(label: str):
    """A page that shows hardly any label is judged where the model leaves no doubt; its article stays whole."""
    article = LADDERS.split("\n")[1:]
    whole = split_paragraphs("\n".join([*MENU, *article, label, *FOOTER]))

    assert judge_text(whole) is Verdict.OPEN
    text = clean("\n".join(paragraph.text for paragraph in whole))
    assert all(line in text for line in article)
    assert MENU[0] not in text
    assert FOOTER[-1] not in text


def test_siblings_close_no_gate():
    """What a page shows by itself goes as well where little is known of its site."""
    page = "\n".join([*MENU, *LADDERS.split("\n")[1:], "Read more", *FOOTER])
    siblings = ["\n".join([*MENU[:2], f"All that is known of {thing}."]) for thing in ("herons", "mills", "bread")]
    furniture = learn_furniture([page, *siblings], "weir.example")

    assert clean(page, furniture=furniture, site="weir.example") == clean(page)


AUTHORED = {
    "minutes": (
        *("Minutes of the parish council", "Present: A. Marlow, B. Tarn, I. Holm", "Newsletter", ARTICLE[0]),
        *("Contact us", "The clerk asked that the heading on the notice board be made larger, as agreed in May."),
        *("Next meeting", "Tuesday 4 May, 7 pm", "Village hall", "Distribution", "Council members", "Library", "File"),
    ),
    "press release": (
        *("FOR IMMEDIATE RELEASE", *ARTICLE[:3], "Tickets: 9, reduced 5", "Contact", "Ines Marlow", "Press office"),
        *("press@tides.example", "Privacy policy"),
    ),
    "letter": (
        *("The Saltmarsh Courier", "Quay 4", "Oldhaven", "4 May 2026", "Dear Mrs Reed,", *ARTICLE[:3]),
        *("With kind regards,", "Ines Marlow", "Editor", "Enclosures", "Price list", "Contact us", "Home"),
    ),
    "recipe": (
        *("Oyster stew", "Serves 4", "Ingredients", "24 oysters", "1 l milk", "50 g butter", "Salt", "Method"),
        "Warm the milk slowly, and do not let it boil, or it will curdle once the oysters are in it.",
        *(
            "Related recipes",
            "Eel in green sauce",
            "Bread of the lock keepers",
            "Samphire, pickled",
            "Print",
            "Read more",
        ),
    ),
    "play": (
        *("ACT I", "Scene 1. The lock.", "KEEPER", "Who comes there, at this hour, in this rain?", "BARGEE"),
        *("One who has waited since four.", "Exit", "Search", "Home", "Menu", "Cast", "Keeper", "Bargee", "Heron"),
    ),
    "notes": (
        *("On waiting", *ARTICLE[:2], "Notes", "1 Marlow 1911, p. 4", "2 Ibid.", "3 Holm, letters", "Literature"),
        *("Holm, I. Letters from the lock. Oldhaven 1960.", "See also", "Oysters", "Read more"),
    ),
}


@pytest.mark.parametrize("lines", AUTHORED.values(), ids=AUTHORED)
def test_a_text_with_a_label_is_left_alone(lines: tuple[str, ...]):
    """Lists, names and notes beside a word of menus are no page."""
    whole = split_paragraphs("\n".join(lines))

    assert judge_text(whole) is Verdict.OPEN
    assert list(find_page_furniture(whole)) == []


MARKDOWN_HEAD = ("[Home](/)", "[Log in](/login)", "[Contact us](/contact)", "[Privacy policy](/privacy)")
PICTURES = ("![](/lock-1200x800.jpg)", "[![The lock at dusk](/dusk.jpg)](/gallery)")


def test_pictures_on_lines_of_their_own_go_from_a_page():
    """A page's pictures are addresses to a reader of its text; what is said beside one stays with it."""
    beside = "![](/flag.svg) The flag on the gate is the district's, and older than the motor in the shed below it."
    lines = [*MARKDOWN_HEAD, *ARTICLE[:2], *PICTURES, beside, *ARTICLE[2:], *MARKDOWN_HEAD[1:]]

    assert clean("\n".join(lines)).split("\n") == [*ARTICLE[:2], beside, *ARTICLE[2:]]


def test_pictures_in_a_text_that_is_no_page_stay():
    """A description of a project keeps its pictures."""
    text = "\n".join(["# The lock", *ARTICLE[:2], *PICTURES, "## The keeper", *ARTICLE[2:]])

    assert clean(text) == text


def test_a_picture_is_no_part_of_the_sentence_above_it():
    """An image begins with a mark, and goes on with nothing."""
    lines = ["The lock keeper and the bargemen say that the gate", PICTURES[0], "and the weir", ", too, are old."]

    assert join_fragments(split_paragraphs("\n".join(lines))).texts[:2] == lines[:2]


WRAPPED = ["[The keeper of the", "lock](/people/keeper-of-", "the-lock)"]


@pytest.mark.parametrize(
    ("lines", "texts"),
    [
        (WRAPPED, ["The keeper of the lock"]),
        (["![](/a-very-", "long-name.jpg)", ARTICLE[0]], ["!", ARTICLE[0]]),
        (["[Home](/)", "The keeper [of the", "lock] waits"], ["Home", "The keeper [of the", "lock] waits"]),
        (["[Home](/)", "[unclosed", *["Locks"] * 9, "](/)"], ["Home", "[unclosed", *["Locks"] * 9, "](/)"]),
    ],
    ids=["link", "picture", "brackets", "far"],
)
def test_a_link_that_is_wrapped_is_one(lines: list[str], texts: list[str]):
    """Where lines are wrapped, a link of Markdown runs across them; brackets that are none part nothing."""
    units = read_units(join_fragments(split_paragraphs("\n".join(lines))))

    assert units.texts == texts
    assert len(units.linked) == len(units.indents) == len(units.blocks.firsts) - 1 == len(texts)


def test_an_index_above_notices_in_prose_stays():
    """A manual's index has no sentence; those below the copyright line say nothing of it."""
    verbs = (
        "close",
        "count",
        "drain",
        "empty",
        "fill",
        "flood",
        "heave",
        "lift",
        "lower",
        "mend",
        "moor",
        "open",
        "paint",
    )
    kinds = "gates", "locks", "weirs", "boats", "barges"
    entries = [f"{verb.title()} {kind}" for verb in verbs for kind in kinds]
    menu = "Navigation", "* Home", "* Log in", "* Search", "* Index"
    notices = (
        "© Copyright 2001-2026, The Lock Keepers.",
        "This page is licensed under the terms that the keepers of the upper lock agreed on in the winter of 2001.",
        "Examples, recipes, and other code in the manual are also given to whoever wants to run a lock with them.",
        "The Lock Keepers are a guild that earns nothing. Please give something for the new gate, if you can.",
    )
    text = clean("\n".join([*menu, "Index – W", *entries, *menu, *notices])).split("\n")

    assert [line for line in text if line in entries] == entries
