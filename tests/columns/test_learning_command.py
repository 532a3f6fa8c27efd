"""The command that learns, and the cleaning of files with what it learned."""

from __future__ import annotations

import json

import pytest

from tests.corpus.sites import write_site
from textclean import Furniture, clean, learn_furniture
from textclean.__main__ import main

PAGES = write_site(8)
URLS = [f"https://garden.example/{number}" for number in range(8)]


@pytest.fixture
def rows(tmp_path):
    """A file of pages and their addresses, a row without a page among them."""
    path = tmp_path / "pages.jsonl"
    records = [{"text": text, "url": url} for text, url in zip(PAGES, URLS, strict=True)]
    path.write_text("".join(json.dumps(record) + "\n" for record in [*records, {"text": None}]), encoding="utf-8")
    return path


@pytest.fixture
def learned(tmp_path, rows):
    """What the command learned of these rows."""
    path = tmp_path / "sites.furniture"
    assert main(["learn", "--jsonl", str(rows), "--site-field", "url", "-o", str(path)]) == 0
    return path


def test_rows_teach_what_a_column_does(learned):
    """The command learns what `learn_furniture` does."""
    assert Furniture.load(learned) == learn_furniture(PAGES, URLS)


def test_files_and_tables_do_as_well(tmp_path):
    """Files are pages of one site; tables have a column of sites."""
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    out = tmp_path / "sites.furniture"
    names = [tmp_path / f"{number}.txt" for number in range(8)]
    for name, page in zip(names, PAGES, strict=True):
        name.write_text(page, encoding="utf-8")
    parquet.write_table(arrow.table({"text": [*PAGES, None], "url": [*URLS, None]}), tmp_path / "pages.parquet")

    assert main(["learn", *map(str, names), "--site", "garden.example", "-o", str(out)]) == 0
    assert Furniture.load(out) == learn_furniture(PAGES, URLS)
    assert main(["learn", "--parquet", str(tmp_path / "pages.parquet"), "--site-field", "url", "-o", str(out)]) == 0
    assert Furniture.load(out) == learn_furniture(PAGES, URLS)


@pytest.mark.parametrize("more", [[], ["--workers", "2"], ["--summary-json", "summary.json"]], ids=str)
def test_rows_are_cleaned_with_it(tmp_path, rows, learned, more, monkeypatch):
    """Each row is cleaned as a page of its site, here, in workers and with an audit."""
    monkeypatch.chdir(tmp_path)
    options = ["--furniture", str(learned), "--site-field", "url", "-o", "out.jsonl"]

    assert main(["--jsonl", str(rows), *options, *more]) == 0
    texts = [json.loads(line)["text"] for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    furniture = learn_furniture(PAGES, URLS)
    assert texts == [*(clean(page, furniture=furniture, site=URLS[0]) for page in PAGES), None]
    assert texts[0] != clean(PAGES[0])


def test_tables_are_cleaned_with_it(tmp_path, learned):
    """So is each row of a table."""
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.table({"text": PAGES, "url": URLS}), tmp_path / "pages.parquet")
    options = ["--furniture", str(learned), "--site-field", "url", "-o", str(tmp_path / "out.parquet")]

    assert main(["--parquet", str(tmp_path / "pages.parquet"), *options]) == 0
    furniture = learn_furniture(PAGES, URLS)
    cleaned = parquet.read_table(tmp_path / "out.parquet")["text"].to_pylist()
    assert cleaned == [clean(page, furniture=furniture, site=URLS[0]) for page in PAGES]


def test_a_field_that_no_row_has_is_an_error(tmp_path, rows, learned, capsys):
    """A misspelt field of sites is said, by the command that learns and by the one that cleans; neither writes."""
    out, message = (
        tmp_path / "out",
        "line 1: expected a field 'urll' here or in a later row, got only text, url: choose",
    )

    assert main(["learn", "--jsonl", str(rows), "--site-field", "urll", "-o", str(out)]) == 2
    assert f"{rows}, {message} --site-field" in capsys.readouterr().err
    assert main(["--jsonl", str(rows), "--furniture", str(learned), "--site-field", "urll", "-o", str(out)]) == 2
    assert f"{rows}, {message} --site-field" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pages.jsonl", "sites.furniture"]


def test_a_misspelt_field_of_texts_is_an_error_where_something_is_learned(tmp_path, rows, capsys):
    """Rows without a text teach nothing; where no row has the field, nothing could be learned at all."""
    assert main(["learn", "--jsonl", str(rows), "--field", "txt", "-o", str(tmp_path / "out")]) == 2
    assert (
        "expected a field 'txt' here or in a later row, got only text, url: choose --field" in capsys.readouterr().err
    )


