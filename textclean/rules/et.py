"""Estonian."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "vigane päring", "vigane taotlus", "autoriseerimata", "volitamata", "vajalik autentimine",
        "sisselogimine on vajalik", "keelatud", "ligipääs keelatud", "juurdepääs keelatud",
        "juurdepääs on keelatud", "juurdepääs puudub", "lehte ei leitud", "lehekülge ei leitud",
        "seda lehte ei leitud", "otsitud lehte ei leitud", "otsitavat lehte ei leitud", "lehte ei ole olemas",
        "seda lehte ei ole", "leht puudub", "ei leitud", "ei leitud midagi", "midagi ei leitud",
        "tulemusi ei leitud", "faili ei leitud", "meetod pole lubatud", "päring aegus", "aegus",
        "ei ole enam saadaval", "sisu pole saadaval", "liiga palju päringuid", "serveri viga", "sisemine viga",
        "serveri sisemine viga", "sisemine serveri viga", "teenus pole saadaval", "teenus ei ole saadaval",
        "teenus pole kättesaadav", "teenus on ajutiselt maas", "hooldus", "hooldustööd", "leht on hoolduses",
        "veebileht on hoolduses", "leht on ehitamisel", "veebileht on valmimisel", "lehekülg on ehitamisel",
        "tulekul", "varsti tagasi", "oleme peagi tagasi", "üks hetk", "palun oota", "palun oodake", "oled sa robot",
        "ma ei ole robot", "saidiga ei saa ühendust", "ühendus ebaõnnestus", "internetiühendus puudub",
        "ühendus aegus", "viga", "tekkis viga", "esines viga", "ilmnes viga", "ilmnes tõrge", "midagi läks valesti",
        "midagi läks viltu", "tõrge", "vabandust", "vabandame", "kahjuks", "oih", "ups", "andmebaasi viga",
        "sa pole sisse logitud", "te pole sisse loginud", "pole sisse logitud", "vajalik on sisselogimine",
        "seansi viga", "sinu veebilehitseja on vananenud", "teie brauser on vananenud",
        "sinu brauser on vananenud", "brauserit ei toetata", "vananenud brauser",
        "küpsiseid ei toetata", "kontrollimine ebaõnnestus", "sul ei ole õigust seda foorumit lugeda",
        "selle saidiga ei saa ühendust", "selle veebilehe kuvamisel läks midagi valesti",
        "see sisu pole praegu saadaval", "see toode ei ole enam saadaval", "see artikkel on ainult tellijatele",
    ),
    matches=(
        "See toode ei ole enam saadaval.",
        "See sisu pole praegu saadaval",
    ),
    spares=(
        "Saare arst pole enam pühapäeviti saadaval.",
        "Kellelgi polnud õigust vanaisa kirju lugeda.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "sellest serverist ei leitud", "serverist ei leitud", "selles serveris ei leitud", "soovitud url",
        "soovitud lehte", "soovitud lehekülge", "otsitud lehte", "otsitavat lehte", "otsitud lehekülge",
        "server ei saanud", "server ei suutnud", "server on ülekoormatud", "server on ajutiselt",
        "serveri sisemine viga", "serveri viga", "sul pole õigust vaadata", "teil pole õigust vaadata",
        "teil puudub õigus", "sul puudub õigus", "teil puuduvad õigused", "sul puuduvad õigused",
        "sul pole juurdepääsu", "teil pole juurdepääsu", "teil ei ole juurdepääsu", "teil pole ligipääsu",
        "sul pole ligipääsu", "vigase vastuse", "puhverserver", "leht, mida otsid", "leht, mida otsite",
        "leht, mida otsisid", "lehte, mida otsid", "lehte, mida otsite", "lehekülge, mida otsid",
        "lehekülge, mida otsite", "lehekülg, mida otsite", "sellist lehte ei ole", "sellist lehte ei leitud",
        "sellist lehekülge ei", "seda lehte ei ole", "seda lehte ei leitud", "lehte ei eksisteeri",
        "leht on eemaldatud", "kustutatud või teisaldatud", "teisaldatud või kustutatud", "eemaldatud või ümber",
        "link on katki", "link on vigane", "link võib olla", "palun luba javascript", "javascripti lubamine",
        "lülita sisse javascript", "lülitage javascript", "lubage javascript", "javascript on välja lülitatud",
        "javascript on keelatud", "javascripti tugi", "sinu brauser ei toeta", "teie brauser ei toeta",
        "teie brauser on", "sinu brauser on", "teie veebilehitseja", "sinu veebilehitseja", "luba küpsised",
        "lubage küpsised", "et sa pole robot", "et te ei ole robot", "et sa ei ole robot",
        "kinnita, et oled inimene", "ebatavalist liiklust", "ebaharilikku liiklust", "sinu ip-aadress",
        "teie ip-aadress", "juurdepääs on blokeeritud", "oled blokeeritud", "olete blokeeritud",
        "liiga palju päringuid", "pole sinu riigis saadaval", "ei ole teie riigis saadaval",
        "pole teie riigis saadaval", "sinu piirkonnas saadaval", "teie piirkonnas saadaval",
        "juriidilistel põhjustel kättesaadav", "dns-aadressi", "serveri ip-aadressi", "ühendus aegus",
        "ühenduse loomine serveriga", "keeldus ühendusest", "kontrolli aadressi", "kontrollige aadressi",
        "aadress on õigesti", "aadress on valesti", "veebileht on hoolduses", "lehel on hooldustööd",
        "hooldustööde tõttu", "veebileht on ehitamisel", "veebileht on ajutiselt", "sinu seanss on aegunud",
        "teie seanss on aegunud", "seanss on aegunud", "sessioon on aegunud", "andmebaasiühenduse",
        "andmebaasiga ühendamisel", "ühendus andmebaasiga", "sellel veebilehel on tekkinud kriitiline",
        "kriitiline viga", "lehe laadimisel tekkis", "päringu töötlemisel", "ootamatu viga", "veakood",
        "sellele lehele juurdepääsuks",
        "brauser ei luba küpsiseid",
    ),
    matches=(
        "Vabandust, lehte, mida otsid, ei ole olemas.",
        "Teil puudub õigus seda lehte vaadata.",
        "Jätkamiseks lubage JavaScript.",
        "Kinnita, et sa ei ole robot.",
        "Meie süsteemid tuvastasid ebaharilikku liiklust.",
        "See video pole teie riigis saadaval.",
        "Viga andmebaasiühenduse loomisel.",
        "Teie seanss on aegunud, palun logige uuesti sisse.",
    ),
    spares=(
        "Valvur ei lubanud lapsi aeda.",
        "Ta keeras raamatu viimase lehe ega leidnud oma nime.",
        "Rong hilines rööbaste remondi tõttu kaks tundi.",
        "Kelner ei saanud külaliste soovist aru.",
        "Linnavärav suleti igal õhtul.",
        "Vendade side katkes aastaid tagasi.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "proovi uuesti", "proovige uuesti", "proovi hiljem uuesti", "proovige hiljem uuesti", "palun proovi hiljem",
        "palun proovige hiljem", "võta ühendust administraatoriga", "võtke ühendust administraatoriga",
        "lehe administraatoriga", "vabandame ebamugavuste pärast", "vabandame ebamugavuse pärast",
        "tagasi avalehele", "mine avalehele", "minge avalehele", "liigu avalehele", "kasuta otsingut",
        "kasutage otsingut", "proovi otsingut", "kontrolli õigekirja", "kontrolli internetiühendust",
        "kontrollige internetiühendust", "lae leht uuesti", "laadige leht uuesti",
        "uuenda oma brauserit", "uuendage oma brauserit",
        "uuenda oma veebilehitsejat",
    ),
)
ERROR_WORDS = Phrases(
    (
        "server", "serveri", "serverist", "serveriga", "puhverserver", "url", "aadress", "aadressi", "link",
        "lingi", "päring", "päringu", "päringut", "päringuid", "brauser", "brauseri", "veebilehitseja", "leht",
        "lehe", "lehte", "lehekülg", "lehekülge", "lüüs", "vahemälu", "ühendus", "ühenduse", "ühendust", "internet",
        "internetiühendus", "juurdepääs", "ligipääs", "õigus", "õigused", "viga", "vea", "tõrge", "leitud", "leida",
        "keelatud", "blokeeritud", "saadaval", "kättesaadav", "hooldus", "hooldustööd", "javascript", "javascripti",
        "küpsised", "ressurss", "dokument", "fail", "faili", "päis", "meetod", "aegunud", "aegus", "seanss",
        "veebileht", "veebilehe", "sait", "robot", "võrk", "liiklus", "liiklust", "vastus", "andmebaas",
        "andmebaasi", "dns", "ip", "luba", "lubage",
    ),
)
ERROR_NAMES = Phrases(
    (
        "viga", "vead", "veakood", "tõrge", "tõrkekood", "olekukood", "olek", "kood", "http viga", "serveri viga",
        "vealeht",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "viide", "viitenumber", "päringu id", "veakood", "teie ip", "teie ip-aadress", "sinu ip-aadress",
        "ip-aadress", "põhjus", "üksikasjad",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ei", "pole", "mitte", "ebaõnnestus", "viga", "vigane", "kehtetu", "keelatud", "keelati", "tagasi lükatud",
        "aegunud", "aegus", "blokeeritud", "tundmatu", "ootamatu", "kahjuks", "probleem", "puudub", "puuduvad", "puudu",
        "liiga palju", "nõutav", "vajalik", "katkes", "kättesaamatu", "saadaval", "maas", "hooldus", "hoolduses",
        "hooldustööd", "suletud", "kustutatud", "eemaldatud", "ülekoormatud", "ajutiselt",
        "vananenud", "ei toetata", "liiga vana", "pole sisse logitud", "välja lülitatud",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "kui", "juhul", "et", "sest",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "avaleht", "avalehele", "esileht", "esilehele", "pealeht", "pealehele", "tagasi", "tagasi avalehele",
        "tagasi esilehele", "tagasi pealehele", "tagasi algusesse", "mine avalehele", "mine esilehele",
        "mine pealehele", "mine tagasi", "liigu avalehele", "naase avalehele", "naaske avalehele",
        "pöördu tagasi avalehele", "eelmine leht", "tagasi eelmisele lehele", "logi sisse", "logige sisse", "sisene",
        "logi välja", "registreeru", "kontakt", "võta ühendust", "võtke meiega ühendust", "abi", "loe lähemalt",
        "loe rohkem", "lisainfo", "rohkem infot", "näita üksikasju", "jätka", "jätka ostlemist", "nõustun", "nõustu",
        "luba kõik", "nõustu kõigiga", "keeldu", "keeldu kõigist", "telli", "otsi", "sulge", "tühista", "tagasi poodi",
        "uuenda brauserit", "uuenda kohe", "uuenda nüüd", "uuenda oma veebilehitsejat kohe", "laadi alla",
        "eira",
    ),
    matches=(
        "Tagasi avalehele",
    ),
    spares=(
        "Tagasi algusesse ei saanud enam keegi.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "proovi uuesti", "proovige uuesti", "palun proovi uuesti", "palun proovige uuesti", "laadi uuesti",
        "lae uuesti", "laadi leht uuesti", "värskenda", "värskenda lehte",
    ),
    matches=(
        "Proovi uuesti!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "olekukood", "olekukoodid", "veakood", "veakoodid", "vealeht", "vealehed", "veateade", "veateated",
        "tähendab, et", "see tähendab", "näitab, et", "klient", "näiteks", "kuidas parandada", "parandada", "plugin",
        "vastus",
    ),
    matches=(
        "Veakood tähendab, et kedagi pole kodus.",
    ),
    spares=(
        "Parv väljub kell üheksa.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "mida tähendab", "mis on", "mida teha", "kuidas", "miks", "põhjused", "lahendus", "lahendused",
        "korduma kippuvad", "ma ei saa",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "viga ilmub", "viga tekib", "viga tähendab", "teade ilmub", "ilmub, kui", "tekib, kui", "kuvatakse, kui",
    ),
)
MENU_LABELS = Phrases(
    (
        "avaleht", "esileht", "pealeht", "meist", "ettevõttest", "kes me oleme", "kontakt", "kontaktid",
        "võta ühendust", "võtke ühendust", "logi sisse", "sisselogimine", "sisene", "registreeru", "registreeri",
        "loo konto", "loo kasutaja", "logi välja", "minu konto", "minu profiil", "profiil", "otsi", "otsing",
        "otsi lehelt", "täpsem otsing", "täppisotsing", "menüü", "peamenüü", "liigu sisu juurde",
        "liigu edasi põhisisu juurde", "liigu põhisisu juurde", "mine sisu juurde", "otse sisu juurde",
        "hüppa sisu juurde", "sisukaart", "sisukord", "veebilehe kaart", "kkk", "korduma kippuvad küsimused",
        "töökohad", "vabad töökohad", "tööpakkumised", "karjäär", "reklaam", "reklaami hinnakiri", "uudiskiri",
        "rss", "ostukorv", "korv", "kassa", "soovinimekiri", "pood", "e-pood", "näita rohkem", "sulge", "katkesta",
        "tühista", "kõik kategooriad", "kategooriad", "seaded", "unustasid parooli", "unustasid salasõna",
        "parool ununes", "jäta mind meelde", "mäleta mind", "kasutajanimi", "parool", "salasõna", "e-post", "keel",
        "eesti", "eesti keeles", "english", "русский", "otse", "lingid", "kasulikud lingid", "abi", "toimetus",
        "telli ajaleht", "viimased muudatused", "juhuslik artikkel", "meeskond", "klienditugi",
    ),
)
SKIP_STARTS = Phrases(("liigu sisu", "liigu edasi", "liigu põhisisu", "mine sisu", "otse sisu", "hüppa sisu"))
SECTION_LABELS = Phrases(
    (
        "uudised", "poliitika", "sport", "majandus", "äri", "kultuur", "arvamus", "arvamused", "juhtkiri", "ilm",
        "video", "videod", "pildid", "fotod", "galerii", "pildigalerii", "taskuhäälingud", "podcastid", "teadus",
        "tehnoloogia", "tervis", "reisimine", "reisid", "turism", "abi", "sildid", "märksõnad", "arhiiv",
        "sündmused", "üritused", "projektid", "teenused", "meie teenused", "tooted", "maailm", "välismaa",
        "välisuudised", "eesti uudised", "kohalik", "krimi", "elu", "inimesed", "meelelahutus", "muusika", "film",
        "teater", "raamatud", "kirjandus", "ajalugu", "haridus", "keskkond", "loodus", "auto", "kodu", "toit",
        "retseptid", "pere", "ühiskond", "intervjuud", "blogi", "artiklid", "horoskoop", "telekava", "kuulutused",
        "persoon", "autorist",
    ),
)
SHARE_LABELS = Phrases(
    (
        "jaga", "jagage", "jaga seda", "jaga artiklit", "jaga lugu", "jaga sõpradega", "jaga facebookis",
        "jaga twitteris", "jaga whatsappis", "säutsu", "saada sõbrale", "saada e-kirjaga", "saada e-postiga",
        "prindi", "trüki", "kopeeri link", "link kopeeritud", "jälgi meid", "jälgi meid facebookis",
        "leia meid facebookist", "sotsiaalmeedia", "salvesta", "meeldib", "facebook", "twitter", "instagram",
        "youtube", "messenger", "linkedin",
    ),
)
RELATED_LABELS = Phrases(
    (
        "seotud artiklid", "seotud lood", "seotud uudised", "seotud postitused", "seotud teemad", "seotud tooted",
        "seotud", "sarnased artiklid", "sarnased tooted", "loe ka", "loe veel", "loe lisaks", "vaata ka",
        "vaata lisaks", "loetumad", "loetuimad", "enim loetud", "kõige loetumad", "populaarsed", "populaarsemad",
        "populaarne", "enim kommenteeritud", "kommenteeritumad", "viimased uudised", "värsked uudised",
        "värsked postitused", "viimased postitused", "uusimad", "uusimad artiklid", "värskemad", "värsked lood",
        "päeva teemad", "tähtsamad uudised", "olulisemad uudised", "toimetaja valik", "toimetuse valik",
        "soovitame", "soovitatud", "soovitame lugeda", "sulle võib meeldida", "sind võib huvitada",
        "teid võib huvitada", "ära maga maha", "rohkem samal teemal", "samal teemal", "veel uudiseid",
        "veel lugusid", "teised artiklid", "samalt autorilt",
        "soovitatud tooted", "viimati vaadatud",
    ),
)
COMMENT_LABELS = Phrases(
    (
        "kommentaarid", "kommentaar", "kommenteeri", "lisa kommentaar", "kirjuta kommentaar", "jäta kommentaar",
        "lisa arvamus", "sinu kommentaar", "kommentaare pole", "kommentaarid puuduvad", "pole kommentaare", "vasta",
        "jäta vastus", "tühista vastus", "teata", "teavita", "kommenteerimiseks logi sisse", "näita kommentaare",
        "kõik kommentaarid", "vaata kõiki kommentaare", "loe kommentaare", "uuemad eespool", "vanemad eespool",
        "nimi", "sinu nimi", "e-post", "e-posti aadress", "veebileht", "koduleht", "sõnum", "saada",
        "saada kommentaar", "postita kommentaar", "värsked kommentaarid", "viimased kommentaarid", "ole esimene",
        "kommentaarid on suletud", "lugejate kommentaarid",
        "klientide arvustused", "kirjuta arvustus", "püsilink", "tsiteeri", "vastamiseks logi sisse",
    ),
)
NEWSLETTER_LABELS = Phrases(
    (
        "uudiskiri", "liitu uudiskirjaga", "telli uudiskiri", "telli meie uudiskiri", "liitu meie uudiskirjaga",
        "uudiskirja tellimine", "liitu", "telli", "sinu e-post", "sinu e-posti aadress", "sisesta e-posti aadress",
        "e-maili aadress", "ole kursis", "loobu uudiskirjast", "lahku listist",
    ),
)
LEGAL_LABELS = Phrases(
    (
        "privaatsuspoliitika", "privaatsustingimused", "privaatsus", "isikuandmete töötlemine",
        "isikuandmete kaitse", "andmekaitsetingimused", "andmekaitse", "kasutustingimused", "kasutamise tingimused",
        "tingimused", "üldtingimused", "müügitingimused", "ostutingimused", "teenuse tingimused", "lahtiütlused",
        "vastutusest loobumine", "õigusteave", "küpsised", "küpsiste kasutamine", "küpsiste poliitika",
        "küpsiste seaded", "nõustun", "nõustu kõigiga", "luba kõik", "keeldu", "keeldun", "keeldu kõigist",
        "kõik õigused kaitstud", "kõik õigused reserveeritud", "autoriõigus", "autoriõigused", "ligipääsetavus",
        "juurdepääsetavus",
    ),
)
NAVIGATION_LABELS = Phrases(
    (
        "eelmine", "järgmine", "eelmine artikkel", "järgmine artikkel", "eelmine postitus", "järgmine postitus",
        "eelmine leht", "järgmine leht", "tagasi", "edasi", "tagasi üles", "üles", "lehe algusesse", "loe edasi",
        "loe rohkem", "loe lähemalt", "loe veel", "loe täismahus", "rohkem", "rohkem infot", "lisainfo",
        "vaata lähemalt", "uuri lähemalt", "vanemad postitused", "uuemad postitused", "navigeerimine",
        "postituste navigeerimine", "leht", "lehekülg", "lae rohkem", "laadi rohkem", "näita kõiki", "vaata kõiki",
        "kõik", "kõik uudised", "vajuta siia", "kliki siin", "kliki siia", "esimene", "viimane",
        "muuda githubis", "näita lähtekoodi", "vaata lähtekoodi",
    ),
)
ADVERT_LABELS = Phrases(
    (
        "reklaam", "sisuturundus", "reklaamtekst", "sponsoreeritud", "sponsoreeritud sisu", "toetatud sisu",
        "partnersisu", "artikkel jätkub pärast reklaami", "lugu jätkub pärast reklaami", "toetajad",
        "kaubanduslik teadaanne",
    ),
)
ADVERT_STARTS = Phrases(("reklaam",))
META_PREFIXES = Phrases(
    (
        "sildid:", "märksõnad:", "märksõna:", "kategooria:", "kategooriad:", "rubriik:", "rubriigid:", "teemad:",
        "teema:", "postitatud kategooriasse", "postitatud rubriiki", "rubriigis",
    ),
)
READ_MORE_PREFIXES = Phrases(
    (
        "loe ka:", "loe veel:", "loe lisaks:", "loe rohkem:", "loe edasi:", "loe:", "vaata ka:", "vaata:",
        "vaata lisaks:", "vaata videot:", "seotud:", "seotud lugu:", "seotud artikkel:", "rohkem infot:",
        "lisainfo:", "kuula:",
    ),
)
CAPTION_PREFIXES = Phrases(
    (
        "foto:", "fotod:", "fotol:", "pilt:", "pildil:", "foto autor", "pildi autor", "illustreeriv foto",
        "illustreeriv pilt", "illustratsioon:", "joonis:", "video:", "allikas:", "arhiivifoto", "erakogu",
    ),
)
BYLINE_PREFIXES = Phrases(
    (
        "autor:", "tekst:", "kirjutas:", "kirjutanud", "postitas", "postitatud", "avaldatud", "avaldatud:",
        "avaldas", "lisatud:", "uuendatud", "uuendatud:", "muudetud:", "viimati muudetud", "viimati uuendatud",
        "lugemisaeg", "lugemise aeg", "toimetaja:", "toimetas", "tõlkis", "tõlkinud",
    ),
)
COOKIE_PHRASES = Phrases(
    (
        "kasutame küpsiseid", "kasutab küpsiseid", "see veebileht kasutab küpsiseid", "see leht kasutab küpsiseid",
        "sellel veebilehel kasutatakse küpsiseid", "veebileht kasutab küpsiseid", "küpsiste kasutamisega",
        "küpsiste kasutamist", "jätkates veebilehe", "jätkates lehe kasutamist", "jätkates sirvimist",
        "veebilehe kasutamist jätkates", "sinu kasutuskogemust", "parema kasutuskogemuse",
        "kasutajakogemuse parandamiseks",
    ),
    matches=(
        "See veebileht kasutab küpsiseid.",
        "Jätkates lehe kasutamist, nõustud tingimustega.",
        "Kasutame küpsiseid statistika jaoks.",
        "Nõustun küpsiste kasutamisega.",
    ),
    spares=(
        "Vanaema küpsetas lastelastele küpsiseid.",
        "Nad kõndisid edasi, kuni läks pimedaks.",
        "Aastate kogemus oli teda kannatlikuks teinud.",
    ),
)
NEWSLETTER_PHRASES = Phrases(
    (
        "liitu meie uudiskirjaga", "liitu uudiskirjaga", "liituge meie uudiskirjaga", "telli meie uudiskiri",
        "telli uudiskiri", "tellige uudiskiri", "meie uudiskirjaga", "otse postkasti", "otse sinu postkasti",
        "oma postkasti", "sinu e-postile", "oma e-posti aadress", "sisesta oma e-post", "saad igal ajal loobuda",
        "uudiskirjast loobuda",
    ),
    matches=(
        "Liitu meie uudiskirjaga.",
        "Nädala parimad lood otse postkasti.",
        "Kirjuta siia oma e-posti aadress.",
        "Soovi korral saad igal ajal loobuda.",
    ),
    spares=(
        "Postiljon tõi kirja nädal aega hiljem.",
        "Diktor luges uudiseid väriseva häälega.",
        "Ta astus maleklubisse.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "said selle", "saite selle", "saad selle", "saad seda", "oled saanud selle", "olete saanud selle",
    ),
)
SENT_STARTS = Phrases(
    (
        "see kiri saadeti aadressile", "see kiri on saadetud aadressile",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "tühista tellimus",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "postituste navigeerimine",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "kommentaaride laadimine",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "teema:",
        "kasutab tarkvara", "töötab tarkvaraga", "jõuallikaks",
    ),
)
SHARE_PHRASES = Phrases(
    (
        "jälgi meid", "jälgige meid", "jaga seda artiklit", "jaga artiklit", "jaga sõpradega",
        "leia meid facebookist", "leiad meid facebookist", "meie facebooki leht", "meie facebooki lehel",
        "meie youtube'i kanal", "meie facebooki grupiga", "vajuta meeldib", "klõpsa, et jagada", "kliki, et jagada",
        "jagamiseks klõpsa",
    ),
    matches=(
        "Jälgi meid Instagramis.",
        "Kui meeldis, jaga artiklit.",
        "Klõpsa, et jagada Twitteris (Avaneb uues aknas)",
    ),
    spares=(
        "Nad jagasid leiba naabritega.",
        "Detektiiv jälgis kahtlusalust jaamani.",
        "Kanal oli kogu suve kuiv.",
    ),
)
COMMENT_PHRASES = Phrases(
    (
        "sinu e-postiaadressi ei avaldata", "sinu e-posti aadressi ei avaldata",
        "teie e-posti aadressi ei avaldata", "e-postiaadressi ei avaldata", "nõutavad väljad on tähistatud",
        "nõutavad väljad", "kohustuslikud väljad on", "kommenteerimiseks pead", "kommenteerimiseks logi",
        "kommenteerimiseks palun", "kommentaari lisamiseks", "pead sisse logima", "ole esimene kommenteerija",
        "salvesta minu nimi", "järgmiseks korraks, kui ma kommenteerin", "teavita mind uutest kommentaaridest",
        "kommentaarid on suletud", "kommenteerimine on suletud", "kommentaarid on modereeritud",
        "kuidas sinu kommentaaride andmeid",
    ),
    matches=(
        "Sinu e-postiaadressi ei avaldata. Nõutavad väljad on tähistatud *",
        "Kommenteerimiseks pead olema kasutaja.",
        "Salvesta minu nimi sellesse veebilehitsejasse.",
        "Kommentaarid on suletud.",
    ),
    spares=(
        "Minister keeldus uudist kommenteerimast.",
        "Ta oli esimene, kes mäe otsa jõudis.",
        "Kriitiku märkus oli lühike ja terav.",
    ),
)
DISCLAIMER_PHRASES = Phrases(
    (
        "kõik õigused kaitstud", "kõik õigused on kaitstud", "kõik õigused reserveeritud", "ilma kirjaliku loata",
        "kirjaliku loata", "ilma eelneva kirjaliku", "ilma kirjaliku nõusolekuta", "kirjaliku nõusolekuta",
        "ilma autori loata", "reprodutseerimine on keelatud", "kopeerimine on keelatud",
        "kopeerimine ja levitamine", "ilma igasuguse garantiita", "ei vastuta sisu", "ei vastuta lehel",
        "toimetus ei vastuta", "ei võta vastutust", "ei pruugi ühtida toimetuse", "ei pruugi kattuda toimetuse",
        "ei pruugi ühtida", "ei kajasta tingimata", "ei pruugi kajastada", "on autori isiklikud",
        "ainult informatiivsel eesmärgil", "informatiivse iseloomuga", "ei ole investeerimisnõuanne",
        "ei ole investeerimissoovitus", "ei asenda arsti", "viidata allikale", "viide allikale on kohustuslik",
        "autoriõigusega kaitstud",
    ),
    matches=(
        "© 2020 Kõik õigused kaitstud.",
        "Materjalide kopeerimine on keelatud.",
        "Arvamused ei pruugi kattuda toimetuse seisukohtadega.",
        "Kirjaliku loata ei tohi pilte kasutada.",
        "Info on informatiivse iseloomuga.",
        "Toimetus ei vastuta reklaami eest.",
    ),
    spares=(
        "Töölised streikisid oma õiguste eest.",
        "Pärast isa surma jäi vastutus kodu eest temale.",
        "Kellassepp vanale kellale garantiid ei andnud.",
        "Ta lahkus kodust loata.",
        "Autor kirjutab oma lapsepõlvest.",
    ),
)
ORIGIN_PHRASES = Phrases(
    (
        "artikkel ilmus algselt", "artikkel ilmus esmakordselt", "artikkel on algselt avaldatud",
        "lugu ilmus algselt", "algselt avaldatud", "avaldatud autori loal", "avaldame autori loal",
        "creative commonsi litsentsi", "creative commons litsentsi",
    ),
    matches=(
        "Artikkel ilmus algselt kultuurilehes.",
        "Tekst on kaitstud Creative Commonsi litsentsiga ja Creative Commonsi litsentsi tingimustel.",
        "Avaldatud autori loal.",
    ),
    spares=(
        "Ta nägi merd esimest korda.",
        "Artikkel tekitas palju kära.",
        "Vald andis silla ehitamiseks loa.",
    ),
)
APPEAL_PHRASES = Phrases(
    (
        "laadi alla meie äpp", "laadi alla äpp", "lae alla meie äpp", "laadi alla meie rakendus",
        "laadi rakendus alla", "toeta meid", "toeta ajakirjandust", "toeta sõltumatut", "tee annetus",
        "hakka tellijaks", "vormista tellimus", "telli, et edasi lugeda", "edasi lugemiseks",
        "lugemise jätkamiseks", "ainult tellijatele", "artikkel on tellijatele", "vaid tellijatele",
        "oled juba tellija", "juba tellija", "tasuta artiklit", "reklaamiblokeerija", "reklaamiblokeerijat",
    ),
    matches=(
        "Lugemise jätkamiseks logi sisse.",
        "See artikkel on tellijatele.",
        "Oled juba tellija? Logi sisse.",
    ),
    spares=(
        "Naabrid kogusid kooli jaoks raha.",
        "Isa aitas poega, kuni too kooli lõpetas.",
        "Neil aastatel oli telefoniabonente vähe.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "ei", "mitte", "pole", "polnud", "ära", "keegi", "ilma", "ega", "kaks", "kolm", "neli", "viis", "kuus",
        "seitse", "kaheksa", "üheksa", "kümme",
    ),
)
PAGE_WORDS = Phrases(("lehekülg", "lk",))
PROMPT_BUTTONS = Phrases(
    (
        "vaata galeriid", "esita video", "videot laaditakse", "sinu brauser ei toeta videot",
        "artikkel jätkub pärast reklaami",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "kliki siia", "jälgi meid", "laadi alla meie rakendus",
    ),
)
TEASER_STARTS = Phrases(
    (
        "loe ka", "loe lisaks", "loe veel", "vaata ka",
    ),
)
WIKI_WORDS = Phrases(
    (
        "vaba entsüklopeedia", 'pärit leheküljelt "http', 'pärit leheküljelt "https',
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "muuda", "muuda lähteteksti",
    ),
)
TIP_WORDS = Phrases(
    (
        "saada meile", "on sul vihje", "märkasid viga",
    ),
)
HEADING_TITLES = Phrases(
    (
        "järgmisena", "varsti", "sulle", "teile", "veel", "rohkem", "vaata ka", "lingid", "allikad", "populaarne",
        "sarnased",
    ),
)
WORDINGS = {
    "act": "vaata klõpsa lae kuula",
    "continue": "jätkub",
    "below": "pärast jätkub-all",
    "media": "video pilt pildid galerii rakendus reklaami",
    "filler": "siit meie ja rohkem artikkel",
    "comments": "kommentaarid kommentaar",
    "moderation": "modereeritakse reeglid vastutust",
    "write": "kirjuta saada",
    "us": "meile toimetus",
    "tip": "vihje viga fotod",
    "sign up": "telli liitu",
    "newsletter": "uudiskiri uudiskirjaga uudiskirjast uudiskirja",
    "agree": "nõustun nõustud nõusolek",
    "terms": "privaatsus privaatsuspoliitika tingimused seaded",
    "cookie": "küpsiseid küpsised",
    "site": "kasutame kasutab veebileht leht seadme",
    "video": "video",
    "option": "kõik",
    "news": "uudised",
    "sign off": "loobu loobuda loobumiseks loobumine",
    "list": "nimekiri nimekirja kiri kirja kirju uudiskirjast uudiskirja uudiskirjade e-kirja",
    "joined": "liitunud liitusid tellinud registreerunud klient kodulehel",
    "here": "siit siia klõpsa kliki",
    "browser": "brauseris veebilehitsejas",
    "view": "ava",
}
VISITOR_WORDS = Phrases(
    (
        "teie", "palun", "kahjuks", "vabandame", "ups",
    ),
)
SAYING_WORDS = Phrases(
    (
        "ütles", "ütlesid", "ütleb", "ütlevad", "kirjutas", "hüüdis", "küsis", "vastas",
    ),
    matches=("Tellige uudiskiri, ütles peremees.",),
    spares=("Tellige uudiskiri, ja see tuleb igal esmaspäeval.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "küpsised", "küpsiseid", "küpsiste", "teie privaatsust", "teie privaatsus", "sinu privaatsus",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "nõustun kõigega", "muuda seadeid", "keeldun", "sobib", "ei, aitäh", "lase mul valida", "valin ise",
        "nõustu kõigiga", "nõustun kõigiga", "nõustu", "nõustun", "luba kõik", "luba kõik küpsised",
        "keeldu kõigist", "keela kõik", "keela kõik küpsised", "keeldu", "ainult vajalikud",
        "ainult hädavajalikud", "kohanda", "halda küpsiseid", "halda eelistusi", "küpsiste seaded",
        "salvesta eelistused", "salvesta valikud", "kinnita valikud", "ok, nõustu kõigiga", "sain aru",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "vähemalt 18-aastane", "üle 18 aasta", "alla 18 aasta", "18-aastane", "täisealine", "täisealistele",
        "vanuse kinnitamine", "vanusekontroll", "kinnita oma vanus", "kinnitage oma vanus", "sünnikuupäev",
        "ainult täiskasvanutele",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "olen vähemalt 18-aastane", "jah, olen vähemalt 18-aastane", "olen üle 18", "olen üle 18 aasta vana",
        "jah, olen üle 18", "olen täisealine", "olen alla 18", "olen alla 18 aasta vana", "ei, olen alla 18",
        "ei ole veel", "jah", "ei", "sisene", "lahku", "kinnita", "jätka",
    ),
)
