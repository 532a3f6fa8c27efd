"""A list of languages under a heading of the text is its author's; a menu of languages is not."""

from __future__ import annotations

import pytest

from textclean import clean
from textclean.text.language_lists import find_language_lists

PROSE = (
    "Ada Weir translates books about locks and the eels that live in them, and has done so for fifteen years.",
    "She teaches once a week at the upper lock, when the barge is late.",
)
MORE = (
    "Her last book is about a bell that nobody has rung since the war, and about the people who still wait for it.",
    "Whoever wants to read it finds it at the lock, beside the lamp, where it may be borrowed for as long as it rains.",
)
LANGUAGES = {
    "English": ["Languages", "Italian", "German", "Polish", "English"],
    "German": ["Sprachen", "Deutsch", "Englisch", "Portugiesisch", "Spanisch"],
    "French": ["Langues", "Français", "English", "Deutsch", "Español"],
    "names of their own": ["Audio guide", "English", "Deutsch", "Français", "Español", "Italiano"],
    "translations": ["Translations", "Deutsch", "Français", "Polski", "Türkçe"],
}


@pytest.mark.parametrize("rights", [[], ["© 2026 Ada Weir"], ["Privacy policy", "© 2026 Ada Weir"]])
@pytest.mark.parametrize("languages", LANGUAGES.values(), ids=LANGUAGES)
def test_headed_languages_stay_with_the_title(languages: list[str], rights: list[str]):
    """What somebody speaks or a guide is told in stays above a line about rights, which goes."""
    lines = ["Ada Weir", *PROSE, *languages]

    assert clean("\n".join([*lines, *rights])).split("\n") == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["Home", "Languages", "English", "Deutsch", *PROSE],
        [*PROSE, "Home", "Languages", "English", "Deutsch"],
        [*PROSE, "Choose your language", "English", "Deutsch"],
        [*PROSE, "Languages", "English", "Deutsch", "About us", "Log in"],
        [*PROSE, "English", "Deutsch", "Français"],
        [*PROSE, "Languages", "English"],
    ],
    ids=["above the text", "below a menu", "a menu's heading", "above a menu", "no heading", "one alone"],
)
def test_menus_of_languages_are_no_lists(lines: list[str]):
    """Where a menu's labels stand beside the languages, or nothing heads them, they are a menu's too."""
    assert not list(find_language_lists(lines))


def test_a_menu_of_languages_goes():
    """On a page the languages go with the other menus."""
    menu = ["Home", "About us", "Log in", "Languages", "English", "Deutsch", "Français"]
    text = clean(
        "\n".join([*menu, *PROSE, *MORE, "Share", "Contact us", *menu[3:], "Privacy policy", "© 2026 Ada Weir"])
    )

    assert text.split("\n") == [*PROSE, *MORE]
