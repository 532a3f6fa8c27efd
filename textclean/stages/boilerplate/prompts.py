"""Lines that ask their reader to do something: to click, to watch, to read something else; headings above links.

Decides about single lines, by how they begin or by all their words; where they stand is for `inside` and `ends` to say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain, compress
from typing import Final

from textclean.kernel import Column, find_beginnings, make_table
from textclean.rules import UNSPACED, fold_case, fold_label, words
from textclean.rules.folding import LABEL_ENDS
from textclean.rules.label_index import ANY_END, ENDS
from textclean.stages.boilerplate.authors import names_article
from textclean.stages.boilerplate.kinds import (
    ENOUGH_INSIDE,
    LABEL_EVIDENCE,
    LONGEST_ITEM,
    NONE,
    PHRASE_EVIDENCE,
    PREFIX_EVIDENCE,
    Furniture,
)
from textclean.stages.boilerplate.printed import judge_printed, list_heads
from textclean.stages.boilerplate.wordings import find_asking


def judge_heading(text: str) -> Furniture:
    """Judge a heading above links by how it begins: "More from The Courier"."""
    plain = text.casefold().lstrip("# ")
    if fold_label(text) in words("HEADING_TITLES"):
        return NONE
    begins = plain.startswith(_index_starts("TEASER_STARTS").get(plain[:KEY], ()))
    return Furniture("RELATED", LABEL_EVIDENCE["RELATED"]) if begins else NONE


def _judge_begun(text: str) -> Furniture:
    """Judge a line that begins like a prompt of the tables."""
    printed = judge_printed(text)
    if printed.kind:
        return printed
    said = fold_label(text).split()
    if said and said[0].strip(".!… ") in _first_words("PROMPT_BUTTONS") and _is_covered(said, words("PROMPT_BUTTONS")):
        return ASKING
    plain = fold_case(text).lstrip("»›>→▶►• ")
    if plain.startswith(_index_starts("PROMPT_STARTS").get(plain[:KEY], ())):
        return ASKING if text[-1] not in ".。" else Furniture("PROMPT", PREFIX_EVIDENCE["READ_MORE"])
    return Furniture("READ_MORE", PHRASE_EVIDENCE) if _is_teaser(text, plain) else NONE


ASKING: Final = Furniture("PROMPT", ENOUGH_INSIDE)
"""What most prompts are."""


def judge_prompts(texts: Sequence[str], counts: Column) -> dict[int, Furniture]:
    """Judge lines by what they ask their reader to do: to click, to scroll, to watch, to read something else.

    Only prompts are returned, by place; *counts* are those of `count_gates`.
    """
    begun = compress(range(len(texts)), find_beginnings(texts, _prompt_heads(), ENDS, ANY_END, LONG_KEY))
    known = {i: prompt for i in begun if len(texts[i]) <= LONGEST_ITEM and (prompt := _judge_begun(texts[i])).kind}
    return dict.fromkeys(find_asking(texts, counts), ASKING) | known


def _is_covered(said: Sequence[str], known: frozenset[str]) -> bool:
    """Tell whether a line is one of the known, or several of them run together."""
    if " ".join(said) in known:
        return True
    i = 0
    while i < len(said) <= MOST_WORDS:
        end = next((j for j in range(len(said), i, -1) if " ".join(said[i:j]).strip(".!… ") in known), 0)
        if not end:
            return False
        i = end
    return bool(said) and i == len(said)


@cache
def _prompt_heads() -> Mapping[str, int]:
    """Return the table of what prompts begin with: most lines begin with none of it."""
    tables = ("PROMPT_BUTTONS", "PROMPT_STARTS", "TEASER_STARTS")
    phrases = chain(list_heads(), *map(words, tables))
    heads = {phrase.lstrip(LABEL_ENDS)[:LONG_KEY] for phrase in phrases} - {""}
    return make_table([("\n".join(heads).encode(), 1)])


@cache
def _first_words(table: str) -> frozenset[str]:
    """Return the first words of the phrases of a table: most lines begin with none of them."""
    return frozenset(phrase.split()[0].strip(".!… ") for phrase in words(table))


def _is_teaser(text: str, plain: str) -> bool:
    """Tell whether a line names another article behind a prompt to read it, as "READ MORE: The heron" does."""
    plain = plain.lstrip(BEFORE_TEASERS)
    starts = [start for start in _index_starts("TEASER_STARTS").get(plain[:KEY], ()) if plain.startswith(start)]
    if not starts or text.rstrip(QUOTES_AT_END)[-1:] in ".。":
        return False
    start = max(starts, key=len)
    rest = plain[len(start) :].lstrip()
    name = rest.lstrip(TEASER_MARKS)
    head = text.lstrip(BEFORE_TEASERS)[: len(start)]
    if head.isupper() and not head.islower() and rest[:2] == ". ":
        name = rest[2:]
    is_caseless = len(start) >= FEWEST_OF_CASELESS and start.lower() == start.upper()
    says_enough = " " in start or head.isupper() or is_caseless or UNSPACED.is_in(start)
    return rest != name and says_enough and names_article(name)


@cache
def _index_starts(table: str) -> dict[str, tuple[str, ...]]:
    """Return the phrases of a table by their first characters."""
    index: dict[str, list[str]] = {}
    for phrase in words(table):
        index.setdefault(phrase[:KEY], []).append(phrase)
    return {key: tuple(found) for key, found in index.items()}


LONG_KEY: Final = 8
"""Characters by which most lines show that they begin with no prompt."""

KEY: Final = 2
"""Characters by which a phrase that begins a line is looked up."""

MOST_WORDS: Final = 24
"""Words of a line of prompts at most."""

FEWEST_OF_CASELESS: Final = 4
"""Characters of a prompt of one word in a script without capitals, at least."""

TEASER_MARKS: Final = ":：–—-|»>›→▶► ]】)"
BEFORE_TEASERS: Final = "»›>→▶►•[【(+* "
QUOTES_AT_END: Final = "\"'”’»)]"
