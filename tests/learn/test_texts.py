"""Texts of authors are read as Debian packages them, half of each collection to be learned from."""

from __future__ import annotations

import bz2
from pathlib import Path

from textclean.learn.texts import choose_lines, read_texts

HELP = "<page><info><desc>Find an eel.</desc></info><title>Eels</title><p>Look <em>below</em> the weir.</p></page>"


def make_folder(folder: Path) -> Path:
    """Write one small collection of each kind."""
    sayings = folder / "fortunes-xx" / "games" / "fortunes"
    sayings.mkdir(parents=True)
    (sayings / "herons").write_text("A heron waits.\n%\nAn eel does not wait.\n%\nA heron waits.\n", encoding="utf-8")
    (sayings / "herons.dat").write_bytes(b"\x00")
    described = "Package: weir\nDescription-md5: 0f\nDescription-xx: keeps the weir\n It opens.\n .\n It shuts.\n\n"
    (folder / "Translation-xx.bz2").write_bytes(bz2.compress(described.encode()))
    page = folder / "share" / "help" / "xx" / "gnome-help"
    page.mkdir(parents=True)
    (page / "eel.page").write_text(HELP, encoding="utf-8")
    return folder


def test_every_collection_is_read_once(tmp_path: Path):
    """A saying that stands twice is one; markup, colours and hashes are no text."""
    found = [(text.source, text.text) for text in read_texts(make_folder(tmp_path))]

    assert found == [
        ("fortunes-xx", "A heron waits."),
        ("fortunes-xx", "An eel does not wait."),
        ("Translation-xx", "keeps the weir\n\nIt opens.\n\nIt shuts."),
        ("help xx", "Find an eel.\n\nEels\n\nLook below the weir."),
    ]


def test_only_one_half_is_learned_from(tmp_path: Path):
    """What is measured on is nowhere among the lines that are learned from."""
    texts = list(read_texts(make_folder(tmp_path)))
    lines = choose_lines(texts)

    assert "A heron waits." in lines
    assert "An eel does not wait." not in lines
    assert all(any(line in text.text for text in texts if text.is_learned) for line in lines)
