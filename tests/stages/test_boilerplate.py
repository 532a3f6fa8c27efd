"""Prompts, teasers, consents and traces go from between an author's paragraphs; what resembles them stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stages.articles import ARTICLES, weave
from textclean import clean, explain
from textclean.rules import words
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
    ("line", "evidence"),
    [
        ("Scroll down for video", "prompt"),
        ("READ MORE: Harbour pilots ask for a longer pier", "cross-reference"),
        ("History[edit]", "edit link"),
        ("mboxCreate('Harbour-Autoplay');", "call of a script"),
        ('{"@context": "https://schema.org", "@type": "Article", "headline": "Ships"}', "data for search engines"),
        ("Skip to main content", "navigation"),
    ],
)
def test_evidence_is_plain(line, evidence):
    """The evidence says in words what the line was."""
    assert [removal.evidence for removal in explain(weave("en", line)).removals] == [evidence]


STYLE = ".head{display:flex;align-items:center} @media (max-width:600px){.head a:hover{color:#333}}"


def test_style_sheets_go_from_the_ends():
    """Rules of a style sheet go above and below an article; inside it they stay, and in texts about them."""
    article = "\n\n".join(ARTICLES["en"])
    about = f"{article}\n\nA style sheet, or CSS for short, is written like this:\n\n{STYLE}"

    assert clean(f"{STYLE}\n\n{article}") == clean(f"{article}\n\n{STYLE}") == article
    assert clean(about) == about
    assert clean(weave("en", STYLE)) == weave("en", STYLE)
    assert clean(f"{article}\n\nThe set {{a: b}} is closed.").endswith("closed.")


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


def test_furniture_between_numbered_headings_goes():
    """A list of ten things is an article like others: what asks for an address between two of them is nobody's item."""
    items = [
        f"{number}. {name}\n\nIt stands in the reeds all morning, and nobody has ever seen it miss a fish or lose one."
        for number, name in enumerate(("The heron", "The egret", "The bittern"), 1)
    ]
    prompt = "Subscribe to our newsletter and get the best stories every week in your inbox."

    assert clean("\n\n".join([*items[:2], prompt, items[2]])) == "\n\n".join(items)


HEADED = (
    ("en", ["License", "MIT"]),
    ("en", ["Topics", "Soil", "Hedges", "Bees"]),
    ("en", ["Downloads", "Form A (PDF)"]),
    ("en", ["Resources", "Map of the plots", "Rules of the hut"]),
    ("fr", ["Services", "Eau, électricité"]),
    ("de", ["Themen", "Boden, Hecken, Bienen"]),
)


@pytest.mark.parametrize("rights", [["© 2026 The lamp"], ["Privacy policy", "© 2026 The lamp"]])
@pytest.mark.parametrize(("language", "section"), HEADED)
def test_a_last_section_stays_above_a_copyright_line(language: str, section: list[str], rights: list[str]):
    """Whose the text is says nothing of a section above, though a menu has its heading too; the rights go."""
    lines = [*ARTICLES[language], *section]

    assert clean("\n".join([*lines, *rights])).split("\n") == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["Most read", "How the lamp was lit", "© 2026 The lamp"],
        ["Related", "How the lamp was lit for the first time since the war", "© 2026 The lamp"],
        ["Topics", "- Soil", "- Bees", "© 2026 The lamp"],
        ["Services", "© 2026 The lamp"],
        ["Topics", "Bees", "Share", "© 2026 The lamp"],
        ["Share", "Lampnet", "© 2026 The lamp"],
    ],
)
def test_lists_of_others_go_above_a_copyright_line(lines: list[str]):
    """Titles of other articles, items, a label alone and whatever stands above buttons are no section."""
    assert clean("\n".join([*ARTICLES["en"], *lines])).split("\n") == ARTICLES["en"]
