"""Files by their ending, their encoding and their address."""

from __future__ import annotations

import gzip
import json
import os
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from tests.columns.command import (
    CLEAN,
    ENDINGS,
    PAGE,
    clean_table,
    main,
    make_cleaned,
    make_rows,
    make_table,
    read,
    write,
    write_table,
)
from textclean.columns.rows import LineFile


def test_pieces_are_read_as_one(tmp_path: Path) -> None:
    """The batches of a gzip output are members that any reader takes for one file."""
    output = tmp_path / "out.gz"
    file = LineFile(str(output))
    file.open()
    for row in make_cleaned(50_000).splitlines(keepends=True):
        file.write(row)
    file.publish()

    with gzip.open(output) as compressed:
        assert compressed.read() == make_cleaned(50_000)


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_ending(ending: str, tmp_path: Path) -> None:
    """Rows are read and written in every compression."""
    rows, output = write(tmp_path / f"rows.jsonl{ending}", make_rows(9)), tmp_path / f"out.jsonl{ending}"

    assert main("--jsonl", rows, "-o", output) == 0
    assert read(output) == make_cleaned(9)


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16", "utf-16-le", "utf-8-sig", "UTF8"])
def test_encoding(encoding: str, tmp_path: Path) -> None:
    """What is read may be in any encoding, texts and rows; what is written is UTF-8."""
    rows, output = tmp_path / "rows.jsonl.gz", tmp_path / "out"
    write(rows, '{"text": " Zwölf Reiher "}\n{"text": "ö"}\n'.encode(encoding))
    text = write(tmp_path / "text", "Zwölf Reiher".encode(encoding))

    assert main("--jsonl", "--encoding", encoding, rows, "-o", output) == 0
    assert read(output).decode() == '{"text": "Zwölf Reiher"}\n{"text": "ö"}\n'
    assert main("--encoding", encoding, text, "-o", output) == 0
    assert read(output).decode() == "Zwölf Reiher\n"


def test_wrong_encoding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Bytes that are not in the encoding are an error, and nothing is guessed."""
    text = write(tmp_path / "text", b"heron \xff\xfe\xff")

    assert main("--encoding", "utf-16-le", text) == 2
    assert capsys.readouterr().err.startswith(f"textclean: {text}: expected utf-16-le, got other data (")


POSIX = pytest.mark.skipif(os.name != "posix", reason="needs links, modes and pipes of POSIX")


@POSIX
@pytest.mark.parametrize("kind", [[], ["--jsonl", "--resume"], ["--parquet"]], ids=["text", "rows", "table"])
def test_outputs_keep_links_and_modes(kind: list[str], tmp_path: Path) -> None:
    """An output that is a link stays one, and a private file stays private; what stands beside it is with the file."""
    source, target, link = tmp_path / "source", tmp_path / "folder" / "target", tmp_path / "link"
    target.parent.mkdir()
    target.touch(0o600)
    link.symlink_to(target)
    write_table(source, make_table(3)) if "--parquet" in kind else write(source, make_rows(3))

    assert main(*kind, source, "-o", link) == 0
    assert link.is_symlink()
    assert target.stat().st_size > 0
    assert target.stat().st_mode & 0o777 == 0o600
    assert sorted(tmp_path.iterdir()) == [target.parent, link, source]


@POSIX
@pytest.mark.parametrize("option", ["-o", "--removals", "--rejects", "--summary-json"])
def test_outputs_that_are_no_files(option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A device, a pipe and a folder are refused before anything is cleaned, and nothing is written beside them."""
    rows, pipe, folder = write(tmp_path / "rows.jsonl", make_rows(3)), tmp_path / "pipe", tmp_path / "folder"
    os.mkfifo(pipe)
    folder.mkdir()

    for name in (pipe, folder):
        assert main("--jsonl", rows, "-o", tmp_path / "out", option, name) == 2
        assert capsys.readouterr().err.startswith(f"textclean: {name}: ")
    assert sorted(tmp_path.iterdir()) == [folder, pipe, rows]
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("kind", [[], ["--jsonl"], ["--parquet"]], ids=["text", "rows", "table"])
def test_files_that_nobody_named_stay(kind: list[str], tmp_path: Path) -> None:
    """What stands beside an output under a name that many programs use is not touched."""
    source = tmp_path / "source"
    write_table(source, make_table(3)) if "--parquet" in kind else write(source, make_rows(3))
    names = [tmp_path / f"{name}.{end}" for name in ("out", "seen", "left") for end in ("part", "lock", "part.new")]
    for name in names:
        name.write_bytes(b"precious")
    (tmp_path / "out.parts").mkdir()
    audit = ["--removals", tmp_path / "seen"] + (["--rejects", tmp_path / "left"] if "--jsonl" in kind else [])

    assert main(*kind, source, "-o", tmp_path / "out", *audit) == 0
    assert {name.read_bytes() for name in names} == {b"precious"}
    assert list((tmp_path / "out.parts").iterdir()) == []
    assert list(tmp_path.glob("*textclean*")) == []


