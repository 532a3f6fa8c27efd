"""Words inside a sentence that stand on lines of their own."""

from __future__ import annotations

import pytest

from tests.stages.pages.test_tables import FOOT, MENU, REPORT
from textclean import clean
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


@pytest.mark.parametrize("mark", ["--", "—", "/Ferry Wire/ --", "(FW) –"])
def test_a_dateline_in_bold_stays(mark: str):
    """The place and the date with which a report begins stay where the renderer put them on a line of their own."""
    lines = ["Ferrymen win the regatta", "OLDHAVEN, Ireland, May 9, 2023", f"{mark} {REPORT}"]
    text = clean("\n".join([*MENU, *lines, f"{REPORT} Nobody slept.", *FOOT]))

    assert text.split("\n") == [*lines, f"{REPORT} Nobody slept."]
