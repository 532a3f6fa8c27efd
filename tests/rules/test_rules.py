"""The rule tables test themselves: what they must match they match, what they must spare they spare."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

from textclean.rules import (
    INSIDE_TABLES,
    LABEL_KINDS,
    PHRASE_TABLES,
    PREFIX_KINDS,
    UNSPACED,
    find_prefixes,
    fold_label,
    labels,
    languages,
    number_labels,
    phrases,
    words,
)
from textclean.rules.derive import read_phrases
from textclean.rules.table import Phrases

ERROR_TABLES: Final = (
    *("ERROR_TITLES", "ERROR_PHRASES", "ERROR_HINTS", "ERROR_WORDS", "ERROR_NAMES", "ERROR_FIELDS", "ERROR_FAILURES"),
    *("ERROR_CONDITIONS", "ERROR_BUTTONS", "ERROR_RETRY_BUTTONS", "ERROR_TOPICS", "ERROR_ASKING_TOPICS"),
)
WHOLE_LINES: Final = frozenset(
    (
        *("ERROR_TITLES", "ERROR_NAMES", "ERROR_FIELDS", "ERROR_BUTTONS", "ERROR_RETRY_BUTTONS", "PROMPT_BUTTONS"),
        *("EDIT_BUTTONS", "MAIL_BUTTONS", "WEB_BUTTONS", "SITE_BUTTONS", "SCRIPT_BUTTONS", "COLOPHON_NAMES"),
        *("HEADING_TITLES", "REFERENCE_TITLES", "LANGUAGE_NAMES", "PAPER_TITLES", "QUOTING_STARTS"),
    )
)
"""The tables whose phrases are looked up as lines, or as parts of one, and not inside sentences."""

TABLES: Final = (
    *(*ERROR_TABLES, "NEGATION_WORDS", "PAGE_WORDS", "PROMPT_BUTTONS", "PROMPT_STARTS", "TEASER_STARTS"),
    *("WIKI_WORDS", "EDIT_BUTTONS", "TIP_WORDS", "HEADING_TITLES"),
    *(f"{kind}_LABELS" for kind in LABEL_KINDS),
    *(f"{kind}_PREFIXES" for kind in PREFIX_KINDS),
    *PHRASE_TABLES,
)
FRAME_TABLES: Final = (*(f"{kind}_LABELS" for kind in LABEL_KINDS), "META_PREFIXES", "BYLINE_PREFIXES")
"""The tables by which a page's frame is known, without those of sentences."""

SOME_TABLES: Final = (
    *("ADVERT_STARTS", "SKIP_STARTS", "ERROR_LESSON_TOPICS", "LICENCE_PHRASES", "OWN_WORDS", "REFERENCE_TITLES"),
    *("VISITOR_WORDS", "LANGUAGE_NAMES", "PAPER_TITLES", "QUOTING_STARTS"),
    *("HELP_CONDITIONS", "SAYING_WORDS", "CONSENT_QUESTIONS", "CONSENT_ANSWERS", "AGE_QUESTIONS", "AGE_ANSWERS"),
    *("RECEIVING_STARTS", "SENT_STARTS", "MAIL_BUTTONS", "WEB_BUTTONS", "SITE_BUTTONS", "SCRIPT_BUTTONS"),
    *("COLOPHON_STARTS", "COLOPHON_NAMES", "COUNT_STARTS"),
)
"""Tables that a language may do without."""

MOST_USED: Final = (
    *("en", "ru", "de", "es", "fr", "ja", "pt", "tr", "it", "fa", "nl", "zh", "pl", "vi", "id", "cs", "ko", "uk"),
    *("ar", "el", "he", "sv", "ro", "hu", "th", "da", "sk", "fi", "bg", "hr", "nb", "lt", "hi"),
)
"""The languages most used on the web, by their codes."""

CODES: Final = [module.__name__.rpartition(".")[2] for module in languages()]


def tables() -> Iterator[tuple[ModuleType, str, Phrases]]:
    """Yield every table of every language with its module and name."""
    for module in languages():
        for name in (*TABLES, *SOME_TABLES):
            if hasattr(module, name):
                yield module, name, getattr(module, name)


EVERY_TABLE: Final = [
    pytest.param(name, table, id=f"{module.__name__.rpartition('.')[2]} {name}") for module, name, table in tables()
]
EVERY_MATCH: Final = [
    pytest.param(name, line, id=f"{module.__name__.rpartition('.')[2]} {name} {i}")
    for module, name, table in tables()
    for i, line in enumerate(table.matches)
]
EVERY_SPARE: Final = [
    pytest.param(name, line, id=f"{module.__name__.rpartition('.')[2]} {name} {i}")
    for module, name, table in tables()
    for i, line in enumerate(table.spares)
]


def fold(line: str) -> str:
    """Fold a line as the finders do before they look phrases up."""
    return line.casefold().replace("\u2019", "'")


@cache
def folded_labels(name: str) -> frozenset[str]:
    """Return the labels of the tables of this name, in all languages, as they are looked up."""
    return frozenset(map(fold_label, read_phrases(name)))


