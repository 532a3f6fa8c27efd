"""The gate: which texts show themselves to be a whole page's, and which are an author's, however short their lines."""

from __future__ import annotations

import pytest

from textclean import clean
from textclean.kernel import find_folded
from textclean.rules.label_index import ANY_END, ENDS
from textclean.stages.pages.chrome import heads_of_labels, table_of_heads
from textclean.stages.pages.gate import Verdict, is_page_dump, judge_text
from textclean.text.normalize import normalize
from textclean.text.paragraphs import split_paragraphs

HERONS = "The heron waits for hours at the edge of the lock, and then it strikes, and nobody has seen how."

HEADINGS = "Documentation", "Support", "Changelog", "License", "Authors", "Contributors", "Download", "Contact us"


def opens(text: str) -> bool:
    """Tell whether a text passes the gate."""
    return is_page_dump(split_paragraphs(normalize(text)))


PAGES = {
    "lines": f"Home\nAbout us\nLog in\n{HERONS}\nShare\nPrivacy policy",
    "row": f"Home | About us | Log in | Privacy policy\n{HERONS}",
    "copyright": f"Sign in\nSubscribe now\n{HERONS}\nTerms of Use Privacy Policy\n© 2026 The Saltmarsh Courier",
    "links of Markdown": f"# Herons\n* [About us](/us)\n* [Log in](/in)\n* [Terms of use](/t)\n## Food\n{HERONS}",
    "links in a row": f"[About us](/us) | [Log in](/in) | [Imprint](/i) | [Join us](/up)\n# Herons\n## Food\n{HERONS}",
    "addresses in other letters": "\n".join(f"[Чапля {day}](/news/-%d1%87-%d0%b0%d0%bf-{day})" for day in range(12))
    + f"\n[Про нас](/us)\n[Увійти](/in)\n[Контакти](/contact)\n[Пошук](/search)\n{HERONS}",
    "links without headings": f"[About us](/about)\n[Sign up](/register)\n[Privacy policy](/privacy)\n{HERONS}",
    "all on one line": "Herons | Saltmarsh Courier Skip to content News Sport Log in Subscribe My account The heron of "
    "Oldhaven By Ines Marlow, 4 May 2026 What does the heron do all day, at the edge of the lock, while barges go by? "
    + HERONS,
    "footer of one long line": f"{HERONS} {HERONS} Read on Monday Privacy Policy Cookie Policy Terms of Use "
    "Contact Us © 2026 The Saltmarsh Courier",
    "tags and comments of programs": f"#herons\n#locks\nAbout us\nLog in\n{HERONS}\n# open the lock\nShare\n"
    "Privacy policy",
    "words of paging side by side": f"Das Schleusenbuch\nZurück Weiter\nDie Reiher\n{HERONS}\nZurück Weiter\n"
    "Startseite\n© 2026 Ada Tarn",
    "trail from the first page": "首页>>新闻中心>>苍鹭\n登录 注册\n苍鹭在水闸边等待数小时，然后出击。\n"
    "沪ICP备12345678号",
    "row in brackets": "您的位置：主页>新闻>正文\n苍鹭在水闸边等待数小时，然后出击。\n"
    "【打印本页】 【推荐给朋友】 【关闭】",
    "menus of one kind": "首页\n关于我们\n联系我们\n网站地图\n苍鹭在水闸边等待数小时，然后出击。",
    "dates of a thread": "首页 > 社区 > 论坛\n苍鹭在水闸边等待数小时，然后出击。\n← 返回\n"
    + "\n".join(f"盐沼信使 发布时间 2026/05/0{day} 10:1{day}" for day in range(1, 6)),
    "labels beside others in Georgian": "Home\nამბები\nLogin\nსპორტი\nSitemap\nარქივი\nContacts\nამინდი\nShare\n"
    "Facebook\nყანჩა რაბის პირას საათობით დგას და წყალს უყურებს, თითქოს ბავშვობიდან იცნობდეს.",
    "trail of pages": "首页 > 新闻 > 正文\n苍鹭在水闸边等待数小时，然后出击。\n联系我们\n版权所有 盐沼信使报",
}


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_pages_open_it(text: str):
    """Labels of page chrome open the gate whether they stand in lines, in rows, in links or inside one long line."""
    assert opens(text)


