"""The examples of the page on many pages of a site, run as they stand there."""

from __future__ import annotations

import pytest

import textclean
from tests.fences import SOURCE, read_blocks

BLOCKS = [block for block in read_blocks(SOURCE / "corpus.md") if block.language == "python" and 'df["' in block.code]
BODIES = (
    "The heron came back to the salt marsh in the last week of February, eleven days earlier than in any year.",
    "The council will decide in March whether the festival moves to the old airfield or stays by the water.",
    "A lifeboat crew was called out twice on Sunday, once for a paddle board and once for a dog that had swum out.",
    "The baker in Tanner Street lights her ovens at ten in the evening, when the rest of the town goes to bed.",
)


def test_the_examples_run(capsys: pytest.CaptureFixture[str]) -> None:
    """A frame of pages is cleaned with what its site's pages share."""
    pandas = pytest.importorskip("pandas")
    pages = [f"Marsh Courier daily\nTides and boats today\n{body}\nRead by the whole coast" for body in BODIES]
    urls = [f"https://courier.example/{number}" for number in range(len(pages))]
    names = {"textclean": textclean, "df": pandas.DataFrame({"text": pages, "url": urls})}
    names |= {"page": pages[0], "url": urls[0]}
    for block in BLOCKS:
        exec(compile(block.code, "corpus.md", "exec"), names)

    assert BLOCKS
    assert [body in text for body, text in zip(BODIES, names["df"]["clean"], strict=True)] == [True] * len(BODIES)
    assert "words kept" in capsys.readouterr().out
