"""Prompts, teasers, consents and traces go from between an author's paragraphs; what resembles them stays."""

from __future__ import annotations

from types import ModuleType
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stages.articles import ARTICLES, weave
from textclean import clean, explain
from textclean.rules import languages, words
from textclean.stages.boilerplate.authors import is_reported
from textclean.stages.boilerplate.seen import PLAIN, Seen


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "CLICK HERE TO GET THE HARBOUR POST APP"),
        ("en", "Scroll down for video"),
        ("en", "VIEW GALLERY"),
        ("en", "Poll loading …"),
        ("en", "Video loading Watch next Watch this video again"),
        ("en", "Your browser does not support the video tag."),
        ("en", "STORY CONTINUES BELOW ADVERTISEMENT"),
        ("en", "READ MORE: Harbour pilots ask for a longer pier"),
        ("en", "Related story: Ten lighthouses that you can sleep in"),
        ("en", "Download our app for the latest tides"),
        ("de", "Mehr zum Thema – Warum der Leuchtturm bald grün leuchtet"),
        ("de", "Lesen Sie auch: Die letzte Fähre fährt im Herbst"),
        ("de", "Ihr Browser unterstützt das Video-Element nicht."),
        ("de", "Der Artikel wird nach der Anzeige fortgesetzt"),
        ("fr", "À LIRE AUSSI - Le phare qui ne voulait pas s'éteindre"),
        ("fr", "La suite après la publicité"),
        ("fr", "Cliquez ici pour recevoir nos alertes"),
        ("es", "Lea también: El faro que no quería apagarse"),
        ("es", "Te puede interesar | Diez faros para dormir"),
        ("es", "El artículo continúa después del anuncio"),
        ("pl", "ZOBACZ: Latarnia, która nie chciała zgasnąć"),
        ("pl", "Dalsza część artykułu pod materiałem wideo"),
        ("pl", "Czytaj też: Dziesięć latarni, w których można spać"),
        ("ru", "Читайте также: Маяк, который не хотел гаснуть"),
        ("ru", "Продолжение после рекламы"),
        ("zh", "相关阅读：不肯熄灭的灯塔和它的守望者"),
        ("zh", "您的浏览器不支持视频播放"),
        ("en", "mboxCreate('Harbour-Autoplay');"),
        ("en", "googletag.cmd.push(function() { googletag.display('div-1'); });"),
    ],
)
def test_prompts_between_paragraphs_go(language, line):
    """A prompt or a teaser between two paragraphs goes, and no paragraph with it."""
    assert clean(weave(language, line)).split("\n") == ARTICLES[language]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Scroll down for video, the sign says, and I scroll."),
        ("en", "Click here, said the heron, and pecked at the ice."),
        ("en", "READ MORE: that is what my father wrote into every book."),
        ("en", "Watch: the tide"),
        ("en", "Related: no"),
        ("en", "The gallery"),
        ("en", "See also: Tides, Chapter 4"),
        ("de", "Mehr zum Thema sagte er nicht."),
        ("de", "Lesen Sie auch zwischen den Zeilen, bat sie."),
        ("fr", "La suite après la pluie"),
        ("es", "Lea también entre líneas, pidió ella."),
        ("pl", "Zobacz: to jest latarnia."),
        ("ru", "Читайте также между строк, сказала она."),
        ("zh", "相关阅读很少。"),
        ("en", "count(ships);"),
    ],
)
def test_sentences_that_resemble_prompts_stay(language, line):
    """A sentence, a short heading and a line of the author's program are no prompts."""
    assert clean(weave(language, line)).split("\n") == weave(language, line).split("\n")


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["Got a tip? Email our news team or send us your photos of the fog."]),
        ("en", ["Do you have a story? Share your story with us."]),
        ("de", ["Haben Sie Hinweise? Schicken Sie uns ein Bild oder rufen Sie an."]),
        ("fr", ["Vous avez été témoin de la scène ? Envoyez-nous vos photos et vos vidéos."]),
        ("es", ["¿Has sido testigo? Envíanos tus fotos y tus vídeos."]),
        ("pl", ["Byłeś świadkiem zdarzenia? Przyślij zdjęcie lub napisz do nas. Skorzystaj z naszej Wrzutni"]),
        ("ru", ["Стали свидетелем события? Пришлите нам фото или видео."]),
        (
            "en",
            ["Privacy Preference Center", "You have the right to opt out of the sale of your personal information."],
        ),
        (
            "en",
            [
                "By entering your email and clicking the Subscribe button, you agree to our",
                "privacy policy and terms of use.",
            ],
        ),
        ("de", ["Vielen Dank! Ihr Kommentar wurde abgeschickt."]),
        ("fr", ["Votre commentaire a bien été envoyé."]),
        (
            "en",
            [
                'Retrieved from "https://wiki.example.org/w/index.php?title=Lighthouse&oldid=7"',
                "Categories: Lighthouses | 1911",
            ],
        ),
        (
            "en",
            [
                'Retrieved from "https://wiki.example.org/w/index.php?title=Old_Lighthouse&oldid=4815162342"',
                "Categories: Lighthouses | 1912 establishments | Fog",
            ],
        ),
        ("de", ["Abgerufen von „https://wiki.example.org/w/index.php?title=Leuchtturm“", "Kategorie: Leuchtturm"]),
    ],
)
def test_what_stands_below_goes(language, lines):
    """Calls for tips, consents, notes about comments and a wiki's last lines go from below an article."""
    assert clean("\n".join([*ARTICLES[language], *lines])).split("\n") == ARTICLES[language]


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        pytest.param(
            "as ships came in for a third ye… [+2829 chars]", "as ships came in for a third ye…", id="news API"
        ),
        pytest.param("als zum dritten Mal ein Schiff… [+ 212 chars]", "als zum dritten Mal ein Schiff…", id="German"),
        pytest.param("as ships came in for a third… Read more", "as ships came in for a third…", id="read more"),
        pytest.param(
            "als zum dritten Mal ein Schiff kam... Weiterlesen",
            "als zum dritten Mal ein Schiff kam... Weiterlesen",
            id="one word stays",
        ),
    ],
)
def test_marks_of_a_cut_go(marked, text):
    """The mark goes, the text before it stays, and so do its dots."""
    body = "\n".join(ARTICLES["en"][:2])

    assert clean(f"{body}\nThe keeper said nothing, {marked}") == f"{body}\nThe keeper said nothing, {text}"
    assert clean(f"The keeper said nothing, {marked}") == f"The keeper said nothing, {text}"


