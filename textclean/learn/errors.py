r"""Learn the weights of `textclean.stages.errors.vocabulary` again: the vocabulary of servers that speak to visitors.

Run as ``python -m textclean.learn.errors FOLDER [--pages FOLDER] [--programs FOLDER] [--texts FOLDER] [--write]``.
Needs the extra ``learn`` (scikit-learn).

The first folder holds ``errors.jsonl.gz`` (``{"kind", "source", "text", "gold"}``, of which the kind "error page alone"
is learned from) and ``prose.jsonl.gz`` (``{"text"}``), and may hold pages with their main texts (``pages-*.jsonl.gz``,
``{"gold"}``); --pages names a folder of plain files with error pages, blank lines between them: those of one file are
one source; --programs one with translated programs (`textclean.learn.messages`); --texts one with texts of authors
(`textclean.learn.texts`). The rule tables' own phrases and examples are learned from as well. Prints, for every source,
the share of its pages that the whole library gets right with a vocabulary that was learned without that source, alone
and in front of an article.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from types import ModuleType
from typing import Any, Final, NamedTuple

from textclean.cleaning import clean
from textclean.learn.messages import is_failure, read_program
from textclean.learn.texts import choose_lines, read_texts
from textclean.rules import languages
from textclean.rules.table import Phrases
from textclean.stages.errors import vocabulary
from textclean.stages.errors.labels import SIGNATURE_RE
from textclean.stages.errors.speech import split_stems
from textclean.stages.errors.status import split_status
from textclean.stages.errors.stems import pack_stems
from textclean.text.paragraphs import Paragraph, split_sentences

STRENGTH: Final = 10.0
"""Inverse strength of the L2 penalty; with 1.0 a sixth fewer of the messages held out are found."""

SMALLEST: Final = 0.32
"""Weight up to which a stem is left out of the table: with 0.25 more authors' texts go, and no more unseen pages."""

FOLDS: Final = 5
PROSE_LINES: Final = 25
PAGE_LINES: Final = 8
"""Lines taken of each document of prose, and of each page's main text."""


MESSAGE_WEIGHTS: Final = {
    "ERROR_TITLES": 1.0,
    "ERROR_PHRASES": 1.0,
    "ERROR_HINTS": 0.5,
    "ERROR_WORDS": 0.3,
    "ERROR_NAMES": 0.3,
    "ERROR_BUTTONS": 0.3,
    "ERROR_RETRY_BUTTONS": 0.3,
}
"""How much a phrase of a table of messages weighs; a whole sentence weighs 2."""


MOST_OF_A_LANGUAGE: Final = 400.0
"""What the phrases of one language weigh together at most: without a limit, 1,500 new phrases in English, Vietnamese,
Indonesian, Malay and Mongolian had three times as many lines of prose taken for a server's."""

BALANCE: Final = 1.6
"""What messages weigh more than lines of authors. With 1.3, pages of sources left out lose 0.002 alone, 0.009 in front
of an article, and of 72,099 texts of authors 12 fewer lose words."""

AUTHORS_WEIGHT: Final = 0.3
PROGRAMS_WEIGHT: Final = 0.6
"""What a line of `textclean.learn.texts` and a message of `textclean.learn.messages` weigh. With 0.6, 1.0 and a balance
of 1.9, pages of sources left out gain 0.004 alone, and 22 tests of what stays and goes fail in place of 12."""

SHORTEST_SENTENCE: Final = 15
LONGEST_SENTENCE: Final = 140
"""Characters of sentences of authors that are learned from beside whole lines: a server says no more at once. Without
those of pages, of 72,099 texts of authors 82 lose words in place of 59."""


class Example(NamedTuple):
    """A line, whether a server says it, and how much it weighs."""

    text: str
    is_message: bool
    weight: float


class Mark(NamedTuple):
    """The shares of a source's pages that come out right."""

    source: str
    alone: float
    before: float


class Material(NamedTuple):
    """What is learned from."""

    messages: dict[str, list[Example]]
    """The lines of error pages, by source."""

    programs: dict[str, dict[str, list[str]]]
    """By program, what it says in all languages, by what it is in English."""

    rest: list[Example]
    """The phrases of the rule tables, and lines of authors."""

    def without(self, sources: Collection[str]) -> Material:
        """Return the same without some of the sources."""
        return self._replace(messages={name: lines for name, lines in self.messages.items() if name not in sources})


class Learned(NamedTuple):
    """A vocabulary, and what it was learned from."""

    model: Any
    stems: dict[str, int]
    """The place of each stem among the model's weights."""

    examples: list[Example]


def read_tables() -> Iterator[Example]:
    """Yield the phrases of the rule tables: messages, and the sentences that rules of any kind must spare."""
    for language in languages():
        examples = list(_read_language(language))
        together = sum(example.weight for example in examples if example.is_message)
        share = min(1.0, MOST_OF_A_LANGUAGE / max(together, 1.0))
        for example in examples:
            yield example._replace(weight=example.weight * share) if example.is_message else example


