"""What people hand over instead of a text, or of an option, gets a message that says what to write instead."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from textclean.cleaning import clean, explain
from textclean.columns.audit import removals_frame
from textclean.columns.bulk import clean_many, explain_many
from textclean.columns.duplicates import find_duplicates
from textclean.columns.learning import learn_furniture
from textclean.columns.review import review
from textclean.corpus.duplicates import compare_texts, find_pairs
from textclean.corpus.furniture import Furniture
from textclean.corpus.sketches import sketch_text
from textclean.stages.boilerplate.ends import find_boilerplate
from textclean.stages.examples import find_lines_like
from textclean.stages.heads.running import find_running_heads
from textclean.stages.wrappers import find_wrappers
from textclean.text.normalize import normalize
from textclean.text.paragraphs import split_paragraphs

MISSING = "drop missing values first, or use clean_many(), which passes them through"
MANY = "for many texts use clean_many(texts)"
HTML = "<!DOCTYPE html>\n<html><body>\n<h1>The heron</h1>\n<p>It waits.</p>\n<p>So do eels.</p>\n</body></html>"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        pytest.param(None, f"expected a str, got NoneType: {MISSING}", id="None"),
        pytest.param(float("nan"), f"expected a str, got float: {MISSING}", id="NaN"),
        pytest.param(3.5, "expected a str, got float: convert it first, for example with str(value)", id="number"),
        pytest.param(
            b"Title",
            "expected a str, got bytes: decode it first, for example with text.decode('utf-8')",
            id="bytes",
        ),
        pytest.param(["One", "Two"], f"expected a str, got list: {MANY}", id="list"),
        pytest.param(iter(["One"]), f"expected a str, got list_iterator: {MANY}", id="iterator"),
        pytest.param(
            Path("page.txt"),
            f"expected a str, got {type(Path()).__name__}: "
            "read the file first, for example with path.read_text(encoding='utf-8')",
            id="path",
        ),
    ],
)
@pytest.mark.parametrize("function", [clean, explain])
def test_wrong_type(function, value, message):
    """Anything but a `str` raises TypeError with what was expected, what came and what to do."""
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        function(value)


class Soup:
    """What parsers of HTML return: it says that it has whatever it is asked for."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return None

    def get_text(self, separator: str = "") -> str:
        """Return its text."""
        return f"The heron{separator}"


def test_soup():
    """Parsed HTML gets the advice to take its text."""
    with pytest.raises(TypeError, match=r"got Soup: take its text, for example with soup\.get_text\("):
        clean(Soup())


def test_soup_of_bs4():
    """So does a soup of Beautiful Soup, where it is there."""
    soup = pytest.importorskip("bs4").BeautifulSoup("<p>The heron</p>", "html.parser")

    with pytest.raises(TypeError, match=r"get_text"):
        clean(soup)


@pytest.mark.parametrize(
    ("module", "make"),
    [
        pytest.param("numpy", lambda numpy: numpy.float64("nan"), id="numpy's NaN"),
        pytest.param(
            "pandas",
            lambda pandas: pandas.NA,
            id="pandas.NA",
        ),
    ],
)
def test_missing_values_of_data_frames(module, make):
    """NaN of numpy and NA of pandas get the advice on missing values."""
    value = make(pytest.importorskip(module))

    with pytest.raises(TypeError, match=re.escape(MISSING)):
        clean(value)


def test_a_column_instead_of_a_text():
    """A column of pandas gets the advice to use clean_many."""
    pandas = pytest.importorskip("pandas")

    with pytest.raises(TypeError, match=f"^{re.escape(f'expected a str, got Series: {MANY}')}$"):
        clean(pandas.Series(["One", "Two"]))


@pytest.mark.parametrize(
    "text",
    ["pages/0001.html", r"C:\pages\0001.txt", "https://example.org/heron", "notes.csv"],
)
def test_a_name_instead_of_a_text_is_legal(text):
    """A text that looks like a path or an address is cleaned like any other; its account says what it looks like."""
    cleaning = explain(text)

    assert cleaning.text == text
    assert "Note: this looks like " in str(cleaning)


def test_html_instead_of_a_text():
    """HTML is only normalised, as ftfy would, never half taken apart; the account says to extract the text first."""
    cleaning = explain(HTML)

    assert cleaning.text == normalize(HTML)
    assert "Note: this looks like HTML: " in str(cleaning)


