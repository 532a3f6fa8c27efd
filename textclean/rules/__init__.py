"""The rule tables, one module a language, and the look-ups made of them.

To add a phrase, add it to its language's module; to add a language, add a module; then run ``python -m
textclean.rules.derive``. It writes the phrases of all languages into one file in the form that they are looked up in,
so that a process which cleans a text reads that file and imports no language.
"""

from __future__ import annotations

from os.path import dirname
from types import ModuleType
from typing import Final

from textclean.rules.derived import DERIVED, read_section
from textclean.rules.folding import HANGUL, UNSPACED, Script, fold_case, fold_label
from textclean.rules.label_index import (
    LABEL_KINDS,
    LONGEST_LABEL,
    PREFIX_KEY,
    PREFIX_KINDS,
    find_named,
    find_prefixed,
    find_prefixes,
    labels,
    number_labels,
)
from textclean.rules.phrase_index import PhraseIndex, find_key, phrases, split_phrase
from textclean.rules.word_sets import wordings, words, words_by_topics

__all__ = [
    "DERIVED",
    "HANGUL",
    "INSIDE_TABLES",
    "LABEL_KINDS",
    "LINE_TABLES",
    "LONGEST_LABEL",
    "PHRASE_TABLES",
    "PREFIX_KEY",
    "PREFIX_KINDS",
    "UNSPACED",
    "PhraseIndex",
    "Script",
    "find_key",
    "find_named",
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

LINE_TABLES: Final = ("_TITLES", "_BUTTONS", "_FIELDS", "_NAMES")
"""What names of tables end with whose phrases are whole lines, but no labels."""

INSIDE_TABLES: Final = ("_PHRASES", "_HINTS", "_CONDITIONS", "_FAILURES", "_TOPICS", "TIP_WORDS", "WIKI_WORDS")
"""What names of tables end with whose phrases are looked up inside texts (`phrases`)."""

PHRASE_TABLES: Final = (
    *("COOKIE_PHRASES", "NEWSLETTER_PHRASES", "SHARE_PHRASES", "COMMENT_PHRASES", "DISCLAIMER_PHRASES"),
    *("ORIGIN_PHRASES", "APPEAL_PHRASES"),
)


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
