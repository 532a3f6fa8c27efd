"""The text as paragraphs, slices of one string, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean.text.normalize import normalize
from textclean.text.paragraphs import (
    Paragraph,
    Paragraphs,
    join_paragraphs,
    measure_indents,
    slice_paragraph,
    split_paragraphs,
    split_sentences,
)

PIECES = st.sampled_from(
    (
        *("One line.", "Another", "a b c", "没有人知道。真的。", "Yes! No?", "", "5.2"),
        *("(Why?) So.", "J. S. Bach", "…", "«Oui.» Non."),
    )
)
NORMAL_TEXTS = (st.lists(PIECES).map("\n".join) | st.lists(PIECES).map(" ".join) | st.text()).map(normalize)


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        pytest.param("", [], id="empty"),
        pytest.param("Title", [("Title", 0)], id="one line without a sentence"),
        pytest.param("Title\nBody", [("Title", 0), ("Body", 6)], id="line breaks"),
        pytest.param("Title\n\nBody", [("Title", 0), ("Body", 7)], id="blank line"),
        pytest.param("One. Two.", [("One.", 0), ("Two.", 5)], id="sentences of one line"),
        pytest.param("A. B.\nC. D.", [("A. B.", 0), ("C. D.", 6)], id="lines keep their sentences"),
        pytest.param("a\u2028b\x0cc\x85d\n", [("a\u2028b\x0cc\x85d", 0)], id="only line feeds break lines"),
    ],
)
def test_split_paragraphs(text: str, paragraphs: list[tuple[str, int]]):
    """A paragraph is a non-blank line, or a sentence where there is one line only."""
    assert [(p.text, p.start) for p in split_paragraphs(text)] == paragraphs


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(["It rose.", "Then it fell."], id="full stops"),
        pytest.param(["Why?", "Because!", "Oh…", "Well."], id="other marks"),
        pytest.param(["It rose 5.2 percent to 1.000.", "More soon."], id="numbers"),
        pytest.param(["“It rose.”", "He nodded."], id="closing quotes"),
        pytest.param(["(It rose.)", "He nodded."], id="closing brackets"),
        pytest.param(["Wait... what is it?", "Nothing."], id="small letter after the mark"),
        pytest.param(["Он вошёл.", "Она вышла."], id="Russian"),
        pytest.param(["Μπήκε.", "Βγήκε;"], id="Greek"),
        pytest.param(["هل جاء؟", "نعم."], id="Arabic"),
        pytest.param(["वह आया।", "वह गया।"], id="Hindi"),
    ],
)
def test_split_sentences(sentences: list[str]):
    """A sentence ends at its mark and what closes it, before white space and no small letter."""
    text = " ".join(sentences)

    assert [s.text for s in split_sentences(Paragraph(text, 0))] == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(["他来了。", "她走了！", "真的？"], id="Chinese"),
        pytest.param(["「来た。」", "行った。"], id="Japanese"),
    ],
)
def test_full_width_stops_need_no_space(sentences: list[str]):
    """Chinese and Japanese sentences end at their marks without white space after them."""
    assert [s.text for s in split_sentences(Paragraph("".join(sentences), 0))] == sentences


def test_sentences_keep_the_offsets_of_their_paragraph():
    """The offsets of sentences count from the start of the text, not of the paragraph."""
    assert [s.start for s in split_sentences(Paragraph("One. Two.", 100))] == [100, 105]


@given(NORMAL_TEXTS)
def test_join_undoes_split(text: str):
    """All the paragraphs of a normalised text give it back."""
    assert join_paragraphs(split_paragraphs(text), text) == text


@given(NORMAL_TEXTS)
def test_paragraphs_are_slices(text: str):
    """A paragraph is the slice between its offsets, trimmed and not blank."""
    for paragraph in split_paragraphs(text):
        assert text[paragraph.start : paragraph.end] == paragraph.text
        assert paragraph.text == paragraph.text.strip() != ""


@given(NORMAL_TEXTS, st.data())
def test_a_part_of_a_normal_text_is_normal(text: str, data: st.DataObject):
    """Any choice of lines of a normalised text, joined, is normalised."""
    lines = [p for p in split_paragraphs(text) if "\n" in text]
    kept = [line for line in lines if data.draw(st.booleans())]

    assert normalize(join_paragraphs(kept, text)) == join_paragraphs(kept, text)


@pytest.mark.parametrize(
    ("text", "kept", "joined"),
    [
        pytest.param("a\nb\nc", [0, 2], "a\nc", id="line break"),
        pytest.param("a\n\nb\nc", [0, 2], "a\n\nc", id="the widest break that stood between"),
        pytest.param("a\nb\n\nc", [0, 2], "a\n\nc", id="the widest break, behind"),
        pytest.param("a\n\nb\n\nc", [1], "b", id="no break at the ends"),
        pytest.param("a\nb", [], "", id="nothing"),
    ],
)
def test_join_paragraphs(text: str, kept: list[int], joined: str):
    """What is left is joined with the widest break that stood between."""
    paragraphs = split_paragraphs(text)

    assert join_paragraphs([paragraphs[i] for i in kept], text) == joined


def test_sentences_are_joined_with_a_space():
    """Sentences of one line stay on one line when one between them goes."""
    text = "One. Two. Three."
    first, _, third = split_paragraphs(text)

    assert join_paragraphs([first, third], text) == "One. Three."


@pytest.mark.parametrize(
    ("start", "end", "pieces"),
    [
        pytest.param(100, 110, [("Error 404.", 100)], id="head"),
        pytest.param(110, 200, [("Title", 111)], id="tail, trimmed"),
        pytest.param(0, 200, [("Error 404. Title", 100)], id="all"),
        pytest.param(0, 50, [], id="before"),
        pytest.param(110, 111, [], id="white space alone"),
        pytest.param(120, 110, [], id="backwards"),
    ],
)
def test_slice_paragraph(start: int, end: int, pieces: list[tuple[str, int]]):
    """A slice between two offsets of the text is trimmed; where it would be blank there is none."""
    found = slice_paragraph(Paragraph("Error 404. Title", 100), start, end)

    assert [(p.text, p.start) for p in found] == pieces


@pytest.mark.parametrize(
    ("raw", "indents"),
    [
        pytest.param("", [], id="empty"),
        pytest.param("Menu\n    Home\n\n  Text", [0, 4, 2], id="spaces"),
        pytest.param("\tHome\n\t\tText", [1, 2], id="tabs"),
        pytest.param("a\r\n  b\r   c", [0, 2, 3], id="line breaks of every kind"),
        pytest.param("   \n\t\n a", [1], id="blank lines do not count"),
    ],
)
def test_measure_indents(raw: str, indents: list[int]):
    """The indent of every non-blank line is counted in characters."""
    assert measure_indents(raw) == indents


def test_indents_are_given_to_the_paragraphs():
    """Paragraphs carry the indents of their lines where there is one for each."""
    assert [p.indent for p in split_paragraphs("a\nb", [0, 4])] == [0, 4]


def test_indents_that_do_not_fit_are_ignored():
    """Where indents and lines differ in number, no indent is known."""
    assert [p.indent for p in split_paragraphs("a\nb", [4])] == [0, 0]


PARAGRAPHS = st.lists(st.builds(Paragraph, st.text(min_size=1), st.integers(0, 10**12), st.integers(0, 9)))


@given(PARAGRAPHS, st.slices(8))
def test_columns_are_a_list(listed: list[Paragraph], part: slice):
    """Paragraphs in columns give what a list of them gives, whole, in part and one by one."""
    paragraphs = Paragraphs.of(listed)

    assert list(paragraphs) == [paragraphs[i] for i in range(len(paragraphs))] == listed
    assert list(paragraphs[part]) == listed[part]
    assert paragraphs == listed
    assert paragraphs == paragraphs[:]
    assert not listed or paragraphs != paragraphs[1:]
    assert repr(paragraphs) == repr(listed)
    assert not listed or paragraphs[-1] == listed[-1]


@given(PARAGRAPHS, PARAGRAPHS)
def test_columns_grow_like_a_list(listed: list[Paragraph], more: list[Paragraph]):
    """Paragraphs can be added one by one or all at once, and a slice of them grows alone."""
    paragraphs = Paragraphs.of(listed)
    grown = paragraphs[:]
    grown.extend(Paragraphs.of(more))
    for paragraph in more:
        grown.append(paragraph)

    assert list(grown) == [*listed, *more, *more]
    assert list(paragraphs) == listed


def test_paragraphs_are_like_those_that_stand_alike():
    """Where paragraphs stand does not count, only their texts and which of them stand right below each other."""
    here, there = split_paragraphs("Heron\nEel\n\nCarp"), split_paragraphs("Menu\nHeron\nEel\n\nCarp")[1:]

    assert here.is_like(there)
    assert not here.is_like(split_paragraphs("Heron\n\nEel\n\nCarp"))
    assert not here.is_like(split_paragraphs("Heron\nEel\n\nCarps"))
