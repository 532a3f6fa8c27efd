"""Forms that an author fills again: refrains, the parameters of a second function, the next day's forecast.

Decides by what stands around a copy. A pasted block carries on: what stood around the block stands around the copy too,
or nothing does. A form has its own heading each time, and its own first and last line.
"""

from __future__ import annotations

import re
from typing import Final

from textclean.stages.repeats.copies import Copy, Folded
from textclean.text.prose import CLOSERS, MEDIUM, TERMINAL
from textclean.text.similarity import same_words

LARGEST_FORM: Final = 1500
"""Characters up to which a copy may be part of a form: the parameters that functions share in the manuals at hand have
900. What classes inherit is longer, and a heading of its own stands right above it."""

LINES_AROUND: Final = 3
"""Lines before a copy in which the heading of a form stands."""

ALIKE: Final = 0.5
"""Share of the words of two lines that are the same, from which on the lines say the same of two things."""

LONGEST_HEADING: Final = MEDIUM
"""Characters of a heading without a mark of its own."""

HEADING_RE: Final = re.compile(r"#{1,6} |={2,} |<h\d|\[[^\]\[]{1,60}\]$")
"""How a heading is marked: Markdown, wikis, HTML, configuration files."""

SIGNATURE_RE: Final = re.compile(
    r"[`*\s]*(?:--?\w[\w-]*|(?:\.\. [\w:-]+:: ?|(?:\w+ ){1,3})?[\w.:$>-]+[(\[<].*)(?:\s.{0,80})?$"
)
"""What is documented: an option, a call."""

ENTRY_RE: Final = re.compile(r"--?[a-zA-Z][\w-]*(?:[ =,].{0,40})?$|[a-z0-9]+(?:[-_][a-z0-9]+)+ [A-Z]")
"""An option, or a name in several parts and the sentence that says what it is: an entry of a reference."""

ENTRIES: Final = 3
"""One in so many lines of a copy that are entries, at least, makes it a part of a reference: so are 62 of the 70 blocks
that read like copies in a name server's manual. The repeats of the bench go as before."""

DEFINITION_RE: Final = re.compile(r"(?:\w+ ){0,3}_*[^\W_]+(?:[._:]+(?: _*)?[^\W_]+)+_* ?\([^()]*(?:\)[^()]{0,20}|,)$")
"""A call of a name in several parts, or the first line of one, with or without white space around the name."""

ANCHOR: Final = "\N{PILCROW SIGN}"
"""What Sphinx writes behind the heading of whatever it documents, as a link to it."""

LINES_OF_DEFINITION: Final = 40
"""Lines before a copy in which such a heading stands: notes come last in a definition. On 900 pages of three packaged
manuals 26 blocks read like copies; 23 of them have an anchor so near above both, and their author wrote all 23 again
under a second function. With 12 lines it is 20 of them."""


def is_form(copy: Copy, texts: Folded) -> bool:
    """Tell whether a copy is a part of a form: beside other lines of the same shape, as the block was."""
    (first, kept_first), (last, kept_last) = copy.pairs[0], copy.pairs[-1]
    if first - kept_last <= 1:
        return False
    if sum(len(texts.texts[i]) for i, _ in copy.pairs) > LARGEST_FORM:
        return _are_defined(texts, copy, LINES_AROUND)
    entries = sum(ENTRY_RE.match(texts.texts[i]) is not None for i, _ in copy.pairs)
    if ENTRIES * entries >= len(copy.pairs):
        return True
    if _are_alike(texts, first - 1, kept_first - 1) or _are_signed(texts, copy):
        return True
    return last + 1 < len(texts) and _are_alike(texts, last + 1, kept_last + 1)


def _are_alike(texts: Folded, i: int, j: int) -> bool:
    """Tell whether two lines say the same of two things: first and last word are the same, and half of the others.

    A line that a missing full stop joined to another has another beginning, or another end.
    """
    if j < 0 or i >= len(texts):
        return False
    ours, theirs = texts[i].split(), texts[j].split()
    if ours[:1] != theirs[:1] or ours[-1:] != theirs[-1:] or same_words(texts[i], texts[j]):
        return False
    return len(set(ours) & set(theirs)) >= ALIKE * max(len(ours), len(theirs))


def _are_signed(texts: Folded, copy: Copy) -> bool:
    """Tell whether a heading of the same kind stands above the copy and above what it repeats."""
    i, j = copy.pairs[0]
    above, kept_above = texts.texts[max(0, i - LINES_AROUND) : i], texts.texts[max(0, j - LINES_AROUND) : j]
    for kind in (HEADING_RE, SIGNATURE_RE):
        if any(map(kind.match, above)) and any(map(kind.match, kept_above)):
            return True
    if _are_defined(texts, copy, LINES_OF_DEFINITION):
        return True
    return bool(above and kept_above) and _is_heading(above[-1]) and _is_heading(kept_above[-1])


def _are_defined(texts: Folded, copy: Copy, lines: int) -> bool:
    """Tell whether among so many lines above the copy, and above what it repeats, one heads what is documented."""
    (first, kept_first), (_, kept_last) = copy.pairs[0], copy.pairs[-1]
    above = texts.texts[max(kept_last + 1, first - lines) : first]
    return any(map(_heads_definition, above)) and any(
        map(_heads_definition, texts.texts[max(0, kept_first - lines) : kept_first])
    )


def _heads_definition(text: str) -> bool:
    """Tell whether a line heads what is documented: with an anchor, as a call, or as a heading that names a call."""
    if text.endswith(ANCHOR) or (text.startswith("##") and ("(" in text or "`" in text)):
        return True
    return "(" in text and DEFINITION_RE.match(text) is not None


def _is_heading(text: str) -> bool:
    """Tell whether a line may head what follows: short, and no sentence."""
    return len(text) <= LONGEST_HEADING and text.rstrip(CLOSERS)[-1:] not in (*TERMINAL, ",", ";")
