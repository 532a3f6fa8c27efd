"""The derived tables are what the languages' tables say, and all that a text needs of them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import textclean
from textclean.rules import (
    DERIVED,
    INSIDE_TABLES,
    LABEL_KINDS,
    find_prefixes,
    fold_label,
    labels,
    languages,
    phrases,
    words,
)
from textclean.rules.derive import derive, main, read_phrases
from textclean.rules.folding import fold_case
from textclean.rules.table import Phrases

PAGE = "Home\nAbout us\nLog in\nShare\nHerons\n" + "The heron waits for hours.\n" * 20 + "Privacy policy\n站点地图\n404"


def run(program: str) -> str:
    """Run a program in a fresh process and return what it prints."""
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout


def test_the_derived_file_is_what_the_tables_say():
    """The file is current; where it is not, run ``python -m textclean.rules.derive`` and commit it."""
    assert Path(DERIVED).read_text(encoding="utf-8") == derive()


def test_every_phrase_is_derived():
    """No phrase of any language is lost on the way: each is a label, a prefix or a phrase of its table."""
    prefixes = [name for name in table_names() if name.removesuffix("_PREFIXES") != name]
    lost = [
        (name, phrase)
        for name in table_names() - set(prefixes)
        for phrase in read_phrases(name)
        if phrase not in words_of(name) and fold_label(phrase) not in words_of(name)
    ]
    lost += [(name, p) for name in prefixes for p in read_phrases(name) if p not in dict(find_prefixes(p))]

    assert lost == []


def test_every_phrase_is_found_where_it_stands():
    """No phrase of any language is out of reach of the words that it is looked up by."""
    inside = [name for name in table_names() if name.endswith(INSIDE_TABLES)]
    lost = [
        (name, phrase)
        for name in inside
        for phrase in map(fold_case, read_phrases(name))
        if (0, len(phrase), name.removesuffix("_PHRASES")) not in phrases((name,)).find(phrase)
    ]

    assert lost == []


def table_names() -> set[str]:
    """Return the names of the tables of all languages."""
    return {name for language in languages() for name, value in vars(language).items() if isinstance(value, Phrases)}


def words_of(name: str) -> frozenset[str] | dict[str, str]:
    """Return what holds the phrases of a table; one label may stand in another table than a language's own."""
    return labels() if name.removesuffix("_LABELS") in LABEL_KINDS else words(name)


def test_a_missing_or_stale_file_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The command writes the file whatever was there before, and leaves a current one untouched."""
    path = tmp_path / "derived.txt"
    monkeypatch.setattr("textclean.rules.derive.DERIVED", str(path))

    main()
    assert path.read_text(encoding="utf-8") == derive()
    path.write_text("stale", encoding="utf-8")
    main()
    assert path.read_text(encoding="utf-8") == derive()
    path.chmod(0o444)
    before = path.stat().st_mtime_ns
    main()
    assert path.stat().st_mtime_ns == before


def test_the_command_needs_no_derived_file():
    """What writes the file can be imported without it: nothing that the command imports looks anything up."""
    reads = "from textclean.rules.derived import _contents; print(_contents.cache_info().currsize)"
    program = f"import textclean.rules.derive; {reads}"

    assert run(program) == "0\n"


def test_texts_load_no_language():
    """Cleaning a page loads neither a language's module nor what only other texts need."""
    program = f"import sys, textclean; textclean.clean({PAGE!r}); print(*sorted(sys.modules))"
    loaded = run(program).split()
    tables = {language.__name__ for language in languages()}

    assert tables & set(loaded) == set()
    assert {"ftfy", "regex", "multiprocessing", "textclean.columns.workers", "textclean.show.html"} & set(
        loaded
    ) == set()


@pytest.mark.parametrize("table", ["ERROR_TITEL", ""])
def test_unknown_tables_are_told(table: str):
    """A table that no language has is no empty one, and the message says what to do for a new one."""
    message = f"expected a table of a language, got {table!r}: run python -m textclean.rules.derive after adding it"

    with pytest.raises(LookupError) as error:
        words(table)
    assert str(error.value) == message
    with pytest.raises(LookupError):
        phrases((table,))


def test_a_package_without_languages_is_told(tmp_path: Path):
    """A wheel has no language to derive from: the command says so and leaves the derived file alone."""
    package = Path(textclean.__file__).parent
    tables = {str(language.__file__) for language in languages()}
    for path in [*package.glob("*.py"), *package.glob("kernel/*.py"), *package.glob("rules/*.*")]:
        if str(path) not in tables:
            (tmp_path / "textclean" / path.relative_to(package)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, tmp_path / "textclean" / path.relative_to(package))
    command = [sys.executable, "-m", "textclean.rules.derive"]
    done = subprocess.run(command, cwd=tmp_path, env={}, capture_output=True, text=True, check=False)

    assert done.returncode
    assert "got none: take them from the source distribution" in done.stderr
    assert (tmp_path / "textclean" / "rules" / "derived.txt").read_bytes() == Path(DERIVED).read_bytes()
