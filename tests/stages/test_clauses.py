"""Clauses that count up, and questions with answers, are an author's wherever they stand."""

from __future__ import annotations

import pytest

from textclean.stages.boilerplate.clauses import find_clauses, find_questions


@pytest.mark.parametrize(
    ("heads", "are_clauses"),
    [
        (("§ 1 Boat", "§ 2 Rights", "§ 3 Cookies"), True),
        (("Article 1", "Article 2", "Article 4"), True),
        (("Cláusula 1.ª", "Cláusula 2.ª", "Cláusula 3.ª"), True),
        (("第一条", "第二条", "第三条"), True),
        (("3.1 Footer", "3.1.1 Rights", "3.2 Banner"), True),
        (("Comments 3", "Comments 3", "Comments 3"), False),
        (("Article 1", "Article 2", "Photo 3"), False),
        (("Top 10", "Top 5", "Top 3"), False),
        (("10.30 Uhr", "9.15 Uhr", "8.00 Uhr"), False),
    ],
)
def test_clauses_count_up(heads: tuple[str, ...], are_clauses: bool):
    """Three heads or more of one kind count up; others are none."""
    texts = [line for head in heads for line in (head, "All rights are the club's.")]

    assert bool(list(find_clauses(texts))) is are_clauses


@pytest.mark.parametrize(
    ("texts", "are_answered"),
    [
        (("Who rows?", "Ada.", "How far?", "To Tarn.", "When?", "At six."), True),
        (("Who rows?", "Ada.", "How far?", "To Tarn."), False),
        (("Who rowed the boat?", "Ten bridges", "Where is the lamp?", "Eels", "Why six?", "Bread"), False),
    ],
)
def test_questions_are_answered(texts: tuple[str, ...], are_answered: bool):
    """Three questions or more have a sentence below; titles of other articles have another title."""
    assert bool(list(find_questions(texts))) is are_answered
