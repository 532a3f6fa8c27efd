"""Learn the page model again, from a folder of pages with the text that a person took for their main part.

Run as ``python -m textclean.learn.pages FOLDER [--write]``.

Needs the extra ``learn`` (lightgbm, scikit-learn). The folder holds files named ``pages-*.jsonl.gz``, a page a line:
``{"id": ..., "raw": {renderer: text}, "gold": text}``, or ``"keep"`` and ``"drop"``, lists of snippets, in place of
``"gold"``; ``"url"`` and ``"type"`` where they are known. Prints F1 by file, renderer and type, every page judged by a
model that was learned without its whole site; --write rewrites the weights.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, Final, NamedTuple

from textclean.kernel.plans import derive_columns, make_plan
from textclean.learn.agreement import format_agreement, measure_agreement
from textclean.learn.hide import hide_words
from textclean.learn.lengthen import make_long_pages
from textclean.learn.renderings import Page, read_pages
from textclean.learn.trees import (
    FOLDS,
    Sample,
    Size,
    fit_forest,
    fit_words,
    format_forest,
    format_words,
    make_word_matrix,
    predict_across,
)
from textclean.stages.pages.columns import BESIDE, BETWEEN, FEATURES, Columns
from textclean.stages.pages.cues import STEPS as STEPS_OF_WORDS
from textclean.stages.pages.cues import TOP as TOP_OF_WORDS
from textclean.stages.pages.looks import OWN
from textclean.stages.pages.second_look import SECOND_BETWEEN, SECOND_FEATURES
from textclean.stages.pages.second_look import STEPS as STEPS_OF_SCORES

WEIGHT_POWER: Final = 0.5
"""A line weighs its number of words to this power; 0.75 and 1.0 differ by less than 0.003 F1."""

FEWEST_SITES: Final = 4
"""Sites on which a word stands at least before it may be a cue: names of one site's people are none."""

MOST_WORDS: Final = 8000
"""Cue words at most."""

FIRST_SIZE: Final = Size(trees=160, leaves=63, rate=0.08)
SECOND_SIZE: Final = Size(trees=128, leaves=32, rate=0.08)
"""How large the forests are."""

FIRST_SEED: Final = 7
SECOND_SEED: Final = 2
"""The seeds of what is shipped: of 64 pairs one of those with which fewest of the tests' own pages lose a line."""

SECOND_SEES: Final = (
    *("words known", "mean width 3", "mean width 10", "kind", "end", "width", "mean capitals 10", "mean digits 10"),
    *("share of prose passed", "lines passed", "COMMENT passed", "page run of prose", "page prose", "page lines"),
    *("page longest prose", "page question", "page label", "page words known", "page share of prose", "page digits"),
    *("page money", "page COMMENT", "page RELATED", "page words"),
)
"""Columns of the first look that the second sees too."""


def add_made_pages(pages: Sequence[Page]) -> list[Page]:
    """Return the pages with those that are made of them behind: long ones, and one of each with words hidden."""
    return [*pages, *make_long_pages(pages), *hide_words(pages)]


def make_sample(pages: Sequence[Page]) -> Sample:
    """Gather the lines of all pages, without features as yet: pages weigh alike, lines by their words."""
    import numpy

    weights = []
    for page in pages:
        known = [wanted is not None for wanted in page.wanted]
        own = numpy.array([max(1, n) ** WEIGHT_POWER * k for n, k in zip(page.counts, known, strict=True)])
        weights.append(page.weight * own / max(own.sum(), 1e-9))
    wanted = numpy.array([bool(one) for page in pages for one in page.wanted])
    folds = numpy.concatenate([numpy.full(len(page.texts), page.fold) for page in pages])
    return Sample(None, wanted, numpy.concatenate(weights), folds)


def choose_words(pages: Sequence[Page], sample: Sample) -> list[str]:
    """Return the words that say most about a line: those with the largest weights, common words before rare ones."""
    sites: dict[str, set[int]] = {}
    for page in pages:
        for word in {word for words in page.words for word in words}:
            sites.setdefault(word, set()).add(page.site)
    known = sorted(word for word, found in sites.items() if len(found) >= FEWEST_SITES)
    weights = fit_words([words for page in pages for words in page.words], known, sample)
    says = {word: abs(weight) * len(sites[word]) ** 0.5 for word, weight in zip(known, weights, strict=True)}
    return sorted(sorted(known, key=says.__getitem__)[-MOST_WORDS:])


def weigh_words_across(words: Sequence[Sequence[str]], known: Sequence[str], sample: Sample) -> list[int]:
    """Return for each line what its words weigh, in steps, by weights learned without its site."""
    import numpy

    found = numpy.zeros(len(words))
    matrix = make_word_matrix(words, known)
    for fold in range(FOLDS):
        chosen = sample.folds == fold
        weights = fit_words(words, known, sample._replace(weights=sample.weights * ~chosen))
        found[chosen] = matrix[chosen] @ weights
    steps = numpy.floor(found * STEPS_OF_WORDS).clip(-TOP_OF_WORDS, TOP_OF_WORDS)
    return [int(step) for step in steps]


