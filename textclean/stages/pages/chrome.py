"""Labels of page chrome in a text: words of menus and footers where they stand alone, in rows, as links, or in a chain.

Decides which words are labels by where they stand; whether a text with so many is a page is for `gate` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, compress
from typing import Final, NamedTuple

from textclean.kernel import find_folded, make_table, weigh_words
from textclean.rules import (
    LABEL_KINDS,
    UNSPACED,
    fold_label,
    labels,
    number_labels,
    read_section,
    words,
)
from textclean.rules.label_index import ANY_END, ENDS
from textclean.rules.phrase_index import LETTERS
from textclean.stages.pages.programs import is_code
from textclean.text.headings import UNDERLINE_RE
from textclean.text.lines import find_lines_with
from textclean.text.markdown import read_markdown
from textclean.text.paragraphs import CONTINUED_BY, OPENED_BY
from textclean.text.prose import begins_small

LONGEST_LABEL: Final = 40
"""Characters of a line that may be a label of page chrome; by eye."""

SHORTEST_LABEL: Final = 3
"""Characters of a line in Latin letters that may be a label: shorter ones stand in tables and programs as well."""

FEWEST_PAIRS: Final = 10
SHARE_OF_PAIRS: Final = 0.25
"""Lines in two columns, parted by a bar, that make a text a list of words and what they mean, and their share of all
lines. Of the bench's pages none has as many."""

LONGEST_ROW: Final = 200
"""Characters of a line that may be several labels in a row."""

SENTENCE_MARKS: Final = ".,:;!?…。،؟"

ROW_MARK_RE: Final = re.compile(r"[|｜·•/›»–\-】\]]")
ROW_RE: Final = re.compile(r"\s+[/›»–-]\s+|\s*[|｜·•]\s*|\s*[】\]]\s*[【\[]\s*")

ROW_SIGNS: Final = ("|", "｜", "·", "•", "】", "]", "›", "»", ">", "–", " / ", " - ")
"""What stands in every row, and in every trail of pages."""

# "Home > News > Politics": three names of pages at least, an arrow between each two.
TRAIL_MARK_RE: Final = re.compile("[>›»]")
TRAIL_RE: Final = re.compile(
    r"(?:[^<>›»:：]{1,20}[:：]\s*)?(?P<home>[^<>›»]{1,30})(?:\s?(?:[>›»]|>>|->)\s?[^<>›»]{1,40}){2,}"
)

QUERY_RE: Final = re.compile(
    r"(?:SELECT|FROM|WHERE|GROUP BY|ORDER BY|HAVING|LIMIT|INSERT|UPDATE|DELETE|VALUES|SET|UNION|WITH|AND|OR|JOIN|LEFT"
    r"|INNER|ON)\b"
)
"""A line of a database query."""

FEWEST_IN_CHAIN: Final = 3
"""Labels without anything between them that are a menu inside a long line. On the bench's clean texts, each made one
line, licences apart none has them."""

WORDS_OF_LABEL: Final = 4
"""Words of a label in such a menu at most."""

LONGEST_FOOTER: Final = 1000
"""Characters at the end of a text on one line in which its footer stands; by eye."""

SHORTEST_IN_CHAIN: Final = 4
"""Letters of a label in such a menu at least."""


class Chrome(NamedTuple):
    """A label of page chrome in a text."""

    label: str
    kind: str
    is_linked: bool
    """Whether it is a link in Markdown, to another page."""


def find_chrome(texts: Sequence[str], *, is_manual: bool = False) -> Iterator[Chrome]:
    """Yield the labels: lines beside another short one, parts of lines that are rows of them, links of Markdown.

    >>> [(found.label, found.kind) for found in find_chrome(["Home | Log in | Search", "The heron waits."])]
    [('home', 'MENU'), ('log in', 'MENU'), ('search', 'MENU')]

    A label alone among sentences is none, nor is a word of a program, of a query or of a table: where many lines of
    a text are two columns, it is a list of words.
    """
    seen = list(texts)
    links = {place: _read_links(texts[place]) for place in find_lines_with(texts, ("](",))}
    for place, (visible, linked) in links.items():
        seen[place] = visible
        yield from _look_up(linked, is_linked=True)
    alone: set[int] = set()
    for place, number in _find_alone(seen):
        alone.add(place)
        is_heading = is_manual and seen[place][0] in "#="
        if not is_heading and _is_beside(seen, place) and not _is_authored(texts, seen, place):
            yield Chrome(fold_label(seen[place]), LABEL_KINDS[number - 1], is_linked=False)
    short = [place for place, text in enumerate(seen) if len(text) < LONGEST_ROW and text[-1] not in SENTENCE_MARKS]
    rows = _find_rows([seen[place] for place in short if place not in alone])
    pairs = sum(map(_is_pair, rows))
    is_glossary = pairs >= FEWEST_PAIRS and pairs >= SHARE_OF_PAIRS * len(texts)
    yield from _find_in_rows(() if is_glossary else rows)
    for place, text in enumerate(seen):
        if len(text) >= LONGEST_ROW and (". " not in text or (place == 0 and place not in links)):
            yield from _find_chains(text)
    if seen and (seen[-1][-1] not in SENTENCE_MARKS or "©" in seen[-1]):
        yield from _find_chains(seen[-1][-LONGEST_FOOTER:], is_footer=True)