@pytest.mark.parametrize(
    ("heading", "bare"),
    [
        ("History[edit]", "History"),
        ("Geschichte [Bearbeiten | Quelltext bearbeiten]", "Geschichte"),
        ("Histoire[modifier | modifier le code]", "Histoire"),
        ("История [править | править код]", "История"),
        ("历史[编辑]", "历史"),
        ("History [2nd edition]", "History [2nd edition]"),
        ("What the keeper saw [sic]", "What the keeper saw [sic]"),
    ],
)
def test_edit_links_go(heading, bare):
    """A wiki's edit link goes from behind its heading; other brackets stay."""
    assert clean(weave("en", heading)).split("\n")[1] == bare


WARC = """WARC/1.0
WARC-Type: conversion
WARC-Target-URI: https://example.org/lighthouse
WARC-Date: 2024-05-18T01:58:10Z
Content-Type: text/plain
Content-Length: 4456
"""


def test_headers_of_archives_go():
    """The header of every record goes, also where several stand in one file."""
    english, german = "\n".join(ARTICLES["en"]), "\n".join(ARTICLES["de"])

    assert clean(f"{WARC}\n{english}\n\n{WARC}\n{german}") == f"{english}\n\n{german}"
    assert clean(f"WARC/1.0 is a format.\n{english}") == f"WARC/1.0 is a format.\n{english}"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "\n".join(
                [*ARTICLES["en"], "Up next", "Now we build a second tower", "It will be smaller", "It will have a bell"]
            ),
            id="English",
        ),
        pytest.param(
            "\n".join([*ARTICLES["de"], "Für dich", "Ein zweiter Turm", "Er wird kleiner", "Er bekommt eine Glocke"]),
            id="German",
        ),
        pytest.param(
            "\n".join([*ARTICLES["es"], "Para ti", "Una torre más", "Será más pequeña", "Tendrá una campana"]),
            id="Spanish",
        ),
        pytest.param(
            "\n".join(
                [
                    *ARTICLES["en"],
                    "## Related work",
                    "",
                    "The tower at the weir was built by two aunts.",
                    "Nobody else has tried it.",
                ]
            ),
            id="Markdown",
        ),
        pytest.param(
            "I would row across the water\nI would sell my father's oar\n"
            "I would leave the bell a-ringing\nFor you\nFor you",
            id="song",
        ),
        pytest.param(
            "Die Flut ist fort, das Boot liegt still\nDie Lampen warten an der Mauer\nNur für dich\nNur für dich",
            id="song, German",
        ),
        pytest.param(
            "La marea baja y la barca duerme\nLas luces esperan en el muelle\nPara ti\nPara ti", id="song, Spanish"
        ),
    ],
)
def test_headings_of_authors_stay(text):
    """What stands under a heading that authors use too is theirs, and so are the last words of a song."""
    assert clean(text).split() == text.split()


