"""Pages and articles made up from word lists: ten languages, menus around prose, the same on every machine."""

from __future__ import annotations

from random import Random
from typing import Final, NamedTuple


class Language(NamedTuple):
    """What pages of a language are made of."""

    words: list[str]
    furniture: list[str]
    """Lines of menus, share rows and footers."""

    space: str
    stop: str


def make_language(words: str, furniture: str, *, space: str = " ", stop: str = ".") -> Language:
    """Return a language from its words, parted by spaces, and lines of furniture, parted by bars."""
    return Language(words.split(), furniture.split("|"), space, stop)


LANGUAGES: Final = {
    "en": make_language(
        "the the a of and in to heron river bridge market morning keeper found letter stone winter harbour road "
        "slowly council between narrow windows child borrowed yellow boat after storm counted eleven lamps "
        "while nobody asked why old mill turned against wind small price bread rose again station clock late "
        "always before people remember",
        "Home|News|Weather|Log in|Subscribe|Share this|Read more|Contact us|About us|Cookie settings|"
        "Leave a comment|Privacy policy|Most read|Follow us|All rights reserved|Newsletter|Next article|"
        "Advertisement",
    ),
    "de": make_language(
        "der die das und in von zu Reiher Fluss Brücke Markt Morgen Wärter fand Brief Stein Winter Hafen Straße "
        "langsam Rat zwischen schmalen Fenstern Kind lieh gelbes Boot nach Sturm zählte elf Lampen während "
        "niemand fragte warum alte Mühle gegen Wind kleiner Preis Brot stieg wieder Bahnhof Uhr spät immer "
        "bevor Leute erinnern größer",
        "Startseite|Nachrichten|Wetter|Anmelden|Abonnieren|Teilen|Weiterlesen|Kontakt|Über uns|Impressum|"
        "Datenschutz|Kommentar schreiben|Meistgelesen|Folgen Sie uns|Alle Rechte vorbehalten|Newsletter|Anzeige",
    ),
    "fr": make_language(
        "le la les un de et dans à héron rivière pont marché matin gardien trouva lettre pierre hiver port "
        "route lentement conseil entre étroites fenêtres enfant emprunta bateau jaune après tempête compta onze "
        "lampes pendant personne demanda pourquoi vieux moulin contre vent petit prix pain monta encore gare "
        "horloge tard toujours avant",
        "Accueil|Actualités|Météo|Se connecter|S'abonner|Partager|Lire la suite|Contact|Qui sommes-nous|"
        "Mentions légales|Laisser un commentaire|Les plus lus|Suivez-nous|Tous droits réservés|Newsletter|"
        "Publicité",
    ),
    "es": make_language(
        "el la los una de y en a garza río puente mercado mañana guardián encontró carta piedra invierno puerto "
        "camino despacio consejo entre estrechas ventanas niño prestó barco amarillo después tormenta contó "
        "once lámparas mientras nadie preguntó por qué viejo molino contra viento pequeño precio pan subió otra "
        "vez estación reloj tarde",
        "Inicio|Noticias|El tiempo|Iniciar sesión|Suscríbete|Compartir|Leer más|Contacto|Quiénes somos|"
        "Aviso legal|Deja un comentario|Lo más leído|Síguenos|Todos los derechos reservados|Boletín|Publicidad",
    ),
    "pl": make_language(
        "i w na do z czapla rzeka most targ ranek strażnik znalazł list kamień zima port droga powoli rada "
        "między wąskimi oknami dziecko pożyczyło żółtą łódź po burzy liczyło jedenaście lamp podczas nikt "
        "zapytał dlaczego stary młyn przeciw wiatrowi mała cena chleb wzrosła znowu stacja zegar późno zawsze "
        "przed ludzie pamiętają",
        "Strona główna|Wiadomości|Pogoda|Zaloguj się|Subskrybuj|Udostępnij|Czytaj więcej|Kontakt|O nas|"
        "Regulamin|Dodaj komentarz|Najczęściej czytane|Obserwuj nas|Wszelkie prawa zastrzeżone|Newsletter|"
        "Reklama",
    ),
    "ru": make_language(
        "и в на с к цапля река мост рынок утро сторож нашёл письмо камень зима гавань дорога медленно совет "
        "между узкими окнами ребёнок взял жёлтую лодку после бури считал одиннадцать фонарей пока никто спросил "
        "почему старая мельница против ветра малая цена хлеб выросла снова вокзал часы поздно всегда прежде "
        "люди помнят",
        "Главная|Новости|Погода|Войти|Подписаться|Поделиться|Читать далее|Контакты|О нас|Правила|"
        "Оставить комментарий|Самое читаемое|Мы в соцсетях|Все права защищены|Рассылка|Реклама",
    ),
    "ar": make_language(
        "في من على إلى عن طائر نهر جسر سوق صباح حارس وجد رسالة حجر شتاء ميناء طريق ببطء مجلس بين نوافذ ضيقة طفل "
        "قارب أصفر بعد عاصفة عدّ مصابيح بينما لا أحد سأل لماذا طاحونة قديمة ضد ريح سعر خبز ارتفع مرة أخرى محطة "
        "ساعة متأخر دائما",
        "الرئيسية|الأخبار|الطقس|تسجيل الدخول|اشترك|شارك|اقرأ المزيد|اتصل بنا|من نحن|الشروط|أضف تعليقا|"
        "الأكثر قراءة|تابعنا|جميع الحقوق محفوظة|النشرة البريدية|إعلان",
    ),
    "hi": make_language(
        "और में से को का बगुला नदी पुल बाज़ार सुबह पहरेदार मिला पत्र पत्थर सर्दी बंदरगाह सड़क धीरे परिषद बीच "
        "खिड़की बच्चा पीली नाव तूफ़ान बाद ग्यारह दीपक गिने जबकि किसी ने नहीं पूछा क्यों पुरानी चक्की हवा "
        "विरुद्ध छोटा दाम रोटी बढ़ा फिर स्टेशन घड़ी देर हमेशा",
        "मुख्य पृष्ठ|समाचार|मौसम|लॉग इन|सदस्यता लें|साझा करें|और पढ़ें|संपर्क|हमारे बारे में|शर्तें|"
        "टिप्पणी करें|सबसे अधिक पढ़े गए|सर्वाधिकार सुरक्षित|विज्ञापन",
        stop="।",
    ),
    "zh": make_language(
        "苍鹭 河边 的 桥 早市 清晨 看守人 找到 一封 信 石头 冬天 港口 道路 慢慢 委员会 在 "
        "狭窄 窗户 之间 孩子 借来 黄色 小船 风暴 之后 数了 十一 盏灯 没有人 问 为什么 老磨坊 "
        "迎着 风 面包 价格 又 上涨 车站 时钟 总是 迟到 人们 记得",
        "首页|新闻|天气|登录|订阅|分享|阅读更多|联系我们|关于我们|隐私政策|发表评论|热门文章|关注我们|版权所有|广告",
        space="",
        stop="。",
    ),
    "ja": make_language(
        "サギ は 川 の 橋 を 市場 で 朝 番人 が 手紙 見つけた 石 冬 港 道 ゆっくり 議会 と "
        "狭い 窓 間 子ども 借りた 黄色い 舟 嵐 あと 十一 灯り 数えた 誰も なぜ 聞かない 古い "
        "水車 風 に 向かう 小さな パン 値段 また 上がる 駅 時計 遅れる いつも 人々 覚えて いる",
        "ホーム|ニュース|天気|ログイン|購読する|シェア|続きを読む|お問い合わせ|会社概要|利用規約|"
        "コメントする|人気記事|フォローする|無断転載を禁じます|広告",
        space="",
        stop="。",
    ),
}

