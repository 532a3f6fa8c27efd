"""Characters: mojibake, entities, invisible characters, line breaks and white space.

Decides what a text's characters should have been; never takes a word, and leaves the author's typography alone.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    import regex

from textclean.kernel import find_odd_characters, fold_spaces
from textclean.text.arguments import check_str

Form = Literal["NFC", "NFKC"]

TERMINAL_ESCAPE_RE: Final = re.compile("\x1b\\[[0-9;]*[A-Za-z]")

# Invisible and never meant: C0 and C1 controls, soft hyphens, byte-order marks, bidi controls, interlinear annotation,
# language tags outside emoji, the Hangul and Khmer fillers, word joiner and invisible operators.
INVISIBLE: Final = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
)
LINE_BREAK_RE: Final = re.compile("[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""What breaks lines beside a line feed."""

INVISIBLE_RE: Final = re.compile(f"[{INVISIBLE}\u200b-\u200d]")
JOINERS: Final = frozenset("\u180e\u200b\u200c\u200d")

SOFT_BREAK_RE: Final = re.compile(r"\xad(?<=[^\W\d_]\xad)[ \t\xa0]*\n[ \t\xa0]*(?=[^\W\d_])")
"""A soft hyphen that was printed: the word goes on in the next line. Begins with it, so that it is found quickly."""

PARTING: Final = "\x00\x01\x03-\x07\x0e-\x17"
"""Controls that stand for a mark or a field's end between two words; a word was hyphenated at U+0002, and U+0008,
U+0018 to U+001A and U+007F stand inside words."""
PARTING_RE: Final = re.compile(f"(?<=[^\\W\\d_]{{2}})[{PARTING}]+(?=[^\\W\\d_]{{2}})")
"""Such controls between words of two letters at least; in UTF-16 read as bytes one stands behind every letter."""

# The zero-width joiner and non-joiner shape letters in the scripts that join (Persian, Hindi, Sinhala, Mongolian, ...)
# and glue emoji; the zero-width space parts words in Thai, Lao, Khmer, Burmese and other scripts without spaces.
# Between other characters they are debris of a layout.
JOINING = (
    r"\p{Arabic}\p{Syriac}\p{Nko}\p{Mandaic}\p{Mongolian}\p{Adlam}\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Gujarati}"
    r"\p{Oriya}\p{Tamil}\p{Telugu}\p{Kannada}\p{Malayalam}\p{Sinhala}\p{Tibetan}\p{Khmer}\p{Myanmar}\p{Javanese}"
    r"\p{Balinese}\p{Meetei_Mayek}\p{Newa}\p{Chakma}"
)
VIRAMAS = (
    "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca"  # a joiner after one shapes it, word's end or not
)
UNSPACED = (
    r"\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tai_Tham}\p{Tai_Le}\p{New_Tai_Lue}\p{Javanese}\p{Balinese}\p{Tibetan}"
)
STRAY_JOINER: Final = (
    rf"(?<![{JOINING}\p{{Extended_Pictographic}}\p{{Emoji_Modifier}}\ufe0f])[\u200c\u200d]+"
    rf"|(?<![{VIRAMAS}])[\u200c\u200d]+(?![{JOINING}\p{{Extended_Pictographic}}\u2640\u2642\u2695])"
    rf"|(?<![{UNSPACED}])\u200b+|\u200b+(?![{UNSPACED}])"
    r"|(?<!\p{Mongolian})\u180e+|\u180e+(?!\p{Mongolian})"
)

# "&amp;amp;amp;lt;" is the same text whatever the depth; unescaping it level by level would take quadratic time.
NESTED_AMPERSAND_RE: Final = re.compile("&(?:(?:amp|AMP|#0{0,5}38|#[xX]0{0,5}26);){2,}")
ENTITY: Final = "&#?[0-9A-Za-z]{1,31};"
ENTITY_RE: Final = re.compile(ENTITY)

