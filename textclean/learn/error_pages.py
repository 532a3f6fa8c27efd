r"""Learn the weights of `textclean.stages.errors.page_weights` again: what makes a short text an error page.

Run as ``python -m textclean.learn.error_pages FOLDER --texts FOLDER --authors FOLDER [--write]``, after
`textclean.learn.errors`, with its folders of pages and programs. Needs the extra ``learn`` (scikit-learn). The folder
of --authors holds texts of authors that look like error pages, in files of the form of `tests.blind`.

Learned from are the pages of ``errors.jsonl.gz`` that are nothing but an error, each read with a vocabulary that was
learned without its source, and texts of authors of which nothing else was learned. Prints how many more of the pages of
each source are found by weights that were learned without it, and how many of the texts of authors are taken for pages
by weights that were learned from the other half of them.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from math import inf
from pathlib import Path
from typing import Final, NamedTuple
from zlib import crc32

from textclean.learn import errors
from textclean.learn.texts import read_texts
from textclean.stages.errors import page_weights
from textclean.stages.errors.authors import ends_in_question
from textclean.stages.errors.beginnings import may_begin_with_one
from textclean.stages.errors.blocks import measure_size
from textclean.stages.errors.explanations import is_explanation
from textclean.stages.errors.likely_page import may_be_page, measure_page
from textclean.stages.errors.lines import Judged, judge, split_units
from textclean.stages.errors.preamble import find_error_preamble
from textclean.stages.errors.whole_page import MOST_CHARACTERS, MOST_LINES, WORD_RE
from textclean.text.normalize import normalize
from textclean.text.paragraphs import split_paragraphs

STRENGTH: Final = 0.1
"""Inverse strength of the L2 penalty; with .03 and with 3.0 as many real pages are found, give or take two in a
hundred."""

MOST_OF_A_SOURCE: Final = 30.0
"""What the pages of one source weigh together at most, so that one of 357 is no law; by eye."""

LIKE_PAGES: Final = 5.0
"""What a text of --authors weighs: there are few, and each was written to be mistaken; by eye."""

MOST_ALARMS: Final = 16
"""Texts of authors that may be taken for pages by weights learned from the other half: so the threshold is chosen."""


class Example(NamedTuple):
    """What was measured of a short text."""

    source: str
    is_page: bool
    is_found: bool
    """Whether it is found without these weights."""

    weight: float
    half: int
    measures: dict[str, float]


def read_pages(options: argparse.Namespace) -> Iterator[Example]:
    """Yield the error pages, each read with a vocabulary that was learned without its source."""
    rows = [row for row in errors.read_rows(options.folder / "errors.jsonl.gz") if row["kind"] == errors.PAGE_KINDS[0]]
    count = Counter(row["source"] for row in rows)
    material = errors.read_material(options)
    for sources in errors.list_folds(rows):
        learned = errors.learn(material.without(sources))
        with errors.use_vocabulary(learned.model, learned.stems):
            for row in rows:
                if row["source"] in sources:
                    weight = min(1.0, MOST_OF_A_SOURCE / count[row["source"]])
                    yield from measure(row["source"], row["text"], is_page=True, weight=weight)


def read_mixed(options: argparse.Namespace) -> Iterator[Example]:
    """Yield error pages in front of an article, which must not be taken for a page as a whole, and parts of prose."""
    for row in errors.read_rows(options.folder / "errors.jsonl.gz"):
        if row["kind"] != errors.PAGE_KINDS[0]:
            yield from measure(row["source"], row["text"], is_page=False, weight=1.0)
    for row in errors.read_rows(options.folder / "prose.jsonl.gz"):
        lines = row["text"].split("\n")
        for first in range(0, min(len(lines), MOST_OF_PROSE), PART):
            yield from measure("prose", "\n".join(lines[first : first + PART]), is_page=False, weight=1.0)


PART: Final = 8
MOST_OF_PROSE: Final = 400
"""Lines of a part of a document of prose, and of the document."""


def read_authors(options: argparse.Namespace) -> Iterator[Example]:
    """Yield texts of authors of which no words were learned, and those that look like error pages."""
    for source, text, is_learned in read_texts(options.texts):
        if not is_learned:
            yield from measure(source, text, is_page=False, weight=1.0)
    for path in sorted(options.authors.glob("authors-*.txt")):
        for part in path.read_text(encoding="utf-8").split("## ")[1:]:
            yield from measure(path.name, part.partition("\n")[2], is_page=False, weight=LIKE_PAGES)


def measure(source: str, text: str, *, is_page: bool, weight: float) -> Iterator[Example]:
    """Yield what shows in a text, if it is short and may be an error page at all."""
    paragraphs = split_paragraphs(normalize(text))
    if not paragraphs or len(paragraphs) > MOST_LINES or measure_size(paragraphs) > MOST_CHARACTERS:
        return
    lines = [line for line in map(judge, split_units(paragraphs)) if WORD_RE.search(line.paragraph.text)]
    if not may_begin_with_one(paragraphs, Judged()) or not may_be_page(lines):
        return
    if is_explanation(lines, paragraphs[0].text) or ends_in_question(lines):
        return
    found = next(find_error_preamble(paragraphs), None)
    is_found = found is not None and found.end == paragraphs[-1].end
    yield Example(source, is_page, is_found, weight, crc32(text.encode()) % 2, measure_page(lines))


def fit(examples: Sequence[Example]) -> dict[str, float]:
    """Fit a logistic regression; return what each measure weighs, and under BIAS what there is without any."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    names = list(examples[0].measures)
    cells = [[example.measures[name] for name in names] for example in examples]
    scaler = StandardScaler().fit(cells)
    model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(
        scaler.transform(cells),
        [example.is_page for example in examples],
        sample_weight=[example.weight for example in examples],
    )
    weights = model.coef_[0] / scaler.scale_
    bias = float(model.intercept_[0] - weights @ scaler.mean_)
    return {**dict(zip(names, map(float, weights), strict=True)), BIAS: bias}


