"""The recipes that learn and apply furniture, run as they stand in the documentation, with the real engines.

Each must give what `clean_many` gives here. Spark and Ray: `python -m pytest -m heavy`.
"""

from __future__ import annotations

import sys

import pytest

from tests.corpus.sites import write_site
from tests.fences import ROOT
from tests.recipes.engines import is_short, read_recipes, run
from textclean import clean_many, learn_furniture

RECIPES = read_recipes("corpus.md", "Furniture with ")

PAGES = [*write_site(12), None]
URLS = [f"https://garden.example/{number:02}" for number in range(len(PAGES))]

pytestmark = [pytest.mark.timeout(600), pytest.mark.filterwarnings("ignore")]


@pytest.fixture
def expected(tmp_path, monkeypatch):
    """What the pages, which stand in a file in the working directory, become here."""
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.table({"url": URLS, "page": PAGES}), tmp_path / "site.parquet", row_group_size=5)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))  # workers of Spark and Ray must find the package
    texts = list(clean_many(PAGES, furniture=learn_furniture(PAGES, URLS), sites=URLS))
    assert texts != list(clean_many(PAGES))
    return texts


@pytest.mark.parametrize("engine", ["polars", "DuckDB", "Spark", "Ray Data"])
def test_recipe_is_short(engine):
    """A recipe of 25 lines or more would mean that the library lacks something."""
    assert is_short(RECIPES[engine])


def test_polars(expected):
    """Columns of polars teach and are cleaned."""
    pytest.importorskip("polars")

    assert run(RECIPES, "polars")["pages"]["text"].to_list() == expected


def test_duckdb(expected):
    """Rows of DuckDB teach, and a function of SQL cleans."""
    duckdb = pytest.importorskip("duckdb")
    try:
        assert [row[1] for row in run(RECIPES, "DuckDB")["pages"].order("url").fetchall()] == expected
    finally:
        duckdb.remove_function("clean_page")


@pytest.mark.heavy
def test_spark(expected, monkeypatch):
    """Partitions teach, their parts are merged, and an Arrow function cleans with a broadcast."""
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    sql = pytest.importorskip("pyspark.sql")
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "2").config("spark.driver.host", "127.0.0.1").getOrCreate()
    try:
        texts = [row.text for row in run(RECIPES, "Spark", spark=session)["pages"].orderBy("url").collect()]
    finally:
        session.stop()
    assert texts == expected


@pytest.mark.heavy
def test_ray(expected):
    """Batches teach, their parts are merged, and batches are cleaned."""
    ray = pytest.importorskip("ray")
    ray.init(num_cpus=2, include_dashboard=False, configure_logging=False)
    try:
        rows = run(RECIPES, "Ray Data")["pages"].take_all()
    finally:
        ray.shutdown()
    assert [row["text"] for row in sorted(rows, key=lambda row: row["url"])] == expected
