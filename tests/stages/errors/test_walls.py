"""Pages that ask for consent or an age before they let anybody in go, and texts about such pages stay."""

from __future__ import annotations

from typing import Final

import pytest

from textclean import clean, explain
from textclean.stages.errors.choices import read_answers
from textclean.stages.errors.questions import asks_age, asks_consent

CONSENT_WALLS: Final = {
    "buttons in a row": (
        "We value your privacy\n\nThe heronry uses cookies to count its visitors and to show them what fits."
        "\n\nReject All Accept All Customize"
    ),
    "buttons below each other": (
        "Cookies\nWir nutzen Cookies, um die Seite der Reiherkolonie zu verbessern.\nAlle ablehnen\nAlle akzeptieren"
    ),
    "the site's name first": (
        "Hégonnière\nCe site utilise des cookies pour mesurer son audience.\nTout refuser\nTout accepter"
    ),
    "in Polish": "Ta strona używa plików cookie, aby liczyć gości.\nOdrzuć wszystkie\nAkceptuj wszystkie\nDostosuj",
    "in Japanese": "当サイトではcookieを使用して訪問者を数えています。\nすべて拒否する すべて同意する 設定を管理",
    "in Chinese": "我们使用cookie来统计访问量。\n全部拒绝\n全部接受",
    "in Icelandic": "Þessi vefur notar vafrakökur til að telja gesti.\nHafna öllu\nSamþykkja allt",
    "in Hebrew": "האתר הזה משתמש בעוגיות כדי לספור מבקרים.\nדחה הכל\nאשר הכל",
    "a row with a word that no table has": (
        "This site uses cookies, and you decide which.\nOK, accept all Forbid all cookies Personalize Privacy policy"
    ),
    "partners by their number": (
        "We value your privacy\nWe and our 842 partners store information on a device.\nMore options\nAgree"
    ),
    "short buttons": "Ce site utilise des cookies.\nAccepter\nRefuser",
    "what is done without the word": (
        "Ihre Privatsphäre ist uns wichtig\nMit Ihrer Zustimmung verarbeiten wir Daten.\nZustimmen\nMehr Optionen"
    ),
    "a name in quotes at its head": "“Heronry” uses cookies\nReject all\nAccept all",
    "a word in quotes at its end": "This site uses “cookies”\nReject all\nAccept all",
    "a sentence broken at its links": (
        "Cookies\nWe use cookies to count visitors (read our\nstatement\n). Choose\nNecessary only\nto go on without.\n"
        "Accept all\nNecessary only\nManage preferences"
    ),
}
AGE_WALLS: Final = {
    "English": "Heronry Wines\nAre you 21 or older?\nYou must be of legal drinking age to enter this site.\nYes No",
    "an answer that tells the age": (
        "Age verification\nYou must be 18 or older to enter this website.\nI am over 18 Exit"
    ),
    "a greeting": "Welcome to Heronry Wines!\nPlease verify your age.\nAre you over 21?\nYes\nNo",
    "a bare question": "Over 18?\nYes\nNo",
    "take me back": "Are you over 18?\nYes, I am\nNo, take me back",
    "German": "Altersprüfung\nBitte bestätigen Sie, dass Sie mindestens 18 Jahre alt sind.\nJa, ich bin über 18\nNein",
    "French": "Vérification d'âge\nAvez-vous plus de 18 ans ?\nOui, j'ai plus de 18 ans Non, j'ai moins de 18 ans",
    "Russian": "Подтвердите возраст\nСайт только для взрослых.\nМне есть 18 лет\nМне нет 18 лет",
    "Hungarian": "Életkor megerősítése\nElmúltam 18 éves Még nem",
    "Japanese": "年齢確認\n成人向けの内容を含むため、18歳以上の方のみご利用いただけます。\n18歳以上です",
    "Vietnamese": "Cảnh báo 18+\nTrang này chỉ dành cho người từ 18 tuổi trở lên.\nTôi đã đủ 18 tuổi Rời trang",
    "Slovak": "Overenie veku\nStránka je určená osobám starším ako 18 rokov.\nMám viac ako 18 rokov\nNemám 18 rokov",
}
SPARED: Final = {
    "an article about age gates": (
        "Are you over 18?\nEvery brewery asks, and nobody has ever been turned away. A regulator now wants more.\n"
        "From March on a click on Yes will no longer do, the board said on Monday."
    ),
    "a survey": "Survey\nAre you over 18?\nYes\nNo\nDo you own a boat?\nYes\nNo\nHow often do you row?\nDaily\nNever",
    "a numbered survey": "Survey\n1. Are you over 18?\nYes\nNo\n2. Do you own a boat?\nYes\nNo",
    "a game in a book": "Quest 12: the gate\nThe guard asks: are you over 18?\nYes\nNo\nIf yes, go on to page 40.",
    "a question that is told": "The guard asks: are you over 18?\nYes\nNo\nThe road ends here.",
    "a memory": "I said that I was over 18, and I lied.\nYes\nNo",
    "several names": "Herons\nEgrets\nBitterns\nThis site uses cookies.\nReject all\nAccept all",
    "a recipe": (
        "Rum balls\nAre you over 18? Then use real rum; everybody else takes orange juice.\n200 g biscuits\n"
        "2 tablespoons rum\nYes, both work\nChill for an hour."
    ),
    "help on consent": (
        "How to change your cookie settings\nWhen you first came to our site, a bar asked about cookies.\n"
        "Open the footer, choose Cookie settings and press Reject all."
    ),
    "what the buttons of a bar do": (
        "Cookie bars\nMost bars about cookies have three buttons:\nAccept all\nReject all\nManage preferences"
    ),
    "a question and its answers in a list": "- Is your club for adults only?\n- Yes\n- No",
    "privacy terms": (
        "What we know of you\nThe shop sets one cookie, which holds your basket until Friday.\n"
        "Whoever wants it gone writes to the harbour office, and need not say why.\nYes, by letter too."
    ),
    "quoted buttons": "“This site uses cookies to improve the fishmonger.”\n“Accept all.” “Reject all.”\n“More eel.”",
    "the way through a menu": "How to delete cookies\nOpen the menu of the browser.\nSettings\nOptions\nCookies",
    "a form": "Name\nDate of birth\nAre you over 18?\nYes\nNo\nDo you swim?\nYes\nNo\nWhich boat do you want to take?",
    "a numbered text": "1.1. Doors\nNobody asks at this door.\nYes\nNo",
    "a diary": "I am 18 today.\nAre you over 18? asked the man at the door.\nYes",
    "a poll on biscuits": "Poll of the week\nDo you like cookies?\nYes\nNo",
    "a German poll on biscuits": "Kekse oder Cookies?\nJa\nNein",
    "an Italian poll": "Sondaggio\nAccetti i cookie?\nSì\nNo",
    "a chat": "Anna: do you want cookies?\nYes\nNo",
    "a game of cookies": "The witch offers you cookies. Do you?\nAccept\nDecline\nTurn to page 14 if you accept.",
    "a room of a game": "Your data is gone, says the terminal.\nAccept\nContinue",
    "a vocabulary": "Vocabulary: the web\ncookies\nagree\ndecline\naccept\nreject",
    "a statement to agree with": "Debate: sites should ask your consent before they act.\nAgree\nDisagree",
    "a statement on age to agree with": "People under 18 should not be allowed to vote.\nAgree\nDisagree\nDon't know",
    "a study's form": "Consent form\nYour data will be kept for ten years.\nI agree\nI do not agree\nDisagree",
    "a German study": "Einwilligung\nIhre Daten werden zehn Jahre verwahrt.\nIch bin einverstanden\nIch lehne ab",
    "a ballot": "Proposition 12\nShall persons under 18 years of age be admitted to casinos?\nYes\nNo",
    "a quiz with its answer": "Can a person under 18 vote in Austria?\nYes\nNo\nThe answer: yes, from 16 on.",
    "a form with other answers": "Are you at least 18?\nYes\nNo\nHave you ever smoked?\nDaily\nNever",
    "a page of a game": "Kapitel 4\nBist du über 18?\nJa\nNein\nBei Ja lies weiter auf Seite 12, sonst auf Seite 40.",
    "answers that are spoken": "Are you over 21?\nNo.\nYes.\nMaybe, she said, and put the bottle back.",
    "a program's texts": "bar.title = We use cookies\nbar.accept = Accept all\nbar.reject = Reject all",
    "a question in German quotes": "Der Wirt\n„Sind Sie über 18?“\nJa\nNein",
    "a quoted question": "THE KEEPER\n“Are you over 18?”\nYes\nNo",
    "a dialogue": (
        "Do you accept cookies?\nYes.\nWith chocolate?\nNo.\nThen take two, said my grandmother, and shut the tin."
    ),
}
ARTICLE: Final = (
    "Herons return to the weir\nThe first pairs were seen on Sunday below the bridge, three weeks early.\n"
    "Wardens ask walkers to keep their dogs on a lead until the young have left the nests in June."
)


