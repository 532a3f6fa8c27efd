"""The values of a column: which are texts, which stand for no value, what each is called.

Decides nothing about a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, repeat


def check_texts(texts: object) -> None:
    """Raise TypeError, with what to do instead, where *texts* is no collection of texts."""
    kind = type(texts).__name__
    if isinstance(texts, str | bytes):
        advice = "for one text use clean(text)"
    elif isinstance(texts, Mapping) or hasattr(texts, "columns"):
        advice = "give one column, for example table['text']"
    elif not hasattr(texts, "__iter__"):
        advice = "give a list, a generator or a column"
    else:
        return
    message = f"expected an iterable of texts, got {kind}: {advice}"
    raise TypeError(message)


def read_values(texts: Iterable[object], *, keep: bool) -> Iterator[object]:
    """Yield texts as plain `str`, missing values as None, and others as they are or as an error."""
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
            message = (
                f"expected a str or a missing value at texts[{position}], got {type(plain).__name__}: "
                "convert it first, or pass it through with on_other='keep'"
            )
            raise TypeError(message)


def _is_missing(value: object) -> bool:
    """Tell whether a value stands for no value: None, or one that does not equal itself."""
    try:
        return value is None or bool(value != value)
    except (TypeError, ValueError):  # pandas.NA is neither equal nor unequal; an array is both
        return type(value).__name__ == "NAType"


def read_names(names: Iterable[object] | None) -> Iterator[object]:
    """Yield the name of each text: the caller's, or None without end where there are none.

    >>> names = read_names(["a.example"])
    >>> next(names)
    'a.example'

    Raises TypeError for one str, and ValueError when more names are asked for than there are.
    """
    if isinstance(names, str | bytes):
        message = f"expected a name for every text, got one {type(names).__name__}: give a list or a column"
        raise TypeError(message)
    return repeat(None) if names is None else chain(names, _refuse())


def _refuse() -> Iterator[object]:
    """Raise ValueError when a name is asked for."""
    message = "expected a name for every text, got fewer: give names of the same length"
    raise ValueError(message)
    yield
