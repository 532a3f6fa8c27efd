"""A cleaner to measure the page model by the pages it learned from: each is cleaned by weights learned without it.

    TEXTCLEAN_PAGES=FOLDER python score.py --cleaner tests.crossvalidated:clean pages-en pages-multilingual

The folder is the one that ``python -m textclean.learn.pages`` learns from; the folds are by page, so that no rendering
of a page is in the training of another. Texts that are not among the pages are cleaned by the weights as they stand.
"""

from __future__ import annotations

import gzip
import json
import os
import zlib
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import textclean
from textclean.learn.pages import FOLDS, learn, read_pages
from textclean.stages.pages import furniture, weights

TABLES = ("FIRST", "FIRST_BIAS", "SECOND", "SECOND_BIAS", "WORDS")


def fold_of(name: str) -> int:
    """Return the fold of a page; drawn apart from the folds inside `textclean.learn`."""
    return zlib.crc32(f"held out {name}".encode()) % FOLDS


@cache
def folds() -> dict[str, int]:
    """Return the fold of every raw text in the folder."""
    found = {}
    for path in sorted(Path(os.environ["TEXTCLEAN_PAGES"]).glob("pages-*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                found.update(dict.fromkeys(row["raw"].values(), fold_of(row["id"])))
    return found


@cache
def learned_without(fold: int) -> SimpleNamespace:
    """Return the weights learned from all other folds."""
    rest = [page for page in read_pages(Path(os.environ["TEXTCLEAN_PAGES"])) if fold_of(page.name) != fold]
    tables: dict[str, object] = {}
    exec(learn(rest).source, tables)
    return SimpleNamespace(**{name: tables[name] for name in TABLES})


def explain(text: str) -> textclean.Cleaning:
    """Clean a page by weights that were learned without it, and say what was removed."""
    fold = folds().get(text)
    furniture.weights = weights if fold is None else learned_without(fold)
    return textclean.explain(text)


def clean(text: str) -> str:
    """Clean a page by weights that were learned without it."""
    return explain(text).text