# What crawls do to characters; one sentence in fifty has some of it.
SCARS: Final = ("“{}”", "{} &amp;", "itâ€™s {}", "{}\u00a0–\u00a0", "caf\u00e9 {}", "{}\u200b")


def make_sentence(language: Language, random: Random) -> str:
    """Return a sentence of 5 to 24 words, without meaning; one in four is a compound, so that there are thousands."""
    words = random.choices(language.words, k=random.randint(5, 24))
    sentence = language.space.join(
        word + random.choice(language.words).lower() if random.random() < 0.25 else word for word in words
    )
    sentence = sentence[0].upper() + sentence[1:]
    if random.random() < 0.02:
        sentence = random.choice(SCARS).format(sentence)
    return sentence + language.stop


def make_article(name: str, seed: int) -> str:
    """Return a title and 4 to 16 paragraphs of prose; the same seed gives the same article."""
    language, random = LANGUAGES[name], Random(f"{name} {seed}")
    paragraphs = [
        (language.space and " ").join(make_sentence(language, random) for _ in range(random.randint(1, 6)))
        for _ in range(random.randint(4, 16))
    ]
    return "\n\n".join([make_sentence(language, random)[:-1], *paragraphs])


def make_page(name: str, seed: int) -> str:
    """Return an article as a crawler finds it: under menus, above related titles, comments and a footer."""
    language, random = LANGUAGES[name], Random(f"{name} {seed}")
    furniture = language.furniture
    menu = [random.choice(furniture) if random.random() < 0.6 else random.choice(language.words) for _ in range(40)]
    related = [make_sentence(language, random)[:-1] for _ in range(8)]
    comments = [
        f"{random.choice(language.words)}, {n + 1}.{n + 2}.2024\n{make_sentence(language, random)}" for n in range(5)
    ]
    footer = [*random.sample(furniture, 8), f"© 2024 {random.choice(language.words)}"]
    return "\n".join([*menu, make_article(name, seed), furniture[5], *related, furniture[-3], *comments, *footer])


