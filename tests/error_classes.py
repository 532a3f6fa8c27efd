"""What goes wrong on the pages that score worst, in words, by class; weights learned without the page.

    TEXTCLEAN_PAGES=FOLDER python -m tests.error_classes [NUMBER]

The folder is the one that ``python -m textclean.learn.pages`` learns from; only pages whose article is known whole are
looked at. A page's score is the F1 of its lines' words; the NUMBER worst of each rendering are counted, by default 40.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.crossvalidated import explain
from textclean.learn.pages import label_by_text
from textclean.text.paragraphs import measure_indents, split_paragraphs
from textclean.text.prose import measure_prose

LONG_RUN: Final = 5
"""Short lines of the article in a row that make a list, a table or a schedule."""


def classify(raw: str, gold: str) -> Counter[str]:
    """Count the words of a page that stay or go wrongly, by class, and those that stay rightly."""
    cleaning = explain(raw)
    paragraphs = split_paragraphs(cleaning.normalized, measure_indents(raw))
    wanted = label_by_text([paragraph.text for paragraph in paragraphs], gold)
    removed = {i for i, p in enumerate(paragraphs) if any(r.start <= p.start < r.end for r in cleaning.removals)}
    places = [i for i, is_wanted in enumerate(wanted) if is_wanted]
    is_prose = [measure_prose(paragraph.text, len(paragraph.text)) > 0 for paragraph in paragraphs]
    listed = set(_in_long_runs([bool(w) and not p for w, p in zip(wanted, is_prose, strict=True)]))
    counts: Counter[str] = Counter()
    for i, (paragraph, is_wanted) in enumerate(zip(paragraphs, wanted, strict=True)):
        words = len(paragraph.text.split())
        if is_wanted and i in removed:
            kind = "list, table or schedule" if i in listed else "prose" if is_prose[i] else "other lines"
            counts[f"lost: {kind}"] += words
        elif is_wanted is False and i not in removed:
            where = "above" if not places or i < places[0] else "below" if i > places[-1] else "inside"
            counts[f"left: {'prose' if is_prose[i] else 'short lines'} {where} the article"] += words
        elif is_wanted:
            counts["right"] += words
    return counts


def _in_long_runs(flags: list[bool]) -> Iterator[int]:
    run: list[int] = []
    for i, flag in enumerate([*flags, False]):
        if flag:
            run.append(i)
            continue
        if len(run) >= LONG_RUN:
            yield from run
        run = []


def score(counts: Counter[str]) -> float:
    """Return the F1 of a page's words."""
    wrong = counts.total() - counts["right"]
    return 2 * counts["right"] / max(1, 2 * counts["right"] + wrong)


def main() -> None:
    """Print the words of each class on the worst pages of each rendering."""
    worst = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    found: dict[str, list[Counter[str]]] = {}
    for path in sorted(Path(os.environ["TEXTCLEAN_PAGES"]).glob("pages-*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                for renderer, raw in row["raw"].items() if "gold" in row else ():
                    found.setdefault(renderer, []).append(classify(raw, row["gold"]))
    for renderer, pages in found.items():
        chosen = sorted(pages, key=score)[:worst]
        total: Counter[str] = sum(chosen, Counter())
        print(f"{renderer}: {len(chosen)} of {len(pages)} pages, {total['right']} words right")
        for name, words in total.most_common():
            if name != "right":
                print(f"  {words:6} {name}, on {sum(counts[name] > 0 for counts in chosen)} pages")


if __name__ == "__main__":
    main()
