"""What programs write around a text goes, and the title they repeat stays; texts about them keep every word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stages.articles import ARTICLES
from textclean import clean, explain, find_wrappers, split_paragraphs
from textclean.stages.wrappers import HEADS

ARTICLE = "\n\n".join(ARTICLES["en"])
TITLE = "The lighthouse at Oldhaven"
SEEN = "URL Source: https://example.org/lighthouse\n\nPublished Time: 2024-05-18T01:58:10Z\n\n"
WARNED = "Warning: This page may not be loaded in full, please wait.\n\n"
READER = f"{SEEN}{WARNED}Markdown Content:\n"
ARCHIVE = "The Wayback Machine - https://web.archive.org/web/20120501120102/http://example.org/lighthouse"
CALENDAR = (
    "5 captures\n11 May 2010 - 3 Mar 2015\nApr\nMAY\nJun\n01\n2011\n2012\n2013\nsuccess\nfail\nAbout this capture"
)
COLLECTION = "COLLECTED BY\nCollection: Harbour towns\nWhat was kept of the pages of harbour towns."
COPY = "This is Google's cache of http://example.org/lighthouse. It is a snapshot of the page as it appeared on 1 May."
BOOK = "The Project Gutenberg eBook of The Lighthouse\n\nThis book may be read by anybody.\n\nTitle: The Lighthouse"
START = "*** START OF THE PROJECT GUTENBERG EBOOK THE LIGHTHOUSE ***"
END = "*** END OF THE PROJECT GUTENBERG EBOOK THE LIGHTHOUSE ***"
LICENCE = "What may be done with this book, and what may not.\n\nA letter tells of every new eBook."
LIST = "keepers mailing list\nkeepers@lists.example.org\nhttps://lists.example.org/mailman/listinfo/keepers"
GROUP = "Diese Nachricht kam über die Gruppe.\nAbbestellen: keepers+unsubscribe@example.org"


@pytest.mark.parametrize(
    "head",
    [
        READER,
        f"{ARCHIVE}\n\n",
        f"{ARCHIVE}\n\n{CALENDAR}\n\n",
        f"{ARCHIVE}\n\n{CALENDAR}\n{COLLECTION}\nTIMESTAMPS\nloading\n\n",
        f"{COPY}\nFull version | Text-only version | View source\n\n",
        f"{BOOK}\n\n{START}\n\n",
        f"{BOOK}\n\n*** START OF THIS PROJECT GUTENBERG EBOOK THE\nLIGHTHOUSE ***\n\n",
        "<!DOCTYPE html>\n",
        '<?xml version="1.0" encoding="utf-8"?>\n',
    ],
)
def test_heads_go(head):
    """What a program writes above a text goes, whole, and nothing else does."""
    assert clean(f"{head}{ARTICLE}") == ARTICLE


def test_the_title_stays():
    """A service's name for the title goes; the title is the page's own."""
    cleaning = explain(f"Title: {TITLE}\n\n{READER}{ARTICLE}")

    assert cleaning.text == f"{TITLE}\n\n{ARTICLE}"
    assert [cleaning.normalized[r.start : r.end][:11] for r in cleaning.removals] == ["Title:", "URL Source:"]
    assert {(r.reason, r.evidence) for r in cleaning.removals} == {
        ("boilerplate", "head of a service that reads pages")
    }
    assert clean(f"Title:\n\n{READER}{ARTICLE}") == ARTICLE

    published = (
        f"Published using Google Docs\nReport abuse\n{TITLE}\nUpdated automatically every 5 minutes\n\n{ARTICLE}"
    )
    assert clean(published) == f"{TITLE}\n\n{ARTICLE}"


def test_an_archived_page_without_its_description():
    """What an archive says of a collection in free words goes only where its own lines close it in."""
    assert clean(f"{ARCHIVE}\n{COLLECTION}\n\n{ARTICLE}").endswith(
        f"What was kept of the pages of harbour towns.\n\n{ARTICLE}"
    )


@pytest.mark.parametrize("title", ["1984", "Fog", "May", "12"])
def test_a_title_below_the_banner_stays(title):
    """A number and a short word are no calendar where nothing ends it."""
    assert clean(f"{ARCHIVE}\n\n{title}\n\n{ARTICLE}") == f"{title}\n\n{ARTICLE}"
    assert clean(f"{ARCHIVE}\n5 captures\n11 May 2010 - 3 Mar 2015\n\n{title}\n\n{ARTICLE}") == f"{title}\n\n{ARTICLE}"


@pytest.mark.parametrize(
    "foot",
    [
        f"{END}\n\n{LICENCE}",
        END,
        f"____________________________________________\n{LIST}",
        f"-- \n{GROUP}",
    ],
)
def test_feet_go(foot):
    """What a program writes below a text goes, whole, and nothing else does."""
    assert clean(f"{ARTICLE}\n\n{foot}") == ARTICLE


@pytest.mark.parametrize(
    ("links", "page"),
    [
        (
            "  * Previous message: [Keepers] The new lamp\n  * Next message: [Keepers] The old lamp\n"
            "  Messages sorted by: [ date ] [ thread ] [ subject ] [ author ]",
            "More information about the Keepers mailing list",
        ),
        (
            "  * Previous message (by thread): [[Keepers] The new lamp](1.html)\n"
            "  * **Messages sorted by:** [[ date ]](d.html#2) [[ thread ]](t.html) [[ subject ]](s) [[ author ]](a)",
            "[More information about the Keepers mailing list](https://lists.example.org/)",
        ),
    ],
)
def test_the_links_of_an_archive_go(links: str, page: str):
    """What an archive of a mailing list writes above and below a message goes, and its subject stays."""
    text = clean(f"[Keepers] The lamp\n\n{links}\n\n{ARTICLE}\n\n{links}\n\n{page}")

    assert text == f"[Keepers] The lamp\n\n{ARTICLE}"


def test_both_ends_of_a_book():
    """Of a library's book the book is left."""
    assert clean(f"{BOOK}\n\n{START}\n\n{ARTICLE}\n\n{END}\n\n{LICENCE}") == ARTICLE


