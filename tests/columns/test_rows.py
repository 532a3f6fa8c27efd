"""Rows of JSON: only the text changes, and lines that are no rows are told or kept."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from tests.columns.command import CLEAN, PAGE, main, write

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
        place, message = f"{rows}: ", "expected UTF-8, got byte 0xff at offset 24: name its encoding"

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


INTO = {
    "new field": (b'{"id": 1e3, "text": " a "}\n', b'{"id": 1e3, "text": " a ", "clean": "a"}\n'),
    "field that is there": (b'{"clean": [1,  2], "text": " a "}\n', b'{"clean": "a", "text": " a "}\n'),
    "no text": (b'{"text": null, "id": 1}\n', b'{"text": null, "id": 1, "clean": null}\n'),
    "braces in the text": (b'{"text": " }{ "} \n', b'{"text": " }{ ", "clean": "}{"} \n'),
    "blank": (b"\n", b"\n"),
}


@pytest.mark.parametrize(("row", "expected"), INTO.values(), ids=INTO)
def test_into(row: bytes, expected: bytes, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """With another field for the clean text the raw one stays as it came."""
    assert main("--jsonl", "--into", "clean", write(tmp_path / "rows.jsonl", row)) == 0
    assert capsysbinary.readouterr().out == expected


def test_on_error_skip(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Lines that are no rows are left out and counted, the rows around them are cleaned."""
    rows = write(tmp_path / "rows.jsonl", b'{"text": " a "}\nwrong\n{"text": 3}\n{"text": " b "}\n')

    assert main("--jsonl", "--on-error", "skip", rows) == 0
    output = capsys.readouterr()
    assert output.out == '{"text": "a"}\n{"text": "b"}\n'
    expected = "textclean: lines that are no rows, left out: 2; name a file with --rejects to keep them\n"
    assert output.err == expected


def test_rejects(tmp_path: Path) -> None:
    """A line that is no row is kept as it came, with its place and the reason; what is not UTF-8 as its bytes."""
    rows = write(tmp_path / "rows.jsonl", b'{"text": "a"}\n {"text"\r\n{"text": "\xff"}\n')

    assert main("--jsonl", "--rejects", tmp_path / "rejects", "-o", tmp_path / "out", rows) == 0
    first, second = map(json.loads, (tmp_path / "rejects").read_bytes().splitlines())
    assert (first["file"], first["line"], first["text"]) == (str(rows), 2, ' {"text"\r')
    assert first["reason"].startswith(f"{rows}, line 2: expected a JSON object")
    assert (second["line"], base64.b64decode(second["base64"])) == (3, b'{"text": "\xff"}')


HALF = rb"a/\ud83d"
"""Half of a surrogate pair, as JSON has it and UTF-8 has not."""


def test_half_a_surrogate_pair(tmp_path: Path) -> None:
    """What UTF-8 cannot hold is written as JSON has it, in rejects and in names of fields, and reads back the same."""
    rows = write(tmp_path / "rows.jsonl", b'{"text": " a ", "url": "%s"}\n{"%s": 1}\n' % (HALF, HALF))
    output, rejects, half = tmp_path / "out", tmp_path / "rejects", "a/\ud83d"

    assert main("--jsonl", rows, "-o", output, "--rejects", rejects, "--into", half) == 0
    assert json.loads(output.read_bytes()) == {"text": " a ", "url": half, half: "a"}
    (reject,) = map(json.loads, rejects.read_bytes().splitlines())
    assert reject["text"].encode() == b'{"%s": 1}' % HALF
    assert f"got only {half}: " in reject["reason"]
    assert json.loads((tmp_path / "out.manifest.json").read_bytes())["settings"]["into"] == half


def test_broken_compression_ends_the_run(tmp_path: Path) -> None:
    """A file that is cut off is more than a line: it ends a run that skips lines as well."""
    rows = write(tmp_path / "rows.jsonl.gz", b'{"text": "a"}\n' * 9)
    rows.write_bytes(rows.read_bytes()[:-3])

    assert main("--jsonl", "--on-error", "skip", rows) == 2
