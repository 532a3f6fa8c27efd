"""Programs and data keep every line, whatever their names say; prose, verse and lists are none."""

from __future__ import annotations

import pytest

from textclean import clean, find_boilerplate, find_error_preamble, find_page_furniture, split_paragraphs
from textclean.text.source import is_source

PROGRAM = '''"""Errors of the tide table, and what they say."""

__all__ = [
    "__title__",
    "__author__",
    "__license__",
    "__copyright__",
]

class TideError(Exception):
    """An error of the tide table."""

def read_tides(
    location: str,
    tags: list[str],
    description: str,
):
    return {tag: location for tag in tags}
'''
MODULE = """var tides = require('./tides');

module.exports = {
  copy: tides.copy,
  share: tides.share,
};
"""
DATA = """{
  "members": {
    "Comment": {
      "type": "string"
    },
    "Share": {
      "type": "string"
    }
  },
  "required": [
    "Comment",
    "Share"
  ]
}
"""
CHANGES = """tides (1.2-3) stable-security; urgency=high

  * Non-maintainer upload.
  * An invalid request was answered with the wrong status.
"""
TABLE = """from tides import Comment, Share

rules = [
    # what is said
    (r"[a-z]+", Comment)
    (r"home", Home)
    (r"log in", Login)
    (r"share", Share)
    (r"tweet", Tweet)
    (r"contact", Contact)
    (r"imprint", Imprint)
]
"""
MANUAL = """.\\" Title: TIDES
.\\" Author: A. Holm
.SH NAME
tides - print a table of tides
"""
LICENCES = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: tides

Files: *
Copyright: 2026 A. Holm
License: Expat

Files: tables/*
Copyright: Oldhaven Harbour Office
License: public-domain
"""
SOURCES = {
    "licences": LICENCES,
    "table": TABLE,
    "manual": MANUAL,
    "program": PROGRAM,
    "module": MODULE,
    "data": DATA,
    "changes": CHANGES,
}


@pytest.mark.parametrize("text", SOURCES.values(), ids=SOURCES)
def test_sources_keep_every_line(text):
    """Names such as "Share" or "__license__" are no labels of a page, and what a program says is no server's."""
    paragraphs = split_paragraphs(text)

    assert is_source(paragraphs.texts)
    assert [*find_boilerplate(paragraphs), *find_error_preamble(paragraphs), *find_page_furniture(paragraphs)] == []


def test_records_that_come_again_stay():
    """Data has the same fields again and again; a file that stands twice is folded all the same."""
    record = '"tide": {\n"shape": "Text",\n"documentation": "Hour and height of one tide, as the table has it."\n},\n'
    data = f'{{\n{record}"other": {{\n"shape": "Number"\n}},\n{record}"last": {{}}\n}}'

    assert clean(data) == data
    assert clean(f"{PROGRAM}\n{PROGRAM}") == clean(PROGRAM)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The heron waits,\nand then it strikes;\nthe eels know nothing,\nnobody tells them;\nthe tide comes in.",
        "To buy:\nBread,\nbutter,\neels;\nTo do:\nMend the net,\npaint the boat.",
        "Home (12)\nNews [3]\nSport (4)\nContact\n2023 (12)\n2024 (4)",
        "'''Oldhaven''' is a harbour town.\nIt has a weir.",
        "404 Not Found\nThe page was not found on this server.",
        'He said, "wait", and waited.\n"And then?", she asked.\nNobody knew.',
    ],
    ids=["nothing", "verse", "list", "menu", "wiki", "message", "talk"],
)
def test_other_texts_are_no_source(text):
    """Commas, colons and brackets end lines of verse, lists and menus too."""
    assert not is_source(split_paragraphs(text).texts)
