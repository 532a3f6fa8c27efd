"""The command line on texts: what is read and written, and what is told of trouble."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.columns.command import (
    CLEAN,
    ENDINGS,
    PAGE,
    main,
    make_environment,
    make_table,
    read,
    run,
    write,
    write_table,
)
from textclean import __main__ as command_line
from textclean.cleaning import clean, explain
from textclean.columns import files
from textclean.corpus.furniture import Furniture


def test_standard_input() -> None:
    """Standard input goes clean to standard output."""
    result = run(stdin=PAGE.encode())

    assert (result.returncode, result.stdout.decode(), result.stderr) == (0, CLEAN + "\n", b"")


def test_locale() -> None:
    """Text is UTF-8 whatever the locale says."""
    result = run(stdin=PAGE.encode(), LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", PYTHONIOENCODING="ascii")

    assert result.stdout.decode() == CLEAN + "\n"


@pytest.mark.parametrize("ending", ENDINGS)
def test_files(ending: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Each file is a text, decompressed by its ending; a text of which nothing is left writes nothing."""
    pages = [
        write(tmp_path / f"{name}{ending}", text.encode()) for name, text in [("a", PAGE), ("b", " \n"), ("c", "One")]
    ]

    assert main(*pages) == 0
    assert capsysbinary.readouterr().out.decode() == f"{CLEAN}\nOne\n"


