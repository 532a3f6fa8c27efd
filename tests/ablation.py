"""What each group of the page model's features is worth: how well the lines are told apart without it.

    python -m tests.ablation FOLDER

The folder is the one that ``python -m textclean.learn.pages`` learns from, and the figure is the one that it prints:
the F1 of the lines' weight, by pages held out.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from textclean.stages.pages.places import PLACE_GROUPS

from textclean.learn.pages import Page, learn, read_pages
from textclean.stages.pages.looks import OWN_GROUPS

PARTS: Final[dict[str, Sequence[str]]] = {
    "the line's own size and marks": [group for group in OWN_GROUPS if group not in ("kind", "copies")],
    "labels, its own and around": [
        *("kind", "labels around", "related lists passed", "comment labels passed"),
        *("lines since related list", "lines since comment label", "stamps around"),
    ],
    "the lines next to it": ["kind before", "kind two before", "kind after", "kind two after"],
    "place on the page": ["share of prose before", "lines left", "prose in all", "prose share"],
    "indents": ["indent against prose", "share of indent"],
    "copies": ["copies", "copies around"],
}


def without(pages: Sequence[Page], groups: Sequence[str]) -> list[Page]:
    """Return the pages with the features of these groups all alike."""
    hidden = [group in groups for group in (OWN_GROUPS | PLACE_GROUPS)]
    return [
        page._replace(
            features=[
                tuple(0 if hide else value for hide, value in zip(hidden, values, strict=True))
                for values in page.features
            ]
        )
        for page in pages
    ]


def main() -> None:
    """Print the agreement of the models with the labels, with everything and without each part."""
    pages = list(read_pages(Path(sys.argv[1])))
    variants = {"everything": pages} | {f"without {name}": without(pages, groups) for name, groups in PARTS.items()}
    variants["without cue words"] = [page._replace(words=[set() for _ in page.words]) for page in pages]
    for name, variant in variants.items():
        weights = learn(variant)
        print(f"{name:40} first model {weights.first_agreement:.3f}, second {weights.second_agreement:.3f}", flush=True)


if __name__ == "__main__":
    main()
