"""A review shows what a person should look at, in one file that needs nothing and runs nothing."""

from __future__ import annotations

import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

from textclean import Cleaning, Removal, clean, review

ERROR = "404 Not Found\nThe requested URL was not found on this server."
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\u202e"


def make_page(number: int) -> Cleaning:
    """Return a page from which a menu and a line of its own went."""
    text = f"Home\nLog in\nThe heron waits at sluice {number}.\nSeen by {number} people"
    end = text.rindex("\n")
    removals = (Removal(0, 11, "menu", "short lines"), Removal(end + 1, len(text), "furniture", f"counter: {number}"))
    return Cleaning(text[12:end], removals, text)


class Tags(HTMLParser):
    """The elements of a document, and what they ask for."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.asked: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.add(tag)
        self.asked += [f"{tag} {key}" for key, _ in attrs if key in ("src", "action", "background") or key[:2] == "on"]
        self.asked += [f"{tag} {value}" for key, value in attrs if key == "href" and not (value or "").startswith("#")]


def test_lines_on_many_pages_come_first() -> None:
    """Lines are counted by pages, and those on one page are left out."""
    found = review([make_page(number) for number in range(12)])

    assert [(line.text, line.reason, line.pages) for line in found.lines] == [
        ("Home", "menu", 12),
        ("Log in", "menu", 12),
    ]


def test_a_listed_line_is_a_phrase_that_keeps_it() -> None:
    """What the report gives to be copied brings the line back."""
    page = "The herons return\nThey wait for hours.\n© 2026 The Courier. All rights reserved."
    (line,) = review([page, page]).lines

    assert clean(page) == "The herons return\nThey wait for hours."
    assert clean(page, keep=[line.text]) == page


WHOLE = "The heron waits for hours by the mill. It left at noon on Tuesday."
NOTICE = "© 2026 The Courier. All rights reserved."
SENTENCES = ["*© 2026 The Courier.*", "*All rights reserved.*"]
INSIDE = {
    "the only line": ([f"{WHOLE} {NOTICE}", f"It came again. {WHOLE} {NOTICE}"], SENTENCES),
    "a line of its own": ([f"{WHOLE}\n{NOTICE}"] * 2, [NOTICE]),
    "both": ([f"{WHOLE} {NOTICE}", f"{WHOLE}\n{NOTICE}"] * 2, [NOTICE, *SENTENCES]),
    "the only line left": ([f"{ERROR}\n{WHOLE} {NOTICE}"] * 2, [*ERROR.split("\n"), *SENTENCES]),
}


@pytest.mark.parametrize(("pages", "phrases"), INSIDE.values(), ids=INSIDE)
def test_what_went_inside_a_line_is_a_phrase_that_keeps_it(pages: list[str], phrases: list[str]) -> None:
    """Where it stood beside other text, the phrases have wildcards for that."""
    found = review(pages)

    assert sorted(line.text for line in found.lines) == sorted(phrases)
    assert [page for page in pages if clean(page) == page] == []
    assert [clean(page, keep=phrases) for page in pages] == pages


def test_phrases_of_a_removal_over_several_lines() -> None:
    """The first line and the last may have more beside them than what went, those between have not."""
    text = "The eel. Home\nShare \n\nLog in now"
    removals = (Removal(9, 29, "menu", "short lines"),)
    page = Cleaning("The eel. now", removals, text)

    assert [line.text for line in review([page, page]).lines] == ["*Home*", "*Log in*", "Share"]


def test_evidence_of_one_page_is_no_rule_of_its_own() -> None:
    """What stands behind a colon is of the page; the rule is what stands before it."""
    found = review([make_page(number) for number in range(12)])

    assert [(rule.evidence, rule.pages) for rule in found.rules] == [("counter", 12), ("short lines", 12)]
    assert all(len(rule.examples) == 3 for rule in found.rules)


def test_pages_are_named_by_the_caller() -> None:
    """A page goes by the name that stands beside it, missing texts counted."""
    found = review([None, make_page(1)], names=["https://a.example", "https://b.example"])

    assert [page.name for page in found.pages] == ["https://b.example"]


def test_pages_of_one_name_are_pages_of_their_own() -> None:
    """Pages that share a name are all shown, each with the way from the examples to it."""
    found = review([make_page(1), make_page(2), make_page(1)], names=["a.example"] * 3)

    assert [(page.position, page.name) for page in found.pages] == [
        (0, "a.example"),
        (1, "a.example"),
        (2, "a.example"),
    ]
    assert [example.position for example in found.rules[0].examples] == [0, 1, 2]
    assert all(f'<a href="#page-{number}">a.example</a>' in found.to_html() for number in range(3))


def test_fewer_names_than_texts_are_refused() -> None:
    """A column that does not fit is said, not guessed."""
    with pytest.raises(ValueError, match="expected a name for every text, got fewer: give names of the same length"):
        review(["The heron.", "The eel."], names=["a"])


def test_the_choice_is_the_same_again() -> None:
    """Pages drawn at random are drawn alike for the same column."""
    column = [make_page(number) for number in range(500)]

    assert review(column) == review(column)
    assert len(review(column).pages) < 200


def test_hostile_text_stays_text() -> None:
    """Neither a page nor its name, reason or evidence writes markup, and nothing is asked of any server."""
    page = Cleaning("", (Removal(0, len(HOSTILE), HOSTILE, HOSTILE),), HOSTILE)
    html = review([page, page], names=[HOSTILE, f"{HOSTILE}2"]).to_html(HOSTILE)
    tags = Tags(html)

    assert {"script", "img", "link", "iframe"}.isdisjoint(tags.tags)
    assert tags.asked == []
    assert "\u202e" not in html


def test_save_writes_the_file(tmp_path: Path) -> None:
    """The file holds the document, under its name and nothing beside it."""
    found = review([f"{ERROR}\nThe heron waits."])
    found.save(tmp_path / "report.html")

    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    assert "HTTP 404" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_five_hundred_pages_are_less_than_ten_megabytes() -> None:
    """A long column of long pages makes a file that can be sent."""
    filler = "The heron waits at the sluice, and the eel does not come. " * 400
    pages = [make_page(number) for number in range(500)]
    long = [page.__class__(page.text + filler, page.removals, page.normalized + filler) for page in pages]

    assert len(review(long).to_html().encode()) < 10_000_000


@pytest.mark.skipif(not (shutil.which("chromium") or shutil.which("google-chrome")), reason="needs chromium")
@pytest.mark.timeout(120)
@pytest.mark.parametrize(("width", "scheme"), [(1000, "light"), (1000, "dark"), (360, "light")])
def test_a_browser_shows_it(width: int, scheme: str) -> None:
    """On a screen and a phone, light and dark, nothing is wider than the window, and a page opens to its removals."""
    from tests.browser import open_browser

    html = review([make_page(number) for number in range(40)], names=[f"https://{n}.example/a" for n in range(40)])
    with open_browser() as browser:
        browser.show(html.to_html(), width=width, scheme=scheme)
        browser.run("document.querySelector('#pages details').open = true")

        assert browser.run("document.documentElement.scrollWidth <= innerWidth + 1")
        assert browser.run("document.querySelector('#pages del').getBoundingClientRect().height > 0")
        assert browser.run("document.querySelectorAll('#lines td code').length") == 2
