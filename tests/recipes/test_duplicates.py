"""The recipes for copies of documents, run as they stand in the documentation, with the real engines.

Each must give, row for row, what `find_duplicates` gives. Spark and Ray: `python -m pytest -m heavy`.
"""

from __future__ import annotations

import sys

import pytest

from tests.duplicates import KINDS, plant, read_articles
from tests.fences import ROOT
from tests.recipes.engines import is_short, read_recipes, run
from tests.templates import TEMPLATES
from textclean import Copy, find_duplicates

RECIPES = read_recipes("corpus.md", "Duplicates with ")

pytestmark = [pytest.mark.timeout(600), pytest.mark.filterwarnings("ignore")]


def make_texts() -> list[str | None]:
    """Return articles, copies of them of every kind, texts of templates, empty ones and a missing one."""
    articles = read_articles()[:5]
    texts = [*articles, *(text for kind in KINDS for text in plant(articles, kind))]
    return [*texts, *(text for template in TEMPLATES[:3] for text in template.fill()), None, "", "...", " ", "The eel."]


@pytest.fixture
def texts(tmp_path, monkeypatch):
    """The texts, which stand in a file in the working directory too."""
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    texts = make_texts()
    parquet.write_table(arrow.table({"row": range(len(texts)), "text": texts}), tmp_path / "texts.parquet")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))  # workers of Spark and Ray must find the package
    return texts


@pytest.mark.parametrize("engine", ["polars", "DuckDB", "Spark", "Ray Data"])
def test_recipe_is_short(engine):
    """A recipe of 25 lines or more would mean that the library lacks something."""
    assert is_short(RECIPES[engine])


def test_polars(texts):
    """Buckets are grouped by polars."""
    pytest.importorskip("polars")

    assert tuple(run(RECIPES, "polars")["copies"]) == find_duplicates(texts).copies


def test_duckdb(texts):
    """Buckets are grouped by DuckDB."""
    duckdb = pytest.importorskip("duckdb")
    try:
        assert tuple(run(RECIPES, "DuckDB")["copies"]) == find_duplicates(texts).copies
    finally:
        duckdb.remove_function("sketch")


@pytest.mark.heavy
def test_spark(texts, monkeypatch):
    """Spark sketches, groups, confirms, joins components and chooses."""
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    sql = pytest.importorskip("pyspark.sql")
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "2").config("spark.driver.host", "127.0.0.1").getOrCreate()
    try:
        rows = run(RECIPES, "Spark", spark=session)["copies"].orderBy("row").collect()
    finally:
        session.stop()
    assert tuple(Copy(**row.asDict()) for row in rows) == find_duplicates(texts).copies


@pytest.mark.heavy
def test_ray(texts):
    """Ray Data sketches, groups and confirms."""
    ray = pytest.importorskip("ray")
    ray.init(num_cpus=2, include_dashboard=False, configure_logging=False)
    try:
        copies = run(RECIPES, "Ray Data")["copies"]
    finally:
        ray.shutdown()
    assert tuple(copies) == find_duplicates(texts).copies
