"""Columns of a page say of every line what stands around it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from textclean.kernel.plans import Sheet, derive_columns, make_plan
from textclean.stages.pages.looks import look_at_lines
from textclean.stages.pages.scores import NEIGHBORS_SEE, plan_page, read_first, read_second
from textclean.stages.pages.second_look import describe_level

LINES = st.lists(
    st.sampled_from(["Home", "Share", "2 May 2026", "The heron waits, and the eel does not come.", "…", "水"])
)


@given(LINES.filter(bool), st.data())
def test_every_line_has_every_feature(lines: list[str], data: st.DataObject) -> None:
    """A plan has every column that the forests see and that neighbours are judged by."""
    n = len(lines)
    weights = st.lists(st.integers(-999, 999), min_size=n, max_size=n)
    sheet = Sheet(plan_page(1.0), n)
    look_at_lines(lines, sheet)
    for name in ("copies", "linked", "indents", "cue weight", "cue words"):
        sheet[name] = data.draw(st.lists(st.integers(0, 8), min_size=n, max_size=n))
    sheet.run(1)
    assert list(sheet["lines passed"]) == list(range(n))

    sheet["first weight"], sheet["against"] = data.draw(weights), data.draw(weights)
    sheet.run(2)
    sheet["second weight"] = data.draw(weights)
    sheet.run(3)
    assert {*read_first().columns, *read_second().columns, *NEIGHBORS_SEE} <= sheet.plan.places.keys()
    assert all(0 <= share <= 1000 for share in sheet["likely"])


@given(st.lists(st.tuples(st.integers(0, 1000), st.integers(1, 50)), min_size=1, max_size=30))
def test_the_level_is_half_of_the_best_f1(lines: list[tuple[int, int]]) -> None:
    """The level is half of the best F1 that a choice by likelihood may expect, within its bounds."""
    likely, words = [share for share, _ in lines], [count for _, count in lines]
    mass = [share * count for share, count in lines]
    plan = make_plan(describe_level("likely", "words"), [["likely", "words"]], [["likely level"]])
    level = derive_columns(plan, {"likely": likely, "words": words}, ["likely level"])["likely level"][0]
    best = 0.0
    for bound in {share for share, _ in lines}:
        kept = sum(count for share, count in lines if share >= bound)
        right = sum(m for m, share in zip(mass, likely, strict=True) if share >= bound) / 1000
        best = max(best, 2 * right / (kept + sum(mass) / 1000))

    assert abs(level - max(250, min(500, 500 * best))) <= 1.5
