"""What cleaning did to a whole column of pages: how many it touched, why, by which rules, and where it took most.

Decides nothing about a page; it adds up what `textclean.explain` says of each and keeps none of their texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from heapq import heappush, heappushpop
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from textclean.cleaning import explain
from textclean.columns.bulk import add_phrases
from textclean.columns.extras import import_extra
from textclean.columns.results import check_workers, measure_length, stream_results
from textclean.columns.values import check_texts, pair_names, read_values
from textclean.removals import Cleaning, Removal
from textclean.show.account import Share, count, count_removed, excerpt, name, percent, sum_shares
from textclean.show.html import frame, label, quote, show_shares
from textclean.show.terminal import format_shares, format_table
from textclean.show.theme import find_ink
from textclean.text.arguments import check_str
from textclean.text.words import count_words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from pandas import DataFrame

LISTED: Final = 10
"""Rules and pages that a summary lists, the largest; a data frame has all rules."""

COPY: Final = "a copy of a block that stays"
"""The rule of every removal with a kept copy: its evidence names a place in one page, which no other page shares."""

SITE_FURNITURE: Final = "site-furniture"
MANY_PAGES: Final = "stands on many pages of its site"
"""The rule of every removal of site furniture: its evidence counts one site's pages."""


class Rule(NamedTuple):
    r"""How often one piece of evidence led to a removal.

    >>> summarize([Cleaning("Title", (Removal(0, 4, "menu", "short line"),), "Home\nTitle")]).rules[0]
    Rule(reason='menu', evidence='short line', pages=1, removals=1, words=1)
    """

    reason: str
    """The reason of the removals."""

    evidence: str
    """What gave them away."""

    pages: int
    """Pages with such a removal."""

    removals: int
    """Number of removals."""

    words: int
    """Words in the removed texts."""


class Loss(NamedTuple):
    r"""What one page lost.

    >>> summarize([Cleaning("Title", (Removal(0, 4, "menu", "short line"),), "Home\nTitle")]).losses[0]
    Loss(position=0, words=2, removed=1, name=None)
    """

    position: int
    """Where the page stands among the texts, counted from 0, missing ones included."""

    words: int
    """Words in the page before."""

    removed: int
    """Words in its removed texts."""

    name: object = None
    """What the caller calls the page: its address, its label in an index; None where it has no name."""


