"""Notices of a few sentences: a bath is shut, a train does not run, somebody cannot be reached, and is sorry for it.

Decides whether such sentences are somebody's own: they use the words of servers, and name nothing that servers have.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from textclean.rules import HANGUL, fold_case
from textclean.stages.errors.kinds import BETWEEN, FAILURE, HINT, NAME, PHRASE, SPEECH, TITLE, Line
from textclean.stages.errors.speech import (
    count_names_of_servers,
    has_name,
    is_sentence,
    names_of_servers,
    speaks_to_visitor,
)


def is_notice(lines: Sequence[Line]) -> bool:
    """Tell whether two or three sentences name nothing that servers have, and the first says nothing that they do.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> sorry = "We are sorry for the inconvenience this may cause."
    >>> said = "The 8:10 to Tarn is cancelled.", "This site is down."
    >>> [is_notice([judge(Paragraph(text, 0)) for text in (first, sorry)]) for first in said]
    [True, False]

    Who speaks for a site, "We'll be back soon.", is heard as one.
    """
    texts = [line.paragraph.text for line in lines]
    if not 1 < len(texts) <= MOST_SENTENCES or texts[0][-1] not in STOPS or not all(map(is_sentence, texts)):
        return False
    is_strange = lines[0].rule in STRANGE or (lines[0].rule == SPEECH and has_name(texts[0]))
    if not is_strange or any(line.rule not in TOLD for line in lines[1:]):
        return False
    named = [_count_names(text) for text in texts]
    return not speaks_to_visitor(texts[0]) and not named[0] and sum(named) <= MOST_NAMED


def _count_names(text: str) -> int:
    """Return how many things that servers have a sentence names; Korean names have endings."""
    folded = fold_case(text)
    if HANGUL.is_in(text):
        return sum(len(word) > 1 and HANGUL.is_in(word) and word in folded for word in names_of_servers())
    return count_names_of_servers(folded)


STRANGE: Final = (NAME, BETWEEN, HINT, "")
TOLD: Final = (*STRANGE, PHRASE, FAILURE, SPEECH, TITLE)
"""The kinds of its first sentence, and of the others; an apology may be a title."""

STOPS: Final = ".。۔।"
MOST_SENTENCES: Final = 3
MOST_NAMED: Final = 2
"""Sentences of such a notice at most, and words for what servers have or are sorry for behind the first; by eye. None
of the bench's 786 error pages is taken for a notice."""
