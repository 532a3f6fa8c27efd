"""What shows by its words that a line is a mail's about itself, or that a whole text is about mails.

Decides by the topics of words, in any of the languages, whatever the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from textclean.stages.boilerplate.topics import FEWEST_OF_TOPIC, mask_topics, read_topics

OF_MAILS: Final = ("list", "mail", "newsletter")
"""What words are about that name a mail."""


def is_about_reader(text: str) -> bool:
    """Tell whether a line about a mail says that its reader is on a list, or how to leave it.

    >>> is_about_reader("You are on the list because you signed up for it."), is_about_reader("A list of birds")
    (True, False)
    """
    about = read_topics(text)
    return bool(about & mask_topics(OF_MAILS)) and bool(about & mask_topics(("joined", "leave", "sign off")))


def is_about_mails(paragraphs: Sequence[str]) -> bool:
    """Tell whether paragraphs of prose are about mails, as a guide's are: one about leaving a list, or two of mails."""
    leaving, signing_off = mask_topics(("leave",)), mask_topics(("sign off",))
    about = list(map(read_topics, paragraphs))
    if any(bits & leaving or (bits & signing_off and bits & mask_topics(OF_MAILS)) for bits in about):
        return True
    return sum(bool(bits & mask_topics(("mail", "newsletter"))) for bits in about) >= FEWEST_OF_TOPIC
