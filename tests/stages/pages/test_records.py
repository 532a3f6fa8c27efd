"""What stays on pages of posts and entries, below trails of pages and beside titles."""

from __future__ import annotations

import pytest

from textclean import clean
from textclean.stages.pages.titles import find_below_trail

MENU = ["Home", "Agenda", "Places", "Eating out", "Tell the editors", "Log in"]
TRAIL = ["Home", ">", "Agenda", ">", "September"]
ENTRIES = {
    "Night of the bats": "Look for the great noctule with the warden and a detector. Bring a torch and warm clothes.",
    "Harvest market": "Forty stalls of apples, honey and bread. At two the notary weighs the heaviest pumpkin.",
    "The brass band plays Bach": "Can it be done on a tuba? The band thought so, and rehearsed for two years.",
    "Open mill": "The miller turns the cap into the wind and grinds flour for whoever brings a bag.",
}
FOOT = ["Previous", "1", "2", "3", "Next", "Newsletter", "About us", "Advertise", "Privacy policy", "© Out in Oldhaven"]


@pytest.mark.parametrize("buttons", [["More info"], ["More info", "Tickets"]])
def test_the_last_entry_says_as_much_as_the_others(buttons: list[str]):
    """Sentences between buttons that come again stay, also right above the footer."""
    body = [line for entry in ENTRIES.items() for line in (*entry, *buttons)]
    text = clean("\n".join([*MENU, *TRAIL, "What is on in September", *body, *FOOT]))

    assert [line for line in ENTRIES.values() if line not in text] == []
    assert "Previous" not in text


def test_a_short_post_stays():
    """A post of few words stands between the buttons of a thread."""
    posts = [
        "The pump drips since I changed the impeller. The old one had lost two vanes, which I never found.",
        "A drip means the seal and not the impeller. It was on its way out, and pulling the shaft disturbed it.",
        "Same thing here last year.",
        "Found one of them in the first row of tubes. The other one is still missing, but the seal is ordered.",
        "New seal in, dry as a bone after an hour. Thanks all!",
    ]
    people = ["oldsalt", "Marlinspike", "Benjy", "Marlinspike", "oldsalt"]
    thread = [line for who, post in zip(people, posts, strict=True) for line in (who, post, "Like", "Quote", "Reply")]
    text = clean("\n".join(["Forums", "Members", "Log in", "Register", *thread, "Similar threads", *FOOT[-3:]]))

    assert [post for post in posts if post not in text] == []


@pytest.mark.parametrize("trail", [TRAIL, ["Home > Agenda > September"]])
def test_the_line_below_a_trail_of_pages_is_the_title(trail: list[str]):
    """A title stays although the text below says none of its words again."""
    body = [*ENTRIES.values()]
    text = clean("\n".join([*MENU, *trail, "What is on this month", "Share", *body, *FOOT]))

    assert text.split("\n") == ["What is on this month", *body]


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["Home", "/", "Rivers", "/", "Birds", "A lamp on the weir"], 5),
        (["Home", ">", "Birds", "A lamp on the weir"], None),
        (["Home", ">", "Rivers", "/", "Birds", "A lamp on the weir"], None),
        (["Home", ">", "Rivers", ">", "Birds", "Birds"], None),
        (["A lamp on the weir"], None),
    ],
)
def test_what_is_below_a_trail(lines: list[str], place: int | None):
    """Two pages or other arrows are no trail, and a short line below one is no title."""
    assert find_below_trail(lines, [len(lines) - 1]) == place


def test_the_marked_heading_is_the_title():
    """In Markdown the only heading of the first level stays; one that is a link is the site's name."""
    menu = [f"- [{label}](https://out.example/{place})" for place, label in enumerate(MENU)]
    head = ["# [Out in Oldhaven](https://out.example/)", *menu, "# Septembering", "[Share](https://out.example/share)"]
    foot = [f"[{label}](https://out.example/{place})" for place, label in enumerate(FOOT)]
    text = clean("\n\n".join([*head, *ENTRIES.values(), *foot]))

    assert text.split("\n\n") == ["# Septembering", *ENTRIES.values()]


def test_facts_beside_a_title_stay():
    """A table between title and text stays, as the box beside an article of an encyclopedia."""
    facts = ["Place: Harle", "Built: 1868 to 1871", "Height: 22 metres", "Taken down: 1937"]
    text = clean("\n".join([*MENU, "The windpump of Harle", *facts, *ENTRIES.values(), *FOOT]))

    assert [fact for fact in facts if fact not in text] == []
