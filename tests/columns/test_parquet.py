"""Columns of Parquet files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.columns.command import (
    clean_table,
    main,
    make_environment,
    make_table,
    read_table,
    wait_for,
    write,
    write_table,
)
from textclean.columns import parquet


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("column", ["text", "site"])
def test_parquet(column: str, workers: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A column is cleaned; schema, metadata, other columns and the order of rows stay."""
    monkeypatch.setattr(parquet, "BATCH_ROWS", 4)
    table = make_table(30)
    names = [
        write_table(tmp_path / "a.parquet", table.slice(0, 20)),
        write_table(tmp_path / "b.parquet", table.slice(20)),
    ]
    output = tmp_path / "out.parquet"

    assert main("--parquet", *names, "--field", column, "-o", output, "--workers", workers) == 0
    result = read_table(output)
    assert result.schema.equals(read_table(names[0]).schema, check_metadata=True)
    assert result.to_pylist() == clean_table(table, column).to_pylist()
    assert sorted(tmp_path.iterdir()) == [*names, output, tmp_path / "out.parquet.manifest.json"]


def test_empty_parquet(tmp_path: Path) -> None:
    """A table without rows keeps its schema."""
    output = tmp_path / "out.parquet"

    assert main("--parquet", write_table(tmp_path / "a.parquet", make_table(0)), "-o", output) == 0
    assert read_table(output).schema.equals(read_table(tmp_path / "a.parquet").schema, check_metadata=True)


def test_parquet_resume(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever batches a killed run has left, going on loses no row and doubles none."""
    monkeypatch.setattr(parquet, "BATCH_ROWS", 4)
    table, output = make_table(30), tmp_path / "out.parquet"
    name = write_table(tmp_path / "a.parquet", table)
    folder = tmp_path / "out.parquet.textclean-parts"
    batches = list(parquet.read_batches([str(name)]))
    assert main("--parquet", name, "-o", output) == 0
    record = (tmp_path / "out.parquet.manifest.json").read_bytes()
    for done in range(len(batches) + 1):
        output.unlink()
        folder.mkdir()
        (tmp_path / "out.parquet.textclean-part.manifest.json").write_bytes(record)
        for number in range(done):
            write_table(folder / f"{number:08}.parquet", clean_table(batches[number]))
        (folder / f"{done:08}.part").write_bytes(b"half a batch")
        assert done == 0 or main("--parquet", name, "-o", output) == 2
        assert main("--parquet", name, "-o", output, "--resume") == 0
        assert read_table(output).to_pylist() == clean_table(table).to_pylist()
        assert not folder.exists()

    message = f"{folder} holds rows of a run that did not end: go on with --resume, or delete it"
    assert set(capsys.readouterr().err.splitlines()) == {f"textclean: {message}"}


KILLED = """
import sys
from textclean.columns import parquet
from textclean.__main__ import main

parquet.BATCH_ROWS = 4
main(sys.argv[1:])
"""


@pytest.mark.parametrize("workers", ["1", "2"])
def test_parquet_resume_after_kill(workers: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that is killed has left batches to go on from, and no output under its name."""
    monkeypatch.setattr(parquet, "BATCH_ROWS", 4)
    table, output = make_table(1_000), tmp_path / "out.parquet"
    name = write_table(tmp_path / "a.parquet", table, rows=1000)
    script = tmp_path / "script.py"
    script.write_text(KILLED)
    command = [sys.executable, str(script), "--parquet", str(name), "-o", str(output), "--workers", workers]
    with subprocess.Popen(command, env=make_environment()) as process:
        wait_for((tmp_path / "out.parquet.textclean-parts" / "00000003.parquet").exists)
        process.kill()

    assert not output.exists()
    assert main("--parquet", name, "-o", output, "--resume") == 0
    assert read_table(output).to_pylist() == clean_table(table).to_pylist()


PARQUET_ERRORS: dict[str, tuple[list[str], str]] = {
    "no such column": (["--field", "body"], "{0}: expected a column 'body', got id, text, tags, site: choose --field"),
    "no texts": (["--field", "id"], "{0}: expected texts in the column 'id', got int32: choose --field"),
    "lists of texts": (
        ["--field", "tags"],
        "{0}: expected texts in the column 'tags', got list<element: string>: choose --field",
    ),
    "no such name": (["--id", "url"], "{0}: expected a column 'url', got id, text, tags, site: choose --id"),
    "other columns": (["{1}"], "{1}: expected the columns of {0}, got others: clean it by itself"),
    "no Parquet": (["{2}"], "{2}: expected a Parquet file: "),
    "no file": (["{3}"], "{3}: "),
}


@pytest.mark.parametrize(("arguments", "message"), PARQUET_ERRORS.values(), ids=PARQUET_ERRORS)
def test_parquet_errors(arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is not as asked is named, and nothing is written."""
    names = [
        write_table(tmp_path / "a.parquet", make_table(3)),
        write_table(tmp_path / "b.parquet", make_table(3).drop_columns(["site"])),
        write(tmp_path / "c.parquet", b"heron"),
    ]
    places = [str(name) for name in [*names, tmp_path / "d.parquet"]]

    assert (
        main("--parquet", names[0], *(argument.format(*places) for argument in arguments), "-o", tmp_path / "out") == 2
    )
    assert capsys.readouterr().err.startswith("textclean: " + message.format(*places))
    assert sorted(tmp_path.iterdir()) == names


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--field", "a"], "expected one column 'a', got 2: choose --field, or rename them"),
        (["--field", "b", "--id", "a"], "expected one column 'a', got 2: choose --id, or rename them"),
        (["--field", "b", "--into", "a"], "expected one column 'a', got 2: choose --into, or rename them"),
    ],
)
def test_columns_of_one_name(options: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two columns of one name are refused where an option names them, and stay as they are where none does."""
    arrow = pytest.importorskip("pyarrow")
    table = arrow.table([[" 1 "], [" 2 "], [" 3 "]], names=["a", "b", "a"])
    name, output = write_table(tmp_path / "a.parquet", table), tmp_path / "out"

    assert main("--parquet", name, "-o", output, *options) == 2
    assert capsys.readouterr().err == f"textclean: {name}: {told}\n"
    assert main("--parquet", name, "-o", output, "--field", "b") == 0
    assert [column.to_pylist() for column in read_table(output).columns] == [[" 1 "], ["2"], [" 3 "]]


@pytest.mark.usefixtures("_refusing")
def test_parquet_cleaning_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A text that could not be cleaned is named by its row, the batches before it stay to go on from."""
    monkeypatch.setattr(parquet, "BATCH_ROWS", 4)
    arrow = pytest.importorskip("pyarrow")
    name = write_table(tmp_path / "a.parquet", arrow.table({"text": ["a"] * 9 + ["no", "a"]}))
    output = tmp_path / "out.parquet"

    assert main("--parquet", name, "-o", output) == 2
    assert main("--parquet", name, "-o", output, "--resume") == 2
    assert capsys.readouterr().err == "textclean: row 9: the cleaner raised ValueError: no heron\n" * 2
    assert len(list((tmp_path / "out.parquet.textclean-parts").glob("*.parquet"))) == 2