def _find_alone(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of short lines that are labels, and their numbers; of most pages the first few say enough."""
    for begin in range(0, len(texts), AT_ONCE):
        some = texts[begin : begin + AT_ONCE]
        numbers = number_labels(some)
        for place in compress(range(len(some)), numbers):
            if is_short(some[place]):
                yield begin + place, numbers[place]


AT_ONCE: Final = 64
"""Lines that are looked up together."""


def is_short(text: str) -> bool:
    """Tell whether a line is as short as a label, and no sentence."""
    return 1 < len(text) < LONGEST_LABEL and text[-1] not in SENTENCE_MARKS


def _is_beside(texts: Sequence[str], place: int) -> bool:
    """Tell whether the line before or after one is short too."""
    is_below = place > 0 and is_short(texts[place - 1])
    return is_below or (place + 1 < len(texts) and is_short(texts[place + 1]))


def _find_in_rows(rows: Sequence[str]) -> Iterator[Chrome]:
    """Yield the labels of lines that are several in a row, or a trail of pages from the site's first one on."""
    yield from _look_up([part for text in rows for part in _split_row(text)])
    for text in rows:
        trail = TRAIL_RE.fullmatch(text) if TRAIL_MARK_RE.search(text) else None
        if trail and not is_code(text):
            yield Chrome("trail of pages", "NAVIGATION", is_linked=False)
            if any(label.kind == "MENU" for label in _look_up([trail["home"]])):
                yield Chrome("home of a trail", "MENU", is_linked=False)


def _find_rows(lines: Sequence[str]) -> list[str]:
    """Return the lines that may be several labels in a row, or a trail; most show that they are not."""
    if not lines:
        return []
    _, paired = weigh_words(lines, _heads_of_pairs(), LETTERS, LONGEST_LABEL, 1)
    places = {*find_lines_with(lines, ROW_SIGNS), *compress(range(len(lines)), paired)}
    if not all(map(str.isascii, lines)):
        places |= {place for place, text in enumerate(lines) if UNSPACED.begins(text)}
    return [lines[place] for place in sorted(places) if " " in lines[place] or not lines[place].isascii()]


def _is_pair(text: str) -> bool:
    """Tell whether a line is two columns."""
    return text.count("|") == 1 and text[0] != "|" != text[-1]


def _look_up(parts: Sequence[str], *, is_linked: bool = False) -> Iterator[Chrome]:
    """Yield those of the parts of a line that are labels."""
    for part, number in zip(parts, number_labels(parts), strict=True) if parts else ():
        if number:
            yield Chrome(fold_label(part), LABEL_KINDS[number - 1], is_linked)


def count_links(texts: Sequence[str]) -> int:
    """Count the other pages to which lines of Markdown lead that hold nothing but links; pictures are none.

    >>> count_links(["[Boats](/boats)", "[Locks](/locks) | [Boats](/boats)", "See [herons](/herons).", "[Food](#food)"])
    2
    """
    lines = [read_markdown(texts[place]) for place in find_lines_with(texts, ("](",))]
    links = [link for line in lines if line.is_linked for link in line.links if not link.is_picture]
    return len({link.address for link in links if link.address and not _is_own(link.address)})


def _read_links(text: str) -> tuple[str, list[str]]:
    """Return what is seen of a line of Markdown, and the words of its links to other pages if it holds nothing else."""
    line = read_markdown(text)
    links = line.links if line.is_linked else ()
    return line.text or ".", [link.words for link in links if link.address and not _is_own(link.address)]


def _is_own(address: str) -> bool:
    """Tell whether an address is a place on a page or a project's own text."""
    return "#" in address or address.endswith((".md", ".rst"))


def _is_authored(raw: Sequence[str], texts: Sequence[str], place: int) -> bool:
    """Tell whether a label is an underlined heading, or a word of a table, a program or a query."""
    text = texts[place]
    if text[0] == "<":
        return True
    if text.isascii() and (len(fold_label(text)) < SHORTEST_LABEL or (text[0].islower() and " " not in text)):
        return True  # "of", "12 no", "name", "return"
    before, after = texts[place - 1] if place else ".", raw[place + 1] if place + 1 < len(raw) else "."
    if " " not in text and (begins_small(after) or after[0] in CONTINUED_BY or before[-1] in OPENED_BY):
        return True  # a piece of a sentence, as where every word of a program stands on a line of its own
    if UNDERLINE_RE.fullmatch(after) or is_code(before) or is_code(after):
        return True
    if not QUERY_RE.match(text):
        return False
    return after.endswith((",", ";")) or QUERY_RE.match(before) is not None or QUERY_RE.match(after) is not None


def _split_row(text: str) -> list[str]:
    """Split a line that may be several labels in a row, at bars and bullets or between two of rights or of paging.

    >>> _split_row("Terms of Use Privacy Policy"), _split_row("Zurück Weiter"), _split_row("Home About us")
    (['Terms of Use', 'Privacy Policy'], ['Zurück', 'Weiter'], [])
    """
    if ROW_MARK_RE.search(text) and len(parts := ROW_RE.split(text)) > 1:
        return parts
    if text.count(" ") >= FEWEST_IN_CHAIN - 1 and UNSPACED.begins(text):
        return text.split(" ")
    if " " in text and len(text) < LONGEST_LABEL and text[: text.index(" ")].casefold() in words_of_pairs():
        pieces = text.split(" ")
        for i in range(1, len(pieces)):
            pair = [" ".join(pieces[:i]), " ".join(pieces[i:])]
            kind, other = [labels().get(fold_label(part)) for part in pair]
            if kind == other and kind in PAIRED:
                return pair
    return []


def _find_chains(text: str, *, is_footer: bool = False) -> Iterator[Chrome]:
    """Yield the labels of menus that run into a long line, as where all of a page stands on one.

    A menu is several labels with nothing between them, each with a capital, one of several words among them that no
    licence has, or at the end of a text two of several. Lines mostly in capitals are left alone.
    """
    chains: list[list[Chrome]] = [[]]
    end = 0
    for place, found in sorted(_find_capitalized(text.split(" ")).items()):
        if place > end:
            chains.append([])
        if place >= end:
            chains[-1].append(found)
            end = place + found.label.count(" ") + 1
    menus = [found for found in chains if len(found) >= FEWEST_IN_CHAIN and _is_menu(found, is_footer=is_footer)]
    if menus and 2 * sum(map(str.isupper, text)) <= len(text):
        yield from chain.from_iterable(menus)


def _is_menu(found: Sequence[Chrome], *, is_footer: bool) -> bool:
    """Tell whether labels of several words are in a chain: one of anything but rights, or in a footer any two."""
    several = [kind for label, kind, _ in found if " " in label]
    return bool(set(several) - {"LEGAL"}) or (is_footer and len(several) > 1)


def _find_capitalized(tokens: Sequence[str]) -> dict[int, Chrome]:
    """Find the longest label that begins with each word with a capital; words far from others begin none."""
    known = compress(range(len(tokens)), find_folded(tokens, table_of_heads(), ENDS, ANY_END, LONGEST_ROW))
    heads = [place for place in known if tokens[place][0].isupper()]
    rows = zip(heads, heads[1:], heads[2:], strict=False)
    close = {place for row in rows if row[1] - row[0] <= WORDS_OF_LABEL >= row[2] - row[1] for place in row}
    if not close:  # most lines
        return {}
    spans = [(place, size) for size in range(1, WORDS_OF_LABEL + 1) for place in close]
    phrases = [" ".join(tokens[place : place + size]) for place, size in spans]
    longest: dict[int, Chrome] = {}
    for (place, size), phrase, number in zip(spans, phrases, number_labels(phrases), strict=True):
        label = fold_label(phrase) if number else ""
        if len(label) >= SHORTEST_IN_CHAIN and label.count(" ") == size - 1:
            longest[place] = Chrome(label, LABEL_KINDS[number - 1], is_linked=False)
    return longest


@cache
def heads_of_labels() -> frozenset[str]:
    """Return the first words of all labels."""
    return frozenset([label.partition(" ")[0] for label in labels()])


@cache
def table_of_heads() -> Mapping[str, int]:
    """Return the table of these words, without the marks behind them: a line of it ends at its first tab."""
    known = b"\n".join([read_section(f"{kind}_LABELS") for kind in LABEL_KINDS])
    return make_table([(MARKS_RE.sub(b"\t", known).replace(b" ", b"\t"), 1)])


MARKS_RE: Final = re.compile(rb"[!-@\[-`{-~]+ ")
"""The marks between two words of a label; none of other scripts stands there."""


PAIRED: Final = ("LEGAL", "NAVIGATION")
"""Kinds of labels two of which stand side by side with nothing between them: "Zurück Weiter" leads through a manual."""


@cache
def words_of_pairs() -> frozenset[str]:
    """Return the first words of the labels of these kinds."""
    return frozenset(label.partition(" ")[0] for kind in PAIRED for label in words(f"{kind}_LABELS"))


@cache
def _heads_of_pairs() -> Mapping[str, int]:
    """Return the table of the letters that these words begin with, by which most lines show that they have none."""
    return make_table([(read_section("PAIR_HEADS"), 1)])
