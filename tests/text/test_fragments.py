"""Fragments: which lines one sentence runs across."""

from __future__ import annotations

import pytest

from textclean.text.fragments import join_fragments
from textclean.text.paragraphs import split_paragraphs

SIGNATURE = "open_gate - Open the upper gate of the lock, and wait until the water is level on both sides of it."


@pytest.mark.parametrize("sign", ["|", "·", "•", "»", "›", ">"])
def test_a_row_of_links_goes_on_in_nothing(sign: str):
    """The title below a row of links begins with a small letter, and is not the row's."""
    row = f" {sign} ".join(["Contents", "previous", "next", "Search"])

    assert join_fragments(split_paragraphs(f"{row}\n{SIGNATURE}")).texts == [row, SIGNATURE]


def test_a_sentence_with_a_bar_goes_on():
    """One such sign stands in sentences too."""
    lines = [
        "The keeper of the lock wrote on the board: barges | boats, and below it,",
        "in chalk, that he was asleep.",
    ]

    assert join_fragments(split_paragraphs("\n".join(lines))).texts == [" ".join(lines)]


def test_lines_in_a_script_without_capitals_stay_apart():
    """A small Georgian letter begins a title, a label and a sentence alike; what goes on shows it by its mark."""
    lines = [
        "მდინარე ადიდდა და ხიდი დილამდე დაიკეტა",
        "მეთევზეებმა ნავები ნაპირზე ამოიტანეს",
        ", რადგან ბორანი აღარ დადიოდა.",
    ]

    assert join_fragments(split_paragraphs("\n".join(lines))).texts == [lines[0], " ".join(lines[1:])]
