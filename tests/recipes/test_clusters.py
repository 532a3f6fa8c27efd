"""The recipes that clean on a cluster, run as they stand in the documentation, with the real engines.

Two workers must both have rows, and a row that cannot be read must not end the job. Both need
`python -m pytest -m heavy`.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import Any

import pytest

from tests.fences import ROOT
from tests.recipes.engines import is_short, read_recipes, run

RECIPES = read_recipes("recipes.md")

ERROR = b"HTTP/1.1 404 Not Found\nThe requested URL was not found on this server.\n"
BROKEN = b"The her\xf6n waits."
TROUBLE = "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf6 in position 7: invalid start byte"
ROWS = 400
"""Rows of the file, one row group: an engine that is not told otherwise gives all of them to one worker."""

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(600), pytest.mark.filterwarnings("ignore")]


def make_page(row: int) -> bytes | None:
    """Return the page of a row: one is missing, one empty, one no UTF-8."""
    return {3: None, 5: b"", 7: BROKEN}.get(row, ERROR + b"Heron number %d waits." % row)


def make_expected(row: int) -> tuple[str | None, str | None]:
    """Return text and trouble of a row."""
    return {3: (None, None), 5: ("", None), 7: (None, TROUBLE)}.get(row, (f"Heron number {row} waits.", None))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with the file of pages, which is the working directory."""
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    pages = arrow.array(map(make_page, range(ROWS)), arrow.binary()).view(arrow.string())  # unchecked, as crawls are
    parquet.write_table(arrow.table({"row": range(ROWS), "page": pages}), tmp_path / "pages.parquet")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))  # workers must find the package
    return tmp_path


def check(rows: list[tuple[int, str | None, str | None]], workers: Counter[object]) -> None:
    """Assert that all rows came back as they should, and that two workers had them."""
    assert [row[1:] for row in sorted(rows)] == [make_expected(row) for row in range(ROWS)]
    assert len(workers) == 2
    assert min(workers.values()) >= ROWS // 10


@pytest.mark.parametrize("engine", ["Spark", "Ray Data"])
def test_recipe_is_short(engine):
    """A recipe of 25 lines or more would mean that the library lacks something."""
    assert is_short(RECIPES[engine])


def test_spark(folder, monkeypatch):
    """Both of two executors clean a part of one file."""
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    sql = pytest.importorskip("pyspark.sql")
    builder = sql.SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.executorEnv.PYTHONPATH", str(ROOT))
    builder = builder.config("spark.scheduler.minRegisteredResourcesRatio", "1.0")  # wait for both
    session = builder.config("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s").getOrCreate()
    try:
        pages = run(RECIPES, "Spark", spark=session)["pages"].withColumn("worker", name_executor(sql.functions)("row"))
        found = pages.collect()
    finally:
        session.stop()
    check([(row.row, row.text, row.trouble) for row in found], Counter(row.worker for row in found))


def name_executor(functions: Any) -> Any:
    """Return a function of Spark that says which executor has a row: the parent of its Python processes."""

    def find_parent(row: int) -> int:
        import os

        return os.getppid()

    return functions.udf(find_parent, "long")


def test_ray(folder):
    """Both of two workers clean a part of one file."""
    ray = pytest.importorskip("ray")
    ray.init(num_cpus=2, include_dashboard=False, configure_logging=False)
    try:
        found = run(RECIPES, "Ray Data")["pages"].map_batches(add_worker, batch_format="pyarrow").take_all()
    finally:
        ray.shutdown()
    check([(row["row"], row["text"], row["trouble"]) for row in found], Counter(row["worker"] for row in found))


def add_worker(batch: Any) -> Any:
    """Return rows with the process that has them, which is that of the step before it, and without their raw pages."""
    import os

    return batch.drop_columns(["page"]).append_column("worker", [[os.getpid()] * batch.num_rows])
