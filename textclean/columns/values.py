"""The values of a column: which are texts, which stand for no value, what each is called.

Decides nothing about a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import repeat
from typing import Final, TypeVar

T = TypeVar("T")

END: Final = object()
"""What stands behind the last of a column's values."""


def check_texts(texts: object) -> None:
    """Raise TypeError, with what to do instead, where *texts* is no collection of texts."""
    kind = type(texts).__name__
    if isinstance(texts, str | bytes):
        advice = "for one text use clean(text)"
    elif kind == "LazyFrame":
        advice = "collect it and give one column, for example table.collect()['text']"
    elif isinstance(texts, Mapping) or hasattr(texts, "columns"):
        advice = "give one column, for example table['text']"
    elif not hasattr(texts, "__iter__"):
        advice = "give a list, a generator or a column"
    else:
        return
    message = f"expected an iterable of texts, got {kind}: {advice}"
    raise TypeError(message)


def read_values(texts: Iterable[object], *, keep: bool, advice: str = "") -> Iterator[object]:
    """Yield texts as plain `str`, missing values as None, and others as they are or as an error with advice."""
    for position, value in enumerate(texts):
        if type(value) is str:
            yield value
            continue
        plain = value.as_py() if hasattr(value, "as_py") else value  # a scalar of Arrow
        if isinstance(plain, str):
            yield str.__str__(plain)  # numpy.str_ and other subclasses
        elif _is_missing(plain):
            yield None
        elif keep:
            yield value
        else:
            kind, told = type(plain).__name__, advice or _advise(plain)
            message = f"expected a str or a missing value at texts[{position}], got {kind}: {told}"
            raise TypeError(message)


def _advise(value: object) -> str:
    """Return what to do to get a text from a value."""
    if isinstance(value, bytes | bytearray):
        return "decode it first, for example with value.decode('utf-8')"
    return "convert it first, for example with str(value)"


def _is_missing(value: object) -> bool:
    """Tell whether a value stands for no value: None, or one that does not equal itself."""
    try:
        return value is None or bool(value != value)
    except (TypeError, ValueError):  # pandas.NA is neither equal nor unequal; an array is both
        return type(value).__name__ == "NAType"


def pair_names(values: Iterable[T], names: Iterable[object] | None) -> Iterator[tuple[T, object]]:
    """Yield each value with its name: the caller's, or None where there are none.

    >>> list(pair_names(["The heron waits."], ["a.example"]))
    [('The heron waits.', 'a.example')]

    Raises TypeError for one str, and ValueError where there are not as many names as values.
    """
    if isinstance(names, str | bytes):
        message = f"expected a name for every text, got one {type(names).__name__}: give a list or a column"
        raise TypeError(message)
    if names is None:
        return zip(values, repeat(None), strict=False)
    return pair_each(values, names, expected="a name for every text", advice="give names of the same length")


def pair_each(
    values: Iterable[T], others: Iterable[object], *, expected: str, advice: str
) -> Iterator[tuple[T, object]]:
    """Yield each value with the other one beside it; raises ValueError where there are fewer or more of those."""
    following = iter(others)
    for value in values:
        other = next(following, END)
        if other is END:
            message = f"expected {expected}, got fewer: {advice}"
            raise ValueError(message)
        yield value, other
    if next(following, END) is not END:
        message = f"expected {expected}, got more: {advice}"
        raise ValueError(message)
