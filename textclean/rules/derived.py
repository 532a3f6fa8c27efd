"""What ``python -m textclean.rules.derive`` wrote: the tables of all languages in the form that they are looked up in.

Decides nothing; read once a process, and decoded as far as a text asks for it.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from os.path import dirname, join
from typing import Final

DERIVED: Final = join(dirname(__file__), "derived.txt")
"""The file that ``python -m textclean.rules.derive`` writes: sections with blank lines between them, each headed by the
name of its table; the first one says how many bytes each of the others has."""

BREAK: Final = "\n\n"
"""What stands between two sections."""


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
        raise make_error(table)
    begin, end = _contents()[table]
    with open(DERIVED, "rb") as file:
        file.seek(begin)
        return file.read(end - begin).partition(b"\n")[2]


def make_error(table: str) -> LookupError:
    """Return what is raised where a table is asked for that no language has."""
    return LookupError(
        f"expected a table of a language, got {table!r}: run python -m textclean.rules.derive after adding it"
    )


def read_lines(table: str) -> list[str]:
    """Return the lines of a derived table."""
    lines = read_section(table)
    return lines.decode().split("\n") if lines else []
