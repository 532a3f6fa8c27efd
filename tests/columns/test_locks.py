"""An output has one writer: of two runs at once, the second ends and the first has every row once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.columns.command import (
    ENDINGS,
    make_cleaned,
    make_environment,
    make_rows,
    make_table,
    read,
    read_table,
    run,
    skip_without_codec,
    wait_for,
    write,
    write_table,
)
from tests.columns.test_resume import start
from textclean.columns.files import FileError
from textclean.columns.locks import hold

WAITING = """
import os, sys, time
from textclean.columns import parquet, runs
from textclean.__main__ import main

def read_slowly(names):
    for number, batch in enumerate(parquet.read_batches(names)):
        while number == 3 and not os.path.exists(sys.argv[1]):
            time.sleep(0.01)
        yield batch

parquet.BATCH_ROWS = 4
runs.read_batches = read_slowly
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.parametrize("ending", ENDINGS)
def test_two_runs_of_rows(ending: str, tmp_path: Path) -> None:
    """The second run says who writes the output and ends with 2; the first has every id once."""
    skip_without_codec(ending)
    output, rows = tmp_path / f"out{ending}", write(tmp_path / "rows.jsonl", make_rows(500))
    with start(output, make_rows(300)) as process:
        wait_for((tmp_path / f"out{ending}.textclean-part").exists)
        for resume in ([], ["--resume"]):
            second = run("--jsonl", rows, "-o", output, *resume)
            assert second.returncode == 2
            assert f"{output}: expected to be its only writer, but process {process.pid} on " in second.stderr.decode()
        _, errors = process.communicate(make_rows(500)[len(make_rows(300)) :])

    assert (process.returncode, errors) == (0, b"")
    assert read(output) == make_cleaned(500)
    assert not (tmp_path / f"out{ending}.textclean-lock").exists()


@pytest.mark.parametrize("workers", ["1", "2"])
def test_two_runs_of_tables(workers: str, tmp_path: Path) -> None:
    """The same for Parquet."""
    name, output, go = write_table(tmp_path / "a.parquet", make_table(100)), tmp_path / "out.parquet", tmp_path / "go"
    script = tmp_path / "script.py"
    script.write_text(WAITING)
    arguments = ["--parquet", str(name), "-o", str(output), "--workers", workers]
    with subprocess.Popen([sys.executable, str(script), str(go), *arguments], env=make_environment()) as process:
        wait_for((tmp_path / "out.parquet.textclean-parts").exists)
        for resume in ([], ["--resume"]):
            second = run(*arguments, *resume)
            assert second.returncode == 2
            assert b"expected to be its only writer" in second.stderr
        go.touch()

    assert process.returncode == 0
    assert read_table(output)["id"].to_pylist() == list(range(100))


def test_two_runs_of_one_audit(tmp_path: Path) -> None:
    """Two outputs cannot share a file of removals."""
    removals, rows = tmp_path / "removals", write(tmp_path / "rows.jsonl", make_rows(5))
    with start(tmp_path / "one", make_rows(3), "--removals", str(removals)):
        wait_for((tmp_path / "removals.textclean-part").exists)
        second = run("--jsonl", rows, "-o", tmp_path / "two", "--removals", removals)

    assert second.returncode == 2
    assert f"{removals}: expected to be its only writer".encode() in second.stderr


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_killed_run_holds_nothing(workers: str, tmp_path: Path) -> None:
    """The lock ends with its process, workers or not: the next run need not wait, nor be told to delete anything."""
    output = tmp_path / "out"
    with start(output, make_rows(3), "--workers", workers):
        wait_for((tmp_path / "out.textclean-part").exists)

    assert (tmp_path / "out.textclean-lock").exists()
    result = run("--jsonl", "-o", output, "--resume", stdin=make_rows(5))
    assert (result.returncode, result.stderr) == (0, b"")
    assert [json.loads(line)["id"] for line in read(output).splitlines()] == list(range(5))


def test_without_posix_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has no such locks the file is the lock, and the message says that it may be deleted."""
    monkeypatch.setitem(sys.modules, "fcntl", None)
    output = tmp_path / "out"

    expected = pytest.raises(FileError, match=r"wait for it, or delete .*out\.textclean-lock if that run is no more")
    with hold(str(output)), expected, hold(str(output)):
        pass
    with hold(str(output)):
        assert (tmp_path / "out.textclean-lock").exists()
    assert list(tmp_path.iterdir()) == []
