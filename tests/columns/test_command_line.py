"""The command line: what is read and written, what is told of trouble, and that a kill loses and doubles no row."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from textclean import __main__ as command_line
from textclean.cleaning import clean, explain
from textclean.columns import files, parquet
from textclean.columns.bulk import clean_many
from textclean.columns.rows import LineFile

ROOT = Path(__file__).parent.parent.parent
PAGE = "HTTP/1.1 404 Not Found\nThe requested URL was not found on this server.\nThe heron\nIt waits för hours.\n"
CLEAN = clean(PAGE)
ENDINGS = ["", ".gz", ".zst"]


def run(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command line in a process of its own."""
    command = [sys.executable, "-m", "textclean", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, env=make_environment() | environment, check=False)


def make_environment() -> dict[str, str]:
    """Return an environment in which the package is found."""
    return os.environ | {"PYTHONPATH": str(ROOT)}


def main(*arguments: str | Path) -> int:
    """Run the command line in this process."""
    return command_line.main([str(argument) for argument in arguments])


def write(path: Path, data: bytes) -> Path:
    """Write a file, compressed by its ending."""
    skip_without_codec(path.name)
    files.write_whole(str(path), data)
    return path


def read(path: Path) -> bytes:
    """Read a file, decompressed by its ending."""
    with files.open_input(str(path)) as file:
        return file.read()


def skip_without_codec(name: str) -> None:
    """Skip the test where a file's ending needs what is not installed."""
    if name.endswith(".zst") and sys.version_info < (3, 14):
        pytest.importorskip("backports.zstd")


# --- texts ---


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

    message = "standard input: expected UTF-8, got byte 0xff at offset 6: convert it first, for example with iconv"
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


