"""The audit on the command line: phrases, removals as rows, figures, and what a file looks like."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.columns.command import main, read_table, write, write_table
from textclean.cleaning import explain
from textclean.columns.bulk import explain_many
from textclean.columns.summary import summarize
from textclean.version import VERSION

PAGE = "404 Not Found\nThe requested URL was not found on this server.\nThe heron waits.\nSeen by 12 people"
PAGES = [f"{PAGE}\nPage {number}." for number in range(10)]
ROWS = b"".join(
    json.dumps({"url": f"{number}.example", "text": text}).encode() + b"\n" for number, text in enumerate(PAGES)
)


@pytest.fixture(params=["jsonl", "parquet"])
def pages(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Ten pages as lines of JSON and as Parquet; the file's ending is its kind."""
    if request.param == "jsonl":
        return write(tmp_path / "pages.jsonl", ROWS)
    table = pytest.importorskip("pyarrow").table({"url": [f"{n}.example" for n in range(10)], "text": PAGES})
    return write_table(tmp_path / "pages.parquet", table)


def run_on(pages: Path, *arguments: str | Path) -> int:
    """Run the command line on the pages, by their kind."""
    return main(f"--{pages.suffix[1:]}", pages, "-o", pages.parent / "out", *arguments)


def read_rows(path: Path) -> list[dict[str, Any]]:
    """Read rows of JSON or Parquet."""
    if path.suffix == ".parquet":
        rows: list[dict[str, Any]] = read_table(path).to_pylist()
        return rows
    return [json.loads(line) for line in path.read_bytes().splitlines()]


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("name", ["removals.jsonl", "removals.parquet"])
def test_removals(name: str, workers: str, pages: Path) -> None:
    """Each removal is a row with its page, its place, its reason and an excerpt."""
    removals = pages.parent / name
    expected = [
        {"row": row, "page": f"{row}.example", "start": r.start, "end": r.end, "reason": r.reason}
        for row, text in enumerate(PAGES)
        for r in explain(text).removals
    ]

    assert run_on(pages, "--removals", removals, "--id", "url", "--workers", workers) == 0
    rows = read_rows(removals)
    assert [{key: row[key] for key in expected[0]} for row in rows] == expected
    assert rows[0]["excerpt"].startswith("404 Not Found")
    assert {"evidence", "score"} < set(rows[0])


def test_no_row_has_the_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where no row has the field that names it, the run does not end as if all were well."""
    rows, removals = write(tmp_path / "rows.jsonl", ROWS), tmp_path / "removals"

    assert main("--jsonl", rows, "-o", tmp_path / "out", "--removals", removals, "--id", "URL") == 2
    told = "expected a field 'URL' here or in a later row, got only url, text: choose --id"
    assert capsys.readouterr().err == f"textclean: {rows}, line 1: {told}\n"
    assert not removals.exists()


def test_rows_without_a_name(pages: Path) -> None:
    """Without a field for it a row is told by its number in the output."""
    assert run_on(pages, "--removals", pages.parent / "removals") == 0
    assert [row["page"] for row in read_rows(pages.parent / "removals")] == list(range(10))


def test_summary(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The figures are those of `summarize`, on standard error and as JSON."""
    figures = pages.parent / "figures.json"
    expected = summarize(explain_many(PAGES), names=[f"{number}.example" for number in range(10)])

    assert run_on(pages, "--summary", "--summary-json", figures, "--id", "url") == 0
    assert capsys.readouterr().err == f"textclean: what was cleaned\n{expected}\n"
    assert json.loads(figures.read_text()) == json.loads(json.dumps(expected.to_dict()))


def test_half_a_surrogate_pair(tmp_path: Path) -> None:
    """A page with a name that UTF-8 cannot hold is audited like any other: JSON has an escape for it."""
    rows, half = tmp_path / "rows.jsonl", "a/\ud83d"
    write(rows, json.dumps({"url": half, "text": PAGES[0]}).encode())
    removals, figures = tmp_path / "removals", tmp_path / "figures.json"
    options = ("--jsonl", rows, "-o", tmp_path / "out", "--id", "url", "--removals")

    assert main(*options, removals, "--summary-json", figures) == 0
    assert {row["page"] for row in read_rows(removals)} == {half}
    assert half in {loss["name"] for loss in json.loads(figures.read_bytes())["losses"]}


def test_half_a_surrogate_pair_in_parquet(tmp_path: Path) -> None:
    """Parquet has no escape: the name is written as JSON would."""
    pytest.importorskip("pyarrow")
    rows, removals = tmp_path / "rows.jsonl", tmp_path / "removals.parquet"
    write(rows, json.dumps({"url": "a/\ud83d", "text": PAGES[0]}).encode())

    assert main("--jsonl", rows, "-o", tmp_path / "out", "--id", "url", "--removals", removals) == 0
    assert {row["page"] for row in read_rows(removals)} == {r"a/\ud83d"}


