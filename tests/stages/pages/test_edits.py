"""A wiki's edit links go, wherever a renderer puts them, and the sections that they head stay."""

from __future__ import annotations

import pytest

from textclean import clean
from textclean.stages.pages.edits import find_edit_links

MENU = ["Jump to content", "Main menu", "Main page", "Contents", "Random article", "Donate", "Create account", "Log in"]
LEAD = (
    "The Windpump of Harle was a drainage mill in the marshes north of Norden. It lifted the water of three hundred "
    "hectares into the Harle canal and was the largest of its kind.",
)
SECTIONS = {
    "History": "After the flood of 1867 the board wanted horses no longer. A carpenter drew a wheel of eight sails.",
    "Technology": "Two screws of nine metres each were driven by it, which moved forty cubic metres a minute.",
    "References": "Minutes of the drainage board, March 1868",
}
FOOT = ["Categories", "Mills in Lower Saxony", "Privacy policy", "About", "Disclaimers", "Mobile view"]
LINKS = {
    "three lines": ["[", "edit", "]"],
    "five lines": ["[", "edit", "|", "edit source", "]"],
    "one line": ["[ edit ]"],
    "Markdown": [r"\[[edit](https://wiki.example/w/index.php?title=Windpump_(Harle)&action=edit 'Edit section')\]"],
}


def wiki(link: list[str]) -> str:
    """Return an article of a wiki with an edit link below each heading."""
    body = [line for heading, text in SECTIONS.items() for line in (heading, *link, text)]
    return "\n".join([*MENU, "Windpump of Harle", *LEAD, *body, *FOOT])


@pytest.mark.parametrize("link", LINKS.values(), ids=LINKS)
def test_sections_with_edit_links_stay(link: list[str]):
    """Headings and what they head stay without the links, one-word headings that a menu has too among them."""
    body = [line for section in SECTIONS.items() for line in section]

    assert clean(wiki(link)) == "\n".join(["Windpump of Harle", *LEAD, *body])


def test_sections_with_edit_links_behind_their_headings_stay():
    """Some renderers leave no break before the link."""
    body = [line for section in SECTIONS.items() for line in section]
    page = wiki(["[edit]"]).replace("\n[edit]", "[edit]")

    assert clean(page) == "\n".join(["Windpump of Harle", *LEAD, *body])


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["## Geschichte[[Bearbeiten](/w)]", LEAD[0]], ["## Geschichte", LEAD[0]]),
        (["Historia", "[", "edytuj", "|", "edytuj kod", "]", LEAD[0]], ["Historia", LEAD[0]]),
        (["歴史", "[", "編集", "]", "橋は何度も流された。"], ["歴史", "橋は何度も流された。"]),
    ],
)
def test_edit_links_go_from_any_text(lines: list[str], wanted: list[str]):
    """They need no menu around them to be known, in any language that has the words."""
    assert clean("\n".join(lines)) == "\n".join(wanted)


@pytest.mark.parametrize(
    "lines",
    [
        ["[", "edit", "]"],
        ["Footnotes", "[", "1", "]"],
        ["The list", "[", "edit", ",", "undo", ",", "redo", ",", "]"],
        [LEAD[0], "[", "edit", "]"],
        ["To change it, choose [[edit](/w)] at the top."],
        ["Keys", "[[1, 2], [3, 4]]"],
        ["See", "[[Windpump]]"],
        ["[", "edit"],
    ],
)
def test_other_brackets_stay(lines: list[str]):
    """Notes, lists of programs, brackets below a paragraph or without end, and links to pages of a wiki are none."""
    assert list(find_edit_links(lines)) == []
    assert clean("\n".join(lines)) == "\n".join(lines)