ONE_TEXT = f"expected a str, got NoneType: {MISSING}"
NO_PHRASE = "drop missing values, decode bytes, write numbers as text"


def find_nothing(paragraphs) -> None:
    """Find nothing, and forget to say so."""


def find_pairs_of_offsets(paragraphs, end: int) -> list[tuple[int, int]]:
    """Find offsets where removals are expected."""
    return [(0, end)]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        pytest.param(lambda: normalize(None), ONE_TEXT, id="normalize"),
        pytest.param(lambda: split_paragraphs(None), ONE_TEXT, id="split_paragraphs"),
        pytest.param(lambda: sketch_text(None), ONE_TEXT, id="sketch_text"),
        pytest.param(lambda: compare_texts("The heron", None), ONE_TEXT, id="compare_texts"),
        pytest.param(lambda: find_pairs([1], [None]), ONE_TEXT, id="find_pairs"),
        pytest.param(lambda: Furniture().add(None), ONE_TEXT, id="Furniture.add"),
        pytest.param(
            lambda: normalize(b"The heron"),
            "expected a str, got bytes: decode it first, for example with text.decode('utf-8')",
            id="normalize bytes",
        ),
        pytest.param(
            lambda: clean(explain("The heron")),
            "expected a str, got Cleaning: take its text, for example with cleaning.text",
            id="cleaning",
        ),
        pytest.param(
            lambda: list(find_wrappers("The heron")),
            "expected paragraphs, got str: give split_paragraphs(text)",
            id="text for a stage",
        ),
        pytest.param(
            lambda: list(find_boilerplate(["The heron"])),
            "expected paragraphs, got str: give split_paragraphs(text)",
            id="lines for a stage",
        ),
        pytest.param(
            lambda: list(find_running_heads(None)),
            "expected paragraphs, got NoneType: give split_paragraphs(text)",
            id="nothing for a stage",
        ),
        pytest.param(
            lambda: clean("The heron", furniture="sites.furniture"),
            "expected Furniture, got str: read the file with Furniture.load(path)",
            id="name of a file of furniture",
        ),
        pytest.param(
            lambda: clean_many(["The heron"], furniture={}, sites="a.example"),
            "expected Furniture, got dict: give what learn_furniture(texts) returns",
            id="other furniture",
        ),
        pytest.param(
            lambda: clean("The heron", stages=find_boilerplate),
            "expected several stages, got one function: write [find_boilerplate]",
            id="one stage",
        ),
        pytest.param(
            lambda: clean("The heron", stages=None),
            "expected a sequence of stages, got NoneType: give a list or a tuple",
            id="no stages",
        ),
        pytest.param(
            lambda: clean("The heron", stages=["find_boilerplate"]),
            "expected stages that can be called, got 'find_boilerplate': give functions, such as find_boilerplate",
            id="name of a stage",
        ),
        pytest.param(
            lambda: clean("The heron", stages="find_boilerplate"),
            "expected a sequence of stages, got str: give functions in a list, such as [find_boilerplate]",
            id="name for all stages",
        ),
        pytest.param(
            lambda: clean("The heron", stages=[find_nothing]),
            "expected removals from the stage find_nothing, got NoneType: yield them, or return a list",
            id="stage without return",
        ),
        pytest.param(
            lambda: clean("The heron", stages=[partial(find_pairs_of_offsets, end=3)]),
            "expected removals from the stage find_pairs_of_offsets, got a tuple: "
            "write Removal(start, end, reason, evidence)",
            id="stage that yields tuples",
        ),
        pytest.param(
            lambda: clean("The heron", normalizer=lambda text: None),
            "expected the normalizer to return a str, got NoneType: return the whole text, changed or not",
            id="normalizer without return",
        ),
        pytest.param(
            lambda: clean("The heron", keep=b"Read more"),
            "expected several phrases in keep, got one bytes: write ['Read more']",
            id="phrase in bytes",
        ),
        pytest.param(
            lambda: clean("The heron", keep=[1]),
            f"expected phrases in keep that are str, got int: {NO_PHRASE}",
            id="number to keep",
        ),
        pytest.param(
            lambda: clean_many(["The heron"], remove=[None]),
            f"expected phrases in remove that are str, got NoneType: {NO_PHRASE}",
            id="missing phrase",
        ),
        pytest.param(
            lambda: clean("The heron", remove="Read more"),
            "expected several phrases in remove, got one str: write ['Read more']",
            id="one phrase",
        ),
        pytest.param(
            lambda: clean("The heron", remove=None),
            "expected several phrases in remove, got NoneType: give a list, or leave it out",
            id="no phrases",
        ),
        pytest.param(
            lambda: find_lines_like([1]), f"expected examples that are str, got int: {NO_PHRASE}", id="no example"
        ),
        pytest.param(
            lambda: clean("The heron", normalizer=None),
            "expected a normalizer that can be called, got None: give a function, or str to change nothing",
            id="no normalizer",
        ),
        pytest.param(
            lambda: clean("The heron", normalizer="NFC"),
            "expected a normalizer that can be called, got 'NFC': give a function, or str to change nothing",
            id="name of a form",
        ),
        pytest.param(
            lambda: find_duplicates(["The heron"], similarity="0.8"),
            "expected similarity to be a number, got str: 0.8 is the default",
            id="similarity",
        ),
        pytest.param(
            lambda: find_duplicates(["The heron", "The heron"], prefer="date"),
            "expected values for the rows in prefer, or a function, got 'date': give a column, as table['date']",
            id="name of a column to prefer",
        ),
        pytest.param(
            lambda: Furniture().merge(b"\x1f\x8b"),
            "expected Furniture, got bytes: read what was saved with Furniture.load or Furniture.from_bytes",
            id="bytes of furniture",
        ),
        pytest.param(
            lambda: review("The heron"),
            "expected an iterable of texts, got str: for one text use clean(text)",
            id="review of one text",
        ),
        pytest.param(
            lambda: review({"text": ["The heron"]}),
            "expected an iterable of texts, got dict: give one column, for example table['text']",
            id="review of a table",
        ),
        pytest.param(
            lambda: clean_many(["The heron"], workers="2"),
            "expected a whole number of workers, got str: for one a core use workers=os.cpu_count()",
            id="workers",
        ),
    ],
)
def test_wrong_type_of_an_option(call, message):
    """Any other value of the wrong type does as well, before anything is cleaned."""
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        call()


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(find_duplicates, id="find_duplicates"),
        pytest.param(learn_furniture, id="learn_furniture"),
        pytest.param(lambda texts: list(explain_many(texts)), id="explain_many"),
    ],
)
def test_other_values_of_a_column(call):
    """The advice is what the function called can follow: only `clean_many` passes other values through."""
    message = "expected a str or a missing value at texts[1], got int: convert it first, for example with str(value)"

    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        call(["The heron", 3])


