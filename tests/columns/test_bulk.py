"""Many texts: order, laziness, missing values, and that nothing is lost and nothing hangs when a worker dies."""

from __future__ import annotations

import contextlib
import itertools
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from textclean.cleaning import clean
from textclean.columns.bulk import clean_many
from textclean.columns.workers import CHUNK_SIZE, READ_AHEAD, CleaningError, WorkerDiedError

ROOT = Path(__file__).parent.parent.parent
TEXTS = [f"text {number} " + "heron " * (number % 7) for number in range(50)]
LONG = "x" * (CHUNK_SIZE // 2)


def upper(text: str) -> str:
    """Clean like nothing that `clean` does, so that it shows."""
    return text.upper()


def same(text: str) -> str:
    """Clean nothing."""
    return text


def refuse(text: str) -> str:
    """Raise ValueError on one text."""
    if text == "no heron":
        message = "no heron here"
        raise ValueError(message)
    return text.upper()


class StubbornError(Exception):
    """An exception that can be pickled and not unpickled."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(first + second)


def refuse_stubbornly(text: str) -> str:
    """Raise what cannot be unpickled."""
    raise StubbornError(text, "!")


def die(text: str) -> str:
    """Kill this process at the word "poison"; with the name of a file after it, only where that file is missing."""
    word, _, path = text.partition(" ")
    if word == "poison" and not (path and os.path.exists(path)):
        if path:
            Path(path).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return text.upper()


def wait_for_others(text: str) -> str:
    """Do not finish a text before the file named in it is there; make the file that another one names."""
    word, _, path = text.partition(" ")
    if word == "make":
        Path(path).touch()
    while word == "await" and not os.path.exists(path.split()[0]):
        time.sleep(0.01)
    return word


class Unloadable:
    """A cleaner that a worker cannot load."""

    def __call__(self, text: str) -> str:
        """Clean nothing."""
        return text

    def __reduce__(self) -> tuple[Callable[[], object], tuple[()]]:
        return fail_to_load, ()


def fail_to_load() -> object:
    """Raise LookupError."""
    message = "no such thing here"
    raise LookupError(message)


@pytest.fixture(params=["fork", "spawn", "forkserver"])
def start_method(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each way to start processes, as the default."""
    if request.param not in multiprocessing.get_all_start_methods():
        pytest.skip("not on this system")
    before = multiprocessing.get_start_method()
    multiprocessing.set_start_method(request.param, force=True)
    yield request.param
    multiprocessing.set_start_method(before, force=True)


@pytest.fixture(autouse=True)
def _no_process_left() -> Iterator[None]:
    """No worker outlives its test."""
    yield
    assert multiprocessing.active_children() == []


# --- what goes in ---


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


# --- trouble ---


@pytest.mark.parametrize("workers", [1, 2])
def test_cleaner_raises(workers: int) -> None:
    """An exception of the cleaner names the text and has the exception as its cause; results before it are yielded."""
    results = clean_many([*TEXTS, None, "no heron", *TEXTS], cleaner=refuse, workers=workers)

    assert list(itertools.islice(results, 51)) == [*(text.upper() for text in TEXTS), None]
    with pytest.raises(CleaningError) as caught:
        next(results)
    assert str(caught.value) == "texts[51], 'no heron': the cleaner raised ValueError: no heron here"
    assert repr(caught.value.__cause__) == "ValueError('no heron here')"
    assert caught.value.position == 51


def test_exception_that_does_not_travel() -> None:
    """An exception that cannot be unpickled is told by a stand-in."""
    with pytest.raises(CleaningError, match=r"the cleaner raised RuntimeError: StubbornError: a!$"):
        list(clean_many(["a"], cleaner=refuse_stubbornly, workers=2))


def test_error_is_picklable() -> None:
    """The error can itself be sent from one process to another."""
    error = pickle.loads(pickle.dumps(WorkerDiedError(3, "a" * 70, "trouble")))

    assert str(error) == f"texts[3], '{'a' * 59}…': trouble"


@pytest.mark.parametrize("workers", [1, 2])
def test_source_raises(workers: int) -> None:
    """An exception of the source arrives as it is, after the results of all texts before it."""

    def read() -> Iterator[str]:
        yield from TEXTS
        message = "disk on fire"
        raise OSError(message)

    results = clean_many(read(), cleaner=upper, workers=workers)

    assert list(itertools.islice(results, 50)) == [text.upper() for text in TEXTS]
    with pytest.raises(OSError, match=r"^disk on fire$"):
        next(results)


def test_worker_killed(start_method: str, tmp_path: Path) -> None:
    """Where a worker is killed its chunk is cleaned again, and no result is lost or doubled."""
    texts = [*TEXTS, None, f"poison {tmp_path / 'once'}", *TEXTS * 200]

    results = list(clean_many(texts, cleaner=die, workers=2))

    assert (tmp_path / "once").exists()
    assert results == [text and text.upper() for text in texts]


def test_worker_killed_twice(start_method: str) -> None:
    """A text that kills two workers is named, after the results of all texts before it."""
    results = clean_many([*TEXTS, None, "poison", *TEXTS * 200], cleaner=die, workers=2)

    assert list(itertools.islice(results, 51)) == [*(text.upper() for text in TEXTS), None]
    with pytest.raises(WorkerDiedError) as caught:
        next(results)
    assert str(caught.value) == (
        "texts[51], 'poison': cleaning it killed two workers, the second with exit code -9: leave it out"
    )


def test_many_deaths(tmp_path: Path) -> None:
    """Many texts that kill one worker each cost a worker each, and nothing else."""
    texts = [f"poison {tmp_path / str(number)}" if number % 10 == 0 else LONG for number in range(60)]

    assert list(clean_many(texts, cleaner=die, workers=2)) == [text.upper() for text in texts]


def test_unloadable_cleaner(start_method: str) -> None:
    """A cleaner that workers cannot load is an error and not an endless row of dead workers."""
    message = "expected a cleaner that workers can import, got one that raises LookupError: no such thing here: "
    with pytest.raises(TypeError, match=f"^{message}define it at the top level of a module, or use workers=1$"):
        list(clean_many(["a"], cleaner=Unloadable(), workers=2))


def test_closed_early() -> None:
    """Closing the generator ends the workers, though a source without end is left."""
    results = clean_many(itertools.repeat(LONG), cleaner=upper, workers=2)
    next(results)

    assert len(multiprocessing.active_children()) == 2
    results.close()
    assert multiprocessing.active_children() == []


# --- scripts ---

SCRIPT = """
import itertools, multiprocessing, sys
from textclean.columns.bulk import clean_many

if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    for number, _ in enumerate(clean_many(itertools.repeat("heron " * 1000), cleaner=str.upper, workers=2)):
        if number == 0:
            print("started", flush=True)
"""


def start_script(path: Path, script: str, method: str) -> subprocess.Popen[str]:
    """Run a script in a process group of its own."""
    path.write_text(script)
    return subprocess.Popen(
        [sys.executable, str(path), method],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def wait_for_end_of_group(group: int) -> None:
    """Return when no process of a group is left; the time-out of the tests ends a vain wait."""
    with contextlib.suppress(ProcessLookupError):
        while True:
            os.killpg(group, 0)
            time.sleep(0.02)


def interrupt_script(path: Path, method: str) -> tuple[int, str]:
    """Interrupt the script after its first result; return its exit code and what it wrote to standard error."""
    with start_script(path, SCRIPT, method) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "started\n"
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate()
    wait_for_end_of_group(process.pid)
    return process.returncode, errors


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_interrupt(method: str, tmp_path: Path) -> None:
    """Ctrl-C, which reaches all processes of the group, ends them all."""
    code, errors = interrupt_script(tmp_path / "script.py", method)

    assert code == -signal.SIGINT
    assert errors.endswith("KeyboardInterrupt\n")


def test_interrupt_is_told_once(tmp_path: Path) -> None:
    """Workers that have started say nothing of Ctrl-C."""
    _, errors = interrupt_script(tmp_path / "script.py", "fork")

    assert errors.count("Traceback") == 1


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_parent_killed(method: str, tmp_path: Path) -> None:
    """Workers do not outlive a parent that is killed and cannot end them."""
    with start_script(tmp_path / "script.py", SCRIPT, method) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "started\n"
        process.kill()

    wait_for_end_of_group(process.pid)


UNGUARDED = """
import multiprocessing
from textclean.columns.bulk import clean_many

multiprocessing.set_start_method("spawn", force=True)
print(list(clean_many(["heron"], workers=2)))
"""


def test_script_without_guard(tmp_path: Path) -> None:
    """A script that every spawned worker would run again ends with an error that says what to do."""
    with start_script(tmp_path / "script.py", UNGUARDED, "") as process:
        output, errors = process.communicate()

    assert (process.returncode, output) == (1, "")
    assert errors.splitlines()[-1] == (
        "RuntimeError: expected workers to start, got exit code 1 from 3: see standard error; "
        'a script must start its work under `if __name__ == "__main__":`'
    )


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
