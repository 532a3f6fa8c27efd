"""How a cleaning is shown in a notebook: the page with its removals struck through.

Decides what a reader sees of a `Cleaning`, never what is removed. Whatever the text holds, it cannot write markup.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from html import escape
from operator import attrgetter, itemgetter
from typing import Final, NamedTuple

from textclean.show.account import (
    EXCERPT,
    Share,
    ShownCleaning,
    ShownRemoval,
    count,
    count_removed,
    excerpt,
    make_visible,
    name,
    percent,
    percent_alike,
    sum_shares,
    write_headline,
)
from textclean.show.advice import find_advice
from textclean.show.theme import find_ink, read_style
from textclean.text.words import count_words

MAX_SHOWN: Final = 200_000
"""Characters of a page that a notebook shows; of a longer page, each part is cut to an equal share of them."""

MAX_MARKED: Final = 1_000
"""Removals that a notebook shows, the first; each costs about 700 characters of markup."""

LONG_RUN: Final = 400
"""Characters that removals in a row have at least where a notebook folds them."""

MANY_LINES: Final = 6
"""Lines that removals in a row have at least where a notebook folds them."""


class _Page(NamedTuple):
    """A cleaning on its way into a notebook."""

    cleaning: ShownCleaning

    sizes: Sequence[int]
    """Words in each removal."""

    name: str
    """Begins every id, so that two pages in one notebook have none in common."""

    limit: int
    """Characters of one part that are shown."""

    copies: Sequence[tuple[int, int]]
    """Start and end of the texts that stayed where copies of them went; sorted, apart from each other."""

    def show(self, start: int, end: int) -> str:
        """Return the text between two offsets as HTML; of one longer than the limit, both ends."""
        text, half = self.cleaning.normalized, self.limit // 2
        if end - start <= self.limit:
            return _break_lines(quote(text[start:end]))
        gap = f'<span class="tc-elided"> … {end - start - 2 * half:,} characters not shown … </span>'
        return _break_lines(f"{quote(text[start : start + half])}{gap}{quote(text[end - half : end])}")


def format_html(cleaning: ShownCleaning) -> str:
    r"""Return the page of a cleaning as HTML for a notebook, every removal struck through under its reason's name.

    >>> from textclean import Cleaning, Removal
    >>> page = format_html(Cleaning("Title", (Removal(0, 4, "menu", "short lines"),), "Home\nTitle"))
    >>> "<del>Home</del>" in page
    True

    A reason's name opens to its evidence, size and kept copy: by mouse, tap or keyboard. Removals in a row, for one
    reason and of 400 characters or 6 lines at least, are folded. The HTML holds no script, asks no server, styles only
    itself and follows the light or dark theme. Of a page over 200,000 characters each part is cut, and after 1,000
    removals the rest is left out; both are said where they happen. The ids are random: no two outputs share one.
    """
    return f"{read_style()}{show_cleaning(cleaning)}"


def show_cleaning(cleaning: ShownCleaning, most: int = MAX_SHOWN) -> str:
    """Return what `format_html` returns without its style; of a page over *most* characters each part is cut."""
    page = _lay_out(cleaning, most)
    kept = count_words(cleaning.text)
    headline = write_headline(cleaning, sum(page.sizes), kept)
    advice = find_advice(cleaning.normalized)
    head = [f'<p class="tc-figure">{headline}</p>']
    if advice:
        head.append(f'<p class="tc-advice">Note: {quote(advice)}.</p>')
    if cleaning.removals:
        shares = sum_shares((r.reason, 1, size) for r, size in zip(cleaning.removals, page.sizes, strict=True))
        head.append(show_shares(shares, kept + sum(page.sizes)))
    region = 'role="region" aria-label="The page with its removals" tabindex="0"'  # a keyboard can scroll it
    body = f'<div class="tc-head">{"".join(head)}</div><div class="tc-page" {region}>{_show_page(page)}</div>'
    return enclose(f"textclean: {headline}", body)


def enclose(label: str, body: str) -> str:
    """Return HTML in a section with a name for screen readers, in which no dollar sign is read as math."""
    return f'<section class="textclean mathjax_ignore tex2jax_ignore" aria-label="{quote(label)}">{body}</section>'


def frame(label: str, body: str) -> str:
    """Return HTML as an output of its own: with its style, a name for screen readers, and no dollar sign read as math.

    >>> frame("textclean", "<p>Title</p>").endswith('aria-label="textclean"><p>Title</p></section>')
    True
    """
    return f"{read_style()}{enclose(label, body)}"


def quote(text: str) -> str:
    r"""Return a text as HTML that shows it, in an element or an attribute, whatever it holds.

    >>> quote('<b>5 > 4 & "so" \u202eon')
    '&lt;b&gt;5 &gt; 4 &amp; &quot;so&quot; &lt;U+202E&gt;on'
    """
    return escape(make_visible(text))


def _break_lines(html: str) -> str:
    """Return HTML with its line feeds as elements: nbconvert folds those between two elements."""
    return html.replace("\n", "<br>")


def show_shares(shares: Sequence[Share], whole: int) -> str:
    """Return a bar and a legend of the shares that reasons have in the `whole` number of words, as HTML.

    >>> "40.0 %" in show_shares([Share("menu", 12, 80)], 200)
    True
    """
    kept = whole - sum(share.words for share in shares)
    bar = [f'<span style="flex:{share.words};{style_ink(share.reason)}"></span>' for share in shares if share.words]
    legend = [
        f'<li>{label(share.reason)} <span class="tc-amount">{count(share.removals, "removal")}, '
        f"{count(share.words, 'word')}, {percent(share.words, whole)}</span></li>"
        for share in shares
    ]
    return (
        f'<div class="tc-bar" aria-hidden="true"><span class="tc-rest" style="flex:{kept}"></span>{"".join(bar)}</div>'
        f'<ul class="tc-legend" role="list" aria-label="Removed by reason">{"".join(legend)}</ul>'
    )


def label(reason: str) -> str:
    """Return the name of a reason in its colour, as HTML."""
    return f'<span class="tc-label" style="{style_ink(reason)}">{quote(name(reason))}</span>'


def style_ink(reason: str) -> str:
    """Return the colour of a reason as a declaration for an element's style."""
    ink = find_ink(reason)
    return f"--tc-ink:light-dark({ink.light},{ink.dark})"


