r"""Clean scraped text: the author's words stay; error messages, repeated blocks and page furniture go.

>>> clean("HTTP/1.1 403\nYou don't have permission to access this page.\nThe heron\nIt waits for hours.")
'The heron\nIt waits for hours.'
"""

from textclean.cleaning import STAGES, clean, explain
from textclean.columns.bulk import clean_many
from textclean.columns.review import Review, review
from textclean.columns.summary import Loss, Rule, Summary, summarize
from textclean.columns.workers import CleaningError, WorkerDiedError
from textclean.removals import Cleaning, Removal, Stage
from textclean.stages.boilerplate import find_boilerplate
from textclean.stages.errors.preamble import find_error_preamble
from textclean.stages.examples import find_lines_like
from textclean.stages.pages.furniture import find_page_furniture
from textclean.stages.repeats import find_repeated_blocks
from textclean.text.normalize import normalize
from textclean.text.paragraphs import Paragraph, Paragraphs, join_paragraphs, split_paragraphs

__all__ = [
    "STAGES",
    "Cleaning",
    "CleaningError",
    "Loss",
    "Paragraph",
    "Paragraphs",
    "Removal",
    "Review",
    "Rule",
    "Stage",
    "Summary",
    "WorkerDiedError",
    "clean",
    "clean_many",
    "explain",
    "find_boilerplate",
    "find_error_preamble",
    "find_lines_like",
    "find_page_furniture",
    "find_repeated_blocks",
    "join_paragraphs",
    "normalize",
    "review",
    "split_paragraphs",
    "summarize",
]
