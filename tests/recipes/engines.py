"""The recipes of the documentation for engines, run as they stand there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.fences import SOURCE, read_blocks

LONGEST = 25
"""Lines of code that a recipe has fewer than; one of more would mean that the library lacks something."""


def read_recipes(page: str, heading: str = "") -> dict[str, str]:
    """Return the code below the headings of a page that begin so, by what follows there: the engine."""
    blocks = [block for block in read_blocks(SOURCE / page) if block.language == "python"]
    return {block.heading.removeprefix(heading): block.code for block in blocks if block.heading.startswith(heading)}


def run(recipes: Mapping[str, str], engine: str, **names: Any) -> dict[str, Any]:
    """Run the recipe of an engine and return the names that it leaves."""
    names["__name__"] = "recipe"
    exec(compile(recipes[engine], f"recipe for {engine}", "exec"), names)
    return names


def is_short(code: str) -> bool:
    """Tell whether a recipe has few lines that say something."""
    return len([line for line in code.splitlines() if line.strip()]) < LONGEST
