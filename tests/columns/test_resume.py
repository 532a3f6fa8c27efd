"""A kill loses and doubles no row, and a run goes on only with what it began with: the ids are counted."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.columns.command import (
    ENDINGS,
    make_cleaned,
    make_environment,
    make_rows,
    read,
    run,
    skip_without_codec,
    wait_for,
    write,
)
from tests.columns.command import main as main
from textclean.columns import manifest

TROUBLES = [b'{"id": 1, "text"\n', b'["heron"]\n', b'{"id": "\xff", "text": "a"}\n', b"heron\n"]
"""Lines that are no rows."""


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches of two or three rows, so that a short run has many."""
    monkeypatch.setattr("textclean.columns.rows.BATCH_SIZE", 100)


def make_broken(count: int) -> bytes:
    """Return rows with a line that is none before every tenth."""
    lines = make_rows(count).splitlines(keepends=True)
    return b"".join(TROUBLES[n // 10 % 4] + line if n % 10 == 0 else line for n, line in enumerate(lines))


def make_paged(count: int) -> bytes:
    """Return rows of which every second loses a line."""
    page = json.dumps("404 Not Found\nThe requested URL was not found on this server.\nThe heron").encode()
    return b"".join(b'{"id": %d, "text": %s}\n' % (n, page if n % 2 else b'"The heron"') for n in range(count))


@contextmanager
def start(output: Path, rows: bytes, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    """Start a run that reads rows from standard input and waits for more; it is killed if it is still there."""
    command = [sys.executable, "-m", "textclean", "--jsonl", "-o", str(output), *options]
    environment = make_environment()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdin is not None
        process.stdin.write(rows)
        process.stdin.flush()
        yield process
        process.kill()


def has_part(output: Path) -> bool:
    """Tell whether a run has written some of its rows."""
    part = output.with_name(f"{output.name}.textclean-part")
    return part.exists() and part.stat().st_size > 0


# --- wherever it was cut off ---


@pytest.mark.parametrize("ending", ENDINGS)
def test_resume_anywhere(ending: str, tmp_path: Path) -> None:
    """Wherever the writing was cut off, going on loses no row and doubles none."""
    skip_without_codec(ending)
    rows, output = write(tmp_path / "rows.jsonl", make_rows(12)), tmp_path / f"out{ending}"
    part, record = tmp_path / f"out{ending}.textclean-part", tmp_path / f"out{ending}.manifest.json"
    assert main("--jsonl", rows, "-o", output) == 0
    whole, settings = output.read_bytes(), record.read_bytes()

    for size in range(0, len(whole) + 1, 3 if ending in ("", ".gz") else 11):
        output.unlink()
        part.write_bytes(whole[:size])
        (tmp_path / f"out{ending}.textclean-part.manifest.json").write_bytes(settings)
        assert main("--jsonl", rows, "-o", output, "--resume") == 0
        assert read(output) == make_cleaned(12)
        assert not part.exists()


@pytest.mark.parametrize("done", range(13))
def test_removals_go_on_with_the_rows(done: int, tmp_path: Path) -> None:
    """Whatever a killed run has left of the rows and of their removals, each removal is written once."""
    rows, output, removals = write(tmp_path / "rows.jsonl", make_paged(12)), tmp_path / "out", tmp_path / "removals"
    arguments = ("--jsonl", rows, "-o", output, "--removals", removals, "--id", "id")
    assert main(*arguments) == 0
    whole, listed = output.read_bytes(), removals.read_bytes()
    assert [json.loads(line)["page"] for line in listed.splitlines()] == [1, 3, 5, 7, 9, 11]

    output.rename(tmp_path / "out.textclean-part")
    (tmp_path / "out.textclean-part").write_bytes(b"".join(whole.splitlines(keepends=True)[:done]))
    (tmp_path / "out.manifest.json").rename(tmp_path / "out.textclean-part.manifest.json")
    removals.rename(tmp_path / "removals.textclean-part")
    with open(tmp_path / "removals.textclean-part", "ab") as file:
        file.write(b'{"row": 12, "pa')
    assert main(*arguments, "--resume") == 0
    assert (output.read_bytes(), removals.read_bytes()) == (whole, listed)


@pytest.mark.parametrize(("ending", "workers"), [*((ending, "1") for ending in ENDINGS), ("", "2"), (".gz", "2")])
def test_resume_after_kill(ending: str, workers: str, tmp_path: Path) -> None:
    """A run that is killed has left rows to go on from, and no output under its name."""
    skip_without_codec(ending)
    output = tmp_path / f"out{ending}"
    with start(output, make_rows(45_000), "--workers", workers):
        wait_for(lambda: has_part(output))

    assert not output.exists()
    result = run("--jsonl", "-o", output, "--resume", stdin=make_rows(48_000))
    assert (result.returncode, result.stderr) == (0, b"")
    assert read(output) == make_cleaned(48_000)


def test_resume_after_interrupt(tmp_path: Path) -> None:
    """A run that is interrupted says so, and has left rows to go on from."""
    output = tmp_path / "out"
    with start(output, make_rows(45_000)) as process:
        wait_for(lambda: has_part(output))
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        assert process.stderr is not None
        assert process.stderr.read() == b"textclean: interrupted\n"

    assert run("--jsonl", "-o", output, "--resume", stdin=make_rows(48_000)).returncode == 0
    assert read(output) == make_cleaned(48_000)


# --- what is left is not thrown away, and not mixed with other rows ---


def leave_part(folder: Path) -> tuple[Path, Path]:
    """Leave what a killed run leaves; return its input and its output."""
    rows, output = write(folder / "rows.jsonl", make_rows(12)), folder / "out"
    assert main("--jsonl", rows, "-o", output) == 0
    output.rename(folder / "out.textclean-part")
    (folder / "out.textclean-part").write_bytes(make_cleaned(5))
    (folder / "out.manifest.json").rename(folder / "out.textclean-part.manifest.json")
    return rows, output


def test_part_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --resume the rows of a run that did not end are not thrown away."""
    rows, output = leave_part(tmp_path)

    assert main("--jsonl", rows, "-o", output) == 2
    message = f"{output}.textclean-part holds rows of a run that did not end: go on with --resume, or delete it"
    assert capsys.readouterr().err == f"textclean: {message}\n"
    assert (tmp_path / "out.textclean-part").read_bytes() == make_cleaned(5)


OTHERS: dict[str, tuple[list[str], str]] = {
    "another field": (["{0}", "--field", "body"], "field 'text' then, 'body' now"),
    "another input": (["{1}"], "input {0} then, {1} now"),
    "one input more": (["{0}", "{1}"], "1 inputs then, 2 now"),
    "into a field": (["{0}", "--into", "clean"], "into None then, 'clean' now"),
    "phrases to keep": (["{0}", "--keep", "{2}"], "keep [] then, ['Subscribe'] now"),
    "phrases to remove": (["{0}", "--remove", "{2}"], "remove [] then, ['Subscribe'] now"),
    "another encoding": (["{0}", "--encoding", "latin-1"], "encoding 'utf-8' then, 'latin-1' now"),
    "rows of another kind": (["{0}", "--keep-other"], "keep other False then, True now"),
    "removals from the middle on": (["{0}", "--removals", "{3}"], "removals None then, '{3}' now"),
}


@pytest.mark.parametrize(("arguments", "difference"), OTHERS.values(), ids=OTHERS)
def test_another_run(arguments: list[str], difference: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What does not fit with the rows that are there is refused with what differs, and nothing is touched."""
    rows, output = leave_part(tmp_path)
    other, phrases = write(tmp_path / "b.jsonl", make_rows(12)), write(tmp_path / "phrases", b"# news\n\nSubscribe\n")
    names = list(map(str, (rows, other, phrases, tmp_path / "removals")))
    before = sorted(tmp_path.iterdir())

    assert main("--jsonl", "-o", output, "--resume", *(argument.format(*names) for argument in arguments)) == 2
    message = f"expected to go on with the run that wrote it, got another: {difference.format(*names)}: "
    assert (
        capsys.readouterr().err
        == f"textclean: {output}.textclean-part: {message}give what that run was given, or delete it\n"
    )
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "out.textclean-part").read_bytes() == make_cleaned(5)


@pytest.mark.parametrize("data", [make_rows(13), make_rows(12)[::-1]], ids=["longer", "changed"])
def test_input_that_changed(data: bytes, tmp_path: Path) -> None:
    """An input of the same name and other content is another input."""
    rows, output = leave_part(tmp_path)
    write(rows, data)

    assert main("--jsonl", rows, "-o", output, "--resume") == 2
    assert (tmp_path / "out.textclean-part").read_bytes() == make_cleaned(5)


def test_input_that_is_gone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An input that was moved away is named; one that is a folder or a pipe now is another."""
    rows, output = leave_part(tmp_path)
    rows.rename(tmp_path / "moved")

    assert main("--jsonl", rows, "-o", output, "--resume") == 2
    assert capsys.readouterr().err == f"textclean: {rows}: No such file or directory\n"
    rows.mkdir()
    assert main("--jsonl", rows, "-o", output, "--resume") == 2
    assert f"{rows} had {len(make_rows(12))} bytes then, has no size now" in capsys.readouterr().err
    assert (tmp_path / "out.textclean-part").read_bytes() == make_cleaned(5)


def test_another_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that two versions cleaned are not mixed."""
    rows, output = leave_part(tmp_path)
    monkeypatch.setattr(manifest, "VERSION", "9.0.0")

    assert main("--jsonl", rows, "-o", output, "--resume") == 2


def test_part_without_a_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Rows of which nobody knows where they are from are not gone on from."""
    rows, output = leave_part(tmp_path)
    (tmp_path / "out.textclean-part.manifest.json").unlink()

    assert main("--jsonl", rows, "-o", output, "--resume") == 2
    assert "expected " in capsys.readouterr().err
    assert (tmp_path / "out.textclean-part").read_bytes() == make_cleaned(5)


def test_finished_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A finished run has nothing to go on with, and says so; with another input it is refused."""
    rows, output = write(tmp_path / "rows.jsonl", make_rows(12)), tmp_path / "out"
    other = write(tmp_path / "other.jsonl", make_rows(3))
    assert main("--jsonl", rows, "-o", output) == 0
    before = output.stat()

    assert main("--jsonl", rows, "-o", output, "--resume") == 0
    assert capsys.readouterr().err == f"textclean: {output} is complete: nothing is left to do\n"
    assert output.stat() == before
    assert main("--jsonl", other, "-o", output, "--resume") == 2
    assert output.stat() == before
    assert main("--jsonl", other, "-o", output) == 0  # asked to write it anew
    assert read(output) == make_cleaned(3)


def test_record(tmp_path: Path) -> None:
    """The record beside an output says what it was made from, with what, and how many rows it has."""
    rows, output = write(tmp_path / "rows.jsonl", make_broken(12)), tmp_path / "out"
    assert main("--jsonl", rows, "-o", output, "--on-error", "skip") == 0
    record = json.loads((tmp_path / "out.manifest.json").read_text())

    assert (record["rows"], record["lines left out"], record["bytes"]) == (12, 2, output.stat().st_size)
    assert record["settings"]["inputs"][0]["bytes"] == rows.stat().st_size
    assert record["settings"]["field"] == "text"
    assert sorted(tmp_path.iterdir()) == [output, tmp_path / "out.manifest.json", rows]


def test_error_at_once(tmp_path: Path) -> None:
    """After an error before any row is safe nothing is left."""
    rows = write(tmp_path / "rows.jsonl", b"wrong\n")

    assert main("--jsonl", rows, "-o", tmp_path / "out") == 2
    assert list(tmp_path.iterdir()) == [rows]


def test_resume_from_nothing(tmp_path: Path) -> None:
    """Going on where there is nothing to go on from starts at the first row, so that it can always be asked for."""
    rows, output = write(tmp_path / "rows.jsonl", make_rows(3)), tmp_path / "out"

    assert main("--jsonl", rows, "-o", output, "--resume") == 0
    assert read(output) == make_cleaned(3)


# --- lines that are no rows ---


def test_resume_after_error(tmp_path: Path) -> None:
    """A run that a line has ended goes on past it when asked to skip such lines."""
    rows, output = write(tmp_path / "rows.jsonl", make_rows(12) + b"wrong\n" + make_rows(3)), tmp_path / "out"

    assert main("--jsonl", rows, "-o", output) == 2
    assert not output.exists()
    assert make_cleaned(12).startswith((tmp_path / "out.textclean-part").read_bytes())
    assert main("--jsonl", rows, "-o", output, "--resume", "--on-error", "skip") == 0
    assert read(output) == make_cleaned(12) + make_cleaned(3)


@pytest.mark.parametrize("done", range(0, 41, 5))
def test_rejects_anywhere(done: int, tmp_path: Path) -> None:
    """Wherever the writing was cut off, each row is there once, and each line that is none once among the rejects."""
    rows, output, rejects = write(tmp_path / "rows.jsonl", make_broken(40)), tmp_path / "out", tmp_path / "rejects"
    arguments = ("--jsonl", rows, "-o", output, "--rejects", rejects)
    assert main(*arguments) == 0
    listed = rejects.read_bytes()
    output.rename(tmp_path / "out.textclean-part")
    (tmp_path / "out.textclean-part").write_bytes(make_cleaned(done) + b'{"id": 4')
    (tmp_path / "out.manifest.json").rename(tmp_path / "out.textclean-part.manifest.json")
    rejects.rename(tmp_path / "rejects.textclean-part")

    assert main(*arguments, "--resume") == 0
    assert read(output) == make_cleaned(40)
    assert rejects.read_bytes() == listed
    assert len(listed.splitlines()) == 4


@pytest.mark.parametrize("workers", ["1", "2"])
def test_rejects_after_kill(workers: str, tmp_path: Path) -> None:
    """A run with rejects that is killed goes on, and the ids are whole."""
    output, rejects = tmp_path / "out.gz", tmp_path / "rejects"
    options = ("--rejects", str(rejects), "--workers", workers)
    with start(output, make_broken(45_000), *options):
        wait_for(lambda: has_part(output))

    result = run("--jsonl", "-o", output, "--resume", *options, stdin=make_broken(48_000))
    assert result.stderr.decode() == f"textclean: lines that are no rows, left out: 4,800; kept in {rejects}\n"
    assert [json.loads(line)["id"] for line in read(output).splitlines()] == list(range(48_000))
    assert len(rejects.read_bytes().splitlines()) == 4_800
