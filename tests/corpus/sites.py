"""Sites of our own making: pages with the furniture of one site around articles that differ."""

from __future__ import annotations

import random
from typing import Final

from hypothesis import strategies as st

from textclean import learn_furniture

MENU: Final = (
    "Garden Weekly",
    "Beds and borders",
    "Kitchen garden",
    "Tools on test",
    "Reader letters",
    "Our shop window",
)
FOOT: Final = (
    "Garden Weekly is printed in Oldhaven",
    "Who we are and what we do",
    "How to send us seeds",
    "Write to the editors",
    "Seed exchange",
    "Calendar of fairs",
    "Printed issues",
)
NOTICE: Final = (
    "Some of the seeds named on these pages were given to us by growers, who had no say in what we write of them."
)
SUBJECTS: Final = (
    "The old pear tree",
    "A hedge of roses",
    "Our heaviest pumpkin",
    "The pond",
    "Every second onion",
    "A row of beans",
)
VERBS: Final = ("survived", "outgrew", "was praised beside", "came long before", "was moved away from", "grew under")
THINGS: Final = (
    "the north wall",
    "a broken greenhouse",
    "the new path",
    "three wet summers",
    "the beehives",
    "a borrowed ladder",
)
ENDINGS: Final = (
    "in its second year",
    "against all advice",
    "without any water",
    "as the almanac had said",
    "to nobody's surprise",
)


def write_article(number: int, *, paragraphs: int = 5) -> list[str]:
    """Return the paragraphs of an article that no other number has."""
    rng = random.Random(number)
    lines = [f"What the garden taught us, part {number}: {rng.choice(THINGS)}"]
    for _ in range(paragraphs):
        sentences = [" ".join(map(rng.choice, (SUBJECTS, VERBS, THINGS, ENDINGS))) + "." for _ in range(3)]
        lines.append(" ".join(sentences))
    return lines


def write_page(article: list[str], *, menu: tuple[str, ...] = MENU, foot: tuple[str, ...] = FOOT) -> str:
    """Return the text of a page with an article in it."""
    return "\n".join([*menu, *article, NOTICE, *foot])


def write_site(count: int, *, first: int = 0) -> list[str]:
    """Return so many pages of one site."""
    return [write_page(write_article(number)) for number in range(first, first + count)]


SITE: Final = "https://garden.example/news"
PAGES: Final = write_site(12)
LEARNED: Final = learn_furniture(PAGES, SITE)
TEXTS: Final = st.sampled_from([*PAGES, *write_site(3, first=100), "", "Home", "The heron waits.\nIt waits for hours."])
