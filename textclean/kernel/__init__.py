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

__all__ = ["COMPILED", "find_odd_characters", "fold_spaces", "measure_indents"]

if os.environ.get("TEXTCLEAN_PURE", "") in ("", "0"):
    with suppress(ImportError):  # a pure package: no kernel was built
        loops = import_module("textclean.kernel._kernel")

COMPILED: Final = loops.__name__ != "textclean.kernel.twins"
"""Whether these functions are the compiled ones."""

find_odd_characters = loops.find_odd_characters
fold_spaces = loops.fold_spaces
measure_indents = loops.measure_indents
