"""What `clean` does to sayings, jokes and verses: short texts that Debian packages, of which nothing was learned.

    python -m tests.sayings FOLDER

The folder holds unpacked packages (``apt-get download fortunes fortunes-de``, ``dpkg -x``). Prints, by reason, how many
of the texts lose words, and the words.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from textclean import explain

PARTING_RE: Final = re.compile(r"^%%?[ \t]*$", re.MULTILINE)
"""The line between two texts of a file."""

COLOUR_RE: Final = re.compile(r"\x1b\[[0-9;]*m")

SHORTEST: Final = 20
"""Characters of a text that says something."""


def read_sayings(folder: Path) -> Iterator[str]:
    """Yield each text once; files that are no UTF-8 are passed over."""
    seen: set[str] = set()
    for path in sorted(folder.rglob("games/fortunes/**/*")):
        if not path.is_file() or path.suffix in (".dat", ".u8"):
            continue
        try:
            texts = PARTING_RE.split(COLOUR_RE.sub("", path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
        new = [text for text in (text.strip("\n") for text in texts) if len(text) >= SHORTEST and text not in seen]
        seen.update(new)
        yield from dict.fromkeys(new)


def main() -> None:
    """Measure every text in the folder."""
    texts, words, touched, lost = 0, 0, Counter[str](), Counter[str]()
    for text in read_sayings(Path(sys.argv[1])):
        texts += 1
        words += len(text.split())
        cleaning = explain(text)
        touched.update({removal.reason for removal in cleaning.removals})
        for removal in cleaning.removals:
            lost[removal.reason] += len(cleaning.normalized[removal.start : removal.end].split())
    print(f"{texts} texts of {words} words")
    for reason, count in touched.most_common():
        print(f"{reason}: {count} texts, {lost[reason]} words")


if __name__ == "__main__":
    main()
