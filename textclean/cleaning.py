"""The whole flow: normalise, split, let each stage point at what should go, join what is left."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from textclean.cutting import by_place, cut_lines, sort_removals, take_removals
from textclean.options import check_furniture, check_normalized, check_normalizer, check_stages, list_removals
from textclean.removals import Cleaning, Removal, Stage
from textclean.stages.boilerplate.ends import find_boilerplate, find_boilerplate_again
from textclean.stages.boilerplate.lines import WRAPPED
from textclean.stages.boilerplate.seen import Seen
from textclean.stages.captions import find_rolling_captions
from textclean.stages.errors.preamble import find_error_preamble
from textclean.stages.errors.status import find_status
from textclean.stages.examples import find_lines_like, match_examples
from textclean.stages.heads.running import find_running_heads
from textclean.stages.pages.furniture import find_page_furniture
from textclean.stages.repeats.blocks import find_repeated_blocks
from textclean.stages.wrappers import find_wrappers
from textclean.text.arguments import check_str, list_phrases
from textclean.text.normalize import normalize
from textclean.text.origins import Origins
from textclean.text.paragraphs import Paragraphs, measure_indents, measure_pages, split_paragraphs

if TYPE_CHECKING:
    from textclean.corpus.furniture import Furniture

STAGES: Final[tuple[Stage, ...]] = (
    find_wrappers,
    find_rolling_captions,
    find_running_heads,
    find_repeated_blocks,
    find_error_preamble,
    find_page_furniture,
    find_boilerplate,
)
"""The default stages, in order: unwrap, fold what is repeated, then peel what is around and inside the article."""

LINE_STAGES: Final = (find_wrappers, find_rolling_captions, find_repeated_blocks, find_error_preamble)
"""Stages that look at the lines and the breaks between them only: what they have seen, they need not see again."""

MAX_PASSES: Final = 20
"""Passes over a text at most. Each but the last removes something; the bench's texts need two or three."""


def clean(
    text: str,
    *,
    remove: Iterable[str] = (),
    keep: Iterable[str] = (),
    stages: Sequence[Stage] = STAGES,
    normalizer: Callable[[str], str] = normalize,
    furniture: Furniture | None = None,
    site: object = "",
) -> str:
    r"""Return the author's text, without error messages, repeated blocks and boilerplate.

    >>> clean("HTTP/1.1 404 Not Found\nThe requested URL was not found on this server.\nThe heron\nIt waits for hours.")
    'The heron\nIt waits for hours.'

    The same computation as `explain`, which also says what was removed and why. *remove* and *keep* are examples of
    lines that always go and of lines that always stay; they and all other options are as there. *furniture* that was
    learned with sites needs the *site* of the text.

    >>> clean("The heron\nSeen by 12 people", remove=["Seen by 3 people"])
    'The heron'

    A text that is an error page and nothing else becomes "". Where the evidence is thin, the text stays:

    >>> clean("Forbidden\nA novel in three parts")
    'Forbidden\nA novel in three parts'

    Any `str` is accepted; anything else raises TypeError, and so does one `str` in the place of *remove* or *keep*.
    ValueError is raised where a stage points outside the text, and where *site* is given without *furniture*.
    """
    return explain(
        text, remove=remove, keep=keep, stages=stages, normalizer=normalizer, furniture=furniture, site=site
    ).text


def explain(
    text: str,
    *,
    remove: Iterable[str] = (),
    keep: Iterable[str] = (),
    stages: Sequence[Stage] = STAGES,
    normalizer: Callable[[str], str] = normalize,
    furniture: Furniture | None = None,
    site: object = "",
) -> Cleaning:
    r"""Clean a text and say what was removed, where it stood and why.

    >>> cleaning = explain("404 Not Found\nThe requested URL was not found on this server.")
    >>> cleaning.text, cleaning.error_page, cleaning.status
    ('', True, 404)
    >>> [(r.start, r.end, r.reason) for r in cleaning.removals]
    [(0, 61, 'error-preamble')]

    Lines like those in *remove* go, and lines like those in *keep* are never touched: the same but for case, numbers,
    quotes and misspellings, ``*`` standing for any text (see `find_lines_like`).

    >>> explain("404 Not Found\nThe requested URL was not found on this server.", keep=["404*"]).text
    '404 Not Found'

    *stages* are run in order, each on what the one before left: leave one out, add your own, or change a threshold with
    `functools.partial`. *normalizer* runs first, on the whole text. Stages are run again until none finds anything,
    so cleaning a clean text changes nothing.

    *furniture* is what `learn_furniture` has learned from many pages, and *site* the address or host of this one. A
    line that stands on many pages of the site is likelier to go, and what stands between such lines is likelier to
    stay. Where nothing was learned about the site, the text alone decides; so furniture that was learned with sites
    changes nothing in a text whose *site* is not given.

    Raises TypeError where *text* is not a `str`; where *remove* or *keep* is one `str`, or holds anything but `str`;
    where *stages* is no sequence of functions, *normalizer* no function, *furniture* no `Furniture`; and where a stage
    or the normalizer returns anything else than it should. Raises ValueError where a stage points outside the text or
    refuses its threshold, and where *site* is given without *furniture*.
    """
    check_str(text)
    check_stages(stages)
    check_furniture(furniture, site if isinstance(site, str) and site else None)
    check_normalizer(normalizer)
    normalized = normalizer(text)
    check_normalized(normalized)
    remove, keep = list_phrases(remove, what="phrases in remove"), list_phrases(keep, what="phrases in keep")
    stages = stages if furniture is None else furniture.stages(site, stages)
    stages = [find_lines_like(remove), *stages] if remove else stages
    is_kept = match_examples(keep) if keep else None
    paragraphs = split_paragraphs(normalized, measure_indents(text), measure_pages(text))
    left, found = _clean(stages, paragraphs, normalized, is_kept, normalizer)
    return _conclude(text, left, found, normalized) if found else Cleaning(normalized, (), normalized, raw=text)


