"""Nothing is lost and nothing hangs when a cleaner raises or a worker dies."""

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
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.columns.cleaners import LONG, ROOT, TEXTS, Unloadable, die, refuse, refuse_stubbornly, upper
from textclean.columns.bulk import clean_many
from textclean.columns.workers import CleaningError, WorkerDiedError

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
        if number == 2000:  # both workers have started by then
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
    """Interrupt the script after its first results; return its exit code and what it wrote to standard error."""
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
    assert "KeyboardInterrupt" in errors  # a worker that was still starting may write its own between the lines


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
