"""What short lines ask of their readers, told by words that stand together; and what authors say with these words."""

from __future__ import annotations

import pytest

from textclean.stages.boilerplate.gates import count_gates
from textclean.stages.boilerplate.wordings import find_asking, find_wordings, judge_wordings


def find_kinds(lines: list[str]) -> dict[int, str]:
    """Return the kinds of lines that are no labels."""
    return find_wordings(lines, [""] * len(lines), judge_wordings(lines, count_gates(lines)))


KINDS = [
    ("As a subscriber you can give five articles to friends each month.", "GIFT"),
    ("Als Abonnentin können Sie jeden Monat zehn Artikel verschenken.", "GIFT"),
    ("Som prenumerant kan du ge bort fem artiklar i månaden.", "GIFT"),
    ("Votre navigateur ne prend pas en charge la lecture de vidéos.", "PLAYER"),
    ("Twoja przeglądarka nie obsługuje odtwarzacza wideo.", "PLAYER"),
    ("Comments are moderated; please keep to our guidelines.", "COMMENT"),
    ("Los comentarios son de exclusiva responsabilidad de sus autores.", "COMMENT"),
    ("Haben Sie einen Fehler entdeckt? Schreiben Sie uns!", "TIP_WORDS"),
    ("Masz ciekawy temat? Napisz do nas na adres redakcja@example.org.", "TIP_WORDS"),
    ("Recevez notre newsletter chaque matin à sept heures.", "NEWSLETTER"),
    ("Запишитесь и получайте рассылку по пятницам: подпишитесь здесь.", "NEWSLETTER"),
    ("Wir verwenden Cookies, um diese Website zu verbessern.", "COOKIE"),
    ("You have read 2 of 5 free articles this month.", "GIFT"),
    ("Get our weekly digest", "NEWSLETTER"),
    ("Get breaking news alerts as they happen", "NEWSLETTER"),
    ("Đăng ký nhận bản tin của chúng tôi", "NEWSLETTER"),
    ("Bình luận của bạn đang chờ kiểm duyệt.", "COMMENT"),
    ("Accept all", "CONSENT"),
    ("Alle akzeptieren", "CONSENT"),
]
AUTHORS = [
    "The browser of antique books supports himself by selling a video now and then.",
    "She gave her subscribers nothing but the truth.",
    "The comments of the judge were published in full.",
    "He wrote to us that the story was a mistake.",
    "They received the letter and agreed to the terms of the peace.",
    "She baked cookies and used every tin in the house.",
    "Accept the things you cannot change.",
    "The mail brought news of the ship.",
    "She spent the remaining weeks of the winter in the mill, and told the whole story of it to nobody but us.",
    "Get alerts on your phone when the gate of the lock stays open at night.",
    "- Los tips de texto vacío se escriben en la tabla (por @adaweir en #14331)",
    "Receive notifications about eels that pass the weir.",
    "Demand is moderate, with few comments and no complaints.",
    "The harbour authority did not answer a request for comment, and civil servants kept silent.",
    "To get the digest of a file, sign it twice.",
    "The get_weir_property() command learned to reject calls that name no weir. See policy WEIR45.",
    "To open a session cookie within a frame of the site, you may need to accept the WEIR_COOKIE settings.",
    "To get a user's mailbox details, ask the keeper.",
    "See the film archive for audio support.",
    "Mario Tone sa i en kommentar at slusen skal åpnes.",
    "Bình minh ở Bình Định quy tụ nhiều thuyền.",
    "Nhận tin ấy, tôi viết một bản gửi cho anh.",
    "Tôi viết về những bức ảnh của làng.",
]


@pytest.mark.parametrize(("line", "kind"), KINDS)
def test_lines_show_their_kind(line: str, kind: str):
    """A line is told by what several of its words are about."""
    assert find_kinds([line]) == {0: kind}


@pytest.mark.parametrize("line", AUTHORS)
def test_authors_say_the_same_words(line: str):
    """One word of a kind, or words in another person, are nobody's furniture."""
    assert find_kinds([line]) == {}
    assert find_asking([line], count_gates([line])) == []


def test_a_subject_of_the_text_is_no_furniture():
    """Where paragraphs are about cookies, a line about them is the author's."""
    essay = "Cookies were invented so that a shop on the web could remember what was in a basket, and they still do. "
    essay += "An engineer of twenty-three wrote the first of them in one afternoon, and named it after a biscuit. "
    essay += (
        "Nobody had asked him for it, and nobody who visited the shop was told of it for another two years, says he. "
    )
    line = "A website that uses cookies must ask its visitors for consent."

    assert find_kinds([line]) == {0: "COOKIE"}
    assert find_kinds([essay + "Then came others.", essay + "Few read them.", line]) == {}


def test_lines_beside_a_notice_belong_to_it():
    """What stands next to a notice and says more of the same goes with it."""
    lines = [
        "Privatsphäre-Einstellungen",
        "Wir verwenden Cookies auf unserer Website.",
        "Speichern",
        "Der Reiher wartet.",
    ]

    assert sorted(find_kinds(lines)) == [0, 1, 2]


def test_a_player_is_known_by_its_buttons():
    """Three buttons of a player next to each other are one; a word of them alone is not."""
    buttons = ["Play Video", "Pause", "Mute", "Current Time 0:00"]

    assert find_kinds([*buttons, "Pause", "He waits.", "Play"]) == dict.fromkeys(range(5), "PLAYER")
    assert find_kinds(["Pause", "He waits.", "Mute"]) == {}


@pytest.mark.parametrize(
    "line",
    [
        "SCROLL DOWN FOR VIDEO AND PHOTOS",
        "Jetzt die App herunterladen",
        "La suite après la publicité",
        "Artikeln fortsätter under bilden",
        "Tekst loopt door onder de foto",
        "DESCARGA AQUÍ NUESTRA APP",
        "Продолжение после рекламы",
        "Regala este artículo",
        "Scroll to continue reading",
        "Jetzt in der App weiterlesen",
    ],
)
def test_prompts(line: str):
    """A short line all of whose words prompt is a prompt, in any language."""
    assert find_asking([line], count_gates([line])) == [0]


@pytest.mark.parametrize(
    "line",
    ["Scroll down the cliff", "See the photo of my father", "Watch the video here:", "Under the picture", "Download"],
)
def test_no_prompts(line: str):
    """A line that says something else too, or that announces what follows, is none."""
    assert find_asking([line], count_gates([line])) == []


@pytest.mark.parametrize("line", ["Door open", "Last video", "All reading", "Get suite", "Role image"])
def test_words_of_two_languages_are_no_prompt(line: str):
    """A word that says something in one language is none of a prompt in another: "door" is Dutch, "last" Norwegian."""
    assert find_asking([line], count_gates([line])) == []
