"""The rule tables, one module a language, and the look-ups made of them.

To add a phrase, add it to its language's module; to add a language, add a module; then run ``python -m
textclean.rules.derive``. It writes the phrases of all languages into one file in the form that they are looked up in,
so that a process which cleans a text reads that file and imports no language.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate, compress, pairwise, repeat
from os.path import dirname, join
from types import ModuleType
from typing import Final, NamedTuple

from textclean.kernel import CharacterSets, find_beginnings, find_folded, find_words, make_table

__all__ = [
    "DERIVED",
    "HANGUL_RE",
    "INSIDE_TABLES",
    "LABEL_KINDS",
    "LINE_TABLES",
    "LONGEST_LABEL",
    "PHRASE_TABLES",
    "PREFIX_KEY",
    "PREFIX_KINDS",
    "UNSPACED_RE",
    "PhraseIndex",
    "find_key",
    "find_prefixed",
    "find_prefixes",
    "fold_case",
    "fold_label",
    "labels",
    "languages",
    "number_labels",
    "phrases",
    "read_section",
    "split_phrase",
    "wordings",
    "words",
    "words_by_topics",
]

DERIVED: Final = join(dirname(__file__), "derived.txt")
"""The file that ``python -m textclean.rules.derive`` writes: sections with blank lines between them, each headed by the
name of its table; the first one says how many bytes each of the others has."""

BREAK: Final = "\n\n"
"""What stands between two sections."""

# Where languages disagree about a label, the first kind holds: a generic word must not count as a menu entry.
LABEL_KINDS: Final = (
    *("RELATED", "COMMENT", "SHARE", "NEWSLETTER", "LEGAL", "ADVERT", "SECTION", "NAVIGATION", "MENU"),
)
PREFIX_KINDS: Final = ("META", "READ_MORE", "CAPTION", "BYLINE")
LINE_TABLES: Final = ("_TITLES", "_BUTTONS", "_FIELDS", "_NAMES")
"""What names of tables end with whose phrases are whole lines, but no labels."""

INSIDE_TABLES: Final = ("_PHRASES", "_HINTS", "_CONDITIONS", "_FAILURES", "_TOPICS", "TIP_WORDS", "WIKI_WORDS")
"""What names of tables end with whose phrases are looked up inside texts (`phrases`)."""

PHRASE_TABLES: Final = (
    *("COOKIE_PHRASES", "NEWSLETTER_PHRASES", "SHARE_PHRASES", "COMMENT_PHRASES", "DISCLAIMER_PHRASES"),
    *("ORIGIN_PHRASES", "APPEAL_PHRASES"),
)

LABEL_ENDS: Final = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹¡¿ \t.,:;!?…|/\\-–—_=+*•·●▪■◦‣»«›‹<>→←↑↓▼▲►◄▸▾✓✕✖×()[]{}\"'“”„‘’#&@©®™~^%$€£¥、。，：；！？（）【】「」٪،؛؟।።፣၊။។։"
"""What stands around a label without being part of it."""

UNSPACED_RE: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""A character of a script that does not part its words by spaces."""

HANGUL_RE: Final = re.compile("[\uac00-\ud7af]")
"""A syllable of Korean."""


def fold_case(text: str) -> str:
    """Fold a text for the look-up of phrases: small letters and straight apostrophes.

    >>> fold_case("Don\u2019t ASK")
    "don't ask"
    """
    return text.casefold().replace("\u2019", "'")


def fold_label(line: str) -> str:
    """Fold a line for the look-up of labels: small letters, and no digits or marks at the ends.

    >>> fold_label("  » Read More… (12)")
    'read more'
    """
    return fold_case(line).strip(LABEL_ENDS)


def languages() -> tuple[ModuleType, ...]:
    """Return the table modules, by language code; for tests and programs that learn, since this takes half a second.

    >>> [module.__doc__ for module in languages()][:2]
    ['Afrikaans.', 'Amharic.']
    """
    import importlib  # no text needs them
    import pkgutil

    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    codes = [name for name in names if len(name.partition("_")[0]) in (2, 3)]  # "zh", "fil", "pt_br", "is_"
    if not codes:
        message = (
            f"expected modules of languages in {dirname(__file__)}, got none: take them from the source distribution"
        )
        raise LookupError(message)
    return tuple(importlib.import_module(f"{__name__}.{code}") for code in codes)


@cache
def _contents() -> dict[str, tuple[int, int]]:
    """Return where each derived table begins and ends in their file, by name."""
    with open(DERIVED, "rb") as file:
        _, *rows = iter(file.readline, b"\n")
        names, sizes = zip(*map(bytes.split, rows), strict=True)
        begins = accumulate([int(size) + len(BREAK) for size in sizes], initial=file.tell())
    return {name.decode(): (begin, begin + int(size)) for name, begin, size in zip(names, begins, sizes, strict=False)}


def read_section(table: str) -> bytes:
    """Return a derived table, not yet decoded; raises LookupError where there is none of this name."""
    if table not in _contents():
        raise _make_error(table)
    begin, end = _contents()[table]
    with open(DERIVED, "rb") as file:
        file.seek(begin)
        return file.read(end - begin).partition(b"\n")[2]


def _make_error(table: str) -> LookupError:
    return LookupError(
        f"expected a table of a language, got {table!r}: run python -m textclean.rules.derive after adding it"
    )


def _read_lines(table: str) -> list[str]:
    """Return the lines of a derived table."""
    lines = read_section(table)
    return lines.decode().split("\n") if lines else []


