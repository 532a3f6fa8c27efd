"""Measure speed and memory beside other cleaners, on pages that are made up here: `python -m tests.benchmark`.

All cleaners run in this process, in turn, so that whatever slows the machine slows all of them; ratios are medians over
the rounds. With --write the tables and a plot go where the documentation shows them. What is not installed is left out:
`pip install textclean[benchmark]` brings all of it.
"""

from __future__ import annotations

import argparse
import math
import os
import platform
import statistics
import sys
import time
import tracemalloc
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple

from tests.synthetic import LANGUAGES, make_article, make_one_line, make_prose, make_short_lines, make_web_page
from textclean.cleaning import clean
from textclean.columns.bulk import clean_many
from textclean.kernel import COMPILED

Cleaner = Callable[[str], object]

DOCS: Final = Path(__file__).parent.parent / "docs"
TABLES: Final = DOCS / "source" / "benchmark.md"
PLOT: Final = DOCS / "source" / "images" / "benchmark.svg"

SIZES: Final = (100_000, 1_000_000, 10_000_000)
"""Characters of the texts that show how time grows."""

CORPORA: Final[dict[str, Callable[[int], str]]] = {
    "English pages": lambda seed: make_web_page("en", seed),
    "English articles": lambda seed: make_article("en", seed),
    "pages in ten languages": lambda seed: make_web_page(list(LANGUAGES)[seed % len(LANGUAGES)], seed),
}
SHAPES: Final[dict[str, Callable[[int], str]]] = {
    "prose": make_prose,
    "short lines": make_short_lines,
    "one line": make_one_line,
}


# --- the others ---


def load_ftfy() -> Cleaner:
    """Return ftfy's whole cleaning."""
    cleaner: Cleaner = import_module("ftfy").fix_text
    return cleaner


def load_clean_text() -> Cleaner:
    """Return clean-text's whole cleaning."""
    cleaner: Cleaner = import_module("cleantext").clean
    return cleaner


def load_filter(name: str) -> Cleaner:
    """Return one of datatrove's filters, its models loaded."""
    document = import_module("datatrove.data").Document
    judge = getattr(import_module("datatrove.pipeline.filters"), name)()

    def judge_text(text: str) -> object:
        return judge.filter(document(text=text, id="0"))

    judge_text("The heron waits.")
    return judge_text


OTHERS: Final[dict[str, Callable[[], Cleaner]]] = {
    "ftfy": load_ftfy,
    "clean-text": load_clean_text,
    "datatrove C4": lambda: load_filter("C4QualityFilter"),
    "datatrove Gopher repetition": lambda: load_filter("GopherRepetitionFilter"),
}


def load_cleaners() -> dict[str, Cleaner]:
    """Return textclean and all others that are installed, and say which are not."""
    cleaners: dict[str, Cleaner] = {"textclean": clean}
    for name, load in OTHERS.items():
        try:
            cleaners[name] = load()
        except ImportError as error:
            print(f"left out: {name} ({error})", file=sys.stderr)
    return cleaners


# --- measures ---


def take(make: Callable[[int], str], size: int) -> list[str]:
    """Return texts that have `size` characters together, or a few more."""
    texts: list[str] = []
    while size > 0:
        texts.append(make(len(texts)))
        size -= len(texts[-1])
    return texts


def run(cleaner: Cleaner, texts: Iterable[str]) -> None:
    """Clean texts one after the other."""
    for text in texts:
        cleaner(text)


def run_many(texts: Iterable[str], workers: int) -> None:
    """Clean texts in bulk."""
    deque(clean_many(texts, workers=workers), 0)


def measure(work: Callable[[], object]) -> float:
    """Return how long something takes, in seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure_in_turn(works: Sequence[Callable[[], object]], rounds: int) -> list[tuple[float, ...]]:
    """Return the seconds of each piece of work in each round, the pieces run in turn."""
    return list(zip(*([measure(work) for work in works] for _ in range(rounds)), strict=True))


def compare(one: Sequence[float], other: Sequence[float]) -> float:
    """Return how many times as long the other took as the one: the median over the rounds."""
    return statistics.median(b / a for a, b in zip(one, other, strict=True))


def find_exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """Return the exponent with which time grows: the slope of the line through the logarithms.

    >>> round(find_exponent([10, 100, 1000], [1, 10, 100]), 6)
    1.0
    """
    return statistics.linear_regression([math.log(size) for size in sizes], [math.log(s) for s in seconds]).slope


def find_peak(text: str) -> float:
    """Return the most bytes that textclean holds at a time, per character of the text."""
    tracemalloc.start()
    clean(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / len(text)


class Speed(NamedTuple):
    """How fast a cleaner is."""

    rate: float
    """MB/s, of UTF-8."""

    ratio: float
    """How many times as long as textclean it takes."""


def measure_speed(size: int, rounds: int) -> dict[str, list[Speed]]:
    """Return the speed of each cleaner on each corpus."""
    cleaners = load_cleaners()
    speeds: dict[str, list[Speed]] = {name: [] for name in cleaners}
    for make in CORPORA.values():
        texts = take(make, size)
        for cleaner in cleaners.values():  # what is done once is not counted
            run(cleaner, texts[:1])
        megabytes = sum(len(text.encode()) for text in texts) / 1e6
        times = measure_in_turn([partial(run, cleaner, texts) for cleaner in cleaners.values()], rounds)
        for name, seconds in zip(cleaners, times, strict=True):
            speeds[name].append(Speed(megabytes / statistics.median(seconds), compare(times[0], seconds)))
    return speeds


def measure_growth() -> dict[str, list[float]]:
    """Return the seconds for each size of each shape of text; for short ones the least of ten runs."""
    return {
        name: [min(measure(partial(clean, make(size))) for _ in range(10 if size < 1_000_000 else 1)) for size in SIZES]
        for name, make in SHAPES.items()
    }


def measure_bulk(size: int, rounds: int) -> dict[str, float]:
    """Return what clean_many costs with one worker, in percent, and how many times as fast two are."""
    texts = take(CORPORA["English pages"], size * 10)
    works = [partial(run, clean, texts), *(partial(run_many, texts, workers) for workers in (1, 2))]
    loop, one, two = measure_in_turn(works, rounds)
    return {"overhead": 100 * (compare(loop, one) - 1), "speed-up": compare(two, one)}


# --- what is shown ---


def tabulate(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table, its first column aligned left and the others right.

    >>> print(tabulate(["a", "b"], [["c", "1"]]), end="")
    | a | b |
    | --- | ---: |
    | c | 1 |
    """
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def tabulate_speeds(speeds: dict[str, list[Speed]]) -> str:
    """Return the table of speeds."""
    rows = [[name, *(f"{speed.rate:.2f} ({speed.ratio:.2f})" for speed in row)] for name, row in speeds.items()]
    return tabulate(["MB/s on one core (times as long as textclean)", *CORPORA], rows)


