"""Every before and after of the page "What goes" is what happens, and no reason is left out."""

from __future__ import annotations

import re

import pytest

from tests.fences import SOURCE, Block, read_blocks
from textclean.cleaning import explain
from textclean.stages.pages.evidence import REASONS

BLOCKS = [block for block in read_blocks(SOURCE / "reasons.md") if block.language == "diff"]
PLACE = [block.heading for block in BLOCKS].index("In whole pages")
PAGE = BLOCKS[PLACE].code.splitlines()
OTHERS = {"error-preamble", "running-head", "rolling-caption", "repeated-block", "boilerplate", "other-article"}
OTHERS |= {"furniture", "site-furniture", "user-phrase"}


def name(block: Block) -> str:
    """Return the heading and the line of a block."""
    return f"{block.heading}-{block.line}"


@pytest.mark.parametrize("block", BLOCKS[: PLACE + 1], ids=name)
def test_before_and_after(block):
    """The lines with a minus go, and the others stay."""
    lines = block.code.splitlines()
    cleaning = explain("\n".join(line[1:] for line in lines))

    assert cleaning.text.splitlines() == [line[1:].strip() for line in lines if line[0] == " "]
    reason = "menu" if lines == PAGE else block.heading
    assert not cleaning.removals or reason in {removal.reason for removal in cleaning.removals}


@pytest.mark.parametrize("block", BLOCKS[PLACE + 1 :], ids=name)
def test_lines_of_a_page(block):
    """Put into the page behind the first line, the lines with a minus go for the reason in the heading."""
    first, *added = block.code.splitlines()
    place = PAGE.index(first) + 1
    cleaning = explain("\n".join(line[1:] for line in [*PAGE[:place], *added, *PAGE[place:]]))
    reasons = {
        line: removal.reason
        for removal in cleaning.removals
        for line in cleaning.normalized[removal.start : removal.end].splitlines()
    }

    assert [reasons.get(line[1:].strip()) for line in added] == [block.heading] * len(added)
    assert first[0] == "-" or first.strip() in cleaning.text.splitlines()


def test_no_reason_is_left_out():
    """Every reason that a default stage gives has a heading."""
    headings = set(re.findall(r"^##+ (.+)$", (SOURCE / "reasons.md").read_text(encoding="utf-8"), re.MULTILINE))

    assert headings - {"In whole pages"} == set(REASONS.values()) | OTHERS