def test_workers(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Workers change nothing in what is written."""
    pages = [write(tmp_path / str(number), f"{PAGE}{number}".encode()) for number in range(5)]

    assert main("--workers", "2", *pages) == 0
    assert capsysbinary.readouterr().out.decode() == "".join(clean(f"{PAGE}{number}") + "\n" for number in range(5))


def test_explain(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """The account of a text is written in the place of the text."""
    assert main("--explain", write(tmp_path / "page", PAGE.encode())) == 0
    assert capsysbinary.readouterr().out.decode() == f"{explain(PAGE)}\n"


@pytest.mark.parametrize("ending", ENDINGS)
def test_output(ending: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """A named output is compressed by its ending and leaves nothing beside it."""
    page, output = write(tmp_path / "page", PAGE.encode()), write(tmp_path / f"out{ending}", b"old")

    assert main(page, "-o", output) == 0
    assert read(output).decode() == CLEAN + "\n"
    assert capsysbinary.readouterr() == (b"", b"")
    assert sorted(tmp_path.iterdir()) == [output, page]


def test_nothing_half_written(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Where one file is wrong nothing is written, and an old output stays as it is."""
    page, output, missing = write(tmp_path / "page", PAGE.encode()), write(tmp_path / "out", b"old"), tmp_path / "none"

    assert main(page, missing) == 2
    assert main(page, missing, "-o", output) == 2
    assert capsysbinary.readouterr() == (b"", f"textclean: {missing}: No such file or directory\n".encode() * 2)
    assert output.read_bytes() == b"old"
    assert sorted(tmp_path.iterdir()) == [output, page]


def test_not_utf8() -> None:
    """Bytes that are no UTF-8 are an error with their offset."""
    result = run(stdin=b"heron \xff")

    message = "standard input: expected UTF-8, got byte 0xff at offset 6: name its encoding with --encoding"
    assert (result.returncode, result.stdout, result.stderr.decode()) == (2, b"", f"textclean: {message}\n")


def test_broken_pipe(tmp_path: Path) -> None:
    """Where the reader goes away the command ends without a word."""
    page = write(tmp_path / "rows.jsonl", b'{"text": "heron"}\n' * 100_000)
    command = [sys.executable, "-m", "textclean", "--jsonl", str(page)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=make_environment()) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()

    assert (process.returncode, errors) == (141, b"")


def test_subcommand(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A subcommand's module is given the arguments after its name; its errors are told like all others."""

    def run_it(arguments: list[str]) -> int:
        if arguments == ["--wrong"]:
            message = "pages: expected herons"
            raise files.FileError(message)
        return len(arguments)

    monkeypatch.setitem(sys.modules, "herons", SimpleNamespace(main=run_it))
    monkeypatch.setitem(command_line.COMMANDS, "watch", "herons")

    assert main("watch", "a", "b", "c") == 3
    assert main("watch", "--wrong") == 2
    assert capsys.readouterr().err == "textclean: pages: expected herons\n"


def test_help_names_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    """Who reads the help finds every command."""
    with pytest.raises(SystemExit):
        main("--help")
    told = " ".join(capsys.readouterr().out.split())

    assert [name for name in command_line.COMMANDS if f"textclean {name}" not in told] == []


def test_a_misspelt_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """A first word that is no file is told with the commands, whatever follows; where it is one, it is cleaned."""
    monkeypatch.chdir(tmp_path)
    message = "expected a file, or the command duplicates or learn, got neither: see textclean --help"

    assert main("lern", "pages.txt", "--no-such-option") == 2
    assert capsysbinary.readouterr().err.decode() == f"textclean: lern: {message}\n"
    write(tmp_path / "lern", PAGE.encode())
    assert main("lern") == 0
    assert capsysbinary.readouterr().out.decode() == CLEAN + "\n"


ESCAPES = "\x1b]0;owned\x07\x1b[2J\u202e\r"


@pytest.mark.parametrize("options", [[], ["--keep-other", "--furniture", "{}", "--site-field", "url"]])
def test_no_terminal_is_steered(options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a row says reaches standard error as text: its controls are shown."""
    rows, furniture = write(tmp_path / "rows", json.dumps({ESCAPES: "x"}).encode()), tmp_path / "furniture"
    Furniture().save(furniture)

    assert main("--jsonl", rows, *(option.format(furniture) for option in options)) == 2
    told = capsys.readouterr().err
    assert "got only <U+001B>]0;owned<U+0007><U+001B>[2J<U+202E><U+000D>: " in told
    assert told.rstrip("\n").isprintable()


def test_no_terminal_is_steered_by_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same for the columns of Parquet, and for names of files."""
    table = make_table(3).rename_columns(["id", f"text{ESCAPES}", "tags", "site"])

    assert main("--parquet", write_table(tmp_path / "a", table), "-o", tmp_path / "out") == 2
    assert main(tmp_path / ESCAPES) == 2
    assert capsys.readouterr().err.replace("\n", "").isprintable()


USAGE = {
    "workers": (["--workers", "0"], "expected 1 worker or more, got --workers 0"),
    "parquet without output": (["--parquet", "a.parquet"], "--parquet needs files to read, and -o OUT"),
    "parquet from standard input": (["--parquet", "-o", "a"], "--parquet needs files to read, and -o OUT"),
    "an encoding nobody knows": (["--encoding", "heron"], "expected an encoding that Python knows, got heron"),
    "an encoding of bytes": (["--encoding", "hex"], "expected an encoding that Python knows, got hex"),
    "into without rows": (["--into", "clean"], "--into and --id need --jsonl or --parquet"),
    "rejects without rows": (["--rejects", "a"], "--on-error and --rejects need --jsonl"),
    "removals without output": (["--removals", "a"], "--removals needs -o OUT"),
    "account of an audit": (
        ["--explain", "--summary"],
        "--explain goes with no audit: leave out --removals and --summary",
    ),
    "an output that is read": (
        ["--jsonl", "a", "-o", "./a"],
        "expected an output that is not read as well, got ./a: write to another file, or what it holds is lost",
    ),
    "an output that says which lines stay": (
        ["--jsonl", "a", "--keep", "keep", "-o", "./keep"],
        "expected an output that is not read as well, got ./keep: write to another file, or what it holds is lost",
    ),
    "an output that says which lines go": (
        ["--jsonl", "a", "--remove", "./remove", "-o", "b", "--rejects", "remove"],
        "expected an output that is not read as well, got remove: write to another file, or what it holds is lost",
    ),
    "an output that is known of sites": (
        ["--jsonl", "a", "--furniture", "f", "--site", "b", "-o", "./f"],
        "expected an output that is not read as well, got ./f: write to another file, or what it holds is lost",
    ),
    "one file twice": (
        ["--jsonl", "-o", "a", "--rejects", "a"],
        "expected a file of its own for each output, got one twice",
    ),
    "one file by two names": (
        ["--jsonl", "-o", "a", "--removals", "./a"],
        "expected a file of its own for each output, got one twice",
    ),
    "one local file for two addresses": (
        ["--jsonl", "-o", "s3://herons/a", "--summary-json", "s3://eels/a"],
        "expected a file of its own for each output, got one twice",
    ),
    "resume of texts": (["--resume", "-o", "a"], "--resume needs --jsonl or --parquet, and -o OUT"),
    "resume without output": (["--resume", "--jsonl"], "--resume needs --jsonl or --parquet, and -o OUT"),
}


@pytest.mark.parametrize(("arguments", "message"), USAGE.values(), ids=USAGE)
def test_usage(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Options that do not go together are told with exit status 2."""
    with pytest.raises(SystemExit) as caught:
        main(*arguments)

    assert caught.value.code == 2
    assert capsys.readouterr().err.endswith(f"textclean: error: {message}\n")


def test_one_output_through_a_link(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two outputs that are one file are refused before anything is written, whatever leads there."""
    rows, output, link = write(tmp_path / "rows", b'{"text": "a"}\n'), tmp_path / "out", tmp_path / "link"
    link.symlink_to(output)

    with pytest.raises(SystemExit):
        main("--jsonl", rows, "-o", output, "--rejects", link)
    assert capsys.readouterr().err.endswith("expected a file of its own for each output, got one twice\n")
    assert sorted(tmp_path.iterdir()) == [link, rows]


@pytest.mark.usefixtures("_refusing")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_cleaning_error(workers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A text that could not be cleaned is named by its file, or by its line or row in it."""
    pages = [write(tmp_path / "yes", b"yes"), write(tmp_path / "bad", b"no")]
    rows = write(tmp_path / "rows.jsonl", b'{"text": "yes"}\n\n{"text": "no"}\n')

    assert main("--workers", workers, *pages) == 2
    assert main("--workers", workers, "--jsonl", rows) == 2
    trouble = "the cleaner raised ValueError: no heron"
    assert capsys.readouterr().err == f"textclean: {pages[1]}: {trouble}\ntextclean: {rows}, line 3: {trouble}\n"
