"""A notebook, executed by Jupyter's own software, shows what explain and summarize return."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.show.test_show import Reader

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")
pytest.importorskip("ipykernel")

pytestmark = [pytest.mark.timeout(180), pytest.mark.filterwarnings("ignore")]  # a kernel has to start

ROOT = Path(__file__).parent.parent.parent
PAGE = "HTTP/1.1 404 Not Found\nThe requested URL was not found on this server.\n<b>The heron</b> & the eel\nIt waits."
CELLS = (
    f"from textclean.cleaning import explain\nexplain({PAGE!r})",
    f"from textclean.columns.summary import summarize\nsummarize([{PAGE!r}, None])",
    "%matplotlib inline\nsummarize([]).plot();",
    f"print(explain({PAGE!r}))",
    "from textclean.columns.bulk import clean_many\nlist(clean_many(['One.'] * 3, progress=True));",
)


@pytest.fixture(scope="module")
def outputs(tmp_path_factory):
    """The outputs of the cells, by media type, as the executed notebook holds them."""
    pytest.importorskip("matplotlib")
    pytest.importorskip("matplotlib_inline")
    cells = [nbformat.v4.new_code_cell(source) for source in CELLS]
    notebook = nbformat.v4.new_notebook(cells=cells)
    path = tmp_path_factory.mktemp("notebook")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        patch.setenv("IPYTHONDIR", str(path))
        nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(path)}}).execute()
    nbformat.validate(notebook)
    return [
        [output.get("data") or {output["name"]: output["text"]} for output in cell.outputs] for cell in notebook.cells
    ]


def test_explain_shows_the_page(outputs):
    """The output cell holds the page with its removal struck through and its markup as text, and a plain account."""
    (output,) = outputs[0]
    shown = Reader(output["text/html"])

    assert shown.open == []
    assert "".join(shown.page) == PAGE
    assert shown.struck
    assert PAGE.startswith(shown.struck[0])
    assert "b" not in shown.tags


def test_summary_shows_its_tables(outputs):
    """The output cell holds the figures of the column."""
    (output,) = outputs[1]
    shown = Reader(output["text/html"])

    assert shown.open == []
    assert "1 page: 1 touched (100.0 %); 1 missing text left out" in shown.whole
    assert shown.tags.count("table") == 2


def test_plot_is_an_image(outputs):
    """The plot is shown as an image."""
    assert "image/png" in outputs[2][-1]


def test_print_shows_the_account(outputs):
    """A printed cleaning is the plain account, without colour."""
    (output,) = outputs[3]

    assert "removal" in output["stdout"].partition("\n")[0]
    assert "\x1b" not in output["stdout"]


def test_progress_is_shown_without_a_warning(outputs):
    """A bar counts the texts, and nothing warns of a widget that is not there."""
    told = "".join(output.get("stderr", "") for output in outputs[4])

    assert "3/3" in told
    assert "Warning" not in told