AUTHORS = {
    "words of a program on lines of their own": "The lamp\nOn the\nHelp\nmenu, click\nNext\nto see it, and in\n"
    "Download\n(the list of the keeper's) choose\nContact\n, then\nShare\nor\nPrint\n.\nSettings\nare in the book.",
    "table of short names": "The signs\nf 12\nGo 3\nno 4\nOK 7\nad 8\nfb 9\nHe wrote them.",
    "play": "Exit Macbeth\nMessenger\nMy lord?\nSon\nHe has kill'd me, mother.\nExit",
    "encyclopedia": "Contents\nHistory\nEconomy\nSee also\nThe town was founded in 1211.",
    "licence": "No warranty\nThe software is provided as it is.\n© 2026 Ines Marlow",
    "headings underlined": "\n".join(f"{heading}\n{'-' * len(heading)}\n{HERONS}" for heading in HEADINGS),
    "reference with headings underlined": "".join(
        f"{word}\n{'=' * len(word)}\n:{word}:\n{label}\nshort\n{HERONS}\n"
        for word, label in zip(
            HEADINGS, ("Next", "Close", "Help", "About", "Exit", "Print", "Share", "Search"), strict=True
        )
    ),
    "tags of XML": "<home>\n<share>\n<search>\n<login>\n<next>\n<help>\n<contact us>\n<profile>",
    "chat": "\n".join(f"2026-05-04 10:1{minute} ines: back at the lock" for minute in range(9)) + "\nHome\nBack\nEnd",
    "query": "SELECT\n  boats.name,\nFROM\n  boats\nORDER BY\n  boats.year;\nSELECT\n  all\nJOIN\nDELETE\nSELECT",
    "page of the Unix manual": "ADD WEIR(7) Reiherbefehle ADD WEIR(7)\nNAME\nadd weir - baut ein Wehr\nEMAIL\n"
    "COMMENTS\nWEBSITE\nABOUT US\nLOG IN\nSHARE THIS\nTWEET\nPRIVACY POLICY\nREAD MORE\nCONTACT US\nWeir 1.2",
    "tables of a manual": "name\nor\nreturn\nin\nsearch\nlogin\nshare\nprint\nindex\nnext\nabout\nprofile",
    "messages of a program, in two languages": "Home\nAnfang\nAbout us\nÜber uns\nLog in\nAnmelden\nShare\nTeilen\n"
    + "\n".join(f"Lock {place} of %d is open\nSchleuse {place} von %d ist offen" for place in range(1, 7))
    + "\nSign up\nRegistrieren\nPrivacy policy\nDatenschutz\nContact us\nKontakt",
    "list of words in two languages": "\n".join(
        f"{word} | {other}"
        for word, other in zip(
            ["hem", "men", "dit", "nu", "meer", "hier", "ander", "over", "uit", "zich", "naar"],
            ["him", "they", "comment", "now", "more", "here", "other", "about", "out", "share", "home"],
            strict=True,
        )
    ),
    "description of a project": "# Heron\n## Contents\n- [Installation](#installation)\n- [Documentation](docs.md)\n"
    "- [Contact us](#contact)\n- [Code of conduct](CONDUCT.md)\n## License\n## Support\n" + HERONS,
    "names in a long line": "The letter went to the Ministry of Health, Home Office and Border Agency, About Time "
    "Magazine and the London News, to Contact Theatre, to Saltmarsh Sports and to the Privacy Commissioner.",
    "arrows": "a -> b -> c\nd -> e -> f\nx > y > z\nif a > b > c:\nUp\nNext\nHome\n" + HERONS,
}


@pytest.mark.parametrize("text", AUTHORS.values(), ids=AUTHORS)
def test_authors_leave_it_shut(text: str):
    """Words that a play, an encyclopedia, a licence, a manual, a program or a description has as well are too thin."""
    assert not opens(text)


@pytest.mark.parametrize("text", [AUTHORS["names in a long line"], HERONS * 3])
def test_clean_prose_on_one_line_leaves_it_shut(text: str):
    """Names with capitals in a sentence are no menu."""
    assert not opens(" ".join(text.split()))


def test_a_label_counts_once():
    """The same label again is no more evidence."""
    assert not opens("About us\nHome\n" * 20 + HERONS)


PLACES = ("Boats", "Bridges", "Harbour", "Lantern", "Maps", "Timetable", "Rivers", "Weather", "Lamps", "Museum")
LINKS = "\n".join(f"* [{place}](/{place.lower()})" for place in PLACES)
KEEPER = (
    "Every morning the keeper unlocks the door, lights the lamp and writes the level of the water into his book.\n\n"
    "When the barges come he opens the lock, and the water rises slowly until both sides are level with each other."
)
MANUAL = f"# [The old canal](/)\n\n{LINKS}\n\n# The keeper\n\n{KEEPER}\n\n{HERONS}\n\n## Herons\n\n{KEEPER}\n\n{HERONS}"


