"""What makes a short text an error page: the weight of each measure of `likely_page`, as log odds.

Learned by ``python -m textclean.learn.error_pages`` from 633 pages of 18 sources
and 402 texts of authors.
"""

from __future__ import annotations

from typing import Final

ENOUGH: Final = -1.37
"""What the weighted measures of a page come to at least."""

WEIGHTS: Final[dict[str, float]] = {
    "commas": -12.568,
    "colons at the end": -3.207,
    "lines said again": 2.911,
    "stems of authors": -2.704,
    "a button to try again": 2.478,
    "known characters": 2.089,
    "has a status and a server's words": 1.814,
    "has a server's report": 1.772,
    "digits": 1.664,
    "items of lists": -1.610,
    "colons inside": -1.563,
    "has a button of an error page": 1.464,
    "stems of authors in the line with most": 1.461,
    "known": 1.440,
    "last line is a sentence": -1.270,
    "has a status and its title": 1.244,
    "has a server's words for a failure": -1.168,
    "unknown stems": 1.112,
    "has the title of an error page": 1.076,
    "has what only a server says": 0.967,
    "sentences": -0.800,
    "evidence": 0.799,
    "has a status by itself": 0.797,
    "quotations": -0.791,
    "has a demand for consent or payment": -0.749,
    "an exclamation": 0.695,
    "likelihood of the least likely line": -0.654,
    "has a server's signature": 0.639,
    "has what goes with an error": -0.605,
    "likelihood of the second line": 0.581,
    "has a status line": 0.550,
    "questions": -0.538,
    "likelihood": 0.534,
    "mean weight of stems": 0.527,
    "has a server's words": -0.526,
    "has an address": -0.509,
    "size of the first line": -0.497,
    "likelihood of the last line": -0.472,
    "size": -0.468,
    "likelihood of the first line": -0.430,
    "first line is a sentence": 0.410,
    "stems of servers": 0.367,
    "has an unknown line": -0.312,
    "stems only of servers": -0.228,
    "speaks to a visitor": 0.130,
    "first line is known": -0.098,
    "has a status and other words": 0.063,
    "has an HTTP header": 0.000,
    "has a line of a stack trace": 0.000,
}
