"""Error pages and authors' texts about errors that were typed before any rule was mended for them.

    python -m tests.blind

Prints for each set in tests/cases/blind how many of its pages, by source, come out right alone and in front of a short
article in their language, and how many of its texts of authors lose words, to the stage of error pages and to any. The
first sets, and the third of authors, were read after they had been measured, and some of what they lost was mended; the
others were not. From the third of pages and the fourth of authors on they are by other hands, half of what those typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean
from typing import Final

from textclean import clean, explain

FOLDER: Final = Path(__file__).parent / "cases" / "blind"
WORD_RE: Final = re.compile(r"\w+")


def read(name: str) -> Iterator[tuple[str, str]]:
    """Yield the heads and the texts of a file, in which a line with two signs heads each text."""
    for part in (FOLDER / name).read_text(encoding="utf-8").split("## ")[1:]:
        head, _, text = part.partition("\n")
        yield head.strip(), text.strip("\n")


def measure_pages(name: str) -> str:
    """Return what comes of the pages of a set, as a line."""
    articles = dict(read("articles.txt"))
    marks: dict[str, list[tuple[bool, bool]]] = {}
    for head, page in read(name):
        source, language = head.split()
        article = articles.get(language) or articles["en"]
        left = WORD_RE.findall(clean(f"{page}\n\n{article}"))
        marks.setdefault(source, []).append((not clean(page), left == WORD_RE.findall(clean(article))))
    alone, before = (fmean(fmean(mark[i] for mark in found) for found in marks.values()) for i in (0, 1))
    count = sum(map(len, marks.values()))
    return f"{name}: {count} pages of {len(marks)} sources, by source {alone:.3f} alone, {before:.3f} before an article"


def measure_authors(name: str) -> str:
    """Return how many texts of a set lose words, as a line."""
    lost = [{removal.reason for removal in explain(text).removals} for _, text in read(name)]
    to_errors, to_any = sum("error-preamble" in reasons for reasons in lost), sum(map(bool, lost))
    return f"{name}: of {len(lost)} texts of authors {to_errors} lose words as error messages, {to_any} to any stage"


def main() -> None:
    """Measure every set."""
    for path in sorted(FOLDER.glob("*-*.txt")):
        print((measure_pages if path.name.startswith("pages") else measure_authors)(path.name))


if __name__ == "__main__":
    main()