BIAS: Final = "bias"


def score(weights: dict[str, float], measures: dict[str, float]) -> float:
    """Return the log odds of a text being an error page."""
    return weights[BIAS] + sum(weights[name] * value for name, value in measures.items())


def hold_out(pages: Sequence[Example], authors: Sequence[Example]) -> tuple[list[float], list[float]]:
    """Return the log odds of all pages by weights learned without their source, and of all texts without their half."""
    sources = {page.source for page in pages}
    by_source = {source: fit([*(page for page in pages if page.source != source), *authors]) for source in sources}
    by_half = [fit([*pages, *(text for text in authors if text.half != half)]) for half in (0, 1)]
    return (
        [score(by_source[page.source], page.measures) for page in pages],
        [score(by_half[text.half], text.measures) for text in authors],
    )


def format_module(weights: dict[str, float], enough: float, provenance: str) -> str:
    """Return the source of `textclean.stages.errors.page_weights`, the heaviest weight first."""
    by_weight = sorted(weights.items(), key=lambda item: -abs(item[1]))
    lines = [
        '"""What makes a short text an error page: the weight of each measure of `likely_page`, as log odds.\n',
        f'{provenance}\n"""\n',
        "from __future__ import annotations\n\nfrom typing import Final\n",
        f"ENOUGH: Final = {enough - weights[BIAS]:.2f}",
        '"""What the weighted measures of a page come to at least."""\n',
        "WEIGHTS: Final[dict[str, float]] = {",
        *[f'    "{name}": {weight:.3f},' for name, weight in by_weight if name != BIAS],
        "}",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Learn, print how well it went, and write the weights where asked to."""
    parser = argparse.ArgumentParser(
        prog="python -m textclean.learn.error_pages", description="Learn the page weights."
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="folder with errors.jsonl.gz and prose.jsonl.gz")
    parser.add_argument("--pages", type=Path, metavar="FOLDER", help="folder with error pages, *.txt")
    parser.add_argument("--programs", type=Path, metavar="FOLDER", help="folder with a folder for each program")
    parser.add_argument("--texts", type=Path, metavar="FOLDER", required=True, help="folder with texts of authors")
    parser.add_argument("--authors", type=Path, metavar="FOLDER", required=True, help="folder with authors-*.txt")
    parser.add_argument("--write", action="store_true", help="rewrite textclean/stages/errors/page_weights.py")
    options = parser.parse_args()
    vars(page_weights)["ENOUGH"] = inf  # what is found without these weights
    pages, authors = list(read_pages(options)), [*read_authors(options), *read_mixed(options)]
    page_odds, authors_odds = hold_out(pages, authors)
    alarms = sorted((odds for text, odds in zip(authors, authors_odds, strict=True) if not text.is_found), reverse=True)
    enough = alarms[MOST_ALARMS]
    print_held_out(pages, [odds > enough for odds in page_odds])
    print(f"of {len(authors)} texts of authors in which a line says that something is wrong, weights learned from the")
    print(f"other half take {MOST_ALARMS} for pages above log odds of {enough:.2f}")
    if options.write:
        provenance = (
            f"Learned by ``python -m textclean.learn.error_pages`` from {len(pages)} pages of"
            f" {len({page.source for page in pages})} sources\nand {len(authors)} texts of authors."
        )
        module = format_module(fit([*pages, *authors]), enough, provenance)
        Path(page_weights.__file__).write_text(module, encoding="utf-8")


def print_held_out(pages: Sequence[Example], likely: Sequence[bool]) -> None:
    """Print for every source how many of its pages are found by their shapes, and how many with the weights too."""
    shares = []
    for source in sorted({page.source for page in pages}):
        found = [
            (page.is_found, page.is_found or one)
            for page, one in zip(pages, likely, strict=True)
            if page.source == source
        ]
        shares.append(tuple(sum(column) / len(found) for column in zip(*found, strict=True)))
        print(f"{source:<16} {shares[-1][0]:.3f} by shapes  {shares[-1][1]:.3f} by weights too")
    means = [sum(column) / len(shares) for column in zip(*shares, strict=True)]
    print(
        f"{len(shares)} sources, each left out of the learning: {means[0]:.3f} by shapes, {means[1]:.3f} by weights too"
    )


if __name__ == "__main__":
    main()
