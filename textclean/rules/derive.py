"""Write the phrases of all languages in the form that they are looked up in: ``python -m textclean.rules.derive``.

Run it after a change of a table. It imports the languages, half a second's work, so that nobody else has to; it writes
the same file whenever the tables are the same, and touches nothing that needs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from textclean.kernel import KEY_MARK
from textclean.kernel.characters import LETTERS_RE
from textclean.rules import (
    DERIVED,
    INSIDE_TABLES,
    LABEL_KINDS,
    LINE_TABLES,
    PREFIX_KEY,
    PREFIX_KINDS,
    UNSPACED,
    find_key,
    fold_label,
    languages,
)
from textclean.rules.derived import BREAK
from textclean.rules.table import Phrases

HEADING: Final = (
    "Made by python -m textclean.rules.derive from the tables of the languages; change those and run it again."
)

LABEL_TABLES: Final = [f"{kind}_LABELS" for kind in LABEL_KINDS]
PREFIX_TABLES: Final = [f"{kind}_PREFIXES" for kind in PREFIX_KINDS]
ANSWER_TABLES: Final = ("CONSENT_ANSWERS", "AGE_ANSWERS")


def derive() -> str:
    """Return the derived tables: their names and sizes in bytes, then a section for each, headed by its name.

    Labels, and the tables of `LINE_TABLES`, are whole lines of a text: they stand folded, one a line, these language by
    language, as titles of errors are smaller so where they are compressed. A label that languages disagree about is of
    the first kind of `LABEL_KINDS`. Those of a letter or two stand once more. Prefixes stand behind the number of their kind,
    those with the same first characters on one line, the longest first. The tables of `INSIDE_TABLES` stand together, each phrase
    behind the number of its table, on lines headed by two of their words; those of scripts without spaces on the first,
    which nothing heads. Of the answers to questions of consent and age two words each stand once more, by which a text is
    asked whether it may hold one. What single words are about stands behind each.
    """
    labels = dict(_fold_labels())
    sections = {
        **labels,
        "SYMBOLS": _find_symbols(labels),
        "PAIR_HEADS": sorted(
            {
                head[0]
                for line in labels["LEGAL_LABELS"] + labels["NAVIGATION_LABELS"]
                if (head := LETTERS_RE.search(line.split(" ")[0]))
            }
        ),
        "PREFIXES": _index_prefixes(),
    }
    inside = [table for table in _table_names() if table.endswith(INSIDE_TABLES)]
    for table in _table_names():
        if table.endswith(LINE_TABLES):
            sections[table] = [line for line in dict.fromkeys(map(fold_label, read_phrases(table))) if line]
        elif table not in (*LABEL_TABLES, *PREFIX_TABLES, *inside):
            sections[table] = sorted(set(read_phrases(table)))
    sections["ANSWER_KEYS"] = sorted({find_key(answer) for table in ANSWER_TABLES for answer in read_phrases(table)})
    sections["WORDINGS"] = _index_wordings()
    sections |= {"PHRASE_TABLES": inside, "PHRASES": _index_phrases(inside)}
    written = {name: "\n".join([name, *lines]) for name, lines in sections.items()}
    contents = [f"{name} {len(section.encode())}" for name, section in written.items()]
    return BREAK.join(["\n".join([HEADING, *contents]), *written.values()])


def read_phrases(table: str) -> Iterator[str]:
    """Yield the case-folded phrases of a table, language by language."""
    for language in languages():
        yield from map(str.casefold, getattr(language, table, Phrases(())).phrases)


def _table_names() -> list[str]:
    """Return the names of all tables that any language has, in order."""
    return sorted(
        {name for language in languages() for name, value in vars(language).items() if type(value) is Phrases}
    )


def _fold_labels() -> Iterator[tuple[str, list[str]]]:
    """Yield the tables of labels and their lines; no label stands in two."""
    seen = {""}
    for table in LABEL_TABLES:
        folded = set(map(fold_label, read_phrases(table))) - seen
        seen |= folded
        yield table, sorted(folded)


def _find_symbols(labels: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the labels of one or two letters, each behind its number: they may be symbols beside digits.

    Words of paging stand beside digits by right ("of 12"), and of Chinese words most are as short.
    """
    kinds = [(number, table) for number, table in enumerate(LABEL_TABLES, 1) if table != "NAVIGATION_LABELS"]
    return [f"{number}{label}" for number, table in kinds for label in labels[table] if SYMBOL_RE.fullmatch(label)]


SYMBOL_RE: Final = re.compile("[a-z]{1,2}")


def _index_prefixes() -> list[str]:
    """Return the prefixes of all kinds by their first characters."""
    by_key: dict[str, list[str]] = {}
    for number, table in enumerate(PREFIX_TABLES):
        for prefix in read_phrases(table):
            by_key.setdefault(prefix[:PREFIX_KEY], []).append(f"{number}{prefix}")
    return ["\t".join(sorted(by_key[key], key=len, reverse=True)) for key in sorted(by_key)]


def _index_phrases(tables: Sequence[str]) -> list[str]:
    """Return the phrases of tables by two of their words, each behind the number of its table.

    Language by language, as they stand in the tables: so their file is a tenth smaller where it is compressed. The two
    words are marked where they stand in the first of their phrases (`make_table`), another sixth; where they stand in
    none as they are looked up, "mail news" in "e-mail: news", they head the line.
    """
    by_key: dict[str, dict[str, int]] = {"": {}}
    for language in languages():
        for number, table in enumerate(tables):
            for phrase in map(str.casefold, getattr(language, table, Phrases(())).phrases):
                key = "" if UNSPACED.is_in(phrase) else find_key(phrase)
                by_key.setdefault(key, {})[f"{number}:{phrase}"] = number
    return ["\t".join(_mark_key(key, sorted(found, key=found.__getitem__))) for key, found in by_key.items()]


def _mark_key(key: str, found: list[str]) -> list[str]:
    """Return phrases with the words by which they are looked up marked in the first of them, or in front of all."""
    if not key or key not in found[0]:
        return [key, *found]
    before, _, behind = found[0].rpartition(key)
    is_shown = not behind or (" " in key and behind[0] == " ")
    return [f"{before}{KEY_MARK}{key}{'' if is_shown else KEY_MARK}{behind}", *found[1:]]


def _index_wordings() -> list[str]:
    """Return the words of the languages' wordings, each with what it is about in any of them."""
    topics: dict[str, set[str]] = {}
    for language in languages():
        for topic, said in getattr(language, "WORDINGS", {}).items():
            for word in said.split():
                topics.setdefault(" ".join(LETTERS_RE.findall(word.casefold())), set()).add(topic)
    return ["\t".join([word, *sorted(topics[word])]) for word in sorted(topics)]


def main() -> None:
    """Write the file, where it is not what the tables say."""
    derived = derive().encode()
    try:
        with open(DERIVED, "rb") as file:
            is_current = file.read() == derived
    except FileNotFoundError:
        is_current = False
    if not is_current:
        with open(DERIVED, "wb") as file:
            file.write(derived)


if __name__ == "__main__":
    main()