@pytest.mark.parametrize("page", [*CONSENT_WALLS.values(), *AGE_WALLS.values()], ids=[*CONSENT_WALLS, *AGE_WALLS])
def test_walls_become_empty(page: str):
    """Nothing is left of a page that only asks."""
    assert clean(page) == ""
    assert explain(page).error_page


@pytest.mark.parametrize("name", ["buttons in a row", "buttons below each other", "in Polish"])
def test_consent_in_front_of_an_article_goes(name: str):
    """A demand for consent goes, and the article below it stays."""
    assert clean(CONSENT_WALLS[name] + "\n\n" + ARTICLE) == ARTICLE


@pytest.mark.parametrize("name", ["an answer that tells the age", "French", "Slovak", "Hungarian"])
def test_a_question_of_age_in_front_of_an_article_goes(name: str):
    """So does a question of age."""
    assert clean(AGE_WALLS[name] + "\n\n" + ARTICLE) == ARTICLE


def test_a_name_above_a_question_stays_with_the_article():
    """What stands above a question may be the article's title."""
    page = "Herons and wine\nAre you over 18?\nYes\nNo\n\n" + ARTICLE

    assert clean(page) == "Herons and wine\n\n" + ARTICLE


def test_a_quiz_stays():
    """A question of age that others follow is a quiz's, or a form's."""
    quiz = "May you keep a heron?\nAre you over 18?\nYes\nNo\nHave you got a pond?\nYes\nNo\n\n" + ARTICLE

    assert clean(quiz) == quiz


