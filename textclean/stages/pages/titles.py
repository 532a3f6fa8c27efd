"""The title above an article, known by its words, which come again below it, by answers to it, or by a trail above it.

Decides about one line; it stays even where a menu, a share row or a byline stands between it and the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import compress, islice
from typing import Final

from textclean.kernel import count_returns
from textclean.kernel.characters import LETTERS_RE
from textclean.stages.pages.chrome import TRAIL_MARK_RE, TRAIL_RE
from textclean.stages.pages.looks import LABELED, SETS, STAMPED
from textclean.text.lines import find_lines_with

LINES_ABOVE: Final = 30
"""Lines above the first that stays in which the title is looked for."""

READ: Final = 4000
"""Characters of the text in which its words are looked for."""

LEAD: Final = 700
"""Characters of its first paragraphs, which say again what the title says."""

SHORTEST: Final = 4
"""Letters of a word that says something; shorter ones come again anywhere."""

FEWEST: Final = 2
"""Words of a title that come again at least."""

STEM: Final = 5
"""Letters at the head of a word that must be the same: languages change its end."""

LINES_BELOW: Final = 60
"""Lines that stay in which a title's words are looked for."""

HEAD: Final = 3
"""Lines at the head of what stays, one of which may be the title already."""

ENDS: Final = ".:;,…。"
"""Marks at the end of a line that is no title."""

GREEK: Final = range(0x370, 0x400)
"""Letters behind which a semicolon is a question mark."""

ITEMS: Final = ("* ", "+ ", "- ", "• ", "o ")
"""What begins an item of a menu: of 214 such lines that were kept as titles on WCXB's pages 6 are the author's."""

MARKS: Final = "|>»›•·/"
"""What parts the items of a row and of a trail of pages; a title has one at most, before the name of its site."""

SHORTEST_TITLE: Final = FEWEST * (SHORTEST + 1) + 1
"""Characters of a title at least, of which some words come again beside another."""

TWO_WORDS: Final = 14
"""Characters from which on two words that both come again may be all of a title. Where words are long, titles have few:
in GNOME's help a fifth of the Finnish and Hungarian ones have two, a tenth of the German ones. 27 more of the pages'
own titles stay for it on pages held out by site, and 16 more wrong lines."""

LETTERS: Final = 6
"""Characters that count as a word where words are longer: those of an English one, with the space behind it. 22 more
titles stay for it, and 7 more wrong lines."""

LONGEST: Final = 200
"""Characters of a title at most."""

LONGEST_FIRST: Final = 3 * LONGEST
"""Characters of the page's first line that are read: of a longer one no title is a third."""

AGAIN, AT_ONCE, WORD, TOO_LONG, TWO, FARTHER, ROW, ECHO, TWICE = 2, 2, 25, -20, -60, -25, -75, 500, 120
"""What speaks for a title, in hundredths of log odds: the share of its words that come again in the text, and in its
first paragraphs, in hundredths; each word up to `MOST_WORDS`, and each beyond `TOO_MANY`, where decks and captions are
longer; that it has two words only; each time that it stands twice as far above the text; several of `MARKS`; that the
page's first line repeats it; that it is part of another line above the text, such as a trail of pages, or stands twice
in a row.

By a logistic regression on 10,243 lines above the texts of 3,551 pages, of whose words some come again. Which of them
are titles was taken from the pages' own, which bs4 renders as their first line. There each doubling of the distance
says -10 and 390 is enough; here thin evidence is enough right above the text, and more is asked beyond a menu. `TWO`
and `TWICE` by another on 5,531 lines of half of the sites. For `TWICE` 38 more titles stay on all pages, held out by
site, and 19 fewer wrong lines."""

MOST_WORDS: Final = 12
TOO_MANY: Final = 14

ENOUGH: Final = 305
"""Evidence from which on a line is the title. On pages held out by site, 2,152 of 3,109 lines that are kept for it are
the pages' own titles (or nearly), and 194 others are the author's; a count of words alone, from 270 on, had 2,019 of
3,076 and 215. From 290 on, 4 more of the titles and 13 more wrong lines stay on half of the sites. In GNOME's help in
32 languages, where a title stands below those of six other pages, 3,410 of 4,601 are kept and 275 others in their place
(3,200 and 290 by words alone); where none of seven lines is the title, 1,038 are (1,165)."""

