"""Short texts that everything in them together makes an error page, where no shape by itself does.

Decides by weights that were learned (`textclean.learn.error_pages`), and only about texts in which a line says that
something is wrong: words alone wipe no text. What is measured is the same in every language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress, takewhile
from math import log
from typing import Final

from textclean.stages.errors import page_weights
from textclean.stages.errors.authors import is_signed
from textclean.stages.errors.buttons import is_retry
from textclean.stages.errors.kinds import KINDS, SPEECH, STATUSES, SUPPORT, Line
from textclean.stages.errors.labels import is_imprint, is_known
from textclean.stages.errors.lines import MARKUP_RE, QUESTION_RE
from textclean.stages.errors.shapes import has_authors_shape, may_be_news
from textclean.stages.errors.speech import (
    AUTHORS_STEM,
    is_sentence,
    look_up,
    measure_speech,
    speaks_to_visitor,
    split_stems,
)
from textclean.stages.errors.whole_page import holds_program


def is_likely_page(lines: Sequence[Line]) -> bool:
    """Tell whether judged lines, all of a short text, are more likely an error page than an author's text.

    >>> from textclean.stages.errors.lines import judge
    >>> from textclean.text.paragraphs import Paragraph
    >>> page = ["Sorry!", "The heron has flown away.", "You may have followed a broken link.", "Home"]
    >>> is_likely_page([judge(Paragraph(text, 0)) for text in page])
    True
    """
    if not may_be_page(lines):
        return False
    measures = measure_page(lines)
    if measures["known characters"] < LEAST_KNOWN:
        return False
    return sum(weight * measures[name] for name, weight in page_weights.WEIGHTS.items()) > page_weights.ENOUGH


LEAST_KNOWN: Final = 0.2
"""Share of the characters that must be in lines of which something is known; a short article below a message has less.
With .3 three more of 1,060 renderings of real pages stay, and no article less is lost."""


def may_be_page(lines: Sequence[Line]) -> bool:
    """Tell whether of several lines one says that something is wrong, the last is known, and none shows an author.

    What stands below the last known line may be an article's title, or its only sentence; below a copyright line only a
    sentence may.
    """
    above = list(takewhile(lambda line: line.evidence or not is_imprint(line.paragraph.text), lines))
    if len(above) < FEWEST or not is_known(above[-1]) or _says_little(above[-1]):
        return False
    if not any(line.evidence >= 1.0 and line.rule not in SUPPORT for line in lines):
        return False
    if any(is_signed(line.paragraph.text) for line in lines) or any(map(_is_unknown_sentence, lines[len(above) :])):
        return False
    if not STATUSES & {line.rule for line in lines} and (holds_program(lines) or _says_again(lines)):
        return False
    return not (has_authors_shape(lines) or may_be_news(lines))


FEWEST: Final = 2
"""Lines of a page: a single one is a saying as well."""


def _says_little(line: Line) -> bool:
    """Tell whether a line is known by a word or two alone, as "Page 3." is."""
    return line.rule == SPEECH and not line.likelihood


def _is_unknown_sentence(line: Line) -> bool:
    """Tell whether a line is a sentence of which nothing is known: below whose site it is, an article."""
    return is_sentence(line.paragraph.text) and not line.evidence and not is_imprint(line.paragraph.text)


def _says_again(lines: Sequence[Line]) -> bool:
    """Tell whether lines without a sentence say one again: verses do."""
    texts = [line.paragraph.text for line in lines]
    return len(set(texts)) < len(texts) and not any(map(is_sentence, texts))


def measure_page(lines: Sequence[Line]) -> dict[str, float]:
    """Return what shows in lines together; shares are of lines, of stems or of characters, sizes logarithms."""
    texts = [line.paragraph.text for line in lines]
    return {**_measure_words(texts), **_measure_form(texts), **_measure_evidence(lines)}


def _measure_words(texts: Sequence[str]) -> dict[str, float]:
    """Measure whose words the lines are in."""
    weights = list(look_up(split_stems(" ".join(texts))))
    count = max(1, len(weights))
    speech = [measure_speech(text) for text in texts]
    likely = [one.likelihood for one in speech]
    return {
        "mean weight of stems": sum(weights) / 2 / count,
        "stems of servers": log(1 + sum(weight > 0 for weight in weights)),
        "stems only of servers": log(1 + sum(weight >= SERVERS_STEM for weight in weights)),
        "unknown stems": sum(not weight for weight in weights) / count,
        "stems of authors": sum(weight <= AUTHORS_STEM for weight in weights) / count,
        "stems of authors in the line with most": max(one.authors for one in speech),
        "likelihood": sum(likely) / len(likely),
        "likelihood of the first line": likely[0],
        "likelihood of the second line": likely[1] if len(likely) > 1 else 0.0,
        "likelihood of the last line": likely[-1],
        "likelihood of the least likely line": min(likely),
    }


SERVERS_STEM: Final = 8
"""Twice the weight from which on a stem is hardly ever an author's."""


def _measure_form(texts: Sequence[str]) -> dict[str, float]:
    """Measure sizes, sentences and marks."""
    every = " ".join(texts)
    return {
        "size": log(len(every)),
        "size of the first line": log(len(texts[0])),
        "sentences": _share(map(is_sentence, texts)),
        "first line is a sentence": float(is_sentence(texts[0])),
        "last line is a sentence": float(is_sentence(texts[-1])),
        "speaks to a visitor": float(any(map(speaks_to_visitor, texts))),
        "a button to try again": float(any(map(is_retry, texts))),
        "questions": _share(QUESTION_RE.search(text) for text in texts),
        "items of lists": _share(MARKUP_RE.match(text) for text in texts),
        "colons at the end": _share(text[-1] in ":：" for text in texts),
        "colons inside": _share(": " in text for text in texts),
        "quotations": _share(not QUOTES.isdisjoint(text) for text in texts),
        "an exclamation": float("!" in every or "！" in every),
        "digits": _share(map(str.isdigit, every)),
        "commas": _share(character in COMMAS for character in every),
        "lines said again": 1 - len(set(texts)) / len(texts),
    }


QUOTES: Final = frozenset('"“”„«»「」')
COMMAS: Final = frozenset(",;،、；")


def _measure_evidence(lines: Sequence[Line]) -> dict[str, float]:
    """Measure what was found in the lines, and of which kinds they are."""
    sizes = [len(line.paragraph.text) for line in lines]
    known = list(map(is_known, lines))
    kinds = {line.rule for line in lines}
    return {
        "evidence": sum(line.evidence for line in lines) / len(lines),
        "known": _share(known),
        "known characters": sum(compress(sizes, known)) / sum(sizes),
        "first line is known": float(known[0]),
        **{f"has {kind or 'an unknown line'}": float(kind in kinds) for kind in KINDS},
    }


def _share(flags: Iterable[object]) -> float:
    told = list(map(bool, flags))
    return sum(told) / len(told)
