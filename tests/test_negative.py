"""Texts that merely look like damaged pages keep every word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from textclean import clean, explain, normalize

FOLDER = Path(__file__).parent / "cases" / "negative"
TEXTS = sorted(FOLDER.glob("*.txt"))
ENOUGH = 60
"""Texts at least; fewer mean that the glob looks in the wrong place."""

KNOWN_FAILURES = {
    "tutorial-webdesign-en": "it sets out a page's menu and footer line by line, as a page dump would",
}
"""What goes wrong, by the name of the text; a text that comes out right must leave the table."""


def mark(path: Path) -> object:
    """Return the text as a parameter, expected to fail where it is known to."""
    reason = KNOWN_FAILURES.get(path.stem)
    return pytest.param(path, id=path.stem, marks=pytest.mark.xfail(reason=reason, strict=True) if reason else ())


WORD_RE = re.compile(r"\w+")


def test_corpus_is_found():
    """The corpus is where the tests look for it, and it covers the languages it is meant to cover."""
    languages = {path.stem.rpartition("-")[2] for path in TEXTS}

    assert len(TEXTS) >= ENOUGH
    assert languages >= {
        *("en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "uk", "el", "tr"),
        *("ar", "fa", "he", "hi", "zh", "ja", "ko", "th", "vi", "id"),
    }


@pytest.mark.parametrize("path", [mark(path) for path in TEXTS])
def test_keeps_every_word(path: Path):
    """Every word of an author's text comes out, in order."""
    text = path.read_text(encoding="utf-8")
    cleaning = explain(text)

    assert WORD_RE.findall(cleaning.text) == WORD_RE.findall(normalize(text)), str(cleaning)


@pytest.mark.parametrize("path", [mark(path) for path in TEXTS])
def test_keeps_every_word_without_blank_lines(path: Path):
    """Every word stays where a renderer has dropped the blank lines, too."""
    text = re.sub(r"\n\n+", "\n", path.read_text(encoding="utf-8"))

    assert WORD_RE.findall(clean(text)) == WORD_RE.findall(normalize(text))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_normalize_changes_no_character_of_a_sound_text(path: Path):
    """A text without damage keeps every character but white space at the ends of lines and in runs."""
    text = path.read_text(encoding="utf-8")

    assert "".join(normalize(text).split()) == "".join(text.split())