def _read_language(language: ModuleType) -> Iterator[Example]:
    """Yield the phrases of one language."""
    for name, table in vars(language).items():
        if not isinstance(table, Phrases) or name == "ERROR_TOPICS":
            continue
        if name in MESSAGE_WEIGHTS:
            yield from (Example(text, True, MESSAGE_WEIGHTS[name]) for text in table.phrases)
            yield from (Example(text, True, 2.0) for text in table.matches)
        elif not name.startswith("ERROR"):
            yield from (Example(text, False, 1.4) for text in table.matches)
        yield from (Example(text, False, 6.0 if name.startswith("ERROR") else 2.0) for text in table.spares)


def read_messages(pages: Iterable[str]) -> Iterator[Example]:
    """Yield the lines of error pages, but for status lines and signatures, which need no vocabulary."""
    for page in pages:
        for line in page.split("\n"):
            status = split_status(line)
            said = line if status is None else status.rest
            if said and not SIGNATURE_RE.fullmatch(said):
                yield Example(said, True, 2.0)


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


def read_sentences(texts: Iterable[str], most: int) -> Iterator[Example]:
    """Yield a short sentence each of at most so many lines of every text, drawn by chance."""
    chance = random.Random(0)
    for text in texts:
        lines = [line[:MOST_OF_A_LINE] for line in text.split("\n") if len(line) > SHORTEST_SENTENCE]
        for line in chance.sample(lines, min(most, len(lines))):
            sentences = [unit.text for unit in split_sentences(Paragraph(line, 0))]
            if short := [said for said in sentences if SHORTEST_SENTENCE <= len(said) <= LONGEST_SENTENCE]:
                yield Example(chance.choice(short), False, 1.0)


MOST_OF_A_LINE: Final = 1500
"""Characters of a line in which sentences are looked for."""


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
        sample_weight=[example.weight * (BALANCE if example.is_message else 1.0) for example in examples],
    )
    return model, stems


def learn(material: Material) -> Learned:
    """Learn from everything.

    Of what programs say, the messages are what is an error page with a vocabulary that was learned without them, and
    then what is one with a vocabulary that was learned with those.
    """
    own = [*chain.from_iterable(material.messages.values()), *material.rest]
    learned = Learned(*fit(own), own)
    for _ in range(ROUNDS):
        with use_vocabulary(learned.model, learned.stems):
            examples = [*own, *choose_messages(material.programs)]
        learned = Learned(*fit(examples), examples)
    return learned


ROUNDS: Final = 2
"""Times that messages are chosen. By one, 0.013 fewer of the typed pages that nobody read are right, by source; by
three as many, and of 432,593 texts of authors 12 more are lost."""


def choose_messages(programs: dict[str, dict[str, list[str]]]) -> Iterator[Example]:
    """Yield the messages of programs on failed pages, in all languages, each once."""
    seen: set[str] = set()
    failures = {english for said in programs.values() for english in said if is_failure(english)}
    for said in programs.values():
        lines = {line for english in said.keys() & failures for line in said[english]} - seen - {""}
        seen |= lines
        yield from (example._replace(weight=PROGRAMS_WEIGHT) for example in read_messages(sorted(lines)))


def measure_held_out(rows: Sequence[dict[str, Any]], material: Material) -> Iterator[Mark]:
    """Yield every source of the rows, and the shares of its pages that come out right alone and before an article.

    The vocabulary is learned without the fold of sources that the source is in.
    """
    for sources in list_folds(rows):
        yield from measure_without(sources, rows, material)


def list_folds(rows: Iterable[dict[str, Any]]) -> list[list[str]]:
    """Return the sources of rows in as many parts as are left out one after the other."""
    sources = sorted({row["source"] for row in rows})
    return [sources[fold::FOLDS] for fold in range(FOLDS)]


def measure_without(sources: Sequence[str], rows: Sequence[dict[str, Any]], material: Material) -> Iterator[Mark]:
    """Yield the sources and the same shares; the vocabulary is learned without any of them."""
    learned = learn(material.without(sources))
    with use_vocabulary(learned.model, learned.stems):
        for source in sources:
            yield Mark(source, *(measure_source(rows, source, kind) for kind in PAGE_KINDS))


PAGE_KINDS: Final = ("error page alone", "error page, then article")


def measure_source(rows: Iterable[dict[str, Any]], source: str, kind: str) -> float:
    """Return the share of a source's pages of a kind that are given back word for word."""
    right = [
        bool(clean(row["text"]).split() == row["gold"].split() or clean(row["text"]) == clean(row["gold"]) != "")
        for row in rows
        if row["source"] == source and row["kind"] == kind
    ]
    return sum(right) / max(len(right), 1)


