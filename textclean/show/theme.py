"""How an account looks: a colour for each reason, and the style of what notebooks show.

Decides nothing about what is shown; every colour is only a second sign beside the reason's name in words.
"""

from __future__ import annotations

from typing import Final, NamedTuple
from zlib import crc32


class Ink(NamedTuple):
    """A colour for text, in each place where an account is shown."""

    light: str
    """On a light ground, as #rrggbb; at least 4.5 to 1 against it and against its own tint (WCAG 2.2, AA)."""

    dark: str
    """On a dark ground, as #rrggbb; the same contrast."""

    ansi: int
    """In a terminal, the SGR code of one of its own 16 colours, which the reader's theme has chosen."""


INKS: Final = {
    "error-preamble": Ink("#a81c1c", "#ff9d94", 31),
    "repeated-block": Ink("#1d4fa8", "#8fbaff", 34),
    "boilerplate": Ink("#7d4a00", "#efbb66", 33),
    "menu": Ink("#6b2fa3", "#cda9ff", 35),
    "teaser": Ink("#00615b", "#6fd5c8", 36),
    "comments": Ink("#9a1c69", "#ff9ed0", 95),
    "other-article": Ink("#2c6113", "#a4d878", 32),
    "caption": Ink("#005a87", "#7fcff5", 96),
    "furniture": Ink("#4a5463", "#b7c2d0", 94),
    "user-phrase": Ink("#5c5700", "#d8d06c", 93),
}


def find_ink(reason: str) -> Ink:
    """Return the colour of a reason: its own, or for a reason of your own stages always the same one of the ten.

    >>> find_ink("menu") == INKS["menu"], find_ink("my-reason") == find_ink("my-reason")
    (True, True)
    """
    return INKS.get(reason) or list(INKS.values())[crc32(reason.encode("utf-8", "replace")) % len(INKS)]


def read_style() -> str:
    """Return the style sheet that goes with an account in a notebook, as an element.

    >>> read_style().startswith("<style>")
    True
    """
    from importlib.resources import files  # costs more than the rest of this module, and is needed in notebooks only

    return f"<style>{files('textclean.show').joinpath('account.css').read_text(encoding='utf-8')}</style>"
