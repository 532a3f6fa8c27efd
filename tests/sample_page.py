"""A page as a crawler brings it home, written for these tests, with the removals that a careful reader would mark."""

from __future__ import annotations

from typing import NamedTuple

from textclean.removals import Cleaning, Removal


class Part(NamedTuple):
    """A stretch of lines of one kind."""

    text: str
    reason: str = ""
    """Empty where the lines stay."""
    evidence: str = ""
    score: float = 1.0
    kept: str = ""
    """For a repeat, the first words of its kept copy."""


BODY = """\
The heron came back to the salt marsh at Oldhaven in the last week of February, eleven days earlier than in any year \
since the warden began to write the dates on the door of the tide mill.

“We thought that somebody had put a plastic one there for a joke,” said Ines Marlow, who has counted birds on the \
estuary for nineteen winters. “Then it ate an eel.”

The marsh was drained in 1954 and let back to the sea in 2016, when the council found that mending the wall would cost \
more than moving the road. Samphire took the first two summers, sea lavender the next three. Eels followed, and the \
heron follows eels."""

LATER = """\
What the bird will do in April is anybody's guess. A pair nested in the pines behind the campsite in 2023 and gave up \
when the music festival began, £48,000 of fencing or not.

The council will decide on 12 March whether the festival moves to the old airfield."""

REPEAT = BODY.replace("“We thought", '"We thought').replace("the last week of", "the final week of")

PAGE = (
    Part(
        "HTTP/1.1 403 Forbidden\nAccess denied. Your request has been blocked. Reference 18.5c2f1402.",
        *("error-preamble", "status line 403, then a blocking notice", 0.99),
    ),
    Part("Skip to content\nHome\nNews\nTides & weather\nSport\nLetters\nLog in", "menu", "short lines, log in", 0.98),
    Part("Oldhaven's first heron is back, and early"),
    Part("Listen to this article · 3 min", "furniture", "player notice", 0.91),
    Part(BODY),
    Part("A grey heron at the tide mill on Tuesday. Photo: P. Okafor", "caption", "photo credit at its end", 0.87),
    Part(LATER),
    Part(REPEAT, "repeated-block", "near-duplicate, two words differ", 0.97, "The heron came back"),
    Part("Get the Courier by e-mail every Friday. Unsubscribe at any time.", "boilerplate", "newsletter prompt"),
    Part("Read next", "teaser", "heading of a list of other articles", 0.95),
    Part("Ferry timetable changes from Monday\nCrab prices at a ten-year high", "teaser", "title without a stop", 0.78),
    Part(
        "The lifeboat crew was called out twice on Sunday, once for a paddle board and once for a dog that had swum to "
        "the wreck and would not swim back. Both were towed home in good spirits.",
        *("other-article", "prose after a list of other articles", 0.72),
    ),
    Part(
        "2 comments\nmudlark77: Saw it too, by the sluice!\nReply\nanon: it's an egret",
        *("comments", "comment count", 0.94),
    ),
    Part("© 2026 The Saltmarsh Courier. All rights reserved.", "boilerplate", "copyright line", 1.0),
    Part("Terms\nPrivacy\nContact", "boilerplate", "footer link", 0.9),
)


def make_cleaning(*parts: Part, status: int | None = None) -> Cleaning:
    """Put parts one below the other, a blank line between them, and point at those that have a reason."""
    text = "\n\n".join(part.text for part in parts)
    removals, here = [], 0
    for part in parts:
        if part.reason:
            start = text.index(part.kept) if part.kept else 0
            kept = (start, start + len(BODY)) if part.kept else None
            removals.append(Removal(here, here + len(part.text), part.reason, part.evidence, part.score, kept))
        here += len(part.text) + 2
    left = "\n\n".join(part.text for part in parts if not part.reason)
    return Cleaning(left, tuple(removals), text, not left, status)


def make_sample() -> Cleaning:
    """Return the cleaning of the sample page."""
    return make_cleaning(*PAGE, status=403)
