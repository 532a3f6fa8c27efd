"""Words inside a sentence that stand on lines of their own."""

from __future__ import annotations

import pytest

from textclean.stages.pages.inline import keep_inside_sentences

BEFORE = "In the settings, whoever wants to do so may press"


@pytest.mark.parametrize(
    ("before", "inside", "after", "stays"),
    [
        (BEFORE, ["Share"], "or the other key.", True),
        (BEFORE, ["Copyright", ",", "Home"], ", of which both are there.", True),
        (BEFORE + ".", ["Share"], "or the other key.", False),
        (BEFORE, ["Share"], "The other key is gone.", False),
        (BEFORE, ["Share", "Home", "News", "Sport"], "or the other key.", False),
        ("Press", ["Share"], "or the other key.", False),
        ("ყანჩების დაბრუნება ძველ რაბთან", ["გაზიარება"], "ყანჩა წყალს საათობით უყურებს.", False),
    ],
)
def test_inside_a_sentence(before: str, inside: list[str], after: str, stays: bool):
    """A few short lines stay where the sentence around them is open on both sides."""
    kept = bytearray([1, *[0] * len(inside), 1])
    keep_inside_sentences([before, *inside, after], kept)

    assert all(kept) is stays
