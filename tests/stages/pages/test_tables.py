"""Tables beside the text of a page: they stay, whatever menu stands above them, and lists of products do not."""

from __future__ import annotations

import pytest

from textclean import clean
from textclean.stages.pages.looks import PLAIN
from textclean.stages.pages.scores import Scores
from textclean.stages.pages.tables import find_lines_of_rows, find_rows_of_cells, keep_tables

MENU = ["Skip to content", "Home", "News", "Sport", "Weather", "My account", "Sign in"]
FOOT = ["Terms of use", "About us", "Privacy policy", "Cookies", "Help", "Contact us", "© 2026 Oldhaven Post"]
REPORT = (
    "The ferrymen rowed through the rain and won by a length, although their second oar broke at the church. Nobody "
    "had thought of them before the regatta; at night the whole quay sang, and the harbour master paid for the beer."
)
HEADS = ["Place", "Boat", "Won", "Lost", "Points"]
ROWS = [["1", "Ferrymen", "9", "1", "27"], ["2", "Eel smokers", "7", "3", "21"], ["3", "Lock keepers", "4", "6", "12"]]
RECIPE = ["250 g smoked eel", "2 tbsp horseradish", "4 eggs", "1 cup cream", "30 g butter"]


@pytest.mark.parametrize("menu", [[], MENU])
@pytest.mark.parametrize("parted", ["\n", "   "])
def test_the_table_above_the_first_paragraph_stays(menu: list[str], parted: str):
    """A league's table stays with its caption, its cells on lines of their own or not, and the menu goes."""
    table = [parted.join(row) for row in [HEADS, *ROWS]]
    text = clean("\n".join([*menu, "Standings of the rowers", *table, REPORT, *FOOT]))

    assert text.split() == "\n".join(["Standings of the rowers", *table, REPORT]).split()


def test_the_ingredients_above_a_recipe_stay():
    """Amounts of something stay above what is done with them, and the title with them."""
    recipe = "Break the eggs into the cream and stir in the horseradish, then lay the smoked eel into the hot butter."
    title = "Smoked eel with horseradish cream"
    text = clean("\n".join([*MENU, title, "Ingredients", *RECIPE, recipe, REPORT, *FOOT]))

    assert [line for line in [title, *RECIPE, recipe] if line not in text.split("\n")] == []


@pytest.mark.parametrize(
    "lines",
    [
        ["Red", "(12)", "White", "(9)", "Late", "(11)", "Under £5", "(3)"],
        ["Rope", "£9", "£8", "£7", "Lamp", "£6", "£5", "£4", "Bell", "£3", "£2", "£1"],
        ["1 How we came to the lock", "2 How we left it", "3 Who keeps it now", "4 What became of the bell"],
        ["3 oars", "1 bell", "2 lamps", "9 eels"],
    ],
)
def test_filters_and_contents_are_no_tables(lines: list[str]):
    """Counts in brackets, prices, numbers that only go up, and what has no unit are none."""
    texts = [*lines, REPORT]
    kept = bytearray([*[0] * len(lines), 1])
    columns = {"kind": [PLAIN] * len(texts), "width": [*map(len, texts)], "numerals": [*map(count_digits, texts)]}
    keep_tables(texts, Scores([100] * len(texts), 400, columns), kept)

    assert kept.count(1) == 1


def count_digits(text: str) -> int:
    """Return the digits in a line."""
    return sum(map(str.isdigit, text))


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ("x" + "ttltt" + "ntnnn" * 3 + "x", [range(1, 21)]),
        ("x" + "ntttnnn" + "ntnnn" * 2 + "x", [range(1, 18)]),
        ("tn" * 8, []),
        ("tnn" * 8, []),
    ],
)
def test_rows_of_cells(cells: str, found: list[range]):
    """As many numbers stand in every row; teasers with a number each, and with two, are no rows."""
    assert list(find_rows_of_cells(cells)) == found


@pytest.mark.parametrize(
    ("lines", "is_table"),
    [
        (["Eels 9 2 1", "Herons 7 4 0", "Barges 3 8 2"], True),
        (["Eels 9 2 1", "Herons 7 4", "Barges 3 8 2"], False),
        (["Eels | 9 | 2 | 1", "Herons | 7 | 4 | 0", "Barges | 3 | 8 | 2"], True),
        (RECIPE, True),
        (sorted(RECIPE, key=lambda line: int(line.split()[0])), False),
        (["3 oars", "1 bell", "2 lamps", "9 eels"], False),
    ],
)
def test_lines_of_rows(lines: list[str], is_table: bool):
    """Rows have as many numbers at their ends; amounts are in no order, and some have a unit."""
    assert [*find_lines_of_rows(lines, "r" * len(lines))] == [range(len(lines))] * is_table
