"""How the stems of a vocabulary are written: in rows that begin alike, which takes a twelfth less of the wheel."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby


def pack_stems(stems: Iterable[str]) -> str:
    """Write stems as rows, each with the first letter of all its stems before the rest of each.

    >>> pack_stems(["heron", "weir", "herri"])
    'heron erri|weir'
    """
    rows = groupby(sorted(stems), key=lambda stem: stem[0])
    return "|".join(first + " ".join(stem[1:] for stem in row) for first, row in rows)


def unpack_stems(rows: str) -> bytes:
    r"""Return the stems of such rows as lines.

    >>> unpack_stems("heron erri|weir")
    b'heron\nherri\nweir'
    """
    return "\n".join(row.replace(" ", "\n" + row[0]) for row in rows.split("|")).encode()
