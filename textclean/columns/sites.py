"""Columns of texts of many sites: each is cleaned with what is known of its own.

Decides which text is of which site; decides nothing about a text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textclean.corpus.furniture import Furniture


def read_sites(sites: Iterable[object] | str | None) -> Iterator[object]:
    """Yield the site of each text, without end where there is one for all.

    >>> next(read_sites("example.org"))
    'example.org'

    Raises ValueError when more sites are asked for than there are.
    """
    if sites is None or isinstance(sites, str):
        return repeat(sites or "")
    return chain((site.as_py() if hasattr(site, "as_py") else site for site in sites), _refuse())


def _refuse() -> Iterator[object]:
    """Raise ValueError when a site is asked for."""
    message = "expected a site for every text, got fewer: give sites of the same length, or one str for all"
    raise ValueError(message)
    yield


class SiteText(str):
    """A text that is told of which site it is, on its way to the cleaner."""

    site: object


def attach_sites(values: Iterator[object], sites: Iterable[object] | str | None) -> Iterator[object]:
    """Yield the values, each text with its site."""
    for value, site in zip(values, read_sites(sites), strict=False):
        if isinstance(value, str):
            text = SiteText(value)
            text.site = site
            yield text
        else:
            yield value


def add_furniture(cleaner: Callable[..., Any], furniture: Furniture) -> Callable[[str], Any]:
    """Return a cleaner of texts with a site, which is given to it with what is known of it."""
    return partial(_clean_as_of_site, cleaner, furniture)


def _clean_as_of_site(cleaner: Callable[..., Any], furniture: Furniture, text: SiteText) -> Any:
    return cleaner(str.__str__(text), furniture=furniture, site=text.site)
