"""Words of a sentence, a number or a name that were taken for a line of their own."""

from __future__ import annotations

import pytest

from tests.stages.pages.test_breaks import ARTICLE, FOOTER, HERONS, MENU
from textclean import clean
from textclean.stages.pages.false_breaks import keep_within_sentences


def test_a_sentence_is_not_cut():
    """A word that is taken for a line in the midst of a sentence stays, and so do the labels that an author names."""
    said = "He opened the page, found the button Log in, then Search, and wrote to Google for the Social Media report."
    text = f"{MENU} {ARTICLE} {said} {HERONS.replace('heron', 'eel')} {FOOTER}"
    assert said in clean(text)


@pytest.mark.parametrize(
    ("texts", "kept", "expected"),
    [
        (["Meet at gate", "7", "Quote", "Post by"], "1000", "1100"),
        (["Ring the keeper, p.", "050 555 0123.", "Share"], "100", "110"),
        (["Ada Mary Lock", "1 May 1931 – 4 June 2021", "Ada Mary", "Lock, 89, has died."], "1001", "1011"),
    ],
    ids=["number", "abbreviation", "name"],
)
def test_words_that_end_or_begin_a_line_stay_with_it(texts: list[str], kept: str, expected: str):
    """Beside more that goes, too."""
    flags = bytearray(map(int, kept + "0" * 3))
    keep_within_sentences([*texts, "Home", "Log in", "Search"], flags)
    assert "".join(map(str, flags)) == expected + "0" * 3


@pytest.mark.parametrize(
    ("texts", "kept"),
    [
        (["The heron left.", "7", "Quote"], "100"),
        (["Herons at the weir", "2019-04-01", "Quote"], "100"),
        (["Herons at Plan B.", "050 555 0123.", "Quote"], "100"),
        (["Ten Miles", "Sallow, the town by the lock, waits."], "01"),
        (["Ten Miles Sallow", "Ten Miles", "Sallow waits for the heron."], "001"),
        (["Facebook Sallow", "Facebook", "Sallow, the town by the lock, waits."], "001"),
    ],
    ids=["behind a sentence", "date", "no abbreviation", "no name", "no comma", "label"],
)
def test_other_words_beside_a_line_go(texts: list[str], kept: str):
    """Where nothing says that they belong to it."""
    flags = bytearray(map(int, kept + "0"))
    keep_within_sentences([*texts, "Home"], flags)
    assert flags == bytearray(map(int, kept + "0"))
