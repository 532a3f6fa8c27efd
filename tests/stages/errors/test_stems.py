"""Stems are read as they were written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from textclean.stages.errors.stems import pack_stems, unpack_stems

STEMS = st.text(st.characters(codec="utf-8", categories=["L", "M", "N"]), min_size=1, max_size=5)


@given(st.sets(STEMS, min_size=1))
def test_stems_are_read_as_they_were_written(stems: set[str]):
    """Whatever they begin with, and however long they are."""
    assert unpack_stems(pack_stems(stems)).decode().split("\n") == sorted(stems)
