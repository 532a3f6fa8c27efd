"""The fenced blocks of README.md and of the documentation, so that the tests run what they show."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "docs" / "source"
PAGES = sorted([ROOT / "README.md", *SOURCE.glob("*.md")])

FENCE_RE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HEADING_RE = re.compile(r"^#+ (.+)$", re.MULTILINE)


class Block(NamedTuple):
    """A fenced block."""

    heading: str
    """The heading that it stands under."""

    language: str
    code: str
    line: int
    """Where its code begins in the file, counted from 1."""


def read_blocks(path: Path) -> list[Block]:
    """Return the fenced blocks of a Markdown file, in order."""
    text = path.read_text(encoding="utf-8")
    blocks = []
    for fence in FENCE_RE.finditer(text):
        outside = FENCE_RE.sub("", text[: fence.start()])  # a comment in a block is no heading
        headings = HEADING_RE.findall(outside)
        line = text.count("\n", 0, fence.start(2)) + 1
        blocks.append(Block(headings[-1] if headings else "", fence[1], fence[2], line))
    return blocks
