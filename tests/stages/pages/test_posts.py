"""Which posts of a thread stay, and which are comments below an article."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, compress

import pytest

from textclean import clean
from textclean.stages.pages.posts import LIKELY, keep_posts
from textclean.stages.pages.scores import score_units
from textclean.stages.pages.units import read_units
from textclean.text.fragments import join_fragments
from textclean.text.paragraphs import split_paragraphs

TOP = ["The Boatshed", "Forums", "Members", "Log in", "Register"]
END = ["Log in to reply", "About us", "Privacy policy", "© The Boatshed"]
BUTTONS = ["Share", "Twitter", "Facebook", "Email"]
PEOPLE = ["Oldsalt", "Marlinspike", "Benjy", "Marlinspike", "Oldsalt", "Wherry Ann", "Benjy", "Tilda", "Wherry Ann"]
PEOPLE += ["Oldsalt", "Jory", "Benjy", "Jory", "Tilda"]
POSTS = [
    "The pump has dripped since I changed the impeller in March. The old one had lost two vanes, which I never found, "
    "and the engine now runs warmer than it did all last summer, although the thermostat is new.",
    "A drip means the seal and not the impeller. Pulling the shaft has disturbed it.",
    "Mine did the same last year!",
    "Did you look into the first row of tubes? That is where they always end up.",
    "One of them was in there, the other one is still missing.",
    "Nobody listens to the miller, and then they all come running for flour.",
    "Bring her round on Saturday and we shall have the cover off together.",
    "Well, who would have thought it of such a small pump?",
    "Dry as a bone after an hour at the quay.",
    "Flee while you still can, she will drip again before the regatta!",
    "We were warned that the east side of the lock had bad water.",
    "Who let the goats into the engine room?",
    "Not mine, they are all at the weir with my brother.",
    "Then they have learned to row.",
]
ARTICLE = [
    "The harbour pump is to be replaced after forty years, the board decided on Monday evening after a long debate.",
    "It has run every night since the flood, and the keeper says that it has never once failed to start.",
    "The new one is to stand on the other quay, where the ground is dry, and will be driven by the mill.",
    "What becomes of the old one is not decided. The museum has asked for it, and so has the keeper.",
]


def frame(posts: list[str]) -> list[str]:
    """Return posts as they stand on a page: below a name, a number and a date, above buttons."""
    days = range(4, 4 + len(posts))
    lines = zip(PEOPLE, days, posts, strict=False)
    return [part for who, day, post in lines for part in (who[0], who, str(day), f"{day} Jun", post, *BUTTONS)]


def test_the_posts_of_a_thread_stay_down_to_the_last():
    """A page that says nothing outside its posts is a thread, and none of them is a comment."""
    text = clean("\n".join([*TOP, "The pump drips", *frame(POSTS), "Page 1 of 1", "Reply", *END]))

    assert [post for post in POSTS if post not in text] == []
    assert [line for line in [*BUTTONS, *TOP[1:], *END] if line in text.split("\n")] == []


def test_comments_below_an_article_go():
    """Where an article stands above them, what the frames hold are comments."""
    page = [*TOP, "A new pump", *ARTICLE, *BUTTONS[:2], "9 comments", *frame(POSTS), *END]
    text = clean("\n".join(page))

    assert [line for line in ARTICLE if line not in text] == []
    assert [post for post in POSTS[5:] if post in text] == []


THREADS = {
    "English": (
        "The sluice gate sticks half open",
        ["Mar", "Post Reply", "Quote", "Top", "Re:"],
        [
            "It has stood like that since the frost, and two of us cannot turn the wheel by hand.",
            "Grease the spindle first, and wait a night before you try again.",
            "Ours wanted a new pin, which the smith made in an hour.",
            "Is the chain still on the drum?",
            "It turned this morning, and the chain was on the wrong side. Thank you all!",
        ],
    ),
    "German": (
        "Das Mühlrad läuft nach dem Umbau unrund",
        ["Mär", "Antworten", "Zitieren", "Nach oben", "AW:"],
        [
            "Seit wir zwei Schaufeln getauscht haben, schlägt es bei jeder Umdrehung einmal an.",
            "Dann sind die neuen Schaufeln schwerer als die alten.",
            "Wiege sie einmal, bevor du etwas absägst.",
            "Bei uns war es das Lager auf der Bergseite.",
            "Es war wirklich das Gewicht, jetzt läuft es wieder still.",
        ],
    ),
    "Spanish": (
        "La noria del huerto pierde agua",
        ["Mar", "Responder", "Citar", "Arriba", "Re:"],
        [
            "Desde la crecida los cangilones llegan arriba medio vacíos y no sé por dónde se va.",
            "Mira las juntas de las tablas, que se abren con el calor.",
            "La mía se arregló sola cuando la madera volvió a hincharse.",
            "Nunca le pongas alquitrán por dentro.",
            "Eran las juntas, con estopa ha quedado como nueva.",
        ],
    ),
    "Russian": (
        "Лодка течёт после зимовки",
        ["мар", "Ответить", "Цитата", "Наверх", "Ответ:"],
        [
            "Спустили её на воду вчера, и к утру на дне стояло полведра воды.",
            "Доски рассохлись, подождите два дня, и всё затянется.",
            "Моя текла целую неделю, а потом перестала.",
            "Проверьте ещё пробку на корме.",
            "Затянуло за три дня, спасибо всем за советы.",
        ],
    ),
    "Turkish": (
        "Değirmen taşı unu çok ısıtıyor",
        ["Mar", "Cevapla", "Alıntı", "Yukarı", "Ynt:"],
        [
            "Taşı geçen ay dişettik, o günden beri un elimizi yakacak kadar sıcak çıkıyor.",
            "Taşların arasını biraz açmayı denediniz mi?",
            "Bizde de aynısı oldu, su fazla geliyordu.",
            "Dişler çok sığ kalmış olabilir.",
            "Arasını açtık ve un artık serin çıkıyor.",
        ],
    ),
    "Japanese": (
        "水車小屋の屋根が雨漏りします",
        ["3月", "返信する", "引用", "トップへ", "Re:"],
        [
            "去年の秋に葺き替えたばかりなのに、大雨のたびに石臼の上に水が落ちてきます。",
            "棟のところの板がずれていませんか。",
            "うちは釘の穴から水が入っていました。",
            "雨の日に中から見ると場所が分かりますよ。",
            "棟の板を直したら止まりました。",
        ],
    ),
}
"""By language: the title of a thread, a month, buttons, what stands before an answer's subject, and the posts."""


