"""What a short line asks of its readers, by words that stand together in it, where no phrase of the tables does.

Decides what a line is about by what several of its words are about: "subscriber", "give" and "article" together are a
box to give articles away, in any of the languages, whatever the sentence. What the rest of the text is about speaks
against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import compress, groupby, pairwise
from typing import Final

from textclean.kernel import Column, find_words, make_table, weigh_words
from textclean.rules import wordings, words_by_topics
from textclean.rules.phrase_index import LETTERS, LETTERS_RE
from textclean.text.prose import LONG, SHORT, TERMINAL

LONGEST: Final = 250
"""Characters up to which a line may be about one thing."""

LONGEST_PROMPT: Final = 80
"""Characters of a prompt at most, of whose words all are known."""

MOST_WORDS: Final = 11
"""Words of a prompt at most."""

HEAD: Final = 3
"""Words at the head of a line that asks for an address, one of which asks."""

FEWEST_OF_COOKIES: Final = 2
"""Words at least about the site and its readers that make a notice of a line about cookies."""

FEWEST_OF_TOPIC: Final = 2
"""Paragraphs of prose about a thing at least that make it the subject of the text."""

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

SAYING_NOTHING: Final = frozenset(("filler", "control"))
"""What words may be about without saying anything of their line."""

OF_PROMPTS: Final = frozenset(("act", "continue", "below", "media", "filler", "article", "gift", "sign up", "mail"))
OF_CONSENT: Final = frozenset(("agree", "terms", "cookie", "option"))
OF_CONTROLS: Final = frozenset(("control", "video"))

TIMES_RE: Final = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d{2} ?/ ?(?:\d{1,2}:)?\d{1,2}:\d{2}")
"""How far a player is, and how long what it plays."""

FEWEST_CONTROLS: Final = 3
"""Buttons of a player at least that stand next to each other."""


@cache
def _bits() -> dict[str, int]:
    """Return the bit of each thing that words are about; one more is an address's."""
    topics = sorted(frozenset().union(*words_by_topics()))
    return {topic: 1 << place for place, topic in enumerate([*topics, "@"])}


def _mask(topics: Iterable[str]) -> int:
    return sum(_bits()[topic] for topic in topics)


@cache
def _table() -> Mapping[str, int]:
    """Return the table of the words that are about anything, each with the bits of that."""
    bits = [(_encode(said), _mask(topics - SAYING_NOTHING)) for topics, said in words_by_topics().items()]
    return make_table([(said, mask) for said, mask in bits if mask])


def _encode(words: Sequence[str]) -> bytes:
    return "\n".join(words).encode()


@cache
def _masks() -> tuple[tuple[str, int], ...]:
    """Return the kinds of lines, and the bits that a line of the kind has."""
    return tuple((kind, _mask(topics)) for kind, wanted in KINDS.items() for topics in wanted)


@cache
def _masks_of_prompts() -> tuple[int, ...]:
    return tuple(map(_mask, PROMPTS))


GATES: Final = (
    ("browser", "comments", "cookie", "sign up", "agree", "leave", "sign off"),
    *(("write",), ("tip",), ("gift",), ("article",)),
    *(("act", "continue"), ("media", "below"), ("continue",)),
)
"""What is counted in all lines at once, to tell those that are worth a closer look from most."""

WIDTH: Final = 7
"""Bits of such a count, which is `MOST_COUNTED` at most."""

MOST_COUNTED: Final = 64
"""Words of a line that are."""


@cache
def _gates() -> Mapping[str, int]:
    """Return the table of the words that are counted: of two words that belong together, the longer one.

    The other is often one that any line has: "s inscrire", "get updates".
    """
    groups = words_by_topics().items()
    of_two: dict[str, frozenset[str]] = {}
    for topics, said in groups:
        for pair in [word.split(" ") for word in said if " " in word]:
            word = max(pair, key=len)
            of_two[word] = of_two.get(word, frozenset()) | topics
    for topics, said in groups:
        for word in of_two.keys() & said:
            of_two[word] |= topics
    counts = [(_encode(said), _count(topics)) for topics, said in groups]
    counts += [(word.encode(), _count(topics)) for word, topics in of_two.items()]
    return make_table([(said, count) for said, count in counts if count])


def _count(topics: frozenset[str]) -> int:
    """Return what a word that is about some things counts."""
    return sum(1 << WIDTH * place for place, gate in enumerate(GATES) if not topics.isdisjoint(gate))


def count_gates(texts: Sequence[str]) -> Column:
    """Return what words of the gates each line has; 0 for lines that are too long to be about one thing."""
    short = [text if len(text) <= LONGEST else "" for text in texts]
    return weigh_words(short, _gates(), LETTERS, LONGEST, MOST_COUNTED)[0]


