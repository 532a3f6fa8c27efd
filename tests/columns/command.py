"""What the tests of the command line share: running it, and rows and tables to run it on."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from textclean import __main__ as command_line
from textclean.cleaning import clean
from textclean.columns import files

ROOT = Path(__file__).parent.parent.parent
PAGE = "HTTP/1.1 404 Not Found\nThe requested URL was not found on this server.\nThe heron\nIt waits för hours.\n"
CLEAN = clean(PAGE)
ENDINGS = ["", ".gz", ".bz2", ".xz", ".zst"]


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


def make_rows(count: int) -> bytes:
    """Return rows, with texts that change."""
    return b"".join(b'{"id": %d, "text": " The heron waits. "}\n' % n for n in range(count))


def make_cleaned(count: int) -> bytes:
    """Return the same rows, clean."""
    return make_rows(count).replace(b'" The heron waits. "', b'"The heron waits."')


def wait_for(condition: Callable[[], bool]) -> None:
    """Return when a condition holds; the time-out of the tests ends a vain wait."""
    while not condition():
        time.sleep(0.005)


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


def refuse(text: str) -> str:
    """Raise ValueError on a text with the word "no" in it."""
    if "no" in text:
        message = "no heron"
        raise ValueError(message)
    return text
