"""What `clean` does to texts of authors in forty languages: sayings, descriptions of programs, and help, from Debian.

    python -m tests.authors FOLDER

The folder is that of `textclean.learn.texts`. Only the half of the texts is measured of which nothing was learned.
Prints for each collection how many texts lose words to which stage.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Final

from textclean import explain
from textclean.learn.texts import read_texts

COLLECTIONS: Final = {"fortune": "sayings, jokes and verses", "Transla": "descriptions of programs", "help": "help"}
"""What the sources of each collection begin with."""


def main() -> None:
    """Measure every text in the folder that was not learned from."""
    texts, words = Counter[str](), Counter[str]()
    touched: dict[str, Counter[str]] = {name: Counter() for name in COLLECTIONS.values()}
    for source, text, is_learned in read_texts(Path(sys.argv[1])):
        if not is_learned:
            name = next(name for head, name in COLLECTIONS.items() if source.startswith(head))
            texts[name] += 1
            words[name] += len(text.split())
            touched[name].update({removal.reason for removal in explain(text).removals})
    for name, found in touched.items():
        lose = ", ".join(f"{count} to {reason}" for reason, count in found.most_common())
        print(f"{name}: of {texts[name]} texts, {words[name]} words, lose some {lose or 'none'}", flush=True)


if __name__ == "__main__":
    main()
