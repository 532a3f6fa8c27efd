"""Clean many texts, in order, in this process or in worker processes.

Decides which values are texts, which stand for no value and which are something else; decides nothing about a text.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sized
from contextlib import closing
from functools import partial
from typing import Any, Literal, overload

from textclean.cleaning import clean
from textclean.columns.extras import import_extra
from textclean.columns.workers import Pool, blame, read_chunks


@overload
def clean_many(
    texts: Iterable[object],
    *,
    cleaner: Callable[[str], str] = ...,
    workers: int = ...,
    on_other: Literal["raise"] = ...,
    progress: bool = ...,
) -> Generator[str | None, None, None]: ...


@overload
def clean_many(
    texts: Iterable[object],
    *,
    cleaner: Callable[[str], str] = ...,
    workers: int = ...,
    on_other: Literal["keep"],
    progress: bool = ...,
) -> Generator[object, None, None]: ...


def clean_many(
    texts: Iterable[object],
    *,
    cleaner: Callable[[str], str] = clean,
    workers: int = 1,
    on_other: Literal["raise", "keep"] = "raise",
    progress: bool = False,
) -> Generator[object, None, None]:
    r"""Clean the texts of *texts* one after the other and yield the results in the same order.

    >>> page = "HTTP/1.1 404 Not Found\nThe requested URL was not found on this server.\nThe heron"
    >>> list(clean_many([page, "It waits."]))
    ['The heron', 'It waits.']

    *texts* is any iterable: a list, a generator, a column of pandas, polars, Arrow or numpy. It is read as results are
    asked for, an endless one too. Missing values (None, NaN, NaT, pandas.NA, Arrow's null) become None:

    >>> list(clean_many(["The heron", None, float("nan")]))
    ['The heron', None, None]

    Any other value raises TypeError when its turn comes; with *on_other* "keep" it is yielded as it is.

    >>> list(clean_many(["The heron", 3], on_other="keep"))
    ['The heron', 3]

    *cleaner* is called on each text: `functools.partial(clean, stages=...)`, or a function of your own. What it raises
    becomes the cause of a CleaningError that names the text; the results before it have been yielded by then.

    By default all work is done in this process. More *workers* are processes of their own, started by
    `multiprocessing`'s default method when the first result is asked for; they pay from about a million characters on.
    They need a cleaner that they can import, and a script that starts its work under `if __name__ == "__main__":`.
    Where a worker dies, its texts are cleaned again one by one; a text that kills two raises WorkerDiedError. The
    workers end with the generator: when it is exhausted, closed, collected or interrupted.

    *progress* shows a bar on standard error, or in the notebook; it needs tqdm (`pip install textclean[progress]`).
    """
    _check_texts(texts)
    if workers < 1:
        message = f"expected 1 worker or more, got {workers}: for one a core use workers=os.cpu_count()"
        raise ValueError(message)
    if on_other not in ("raise", "keep"):
        message = f"expected on_other 'raise' or 'keep', got {on_other!r}: say what happens to values that are no text"
        raise ValueError(message)
    values = _read_values(texts, keep=on_other == "keep")
    results = _clean_here(values, cleaner) if workers == 1 else _clean_there(values, _pickle(cleaner), workers)
    if progress:
        return _show_progress(results, len(texts) if isinstance(texts, Sized) else None)
    return results


def _check_texts(texts: object) -> None:
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


def _read_values(texts: Iterable[object], *, keep: bool) -> Iterator[object]:
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


def _clean_here(values: Iterator[object], cleaner: Callable[[str], str]) -> Generator[object, None, None]:
    """Clean in this process, one value at a time."""
    for position, value in enumerate(values):
        if isinstance(value, str):
            try:
                value = cleaner(value)
            except Exception as error:
                raise blame(position, value, error) from error
        yield value


def _show_progress(results: Generator[object, None, None], total: int | None) -> Generator[object, None, None]:
    """Return the results with a bar that counts them; raises ImportError where tqdm is missing."""
    tqdm = import_extra("tqdm.auto", extra="progress").tqdm
    bar_type = type("Bar", (tqdm,), {"monitor_interval": 0})  # no thread of its own: workers may have to be forked
    return _count(results, partial(bar_type, total=total, unit=" texts"))


def _count(results: Generator[object, None, None], open_bar: Callable[[], Any]) -> Generator[object, None, None]:
    with closing(results), open_bar() as bar:
        for result in results:
            bar.update()
            yield result


def _pickle(cleaner: Callable[[str], str]) -> bytes:
    """Pickle the cleaner for the workers, once, and at the call rather than later in a worker."""
    try:
        return pickle.dumps(cleaner)
    except Exception as error:
        message = (
            f"expected a cleaner that can be pickled, got {cleaner!r}: "
            "define it at the top level of a module, or use workers=1"
        )
        raise TypeError(message) from error


def _clean_there(values: Iterator[object], cleaner: bytes, workers: int) -> Generator[object, None, None]:
    """Clean in worker processes, chunk by chunk."""
    with closing(Pool(cleaner, workers)) as pool:
        for chunk in pool.run(read_chunks(values)):
            yield from chunk.values
            if chunk.error is not None:
                raise chunk.error