@pytest.mark.parametrize("data", [b"{}", b"heron", b'{"settings": "\xff"}'])
@pytest.mark.parametrize("options", [[], ["--resume"]])
def test_no_record_takes_the_place_of_a_file(
    options: list[str], data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that has the name of a record and is none stays, and the run says so before it begins."""
    rows, other = write(tmp_path / "rows.jsonl", make_rows(3)), write(tmp_path / "out.manifest.json", data)

    assert main("--jsonl", rows, "-o", tmp_path / "out", *options) == 2
    told = "expected the record of a run, got other data: move it away, or choose another output"
    assert capsys.readouterr().err == f"textclean: {other}: {told}\n"
    assert other.read_bytes() == data
    assert sorted(tmp_path.iterdir()) == [other, rows]


@pytest.mark.parametrize("rows", [None, b"wrong\n"], ids=["no input", "no row"])
def test_a_run_that_fails_at_once_leaves_nothing(rows: bytes | None, tmp_path: Path) -> None:
    """Where nothing was written no file is left that says so."""
    name = tmp_path / "rows.jsonl"
    if rows is not None:
        name.write_bytes(rows)
    audit = ("--removals", tmp_path / "removals", "--summary-json", tmp_path / "figures")

    assert main("--jsonl", name, "-o", tmp_path / "out", *audit) == 2
    assert main("--jsonl", tmp_path / "none", "-o", tmp_path / "out", *audit, "--rejects", tmp_path / "left") == 2
    assert main("--jsonl", tmp_path / "none", "--rejects", tmp_path / "left") == 2
    assert list(tmp_path.iterdir()) == [name] * (rows is not None)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a disk that is full")
@pytest.mark.parametrize("full", ["out", "removals", "figures"])
def test_a_full_disk(
    full: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The error has the name of the file that could not be written."""
    rows, output, removals, figures = (tmp_path / name for name in ("rows", "out", "removals", "figures"))
    write(rows, json.dumps({"text": PAGE}).encode())

    def open_full(part: str, mode: str, *, target: str) -> BinaryIO:
        return open("/dev/full" if target == str(tmp_path / full) else part, mode)  # type: ignore[return-value]

    for module in ("replacing", "columns.rows", "columns.trail"):
        monkeypatch.setattr(f"textclean.{module}.open_part", open_full)
    audit = ("--removals", removals, "--summary-json", figures)
    assert main("--jsonl", rows, "-o", output, *audit) == 2
    assert capsys.readouterr().err == f"textclean: {tmp_path / full}: No space left on device\n"


def test_addresses(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Files at addresses are read and written through fsspec, compressed too, and the record goes with them."""
    fsspec = pytest.importorskip("fsspec")
    monkeypatch.chdir(tmp_path)
    with fsspec.open("memory://herons/rows.jsonl.gz", "wb", compression="gzip") as file:
        file.write(make_rows(9))

    assert main("--jsonl", "memory://herons/rows.jsonl.gz", "-o", "memory://herons/out.jsonl.bz2") == 0
    with fsspec.open("memory://herons/out.jsonl.bz2", "rb", compression="bz2") as file:
        assert file.read() == make_cleaned(9)
    with fsspec.open("memory://herons/out.jsonl.bz2.manifest.json", "rb") as file:
        assert json.load(file)["rows"] == 9
    assert list(tmp_path.iterdir()) == []


def test_tables_at_addresses(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The same for Parquet, and for a text."""
    fsspec, parquet = pytest.importorskip("fsspec"), pytest.importorskip("pyarrow.parquet")
    monkeypatch.chdir(tmp_path)
    with fsspec.open("memory://herons/a.parquet", "wb") as file:
        parquet.write_table(make_table(9), file)
    with fsspec.open("memory://herons/page.txt", "wb") as file:
        file.write(PAGE.encode())

    assert main("--parquet", "memory://herons/a.parquet", "-o", "memory://herons/b.parquet") == 0
    with fsspec.open("memory://herons/b.parquet", "rb") as file:
        assert parquet.read_table(file).to_pylist() == clean_table(make_table(9)).to_pylist()
    assert main("memory://herons/page.txt", "-o", "memory://herons/clean.txt") == 0
    with fsspec.open("memory://herons/clean.txt", "rb") as file:
        assert file.read().decode() == CLEAN + "\n"


def test_no_such_address(capsys: pytest.CaptureFixture[str]) -> None:
    """An address at which nothing is, is told like a file."""
    pytest.importorskip("fsspec")

    assert main("memory://herons/none.txt") == 2
    assert capsys.readouterr().err == "textclean: memory://herons/none.txt: No such file or directory\n"


def test_missing_fsspec(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Where fsspec is missing the error has the command that installs it."""
    monkeypatch.setitem(sys.modules, "fsspec", None)

    assert main("s3://herons/page.txt") == 2
    assert capsys.readouterr().err.endswith(": pip install 'textclean[fsspec]'\n")


def test_missing_zstandard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Where Zstandard is missing the error has the command that installs it."""
    if sys.version_info >= (3, 14):
        pytest.skip("part of Python")
    monkeypatch.setitem(sys.modules, "backports.zstd", None)

    assert main(tmp_path / "page.zst") == 2
    assert capsys.readouterr().err.endswith(": pip install 'textclean[zstd]'\n")


@pytest.mark.parametrize("ending", ENDINGS[1:])
def test_broken_compression(ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A compressed file that is cut off, or none, is an error and not a shorter text."""
    cut_off, other = write(tmp_path / f"cut_off{ending}", PAGE.encode()), tmp_path / f"other{ending}"
    cut_off.write_bytes(cut_off.read_bytes()[:-1])
    other.write_bytes(PAGE.encode())

    assert main(cut_off) == main(other) == 2
    output = capsys.readouterr()
    first, second = output.err.splitlines()
    assert output.out == ""
    assert (
        first == f"textclean: {cut_off}: expected a complete compressed file, got one that is cut off: fetch it again"
    )
    assert second.startswith(f"textclean: {other}: expected what its ending says, got other data (")
