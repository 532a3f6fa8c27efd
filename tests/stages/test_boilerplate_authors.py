"""What authors write in the words of boilerplate stays: by its heading, by its place, by who says it."""

from __future__ import annotations

from types import ModuleType
from typing import Final

import pytest

from tests.stages.articles import ARTICLES
from textclean import clean
from textclean.rules import languages
from textclean.text.reported import is_reported


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


OWN: Final = {
    "a list of things to do": "To do\ncall Ada\nlog in\nsign up\nread more\nshare the cake",
    "a song that ends in a button": "Ferry song\nOver the water\nunder the moon\nif you would like to\nFollow us",
    "phrases, of which one is a button": "Phrases for the market\nHow much is it?\nToo dear\nSign up\nGoodbye",
    "a refusal in verse": "Two words\nI asked the ferryman\nand he asked the tide\nmaybe later\nnot now",
    "a refusal among phrases": "Phrases for the market\nHow much is it?\nToo dear\nNo, thanks\nGoodbye",
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
    "a page of the Unix manual that begins with small letters": (
        "WEIR(1) Piccolo manuale WEIR(1)\n\nweir - apre una chiusa, e la richiude quando il fiume si calma di nuovo\n\n"
        "DESCRIZIONE\n"
        "La chiusa si apre quanto dice il guardiano, e si chiude appena nessuno guarda più l'acqua.\n\n"
        "Homepage: http://weir.example\n\nCOPYRIGHT\n(c) 2000-2001 Ada Weir\n\n"
        "Chi la trova la può copiare.\n\nweir 1.5 2021-12-13 WEIR(1)"
    ),
    "owners of files, and a comment on them": (
        "Format: a list of files\n\nFiles: *\nCopyright: 2002, Ada Weir\nLicense: free\n\nFiles: lamp.h\nCopyright:\n"
        "Copyright (C) 1996, 1997, 1998, 1999, 2000 The lock keepers.\nComment:\n"
        "This file is a part of the lamp of the keepers, and was found in a drawer.\n\nLicense: free\n"
        "The lamp may be lit by all who find it.\nThe lamp may be cleaned by all who lit it.\n"
        "Whoever breaks it says so, and whoever mends it is thanked.\nNobody is asked where he found it.\n"
        "What is written here stands on every copy.\nThe keepers promise nothing.\n"
        "Permission is hereby granted, free of charge, to any person obtaining a copy of the lamp, to light it."
    ),
    "owners of a program": (
        "The lamp of the near bank\n\nHomepage: http://lamp.example/lamp.html\n\nThe lamp is given under the free "
        "licence of the keepers, version 2.\n\nPortions of the lamp are:\n"
        "Copyright (C) 1999-2002 Ada Weir. All rights reserved\nCopyright (C) 1993,1994 by Bo Reed <b@lamp.example>\n"
        "Copyright (C) 1997,1998 C. Lock\nCopyright (C) 1994-2005 by Dora M. Ferry."
    ),
    "a word of a list": "PYTHON\nPARKIET\nPLANEET\nPOPCORN\n\nRADIJS\nRACISME\nRECLAME\nRELAXED\nREIGER\nROZIJN",
    "a role of reStructuredText": (
        "Runners\n\nA runner walks along the dyke and counts the lamps, and whoever is late walks twice.\n\n"
        "See also :this_dyke:`runners.feature` for more information\nand for the lamps that nobody has counted."
    ),
    "sections of a reference": "Functions of the lamp\n\n"
    + "".join(
        f"{i}. {name}\n\nUsage\n{name} ()\n\nDescription\nIt may be used to {name} the lamp at night.\n\n"
        f"See Also\nmessage\n\n"
        for i, name in enumerate(("light", "dim", "turn", "clean", "count", "update"), 1)
    )
    + "Hooks\n\nThis chapter is special, since nobody has ever seen a hook on the lamp.",
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
