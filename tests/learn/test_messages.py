"""What programs say is read from their catalogs: English error pages and their translations, without markup."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from pathlib import Path

from textclean.learn.errors import choose_messages
from textclean.learn.messages import is_failure, read_program

GERMAN = {
    "The page <b>%s</b> was not found.": "Die Seite <b>%s</b> wurde nicht gefunden.",
    "Feed the herons": "Reiher füttern",
    "An internal server error has occurred.": "An internal server error has occurred.",
}


def make_catalog(messages: Mapping[str, str]) -> bytes:
    """Return a catalog of gettext: numbers, the lengths and places of the strings, the strings."""
    pairs = [("", "Content-Type: text/plain; charset=UTF-8\n"), *sorted(messages.items())]
    texts = [text.encode() for pair in zip(*pairs, strict=True) for text in pair]
    place = 28 + 8 * len(texts)
    table = b""
    for text in texts:
        table += struct.pack("<II", len(text), place)
        place += len(text) + 1
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 4 * len(texts), 0, 0)
    return head + table + b"".join(text + b"\0" for text in texts)


def test_only_what_failed_is_learned_from(tmp_path: Path):
    """Tags and names of pages are no words."""
    (tmp_path / "de.mo").write_bytes(make_catalog(GERMAN))

    failures = choose_messages({"a program": read_program(tmp_path)})
    assert [example.text for example in failures] == [
        "An internal server error has occurred.",
        "Die Seite wurde nicht gefunden.",
        "The page was not found.",
    ]


def test_what_two_programs_say_is_read_once():
    """The first has it."""
    said = {"The page was not found.": ["The page was not found.", "Sidan hittades inte."]}

    assert [example.text for example in choose_messages({"one": said, "other": said})] == [
        "Sidan hittades inte.",
        "The page was not found.",
    ]


def test_files_in_json_are_read_beside_the_english_one(tmp_path: Path):
    """The language is a folder or a file's name; what only one of two files says is passed over."""
    for name, said in (("en-GB", "The page was not found."), ("sv", "Sidan hittades inte.")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "error.json").write_text(json.dumps({"pages": {"404": said, name: said}}), encoding="utf-8")

    assert read_program(tmp_path) == {"The page was not found.": ["The page was not found.", "Sidan hittades inte."]}


def test_broken_files_are_passed_over(tmp_path: Path):
    """A catalog that is none, and a file that is no JSON, stop nothing."""
    (tmp_path / "de.mo").write_bytes(b"no catalog")
    (tmp_path / "en.json").write_text("{", encoding="utf-8")
    (tmp_path / "sv.json").write_text("{", encoding="utf-8")

    assert read_program(tmp_path) == {}


def test_an_authors_sentence_is_no_failure():
    """Only what is an error page by itself is learned from."""
    assert is_failure("The requested page could not be found.")
    assert not is_failure("The heron could not find the page it had hidden.")
