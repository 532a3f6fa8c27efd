r"""Learn the weights of `textclean.stages.errors.vocabulary` again: the vocabulary of servers that speak to visitors.

Run as ``python -m textclean.learn.errors FOLDER [--pages FOLDER] [--write]``. Needs the extra ``learn`` (scikit-learn).

The first folder holds ``errors.jsonl.gz`` (``{"kind", "text", "gold"}``, of which the kind "error page alone" is
learned from) and ``prose.jsonl.gz`` (``{"text"}``); --pages names a folder of plain files with error pages, blank lines
between them. The rule tables' own phrases and examples are learned from as well. Prints the share of messages found, by
messages held out, and of prose taken for one.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from textclean.rules import languages
from textclean.rules.table import Phrases
from textclean.stages.errors.preamble import BARE_STATUS_RE, SIGNATURE_RE, STATUS_LINE_RE, split_stems

STRENGTH: Final = 10.0
"""Inverse strength of the L2 penalty; with 1.0 a sixth fewer of the messages held out are found."""

SMALLEST: Final = 0.3
"""Weight up to which a stem is left out of the table."""

FOLDS: Final = 5
PROSE_LINES: Final = 25
"""Lines taken of each document of prose."""

CODE_PREFIX_RE: Final = re.compile(r"^(?:HTTP/[\d.]+ \d+|[Ee]rror \d+)\W*")


class Example(NamedTuple):
    """A line, whether a server says it, and how much it weighs."""

    text: str
    is_message: bool
    weight: float


def read_tables() -> Iterator[Example]:
    """Yield the phrases of the rule tables: messages, and the sentences that rules of any kind must spare."""
    for language in languages():
        for name, table in vars(language).items():
            if not isinstance(table, Phrases):
                continue
            if name in ("ERROR_TITLES", "ERROR_PHRASES", "ERROR_HINTS"):
                yield from (Example(text, True, 0.5 if name == "ERROR_HINTS" else 1.0) for text in table.phrases)
                yield from (Example(text, True, 2.0) for text in table.matches)
            elif not name.startswith("ERROR"):
                yield from (Example(text, False, 1.4) for text in table.matches)
            yield from (Example(text, False, 6.0 if name.startswith("ERROR") else 2.0) for text in table.spares)


def read_messages(pages: Iterable[str]) -> Iterator[Example]:
    """Yield the lines of error pages, but for status lines and signatures, which need no vocabulary."""
    for page in pages:
        for line in page.split("\n"):
            if not (SIGNATURE_RE.fullmatch(line) or STATUS_LINE_RE.fullmatch(line) or BARE_STATUS_RE.fullmatch(line)):
                yield Example(CODE_PREFIX_RE.sub("", line), True, 2.0)


def read_rows(path: Path) -> list[dict[str, Any]]:
    """Read a file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read_prose(rows: Iterable[dict[str, Any]]) -> Iterator[Example]:
    """Yield some lines of every document, drawn by chance."""
    chance = random.Random(0)
    for row in rows:
        lines = [line for line in row["text"].split("\n") if len(line) > 10]
        yield from (Example(line[:300], False, 2.0) for line in chance.sample(lines, min(PROSE_LINES, len(lines))))


def choose_stems(examples: Sequence[Example]) -> dict[str, int]:
    """Return the stems worth a weight: twice in messages or a few times in prose."""
    message: Counter[str] = Counter()
    prose: Counter[str] = Counter()
    for example in examples:
        (message if example.is_message else prose).update(set(split_stems(example.text)))
    stems = [stem for stem in message.keys() | prose.keys() if message[stem] + prose[stem] >= 2]
    return {stem: i for i, stem in enumerate(sorted(stem for stem in stems if message[stem] or prose[stem] >= 6))}


def make_matrix(texts: Sequence[str], stems: dict[str, int]) -> Any:
    """Return one row a text: its stems by the root of its length, then unknown stems, length, share of unknown."""
    from scipy.sparse import coo_matrix

    cells: list[tuple[int, int, float]] = []
    for i, text in enumerate(texts):
        found = split_stems(text)
        count = max(1, len(found))
        known = Counter(stem for stem in found if stem in stems)
        unknown = len(found) - known.total()
        cells += [(i, stems[stem], times / count**0.5) for stem, times in known.items()]
        cells += [(i, len(stems), unknown / count**0.5), (i, len(stems) + 1, count**0.5)]
        cells += [(i, len(stems) + 2, unknown / count)]
    rows, columns, values = zip(*cells, strict=True)
    return coo_matrix((values, (rows, columns)), shape=(len(texts), len(stems) + 3)).tocsr()


