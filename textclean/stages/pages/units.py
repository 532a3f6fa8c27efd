"""A page's paragraphs as the page model reads them: sentences joined, Markdown as its readers see it.

Decides what is judged as one; decides nothing about what should go.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from typing import Final, NamedTuple

from textclean.kernel import Column, make_sheet
from textclean.text.fragments import Blocks
from textclean.text.lines import find_lines_with
from textclean.text.markdown import LINK_RE, MarkdownLine, is_markdown, is_picture, read_markdown

TENTHS: Final = 10
HEADING: Final = TENTHS + 1
"""What a heading of Markdown has in place of tenths in links."""

PICTURE: Final = TENTHS + 2
"""The same of a line that is nothing but pictures."""

OPEN_RE: Final = re.compile(r"\[[^\[\]]*$|\]\([^()]*$")
"""A link or an image that does not end on its line."""

MOST_LINES: Final = 8
"""Lines that one link is wrapped to at most."""

BULLETS: Final = ("- ", "* ", "+ ")


class Marked(NamedTuple):
    """The headings that a page's markup tells from its other lines, by their places."""

    title: int | None = None
    """The only heading of the first level that is no link, in Markdown."""

    sections: Sequence[int] = ()
    """Headings above edit links, in order."""


UNMARKED: Final = Marked()


class Units(NamedTuple):
    """What is judged as one: one entry for each block."""

    blocks: Blocks
    """Where they stand."""

    texts: list[str]
    """Their words, as a reader sees them; never empty."""

    linked: Column
    """Tenths of their words that stand in links of Markdown; `HEADING` for a heading."""

    indents: list[int]
    """White space before them in the raw text, in characters."""

    marked: Marked = UNMARKED
    """The headings that are marked."""


def read_units(blocks: Blocks) -> Units:
    r"""Read the blocks of a page.

    >>> from textclean.text.fragments import join_fragments
    >>> from textclean.text.paragraphs import split_paragraphs
    >>> units = read_units(join_fragments(split_paragraphs("* [Home](/)\n# The heron\nIt [waits](/w) there.")))
    >>> units.texts, units.linked
    (['• Home', 'The heron', 'It waits there.'], [10, 11, 3])
    """
    may_be = find_lines_with(blocks.texts, ("](",), firsts="#")
    is_plain = not any(is_markdown(blocks.texts[place]) for place in may_be)
    if not is_plain:
        blocks = join_links(blocks)
    indents = list(map(blocks.paragraphs.indents.__getitem__, blocks.firsts[:-1]))
    if is_plain:
        return Units(blocks, blocks.texts, make_sheet(len(indents)), indents)
    lines = list(map(read_markdown, blocks.texts))
    texts, linked = [], []
    for text, line in zip(blocks.texts, lines, strict=True):
        words = sum(len(link.words) for link in line.links)
        texts.append(f"• {line.text}" if text.startswith(BULLETS) else line.text or text[:1])
        share = min(TENTHS, TENTHS * words // max(1, len(line.text)))
        linked.append(PICTURE if is_picture(text) else HEADING if line.level else share)
    return Units(blocks, texts, linked, indents, Marked(_find_title(lines)))


def _find_title(lines: Sequence[MarkdownLine]) -> int | None:
    """Return the place of the only heading of the first level that is no link; None where there is none, or several.

    >>> _find_title([read_markdown(line) for line in ("# [The Courier](/)", "# The herons return", "## Food")])
    1
    """
    titles = [place for place, line in enumerate(lines) if line.level == 1 and not line.is_linked and line.text]
    return titles[0] if len(titles) == 1 else None


def join_links(blocks: Blocks) -> Blocks:
    r"""Join blocks that a link or an image runs across, as where lines are wrapped.

    >>> from textclean.text.fragments import join_fragments
    >>> from textclean.text.paragraphs import split_paragraphs
    >>> join_links(join_fragments(split_paragraphs("![A boat at\nthe quay](/quay-\nboat.jpg)\nHerons [1\nfish]"))).texts
    ['![A boat at the quay](/quay- boat.jpg)', 'Herons [1', 'fish]']
    """
    texts: list[str] = []
    firsts = array("q")
    place = 0
    while place < len(blocks.texts):
        end = _find_end(blocks.texts, place)
        texts.append(" ".join(blocks.texts[place:end]))
        firsts.append(blocks.firsts[place])
        place = end
    firsts.append(blocks.firsts[-1])
    return Blocks(blocks.paragraphs, texts, firsts)


def _find_end(texts: list[str], place: int) -> int:
    """Return the place behind a block and those on which a link that it begins goes on."""
    text, first = texts[place], len(texts[place])
    for end in range(place + 1, min(place + MOST_LINES, len(texts)) + 1):
        if "[" not in text or not OPEN_RE.search(text):
            is_whole = end == place + 1 or any(link.start() < first < link.end() for link in LINK_RE.finditer(text))
            return end if is_whole else place + 1
        text = " ".join(texts[place : end + 1])
    return place + 1