def test_links_to_other_pages_leave_a_manual_open():
    """A site's manual in Markdown that no label gives away is known by its links, where the model is sure of it."""
    page = f"{MANUAL}\n\n{LINKS}\n\n(C) 2026 [Ada Tarn](https://tarn.example)"

    assert judge_text(split_paragraphs(normalize(page))) is Verdict.OPEN
    text = clean(page)
    assert text.count("When the barges come") == MANUAL.count("When the barges come")
    assert text.count(HERONS) == MANUAL.count(HERONS)
    assert "The old canal" not in text
    assert "Ada Tarn" not in text


@pytest.mark.parametrize(
    "links",
    [
        "".join(f"* [{place}](#{place.lower()})\n" for place in PLACES),
        "".join(f"* [{place}]({place}.md)\n" for place in PLACES),
        "".join(f"* [{place}](/{place}): {HERONS}\n" for place in PLACES),
        "".join(f"[![{place}](/{place}.svg)](https://{place}.example)\n" for place in PLACES),
    ],
    ids=["places on the page", "files beside it", "with what they are", "badges"],
)
def test_links_of_a_project_leave_nothing_open(links: str):
    """Contents, notes on links and badges are a description's own."""
    text = f"# Canal\n{links}\n## Use\n{KEEPER}\n## Help\n{HERONS}"

    assert judge_text(split_paragraphs(normalize(text))) is Verdict.TEXT


def test_an_author_s_list_of_links_stays():
    """Links open the gate only as far as the model is sure that they are a frame."""
    text = f"# Canals worth a walk\n\n{KEEPER}\n\n## Places\n\n{LINKS}\n\n## Herons\n\n{HERONS}"

    assert judge_text(split_paragraphs(normalize(text))) is Verdict.OPEN
    assert clean(text) == text


def test_a_copyright_line_leaves_a_text_open_and_whole():
    """One line of rights is as much as one label: the model decides, and an article with nothing else is a text."""
    text = f"The keeper\n{KEEPER}\n{HERONS}\n© 2026 Ada Tarn"

    assert judge_text(split_paragraphs(normalize(text))) is Verdict.OPEN
    assert all(line in clean(text) for line in (KEEPER, HERONS, "The keeper"))


def test_words_that_head_labels_are_known_whatever_stands_behind_them():
    """A label such as "Ok, accept" begins with a word and a mark."""
    heads = sorted(heads_of_labels())
    assert all(find_folded(heads, table_of_heads(), ENDS, ANY_END, max(map(len, heads))))


KEYS = (
    *(
        "Open the upper gate",
        "Ctrl+U",
        "Open the lower gate",
        "Ctrl+L",
        "Ring the bell",
        "Ctrl+B",
        "Raise the flag",
        "Ctrl+F",
    ),
    *(
        "Lower the flag",
        "Ctrl+Shift+F",
        "Accessibility",
        "Search",
        "Ctrl+K",
        "Settings",
        "Ctrl+,",
        "Tools",
        "Ctrl+T",
        "Log in",
    ),
    *(
        "Ctrl+I",
        "Share",
        "Ctrl+H",
        "Print",
        "Ctrl+P",
        "Light the lamp",
        "Ctrl+1",
        "Put the lamp out",
        "Ctrl+2",
        "Fill the lock",
    ),
    *(
        "Ctrl+3",
        "Empty the lock",
        "Ctrl+4",
        "Call the miller",
        "Ctrl+5",
        "Count the barges",
        "Ctrl+6",
        "Weigh a barge",
        "Ctrl+7",
    ),
)


@pytest.mark.parametrize(
    ("above", "below", "verdict"),
    [("", "", Verdict.OPEN), ("Home\n", "", Verdict.PAGE), ("", "\nImprint\nSitemap", Verdict.PAGE)],
)
def test_labels_in_the_midst_of_a_list_leave_it_open(above: str, below: str, verdict: Verdict):
    """Keys of a program are named as menus are; a page has a label near its beginning or its end as well."""
    text = "\n".join([f"The lock keeper's keyboard\n{above}{HERONS}", *KEYS, f"{HERONS}{below}"])

    assert judge_text(split_paragraphs(text)) is verdict
    assert verdict is Verdict.PAGE or clean(text) == text
