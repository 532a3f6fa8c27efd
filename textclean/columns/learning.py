"""What a column teaches about the sites that its texts are of.

Decides which values are texts; what is learned from them is for `textclean.corpus.furniture` to say.
"""

from __future__ import annotations

from collections.abc import Iterable

from textclean.columns.sites import pair_sites
from textclean.columns.values import check_texts, read_values
from textclean.corpus.furniture import Furniture


def learn_furniture(texts: Iterable[object], sites: Iterable[object] | str | None = None) -> Furniture:
    r"""Learn which lines stand on many pages of a site.

    >>> pages = ["Home\nThe heron waits.", "Home\nThe eel does not.", None]
    >>> learn_furniture(pages, sites=["https://example.org/1", "https://example.org/2", "https://example.org/3"])
    <Furniture of 2 pages of 1 site>

    *texts* is any iterable, a column of pandas, polars or Arrow too, read once; missing values are passed over. *sites*
    says of which site each text is: addresses or hosts, one a text, or one str for all. Without it the texts may be of
    many sites or none, and what is learned counts for less: only lines that stand on ten pages or more, and only in
    texts that show themselves to be whole pages.

    `clean`, `explain` and `clean_many` take what is learned as *furniture*. The order of the texts makes no difference,
    nor does a page that comes twice. Give the texts that `clean` will get: those of whole pages, as the renderer made
    them, and not yet cleaned.

    Raises TypeError for a value that is neither a text nor missing, and for one text instead of many; ValueError where
    there are not as many sites as texts.
    """
    check_texts(texts)
    furniture = Furniture()
    for text, site in pair_sites(read_values(texts, keep=False), sites):
        if isinstance(text, str):
            furniture.add(text, site)
    return furniture