# What shows that a line speaks of an entity: quotes around it, a comma right behind it, a string of a program.
QUOTED_ENTITY_RE: Final = re.compile(
    rf"(?:`{ENTITY}`|\"{ENTITY}\"|'{ENTITY}'|[“„]{ENTITY}[”“]|[‘‚]{ENTITY}[’‘]|«\s?{ENTITY}\s?»|「{ENTITY}」)"
    rf"|(?<!\S)(?!&nbsp){ENTITY},"
    rf"|[\w\]][(\[]\s*([\"'`])[^\"'`]*{ENTITY}[^\"'`]*\1|[\w\]] ?\+?= ?([\"'`])[^\"'`]*{ENTITY}[^\"'`]*\2"
)
QUOTED: Final = ".,:;!?()[]\"'`“”„‘’«»"
"""What may stand around a word that a line quotes."""

# UAX 15 holds that no real text has more than 30 marks on a letter; CPython sorts longer runs in quadratic time.
LONG_RUN: Final = 31
MARK: Final = r"\p{M}"
MARK_RUN: Final = rf"{MARK}{{{LONG_RUN},}}"

STRAIGHT_QUOTES: Final = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc", "'") | dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"')
)


# What the lead bytes of two-byte sequences, of Latin, Greek, Cyrillic, Hebrew and Arabic, look like in the one-byte
# encodings that ftfy knows; in Cyrillic, Greek and DOS code pages only the commonest.
LEADS_OF_TWO: Final = "ÂÃÄÅÎÏÐÑ×ØÙĂĹĐŃĆĀĞİРСВГΒΞΟ√¬ƒ≈├┬Γ─┼╨╤"
ONE_BYTE_ENCODINGS: Final = (
    *("latin-1", "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1257", "iso8859-2", "macroman", "cp437"),
)
LEADS_OF_MORE: Final = bytes(range(0xE0, 0xF5))
"""Lead bytes of longer sequences."""

LOST: Final = "\ufffd\x1a"
"""What stands for a byte that was lost on the way."""


@cache
def compile_properties(pattern: str) -> regex.Pattern[str]:
    """Compile a pattern with properties of Unicode, which the standard library's patterns cannot have."""
    import regex  # rarely needed, and as long to import as the rest of this package

    return regex.compile(pattern)


@cache
def combining_re() -> re.Pattern[str]:
    """Compile what may combine with what stands beside it; plain texts hold nothing of the kind.

    Latin, Greek, Cyrillic, Hebrew, Arabic, Chinese and Japanese letters, Korean syllables, punctuation, currencies,
    arrows, boxes, dingbats and pictographs are NFC wherever they stand; marks that combine are not among them.
    """
    return re.compile(
        "[^\x00-\u02ff\u0388-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u0660-\u066f\u1e00-\u1eff\u2010-\u2027"
        "\u2030-\u205e\u20a0-\u20bf\u2122\u2190-\u21ff\u2500-\u27bf\u3001-\u3029\u3041-\u3096\u30a1-\u30ff"
        "\u3400-\u9fff\uac00-\ud7a3\uff01-\uff9d\U0001f300-\U0001faff]"
    )


@cache
def _leads() -> frozenset[str]:
    """Return what a lead byte of mojibake looks like in any of the encodings."""
    shown = {byte for encoding in ONE_BYTE_ENCODINGS for byte in LEADS_OF_MORE.decode(encoding, "ignore")}
    return frozenset(shown.union(LEADS_OF_TWO, map(chr, range(0x80, 0xA0))))


@cache
def mojibake_re() -> re.Pattern[str]:
    """Compile what mojibake is: a lead byte and what follows it, as one encoding shows them.

    A lead byte of three or four has two after it at least: "regelmäßig" holds a lead of three and one such byte. Only a
    line with such a sequence can be worth ftfy's time. It is found by what follows, which no alphabet is full of.
    """
    sequences = ["(?<=[ÂÃ])(?=\\s)", "(?<=[\x80-\x9f])"]
    starts = {*"ÂÃ", *map(chr, range(0x80, 0xA0))}
    for encoding in ONE_BYTE_ENCODINGS:
        two = "".join(sorted(set(bytes(range(0xC2, 0xE0)).decode(encoding, "ignore")).intersection(LEADS_OF_TWO)))
        more = LEADS_OF_MORE.decode(encoding, "ignore")
        follow = bytes(range(0x80, 0xC0)).decode(encoding, "replace") + LOST
        starts.update(follow)
        follow = re.escape(follow)
        sequences.append(f"(?<=[{two}][{follow}])|(?<=[{more}][{follow}])(?=[{follow}\\s])")
    return re.compile(f"[{re.escape(''.join(sorted(starts)))}](?:{'|'.join(sequences)})")


