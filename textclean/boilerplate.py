"""Footers, headers and furniture inside the text."""
from __future__ import annotations
from collections.abc import Iterator, Sequence
from textclean.paragraphs import Paragraph
from textclean.report import Removal
def find_boilerplate(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    for p in paragraphs:
        if p.text in ("Advertisement", "Read more", "Menu") or p.text.startswith("\u00a9"):
            yield Removal(p.start, p.end, "boilerplate", "draft")
