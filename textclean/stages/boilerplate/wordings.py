"""What a short line asks of its readers, by words that stand together in it, where no phrase of the tables does.

Decides what a line is about by what several of its words are about: "subscriber", "give" and "article" together are a
box to give articles away, in any of the languages, whatever the sentence. What the rest of the text is about speaks
against it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import groupby, pairwise
from typing import Final

from textclean.kernel import Column
from textclean.kernel.characters import LETTERS_RE
from textclean.rules import words_by_topics
from textclean.stages.boilerplate.gates import GATES_OF_KINDS, GATES_OF_PROMPTS, LONGEST, find_likely
from textclean.stages.boilerplate.mails import OF_MAILS
from textclean.stages.boilerplate.topics import (
    FEWEST_OF_TOPIC,
    LONGEST_PROMPT,
    is_covered,
    look_up,
    mask_topics,
    read_topics,
    topic_bits,
)
from textclean.text.prose import LONG, SHORT, TERMINAL
from textclean.text.reported import find_comments

HEAD: Final = 3
"""Words at the head of a line that asks for an address, one of which asks."""

FEWEST_OF_COOKIES: Final = 2
"""Words at least about the site and its readers that make a notice of a line about cookies."""

KINDS: Final = {
    "PLAYER": (("browser", "support", "video"),),
    "GIFT": (("subscriber", "gift", "article"), ("gift", "article", "month")),
    "COMMENT": (("comments", "moderation"), ("comments", "subscriber")),
    "TIP_WORDS": (("write", "us", "tip"), ("write", "@", "tip")),
    "NEWSLETTER": (
        *(("sign up", "newsletter"), ("sign up", "mail", "news"), ("sign up", "agree", "terms")),
        *(("sign up", "alerts", "news"), ("sign up", "alerts", "mail")),
    ),
    "COOKIE": (("cookie", "site"),),
    "MAIL": (
        *(("leave", "list"), ("leave", "mail"), ("leave", "newsletter"), ("leave", "terms"), ("leave", "browser")),
        *(("leave", "@"), ("leave", "here"), ("sign off", "newsletter")),
        *(("sign off", "list", "here"), ("sign off", "mail", "here")),
    ),
    "WEB": (("browser",),),
}
"""What words must be about, together, for a line to be of a kind."""

BESIDE: Final = {
    "COOKIE": (("agree", "site"), ("terms", "site"), ("agree", "terms")),
    "NEWSLETTER": (("news", "newsletter"), ("news", "mail"), ("sign up", "news"), ("sign up", "mail")),
}
"""The same for a line next to one of the kind, or to its button."""

MOST_BESIDE: Final = 3
"""Lines on either side of such a line that may belong to it."""

PROMPTS: Final = (
    *(("act", "media"), ("act", "continue"), ("continue", "below"), ("gift", "article")),
    *(("sign up", "mail"), ("sign up", "continue")),
)
"""The same for a prompt; all its other words must be about these too, or say nothing."""

OF_PROMPTS: Final = frozenset(("act", "continue", "below", "media", "filler", "article", "gift", "sign up", "mail"))
OF_CONSENT: Final = frozenset(("agree", "terms", "cookie", "option"))
OF_CONTROLS: Final = frozenset(("control", "video"))
OF_VIEWS: Final = frozenset((*OF_MAILS, "act", "browser", "filler", "here", "view"))
"""What all words are about: of a prompt, of buttons to agree, to play, to see a mail elsewhere."""

TIMES_RE: Final = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d{2} ?/ ?(?:\d{1,2}:)?\d{1,2}:\d{2}")
"""How far a player is, and how long what it plays."""

FEWEST_CONTROLS: Final = 3
"""Buttons of a player at least that stand next to each other."""


@cache
def _masks() -> tuple[tuple[str, int], ...]:
    """Return the kinds of lines, and the bits that a line of the kind has."""
    return tuple((kind, mask_topics(topics)) for kind, wanted in KINDS.items() for topics in wanted)


@cache
def _masks_of_prompts() -> tuple[int, ...]:
    return tuple(map(mask_topics, PROMPTS))


PROGRAM_RE: Final = re.compile(r"[^\W_]_[^\W_]|\w\(\)")


def judge_wordings(texts: Sequence[str], counts: Column) -> dict[int, str]:
    """Return the kinds of the lines that show one by their words, by place; *counts* are those of `count_gates`.

    >>> from textclean.stages.boilerplate.gates import count_gates
    >>> lines = ["As a subscriber you can give ten articles a month.", "He gave up.", "Accept all"]
    >>> judge_wordings(lines, count_gates(lines))
    {0: 'GIFT', 2: 'CONSENT'}
    """
    found = {i: kind for i in find_likely(counts, GATES_OF_KINDS) if (kind := _judge(texts[i]))}
    return {i: kind for i, kind in found.items() if all(_judge(one.text) for one in find_comments(texts[i]))}


def find_wordings(texts: Sequence[str], kinds: Sequence[str], judged: Mapping[int, str]) -> dict[int, str]:
    """Return the kinds of the lines that show one by their words or by what stands beside them, by place.

    *kinds* are those of labels, else "", and *judged* what `judge_wordings` says. A kind of line whose subject the
    prose of the text is about is left out.
    """
    found = {**judged, **_find_controls(texts)}
    beside = [i for i, kind in enumerate(kinds) if kind in BESIDE] if any(kinds) else []
    for i in [*beside, *found]:
        found |= _find_beside(texts, i, found.get(i, kinds[i]), found)
    if found:
        own = _find_subjects([text for i, text in enumerate(texts) if i not in found and len(text) >= LONG])
        found = {i: kind for i, kind in found.items() if kind not in own}
    return found


def _find_controls(texts: Sequence[str]) -> dict[int, str]:
    """Return the lines that are a player's buttons, several of them next to each other."""
    short = [i for i, text in enumerate(texts) if len(text) <= SHORT]
    found = {i: "PLAYER" for i in short if texts[i][-1].isdigit() and TIMES_RE.fullmatch(texts[i])}
    short = [i for i in short if texts[i].split(" ", 1)[0].lower().rstrip(":") in _controls()]
    short = [i for i in short if is_covered(texts[i], OF_CONTROLS, 1)]
    for _, run in groupby(enumerate(short), lambda pair: pair[1] - pair[0]):
        places = [place for _, place in run]
        if len(places) >= FEWEST_CONTROLS:
            found |= dict.fromkeys(places, "PLAYER")
    return found


