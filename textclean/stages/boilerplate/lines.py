"""The lines of a text as the boilerplate's searches read them: sentences joined, each judged by itself.

Decides which lines are read as one, and what speaks for each; what stands around them is for `ends` and `inside` to
weigh.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from textclean.removals import Removal
from textclean.rules import fold_label, phrases, words
from textclean.stages.boilerplate.authors import (
    ABOUT_RIGHTS,
    find_own_places,
    find_references,
    find_underlined,
    names_rights,
)
from textclean.stages.boilerplate.evidence import LONGEST_NOTE, REASONS, is_contents, judge_links
from textclean.stages.boilerplate.kinds import (
    ENOUGH_AT_ENDS,
    ENOUGH_INSIDE,
    LABEL_EVIDENCE,
    NONE,
    PHRASE_EVIDENCE,
    Furniture,
)
from textclean.stages.boilerplate.printed import find_misplaced, find_own_printed
from textclean.stages.boilerplate.seen import PLAIN, Seen, Shown
from textclean.stages.boilerplate.wordings import find_wordings
from textclean.text.fragments import join_fragments
from textclean.text.headings import MARKED_RE
from textclean.text.lines import find_lines_with
from textclean.text.markdown import MarkdownLine, read_markdown
from textclean.text.paragraphs import Paragraphs
from textclean.text.prose import TERMINAL
from textclean.text.reported import is_reported

WORDING_EVIDENCE: Final = {
    "PLAYER": ENOUGH_INSIDE,
    "GIFT": ENOUGH_INSIDE,
    "COMMENT": PHRASE_EVIDENCE,
    "TIP_WORDS": PHRASE_EVIDENCE,
    "NEWSLETTER": ENOUGH_INSIDE,
    "COOKIE": PHRASE_EVIDENCE,
    "CONSENT": 1.0,
}
"""Evidence of a line that its words show to be furniture, by kind: a button to consent is a label."""

FEWEST_OF_PROMPT: Final = 5
"""Words of a line at least that asks for an address: an entry of a list of changes says "Newsletter sign-up"."""


def _weigh_wording(text: str, kind: str) -> float:
    """Return the evidence of a line that its words show to be furniture of a kind."""
    is_short = kind == "NEWSLETTER" and text.count(" ") < FEWEST_OF_PROMPT - 1
    return PHRASE_EVIDENCE if is_short else WORDING_EVIDENCE[kind]


@dataclass(eq=False)
class Lines:
    """The lines of a text, those joined that one sentence runs across; each by its place."""

    texts: list[str]
    """What a reader sees of each."""

    found: list[Furniture]
    """What each shows by itself."""

    linked: frozenset[int]
    """The places of lines of Markdown that are nothing but links."""

    headings: frozenset[int]
    """The places of its headings."""

    paragraphs: Paragraphs
    """The lines as they are."""

    firsts: list[int]
    """The place of each one's first line among these, and their number."""

    prompts: Mapping[int, Furniture]
    """What lines that ask their reader to do something are, by place."""

    seen: Seen
    """What all of them show by themselves."""

    is_markdown: bool

    @cached_property
    def own(self) -> frozenset[int]:
        """The places of lines that are the author's, whatever they say; of most articles nobody asks for them."""
        heads = list(map(self.raw.__getitem__, self.firsts[:-1]))
        own = find_own_places(self.texts, self.found) | find_references(heads, self.found)
        return own if self.is_markdown else own | find_underlined(self.texts)  # there headings have lines as well

    @property
    def raw(self) -> list[str]:
        """The texts of the lines as they are."""
        return self.paragraphs.texts

    def judge(self, place: int) -> Furniture:
        """Judge a line by its label or, where it has none, by all that it says."""
        text, found = self.texts[place], self.found[place]
        if found.kind or len(text) > LONGEST_NOTE:
            return found
        said = self.seen.judge_words(text)
        return NONE if said.kind and (place in self.own or is_reported(text)) else said

    def are_clauses(self, places: Iterable[int]) -> bool:
        """Tell whether all lines say whose rights something is, what for nobody answers, or what is kept of whom."""
        return all(self.judge(place).kind in ABOUT_RIGHTS for place in places)

    def is_about_rights(self) -> bool:
        """Tell whether the text's title names rights, or it grants some: clauses and owners are what it says."""
        return names_rights(self.texts[0]) or any(map(phrases(("LICENCE_PHRASES",)).find, self.texts))

    def cut(self, begin: int, end: int) -> Removal:
        """Point at the lines from one place up to another."""
        found = list(map(self.judge, range(begin, end)))
        evidence = sum(line.evidence for line in found)
        rules = ", ".join(dict.fromkeys(REASONS[line.kind] for line in found if line.kind)) or REASONS["RELATED"]
        score = round(min(1.0, max(1.0, evidence) / (2 * ENOUGH_AT_ENDS)), 2)
        first, last = self.firsts[begin], self.firsts[end] - 1
        start, stop = self.paragraphs.starts[first], self.paragraphs.starts[last] + len(self.raw[last])
        return Removal(start, stop, "boilerplate", rules, score)


