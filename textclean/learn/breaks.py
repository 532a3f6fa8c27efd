r"""Learn again where the lines broke of a page that stands on one, from pages that have their line breaks.

Run as ``python -m textclean.learn.breaks FOLDER [--write]``. Needs the extra ``learn`` (lightgbm, scikit-learn).

The folder is that of `textclean.learn.pages`; learned from is what bs4 makes of each page, its lines joined by spaces.
Prints, by collection, the share of the beginnings of lines that are found, the share of those found that are one, and
F1 and recall over 4-word shingles of the whole library, on the pages with their lines and all on one line, each page by
a forest that was learned without its whole site; the model of whole pages is the shipped one, which has seen them.
--write rewrites the forest.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path
from statistics import fmean
from typing import Any, Final, NamedTuple

from textclean.cleaning import clean
from textclean.kernel.plans import Plan, Sheet, make_plan
from textclean.learn.labels import label_by_text
from textclean.learn.pages import QUOTES
from textclean.learn.renderings import WORD_RE, Row, read_rows
from textclean.learn.trees import FOLDS, Sample, Size, fit_forest, format_forest
from textclean.stages.pages import break_weights, breaks
from textclean.text.normalize import normalize
from textclean.text.paragraphs import split_paragraphs

RENDERER: Final = "bs4"
FEWEST_LINES: Final = 5
FEWEST_WORDS, MOST_WORDS = 40, 8000
"""Lines and words of a page that is learned from."""

DRAWN: Final = 500
"""Words of a page that are learned from at most, drawn by chance."""

SIZE: Final = Size(trees=96, leaves=40, rate=0.15)
MOST: Final = 1_200_000
"""How large the forest is, and words that it is learned from. On pages that nothing was learned from, 128 and 48
have 0.001 more F1, and 64, 32 and 400,000 have 0.005 less."""
NAMES: Final = (*breaks.OWN, *breaks.FEATURES)


class Page(NamedTuple):
    """A page on one line, and where its lines broke."""

    row: Row
    lines: str
    """The page with its line breaks."""

    text: str
    """The page on one line."""

    columns: Any
    """What the library tells of each word: one row a word, a column for each of `NAMES`; some words drawn by chance."""

    begins: Any
    """Whether a line began with each of these."""

    weights: Any
    """What each weighs: more where the author's text and what is around it meet."""


@cache
def plan_features() -> Plan:
    """Plan for all columns that a forest may see."""
    return make_plan(breaks.WORDS | breaks.FEATURES, [(*breaks.MEASURED, *breaks.FOUND)], [NAMES])


def read_page(row: Row) -> Page | None:
    """Return a page on one line; None where it has no such rendering, or is very short or long."""
    import numpy

    lines = [" ".join(line.split()) for line in normalize(row.page["raw"].get(RENDERER, "")).split("\n")]
    lines = [line for line in lines if line]
    text = " ".join(lines)
    words = breaks.read_words(split_paragraphs(text))
    if len(lines) < FEWEST_LINES or not FEWEST_WORDS <= len(words.texts) <= MOST_WORDS:
        return None
    starts = {0, *accumulate([len(line) + 1 for line in lines])}
    begins = numpy.array([start in starts for start in words.starts])
    drawn = numpy.random.default_rng(row.site).permutation(len(begins))[:DRAWN]
    labels = breaks.find_labels(words.texts)
    columns = [look_at(words, labels)[drawn], look_at(hide_case(words), find_any_labels(words))[drawn]]
    if not CASED_RE.search(text):
        columns = columns[:1]
    seams = find_seams(lines, row.page["gold"]) if "gold" in row.page else set()
    weights = numpy.array([SEAM_WEIGHT if start in seams else 1.0 for start in words.starts])[drawn]
    known = numpy.tile(begins[drawn], len(columns)), numpy.tile(weights * len(begins) ** -0.5, len(columns))
    return Page(row, "\n".join(lines), text, numpy.concatenate(columns), *known)


def find_seams(lines: Sequence[str], gold: str) -> set[int]:
    """Return the offsets, on one line, at which the author's text begins or ends."""
    owners = label_by_text(lines, gold)
    starts = accumulate([len(line) + 1 for line in lines])
    return {start for start, (one, other) in zip(starts, pairwise(owners), strict=False) if one != other}


SEAM_WEIGHT: Final = 6.0
"""What a gap weighs where the author's text begins or ends: a line that is missed there costs most. With 1.0, pages
that nothing was learned from have 0.003 less F1, English pages 0.03."""


def look_at(words: breaks.Words, labels: breaks.Labels) -> Any:
    """Return what the library tells of each word, one row a word."""
    import numpy

    sheet = Sheet(plan_features(), len(words.texts))
    breaks.look_at_words(words, labels, sheet)
    sheet.run(0)
    return numpy.array([sheet[name] for name in NAMES], numpy.int32).T


CASED_RE: Final = re.compile("[a-zà-ÿа-яα-ω]")
UNCASED: Final = "אבגדהוזחטיכלמנסעפצקרשת"
"""Letters that know no capitals."""


def hide_case(words: breaks.Words) -> breaks.Words:
    """Return words as a script without capitals has them: few pages in such scripts are at hand."""
    hidden = {code: UNCASED[code % len(UNCASED)] for text in words.texts for code in map(ord, text.lower())}
    letters = {code: letter for code, letter in hidden.items() if chr(code).islower()}
    return words._replace(texts=[text.lower().translate(letters) for text in words.texts])


def find_any_labels(words: breaks.Words) -> breaks.Labels:
    """Return the labels among words where each may begin one, as it may without capitals."""
    return breaks.find_labels([text.capitalize() for text in words.texts])


