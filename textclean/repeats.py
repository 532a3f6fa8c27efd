"""Repeated blocks."""
from __future__ import annotations
from collections.abc import Iterator, Sequence
from textclean.paragraphs import Paragraph
from textclean.report import Removal
def find_repeated_blocks(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    seen: dict[str, Paragraph] = {}
    for p in paragraphs:
        first = seen.setdefault(p.text, p)
        if first is not p and len(p.text) > 100:
            yield Removal(p.start, p.end, "repeated-block", "draft", 1.0, (first.start, first.end))
