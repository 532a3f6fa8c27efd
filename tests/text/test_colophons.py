"""Colophons name a known program; a sentence that begins like one names something else."""

from __future__ import annotations

import pytest

from textclean import clean
from textclean.rules import fold_case
from textclean.text.colophons import find_program

HERONS = "Herons\n\nThe heron waits by the weir for hours, and then it strikes.\n\n"


@pytest.mark.parametrize(
    ("line", "program"),
    [("Stolz präsentiert von WordPress", "wordpress"), ("Üzemeltető: Drupal", "drupal"), ("Drifið af Gitea", "gitea")],
)
def test_a_colophon_names_its_program(line: str, program: str):
    """In the language of the site."""
    assert find_program(fold_case(line)) == program


@pytest.mark.parametrize(
    "line",
    [
        "Built with vanilla JavaScript.",
        "Published on Mastodon, 3 May 2024.",
        "Hosted on Cloudflare Pages, and on a good day on my own lamp.",
    ],
)
def test_a_last_line_that_begins_like_a_colophon_stays(line: str):
    """It is its author's: where it names a thing that texts speak of, no program made the page."""
    assert clean(HERONS + line) == HERONS + line
