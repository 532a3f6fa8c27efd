"""Basque."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "errorea", "akatsa", "errore bat gertatu da", "errorea gertatu da", "ustekabeko errorea",
        "ustekabeko errore bat gertatu da", "barne-errorea", "zerbitzariaren barne-errorea", "zerbitzariaren errorea",
        "zerbitzari-errorea", "orria ez da aurkitu", "orrialdea ez da aurkitu", "orri hau ez da existitzen",
        "ez da aurkitu", "ez aurkitua", "fitxategia ez da aurkitu", "debekatuta", "sarbidea ukatuta",
        "sarrera debekatuta", "sarbidea debekatuta", "baimenik gabe", "eskaera okerra", "eskaera baliogabea",
        "saioa hasi behar da", "metodoa ez da onartzen", "denbora agortu da", "eskaeraren denbora agortu da",
        "eskaera gehiegi", "zerbitzua ez dago erabilgarri", "zerbitzua ez dago eskuragarri", "mantentze-lanak",
        "mantentze-lanetan", "gunea mantentze-lanetan", "saioa iraungi da", "orria iraungi da",
        "zerbait gaizki joan da", "barkatu", "barkatu eragozpenak", "kargatzen", "itxaron mesedez", "itxaron",
        "laster", "konexio-errorea", "ezin da konektatu", "eduki hau ez dago eskuragarri une honetan",
        "badirudi ez dela ezer aurkitu kokaleku honetan", "ezin da webgune honetara iritsi",
        "zure konexioa ez da pribatua", "eduki hau ez dago eskuragarri zure herrialdean",
        "artikulu hau harpidedunentzat bakarrik da",
    ),
    matches=(
        "Eduki hau ez dago eskuragarri zure herrialdean.",
        "Badirudi ez dela ezer aurkitu kokaleku honetan.",
    ),
    spares=(
        "Herriko medikua ez dago igandeetan eskuragarri.",
        "Inork ez zuen gutunik jaso.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "orria ez da aurkitu", "orrialdea ez da aurkitu", "bilatzen ari zaren orria", "bilatzen duzun orria",
        "eskatutako orria", "eskatutako orrialdea", "ez duzu baimenik", "ez duzu sarbiderik", "ez daukazu baimenik",
        "baimenik orri hau", "orri hau ikusteko", "zure eskaera prozesatzean", "eskaera prozesatzean",
        "zerbitzari honetan", "zerbitzariaren errorea", "gaitu javascript", "javascript gaituta", "zure nabigatzailea",
        "zure nabigatzaileak", "gunea ez dago erabilgarri", "aldi baterako ez dago", "mantentze-lanak direla eta",
        "eskaera gehiegi", "robota ez zarela", "zure saioa iraungi da",
    ),
    matches=(
        "Bilatzen ari zaren orria ez da existitzen.",
        "Ez duzu baimenik orri hau ikusteko.",
        "Webgunea aldi baterako ez dago erabilgarri.",
    ),
    spares=(
        "Egunkariaren azken orria urratuta zegoen.",
        "Aitak ez zuen lurrik.",
        "Txalupa berandu iritsi zen berriro.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "saiatu berriro", "saiatu berriro geroago", "saiatu geroago", "mesedez, saiatu",
        "jarri harremanetan administratzailearekin", "jarri gurekin harremanetan", "barkatu eragozpenak",
        "itzuli hasierara", "egiaztatu helbidea", "laster itzuliko gara", "konpontzen ari gara", "hasi saioa",
    ),
)
ERROR_WORDS = Phrases(
    (
        "orria", "orrialdea", "orrialde", "aurkitu", "zerbitzaria", "zerbitzariaren", "zerbitzuak", "errorea", "errore",
        "eskaera", "eskatutako", "sarbidea", "sarbiderik", "baimenik", "nabigatzailea", "gunea", "webgunea", "helbidea",
        "aldi", "eskuragarri", "erabilgarri", "barne", "existitzen", "bilatzen", "saiatu", "berriro", "debekatuta",
    ),
)
ERROR_NAMES = Phrases(
    (
        "errorea", "errore", "akatsa", "errore-kodea", "errore kodea", "kodea", "egoera", "egoera-kodea",
        "http errorea", "zerbitzari-errorea",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "eskaeraren ida", "errore-kodea", "zure ip helbidea", "ip helbidea", "arrazoia", "xehetasunak",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ez", "ezin", "ezinezkoa", "errorea", "akatsa", "baliogabea", "ukatua", "ukatuta", "debekatuta", "iraungi",
        "blokeatuta", "ezezaguna", "ustekabeko", "zoritxarrez", "arazoa", "falta", "gehiegi", "beharrezkoa", "eten",
        "huts", "barkatu", "mantentze-lanak", "mantentze-lanetan", "itxita", "ezabatuta", "aldi baterako",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "baldin", "noiz", "izan ere",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "hasiera", "hasierako orria", "orri nagusia", "itzuli", "atzera", "itzuli hasierara", "itzuli hasierako orrira",
        "itzuli orri nagusira", "joan hasierara", "joan hasierako orrira", "joan orri nagusira", "joan etxeko orrira",
        "etxeko orria", "hasierara itzuli", "hasierara", "itzuli atzera", "joan atzera", "aurreko orria",
        "aurreko orrira itzuli", "hasi saioa", "saioa hasi", "saioa itxi", "eman izena", "erregistratu", "kontaktua",
        "jarri gurekin harremanetan", "laguntza", "informazio gehiago", "gehiago jakin", "jarraitu", "onartu",
        "onartu guztiak", "ukatu", "baztertu", "bilatu", "itxi", "utzi",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "saiatu berriro", "saiatu berriz", "berriro saiatu", "freskatu", "birkargatu", "birkargatu orria", "berritu",
    ),
    matches=(
        "Saiatu berriro",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "egoera-kodea", "egoera-kodeak", "errore-kodea", "errore-kodeak", "errore-orria", "errore-mezua",
        "errore-mezuak", "esan nahi du", "horrek esan nahi du", "adierazten du", "bezeroak", "adibidez",
        "nola konpondu", "konpontzeko",
    ),
    matches=(
        "Errore-kodeak inor ez dagoela esan nahi du.",
    ),
    spares=(
        "Ferrya bederatzietan ateratzen da.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "zer esan nahi", "zer da", "zer egin", "nola", "zergatik", "arrazoiak", "konponbidea", "konpondu",
        "ezin dut",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookieak", "cookie", "zure pribatutasuna",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "onartu dena", "onartu guztiak", "onartu", "onartzen dut", "ados nago", "baztertu dena",
        "baztertu guztiak", "ukatu guztiak", "baztertu", "beharrezkoak soilik", "beharrezkoak bakarrik",
        "pertsonalizatu", "konfiguratu", "kudeatu cookieak", "gorde hobespenak", "gorde ezarpenak",
        "berretsi aukeraketa",
    ),
)

MENU_LABELS = Phrases(("joan edukira", "eduki nagusira joan", "edukira salto egin"))
SKIP_STARTS = Phrases(("joan edukira", "eduki nagusira joan", "edukira salto egin"))