@cache
def _controls() -> frozenset[str]:
    """Return the words of a player's buttons."""
    return frozenset(word for topics, said in words_by_topics().items() if "control" in topics for word in said)


def _find_beside(texts: Sequence[str], place: int, kind: str, found: Mapping[int, str]) -> dict[int, str]:
    """Return the lines next to one of a kind that say more of the same."""
    kind = "COOKIE" if kind == "CONSENT" else kind
    masks = [mask_topics(topics) for topics in BESIDE.get(kind, ())]
    more: dict[int, str] = {}
    for places in (range(place - 1, place - 1 - MOST_BESIDE, -1), range(place + 1, place + 1 + MOST_BESIDE)):
        for i in places if masks else ():
            if not 0 <= i < len(texts) or len(texts[i]) > LONGEST:
                break
            about = read_topics(texts[i])
            is_button = kind == "COOKIE" and is_covered(texts[i], OF_CONSENT, 1)
            if i not in found and not is_button and not any(about & mask == mask for mask in masks):
                break
            more |= {i: found.get(i, "CONSENT" if is_button else kind)}
    return more


def _judge(text: str) -> str:
    """Return the kind of a line that its words show, or ""; one that holds a program's name is its manual's."""
    about = read_topics(text)
    if not about or _names_program(text):
        return ""
    for kind, mask in _masks():
        if about & mask == mask and IS_SAID.get(kind, bool)(text):
            return kind
    is_consent = about & topic_bits()["agree"] and about & mask_topics(("terms", "cookie", "option"))
    return "CONSENT" if is_consent and is_covered(text, OF_CONSENT, 2) else ""


def _names_program(text: str) -> bool:
    """Tell whether a name of a program stands in a line: "set_cookie", "subscribe()"."""
    return ("_" in text or "()" in text) and PROGRAM_RE.search(text) is not None


def _says_enough(text: str) -> bool:
    """Tell whether a line about cookies says enough of the site and of what its readers may choose."""
    said = [look_up(word) for word in set(LETTERS_RE.findall(text.casefold()))]
    telling = [topics for topics in said if topics & {"site", "agree", "terms"} and "cookie" not in topics]
    return len(telling) >= FEWEST_OF_COOKIES


