"""Golden cases: a damaged page beside what should come out of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from textclean import clean, explain

FOLDER = Path(__file__).parent / "cases" / "pages"
PAGES = sorted(path for path in FOLDER.glob("*.txt") if not path.name.endswith(".expected.txt"))
ENOUGH = 50
"""Pages at least; fewer mean that the glob looks in the wrong place."""

KNOWN_FAILURES: Final[dict[str, str]] = {
    "preamble-glued-to-title-en": "a status line and the title share a line, and nothing parts them",
}
"""What goes wrong, by the name of the page; a page that comes out right must leave the table."""

WORD_RE = re.compile(r"\w+")


def test_cases_are_found():
    """Every page has its expected text beside it, every expected text its page, and there are enough of them."""
    expected = {path.name.removesuffix(".expected.txt") for path in FOLDER.glob("*.expected.txt")}

    assert {path.stem for path in PAGES} == expected
    assert len(PAGES) >= ENOUGH


def test_known_failures_are_cases():
    """The table of known failures names pages that are there, each with what goes wrong."""
    assert KNOWN_FAILURES.keys() <= {path.stem for path in PAGES}
    assert all(KNOWN_FAILURES.values())


def mark(path: Path) -> object:
    """Return the page as a parameter, expected to fail where it is known to."""
    name = path.stem
    marks = pytest.mark.xfail(reason=KNOWN_FAILURES[name], strict=True) if name in KNOWN_FAILURES else ()
    return pytest.param(path, id=name, marks=marks)


@pytest.mark.parametrize("path", [mark(path) for path in PAGES])
def test_gives_the_expected_words(path: Path):
    """The words of the expected text come out, no more and no fewer."""
    cleaning = explain(path.read_text(encoding="utf-8"))
    expected = path.with_suffix(".expected.txt").read_text(encoding="utf-8")

    assert WORD_RE.findall(cleaning.text) == WORD_RE.findall(expected), str(cleaning)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_leaves_the_expected_text_alone(path: Path):
    """Nothing is taken from what should come out."""
    expected = path.with_suffix(".expected.txt").read_text(encoding="utf-8")

    assert WORD_RE.findall(clean(expected)) == WORD_RE.findall(expected)


ERROR_PAGES = [path for path in PAGES if path.stem.startswith("error-page")]


@pytest.mark.parametrize("path", ERROR_PAGES, ids=lambda path: path.stem)
def test_error_pages_say_so(path: Path):
    """A text that is an error page and nothing else is told to be one."""
    text = path.read_text(encoding="utf-8")
    told = re.search(r"(?<!\d)[45]\d\d(?!\d)", text)
    cleaning = explain(text)

    assert cleaning.error_page
    assert cleaning.status == (int(told[0]) if told else None)