def _find_likely(counts: Column, wanted: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Yield the places of lines that have words of both gates of one of *wanted*."""
    for place, count in compress(enumerate(counts), counts):
        for one, other in wanted:
            if count & one and count & other:
                yield place
                break


def _mask_gates(*pairs: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    """Return the bits of the counts of some pairs of gates."""
    ones = (1 << WIDTH) - 1
    return tuple((ones << WIDTH * one, ones << WIDTH * other) for one, other in pairs)


GATES_OF_KINDS: Final = _mask_gates((0, 0), (1, 2), (3, 4))
GATES_OF_PROMPTS: Final = _mask_gates((5, 6), (7, 7), (0, 0), (3, 4))
"""The gates that lines of a kind have words of, and prompts."""


def _read(text: str) -> int:
    """Return the bits of what the words of a text are about."""
    found = _bits()["@"] if "@" in text and ADDRESS_RE.search(text) else 0
    for bits in find_words(text, _table(), LETTERS):
        found |= bits
    return found


ADDRESS_RE: Final = re.compile(r"\w@\w")
"""What shows an address of mail, and no name of somebody in a list of changes."""


PROGRAM_RE: Final = re.compile(r"[^\W_]_[^\W_]|\w\(\)")


def judge_wordings(texts: Sequence[str], counts: Column) -> dict[int, str]:
    """Return the kinds of the lines that show one by their words, by place; *counts* are those of `count_gates`.

    >>> lines = ["As a subscriber you can give ten articles a month.", "He gave up.", "Accept all"]
    >>> judge_wordings(lines, count_gates(lines))
    {0: 'GIFT', 2: 'CONSENT'}
    """
    return {i: kind for i in _find_likely(counts, GATES_OF_KINDS) if (kind := _judge(texts[i]))}


def find_wordings(texts: Sequence[str], kinds: Sequence[str], judged: Mapping[int, str]) -> dict[int, str]:
    """Return the kinds of the lines that show one by their words or by what stands beside them, by place.

    *kinds* are those of labels, else "", and *judged* what `judge_wordings` says. A subject of the text's own is none.
    """
    found = {**judged, **_find_controls(texts)}
    for i in [i for i, kind in enumerate(kinds) if kind in BESIDE] + list(found):
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
    short = [i for i in short if _is_covered(texts[i], OF_CONTROLS, 1)]
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
    masks = [_mask(topics) for topics in BESIDE.get(kind, ())]
    more: dict[int, str] = {}
    for places in (range(place - 1, place - 1 - MOST_BESIDE, -1), range(place + 1, place + 1 + MOST_BESIDE)):
        for i in places if masks else ():
            if not 0 <= i < len(texts) or len(texts[i]) > LONGEST:
                break
            about = _read(texts[i])
            is_button = kind == "COOKIE" and _is_covered(texts[i], OF_CONSENT, 1)
            if i not in found and not is_button and not any(about & mask == mask for mask in masks):
                break
            more |= {i: found.get(i, "CONSENT" if is_button else kind)}
    return more


def _judge(text: str) -> str:
    """Return the kind of a line that its words show, or ""; one that holds a program's name is its manual's."""
    about = _read(text)
    if not about or _names_program(text):
        return ""
    for kind, mask in _masks():
        if about & mask == mask and IS_SAID.get(kind, bool)(text):
            return kind
    is_consent = about & _bits()["agree"] and about & _mask(("terms", "cookie", "option"))
    return "CONSENT" if is_consent and _is_covered(text, OF_CONSENT, 2) else ""


def _names_program(text: str) -> bool:
    """Tell whether a name of a program stands in a line: "set_cookie", "subscribe()"."""
    return ("_" in text or "()" in text) and PROGRAM_RE.search(text) is not None


def _says_enough(text: str) -> bool:
    """Tell whether a line about cookies says enough of the site and of what its readers may choose."""
    said = [_look_up(word) for word in set(LETTERS_RE.findall(text.casefold()))]
    telling = [topics for topics in said if topics & {"site", "agree", "terms"} and "cookie" not in topics]
    return len(telling) >= FEWEST_OF_COOKIES


def _begins_asking(text: str) -> bool:
    """Tell whether one of a line's first words asks the reader to do something."""
    head = LETTERS_RE.findall(text[:LONGEST_PROMPT].casefold())[:HEAD]
    pairs = map(" ".join, pairwise(head))
    return any(_look_up(said) & {"sign up", "agree", "newsletter"} for said in (*head, *pairs))


def _names_gift(text: str) -> bool:
    """Tell whether a word for what is given stands near one for an article: "2 of 5 free articles", "give articles"."""
    said = [_look_up(word) for word in LETTERS_RE.findall(text.casefold())]
    gifts = [place for place, topics in enumerate(said) if "gift" in topics]
    articles = [place for place, topics in enumerate(said) if "article" in topics]
    return any(0 < abs(gift - article) <= NEAR for gift in gifts for article in articles)


NEAR: Final = 4
"""Words between the two at most, less one: prompts of the bench have up to 4, sentences of authors 6 and 11."""


def _tells_how_to_leave(text: str) -> bool:
    """Tell whether a line about leaving a list is a button, or says where its reader finds one."""
    is_button = len(text) <= LONGEST_PROMPT and text[-1] not in TERMINAL
    return is_button or bool(_read(text) & _mask(("here", "terms", "browser", "@")))


def _tells_how_to_see(text: str) -> bool:
    """Tell whether a line about a browser is a button to see something there, or asks whether a mail is seen."""
    if len(text) > LONGEST_PROMPT or not _read(text) & _mask(("act", "view")):
        return False
    is_question = "?" in text[:-1] and any(_read(text) & _mask((mail,)) for mail in OF_MAILS)
    is_button = text[-1] not in TERMINAL and PARTS_RE.search(text) is None
    return is_question or (is_button and _is_covered(text, OF_VIEWS, 2, SHORTEST_TELLING))


PARTS_RE: Final = re.compile("[,:;]")
"""What parts a title or a sentence, and no button."""


SHORTEST_TELLING: Final = 5
"""Letters of a word that says anything of such a button: "in", "im", "dans", "este" do not."""


def is_about_reader(text: str) -> bool:
    """Tell whether a line about a mail says that its reader is on a list, or how to leave it."""
    about = _read(text)
    return any(about & _mask((mail,)) for mail in OF_MAILS) and bool(about & _mask(("joined", "leave", "sign off")))


OF_MAILS: Final = ("list", "mail", "newsletter")
OF_VIEWS: Final = frozenset((*OF_MAILS, "act", "browser", "filler", "here", "view"))
"""What words are about that name a mail, and those of a button to see it elsewhere."""


def says_any(paragraphs: Iterable[str], topic: str) -> bool:
    """Tell whether any of some paragraphs has a word that is about a thing."""
    return any(_read(text) & _bits()[topic] for text in paragraphs)


def is_about_mails(paragraphs: Sequence[str]) -> bool:
    """Tell whether paragraphs of prose are about mails, as a guide's are: one about leaving a list, or two."""
    about = list(map(_read, paragraphs))
    if any(bits & _mask(("leave",)) or (bits & _mask(("sign off",)) and bits & _mask(OF_MAILS)) for bits in about):
        return True
    return sum(bool(bits & _mask(("mail", "newsletter"))) for bits in about) >= FEWEST_OF_TOPIC


IS_SAID: Final = {
    "COOKIE": _says_enough,
    "NEWSLETTER": _begins_asking,
    "GIFT": _names_gift,
    "MAIL": _tells_how_to_leave,
    "WEB": _tells_how_to_see,
}
"""What else a line of a kind must show."""


def _look_up(word: str) -> frozenset[str]:
    """Return what a word is about."""
    return wordings().get(word, frozenset())


def _is_covered(text: str, topics: frozenset[str], fewest: int, shortest: int = 1) -> bool:
    """Tell whether all words of a short line, from a length on, are about some things; one with a hyphen is two."""
    if len(text) > LONGEST_PROMPT:
        return False
    said = LETTERS_RE.findall(text.casefold())
    covered = [len(word) < shortest or bool(_look_up(word) & topics) for word in said]
    for i in range(len(said) - 1):
        if _look_up(f"{said[i]} {said[i + 1]}") & topics:
            covered[i] = covered[i + 1] = True
    return fewest <= len(said) <= MOST_WORDS and all(covered)


def find_asking(texts: Sequence[str], counts: Column) -> list[int]:
    """Return the places of prompts to watch, to click, to scroll on: of lines all of whose words say so.

    *counts* are those of `count_gates`.

    >>> lines = ["SCROLL DOWN FOR VIDEO AND PHOTOS", "Scroll down the cliff"]
    >>> find_asking(lines, count_gates(lines))
    [0]
    """
    likely = [i for i in _find_likely(counts, GATES_OF_PROMPTS) if len(texts[i]) <= LONGEST_PROMPT]
    return [i for i in likely if texts[i][-1] != ":" and _is_asking(texts[i])]


def _is_asking(text: str) -> bool:
    """Tell whether the words of a line are all about a prompt."""
    about = _read(text)
    return any(about & mask == mask for mask in _masks_of_prompts()) and _is_covered(text, OF_PROMPTS, 2)


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
    about = list(map(_read, paragraphs))
    masks = {kind: _mask(topics) for kind, topics in SUBJECTS.items()}
    return {kind for kind, mask in masks.items() if sum(bits & mask == mask for bits in about) >= FEWEST_OF_TOPIC}
