"""Lists of languages that an author heads: what a translator speaks, what an audio guide can be heard in.

Decides whether languages one below the other are such a list, and no menu to choose one from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from textclean.rules import find_named, fold_label, labels
from textclean.text.prose import TERMINAL, measure_prose, width_factor

FEWEST_LANGUAGES: Final = 2
"""Languages of a list at least."""

LONGEST_HEADING: Final = 40
"""Characters of its heading at most; by eye, as all limits here."""

RIGHTS: Final = ("LEGAL", None)
"""Kinds of what stands below a list of an author's: a line about rights, or no label; below a menu its other labels."""


def find_language_lists(texts: Sequence[str]) -> Iterator[range]:
    """Yield the places of lists of languages below prose, each with its heading.

    >>> text = "The tower shows what divers found in the harbour, and visitors hear of it.", "Audio guide"
    >>> list(find_language_lists([*text, "English", "Deutsch", "Français", "© The tower"]))
    [range(1, 5)]

    A label right above the heading or below the list is a menu's, and so is a heading of several words of menus, as
    "Choose your language".
    """
    named = find_named(texts, "LANGUAGE_NAMES")
    cuts = [at for at, (one, other) in enumerate(pairwise(named), 1) if other != one + 1]
    for begin, end in pairwise([0, *cuts, len(named)]):
        if end - begin >= FEWEST_LANGUAGES and named[begin] > 1:
            run = range(named[begin] - 1, named[end - 1] + 1)
            if _is_headed(texts, run):
                yield run


def _is_headed(texts: Sequence[str], run: range) -> bool:
    """Tell whether a list has a heading, prose above that, no label beside it, and little below."""
    heading = texts[run.start]
    kind = _kind_of(heading)
    if len(heading) > LONGEST_HEADING or heading[-1] in TERMINAL or kind not in (None, "MENU", "SECTION"):
        return False
    if (kind and " " in heading) or _kind_of(texts[run.start - 1]):
        return False
    if run.stop + 1 < len(texts) and _kind_of(texts[run.stop]) not in RIGHTS:
        return False
    factor = width_factor(texts[0])
    return any(measure_prose(text, len(text) * factor) for text in texts[: run.start])


def _kind_of(text: str) -> str | None:
    """Return the kind of the label that a line is, if any."""
    return labels().get(fold_label(text))