def tabulate_growth(growth: dict[str, list[float]]) -> str:
    """Return the table of seconds, exponents and memory."""
    rows = [
        [
            name,
            *(f"{s:.3f}" for s in seconds),
            f"{find_exponent(SIZES, seconds):.2f}",
            f"{find_peak(make(SIZES[1])):.1f}",
        ]
        for (name, seconds), make in zip(growth.items(), SHAPES.values(), strict=True)
    ]
    return tabulate(["seconds for one text", "0.1 MB", "1 MB", "10 MB", "exponent", "peak bytes per character"], rows)


def report(speeds: dict[str, list[Speed]], growth: dict[str, list[float]], bulk: dict[str, float]) -> str:
    """Return all figures as Markdown."""
    place = f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores"
    place += ", with the compiled kernel" if COMPILED else ", without a compiled kernel"
    many = "`clean_many`: one worker {overhead:+.1f} % over a loop, two {speed-up:.2f} times as fast as one."
    tables = tabulate_speeds(speeds), tabulate_growth(growth), many.format(**bulk)
    return "\n".join([HEAD.format(place=place), *tables, ""])


HEAD: Final = """\
# Benchmark

Speed and memory beside other cleaners, on pages and articles that the repository generates, so that anyone can measure
again. They are not the real pages of the bench, so the ratios differ from those in README and under
[Speed](figures.md#speed). All run in one process, in turn. Memory is measured with tracemalloc on 1 MB.

These figures: {place}.

```sh
pip install '.[benchmark]'
python -m tests.benchmark --write
```

![Bars of each cleaner's speed, and lines of time against length](images/benchmark.svg)

The cleaners do different things: ftfy and clean-text repair characters, datatrove's filters judge whole documents, and
`clean` repairs characters as ftfy does and then looks for what is not the author's.
"""


def plot(speeds: dict[str, list[Speed]], growth: dict[str, list[float]]) -> None:
    """Draw speeds as bars and growth as lines."""
    matplotlib = import_module("matplotlib")
    matplotlib.rcParams["svg.hashsalt"] = "textclean"  # the same figures give the same file
    figure, (bars, lines) = import_module("matplotlib.pyplot").subplots(1, 2, figsize=(10, 4), layout="constrained")
    for index, (name, row) in enumerate(speeds.items()):
        places = [place + index / (len(speeds) + 1) for place in range(len(row))]
        bars.barh(places, [speed.rate for speed in row], 1 / (len(speeds) + 1), label=name)
    bars.set(
        yticks=[place + 0.4 for place in range(len(CORPORA))], yticklabels=list(CORPORA), xlabel="MB/s on one core"
    )
    for name, seconds in growth.items():
        lines.loglog([size / 1e6 for size in SIZES], seconds, marker="o", label=name)
    lines.set(xlabel="MB in one text", ylabel="seconds")
    bars.invert_yaxis()
    figure.legend(handles=bars.containers, loc="outside upper left", ncols=len(speeds), frameon=False)
    lines.legend(frameon=False)
    PLOT.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(PLOT, metadata={"Date": None})


def main() -> None:
    """Measure, print, and write where asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmark", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5, help="runs of each, in turn")
    parser.add_argument("--size", type=int, default=300_000, help="characters of each corpus")
    parser.add_argument("--write", action="store_true", help=f"write {TABLES.name} and {PLOT.name} into docs/")
    options = parser.parse_args()
    speeds, growth = measure_speed(options.size, options.rounds), measure_growth()
    text = report(speeds, growth, measure_bulk(options.size, options.rounds))
    print(text, end="")
    if options.write:
        TABLES.write_text(text, encoding="utf-8")
        plot(speeds, growth)


if __name__ == "__main__":
    main()