def _lay_out(cleaning: ShownCleaning, most: int) -> _Page:
    """Decide how much of each part is shown and which texts are marked as kept copies."""
    whole, marked = len(cleaning.normalized), cleaning.removals[:MAX_MARKED]
    copies: list[tuple[int, int]] = []
    for start, end in sorted(removal.kept for removal in marked if removal.kept):
        if copies and start < copies[-1][1]:
            copies[-1] = (copies[-1][0], max(end, copies[-1][1]))
        else:
            copies.append((start, end))
    limit = whole if whole <= most else most // (2 * (len(marked) + len(copies)) + 1)
    return _Page(cleaning, count_removed(cleaning), f"tc-{os.urandom(4).hex()}", limit, copies)


def _show_page(page: _Page) -> str:
    """Return the page in order: what is kept, and each run of removals."""
    text, removals = page.cleaning.normalized, page.cleaning.removals
    parts: list[str] = []
    here = 0
    for run in _split_runs(text, removals[:MAX_MARKED]):
        parts += (_show_kept(page, here, removals[run[0]].start), _show_run(page, run))
        here = removals[run[-1]].end
    if len(removals) <= MAX_MARKED:
        parts.append(_show_kept(page, here, len(text)))
    else:
        rest = f"{len(text) - here:,} characters with {count(len(removals) - MAX_MARKED, 'removal')}"
        parts.append(f'<br><span class="tc-elided">The rest of the page is not shown: {rest}.</span>')
    return "".join(parts)


def _split_runs(text: str, removals: Sequence[ShownRemoval]) -> Iterator[range]:
    """Yield the indices of removals for the same reason with nothing but white space between them."""
    first = 0
    for index in range(1, len(removals) + 1):
        before = removals[index - 1]
        here = removals[index] if index < len(removals) else None
        if not here or here.reason != before.reason or text[before.end : here.start].strip():
            yield range(first, index)
            first = index


