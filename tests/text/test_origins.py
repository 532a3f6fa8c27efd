"""Where what is left of a text stood in the whole."""

from __future__ import annotations

from textclean.text.origins import Origins
from textclean.text.paragraphs import Paragraph, split_paragraphs


def test_what_was_taken_twice_is_found_in_the_whole():
    """Pieces of pieces are located where they stood first."""
    whole = "Menu\nTitle\nShare\nOne line. Two. Three.\nEnd"
    text, origins = Origins.of(whole).take([*split_paragraphs(whole)[1:2], *split_paragraphs(whole)[3:]], whole)
    text, origins = origins.take([Paragraph("Title", 0), Paragraph("Two.", 16), Paragraph("End", 28)], text)

    assert text == "Title\nTwo.\nEnd"
    assert [whole[start:end] for start, end in origins.locate(0, len(text))] == ["Title", "Two.", "End"]
    assert [whole[start:end] for start, end in origins.locate(7, 12)] == ["wo.", "E"]


def test_neighbors_are_one():
    """What still stands together is located in one piece, whatever line breaks it has."""
    whole = "Menu\nOne.\n\nTwo.\nThree."
    text, origins = Origins.of(whole).take(split_paragraphs(whole)[1:], whole)

    assert text == "One.\n\nTwo.\nThree."
    assert origins.locate(0, len(text)) == [(5, len(whole))]
    assert origins.locate(4, 5) == []


def test_one_piece_is_no_whole():
    """What is left of one line, in one piece, still stands where it stood."""
    whole = "Menu. One. Two. Three."
    text, origins = Origins.of(whole).take([Paragraph("One. Two. Three.", 6)], whole)
    text, origins = origins.take([Paragraph("Three.", 10)], text)

    assert text == "Three."
    assert origins.locate(0, 6) == [(16, 22)]
