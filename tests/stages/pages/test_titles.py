"""Titles above articles: in languages that inflect, in scripts without spaces, and by the lines that repeat them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from textclean import clean
from textclean.stages.pages.looks import LABELED, PLAIN, STAMPED
from textclean.stages.pages.titles import find_title

ARTICLES = {
    "Finnish": (
        "Haikarakannan lintulaskenta",
        "Lintulaskennassa nähtiin tänä vuonna enemmän haikaroita kuin koskaan. Haikarakannat kasvavat joella.",
        ("Kunnanvaltuuston kokous siirtyi", "Uimahallin remontti viivästyy taas"),
    ),
    "Hungarian": (
        "Visszatértek a gémek a kikötőbe",
        "Két gém jelent meg a kikötőben. A gémeket a halászok látták, visszatérésüket senki se várta.",
        ("Új buszmegálló épül a főtéren", "Elmarad a szombati hangverseny"),
    ),
    "Turkish": (
        "Balıkçıllar limana geri döndü",
        "Limanda iki balıkçıl görüldü. Balıkçılların geri dönmesi herkesi sevindirdi, limanın suyu temizlendi.",
        ("Belediye otobüsleri zamlandı", "Okullar pazartesi günü açılıyor"),
    ),
    "Polish": (
        "Powrót czapli do portowej zatoki",
        "W portowych zatokach pojawiły się dwie czaple. Czaplami opiekuje się latarnik: on wiedział o powrocie.",
        ("Remont mostu potrwa dłużej", "Radni odrzucili nowy budżet"),
    ),
    "Russian": (
        "Возвращение цапель",
        "О возвращении птиц рассказал смотритель маяка: две цапли ждут рыбу у причала, и цапель видно с берега.",
        ("Ремонт моста продлится дольше", "Новый автобус пошёл по городу"),
    ),
    "Georgian": (
        "ყანჩები ნავსადგურს დაუბრუნდნენ",
        "დილით ნავსადგურში ორი ყანჩა შენიშნეს. მეთევზეებმა თქვეს, რომ ყანჩები წლების წინ გაფრინდნენ და დაბრუნდნენ.",
        ("ახალი ხიდი ზაფხულში გაიხსნება", "საბჭომ ბიუჯეტი უარყო"),
    ),
    "Greek": (
        "Γιατί επιστρέφουν οι ερωδιοί;",
        "Οι ερωδιοί ήρθαν πάλι στο λιμάνι. Κανείς δεν ξέρει γιατί, όμως επιστρέφουν κάθε άνοιξη όταν πέφτει το φως.",
        ("Κλείνει ο δρόμος της παραλίας", "Νέα λεωφορεία για το κέντρο"),
    ),
    "Arabic": (
        "عودة مالك الحزين إلى الميناء",
        "شوهد طائران في ميناء المدينة هذا الصباح، وقال الصيادون إن لعودتهما معنى، فمالك الحزين لم يقف هنا منذ أعوام.",
        ("إغلاق طريق الشاطئ غدا", "حافلات جديدة لوسط البلد"),
    ),
    "Hebrew": (
        "האנפות חזרו אל הנמל",
        "שתי אנפות נראו בנמל הבוקר. הדייגים אמרו שהאנפות לא חזרו לנמל כבר שנים, ושהן עומדות שם שעות.",
        ("גשר חדש ייפתח בקיץ", "המועצה דחתה את התקציב"),
    ),
    "Hindi": (
        "बगुले बंदरगाह पर लौट आए",
        "इस सुबह बंदरगाह पर दो बगुले देखे गए। मछुआरों ने कहा कि बगुलों को लौटते देखना अच्छा लगा, वे घंटों खड़े रहते हैं।",
        ("नगर परिषद की बैठक टली", "पुल की मरम्मत जारी"),
    ),
    "Tamil": (
        "துறைமுகத்திற்குத் திரும்பிய நாரைகள்",
        "இன்று காலை துறைமுகத்தில் இரண்டு நாரைகள் காணப்பட்டன. நாரைகளைக் கண்ட மீனவர்கள் அவை திரும்பியதை நம்பவில்லை.",
        ("புதிய பாலம் திறக்கப்பட்டது", "பள்ளிகள் நாளை விடுமுறை"),
    ),
    "Thai": (
        "นกกระสากลับมาที่ท่าเรือ",
        "เช้านี้มีนกกระสาสองตัวยืนอยู่ที่ท่าเรือ ชาวประมงบอกว่านกกระสากลับมาทุกปีเมื่อน้ำลด",
        ("ปิดถนนเลียบชายหาดพรุ่งนี้", "โรงเรียนเปิดเทอมวันจันทร์"),
    ),
    "Korean": (
        "항구에 돌아온 왜가리",
        "오늘 아침 항구에서 왜가리 두 마리가 발견되었다. 어부들은 왜가리가 돌아온 것을 믿지 못했다고 말했다.",
        ("새 다리 공사 늦어져", "시의회 예산안 부결"),
    ),
    "Japanese": (
        "アオサギが港に戻ってきた",
        "今朝、二羽のアオサギが港にいるのが見つかった。漁師たちは、アオサギが戻って来るのを何年も待っていた。",
        ("新しい橋の工事が遅れる", "市議会は予算案を否決"),
    ),
}
"""By language, in words of our own: a title, the beginning of its article, and the titles of two others."""


def choose(*above: str, below: Sequence[str] = ()) -> str | None:
    """Return the line above a text that is taken for its title."""
    texts = [*above, *below]
    place = find_title(texts, [PLAIN] * len(texts), [False] * len(above) + [True] * len(below))
    return None if place is None else texts[place]


@pytest.mark.parametrize("language", ARTICLES)
def test_a_title_is_known_in_any_language(language: str):
    """Endings, prefixes, long words and a script without spaces do not hide it; other titles beside it are none."""
    title, text, others = ARTICLES[language]

    assert choose("Oldhaven", others[0], title, others[1], "A. B.", below=[text]) == title
    assert choose("Oldhaven", *others, "A. B.", below=[text]) is None


def test_an_item_of_a_list_and_a_label_are_no_titles():
    """Whatever of them comes again in the text."""
    text = "Two herons return to the harbour at dusk, and the lock keeper asks why they return to the harbour."
    texts = ["Oldhaven", "Herons return to the harbour", "A. B.", text]
    kept = [False, False, False, True]

    assert find_title(texts, [PLAIN] * 4, kept) == 1
    assert find_title(texts, [PLAIN, LABELED, PLAIN, PLAIN], kept) is None
    assert choose("Oldhaven", "* Herons return to the harbour", "A. B.", below=[text]) is None


def test_a_title_that_stays_is_not_looked_for():
    """Where one of the first lines that stay says the same, nothing above is the title."""
    title = "Herons return to the harbour"
    text = "Two herons return to the harbour at dusk, and the lock keeper asks why they return to the harbour."

    assert choose("Oldhaven", title, "A. B.", below=["By A. B.", text]) == title
    assert choose("Oldhaven", title, "A. B.", below=[title, text]) is None


def test_a_semicolon_ends_no_title():
    """It ends part of a sentence, unless a Greek letter stands before it, where it is a question mark."""
    text = "Two herons were seen at dusk by the lock keeper, who asks why they return: the harbour has no fish."

    assert choose("Oldhaven", "Why herons return to the harbour", "A. B.", below=[text]) is not None
    assert choose("Oldhaven", "Why herons return to the harbour;", "A. B.", below=[text]) is None


@pytest.mark.parametrize("line", ["Herons return", "12 minutes reading", "Lock keeper"])
def test_two_short_words_are_no_title(line: str):
    """Nor are two with a number, a date or a time to read, although both come again."""
    text = "The herons return at dusk. The lock keeper counts them for minutes, and goes on reading."

    assert choose("Oldhaven", line, "A. B.", below=[text]) is None


def test_a_line_in_a_trail_of_pages_is_rather_the_title():
    """Of two lines of which as much comes again, the one that another line ends with."""
    text = "The lock keeper counts the herons at the weir. The herons wait there, and the lock keeper waits for them."
    lines = ("The herons and the keeper", "The keeper and the herons")

    assert choose("Oldhaven", *lines, "A. B.", below=[text]) == lines[1]
    assert choose("Oldhaven", f"News » {lines[0]}", *lines, "A. B.", below=[text]) == lines[0]
    assert choose("Oldhaven", lines[0], *lines, "A. B.", below=[text]) == lines[0]


def test_a_line_that_the_pages_own_title_holds_needs_no_word_below():
    """A title that plays on words is the page's first line too, with the site's name; a name of two words is none."""
    text = "For thirty years the lock keeper has opened the gate at five, long before the first barge comes."

    assert choose("Up with the lark - The Oldhaven Post", "The Oldhaven Post", "Up with the lark", below=[text])
    assert choose("Up with the lark - Oldhaven Post", "Oldhaven Post", "A. B.", below=[text]) is None


def test_a_title_with_a_year_may_be_one():
    """A stamp does not make it a byline."""
    texts = ["Oldhaven", "Herons counted in 2026", "A. B.", "Herons were counted at the weir: more than in any year."]

    assert find_title(texts, [PLAIN, STAMPED, PLAIN, PLAIN], [False, False, False, True]) == 1


@pytest.mark.parametrize("language", ["Finnish", "Polish", "Georgian", "Korean", "Hindi"])
def test_the_title_of_a_page_stays(language: str):
    """It stands between menu, byline and share row, and stays where the text does."""
    title, text, others = ARTICLES[language]
    menu = ("Skip to content", "Home", "Log in", "Subscribe", "My account", *others)
    page = [*menu, title, "Share", "Facebook", "A. B.", text, *_prose(text), "Privacy policy", "Terms of use"]

    assert title in clean("\n".join(page)).split("\n")


def _prose(text: str) -> list[str]:
    """Return more paragraphs of the words of a text."""
    words = text.split()
    return [" ".join([*words[cut:], *words[:cut]]).strip(".") + "." for cut in (3, 5, 7)]


@pytest.mark.parametrize(
    ("title", "answer", "post"),
    [
        ("A lamp on the weir", "Re: A lamp on the weir", "It went out again last night."),
        ("Das Mühlrad läuft unrund", "AW: Das Mühlrad läuft unrund", "Seit gestern schlägt es an."),
        ("La noria pierde agua", "RE: La noria pierde agua", "Llega arriba medio vacía."),
        ("Değirmen taşı çok ısınıyor", "Ynt: Değirmen taşı çok ısınıyor", "Un elimizi yakıyor."),
        ("Лодка течёт после зимы", "Ответ: Лодка течёт после зимы", "К утру на дне вода."),
        ("水车的轴承总是发热怎么办", "回复：水车的轴承总是发热怎么办", "昨天换了新油，还是一样。"),
    ],
)
def test_the_subject_of_an_answer_shows_the_title(title: str, answer: str, post: str):
    """None of the title's words need come again in the posts; a label before a line that is no title shows none."""
    lines = ["Home", title, "Post Reply", "mudlark", post, answer, post]
    flags = [0, 0, 0, 0, 1, 0, 1]

    assert find_title(lines, [PLAIN] * 7, flags) == 1
    assert find_title(["Home", title, "Post Reply", "mudlark", post, "Re: mudlark", post], [PLAIN] * 7, flags) is None
