"""Measure what `clean` adds after extractors: `python -m tests.extractors [FOLDER]`; a table of Markdown is printed.

The pages are those of `tests.html_pages`; they are written to FOLDER, where one is given, to be looked at. Extractors
that are not installed are left out.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from statistics import mean

from tests.html_pages import read_articles, write_html
from textclean.cleaning import clean

WORD_RE = re.compile(r"\w+")
STOP_LISTS = {"en": "English", "de": "German", "es": "Spanish", "fr": "French"}

Extract = Callable[[str, str], str]
"""From a page's HTML and its language to a text."""


def extract_inscriptis(html: str, language: str) -> str:
    """Render the whole page."""
    from inscriptis import get_text

    return get_text(html)


def extract_justext(html: str, language: str) -> str:
    """Keep the paragraphs that jusText calls good."""
    import justext

    paragraphs = justext.justext(html.encode(), justext.get_stoplist(STOP_LISTS[language]))
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def extract_readability(html: str, language: str) -> str:
    """Take readability's title and summary, which is HTML, and render them."""
    from inscriptis import get_text
    from readability import Document

    document = Document(html)
    return f"{document.title()}\n{get_text(document.summary())}"


def extract_trafilatura(html: str, language: str) -> str:
    """Take trafilatura's text."""
    import trafilatura

    return trafilatura.extract(html) or ""


def extract_resiliparse(html: str, language: str) -> str:
    """Take the text of what resiliparse calls the main content."""
    from resiliparse.extract.html2text import extract_plain_text

    return extract_plain_text(html, main_content=True)


ARTICLES = read_articles()

EXTRACTORS: dict[str, tuple[str, Extract]] = {
    "inscriptis (whole page)": ("inscriptis", extract_inscriptis),
    "jusText": ("justext", extract_justext),
    "readability-lxml": ("readability", extract_readability),
    "resiliparse": ("resiliparse", extract_resiliparse),
    "trafilatura": ("trafilatura", extract_trafilatura),
}


def count_words(text: str) -> Counter[str]:
    """Count the words of a text, small letters."""
    return Counter(WORD_RE.findall(text.casefold()))


def measure(text: str, gold: str) -> tuple[float, float]:
    """Return precision and recall of a text's words, each word as often as it stands.

    >>> measure("the heron menu", "the heron is back")
    (0.6666666666666666, 0.5)
    """
    found, wanted = count_words(text), count_words(gold)
    shared = (found & wanted).total()
    return shared / max(1, found.total()), shared / wanted.total()


def compare(extract: Extract) -> tuple[float, float, float, float, int]:
    """Return mean precision and recall before and after `clean`, and the number of pages whose F1 became lower."""
    rows, worse = [], 0
    for number, article in enumerate(ARTICLES):
        text = extract(write_html(article, number), article.language)
        before, after = measure(text, article.text), measure(clean(text), article.text)
        rows.append((*before, *after))
        worse += harmonic(*after) < harmonic(*before) - 1e-9
    precision, recall, precision_after, recall_after = (mean(column) for column in zip(*rows, strict=True))
    return precision, recall, precision_after, recall_after, worse


def harmonic(precision: float, recall: float) -> float:
    """Return F1."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def main(arguments: list[str]) -> None:
    """Print the table, and write the pages where a folder is given."""
    for folder in arguments:
        Path(folder).mkdir(parents=True, exist_ok=True)
        for number, article in enumerate(ARTICLES):
            path = Path(folder, f"{number:02}-{article.language}-{article.kind}.html")
            path.write_text(write_html(article, number), encoding="utf-8")
    print("| extractor | precision | recall | precision after `clean` | recall after `clean` | pages made worse |")
    print("|---|---|---|---|---|---|")
    for name, (module, extract) in EXTRACTORS.items():
        if find_spec(module):
            *figures, worse = compare(extract)
            print(f"| {name} | {' | '.join(f'{figure:.3f}' for figure in figures)} | {worse} of {len(ARTICLES)} |")


if __name__ == "__main__":
    main(sys.argv[1:])