@dataclass(frozen=True, slots=True)
class Summary:
    r"""The result of `textclean.summarize`: it prints, shows itself in a notebook, becomes a data frame or a plot.

    >>> summary = summarize([Cleaning("Title", (Removal(0, 4, "menu", "short line"),), "Home\nTitle")])
    >>> summary, summary.removed, summary.reasons
    (Summary(1 page, 1 touched, 1 word removed), 1, [Share(reason='menu', removals=1, words=1)])
    """

    pages: int
    """Texts that were looked at; missing ones are not among them."""

    missing: int
    """Values that were None, NaN or another mark of a missing text."""

    touched: int
    """Pages with at least one removal."""

    error_pages: int
    """Pages that were an error page and nothing else."""

    words: int
    """Words in all pages before."""

    rules: tuple[Rule, ...]
    """Every rule that fired, the one with most removals first."""

    losses: tuple[Loss, ...]
    """The ten pages, error pages aside, that lost the largest share of their words; the largest first."""

    @property
    def removed(self) -> int:
        """Words in all removed texts."""
        return sum(rule.words for rule in self.rules)

    @property
    def reasons(self) -> list[Share]:
        """Removals and words by reason, most words first."""
        return sum_shares((rule.reason, rule.removals, rule.words) for rule in self.rules)

    def __repr__(self) -> str:
        """Return the figures in one line."""
        return f"Summary({count(self.pages, 'page')}, {self.touched:,} touched, {count(self.removed, 'word')} removed)"

    def __str__(self) -> str:
        """Return the summary as lines for a terminal."""
        parts = ["\n".join(self._write_headlines())]
        if self.rules:
            parts.append(format_shares(self.reasons, self.words))
            rules = ((f"  {_describe(rule)}", *_count_rule(rule)) for rule in self.rules[:LISTED])
            parts.append("\n".join(format_table(("Rules that fire most", "removals", "pages", "words"), *rules)))
            losses = ((f"  {_name_page(loss)}", *_count_loss(loss)) for loss in self.losses)
            parts.append("\n".join(format_table(("Pages that lost most", "words", "removed"), *losses)))
        return "\n\n".join(parts)

    def _repr_html_(self) -> str:
        """Return the summary as HTML; notebooks call this."""
        return frame(f"textclean: {self._write_headlines()[0]}", self.show_body())

    def show_body(self) -> str:
        """Return the summary as HTML without its frame and style."""
        first, second = self._write_headlines()
        head = f'<div class="tc-head"><p class="tc-figure">{second}</p><p>{first}</p>'
        if not self.rules:
            return f"{head}</div>"
        named = [(rule, f"{label(rule.reason)} {quote(excerpt(rule.evidence))}") for rule in self.rules[:LISTED]]
        rules = ((text, *_count_rule(rule)) for rule, text in named)
        losses = ((quote(_name_page(loss)), *_count_loss(loss)) for loss in self.losses)
        tables = _show_table("Rules that fire most", ("reason and evidence", "removals", "pages", "words"), rules)
        tables += _show_table("Pages that lost most", ("page", "words", "removed"), losses)
        return f'{head}{show_shares(self.reasons, self.words)}</div><div class="tc-tables">{tables}</div>'

    def _write_headlines(self) -> tuple[str, str]:
        """Return the figures about pages and the figures about words."""
        pages = f"{count(self.pages, 'page')}: {self.touched:,} touched ({percent(self.touched, self.pages)})"
        if self.error_pages:
            pages += f", {count(self.error_pages, 'error page')}"
        if self.missing:
            pages += f"; {count(self.missing, 'missing text')} left out"
        kept = self.words - self.removed
        return pages, f"{kept:,} of {count(self.words, 'word')} kept ({percent(kept, self.words)})"

    def to_frame(self) -> DataFrame:
        r"""Return a pandas data frame of one row for each rule: reason, evidence, pages, removals, words.

        >>> cleaning = Cleaning("Title", (Removal(0, 4, "menu", "short line"),), "Home\nTitle")
        >>> summarize([cleaning]).to_frame().to_dict("records")
        [{'reason': 'menu', 'evidence': 'short line', 'pages': 1, 'removals': 1, 'words': 1}]

        Raises ImportError where pandas is missing.
        """
        pandas = import_extra("pandas", extra="pandas")
        table: DataFrame = pandas.DataFrame(list(self.rules), columns=list(Rule._fields))
        return table

    def losses_to_frame(self) -> DataFrame:
        r"""Return a pandas data frame of one row for each page that lost most: position, words, removed, name.

        >>> cleaning = Cleaning("Title", (Removal(0, 4, "menu", "short line"),), "Home\nTitle")
        >>> summarize([cleaning], names=["a.example"]).losses_to_frame().to_dict("records")
        [{'position': 0, 'words': 2, 'removed': 1, 'name': 'a.example'}]

        Raises ImportError where pandas is missing.
        """
        pandas = import_extra("pandas", extra="pandas")
        table: DataFrame = pandas.DataFrame(list(self.losses), columns=list(Loss._fields))
        return table

    def to_dict(self) -> dict[str, Any]:
        r"""Return the figures as plain values, ready for JSON where the names of the pages are.

        >>> cleaning = Cleaning("Title", (Removal(0, 4, "menu", "short line"),), "Home\nTitle")
        >>> summarize([cleaning]).to_dict()["rules"]
        [{'reason': 'menu', 'evidence': 'short line', 'pages': 1, 'removals': 1, 'words': 1}]
        """
        figures = asdict(self) | {"removed": self.removed}
        return figures | {
            name: [row._asdict() for row in getattr(self, name)] for name in ("rules", "losses", "reasons")
        }

    def plot(self, ax: Axes | None = None) -> Axes:
        """Draw the share of words that each reason took, as bars in matplotlib axes, and return the axes.

        By default the axes are in a new figure. Raises ImportError where matplotlib is missing.
        """
        pyplot = import_extra("matplotlib.pyplot", extra="plot")
        to_rgb = import_extra("matplotlib.colors", extra="plot").to_rgb
        reasons = self.reasons[::-1]
        if ax is None:
            _, ax = pyplot.subplots(figsize=(7, 1 + 0.35 * max(1, len(reasons))), layout="constrained")
        dark = sum(to_rgb(ax.get_facecolor())) < 1.5
        inks = [find_ink(share.reason) for share in reasons]
        bars = ax.barh(
            [name(share.reason).replace("$", r"\$") for share in reasons],
            [100 * share.words / self.words if self.words else 0 for share in reasons],
            color=[ink.dark if dark else ink.light for ink in inks],
        )
        ax.bar_label(bars, fmt="{:.1f} %", padding=4)
        ax.spines[["top", "right"]].set_visible(False)
        ax.set_xlabel("percent of all words")
        ax.set_title("\n".join(self._write_headlines()), loc="left", fontsize="medium")
        ax.margins(x=0.12)
        return ax


