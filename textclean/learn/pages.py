r"""Learn the weights of `weights` again, from a folder of pages with their gold texts.

Run as ``python -m textclean.learn.pages FOLDER [--write]``.

Needs the extra ``learn`` (scikit-learn). The folder holds files named ``pages-*.jsonl.gz`` with one page a line:
``{"id": ..., "raw": {renderer: text}, "gold": text}``, or ``"keep"`` and ``"drop"``, lists of snippets, in place of
``"gold"``. Prints the likelihoods' agreement with the labels, cross-validated by page; --write rewrites the table.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import zlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import log, sqrt
from pathlib import Path
from typing import Any, Final, NamedTuple

from rapidfuzz.distance import LCSseq

from textclean.stages.pages.comments import find_comment_threads
from textclean.stages.pages.furniture import KEPT_FROM
from textclean.stages.pages.looks import OWN_GROUPS, WORDS_UP_TO, Look, look_at_all, share_among
from textclean.stages.pages.places import (
    CORE_GROUPS,
    LOWEST,
    PLACE_GROUPS,
    describe_against_core,
    describe_places,
    find_near_prose,
)
from textclean.text.normalize import normalize
from textclean.text.paragraphs import join_fragments, measure_indents, split_paragraphs
from textclean.text.prose import width_factor

WORD_RE: Final = re.compile(r"\w+")
FOLDS: Final = 5
STRENGTH: Final = 0.03
"""Inverse strength of the L2 penalty; 0.01 to 0.1 differ by less than 0.002 F1."""

WEIGHT_POWER: Final = 0.5
"""A line weighs its number of words to this power; 0.4 to 0.7 differ by less than 0.001 F1, 1.0 is 0.003 lower."""

SNIPPET_PAGE: Final = 0.3
"""Weight of a page of which only snippets are known, against one whose article is known whole; 0.25 and 0.5 differ by
less than 0.001 F1, 1.0 is 0.004 lower."""

FEWEST_PAGES: Final = 20
"""Pages that hold a word at least before it may be a cue; 8 to 20 differ by less than 0.001 F1."""

DATED: Final = frozenset(
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "montag",
        "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "januar", "februar", "märz",
        "mai", "juni", "juli", "oktober", "dezember", "impeachment", "trump", "amazon", "apple", "google",
        "black",
    ]
)  # fmt: skip
"""Words that say when the pages were fetched and what was in the news: no cues."""

CUE_WORDS: Final = 300
"""Words that become cues: those that weigh most; 1,500 add 0.0005 F1."""

STRENGTH_OF_WORDS: Final = 3.0
"""Size of a word's feature against the others', so that the penalty falls on it less; 2.0 to 4.0 differ by 0.002."""


class Page(NamedTuple):
    """A page's lines near prose: what they look like, and whether they are the article's (None where not known)."""

    name: str
    features: list[tuple[int, ...]]
    looks: list[Look]
    words: list[set[str]]
    wanted: list[bool | None]
    weights: list[float]
    comments: list[bool]


def read_pages(folder: Path) -> Iterator[Page]:
    """Read every page of a folder in every rendering it has."""
    for path in sorted(folder.glob("pages-*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                for raw in row["raw"].values():
                    yield read_page(row, raw)


def read_page(row: dict[str, Any], raw: str) -> Page:
    """Look at one rendering of a page and label its lines by its gold."""
    blocks = join_fragments(split_paragraphs(normalize(raw), measure_indents(raw)))
    texts = blocks.texts
    factor = width_factor("\n".join(texts))
    near = find_near_prose(texts, factor)
    by_text = look_at_all(texts, near, factor)
    looks = [by_text[texts[i]] for i in near]
    places = describe_places(looks, list(map(blocks.indent, near)))
    if "gold" in row:
        wanted = label_by_text(texts, row["gold"])
        importance = 1.0
    else:
        wanted = label_by_snippets(texts, row["keep"], row["drop"])
        importance = SNIPPET_PAGE
    threads = {i for start, end in find_comment_threads(texts, near) for i in range(start, end)}
    counts = [max(1, len(texts[i].split())) ** WEIGHT_POWER * (wanted[i] is not None) for i in near]
    total = sum(counts) or 1.0
    return Page(
        row["id"],
        [look.own + values for look, values in zip(looks, zip(*places.values(), strict=True), strict=True)],
        looks,
        [set(texts[i][:WORDS_UP_TO].lower().split()) for i in near],
        [wanted[i] for i in near],
        [importance * count / total for count in counts],
        [i in threads for i in near],
    )


def label_by_text(texts: Sequence[str], gold: str) -> list[bool | None]:
    """Label each line by whether at least half of its words stand, in order and in context, in the gold text."""
    tokens = list(map(WORD_RE.findall, texts))
    flat = [token for line in tokens for token in line]
    wanted = WORD_RE.findall(gold)
    found = [0] * len(flat)
    for step in LCSseq.opcodes(flat, wanted):
        if step.tag == "equal":
            found[step.src_start : step.src_end] = [1] * (step.src_end - step.src_start)
    shingles = {tuple(wanted[i : i + 4]) for i in range(len(wanted) - 3)}
    labels: list[bool | None] = []
    begin = 0
    for line in tokens:
        end = begin + len(line)
        low, high = max(0, begin - 3), min(len(flat), end + 3)
        around = sum(tuple(flat[i : i + 4]) in shingles for i in range(low, high - 3))
        share = sum(found[begin:end]) / max(1, len(line))
        labels.append(share >= 0.5 and around >= 0.3 * max(1, high - 3 - low) if line else None)
        begin = end
    return labels


def label_by_snippets(texts: Sequence[str], keep: Sequence[str], drop: Sequence[str]) -> list[bool | None]:
    """Label the lines that hold a snippet; a line that holds both kinds is kept."""
    text = " ".join(texts)
    starts = list(accumulate((len(line) + 1 for line in texts), initial=0))
    labels: list[bool | None] = [None] * len(texts)
    for wanted, snippets in ((False, drop), (True, keep)):
        for snippet in (" ".join(normalize(snippet).split()) for snippet in snippets):
            at = text.find(snippet) if snippet else -1
            while at >= 0:
                first, last = bisect_right(starts, at) - 1, bisect_right(starts, at + len(snippet) - 1) - 1
                labels[first : last + 1] = [wanted] * (last + 1 - first)
                at = text.find(snippet, at + 1)
    return labels


def one_hot(rows: Sequence[Sequence[int]], sizes: Sequence[int]) -> Any:
    """Return the features as a sparse matrix with one column a value."""
    import numpy
    from scipy.sparse import csr_matrix

    columns = numpy.asarray(rows, dtype=numpy.int32) + numpy.concatenate([[0], numpy.cumsum(sizes)[:-1]])
    count, width = columns.shape
    cells = (numpy.ones(count * width, numpy.float32), columns.ravel(), numpy.arange(0, count * width + 1, width))
    return csr_matrix(cells, shape=(count, sum(sizes)))


def word_columns(lines: Sequence[set[str]], known: Sequence[str]) -> Any:
    """Return the known words of the lines as a sparse matrix with one column a word."""
    import numpy
    from scipy.sparse import csr_matrix

    places = {word: i for i, word in enumerate(known)}
    found = [[places[word] for word in words if word in places] for words in lines]
    values = [share_among(len(words)) * STRENGTH_OF_WORDS for words in found for _ in words]
    ends = numpy.cumsum([0, *map(len, found)])
    cells = (numpy.array(values, numpy.float32), [column for words in found for column in words], ends)
    return csr_matrix(cells, shape=(len(lines), len(known)))


class Sample(NamedTuple):
    """Lines to learn from: a matrix, labels, weights, and the fold of each."""

    matrix: Any
    wanted: Any
    weights: Any
    folds: Any


def make_sample(pages: Sequence[Page], sizes: Sequence[int], known: Sequence[str]) -> Sample:
    """Gather the lines of all pages, with features of these sizes and these known words."""
    import numpy
    from scipy.sparse import hstack

    words = word_columns([words for page in pages for words in page.words], known)
    folds = [fold_of(page.name) for page in pages for _ in page.features]
    return Sample(
        hstack([one_hot([values for page in pages for values in page.features], sizes), words]).tocsr(),
        numpy.array([bool(wanted) for page in pages for wanted in page.wanted]),
        numpy.array([weight for page in pages for weight in page.weights]),
        numpy.array(folds),
    )


def fold_of(name: str) -> int:
    """Return the fold of a page by its name."""
    return zlib.crc32(name.encode()) % FOLDS


def fit(sample: Sample, chosen: Any) -> Any:
    """Fit a logistic regression to the chosen lines."""
    from sklearn.linear_model import LogisticRegression

    chosen = chosen & (sample.weights > 0)
    weights = sample.weights[chosen] * chosen.sum() / sample.weights[chosen].sum()
    model = LogisticRegression(C=STRENGTH, max_iter=200, tol=1e-3)
    return model.fit(sample.matrix[chosen], sample.wanted[chosen], sample_weight=weights)


def predict_across(sample: Sample) -> Any:
    """Return for each line the score that a model learned without its page gives it."""
    import numpy

    scores = numpy.zeros(len(sample.wanted))
    for fold in range(FOLDS):
        held_out = sample.folds == fold
        scores[held_out] = fit(sample, ~held_out).decision_function(sample.matrix[held_out])
    return scores


def choose_words(pages: Sequence[Page]) -> list[str]:
    """Return the words that say most about a line: those with the largest weights, common words before rare ones."""
    names: dict[str, set[str]] = {}
    for page in pages:
        for word in set().union(*page.words):
            if len(word) > 1 and word.isalpha() and word not in DATED:
                names.setdefault(word, set()).add(page.name)
    known = sorted(word for word, found in names.items() if len(found) >= FEWEST_PAGES)
    sizes = list((OWN_GROUPS | PLACE_GROUPS).values())
    sample = make_sample(pages, sizes, known)
    weights = fit(sample, sample.weights > 0).coef_[0][sum(sizes) :]
    says = {word: abs(weight) * sqrt(len(names[word])) for word, weight in zip(known, weights, strict=True)}
    return sorted(sorted(known, key=says.__getitem__)[-CUE_WORDS:])


def add_second_look(pages: Sequence[Page], scores: Any) -> Iterator[Page]:
    """Yield the pages with the features of the second model, from the first one's cross-validated scores."""
    begin = 0
    for page in pages:
        end = begin + len(page.features)
        ours = [LOWEST if c else float(s) for c, s in zip(page.comments, scores[begin:end], strict=True)]
        core = zip(*describe_against_core(page.looks, ours).values(), strict=True)
        features = [values + more for values, more in zip(page.features, core, strict=True)]
        weights = [0.0 if c else weight for c, weight in zip(page.comments, page.weights, strict=True)]
        yield page._replace(features=features, weights=weights)
        begin = end


