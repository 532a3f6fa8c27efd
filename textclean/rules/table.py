"""The one type that the rule tables are written in: phrases of a kind, with texts they must match and must spare."""

from __future__ import annotations

from typing import NamedTuple


class Phrases(NamedTuple):
    """Phrases of one kind in one language, and the examples that test them.

    >>> Phrases(("read more",), matches=("Read more »",), spares=("Read more slowly, she said.",)).phrases
    ('read more',)
    """

    phrases: tuple[str, ...]
    """Lower-case phrases, in the table's own order."""

    matches: tuple[str, ...] = ()
    """Lines that these phrases must find."""

    spares: tuple[str, ...] = ()
    """Lines of an author's own that these phrases must not find."""
