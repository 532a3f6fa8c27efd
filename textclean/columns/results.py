"""The results of many texts, one after the other as they are asked for: made here or by workers, counted by a bar."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from functools import partial
from operator import length_hint
from types import TracebackType
from typing import Any, Final, SupportsIndex, TypeVar, cast

from textclean.columns.extras import import_extra
from textclean.columns.workers import Pool, blame, read_chunks

T = TypeVar("T", covariant=True)

UNKNOWN: Final = -1
"""The length of a source that does not know it."""


class Results(Generator[T, None, None]):
    """A generator of results that says what to do where someone takes it for a list.

    >>> list(Results(result for result in ["The heron"]))
    ['The heron']
    >>> len(Results(result for result in ["The heron"]))
    Traceback (most recent call last):
    TypeError: object of type 'Results (make them a list with list(...))' has no len()
    """

    def __init__(self, results: Generator[T, None, None]) -> None:
        self._results = results

    def send(self, value: None) -> T:
        """Return the next result."""
        return self._results.send(value)

    def throw(self, kind: Any, value: BaseException | object = None, traceback: TracebackType | None = None, /) -> T:
        """Raise an exception where the generator stands."""
        return self._results.throw(kind if value is None else cast("BaseException", value))

    def close(self) -> None:
        """End the work, and the workers with it."""
        self._results.close()

    def __repr__(self) -> str:
        """Return what it is, in words."""
        return f"<{type(self).__name__}>"


# Python's own errors about length and index show the type's name. A `__len__` that raises would not do: what has one
# is taken for a collection, by pandas among others.
Results.__name__ = "Results (make them a list with list(...))"


def check_workers(workers: int) -> None:
    """Raise ValueError where there is no worker, and TypeError where *workers* is no number; say what to do instead."""
    if not isinstance(workers, SupportsIndex):
        kind = type(workers).__name__
        message = f"expected a whole number of workers, got {kind}: for one a core use workers=os.cpu_count()"
        raise TypeError(message)
    if workers < 1:
        message = f"expected 1 worker or more, got {workers}: for one a core use workers=os.cpu_count()"
        raise ValueError(message)


def measure_length(texts: object) -> int:
    """Return the number of texts where the source knows it, else `UNKNOWN`.

    >>> measure_length(["The heron"]), measure_length(text for text in ["The heron"])
    (1, -1)
    """
    return length_hint(texts, UNKNOWN)


def stream_results(
    values: Iterator[object], cleaner: Callable[[str], T], *, workers: int, bar_length: int | None
) -> Results[object]:
    """Call *cleaner* on every `str` among the values, pass the others through, and return the results in order.

    With a *bar_length*, which may be `UNKNOWN`, a bar on standard error counts them. Raises TypeError where more than
    one worker needs a cleaner that cannot be pickled, and ImportError where the bar's library is missing.
    """
    results = _clean_here(values, cleaner) if workers == 1 else _clean_there(values, _pickle(cleaner), workers)
    return Results(results if bar_length is None else _show_progress(results, bar_length))


def _clean_here(values: Iterator[object], cleaner: Callable[[str], T]) -> Generator[object, None, None]:
    """Clean in this process, one value at a time."""
    for position, value in enumerate(values):
        result = value
        if isinstance(value, str):
            try:
                result = cleaner(value)
            except Exception as error:
                raise blame(position, value, error) from error
        yield result


def _clean_there(values: Iterator[object], cleaner: bytes, workers: int) -> Generator[object, None, None]:
    """Clean in worker processes, chunk by chunk."""
    with closing(Pool(cleaner, workers)) as pool:
        for chunk in pool.run(read_chunks(values)):
            yield from chunk.values
            if chunk.error is not None:
                raise chunk.error


def _pickle(cleaner: Callable[[str], object]) -> bytes:
    """Pickle the cleaner for the workers, once, and at the call rather than later in a worker."""
    try:
        return pickle.dumps(cleaner)
    except Exception as error:
        message = (
            f"expected a cleaner that can be pickled, got {cleaner!r}: "
            "define it at the top level of a module, or use workers=1"
        )
        raise TypeError(message) from error


def _show_progress(results: Generator[object, None, None], length: int) -> Generator[object, None, None]:
    """Return the results with a bar that counts them; raises ImportError where tqdm is missing."""
    tqdm = import_extra("tqdm.std", extra="progress").tqdm  # `tqdm.auto` warns in notebooks that lack a widget
    bar_type = type("Bar", (tqdm,), {"monitor_interval": 0})  # no thread of its own: workers may have to be forked
    return _count(results, partial(bar_type, total=None if length == UNKNOWN else length, unit=" texts"))


def _count(results: Generator[object, None, None], open_bar: Callable[[], Any]) -> Generator[object, None, None]:
    with closing(results), open_bar() as bar:
        for result in results:
            bar.update()
            yield result