def _clean(
    stages: Sequence[Stage],
    paragraphs: Paragraphs,
    text: str,
    is_kept: Callable[[str], object] | None,
    normalizer: Callable[[str], str],
) -> tuple[str, list[Removal]]:
    """Run the stages over a text, and over what they left, until they find nothing; return that, and all removals.

    From the second pass on they see what the next call would see. A pass that cuts lines so that the rest would be
    repaired in another way takes nothing: beside a ``<``, an entity stays as it is.
    """
    found: list[Removal] = []
    origins = Origins.of(text)
    stages = waiting = list(_remember(stages))
    for _ in range(MAX_PASSES):
        protected = {paragraph.start for paragraph in paragraphs if is_kept(paragraph.text)} if is_kept else ()
        left, taken, last = _run(waiting, paragraphs, protected, len(text))
        if taken:
            rest, stood = origins.take(left, text)
            if cut_lines(taken, text) and normalizer(rest) != rest:
                break
            is_whole = text is origins.whole  # and nothing stands anywhere else
            found += [part for one in taken for part in ([one] if is_whole and not one.kept else _trace(one, origins))]
            text, origins = rest, stood
        elif not any(paragraphs.indents):
            break
        paragraphs = split_paragraphs(text)
        if not taken:  # indents and pages are not known any more
            waiting = [stage for stage in stages if not _looks_at_lines(stage)]
        elif waiting is stages and _find_the_same(stages[last:], paragraphs, left, is_cut=not is_kept):
            waiting = stages[:last]
        else:
            waiting = stages
    return text, found


def _remember(stages: Iterable[Stage]) -> Iterator[Stage]:
    """Yield the stages; the one that judges lines by themselves remembers for later passes what they show."""
    for stage in stages:
        yield partial(find_boilerplate_again, seen=Seen()) if stage is find_boilerplate else stage


def _looks_at_lines(stage: Stage) -> bool:
    """Tell whether a stage finds the same in the same lines, whatever is known of their indents and pages."""
    return stage in LINE_STAGES or _asks_widths(stage)


def _find_the_same(stages: Sequence[Stage], paragraphs: Paragraphs, before: Paragraphs, *, is_cut: bool) -> bool:
    """Tell whether stages that have found nothing find nothing either now that what is left stands together.

    *is_cut* says that whatever they had found would be gone.
    """
    if is_cut and all(map(_asks_widths, stages)) and max(map(len, paragraphs.texts), default=0) > WRAPPED:
        return paragraphs.texts == before.texts
    return all(map(_looks_at_lines, stages)) and paragraphs.is_like(before)


def _asks_widths(stage: Stage) -> bool:
    """Tell whether a stage asks how lines are parted only where all of them are narrow."""
    return getattr(stage, "func", None) is find_boilerplate_again


def _run(
    stages: Sequence[Stage], paragraphs: Paragraphs, protected: Collection[int], length: int
) -> tuple[Paragraphs, list[Removal], int]:
    """Run the stages in turn, each on what the one before left.

    Return the paragraphs that are left, the removals, and the number of stages up to the last that took something.

    Where most lines are gone, those that their indents tell from each other are, and no indent is known any more.
    """
    found: list[Removal] = []
    last = 0
    for number, stage in enumerate(stages, 1):
        removals = list_removals(stage(paragraphs), stage)
        if not removals:
            continue
        left, taken = take_removals(paragraphs, sort_removals(removals, length), protected)
        if taken:
            found += taken
            last = number
            paragraphs = left.without_indents() if 2 * len(left) < len(paragraphs) else left
    return paragraphs, found, last


def _trace(removal: Removal, origins: Origins) -> Iterator[Removal]:
    """Yield a removal from what a pass left where it stood in the whole text."""
    first, last, reason, evidence, score, kept = removal
    if kept:
        stood = origins.locate(*kept)
        kept = stood[0][0], stood[-1][1]
    for start, end in origins.locate(first, last):
        yield Removal(start, end, reason, evidence, score, kept)


def _point_at_kept(removals: Sequence[Removal]) -> Iterator[Removal]:
    """Yield the removals; where a later one took a part of a kept copy, the copy stands in what is left of it."""
    ends = [removal.end for removal in removals]
    for removal in removals:
        yield removal._replace(kept=_find_left(removal.kept, removals, ends)) if removal.kept else removal


def _find_left(kept: tuple[int, int], removals: Sequence[Removal], ends: Sequence[int]) -> tuple[int, int]:
    """Return what is left of a kept copy; where all of it went later, as a copy itself, what is left of that one's."""
    while True:
        start, end = kept
        following = bisect_right(ends, start)
        while following < len(removals) and removals[following].start <= start:
            start = ends[following]
            following += 1
        if following < len(removals):
            end = min(end, removals[following].start)
        whole = removals[bisect_right(ends, kept[0])] if start >= end else None
        if whole is None:
            return start, end
        if whole.kept is None or whole.kept[0] >= kept[0]:
            return kept
        kept = whole.kept


def _conclude(raw: str, text: str, found: list[Removal], normalized: str) -> Cleaning:
    """Put the removals of all passes in the order of the text and draw the conclusions from them."""
    removals = tuple(_point_at_kept(sorted(found, key=by_place)))
    errors = [normalized[r.start : r.end] for r in removals if r.reason == "error-preamble"]
    status = find_status("\n".join(errors)) if errors else None
    return Cleaning(text, removals, normalized, bool(errors) and not text, status, raw)
