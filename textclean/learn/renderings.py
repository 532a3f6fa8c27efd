"""The pages to learn from: every rendering of a page, what its lines show, and which of them are the author's.

Decides how a page is read from a folder and how its lines are labelled; `pages` says how the folder is laid out.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

from textclean.kernel import Column
from textclean.kernel.plans import Plan, Sheet, make_plan
from textclean.learn.labels import label_by_snippets, label_by_text
from textclean.learn.trees import FOLDS
from textclean.stages.pages.breaks import restore_lines
from textclean.stages.pages.columns import Columns
from textclean.stages.pages.cues import find_words
from textclean.stages.pages.gate import Verdict, judge_text
from textclean.stages.pages.looks import ASKED, FOUND, MEASURED, OWN, describe_looks, look_at_lines
from textclean.stages.pages.scores import count_copies
from textclean.stages.pages.units import read_units
from textclean.text.fragments import join_fragments
from textclean.text.normalize import normalize
from textclean.text.paragraphs import measure_indents, split_paragraphs
from textclean.text.prose import width_factor

WORD_RE: Final = re.compile(r"\w+")

SNIPPET_PAGE: Final = 0.35
"""Weight of a page of which only snippets are known, against one whose main part is known whole."""


class Page(NamedTuple):
    """One rendering of a page."""

    row: Mapping[str, Any]
    """The page as it stands in its file."""

    source: str
    """The name of the file."""

    renderer: str
    texts: list[str]
    looks: Columns
    copies: Column
    linked: Column
    indents: list[int]
    words: list[list[str]]
    counts: list[int]
    """Words of each line, as figures count them."""

    wanted: list[bool | None]
    """Whether each line is the author's; None where that is not known."""

    verdict: Verdict
    """What the gate says of it."""

    weight: float
    site: int
    """A number that pages of one site share."""

    @property
    def fold(self) -> int:
        """The fold of its site."""
        return self.site % FOLDS


class Row(NamedTuple):
    """A page as it stands in its file."""

    source: str
    """The name of the file."""

    page: Any
    site: int
    """A number that pages of one site share."""


def read_rows(folder: Path) -> list[Row]:
    """Read every page of a folder."""
    rows: list[tuple[str, Any]] = []
    for path in sorted(folder.glob("pages-*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            rows += [(path.name.removesuffix(".jsonl.gz"), json.loads(line)) for line in lines]
    sites = {row["id"]: find_site(row["url"]) for _, row in rows if "url" in row}
    return [
        Row(source, row, zlib.crc32((sites.get(row["id"]) or find_site(row["id"])).encode())) for source, row in rows
    ]


def read_pages(folder: Path) -> Iterator[Page]:
    """Read every page of a folder in every rendering it has; a collection weighs as the root of its pages."""
    rows = read_rows(folder)
    sizes = Counter([row.source for row in rows])
    largest = max(sizes.values(), default=0)
    for row in rows:
        for renderer, raw in row.page["raw"].items():
            page = read_page(row, renderer, raw)
            if page:
                yield page._replace(weight=page.weight * (largest / sizes[row.source]) ** 0.5)


def find_site(name: str) -> str:
    """Return what pages of one site have in common: the domain of an address, or a name without its digits.

    >>> find_site("https://www.news.example.co.uk/2024/heron"), find_site("at/Post_2024_05_03.html")
    ('example.co.uk', 'at/Post___.html')
    """
    host = urlsplit(name).hostname
    if host:
        parts = host.split(".")
        return ".".join(parts[-3:] if len(parts[-1]) == 2 and len(parts) > 2 and len(parts[-2]) <= 3 else parts[-2:])
    bare = re.sub(r"\d+", "", name)
    return bare if sum(map(str.isalpha, bare)) > 2 else name


def read_page(found: Row, renderer: str, raw: str) -> Page | None:
    """Look at one rendering of a page and label its lines; None where it has none."""
    source, row, site = found
    paragraphs = restore_lines(split_paragraphs(normalize(raw), measure_indents(raw)))
    if not paragraphs:
        return None
    units = read_units(join_fragments(paragraphs))
    texts = units.texts
    looks, copies = read_looks(texts), count_copies(texts)
    is_whole = "gold" in row
    wanted = label_by_text(texts, row["gold"]) if is_whole else label_by_snippets(texts, row["keep"], row["drop"])
    return Page(
        *(row, source, renderer, texts, looks, copies, units.linked, units.indents, list(map(find_words, texts))),
        *([len(WORD_RE.findall(text)) for text in texts], wanted, judge_text(paragraphs)),
        (1.0 if is_whole else SNIPPET_PAGE) / len(row["raw"]),
        site,
    )


@cache
def plan_looks(factor: float) -> Plan:
    """Plan for what lines show by themselves; *factor* is what a character counts."""
    return make_plan(describe_looks(factor), [MEASURED, FOUND], [ASKED, OWN])


def read_looks(texts: Sequence[str]) -> Columns:
    """Return what lines show by themselves."""
    sheet = Sheet(plan_looks(width_factor("\n".join(texts))), len(texts))
    look_at_lines(texts, sheet)
    sheet.run(1)
    return {name: sheet[name] for name in OWN}
