"""The recipes of the documentation, run as they stand there, with the real libraries.

Those of Spark and Ray stand in `test_clusters`.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.fences import ROOT, SOURCE, read_blocks

CLUSTERS = ("Spark", "Ray Data")
RECIPES = [
    block
    for page in ("recipes.md", "rag.md")
    for block in read_blocks(SOURCE / page)
    if block.language == "python" and ">>> " not in block.code and block.heading not in CLUSTERS
]
LONGEST = 10
"""Lines of code that a recipe has fewer than."""

ERROR = "HTTP/1.1 404 Not Found\nThe requested URL was not found on this server.\n"
TEXTS = ["Grey herons return to Oldhaven\nThey wait for hours.", None, "The eel is not."]
ROWS = {"url": ["a", "b", "c"], "page": [ERROR + TEXTS[0], None, TEXTS[2]]}

pytestmark = [pytest.mark.timeout(300), pytest.mark.filterwarnings("ignore")]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with what the recipes read, which is the working directory."""
    (tmp_path / "pages").mkdir()
    for url, page in zip(ROWS["url"], ROWS["page"], strict=True):
        if page is not None:
            (tmp_path / "pages" / f"{url}.txt").write_text(page, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))  # workers of Spark and Ray must find the package
    return tmp_path


@pytest.fixture
def table(folder):
    """The file of pages, with one page missing."""
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.table(ROWS), folder / "pages.parquet")


def run(heading: str, **names: Any) -> dict[str, Any]:
    """Run the blocks under a heading one after the other and return the names that they leave."""
    names["__name__"] = "recipe"
    for block in RECIPES:
        if block.heading == heading:
            exec(compile(block.code, f"recipe for {heading}", "exec"), names)
    return names


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: f"{recipe.heading}-{recipe.line}")
def test_recipe_is_short(recipe):
    """A recipe of ten lines or more would mean that the library lacks something."""
    assert len([line for line in recipe.code.splitlines() if line.strip()]) < LONGEST


def test_pandas(table, capsys):
    """A column of pandas is cleaned, a missing page stays missing, and the summary prints."""
    pytest.importorskip("pandas")
    text = run("pandas")["pages"]["text"]

    assert [None if value != value else value for value in text] == TEXTS
    assert "2 pages: 1 touched" in capsys.readouterr().out


def test_pandas_by_map(table):
    """The short form does the same."""
    pandas = pytest.importorskip("pandas")
    import textclean

    text = pandas.read_parquet("pages.parquet")["page"].map(textclean.clean, na_action="ignore")

    assert text.dropna().tolist() == [TEXTS[0], TEXTS[2]]


def test_polars(table):
    """A column of polars is cleaned, in a frame and in a lazy query."""
    pytest.importorskip("polars")
    names = run("polars")

    assert names["pages"]["text"].to_list() == TEXTS
    assert names["lazy"]["text"].to_list() == TEXTS


def test_datasets(table, folder, monkeypatch):
    """A dataset is mapped in batches, by two processes."""
    monkeypatch.setenv("HF_HOME", str(folder / "cache"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    datasets = pytest.importorskip("datasets")
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", folder / "cache")

    assert run("Hugging Face datasets")["pages"]["text"][:] == TEXTS


def test_datasets_with_a_first_batch_of_none(folder, monkeypatch):
    """Missing pages at the head of a dataset do not settle the type of the texts."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    datasets = pytest.importorskip("datasets")
    arrow = pytest.importorskip("pyarrow")
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", folder / "cache")
    rows = [None] * 1000 + [ROWS["page"][0]]  # a batch has 1000
    pytest.importorskip("pyarrow.parquet").write_table(
        arrow.table({"page": arrow.array(rows, arrow.string())}), folder / "pages.parquet"
    )

    assert run("Hugging Face datasets")["pages"]["text"][-2:] == [None, TEXTS[0]]


def test_scikit_learn(folder):
    """A pipeline cleans before it counts: no word of the error message is in its vocabulary."""
    pytest.importorskip("sklearn")
    pipeline = run("scikit-learn")["pipeline"]
    pipeline.fit(ROWS["page"])

    words = set(pipeline[-1].get_feature_names_out())
    assert "herons" in words
    assert words.isdisjoint({"404", "url", "server"})


def test_duckdb(table):
    """A function of SQL cleans a column of a Parquet file; NULL stays NULL."""
    duckdb = pytest.importorskip("duckdb")
    try:
        pages = run("DuckDB")["pages"]
        assert [row[2] for row in pages.order("url").fetchall()] == TEXTS
    finally:
        duckdb.remove_function("clean")


def test_langchain(folder):
    """Documents are cleaned, keep their metadata, and an error page is dropped."""
    documents = pytest.importorskip("langchain_core.documents")
    pages = [documents.Document(page_content=ROWS["page"][0], metadata={"url": "a"}), documents.Document(ERROR)]

    (cleaned,) = run("LangChain")["CleanText"]().transform_documents(pages)

    assert (cleaned.page_content, cleaned.metadata) == (TEXTS[0], {"url": "a"})


def test_llama_index(folder):
    """A pipeline cleans its documents before it parts them, and an error page gives no node."""
    core = pytest.importorskip("llama_index.core")
    ingestion = pytest.importorskip("llama_index.core.ingestion")
    pages = [core.Document(text=ROWS["page"][0], metadata={"url": "a"}), core.Document(text=ERROR)]

    (node,) = ingestion.IngestionPipeline(transformations=[run("LlamaIndex")["CleanText"]()]).run(documents=pages)

    assert (node.get_content(), node.metadata) == (TEXTS[0], {"url": "a"})


def test_haystack(folder):
    """A component cleans in a pipeline, keeps ids and metadata, and drops an error page."""
    haystack = pytest.importorskip("haystack")
    pages = [haystack.Document(id="a", content=ROWS["page"][0], meta={"url": "a"}), haystack.Document(content=ERROR)]
    pipeline = haystack.Pipeline()
    pipeline.add_component("clean", run("Haystack")["CleanText"]())

    (cleaned,) = pipeline.run({"clean": {"documents": pages}})["clean"]["documents"]

    assert (cleaned.id, cleaned.content, cleaned.meta) == ("a", TEXTS[0], {"url": "a"})


def test_datatrove(folder):
    """A formatter cleans the documents of a pipeline."""
    data = pytest.importorskip("datatrove.data")
    step = run("datatrove")["CleanText"]()

    (document,) = step.run(iter([data.Document(text=ROWS["page"][0], id="a")]))

    assert (document.id, document.text) == ("a", TEXTS[0])


def test_scrapy(folder):
    """An item's page is cleaned into its text, and an error page is dropped."""
    exceptions = pytest.importorskip("scrapy.exceptions")
    pipeline = run("Scrapy")["CleanText"]()

    assert pipeline.process_item({"page": ROWS["page"][0]})["text"] == TEXTS[0]
    with pytest.raises(exceptions.DropItem):
        pipeline.process_item({"page": ERROR})


def test_spacy(folder):
    """Documents are made of clean texts."""
    pytest.importorskip("spacy")
    documents = run("spaCy", pages=ROWS["page"])["documents"]

    assert [document.text for document in documents] == [TEXTS[0], TEXTS[2]]


def test_files(folder):
    """A folder of files is cleaned, each beside its source."""
    run("Files")

    assert (folder / "pages" / "a.clean").read_text(encoding="utf-8") == TEXTS[0]
