"""A review of a column to hand on: what went, by which rules, on which pages, and what would bring a line back.

Decides which pages, lines and examples a reader is shown; how they look is decided in `textclean.show`.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heappush, heapreplace
from pathlib import Path
from typing import Final, NamedTuple

from textclean.columns.files import write_whole
from textclean.columns.summary import Summary, find_rule, read_cleanings, summarize
from textclean.columns.values import check_texts, pair_names
from textclean.removals import Cleaning
from textclean.show.account import count_removed
from textclean.show.html import enclose
from textclean.show.report import ShownExample, ShownLine, ShownPage, ShownRule, format_report
from textclean.text.paragraphs import Paragraph, split_sentences
from textclean.text.words import count_words

MOST_LOST: Final = 60
"""Pages shown because they lost most of their words."""

DRAWN: Final = 60
"""Pages shown because they were drawn."""

EXAMPLES: Final = 3
"""Examples of a rule."""

RULES: Final = 100
"""Rules shown, those with most removals."""

LINES: Final = 200
"""Lines shown, those on most pages."""

MANY_LINES: Final = 100_000
"""Different lines that are counted at a time. When there are more, the half on most pages is kept with its counts and
the other half forgotten, so that memory is bounded; a line that was forgotten and comes again is counted from 1."""

LONGEST_LINE: Final = 200
"""Characters of a line that is counted: longer ones are prose."""


@dataclass(frozen=True, slots=True)
class Review:
    """The result of `textclean.review`: figures, rules with examples, frequent lines, and some of the pages."""

    summary: Summary
    """The figures of the whole column."""

    rules: tuple[ShownRule, ...]
    """The rules that fired most, each with up to three examples."""

    lines: tuple[ShownLine, ...]
    """What was removed on two pages or more, line by line, that on most pages first; each is a phrase for *keep*."""

    pages: tuple[ShownPage, ...]
    """Pages that lost most, pages drawn at random, and one example of each rule."""

    def __repr__(self) -> str:
        """Return the figures in one line."""
        pages = "page" if self.summary.pages == 1 else "pages"
        return f"Review({self.summary.pages:,} {pages}, {len(self.pages)} of them shown)"

    def to_html(self, title: str = "What cleaning removed") -> str:
        """Return the review as one HTML document, without script and without need of a network.

        >>> review(["The heron waits."]).to_html("The herons").count("<title>The herons</title>")
        1
        """
        summary = enclose("summary", self.summary.show_body())
        return format_report(title, summary, self.rules, self.lines, self.pages)

    def save(self, path: str | Path, title: str = "What cleaning removed") -> None:
        """Write the review to a file of HTML, whole or not at all; raises OSError where it cannot be written."""
        write_whole(str(path), self.to_html(title).encode("utf-8"))


def review(texts: Iterable[object], names: Iterable[object] | None = None) -> Review:
    r"""Clean a column and choose what a person should look at, as a file to hand on.

    >>> page = "404 Not Found\nThe requested URL was not found on this server.\nThe heron waits."
    >>> found = review([page, page, None], names=["a.example", "b.example", "c.example"])
    >>> found
    Review(2 pages, 2 of them shown)
    >>> [(line.text, line.pages) for line in found.lines][:1]
    [('404 Not Found', 2)]

    `Review.save("report.html")` writes one file that needs no network and runs no script. *texts* is read once, as
    `summarize` reads it, and may hold what `explain` made of them. *names* are how the pages are called, by default
    "texts[0]" and so on. The choice of pages is the same for the same column. Memory holds some 200 of the pages,
    whatever the length of the column.

    Raises TypeError for a value that is neither a text, a cleaning nor missing, and ValueError where there are not as
    many names as texts.
    """
    check_texts(texts)
    chosen = _Chosen()
    summary = summarize(chosen.watch(read_cleanings(texts), names))
    rules = sorted(summary.rules, key=lambda rule: (-rule.removals, rule))[:RULES]
    shown = tuple(
        ShownRule(r.reason, r.evidence, r.removals, r.pages, r.words, tuple(chosen.examples[r.reason, r.evidence]))
        for r in rules
    )
    return Review(summary, shown, chosen.find_lines(), chosen.list_pages())


class _Page(NamedTuple):
    """A page that passes by; its position is its own, its name may be another's too."""

    position: int
    name: str
    cleaning: Cleaning


