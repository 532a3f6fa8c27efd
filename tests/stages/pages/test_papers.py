"""The last sections of a paper stay above the frame of its page, under titles that other pages have alone."""

from __future__ import annotations

import pytest

from tests.stages.pages.test_neighbors import MORE, PROSE, page
from textclean import clean
from textclean.stages.pages.looks import PLAIN, kind_of
from textclean.stages.pages.papers import NAMES_RE, keep_authors, keep_papers
from textclean.stages.pages.scores import Scores

SECTIONS = {
    "contributions": ["Author contributions", "A.W. counted eels. K.P. rang the bell."],
    "authors": ["Author information", "Department of Locks, University of Oldhaven", "A. Weir", "K. Poole"],
    "keywords": ["Keywords", "Anguilla anguilla", "Lamps", "Bells"],
    "funding": ["Funding", "Canal Trust, grant 114"],
}
PAPER = ("Abstract", *PROSE, "Methods", *MORE)


@pytest.mark.parametrize("section", SECTIONS.values(), ids=SECTIONS)
def test_the_last_section_of_a_paper_stays(section: list[str]):
    """Below an abstract and methods a heading that is known of papers keeps its lines."""
    text = clean(page(*PAPER, *section)).split("\n")

    assert [line for line in text if line in section] == section


def test_several_sections_stay():
    """Each ends where the next begins."""
    sections = [line for section in SECTIONS.values() for line in section]
    text = clean(page(*PAPER, *sections)).split("\n")

    assert [line for line in text if line in sections] == sections


@pytest.mark.parametrize(
    ("lines", "stays"),
    [
        (["Abstract", "The heron waits.", "Keywords", "Locks", "Bells", "Contact"], [1, 1, 0, 0, 0, 0]),
        (["Abstract", "The heron waits.", "Funding", "Keywords", "Locks", "Contact"], [1, 1, 0, 1, 1, 0]),
        (["Keywords", "Locks", "Abstract", "The heron waits.", "Funding", "Contact"], [0, 0, 1, 1, 0, 0]),
        (["Abstract", "The heron waits.", "Funding", "Keywords", *["Locks"] * 11], [1, 1, *[0] * 13]),
    ],
    ids=["two titles", "nothing below a title", "above the text", "no end near"],
)
def test_what_is_no_section_of_a_paper_is_left_to_the_likelihoods(lines: list[str], stays: list[int]):
    """Keywords alone head other articles, and a menu may go on below a title for long."""
    first = lines.index("Abstract")
    kept = bytearray(first <= place < first + 2 for place in range(len(lines)))
    kinds = [kind_of("MENU") if line == "Contact" else PLAIN for line in lines]
    keep_papers(lines, Scores([10] * len(lines), 500, {"kind": kinds}), kept)

    assert list(kept) == stays


@pytest.mark.parametrize(
    "names", ["Ruth Lock, Piet Kuiper, Hiroko Endo", "Ruth Lock and Piet Weir", "Ö. Weir, Ada Lock"]
)
def test_the_authors_of_a_paper_stay(names: str):
    """Names below the title stay where the sections are those of a paper, and the tabs below them go."""
    texts = ["Limpets remember", names, "Article", "Abstract", "They do.", "Methods", "We looked.", "Funding", "None."]
    kept = bytearray([1, 0, 0, *[1] * 6])
    keep_authors(texts, kept, 0)

    assert list(kept) == [1, 1, 0, *[1] * 6]


@pytest.mark.parametrize(
    ("line", "sections"),
    [
        ("Ruth Lock, Piet Kuiper, Hiroko Endo", ["Abstract", "Weather", "Sport"]),
        ("Home, News, Sport", ["Abstract", "Methods", "Funding"]),
        ("Published in May 2016", ["Abstract", "Methods", "Funding"]),
    ],
)
def test_other_lines_below_a_title_are_no_authors(line: str, sections: list[str]):
    """Names above news are a byline, and items of a menu are no names."""
    kept = bytearray([1, 0, *[1] * 3])
    keep_authors(["Limpets remember", line, *sections], kept, 0)

    assert not kept[1]


def test_names_with_numbers_of_notes_are_read_in_one_way():
    """A row of many that ends in no name is none at once: each number would double what is tried."""
    names = ", ".join(["Ada Lock111"] * 60)

    assert NAMES_RE.fullmatch(names)
    assert not NAMES_RE.fullmatch(names + "!")