@contextmanager
def use_vocabulary(model: Any, stems: dict[str, int]) -> Iterator[None]:
    """Let the library use another vocabulary for a while."""
    names = ("WEIGHTS", "BIAS", "UNKNOWN", "LENGTH", "UNKNOWN_SHARE")
    before = {name: getattr(vocabulary, name) for name in names}
    learned: dict[str, Any] = {}
    exec(format_module(model, stems, ""), learned)
    vars(vocabulary).update({name: learned[name] for name in names})
    try:
        yield
    finally:
        vars(vocabulary).update(before)


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
        "from textclean.kernel import make_table\nfrom textclean.stages.errors.stems import unpack_stems\n",
        f"BIAS: Final = {model.intercept_[0]:.2f}",
        f"UNKNOWN: Final = {unknown:.2f}",
        f"LENGTH: Final = {length:.2f}",
        f"UNKNOWN_SHARE: Final = {share:.2f}\n",
        "STEMS: Final = {",
        *[f'    {weight}: "{pack_stems(found)}",' for weight, found in sorted(by_weight.items(), reverse=True)],
        "}\n",
        "WEIGHTS: Final = make_table([(unpack_stems(rows), round(2 * weight)) for weight, rows in STEMS.items()])",
    ]
    return "\n".join(lines) + "\n"


def print_held_out(marks: Sequence[Mark], how: str) -> None:
    """Print the shares of every source, and their means; *how* says in what way they were left out."""
    for mark in sorted(marks):
        print(f"{mark.source:<16} {mark.alone:.3f} alone  {mark.before:.3f} before an article")
    alone = sum(mark.alone for mark in marks) / len(marks)
    before = sum(mark.before for mark in marks) / len(marks)
    print(f"{len(marks)} sources, {how} left out of the learning: {alone:.3f} alone, {before:.3f} before an article")


def read_material(options: argparse.Namespace) -> Material:
    """Read all that is learned from."""
    rows = read_rows(options.folder / "errors.jsonl.gz")
    messages: dict[str, list[Example]] = {}
    for row in rows:
        if row["kind"] == "error page alone":
            messages.setdefault(row["source"], []).extend(read_messages([row["text"]]))
    for path in sorted(options.pages.glob("*.txt")) if options.pages else ():
        messages[path.name] = list(read_messages(path.read_text(encoding="utf-8").strip().split("\n\n")))
    folders = sorted(options.programs.iterdir()) if options.programs else []
    programs = {folder.name: read_program(folder) for folder in folders}
    articles = [row["text"] for row in rows if row["kind"] == "innocent article"]
    innocent = [Example(line, False, 6.0) for text in articles for line in text.split("\n")]
    authors = choose_lines(read_texts(options.texts)) if options.texts else []
    innocent += [Example(line, False, AUTHORS_WEIGHT) for line in authors]
    documents = read_rows(options.folder / "prose.jsonl.gz")
    pages = [row for path in sorted(options.folder.glob("pages-*.jsonl.gz")) for row in read_rows(path)]
    sentences = [*read_sentences([row["text"] for row in documents], PROSE_LINES)]
    sentences += read_sentences(filter(None, dict.fromkeys(row.get("gold") for row in pages)), PAGE_LINES)
    return Material(messages, programs, [*read_tables(), *read_prose(documents), *sentences, *innocent])


def main() -> None:
    """Learn, print how well it went, and write the table where asked to."""
    parser = argparse.ArgumentParser(prog="python -m textclean.learn.errors", description="Learn the error vocabulary.")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="folder with errors.jsonl.gz and prose.jsonl.gz")
    parser.add_argument("--pages", type=Path, metavar="FOLDER", help="folder with error pages, *.txt")
    parser.add_argument("--programs", type=Path, metavar="FOLDER", help="folder with a folder for each program")
    parser.add_argument("--texts", type=Path, metavar="FOLDER", help="folder with texts of authors, as Debian has them")
    parser.add_argument("--without", metavar="SOURCES", help="sources to leave out all together, with commas; then end")
    parser.add_argument("--write", action="store_true", help="rewrite textclean/stages/errors/vocabulary.py")
    options = parser.parse_args()
    rows = read_rows(options.folder / "errors.jsonl.gz")
    material = read_material(options)
    pages = [row for row in rows if row["kind"] in PAGE_KINDS]
    if options.without:
        print_held_out(list(measure_without(options.without.split(","), pages, material)), "together")
        return
    print_held_out(list(measure_held_out(pages, material)), "each")
    model, stems, examples = learn(material)
    prose = [example.text for example in material.rest if not example.is_message]
    print(f"of {len(prose)} lines of prose, {model.predict(make_matrix(prose, stems)).mean():.4f} are taken for one")
    if options.write:
        said = len(examples) - len(material.rest)
        provenance = (
            f"Learned by ``python -m textclean.learn.errors`` from {said} lines of"
            f" {len(material.messages) + len(material.programs)} sources and {len(prose)} lines of authors."
        )
        Path(vocabulary.__file__).write_text(format_module(model, stems, provenance), encoding="utf-8")


if __name__ == "__main__":
    main()