TYPOGRAPHY: Final = str.maketrans({"'": "\u2019", "-": "\u2013", '"': "\u201d"})


def make_web_page(name: str, seed: int) -> str:
    """Return a page as a renderer of HTML makes text of one: indents by depth, blank lines, teasers, dates, share rows.

    In English about 14,000 lines a MB. Every other page has curly quotes, dashes and accents; the others are in English
    ASCII only.
    """
    language, random = LANGUAGES[name], Random(f"web {name} {seed}")
    furniture = language.furniture
    date = f"{random.randint(1, 28)}.{random.randint(1, 12)}.20{random.randint(10, 25)}"
    menu = [f"  * {entry}" for entry in random.choices(furniture, k=random.randint(10, 32))]
    head = [
        f"    {random.choice(language.words).title()} - {date}",
        f"    {random.choice(furniture)} {random.randint(2, 900)}",
    ]
    teasers = [
        line
        for _ in range(random.randint(4, 9))
        for line in (f"      {make_sentence(language, random)[:-1]}", f"      {date}", "")
    ]
    body = [f"    {paragraph}" if paragraph else "" for paragraph in make_article(name, seed).split("\n")]
    quote = f'    "It\'s {random.choice(language.words)} - {random.choice(language.words)}," '
    quote += make_sentence(language, random)
    footer = [f"  {entry}" for entry in random.sample(furniture, 6)]
    owner = f"(c) 20{random.randint(10, 25)} {random.choice(language.words)}"
    page = "\n".join([*menu, "", *body[:1], *head, "", *body[1:], quote, "", *teasers, *footer, owner])
    if seed % 2:
        return page.translate(TYPOGRAPHY).replace("(c)", "©")
    return page.encode("ascii", "ignore").decode() if name == "en" else page


def make_prose(size: int) -> str:
    """Return about `size` characters of English prose, a paragraph a line."""
    random = Random("prose")
    lines, length = [], 0
    while length < size:
        lines.append(" ".join(make_sentence(LANGUAGES["en"], random) for _ in range(4)))
        length += len(lines[-1]) + 1
    return "\n".join(lines)[:size]


def make_short_lines(size: int) -> str:
    """Return about `size` characters in lines of one to four words."""
    return make_prose(size).replace(". ", "\n").replace(" and ", "\n").replace(" the ", "\n").replace(" of ", "\n")


def make_one_line(size: int) -> str:
    """Return about `size` characters of English prose on one line."""
    return make_prose(size).replace("\n", " ")
