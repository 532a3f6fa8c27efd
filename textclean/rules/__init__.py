"""The rule tables, one module a language, and the look-ups made of them.

To add a phrase, add it to its language's module; to add a language, add a module. Nothing else need be touched.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Final, NamedTuple

from textclean.rules.table import Phrases

__all__ = ["LONGEST_LABEL", "PhraseIndex", "Phrases", "find_prefixes", "fold_label", "labels", "languages", "phrases", "words"]

# Where languages disagree about a label, the first kind holds: a generic word must not count as a menu entry.
LABEL_KINDS: Final = (
    *("RELATED", "COMMENT", "SHARE", "NEWSLETTER", "LEGAL", "ADVERT", "SECTION", "NAVIGATION", "MENU"),
)
PREFIX_KINDS: Final = ("META", "READ_MORE", "CAPTION", "BYLINE")
PHRASE_TABLES: Final = (
    *("COOKIE_PHRASES", "NEWSLETTER_PHRASES", "SHARE_PHRASES", "COMMENT_PHRASES", "DISCLAIMER_PHRASES"),
    *("ORIGIN_PHRASES", "APPEAL_PHRASES"),
)

LABEL_ENDS: Final = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹¡¿ \t.,:;!?…|/\\-–—_=+*•·●▪■◦‣»«›‹<>→←↑↓▼▲►◄▸▾✓✕✖×()[]{}\"'“”„‘’#&@©®™~^%$€£¥、。，：；！？（）【】「」٪،؛؟।"
"""What stands around a label without being part of it."""

UNSPACED_RE: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""A character of a script that does not part its words by spaces."""


def fold_label(line: str) -> str:
    """Fold a line for the look-up of labels: small letters, and no digits or marks at the ends.

    >>> fold_label("  » Read More… (12)")
    'read more'
    """
    return line.casefold().replace("\u2019", "'").strip(LABEL_ENDS)


@cache
def languages() -> tuple[ModuleType, ...]:
    """Return the table modules, by language code."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__) if info.name != "table")
    return tuple(importlib.import_module(f"{__name__}.{name}") for name in names)


def _phrases(table: str) -> Iterator[str]:
    for language in languages():
        yield from map(str.casefold, getattr(language, table, Phrases(())).phrases)


@cache
def labels() -> dict[str, str]:
    """Return the kind of every label in every language, by folded label.

    >>> labels()["read more"], labels()["datenschutz"]
    ('NAVIGATION', 'LEGAL')
    """
    table: dict[str, str] = {}
    for kind in LABEL_KINDS:
        for phrase in _phrases(f"{kind}_LABELS"):
            table.setdefault(fold_label(phrase), kind)
    table.pop("", None)
    return table


LONGEST_LABEL: Final = 60
"""Characters up to which a line may be a label; the longest in the tables has 58."""

LONGEST_PREFIX: Final = 60
"""Characters of a line in which a prefix stands."""

PREFIX_KEY: Final = 3
"""Characters of a prefix that find it in the index: a shorter one in ASCII ("by") must be the whole line."""

SHORT_PREFIX_KEY: Final = 2
"""The same for the shortest prefixes of other scripts, which say more in two characters."""


class Prefixes(NamedTuple):
    """Prefixes with the same first characters."""

    all: tuple[str, ...]
    """The prefixes, longest first."""

    kinds: tuple[str, ...]
    """The kind of each."""

    def find(self, text: str) -> list[tuple[str, str]]:
        """Return the prefixes that a case-folded text begins with, longest first, and their kinds."""
        if not text.startswith(self.all):
            return []
        return [pair for pair in zip(self.all, self.kinds, strict=True) if text.startswith(pair[0])]


def find_prefixes(text: str) -> list[tuple[str, str]]:
    """Return the prefixes that a text begins with, whatever its case, longest first, and their kinds.

    >>> find_prefixes("Read more: the heron")[0]
    ('read more:', 'READ_MORE')
    """
    head = text[:PREFIX_KEY].casefold()
    candidates = prefixes().get(head[:PREFIX_KEY])
    found = candidates.find(text[:LONGEST_PREFIX].casefold()) if candidates else []
    key = head[:SHORT_PREFIX_KEY]
    short = None if key.isascii() else prefixes().get(key)
    return found + short.find(head) if short else found


@cache
def prefixes() -> dict[str, Prefixes]:
    """Return the prefixes and their kinds by their first characters."""
    table: dict[str, list[tuple[str, str]]] = {}
    for kind in PREFIX_KINDS:
        for phrase in _phrases(f"{kind}_PREFIXES"):
            table.setdefault(phrase[:PREFIX_KEY], []).append((phrase, kind))
    for found in table.values():
        found.sort(key=lambda pair: -len(pair[0]))
    return {key: Prefixes(*zip(*found, strict=True)) for key, found in table.items()}


@cache
def words(table: str) -> frozenset[str]:
    """Return the phrases of a table in all languages as a set."""
    return frozenset(_phrases(table))


SENTENCE_MARKS: Final = ".,:;!?()/\u00a1\u00bf\u061b\u061f\u06d4\"\u201c\u201d\u201e\u00ab\u00bb\u2026\u060c\u0964"


ASCII_MARKS: Final = "".join(filter(str.isascii, SENTENCE_MARKS))


class PhraseIndex(NamedTuple):
    """Phrases by their longest word, so that a text is asked only for those whose words it holds."""

    by_word: dict[str, list[tuple[str, str, frozenset[str]]]]
    """(phrase, kind, its words) by its longest word."""

    unspaced: re.Pattern[str]
    """The phrases of scripts without spaces, as one pattern."""

    kinds: dict[str, str]
    """The kind of each phrase of scripts without spaces."""

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """Return start, end and kind of every phrase in a case-folded text, in order."""
        found = []
        plain = text
        for mark in ASCII_MARKS if text.isascii() else SENTENCE_MARKS:
            if mark in plain:
                plain = plain.replace(mark, " ")
        tokens = set(plain.split())
        for word in self.by_word.keys() & tokens:
            for phrase, kind, parts in self.by_word[word]:
                if parts <= tokens:
                    found += [(at, at + len(phrase), kind) for at in _places(phrase, text)]
        if not text.isascii() and UNSPACED_RE.search(text):
            found += [(m.start(), m.end(), self.kinds[m[0]]) for m in self.unspaced.finditer(text)]
        return sorted(found)


def _places(phrase: str, text: str) -> Iterator[int]:
    """Yield where a phrase stands in a text as whole words."""
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (text[max(at - 1, 0) : at].isalnum() or text[end : end + 1].isalnum()):
            yield at
        at = text.find(phrase, end)


@cache
def phrases(tables: tuple[str, ...]) -> PhraseIndex:
    """Return the index over the phrases of these tables in all languages; a kind is a table's name, less "_PHRASES"."""
    by_word: dict[str, list[tuple[str, str, frozenset[str]]]] = {}
    unspaced: dict[str, str] = {}
    for table in tables:
        kind = table.removesuffix("_PHRASES")
        for phrase in dict.fromkeys(_phrases(table)):
            if UNSPACED_RE.search(phrase):
                unspaced.setdefault(phrase, kind)
                continue
            parts = [part for part in re.split(f"[\\s{re.escape(SENTENCE_MARKS)}]+", phrase) if part]
            by_word.setdefault(max(parts, key=len), []).append((phrase, kind, frozenset(parts)))
    longest_first = sorted(unspaced, key=len, reverse=True)
    return PhraseIndex(by_word, re.compile("|".join(map(re.escape, longest_first)) or r"(?!)"), unspaced)
