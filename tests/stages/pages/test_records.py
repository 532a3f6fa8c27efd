"""What stays on pages of posts and entries, below trails of pages and beside titles."""

from __future__ import annotations

import pytest

from tests.stages.pages.test_tables import REPORT
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


RIGHTS = "Use of this site constitutes acceptance of our User Agreement and Privacy Policy. © 2023 All rights reserved."
PROBE = "Tape the probe to the tin and not to the wall of the box, or it will tell you how warm the box is and no more."
POSTS = [
    "I built a box for the dough out of an old cooler, with a bulb and a thermostat. It holds the heat all night long.",
    "Smart. I use the oven with only the light on, but it gets too hot when I forget about it and go to bed instead.",
    "Mine gave up last year. Now I use a cheap one for reptiles, and it is good enough for a loaf a week.",
]


def test_the_posts_of_a_short_thread_stay():
    """Below the buttons of a post stand the next ones, however few they are, and the footer goes."""
    title = "My dough never rises in winter, so I built a box for it"
    buttons = ["permalink", "embed", "save", "report", "reply"]
    heads = ["[–]heavy 96 points 3 years ago", "[–]crumb 41 points 3 years ago"]
    thread = [line for who, post in zip(heads, POSTS[1:], strict=True) for line in (who, post, *buttons)]
    above = ["my boards", "popular", "log in or sign up", title, f"{POSTS[0]} {PROBE}", REPORT]
    asked = ["58 comments", "share", "save", "hide", "report", "Post a comment!", "Create an account"]
    foot = ["Load more comments (41 replies)", "site rules", "help center", "contact us", RIGHTS]
    text = clean("\n".join([*above, *asked, *thread, "[–]dough 22 points 3 years ago", "Nice.", *buttons, *foot]))

    assert [post for post in (title, *POSTS) if post not in text] == []
    assert "contact us" not in text


def test_an_answer_below_a_review_stays():
    """What the owner of an inn says to a guest stands below a button and a date, and stays."""
    owner = (
        "Thank you, and sorry for the wait! My brother was ill that day and there were only two of us. Come back, and "
        "I will be quicker."
    )
    answer = ["Date of visit: May 2019", "Helpful? 2", "Response from Mara, owner of the inn", "Responded May 30, 2019"]
    review = [REPORT, "Helpful?", "Slow but worth it", POSTS[1], *answer, owner, "reply"]
    foot = "Guidelines | FAQ | Lists | API | Security | Legal | Contact"
    text = clean("\n".join(["login", "The inn at the lock", "318 reviews", "Order the eel", *review, foot]))

    assert [post for post in (POSTS[1], owner) if post not in text] == []
    assert "Guidelines" not in text


def test_who_wrote_an_article_is_no_post():
    """Below an article a button stands above who wrote it, and what it says is no answer."""
    article = [f"{post} {sentence}" for post, sentence in zip(POSTS * 2, [*ENTRIES.values()] * 2, strict=False)]
    bio = "Mara Lind is an award-winning writer based in Oldhaven who has covered ferries, bread and herons since 2004."
    text = clean("\n".join([*MENU, *article, "Mara Lind", "Follow", bio, "Most read", "Eels are back", *FOOT]))

    assert bio not in text
