r"""Clean scraped text: the author's words stay; error messages, repeated blocks and page furniture go.

>>> from textclean import clean
>>> clean("HTTP/1.1 403\nYou don't have permission to access this page.\nThe heron\nIt waits for hours.")
'The heron\nIt waits for hours.'

Every name is imported from its module when it is first asked for, so that nobody waits for what they do not use.
"""

from typing import TYPE_CHECKING, Final

from textclean.version import VERSION as __version__

if TYPE_CHECKING:
    from textclean.cleaning import STAGES, clean, explain
    from textclean.columns.audit import RemovalRow, removals_frame
    from textclean.columns.bulk import clean_many, explain_many
    from textclean.columns.duplicates import Duplicates, find_duplicates
    from textclean.columns.learning import learn_furniture
    from textclean.columns.review import Review, review
    from textclean.columns.summary import Loss, Rule, Summary, summarize
    from textclean.columns.workers import CleaningError, WorkerDiedError
    from textclean.corpus.duplicates import Copy, Pair, compare_texts, find_pairs, group_pairs
    from textclean.corpus.furniture import Furniture
    from textclean.corpus.likeness import Likeness
    from textclean.corpus.sketches import Sketch, sketch_text
    from textclean.corpus.storage import FurnitureError
    from textclean.removals import Cleaning, Reason, Removal, Stage
    from textclean.stages.boilerplate.ends import find_boilerplate
    from textclean.stages.captions import find_rolling_captions
    from textclean.stages.errors.preamble import find_error_preamble
    from textclean.stages.examples import find_lines_like
    from textclean.stages.heads.running import find_running_heads
    from textclean.stages.pages.furniture import find_page_furniture
    from textclean.stages.repeats.blocks import find_repeated_blocks
    from textclean.stages.wrappers import find_wrappers
    from textclean.text.normalize import normalize
    from textclean.text.paragraphs import Paragraph, Paragraphs, join_paragraphs, split_paragraphs

__all__ = [
    "STAGES",
    "Cleaning",
    "CleaningError",
    "Copy",
    "Duplicates",
    "Furniture",
    "FurnitureError",
    "Likeness",
    "Loss",
    "Pair",
    "Paragraph",
    "Paragraphs",
    "Reason",
    "Removal",
    "RemovalRow",
    "Review",
    "Rule",
    "Sketch",
    "Stage",
    "Summary",
    "WorkerDiedError",
    "__version__",
    "clean",
    "clean_many",
    "compare_texts",
    "explain",
    "explain_many",
    "find_boilerplate",
    "find_duplicates",
    "find_error_preamble",
    "find_lines_like",
    "find_page_furniture",
    "find_pairs",
    "find_repeated_blocks",
    "find_rolling_captions",
    "find_running_heads",
    "find_wrappers",
    "group_pairs",
    "join_paragraphs",
    "learn_furniture",
    "normalize",
    "removals_frame",
    "review",
    "sketch_text",
    "split_paragraphs",
    "summarize",
]

_NAMES: Final = {
    "cleaning": "STAGES clean explain",
    "columns.audit": "RemovalRow removals_frame",
    "columns.bulk": "clean_many explain_many",
    "columns.duplicates": "Duplicates find_duplicates",
    "columns.learning": "learn_furniture",
    "columns.review": "Review review",
    "columns.summary": "Loss Rule Summary summarize",
    "columns.workers": "CleaningError WorkerDiedError",
    "corpus.duplicates": "Copy Pair compare_texts find_pairs group_pairs",
    "corpus.furniture": "Furniture",
    "corpus.likeness": "Likeness",
    "corpus.sketches": "Sketch sketch_text",
    "corpus.storage": "FurnitureError",
    "removals": "Cleaning Reason Removal Stage",
    "stages.boilerplate.ends": "find_boilerplate",
    "stages.captions": "find_rolling_captions",
    "stages.errors.preamble": "find_error_preamble",
    "stages.examples": "find_lines_like",
    "stages.heads.running": "find_running_heads",
    "stages.pages.furniture": "find_page_furniture",
    "stages.repeats.blocks": "find_repeated_blocks",
    "stages.wrappers": "find_wrappers",
    "text.normalize": "normalize",
    "text.paragraphs": "Paragraph Paragraphs join_paragraphs split_paragraphs",
}
_HOMES: Final = {name: f"{__name__}.{module}" for module, names in _NAMES.items() for name in names.split()}
"""The module of each public name."""


def __getattr__(name: str) -> object:
    """Import a public name; Python asks here for what the package does not have yet."""
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value  # so that the next one who asks need not wait
    return value


def __dir__() -> list[str]:
    """Return the public names, imported or not, and whatever else is there."""
    return sorted({*globals(), *__all__})
