"""The pictures show what the library does: the HTML that was photographed is what it makes of the pages today."""

from __future__ import annotations

import pytest

from tests.pictures import IMAGES, PHOTOGRAPHED, SHOTS, make_html


@pytest.mark.parametrize("name", ["explain", "summary", "report"])
def test_the_pictures_are_of_today(name: str) -> None:
    """Where this fails, look at what changed, and make the pictures again: python -m tests.pictures."""
    photographed = (PHOTOGRAPHED / f"{name}.html").read_text(encoding="utf-8")

    assert make_html()[name] == photographed


def test_every_picture_is_there() -> None:
    """Each shot has its file."""
    assert [name for name, *_ in SHOTS if not (IMAGES / f"{name}.png").is_file()] == []
