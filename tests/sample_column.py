"""A column of pages, each cut differently out of the sample page, as a crawl of one site would bring them home."""

from __future__ import annotations

import random

from tests.sample_page import PAGE, Part, make_cleaning
from textclean.removals import Cleaning

ERROR = Part("503 Service Unavailable\nPlease try again later.", "error-preamble", "status line 503, then advice", 1.0)

CLEAN = {"": 1, **dict.fromkeys((part.reason for part in PAGE if part.reason), 0.04)}
CHANCES = {"": 1, "error-preamble": 0.05, "repeated-block": 0.12, "menu": 0.8, "boilerplate": 0.9, "comments": 0.5}


def make_column(pages: int = 240) -> list[Cleaning]:
    """Return the cleanings of pages that hold some of the sample page's parts; every thirtieth is an error page."""
    choose = random.Random(1954)
    column = []
    for number in range(pages):
        if number % 30 == 17:
            column.append(make_cleaning(ERROR, status=503))
        else:
            chances = CLEAN if number % 3 == 0 else CHANCES
            parts = (part for part in PAGE if choose.random() < chances.get(part.reason, 0.3))
            column.append(make_cleaning(*parts))
    return column