WRAPPED: Final = 100
"""Characters that no line of a text has whose lines were broken by hand, or by a program."""

SHARE_OF_CUT: Final = 0.3
"""Share of the lines of such a text, at least, that are full and go on in the next."""

FULL: Final = 50
"""Characters of a line that was broken because it was full, at least."""


def read_lines(paragraphs: Paragraphs, seen: Seen) -> Lines:
    """Read the lines of a text: what each says, and what it shows by itself."""
    firsts = _find_sentences(paragraphs, seen)
    texts = list(paragraphs.texts)
    if len(firsts) <= len(texts):  # sentences that run across lines
        texts = [" ".join(texts[i:j]) for i, j in pairwise(firsts)]
    headings = frozenset([i for i in find_lines_with(texts, firsts="#=") if MARKED_RE.match(texts[i])])
    read = {i: read_markdown(texts[i]) for i in find_lines_with(texts, ("](",))}
    shown = seen.look_at(texts)
    found = _judge(texts, shown, read, headings, seen)
    for i, line in read.items():
        texts[i] = line.text or texts[i]
    linked = frozenset([i for i, line in read.items() if line.is_linked and not is_contents(line)])
    shown = seen.look_at(texts) if read else shown
    prompts = {i: line.prompt for i, line in shown.items() if line.prompt.kind}
    lines = Lines(texts, found, linked, headings, paragraphs, firsts, prompts, seen, is_markdown=bool(read))
    if prompts or found.count(NONE) < len(found):  # of few articles
        _give_back(lines)
    return lines


def _give_back(lines: Lines) -> None:
    """Forget of lines that are the author's what they show."""
    texts, prompts = lines.texts, lines.prompts
    if prompts:
        lines.own |= find_own_printed(texts, prompts)
        lines.prompts = {i: prompts[i] for i in prompts.keys() - lines.own - find_misplaced(texts, prompts)}
    for i in lines.own:
        lines.found[i] = NONE


def _judge(
    texts: Sequence[str],
    shown: Mapping[int, Shown],
    read: Mapping[int, MarkdownLine],
    headings: Collection[int],
    seen: Seen,
) -> list[Furniture]:
    """Return what each line is by what it has *shown* of itself, a line of Markdown by what was *read* of it."""
    found = [NONE] * len(texts)
    for i, line in shown.items():
        found[i] = line.label
    for i, linked in read.items():
        found[i] = judge_links(linked)
    judged = {i: line.wording for i, line in shown.items() if line.wording}
    kinds = [line.kind for line in found] if shown or read else [""] * len(found)
    for i, kind in find_wordings(texts, kinds, judged).items():
        if i not in headings and not found[i].kind and not is_reported(texts[i]):
            said, least = seen.judge_words(texts[i]), _weigh_wording(texts[i], kind)
            found[i] = said if said.evidence >= least else Furniture(kind, least)
    for i in headings:
        if found[i].evidence and fold_label(texts[i]) in words("HEADING_TITLES"):
            found[i] = Furniture(found[i].kind, LABEL_EVIDENCE["SECTION"])
    return found


def _find_sentences(paragraphs: Paragraphs, seen: Seen) -> list[int]:
    """Return the places of lines that begin what no sentence of the line before runs into, and the number of lines."""
    texts = paragraphs.texts
    blocks = join_fragments(paragraphs)
    widths = list(map(len, texts))
    if len(blocks.texts) == len(texts) and max(widths) > WRAPPED:  # most articles
        return list(blocks.firsts)
    firsts = set(blocks.firsts)
    firsts |= _find_parted(texts, set(range(len(texts))) - firsts, seen)
    if len(texts) > 1 and max(widths) <= WRAPPED:
        starts = paragraphs.starts
        full = [
            i for i in range(1, len(texts)) if widths[i - 1] >= FULL and starts[i] - starts[i - 1] == widths[i - 1] + 1
        ]
        cut = [i for i in full if texts[i - 1][-1] not in ENDS_OF_LINE and texts[i][0].isalpha()]
        if len(cut) >= SHARE_OF_CUT * len(texts):
            firsts -= set(cut) - _find_parted(texts, cut, seen)
    return sorted(firsts)


def _find_parted(texts: Sequence[str], places: Collection[int], seen: Seen) -> set[int]:
    """Return those of some places where no sentence goes on: at a label in small letters, and behind a prompt."""
    shown = seen.look_at(texts) if places else {}
    return {i for i in places if shown.get(i, PLAIN).label.kind or shown.get(i - 1, PLAIN).prompt.kind}


ENDS_OF_LINE: Final = frozenset(TERMINAL + ":;\"'”’»)]」")
