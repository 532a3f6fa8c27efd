"""Every before and after of the page "What goes" is what happens, and no reason is left out."""

from __future__ import annotations

import re

import pytest

from tests.fences import SOURCE, Block, read_blocks
from textclean.cleaning import explain
from textclean.pages import REASONS

BLOCKS = [block for block in read_blocks(SOURCE / "reasons.md") if block.language == "diff"]
(PAGE,) = (block.code.splitlines() for block in BLOCKS if block.heading == "In whole pages")
OTHERS = {"error-preamble", "repeated-block", "boilerplate", "other article", "furniture", "user-phrase"}


def make_page(block: Block) -> list[str]:
    """Return the lines of an example: by themselves, or put into the page where their first one stands."""
    lines = block.code.splitlines()
    if lines[0] not in PAGE or lines[0][0] == "-":
        return lines
    place = PAGE.index(lines[0]) + 1
    return [*PAGE[:place], *lines[1:], *PAGE[place:]]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: f"{block.heading}-{block.line}")
def test_before_and_after(block):
    """The lines with a minus go, for the reason in the heading, and the others stay."""
    lines = make_page(block)
    cleaning = explain("\n".join(line[1:] for line in lines))

    assert cleaning.text.splitlines() == [line[1:].strip() for line in lines if line[0] == " "]
    removed = {line[1:].strip() for line in block.code.splitlines() if line[0] == "-"}
    reasons = {
        removal.reason
        for removal in cleaning.removals
        if removed.intersection(cleaning.normalized[removal.start : removal.end].splitlines())
    }
    heading = "menu" if block.heading == "In whole pages" else block.heading
    assert not removed or heading in reasons


def test_no_reason_is_left_out():
    """Every reason that a default stage gives has a heading."""
    headings = set(re.findall(r"^##+ (.+)$", (SOURCE / "reasons.md").read_text(encoding="utf-8"), re.MULTILINE))

    assert headings - {"In whole pages"} == set(REASONS.values()) | OTHERS
