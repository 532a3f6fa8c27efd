"""What makes a short text an error page: the weight of each measure of `likely_page`, as log odds.

Learned by ``python -m textclean.learn.error_pages`` from 731 pages of 20 sources
and 1804 texts of authors.
"""

from __future__ import annotations

from typing import Final

ENOUGH: Final = 0.98
"""Log odds from which on a text is a page."""

WEIGHTS: Final[dict[str, float]] = {
    "commas": -64.041,
    "lines said again": 8.293,
    "has a server's report": 5.669,
    "colons at the end": -4.766,
    "a button to try again": 4.027,
    "digits": 3.992,
    "questions": -2.697,
    "has a button of an error page": 2.490,
    "has what only a server says": 2.346,
    "has a status and a server's words": 2.264,
    "items of lists": -2.130,
    "has a status and its title": 2.098,
    "has a status by itself": 2.038,
    "colons inside": -1.786,
    "stems of authors": -1.627,
    "stems of authors in the line with most": 1.602,
    "has a server's signature": 1.427,
    "likelihood of the second line": 1.412,
    "has the title of an error page": 1.407,
    "has a status line": 1.287,
    "known": 1.186,
    "evidence": 1.179,
    "first line is known": -1.148,
    "known characters": 1.148,
    "likelihood of the first line": -1.086,
    "size of the first line": -1.060,
    "unknown stems": 1.043,
    "has an unknown line": -0.995,
    "quotations": -0.887,
    "likelihood of the last line": -0.883,
    "likelihood": 0.762,
    "mean weight of stems": 0.749,
    "stems of servers": 0.735,
    "has a demand for consent or payment": -0.675,
    "has a server's words": -0.529,
    "last line is a sentence": -0.509,
    "an exclamation": 0.501,
    "sentences": -0.493,
    "has an address": -0.449,
    "has a server's words for a failure": -0.445,
    "has what goes with an error": -0.412,
    "likelihood of the least likely line": -0.411,
    "speaks to a visitor": 0.400,
    "first line is a sentence": 0.196,
    "size": -0.180,
    "has a status and other words": -0.165,
    "stems only of servers": -0.061,
    "has an HTTP header": 0.000,
    "has a line of a stack trace": 0.000,
}
