"""Run the notebook docs/tour.ipynb when the site is built, and make it the page tour.md."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import nbclient
import nbformat
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from nbconvert import MarkdownExporter

NOTEBOOK = Path(__file__).parent / "tour.ipynb"
TIMEOUT = 300
"""Seconds that a cell may take."""

_shown: list[str] = []
"""The HTML outputs of the notebook; Markdown would not leave them as they are, so they are put in afterwards."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the notebook as a page, and its plots as images beside it."""
    text, images = run_notebook()
    files.append(File.generated(config, "tour.md", content=text))
    for name, data in images.items():
        files.append(File.generated(config, name, content=data))
    return files


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Put the HTML outputs where their marks stand."""
    if page.file.src_uri == "tour.md":
        for number, shown in enumerate(_shown):
            html = html.replace(_mark(number), f'<div class="output">{shown}</div>')
    return html


def run_notebook() -> tuple[str, dict[str, bytes]]:
    """Run the notebook from top to bottom and return it as Markdown, with its images by name."""
    os.environ["PYTHONPATH"] = os.pathsep.join([str(NOTEBOOK.parents[1]), os.environ.get("PYTHONPATH", "")])
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbclient.NotebookClient(notebook, timeout=TIMEOUT, resources={"metadata": {"path": NOTEBOOK.parent}}).execute()
    _shown.clear()
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if "text/html" in data:
                output.data = nbformat.from_dict({"text/markdown": _mark(len(_shown))})
                _shown.append(data["text/html"])
            elif "image/png" in data:
                data.pop("text/plain", None)
    text, resources = MarkdownExporter().from_notebook_node(notebook, {"unique_key": "tour"})
    return text, resources["outputs"]


def _mark(number: int) -> str:
    return f'<div data-output="{number}"></div>'