CONTENTS = """# The ferry's timetable

Reads the tides and says when the ferry leaves.

## Table of contents

- [Tides that come twice](#tides-that-come-twice)
- [Fog and ice](#fog-and-ice)

## Features

- [Reads the tides of every harbour](#tides-that-come-twice)
- [Knows when the bell rings](#fog-and-ice)

## Tides that come twice

A tide that comes twice a day is counted twice, because the ferry leaves twice as well.

## Fog and ice

In fog the ferry waits for the bell, and in ice for the spring, whatever the timetable says."""
OWNERS = """Copyright The Keepers of the Weir

Permission is hereby granted, free of charge, to row this boat across the lake and back.

Copyright (c) 1987 The Widow at the Mill. All rights reserved.
Copyright (c) 1994 The Ferry Company
All Rights Reserved

Whoever rows it brings it back dry.

THE BOAT IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING THE OARS."""


@pytest.mark.parametrize("text", [CONTENTS, OWNERS], ids=["contents", "licence"])
def test_contents_and_licences_stay(text):
    """A list of the text's own parts is its author's, and so are the owners and the clauses of a text that grants."""
    assert clean(text) == text


@pytest.mark.parametrize(
    ("line", "evidence"),
    [
        ("Scroll down for video", "prompt"),
        ("READ MORE: Harbour pilots ask for a longer pier", "cross-reference"),
        ("History[edit]", "edit link"),
        ("mboxCreate('Harbour-Autoplay');", "call of a script"),
    ],
)
def test_evidence_is_plain(line, evidence):
    """The evidence says in words what the line was."""
    assert [removal.evidence for removal in explain(weave("en", line)).removals] == [evidence]


@given(st.lists(st.text(alphabet="][" + '….(){};:*#>-!`"a 1»', min_size=1, max_size=12), max_size=8))
def test_lines_of_marks_are_read(lines):
    """Lines that are nothing but marks break nothing."""
    text = "\n".join(lines)

    assert clean(clean(text)) == clean(text)


def test_a_bracket_before_the_last_line():
    """A line with a bracket alone is no text that was cut."""
    text = "\n".join([*ARTICLES["en"], "]", "Read more"])

    assert "]" in clean(text)


@pytest.mark.parametrize("table", ["PROMPT_BUTTONS", "PROMPT_STARTS"])
def test_every_prompt_is_found(table):
    """No phrase of the tables is dead: each makes a line of its own a prompt."""
    assert [phrase for phrase in words(table) if Seen().look_at([phrase]).get(0, PLAIN).prompt.kind != "PROMPT"] == []


def test_every_teaser_is_found():
    """Every beginning of a teaser is found in front of a title: of several words as it is, of one word in capitals."""
    title = ": 苍鹭在潮水里等待 The heron that waits"

    lines = [
        (phrase if " " in phrase else phrase.upper()) + title for phrase in words("TEASER_STARTS") - {"kaçırmayın"}
    ]

    assert [line for line in lines if not Seen().look_at([line]).get(0, PLAIN).prompt.kind] == []