@cache
def labels() -> dict[str, str]:
    """Return the kind of every label in every language, by folded label.

    >>> labels()["read more"], labels()["datenschutz"]
    ('NAVIGATION', 'LEGAL')
    """
    table: dict[str, str] = {}
    for kind in LABEL_KINDS:
        table.update(zip(_read_lines(f"{kind}_LABELS"), repeat(kind)))
    return table


def number_labels(lines: Sequence[str]) -> array[int]:
    """Return for each line 1 and the place of its kind in `LABEL_KINDS` if it is a label, else 0.

    >>> number_labels(["» Read more", "The heron waits."]), LABEL_KINDS[7]
    (array('q', [8, 0]), 'NAVIGATION')
    """
    return array("q", find_folded(lines, _label_numbers(), ENDS, ANY_END, LONGEST_LABEL))


@cache
def _label_numbers() -> Mapping[str, int]:
    """Return 1 and the place of its kind in `LABEL_KINDS` for every label."""
    return make_table([(read_section(f"{kind}_LABELS"), number) for number, kind in enumerate(LABEL_KINDS, 1)])


def find_prefixed(lines: Sequence[str]) -> list[int]:
    """Return the places of lines that may begin with a prefix: those of which `find_prefixes` may find some.

    >>> find_prefixed(["The heron", "Read more: the heron"])
    [1]
    """
    begun = find_beginnings(lines, _prefix_heads(), ENDS, 0, PREFIX_HEAD)
    return list(compress(range(len(lines)), begun))


@cache
def _prefix_heads() -> Mapping[str, int]:
    """Return the table of what prefixes begin with."""
    return make_table([(read_section("PREFIX_HEADS"), 1)])


PREFIX_HEAD: Final = 6
"""Characters by which most lines show that they begin with no prefix."""

ENDS: Final = CharacterSets([LABEL_ENDS])
ANY_END: Final = 1
"""The set of what stands around labels, and its bit."""

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
    line = prefixes().get(head[:PREFIX_KEY])
    found = _read_prefixes(line).find(text[:LONGEST_PREFIX].casefold()) if line else []
    key = head[:SHORT_PREFIX_KEY]
    short = None if key.isascii() else prefixes().get(key)
    return found + _read_prefixes(short).find(head) if short else found


@cache
def prefixes() -> dict[str, str]:
    """Return the lines of the derived table of prefixes by the prefixes' first characters."""
    return {line.partition("\t")[0]: line for line in _read_lines("PREFIXES")}


@cache
def _read_prefixes(line: str) -> Prefixes:
    """Read the prefixes in a line of the derived table, each behind the number of its kind."""
    pairs = list(dict.fromkeys(line.split("\t")[1:]))  # languages share some
    return Prefixes(tuple([pair[1:] for pair in pairs]), tuple([PREFIX_KINDS[int(pair[0])] for pair in pairs]))


@cache
def words(table: str) -> frozenset[str]:
    """Return the phrases of a table in all languages as a set; those that are whole lines folded as by `fold_label`.

    >>> "page not found" in words("ERROR_TITLES")
    True

    A label that languages disagree about is in one of their tables only (see `labels`). Raises LookupError where no
    language has a table of this name.
    """
    if table not in _phrase_tables():
        return frozenset(_read_lines(table))
    number = _phrase_tables()[table]
    places = range(len(_phrase_lines()))
    return frozenset([phrase for place in places for known, phrase, _ in _read_phrases(place) if known == number])


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
    for line in _read_lines("WORDINGS"):
        word, _, topics = line.partition("\t")
        by_topics.setdefault(topics, []).append(word)
    return {frozenset(topics.split("\t")): said for topics, said in by_topics.items()}


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
        is_unspaced = not text.isascii() and UNSPACED_RE.search(text) is not None
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
LETTERS_RE: Final = re.compile(r"[^\W\d_]+")


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
    numbers = _phrase_tables()
    for table in set(tables) - numbers.keys():
        raise _make_error(table)
    return PhraseIndex({numbers[table]: table.removesuffix("_PHRASES") for table in tables})


@cache
def _phrase_tables() -> dict[str, str]:
    """Return the numbers of the tables whose phrases are looked up inside texts."""
    return {table: f"{number}" for number, table in enumerate(_read_lines("PHRASE_TABLES"))}


@cache
def _phrase_lines() -> list[bytes]:
    """Return the lines of the derived table of phrases, not yet decoded: two words, and what phrases have them."""
    return read_section("PHRASES").split(b"\n")


@cache
def _phrase_places() -> Mapping[str, int]:
    """Return the table of the places of those lines by the two words."""
    return make_table([(read_section("PHRASES"), None)])


@cache
def _read_phrases(place: int) -> tuple[tuple[str, str, frozenset[str]], ...]:
    """Read the phrases in one of those lines: the number of its table, the phrase and its words."""
    parts = [part.partition(":") for part in _phrase_lines()[place].decode().split("\t")[1:]]
    return tuple([(number, phrase, frozenset(split_phrase(phrase))) for number, _, phrase in parts])


UNSPACED: Final = 0
"""The place of the line of phrases in scripts without spaces, which no words head."""


@cache
def _unspaced(tables: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return one pattern of the phrases without spaces in some tables, and the kind of each phrase."""
    kinds: dict[str, str] = {}
    for number, kind in tables:
        for phrase in [phrase for known, phrase, _ in _read_phrases(UNSPACED) if known == number]:
            kinds.setdefault(phrase, kind)
    rests: dict[str, list[str]] = {}  # by first characters: few phrases share one, and most places have none of them
    for phrase in sorted(kinds, key=len, reverse=True):
        rests.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    branches = [f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items()]
    return re.compile("|".join(branches) or r"(?!)"), kinds
