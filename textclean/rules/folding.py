"""How a text is folded before it is looked up in a table, and the scripts that are looked up otherwise."""

from __future__ import annotations

import re
from typing import Final

LABEL_ENDS: Final = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹¡¿ \t.,:;!?…|/\\-–—_=+*•·●▪■◦‣»«›‹<>→←↑↓▼▲►◄▸▾✓✕✖×()[]{}\"'“”„‘’#&@©®™~^%$€£¥、。，：；！？（）【】「」٪،؛؟।።፣၊။។։"
"""What stands around a label without being part of it."""

UNSPACED_RE: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""A character of a script that does not part its words by spaces."""

HANGUL_RE: Final = re.compile("[\uac00-\ud7af]")
"""A syllable of Korean."""


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
