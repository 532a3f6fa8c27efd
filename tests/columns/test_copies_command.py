"""The command that finds copies: rows and tables, killed, gone on with, and with two writers; the ids are counted."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.columns.command import main, make_environment, read, read_table, run, wait_for, write
from textclean import find_duplicates
from textclean.columns import copies, spools

COUNT = 200
WORDS = (
    "heron",
    "eel",
    "marsh",
    "ferry",
    "lantern",
    "baker",
    "orchard",
    "kettle",
    "saddle",
    "harbour",
    "quarry",
    "mill",
)
PAUSED = """
import os, sys, time
from textclean.columns import copies, rows
from textclean.__main__ import main

def pause(values, after):
    for number, value in enumerate(values):
        while number == after and not os.path.exists(sys.argv[1]):
            time.sleep(0.01)
        yield value

if sys.argv[2] == "sketching":
    pack = copies.pack_texts
    copies.pack_texts = lambda texts, workers: pause(pack(texts, workers=workers), 150)
else:
    rows.BATCH_SIZE = 100
    copies.compress = lambda lines, keep: pause((line for line, stays in zip(lines, keep) if stays), 60)
    batches, passes = copies.read_batches, []
    def read_batches(names):
        passes.append(names)
        return pause(batches(names), 3) if len(passes) == 2 else batches(names)
    copies.read_batches = read_batches
from textclean.columns import parquet
parquet.BATCH_ROWS = 16
sys.exit(main(sys.argv[3:]))
"""
"""Runs a command that waits for a file, while it makes sketches or while it writes."""


def make_texts() -> list[str | None]:
    """Return texts of which every fourth is the copy of another, one is missing."""
    texts: list[str | None] = []
    for number in range(COUNT):
        seed = number - 1 if number % 4 == 3 else number
        texts.append(" ".join(f"{WORDS[seed * n % 12]} {WORDS[seed // n % 12]} {seed}" for n in range(1, 30)) + ".")
    texts[10] = None
    return texts


TEXTS = make_texts()
KEPT = [row for row, stays in enumerate(find_duplicates(TEXTS).keep) if stays]


@pytest.fixture(params=["--jsonl", "--parquet"])
def kind(request: pytest.FixtureRequest) -> str:
    """Whether rows are of JSON or of a table."""
    if request.param == "--parquet":
        pytest.importorskip("pyarrow.parquet")
    return str(request.param)


def write_input(folder: Path, kind: str) -> Path:
    """Write the rows to a file."""
    if kind == "--jsonl":
        rows = [json.dumps({"id": row, "text": text}) for row, text in enumerate(TEXTS)]
        return write(folder / "in", "\n".join(rows).encode())
    arrow = pytest.importorskip("pyarrow")
    table = arrow.table({"id": range(COUNT), "text": TEXTS}).replace_schema_metadata({"origin": "made up"})
    pytest.importorskip("pyarrow.parquet").write_table(table, folder / "in", row_group_size=30, compression="zstd")
    return folder / "in"


def read_ids(output: Path, kind: str) -> list[int]:
    """Return the ids of an output's rows."""
    if kind == "--jsonl":
        return [json.loads(line)["id"] for line in read(output).splitlines()]
    ids: list[int] = read_table(output)["id"].to_pylist()
    return ids


def start(folder: Path, place: str, *arguments: object) -> subprocess.Popen[bytes]:
    """Start a run that waits at a place for the file "go"."""
    (folder / "script.py").write_text(PAUSED)
    command = [sys.executable, folder / "script.py", folder / "go", place, "duplicates", *arguments]
    return subprocess.Popen(list(map(str, command)), env=make_environment(), stderr=subprocess.PIPE)


def test_rows_that_stay(kind: str, tmp_path: Path) -> None:
    """The output has every row that is no copy once and in order, the report a line for each of a group."""
    name, output, report = write_input(tmp_path, kind), tmp_path / "out", tmp_path / "report"

    assert main("duplicates", kind, name, "-o", output, "--report", report) == 0
    assert read_ids(output, kind) == KEPT
    assert 0 < len(KEPT) < COUNT
    records = [json.loads(line) for line in read(report).splitlines()]
    assert records == [copy._asdict() for copy in find_duplicates(TEXTS).copies]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out", "out.manifest.json", "report"]


def test_a_table_stays_what_it_is(tmp_path: Path) -> None:
    """Columns, metadata and compression of a Parquet file are the input's."""
    pytest.importorskip("pyarrow.parquet")
    name, output = write_input(tmp_path, "--parquet"), tmp_path / "out"
    main("duplicates", "--parquet", name, "-o", output)
    before, after = map(pytest.importorskip("pyarrow.parquet").ParquetFile, (name, output))

    assert after.schema_arrow.equals(before.schema_arrow, check_metadata=True)
    assert after.metadata.row_group(0).column(1).compression == "ZSTD"