MAX_ROUNDS: Final = 12
"""Each round but the last repairs something; no real text of the bench's 1,700 has needed more than three."""

FTFY_WINDOW: Final = 2_000
"""Characters given to ftfy at once; a longer line is cut at a space, so that its time stays linear."""


def normalize(text: str, *, form: Form = "NFC", straight_quotes: bool = False) -> str:
    r"""Repair a text's characters and white space; take no word, and leave its typography as the author set it.

    Mojibake and entities are repaired with ftfy, line by line; line breaks of every kind become line feeds;
    invisible characters go; odd spaces become plain ones, and runs of them one; lines are trimmed; at most one blank
    line stays between two others.

    >>> normalize("schÃ¶n &amp; gut\u00a0\r\n\r\n\r\n\tzero\u200bwidth")
    'schön & gut\n\nzerowidth'

    By default quotes, dashes, ligatures and full-width characters stay; *straight_quotes* straightens the quotes. The
    result is in Unicode's form NFC; with *form* "NFKC", ligatures and full-width characters become plain ones as well.

    >>> normalize("“It’s”")
    '“It’s”'
    >>> normalize("“It’s”", straight_quotes=True)
    '"It\'s"'

    Zero-width joiners stay where they carry meaning, in Persian, in Hindi, in emoji. Lone surrogates become U+FFFD, so
    that the result can always be encoded. A line with a ``<`` keeps its entities: it may be HTML, which is not parsed.
    Running it twice changes nothing more. Linear in the length of the text.

    Raises TypeError where *text* is not a `str`, and ValueError where *form* is neither "NFC" nor "NFKC".
    """
    check_str(text)
    if form not in get_args(Form):
        message = f"expected form 'NFC' or 'NFKC', got {form!r}: for another, unicodedata.normalize the result"
        raise ValueError(message)
    text, odd = _prepare(text)
    for _ in range(MAX_ROUNDS):
        before = text
        damaged = _find_damaged(text, odd)
        if damaged:  # first of all: mojibake holds characters that the later steps would drop
            text = _repair_lines(text, damaged)
            odd = find_odd_characters(text)
        visible = _drop_invisible(text, odd)
        folded = fold_spaces(visible, odd)
        is_sound = not damaged and visible == text and not LINE_BREAK_RE.search(odd)
        text = _normalize_form(folded, odd, form)
        if straight_quotes:
            text = text.translate(STRAIGHT_QUOTES)
        if text == before or (is_sound and text is folded):  # spaces alone make nothing to repair
            break
        odd = find_odd_characters(text)
    return text


def _prepare(text: str) -> tuple[str, str]:
    """Pair up surrogates that belong together, replace lone ones, unify returns; return the odd characters too."""
    try:
        odd = find_odd_characters(text)
    except UnicodeEncodeError:
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        odd = find_odd_characters(text)
    if "\r" in odd:  # by far the commonest of the other line breaks
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        odd = odd.replace("\r", "")
    return text, odd


def _drop_invisible(text: str, odd: str) -> str:
    found = INVISIBLE_RE.findall(odd)
    if "\x1b" in found:
        text = TERMINAL_ESCAPE_RE.sub("", text)
    if "\u00ad" in found:
        text = SOFT_BREAK_RE.sub("", text)
    if min(found, default=" ") < "\x18":
        text = PARTING_RE.sub(" ", text)
    for character in found:
        if character not in JOINERS:
            text = text.replace(character, "")
    joiners = JOINERS.intersection(found)
    if not joiners:
        return text
    stray = compile_properties(STRAY_JOINER)  # looks at no other line
    lines = text.split("\n")
    return "\n".join([stray.sub("", line) if any(map(line.__contains__, joiners)) else line for line in lines])