def test_texts_instead_of_cleanings():
    """Texts have no removals to be listed; they are to be explained first."""
    pytest.importorskip("pandas")
    message = "expected a Cleaning or None at cleanings[1], got str: make them with explain_many(texts)"

    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        removals_frame([None, "The heron"])


def test_one_cleaning_instead_of_several():
    """One cleaning is to be put into a list; nothing is no cleaning."""
    with pytest.raises(TypeError, match=re.escape("expected an iterable of cleanings, got Cleaning: write [cleaning]")):
        removals_frame(explain("The heron"))
    with pytest.raises(TypeError, match=r"got NoneType: make them with explain_many\(texts\)$"):
        removals_frame(None)


@pytest.mark.parametrize("call", [explain_many, find_duplicates, learn_furniture])
@pytest.mark.parametrize("value", [b"The heron", bytearray(b"The heron")])
def test_bytes_in_a_column(call: Callable[[list[object]], object], value: object):
    """Bytes are to be decoded: as they are written in Python they would be no text."""
    told = "at texts[1], got bytes: decode it first, for example with value.decode('utf-8')"
    with pytest.raises(TypeError, match=re.escape(told.replace("bytes", type(value).__name__))):
        list(call(["The eel", value]))


@pytest.mark.filterwarnings("error")
def test_a_query_instead_of_a_column():
    """A lazy query of polars has to be collected first, and nothing warns besides."""
    polars = pytest.importorskip("polars")

    query = polars.LazyFrame({"text": ["The heron"]})
    with pytest.raises(TypeError, match=r"table\.collect\(\)\['text'\]"):
        clean_many(query)


def test_a_folder_instead_of_a_file(tmp_path: Path):
    """A review that is to be saved under the name of a folder says so, and leaves nothing behind."""
    with pytest.raises(IsADirectoryError, match=re.escape(str(tmp_path))):
        review(["The heron"]).save(tmp_path)

    assert list(tmp_path.parent.glob("*.textclean-part")) == []
