"""What lines show by themselves, looked at once however often a text is read.

A text is read until nothing is found in it, and most of its lines are the same each time. Decides nothing: how a line
is judged stands in `evidence`, `prompts` and `wordings`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from textclean.stages.boilerplate.evidence import LONGEST_NOTE, judge_labels, judge_words
from textclean.stages.boilerplate.gates import LONGEST, count_gates
from textclean.stages.boilerplate.kinds import NONE, Furniture
from textclean.stages.boilerplate.printed import ANYWHERE, AT_ENDS, OF_WORDINGS
from textclean.stages.boilerplate.prompts import judge_prompts
from textclean.stages.boilerplate.wordings import judge_wordings


class Shown(NamedTuple):
    """What a line shows at the first look."""

    label: Furniture
    """What it is as a label, a copyright line, or the start of a line of tags."""

    wording: str
    """The kind that its words show, or ""."""

    prompt: Furniture
    """What it asks its reader to do."""


PLAIN: Final = Shown(NONE, "", NONE)
"""What most lines show."""


class Seen:
    """The lines of a text that were looked at so far, each with what it shows.

    >>> seen = Seen()
    >>> {place: shown.label.kind for place, shown in seen.look_at(["The heron waits.", "Read more"]).items()}
    {1: 'NAVIGATION'}
    """

    def __init__(self) -> None:
        self._looked: set[str] = set()
        self._shown: dict[str, Shown] = {}
        self._said: dict[str, Furniture] = {}

    def look_at(self, texts: Sequence[str]) -> dict[int, Shown]:
        """Return what the lines show that show anything, by place."""
        self._look_at([text for text in texts if text not in self._looked] if self._looked else texts)
        shown = self._shown
        return {i: shown[text] for i, text in enumerate(texts) if text in shown} if shown else {}

    def _look_at(self, texts: Sequence[str]) -> None:
        """Look at some lines that were not seen yet."""
        if texts:
            self._looked.update(texts)
            self._shown |= _look_at(texts)

    def judge(self, text: str) -> Furniture:
        """Judge a line by its label or, where it has none, by all that it says."""
        label = self._look_up(text).label
        return label if label.kind else self.judge_words(text)

    def judge_words(self, text: str) -> Furniture:
        """Judge a line that is no label by several labels run together in it, by what it asks, or by its phrases."""
        if len(text) > LONGEST_NOTE:
            return NONE
        said = self._said.get(text)
        if said is None:
            said = self._said[text] = judge_words(text, self._look_up(text).prompt)
        return said

    def _look_up(self, text: str) -> Shown:
        """Return what one line shows."""
        if text not in self._looked:
            self._look_at((text,))
        return self._shown.get(text, PLAIN)


def _look_at(texts: Sequence[str]) -> dict[str, Shown]:
    """Return what those of some lines show that show anything, by text."""
    texts = [text for text in texts if len(text) <= LONGEST]  # longer ones show nothing by themselves
    labels, counts = judge_labels(texts), count_gates(texts)
    wordings, prompts = judge_wordings(texts, counts), judge_prompts(texts, counts)
    shown: dict[str, Shown] = {}
    for place in {*labels, *wordings, *prompts}:
        shown[texts[place]] = _settle(labels.get(place, NONE), wordings.get(place, ""), prompts.get(place, NONE))
    return shown


def _settle(label: Furniture, wording: str, prompt: Furniture) -> Shown:
    """Say what a line shows: one that programs write is no label, and where it stands is for others to weigh."""
    if wording in OF_WORDINGS:
        prompt, wording = prompt if prompt.kind else OF_WORDINGS[wording], ""
    if prompt.kind in AT_ENDS or prompt.kind in ANYWHERE:
        label = prompt if prompt.kind in ANYWHERE else NONE
    return Shown(label, wording, prompt)
