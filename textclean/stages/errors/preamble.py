"""HTTP-error preambles: what a crawler keeps of a failed or blocked answer in front of the real text, or instead of it.

Decides which of the first lines a server, a proxy, a browser or a site's own error page said. A text that is *about*
errors, or begins with a word that an error message may begin with, is the author's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textclean.removals import Removal
from textclean.stages.errors.beginnings import may_be_message
from textclean.stages.errors.choices import offers_answer
from textclean.stages.errors.kinds import ENOUGH, Line
from textclean.stages.errors.lines import Judged
from textclean.stages.errors.reports import BEGINNINGS
from textclean.text.paragraphs import Paragraph, Paragraphs


def find_error_preamble(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    r"""Find the error message in front of a text, or the one that is all of it.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> text = "HTTP/1.1 403\nAccess denied!\nYou don't have permission to access this page.\nThe heron"
    >>> [(removal.end, removal.evidence) for removal in find_error_preamble(split_paragraphs(text))]
    [(74, 'a status line, the title of an error page, what only a server says')]

    The lines must stand at the head of the text, one after the other, and at least one of them must be what only a
    server or a site says to a visitor. A title alone is too thin in front of a text:

    >>> list(find_error_preamble(split_paragraphs("Forbidden\nA novel in three parts")))
    []

    A text that goes on about servers and requests is left alone: it explains errors.
    """
    known = Judged()
    texts = Paragraphs.of(paragraphs).texts
    is_answer = bool(texts) and texts[0].startswith(BEGINNINGS)
    if not is_answer and not offers_answer(texts) and not may_be_message(paragraphs, known):  # most texts
        return
    from textclean.stages.errors.readings import read_first_lines  # much to import, for few texts

    if lines := read_first_lines(paragraphs, known):
        yield _make_removal(lines)


def _make_removal(lines: Sequence[Line]) -> Removal:
    rules = ", ".join(dict.fromkeys(line.rule for line in lines if line.rule))
    score = min(1.0, sum(line.evidence for line in lines) / (2 * ENOUGH))
    return Removal(lines[0].paragraph.start, lines[-1].paragraph.end, "error-preamble", rules, round(score, 2))
