"""Look-ups of phrases inside texts: a text is asked only for those of which two words stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from textclean.kernel import KEY_MARK, CharacterSets, find_words, make_table
from textclean.kernel.characters import LETTERS_RE
from textclean.rules.derived import make_error, read_lines, read_section
from textclean.rules.folding import UNSPACED, fold_case

SENTENCE_MARKS: Final = '.,:;!?()/\u00a1\u00bf\u061b\u061f\u06d4"\u201c\u201d\u201e\u00ab\u00bb\u2026\u060c\u0964\u1362\u1363\u104a\u104b\u17d4\u0589'
LETTERS: Final = CharacterSets([])
"""What knows a letter, and no other sets."""


class PhraseIndex(NamedTuple):
    """The phrases of some tables, looked up by two words of theirs: a text is asked only for those that it may hold."""

    kinds: Mapping[str, str]
    """The kinds of the tables, by their numbers."""

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """Return start, end and kind of every phrase in a text, in order, as they stand in it folded (`fold_case`)."""
        places = find_words(text, _phrase_places(), LETTERS)
        is_unspaced = UNSPACED.is_in(text)
        kinds = self.kinds
        known = [entry for place in places for entry in _read_phrases(place) if entry[0] in kinds]
        if not known and not is_unspaced:  # most lines
            return []
        found: list[tuple[int, int, str]] = []
        text = fold_case(text)
        said = [entry for entry in known if entry[1] in text]
        if not said and not is_unspaced:
            return []
        tokens = frozenset(split_phrase(text))
        for number, phrase, parts in said:
            if parts <= tokens:
                found += [(at, at + len(phrase), self.kinds[number]) for at in _places(phrase, text)]
        if is_unspaced:
            pattern, kinds = _unspaced(tuple(self.kinds.items()))
            found += [(m.start(), m.end(), kinds[m[0]]) for m in pattern.finditer(text)]
        return sorted(found)


def _places(phrase: str, text: str) -> Iterator[int]:
    """Yield where a phrase stands in a text as whole words."""
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (text[max(at - 1, 0) : at].isalnum() or text[end : end + 1].isalnum()):
            yield at
        at = text.find(phrase, end)


def split_phrase(phrase: str) -> list[str]:
    """Split a phrase into the words by which it is looked up.

    >>> split_phrase("what's new? (sign up)")
    ["what's", 'new', 'sign', 'up']
    """
    return [part for part in BETWEEN_WORDS_RE.split(phrase) if part]


BETWEEN_WORDS_RE: Final = re.compile(f"[\\s{re.escape(SENTENCE_MARKS)}]+")


def find_key(phrase: str) -> str:
    """Return the words by which a phrase is looked up: the longest two that follow each other, or its only one.

    >>> find_key("get our e-mail news"), find_key("facebook")
    ('mail news', 'facebook')
    """
    words = LETTERS_RE.findall(phrase)
    return max(map(" ".join, pairwise(words)), key=len) if len(words) > 1 else words[0]


@cache
def phrases(tables: tuple[str, ...]) -> PhraseIndex:
    """Return the index over the phrases of these tables in all languages; a kind is a table's name, less "_PHRASES".

    >>> phrases(("SHARE_PHRASES", "APPEAL_PHRASES")).find("please share this article, and donate today!")
    [(7, 25, 'SHARE'), (31, 43, 'APPEAL')]

    Raises LookupError where no language has such a table.
    """
    numbers = phrase_tables()
    for table in set(tables) - numbers.keys():
        raise make_error(table)
    return PhraseIndex({numbers[table]: table.removesuffix("_PHRASES") for table in tables})


def read_phrases_of(table: str) -> Iterator[str]:
    """Yield the phrases of one of the tables whose phrases are looked up inside texts."""
    number = phrase_tables()[table]
    for place in range(len(_phrase_lines())):
        yield from [phrase for known, phrase, _ in _read_phrases(place) if known == number]


@cache
def phrase_tables() -> dict[str, str]:
    """Return the numbers of the tables whose phrases are looked up inside texts."""
    return {table: f"{number}" for number, table in enumerate(read_lines("PHRASE_TABLES"))}


@cache
def _phrase_lines() -> list[bytes]:
    """Return the lines of the derived table of phrases, not yet decoded: those that have the same two words."""
    return read_section("PHRASES").split(b"\n")


@cache
def _phrase_places() -> Mapping[str, int]:
    """Return the table of the places of those lines by the two words."""
    return make_table([(read_section("PHRASES"), None)])


@cache
def _read_phrases(place: int) -> tuple[tuple[str, str, frozenset[str]], ...]:
    """Read the phrases in one of those lines: the number of its table, the phrase and its words."""
    line = _phrase_lines()[place].decode().replace(KEY_MARK, "")
    parts = [part.partition(":") for part in line.split("\t")]  # words that head the line are behind no number
    return tuple([(number, phrase, frozenset(split_phrase(phrase))) for number, colon, phrase in parts if colon])


WITHOUT_SPACES: Final = 0
"""The place of the line of phrases in scripts without spaces, which no words head."""


@cache
def _unspaced(tables: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return one pattern of the phrases without spaces in some tables, and the kind of each phrase."""
    kinds: dict[str, str] = {}
    for number, kind in tables:
        for phrase in [phrase for known, phrase, _ in _read_phrases(WITHOUT_SPACES) if known == number]:
            kinds.setdefault(phrase, kind)
    rests: dict[str, list[str]] = {}  # by first characters: few phrases share one, and most places have none of them
    for phrase in sorted(kinds, key=len, reverse=True):
        rests.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    branches = [f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items()]
    return re.compile("|".join(branches) or r"(?!)"), kinds