OWN: Final = {
    "an item of minutes": (
        "Minutes of the weir keepers\n1. Present\nAda, Bo and the otter.\n2. Newsletter\n"
        "Ada asked who still wants it on paper. Everyone else is to sign up by email.\n3. Tea\nThere was some."
    ),
    "a clause": (
        "Terms of the ferry\n1. The ferry waits for nobody.\n2. By boarding you accept these terms.\n3. No goats."
    ),
    "a check list": (
        "Before the shop opens\n[x] paint the door\n[ ] privacy policy\n[ ] newsletter sign-up\n[ ] buy a bell"
    ),
    "a list in the order of its letters": (
        "Words on our doors\n- Add [boat]\n- Apply\n- Back to top\n- Browse all\n- Create account\n- Download\n"
        "- Learn more\n- Log in\n- Read [rope]\n- Submit\n- View all\n- Wave"
    ),
    "a list that a sentence announces": (
        "The keeper asked a printer for signs, and the printer sent him a page of words that nobody needs.\n"
        "These are the words on it:\nLog in\nSign up\nShare\nRead more\nBack to top\n"
        "He hung them in the reeds, and the herons have been reading them since, one after the other."
    ),
    "somebody's words": (
        "The letters\nSign up for our newsletter, they all say.\nShe signed up for nine of them, and this came.\n"
        "The first one told her about oars."
    ),
    "somebody's words, in German": (
        "Abonnieren Sie unseren Newsletter, sagte der Wirt am Montag.\nNiemand tat es, und im Mai war die Stube leer."
    ),
    "somebody's words, in French": (
        "Abonnez-vous à notre newsletter, disait mon oncle à table.\nPersonne ne répondait, et la soupe refroidissait."
    ),
    "somebody's words, in Spanish": (
        "Suscríbete a nuestro boletín, decía el cartel del puerto.\nNadie lo hizo, y ahora venden redes."
    ),
    "somebody's words, in Russian": (
        "Подпишитесь на нашу рассылку, говорила вывеска у причала.\nНикто не подписался, и вывеску сняли."
    ),
    "a section with a licence": (
        "# reedcount\n\nReedcount counts reeds in a picture. It needs a picture and a slow evening.\n\n## Usage\n\n"
        "Run reedcount and wait for the number.\n\n## License\n\nMIT © 2024 Ada Weir"
    ),
    "a form that was filled in": (
        "Name: Ada Weir\nAddress: the third house on the dyke\nEmail: at the ferry\nDo you swim? Not since May\n"
        "Subscribe to newsletter? No\nComments: Tuesdays only.\nSignature: A. Weir"
    ),
    "a form, in Chinese": (
        "姓名：韦小舟\n地址：堤坝第三家\n会游泳吗？五月以来没有\n订阅通讯？否\n评论：只有星期二\n签名：韦"
    ),
    "a policy": (
        "Privacy policy of the rowing club\nWe keep your name and your oar in a shed that nobody locks.\n"
        "Our website uses cookies to count who visits it.\nWhoever wants his oar back asks the keeper for it."
    ),
    "a page of the Unix manual": (
        "WEIR(1) User Commands WEIR(1)\nNAME\nweir - opens a weir\n\nDESCRIPTION\n"
        "The weir opens as far as its keeper says, and it closes as soon as nobody looks at the water.\n\nSEE ALSO\n"
        "lock(1)\n\nAUTHORS\nCopyright (c) 1996-2018, The weir keepers.\n\nweir 2.1 2018-12-15 WEIR(1)"
    ),
    "references of a dictionary": (
        "Words of the lower dyke\n\nlopa /lˈopa/ <n>\n\nreed\nSee also: {lopo}\n\nlopo /lˈopo/ <v>\n\n"
        "cut reed, thin out, make room\nSee also: {lopa}\n\nmesu /mˈesu/ <n>\n\nlock\nSee also: {mesu ta}\n\n"
        "mesu ta /mˈesu ta/ <v>\n\nopen a lock, let through, let by\nSee also: {mesu}\n\nSee also: {lopo}\n\n"
        "nadi /nˈadi/ <adj>\n\nwet"
    ),
    "names under which a line is drawn": (
        "Signing in\n==========\n\nThe lamp asks whoever comes who they are, and believes what it is told.\n\n"
        "Facebook\n--------\n\n.. autoclass:: FacebookLamp\n:members:\n\nTwitter\n-------\n\n"
        ".. autoclass:: TwitterLamp\n:members:"
    ),
    "a section with a licence, in AsciiDoc": (
        "= Compte-roseaux\n\nCompte-roseaux compte les roseaux sur une image. Il faut une image et une soirée.\n\n"
        "== Usage\n\nLancez-le et attendez le nombre.\n\n== Licence\n\nCopyright (C) 2012-2024 Ada Weir.\n"
        "Chacun peut en faire ce qu'il veut, sous les termes de la licence des éclusiers.\n\n== Merci\n\nÀ la loutre."
    ),
    "a last sentence with more to say": (
        "The baker keeps bulbs as well, and nobody in the village knows where she found them all.\n"
        "Follow us up the stairs, past the bread and the bulbs."
    ),
}


@pytest.mark.parametrize("name", OWN)
def test_lines_that_are_the_authors_by_their_place_stay(name):
    """What stands in a sequence, a list, a form, below what announces it or in a text about rights is its author's."""
    assert clean(OWN[name]).split() == OWN[name].split()


@pytest.mark.parametrize("module", [m for m in languages() if hasattr(m, "SAYING_WORDS")], ids=lambda m: m.__name__)
def test_what_somebody_said_is_no_prompt(module: ModuleType):
    """In every language that has words for saying, and in none of the others' for a clause that says more."""
    assert all(map(is_reported, module.SAYING_WORDS.matches))
    assert not any(map(is_reported, module.SAYING_WORDS.spares))


def test_addresses_and_hours_above_a_share_row_stay():
    """They are what the card of an inn is for."""
    card = (
        "The Old Mill\nWe cook what the boats bring, and there is no list: ask what came in this morning.\nContact\n"
        "Mill Lane 4, Oldhaven\nOpening hours\nTuesday to Sunday, 5 pm to 10 pm"
    )

    assert clean(f"{card}\nFollow us\n@oldmill") == card


def test_furniture_between_numbered_headings_goes():
    """A list of ten things is an article like others: what asks for an address between two of them is nobody's item."""
    items = [
        f"{number}. {name}\n\nIt stands in the reeds all morning, and nobody has ever seen it miss a fish or lose one."
        for number, name in enumerate(("The heron", "The egret", "The bittern"), 1)
    ]
    prompt = "Subscribe to our newsletter and get the best stories every week in your inbox."

    assert clean("\n\n".join([*items[:2], prompt, items[2]])) == "\n\n".join(items)
