r"""Lines of Markdown as a reader sees them: the words in the brackets, and what is linked.

Decides what a line says and whether it is anything but links; decides nothing about what should go. Knows single lines
only: nothing is parsed across them.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

ADDRESS: Final = r"\(\s*(?P<address>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s[^()]*)?\)"
"""Where a link leads, with a title or a size behind it; an address may hold brackets in pairs."""

IMAGE: Final = r"!\[(?P<shown>[^\[\]]*)\]\([^()]*\)"
LINK: Final = rf"\[(?P<words>[^\[\]]*(?:(?<=!)\[[^\[\]]*\]\([^()]*\)[^\[\]]*)*)\]{ADDRESS}"
IMAGE_RE: Final = re.compile(IMAGE)
LINK_RE: Final = re.compile(f"{IMAGE}|{LINK}")
"""An image, or a link; the words of a link may hold images."""

MARKER_RE: Final = re.compile(r"(?:#{1,6} +|[-*+•] +|\d{1,3}[.)] +|> ?|\\)*")
"""What stands before the words of a heading, of an entry of a list or of a quotation."""

EMPHASIS_RE: Final = re.compile(r"\*\*|__|(?<!\w)[*_`](?=\w)|(?<=[\w.!?…])[*_`](?!\w)|\\(?=[\[\]()*_#|.!+\\-]|$)")
"""Marks of emphasis, and backslashes before a mark; a star between spaces and an underline inside a name stay."""

SEPARATORS: Final = " \t|·•›»«‹/\\,;:>*_#-–—+.()[]"
"""What stands between the links of a menu without being said."""

DEEPEST: Final = 6
"""Signs before the words of a heading at most."""


class Link(NamedTuple):
    """A link or an image on a line."""

    words: str
    """What a reader sees: the words in the brackets; of an image, what it is said to show."""

    address: str
    """Where it leads; "" for an image that is no link."""

    is_picture: bool = False
    """True where the words are those of an image."""


class MarkdownLine(NamedTuple):
    """A line of Markdown, read."""

    text: str
    """What a reader sees: no addresses, no marks of headings, lists and emphasis."""

    links: tuple[Link, ...]
    """The links and the images on it, in order."""

    is_linked: bool
    """True where nothing but separators stands outside of the links."""

    level: int
    """1 to 6 for a heading, else 0."""


def is_markdown(line: str) -> bool:
    """Tell whether a line shows Markdown of its own: a link, an image or a heading.

    >>> is_markdown("- [Home](/)"), is_markdown("# The heron"), is_markdown("- Home"), is_markdown("#heron")
    (True, True, False, False)
    """
    return "](" in line or (line[:1] == "#" and _measure_level(line) > 0)


def read_markdown(line: str) -> MarkdownLine:
    r"""Read one line of Markdown.

    >>> line = read_markdown("- [Home](/) | [News](/news \"All the news\")")
    >>> line.text, line.is_linked, [link.address for link in line.links]
    ('Home | News', True, ['/', '/news'])

    An image says what it is said to show; where it is part of a link, all is one link.

    >>> read_markdown("[![A boat](boat.jpg) **The ferry**](/ferry)").links
    (Link(words='A boat The ferry', address='/ferry', is_picture=True),)

    Words around the links are the author's, and the line is not linked:

    >>> line = read_markdown("### Built by [Quill & Sons](https://example.org) in *1911*")
    >>> line.text, line.is_linked, line.level
    ('Built by Quill & Sons in 1911', False, 3)

    Brackets that are no links stay as they are. Linear in the length of the line.
    """
    bare = line[match.end() :] if (match := MARKER_RE.match(line)) else line
    links: list[Link] = []
    said: list[str] = []
    around: list[str] = []
    done = 0
    for match in LINK_RE.finditer(bare) if "](" in bare else ():
        before = bare[done : match.start()]
        words = _say(match["words"] if match["shown"] is None else match["shown"])
        is_picture = match["shown"] is not None or "![" in match["words"]
        links.append(Link(words, match["address"] or "", is_picture))
        said += [" " if not before and done else before, words]  # buttons in a row have no space between them
        around.append(before)
        done = match.end()
    around.append(bare[done:])
    is_linked = bool(links) and not "".join(around).strip(SEPARATORS)
    return MarkdownLine(_say("".join([*said, bare[done:]])), tuple(links), is_linked, _measure_level(line))


def is_picture(line: str) -> bool:
    """Tell whether a line holds an image and, whatever it is said to show, no words beside it.

    >>> is_picture("![A boat](boat.jpg)"), is_picture("[![](boat.jpg)](/ferry)"), is_picture("![](boat.jpg) The ferry")
    (True, True, False)
    """
    return (
        "![" in line
        and IMAGE_RE.search(line) is not None
        and not read_markdown(IMAGE_RE.sub("", line)).text.strip(SEPARATORS)
    )


def _say(text: str) -> str:
    """Return what a reader sees of words that hold no links: images by what they show, no marks of emphasis."""
    return " ".join(EMPHASIS_RE.sub("", IMAGE_RE.sub(r"\g<shown> ", text)).split())


def _measure_level(line: str) -> int:
    """Return the level of a heading, 0 for any other line."""
    level = len(line) - len(line.lstrip("#"))
    return level if level <= DEEPEST and line[level : level + 1] == " " else 0
