"""Walls: pages that ask for consent, or for an age, before they let anybody in.

Decides about the first lines of a text that end in the buttons to answer with: all of a short text, or those in front
of a longer one. What asks is read in `questions`, the buttons in `choices`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from textclean.rules import UNSPACED, fold_case, fold_label, labels
from textclean.stages.errors.choices import (
    AGE_NUMBER,
    END_QUOTES,
    MOST_READ,
    QUOTES,
    WORD_RE,
    age_answers,
    known_words,
    read_answers,
)
from textclean.stages.errors.contrast import MOST_BELOW
from textclean.stages.errors.kinds import BUTTON, CONSENT, HINT, NAME, WEAK, Line
from textclean.stages.errors.labels import buttons, is_imprint
from textclean.stages.errors.lines import MARKUP_RE, QUESTION_RE
from textclean.stages.errors.questions import asks_age, asks_consent, asks_of_others, names_cookies
from textclean.stages.errors.shapes import LONGEST_SITE
from textclean.stages.errors.speech import is_sentence, speaks_to_visitor, split_stems
from textclean.text.fragments import join_fragments
from textclean.text.paragraphs import Paragraph, Paragraphs
from textclean.text.reported import speaks_of_itself

AGE: Final = "a question of age"

MOST_CHARACTERS: Final = 2000
"""Characters of a wall; the longest demands for consent of public projects have 1,100."""

FEWEST_ANSWERS: Final = 2
"""Buttons that a wall has at least, where none of them tells an age."""

MOST_NAMES: Final = 2
"""Names and greetings above a question."""

MOST_BELOW_BUTTONS: Final = 4
"""Lines below the buttons of such a page, which know what it is about or speak to whoever came."""

LONGEST_LABEL: Final = 40
"""Characters of a button in any words between two that are known."""


def read_wall(paragraphs: Sequence[Paragraph]) -> list[Line]:
    """Return the lines at the head of a text that ask for consent or an age, and the buttons below them; else none.

    Where links stand on lines of their own, the lines are read as the sentences that run across them. A name above the
    question may be an article's title, and stays with it.
    """
    texts = Paragraphs.of(paragraphs).texts
    blocks = join_fragments(Paragraphs.of(paragraphs)[: MOST_READ + MOST_READ])
    count = len(blocks.texts)
    begin, end = _find_wall([*blocks.texts, *texts[blocks.firsts[-1] :]])
    begin, end = (blocks.firsts[min(place, count)] + max(0, place - count) for place in (begin, end))
    if not end:
        begin, end = _find_wall(texts)
    return [_name(paragraph) for paragraph in paragraphs[begin:end]]


def _find_wall(texts: Sequence[str]) -> tuple[int, int]:
    """Return at which line a wall begins and behind which it ends: all of these lines, or some in front of others."""
    head = texts[:MOST_READ]
    answers = list(map(read_answers, head))
    first = next((i for i, found in enumerate(answers) if i and found), 0)
    if not first or head[first - 1][-1] in ":：" or sum(map(len, head[:first])) > MOST_CHARACTERS:
        return NOWHERE
    asked = list(map(_judge, head[:first]))
    unknown = [i for i, rule in enumerate(asked) if not rule]
    if any(map(_is_own, head[:first])) or len(unknown) > MOST_NAMES or not all(_may_be_name(head[i]) for i in unknown):
        return NOWHERE
    end = _count_buttons(head, answers, first)
    pressed = list(chain.from_iterable(answers[first:end]))
    if _is_answered(head[:first], pressed) and _may_be_all(texts[_take_links(texts, end) :]):
        return 0, len(texts)
    begin = max(unknown, default=-1) + 1
    if not _is_answered(head[begin:first], pressed) or (AGE in asked and _goes_on(texts[end:], pressed)):
        return NOWHERE
    return begin, _take_links(texts, end)


NOWHERE: Final = (0, 0)


def _goes_on(texts: Sequence[str], answers: Sequence[str]) -> bool:
    """Tell whether a form, a quiz or a game goes on below some buttons.

    There are more of them, or the line right below asks something else or takes up the first answer.

    >>> _goes_on(["If yes, go to page 12."], ["yes", "no"]), _goes_on(["The herons are back."], ["yes", "no"])
    (True, False)
    """
    said = "".join(texts[:1])
    if QUESTION_RE.search(said) or answers[0] in WORD_RE.findall(fold_case(said)):
        return True
    return any(map(read_answers, texts[:MOST_READ]))


def _count_buttons(texts: Sequence[str], answers: Sequence[Sequence[str]], first: int) -> int:
    """Return behind which line the buttons end that begin with *first*; one between two may be in any words."""
    end = first + 1
    for i in range(first, len(texts)):
        if answers[i]:
            end = i + 1
        elif not _is_label(texts[i]) and (i > end or len(texts[i]) > LONGEST_LABEL or is_sentence(texts[i])):
            break
    return end


def _take_links(texts: Sequence[str], end: int) -> int:
    """Return behind which line the links below the buttons end that the text further below says no word of again."""
    while end < len(texts) and (labels().get(fold_label(texts[end])) == "LEGAL" or _is_in_known_words(texts[end])):
        below = split_stems(" ".join(texts[end + 1 : end + MOST_READ])[:MOST_BELOW])
        if not set(split_stems(texts[end])).isdisjoint(below):
            break
        end += 1
    return end


def _is_in_known_words(text: str) -> bool:
    """Tell whether a short line that is no sentence is in nothing but words of such buttons."""
    said = WORD_RE.findall(fold_case(text))
    return len(text) <= LONGEST_LABEL and not is_sentence(text) and len(said) > 1 and known_words().issuperset(said)


def _name(paragraph: Paragraph) -> Line:
    """Return a line of a wall with what it is."""
    if read_answers(paragraph.text):
        return Line(paragraph, WEAK, BUTTON)
    return Line(paragraph, 1.0, _judge(paragraph.text) or NAME)


def _is_own(text: str) -> bool:
    """Tell whether a line is the author's, whatever it asks: somebody says it, or it is marked up or quoted."""
    is_quoted = text[0] in QUOTES and text[-1] in END_QUOTES
    return is_quoted or _tells_of_itself(text) or _is_told(text) or MARKUP_RE.match(text) is not None


