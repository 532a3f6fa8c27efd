"""How a review of a column looks: one HTML file that a colleague opens, without network or script.

Decides what a reader sees of it, never what is in it. Whatever the texts hold, it cannot write markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.resources import files
from typing import Final, NamedTuple

from textclean.show.account import ShownCleaning, count, count_removed, excerpt, percent
from textclean.show.html import enclose, label, quote, show_cleaning
from textclean.show.theme import read_style
from textclean.text.words import count_words

MAX_PAGE: Final = 15_000
"""Characters of a page that a report shows, so that hundreds of pages make a file that opens at once."""

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
"""What the browser is told to refuse, whatever a page might have smuggled in: scripts, images, requests."""


class ShownPage(NamedTuple):
    """A page of the review."""

    position: int
    """Where the page stands among the texts, counted from 0: pages may share a name."""

    name: str
    cleaning: ShownCleaning
    why: str
    """Why it was chosen: "lost most", "drawn at random", "an example of a rule"."""


class ShownExample(NamedTuple):
    """What a rule took of a page."""

    position: int
    """Where the page stands among the texts, counted from 0."""

    name: str
    """What the page is called."""

    text: str


class ShownRule(NamedTuple):
    """A rule with examples of what it took."""

    reason: str
    evidence: str
    removals: int
    pages: int
    words: int
    examples: tuple[ShownExample, ...]


class ShownLine(NamedTuple):
    """A line that was removed on several pages."""

    text: str
    reason: str
    pages: int


def format_report(
    title: str, summary: str, rules: Sequence[ShownRule], lines: Sequence[ShownLine], pages: Sequence[ShownPage]
) -> str:
    """Return the whole file: figures, rules with examples, lines removed on many pages, pages to open.

    *summary* is HTML, an output of its own; all else is shown as text.

    >>> page = format_report("Herons", "", [], [ShownLine("<b>Share", "share row", 12)], [])
    >>> "&lt;b&gt;Share" in page, "<script" in page
    (True, False)
    """
    places = {page.position: number for number, page in enumerate(pages)}
    parts = [
        f"<h1>{quote(title)}</h1>",
        summary,
        _section("rules", "Rules, with examples", (_show_rule(rule, places) for rule in rules)),
        _section("lines", "Lines removed on several pages", _show_lines(lines)),
        _section("pages", "Pages", (_show_page(page, number) for number, page in enumerate(pages))),
    ]
    head = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>{quote(title)}</title>'
    )
    style = files("textclean.show").joinpath("report.css").read_text(encoding="utf-8")
    return f"{head}{read_style()}<style>{style}</style><body><main>{''.join(parts)}</main></body></html>\n"


def _section(name: str, heading: str, parts: Iterable[str]) -> str:
    """Return parts under a heading; nothing where there are none."""
    body = "".join(parts)
    return f'<section id="{name}"><h2>{heading}</h2>{body}</section>' if body else ""


def _show_rule(rule: ShownRule, places: dict[int, int]) -> str:
    """Return a rule that opens to its examples."""
    figures = f"{count(rule.removals, 'removal')} on {count(rule.pages, 'page')}, {count(rule.words, 'word')}"
    items = "".join(
        f"<li><del>{quote(excerpt(example.text, 160))}</del> {_link(example, places)}</li>" for example in rule.examples
    )
    head = f"{label(rule.reason)} {quote(excerpt(rule.evidence, 100))} <span>{figures}</span>"
    return enclose(rule.evidence, f"<details><summary>{head}</summary><ul>{items}</ul></details>")


def _link(example: ShownExample, places: dict[int, int]) -> str:
    """Return the name of a page, and the way to it where the report shows it."""
    shown = quote(excerpt(example.name, 100))
    place = places.get(example.position)
    return f"<cite>{shown}</cite>" if place is None else f'<a href="#page-{place}">{shown}</a>'


def _show_lines(lines: Sequence[ShownLine]) -> Iterable[str]:
    """Return the lines as a table; the phrase that `keep=` takes is the line itself, ready to be copied."""
    if not lines:
        return
    yield "<p>To keep one of them on every page, copy it into <code>keep=[...]</code>.</p>"
    rows = (
        f"<tr><td>{line.pages:,}</td><td>{label(line.reason)}</td>"
        f'<td><code dir="auto">{quote(line.text)}</code></td></tr>'
        for line in lines
    )
    head = "<thead><tr><th>pages</th><th>reason</th><th>line</th></tr></thead>"
    yield enclose("lines", f"<table>{head}<tbody>{''.join(rows)}</tbody></table>")


def _show_page(page: ShownPage, number: int) -> str:
    """Return a page that opens to its text, the removals struck through."""
    removed, kept = sum(count_removed(page.cleaning)), count_words(page.cleaning.text)
    figures = f"{percent(removed, removed + kept)} of {count(removed + kept, 'word')} removed; {page.why}"
    head = f"{quote(excerpt(page.name, 100))} <span>{figures}</span>"
    shown = show_cleaning(page.cleaning, MAX_PAGE)
    return f'<details id="page-{number}"><summary>{head}</summary>{shown}</details>'