def describe_all(pages: Sequence[Page], known: Sequence[int]) -> Iterator[Columns]:
    """Yield the columns of the first look at each page, given what each line's words weigh."""
    begin = 0
    for page in pages:
        end = begin + len(page.texts)
        beside = dict(zip(BESIDE, (page.copies, known[begin:end], page.linked), strict=True))
        given = page.looks | beside | {"indents": page.indents}
        yield page.looks | beside | derive_columns(FIRST_PLAN, given, FEATURES)
        begin = end


FIRST_PLAN: Final = make_plan(BETWEEN | FEATURES, [[*OWN, *BESIDE, "indents"]], [FEATURES])
SECOND_PLAN: Final = make_plan(
    BETWEEN | SECOND_BETWEEN | SECOND_FEATURES, [[*OWN, "indent", "first score"]], [SECOND_FEATURES]
)
"""Plans for all features of both looks."""


def describe_all_again(columns: Sequence[Columns], scores: Sequence[float]) -> Iterator[Columns]:
    """Yield the columns of the second look at each page, given the lines' scores in the first."""
    begin = 0
    for first in columns:
        end = begin + len(first["words"])
        steps = [int(score * STEPS_OF_SCORES // 1) for score in scores[begin:end]]
        given = {name: first[name] for name in (*OWN, "indent")} | {"first score": steps}
        yield derive_columns(SECOND_PLAN, given, SECOND_FEATURES) | {name: first[name] for name in SECOND_SEES}
        begin = end


def stack(columns: Sequence[Columns]) -> tuple[list[str], Any]:
    """Return the names of the columns, and the lines of all pages as one matrix."""
    import numpy

    rows = [numpy.array(list(page.values()), numpy.int32).T for page in columns]
    return list(columns[0]), numpy.concatenate(rows)


HEADER: Final = '''"""The page model: cue words by their weights, in hundredths, and two forests (`read_forest`).

Learned by ``python -m textclean.learn.pages`` {provenance}
"""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from typing import Final
'''


class Learned(NamedTuple):
    """What was learned from pages."""

    source: str
    """The weights as a module of Python."""

    scores: Any
    """For each line of the pages, in order, the score that a model learned without its site gives it."""

    columns: Sequence[Columns]
    """For each page what its lines show."""

    def of(self, pages: Sequence[Page], places: Iterable[int]) -> tuple[list[Page], list[float], list[Columns]]:
        """Return some of the pages that this was learned from, with their lines' scores and columns."""
        ends = list(accumulate([len(page.texts) for page in pages], initial=0))
        chosen = list(places)
        scores = [float(score) for place in chosen for score in self.scores[ends[place] : ends[place + 1]]]
        return [pages[place] for place in chosen], scores, [self.columns[place] for place in chosen]


def learn(pages: Sequence[Page]) -> Learned:
    """Learn the words and both forests from the pages."""
    words = [found for page in pages for found in page.words]
    sample = make_sample(pages)
    known = choose_words(pages, sample)
    first = list(describe_all(pages, weigh_words_across(words, known, sample)))
    parts: list[tuple[str, str | int]] = [("WORDS", format_words(known, fit_words(words, known, sample)))]
    columns, scores = first, None
    for name, size, seed in (("FIRST", FIRST_SIZE, FIRST_SEED), ("SECOND", SECOND_SIZE, SECOND_SEED)):
        names, matrix = stack(columns)
        looked = sample._replace(matrix=matrix)
        scores = predict_across(looked, size)
        used, trees, base = format_forest(fit_forest(looked, size, seed=seed), names)
        parts += [(f"{name}_COLUMNS", used), (f"{name}_TREES", trees), (f"{name}_BASE", base)]
        if name == "FIRST":
            columns = list(describe_all_again(first, scores))
    of = len({(page.source, page.row["id"]) for page in pages})
    about = f"from {len(pages)} renderings of {of} pages, with those made of others (`add_made_pages`)."
    tables = [
        f"{name}: Final = {value if isinstance(value, int) else QUOTES + value + QUOTES}" for name, value in parts
    ]
    return Learned("\n\n".join([HEADER.format(provenance=about).rstrip(), *tables]) + "\n", scores, first)


QUOTES: Final = '"""'


def main() -> None:
    """Learn, print how well it went, and write the table where asked to."""
    about = "Learn the page model again."
    parser = argparse.ArgumentParser(prog="python -m textclean.learn.pages", description=about)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="folder with pages-*.jsonl.gz")
    parser.add_argument("--write", action="store_true", help="rewrite textclean/stages/pages/weights.py")
    options = parser.parse_args()
    pages = list(read_pages(options.folder))
    if not pages:
        parser.error(f"expected files named pages-*.jsonl.gz in {options.folder}, got none")
    made = add_made_pages(pages)
    learned = learn(made)
    print(f"{len(pages)} renderings, each judged by a model learned without its site:")
    print("\n".join(format_agreement(measure_agreement(*learned.of(made, range(len(pages)))))))
    unknown = [place for place, page in enumerate(made) if not any(page.words)]
    print(f"{len(unknown)} of them by that model as if no table knew a word of theirs:")
    print("\n".join(format_agreement(measure_agreement(*learned.of(made, unknown)))))
    if options.write:
        path = Path(__file__).parent.parent / "stages" / "pages" / "weights.py"
        path.write_text(learned.source, encoding="utf-8")


if __name__ == "__main__":
    main()
