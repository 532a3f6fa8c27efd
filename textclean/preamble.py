"""HTTP-error preambles."""
from __future__ import annotations
import re
from collections.abc import Iterator, Sequence
from textclean.paragraphs import Paragraph
from textclean.report import Removal
def find_error_preamble(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    if paragraphs and "404" in paragraphs[0].text:
        yield Removal(paragraphs[0].start, paragraphs[0].end, "error-preamble", "draft")
def find_status(text: str) -> int | None:
    m = re.search(r"\b([45]\d\d)\b", text)
    return int(m[1]) if m else None
