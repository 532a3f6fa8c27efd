"""Clean many texts, in order, in this process or in worker processes.

Decides who is called on which value; decides nothing about a text.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, cast, overload

from textclean.cleaning import clean, explain
from textclean.columns.results import Results, check_workers, measure_length, stream_results
from textclean.columns.sites import add_furniture, attach_sites
from textclean.columns.values import check_texts, read_values
from textclean.options import check_furniture
from textclean.removals import Cleaning
from textclean.text.arguments import list_phrases

if TYPE_CHECKING:
    from textclean.corpus.furniture import Furniture


@overload
def clean_many(
    texts: Iterable[object],
    *,
    remove: Iterable[str] = ...,
    keep: Iterable[str] = ...,
    cleaner: Callable[[str], str] = ...,
    furniture: Furniture | None = ...,
    sites: Iterable[object] | str | None = ...,
    workers: int = ...,
    on_other: Literal["raise"] = ...,
    progress: bool = ...,
) -> Generator[str | None, None, None]: ...


@overload
def clean_many(
    texts: Iterable[object],
    *,
    remove: Iterable[str] = ...,
    keep: Iterable[str] = ...,
    cleaner: Callable[[str], str] = ...,
    furniture: Furniture | None = ...,
    sites: Iterable[object] | str | None = ...,
    workers: int = ...,
    on_other: Literal["keep"],
    progress: bool = ...,
) -> Generator[object, None, None]: ...


def clean_many(
    texts: Iterable[object],
    *,
    remove: Iterable[str] = (),
    keep: Iterable[str] = (),
    cleaner: Callable[[str], str] = clean,
    furniture: Furniture | None = None,
    sites: Iterable[object] | str | None = None,
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

    *remove* and *keep* are phrases of lines that always go and of lines that always stay, as in `clean`.

    *cleaner* is called on each text: `functools.partial(clean, stages=...)`, or a function of your own. One that takes
    a text alone will do until *remove*, *keep* or *furniture* are given; then it must accept the keywords *remove* and
    *keep*, those of the two that hold phrases, or *furniture* and *site*. What it raises becomes the cause of a
    CleaningError that names the text; the results before it have been yielded by then.

    >>> def shout(text, *, keep=()):
    ...     return text if text in keep else text.upper()
    >>> list(clean_many(["heron", "eel"], cleaner=shout, keep=["eel"]))
    ['HERON', 'eel']

    *furniture* is what `learn_furniture` has learned, and *sites* says of which site each text is, as there. Furniture
    that was learned with sites changes nothing without them.

    By default all work is done in this process. More *workers* are processes of their own, started by
    `multiprocessing`'s default method when the first result is asked for; they pay from about a million characters on.
    They need a cleaner that they can import, and a script that starts its work under `if __name__ == "__main__":`.
    Where a worker dies, its texts are cleaned again one by one; a text that kills two raises WorkerDiedError. The
    workers end with the generator: when it is exhausted, closed, collected or interrupted.

    *progress* shows a bar on standard error, or in the notebook; it needs tqdm (`pip install textclean[progress]`).

    Raises at the call: TypeError where *texts* is no iterable of texts, for one str in the place of *remove* or *keep*,
    and where the cleaner could not be sent to the workers; ValueError for fewer workers than one, for another
    *on_other*, and for *sites* without *furniture*; ImportError where tqdm is missing. Raises when its turn comes:
    ValueError where there are not as many sites as texts.
    """
    check_texts(texts)
    check_workers(workers)
    check_furniture(furniture, sites)
    if on_other not in ("raise", "keep"):
        message = f"expected on_other 'raise' or 'keep', got {on_other!r}: say what happens to values that are no text"
        raise ValueError(message)
    advice = "convert it first, or pass it through with on_other='keep'"
    values = read_values(texts, keep=on_other == "keep", advice=advice)
    told = add_phrases(cleaner, remove, keep)
    if furniture is not None:
        values, told = attach_sites(values, sites), add_furniture(told, furniture)
    return stream_results(values, told, workers=workers, bar_length=measure_length(texts) if progress else None)


def explain_many(
    texts: Iterable[object],
    *,
    remove: Iterable[str] = (),
    keep: Iterable[str] = (),
    explainer: Callable[[str], Cleaning] = explain,
    furniture: Furniture | None = None,
    sites: Iterable[object] | str | None = None,
    workers: int = 1,
    progress: bool = False,
) -> Generator[Cleaning | None, None, None]:
    r"""Clean the texts of *texts* and yield what `explain` says of each, in the same order; None for a missing value.

    >>> page = "HTTP/1.1 404 Not Found\nThe requested URL was not found on this server.\nThe heron"
    >>> [cleaning and cleaning.text for cleaning in explain_many([page, None])]
    ['The heron', None]

    One pass gives texts, removals and figures: keep the cleanings, and give them to `summarize`, `review` and
    `removals_frame`. A `Cleaning` holds its whole text, so give a long column on as a generator:

    >>> from textclean import summarize
    >>> summarize(explain_many([page, None])).touched
    1

    All options are as in `clean_many`; *explainer* is `functools.partial(explain, stages=...)`, or a function of your
    own, which must accept what a cleaner must. Any value that is neither a text nor missing raises TypeError when its
    turn comes; all else that is raised is as in `clean_many`.
    """
    check_texts(texts)
    check_workers(workers)
    check_furniture(furniture, sites)
    told = add_phrases(explainer, remove, keep)
    bar_length = measure_length(texts) if progress else None
    values = read_values(texts, keep=False)
    if furniture is not None:
        values, told = attach_sites(values, sites), add_furniture(told, furniture)
    results = stream_results(values, told, workers=workers, bar_length=bar_length)
    return cast("Results[Cleaning | None]", results)


def add_phrases(cleaner: Callable[[str], Any], remove: Iterable[str], keep: Iterable[str]) -> Callable[[str], Any]:
    """Return the cleaner with the phrases given to it, where there are any; raises TypeError as `list_phrases` does."""
    phrases = {"remove": remove, "keep": keep}
    given = {name: tuple(list_phrases(value, what=f"phrases in {name}")) for name, value in phrases.items()}
    return (
        partial(cleaner, **{name: value for name, value in given.items() if value}) if any(given.values()) else cleaner
    )
