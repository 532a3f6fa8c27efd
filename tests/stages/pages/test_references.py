"""References below a text stay whatever their heading is a label of; lists of other articles with dates do not."""

from __future__ import annotations

import pytest

from tests.stages.pages.test_neighbors import MORE, PROSE, page
from textclean import clean
from textclean.stages.pages.looks import PLAIN, kind_of
from textclean.stages.pages.references import is_reference, keep_references
from textclean.stages.pages.scores import Scores

ENTRIES = (
    "Weir A (2009) Eels of the upper lock. Canal Notes 9:1–8",
    "Poole K, Marsh B (2014) Why the bell was rung. J Inland Lamps 85:12–20",
)


@pytest.mark.parametrize(
    "line",
    [
        *ENTRIES,
        "* Weir A (2009) Eels of the upper lock. Canal Notes 9:1–8",
        "Weir, A., & Poole, K. (2011). Barges at night.",
        "van Dam, K. L. (1987). Lamps. Sluis: De Lantaarn.",
        "[3] Weir: Eels of the upper lock, 2009, pp. 3-9",
        "1. Weir, Eels of the Upper Lock (Oldhaven: Heron Press, 1999)",
        "Weir, Ada. Eels of the Upper Lock. Oldhaven: Heron Press, 1999.",
        "Weir, Ada: Aale der oberen Schleuse. Kassel 1999.",
        "Weir A. Eels of the upper lock. Canal Notes 2009;8:33–41.",
        "A. Weir, K. Poole, Eels, Canal Notes 151 (2009) 1–9",
        "Weir, A. Eels. Canal Notes 2009, 151, 1–9. https://doi.org/10.0000/eel",
        "Шлюзова А. А. Угри верхнего шлюза // Записки канала. 2009. Т. 12. С. 3–9.",
        "[1] 闸口. 上游的鳗鱼[J]. 运河学报, 2014, 34(2): 12-20.",
    ],
)
def test_references_are_told_by_their_shape(line: str):
    """Styles differ, but each names authors, a year in its place, pages, a publisher or a number, two of these."""
    assert is_reference(line)


@pytest.mark.parametrize(
    "line",
    [
        "How the lock keeper found his bell 12 May 2023",
        "12 May 2023, 10:30-11:30 A walk along the towpath",
        "March 2019 (14)",
        "Film: The lamp (2019)",
        "Agnes Weir, 4 May 2021",
        "The best barges of 2022: our pick, 2023 edition",
        "© 1999–2024 Weir, A.",
        "Phone 0555 2019-2020",
        "Canal 3, Lock 4 (12 May 2023)",
        "Weir won 3-1, May 2019",
    ],
)
def test_teasers_with_dates_and_archives_by_year_are_no_references(line: str):
    """A title and its date, an archive's month and a film's year have at most one of these."""
    assert not is_reference(line)


@pytest.mark.parametrize("heading", ["Further reading", "Literature", "Bibliografía", "Referenser", "Quellen", "Fonti"])
def test_references_stay_with_their_heading(heading: str):
    """A heading that is a word of menus, or heads lists of other articles, does not take a text's references along."""
    text = clean(page(*PROSE, *MORE, heading, *ENTRIES)).split("\n")

    assert [line for line in text if line in (heading, *ENTRIES)] == [heading, *ENTRIES]


def test_a_list_of_other_articles_with_dates_is_not_kept_for_references():
    """Under the same heading titles with dates go."""
    teasers = "How the lock keeper found his bell 12 May 2023", "Sixty years of eels 3 June 2022"
    text = clean(page(*PROSE, *MORE, "Further reading", *teasers)).split("\n")

    assert not {"Further reading", *teasers} & set(text)


NOTE = "Poole, K.: The lamp, without a year, and nobody knows where it was printed"


@pytest.mark.parametrize(
    ("lines", "kept", "stays"),
    [
        (["The heron waits.", "Sources", *ENTRIES, "Share"], (1, 0, 0, 0, 0), [1, 1, 1, 1, 0]),
        (["The heron waits.", "Share", *ENTRIES, "Share"], (1, 0, 0, 0, 0), [1, 0, 1, 1, 0]),
        (["The heron waits.", "Sources", ENTRIES[0], "Share"], (1, 0, 0, 0), [1, 0, 0, 0]),
        (["Sources", *ENTRIES, "The heron waits.", "Share"], (0, 0, 0, 1, 0), [0, 0, 0, 1, 0]),
        (["The heron waits.", ENTRIES[0], "PDF", "Search", ENTRIES[1]], (1, 0, 0, 0, 0), [1, 1, 0, 0, 1]),
        (["The heron waits.", ENTRIES[0], NOTE, ENTRIES[1]], (1, 0, 0, 0), [1, 1, 1, 1]),
        (["The heron waits.", "Sources", *ENTRIES], (1, 0, 1, 1), [1, 1, 1, 1]),
    ],
    ids=["heading", "below buttons", "one alone", "above the text", "links below each", "one without a year", "kept"],
)
def test_only_several_references_below_the_text_stay(lines: list[str], kept: tuple[int, ...], stays: list[int]):
    """One may be anything's, and buttons above them or among them go; an entry that lacks its year stays."""
    flags = bytearray(kept)
    kinds = [kind_of("SHARE") if line == "Share" else PLAIN for line in lines]
    columns = {"kind": kinds, "width": list(map(len, lines)), "numerals": [sum(map(str.isdigit, x)) for x in lines]}
    keep_references(lines, Scores([10] * len(lines), 500, columns), flags)

    assert list(flags) == stays
