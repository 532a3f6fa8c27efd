"""The phrases of a table as a set, and what single words are about, in all languages together."""

from __future__ import annotations

from functools import cache

from textclean.rules.derived import read_lines
from textclean.rules.phrase_index import phrase_tables, read_phrases_of


@cache
def words(table: str) -> frozenset[str]:
    """Return the phrases of a table in all languages as a set; those that are whole lines folded as by `fold_label`.

    >>> "page not found" in words("ERROR_TITLES")
    True

    A label that languages disagree about is in one of their tables only (see `labels`). Raises LookupError where no
    language has a table of this name.
    """
    return frozenset(read_phrases_of(table) if table in phrase_tables() else read_lines(table))


@cache
def wordings() -> dict[str, frozenset[str]]:
    """Return what single words are about, in any language, by word: what a site says to its readers.

    >>> sorted(wordings()["newsletter"]), sorted(wordings()["e mail"])
    (['newsletter'], ['mail'])

    Words are runs of letters, in small letters; one with a hyphen or an apostrophe is two.
    """
    return {word: topics for topics, said in words_by_topics().items() for word in said}


@cache
def words_by_topics() -> dict[frozenset[str], list[str]]:
    """Return the same the other way round: the words that are about the same."""
    by_topics: dict[str, list[str]] = {}
    for line in read_lines("WORDINGS"):
        word, _, topics = line.partition("\t")
        by_topics.setdefault(topics, []).append(word)
    return {frozenset(topics.split("\t")): said for topics, said in by_topics.items()}