def _tells_of_itself(text: str) -> bool:
    """Tell whether a sentence says "I", and no question."""
    return is_sentence(text) and not QUESTION_RE.search(text) and speaks_of_itself(text)


def _is_told(text: str) -> bool:
    """Tell whether a question stands behind a colon and several words: somebody asks it in a story.

    >>> _is_told("The guard asks: are you over 18?"), _is_told("Age check: are you over 18?")
    (True, False)
    """
    head, _, question = text.partition(":")
    return QUESTION_RE.search(question) is not None and head.count(" ") >= WORDS_OF_TELLING


WORDS_OF_TELLING: Final = 2
"""Spaces in what stands in front of that colon at least."""


def _judge(text: str) -> str:
    """Return what a line above the buttons asks for, or that it is a label; "" where nothing is known of it."""
    if asks_age(text):
        return AGE
    return CONSENT if asks_consent(text) else HINT if _is_label(text) else ""


def _is_answered(asked: Sequence[str], answers: Sequence[str]) -> bool:
    """Tell whether lines ask for consent or an age, and the buttons below them answer that.

    "Agree" and "Disagree" stand below many a sentence, and "Yes" and "No" below any question: they answer only what a
    site alone asks.

    >>> _is_answered(["This site uses cookies."], ["ok", "deny"]), _is_answered(["We baked cookies."], ["ok", "deny"])
    (True, False)
    >>> _is_answered(["Are you over 18?"], ["yes", "no"]), _is_answered(["Do you like cookies?"], ["yes", "no"])
    (True, False)
    """
    if ages := list(filter(asks_age, asked)):
        if any(AGE_NUMBER in answer for answer in answers):
            return True
        are_known = not age_answers().isdisjoint(answers) or any(map(_tells_consent, answers))
        is_asked = "yes" not in answers or not all(map(asks_of_others, ages))
        return are_known and is_asked and max(map(len, (ages, answers))) >= FEWEST_ANSWERS
    consents = [answer for answer in answers if answer not in age_answers()]
    if len(consents) < FEWEST_ANSWERS or not any(map(asks_consent, asked)):
        return False
    return any(map(names_cookies, asked)) or any(map(_tells_consent, consents))


def _tells_consent(answer: str) -> bool:
    """Tell whether a button says in several words what a site does; "I agree" answers a study's form, too.

    >>> _tells_consent("reject all"), _tells_consent("reject"), _tells_consent("i agree"), _tells_consent("全部拒绝")
    (True, False, False, True)
    """
    if UNSPACED.is_in(answer):
        return len(answer) >= LONG_ANSWER
    first, _, rest = answer.partition(" ")
    return bool(rest) and first not in SAYING_I


SAYING_I: Final = frozenset(("i", "ich", "ik", "je", "jag", "jeg"))
"""What answers begin with that a person gives: in English, German, Dutch, French and the languages of the north."""


LONG_ANSWER: Final = 4
"""Characters of such a button in scripts without spaces."""


def _may_be_name(text: str) -> bool:
    """Tell whether a line may be the name of a site, a greeting, or the title of an article."""
    return len(text) <= LONGEST_SITE and (text[-1] in "!！" or not is_sentence(text))


def _may_be_all(below: Sequence[str]) -> bool:
    """Tell whether the few lines below the buttons may be a wall's as well."""
    own = [text for text in below if not (is_imprint(text) or _judge(text) or _is_word(text))]
    told = all(is_sentence(text) and speaks_to_visitor(text) and not QUESTION_RE.search(text) for text in own)
    return told and len(below) <= MOST_BELOW_BUTTONS


def _is_word(text: str) -> bool:
    """Tell whether a line is a single word, as some buttons are; in scripts without spaces, a few characters."""
    return " " not in text and not (UNSPACED.is_in(text) and len(text) > FEW_CHARACTERS)


FEW_CHARACTERS: Final = 6


def _is_label(text: str) -> bool:
    """Tell whether a line is a label of a site's notices, or a button."""
    label = fold_label(text)
    return labels().get(label) == "LEGAL" or label in buttons()
