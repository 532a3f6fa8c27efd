"""Which posts of a thread stay, and which are comments below an article."""

from __future__ import annotations

from textclean import clean

TOP = ["The Boatshed", "Forums", "Members", "Log in", "Register"]
END = ["Log in to reply", "About us", "Privacy policy", "© The Boatshed"]
BUTTONS = ["Share", "Twitter", "Facebook", "Email"]
PEOPLE = ["Oldsalt", "Marlinspike", "Benjy", "Marlinspike", "Oldsalt", "Wherry Ann", "Benjy", "Tilda", "Wherry Ann"]
PEOPLE += ["Oldsalt", "Jory", "Benjy", "Jory", "Tilda"]
POSTS = [
    "The pump has dripped since I changed the impeller in March. The old one had lost two vanes, which I never found, "
    "and the engine now runs warmer than it did all last summer, although the thermostat is new.",
    "A drip means the seal and not the impeller. Pulling the shaft has disturbed it.",
    "Mine did the same last year!",
    "Did you look into the first row of tubes? That is where they always end up.",
    "One of them was in there, the other one is still missing.",
    "Nobody listens to the miller, and then they all come running for flour.",
    "Bring her round on Saturday and we shall have the cover off together.",
    "Well, who would have thought it of such a small pump?",
    "Dry as a bone after an hour at the quay.",
    "Flee while you still can, she will drip again before the regatta!",
    "We were warned that the east side of the lock had bad water.",
    "Who let the goats into the engine room?",
    "Not mine, they are all at the weir with my brother.",
    "Then they have learned to row.",
]
ARTICLE = [
    "The harbour pump is to be replaced after forty years, the board decided on Monday evening after a long debate.",
    "It has run every night since the flood, and the keeper says that it has never once failed to start.",
    "The new one is to stand on the other quay, where the ground is dry, and will be driven by the mill.",
    "What becomes of the old one is not decided. The museum has asked for it, and so has the keeper.",
]


def frame(posts: list[str]) -> list[str]:
    """Return posts as they stand on a page: below a name, a number and a date, above buttons."""
    days = range(4, 4 + len(posts))
    lines = zip(PEOPLE, days, posts, strict=False)
    return [part for who, day, post in lines for part in (who[0], who, str(day), f"{day} Jun", post, *BUTTONS)]


def test_the_posts_of_a_thread_stay_down_to_the_last():
    """A page that says nothing outside its posts is a thread, and none of them is a comment."""
    text = clean("\n".join([*TOP, "The pump drips", *frame(POSTS), "Page 1 of 1", "Reply", *END]))

    assert [post for post in POSTS if post not in text] == []
    assert [line for line in [*BUTTONS, *TOP[1:], *END] if line in text.split("\n")] == []


def test_comments_below_an_article_go():
    """Where an article stands above them, what the frames hold are comments."""
    page = [*TOP, "A new pump", *ARTICLE, *BUTTONS[:2], "9 comments", *frame(POSTS), *END]
    text = clean("\n".join(page))

    assert [line for line in ARTICLE if line not in text] == []
    assert [post for post in POSTS[5:] if post in text] == []