def is_matched(name: str, line: str) -> bool:
    """Tell whether the tables of this name, of all languages together, match a line."""
    kind, _, form = name.rpartition("_")
    if name in WHOLE_LINES:
        return fold_label(line) in folded_labels(name)
    if form == "LABELS":
        return fold_label(line) in folded_labels(name) and fold_label(line) in labels()
    if form == "PREFIXES":
        return kind in [its_kind for _, its_kind in find_prefixes(fold(line))]
    if not name.endswith(INSIDE_TABLES):
        return any(stands_in(phrase, fold(line)) for phrase in words(name))
    return bool(phrases((name,)).find(fold(line)))


def stands_in(phrase: str, line: str) -> bool:
    """Tell whether a phrase stands in a line, as whole words where its script parts them."""
    if UNSPACED.is_in(phrase):
        return phrase in line
    return phrase in line and re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", line) is not None


def test_the_languages_most_used_have_tables():
    """Every language that is much used on the web has a module."""
    assert set(MOST_USED) <= {code.rstrip("_") for code in CODES}


@pytest.mark.parametrize("module", languages(), ids=CODES)
def test_languages_have_every_table(module: ModuleType):
    """A language has every table, or those of errors, of a frame, of links past a menu; none that nothing reads."""
    named = {name for name, value in vars(module).items() if isinstance(value, Phrases)} - set(SOME_TABLES)
    errors, frame, links = set(ERROR_TABLES), set(FRAME_TABLES), {"MENU_LABELS"}

    assert named in (set(TABLES), errors, frame, errors | frame, errors | links)


@pytest.mark.parametrize("module", languages(), ids=CODES)
def test_languages_say_their_name(module: ModuleType):
    """The docstring of a module is the name of its language."""
    assert re.match(r"\w", module.__doc__ or "")


@pytest.mark.parametrize(("name", "table"), EVERY_TABLE)
def test_tables_have_form(name: str, table: Phrases):
    """Phrases are lower case, normalised, trimmed, with straight apostrophes and single spaces, each there once."""
    assert table.phrases
    for phrase in table.phrases:
        assert phrase == phrase.lower() or phrase == phrase.casefold()
        assert phrase == unicodedata.normalize("NFC", phrase)
        assert phrase == " ".join(phrase.split()) != ""
        assert "\u2019" not in phrase
    assert [phrase for phrase, count in Counter(map(fold, table.phrases)).items() if count > 1] == []


@pytest.mark.parametrize(("name", "table"), [p for p in EVERY_TABLE if p.values[0].endswith("_PHRASES")])
def test_phrases_come_with_examples(name: str, table: Phrases):
    """Phrases that are looked for inside sentences show what they match and what they spare."""
    assert table.matches
    assert table.spares


@pytest.mark.parametrize(("name", "table"), [p for p in EVERY_TABLE if p.values[0] != "ERROR_WORDS"])
def test_phrases_match_themselves(name: str, table: Phrases):
    """Every phrase is found by the look-up that is made of it; one that is not is dead."""
    assert [phrase for phrase in table.phrases if not is_matched(name, phrase)] == []


@pytest.mark.parametrize(("name", "table"), [p for p in EVERY_TABLE if p.values[0].endswith("_PREFIXES")])
def test_prefixes_head_lines(name: str, table: Phrases):
    """Every prefix is found at the head of a longer line, but for a word of two letters: "by" begins "bygone"."""
    words_of_two = [phrase for phrase in table.phrases if len(phrase) == 2 and phrase.isascii() and phrase.isalpha()]

    assert [phrase for phrase in table.phrases if not is_matched(name, f"{phrase}苍鹭")] == words_of_two


@pytest.mark.parametrize(("name", "line"), EVERY_MATCH)
def test_matches_match(name: str, line: str):
    """A line that a table must match is matched."""
    assert is_matched(name, line)


@pytest.mark.parametrize(("name", "line"), EVERY_SPARE)
def test_spares_are_spared(name: str, line: str):
    """An author's line that a table must spare is matched by no language's table of that name."""
    assert not is_matched(name, line)


@pytest.mark.parametrize(("name", "line"), EVERY_SPARE)
def test_spares_are_no_errors(name: str, line: str):
    """An author's line that one table must spare does not speak like a server either."""
    assert not is_matched("ERROR_PHRASES", line)
    assert not is_matched("ERROR_TITLES", line)


