"""Learned furniture in files: the same answers after loading, and clear errors for anything else."""

from __future__ import annotations

import gzip
import json

import pytest

from tests.corpus.sites import write_site
from textclean import Furniture, FurnitureError, clean, learn_furniture

SITE = "https://garden.example"
LEARNED = learn_furniture([*write_site(8), "Home\nThe heron waits."], [SITE] * 8 + [None])


def test_a_file_gives_the_same_answers(tmp_path):
    """Saving and loading changes nothing; nothing else is left in the folder."""
    LEARNED.save(tmp_path / "site.furniture")
    loaded = Furniture.load(tmp_path / "site.furniture")
    page = write_site(1)[0]

    assert loaded == LEARNED
    assert clean(page, furniture=loaded, site=SITE) == clean(page, furniture=LEARNED, site=SITE) != clean(page)
    assert [path.name for path in tmp_path.iterdir()] == ["site.furniture"]


def test_the_format_is_as_documented():
    """Lines of JSON: a head, then one line a site, in order."""
    head, *sites = map(json.loads, gzip.decompress(LEARNED.to_bytes()).splitlines())

    assert head == {"format": "textclean furniture", "version": 1}
    assert [(row["site"], len(row["pages"])) for row in sites] == [("", 1), ("garden.example", 8)]


def pack(*rows: object) -> bytes:
    """Return rows of JSON as a file has them."""
    return gzip.compress("\n".join(map(json.dumps, rows)).encode())


HEAD = {"format": "textclean furniture", "version": 1}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no gzip",
        LEARNED.to_bytes()[:-20],
        gzip.compress(b"no JSON"),
        gzip.compress(b"[" * 100_000),
        pack([]),
        pack({**HEAD, "version": 2}),
        pack(HEAD, {"site": 3, "pages": []}),
        pack(HEAD, {"site": "a.example"}),
        pack(HEAD, {"site": "a.example", "pages": ["AAAA"]}),
        pack(HEAD, {"site": "a.example", "pages": ["****"]}),
        pack(HEAD, {"site": "a.example", "pages": ["AQAAAAAAAAAAAAAAAAAAAA=="]}),
        pack(HEAD, {"site": "a.example", "pages": [""]}),
        pack(HEAD, {"site": "a.example", "pages": 7}),
        pack(HEAD, "a.example"),
    ],
    ids=range(15),
)
def test_anything_else_is_refused(data: bytes):
    """What is cut off, of another version or out of order is an error that says what to do."""
    with pytest.raises(FurnitureError, match=r"expected .*, got .*: learn it again"):
        Furniture.from_bytes(data)