def _begins_asking(text: str) -> bool:
    """Tell whether one of a line's first words asks the reader to do something."""
    head = LETTERS_RE.findall(text[:LONGEST_PROMPT].casefold())[:HEAD]
    pairs = map(" ".join, pairwise(head))
    return any(look_up(said) & {"sign up", "agree", "newsletter"} for said in (*head, *pairs))


def _names_gift(text: str) -> bool:
    """Tell whether a word for what is given stands near one for an article: "2 of 5 free articles", "give articles"."""
    said = [look_up(word) for word in LETTERS_RE.findall(text.casefold())]
    gifts = [place for place, topics in enumerate(said) if "gift" in topics]
    articles = [place for place, topics in enumerate(said) if "article" in topics]
    return any(0 < abs(gift - article) <= NEAR for gift in gifts for article in articles)


NEAR: Final = 4
"""Words between the two at most, less one: prompts of the bench have up to 4, sentences of authors 6 and 11."""


def _tells_how_to_leave(text: str) -> bool:
    """Tell whether a line about leaving a list is a button, or says where its reader finds one."""
    is_button = len(text) <= LONGEST_PROMPT and text[-1] not in TERMINAL
    return is_button or bool(read_topics(text) & mask_topics(("here", "terms", "browser", "@")))


def _tells_how_to_see(text: str) -> bool:
    """Tell whether a line about a browser is a button to see something there, or asks whether a mail is seen."""
    if len(text) > LONGEST_PROMPT or not read_topics(text) & mask_topics(("act", "view")):
        return False
    is_question = "?" in text[:-1] and bool(read_topics(text) & mask_topics(OF_MAILS))
    is_button = text[-1] not in TERMINAL and PARTS_RE.search(text) is None
    return is_question or (is_button and is_covered(text, OF_VIEWS, 2, SHORTEST_TELLING))


PARTS_RE: Final = re.compile("[,:;]")
"""What parts a title or a sentence, and no button."""


SHORTEST_TELLING: Final = 5
"""Letters of a word that says anything of such a button: "in", "im", "dans", "este" do not."""


IS_SAID: Final = {
    "COOKIE": _says_enough,
    "NEWSLETTER": _begins_asking,
    "GIFT": _names_gift,
    "MAIL": _tells_how_to_leave,
    "WEB": _tells_how_to_see,
}
"""What else a line of a kind must show."""


def find_asking(texts: Sequence[str], counts: Column) -> list[int]:
    """Return the places of prompts to watch, to click, to scroll on: of lines all of whose words say so.

    *counts* are those of `count_gates`.

    >>> from textclean.stages.boilerplate.gates import count_gates
    >>> lines = ["SCROLL DOWN FOR VIDEO AND PHOTOS", "Scroll down the cliff"]
    >>> find_asking(lines, count_gates(lines))
    [0]
    """
    likely = [i for i in find_likely(counts, GATES_OF_PROMPTS) if len(texts[i]) <= LONGEST_PROMPT]
    return [i for i in likely if texts[i][-1] != ":" and _is_asking(texts[i])]


def _is_asking(text: str) -> bool:
    """Tell whether the words of a line are all about a prompt."""
    about = read_topics(text)
    return any(about & mask == mask for mask in _masks_of_prompts()) and is_covered(text, OF_PROMPTS, 2)


SUBJECTS: Final = {
    "PLAYER": {"browser"},
    "GIFT": {"subscriber"},
    "COMMENT": {"comments"},
    "TIP_WORDS": {"tip", "us"},
    "NEWSLETTER": {"newsletter"},
    "COOKIE": {"cookie"},
    "CONSENT": {"cookie"},
}
"""What paragraphs of prose are about where a kind of line is a subject of their author's."""


def _find_subjects(paragraphs: Sequence[str]) -> set[str]:
    """Return the kinds of lines whose subject the paragraphs are about."""
    about = list(map(read_topics, paragraphs))
    masks = {kind: mask_topics(topics) for kind, topics in SUBJECTS.items()}
    return {kind for kind, mask in masks.items() if sum(bits & mask == mask for bits in about) >= FEWEST_OF_TOPIC}
