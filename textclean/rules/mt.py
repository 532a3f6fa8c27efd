"""Maltese."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "il-paġna ma nstabitx", "paġna ma nstabitx", "il-paġna ma teżistix", "paġna ma teżistix",
        "din il-paġna ma teżistix", "ma nstabx", "ma nstabitx", "fajl ma nstabx", "aċċess miċħud",
        "aċċess ipprojbit", "ipprojbit", "projbit", "mhux awtorizzat", "talba ħażina", "talba mhux valida", "żball",
        "żball fis-server", "żball tas-server", "żball intern tas-server", "żball intern", "seħħ żball",
        "ġara żball", "inqala' żball", "xi ħaġa marret ħażin", "servizz mhux disponibbli",
        "is-servizz mhux disponibbli", "temporanjament mhux disponibbli", "manutenzjoni",
        "is-sit qed isirlu manutenzjoni", "sessjoni skaduta", "wisq talbiet", "jiddispjaċina", "skużana",
        "qed jillowdja", "jekk jogħġbok stenna", "l-ebda konnessjoni",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "il-paġna li qed tfittex", "il-paġna li qegħdin tfittxu", "il-paġna li tlabt", "il-paġna mitluba",
        "m'għandekx permess", "m'għandekx aċċess", "m'intix awtorizzat", "jekk jogħġbok attiva javascript",
        "attiva javascript", "il-browser tiegħek", "is-sit mhux disponibbli", "waqt l-ipproċessar tat-talba",
    ),
    matches=(
        "M'għandekx permess tara din.",
    ),
    spares=(
        "Il-lanċa titlaq fid-disgħa.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "erġa' pprova", "jekk jogħġbok erġa' pprova", "erġa' pprova aktar tard", "ikkuntattja lill-amministratur",
        "ikkuntattjana", "iċċekkja l-indirizz", "iċċekkja l-konnessjoni", "se nerġgħu lura dalwaqt",
    ),
)
ERROR_WORDS = Phrases(
    (
        "paġna", "server", "żball", "talba", "aċċess", "permess", "browser", "sit", "indirizz", "tfittex",
        "nstabitx",
    ),
)
ERROR_NAMES = Phrases(
    (
        "żball", "kodiċi tal-iżball", "kodiċi", "status", "stat",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "kodiċi tal-iżball", "referenza", "l-ip tiegħek", "raġuni",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "mhux", "żball", "miċħud", "pprojbit", "projbit", "skaduta", "ħażin", "falla", "problema", "m'għandekx",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "jekk", "meta", "għax", "biex",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "paġna ewlenija", "home", "lura", "lura lejn il-paġna ewlenija", "mur lura", "mur fil-paġna ewlenija", "idħol",
        "irreġistra", "kuntatt", "fittex", "kompli", "aċċetta", "għajnuna",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "erġa' pprova",
    ),
    matches=(
        "Erġa' pprova",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "kodiċi tal-iżball", "messaġġ ta' żball", "ifisser li", "pereżempju",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "xi tfisser", "x'inhu", "x'tagħmel", "kif", "għaliex", "kawżi", "soluzzjoni", "ma nistax",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "il-privatezza tiegħek",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "aċċetta kollox", "aċċetta", "naċċetta", "irrifjuta kollox", "irrifjuta", "ippersonalizza",
        "personalizza", "immaniġġja l-cookies", "issejvja l-preferenzi",
    ),
)

MENU_LABELS = Phrases(("aqbeż għall-kontenut", "mur għall-kontenut"))
SKIP_STARTS = Phrases(("aqbeż għall-kontenut", "mur għall-kontenut"))
