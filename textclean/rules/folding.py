"""How a text is folded before it is looked up in a table, and the scripts that are looked up otherwise."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Final

from textclean.kernel import characters

LABEL_ENDS: Final = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹¡¿ \t.,:;!?…|/\\-–—_=+*•·●▪■◦‣»«›‹<>→←↑↓▼▲►◄▸▾✓✕✖×()[]{}\"'“”„‘’#&@©®™~^%$€£¥、。，：；！？（）【】「」٪،؛؟।።፣၊။។։"
"""What stands around a label without being part of it."""


class Script:
    """Characters of some scripts, ASCII's not among them, as ranges of a regular expression.

    The expression is made when a text that is not ASCII is first looked at: that takes milliseconds.

    >>> UNSPACED.is_in("Die 蒼鷺"), UNSPACED.begins("Die 蒼鷺"), UNSPACED.count("Die 蒼鷺")
    (True, False, 2)
    """

    def __init__(self, ranges: str) -> None:
        """Take the ranges as they stand between brackets."""
        self.ranges = ranges

    @cached_property
    def _character_re(self) -> re.Pattern[str]:
        return re.compile(f"[{self.ranges}]")

    def is_in(self, text: str) -> bool:
        """Tell whether one of the characters stands anywhere in a text."""
        return not text.isascii() and self._character_re.search(text) is not None

    def begins(self, text: str) -> bool:
        """Tell whether a text begins with one of the characters."""
        return not text.isascii() and self._character_re.match(text) is not None

    def count(self, text: str) -> int:
        """Return how many characters of a text are among them."""
        return 0 if text.isascii() else len(self._character_re.findall(text))


UNSPACED: Final = Script(characters.UNSPACED)
"""Scripts that do not part their words by spaces."""

HANGUL: Final = Script("\uac00-\ud7af")
"""Syllables of Korean."""


def fold_case(text: str) -> str:
    """Fold a text for the look-up of phrases: small letters and straight apostrophes.

    >>> fold_case("Don\u2019t ASK")
    "don't ask"
    """
    return text.casefold().replace("\u2019", "'")


def fold_label(line: str) -> str:
    """Fold a line for the look-up of labels: small letters, and no digits or marks at the ends.

    >>> fold_label("  » Read More… (12)")
    'read more'
    """
    return fold_case(line).strip(LABEL_ENDS)
