"""Many texts: what goes in, order, laziness, missing values, progress."""

from __future__ import annotations

import contextlib
import itertools
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.columns.cleaners import LONG, TEXTS, same, upper, wait_for_others
from textclean.cleaning import clean
from textclean.columns.bulk import clean_many
from textclean.columns.workers import CHUNK_SIZE, READ_AHEAD


def make_pandas(texts: list[str], dtype: str) -> object:
    """Return a column of pandas."""
    return pytest.importorskip("pandas").Series(texts, dtype=dtype)


def make_arrow(texts: list[str], name: str) -> object:
    """Return an array of Arrow, in one piece or two."""
    arrow = pytest.importorskip("pyarrow")
    return arrow.array(texts) if name == "array" else arrow.chunked_array([texts[:7], texts[7:]])


SOURCES: dict[str, Callable[[list[str]], object]] = {
    "list": list,
    "tuple": tuple,
    "generator": iter,
    "pandas objects": partial(make_pandas, dtype="object"),
    "pandas strings": partial(make_pandas, dtype="string"),
    "polars": lambda texts: pytest.importorskip("polars").Series(texts),
    "numpy strings": lambda texts: pytest.importorskip("numpy").array(texts),
    "numpy objects": lambda texts: pytest.importorskip("numpy").array(texts, dtype=object),
    "arrow array": partial(make_arrow, name="array"),
    "arrow chunked array": partial(make_arrow, name="chunked"),
}


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("make", SOURCES.values(), ids=SOURCES)
def test_sources(make: Callable[[list[str]], object], workers: int) -> None:
    """Any iterable of texts is cleaned in order, into plain strings."""
    results = list(clean_many(make(TEXTS), cleaner=same, workers=workers))  # type: ignore[call-overload]

    assert results == TEXTS
    assert {type(result) for result in results} == {str}


MISSING: dict[str, Callable[[], object]] = {
    "None": lambda: None,
    "nan": lambda: float("nan"),
    "numpy nan": lambda: pytest.importorskip("numpy").float32("nan"),
    "numpy NaT": lambda: pytest.importorskip("numpy").datetime64("NaT", "s"),
    "pandas NA": lambda: pytest.importorskip("pandas").NA,
    "pandas NaT": lambda: pytest.importorskip("pandas").NaT,
    "arrow null": lambda: pytest.importorskip("pyarrow").scalar(None),
    "arrow null text": lambda: pytest.importorskip("pyarrow").scalar(None, "string"),
}


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("make", MISSING.values(), ids=MISSING)
def test_missing_values(make: Callable[[], object], workers: int) -> None:
    """A missing value of any library becomes None in its place."""
    assert list(clean_many(["a", make(), "b"], cleaner=upper, workers=workers)) == ["A", None, "B"]


def _kind(value: object) -> str:
    return type(value).__name__


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("other", [3, b"bytes", ["list"], 2.5, float("inf"), True, object()], ids=_kind)
def test_other_values_raise(other: object, workers: int) -> None:
    """A value that is neither text nor missing raises in its turn and is named by its place."""
    results = clean_many(["a", other, "b"], cleaner=upper, workers=workers)

    assert next(results) == "A"
    kind = type(other).__name__
    message = (
        f"expected a str or a missing value at texts[1], got {kind}: "
        "convert it first, or pass it through with on_other='keep'"
    )
    with pytest.raises(TypeError) as caught:
        next(results)
    assert str(caught.value) == message


@pytest.mark.parametrize("workers", [1, 2])
def test_other_values_kept(workers: int) -> None:
    """With on_other "keep" other values come out as the same objects; missing ones still become None."""
    other = object()

    results = list(clean_many(["a", other, None, "b"], cleaner=upper, workers=workers, on_other="keep"))

    assert results == ["A", other, None, "B"]


WRONG: dict[str, tuple[Callable[[], object], str]] = {
    "str": (lambda: "text", "expected an iterable of texts, got str: for one text use clean(text)"),
    "bytes": (lambda: b"text", "expected an iterable of texts, got bytes: for one text use clean(text)"),
    "dict": (dict, "expected an iterable of texts, got dict: give one column, for example table['text']"),
    "frame": (
        lambda: pytest.importorskip("pandas").DataFrame({"text": ["a"]}),
        "expected an iterable of texts, got DataFrame: give one column, for example table['text']",
    ),
    "None": (lambda: None, "expected an iterable of texts, got NoneType: give a list, a generator or a column"),
}