class _Chosen:
    """What is kept of the cleanings that pass by."""

    def __init__(self) -> None:
        self.examples: dict[tuple[str, str], list[ShownExample]] = {}
        self.samples: dict[int, _Page] = {}
        self.drawn: list[_Page] = []
        self.lost: list[tuple[float, int, _Page]] = []
        self.lines: Counter[str] = Counter()
        self.reasons: dict[str, str] = {}
        self.random = random.Random(0)  # the same choice for the same column

    def watch(self, cleanings: Iterable[Cleaning | None], names: Iterable[object] | None) -> Iterator[Cleaning | None]:
        """Yield the cleanings as they come, and keep some."""
        seen = 0
        for position, (cleaning, name) in enumerate(pair_names(cleanings, names)):
            if cleaning is not None:
                self._add(_Page(position, f"texts[{position}]" if name is None else str(name), cleaning), seen)
                seen += 1
            yield cleaning

    def _add(self, page: _Page, seen: int) -> None:
        """Keep what is worth showing of one page: the *seen*-th, counted from 0."""
        self._draw(page, seen)
        cleaning = page.cleaning
        removed = sum(count_removed(cleaning))
        if removed and not cleaning.error_page:
            entry = (removed / (removed + count_words(cleaning.text)), -seen, page)
            if len(self.lost) < MOST_LOST:
                heappush(self.lost, entry)
            elif entry > self.lost[0]:
                heapreplace(self.lost, entry)
        lines: dict[str, str] = {}
        for index, removal in enumerate(cleaning.removals):
            text = cleaning.removed(index)
            self._add_example((removal.reason, find_rule(removal)), text, page)
            lines |= dict.fromkeys(list_phrases(cleaning.normalized, removal.start, removal.end), removal.reason)
        self._count_lines(lines)

    def _count_lines(self, reasons: dict[str, str]) -> None:
        """Count the lines that went on one page, given their reasons."""
        self.lines.update(reasons.keys())
        self.reasons |= reasons
        if len(self.lines) > MANY_LINES:
            self.lines = Counter(dict(self.lines.most_common(MANY_LINES // 2)))
            self.reasons = {line: self.reasons[line] for line in self.lines}

    def _draw(self, page: _Page, seen: int) -> None:
        """Draw pages so that each of those that passed is as likely as any (Vitter's algorithm R, 1985)."""
        if len(self.drawn) < DRAWN:
            self.drawn.append(page)
        elif (place := self.random.randrange(seen + 1)) < DRAWN:
            self.drawn[place] = page

    def _add_example(self, rule: tuple[str, str], text: str, page: _Page) -> None:
        examples = self.examples.setdefault(rule, [])
        if not examples and len(self.samples) < RULES:
            self.samples.setdefault(page.position, page)
        if len(examples) < EXAMPLES and all(example.position != page.position for example in examples):
            examples.append(ShownExample(page.position, page.name, text[: 4 * LONGEST_LINE]))

    def find_lines(self) -> tuple[ShownLine, ...]:
        """Return the lines on two pages or more, those on most pages first."""
        frequent = sorted((-pages, line) for line, pages in self.lines.items() if pages > 1)
        return tuple(ShownLine(line, self.reasons[line], -pages) for pages, line in frequent[:LINES])

    def list_pages(self) -> tuple[ShownPage, ...]:
        """Return the pages, each once."""
        whys = {"among those that lost most": [page for _, _, page in sorted(self.lost, reverse=True)]}
        whys |= {"an example of a rule": list(self.samples.values()), "drawn at random": self.drawn}
        pages: dict[int, ShownPage] = {}
        for why, chosen in whys.items():
            for page in chosen:
                pages.setdefault(page.position, ShownPage(*page, why))
        return tuple(pages.values())


def list_phrases(text: str, start: int, end: int) -> Iterator[str]:
    r"""Yield what was removed of a text, line by line, as phrases that keep it; long ones are left out.

    >>> text = "Home\nThe heron waits. Read more. Share"
    >>> list(list_phrases(text, 0, 4)), list(list_phrases(text, 22, 38))
    (['Home'], ['*Read more.*', '*Share*'])

    Where more stood beside it in its line, its sentences are the phrases, with wildcards: such a line is kept if it
    holds one, and where it is all of the text, or all that is left, each of its sentences is kept for itself.
    """
    lines = [line.strip() for line in text[start:end].split("\n")]
    inside = {0} if _find_beside(text, range(start - 1, -1, -1)) else set()
    if _find_beside(text, range(end, len(text))):
        inside.add(len(lines) - 1)
    for number, line in enumerate(lines):
        if number not in inside and "\n" in text:
            phrases = [line]
        else:
            phrases = [f"*{sentence.text}*" for sentence in split_sentences(Paragraph(line, 0))] if line else []
        yield from (phrase for phrase in phrases if 0 < len(phrase) <= LONGEST_LINE)


def _find_beside(text: str, places: Iterable[int]) -> bool:
    """Tell whether, in this order of places, anything stands before the line ends."""
    return next((text[place] for place in places if text[place] == "\n" or not text[place].isspace()), "\n") != "\n"
