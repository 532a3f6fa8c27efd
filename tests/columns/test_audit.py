"""An audit of many texts: one pass gives texts, removals and figures, and pages keep the names they came with."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterable
from operator import itemgetter

import pytest

from textclean.cleaning import clean, explain
from textclean.columns.audit import removals_frame
from textclean.columns.bulk import clean_many, explain_many
from textclean.columns.review import review
from textclean.columns.summary import summarize
from textclean.columns.workers import CleaningError
from textclean.removals import Cleaning

PAGE = "404 Not Found\nThe requested URL was not found on this server.\nThe heron waits.\nSeen by 12 people"
PAGES = [f"{PAGE}\nPage {number}." for number in range(20)]
NAMES = [f"{number}.example" for number in range(20)]


def break_down(text: str) -> Cleaning:
    """Raise ValueError."""
    raise ValueError(text[:3])


@pytest.mark.parametrize("workers", [1, 2])
def test_one_pass_gives_all(workers: int) -> None:
    """What is said of many texts is what `explain` says of each, in order, missing ones in their places."""
    column = [*PAGES[:3], None, *PAGES[3:]]

    assert list(explain_many(column, workers=workers)) == [text and explain(text) for text in column]


@pytest.mark.parametrize("workers", [1, 2])
def test_phrases(workers: int) -> None:
    """Phrases to remove and to keep are those of `clean`, whoever does the work; a generator of them is read once."""
    phrases = {"remove": ["Seen by 3 people"], "keep": ["404*"]}

    def give() -> dict[str, Iterable[str]]:
        return {name: iter(value) for name, value in phrases.items()}

    expected = [clean(text, remove=phrases["remove"], keep=phrases["keep"]) for text in PAGES]
    assert list(clean_many(PAGES, workers=workers, **give())) == expected
    assert [cleaning and cleaning.text for cleaning in explain_many(PAGES, workers=workers, **give())] == expected
    assert summarize(PAGES, workers=workers, **give()) == summarize(explain_many(PAGES, **give()))


@pytest.mark.parametrize("call", [clean_many, explain_many, summarize])
def test_one_phrase(call) -> None:
    """One str in the place of phrases is refused, not read as letters."""
    with pytest.raises(TypeError, match=r"expected several phrases in keep, got one str: write \['404'\]"):
        call(PAGES, keep="404")


def test_explainer_that_raises() -> None:
    """What an explainer raises names the text."""
    with pytest.raises(CleaningError, match=r"texts\[0\], '404 Not Found.*ValueError: 404"):
        list(explain_many(PAGES, explainer=break_down))


@pytest.mark.parametrize("value", [3, b"page", Cleaning("", (), "")], ids=["int", "bytes", "Cleaning"])
def test_other_values(value: object) -> None:
    """What is no text and not missing is an error in its turn."""
    with pytest.raises(TypeError, match=r"at texts\[1\]"):
        list(explain_many(["One.", value]))


def test_rows_of_removals() -> None:
    """A data frame has a row for each removal, with the page's name; its offsets cut out what was removed."""
    pytest.importorskip("pandas")
    cleanings = list(explain_many(PAGES))
    frame = removals_frame([None, *cleanings], names=["none", *NAMES])

    assert list(frame.columns) == ["page", "start", "end", "reason", "evidence", "score", "excerpt"]
    assert len(frame) == sum(len(cleaning.removals) for cleaning in cleanings if cleaning)
    row = frame.iloc[0]
    assert row["page"] == "0.example"
    assert cleanings[0].normalized[row["start"] : row["end"]].split() == row["excerpt"].split()


def test_rows_without_names() -> None:
    """Without names a page is told by its position; a column without removals still has its columns."""
    pytest.importorskip("pandas")

    assert list(removals_frame(explain_many([None, PAGE]))["page"]) == [1]
    assert len(removals_frame([]).columns) == 7


def test_names_of_any_kind() -> None:
    """An index of pandas names the pages in the summary, in its table and in its data frame."""
    pandas = pytest.importorskip("pandas")
    summary = summarize(PAGES, names=pandas.Index(NAMES))

    assert {loss.name for loss in summary.losses} <= set(NAMES)
    assert "7.example" in str(summary)
    assert "7.example" in summary._repr_html_()
    assert list(summary.losses_to_frame()["name"]) == [loss.name for loss in summary.losses]


@pytest.mark.parametrize("names", [[], NAMES[:-1], iter(NAMES[:3])], ids=["none", "one short", "iterator"])
def test_too_few_names(names: Iterable[str]) -> None:
    """A page without its name is an error: its row would be another's."""
    with pytest.raises(ValueError, match="expected a name for every text, got fewer"):
        summarize(PAGES, names=names)


@pytest.mark.parametrize("function", [summarize, review, removals_frame])
def test_too_many_names(function: Callable[..., object]) -> None:
    """So is a name without its page."""
    pytest.importorskip("pandas")
    with pytest.raises(ValueError, match="expected a name for every text, got more: give names of the same length"):
        function(map(explain, PAGES), names=[*NAMES, "one.example"])


def test_one_name() -> None:
    """One str in the place of names is refused, not read as letters."""
    with pytest.raises(TypeError, match="expected a name for every text, got one str"):
        summarize(PAGES, names="0.example")


def test_summary_as_values() -> None:
    """A summary becomes JSON and comes back whole."""
    summary = summarize(PAGES, names=NAMES)
    figures = json.loads(json.dumps(summary.to_dict()))

    assert figures["pages"] == 20
    assert figures["removed"] == summary.removed == sum(rule["words"] for rule in figures["rules"])
    assert figures["losses"][0]["name"] == summary.losses[0].name


def test_repr_in_one_line() -> None:
    """A result and a summary are told in one line, whatever they hold."""
    assert repr(explain(PAGE)) == "Cleaning(7 of 19 words kept, 1 removal)"
    assert repr(summarize(PAGES)) == "Summary(20 pages, 20 touched, 240 words removed)"


def test_results_are_no_list() -> None:
    """Who asks results for their length is told to make a list; all else is as with any generator."""
    results = clean_many(["One.", None])

    for take in (len, itemgetter(0)):
        with pytest.raises(TypeError, match=r"make them a list with list\(\.\.\.\)"):
            take(results)
    assert results
    assert list(results) == ["One.", None]
    with pytest.raises(StopIteration):
        next(results)


def test_results_where_columns_are_made() -> None:
    """Libraries of data frames take results where they take a generator."""
    pandas, polars, arrow = map(pytest.importorskip, ("pandas", "polars", "pyarrow"))

    assert list(pandas.Series(clean_many(["One.", "Two."]))) == ["One.", "Two."]
    assert list(polars.Series(clean_many(["One.", "Two."]))) == ["One.", "Two."]
    assert arrow.array(clean_many(["One.", "Two."])).to_pylist() == ["One.", "Two."]
    frame = pandas.DataFrame({"page": ["One.", "Two."]})
    with pytest.raises(TypeError, match=r"list\(\.\.\.\)"):
        frame["clean"] = clean_many(frame["page"])


def test_cleanings_travel() -> None:
    """A cleaning can be sent to another process and back."""
    assert pickle.loads(pickle.dumps(explain(PAGE))) == explain(PAGE)
