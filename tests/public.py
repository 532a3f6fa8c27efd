"""Measure `clean` on public collections of pages, beside the extractors that are installed.

    python -m tests.public DATASET PATH [--limit NUMBER]

DATASET is one of

wcxb         a checkout of github.com/Murrough-Foley/web-content-extraction-benchmark: F1 over words, by the type of the
             page. Only its development split is read: the test split is for measuring once, by others.
             PATH may also be a file of its pages as text, one JSON object a line with the fields "id", "type", "gold"
             and "raw" (a text by the name of its renderer): then the renderers are those of the file.
articles     a checkout of github.com/scrapinghub/article-extraction-benchmark: F1 over shingles of four words.
readability  a checkout of github.com/mozilla/readability, whose test pages are read: the same measure.
manuals      a folder of unpacked Debian packages of manuals (see `tests.manuals`), whose main elements count: the same.

A page is rendered as text by inscriptis and by Beautiful Soup, and cleaned; the extractors see its HTML. What is not
installed is left out (the extra ``extractors`` brings all). Two tables in Markdown are printed: what all tools give,
and what `clean` adds to each, with the number of pages that it made better and worse.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import fmean
from typing import Any, Final, NamedTuple

from tests.manuals import LEAST, MAIN
from textclean.cleaning import clean

WORD_RE: Final = re.compile(r"\w+")
SHINGLE: Final = 4
"""Words of a shingle, as the benchmark of Scrapinghub takes them."""

PACKAGES: Final = ("python3.11", "postgresql-doc-15", "debian-handbook", "developers-reference")
"""Folders of manuals after which their pages are called."""

OF_A_FOLDER: Final = 8
"""Pages of one folder of manuals at most, drawn at random."""

CHANGED: Final = 0.005
"""Points of F1 from which on a page counts as better or worse."""

Measure = Callable[[str, str], float]


class Page(NamedTuple):
    """A page of a collection."""

    name: str
    kind: str
    """Its type, where the collection has types; else ""."""

    gold: str
    """What a person took for the main part."""

    html: str
    """Its HTML; "" where the collection holds texts."""

    texts: dict[str, str]
    """The page as text, by renderer; empty where the collection holds HTML."""


def read_wcxb(path: Path) -> Iterator[Page]:
    """Read the development split of a checkout, or a file of its pages as text."""
    if path.is_file():
        yield from read_texts(path)
        return
    folder = path if path.name == "dev" else next((d for d in sorted(path.rglob("dev")) if d.is_dir()), None)
    if folder is None:
        message = f"expected a folder named dev in {path}: give a checkout of the benchmark"
        raise SystemExit(message)
    documents = {p.name.partition(".")[0]: p for p in sorted(folder.rglob("*.htm*"))}
    for truth in sorted(folder.rglob("*.json")):
        if truth.stem in documents:
            fields = json.loads(truth.read_text(encoding="utf-8"))
            kind = find_field(fields, "page_type")
            kind = kind.get("primary", "") if isinstance(kind, dict) else kind
            gold = find_field(fields, "main_content")
            yield Page(truth.stem, str(kind or ""), str(gold or ""), read_file(documents[truth.stem]), {})


def read_texts(path: Path) -> Iterator[Page]:
    """Read pages that were rendered before."""
    for line in read_file(path).split("\n"):
        if line:
            row = json.loads(line)
            yield Page(row["id"], row.get("type", ""), row["gold"], "", row["raw"])


def find_field(fields: object, name: str) -> Any:
    """Return the first value under a name, however deep it stands.

    >>> find_field({"truth": {"main_content": "The heron"}}, "main_content")
    'The heron'
    """
    if not isinstance(fields, dict):
        return None
    if name in fields:
        return fields[name]
    return next((found for value in fields.values() if (found := find_field(value, name)) is not None), None)


def read_articles(path: Path) -> Iterator[Page]:
    """Read a checkout of the article extraction benchmark."""
    for name, truth in sorted(json.loads((path / "ground-truth.json").read_text(encoding="utf-8")).items()):
        yield Page(name, "", truth["articleBody"], read_file(path / "html" / f"{name}.html.gz"), {})


def read_readability(path: Path) -> Iterator[Page]:
    """Read the test pages of a checkout of readability; the gold is the text of the article it expects."""
    for folder in sorted((path / "test" / "test-pages").iterdir()):
        if (folder / "expected.html").is_file():
            gold = render_soup(read_file(folder / "expected.html"))
            yield Page(folder.name, "", gold, read_file(folder / "source.html"), {})


def read_manuals(path: Path) -> Iterator[Page]:
    """Read some pages of every folder of manuals; the gold is the text of the main element, the type the package."""
    from bs4 import BeautifulSoup

    for folder in sorted({file.parent for file in path.rglob("*.html") if file.is_file()}):
        files = sorted(file for file in folder.glob("*.html") if file.is_file())
        package = next((part for part in folder.parts[::-1] if part in PACKAGES), folder.name)
        for file in random.Random(0).sample(files, min(OF_A_FOLDER, len(files))):
            html = read_file(file)
            main = next(filter(None, map(BeautifulSoup(html, "lxml").select_one, MAIN)), None)
            gold = render_soup(f"<body>{main}</body>") if main else ""
            if len(gold) >= LEAST:
                yield Page(f"{folder.name}/{file.name}", package, gold, html, {})


def read_file(path: Path) -> str:
    """Return the text of a file, unpacked where it is packed."""
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return data.decode("utf-8", "replace")


def render_inscriptis(html: str) -> str:
    """Render a page as text with inscriptis."""
    from inscriptis import get_text

    return str(get_text(html))


def render_soup(html: str) -> str:
    """Render a page as text with Beautiful Soup: a line for every piece of text, scripts and styles left out."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html, "lxml")
    for element in soup(["script", "style", "noscript", "template"]):
        element.decompose()
    return "\n".join(line for piece in soup.get_text("\n").split("\n") if (line := piece.strip()))