USAGE = {
    "workers": (["--workers", "0"], "expected 1 worker or more, got --workers 0"),
    "parquet without output": (["--parquet", "a.parquet"], "--parquet needs files to read, and -o OUT"),
    "parquet from standard input": (["--parquet", "-o", "a"], "--parquet needs files to read, and -o OUT"),
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


def refuse(text: str) -> str:
    """Raise ValueError on a text with the word "no" in it."""
    if "no" in text:
        message = "no heron"
        raise ValueError(message)
    return text


@pytest.fixture
def _refusing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command line whose cleaner raises."""

    def clean_refusing(texts: Iterable[object], **options: Any) -> object:
        return clean_many(texts, **(options | {"cleaner": refuse}))

    monkeypatch.setattr(command_line, "clean_many", clean_refusing)


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


# --- JSON lines ---

ROWS = {
    "numbers": (b'{"a": 1e3, "text": "%s", "b": 1.10, "c": 12345678901234567890.5}\n', None),
    "spaces": (b' { "text"\t:  "%s"  ,"b":[1,  2]  } \n', None),
    "escapes": (rb'{"a": "\u00e9\/\"", "text": "%s", "\"text": "\\"}' + b"\n", None),
    "escaped name": (rb'{"t\u0065xt": "%s"}' + b"\n", None),
    "nested": (b'{"a": {"text": "Advertisement"}, "text": "%s", "b": [{"text": "Advertisement"}]}\n', None),
    "given twice": (b'{"text": "Advertisement", "text": "%s"}\n', None),
    "other letters": ('{"ключ": "значение", "text": "%s"}\n'.encode(), None),
    "carriage return": (b'{"text": "%s"}\r\n', None),
    "no line feed at the end": (b'{"text": "%s"}', b'{"text": "%s"}\n'),
    "byte-order mark": (b'\xef\xbb\xbf{"text": "%s"}\n', b'{"text": "%s"}\n'),
    "null": (b'{"text": null, "a": 1e3}\n', None),
    "blank": (b'\n{"text": "%s"}\n  \n', None),
}


@pytest.mark.parametrize(("row", "expected"), ROWS.values(), ids=ROWS)
def test_rows(row: bytes, expected: bytes | None, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Only the field's text changes in a row, all else stays byte for byte."""
    page = json.dumps(PAGE).encode()
    rows = write(tmp_path / "rows.jsonl", row.replace(b'"%s"', page))

    assert main("--jsonl", rows) == 0
    cleaned = json.dumps(CLEAN, ensure_ascii=False).encode()
    assert capsysbinary.readouterr().out == (expected or row).replace(b'"%s"', cleaned)


def test_field(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """The field to clean can be chosen, and rows come from several files in order."""
    names = [write(tmp_path / f"{n}.jsonl.gz", b'{"text": " %d ", "body": " %d "}\n' % (n, n)) for n in range(3)]

    assert main("--jsonl", "--field", "body", *names) == 0
    assert capsysbinary.readouterr().out == b"".join(b'{"text": " %d ", "body": "%d"}\n' % (n, n) for n in range(3))


BAD_ROWS = {
    "no JSON": (
        b'{"text": "a"',
        "expected a JSON object, got what is no JSON: Expecting ',' delimiter: line 1 column 13",
    ),
    "too deep": (b"[" * 100_000, "expected a JSON object, got what is no JSON: "),
    "no object": (b'["text"]', "expected a JSON object, got list: write one object on each line"),
    "number": (
        b'{"text": 3}',
        "expected a text in the field 'text', got int in it: choose --field, or add --keep-other",
    ),
    "no field": (
        b'{"id": 1, "body": "a"}',
        "expected a text in the field 'text', got only id, body: choose --field, or add --keep-other",
    ),
    "not UTF-8": (b'{"text": "\xff"}', ""),
}


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize(("row", "message"), BAD_ROWS.values(), ids=BAD_ROWS)
def test_bad_rows(row: bytes, message: str, workers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A row that cannot be read is named by file and line, after the rows before it."""
    rows = write(tmp_path / "rows.jsonl", b'{"text": "a"}\n' + row + b"\n")
    place = f"{rows}, line 2: "
    if not message:
        place, message = f"{rows}: ", "expected UTF-8, got byte 0xff at offset 24: convert it first"

    assert main("--jsonl", "--workers", workers, rows) == 2
    output = capsys.readouterr()
    assert output.out == '{"text": "a"}\n'
    assert output.err.startswith(f"textclean: {place}{message}")


def test_keep_other(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Rows without a text can be passed through as they are."""
    data = b'{"text": 3}\n{"text":  ["a"]}\n{"id": 1}\n'

    assert main("--jsonl", "--keep-other", write(tmp_path / "rows.jsonl", data)) == 0
    assert capsysbinary.readouterr().out == data


def test_progress(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The bar goes to standard error and leaves standard output alone."""
    pytest.importorskip("tqdm")

    assert main("--jsonl", "--progress", write(tmp_path / "rows.jsonl", b'{"text": "a"}\n' * 3)) == 0
    output = capsys.readouterr()
    assert output.out == '{"text": "a"}\n' * 3
    assert "3 texts" in output.err


# --- going on after a kill ---


def make_rows(count: int) -> bytes:
    """Return rows, with texts that change."""
    return b"".join(b'{"id": %d, "text": " The heron waits. "}\n' % n for n in range(count))


def make_cleaned(count: int) -> bytes:
    """Return the same rows, clean."""
    return make_rows(count).replace(b'" The heron waits. "', b'"The heron waits."')


@pytest.mark.parametrize("ending", ENDINGS)
def test_resume_anywhere(ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the writing was cut off, going on loses no row and doubles none."""
    monkeypatch.setattr("textclean.columns.rows.BATCH_SIZE", 100)
    rows, output, part = (
        write(tmp_path / "rows.jsonl", make_rows(12)),
        tmp_path / f"out{ending}",
        tmp_path / f"out{ending}.part",
    )
    skip_without_codec(output.name)
    assert main("--jsonl", rows, "-o", output) == 0
    whole = output.read_bytes()

    for size in range(len(whole) + 1):
        part.write_bytes(whole[:size])
        assert main("--jsonl", rows, "-o", output, "--resume") == 0
        assert read(output) == make_cleaned(12)
        assert not part.exists()


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("ending", ENDINGS)
def test_resume_after_kill(ending: str, workers: str, tmp_path: Path) -> None:
    """A run that is killed has left rows to go on from, and no output under its name."""
    skip_without_codec(ending)
    rows, output, part = (
        write(tmp_path / "rows.jsonl", make_rows(80_000)),
        tmp_path / f"out{ending}",
        tmp_path / f"out{ending}.part",
    )
    command = [sys.executable, "-m", "textclean", "--jsonl", "-", "-o", str(output), "--workers", workers]
    with subprocess.Popen(command, stdin=subprocess.PIPE, env=make_environment()) as process:
        assert process.stdin is not None
        process.stdin.write(make_rows(60_000))  # and no end, so that it cannot finish
        process.stdin.flush()
        wait_for(lambda: part.exists() and part.stat().st_size > 0)
        process.kill()

    assert not output.exists()
    assert main("--jsonl", rows, "-o", output, "--resume") == 0
    assert read(output) == make_cleaned(80_000)


def wait_for(condition: Callable[[], bool]) -> None:
    """Return when a condition holds; the time-out of the tests ends a vain wait."""
    while not condition():
        time.sleep(0.005)


def test_part_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --resume the rows of a run that did not end are not thrown away."""
    rows, output = write(tmp_path / "rows.jsonl", make_rows(3)), tmp_path / "out"
    part = write(tmp_path / "out.part", make_cleaned(2))

    assert main("--jsonl", rows, "-o", output) == 2
    assert part.read_bytes() == make_cleaned(2)
    message = f"{part} holds rows of a run that did not end: go on with --resume, or delete it"
    assert capsys.readouterr().err == f"textclean: {message}\n"


def test_resume_after_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After an error the rows before it are there to go on from, once the row is put right."""
    monkeypatch.setattr("textclean.columns.rows.BATCH_SIZE", 100)
    rows, output = write(tmp_path / "rows.jsonl", make_rows(12) + b"wrong\n"), tmp_path / "out"

    assert main("--jsonl", rows, "-o", output) == 2
    assert not output.exists()
    assert make_cleaned(12).startswith((tmp_path / "out.part").read_bytes())
    write(rows, make_rows(13))
    assert main("--jsonl", rows, "-o", output, "--resume") == 0
    assert read(output) == make_cleaned(13)


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


# --- Parquet ---


def make_table(count: int) -> Any:
    """Return a table with columns of several kinds and metadata."""
    arrow = pytest.importorskip("pyarrow")
    columns = {
        "id": arrow.array(range(count), "int32"),
        "text": arrow.array([" The heron waits. " if n % 5 else None for n in range(count)], "large_string"),
        "tags": arrow.array([[f"tag {n}"] for n in range(count)], arrow.list_(arrow.string())),
        "site": arrow.array([f"site {n % 3}" for n in range(count)]).dictionary_encode(),
    }
    return arrow.table(columns).replace_schema_metadata({"origin": "made up"})


def write_table(path: Path, table: Any, *, rows: int = 7) -> Path:
    """Write a Parquet file in row groups of so many rows."""
    pytest.importorskip("pyarrow.parquet").write_table(table, path, row_group_size=rows)
    return path


def read_table(path: Path) -> Any:
    """Read a Parquet file."""
    return pytest.importorskip("pyarrow.parquet").ParquetFile(path).read()


def clean_table(table: Any, column: str = "text") -> Any:
    """Return a table with the texts of one column clean."""
    index = table.schema.get_field_index(column)
    texts = [text and text.strip() for text in table[column].to_pylist()]
    return table.set_column(
        index,
        table.schema.field(index),
        [pytest.importorskip("pyarrow").array(texts, table.schema.field(index).type)],
    )


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
    assert sorted(tmp_path.iterdir()) == [*names, output]


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
    folder = tmp_path / "out.parquet.parts"
    batches = list(parquet.read_batches([str(name)]))
    for done in range(len(batches) + 1):
        folder.mkdir()
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
        wait_for((tmp_path / "out.parquet.parts" / "00000003.parquet").exists)
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
    assert len(list((tmp_path / "out.parquet.parts").glob("*.parquet"))) == 2


# --- compressed files ---


def test_pieces_are_read_as_one(tmp_path: Path) -> None:
    """The batches of a gzip output are members that any reader takes for one file."""
    output = tmp_path / "out.gz"
    with LineFile(str(output), resume=False) as file:
        for row in make_cleaned(50_000).splitlines(keepends=True):
            file.write(row)

    with gzip.open(output) as compressed:
        assert compressed.read() == make_cleaned(50_000)


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