SHARE_OF_FIRST: Final = 35
"""Hundredths of the page's first line that repeat the title, at least: the name of the site stands there too."""

FEWEST_REPEATED: Final = 3
"""Words at least of a line that another one repeats. Where the page's first line does, none of them need come again in
the text: 73 more titles stay for that, most in bs4's rendering, and 6 fewer wrong lines. Of 53 lines that were kept for
it on half of the sites, 8 are parts of menus, by reading; the others are titles or names of the work."""

TRAIL_MARKS: Final = frozenset("/>›»→")
"""What stands between the names of a trail of pages."""

ARROWS: Final = 4
"""Lines above the last page of such a trail at least: two other pages, each with its arrow."""

FIRST_PAIRED, FIRST_JOINED = "\u3005", "\u0590"
"""The first characters of scripts in pieces (`paired_re`, `joined_re`): a line without later ones has none."""

PAIR, RUN = 2, 4
"""Characters of such a piece."""

FEWEST_PIECES: Final = 4
"""Pieces of a title in such a script that come again at least; they overlap."""


def find_title(texts: Sequence[str], kinds: Sequence[int], kept: Sequence[int]) -> int | None:
    """Return the place of the line above the first that stays which reads like its title; None where none does.

    >>> from textclean.stages.pages.looks import PLAIN
    >>> lines = ["Home", "The herons of Oldhaven return", "Share", "Two herons came to Oldhaven, and return at dusk."]
    >>> find_title(lines, [PLAIN] * 4, [0, 0, 0, 1])
    1

    Of several, the one for which most speaks: its words (`weigh_title`), that it stands near the text, and that the
    page's first line, another one above the text or an answer's subject ("Re:") repeats it. Left alone are lines more
    than `LINES_ABOVE` above the text, or longer than `LONGEST`, that end with a mark of a sentence, begin like items of
    a list, or are labels or begin like one; those of whose words too few come again in the text (`measure_returns`),
    unless the page's first line or an answer repeats them; and all of them where too little speaks for any (`ENOUGH`),
    or where one of the first lines that stay says the same. Where no line's words say so, the title is the line below a
    trail of pages.
    """
    first = kept.index(True)
    begin = max(0, first - LINES_ABOVE)
    above = {place: texts[place].lower() if len(texts[place]) <= LONGEST else "" for place in range(begin, first)}
    places = [
        place
        for place in range(first - 1, begin - 1, -1)
        if above[place] and not LABELED <= kinds[place] < STAMPED
        if texts[place][-1] not in ENDS or _asks_in_greek(texts[place])
        if not texts[place].startswith(ITEMS)
    ]
    if not places:
        return None
    body = "\n".join(islice(compress(texts[first:], kept[first:]), LINES_BELOW))[:READ]
    body = "\n".join(map(str.lower, body.split("\n")))  # line by line: most are ASCII
    heads = body.split("\n", HEAD)[:HEAD]
    title = _find_by_words(texts, above, places, body)
    if title is not None and not _is_said_again(above[title], heads):
        return title
    title = find_below_trail(texts, [place for place in places if kinds[place] > STAMPED])
    return None if title is None or _is_said_again(above[title], heads) else title


def _find_by_words(texts: Sequence[str], above: Mapping[int, str], places: Sequence[int], body: str) -> int | None:
    """Return the one of some places above the text for whose line most speaks; None where too little does for any."""
    head = texts[0][:LONGEST_FIRST].lower()
    lines = [above[place] for place in places]
    shares = zip(places, lines, measure_returns(lines, body), strict=True)
    answered = find_answered(texts, lines)
    found = [
        one
        for one in shares
        if one[2] or one[1] in answered or (one[1] in head and one[0] and _is_echoed(one[1], head))
    ]
    if not found:
        return None
    at_once = measure_returns([line for _, line, _ in found], body[:LEAD])
    others = "\n".join(["", *[line for place, line in above.items() if place], ""])
    best, title, first = ENOUGH - 1, None, max(above) + 1
    for (place, line, again), soon in zip(found, at_once, strict=True):
        evidence = weigh_title(texts[place], again, soon) + FARTHER * (first - place).bit_length()
        evidence += ECHO * (line in answered)  # at the page's head too
        if place:
            evidence += ECHO * _is_repeated(line, head) + TWICE * _stands_twice(line, others)
        if evidence > best:
            best, title = evidence, place
    return title


