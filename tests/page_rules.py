"""What each rule around the page model costs and saves, on pages held out by site.

    python -m tests.page_rules FOLDER

Takes a folder as `textclean.learn.pages` does, and needs the extra ``learn``. Every page is judged by a model that was
learned without its whole site. Prints F1 and recall by file and renderer, as shipped and without some of the rules.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import fmean
from typing import Any, Final
from unittest.mock import patch

from textclean.learn.agreement import Counts, average_f1, average_shares, compare, keep_lines, pool
from textclean.learn.pages import add_made_pages, learn
from textclean.learn.renderings import read_pages

CHOICE: Final = "textclean.stages.pages.choice."
NEIGHBORS: Final = "textclean.stages.pages.neighbors."
WITHOUT: Final = {
    "as shipped": (),
    "without the title": (CHOICE + "find_title",),
    "without gaps": (NEIGHBORS + "keep_gaps",),
    "without lines alike": (CHOICE + "keep_alike",),
    "without what lines are by themselves": (CHOICE + "keep_own",),
    "without all but the title": (CHOICE + "keep_alike", CHOICE + "keep_around", CHOICE + "keep_own"),
    "without any": (CHOICE + "keep_alike", CHOICE + "keep_around", CHOICE + "keep_own", CHOICE + "find_title"),
}
"""Rules that are left out, by what that is called."""


def measure(judged: Sequence[tuple[Any, list[float], Any]]) -> Iterator[tuple[str, float, float]]:
    """Yield F1 and recall of the pages of each file and renderer."""
    groups: dict[tuple[str, str], list[Counts]] = {}
    for page, scores, columns in judged:
        text = "\n".join(keep_lines(page, scores, columns))
        groups.setdefault((page.source, page.renderer), []).append(compare(page, text))
    for (source, renderer), counts in sorted(groups.items()):
        has_snippets = source == "pages-multilingual"
        f1 = pool if has_snippets else average_f1 if source == "pages-wcxb" else average_shares
        kept = [right / max(1, right + lost) for right, _, lost in counts]
        whole = sum(right for right, _, _ in counts) / max(1, sum(right + lost for right, _, lost in counts))
        yield f"{source:20} {renderer:24}", f1(counts), whole if has_snippets else fmean(kept)


def main() -> None:
    """Learn, and measure with and without the rules."""
    pages = list(read_pages(Path(sys.argv[1])))
    learned = learn(add_made_pages(pages))
    scores = iter(learned.scores)
    judged = [
        (page, [float(next(scores)) for _ in page.texts], columns)
        for page, columns in zip(pages, learned.columns, strict=False)
    ]
    for name, rules in WITHOUT.items():
        with ExitStack() as stack:
            for rule in rules:
                stack.enter_context(patch(rule, return_value=None))
            print(name)
            for group, f1, recall in measure(judged):
                print(f"    {group} F1 {f1:.3f}, recall {recall:.3f}", flush=True)


if __name__ == "__main__":
    main()
