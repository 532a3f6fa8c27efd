"""What makes a short text an error page: the weight of each measure of `likely_page`, as log odds.

Learned by ``python -m textclean.learn.error_pages`` from 626 pages of 18 sources
and 347 texts of authors.
"""

from __future__ import annotations

from typing import Final

ENOUGH: Final = -1.60
"""What the weighted measures of a page come to at least."""

WEIGHTS: Final[dict[str, float]] = {
    "commas": -17.235,
    "colons at the end": -3.229,
    "lines said again": 3.056,
    "a button to try again": 2.669,
    "digits": 2.540,
    "stems of authors": -2.435,
    "known characters": 2.159,
    "has a status and a server's words": 1.797,
    "has a button of an error page": 1.603,
    "has a server's report": 1.592,
    "items of lists": -1.577,
    "quotations": -1.553,
    "known": 1.428,
    "colons inside": -1.412,
    "stems of authors in the line with most": 1.298,
    "has a server's words for a failure": -1.205,
    "has a status and its title": 1.187,
    "sentences": -1.174,
    "has the title of an error page": 1.113,
    "last line is a sentence": -1.019,
    "has what only a server says": 0.996,
    "evidence": 0.848,
    "an exclamation": 0.811,
    "has a status by itself": 0.745,
    "has a demand for consent or payment": -0.682,
    "has a server's signature": 0.670,
    "unknown stems": 0.642,
    "likelihood of the second line": 0.613,
    "has a server's words": -0.572,
    "has a status line": 0.548,
    "first line is a sentence": 0.526,
    "size": -0.509,
    "likelihood of the first line": -0.506,
    "likelihood of the least likely line": -0.500,
    "mean weight of stems": 0.495,
    "likelihood of the last line": -0.487,
    "has what goes with an error": -0.430,
    "size of the first line": -0.426,
    "likelihood": 0.416,
    "has an address": -0.309,
    "stems of servers": 0.288,
    "has an unknown line": -0.272,
    "stems only of servers": -0.226,
    "questions": -0.199,
    "speaks to a visitor": 0.187,
    "first line is known": -0.141,
    "has a status and other words": 0.050,
    "has an HTTP header": 0.000,
    "has a line of a stack trace": 0.000,
}