def extract_trafilatura(html: str) -> str:
    """Take trafilatura's text."""
    import trafilatura

    return trafilatura.extract(html) or ""


def extract_readability(html: str) -> str:
    """Take readability's summary, rendered."""
    from readability import Document

    return render_soup(Document(html).summary())


def extract_justext(html: str) -> str:
    """Keep the paragraphs that jusText calls good by its English stop words."""
    import justext

    paragraphs = justext.justext(html.encode(), justext.get_stoplist("English"))
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def extract_resiliparse(html: str) -> str:
    """Take the text of what resiliparse calls the main content."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(html, main_content=True))


RENDERERS: Final = {"inscriptis": ("inscriptis", render_inscriptis), "bs4": ("bs4", render_soup)}
EXTRACTORS: Final = {
    "trafilatura (HTML)": ("trafilatura", extract_trafilatura),
    "readability-lxml (HTML)": ("readability", extract_readability),
    "jusText (HTML)": ("justext", extract_justext),
    "resiliparse (HTML)": ("resiliparse", extract_resiliparse),
}


def compare(gold: Counter[Any], got: Counter[Any]) -> float:
    """Return the F1 of two bags: twice what they share by what both hold.

    >>> compare(Counter("abc"), Counter("abd"))
    0.6666666666666666
    """
    whole = gold.total() + got.total()
    return 2 * (gold & got).total() / whole if whole else 1.0


def compare_words(gold: str, got: str) -> float:
    """Return the F1 over words, small letters, each as often as it stands."""
    return compare(Counter(WORD_RE.findall(gold.lower())), Counter(WORD_RE.findall(got.lower())))


def compare_shingles(gold: str, got: str) -> float:
    """Return the F1 over shingles of four words."""
    return compare(count_shingles(gold), count_shingles(got))


def count_shingles(text: str) -> Counter[tuple[str, ...]]:
    """Count the shingles of a text; a shorter text is one shingle."""
    words = WORD_RE.findall(text)
    return Counter(tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)) if words)


DATASETS: Final[dict[str, tuple[Callable[[Path], Iterator[Page]], Measure]]] = {
    "wcxb": (read_wcxb, compare_words),
    "articles": (read_articles, compare_shingles),
    "readability": (read_readability, compare_shingles),
    "manuals": (read_manuals, compare_shingles),
}


def take_texts(page: Page) -> Iterator[tuple[str, str]]:
    """Yield what each tool makes of a page, by the name of its row."""
    rendered = page.texts or {name: f(page.html) for name, (module, f) in RENDERERS.items() if find_spec(module)}
    for name, text in rendered.items():
        yield f"the whole page, {name}", text
        yield f"textclean, {name}", clean(text)
    if page.html:
        for name, (module, extract) in EXTRACTORS.items():
            if find_spec(module):
                text = extract(page.html)
                yield name, text
                yield f"{name}, then textclean", clean(text)


def measure(pages: Iterable[Page], score: Measure) -> dict[str, dict[str, list[float]]]:
    """Return the scores of every tool, by type of page and for all."""
    rows: dict[str, dict[str, list[float]]] = {}
    for page in pages:
        for name, text in take_texts(page):
            figure = score(page.gold, text)
            for kind in {"all", page.kind or "all"}:
                rows.setdefault(name, {}).setdefault(kind, []).append(figure)
    return rows


def format_rows(rows: dict[str, dict[str, list[float]]]) -> Sequence[str]:
    """Return a table in Markdown: a row a tool, a column a type of page, best first."""
    first = next(iter(rows.values()))
    kinds = sorted(first, key=lambda kind: (kind == "all", -len(first[kind])))
    head = f"| | {' | '.join(f'{kind} ({len(first[kind])})' for kind in kinds)} |"
    best = sorted(rows.items(), key=lambda row: -fmean(row[1]["all"]))
    body = [f"| {name} | {' | '.join(f'{fmean(row[kind]):.3f}' for kind in kinds)} |" for name, row in best]
    return [head, f"|{'---|' * (len(kinds) + 1)}", *body]


def format_added(rows: dict[str, dict[str, list[float]]]) -> Sequence[str]:
    """Return what `clean` adds to each tool: F1 before and after, and the pages better and worse for it."""
    table = ["| | F1 | then textclean | pages better | pages worse | the worst |", "|---|---|---|---|---|---|"]
    for name, row in rows.items():
        after = rows.get(f"{name}, then textclean") or rows.get(name.replace("the whole page", "textclean"))
        if after is None or after is row or name.startswith("textclean"):
            continue
        changes = [two - one for one, two in zip(row["all"], after["all"], strict=True)]
        better, worse = sum(x >= CHANGED for x in changes), sum(x <= -CHANGED for x in changes)
        figures = f"{fmean(row['all']):.3f} | {fmean(after['all']):.3f} | {better} | {worse} | {min(changes):.3f}"
        table.append(f"| {name} | {figures} |")
    return table


def main() -> None:
    """Measure a collection and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", choices=DATASETS)
    parser.add_argument("path", type=Path)
    parser.add_argument("--limit", type=int, metavar="NUMBER", help="read this many pages at most")
    options = parser.parse_args()
    read, score = DATASETS[options.dataset]
    pages = [page for _, page in zip(range(options.limit or 10**9), read(options.path), strict=False)]
    if not pages:
        parser.error(f"expected pages of {options.dataset} in {options.path}, found none")
    rows = measure(pages, score)
    print("\n".join([*format_rows(rows), "", *format_added(rows)]))


if __name__ == "__main__":
    main()
