"""What cleaning did to a column of pages."""

from __future__ import annotations

import re
import sys
from collections import Counter
from functools import partial

import pytest

from tests.sample_column import make_column
from tests.sample_page import Part, make_cleaning, make_sample
from tests.show.test_show import HOSTILE, Reader
from textclean.cleaning import explain
from textclean.columns.summary import COPY, LISTED, Summary, summarize
from textclean.removals import Cleaning, Removal
from textclean.show.account import make_visible
from textclean.show.theme import find_ink

PAGE = "404 Not Found\nThe requested URL was not found on this server.\nThe heron waits for hours."
MENU = partial(Part, reason="menu", evidence="short line")


def read(summary: Summary) -> Reader:
    """Parse what a notebook shows, and check that every element is closed."""
    reader = Reader(summary._repr_html_())
    assert reader.open == []
    return reader


def test_figures_of_a_column():
    """Pages, touched pages, error pages and words are counted, before and after."""
    error = make_cleaning(Part("503", "error-preamble", "status"))
    summary = summarize([make_sample(), Cleaning("One. Two.", (), "One. Two."), error])

    assert (summary.pages, summary.missing, summary.touched, summary.error_pages) == (3, 0, 2, 1)
    assert (summary.words, summary.removed) == (420 + 2 + 1, 247 + 1)


def test_rules_are_counted_by_reason_and_evidence():
    """A rule counts its removals, their words and its pages; the one that fires most comes first."""
    body = Part("Body.")
    column = [make_cleaning(MENU("Home page"), body, MENU("Log in")), make_cleaning(MENU("Home"), body)]
    column.append(make_cleaning(body, Part("All rights reserved.", "boilerplate", "copyright line")))

    assert [tuple(rule) for rule in summarize(column).rules] == [
        ("menu", "short line", 2, 3, 5),
        ("boilerplate", "copyright line", 1, 1, 3),
    ]


def test_repeats_are_one_rule():
    """The evidence of a repeat names a place in its own page, so all repeats are counted as one rule."""
    text = "Home.\nHome.\nHome."
    copies = [Removal(start, start + 5, "repeated-block", f"at {start}", 1.0, (0, 5)) for start in (6, 12)]

    assert summarize([Cleaning("Home.", tuple(copies), text)]).rules == (("repeated-block", COPY, 1, 2, 2),)


def test_pages_that_lost_most():
    """The ten pages with the largest losses are told by position, the largest first; error pages are not among them."""
    column = [make_cleaning(Part("kept " * 20), MENU("gone " * (number % 17 + 1))) for number in range(40)]
    column[5] = make_cleaning(Part("404 Not Found", "error-preamble", "status line"))
    summary = summarize(column)

    assert len(summary.losses) == LISTED
    assert [loss.position for loss in summary.losses[:4]] == [16, 33, 15, 32]
    assert summary.losses[0] == (16, 37, 17, None)


@pytest.mark.parametrize("missing", [None, float("nan")], ids=repr)
def test_missing_texts_are_counted_and_left_out(missing):
    """None and NaN are no pages; positions still count them."""
    summary = summarize([missing, make_cleaning(MENU("Home"), Part("Body."))])

    assert (summary.pages, summary.missing, summary.losses[0].position) == (1, 1, 1)
    assert "1 missing text left out" in str(summary)


@pytest.mark.parametrize(
    ("module", "make"),
    [
        pytest.param("pandas", lambda pandas: pandas.Series([PAGE, None, None], dtype="string"), id="pandas string"),
        pytest.param("pandas", lambda pandas: pandas.Series([PAGE, None, pandas.NA], dtype=object), id="pandas object"),
        pytest.param("polars", lambda polars: polars.Series([PAGE, None, None]), id="polars"),
        pytest.param("pyarrow", lambda pyarrow: pyarrow.chunked_array([[PAGE, None], [None]]), id="Arrow"),
        pytest.param("numpy", lambda numpy: numpy.array([PAGE, None, None], dtype=object), id="numpy"),
    ],
)
def test_columns_of_every_kind(module, make):
    """A column of pandas, polars, Arrow or numpy gives the same summary as a list."""
    column = make(pytest.importorskip(module))

    assert summarize(column) == summarize([PAGE, None, None])


def test_texts_and_cleanings_give_the_same():
    """What `explain` made of a text stands for the text."""
    assert summarize([PAGE, "Body."]) == summarize(iter([explain(PAGE), explain("Body.")]))


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        pytest.param(PAGE, "expected an iterable of texts, got str: ", id="one text"),
        pytest.param({"text": [PAGE]}, "expected an iterable of texts, got dict: ", id="mapping"),
        pytest.param(make_sample(), "expected an iterable of texts, got Cleaning: ", id="one cleaning"),
        pytest.param(
            ["a", 3],
            "texts[1]: expected a str, got int: convert it first, for example with str(value)",
            id="number",
        ),
        pytest.param(
            [None, b"a"],
            "texts[1]: expected a str, got bytes: decode it first, for example with text.decode('utf-8')",
            id="bytes",
        ),
    ],
)
def test_wrong_input(texts, message):
    """What is no column of texts is refused with what to do, and where in the column it stands."""
    with pytest.raises(TypeError, match=f"^{re.escape(message)}"):
        summarize(texts)