@pytest.mark.parametrize("place", ["sketching", "writing"])
def test_killed_and_gone_on_with(
    kind: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """After kill -9 nothing goes on without --resume, and with it no id is lost or doubled."""
    name, output = write_input(tmp_path, kind), tmp_path / "out"
    left = {"sketching": "-part.sketches", "--jsonl": "-part", "--parquet": "-parts/00000002.parquet"}
    part = tmp_path / f"out.textclean{left[place if place == 'sketching' else kind]}"
    with start(tmp_path, place, kind, name, "-o", output) as process:
        wait_for(lambda: part.exists() and part.stat().st_size > 0)
        process.send_signal(signal.SIGKILL)
    assert not output.exists()

    monkeypatch.setattr("textclean.columns.parquet.BATCH_ROWS", 16)
    assert main("duplicates", kind, name, "-o", output) == 2
    assert "go on with --resume, or delete it" in capfd.readouterr().err
    assert main("duplicates", kind, name, "-o", output, "--resume", "--workers", "2") == 0
    assert read_ids(output, kind) == KEPT
    assert main("duplicates", kind, name, "-o", output, "--resume") == 0
    assert "is complete: nothing is left to do" in capfd.readouterr().err
    assert sorted(path.name for path in tmp_path.glob("out*")) == ["out", "out.manifest.json"]


def test_sketches_are_made_once(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that goes on takes the sketches that are there, and cuts off one that is incomplete."""
    name, output = write_input(tmp_path, kind), tmp_path / "out"
    made: list[object] = []

    def pack(texts: Any, *, workers: int) -> Iterator[bytes | None]:
        for number, text in enumerate(texts):
            if limit and number == limit:
                raise KeyboardInterrupt
            made.append(text)
            yield from original([text], workers=workers)

    original, limit = copies.pack_texts, 120
    monkeypatch.setattr(copies, "pack_texts", pack)
    assert main("duplicates", kind, name, "-o", output) == 130
    sketches = Path(spools.SketchSpool(str(output)).path)
    sketches.write_bytes(sketches.read_bytes()[:-5])
    made.clear()
    limit = 0

    assert main("duplicates", kind, name, "-o", output, "--resume") == 0
    assert made == TEXTS[119:]
    assert read_ids(output, kind) == KEPT


def test_two_writers(kind: str, tmp_path: Path) -> None:
    """The second run is told who the first is and ends with 2; the first has every id once."""
    name, output = write_input(tmp_path, kind), tmp_path / "out"
    with start(tmp_path, "sketching", kind, name, "-o", output) as process:
        wait_for((tmp_path / "out.textclean-part.sketches").exists)
        for resume in ([], ["--resume"]):
            second = run("duplicates", kind, name, "-o", output, *resume)
            assert second.returncode == 2
            assert f"{output}: expected to be its only writer, but process {process.pid}" in second.stderr.decode()
        (tmp_path / "go").touch()
        process.communicate()

    assert process.returncode == 0
    assert read_ids(output, kind) == KEPT


def test_another_run_is_refused(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run goes on only with what it began with, and the message names what differs."""
    name, output = write_input(tmp_path, kind), tmp_path / "out"
    with start(tmp_path, "sketching", kind, name, "-o", output) as process:
        wait_for((tmp_path / "out.textclean-part.sketches").exists)
        wait_for((tmp_path / "out.textclean-part.manifest.json").exists)
        wait_for(lambda: (tmp_path / "out.textclean-part.sketches").stat().st_size > 0)
        process.kill()

    second = run("duplicates", kind, name, "-o", output, "--resume", "--similarity", "0.9")
    assert second.returncode == 2
    assert b"similarity 0.8 then, 0.9 now" in second.stderr


@pytest.mark.parametrize(
    ("arguments", "trouble"),
    [
        (["a", "--resume"], "--resume needs -o OUT"),
        (["a", "-o", "b"], "-o needs --jsonl or --parquet"),
        (["a", "--jsonl", "-o", "b", "--report", "b"], "got one twice"),
        (["a", "--jsonl", "-o", "a"], "expected an output that is not read as well, got a: write to another file"),
        (["a", "--jsonl", "-o", "b", "--report", "./b"], "got one twice"),
        (["-", "--jsonl"], "duplicates needs files"),
        (["a", "--jsonl", "--encoding", "nope"], "expected an encoding that Python knows, got nope"),
    ],
)
def test_options_that_do_not_go_together(
    arguments: list[str], trouble: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """They are refused before anything is read."""
    with pytest.raises(SystemExit):
        main("duplicates", *arguments)

    assert trouble in capsys.readouterr().err


def test_byte_order_marks_go_where_files_are_joined(tmp_path: Path):
    """A mark stands at the head of a file; inside the output it would be a part of a row, which nobody reads."""
    files = []
    for number, text in enumerate(["The heron waits at the weir.", "The eel does not wait."]):
        files.append(tmp_path / f"{number}.jsonl")
        files[-1].write_text(json.dumps({"text": text}) + "\n", encoding="utf-8-sig")
    output = tmp_path / "out.jsonl"

    assert main("duplicates", "--jsonl", "-o", str(output), *map(str, files)) == 0
    assert len([json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]) == 2
