"""Words that make two texts of one wherever they are exchanged, though no capital or digit shows it.

A table by kind. Of every kind but the negations both words must be of the kind: Monday for Tuesday, red for blue, won
for lost; so a word that means something else in another language does no harm.
"""

from __future__ import annotations

from typing import Final


def _split(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


NEGATIONS: Final = _split(
    "sin fără no not never nor none without cannot don't doesn't didn't isn't aren't wasn't weren't won't can't hasn't",
    "haven't nicht kein keine keinen keinem keiner keines nie niemals ohne niet geen nooit zonder inte ingen inga",
    "aldrig utan ikke intet aldri uden uten eivät emme ette ilman mitte pole ne pas non jamais sans aucun",
    "aucune nunca jamás ningún ninguna ninguno não nenhum nenhuma sem senza nessun nessuno nessuna ",
    "niciun nicio nigdy bez żaden żadna není nikdy žádný žádná nije nisu nikad nikada nisam ni niso",
    "nem nincs soha nélkül değil yok asla hiç tidak bukan jangan belum tanpa hapana не нет ни без никогда",
    "немає ніколи ні няма никога нема није δεν μη μην όχι ποτέ χωρίς لا لم لن ليس ليست بدون غير نه نیست نیستند",
    "نہیں مت לא אין אל בלי नहीं मत बिना না নয় নেই không chưa chẳng níl ní இல்லை 不 没 沒 未 無 无 非 勿 否 않 안 못 없다",
    "없는 않는 아니다 ไม่",
)
"""Words of denial. Where one side has one more of them, the texts say opposite things."""

NUMERALS: Final = _split(
    "zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred",
    "thousand null eins zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig hundert",
    "tausend nul een twee drie zes zeven negen tien twaalf twintig ett två tre fyra fem sex sju åtta nio tio",
    "elva tolv én seks syv otte åtte ti elleve yksi kaksi kolme neljä viisi kuusi seitsemän",
    "kahdeksan yhdeksän deux trois quatre cinq sept huit neuf dix onze douze vingt trente cent mille ",
    "dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil dois duas",
    "quatro sete oito nove dez doze vinte trinta cem due quattro cinque sei otto dieci undici dodici venti",
    "trenta cento unu doi trei patru șase șapte opt nouă zece jeden jedna dwa dwie trzy cztery pięć sześć siedem",
    "osiem dziewięć dziesięć dva dvě tři čtyři pět šest sedm osm devět deset dve tri štyri päť šesť sedem osem",
    "deväť desať jedan četiri pet sedam osam devet egy két kettő három négy öt hét nyolc kilenc tíz bir iki",
    "üç dört beş altı yedi sekiz dokuz satu dua tiga empat lima enam tujuh delapan sembilan sepuluh один одна",
    "два две три четыре пять шесть семь восемь девять десять двадцать двух трёх трех четырёх пяти дві чотири",
    "п'ять шість сім вісім дев'ять едно четири пет шест седем осем девет ένα μία δύο τρεις τρία τέσσερα τέσσερις",
    "πέντε έξι επτά οκτώ εννέα δέκα واحد اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة یک دو سه چهار پنج",
    "شش هفت هشت نه ده אחד אחת שניים שתיים שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה תשע עשרה",
    "עשר एक दो तीन चार पांच पाँच छह सात आठ नौ दस এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ một hai ba bốn năm sáu bảy",
    "tám chín mười 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 한 두 세 네 〇 零 一 二 三 四 五 六 七 八 九 十 百 千 万 億 亿 两",
)

DAYS: Final = _split(
    "monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday tonight morning afternoon",
    "evening night montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute morgen gestern",
    "abend nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag",
    "lördag söndag mandag tirsdag lørdag søndag maanantaina tiistaina keskiviikkona torstaina perjantaina",
    "lauantaina sunnuntaina lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui demain hier matin",
    "soir nuit après-midi lunes martes miércoles jueves viernes sábado domingo hoy mañana ayer tarde noche",
    "segunda terça quarta quinta sexta hoje amanhã ontem manhã lunedì martedì mercoledì giovedì venerdì",
    "sabato domenica oggi domani ieri mattina sera notte luni marți miercuri joi vineri sâmbătă duminică",
    "poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę dziś jutro wczoraj pondělí",
    "úterý středa středu čtvrtek pátek sobotu neděle neděli dnes zítra včera pondelok utorok streda štvrtok",
    "piatok nedeľa ponedjeljak utorak srijeda četvrtak petak subota nedjelja hétfő kedd szerda csütörtök péntek",
    "szombat vasárnap pazartesi salı çarşamba perşembe cuma cumartesi pazar bugün yarın dün senin selasa rabu",
    "kamis jumat sabtu minggu понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье",
    "сегодня завтра вчера утром днём вечером ночью понеділок вівторок середа середу п'ятниця п'ятницю субота",
    "суботу неділя неділю понеделник сряда четвъртък петък събота неделя δευτέρα τρίτη τετάρτη πέμπτη παρασκευή",
    "σάββατο κυριακή σήμερα αύριο χθες الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اليوم غدا أمس دوشنبه",
    "سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه ראשון שני שלישי רביעי חמישי שישי שבת היום מחר אתמול सोमवार मंगलवार",
    "बुधवार गुरुवार शुक्रवार शनिवार रविवार आज कल সোমবার মঙ্গলবার বুধবার শুক্রবার শনিবার রবিবার 월요일 화요일 수요일 목요일",
    "금요일 토요일 일요일 오늘 내일 어제",
)

DAY_SIGNS: Final = frozenset("月火水木金土日")
"""Days of the week in Japanese, where they follow a date or stand before 曜; else moon, fire, water and so on."""

MONTHS: Final = _split(
    "january february april june july august september october november december spring summer autumn",
    "winter januar februar märz juni juli oktober dezember frühling sommer herbst januari februari maart",
    "mei augustus janvier février avril juin juillet août septembre octobre novembre décembre printemps été",
    "automne hiver enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "primavera verano otoño invierno janeiro fevereiro março maio junho julho setembro outubro novembro dezembro",
    "verão outono inverno gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre estate autunno",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ledna",
    "února března dubna května června července srpna září října listopadu prosince ocak şubat nisan mayıs",
    "haziran temmuz ağustos eylül ekim kasım aralık января февраля марта апреля мая июня июля августа сентября",
    "октября ноября декабря січня лютого березня квітня травня червня липня серпня вересня жовтня листопада",
    "грудня ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου",
    "νοεμβρίου δεκεμβρίου يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر ינואר פברואר",
    "מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त",
    "सितंबर अक्टूबर नवंबर दिसंबर",
)

COLOURS: Final = _split(
    "red blue green yellow black white brown grey gray orange pink purple violet silver gold beige navy turquoise",
    "rot blau grün gelb schwarz weiß braun grau rosa lila rote blaue grüne gelbe schwarze weiße roter blauer",
    "grüner rood blauw groen geel zwart wit bruin grijs paars röd blå grön gul svart vit brun grå rød grønn grøn",
    "sort hvid hvit rouge bleu vert jaune noir blanc gris marron bleue verte noire blanche grise rojo azul verde",
    "amarillo negro blanco roja negra blanca vermelho amarelo preto branco cinza rosso blu giallo nero bianco",
    "grigio rossa gialla nera bianca czerwony niebieski zielony żółty czarny biały szary czerwona niebieska",
    "zielona czarna biała červený modrý zelený černý bílý piros kék zöld sárga fekete fehér kırmızı mavi yeşil",
    "sarı siyah beyaz gri merah biru hijau kuning hitam putih красный синий зелёный зеленый жёлтый желтый чёрный",
    "черный белый серый красная синяя зелёная черная чёрная белая червоний синій зелений жовтий чорний білий",
    "червена син зелен черен бял κόκκινο μπλε πράσινο κίτρινο μαύρο λευκό άσπρο أحمر أزرق أخضر أصفر أسود أبيض",
    "אדום כחול ירוק צהוב שחור לבן लाल नीला हरा पीला काला सफेद 红 蓝 绿 黄 黑 白 紅 藍 綠 黃 赤 青 緑 黒 紫 灰 빨간 파란 노란 검은 흰",
)

DIRECTIONS: Final = _split(
    "north south east west northern southern eastern western upper lower nord süd ost norden süden",
    "osten westen rechts noord zuid oost norr söder öster väster syd øst vest sud ouest gauche droite",
    "norte oeste izquierda derecha sul leste esquerda direita ovest sinistra destra północ południe",
    "wschód zachód sever jih východ západ észak dél kelet nyugat kuzey güney doğu batı utara selatan timur barat",
    "север юг восток запад північ південь схід захід شمال جنوب شرق غرب צפון דרום מזרח מערב उत्तर दक्षिण पूर्व",
    "पश्चिम 东 西 南 北 東 ",
)

OPPOSITES: Final = _split(
    "won lost win loses wins lose rose fell rises falls rise fall higher lower more less gained open",
    "closed opens closes opened buyer seller buy sell bought sold before after hot cold warm cool sunny cloudy",
    "rainy windy foggy snowy dry wet clear increase decrease increased decreased ",
    "male female mr mrs approved rejected accepted refused guilty innocent alive dead born ",
    "medium gewann verlor gewonnen verloren",
    "gestiegen gefallen stieg fiel sonnig bewölkt regnerisch kalt trocken nass höher tiefer weniger offen",
    "geschlossen käufer verkäufer gestegen gedaald hoger lager zonnig bewolkt regenachtig koud gagné perdu monte",
    "baisse hausse ouvert fermé chaud froid ensoleillé nuageux pluvieux sec humide ganó",
    "perdió sube baja subió bajó abierto cerrado calor frío soleado nublado lluvioso ",
    "venceu perdeu subiu caiu aberto fechado quente frio ensolarado chuvoso vinto perso sale scende aperto",
    "chiuso caldo freddo soleggiato nuvoloso piovoso più meno wygrał przegrał wzrósł spadł otwarty zamknięty",
    "ciepło zimno słonecznie pochmurno deszczowo выиграл проиграл вырос упал выросли упали открыт закрыт тепло",
    "холодно ясно пасмурно дождь снег больше меньше виграв програв зріс впав відкрито закрито сонячно хмарно فاز",
    "خسر ارتفع انخفض مفتوح مغلق مشمس غائم ممطر ניצח הפסיד עלה ירד פתוח סגור שמשי מעונן जीता हारा बढ़ा घटा गर्म",
    "ठंडा 晴 阴 陰 雨 雪 云 曇 胜 负 勝 負 敗 败 涨 跌 升 降 男 女 开 关 買 賣 买 卖",
)

NUMERAL_SIGNS: Final = frozenset(filter(lambda word: len(word) == 1 and word >= "\u3000", NUMERALS))
"""Numerals of one character, which are parts of many other words: 一些 is "some", 十分 "very"."""

EXCHANGES: Final = (NUMERALS, DAYS, MONTHS)
"""Kinds of words of which one for another makes another text, like another number."""

QUALITIES: Final = (COLOURS, DIRECTIONS, OPPOSITES)
"""Kinds of words of which one for another makes another text where little else was changed."""
