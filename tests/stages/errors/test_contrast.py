"""A message ends where the language of a text changes; a heading in another language is no message."""

from __future__ import annotations

from typing import Final

import pytest

from textclean import explain

HERONS: Final = """The heron at the weir
By Ada Reed, 4 May 2019
The heron waits for hours by the weir, and then it strikes. Nobody in the village has ever seen it miss, although the
boys keep count and the baker takes bets on Sundays. When the water is high it waits on the wall, and when the water
is low it walks out to the stones and waits there, and the boys say that it knows the miller by his hat.
The nest is in the third ash from the bridge. The miller says that the bird was there before the mill was, and that it
will be there when the mill is gone; the baker says that the miller says so every year, and that the bird that he saw
as a boy was another bird. They have not agreed about it, and they have not agreed about the bridge.
In the spring the council wants to build a new weir, and the stones will go. The boys have written a letter, and the
baker has put it up in his window, under the price of the bread. The miller has signed it twice.
Nobody has asked the heron. It waits on the wall in the evening, when the children are called in and the water turns
grey, and it does not care for letters, for councils or for the opinion of the baker. If the stones are taken away it
will find others; there were herons on this river before anybody thought of grinding corn, and a bird that can stand
on one leg for an hour has more patience than a village."""

MESSAGES: Final = {
    "an unknown last sentence": "503\nPelayan sedang diselenggara.\nKami akan kembali sebentar lagi, terima kasih.",
    "a long explanation": (
        "Chyba 404\nStránka nebyla nalezena.\n"
        "Nejspíš ji kdosi přejmenoval, přesunul jinam anebo smazal. Vraťte se o krok zpět a vyberte si z nabídky."
    ),
    "an explanation in nobody's words": "Chyba 404\nStránka nebyla nalezena.\nVolavka ji odnesla do hnízda.",
    "the site's name first": "Dom čaplje\nStranica nije pronađena\nŽao nam je, toga više nema.\nNatrag na početak",
    "one sentence": "Der Dienst ist derzeit leider nicht erreichbar.",
    "another script": "Ошибка 500\nУже чиним, загляните через пару минут.\nНазад",
}

HEADINGS: Final = {
    "a motto": "Wer wartet, sieht am Ende doch den Fisch.\nAus einem Brief meines Großvaters",
    "a title in Russian": "Цапля у плотины\nПеревод с английского",
    "a dedication": "À ma sœur, qui n'a jamais aimé les oiseaux, et au meunier du village.",
}


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["line", "blank line"])
@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_goes_up_to_where_the_language_changes(name: str, between: str):
    """All of a message goes, also sentences that nobody listed; the article's title and byline stay."""
    assert explain(MESSAGES[name] + between + HERONS).text == HERONS


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["line", "blank line"])
@pytest.mark.parametrize("name", HEADINGS)
def test_an_authors_heading_in_another_language_stays(name: str, between: str):
    """Another language makes no message: a server's words do."""
    text = HEADINGS[name] + between + HERONS

    assert explain(text).text == text


@pytest.mark.parametrize("name", HEADINGS)
def test_a_heading_in_another_language_stays_below_a_message_in_the_texts_own(name: str):
    """The message ends before the heading, whose language is neither the message's nor the text's."""
    message = "HTTP/1.1 404 Not Found\nThe requested URL was not found on this server.\n\n"

    assert explain(message + HEADINGS[name] + "\n" + HERONS).text == HEADINGS[name] + "\n" + HERONS


def test_a_short_heading_below_a_message_stays():
    """A title of words that the text does not use again is no part of the message above it."""
    text = "Chyba 404\nStránka nebyla nalezena.\nFeathers\n" + HERONS

    assert explain(text).text == "Feathers\n" + HERONS


@pytest.mark.parametrize(
    "headline",
    [
        "\n\nFishing tips gathered over seven rainy summers\n\n",
        "\nSaturday, 4 May\nHow reasonable can fishing birds get?\n\n",
    ],
    ids=["behind a blank line", "a question"],
)
def test_a_headline_that_its_text_says_no_word_of_stays(headline: str):
    """A headline's words need not come again below it, whatever language the message above is in."""
    message = "Galat\nSesi Anda telah berakhir. Silakan masuk kembali."

    assert explain(message + headline + HERONS).text == (headline + HERONS).strip()


def test_evidence_says_that_the_language_changes():
    """A person reads why a sentence went that nobody listed."""
    removal = explain(MESSAGES["an explanation in nobody's words"] + "\n" + HERONS).removals[0]

    assert "a line in another language than the text below" in removal.evidence


TITLES: Final = (
    "The Complete Guide to Maintenance of Bicycles",
    "Details: the mill, 401 E. Weir Street",
    "200 Weir Road, Suite #508",
    "Not enough rain, too little patience",
    "Patience is a road, and not a destination.",
)


@pytest.mark.parametrize("text", TITLES)
def test_a_single_headline_or_address_stays(text: str):
    """A column of headlines and addresses holds words and numbers of servers."""
    assert explain(text).text == text
