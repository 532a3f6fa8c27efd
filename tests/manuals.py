"""What `clean` does to manuals: HTML that Debian packages, of which nothing was learned.

    python -m tests.manuals FOLDER

The folder holds unpacked packages (``apt-get download python3-doc``, ``dpkg -x``). Needs the extra ``extractors``.
Prints for each manual how many pages the gate lets through, and recall and precision of the main part, by 4-word
shingles; and how many words the main parts lose where they are cleaned alone, in two renderings, per 10,000.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from statistics import fmean
from typing import Any, Final

from textclean.cleaning import clean
from textclean.stages.pages.gate import is_page_dump
from textclean.text.normalize import normalize
from textclean.text.paragraphs import split_paragraphs

MAIN: Final = ("[role=main]", "div.body", "main", "div.sect1", "div.section", "div.chapter", "article", "div.refentry")
LEAST: Final = 800
"""Characters of a main part at least."""

MOST: Final = 25
"""Pages of one manual at most, drawn at random."""


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return the 4-word shingles of a text."""
    words = text.split()
    return Counter(tuple(words[i : i + 4]) for i in range(len(words) - 3))


def share(part: Counter[Any], whole: Counter[Any]) -> float:
    """Return the share of the shingles that are in both."""
    return (part & whole).total() / max(1, whole.total())


def measure_page(raw: str, gold: str) -> tuple[float, ...]:
    """Return whether the gate opens for a page, recall, and precision before and after."""
    wanted, before, after = shingles(gold), shingles(raw), shingles(clean(raw))
    gate = is_page_dump(split_paragraphs(normalize(raw)))
    return gate, share(after, wanted), share(wanted, before), share(wanted, after)


def count_lost(texts: Iterable[str]) -> tuple[int, int]:
    """Return how many words texts lose that are their author's whole, and how many they have."""
    normalized = list(map(normalize, texts))
    words = sum(len(text.split()) for text in normalized)
    return words - sum(len(clean(text).split()) for text in normalized), words


def main() -> None:
    """Measure every manual in the folder."""
    render = import_module("inscriptis").get_text
    parse = import_module("bs4").BeautifulSoup
    manuals: dict[str, list[Path]] = {}
    total: Counter[str] = Counter()
    for path in sorted(Path(sys.argv[1]).rglob("*.html")):
        if path.is_file():
            parts = path.parts[path.parts.index("doc") + 1 :] if "doc" in path.parts else path.parts[-2:]
            manuals.setdefault("/".join(parts[:-1][:3]), []).append(path)
    for name, paths in manuals.items():
        rows: list[tuple[float, ...]] = []
        for path in random.Random(0).sample(paths, len(paths)):
            html = path.read_text(encoding="utf-8", errors="replace")
            body = next(filter(None, map(parse(html, "lxml").select_one, MAIN)), None)
            gold = render(str(body)) if body else ""
            if body and len(rows) < MOST and len(gold) >= LEAST:
                rows.append((*measure_page(render(html), gold), *count_lost((gold, body.get_text("\n")))))
        if rows:
            gate, recall, before, after, lost, words = map(fmean, zip(*rows, strict=True))
            print(f"{name:45} {len(rows):3} pages, {gate * len(rows):3.0f} taken for whole ones,", end=" ")
            print(f"recall {recall:.3f}, precision {before:.3f} before and {after:.3f} after,", end=" ")
            print(f"{10_000 * lost / words:.1f} words lost", flush=True)
            total.update(lost=lost * len(rows), words=words * len(rows))
    print(f"main parts alone: {10_000 * total['lost'] / total['words']:.1f} words lost in 10,000")


if __name__ == "__main__":
    main()