NEGATIVE: Final = Path(__file__).parent.parent / "cases" / "negative"
ABOUT_THE_WEB: Final = frozenset(
    (
        *("articulo-derechos-es", "aufsatz-fehlerseiten-de", "changelog-en", "code-c-en", "code-html-en"),
        *("code-python-en", "contract-en", "contrat-fr", "cookie-recipe-en", "deneme-tr", "entrevista-es"),
        *("esai-id", "esej-pl", "essai-fr", "essay-copyright-en", "essay-newsletter-en", "gesetz-de"),
        *("glossary-en", "javascript-essay-en", "legal-notice-subject-en", "licence-en", "licence-permissive-de"),
        *("mail-thread-en", "narys-uk", "page-not-found-en", "pjesa-ru", "readme-en", "readme-es"),
        *("report-company-en", "ruangsan-th", "sanwen-zh", "serverlog-en", "sipur-he", "supil-ko", "traceback-en"),
        *("truyen-vi", "tutorial-http-en", "tutorial-webdesign-en", "zuihitsu-ja"),
        *("agegate-essay-en", "einwilligung-hilfe-de", "faq-navigateurs-fr", "privacidad-es", "faq-signin-en"),
        *("bail-barque-fr", "chuan-zulin-zh", "dialogue-tirets-fr", "faq-club-en", "faq-ja", "handbuchseite-de"),
        *("messages-properties-en", "quiz-de", "regulamin-lodzi-pl", "requirements-code-en", "requirements-en"),
        *("survey-results-en", "verses-introuvable-fr"),
    )
)
"""Texts of the negative corpus whose subject is errors, rights or web pages, so that they quote what sites say."""

OTHER_TEXTS: Final = [path for path in sorted(NEGATIVE.glob("*.txt")) if path.stem not in ABOUT_THE_WEB]


def test_texts_about_the_web_are_there():
    """The table of exceptions names texts of the corpus, and most of the corpus is no exception."""
    assert {path.stem for path in NEGATIVE.glob("*.txt")} >= ABOUT_THE_WEB
    assert len(OTHER_TEXTS) > len(ABOUT_THE_WEB)


@pytest.mark.parametrize("path", OTHER_TEXTS, ids=lambda path: path.stem)
def test_phrases_spare_the_negative_corpus(path: Path):
    """No phrase of a site or a server stands in a text that is about neither."""
    index = phrases(("ERROR_PHRASES", *PHRASE_TABLES))
    lines = path.read_text(encoding="utf-8").split("\n")

    assert [(kind, line) for line in lines for _, _, kind in index.find(fold(line))] == []


@pytest.mark.parametrize(
    ("line", "label"),
    [
        pytest.param("  » Read More… (12)", "read more", id="arrow, dots, count"),
        pytest.param("HOME", "home", id="capitals"),
        pytest.param("Don’t miss", "don't miss", id="curly apostrophe"),
        pytest.param("| Log in |", "log in", id="bars"),
        pytest.param("3 Comments", "comments", id="count in front"),
        pytest.param("Straße", "strasse", id="sharp s"),
        pytest.param("【関連記事】", "関連記事", id="Japanese brackets"),
        pytest.param("٣ تعليقات", "تعليقات", id="Arabic digits"),
        pytest.param("©", "", id="marks alone"),
        pytest.param("", "", id="empty"),
    ],
)
def test_fold_label(line: str, label: str):
    """A label is folded to small letters without digits and marks at its ends."""
    assert fold_label(line) == label


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("read more", "NAVIGATION"),
        ("datenschutz", "LEGAL"),
        ("partager", "SHARE"),
        ("最新文章", "RELATED"),
        ("コメント", "COMMENT"),
        ("главная", "MENU"),
        ("إعلان", "ADVERT"),
        ("annonces similaires", "RELATED"),
        ("関連レシピ", "RELATED"),
        ("benzer ilanlar", "RELATED"),
        ("головне сьогодні", "RELATED"),
        ("kisebb betű", "MENU"),
        ("شعر بعدی", "NAVIGATION"),
    ],
)
def test_labels(label: str, kind: str):
    """A label's kind is found in every language."""
    assert labels()[label] == kind


@pytest.mark.parametrize(
    ("line", "is_label"),
    [
        ("In", True),
        ("In [5]:", False),
        ("NO2", False),
        ("US 8", False),
        ("F 1", False),
        ("of 12", True),
        ("Comments (12)", True),
        ("评论 12", True),
    ],
)
def test_symbols_beside_digits_are_no_labels(line: str, *, is_label: bool):
    """What has a letter or two is a formula, a size or a prompt where digits stand beside it; pages are counted."""
    assert bool(number_labels([line])[0]) is is_label


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("all rights reserved.", ["all rights reserved"], id="sentence"),
        pytest.param("small rights reserved", [], id="no whole words"),
        pytest.param("all rights, reserved", [], id="a mark inside"),
        pytest.param("", [], id="empty"),
    ],
)
def test_phrases_are_whole_words(text: str, found: list[str]):
    """A phrase is found only as whole words that follow each other."""
    hits = [text[start:end] for start, end, _ in phrases(("DISCLAIMER_PHRASES",)).find(text)]

    assert [hit for hit in hits if hit in found or not found] == found


def test_phrases_of_unspaced_scripts_are_found_inside():
    """In scripts without spaces a phrase is found wherever it stands."""
    text = "本站文章版权所有转载请注明"

    assert any(text[start:end] == "版权所有" for start, end, _ in phrases(("DISCLAIMER_PHRASES",)).find(text))