MENU = ["Skip to content", "FAQ", "Search", "Login", "Register", "Home", "Board index", "Members", "News"]
FOOT = ["Page 1 of 1", "Jump to", "Who is online", "Share", "Facebook", "Twitter", "Email", "Related topics", "Home"]
FOOT += ["Delete cookies", "Contact us", "Privacy policy", "Terms of use", "About us", "© The Boatshed"]


def between_subject_and_top(language: str) -> list[str]:
    """Return posts below their names, subjects and dates, and above the way to the top of the page."""
    title, (month, answer, quote, top, again), posts = THREADS[language]
    rows = [
        (PEOPLE[i], f"Posts: {31 + 9 * i}", f"{again} {title}" if i else title, quote, write_date(i, month), post, top)
        for i, post in enumerate(posts)
    ]
    return [answer, *chain.from_iterable(rows)]


def below_names_and_dates(language: str) -> list[str]:
    """Return posts with everything above them, and nothing below."""
    _, (month, *_), posts = THREADS[language]
    rows = [
        (PEOPLE[i], f"Joined: {i + 1} {month} 2015", f"Posts: {31 + 9 * i}", write_date(i, month), f"#{i + 1}", post)
        for i, post in enumerate(posts)
    ]
    return list(chain.from_iterable(rows))


def above_two_buttons(language: str) -> list[str]:
    """Return posts below a name and a date, and above two buttons."""
    _, (month, answer, quote, *_), posts = THREADS[language]
    rows = [(PEOPLE[i], write_date(i, month), post, answer, quote) for i, post in enumerate(posts)]
    return list(chain.from_iterable(rows))


def write_date(day: int, month: str) -> str:
    """Return a date and a time."""
    return f"{11 + day} {month} 2019, 18:4{day}"


SHAPES = [between_subject_and_top, below_names_and_dates, above_two_buttons]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("language", THREADS)
def test_the_title_and_all_posts_of_a_short_thread_stay(language: str, shape: Callable[[str], list[str]]):
    """In whatever frame they stand, and in whatever language."""
    title, (_, answer, *_), posts = THREADS[language]
    lines = clean("\n".join([*MENU, "Mills and boats", title, *shape(language), answer, *FOOT])).split("\n")

    assert [line for line in (title, *posts) if line not in lines] == []
    assert [line for line in FOOT if line in lines] == []


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("language", THREADS)
def test_posts_of_a_short_thread_stay_for_their_frame(language: str, shape: Callable[[str], list[str]]):
    """Their frame alone says what they are, however unlikely each of them is; below it nothing stays."""
    title, _, posts = THREADS[language]
    texts = [*MENU, title, *shape(language), *FOOT]
    scores = score_units(read_units(join_fragments(split_paragraphs("\n".join(texts)))))
    kept = bytearray(len(texts))
    heading = keep_posts(texts, scores._replace(likely=[LIKELY] * len(texts)), kept)

    assert list(compress(texts, kept)) == posts
    assert heading is None or texts[heading].endswith(title)


@pytest.mark.parametrize("language", ["English", "Turkish"])
def test_a_few_captions_above_buttons_are_no_thread(language: str):
    """Two buttons without a date come again below the pictures of an article too."""
    _, (_, answer, quote, *_), posts = THREADS[language]
    texts = [*MENU, *chain.from_iterable((post, answer, quote) for post in posts), *FOOT]
    scores = score_units(read_units(join_fragments(split_paragraphs("\n".join(texts)))))
    kept = bytearray(len(texts))

    assert keep_posts(texts, scores, kept) is None
    assert not any(kept)


def test_others_below_a_label_are_no_posts_of_a_short_thread():
    """What a list of other pages heads is not the author's, though the same buttons stand below each."""
    _, (month, answer, quote, *_), posts = THREADS["English"]
    rows = [(post, write_date(i, month), answer, quote) for i, post in enumerate(posts)]
    texts = [*MENU, *rows[0], "Related topics", *chain.from_iterable(rows[1:]), *FOOT]
    scores = score_units(read_units(join_fragments(split_paragraphs("\n".join(texts)))))
    kept = bytearray(len(texts))

    assert keep_posts(texts, scores, kept) is None
    assert not any(kept)


def test_few_comments_below_an_article_go():
    """Where an article stands above them, a few posts are comments as many are."""
    page = [*TOP, "A new pump", *ARTICLE, *BUTTONS[:2], "4 comments", *frame(POSTS[2:6]), *END]
    text = clean("\n".join(page))

    assert [line for line in ARTICLE if line not in text] == []
    assert [post for post in POSTS[2:6] if post in text] == []
