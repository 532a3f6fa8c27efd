"""The furniture of sites: which lines stand on many pages of one, learned from the pages themselves.

Decides which pages of a site are kept as its sample; what follows from them for a page is for `textclean.corpus.known`
to say, how they stand in a file for `textclean.corpus.storage`.
"""

from __future__ import annotations

import os
import re
from array import array
from collections.abc import Iterable, Sequence
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import Final

from textclean.corpus.articles import count_lines
from textclean.corpus.hashes import hash_page
from textclean.corpus.known import KnownLines, find_site_furniture
from textclean.corpus.storage import pack_sites, unpack_sites
from textclean.removals import Stage
from textclean.replacing import write_bytes
from textclean.stages.pages.furniture import find_page_furniture, read_page
from textclean.text.normalize import normalize
from textclean.text.paragraphs import split_paragraphs

SAMPLE: Final = 64
"""Pages of a site that are kept: with 64, a line of a fifth of the pages stands on 13 of them, give or take 3."""

HOST_RE: Final = re.compile(
    r"(?:[a-z][a-z\d+.-]*:)?//(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)"
    r"|((?:localhost|[^/?#:\s]+\.[^/?#:\s]+)(?=[/:?#])|[^/?#:\s]+(?=:\d+[/?#]))",
    re.IGNORECASE,
)
"""An address with or without its scheme; what is none names a site by itself."""


