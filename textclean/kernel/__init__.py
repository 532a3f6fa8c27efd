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
from textclean.kernel.twins import Column

__all__ = [
    "COMPILED",
    "CharacterSets",
    "Column",
    "average_around",
    "bin_columns",
    "combine",
    "count_alike",
    "divide",
    "find_beginnings",
    "find_folded",
    "find_heaviest_run",
    "find_odd_characters",
    "find_words",
    "fold_spaces",
    "look_up",
    "make_table",
    "measure_distances",
    "measure_indents",
    "measure_lines",
    "multiply",
    "shift",
    "split_stems",
    "sum_above",
    "sum_around",
    "sum_by",
    "total",
    "weigh_bins",
    "weigh_words",
]

if os.environ.get("TEXTCLEAN_PURE", "") in ("", "0"):
    with suppress(ImportError):  # a pure package: no kernel was built
        loops = import_module("textclean.kernel._kernel")

COMPILED: Final = loops.__name__ != "textclean.kernel.twins"
"""Whether these functions are the compiled ones."""

average_around = loops.average_around
bin_columns = loops.bin_columns
combine = loops.combine
count_alike = loops.count_alike
divide = loops.divide
find_beginnings = loops.find_beginnings
find_folded = loops.find_folded
find_heaviest_run = loops.find_heaviest_run
find_odd_characters = loops.find_odd_characters
find_words = loops.find_words
fold_spaces = loops.fold_spaces
look_up = loops.look_up
make_table = loops.make_table
measure_distances = loops.measure_distances
measure_indents = loops.measure_indents
measure_lines = loops.measure_lines
multiply = loops.multiply
shift = loops.shift
split_stems = loops.split_stems
sum_above = loops.sum_above
sum_around = loops.sum_around
sum_by = loops.sum_by
total = loops.total
weigh_bins = loops.weigh_bins
weigh_words = loops.weigh_words
