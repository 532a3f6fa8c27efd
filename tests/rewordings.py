"""Measure near-duplicates whose words are changed: `python -m tests.rewordings`.

Every longer English text of the tests gets a block of its paragraphs again at its end. One paragraph of the copy is
changed: a synonym, an adverb dropped, a number brought up to date, a negation, another party of a contract. Printed is
how many copies go whole, and how many changed paragraphs stay: the first two kinds should go, the others stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from textclean.cleaning import clean

ARTICLES: Final = Path(__file__).parent / "articles.txt"
CASES: Final = Path(__file__).parent / "cases"
SEED: Final = 1

SYNONYMS: Final = {
    "began": "started",
    "big": "large",
    "asked": "wanted to know",
    "small": "little",
    "almost": "nearly",
    "often": "frequently",
    "says": "explains",
    "said": "explained",
    "since": "because",
    "every": "each",
    "quickly": "fast",
    "whole": "entire",
    "built": "made",
    "people": "folk",
    "old": "aged",
    "stand": "wait",
    "came": "arrived",
    "house": "building",
    "last": "final",
    "town": "village",
    "looked": "glanced",
    "street": "road",
    "think": "believe",
    "work": "labour",
    "because": "since",
    "want": "wish",
    "good": "fine",
    "long": "lengthy",
}
ADVERB_RE: Final = re.compile(
    r"(?<=[a-z]) (?:very|really|just|quite|almost|already|often|always|still|then|also|again|\w+ly)(?= )"
)
NUMBER_RE: Final = re.compile(r"\d+")
VERB_RE: Final = re.compile(r"(?<= )(is|was|are|were|has|had|will|would|can|could)(?= )")


class Change(NamedTuple):
    """A way to change a paragraph, and whether the copy is still one."""

    apply: Callable[[str, Random], str]
    is_copy: bool


def replace_word(text: str, rng: Random) -> str:
    """Return a paragraph with one word replaced by a synonym; the same where it holds none."""
    known = [word for word in SYNONYMS if re.search(rf"(?<=[a-z,] ){word}(?= )", text)]
    word = rng.choice(known) if known else ""
    return re.sub(rf"(?<=[a-z,] ){word}(?= )", SYNONYMS[word], text, count=1) if word else text


def drop_adverb(text: str, _: Random) -> str:
    """Return a paragraph without its first adverb."""
    return ADVERB_RE.sub("", text, count=1)


def update_number(text: str, _: Random) -> str:
    """Return a paragraph with its first number two larger: "12 dead" becomes "14 dead"."""
    return NUMBER_RE.sub(lambda match: str(int(match[0]) + 2), text, count=1)


def negate(text: str, _: Random) -> str:
    """Return a paragraph that denies what it said first."""
    return VERB_RE.sub(r"\1 not", text, count=1)


def rename(text: str, _: Random) -> str:
    """Return a paragraph about somebody else."""
    return re.sub(r"(?<=[a-z] )[A-Z][a-z]{3,}\b", "Ashcombe", text, count=1)


CHANGES: Final = {
    "a synonym": Change(replace_word, True),
    "an adverb dropped": Change(drop_adverb, True),
    "a number brought up to date": Change(update_number, False),
    "a negation": Change(negate, False),
    "another name": Change(rename, False),
}


class Damaged(NamedTuple):
    """A text with a copy in which one paragraph is changed."""

    article: str
    changed: str
    text: str


def read_articles() -> list[list[str]]:
    """Return the paragraphs of every English text of the tests that is long enough, each text once."""
    texts = [article.partition("\n")[2] for article in ARTICLES.read_text(encoding="utf-8").strip().split("\n\n")]
    files = sorted(CASES.glob("pages/*-en.expected.txt")) + sorted(CASES.glob("negative/*-en.txt"))
    texts += [file.read_text(encoding="utf-8") for file in files]
    articles = {tuple(filter(None, map(str.strip, text.split("\n")))) for text in texts}
    return sorted(list(article) for article in articles if sum(len(line) > 100 for line in article) >= 4)


def damage(change: Change) -> Iterator[Damaged]:
    """Yield every article with a copy of its paragraphs in which one between two others is changed."""
    for number, paragraphs in enumerate(read_articles()):
        rng = Random(f"{SEED} {number}")
        for place in range(2, len(paragraphs) - 1):
            changed = change.apply(paragraphs[place], rng)
            if changed != paragraphs[place] and len(changed.split()) >= 20:
                block = [*paragraphs[1:place], changed, *paragraphs[place + 1 :]]
                yield Damaged("\n".join(paragraphs), changed, "\n".join([*paragraphs, *block]))


def measure(change: Change) -> tuple[int, int]:
    """Return how many copies come out as they should, and how many there are."""
    outcomes = []
    for damaged in damage(change):
        cleaned = clean(damaged.text)
        outcomes.append(cleaned == clean(damaged.article) if change.is_copy else damaged.changed in cleaned)
    return sum(outcomes), len(outcomes)


def main() -> None:
    """Print a line for each kind of change."""
    for name, change in CHANGES.items():
        right, copies = measure(change)
        print(f"{name:30} {'goes' if change.is_copy else 'stays'} {right:4} of {copies}")


if __name__ == "__main__":
    main()