class Furniture:
    r"""The lines that stand on many pages of a site, by site; what `textclean.learn_furniture` returns.

    >>> furniture = Furniture()
    >>> furniture.add("Home\nThe heron waits.", "https://www.example.org/heron")
    >>> furniture.add("Home\nThe eel does not.", "https://www.example.org/eel")
    >>> furniture
    <Furniture of 2 pages of 1 site>

    Of every site a sample of 64 pages is kept, those with the smallest hashes, each as the hashes of its lines: about 1
    KiB a page, 64 KiB a site at most unless pages are very long (`textclean.corpus.hashes.MOST_LINES`). A page is known
    by its lines: where it comes again, at another address or in another part of the data, nothing changes. The texts
    cannot be read from it; whether a line that one has stands on a page can be found out.
    """

    def __init__(self) -> None:
        self._sites: dict[str, dict[int, array[int]]] = {}
        self._known: dict[str, KnownLines] = {}

    def add(self, text: str, site: object = "") -> None:
        """Learn from one page; *site* is its address or its host.

        A page that was added before changes nothing, and neither does an empty one. Raises TypeError where *text* is
        not a `str`.
        """
        lines = hash_page(read_page(split_paragraphs(normalize(text)))[0])
        if lines:
            self._keep(name_site(site), [lines])

    def merge(self, *others: Furniture) -> Furniture:
        r"""Return what this one and the others have learned, together.

        >>> one, other = Furniture(), Furniture()
        >>> one.add("Home\nThe heron waits.", "example.org")
        >>> other.add("Home\nThe eel does not.", "example.org")
        >>> one.merge(other) == other.merge(one, one), one.merge(other)
        (True, <Furniture of 2 pages of 1 site>)

        Order and repetition make no difference, so that parts of a column can be learned apart. This one and the others
        stay as they are. Raises TypeError for anything that is not `Furniture`.
        """
        merged = Furniture()
        for furniture in (self, *others):
            if not isinstance(furniture, Furniture):
                advice = "read what was saved with Furniture.load or Furniture.from_bytes"
                message = f"expected Furniture, got {type(furniture).__name__}: {advice}"
                raise TypeError(message)
            for site, pages in furniture._sites.items():
                merged._keep(site, pages.values())
        return merged

    def _keep(self, site: str, pages: Iterable[array[int]]) -> None:
        """Take pages into a site's sample."""
        kept = self._sites.setdefault(site, {})
        for lines in pages:
            kept[_name_page(lines)] = lines
        for name in sorted(kept)[SAMPLE:]:
            del kept[name]
        self._known.pop(site, None)

    def stages(self, site: object, stages: Sequence[Stage]) -> list[Stage]:
        """Return the stages, the one that judges whole pages replaced by one that knows the lines of the site.

        Where nothing was learned about the site, they are the same stages.
        """
        known = self.lines_of(site)
        if not known.standing:
            return list(stages)
        return [_replace_judge(stage, known) for stage in stages]

    def lines_of(self, site: object) -> KnownLines:
        """Return which lines stand on many pages of a site; none for a site of which nothing was learned.

        >>> Furniture().lines_of("https://example.org/heron").pages
        0
        """
        name = name_site(site)
        pages = self._sites.get(name)
        if pages is None:
            return count_lines(name, [])
        if name not in self._known:
            self._known[name] = count_lines(name, [pages[page] for page in sorted(pages)])
        return self._known[name]

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write what was learned to one file, which appears when it is complete (see `to_bytes`).

        Raises OSError where it cannot be written.
        """
        write_bytes(os.fspath(path), self.to_bytes())

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Furniture:
        r"""Read what `save` wrote.

        >>> from pathlib import Path
        >>> from tempfile import TemporaryDirectory
        >>> furniture = Furniture()
        >>> furniture.add("Home\nThe heron waits.", "example.org")
        >>> with TemporaryDirectory() as folder:
        ...     furniture.save(Path(folder, "sites.furniture"))
        ...     Furniture.load(Path(folder, "sites.furniture")) == furniture
        True

        Raises FurnitureError, a ValueError, where the file holds anything else, and FileNotFoundError, or another
        OSError, where it cannot be read.
        """
        return cls.from_bytes(Path(path).read_bytes())

    def to_bytes(self) -> bytes:
        """Return what was learned as bytes, for a file or a column of a data frame; equal furniture has equal bytes.

        They are gzip-compressed lines of JSON: a head with "format" and "version", then one line a site, its name in
        "site" and its pages in "pages", each the hashes of its lines in 64 bits, little-endian, in order, in base64.
        """
        return pack_sites(self._sites)

    @classmethod
    def from_bytes(cls, data: bytes) -> Furniture:
        r"""Return the furniture from which `to_bytes` made these bytes.

        >>> furniture = Furniture()
        >>> furniture.add("Home\nThe heron waits.", "example.org")
        >>> Furniture.from_bytes(furniture.to_bytes()) == furniture
        True

        Raises FurnitureError, a ValueError, for any other bytes.
        """
        furniture = cls()
        for site, pages in unpack_sites(data):
            furniture._keep(site, pages)
        return furniture

    def __eq__(self, other: object) -> bool:
        """Tell whether the same was learned."""
        return self._sites == other._sites if isinstance(other, Furniture) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        pages, sites = sum(map(len, self._sites.values())), len(self._sites)
        return f"<Furniture of {pages} page{'s' * (pages != 1)} of {sites} site{'s' * (sites != 1)}>"


def _replace_judge(stage: Stage, known: KnownLines) -> Stage:
    """Return the stage, told what is known where it is the one that judges whole pages; its options are kept."""
    judge, options = (stage.func, stage.keywords) if isinstance(stage, partial) else (stage, {})
    return partial(find_site_furniture, known=known, seen={}, **options) if judge is find_page_furniture else stage


def name_site(address: object) -> str:
    """Return the name of the site that an address or a host stands for; "" for none.

    >>> name_site("https://www.Example.org:8080/heron?page=2"), name_site("example.org/heron"), name_site(None)
    ('example.org', 'example.org', '')

    Hosts are sites of their own, "www." aside: what two blogs of one provider share is not theirs.
    """
    if not isinstance(address, str):
        return ""
    match = HOST_RE.match(address.strip())
    host = (match[1] or match[2] or "") if match else address.strip()
    return host.lower().rstrip(".").removeprefix("www.")


def _name_page(lines: array[int]) -> int:
    """Return the name by which a page is known again and its place in the sample is drawn."""
    return int.from_bytes(blake2b(lines.tobytes(), digest_size=8).digest(), "little")
