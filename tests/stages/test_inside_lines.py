"""Lines of sites between an author's paragraphs, in many languages: what goes, and what is known to stay."""

from __future__ import annotations

import pytest

from textclean import clean

BODIES = {
    "en": "The bakery opens at four in the morning, long before the first tram.\nLast winter the oven broke, and for "
    "eleven days nobody had bread.",
    "de": "Die Bäckerei öffnet um vier Uhr, lange vor der ersten Bahn.\nIm Winter ging der Ofen kaputt, und niemand "
    "in der Straße hatte Brot.",
    "fr": "La boulangerie ouvre à quatre heures, avant le premier tram.\nL’hiver dernier le four est tombé en panne, "
    "et personne n’avait de pain.",
    "ru": "Пекарня открывается в четыре часа, задолго до первого трамвая.\nЗимой сломалась печь, и вся улица осталась "
    "на одиннадцать дней без хлеба.",
}
GOES = [
    *(
        ("en", "READ NEXT: Why the tram depot will close in May"),
        ("en", "ALSO READ | Flour mill to reopen after years"),
    ),
    *(("de", "LESEN SIE AUCH | Die Mühle öffnet wieder"), ("de", "+++ Lesen Sie dazu: Die Mühle steht nie still +++")),
    *(
        ("fr", ">> À lire aussi : Le moulin rouvre après dix ans"),
        ("fr", "À LIRE AUSSI. Pourquoi la farine est si chère"),
    ),
    *(
        ("ru", "ЧИТАЙТЕ ТАКЖЕ: Мельница откроется после простоя"),
        ("en", "LEE TAMBIÉN | El molino reabre tras diez años"),
    ),
    *(
        ("en", "LEIA TAMBÉM: Moinho reabre depois de dez anos"),
        ("en", "ZOBACZ TEŻ: Młyn znów otwarty po dziesięciu latach"),
    ),
    *(
        ("en", "Olvassa el ezt is: Négy hónapja drágul a liszt"),
        ("en", "İlginizi çekebilir: Un fiyatı dört aydır artıyor"),
    ),
    *(("en", "[관련기사] 밀가루 값 넉 달째 올라"), ("en", "【関連記事】小麦粉の値上がり、四か月連続")),
    *(("en", "Article continues after this ad"), ("en", "SCROLL DOWN FOR VIDEO AND PHOTOS"), ("en", "SEE PHOTOS")),
    *(("de", "Hier geht es zur Bildergalerie"), ("de", "Klicken Sie hier, um das Video anzusehen")),
    *(
        ("fr", "La suite après la publicité"),
        ("fr", "Regardez la vidéo ci-dessous"),
        ("ru", "Продолжение после рекламы"),
    ),
    *(("en", "Haga clic aquí para ver el video"), ("en", "De tekst gaat verder onder de foto")),
    *(("en", "Artiklen fortsætter under annoncen"), ("en", "Articolul continuă după publicitate")),
    *(("en", "0:00 / 2:31"), ("de", "Ihr Browser unterstützt das Video-Tag nicht.")),
    *(("fr", "Votre navigateur ne supporte pas la balise vidéo."), ("ru", "Ваш браузер не поддерживает видео.")),
    *(("en", "Subscribers can gift up to ten articles a month."), ("de", "Diesen Artikel verschenken")),
]
STAYS = [
    *(("en", "More: The street that went without bread"), ("de", "Lesetipp: Was ein gutes Roggenbrot ausmacht")),
    *(("en", "To view our latest e-edition click the image on the left."), ("en", "Sign up for our free app here")),
    *(("en", "See also: The mill that never stops"), ("de", "Dieser Inhalt kann nicht angezeigt werden.")),
]
"""What is known to stay: words that head an author's lines too, or that no table has."""


@pytest.mark.parametrize(
    ("language", "line"),
    [*GOES, *(pytest.param(*case, marks=pytest.mark.xfail(reason="known to stay", strict=True)) for case in STAYS)],
)
def test_lines_of_sites_go(language: str, line: str):
    """A line that the site put between two paragraphs goes, and nothing else."""
    first, last = BODIES[language].split("\n")

    assert clean("\n".join([first, line, last])) == BODIES[language]