@pytest.mark.parametrize(("make", "message"), WRONG.values(), ids=WRONG)
def test_wrong_texts(make: Callable[[], object], message: str) -> None:
    """What is no collection of texts is refused at the call, not at the first result."""
    with pytest.raises(TypeError) as caught:
        clean_many(make())  # type: ignore[call-overload]

    assert str(caught.value) == message


def test_wrong_workers() -> None:
    """Fewer than one worker are refused at the call."""
    with pytest.raises(ValueError, match=r"^expected 1 worker or more, got 0: for one a core use workers=os"):
        clean_many([], workers=0)


def test_wrong_choice() -> None:
    """An unknown choice for other values is refused at the call."""
    with pytest.raises(
        ValueError, match=r"^expected on_other 'raise' or 'keep', got 'skip': say what happens to values"
    ):
        clean_many([], on_other="skip")  # type: ignore[call-overload]


def test_wrong_cleaner() -> None:
    """A cleaner that no worker could be given is refused at the call."""
    with pytest.raises(TypeError) as caught:
        clean_many([], cleaner=lambda text: text, workers=2)

    assert str(caught.value).endswith(": define it at the top level of a module, or use workers=1")


# --- order and laziness ---


def test_default_cleaner() -> None:
    """Without a cleaner the texts are cleaned as by `clean`."""
    assert list(clean_many(TEXTS, workers=2)) == [clean(text) for text in TEXTS]


def test_start_methods(start_method: str) -> None:
    """Results come in order however workers are started, over many chunks of unequal texts."""
    texts = [text * size for size in (1, 500, 1, 2000) for text in TEXTS]

    assert list(clean_many(texts, cleaner=upper, workers=3)) == [text.upper() for text in texts]


@pytest.mark.parametrize(
    "texts",
    [[], [None], ["a"], [""], ["\ud800"], ["x" * 3_000_000]],
    ids=["none", "missing", "one", "empty", "surrogate", "giant"],
)
def test_small_and_odd(texts: list[str | None]) -> None:
    """No text, no worker's share, a lone surrogate and a text larger than any pipe come back."""
    assert list(clean_many(texts, cleaner=same, workers=2)) == texts


def test_lazy_here() -> None:
    """One worker reads a text when its result is asked for."""
    source = iter(TEXTS)
    results = clean_many(source, cleaner=upper)

    assert next(results) == TEXTS[0].upper()
    assert next(source) == TEXTS[1]


@pytest.mark.parametrize("value", [LONG, "", None], ids=["long", "empty", "missing"])
def test_endless(value: str | None) -> None:
    """Of an endless source workers read a bounded number of chunks ahead."""
    read = itertools.count()
    source = (value for _ in read)

    with contextlib.closing(clean_many(source, cleaner=same, workers=2)) as results:
        assert list(itertools.islice(results, 10_000 if not value else 10)) == [value] * (10 if value else 10_000)

    per_chunk = 2 if value else CHUNK_SIZE // 100 + 1
    assert next(read) <= 10_000 + (2 * READ_AHEAD + 2) * per_chunk


def test_giant_text(tmp_path: Path) -> None:
    """While one worker has a giant text the other goes on with the rest."""
    path = tmp_path / "made"
    texts = [f"await {path} {LONG * 8}", *[LONG] * 10, f"make {path}"]

    results = list(clean_many(texts, cleaner=wait_for_others, workers=2))

    assert (results[0], results[-1]) == ("await", "make")


# --- progress ---


@pytest.mark.parametrize("workers", [1, 2])
def test_progress(workers: int, capsys: pytest.CaptureFixture[str]) -> None:
    """A bar on standard error counts the texts, of all where the source has a length."""
    pytest.importorskip("tqdm")

    assert list(clean_many(TEXTS, cleaner=upper, workers=workers, progress=True)) == [text.upper() for text in TEXTS]
    output = capsys.readouterr()
    assert "50/50" in output.err
    assert output.out == ""


def test_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    """By default nothing is shown."""
    list(clean_many(TEXTS))

    assert capsys.readouterr() == ("", "")


def test_progress_without_tqdm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where tqdm is missing the error at the call has the command that installs it."""
    monkeypatch.setitem(sys.modules, "tqdm.std", None)

    with pytest.raises(ImportError, match=r": pip install 'textclean\[progress\]'$"):
        clean_many([], progress=True)
