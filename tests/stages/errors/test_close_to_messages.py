"""What authors say in parts of sentences that servers say too stays whole."""

from __future__ import annotations

from typing import Final

import pytest

from textclean import clean

CLOSE: Final = (
    "There's nothing here, yet everything hurts.",
    "You must be logged in to the tower by six.",
    "You are not authorised to read my diary.",
    "You have insufficient privileges, my son.",
    "This domain has expired with the last duke.",
    "This board is currently unavailable for surfing.",
    "There is currently no text in this page of the manuscript.",
    "Only registered members are allowed to access the boat house after ten.",
    "Would you like to buy this domain of heather and rock?",
    "This site has been archived or suspended in amber.",
    "The board requires you to be registered as an angler.",
    "Unable to locate the server requested, the guest ate alone.",
    "Мы не можем подключиться к серверу, он ушёл в отпуск.",
    "Musisz być zarejestrowany i zalogowany w księdze młyna.",
    "Musíte být registrováni a přihlášeni u mlynáře.",
    "Το προϊόν δεν είναι πλέον διαθέσιμο στο χωριό.",
    "Why am I seeing this?\nBecause the heron wanted you to.",
    "There are a few potential reasons:\nThe heron may have moved, or the river may have fallen.",
    "You could try the following:\nWalk to the weir, and wait.",
    "This may take a few seconds.\nThen the kettle boils, and the tea is made.",
)
"""What an author says in part of a server's sentence, or below a heading that servers have too."""


@pytest.mark.parametrize("text", CLOSE)
def test_what_only_begins_like_a_known_message_stays(text: str):
    """A known sentence is a message where it is all of its line; an author goes on from it."""
    assert clean(text) == text
