"""Texts made from templates, in several languages: alike but for what they say, so no two are copies of each other.

Each template is filled in several ways; the ways of one template differ in one kind of thing or in several.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final, NamedTuple


class Template(NamedTuple):
    """A text with gaps, and what may stand in them."""

    name: str
    text: str
    fillings: tuple[tuple[str, ...], ...]

    def fill(self) -> list[str]:
        """Return the texts."""
        return [self.text.format(*filling) for filling in self.fillings]


SHIPPING: Final = (
    "\nWe pack every parcel by hand and bring it to the post office in the evening. It takes three working days to most "
    "places, and a week to the islands. If something arrives broken, send us a picture and keep the box; the carrier "
    "wants to see it. You may return what you do not like within thirty days, unworn and with its label, and we pay "
    "you back as soon as it is here. We do not take cards for orders below ten pounds, because the bank takes more than "
    "we earn. Questions are answered by people who have the thing in their hands."
)

TEMPLATES: Final = (
    Template(
        "weather-en",
        "Weather for {0}\nOn {1} it will be {2} in the morning, with a {3} wind from the {4}. By noon the thermometer "
        "reaches {5} degrees, and at night it falls to {6}. Whoever goes out on the water should look at the forecast of "
        "the harbour office, which is renewed at six, at noon and at six again.",
        (
            ("Oldhaven", "Monday", "sunny", "weak", "west", "18", "9"),
            ("Mill Lane", "Monday", "sunny", "weak", "west", "18", "9"),
            ("Oldhaven", "Tuesday", "sunny", "weak", "west", "18", "9"),
            ("Oldhaven", "Monday", "sunny", "weak", "west", "19", "9"),
            ("Oldhaven", "Monday", "cloudy", "strong", "north", "18", "9"),
            ("Oldhaven", "Monday", "sunny", "weak", "west", "18", "-9"),
        ),
    ),
    Template(
        "weather-fr",
        "Le temps de {0} sur la côte sera {1}, avec un vent {2} de {3}. Le matin, {4} se lèvera lentement sur les "
        "collines, et les pêcheurs attendront au port que la mer se calme. L'après-midi, les températures resteront {5}, "
        "et le soir il faudra prévoir un manteau pour ceux qui rentrent tard. La tendance pour la suite reste incertaine.",
        (
            ("lundi", "ensoleillé", "faible", "nord", "la brume", "douces"),
            ("mardi", "ensoleillé", "faible", "nord", "la brume", "douces"),
            ("jeudi", "pluvieux", "fort", "sud", "le brouillard", "fraîches"),
            ("samedi", "nuageux", "modéré", "ouest", "la brume", "élevées"),
        ),
    ),
    Template(
        "sport-de",
        "{0} gewinnt gegen {1}\nIn einem Spiel, das lange offen war, hat {0} am Samstag {2}:{3} gegen {1} gewonnen. Das "
        "entscheidende Tor schoss {4} in der {5}. Minute nach einer Ecke, die niemand klären wollte. Der Trainer sagte "
        "danach, seine Mannschaft habe gewartet wie ein Reiher und dann zugestoßen. {6} Zuschauer sahen die Partie.",
        (
            ("Altenhafen", "Mühlberg", "2", "1", "Petersen", "88", "4.300"),
            ("Altenhafen", "Mühlberg", "3", "1", "Petersen", "88", "4.300"),
            ("Altenhafen", "Mühlberg", "2", "1", "Hansen", "88", "4.300"),
            ("Altenhafen", "Seebrück", "2", "1", "Petersen", "88", "4.300"),
            ("Mühlberg", "Altenhafen", "2", "1", "Petersen", "88", "4.300"),
            ("Altenhafen", "Mühlberg", "2", "1", "Petersen", "78", "5.100"),
        ),
    ),
    Template(
        "shop-en",
        "{0}\nThis {1} is knitted from {2} wool and comes in {3}. Wash it at {4} degrees and dry it flat." + SHIPPING,
        (
            ("Fisherman's jumper", "jumper", "soft", "red", "30"),
            ("Fisherman's jumper", "jumper", "soft", "blue", "30"),
            ("Fisherman's jumper", "jumper", "soft", "red", "40"),
            ("Harbour scarf", "scarf", "soft", "red", "30"),
            ("Winter cap", "cap", "coarse", "grey", "30"),
        ),
    ),
    Template(
        "shop-lower-en",
        "{0}\nmade of {1} {2} for every day, and easy to clean with a damp cloth." + SHIPPING,
        (("oak table", "solid", "oak"), ("pine shelf", "light", "pine"), ("reading chair", "old", "beech")),
    ),
    Template(
        "job-es",
        "Buscamos {0} para nuestra tienda de {1}. Ofrecemos un contrato de {2} horas, un salario de {3} euros y un equipo "
        "que lleva años trabajando junto. La persona que buscamos sabe escuchar, llega a tiempo y no se enfada cuando un "
        "cliente pregunta tres veces lo mismo. Escríbanos una carta breve y cuéntenos por qué quiere venir.",
        (
            ("cocinero", "Valdemar", "40", "1.800"),
            ("camarera", "Valdemar", "40", "1.800"),
            ("cocinero", "Puertoviejo", "40", "1.800"),
            ("cocinero", "Valdemar", "30", "1.800"),
            ("cocinero", "Valdemar", "40", "1.500"),
        ),
    ),
    Template(
        "notice-en",
        "The council met in the school hall and heard both sides for two hours. In the end it {0} the plan for the new "
        "weir. The work will {1} begin in {2}, the mayor said, and the path along the river stays {3} as long as the "
        "machines are there. Neighbours can look at the drawings in the library, where somebody answers questions.",
        (
            ("approved", "certainly", "spring", "open"),
            ("rejected", "certainly", "spring", "open"),
            ("approved", "not", "spring", "open"),
            ("approved", "certainly", "autumn", "open"),
            ("approved", "certainly", "spring", "closed"),
        ),
    ),
    Template(
        "denial-de",
        "Die Gemeinde teilt mit: Das Wasser aus den Brunnen am Hafen ist {0} trinkbar. Die Proben wurden in der vorigen "
        "Woche genommen und im Labor der Stadt untersucht. Wer Fragen hat, kann im Rathaus anrufen oder vorbeikommen; "
        "die Tür steht offen, so lange jemand da ist. Die nächsten Proben werden genommen, wenn der Fluss gefallen ist.",
        (("wieder",), ("nicht",)),
    ),
    Template(
        "results-ru",
        "{0} обыграл «{1}» со счётом {2}:{3} в матче, который долго казался равным. Решающий мяч забил {4} за несколько "
        "минут до конца, после подачи, которую никто не успел прервать. Тренер сказал, что команда терпеливо ждала своего "
        "часа и дождалась. Следующую игру обе команды проведут дома, и билеты на неё уже продаются в кассах стадиона.",
        (
            ("«Маяк»", "Причал", "2", "1", "Соколов"),
            ("«Маяк»", "Причал", "3", "1", "Соколов"),
            ("«Маяк»", "Причал", "2", "1", "Журавлёв"),
            ("«Якорь»", "Причал", "2", "1", "Соколов"),
        ),
    ),
    Template(
        "flat-pl",
        "Mieszkanie w dzielnicy {0}, {1} pokoje, {2} metrów, na {3} piętrze. Okna wychodzą na {4}, więc po południu jest "
        "jasno i cicho. W kuchni stoi stary kredens, który może zostać, jeśli ktoś go polubi. Do przystanku idzie się "
        "pięć minut, a do rzeki trochę dłużej. Prosimy dzwonić wieczorem, bo w dzień właściciel pracuje i nie odbiera.",
        (
            ("Nadbrzeże", "dwa", "48", "drugim", "południe"),
            ("Stary Młyn", "dwa", "48", "drugim", "południe"),
            ("Nadbrzeże", "trzy", "48", "drugim", "południe"),
            ("Nadbrzeże", "dwa", "52", "drugim", "południe"),
            ("Nadbrzeże", "dwa", "48", "drugim", "zachód"),
        ),
    ),
    Template(
        "market-tr",
        "{0} hisseleri günü {1} kapattı. Gün boyunca sakin geçen alışverişin ardından hissenin fiyatı {2} liraya geldi ve "
        "işlem hacmi {3} milyon lira oldu. Uzmanlar yatırımcıların yeni haberleri beklediğini, kararların aceleye "
        "getirilmemesi gerektiğini söylüyor. Borsa yarın sabah her zamanki saatte açılacak ve haberler izlenecek.",
        (
            ("Deniz", "yükselişle", "42", "17"),
            ("Deniz", "düşüşle", "41", "17"),
            ("Liman", "yükselişle", "42", "17"),
            ("Deniz", "yükselişle", "42", "23"),
        ),
    ),
    Template(
        "weather-zh",
        "{0}今天{1}，{2}风{3}级，最高气温{4}度，最低气温{5}度。气象台提醒市民出门带好雨具，注意交通安全，山区的居民要留意河水的变化。"
        "明天的天气与今天相近，早晚温差较大，老人和孩子要多穿一件衣服。更多消息请关注傍晚的天气预报，或者打电话询问值班人员。",
        (
            ("江口", "晴", "北", "三", "22", "13"),
            ("渡头", "晴", "北", "三", "22", "13"),
            ("江口", "阴", "北", "三", "22", "13"),
            ("江口", "晴", "南", "三", "22", "13"),
            ("江口", "晴", "北", "四", "22", "13"),
            ("江口", "晴", "北", "三", "23", "13"),
        ),
    ),
    Template(
        "shop-ja",
        "{0}は、職人が一つずつ手で仕上げた{1}です。色は{2}で、価格は{3}円です。毎日の暮らしの中で長く使えるように、丈夫な素材だけを選びました。"
        "お手入れは柔らかい布で拭くだけで済みます。ご注文をいただいてから準備を始めますので、お届けまで少しお時間をいただきます。",
        (
            ("海辺の茶碗", "茶碗", "青", "1800"),
            ("海辺の茶碗", "茶碗", "白", "1800"),
            ("海辺の茶碗", "茶碗", "青", "2200"),
            ("山里の花瓶", "花瓶", "青", "1800"),
        ),
    ),
    Template(
        "news-ar",
        "قال {0} إن المدينة ستفتح الجسر الجديد يوم {1} بعد عمل طويل شارك فيه أهل الحي كلهم. وسيكون المرور على الجسر مجانا "
        "في الشهر الأول، ثم تدفع كل سيارة {2} دنانير. وقد انتظر الناس هذا اليوم طويلا، لأن الطريق القديم كان يغلق كلما "
        "ارتفع ماء النهر، وكان الأطفال يصلون إلى المدرسة متأخرين.",
        (
            ("سليم", "الاثنين", "3"),
            ("كريم", "الاثنين", "3"),
            ("سليم", "الخميس", "3"),
            ("سليم", "الاثنين", "5"),
        ),
    ),
    Template(
        "sport-ko",
        "{0} 팀이 어제 저녁 경기에서 {1} 팀을 {2} 대 {3} 으로 이겼다. 경기는 마지막까지 팽팽했고, 관중은 자리를 떠나지 않았다. 감독은 선수들이 "
        "끝까지 기다릴 줄 알았다고 말했다. 다음 경기는 같은 경기장에서 열리며 표는 이미 거의 다 팔렸다고 한다.",
        (
            ("한빛", "나루", "2", "1"),
            ("한빛", "나루", "3", "1"),
            ("샛별", "나루", "2", "1"),
            ("한빛", "포구", "2", "1"),
        ),
    ),
    Template(
        "hours-hi",
        "{0} का पुस्तकालय {1} को सुबह {2} बजे खुलेगा और शाम तक खुला रहेगा। बच्चों के लिए अलग कमरा है जहाँ वे कहानियाँ सुन सकते हैं। "
        "किताबें दो सप्ताह के लिए दी जाती हैं और देर होने पर थोड़ा शुल्क देना पड़ता है। अधिक जानकारी के लिए कार्यालय में पूछें।",
        (("नदीपुर", "सोमवार", "9"), ("घाटगाँव", "सोमवार", "9"), ("नदीपुर", "शनिवार", "9"), ("नदीपुर", "सोमवार", "8")),
    ),
    Template(
        "notice-he",
        "ספריית {0} תהיה {1} ביום {2} בגלל עבודות בגג. הקוראים מוזמנים להחזיר ספרים בתיבה שליד השער, ומי שצריך ספר דחוף יכול "
        "להתקשר אל הספרן בשעות הערב. אנחנו מצטערים על הטרחה ומקווים שהעבודות יסתיימו מהר, לפני הגשמים הראשונים של השנה.",
        (
            ("הנמל", "סגורה", "ראשון"),
            ("הגבעה", "סגורה", "ראשון"),
            ("הנמל", "סגורה", "חמישי"),
            ("הנמל", "פתוחה", "ראשון"),
        ),
    ),
    Template(
        "units-it",
        "Il sentiero è lungo {0} {1} e sale piano fino al rifugio, dove si può bere qualcosa e guardare il lago. Chi parte "
        "presto trova l'ombra quasi fino in cima; chi parte tardi deve portare acqua. Al ritorno si passa dal mulino, che "
        "è aperto la domenica e vende farina. Il prezzo del biglietto per il museo del mulino è di {2} {3}.",
        (
            ("7", "chilometri", "4", "€"),
            ("7", "miglia", "4", "€"),
            ("7", "chilometri", "4", "$"),
            ("9", "chilometri", "4", "€"),
        ),
    ),
    Template(
        "name-only-en",
        "{0} was born in the house above the mill and never lived anywhere else for long. In the mornings the water could "
        "be heard before anything could be seen, and that, people say, explains the patience. The books came late, after "
        "the children had gone, and were written at the kitchen table between breakfast and the post. They sold slowly "
        "and for ever. There is no grave; the ashes went into the river, as had been asked for in a letter that nobody "
        "was supposed to open before the funeral and that everybody had read.",
        (("Anna Wren",), ("Paul Lark",), ("Maria Wren",), ("Anna Lark",)),
    ),
    Template(
        "job-en",
        "{0}\nWe run a small yard on the river and look for someone who starts in {1}. You work {2} days a week, "
        "mostly outdoors, with people who know what they do and like to explain it. The pay follows the agreement for"
        " {3}. We do not need a picture or a certificate, but we want to know what you have repaired last and how "
        "long it held. Please write to us before the end of the month; we answer every letter.",
        (
            ("Boat builder", "spring", "five", "carpenters"),
            ("Boat painter", "spring", "five", "painters"),
            ("Boat builder", "autumn", "five", "carpenters"),
            ("Boat builder", "spring", "four", "carpenters"),
            ("Sail maker", "spring", "five", "weavers"),
        ),
    ),
    Template(
        "notice-insolvency-de",
        "Bekanntmachung. In dem Verfahren über das Vermögen der {0}, {1}, hat das Amtsgericht am {2} beschlossen, "
        "dass die Gläubiger ihre Forderungen bis zum {3} schriftlich anmelden können. Zur Verwalterin wurde "
        "Rechtsanwältin {4} bestellt. Die Unterlagen liegen in der Geschäftsstelle aus und können dort zu den "
        "üblichen Zeiten eingesehen werden. Einwendungen sind binnen zwei Wochen zu erheben; spätere werden nicht "
        "mehr berücksichtigt.",
        (
            ("Werft Altenhafen GmbH", "Hafenweg 3", "4. Mai", "30. Juni", "Petersen"),
            ("Mühle Seebrück GmbH", "Hafenweg 3", "4. Mai", "30. Juni", "Petersen"),
            ("Werft Altenhafen GmbH", "Hafenweg 3", "4. Mai", "31. Juli", "Petersen"),
            ("Werft Altenhafen GmbH", "Hafenweg 3", "4. Mai", "30. Juni", "Hansen"),
            ("Werft Altenhafen GmbH", "Kirchweg 3", "4. Mai", "30. Juni", "Petersen"),
        ),
    ),
    Template(
        "shop-fr",
        "{0}\nFabriqué à la main dans notre atelier, ce {1} est en {2} massif et se nettoie avec un chiffon humide. Il"
        " supporte jusqu'à {3} kilos et se monte sans outil en quelques minutes. Livré plié dans un carton, il part "
        "de chez nous le lendemain de la commande. Vous avez trente jours pour changer d'avis et nous reprenons tout "
        "ce qui n'a pas servi, sans poser de question.",
        (
            ("Banc du port", "banc", "chêne", "120"),
            ("Banc du port", "banc", "hêtre", "120"),
            ("Tabouret du port", "tabouret", "chêne", "120"),
            ("Banc du port", "banc", "chêne", "150"),
        ),
    ),
    Template(
        "shop-lower-long-en",
        "{0}\nthis {1} is made by hand in our workshop and is good for daily use. it is finished with {2} and feels "
        "warm to the touch. we pack it in paper, never in plastic, and send it on the day after the order. you have "
        "thirty days to change your mind, and we take back whatever has not been used, without asking why. if it "
        "breaks within two years we mend it, and if we cannot mend it we make you another one. parts can be ordered "
        "one by one from the list below, which we keep up to date, and somebody answers the telephone in the "
        "mornings.",
        (
            ("bread board", "board", "oil"),
            ("salad bowl", "bowl", "oil"),
            ("bread board", "board", "wax"),
            ("butter dish", "dish", "lacquer"),
        ),
    ),
    Template(
        "weather-ja",
        "{0}の{1}の天気は{2}でしょう。最高気温は{3}度、最低気温は{4}度の見込みです。海上では{5}の風が強まり、波の高さは二メートルほどになるでしょう。船で出かける方は港の最新の情報を確認し、無"
        "理をしないようにしてください。山沿いでは朝晩に霧が出るところがあり、車の運転には十分に注意が必要です。次の予報は夕方六時に発表します。",
        (
            ("浜名", "明日", "晴れ", "21", "12", "南"),
            ("深川", "明日", "晴れ", "21", "12", "南"),
            ("浜名", "明日", "雨", "21", "12", "南"),
            ("浜名", "明日", "晴れ", "22", "12", "南"),
            ("浜名", "明日", "晴れ", "21", "12", "北"),
            ("浜名", "今日", "晴れ", "21", "12", "南"),
        ),
    ),
    Template(
        "job-zh",
        "{0}招聘{1}。工作地点在{2}，每周工作{3}天，试用期三个月。我们希望您有责任心，愿意与人交往，能够独立完成日常的工作。公司提供午餐和住宿，节假日按照国家规定休息。有意者请将简历寄到办公室，写明"
        "希望的待遇和可以到岗的时间。我们会在两个星期之内给每一位应聘者答复，未录用的材料代为保密，不予退还。",
        (
            ("江口船厂", "木工", "江口", "五"),
            ("江口船厂", "油漆工", "江口", "五"),
            ("江口船厂", "木工", "渡头", "五"),
            ("江口船厂", "木工", "江口", "六"),
            ("渡头船厂", "木工", "江口", "五"),
        ),
    ),
    Template(
        "result-it",
        "Finisce {0} a {1} la partita tra {2} e {3}, giocata davanti a pochi tifosi e molto vento. Il gol decisivo è "
        "arrivato al {4}° minuto con {5}, che ha calciato da lontano senza guardare la porta. L'allenatore ha detto "
        "che la squadra aveva aspettato il momento giusto e che il resto era fortuna. Domenica prossima si torna a "
        "giocare in casa, con i biglietti in vendita da martedì.",
        (
            ("2", "1", "Portovecchio", "Molina", "77", "Ferri"),
            ("3", "1", "Portovecchio", "Molina", "77", "Ferri"),
            ("2", "1", "Portovecchio", "Sassari", "77", "Ferri"),
            ("2", "1", "Portovecchio", "Molina", "78", "Ferri"),
            ("2", "1", "Portovecchio", "Molina", "77", "Gatti"),
        ),
    ),
    Template(
        "event-pt",
        "A biblioteca recebe na {0} a escritora {1} para uma conversa sobre {2}. A entrada é livre, mas os lugares "
        "são poucos e convém chegar cedo. Depois da conversa há vinho e pão na sala do fundo, e quem quiser pode "
        "trazer um livro para assinar. As crianças têm a sua hora do conto no andar de cima, com a mesma pessoa de "
        "sempre. A biblioteca fica aberta até às {3} horas.",
        (
            ("sexta", "Inês Vidal", "rios", "22"),
            ("quinta", "Inês Vidal", "rios", "22"),
            ("sexta", "Marta Lobo", "rios", "22"),
            ("sexta", "Inês Vidal", "pontes", "22"),
            ("sexta", "Inês Vidal", "rios", "23"),
        ),
    ),
    Template(
        "garden-en",
        "the {0} rose garden opens again after the winter. volunteers have cut the hedges, mended the fence and put "
        "new gravel on the paths, and the old pump works. visitors are asked to leave dogs at the gate and to take "
        "their paper home. whoever wants to help can come on any morning; tools are there, and so is tea. the garden "
        "is kept by people who live near it, and it costs nothing to walk in it or to sit and read.",
        (
            ("northern",),
            ("southern",),
            ("harbour",),
            ("castle",),
        ),
    ),
    Template(
        "weather-th",
        "อากาศที่{0}ในวัน{1}จะ{2} อุณหภูมิสูงสุด {3} องศา ต่ำสุด {4} องศา ชาวเรือควรระวังคลื่นลมแรงในตอนเย็น "
        "และผู้ที่เดินทางขึ้นเขาควรเตรียมเสื้อกันหนาวไปด้วย เพราะกลางคืนอากาศจะเย็นลงอย่างรวดเร็ว ติดตามข่าวค"
        "รั้งต่อไปได้ในตอนเช้าของวันพรุ่งนี้",
        (
            ("ท่าเรือ", "จันทร์", "แจ่มใส", "31", "22"),
            ("บ้านโรงสี", "จันทร์", "แจ่มใส", "31", "22"),
            ("ท่าเรือ", "อังคาร", "แจ่มใส", "31", "22"),
            ("ท่าเรือ", "จันทร์", "มีฝน", "31", "22"),
            ("ท่าเรือ", "จันทร์", "แจ่มใส", "32", "22"),
        ),
    ),
    Template(
        "job-ar",
        "تعلن {0} عن حاجتها إلى {1} للعمل في مدينة {2} لمدة {3} أشهر قابلة للتجديد. نبحث عن شخص يحب العمل مع الناس "
        "ويصل في موعده ويعرف كيف ينجز ما يطلب منه دون مراقبة. تقدم الشركة السكن والطعام وتذكرة السفر، ويحصل العامل "
        "على إجازة سنوية مدفوعة. ترسل الطلبات مكتوبة بخط اليد إلى مكتب الشركة في الميناء قبل نهاية الشهر، وسوف نجيب "
        "عن كل رسالة تصل إلينا خلال أسبوعين من وصولها مهما كان عددها كبيرا.",
        (
            ("شركة المرفأ", "نجار", "الساحل", "6"),
            ("شركة المرفأ", "دهان", "الساحل", "6"),
            ("شركة المرفأ", "نجار", "الجبل", "6"),
            ("شركة المرفأ", "نجار", "الساحل", "9"),
            ("شركة النهر", "نجار", "الساحل", "6"),
        ),
    ),
    Template(
        "notice-ko",
        "{0} 도서관은 {1} 공사 때문에 {2} 동안 문을 닫습니다. 빌린 책은 정문 옆의 상자에 넣어 주시기 바라며, 급하게 필요한 책이 있는 분은 저녁에 전화로 문의하실 수 있습니다. 어린이 방은"
        " 계속 열려 있고 이야기 시간도 예정대로 진행됩니다. 불편을 드려 죄송하며 비가 오기 전에 일이 끝나기를 바랍니다. 새 소식은 게시판에 올리겠습니다.",
        (
            ("나루", "지붕", "한 달"),
            ("포구", "지붕", "한 달"),
            ("나루", "창문", "한 달"),
            ("나루", "지붕", "두 달"),
        ),
    ),
)


def pair_templates() -> Iterator[tuple[str, str, str]]:
    """Yield the name of a template and two texts of it, for all pairs."""
    for template in TEMPLATES:
        for one, other in combinations(template.fill(), 2):
            yield template.name, one, other
