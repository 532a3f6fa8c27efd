"""Line breaks that are none: words of a sentence, a number or a name that were taken for a line of their own.

Lets such lines stay beside what stays, and takes none; where a page on one line breaks is decided before (`breaks`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from textclean.rules import number_labels
from textclean.stages.pages.breaks import MOST_INSIDE, WORDS_OF_LABEL
from textclean.stages.pages.edges import find_runs
from textclean.text.paragraphs import MARKS
from textclean.text.prose import CLOSERS


def keep_within_sentences(texts: Sequence[str], kept: bytearray) -> None:
    """Let a few words stay between lines that stay, unless a sentence ends in front of them.

    >>> texts, kept = ["He asked", "Google", "for the way.", "Share", "Nobody came."], bytearray([1, 0, 1, 0, 1])
    >>> keep_within_sentences(texts, kept)
    >>> list(kept)
    [1, 1, 1, 0, 1]

    So do, beside more that goes, a number behind a line that stays and the first words of a name that one goes on with.
    """
    page = " \n ".join(["", *texts, ""])
    for run in list(find_runs(bytes([not stays for stays in kept]))):
        words = sum(texts[place].count(" ") + 1 for place in run)
        is_between = run.start > 0 and run.stop < len(texts)
        if is_between and words <= MOST_INSIDE and texts[run.start - 1].rstrip(CLOSERS)[-1:] not in STOPS:
            kept[run.start : run.stop] = b"\1" * len(run)
            continue
        if run.start and _is_number_of(texts[run.start - 1], texts[run.start]):
            kept[run.start] = 1
        if run.stop < len(texts) and _is_one_name(texts[run.stop - 1], texts[run.stop], page):
            kept[run.stop - 1] = 1


STOPS: Final = frozenset(MARKS + "。！？")


def _is_number_of(text: str, number: str) -> bool:
    """Tell whether a line is the number that a line before it ends without: "Room" "12", "Ring Olli, p." "555 0123".

    >>> _is_number_of("Tide table", "3"), _is_number_of("It rained.", "3"), _is_number_of("Tide table", "2019-04-01")
    (True, False, False)
    """
    if text[-1].isalpha():
        return SMALL_NUMBER_RE.fullmatch(number) is not None
    is_short_for = text[-1] == "." and text[-2:-1].islower() and text[-3:-2].isspace()
    return is_short_for and NUMBER_RE.fullmatch(number) is not None


SMALL_NUMBER_RE: Final = re.compile(r"[0-9]{1,2}\.?")
NUMBER_RE: Final = re.compile(r"[0-9][0-9 .,:/-]{0,20}")


def _is_one_name(first: str, text: str, page: str) -> bool:
    """Tell whether a line goes on with a name that the line before began: another line of the page has all of it.

    >>> _is_one_name("Ada Mary", "Lock, 89, has died.", " Ada Mary Lock 1931 "), _is_one_name("News", "Lock, 89.", " ")
    (True, False)
    """
    last = text.partition(" ")[0]
    is_name = first[0].isupper() and first[-1].isalpha() and first.count(" ") < WORDS_OF_LABEL
    is_open = is_name and last[0].isupper() and last[-1] == ","
    return is_open and f" {first} {last[:-1]} " in page and not number_labels([first])[0]