def test_phrases(pages: Path) -> None:
    """Phrases to remove and to keep come from files, one a line; comments and blank lines are none."""
    remove = write(pages.parent / "remove", b"# counters\nSeen by 3 people\n\n")
    keep = write(pages.parent / "keep", "\ufeff404*\r\n".encode())
    expected = [explain(text, remove=["Seen by 3 people"], keep=["404*"]).text for text in PAGES]

    assert run_on(pages, "--remove", remove, "--keep", keep) == 0
    assert [row["text"] for row in read_rows_of(pages)] == expected
    assert "404 Not Found" in expected[0]


def read_rows_of(pages: Path) -> list[dict[str, Any]]:
    """Read the output of a run on the pages."""
    output = pages.parent / "out"
    return read_rows(output if pages.suffix == ".jsonl" else output.rename(output.with_suffix(".parquet")))


def test_into(pages: Path) -> None:
    """With another field for the clean text the raw one stays."""
    assert run_on(pages, "--into", "clean") == 0
    assert [(row["text"], row["clean"]) for row in read_rows_of(pages)] == [
        (text, explain(text).text) for text in PAGES
    ]


def test_texts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Texts are audited by the names of their files."""
    page = write(tmp_path / "page.txt", PAGE.encode())
    phrases = write(tmp_path / "phrases", b"404*\n")

    assert main(page, "-o", tmp_path / "out", "--removals", tmp_path / "removals", "--summary") == 0
    assert {row["page"] for row in read_rows(tmp_path / "removals")} == {str(page)}
    assert "1 page: 1 touched" in capsys.readouterr().err
    assert main(page, "--explain", "--keep", phrases) == 0
    assert capsys.readouterr().out == f"{explain(PAGE, keep=['404*'])}\n"


def test_missing_phrases(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file of phrases that is not there is named."""
    assert main("--keep", tmp_path / "none", tmp_path / "page") == 2
    assert capsys.readouterr().err == f"textclean: {tmp_path / 'none'}: No such file or directory\n"


@pytest.mark.parametrize("compression", ["NONE", "SNAPPY", "GZIP", "ZSTD", "BROTLI"])
def test_parquet_keeps_its_compression(compression: str, tmp_path: Path) -> None:
    """Each column is compressed as it was; a new one like the one that it is made of."""
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    table = arrow.table({"text": PAGES, "tags": [["a"]] * 10})
    kinds = {"text": compression, "tags.list.element": "GZIP"}
    parquet.write_table(table, tmp_path / "a.parquet", compression=kinds)

    assert main("--parquet", tmp_path / "a.parquet", "-o", tmp_path / "b.parquet", "--into", "clean") == 0
    group = parquet.ParquetFile(tmp_path / "b.parquet").metadata.row_group(0)
    found = {group.column(n).path_in_schema: group.column(n).compression for n in range(group.num_columns)}
    expected = compression.replace("NONE", "UNCOMPRESSED")
    assert found == {"text": expected, "tags.list.element": "GZIP", "clean": expected}


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The command says its version."""
    with pytest.raises(SystemExit) as caught:
        main("--version")

    assert (caught.value.code, capsys.readouterr().out) == (0, f"textclean {VERSION}\n")


LOOKS = {
    "lines of JSON": (ROWS, "this looks like lines of JSON"),
    "HTML": (b"<html><body>" + b"<p>One.</p>" * 9 + b"</body></html>", "this looks like HTML"),
    "CSV": (b"id,url,text\n" + b'1,"a.example","The heron, waiting"\n' * 6, "this looks like a table"),
    "TSV": (b"id\turl\ttext\n" + b"1\ta.example\tThe heron\n" * 6, "this looks like a table"),
}


@pytest.mark.parametrize(("data", "advice"), LOOKS.values(), ids=LOOKS)
def test_what_a_file_looks_like(data: bytes, advice: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is no prose is read as asked, and standard error says what it looks like."""
    name = write(tmp_path / "file", data)

    assert main(name) == 0
    assert capsys.readouterr().err.startswith(f"textclean: {name}: {advice}")


PROSE = {
    "a poem": "Grey, still, and slow,\nit stands, it waits, it goes,\nby reed, by weir, by mill\n" * 3,
    "a list": "bread, butter, jam\neggs\nmilk, oats\ntea, sugar, salt\nflour\nrice, beans\n",
    "one object": '{"heron": 1} is how the program begins.\nThen it waits.\n',
    "nothing": "",
}


@pytest.mark.parametrize("text", PROSE.values(), ids=PROSE)
def test_what_is_prose(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Prose is read without a word, whatever commas and braces it has."""
    assert main(write(tmp_path / "file", text.encode())) == 0
    assert capsys.readouterr().err == ""
