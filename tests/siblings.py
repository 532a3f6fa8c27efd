"""What a site's other pages add to cleaning: manuals that Debian packages, of which nothing was learned.

    python -m tests.siblings FOLDER

The folder holds unpacked packages (``apt-get download python3.11-doc postgresql-doc-15 debian-handbook``, ``dpkg -x``);
every folder of pages is a site. Needs the extra ``extractors``. Prints for each rendering, as means over sites, F1 of
the main part by 4-word shingles and the words of it that are lost, per 10,000: raw, cleaned alone, and with k siblings;
then what applying costs, in time that the processor works, beside cleaning alone.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from statistics import fmean
from time import process_time
from typing import Any, Final

from tests.manuals import LEAST, MAIN, share, shingles
from textclean import Furniture, clean, learn_furniture

SIBLINGS: Final = (1, 4, 9, 19)
MOST: Final = 40
"""Pages of one site at most, drawn at random."""

TESTED: Final = 6
"""Pages of one site that are measured."""

TIMED: Final = 12
"""Pages of one site whose cleaning is timed."""

ROUNDS: Final = 5

Page = tuple[str, str]


def read_page(path: Path, renderer: str) -> Page | None:
    """Return a page and its main part as text, or None where that is missing or short."""
    soup = import_module("bs4").BeautifulSoup(path.read_text(encoding="utf-8", errors="replace"), "lxml")
    body = next(filter(None, map(soup.select_one, MAIN)), None)
    if body is None:
        return None
    render: Any = import_module("inscriptis").get_text if renderer == "inscriptis" else None
    gold = render(f"<body>{body}</body>") if render else body.get_text("\n")
    return (render(str(soup)) if render else soup.get_text("\n"), gold) if len(gold) >= LEAST else None


def measure(page: Page, text: str) -> tuple[float, float]:
    """Return F1 of a text against the main part, and the words of it that were on the page and are lost, per 10,000."""
    wanted, found = shingles(page[1]), shingles(text)
    precision, recall = share(found, wanted), share(wanted, found)
    lost = Counter(page[1].split()) & Counter(page[0].split())
    words = lost.total()
    lost.subtract(Counter(text.split()))
    return 2 * precision * recall / max(1e-9, precision + recall), 1e4 * (+lost).total() / max(1, words)


def measure_site(name: str, pages: list[Page]) -> dict[str, tuple[float, float]]:
    """Return the means of a site's measured pages, raw, alone and with siblings."""
    rng, rows = random.Random(name), {}
    learned = [learn_furniture([raw], name) for raw, _ in pages]
    for place in rng.sample(range(len(pages)), TESTED):
        page, others = pages[place], [i for i in range(len(pages)) if i != place]
        rng.shuffle(others)
        rows.setdefault("raw", []).append(measure(page, page[0]))
        rows.setdefault("alone", []).append(measure(page, clean(page[0])))
        for k in SIBLINGS:
            known = Furniture().merge(learned[place], *(learned[i] for i in others[:k]))
            rows.setdefault(f"{k}", []).append(measure(page, clean(page[0], furniture=known, site=name)))
    return {how: (fmean(f1 for f1, _ in marks), fmean(lost for _, lost in marks)) for how, marks in rows.items()}


def measure_cost(name: str, pages: list[Page]) -> tuple[float, float]:
    """Return the seconds that cleaning pages takes alone and with siblings: of each page the least of some rounds.

    Both are timed in turn, so that whatever slows the machine slows both.
    """
    known = learn_furniture([raw for raw, _ in pages], name)
    ways = partial(clean), partial(clean, furniture=known, site=name)
    alone = beside = 0.0
    for text, _ in pages[:TIMED]:
        rounds = [[_time(way, text) for way in ways] for _ in range(ROUNDS)]
        least = [min(times) for times in zip(*rounds, strict=True)]
        alone, beside = alone + least[0], beside + least[1]
    return alone, beside


def _time(way: Callable[[str], str], text: str) -> float:
    begin = process_time()
    way(text)
    return process_time() - begin


def main() -> None:
    """Measure every site in the folder."""
    folders = sorted({path.parent for path in Path(sys.argv[1]).rglob("*.html") if path.is_file()})
    for renderer in ("inscriptis", "bs4"):
        results: list[dict[str, tuple[float, float]]] = []
        costs: list[tuple[float, float]] = []
        for folder in folders:
            paths = sorted(path for path in folder.glob("*.html") if path.is_file())
            drawn = random.Random(0).sample(paths, min(MOST, len(paths)))
            pages = [page for page in (read_page(path, renderer) for path in drawn) if page]
            if len(pages) > max(SIBLINGS):
                results.append(measure_site(f"{folder.name}.example", pages))
                costs.append(measure_cost(f"{folder.name}.example", pages))
        for how in results[0] if results else ():
            f1, lost = (fmean(result[how][i] for result in results) for i in (0, 1))
            print(f"{renderer:11} {len(results)} sites, {how:>5}: F1 {f1:.3f}, lost {lost:.0f}", flush=True)
        alone, beside = map(sum, zip(*costs, strict=True)) if costs else (1.0, 1.0)
        print(f"{renderer:11} {len(costs)} sites: applying costs {100 * (beside / alone - 1):.0f} %", flush=True)


if __name__ == "__main__":
    main()