def find_answered(texts: Sequence[str], lines: Sequence[str]) -> set[str]:
    """Return those of some lines, in small letters, that the subjects of answers repeat: in a thread, the title.

    >>> sorted(find_answered(["A heron", "Re: A lamp on the weir", "AW：a heron"], ["a heron", "a lamp on the weir"]))
    ['a lamp on the weir']
    """
    likely = [texts[place] for place in find_lines_with(texts, COLONS)]
    subjects = [COLON_RE.split(text, maxsplit=1) for text in likely if COLON_RE.search(text, 1, LONGEST_ANSWER)]
    said = {subject[1].strip().lower() for subject in subjects}
    return {line for line in said.intersection(lines) if _count_words(line) >= FEWEST_REPEATED}


COLONS: Final = (":", "：")
COLON_RE: Final = re.compile("[:：]")
LONGEST_ANSWER: Final = 7
"""Characters at the head of an answer's subject, the colon among them: "Re:", "AW:", "Ynt:", "回复：", "Ответ:"."""


def find_below_trail(texts: Sequence[str], places: Sequence[int]) -> int | None:
    """Return the first of some places, the last one first, that is right below a trail of pages; None where none is.

    >>> lines = ["Home", "\u203a", "Rivers", "\u203a", "Birds", "A lamp on the weir", "Share"]
    >>> find_below_trail(lines, [6, 5]), find_below_trail(["Home > Rivers > Birds", "A lamp on the weir"], [1])
    (5, 1)

    The arrows may stand on lines of their own. A page says where it stands and then what it is: on the bench's pages F1
    rises by 0.0015 in Chinese, by 0.0005 in other languages and stays where it is elsewhere.
    """
    for place in places:
        if len(texts[place]) * (2 - texts[place].isascii()) >= SHORTEST_TITLE and _ends_trail(texts, place - 1):
            return place
    return None


def _ends_trail(texts: Sequence[str], place: int) -> bool:
    """Tell whether a line is a trail of pages, or the last page of one whose arrows stand on lines of their own."""
    if place < 0:
        return False
    if place >= ARROWS and texts[place - 1] in TRAIL_MARKS:
        return texts[place - 1] == texts[place - 3]
    return TRAIL_MARK_RE.search(texts[place]) is not None and TRAIL_RE.fullmatch(texts[place]) is not None


def _asks_in_greek(text: str) -> bool:
    """Tell whether a line ends with a semicolon behind a Greek letter, which is a question mark there."""
    return text[-1] == ";" and ord(text[-2:-1] or " ") in GREEK


def weigh_title(text: str, again: int, at_once: int) -> int:
    """Return what speaks for a line by itself, given the hundredths of its words that come again in the text.

    >>> weigh_title("The herons return", 100, 50), weigh_title("Herons | News | Home", 100, 50)
    (375, 300)
    """
    marks = sum(map(text.count, MARKS))
    words = _count_words(text) - marks
    length = WORD * min(MOST_WORDS, words) + TOO_LONG * max(0, words - TOO_MANY)
    return AGAIN * again + AT_ONCE * at_once + length + TWO * (text.count(" ") == 1) + ROW * (marks > 1)