def fit(examples: Sequence[Example]) -> tuple[Any, dict[str, int]]:
    """Fit a logistic regression; return it and the places of the stems."""
    from sklearn.linear_model import LogisticRegression

    stems = choose_stems(examples)
    model = LogisticRegression(C=STRENGTH, max_iter=400, solver="liblinear", random_state=0)
    model.fit(
        make_matrix([example.text for example in examples], stems),
        [example.is_message for example in examples],
        sample_weight=[example.weight for example in examples],
    )
    return model, stems


def measure_held_out(messages: Sequence[Example], rest: Sequence[Example]) -> float:
    """Return the share of messages found, at even odds, by models that did not learn from their page's fifth."""
    found = 0
    size = -(-len(messages) // FOLDS)
    for begin in range(0, len(messages), size):
        model, stems = fit([*messages[:begin], *messages[begin + size :], *rest])
        held_out = [example.text for example in messages[begin : begin + size]]
        found += int(model.predict(make_matrix(held_out, stems)).sum())
    return found / len(messages)


def format_module(model: Any, stems: dict[str, int], provenance: str) -> str:
    """Return the source of `textclean.stages.errors.vocabulary`, the stems grouped by weight."""
    unknown, length, share = model.coef_[0][len(stems) :]
    by_weight: dict[float, list[str]] = {}
    for stem, place in stems.items():
        weight = round(model.coef_[0][place] * 2) / 2
        if abs(model.coef_[0][place]) >= SMALLEST:
            by_weight.setdefault(weight, []).append(stem)
    lines = [
        f'"""The vocabulary of servers that speak to visitors: weights of stems, as log odds. {provenance}"""\n',
        "# fmt: off\n# ruff: noqa: E501\nfrom __future__ import annotations\n\nfrom typing import Final\n",
        f"BIAS: Final = {model.intercept_[0]:.2f}",
        f"UNKNOWN: Final = {unknown:.2f}",
        f"LENGTH: Final = {length:.2f}",
        f"UNKNOWN_SHARE: Final = {share:.2f}\n",
        "STEMS: Final = {",
        *[f'    {weight}: "{" ".join(found)}",' for weight, found in sorted(by_weight.items(), reverse=True)],
        "}\n",
        "WEIGHTS: Final = {stem: weight for weight, stems in STEMS.items() for stem in stems.split()}",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Learn, print how well it went, and write the table where asked to."""
    parser = argparse.ArgumentParser(prog="python -m textclean.learn.errors", description="Learn the error vocabulary.")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="folder with errors.jsonl.gz and prose.jsonl.gz")
    parser.add_argument("--pages", type=Path, metavar="FOLDER", help="folder with error pages, *.txt")
    parser.add_argument("--write", action="store_true", help="rewrite textclean/stages/errors/vocabulary.py")
    options = parser.parse_args()
    rows = read_rows(options.folder / "errors.jsonl.gz")
    pages = [row["text"] for row in rows if row["kind"] == "error page alone"]
    for path in sorted(options.pages.glob("*.txt")) if options.pages else ():
        pages += path.read_text(encoding="utf-8").strip().split("\n\n")
    messages = list(read_messages(pages))
    articles = [row["text"] for row in rows if row["kind"] == "innocent article"]
    innocent = [Example(line, False, 6.0) for text in articles for line in text.split("\n")]
    rest = [*read_tables(), *read_prose(read_rows(options.folder / "prose.jsonl.gz")), *innocent]
    print(f"{len(pages)} error pages; of their lines, held out, {measure_held_out(messages, rest):.3f} are found")
    model, stems = fit([*messages, *rest])
    prose = [example.text for example in rest if not example.is_message]
    print(f"of {len(prose)} lines of prose, {model.predict(make_matrix(prose, stems)).mean():.4f} are taken for one")
    if options.write:
        provenance = f"Learned by ``python -m textclean.learn.errors`` from {len(pages)} error pages."
        Path(__file__).with_name("vocabulary.py").write_text(format_module(model, stems, provenance), encoding="utf-8")


if __name__ == "__main__":
    main()
