"""Learned furniture as bytes and files.

Decides what a file holds: gzip-compressed lines of JSON, a head and then one line a site. Nothing in it can run, and
what is not as it should be is refused.
"""

from __future__ import annotations

import gzip
import json
import zlib
from array import array
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from itertools import pairwise
from sys import byteorder
from typing import Any, Final

from textclean.corpus.hashes import MOST_LINES

FORMAT: Final = "textclean furniture"
VERSION: Final = 1
"""Version of the format and of the hashes: files of another are refused."""


class FurnitureError(ValueError):
    """Bytes that hold no furniture as this version writes it; the message says what was expected."""


def pack_sites(sites: Mapping[str, Mapping[int, array[int]]]) -> bytes:
    """Return what was learned as bytes, the same for the same knowledge."""
    lines = [json.dumps({"format": FORMAT, "version": VERSION})]
    for site in sorted(sites):
        pages = [b64encode(_little(sites[site][page]).tobytes()).decode() for page in sorted(sites[site])]
        lines.append(json.dumps({"site": site, "pages": pages}))
    return gzip.compress("\n".join(lines).encode(), mtime=0)


def unpack_sites(data: bytes) -> Iterator[tuple[str, list[array[int]]]]:
    """Yield the sites and their pages, each as the hashes of its lines; raises FurnitureError."""
    try:
        rows = [json.loads(line) for line in gzip.decompress(data).split(b"\n")]
    except (OSError, EOFError, zlib.error, ValueError, RecursionError) as error:
        message = f"expected furniture as Furniture.save writes it, got other data ({error}): learn it again"
        raise FurnitureError(message) from error
    head = rows[0]
    if not isinstance(head, dict) or head.get("format") != FORMAT or head.get("version") != VERSION:
        message = f"expected {FORMAT!r} of version {VERSION}, got {str(head)[:80]}: learn it again with this version"
        raise FurnitureError(message)
    for row in rows[1:]:
        try:
            yield _check(row["site"]), [_read_page(page) for page in row["pages"]]
        except (TypeError, KeyError, ValueError) as error:
            message = f"expected a site and its pages, got {str(row)[:80]} ({error}): learn it again"
            raise FurnitureError(message) from error


def _check(site: Any) -> str:
    if isinstance(site, str):
        return site
    message = f"expected the name of a site, got {type(site).__name__}"
    raise TypeError(message)


def _read_page(encoded: str) -> array[int]:
    """Return a page's lines: hashes in order of size, none twice."""
    lines = array("Q")
    lines.frombytes(b64decode(encoded, validate=True))
    lines = _little(lines)
    if not 0 < len(lines) <= MOST_LINES or any(one >= other for one, other in pairwise(lines)):
        message = "a page's lines are out of order"
        raise ValueError(message)
    return lines


def _little(lines: array[int]) -> array[int]:
    """Return numbers whose bytes are in little-endian order in a file, and in the machine's in memory."""
    if byteorder == "little":
        return lines
    swapped = array("Q", lines)
    swapped.byteswap()
    return swapped