def format_table(name: str, model: Any, groups: dict[str, int]) -> str:
    """Return one model's weights as Python source, a tuple a group."""
    bias = f"{name}_BIAS: Final = {model.intercept_[0]:.2f}"
    lines = [bias, "", f"{name}: Final[Mapping[str, Sequence[float]]] = {{"]
    begin = 0
    for group, size in groups.items():
        values = ", ".join(f"{weight:.2f}" for weight in model.coef_[0][begin : begin + size])
        lines.append(f'    "{group}": ({values}),')
        begin += size
    return "\n".join([*lines, "}"])


def format_words(known: Sequence[str], models: Sequence[Any]) -> str:
    """Return the cue words' weights in both models as Python source: whole hundredths, so that no order matters."""
    tables = [model.coef_[0][model.n_features_in_ - len(known) :] * STRENGTH_OF_WORDS for model in models]
    weights = zip(*tables, strict=True)
    pairs = [f'    "{word}": ({100 * a:.0f}, {100 * b:.0f}),' for word, (a, b) in zip(known, weights, strict=True)]
    return "\n".join(["WORDS: Final[Mapping[str, tuple[int, int]]] = {", *pairs, "}"])


def agreement(sample: Sample, scores: Any) -> float:
    """Return the F1, by weight, of the lines that the scores would keep."""
    kept = scores >= log(KEPT_FROM / (1.0 - KEPT_FROM))
    right = (sample.weights * (kept & sample.wanted)).sum()
    return float(2 * right / ((sample.weights * kept).sum() + (sample.weights * sample.wanted).sum()))


