"""Columns of texts of many sites: each is cleaned with what is known of its own.

Decides which text is of which site; decides nothing about a text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING, Any, TypeVar

from textclean.columns.values import pair_each

if TYPE_CHECKING:
    from textclean.corpus.furniture import Furniture

T = TypeVar("T")


def pair_sites(values: Iterable[T], sites: Iterable[object] | str | None) -> Iterator[tuple[T, object]]:
    """Yield each value with its site.

    >>> list(pair_sites(["The heron waits."], "example.org"))
    [('The heron waits.', 'example.org')]

    Raises ValueError where there are not as many sites as values.
    """
    if sites is None or isinstance(sites, str):
        return zip(values, repeat(sites or ""), strict=False)
    plain = (site.as_py() if hasattr(site, "as_py") else site for site in sites)
    advice = "give sites of the same length, or one str for all"
    return pair_each(values, plain, expected="a site for every text", advice=advice)


class SiteText(str):
    """A text that is told of which site it is, on its way to the cleaner."""

    site: object


def attach_sites(values: Iterator[object], sites: Iterable[object] | str | None) -> Iterator[object]:
    """Yield the values, each text with its site."""
    for value, site in pair_sites(values, sites):
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