def test_printed_summary():
    """A summary prints its figures, the shares by reason, the rules and the pages that lost most."""
    column = [make_cleaning(MENU("Home"), Part("Body.")), make_cleaning(Part("Body.")), None]

    assert str(summarize(column)) == (
        "2 pages: 1 touched (50.0 %); 1 missing text left out\n"
        "2 of 3 words kept (66.7 %)\n\n"
        "Removed by reason  removals  words   share\n"
        "  menu                    1      1  33.3 %\n\n"
        "Rules that fire most  removals  pages  words\n"
        "  menu: short line           1      1      1\n\n"
        "Pages that lost most  words  removed\n"
        "  texts[0]                2   50.0 %"
    )


@pytest.mark.parametrize("texts", [[], [None], [""], ["Body."]], ids=repr)
def test_summary_of_nothing(texts):
    """An empty column, and one in which nothing was removed, print and show their figures alone."""
    summary = summarize(texts)

    assert str(summary).count("\n") == 1
    assert str(summary).partition("\n")[0] in "".join(read(summary).whole)


def test_summary_in_a_notebook():
    """The tables have captions and headers, and the shares stand in words beside the colours."""
    shown = read(summarize(make_column()))
    tags = Counter(shown.tags)

    assert (tags["table"], tags["caption"], tags["script"]) == (2, 2, 0)
    assert shown.find("scope") == [*["col"] * 4, *["row"] * LISTED, *["col"] * 3, *["row"] * LISTED]
    assert "426 removals, 3,132 words, 6.1 %" in shown.whole


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_reasons_stay_text(text):
    """Whatever a reason or an evidence holds is shown as text, in the notebook and in the terminal."""
    summary = summarize([make_cleaning(Part("Home", f"menu{text}"[:30], text[:40]), Part("Body."))])
    honest = summarize([make_cleaning(MENU("Home"), Part("Body."))])

    assert read(summary).tags == read(honest).tags
    assert make_visible(" ".join(text[:40].split())) in "".join(read(summary).whole)
    assert make_visible(str(summary)) == str(summary)


def test_data_frame():
    """A data frame has one row for each rule, and its words add up to those removed."""
    pytest.importorskip("pandas")
    summary = summarize(make_column())
    frame = summary.to_frame()

    assert list(frame.columns) == ["reason", "evidence", "pages", "removals", "words"]
    assert len(frame) == len(summary.rules)
    assert frame["words"].sum() == summary.removed


def test_data_frame_of_nothing():
    """Where no rule fired the data frame has its columns and no rows."""
    pytest.importorskip("pandas")
    frame = summarize([]).to_frame()

    assert list(frame.columns) == ["reason", "evidence", "pages", "removals", "words"]
    assert frame.empty


def test_plot():
    """The plot has one bar for each reason, the largest on top, labelled with percent of all words."""
    pytest.importorskip("matplotlib").use("agg")
    from matplotlib import pyplot

    summary = summarize(make_column())
    axes = summary.plot()
    names = [label.get_text() for label in axes.get_yticklabels()]
    pyplot.close(axes.figure)

    assert names[::-1] == [share.reason for share in summary.reasons]
    assert [text.get_text() for text in axes.texts][-1] == "6.1 %"
    assert axes.get_title(loc="left") == "\n".join(str(summary).split("\n")[:2])


@pytest.mark.parametrize("style", ["default", "dark_background"])
def test_plot_in_given_axes(style):
    """Axes of the caller's are drawn in, with the inks for their ground; a dollar sign is no mathematics."""
    pytest.importorskip("matplotlib").use("agg")
    from matplotlib import pyplot
    from matplotlib.colors import to_rgb

    with pyplot.style.context(style):
        figure, axes = pyplot.subplots()
        drawn = summarize([make_cleaning(Part("Home", "costs $5 and $6"), Part("Body."))]).plot(axes)
        figure.canvas.draw()
        pyplot.close(figure)

    assert drawn is axes
    ink = find_ink("costs $5 and $6")
    assert axes.patches[0].get_facecolor()[:3] == to_rgb(ink.light if style == "default" else ink.dark)


@pytest.mark.parametrize(
    ("module", "method", "extra"), [("pandas", "to_frame", "pandas"), ("matplotlib.pyplot", "plot", "plot")]
)
def test_missing_extra(monkeypatch, module, method, extra):
    """Where an extra is missing the error says what to install."""
    monkeypatch.setitem(sys.modules, module, None)
    message = rf"expected {re.escape(module)} to be installed, got .*: pip install 'textclean\[{extra}\]'"

    with pytest.raises(ImportError, match=f"^{message}$"):
        getattr(summarize([]), method)()