def _show_kept(page: _Page, start: int, end: int) -> str:
    """Return text that stayed; where it is the kept copy of a removal, marked as that and with a way to the removal."""
    parts = []
    for copy in page.copies[bisect_right(page.copies, start, key=itemgetter(1)) :]:
        first, last = max(copy[0], start), min(copy[1], end)
        if first >= last:
            break
        parts.append(page.show(start, first))
        mark = f' id="{page.name}-at-{first}" tabindex="-1"' if first == copy[0] else ""
        body = (_show_way_down(page, copy) if mark else "") + page.show(first, last)
        parts.append(f'<span class="tc-kept" style="{style_ink("repeated-block")}"{mark}>{body}</span>')
        start = last
    return "".join([*parts, page.show(start, end)])


def _show_way_down(page: _Page, copy: tuple[int, int]) -> str:
    """Return the link from a kept copy to the first of the removals that repeat it."""
    marked = page.cleaning.removals[:MAX_MARKED]
    repeats = [index for index, r in enumerate(marked) if r.kept and copy[0] <= r.kept[0] < copy[1]]
    return f'<a class="tc-back" href="#{page.name}-{repeats[0]}">kept, {count(len(repeats), "repeat")} removed</a>'


def _show_run(page: _Page, run: range) -> str:
    """Return removals in a row, folded where they are long."""
    text, removals = page.cleaning.normalized, page.cleaning.removals
    start, end = removals[run[0]].start, removals[run[-1]].end
    parts: list[str] = []
    here = start
    for index in run:
        parts += (_break_lines(quote(text[here : removals[index].start])), _show_removal(page, index))
        here = removals[index].end
    lines = text.count("\n", start, end) + 1
    if end - start < LONG_RUN and lines < MANY_LINES:
        return "".join(parts)
    words = count(sum(page.sizes[run[0] : run[-1] + 1]), "word")
    size = f"{words} in {count(lines, 'line')}"
    return (
        f'<details class="tc-run"><summary><span class="tc-hidden">removed as </span>{label(removals[run[0]].reason)} '
        f"{size}: <del>{quote(excerpt(text[start:end]))}</del></summary>{''.join(parts)}</details>"
    )


def _show_removal(page: _Page, index: int) -> str:
    """Return a removed text, struck through, after its reason, which opens to the evidence."""
    removal = page.cleaning.removals[index]
    reason, evidence = quote(name(removal.reason)), quote(excerpt(removal.evidence, 4 * EXCERPT))
    facts = count(page.sizes[index], "word")
    return (
        f'<div class="tc-removal" id="{page.name}-{index}" style="{style_ink(removal.reason)}" '
        f'title="{reason}: {evidence}; {facts}"><details class="tc-why">'
        f'<summary><span class="tc-hidden">removed as </span>{reason}</summary>'
        f'<div class="tc-note"><bdi>{evidence or "no evidence given"}</bdi>; {facts}{_show_way_up(page, removal)} '
        f"(<code>removals[{index}]</code>)</div></details><del>{page.show(removal.start, removal.end)}</del></div>"
    )


def _show_way_up(page: _Page, removal: ShownRemoval) -> str:
    """Return the link from a repeat to its kept copy, or to the removal that took that copy later."""
    if not removal.kept:
        return ""
    start, removals = removal.kept[0], page.cleaning.removals
    taken = bisect_right(removals, start, key=attrgetter("start")) - 1
    if taken >= 0 and start < removals[taken].end:
        target = str(taken)
    else:
        target = f"at-{page.copies[bisect_right(page.copies, start, key=itemgetter(0)) - 1][0]}"
    text = quote(excerpt(page.cleaning.normalized[slice(*removal.kept)], EXCERPT // 2))
    return f'; kept copy, {percent_alike(removal.score)}: <a href="#{page.name}-{target}">“<bdi>{text}</bdi>”</a>'