HEADER: Final = '''"""The weights of the two models of `furniture`: log odds of being the article's, \
one a value of a feature.

Those of cue words stand in pairs, for the first model and the second, in hundredths; each of n words in a line counts
1 / sqrt(n).

Learned by ``python -m textclean.learn.pages`` {provenance}
"""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
'''


class Weights(NamedTuple):
    """The source of both tables, and how well the models do on pages held out."""

    source: str
    first_agreement: float
    second_agreement: float


def learn(pages: Sequence[Page]) -> Weights:
    """Learn both models from the pages."""
    first_groups = OWN_GROUPS | PLACE_GROUPS
    second_groups = first_groups | CORE_GROUPS
    known = choose_words(pages)
    first = make_sample(pages, list(first_groups.values()), known)
    scores = predict_across(first)
    second = make_sample(list(add_second_look(pages, scores)), list(second_groups.values()), known)
    models = [fit(first, first.weights > 0), fit(second, second.weights > 0)]
    tables = [
        HEADER.format(provenance=f"from {len(pages)} renderings of {len({page.name for page in pages})} pages."),
        format_table("FIRST", models[0], first_groups),
        "",
        format_table("SECOND", models[1], second_groups),
        "",
        format_words(known, models),
    ]
    return Weights("\n".join(tables) + "\n", agreement(first, scores), agreement(second, predict_across(second)))


def main() -> None:
    """Learn, print how well it went, and write the table where asked to."""
    about = "Learn the page model's weights again."
    parser = argparse.ArgumentParser(prog="python -m textclean.learn.pages", description=about)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="folder with pages-*.jsonl.gz")
    parser.add_argument("--write", action="store_true", help="rewrite textclean/stages/pages/weights.py")
    options = parser.parse_args()
    pages = list(read_pages(options.folder))
    if not pages:
        parser.error(f"expected files named pages-*.jsonl.gz in {options.folder}, got none")
    weights = learn(pages)
    print(f"{len(pages)} renderings; F1 of the lines' weight, by pages held out:")
    print(f"first model {weights.first_agreement:.3f}, second model {weights.second_agreement:.3f}")
    if options.write:
        Path(__file__).with_name("weights.py").write_text(weights.source, encoding="utf-8")


if __name__ == "__main__":
    main()
