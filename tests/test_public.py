"""The benchmark on public collections reads them in the shape in which they come."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.public import DATASETS, compare_words, find_field, measure, read_wcxb

HTML = "<html><body><nav>Home</nav><p>The heron waits at the tide mill.</p></body></html>"
GOLD = "The heron waits at the tide mill."


def make_wcxb(folder: Path) -> None:
    """Write a checkout with one page in each split."""
    for split in ("dev", "test"):
        for part in ("html", "truth"):
            (folder / split / part).mkdir(parents=True)
        (folder / split / "html" / f"{split}1.html.gz").write_bytes(gzip.compress(HTML.encode()))
        fields = {"ground_truth": {"main_content": GOLD}, "about": {"page_type": {"primary": "forum"}}}
        (folder / split / "truth" / f"{split}1.json").write_text(json.dumps(fields))


def make_articles(folder: Path) -> None:
    """Write a checkout with one page."""
    (folder / "html").mkdir()
    (folder / "html" / "a1.html.gz").write_bytes(gzip.compress(HTML.encode()))
    (folder / "ground-truth.json").write_text(json.dumps({"a1": {"articleBody": GOLD, "url": "example.org"}}))


def make_readability(folder: Path) -> None:
    """Write a checkout with one test page."""
    page = folder / "test" / "test-pages" / "heron"
    page.mkdir(parents=True)
    (page / "source.html").write_text(HTML)
    (page / "expected.html").write_text(f"<div><p>{GOLD}</p></div>")


@pytest.mark.parametrize(
    ("name", "make"), [("wcxb", make_wcxb), ("articles", make_articles), ("readability", make_readability)]
)
def test_checkouts_are_read(name: str, make: Callable[[Path], None], tmp_path: Path) -> None:
    """Each collection gives its one page, with its HTML and the text that a person took for the main part."""
    if name == "readability":
        pytest.importorskip("bs4")
        pytest.importorskip("lxml")
    make(tmp_path)

    (page,) = DATASETS[name][0](tmp_path)

    assert (page.gold, page.html) == (GOLD, HTML)


def test_the_test_split_is_never_read(tmp_path: Path) -> None:
    """Of the collection with two splits, only the one for development is read."""
    make_wcxb(tmp_path)

    assert [(page.name, page.kind) for page in read_wcxb(tmp_path)] == [("dev1", "forum")]


def test_texts_need_no_renderer(tmp_path: Path) -> None:
    """A file of pages as text is measured by the renderers that it names, and no extractor."""
    row = {"id": "1", "type": "forum", "gold": GOLD, "raw": {"mine": GOLD}}
    path = tmp_path / "pages.jsonl.gz"
    path.write_bytes(gzip.compress((json.dumps(row) + "\n").encode()))

    figures = measure(read_wcxb(path), compare_words)

    assert figures == {
        "the whole page, mine": {"all": [1.0], "forum": [1.0]},
        "textclean, mine": {"all": [1.0], "forum": [1.0]},
    }


def test_a_missing_field_is_none() -> None:
    """A field that is nowhere is no text."""
    assert find_field({"a": {"b": 1}}, "main_content") is None
