"""Sayings, notices, verses and quizzes in the words of an error page stay whole."""

from __future__ import annotations

from typing import Final

import pytest

from textclean import clean

SAYINGS: Final = (
    "Quem não procura não encontra, e quem encontra não procurava.",
    "A pessoa que não encontra o erro não está disponível para o procurar.",
    "El que busca disculpas, no busca trabajo.",
    "El agua que no encuentra camino, busca problema.",
    "Un servidor que no responde, algo esconde.",
    "Chi non cerca non trova, chi trova non cercava.",
    "Legge del lago:\nNessun errore e' mai disponibile quando serve.",
    "Es ist nicht alles verboten, was nicht erlaubt ist.",
    "Bajka o serwerze i drodze:\nNie ma drogi, nie ma błędu.",
    "Žádná chyba není bez adresy.",
    "Не ошибается тот, кто ничего не запрашивает.",
    "Den som inte söker kan inte hitta fel.",
    "Ne keress hibát ott, ahol nincs.",
    "Bez kļūdas nav atrasts neviens ceļš.",
    "Kiu ne serĉas, ne trovas erarojn",
    "The error is not in the system. The system is the error.\n-- A. Lake",
    "<anna> the server does not work\n<ben> the server is not the problem",
)


NOTICES: Final = [
    "เปิดทุกวัน เวลา 9.00 น. ถึง 17.00 น.",
    "เวลาเปิดทำการ\nเปิดทุกวัน เวลา 9.00 น. ถึง 17.00 น. ยกเว้นวันจันทร์",
    "ไม่คิดค่าเข้าชม หากมาเป็นหมู่คณะโปรดแจ้งล่วงหน้า\nแผนผังเว็บไซต์",
    "ນົກຍາງຢືນລໍຖ້າ\nບໍ່ມີຄ່າເຂົ້າຊົມ",
    "ម៉ោងបើក\nបើករាល់ថ្ងៃ មិនមានថ្លៃចូល",
]
"""What is open and what is free, in scripts of which the vocabulary knows pairs of characters and few authors."""


@pytest.mark.parametrize("text", NOTICES)
def test_notices_stay_whole(text: str):
    """Vocabulary alone takes nothing in such a script, unless it leaves no doubt."""
    assert clean(text) == text


@pytest.mark.xfail(strict=True, reason="two short sentences say that something is not there and must not be")
@pytest.mark.parametrize(
    "text",
    ["Giriş ücreti yoktur.\nFotoğraf çekmek yasaktır.", "Tidak ada biaya masuk.\nDilarang memotret."],
    ids=["Turkish", "Indonesian"],
)
def test_two_short_prohibitions_stay(text: str):
    """What a museum does not take and does not allow is no message of its server."""
    assert clean(text) == text


@pytest.mark.parametrize("text", SAYINGS)
def test_sayings_stay_whole(text: str):
    """A saying has the words of those who say that something failed; words alone are no message."""
    assert clean(text) == text


def test_a_poem_about_what_is_not_found_stays():
    """Whoever writes verses about an error page has its words; no server goes on like that."""
    text = """404
Not found: my hat, my other hat,
the letter that my mother wrote.
Not found: the boy I used to know
who rowed me over in his boat.
Not found, not found. The page is white."""

    assert clean(text) == text


def test_an_answer_of_a_quiz_stays():
    """Where many of its words are an author's, and nothing known of any line."""
    text = "Question 4\nYour answer was Turku. The capital of the reed islands is Oldhaven.\nTry again"

    assert clean(text) == text


@pytest.mark.xfail(strict=True, reason="a heading, sentences and a button to try again are all that a failed page has")
def test_a_question_of_a_quiz_stays():
    """Whoever answered wrongly may try again; what the answer was is the author's."""
    text = "Wrong again\nThe heron lays three to five eggs.\nTry again"

    assert clean(text) == text
