"""Every public name in use, for type checkers: `mypy --strict tests/typing_api.py`. It is checked and not run."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from typing_extensions import assert_type

from textclean import (
    STAGES,
    Cleaning,
    CleaningError,
    Copy,
    Duplicates,
    Furniture,
    FurnitureError,
    Likeness,
    Loss,
    Pair,
    Paragraph,
    Paragraphs,
    Reason,
    Removal,
    RemovalRow,
    Review,
    Rule,
    Sketch,
    Stage,
    Summary,
    WorkerDiedError,
    __version__,
    clean,
    clean_many,
    compare_texts,
    explain,
    explain_many,
    find_boilerplate,
    find_duplicates,
    find_error_preamble,
    find_lines_like,
    find_page_furniture,
    find_pairs,
    find_repeated_blocks,
    find_rolling_captions,
    find_running_heads,
    find_wrappers,
    group_pairs,
    join_paragraphs,
    learn_furniture,
    normalize,
    removals_frame,
    review,
    sketch_text,
    split_paragraphs,
    summarize,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from pandas import DataFrame


def clean_one(page: str) -> None:
    """One text, by default and with every option."""
    assert_type(clean(page), str)
    assert_type(clean(page, remove=["Listen*"], keep=("By *",), stages=[], normalizer=str), str)
    assert_type(explain(page, remove=["Listen*"], keep=("By *",), stages=STAGES, normalizer=normalize), Cleaning)
    assert_type(normalize(page), str)
    assert_type(normalize(page, form="NFKC", straight_quotes=True), str)
    clean(None)  # type: ignore[arg-type]  # a missing value has to go through clean_many
    normalize(page, form="NFX")  # type: ignore[arg-type]


def read_account(cleaning: Cleaning) -> None:
    """A result, its removals and its paragraphs."""
    assert_type(cleaning.text, str)
    assert_type(cleaning.removals, tuple[Removal, ...])
    assert_type(cleaning.normalized, str)
    assert_type(cleaning.error_page, bool)
    assert_type(cleaning.status, int | None)
    assert_type(cleaning.removed(0), str)
    assert_type((cleaning.raw, cleaning.repaired), tuple[str | None, int])
    assert_type((cleaning.locate(0, 1), cleaning.locate_normalized(0, 1)), tuple[tuple[int, int], tuple[int, int]])
    start, end, reason, evidence, score, kept = cleaning.removals[0]
    assert_type((start, end, reason, evidence), tuple[int, int, str, str])
    assert_type((score, kept), tuple[float, tuple[int, int] | None])
    mine: Reason = "menu"
    assert_type(Removal(0, 1, mine, "").reason, str)
    cleaning.text = ""  # type: ignore[misc]  # a result does not change


def clean_column(texts: Iterable[object]) -> None:
    """A column, with every option, and the errors that it may raise."""
    assert_type(clean_many(texts), Generator[str | None, None, None])
    assert_type(clean_many(texts, workers=2, progress=True, on_other="raise"), Generator[str | None, None, None])
    assert_type(clean_many(texts, on_other="keep"), Generator[object, None, None])
    cleaner = partial(clean, remove=["Listen*"])
    try:
        assert_type(list(clean_many(texts, cleaner=cleaner)), list[str | None])
    except WorkerDiedError as death:
        error: CleaningError = death
        assert_type((error.position, error.text, error.trouble), tuple[int, str, str])
    assert_type(clean_many(texts, remove=["Listen*"], keep=("By *",)), Generator[str | None, None, None])
    explained = explain_many(texts, remove=["Listen*"], keep=("By *",), workers=2, progress=True)
    assert_type(explained, Generator[Cleaning | None, None, None])
    frame: DataFrame = removals_frame(explained, names=["a", "b"])
    print(frame, RemovalRow._fields, __version__)
    clean_many(texts, on_other="skip")  # type: ignore[call-overload]


def sum_up(texts: Iterable[object]) -> None:
    """A summary, its figures, its data frame and its plot."""
    summary: Summary = summarize(texts, names=["a"], remove=["Listen*"], keep=["By *"], workers=2, progress=True)
    found: Review = review(texts, names=["a", "b"])
    assert_type(found.to_html("Herons"), str)
    found.save("report.html")
    assert_type((summary.pages, summary.missing, summary.touched), tuple[int, int, int])
    assert_type((summary.error_pages, summary.words, summary.removed), tuple[int, int, int])
    rule: Rule = summary.rules[0]
    loss: Loss = summary.losses[0]
    assert_type((rule.reason, rule.evidence, loss.position), tuple[str, str, int])
    frame: DataFrame = summary.to_frame()
    losses: DataFrame = summary.losses_to_frame()
    assert_type(summary.losses[0].name, object)
    assert_type(summary.to_dict(), dict[str, Any])
    axes: Axes = summary.plot()
    summary.plot(axes)
    print(frame, losses, summary)


def learn_sites(texts: Sequence[str | None], urls: Sequence[str]) -> None:
    """What many pages teach, kept, merged and applied."""
    furniture: Furniture = learn_furniture(texts, sites=urls)
    furniture.add("Home", "example.org")
    furniture.save("sites.furniture")
    try:
        furniture = furniture.merge(Furniture.load("sites.furniture"), Furniture.from_bytes(furniture.to_bytes()))
    except FurnitureError as error:
        print(error)
    assert_type(clean("Home", furniture=furniture, site=urls[0]), str)
    assert_type(explain("Home", furniture=furniture, site=None), Cleaning)
    assert_type(clean_many(texts, furniture=furniture, sites=urls), Generator[str | None, None, None])
    assert_type(explain_many(texts, furniture=furniture, sites="example.org"), Generator[Cleaning | None, None, None])


def find_copies(texts: Sequence[str | None], one: str, other: str) -> None:
    """Copies of documents, in one call and in the parts that engines call."""
    groups: Duplicates = find_duplicates(texts, similarity=0.9, prefer=len, workers=2)
    assert_type((groups.keep, groups.copies, len(groups)), tuple[list[bool], tuple[Copy, ...], int])
    frame: DataFrame = groups.to_frame()
    likeness: Likeness | None = compare_texts(one, other, similarity=0.9)
    sketch: Sketch = sketch_text(one)
    assert_type((sketch.keys, sketch.bands, sketch.anchors), tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]])
    pairs: list[Pair] = find_pairs([1, 2], [one, other], similarity=0.9)
    assert_type(group_pairs(pairs, prefer={1: "b", 2: "a"}), list[Copy])
    print(frame, likeness)


def find_signatures(paragraphs: Sequence[Paragraph]) -> Iterator[Removal]:
    """Point at the lines of mail programs: a stage of one's own."""
    for paragraph in paragraphs:
        if paragraph.text.startswith("Sent from my "):
            yield Removal(paragraph.start, paragraph.end, "signature", "a mail program's line")


def choose_stages(page: str) -> None:
    """Stages of all kinds, thresholds, and a stage called by itself."""
    paragraphs = split_paragraphs(page)
    assert_type(paragraphs, Paragraphs)
    assert_type(join_paragraphs(paragraphs, page), str)
    assert_type((paragraphs[0].text, paragraphs[0].indent), tuple[str, int])
    own: Stage = find_signatures
    plain: list[Stage] = [find_error_preamble, find_repeated_blocks, find_page_furniture, find_boilerplate]
    pages: list[Stage] = [find_wrappers, find_rolling_captions, find_running_heads]
    tuned: list[Stage] = [
        partial(find_repeated_blocks, similarity=0.95),
        partial(find_page_furniture, kept_from=0.3),
        find_lines_like(["Listen*"]),
    ]
    assert_type(clean(page, stages=[own, *pages, *plain, *tuned, *STAGES]), str)
    removals: list[Removal] = [*find_error_preamble(paragraphs), *find_lines_like(["Listen*"])(paragraphs)]
    print(removals)