def _count_words(text: str) -> int:
    """Return the words of a line, long ones as several; each two characters of a script without spaces are one."""
    if not text.isascii() and max(text) >= FIRST_PAIRED and paired_re().search(text):
        return len(text) // 2
    return max(text.count(" ") + 1, len(text) // LETTERS)


def measure_returns(titles: Sequence[str], body: str) -> list[int]:
    """Return the hundredths of each title's words that a text has, in small letters both, or of its pieces.

    0 for a title of which no two long words come again, and for a short one of two words. Pieces are runs of two or
    four characters, in scripts whose words tell little (`paired_re`, `joined_re`).

    >>> measure_returns(["항구에 돌아온 왜가리", "the herons return", "home"], "왜가리들이 항구로 돌아왔다. herons")
    [66, 0, 0]
    """
    if not titles:
        return []
    counts = zip(*count_returns(titles, body, SETS, STEM, SHORTEST), strict=True)
    return [
        _measure(title, body, words, said, found) if found >= FEWEST or not title.isascii() else 0
        for title, (words, said, found) in zip(titles, counts, strict=True)
    ]


def _measure(title: str, body: str, words: int, said: int, found: int) -> int:
    last = "" if title.isascii() else max(title)
    if last >= FIRST_PAIRED and (pairs := paired_re().findall(title)):
        return _measure_pieces(pairs, PAIR, body)
    is_enough = len(title) >= SHORTEST_TITLE if words > FEWEST else len(title) >= TWO_WORDS and title.count(" ") == 1
    if found >= FEWEST and is_enough:
        return 100 * found // said
    return _measure_pieces(joined_re().findall(title), RUN, body) if last >= FIRST_JOINED else 0


@cache
def paired_re() -> re.Pattern[str]:
    """Return the pattern of runs of scripts of which a character is a word or a syllable: Han, kana, bopomofo, Hangul.

    Two characters say something. Made where it is needed: such wide classes take as long to compile as a page to clean.
    """
    return re.compile(
        "[\u3005-\u3007\u3040-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f"
        "\U00020000-\U0003ffff]+"
    )


@cache
def joined_re() -> re.Pattern[str]:
    """Return the pattern of runs of scripts whose words begin with others, have marks for vowels, or no space between.

    From Hebrew and Arabic over those of India to Burmese and Khmer. Four characters say something: by them, titles in
    the languages of India stand out from those of other pages in GNOME's help as they do by words in Europe (the area
    under the curve is 0.95; by words 0.55).
    """
    return re.compile("[\u0590-\u109f\u1780-\u17ff\ufb1d-\ufefc]{4,}")


def _measure_pieces(runs: Sequence[str], size: int, body: str) -> int:
    """Return the hundredths of the pieces of some runs of characters that stand in the text."""
    pieces = {run[i : i + size] for run in runs for i in range(len(run) - size + 1)}
    found = sum(map(body.__contains__, pieces))
    return 100 * found // len(pieces) if found >= FEWEST_PIECES else 0


def _is_echoed(title: str, first: str) -> bool:
    """Tell whether the page's first line is enough to take a line for its title."""
    return _is_repeated(title, first) and _count_words(title) >= FEWEST_REPEATED


def _is_repeated(title: str, first: str) -> bool:
    """Tell whether the page's first line, which is its own title in some renderings, holds a line."""
    return 100 * len(title) >= SHARE_OF_FIRST * len(first) and title in first


def _stands_twice(line: str, lines: str) -> bool:
    r"""Tell whether a line is part of another one, or the same as the next one.

    >>> lines = "\nthe herons return\nnews › the herons return\nno eels in may\nno eels in may\n"
    >>> [_stands_twice(line, lines) for line in ("the herons return", "no eels in may", "news › the herons return")]
    [True, True, False]
    """
    times = lines.count(line)
    if times == 1 or _count_words(line) < FEWEST_REPEATED:
        return False
    return times > lines.count(f"\n{line}\n") or f"\n{line}\n{line}\n" in lines


def _is_said_again(title: str, lines: Sequence[str]) -> bool:
    """Tell whether one of some lines is the title already, in small letters both."""
    ours, enough = _split(title), ENOUGH_TO_TELL * len(title)
    for line in lines:
        if 2 * sum(map(line.__contains__, ours)) <= len(ours):  # most lines
            continue
        if len(line) > enough and len(_split(line[:enough])) > 2 * len(ours):  # it says more than the title
            continue
        theirs = _split(line)
        if 2 * len(ours & theirs) > len(ours | theirs):
            return True
    return False


ENOUGH_TO_TELL: Final = 3
"""Times a title's length after which a paragraph has said more words than the title, as a rule."""


def _split(text: str) -> set[str]:
    """Return the words of a line."""
    return set(LETTERS_RE.findall(text))
