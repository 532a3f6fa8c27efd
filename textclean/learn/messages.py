"""What programs say when a page fails, in the languages that they are translated into.

The folder holds a folder for each program, with what its package leaves when it is unpacked: catalogs of gettext
(``*.mo``), and files in JSON, one a language, beside an English one (``en.json``, ``en-GB/error.json``). Of the
messages that are error pages in English, by what the library knows, those in all languages are learned from; whose
vocabulary it knows them by is for `textclean.learn.errors` to say.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from gettext import GNUTranslations
from html import unescape
from pathlib import Path
from typing import Any, Final

from textclean.cleaning import clean

TAG_RE: Final = re.compile(r"<[^>]+>")
PLACE_RE: Final = re.compile(r"%(?:\(\w+\))?[\d$]*[sdif]|\{\{?[\w. ]*\}\}?|\$\w+|&\w|__\w+__|\[\[[^\]]*\]\]|:[a-z_]+\b")
"""What stands for a name or number that the program puts in."""

ENGLISH_RE: Final = re.compile(r"(?<![a-zA-Z])en(?:[-_](?:GB|US|gb|us))?(?=[./])")
"""The language in the path of a file, where it is English."""

SHORTEST: Final = 12
LONGEST: Final = 300
"""Characters of an English message that is learned from."""


def read_program(folder: Path) -> dict[str, list[str]]:
    """Return what a program says in all languages, by what it is in English."""
    pairs = {pair for catalog in (read_gettext(folder), read_json(folder)) for pair in catalog}
    said: dict[str, list[str]] = {}
    for english, other in sorted(pairs):
        if could_be_failure(english):
            said.setdefault(english, [strip_markup(english)]).append(strip_markup(other))
    return said


def read_gettext(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the messages of catalogs of gettext and what they are in English; broken catalogs are passed over."""
    for path in sorted(folder.rglob("*.mo")):
        try:
            with path.open("rb") as file:
                catalog: Mapping[Any, str] = vars(GNUTranslations(file))["_catalog"]
        except (OSError, UnicodeDecodeError, ValueError):
            continue
        yield from ((english, said) for english, said in catalog.items() if isinstance(english, str))


def read_json(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the messages of files in JSON and what they are in the English file; broken ones are passed over."""
    for path in sorted(folder.rglob("*.json")):
        name = path.relative_to(folder).as_posix()
        if not (found := ENGLISH_RE.search(name)):
            continue
        english = _read_strings(path)
        for other in folder.glob(f"{name[: found.start()]}*{name[found.end() :]}") if english else ():
            said = _read_strings(other) if other != path else {}
            yield from ((english[key], said[key]) for key in english.keys() & said.keys())


def could_be_failure(english: str) -> bool:
    """Tell whether a message is English and as long as those on failed pages."""
    text = unescape(TAG_RE.sub("", english)).strip()
    return SHORTEST <= len(text) <= LONGEST and text.replace("\u2019", "").isascii() and not set("\n\x04") & set(text)


def is_failure(english: str) -> bool:
    """Tell whether an English message is an error page, by what the library knows.

    >>> is_failure("The page %s was not found."), is_failure("Save the page")
    (True, False)
    """
    return not clean(PLACE_RE.sub("x", unescape(TAG_RE.sub("", english)).strip()))


def strip_markup(message: str) -> str:
    """Return a message without its tags and places for names.

    >>> strip_markup("Die Seite <b>%s</b> wurde nicht gefunden.")
    'Die Seite wurde nicht gefunden.'
    """
    return " ".join(unescape(TAG_RE.sub("", PLACE_RE.sub(" ", message))).split())


def _read_strings(path: Path) -> dict[str, str]:
    """Return the strings of a file in JSON by the names that lead to them; of a broken one none."""
    try:
        return dict(_flatten(json.loads(path.read_text(encoding="utf-8")), ""))
    except (OSError, ValueError):
        return {}


def _flatten(value: object, name: str) -> Iterator[tuple[str, str]]:
    """Yield the strings inside objects."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flatten(inner, f"{name}/{key}")
    elif isinstance(value, str):
        yield name, value
