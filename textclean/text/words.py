"""Words, counted alike in every script.

Decides what one word is wherever figures are shown; no stage of the cleaning depends on it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import regex

# Scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, bopomofo, Han and what is written with them.
UNSPACED_RE: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]+"
)
ASCII_WORDS: Final = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "_")}


def count_words(text: str) -> int:
    """Count the words of a text: runs of letters, digits and marks, or single characters in scripts without spaces.

    >>> count_words("The heron doesn't move - it waits.")
    6

    Chinese, Japanese, Thai, Lao, Burmese and Khmer put no space between words: there each character counts as one, so
    that a share of such a page means what it means elsewhere. Two pages in two scripts are not comparable.

    >>> count_words("苍鹭等待 Python 3")
    6

    An apostrophe parts no word; punctuation and symbols alone are none. An empty text has 0 words.
    """
    text = text.replace("'", "").replace("’", "")
    if text.isascii():
        return len(text.translate(ASCII_WORDS).split())
    spaced = UNSPACED_RE.split(text)
    unspaced = len(text) - sum(map(len, spaced))
    return unspaced + len(word_re().findall(" ".join(spaced)))


@cache
def word_re() -> regex.Pattern[str]:
    r"""Return the pattern of a word: unlike re's, regex's ``\w`` holds the vowel signs of Hindi and Tamil."""
    import regex  # as long to import as the rest of the library, and ASCII needs none

    return regex.compile(r"\w+")
