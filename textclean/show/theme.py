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

    ansi: str
    """In a terminal, the SGR codes of one of its own 16 colours, which the reader's theme has chosen; underlined where
    there are more reasons than colours."""


# Searched so that the closest two are as far apart as can be, for readers of normal sight and for those who lack one
# kind of cones (simulated as by Machado, Oliveira and Fernandes, 2009): 0.07 in Oklab; 0.02 is just noticeable.
INKS: Final = {
    "error-preamble": Ink("#d30600", "#ff8c00", "31"),
    "repeated-block": Ink("#2a03cc", "#b792c4", "34"),
    "boilerplate": Ink("#8c1613", "#cdd68c", "33"),
    "menu": Ink("#612d9f", "#ec84f8", "35"),
    "teaser": Ink("#2d614c", "#a6dbc3", "36"),
    "comments": Ink("#6d266f", "#ffabff", "95"),
    "other-article": Ink("#447654", "#c1f9c0", "32"),
    "caption": Ink("#214c3b", "#84c5ce", "96"),
    "furniture": Ink("#79457c", "#a8c199", "94"),
    "user-phrase": Ink("#5f6800", "#e9f180", "93"),
    "advertisement": Ink("#430e62", "#1a9e94", "91"),
    "byline": Ink("#1f048e", "#7f9455", "92"),
    "footer": Ink("#54113b", "#bd6ccf", "35;4"),
    "newsletter": Ink("#6b0002", "#e52eff", "31;4"),
    "rolling-caption": Ink("#0009f8", "#88ac84", "34;4"),
    "running-head": Ink("#175aff", "#07c649", "36;4"),
    "share-row": Ink("#aa3ca5", "#5aec04", "33;4"),
    "site-furniture": Ink("#050208", "#da6d04", "95;4"),
    "tags": Ink("#9046d0", "#75fff6", "32;4"),
}


def find_ink(reason: str) -> Ink:
    """Return the colour of a reason: its own, or for a reason of your own stages always the same one of them.

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