def test_what_is_no_furniture_is_refused(tmp_path, rows, capsys):
    """Another file is an error that names it."""
    options = ["--furniture", str(rows), "--site-field", "url", "-o", str(tmp_path / "out.jsonl")]

    assert main(["--jsonl", str(rows), *options]) == 2
    assert f"{rows}: expected furniture as Furniture.save writes it" in capsys.readouterr().err


def test_what_is_learned_from_is_not_written_over(tmp_path, rows, capsys):
    """An output that is read as well is refused, by whatever name, and stays as it is."""
    before = rows.read_bytes()
    (tmp_path / "link").symlink_to(rows)

    for name in (rows, f"{tmp_path}/./pages.jsonl", tmp_path / "link"):
        with pytest.raises(SystemExit) as caught:
            main(["learn", "--jsonl", str(rows), "--site-field", "url", "-o", str(name)])
        assert caught.value.code == 2
        assert f"expected an output that is not read as well, got {name}: write to an" in capsys.readouterr().err
    assert rows.read_bytes() == before


def test_an_encoding_that_nobody_knows_is_an_error(tmp_path, rows, capsys):
    """It is refused before anything is read."""
    with pytest.raises(SystemExit) as caught:
        main(["learn", "--jsonl", str(rows), "--encoding", "nope", "-o", str(tmp_path / "out")])

    assert caught.value.code == 2
    assert capsys.readouterr().err.endswith("error: expected an encoding that Python knows, got nope\n")


def test_a_column_of_numbers_names_no_sites(tmp_path, rows, learned, capsys):
    """The message names the option with which the column was chosen, when learning and when cleaning."""
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.table({"text": PAGES, "number": range(8)}), tmp_path / "pages.parquet")
    options = ["--parquet", str(tmp_path / "pages.parquet"), "--site-field", "number", "-o", str(tmp_path / "out")]
    message = "expected texts in the column 'number', got int64: choose --site-field\n"

    assert main(["learn", *options]) == main([*options, "--furniture", str(learned)]) == 2
    assert capsys.readouterr().err.count(message) == 2


def test_files_are_cleaned_with_it(tmp_path, learned, capsysbinary):
    """A file is cleaned, and its account written, as a page of the site that is named for all."""
    page = tmp_path / "page.txt"
    page.write_text(PAGES[0], encoding="utf-8")
    options = ["--furniture", str(learned), "--site", URLS[0]]

    assert main([str(page), *options]) == 0
    assert (
        capsysbinary.readouterr().out.decode()
        == clean(PAGES[0], furniture=Furniture.load(learned), site=URLS[0]) + "\n"
    )
    assert main(["--explain", str(page), *options]) == 0
    assert b"site-furniture" in capsysbinary.readouterr().out


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_rows_may_be_of_one_site(tmp_path, rows, learned, kind):
    """Rows and tables without a field of sites are cleaned as pages of the site that is named for all."""
    source, out = rows, tmp_path / f"out.{kind}"
    if kind == "parquet":
        arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
        source = tmp_path / "pages.parquet"
        parquet.write_table(arrow.table({"text": [*PAGES, None]}), source)

    assert (
        main([f"--{kind}", str(source), "--furniture", str(learned), "--site", "garden.example", "-o", str(out)]) == 0
    )
    if kind == "parquet":
        texts = parquet.read_table(out)["text"].to_pylist()
    else:
        texts = [json.loads(line)["text"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert texts == [*(clean(page, furniture=Furniture.load(learned), site=URLS[0]) for page in PAGES), None]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--furniture", "x", "--site-field", "url"], "--site-field needs --jsonl or --parquet: for files give --site"),
        (["learn", "x", "-o", "y", "--site-field", "url"], "--site-field needs --jsonl or --parquet: for files give"),
        (["--jsonl", "--furniture", "x"], "--furniture FILE and --site-field NAME or --site NAME need each other"),
        (["--site", "x.example"], "--furniture FILE and --site-field NAME or --site NAME need each other"),
        (["--jsonl", "--furniture", "x", "--site", "y", "--site-field", "z"], "--site-field: not allowed with"),
    ],
)
def test_options_that_do_not_go_together(options, message, capsys):
    """Furniture needs a site or a field of sites, not both, and a field needs rows."""
    with pytest.raises(SystemExit):
        main(options)
    assert message in capsys.readouterr().err