def make_sample(pages: Sequence[Page]) -> Sample:
    """Gather the words of all pages; a page weighs as the root of its words."""
    import numpy

    weights = numpy.concatenate([page.weights for page in pages])
    folds = numpy.concatenate([numpy.full(len(page.begins), page.row.site % FOLDS) for page in pages])
    wanted = numpy.concatenate([page.begins for page in pages])
    return Sample(numpy.concatenate([page.columns for page in pages]), wanted, weights, folds)


class Mark(NamedTuple):
    """How well one page comes out."""

    source: str
    right: int
    """Beginnings of lines that are found."""

    found: int
    wanted: int
    with_lines: tuple[float, float]
    """Precision and recall of what `clean` leaves of the page with its lines."""

    on_one_line: tuple[float, float]


def measure_page(page: Page) -> Mark:
    """Measure one page with the forest that the library has now."""
    found = {*breaks.restore_lines(split_paragraphs(page.text)).starts}
    wanted = {0, *accumulate([len(line) + 1 for line in page.lines.split("\n")][:-1])}
    gold = page.row.page.get("gold", "")
    shares = [measure_shingles(gold, clean(text)) if gold else (0.0, 0.0) for text in (page.lines, page.text)]
    return Mark(page.row.source, len(found & wanted), len(found), len(wanted), *shares)


def measure_shingles(gold: str, got: str) -> tuple[float, float]:
    """Return precision and recall over 4-word shingles."""
    wanted, found = count_shingles(gold), count_shingles(got)
    shared = (wanted & found).total()
    return shared / max(1, found.total()), shared / max(1, wanted.total())


def count_shingles(text: str) -> Counter[tuple[str, ...]]:
    """Count the 4-word shingles of a text."""
    words = WORD_RE.findall(text)
    return Counter(tuple(words[place : place + 4]) for place in range(max(1, len(words) - 3)))


def measure_held_out(pages: Sequence[Page], sample: Sample) -> Iterator[Mark]:
    """Yield how well each page comes out with a forest that was learned without its site."""
    for fold in range(FOLDS):
        with use_forest(fit_forest(sample.where(sample.folds != fold), SIZE, MOST)):
            yield from map(measure_page, [page for page in pages if page.row.site % FOLDS == fold])


@contextmanager
def use_forest(forest: Any) -> Iterator[None]:
    """Let the library use another forest for a while."""
    before = break_weights.COLUMNS, break_weights.TREES, break_weights.BASE
    vars(break_weights).update(zip(("COLUMNS", "TREES", "BASE"), format_forest(forest, NAMES), strict=True))
    _forget()
    try:
        yield
    finally:
        vars(break_weights).update(zip(("COLUMNS", "TREES", "BASE"), before, strict=True))
        _forget()


def _forget() -> None:
    breaks.read_breaks.cache_clear()
    breaks.plan_breaks.cache_clear()


def format_marks(marks: Sequence[Mark]) -> Iterator[str]:
    """Yield a line for every collection; pages of which only snippets are known have no F1."""
    for source in sorted({mark.source for mark in marks}):
        own = [mark for mark in marks if mark.source == source]
        right = sum(mark.right for mark in own)
        found, wanted = right / sum(mark.found for mark in own), right / sum(mark.wanted for mark in own)
        line = f"{source:<18} {len(own):5} pages  lines found {wanted:.3f}, right {found:.3f}"
        for name, shares in (
            ("with lines", [m.with_lines for m in own]),
            ("on one", [m.on_one_line for m in own]),
        ):
            precision, recall = fmean(p for p, _ in shares), fmean(r for _, r in shares)
            if recall:
                f1 = 2 * precision * recall / (precision + recall)
                line += f"  {name}: F1 {f1:.3f}, recall {recall:.3f}"
        yield line


HEADER: Final = '''"""Where lines begin on a page that stands on one: a forest over columns of `breaks` (`read_forest`).

Learned by ``python -m textclean.learn.breaks`` {provenance}
"""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from typing import Final
'''


def format_module(forest: Any, pages: Sequence[Page]) -> str:
    """Return the forest as a module of Python."""
    columns, trees, base = format_forest(forest, NAMES)
    words = sum(len(page.begins) for page in pages)
    tables = f"COLUMNS: Final = {QUOTES}{columns}{QUOTES}", f"TREES: Final = {QUOTES}{trees}{QUOTES}"
    header = HEADER.format(provenance=f"from {words} words of {len(pages)} pages.").rstrip()
    return "\n\n".join([header, *tables, f"BASE: Final = {base}"]) + "\n"


def main() -> None:
    """Learn, print how well it went, and write the table where asked to."""
    about = "Learn where lines broke again."
    parser = argparse.ArgumentParser(prog="python -m textclean.learn.breaks", description=about)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="folder with pages-*.jsonl.gz")
    parser.add_argument("--write", action="store_true", help="rewrite textclean/stages/pages/break_weights.py")
    options = parser.parse_args()
    pages = [page for page in map(read_page, read_rows(options.folder)) if page]
    if not pages:
        parser.error(f"expected files named pages-*.jsonl.gz in {options.folder} with pages of bs4, got none")
    sample = make_sample(pages)
    print(f"{len(pages)} pages, each with lines restored by a forest that was learned without its site:")
    print("\n".join(format_marks(list(measure_held_out(pages, sample)))))
    if options.write:
        Path(break_weights.__file__).write_text(format_module(fit_forest(sample, SIZE, MOST), pages), encoding="utf-8")


if __name__ == "__main__":
    main()
