"""Pages to learn from whose words no table knows, made of those of which tables know many.

Of the pages that are learned from the tables know more labels than of pages of other sites. So a model that sees only
these trusts what it is told of words more than it should, and in a language without tables takes every line for its
author's. So every page is learned from once more with some or all of its words hidden.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Sequence
from typing import Final

from textclean.kernel.plans import derive_columns, make_plan
from textclean.learn.renderings import Page
from textclean.stages.pages.gate import judge_bare_text
from textclean.stages.pages.looks import LABELED, SHAPES, STAMPED

SHARES: Final = (0.2, 0.5, 1.0)
"""Shares of a page's lines whose words are hidden: as on another site, in another language, in one without tables."""

WEIGHT: Final = 0.5
"""Weight of such a page, against that with all of its words."""


def hide_words(pages: Sequence[Page]) -> list[Page]:
    """Return each of the pages with a share of its words hidden, always the same ones."""
    rng = random.Random(0)
    return [hide_on_page(page, rng.choice(SHARES), rng) for page in pages]


def hide_on_page(page: Page, share: float, rng: random.Random) -> Page:
    """Return a page with a share of its lines, drawn by chance, as if no table knew a word of them.

    Such a line is no label and has no prefix and no cue word; all that it shows besides stays. Lines of the same text
    are hidden together.
    """
    drawn = {text: rng.random() < share for text in dict.fromkeys(page.texts)}
    hidden = [drawn[text] for text in page.texts]
    seen = zip(page.looks["kind"], read_plain_kinds(page), hidden, strict=True)
    kinds = array("q", [plain if is_hidden and LABELED <= kind < STAMPED else kind for kind, plain, is_hidden in seen])
    words = [[] if is_hidden else words for words, is_hidden in zip(page.words, hidden, strict=True)]
    verdict = judge_bare_text(page.texts) if share == 1 else page.verdict
    return page._replace(looks=page.looks | {"kind": kinds}, words=words, verdict=verdict, weight=WEIGHT * page.weight)


def read_plain_kinds(page: Page) -> Sequence[int]:
    """Return the kinds that a page's lines would have without labels, prefixes and times."""
    shown = {name: page.looks[name] for name in ("width", "end")}
    return derive_columns(PLAIN_PLAN, shown, ["plain"])["plain"]


PLAIN_PLAN: Final = make_plan(
    {name: SHAPES[name] for name in ("step", "is long", "is cut", "is cut late", "is ended", "is over", "plain")},
    [["width", "end"]],
    [["plain"]],
)
