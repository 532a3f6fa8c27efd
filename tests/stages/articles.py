"""An article in several languages, for tests that put lines of a site between its paragraphs."""

from __future__ import annotations

ARTICLES = {
    "en": [
        "The lighthouse keeper counts the ships at dusk, and writes the number into a book that nobody reads.",
        "In March he counted none for nine days, because the fog lay on the water and did not move at all.",
        "His sister, who lives on the other shore, counted eleven, and they have not spoken about it since.",
    ],
    "de": [
        "Der Leuchtturmwärter zählt am Abend die Schiffe und schreibt die Zahl in ein Buch, das niemand liest.",
        "Im März zählte er neun Tage lang keines, weil der Nebel auf dem Wasser lag und sich nicht bewegte.",
        "Seine Schwester, die am anderen Ufer wohnt, zählte elf, und seitdem reden sie nicht mehr darüber.",
    ],
    "fr": [
        "Le gardien du phare compte les navires au crépuscule et note le nombre dans un cahier que nul ne lit.",
        "En mars il n'en compta aucun pendant neuf jours, car la brume couvrait l'eau et ne bougeait pas.",
        "Sa sœur, qui habite l'autre rive, en compta onze, et ils n'en ont plus jamais parlé depuis.",
    ],
    "es": [
        "El farero cuenta los barcos al anochecer y apunta el número en un cuaderno que nadie lee nunca.",
        "En marzo no contó ninguno durante nueve días, porque la niebla cubría el agua y no se movía.",
        "Su hermana, que vive en la otra orilla, contó once, y desde entonces no han vuelto a hablar de ello.",
    ],
    "pl": [
        "Latarnik liczy o zmierzchu statki i zapisuje ich liczbę w zeszycie, którego nikt nigdy nie czyta.",
        "W marcu przez dziewięć dni nie naliczył żadnego, bo mgła leżała na wodzie i nie chciała odejść.",
        "Jego siostra, która mieszka na drugim brzegu, naliczyła jedenaście i odtąd o tym nie rozmawiają.",
    ],
    "ru": [
        "Смотритель маяка считает в сумерках корабли и записывает их число в тетрадь, которую никто не читает.",
        "В марте он девять дней не насчитал ни одного, потому что туман лежал на воде и не двигался.",
        "Его сестра, которая живет на другом берегу, насчитала одиннадцать, и с тех пор они об этом молчат.",
    ],
    "zh": [
        "守灯塔的人在黄昏时数船，并把数目记在一本没有人读的本子里，一天也没有落下过。",
        "三月里他有九天一艘也没有数到，因为雾压在水面上，怎么也不肯散去，连海鸥都不飞了。",
        "住在对岸的妹妹数到了十一艘，从那以后，两个人再也没有提起过这件事情，谁也不服谁。",
    ],
}


def weave(language: str, *lines: str) -> str:
    """Return the article with lines behind its first paragraph."""
    first, *others = ARTICLES[language]
    return "\n".join([first, *lines, *others])
