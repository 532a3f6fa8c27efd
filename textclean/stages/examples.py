"""Lines like a user's own examples: what always goes, what always stays.

Decides when a line is like an example; `textclean.clean` takes the examples as *remove* and *keep*.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from textclean.removals import Removal, Stage
from textclean.text.arguments import list_phrases
from textclean.text.paragraphs import Paragraph
from textclean.text.similarity import fold_text, measure_similarity

NUMBER_RE: Final = re.compile(r"\d(?:[\d.,]*\d)?")
WILDCARD: Final = "*"


def find_lines_like(examples: Iterable[str]) -> Stage:
    r"""Return a stage that finds the lines that are like one of the examples.

    >>> from textclean import clean
    >>> clean("The heron\nSeen by 1,204 people\nIt waits.", stages=[find_lines_like(["Seen by 87 people"])])
    'The heron\nIt waits.'

    A line is like an example if it is the same but for case, numbers, quotes, dashes and misspellings; ``*`` stands for
    any text:

    >>> clean("Photo: A. Falk / Reuters\nThe heron", stages=[find_lines_like(["photo: * / *"])])
    'The heron'

    Lines that merely hold an example are left alone: write ``*example*`` for those. Raises TypeError where *examples*
    is one string, or holds anything else.
    """
    is_like = match_examples(examples)

    def find(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
        """Point at the lines that are like one of the examples."""
        for paragraph in paragraphs:
            example = is_like(paragraph.text)
            if example is not None:
                yield Removal(paragraph.start, paragraph.end, "user-phrase", f"like {example!r}")

    return find


def match_examples(examples: Iterable[str]) -> Callable[[str], str | None]:
    """Return a function from a line to the example that it is like, or None.

    >>> match_examples(["Read more: *"])("READ MORE: Ten carp")
    'Read more: *'
    """
    folded = [(_fold(example), example) for example in list_phrases(examples, what="examples")]
    whole = {fold: example for fold, example in folded if WILDCARD not in fold}
    patterns = [(_split(fold), example) for fold, example in folded if WILDCARD in fold]

    def is_like(line: str) -> str | None:
        """Return the example that a line is like, or None."""
        fold = _fold(line)
        if fold in whole:
            return whole[fold]
        for parts, example in patterns:
            if _fits(fold, parts):
                return example
        return next((example for other, example in whole.items() if measure_similarity(other, fold)), None)

    return is_like


def _fold(text: str) -> str:
    """Fold what may differ between lines that are alike: case, white space, quotes, dashes, numbers."""
    return NUMBER_RE.sub("0", fold_text(" ".join(text.split())))


def _split(fold: str) -> list[str]:
    """Return what stands before, between and after the wildcards of an example."""
    return re.split(r"\*+", fold)


def _fits(line: str, parts: Sequence[str]) -> bool:
    """Tell whether a line is the parts in their order, any text between them.

    Each is looked for once, as far left as it can stand: a pattern would try all the places of each with all of others.
    """
    first, *between, last = parts
    end = len(line) - len(last)
    if end < len(first) or not line.startswith(first) or not line.endswith(last):
        return False
    here = len(first)
    for part in between:
        found = line.find(part, here, end)
        if found < 0:
            return False
        here = found + len(part)
    return True
