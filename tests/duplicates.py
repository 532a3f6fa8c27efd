"""How well copies of documents are found: planted ones, and texts of templates that are none.

    python -m tests.duplicates [FILE ...]

Without files the project's own articles are planted, from which the tests take theirs as well; files are rows of JSON
with a text each (compressed ones too), of which those of 600 characters or more are planted. Prints recall and wrong
pairs for each kind of copy, raw and cleaned, and the speed on many short texts.
"""

from __future__ import annotations

import random
import re
import sys
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Final

from tests.templates import TEMPLATES, pair_templates
from textclean import clean_many, compare_texts, find_duplicates
from textclean.columns.rows import parse_row, read_lines
from textclean.corpus.words import UNSPACED

KINDS: Final = (
    "verbatim",
    "spaced",
    "5 % of words replaced",
    "5 % of words left out",
    "furniture around",
    "inside a longer one",
)
PART_RE: Final = re.compile(rf"[{UNSPACED}]|[^\W\d_{UNSPACED}]+|.", re.DOTALL)
LEAST: Final = 600
"""Characters of a text that is planted."""

MOST: Final = 500
SHORT_TEXTS: Final = 20_000

HEAD: Final = "Oldhaven Gazette\nHome\nNews\nSport\nWeather\nTravel\nLog in\nSubscribe\nMenu\n"
FOOT: Final = (
    "\nShare this article\nFacebook\nE-mail\nRead more\n10 walks along the river\nContact\nPrivacy policy\n"
    "© 2024 Oldhaven Gazette. All rights reserved."
)
LOCAL: Final = (
    "\nIn Oldhaven the news was heard with calm. The harbour master said that he had seen worse, and went on painting "
    "his boat; the baker had run out of rolls by nine, as on every market day. A meeting in the school hall is planned."
)


def read_articles() -> list[str]:
    """Return the bodies of the project's articles."""
    blocks = (Path(__file__).parent / "articles.txt").read_text(encoding="utf-8").split("\n\n")
    return [block.partition("\n")[2].strip() for block in blocks]


def plant(texts: list[str], kind: str) -> list[str]:
    """Return a copy of each text, of one of the `KINDS`; the same at every call."""
    chance = random.Random(kind)
    return [_copy(text, kind, chance) for text in texts]


def _copy(text: str, kind: str, chance: random.Random) -> str:
    """Return a copy of a text."""
    if kind == "verbatim":
        return text
    if kind == "spaced":
        return text.replace("\n", "\n\n") + " \n"
    if kind == "furniture around":
        return HEAD + text + FOOT
    if kind == "inside a longer one":
        return text + LOCAL
    return _change(text, chance, drop=kind.endswith("out"))


def _change(text: str, chance: random.Random, *, drop: bool) -> str:
    """Replace one word in twenty by another of the text, or leave it out: no numbers, and no words with a capital."""
    parts = PART_RE.findall(text)
    places = [place for place, part in enumerate(parts) if part.isalpha() and part == part.lower()]
    words = [parts[place] for place in places]
    count = sum(map(str.isalnum, parts)) // 20
    for place in chance.sample(places, min(len(places), count)):
        parts[place] = "" if drop else chance.choice(words)
    return "".join(parts)


def measure(texts: list[str], copies: list[str]) -> tuple[float, int]:
    """Return the share of the copies that are found, and how many rows go for a text they are no copy of."""
    found = find_duplicates(texts + copies)
    groups = {copy.row: copy.kept for copy in found.copies}
    hits = sum(groups.get(row, -1) == groups.get(row + len(texts), -2) for row in range(len(texts)))
    wrong = sum(copy.row % len(texts) != copy.kept % len(texts) for copy in found.copies)
    return hits / len(texts), wrong


def main() -> None:
    """Print the figures."""
    texts = read_articles()
    if sys.argv[1:]:
        rows = (parse_row(line, field="text", keep_other=True).text for line in read_lines(sys.argv[1:]))
        texts = list(islice((text for text in rows if text and len(text) >= LEAST), MOST))
        gone = find_duplicates(texts)
        texts = [text for text, keep in zip(texts, gone.keep, strict=True) if keep]
    print(f"{len(texts)} texts\n{'planted':24}{'raw: recall':>14}{'wrong':>7}{'cleaned: recall':>18}{'wrong':>7}")
    cleaned = [text or "" for text in clean_many(texts)]
    for kind in KINDS:
        copies = plant(texts, kind)
        recall, wrong = measure(texts, copies)
        clean_recall, clean_wrong = measure(cleaned, [text or "" for text in clean_many(copies)])
        print(f"{kind:24}{recall:14.3f}{wrong:7}{clean_recall:18.3f}{clean_wrong:7}")
    pairs = list(pair_templates())
    called = sum(compare_texts(one, other) is not None for _, one, other in pairs)
    print(f"templates: {called} of {len(pairs)} pairs in {len(TEMPLATES)} templates called copies")
    measure_speed()


def measure_speed() -> None:
    """Print how fast many short texts are looked at, one in ten a copy."""
    chance = random.Random(0)
    words = " ".join(read_articles()).split()
    texts = [" ".join(chance.choices(words, k=50)) for _ in range(SHORT_TEXTS)]
    texts[::10] = texts[1::10]
    for workers in (1, 2):
        start = perf_counter()
        found = find_duplicates(texts, workers=workers)
        seconds = perf_counter() - start
        size = sum(map(len, texts)) / 1e6
        print(f"{found!r}, {workers} workers: {len(texts) / seconds:,.0f} texts/s, {size / seconds:.1f} MB/s")


if __name__ == "__main__":
    main()
