"""What an author quotes of a server, a program or a poem stays, and the server's own message in the same shape goes."""

from __future__ import annotations

import pytest

from textclean import clean
from textclean.stages.errors.lines import judge
from textclean.stages.errors.quotations import quotes_message
from textclean.text.paragraphs import Paragraph

QUOTED = {
    "a letter in Italian": "Da tre giorni vedo soltanto questo:\n\nErrore 503\n\nChe cosa devo fare?",
    "a letter in Turkish": "Üç gündür yalnızca bunu görüyorum:\n\nHata 503\nHizmet geçici olarak kullanılamıyor",
    "a letter in Russian": "Третий день вижу только это:\n\nОшибка 503\nСервис временно недоступен",
    "a list of names": "The names of the boats that were painted on the quay were these four:\n\nAccess Denied"
    "\nPage Not Found\nBad Gateway\nTry Again Later",
    "a sentence above titles": "My uncle grew leeks behind the chapel.\n\nAccess Denied\nPage Not Found",
    "a shell": "$ ls pond\nls: cannot access 'pond': No such file or directory\n$ mkdir pond\n"
    "mkdir: cannot create directory 'pond': Permission denied",
    "a compiler": "Compiling pond.c\nerror: heron not found\nerror: build failed",
    "a log": "[ 0.5] pond: device not found\n[ 0.6] pond: access denied\n[ 0.7] pond: service unavailable",
    "an installer": "npm ERR! code E404\nnpm ERR! 404 Not Found - GET https://registry.example/pond",
    "tests": "test_pond ... ok\ntest_404 ... FAIL\n\n"
    "AssertionError: '200 OK' != '404 Not Found'\n\nFAILED (failures=1)",
    "an issue": "**Describe the bug**\n404 Not Found\nwhen I open the list of ponds in the new app.",
    "a sentence that goes on": "Oops! Something went wrong\n\nand the jam boiled over. Put the pot into cold water.",
    "a title that the text points to": "Page not found\n\nThat phrase is older than the pages that it mourns.",
    "a title of a book": "Seite nicht gefunden\n\nSo heißt der neue Band der Müllerin, und er handelt von einem Wehr.",
    "verses in Dutch": "Niet gevonden\nin de lade\nniet gevonden\nonder het raam",
    "verses in Spanish": "No encontrado\nni en la calle ni en el patio\nno encontrado\nen la página que falta",
    "verses in German": "Seite nicht gefunden\n\nDie Seite, die du suchst, hat jemand ausgerissen,\n"
    "ich glaube, es war Wind, ich glaube, es war März.\nAm Rand steht noch dein Name, halb zerschlissen.",
    "verses in Hebrew": "הדף לא נמצא\n\nהדף שחיפשת לא נמצא,\nאחי עשה ממנו עפיפון,\nוהוא עף מעל החצר והעצים.",
    "a game's title": "# 403 Forbidden\n\n403 Forbidden is a small text adventure about a keeper who loses his keys.",
    "messages of a program": '[{"status": 404, "message": "Page not found"},\n'
    '{"status": 403, "message": "Access denied"}]',
    "messages by their status": '{"404": {"title": "Not Found"},\n"403": {"title": "Forbidden"}}',
}
"""Texts of authors that stay whole."""

MESSAGES = {
    "a sentence broken at its comma": "404 Not Found\nThe page you are looking for might have been removed,\n"
    "had its name changed, or is temporarily unavailable.",
    "a list below what leads to it": "404\nArticle not found\nYou may not be able to visit this page because of:\n"
    "an out-of-date bookmark\na mistyped address\nno access to this page",
    "a name above a status": "Pond Weekly: all about herons.\n404 Not Found\nGo to the home page",
    "a field of a server": "Access denied\nError: 1020\nRay ID: 7f3a22c1",
    "what another server answered": "ERROR\nThe requested URL could not be retrieved\n"
    "The following error was encountered:\nUnable to determine IP address from host name\nThe DNS server returned:\n"
    "Name Error: The domain name does not exist.",
    "several errors of one answer": '{"errors": [{"status": 404, "detail": "No heron"}, '
    '{"status": 404, "detail": "gone"}]}',
}
"""What servers say in the same shapes, which goes."""


@pytest.mark.parametrize("text", QUOTED.values(), ids=QUOTED)
def test_what_an_author_quotes_stays(text: str):
    """No word goes, neither alone nor in front of prose."""
    prose = "The mill stood empty for most of that winter, and nobody in the village went near it after dark."

    assert clean(text) == text
    assert clean(f"{text}\n\n{prose}") == f"{text}\n\n{prose}"


@pytest.mark.parametrize("text", MESSAGES.values(), ids=MESSAGES)
def test_what_a_server_says_goes(text: str):
    """All of it goes, though it leads to something, names fields or lists causes."""
    assert clean(text) == ""


def test_lines_of_a_typed_page_are_no_verses():
    """Their sentences run on in small letters, as verses do, but from lines that are as wide as a page."""
    lines = (
        "Please wait while the server checks that your request is allowed, because",
        "access to this page is temporarily blocked for robots and the requested page",
        "cannot be displayed to visitors whose browser has not been verified by the server",
    )

    assert not quotes_message([judge(Paragraph(text, 0)) for text in lines])