def summarize(
    texts: Iterable[object],
    *,
    names: Iterable[object] | None = None,
    remove: Iterable[str] = (),
    keep: Iterable[str] = (),
    workers: int = 1,
    progress: bool = False,
) -> Summary:
    r"""Clean many texts and add up what was removed and why.

    >>> summary = summarize(["404 Not Found\nThe requested URL was not found on this server.\nThe heron waits.", None])
    >>> summary.pages, summary.touched, summary.missing
    (1, 1, 1)

    *texts* is any iterable, a column of pandas, polars or Arrow too; it is read once, and nothing of a text is kept.
    Missing values (None, NaN, pandas.NA, Arrow's null) are counted and left out. What `explain` has made of a text may
    stand for it, so that nothing is computed twice and stages of your own are summed up as well:

    >>> cleaning = Cleaning("The heron", (Removal(0, 4, "menu", "short line"),), "Home\nThe heron")
    >>> summarize([cleaning]).rules
    (Rule(reason='menu', evidence='short line', pages=1, removals=1, words=1),)

    *names* are what the pages are called, one a text: an index, a column of addresses. By default a page is told by
    its position.

    >>> summarize([cleaning], names=["heron.example"]).losses
    (Loss(position=0, words=3, removed=1, name='heron.example'),)

    *remove*, *keep*, *workers* and *progress* are as in `clean_many`.

    Raises TypeError for a value that is neither a text nor a cleaning, and for a single text, a mapping or a table
    instead of a column; ValueError where there are not as many names as texts, and for fewer workers than one.
    """
    check_texts(texts)
    check_workers(workers)
    bar_length = measure_length(texts) if progress else None
    explainer = add_phrases(explain, remove, keep)
    results = stream_results(_check_values(texts), explainer, workers=workers, bar_length=bar_length)
    tally = Tally()
    for cleaning, page in pair_names(results, names):
        tally.add(cast("Cleaning | None", cleaning), page)
    return tally.conclude()


class Tally:
    """Figures of a column that are added up page by page."""

    def __init__(self) -> None:
        self.seen = self.missing = self.touched = self.error_pages = self.words = 0
        self.rules: dict[tuple[str, str], Rule] = {}
        self.worst: list[tuple[float, int, Loss]] = []

    def add(self, cleaning: Cleaning | None, name: object = None) -> None:
        """Add the next page, or a missing one."""
        position = self.seen
        self.seen += 1
        if cleaning is None:
            self.missing += 1
            return
        sizes = count_removed(cleaning)
        whole, removed = count_words(cleaning.text) + sum(sizes), sum(sizes)
        self.words += whole
        self.touched += bool(sizes)
        self.error_pages += cleaning.error_page
        self._add_rules(cleaning.removals, sizes)
        if sizes and not cleaning.error_page:
            loss = removed / max(1, whole), -position, Loss(position, whole, removed, name)
            (heappushpop if len(self.worst) == LISTED else heappush)(self.worst, loss)

    def _add_rules(self, removals: Iterable[Removal], sizes: Iterable[int]) -> None:
        """Add the removals of one page to the rules."""
        seen = set()
        for removal, size in zip(removals, sizes, strict=True):
            key = removal.reason, find_rule(removal)
            before = self.rules.get(key) or Rule(*key, 0, 0, 0)
            self.rules[key] = Rule(*key, before.pages + (key not in seen), before.removals + 1, before.words + size)
            seen.add(key)

    def conclude(self) -> Summary:
        """Return the figures of the pages so far."""
        rules = tuple(sorted(self.rules.values(), key=lambda rule: (-rule.removals, -rule.words, rule)))
        losses = tuple(loss for _, _, loss in sorted(self.worst, key=lambda entry: entry[:2], reverse=True))
        pages = self.seen - self.missing
        return Summary(pages, self.missing, self.touched, self.error_pages, self.words, rules, losses)


def read_cleanings(texts: Iterable[object]) -> Iterator[Cleaning | None]:
    """Yield the cleaning of each text, and None for a missing one."""
    for value in _check_values(texts):
        yield explain(value) if isinstance(value, str) else value


def _check_values(texts: Iterable[object]) -> Iterator[str | Cleaning | None]:
    """Yield texts, cleanings, and None for missing values; raise TypeError for anything else."""
    for position, value in enumerate(read_values(texts, keep=True)):
        if value is None or isinstance(value, str | Cleaning):
            yield value
            continue
        try:
            check_str(value)
        except TypeError as error:
            message = f"texts[{position}]: {error}"
            raise TypeError(message) from None


def find_rule(removal: Removal) -> str:
    """Return the rule of a removal: its evidence up to the colon, behind which stands what is of this page only.

    >>> find_rule(Removal(0, 4, "menu", "short lines among menu words: Log in, Share"))
    'short lines among menu words'
    """
    if removal.reason == SITE_FURNITURE:
        return MANY_PAGES
    return COPY if removal.kept else removal.evidence.partition(":")[0]


def _describe(rule: Rule) -> str:
    return f"{name(rule.reason)}: {excerpt(rule.evidence, 48)}" if rule.evidence else name(rule.reason)


def _name_page(loss: Loss) -> str:
    """Return what a page is called, on one line."""
    return f"texts[{loss.position}]" if loss.name is None else excerpt(str(loss.name))


def _count_rule(rule: Rule) -> tuple[str, str, str]:
    return f"{rule.removals:,}", f"{rule.pages:,}", f"{rule.words:,}"


def _count_loss(loss: Loss) -> tuple[str, str]:
    return f"{loss.words:,}", percent(loss.removed, loss.words)


def _show_table(title: str, header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table as HTML; its cells are HTML already."""
    head = "".join(f'<th scope="col">{cell}</th>' for cell in header)
    lines = []
    for first, *others in rows:
        lines.append(f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in others)}</tr>')
    body = "".join(lines)
    return f"<table><caption>{title}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