def _normalize_form(text: str, odd: str, form: Form) -> str:
    if text.isascii() or (form == "NFC" and not combining_re().search(odd)):
        return text
    moves = any(map(unicodedata.combining, odd))  # else no order needs mending
    if moves and compile_properties(MARK).search(text[::LONG_RUN]):  # a long run holds one of every LONG_RUN characters
        text = compile_properties(MARK_RUN).sub(_order_marks, text)
    return text if unicodedata.is_normalized(form, text) else unicodedata.normalize(form, text)


def _order_marks(run: regex.Match[str]) -> str:
    """Put a run of combining marks into canonical order, as Unicode's own algorithm would, in n log n time."""
    if unicodedata.is_normalized("NFD", run[0]):
        return run[0]
    marks = run[0]
    order = {mark: unicodedata.combining(mark) or -1 for mark in set(marks)}  # a starter heads its piece
    starters = [i for i, mark in enumerate(marks) if order[mark] < 0] if -1 in order.values() else []
    bounds = itertools.pairwise([0, *starters, len(marks)])
    return "".join(["".join(sorted(marks[begin:end], key=order.__getitem__)) for begin, end in bounds])


def _find_damaged(text: str, odd: str) -> set[str]:
    """Return the lines that may need ftfy."""
    damaged = {line for line in _find_lines(ENTITY_RE, text) if "<" not in line} if "&" in text else set()
    if leads := _leads().intersection(odd):
        *lines, last = text.split("\n")
        foreign = [line for line in lines if not line.isascii() and any(map(line.__contains__, leads))]  # few
        damaged.update(_find_lines(mojibake_re(), "\n".join([*foreign, last])))
    return damaged


def _repair_lines(text: str, damaged: Iterable[str]) -> str:
    """Give ftfy the damaged lines, each distinct one once."""
    repaired = {line: _repair(line) for line in damaged}
    return "\n".join([repaired.get(line, line) for line in text.split("\n")])


def _find_lines(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    """Yield the lines in which a pattern is found."""
    end = -1
    while match := pattern.search(text, end + 1):
        begin = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.start())
        if end < 0:
            yield text[begin:]
            return
        yield text[begin:end]


def _repair(line: str) -> str:
    """Run ftfy on one line, all that would touch the author's typography switched off."""
    import ftfy  # half of the package's import time, and most texts never need it

    markup = "<" in line
    config = ftfy.TextFixerConfig(
        unescape_html=not markup,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        remove_control_chars=False,
        normalization=None,
        explain=False,
    )
    pieces = list(_windows(line if markup else NESTED_AMPERSAND_RE.sub("&amp;", line)))
    repaired = {piece: ftfy.fix_text_segment(piece, config) for piece in set(pieces)}
    whole = "".join([repaired[piece] for piece in pieces])
    return line if len(pieces) == 1 and whole != line and _quotes_damage(line, whole) else whole


def _quotes_damage(line: str, repaired: str) -> bool:
    """Tell whether a line speaks of its entities or of its mojibake: it quotes them, or says too what they should be.

    "R&amp;D" and "R&D" on one line is a line about entities, and so is one with "&eacute;" and "é".
    """
    if QUOTED_ENTITY_RE.search(line):
        return True
    words, mended = line.split(), repaired.split()
    if len(words) != len(mended):
        return False
    said = {word.strip(QUOTED) for word in words}
    changed = [new.strip(QUOTED) for old, new in zip(words, mended, strict=True) if old != new]
    return any(word in said for word in changed if word and word != "&")


def _windows(line: str) -> Iterator[str]:
    begin = 0
    while len(line) - begin > FTFY_WINDOW:
        end = line.rfind(" ", begin, begin + FTFY_WINDOW) + 1 or begin + FTFY_WINDOW
        yield line[begin:end]
        begin = end
    yield line[begin:]
