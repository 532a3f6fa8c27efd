"""What authors write and no server says: sayings, descriptions of programs and help, in forty languages, from Debian.

The folder holds what `apt-get download` and `dpkg -x` leave of the packages fortunes, fortunes-* (but for
fortunes-bofh-excuses, which are what servers say) and gnome-user-docs, and the archive's files `Translation-*.bz2`,
which describe its packages. Half of every collection is learned from, the
other half is kept for measuring (`tests.authors`): each other text, or of help each other page in all its languages.
"""

from __future__ import annotations

import bz2
import random
import re
from collections.abc import Iterable, Iterator
from html import unescape
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

from textclean.text.paragraphs import Paragraph, split_sentences

PARTING_RE: Final = re.compile(r"^%%?[ \t]*$", re.MULTILINE)
"""The line between two sayings of a file."""

COLOUR_RE: Final = re.compile(r"\x1b\[[0-9;]*m")
DESCRIPTION_RE: Final = re.compile(r"^Description-(?!md5)\w+: (.*)((?:\n .*)*)", re.MULTILINE)
HELP_RE: Final = re.compile(r"<(p|title|desc)\b[^>]*>(.*?)</\1>", re.DOTALL)
TAG_RE: Final = re.compile(r"<[^>]+>")

SHORTEST: Final = 10
LONGEST: Final = 300
"""Characters of a line that is learned from."""

MOST_OF_A_SOURCE: Final = 1500
"""Lines of one collection in one language that are learned from."""


class Text(NamedTuple):
    """A text of an author."""

    source: str
    """Its collection and language."""

    text: str

    is_learned: bool
    """Whether it is of the half that is learned from."""


def read_texts(folder: Path) -> Iterator[Text]:
    """Read all texts in a folder, in order, each once."""
    return chain(read_sayings(folder), read_descriptions(folder), read_help(folder))


def read_sayings(folder: Path) -> Iterator[Text]:
    """Read sayings, jokes and verses; files that are no UTF-8 are passed over."""
    seen: set[str] = set()
    for path in sorted(folder.rglob("games/fortunes/**/*")):
        if not path.is_file() or path.suffix in (".dat", ".u8"):
            continue
        try:
            texts = PARTING_RE.split(COLOUR_RE.sub("", path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
        source = next(part for part in path.parts if part.startswith("fortune"))
        for number, text in enumerate(text.strip("\n") for text in texts):
            if len(text) >= SHORTEST and text not in seen:
                seen.add(text)
                yield Text(source, text, number % 2 == 0)


def read_descriptions(folder: Path) -> Iterator[Text]:
    """Read what packages are for: a line, and paragraphs below it."""
    for path in sorted(folder.rglob("Translation-*.bz2")):
        with bz2.open(path, "rt", encoding="utf-8") as file:
            found = dict.fromkeys(match.groups() for match in DESCRIPTION_RE.finditer(file.read()))
        for number, (short, long) in enumerate(found):
            lines = ["" if line == " ." else line[1:] for line in long.split("\n")[1:]]
            yield Text(path.stem, "\n".join([short, "", *lines]), number % 2 == 0)


def read_help(folder: Path) -> Iterator[Text]:
    """Read pages of help, in Mallard."""
    for path in sorted(folder.rglob("help/*/gnome-help/*.page")):
        found = HELP_RE.finditer(path.read_text(encoding="utf-8"))
        said = [" ".join(unescape(TAG_RE.sub("", match[2])).split()) for match in found]
        text = "\n\n".join(filter(None, said))
        yield Text(f"help {path.parts[-3]}", text, sum(map(ord, path.name)) % 2 == 0)


def choose_lines(texts: Iterable[Text]) -> list[str]:
    r"""Return lines of the half that is learned from, as many of each source at most: of verses lines, else sentences.

    >>> choose_lines([Text("help", "Find a file\n\nType its name. Wait.", True), Text("help", "Find an eel", False)])
    ['Find a file', 'Type its name.']
    """
    sources: dict[str, list[str]] = {}
    seen: set[str] = set()  # what is not translated stands in many languages
    for source, text, is_learned in texts:
        for line in _split(source, text) if is_learned else ():
            if SHORTEST < len(line) <= LONGEST and line not in seen:
                seen.add(line)
                sources.setdefault(source, []).append(line)
    chance = random.Random(0)
    chosen = [chance.sample(lines, min(len(lines), MOST_OF_A_SOURCE)) for lines in sources.values()]
    return sorted(chain.from_iterable(chosen))


def _split(source: str, text: str) -> Iterator[str]:
    if source.startswith("fortune"):
        yield from map(str.strip, text.split("\n"))
        return
    for paragraph in text.split("\n\n"):
        for sentence in split_sentences(Paragraph(" ".join(paragraph.split()), 0)):
            yield sentence.text
