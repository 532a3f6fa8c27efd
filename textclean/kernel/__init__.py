"""The loops that run once a character or once a line: compiled where there is a kernel, else in plain Python.

Both give the same results to the last bit; `twins` says what they are. Set the environment variable ``TEXTCLEAN_PURE``
to 1, before the first import, to have the plain ones.
"""

from __future__ import annotations

import os
from contextlib import suppress
from importlib import import_module
from typing import Final

from textclean.kernel import twins as loops
from textclean.kernel.characters import CharacterSets
from textclean.kernel.twins import KEY_MARK, Column

__all__ = [
    "COMPILED",
    "KEY_MARK",
    "CharacterSets",
    "Column",
    "count_returns",
    "find_again",
    "find_beginnings",
    "find_folded",
    "find_lines",
    "find_odd_characters",
    "find_words",
    "fold_spaces",
    "make_forest",
    "make_sheet",
    "make_table",
    "measure_indents",
    "measure_lines",
    "run_steps",
    "split_lines",
    "weigh_trees",
    "weigh_words",
]

if os.environ.get("TEXTCLEAN_PURE", "") in ("", "0"):
    with suppress(ImportError):  # a pure package: no kernel was built
        loops = import_module("textclean.kernel._kernel")

COMPILED: Final = loops.__name__ != "textclean.kernel.twins"
"""Whether these functions are the compiled ones."""

count_returns = loops.count_returns
find_again = loops.find_again
find_beginnings = loops.find_beginnings
find_folded = loops.find_folded
find_lines = loops.find_lines
find_odd_characters = loops.find_odd_characters
find_words = loops.find_words
fold_spaces = loops.fold_spaces
make_forest = loops.make_forest
make_sheet = loops.make_sheet
make_table = loops.make_table
measure_indents = loops.measure_indents
measure_lines = loops.measure_lines
run_steps = loops.run_steps
split_lines = loops.split_lines
weigh_trees = loops.weigh_trees
weigh_words = loops.weigh_words