@pytest.mark.parametrize(
    "text",
    [
        f"Title: {TITLE}\nAuthor: A. Holm\n\n{ARTICLE}",
        f"A service answers like this:\n\nAs text\n\nIt begins so:\n\nTitle: {TITLE}\n\n{READER}{ARTICLE}",
        f"The Wayback Machine - how it began\n\n{ARTICLE}",
        f"The Project Gutenberg was the first of its kind.\n\n{ARTICLE}",
        f"{ARTICLE}\n\n*** END OF THE SEASON ***",
        f"{ARTICLE}\n\n--\nA. Holm\nhttps://groups.google.com/g/keepers",
        f"{ARTICLE}\n\n--\nA. Holm, holm@example.org",
        f"{ARTICLE}\n\n--\nA. Holm\nhttps://lists.example.org/mailman/listinfo/keepers",
        f"{ARTICLE}\n\nSubscribe at https://lists.example.org/mailman/listinfo/keepers",
        f"Messages sorted by: date\n\n{ARTICLE}",
        f"Previous message: {TITLE}\n\nMore information about the Keepers mailing list\n\n{ARTICLE}",
        f"---\ntitle: {TITLE}\ntags: [light, sea]\n---\n\n{ARTICLE}",
        f"From: a@example.org\nSubject: {TITLE}\n\n{ARTICLE}",
        f"<!DOCTYPE html>\n<html lang=en>\n{ARTICLE}",
        f"<!DOCTYPE html> stands in the first line.\n\n{ARTICLE}",
    ],
)
def test_what_authors_write_stays(text):
    """Titles, signatures, headers of mail, and texts about such programs are their author's."""
    assert find_texts(text) == []


def find_texts(text: str) -> list[str]:
    """Return what the stage finds in a text."""
    return [text[r.start : r.end] for r in find_wrappers(split_paragraphs(text))]


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.evidence)
@given(st.lists(st.sampled_from(["*", "Title:", "--", "x", "5", "COLLECTED BY", "URL Source: a", "*** "]), max_size=30))
def test_any_lines_below_a_beginning(head, lines):
    """Whatever stands below what a head begins with, removals are whole and in order."""
    for begin in head.begins:
        text = "\n".join([f"{begin} x".strip(), *lines])
        removals = list(find_wrappers(split_paragraphs(text)))

        assert all(0 <= r.start < r.end <= len(text) for r in removals)
        assert [r.end for r in removals] == sorted(r.end for r in removals)
