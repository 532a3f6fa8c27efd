"""A page's paragraphs as the page model reads them: sentences joined, Markdown as its readers see it.

Decides what is judged as one; decides nothing about what should go.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from textclean.text.markdown import is_markdown, read_markdown
from textclean.text.paragraphs import Blocks

TENTHS: Final = 10
HEADING: Final = TENTHS + 1
"""What a heading of Markdown has in place of tenths in links."""

BULLETS: Final = ("- ", "* ", "+ ")


class Units(NamedTuple):
    """What is judged as one: one entry for each block."""

    blocks: Blocks
    """Where they stand."""

    texts: list[str]
    """Their words, as a reader sees them; never empty."""

    linked: list[int]
    """Tenths of their words that stand in links of Markdown; `HEADING` for a heading."""

    indents: list[int]
    """White space before them in the raw text, in characters."""


def read_units(blocks: Blocks) -> Units:
    r"""Read the blocks of a page.

    >>> from textclean.text.paragraphs import join_fragments, split_paragraphs
    >>> units = read_units(join_fragments(split_paragraphs("* [Home](/)\n# The heron\nIt [waits](/w) there.")))
    >>> units.texts, units.linked
    (['• Home', 'The heron', 'It waits there.'], [10, 11, 3])
    """
    indents = list(map(blocks.paragraphs.indents.__getitem__, blocks.firsts[:-1]))
    if not any(map(is_markdown, [text for text in blocks.texts if "](" in text or text[0] == "#"])):
        return Units(blocks, blocks.texts, [0] * len(indents), indents)
    texts, linked = [], []
    for text in blocks.texts:
        line = read_markdown(text)
        words = sum(len(link.words) for link in line.links)
        texts.append(f"• {line.text}" if text.startswith(BULLETS) else line.text or text[:1])
        linked.append(HEADING if line.level else min(TENTHS, TENTHS * words // max(1, len(line.text))))
    return Units(blocks, texts, linked, indents)