def test_a_stub_above_a_demand_stays():
    """A short text above a demand for consent is the author's, and only the demand goes."""
    stub = "Herons are back\nThe first pairs were seen on Sunday."

    assert clean(stub + "\nThis site uses cookies.\nReject all\nAccept all") == stub


def test_many_links_below_the_buttons_are_no_matter():
    """A wall may have more links below it than lines are looked at."""
    page = CONSENT_WALLS["buttons below each other"] + "\nDatenschutz\nImpressum\nCookie-Richtlinie" * 12

    assert clean(page + "\n\n" + ARTICLE).endswith(ARTICLE)


@pytest.mark.parametrize(
    "below",
    [
        "Reject all\nOnly what the harbour needs\nAccept all",
        "Reject all\nPrivacy policy\nAccept all",
        "Reject all\nAccept all\nPrivacy policy\nManage my cookies",
    ],
    ids=["a button in any words", "a link between two", "links"],
)
def test_what_stands_among_the_buttons_goes(below: str):
    """A button between two that are known may be in any words, and links stand among and below them."""
    assert clean(f"This site uses cookies.\n{below}\n\n{ARTICLE}") == ARTICLE


@pytest.mark.parametrize(
    "below",
    [
        "The heron is back.\nAccept all\nThe end of the story is still unknown to us.",
        "Herons are back\nThe first pairs were seen on Sunday.\nAccept all\nThe end is still unknown to us.",
        "The first pairs of herons were seen on Sunday at noon\nAccept all\nThe end is still unknown to us.",
        "Herons\n" + ARTICLE,
    ],
    ids=["a sentence", "several lines", "a long line", "a title"],
)
def test_an_article_begins_below_the_buttons(below: str):
    """Sentences, several lines and long ones are no buttons, though one stands below them again."""
    cleaned = clean(f"This site uses cookies.\nReject all\nAccept all\n{below}")

    assert cleaned.startswith(below.split("\n")[0])


def test_a_long_notice_stays():
    """A text on cookies that is longer than any wall is somebody's."""
    notice = "This site uses cookies, " + "and more cookies, " * 120 + "to count."

    assert clean(notice + "\nReject all\nAccept all").startswith(notice)


def test_every_line_of_a_wall_has_a_reason():
    """What the lines of a wall are is said."""
    (removal,) = explain(CONSENT_WALLS["the site's name first"]).removals

    assert removal.evidence == "the name of the page, a demand for consent or payment, a button of an error page"


def test_a_policy_below_a_wall_keeps_its_title():
    """A label below the buttons that the text goes on about is the text's own title."""
    policy = "Privacy policy\nThis privacy policy tells which data the heronry keeps, why, and until when it does so."

    assert clean(CONSENT_WALLS["buttons in a row"] + "\n\n" + policy) == policy


@pytest.mark.parametrize("text", SPARED.values(), ids=SPARED)
def test_texts_that_ask_something_stay(text: str):
    """No word goes of a text that speaks of age or consent, or asks and answers."""
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Accept all", ("accept all",)),
        ("Reject All Accept All Customize", ("reject all", "accept all", "customize")),
        ("Ja, ich bin über 21 Nein", ("ja ich bin über 18", "nein")),
        ("Accept all invitations", ()),
        ("Yes, and no.", ()),
        ("The heron", ()),
        ("", ()),
    ],
)
def test_answers_are_read(text: str, answers: tuple[str, ...]):
    """Buttons are known alone and in a row, and a line with other words is none."""
    assert read_answers(text) == answers


def test_questions_are_known_whatever_their_number():
    """An age is one whether it is 18, 20 or 21, and in any digits."""
    assert asks_age("Are you over 18?")
    assert asks_age("Are you over 21?")
    assert not asks_age("He is 18 now.")
    assert asks_consent("Wir verwenden Cookies.")
    assert not asks_consent("Wir backen Kekse.")
